"""Aggregates: counts told by what is counted, sums, averages, lists, and what narrows them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.naming import plural
from sqlnl_rag.describe.own import is_own
from sqlnl_rag.describe.sources import Source
from sqlnl_rag.describe.speaker import Speaker


def count(speaker: Speaker, node: exp.Expr) -> str:
    """COUNT of rows, of values or of different ones."""
    inner = node.this
    if inner is None or isinstance(inner, exp.Star | exp.Literal):
        return _count_rows(speaker, node)
    if isinstance(inner, exp.Distinct):
        column = inner.expressions[0].unnest()
        if isinstance(column, exp.Column) and len(inner.expressions) == 1:
            name, owner = speaker.owned(column)
            if owner:
                said = speaker.mark(column, name if speaker.chinese else plural(name))
                return speaker.say("count_distinct_of", said, _owners(speaker, column))
        things = [_many(speaker, part) for part in inner.expressions]
        return speaker.say("count_distinct", speaker.series(things))
    if test := _counted_test(inner):
        return count_where(speaker, test)
    if node.expressions:
        return speaker.say(
            "count", speaker.series(speaker.noun(p) for p in [inner, *node.expressions])
        )
    column = inner.unnest()
    if isinstance(column, exp.Column):
        if is_row_count(speaker, node):
            return _count_rows(speaker, node)
        source, _, outer = speaker.place(column)
        if source and source.table and source.table.primary_key == (column.name,) and not outer:
            return speaker.number_of(source.many)
        return speaker.say("count_column", speaker.noun(column))
    return speaker.say("count", speaker.noun(inner))


def is_row_count(speaker: Speaker, node: exp.Expr) -> bool:
    """COUNT(*), or COUNT of the key of the one source that is read."""
    if not isinstance(node, exp.Count) or node.expressions:
        return False
    inner = node.this
    if inner is None or isinstance(inner, exp.Star | exp.Literal):
        return True
    if not isinstance(inner, exp.Column) or len(speaker.sources.all) != 1:
        return False
    source, _, outer = speaker.place(inner)
    table = source.table if source and not outer else None
    return table is not None and table.primary_key == (inner.name,)


def _owners(speaker: Speaker, column: exp.Column) -> str:
    source = speaker.place(column)[0]
    return source.owners if source else column.table


def _counted_test(node: exp.Expr) -> exp.Expr | None:
    """What SUM(CASE WHEN test THEN 1 ELSE 0 END) and COUNT(CASE WHEN test THEN 1 END) count."""
    case = node.unnest()
    if isinstance(case, exp.Case) and not case.this and len(case.args["ifs"]) == 1:
        test, one, other = (
            case.args["ifs"][0].this,
            case.args["ifs"][0].args["true"],
            case.args.get("default"),
        )
    elif isinstance(case, exp.If):
        test, one, other = case.this, case.args["true"], case.args.get("false")
    elif isinstance(node.parent, exp.Sum) and isinstance(case, exp.Predicate | exp.Connector):
        return case if not isinstance(case, exp.SubqueryPredicate) else None
    else:
        return None
    none = isinstance(other, exp.Null) or other is None
    if isinstance(node.parent, exp.Sum):
        none = isinstance(other, exp.Literal) and other.this == "0"
    return test if isinstance(one, exp.Literal) and one.this == "1" and none else None


def _count_rows(speaker: Speaker, node: exp.Expr) -> str:
    """COUNT(*): of what there is one of a row."""
    sources = speaker.sources.all
    query = node.find_ancestor(exp.Select)
    if len(sources) == 1 and speaker.chinese and query is not None and query is not speaker.apart:
        if not query.args.get("group"):
            # What is counted stands right before the first thing that is said of it.
            if _begins(query.expressions[0] if query.expressions else None, node):
                return speaker.say("count_alone")
            if not isinstance(node.this, exp.Column):
                return speaker.say("count_rows")
    leaf = counted_source(sources)
    return speaker.number_of(leaf.many) if leaf else speaker.say("count_rows")


def _begins(item: exp.Expr | None, node: exp.Expr) -> bool:
    """Whether an item of a list is said beginning with `node`."""
    while item is not None and item is not node:
        item = item.args.get("this")
        if not isinstance(item, exp.Expr):
            return False
    return item is node


def counted_source(sources: Sequence[Source]) -> Source | None:
    """The source that a query has one row of for each of its own, if keys say so."""
    if len(sources) == 1:
        return None if sources[0].is_query else sources[0]
    if not all(s.tie in ("parent", "child") for s in sources[1:]):
        return None
    parents = {s.partner.alias for s in sources[1:] if s.partner and s.tie == "child"}
    parents |= {s.alias for s in sources[1:] if s.tie == "parent"}
    leaves = [s for s in sources if s.alias not in parents]
    sides = any(s.join is not None and s.join.side for s in sources)
    return leaves[0] if len(leaves) == 1 and not sides else None


def _many(speaker: Speaker, node: exp.Expr) -> str:
    text = speaker.noun(node)
    if speaker.chinese or not isinstance(node.unnest(), exp.Column):
        return text
    return speaker.mark(node, plural(unmarked(text)))


def aggregate(speaker: Speaker, node: exp.Expr) -> str:
    """An aggregate of one argument: "the average price"."""
    name = type(node).__name__
    inner = node.this
    if isinstance(node, exp.Sum) and (test := _counted_test(inner)):
        return count_where(speaker, test)
    kind = speaker.kind(inner) if name in ("Min", "Max") and inner else ""
    suffix = f"_{kind}" if kind in ("time", "text") else ""
    if not suffix and inner is not None and speaker.is_large(inner):
        suffix = "_large"
    words = speaker.words.functions
    word = words.get(name + suffix) or words.get(name)
    extra = [part for part in node.iter_expressions() if part is not inner]
    if word is None or "{" in word or inner is None or extra:
        return speaker.function(node)
    if isinstance(inner, exp.Distinct):
        said = speaker.say("distinct", speaker.series(speaker.noun(p) for p in inner.expressions))
    else:
        column = inner.unnest()
        if isinstance(column, exp.Column) and speaker.shown_as(column) is None:
            own, owner = speaker.owned(column)
            if not speaker.chinese and word in own.split():
                word = words.get(f"{name}_of_itself", word)
            if not isinstance(column.this, exp.Star):
                own = speaker.mark(column, own)
                short = _short(speaker, name, suffix, unmarked(own))
                if short and not speaker.is_column(short.format(unmarked(own))):
                    own = short.format(own)
                    return speaker.its(own, owner)
                if owner:
                    return speaker.say("aggregate_of", word, own, _owners(speaker, column))
        said = speaker.noun(inner)
    of_it = _without_the(said, speaker)
    if of_it.startswith("of "):
        word = words.get(f"{name}_of", word)
    return speaker.say("aggregate", word, of_it)


def _short(speaker: Speaker, name: str, suffix: str, own: str) -> str:
    """How Chinese says an aggregate right before or behind a name; an empty text elsewhere."""
    words = speaker.words.functions
    if name != "Avg" and own.isascii():
        return ""
    high = (
        "_high" if any(measure in own for measure in speaker.words.measures.get("high", [])) else ""
    )
    return words.get(f"{name}_short{high or suffix}") or words.get(f"{name}_short", "")


def _without_the(text: str, speaker: Speaker) -> str:
    """``the average price``, but ``the average of the customer's age``."""
    return text if speaker.chinese or not unmarked(text).startswith("the ") else f"of {text}"


def count_if(speaker: Speaker, node: exp.Expr) -> str:
    """COUNT_IF: how many times a condition holds."""
    return count_where(speaker, node.this)


def counts_some(item: exp.Expr) -> bool:
    """Whether `count_where` says it."""
    node = item.unalias()
    if isinstance(node, exp.Filter):
        return isinstance(node.this, exp.Count) and isinstance(node.this.this, exp.Star)
    if isinstance(node, exp.Count | exp.Sum):
        return node.this is not None and _counted_test(node.this) is not None
    return isinstance(node, exp.CountIf)


def count_where(speaker: Speaker, test: exp.Expr) -> str:
    """``the number of orders whose status is 'open'``, or of rows where more is read."""
    leaf = counted_source(speaker.sources.all)
    if leaf is None:
        return speaker.say("count_if", speaker.clause(test))
    key = "whose" if is_own([test], speaker) or speaker.chinese else "where"
    return speaker.number_of(speaker.say(key, leaf.many, speaker.clause(test)))


def group_concat(speaker: Speaker, node: exp.Expr) -> str:
    """All values joined into one text."""
    inner, separator = node.this, node.args.get("separator")
    order = None
    if isinstance(inner, exp.Order):
        inner, order = inner.this, inner
    if isinstance(inner, exp.Distinct):
        said = speaker.say("distinct", speaker.series(speaker.noun(p) for p in inner.expressions))
    else:
        said = speaker.noun(inner)
    key = "GroupConcat" if separator is None else "GroupConcat_2"
    parts = [said] if separator is None else [said, speaker.noun(separator)]
    text = speaker.words.functions[key].format(*parts)
    if order is not None:
        text = speaker.say(
            "in_order", text, speaker.series(speaker.noun(o) for o in order.expressions)
        )
    return text


def ordered_inside(speaker: Speaker, node: exp.Expr) -> str:
    """The ORDER BY inside an aggregate."""
    items = speaker.series(speaker.noun(item) for item in node.expressions)
    return speaker.say("in_order", speaker.noun(node.this), items) if node.this else items


def filtered(speaker: Speaker, node: exp.Expr) -> str:
    """An aggregate with FILTER."""
    test = node.expression.this if isinstance(node.expression, exp.Where) else node.expression
    counted = node.this
    if isinstance(counted, exp.Count) and isinstance(counted.this, exp.Star | exp.Literal | None):
        return count_where(speaker, test)
    return speaker.say("filtered", speaker.noun(node.this), speaker.clause(test))


def within(speaker: Speaker, node: exp.Expr) -> str:
    """An aggregate WITHIN GROUP."""
    order = node.expression
    items = speaker.series(speaker.noun(o) for o in order.expressions)
    return speaker.say("in_order", speaker.noun(node.this), items)
