"""Whole queries as things: "the name of every customer whose city is 'Oslo', sorted by …".

`parts` takes a SELECT apart into said clauses; `thing` puts them together into one phrase. The
other styles take the same parts and set them differently.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.joining import all_of, reading, rows
from sqlnl_rag.describe.naming import spoken
from sqlnl_rag.describe.sources import Source, Sources, tied_by_key
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import conjuncts, listed

_SETS = {exp.Union: "union", exp.Intersect: "intersect", exp.Except: "except"}
_SUPERLATIVES = {"number": ("highest", "lowest"), "time": ("latest", "earliest")}


@dataclass(frozen=True)
class Parts:
    """The clauses of one SELECT, said. An empty text is a clause that it lacks.

    Attributes:
        every: What is read, one of each ("customer with its orders").
        all: What is read, as many.
        head: What is listed or worked out.
        heavy: Whether an item of it is so long that what it is of is said before it.
        keys: What it is grouped by.
        each: What is read with "(by id)" behind its first, where a group is just one of that.
        whose: Whether `where` speaks of the one source's own columns only.
    """

    every: str
    all: str
    head: str
    where: str
    whose: bool
    grouped: bool
    keys: str
    each: str
    having: str
    qualify: str
    distinct: bool
    first_of_each: str
    heavy: bool
    aggregated: bool


def set_key(query: exp.Expr) -> str:
    """``union``, ``union_all`` …"""
    key = next(name for kind, name in _SETS.items() if isinstance(query, kind))
    return key if query.args.get("distinct") else f"{key}_all"


def is_plain(query: exp.Select) -> bool:
    """Whether it only reads and filters: what EXISTS asks of it is its rows."""
    return not any(
        query.args.get(key) for key in ("group", "having", "limit", "offset", "with_", "qualify")
    ) and not any(isinstance(item.unalias(), exp.AggFunc) for item in query.expressions)


def thing(speaker: Speaker, query: exp.Expr) -> str:
    """A query as one phrase, without a full stop."""
    if isinstance(query, exp.Subquery) and (query.args.get("order") or query.args.get("limit")):
        return _tail(speaker, query, thing(speaker, query.this))
    query = query.unnest() if isinstance(query, exp.Subquery | exp.Paren) else query
    if isinstance(query, exp.Table) and not isinstance(query.this, exp.Func):
        return speaker.say("rows_of", query.name)
    before = ""
    for cte in query.ctes if isinstance(query, exp.Query) else []:
        speaker.ctes.add(cte.alias.casefold())
        before += define(speaker, cte) + ("" if speaker.chinese else " ")
    if isinstance(query, exp.SetOperation):
        left, right = (_member(speaker, side) for side in (query.left, query.right))
        said = speaker.mark(query, speaker.say(set_key(query), left, right))
        return _after(speaker, before, _tail(speaker, query, said))
    if isinstance(query, exp.Select):
        return _after(speaker, before, _select(speaker, query))
    if isinstance(query, exp.Values):
        return speaker.say("values", rows(speaker, query))
    return before + speaker.sql(query)


def _after(speaker: Speaker, before: str, text: str) -> str:
    return before + (capital(text) if before and not speaker.chinese else text)


def capital(text: str) -> str:
    """With a capital where a sentence begins, unless a name is written in its own way."""
    bare = unmarked(text)
    return text.replace(bare[:1], bare[:1].upper(), 1) if bare[:1].islower() else text


def opened(speaker: Speaker, query: exp.Expr, text: str) -> str:
    """As a sentence of its own: Chinese says what is done."""
    if not isinstance(query, exp.Select) or query.ctes or query.args.get("group"):
        return (
            text
            if isinstance(query, exp.Select)
            or not isinstance(query, exp.SetOperation)
            or (query.ctes)
            else speaker.say("top_list", text)
        )
    if any(_aggregates(item) for item in query.expressions):
        return speaker.say("top_count" if _counts_rows(query) else "top_work_out", text)
    return speaker.say("top_list", text)


def _member(speaker: Speaker, side: exp.Expr) -> str:
    said = thing(speaker, side)
    inner = side.unnest()
    long = inner.args.get("order") or inner.args.get("limit") or inner.args.get("group")
    return f"（{said}）" if long and speaker.chinese else f"({said})" if long else said


def define(speaker: Speaker, cte: exp.Expr) -> str:
    """``Call big the result of: …``"""
    said = thing(speaker, cte.this)
    names = [c.name for c in cte.args["alias"].args.get("columns") or []]
    with_ = cte.parent
    recursive = (
        isinstance(with_, exp.With)
        and with_.args.get("recursive")
        and any(
            table.name.casefold() == cte.alias.casefold() for table in cte.this.find_all(exp.Table)
        )
    )
    if recursive:
        return speaker.mark(cte, speaker.say("let_recursive", cte.alias, said))
    if names:
        return speaker.mark(cte, speaker.say("let_columns", cte.alias, said, speaker.series(names)))
    return speaker.mark(cte, speaker.say("let", cte.alias, said))


def _select(speaker: Speaker, query: exp.Select) -> str:
    with speaker.inside(query) as sources:
        said = parts(speaker, query, sources)
        superlative = _superlative(speaker, query, said, sources)
        if superlative:
            return superlative
        text = _whole(speaker, query, said, sources)
        text = _restricted(speaker, said, text)
        return _tail(speaker, query, text)


def _whole(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources) -> str:
    head = speaker.the(said.head)
    if not said.every:
        if not unmarked(head)[:1].isalpha():
            head = speaker.say("value", head)
        return speaker.say("where", head, said.where) if said.where else head
    one = len(sources.all) == 1
    every, many = _filtered(speaker, said, said.every), _filtered(speaker, said, said.all)
    if said.grouped:
        keys = speaker.bare(said.keys or speaker.say("no_key"))
        if said.each and not speaker.chinese:
            return speaker.say("for_each", head, _filtered(speaker, said, said.each))
        return speaker.say("for_each_among", head, keys, many)
    if said.aggregated:
        if not one:
            return speaker.say("over_every", head, every)
        counted = _counts_rows(query)
        if counted == len(query.expressions) == 1:
            # The head already names what is counted.
            if not speaker.chinese:
                return _filtered(speaker, said, head) if said.where else head
            bare = speaker.say("count_of", many)
            return (
                speaker.mark(query.expressions[0], bare)
                if not _renamed(query)
                else speaker.say("named", bare, query.expressions[0].alias)
            )
        return speaker.say(
            "over_all" if counted or said.heavy or len(query.expressions) > 1 else "of_all",
            head,
            many,
        )
    if one and not said.heavy:
        return speaker.say("of_every", head, every)
    return speaker.say("for_every", head, every)


def _renamed(query: exp.Select) -> bool:
    return isinstance(query.expressions[0], exp.Alias)


def _counts_rows(query: exp.Select) -> int:
    counts = [item.unalias() for item in query.expressions]
    return sum(
        isinstance(c, exp.Count) and (c.this is None or isinstance(c.this, exp.Star | exp.Literal))
        for c in counts
    )


def _filtered(speaker: Speaker, said: Parts, noun: str) -> str:
    if not said.where:
        return noun
    return speaker.say("whose" if said.whose else "where", noun, said.where)


def _restricted(speaker: Speaker, said: Parts, text: str) -> str:
    if said.having:
        text = speaker.say("having", text, said.having)
    if said.qualify:
        text = speaker.say("qualify", text, said.qualify)
    if said.first_of_each:
        text = speaker.say("first_of_each", text, said.first_of_each)
    if said.distinct:
        text = speaker.say("without_repeats", text)
    return text


def _superlative(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources) -> str:
    """``the name of the product with the highest price``, for ORDER BY price DESC LIMIT 1."""
    order, limit = query.args.get("order"), query.args.get("limit")
    if not (order and isinstance(limit, exp.Limit) and len(order.expressions) == 1):
        return ""
    plain = not (said.grouped or said.aggregated or said.distinct or said.heavy or said.qualify)
    count = limit.expression
    fits = isinstance(count, exp.Literal) and count.is_int and not query.args.get("offset")
    key = order.expressions[0]
    kind = speaker.kind(key.this)
    if not (plain and fits and len(sources.all) == 1 and not sources.all[0].is_query):
        return ""
    if key.args.get("nulls_first") is not None and "NULLS" in key.sql().upper():
        return ""
    if (
        isinstance(key.this, exp.Literal)
        or kind not in _SUPERLATIVES
        and not _sounds_like_number(key)
    ):
        return ""
    if limit.args.get("limit_options") or listed(query.args.get("locks")):
        return ""
    falling = bool(key.args.get("desc"))
    word = _SUPERLATIVES.get(kind, _SUPERLATIVES["number"])[not falling]
    by = speaker.noun(key.this)
    way = {("time", True): "late_to_early", ("time", False): "early_to_late"}.get(
        (kind, falling), "high_to_low" if falling else "low_to_high"
    )
    head = speaker.the(said.head)
    where = "_where" if said.where else ""
    if count.this == "1":
        every = _filtered(speaker, said, sources.all[0].one)
        return speaker.mark(
            order, speaker.say("superlative" + where, head, every, speaker.say(word), by)
        )
    many = _filtered(speaker, said, sources.all[0].many)
    return speaker.mark(
        order,
        speaker.say(
            "superlative_n" + where, head, many, speaker.say(word), by, count.this, speaker.say(way)
        ),
    )


_NUMBERS = set(
    "age price salary amount total score count number year weight height length size rate rating "
    "population capacity budget cost percentage share points value quantity attendance".split()
)


def _sounds_like_number(key: exp.Expr) -> bool:
    """Without a schema: whether "highest" can be said of it."""
    from sqlnl_rag.names import words

    column = key.this
    return isinstance(column, exp.Column) and bool(set(words(column.name)[-1:]) & _NUMBERS)


def _tail(speaker: Speaker, query: exp.Expr, text: str) -> str:
    """Order, offset and limit of a query."""
    if order := query.args.get("order"):
        text = speaker.say("sorted", text, speaker.mark(order, order_keys(speaker, order)))
    for key, count, node in cuts(query):
        if count is None:
            text = speaker.say(key, text)
        else:
            text = speaker.say(key, text, speaker.mark(node, speaker.noun(count)))
    if listed(query.args.get("locks")):
        text = speaker.say("locked", text)
    return text


def cuts(query: exp.Expr) -> list[tuple[str, exp.Expr | None, exp.Expr]]:
    """OFFSET and LIMIT: the key of what is said, how many, and the clause."""
    found: list[tuple[str, exp.Expr | None, exp.Expr]] = []
    if offset := query.args.get("offset"):
        found.append(("skip", offset.expression, offset))
    limit = query.args.get("limit")
    if limit is None:
        return found
    inner = limit.args.get("offset")
    if inner is not None:
        found.append(("skip", inner, limit))
    count = limit.args.get("count") if isinstance(limit, exp.Fetch) else limit.expression
    options = limit.args.get("limit_options")
    if options is not None and options.args.get("percent"):
        found.append(("percent", count, limit))
    elif count is None or isinstance(count, exp.Literal) and count.this == "1":
        found.append(("first", None, limit))
    else:
        found.append(("first_n", count, limit))
    if options is not None and options.args.get("with_ties"):
        found.append(("with_ties", None, limit))
    return found


def order_keys(speaker: Speaker, order: exp.Expr) -> str:
    """``price from highest to lowest, then name in ascending order``."""
    text = ""
    for key in order.expressions:
        said = ordered(speaker, key)
        text = speaker.say("then", text, said) if text else said
    return text


def ordered(speaker: Speaker, node: exp.Expr) -> str:
    """One key of an ORDER BY with its direction."""
    if not isinstance(node, exp.Ordered):
        return speaker.say("ascending", speaker.noun(node))
    inner = node.this
    if isinstance(inner, exp.Rand):
        return speaker.say("random")
    kind = speaker.kind(_meant(inner))
    suffix = f"_{kind}" if kind in ("number", "time") else ""
    key = "descending" if node.args.get("desc") else "ascending"
    text = speaker.say(key + suffix, speaker.noun(_meant(inner)))
    if "NULLS" in node.sql().upper().rsplit(")", 1)[-1]:
        first = bool(node.args.get("nulls_first"))
        text = speaker.say("nulls_first" if first else "nulls_last", text)
    return speaker.mark(node, text)


def _meant(key: exp.Expr) -> exp.Expr:
    """ORDER BY 2: the second column of the select list."""
    if isinstance(key, exp.Literal) and key.is_int:
        select: exp.Expr | None = key.find_ancestor(exp.Select, exp.SetOperation)
        while isinstance(select, exp.SetOperation):
            select = select.left.unnest()
        if isinstance(select, exp.Select) and 0 < int(key.this) <= len(select.expressions):
            meant = select.expressions[int(key.this) - 1]
            return key if isinstance(meant, exp.Star) or meant.is_star else meant.unalias()
    return key


def parts(speaker: Speaker, query: exp.Select, sources: Sources) -> Parts:
    """The clauses of a SELECT, said inside its own scope."""
    where, whose = "", False
    if clause := query.args.get("where"):
        tests = [t for t in conjuncts(clause.this) if id(t) not in sources.pulled]
        if tests:
            # Chinese puts any condition in front of the one thing that it is about.
            whose = is_own(tests, sources) or speaker.chinese and len(sources.all) == 1
            where = speaker.mark(clause, all_of(speaker, tests))
    group = query.args.get("group")
    having = query.args.get("having")
    qualify = query.args.get("qualify")
    distinct = query.args.get("distinct")
    on = distinct.args.get("on") if distinct else None
    aggregated = not group and any(_aggregates(item) for item in query.expressions)
    items = [speaker.noun(item) for item in query.expressions]
    return Parts(
        every=reading(speaker, sources, plural=False),
        all=reading(speaker, sources, plural=True),
        head=speaker.series(items),
        where=where,
        whose=whose,
        grouped=group is not None,
        keys=speaker.mark(group, _keys(speaker, group, sources)) if group else "",
        each=_each(speaker, group, sources) if group else "",
        having=speaker.mark(having, speaker.clause(having.this)) if having else "",
        qualify=speaker.mark(qualify, speaker.clause(qualify.this)) if qualify else "",
        distinct=distinct is not None and on is None,
        first_of_each=speaker.series(speaker.noun(n) for n in listed(on)) if on else "",
        heavy=any(map(_is_heavy, items)),
        aggregated=aggregated,
    )


def _is_heavy(item: str) -> bool:
    """Whether "of every customer" behind it would be lost on a reader."""
    bare = unmarked(item)
    return bare.startswith("(") or any(mark in bare for mark in (", ", " in order of ", " by "))


def _aggregates(item: exp.Expr) -> bool:
    """Whether it works over all rows: an aggregate that is no window and of this very query."""
    stack = [item]
    while stack:
        node = stack.pop()
        if isinstance(node, exp.Window | exp.Query | exp.Subquery):
            continue
        if isinstance(node, exp.AggFunc):
            return True
        stack.extend(node.iter_expressions())
    return False


def is_own(tests: Sequence[exp.Expr], sources: Sources) -> bool:
    """Whether each test begins with a column of the one source, so that "whose" can be said."""
    if len(sources.all) != 1:
        return False
    for test in tests:
        inner = test.unnest()
        while isinstance(inner, exp.Not | exp.And | exp.Or | exp.Paren):
            inner = inner.this
        first = inner.args.get("this")
        if not isinstance(first, exp.Column) or isinstance(inner, exp.Exists):
            return False
        if first.table and first.table.casefold() != sources.all[0].alias.casefold():
            return False
    return True


def tied_to_outer(
    speaker: Speaker, tests: Sequence[exp.Expr], inner: Source
) -> tuple[exp.Expr | None, Source | None]:
    """The equality of keys that ties a sub-query's rows to an outer source, and that source."""
    for test in tests:
        if not isinstance(test, exp.EQ):
            continue
        left, right = test.this.unnest(), test.expression.unnest()
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            continue
        for mine, theirs in ((left, right), (right, left)):
            _, _, own_outer = speaker.place(mine)
            outer, _, is_outer = speaker.place(theirs)
            if is_outer and not own_outer and outer and tied_by_key(inner, mine, outer, theirs):
                return test, outer
    return None, None


def inner_conditions(speaker: Speaker, rows_said: str, tests: Sequence[exp.Expr]) -> str:
    """What EXISTS looks for: "order where the order's customer id equals the customer's id"."""
    key = "whose" if is_own(tests, speaker.sources) else "where"
    return speaker.say(key, rows_said, all_of(speaker, tests))


def _keys(speaker: Speaker, group: exp.Expr, sources: Sources) -> str:
    keys = [_meant(key) for key in group.expressions]
    said = []
    for key in keys:
        text = speaker.noun(key)
        column = key.unnest()
        if isinstance(column, exp.Column) and len(keys) == 1:
            source, stored, _ = speaker.place(column)
            if source and not source.is_query and _identifies(column, source):
                text = speaker.say("key_of_plain", source.one, spoken(column.name))
        said.append(text)
    text = speaker.series(said)
    for name in ("rollup", "cube", "grouping_sets"):
        for part in listed(group.args.get(name)):
            inner = speaker.series(speaker.noun(e) for e in part.expressions)
            if part.expressions:
                text = ", ".join(filter(None, [text, speaker.say(name, inner)]))
            elif name != "grouping_sets":
                text = speaker.say(name, text)
    return text


def _each(speaker: Speaker, group: exp.Expr, sources: Sources) -> str:
    """``store (by id) with its employees``, when the only key is the first source's own."""
    keys = [_meant(key).unnest() for key in group.expressions]
    first = sources.all[0] if sources.all else None
    if len(keys) != 1 or not isinstance(keys[0], exp.Column) or first is None:
        return ""
    source, _, outer = speaker.place(keys[0])
    if outer or source is None or source.alias != first.alias or not _identifies(keys[0], source):
        return ""
    said = speaker.say("key_of_plain", source.one, speaker.mark(group, spoken(keys[0].name)))
    return reading(speaker, sources, plural=False, first_said=said)


def _identifies(column: exp.Column, source: Source) -> bool:
    if source.table:
        return source.table.primary_key == (column.name,)
    return column.name.casefold() == "id" and not source.is_query
