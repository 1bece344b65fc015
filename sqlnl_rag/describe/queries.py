"""Whole queries as things: "the name of every customer whose city is 'Oslo', sorted by …".

`parts` takes a SELECT apart into said clauses; `thing` puts them together into one phrase. The
other styles take the same parts and set them differently.
"""

from __future__ import annotations

from dataclasses import replace

from sqlglot import exp

from sqlnl_rag.describe.aggregates import counted_source, counts_some, is_row_count
from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.groups import grouped, size
from sqlnl_rag.describe.joining import rows
from sqlnl_rag.describe.ordering import cuts, order_keys
from sqlnl_rag.describe.parts import Parts, aggregates_rows, narrowed, parts
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.subjects import lacking, subject
from sqlnl_rag.describe.superlatives import heads, named_columns, only_top, superlative
from sqlnl_rag.describe.tongue import conjuncts, listed

_SETS = {exp.Union: "union", exp.Intersect: "intersect", exp.Except: "except"}


def set_key(query: exp.Expr) -> str:
    """``union``, ``union_all`` …"""
    key = next(name for kind, name in _SETS.items() if isinstance(query, kind))
    return key if query.args.get("distinct") else f"{key}_all"


def thing(speaker: Speaker, query: exp.Expr, top: bool = False) -> str:
    """A query as one phrase, without a full stop.

    Args:
        top: Whether it is a sentence of its own: what it reads may be named before it, English may
            begin with what it goes through, and Chinese says what is done.
    """
    if isinstance(query, exp.Subquery) and (query.args.get("order") or query.args.get("limit")):
        return _tail(speaker, query, thing(speaker, query.this, top))
    query = query.unnest() if isinstance(query, exp.Subquery | exp.Paren) else query
    if isinstance(query, exp.Table) and not isinstance(query.this, exp.Func):
        return speaker.say("rows_of", query.name)
    before = ""
    if inner := passed_through(query):
        with speaker.inside(query):
            text = thing(speaker, inner, top)
            if query.args.get("distinct"):
                text = speaker.say("without_repeats", text)
            return _tail(speaker, query, text)
    for cte in query.ctes if isinstance(query, exp.Query) else []:
        speaker.ctes.add(cte.alias.casefold())
        before += define(speaker, cte) + ("" if speaker.chinese else " ")
    for source in derived(query) if top else []:
        said = speaker.say("let", source.alias, thing(speaker, source.this))
        before += speaker.mark(source, said) + ("" if speaker.chinese else " ")
        speaker.defined.add(id(source))
    if isinstance(query, exp.SetOperation):
        left, right = (_member(speaker, side) for side in (query.left, query.right))
        said = speaker.mark(query, speaker.say(set_key(query), left, right))
        said = speaker.say("top_list", said) if top else said
        return _after(speaker, before, _tail(speaker, query, said))
    if isinstance(query, exp.Select):
        return _after(speaker, before, _select(speaker, query, top))
    if isinstance(query, exp.Values):
        return speaker.say("values", rows(speaker, query))
    return before + speaker.sql(query)


def _after(speaker: Speaker, before: str, text: str) -> str:
    return before + (capital(text) if before and not speaker.chinese else text)


def capital(text: str) -> str:
    """With a capital where a sentence begins, unless a name is written in its own way."""
    bare = unmarked(text)
    return text.replace(bare[:1], bare[:1].upper(), 1) if bare[:1].islower() else text


def passed_through(query: exp.Expr) -> exp.Expr | None:
    """The query that ``SELECT * FROM (query)`` says again, whatever it is ordered or cut by."""
    if not isinstance(query, exp.Select) or len(query.expressions) != 1:
        return None
    source = query.args.get("from_")
    said = {"expressions", "from_", "order", "limit", "offset", "distinct", "kind", "hint"}
    if source is None or any(value and key not in said for key, value in query.args.items()):
        return None
    inner, distinct = source.this, query.args.get("distinct")
    only = isinstance(query.expressions[0], exp.Star) and not any(
        query.expressions[0].args.values()
    )
    plain = isinstance(inner, exp.Subquery) and not any(
        value for key, value in inner.args.items() if key not in ("this", "alias")
    )
    on = distinct is not None and distinct.args.get("on")
    named = inner.args.get("alias") and inner.args["alias"].args.get("columns")
    if not (only and plain) or on or named:
        return None
    found: exp.Expr = inner.this
    return found if isinstance(found, exp.Query) else None


def derived(query: exp.Expr) -> list[exp.Subquery]:
    """The sub-queries with a name that a query reads."""
    if not isinstance(query, exp.Select) or passed_through(query):
        return []
    from_ = query.args.get("from_")
    read = [from_.this] if from_ is not None else []
    read += [join.this for join in listed(query.args.get("joins"))]
    return [
        source
        for source in read
        if isinstance(source, exp.Subquery)
        and source.alias
        and isinstance(source.this, exp.Query)
        and not source.args["alias"].args.get("columns")
        and not source.args.get("sample")
    ]


def _opened(speaker: Speaker, query: exp.Select, text: str) -> str:
    """As a sentence of its own: Chinese says what is done."""
    if aggregates_rows_only(query):
        first = query.expressions[0].unalias()
        counts = isinstance(first.this if isinstance(first, exp.Filter) else first, exp.Count)
        return speaker.say("top_count" if counts else "top_work_out", text)
    return speaker.say("top_list", text)


def aggregates_rows_only(query: exp.Select) -> bool:
    """Whether all rows give one: aggregates without GROUP BY."""
    return not query.args.get("group") and any(aggregates_rows(item) for item in query.expressions)


def _member(speaker: Speaker, side: exp.Expr) -> str:
    said = many(speaker, side) or thing(speaker, side)
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


def many(speaker: Speaker, query: exp.Expr) -> str:
    """The columns of one source as many: ``the customer ids of orders``; else an empty text."""
    query = query.unnest() if isinstance(query, exp.Subquery | exp.Paren) else query
    plain = {"expressions", "from_", "where", "kind"}
    if speaker.chinese or not isinstance(query, exp.Select):
        return ""
    if any(value and key not in plain for key, value in query.args.items()):
        return ""
    with speaker.inside(query) as sources:
        if len(sources.all) != 1 or sources.all[0].is_query or not named_columns(query):
            return ""
        said = parts(speaker, query, sources, with_noun=True)
        return speaker.say(
            "many_of", heads(speaker, query, said), narrowed(speaker, said, said.all)
        )


def _select(speaker: Speaker, query: exp.Select, top: bool) -> str:
    with speaker.inside(query) as sources:
        sources = _told(speaker, query, sources)
        said = parts(speaker, query, sources, with_noun=True)
        if first := superlative(speaker, query, said, sources, top):
            return first
        said = replace(said, size=size(speaker, query, said, sources))
        if said.distinct and (text := _different(speaker, query, said, sources)):
            return _tail(speaker, query, text)
        text = _whole(speaker, query, said, sources, top)
        text = _restricted(speaker, said, text)
        return _tail(speaker, query, text)


def _told(speaker: Speaker, query: exp.Select, sources: Sources) -> Sources:
    """What a query reads as it is told: the one thing that all is about, where there is one."""
    if (missing := lacking(speaker, query, sources)) is not None:
        first = sources.all[0]
        speaker.subject = first
        one, many = (
            speaker.say("without_any", noun, speaker.mark(missing.node, missing.one))
            for noun in (first.one, first.many)
        )
        tests = conjuncts(query.args["where"].this)
        return Sources([replace(first, one=one, many=many)], {id(test) for test in tests})
    speaker.subject = subject(speaker, query, sources)
    return Sources([speaker.subject], sources.pulled) if speaker.subject else sources


def _whole(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, top: bool) -> str:
    """What is listed of what; inside a sentence, what is listed comes first."""
    head = speaker.the(said.head)
    if not said.every:
        if not unmarked(head)[:1].isalpha():
            head = speaker.say("value", head)
        head = speaker.say("where", head, said.where) if said.where else head
        return _opened(speaker, query, head) if top else head
    one = len(sources.all) == 1
    inside = "" if top else "_inside"
    if top and not one and not said.grouped and said.where:
        key = "over_every_where" if said.aggregated else "for_every_where"
        if not (said.aggregated and _counts_all(speaker, query, sources)):
            return speaker.say(key, head, said.every, said.where)
    every, many = narrowed(speaker, said, said.every), narrowed(speaker, said, said.all)
    if said.grouped:
        return grouped(speaker, query, said, sources, top)
    if said.aggregated:
        if _counts_all(speaker, query, sources):
            return _counted(speaker, query, many, top)
        if one and not said.where and all(counts_some(item) for item in query.expressions):
            return _opened(speaker, query, head) if top else head  # each says of what
        if not one:
            return speaker.say(f"over_every{inside}", head, every)
        key = f"over_all{inside}"
        if not said.heavy and all(_is_of_a_column(item) for item in query.expressions):
            key = "of_all"
        elif top and one and (rounded := _rounded(speaker, query, many)):
            return _opened(speaker, query, rounded)
        elif top and not said.heavy and isinstance(query.expressions[0].unalias(), exp.AggFunc):
            key = key if len(query.expressions) > 1 else "over_all_inside"
        text = speaker.say(key, head, many)
        return _opened(speaker, query, text) if top else text
    if one and not said.heavy:
        plain = (
            top
            and speaker.chinese
            and not (said.where or said.distinct or speaker.subject or query.args.get("limit"))
        )
        stored = sources.all[0].one == sources.all[0].label  # no rows of some result
        key = "of_every_all" if plain and stored else "of_every"
        text = speaker.say(key, head, every)
        return _opened(speaker, query, text) if top else text
    if top and speaker.chinese and not one:
        return speaker.say("for_every_top", head, said.each_one)
    text = speaker.say(f"for_every{inside}", head, every)
    return _opened(speaker, query, text) if top else text


def _is_of_a_column(item: exp.Expr) -> bool:
    """Whether it is an aggregate of a column, so that "of customers" may stand behind it."""
    inner = item.unalias()
    what = inner.this
    if isinstance(what, exp.Distinct) and len(what.expressions) == 1:
        what = what.expressions[0]
    return isinstance(inner, exp.AggFunc) and isinstance(what, exp.Column)


def _rounded(speaker: Speaker, query: exp.Select, many: str) -> str:
    """``the average score of scores, rounded to 1 decimal``; an empty text for anything else."""
    item = query.expressions[0]
    if speaker.chinese or len(query.expressions) > 1 or not isinstance(item, exp.Round):
        return ""
    if not _is_of_a_column(item.this):
        return ""
    inner = speaker.say("of_all", speaker.the(speaker.noun(item.this)), many)
    places = item.args.get("decimals")
    key = "rounded_to_1" if places is not None and places.name == "1" else "rounded_to"
    if places is None:
        return speaker.mark(item, speaker.say("rounded", inner))
    return speaker.mark(item, speaker.say(key, inner, speaker.noun(places)))


def _different(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources) -> str:
    """``the different cities of customers``, for a column of one source; else an empty text."""
    one = len(sources.all) == 1 and not sources.all[0].is_query
    if speaker.chinese or not one or said.grouped or said.qualify or not named_columns(query):
        return ""
    if len(query.expressions) > 1:
        return ""
    names = heads(speaker, query, said)
    return speaker.say("different_of", names, narrowed(speaker, said, said.all))


def _counts_all(speaker: Speaker, query: exp.Select, sources: Sources) -> bool:
    """Whether COUNT(*) is all, of rows that there is one of for each of the first source's."""
    if not _counts_rows(speaker, query) == len(query.expressions) == 1:
        return False
    if len(sources.all) == 1:
        return True
    if speaker.chinese:
        return query.args.get("where") is not None
    leaf = counted_source(sources.all)
    return leaf is not None and leaf.alias == sources.all[0].alias


def _counted(speaker: Speaker, query: exp.Select, many: str, top: bool) -> str:
    item = query.expressions[0]
    text = speaker.mark(item.unalias(), speaker.number_of(many))
    if isinstance(item, exp.Alias):
        text = speaker.say("named", text, item.alias)
    return _opened(speaker, query, text) if top else text


def _counts_rows(speaker: Speaker, query: exp.Select) -> int:
    """How many items are the number of rows."""
    return sum(is_row_count(speaker, item.unalias()) for item in query.expressions)


def _restricted(speaker: Speaker, said: Parts, text: str) -> str:
    if said.having and not said.size:
        text = speaker.say("having", text, said.having)
    if said.qualify:
        text = speaker.say("qualify", text, said.qualify)
    if said.first_of_each:
        text = speaker.say("first_of_each", text, said.first_of_each)
    if said.distinct:
        text = speaker.say("without_repeats", text)
    return text


def _tail(speaker: Speaker, query: exp.Expr, text: str) -> str:
    """Order, offset and limit of a query."""
    if top := only_top(speaker, query):
        return speaker.mark(query.args["order"], speaker.say("only_top", text, *top))
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
