"""Whole queries as things: "the name of every customer whose city is 'Oslo', sorted by …".

`parts` takes a SELECT apart into said clauses; `thing` puts them together into one phrase. The
other styles take the same parts and set them differently.
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.aggregates import counted_source, counts_some, is_row_count
from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.joining import rows
from sqlnl_rag.describe.ordering import cuts, order_keys
from sqlnl_rag.describe.parts import Parts, aggregates_rows, narrowed, parts
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.superlatives import superlative
from sqlnl_rag.describe.tongue import listed

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
        return speaker.say("top_count" if _counts_rows(speaker, query) else "top_work_out", text)
    return speaker.say("top_list", text)


def aggregates_rows_only(query: exp.Select) -> bool:
    """Whether all rows give one: aggregates without GROUP BY."""
    return not query.args.get("group") and any(aggregates_rows(item) for item in query.expressions)


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


def _select(speaker: Speaker, query: exp.Select, top: bool) -> str:
    with speaker.inside(query) as sources:
        said = parts(speaker, query, sources)
        if first := superlative(speaker, query, said, sources, top):
            return first
        text = _whole(speaker, query, said, sources, top)
        text = _restricted(speaker, said, text)
        return _tail(speaker, query, text)


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
        keys = speaker.bare(said.keys or speaker.say("no_key"))
        if said.each and not speaker.chinese:
            return speaker.say(f"for_each{inside}", head, narrowed(speaker, said, said.each))
        return speaker.say(f"for_each_among{inside}", head, keys, many)
    if said.aggregated:
        if _counts_all(speaker, query, sources):
            return _counted(speaker, query, many, top)
        if one and not said.where and all(counts_some(item) for item in query.expressions):
            return _opened(speaker, query, head) if top else head  # each says of what
        if not one:
            return speaker.say(f"over_every{inside}", head, every)
        key = (
            "over_all"
            if _counts_rows(speaker, query) or said.heavy or len(query.expressions) > 1
            else ""
        )
        text = speaker.say(f"{key}{inside}" if key else "of_all", head, many)
        return _opened(speaker, query, text) if top else text
    if one and not said.heavy:
        text = speaker.say("of_every", head, every)
        return _opened(speaker, query, text) if top else text
    text = speaker.say(f"for_every{inside}", head, every)
    return _opened(speaker, query, text) if top else text


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
    text = speaker.mark(item.unalias(), speaker.say("count_of", many))
    if isinstance(item, exp.Alias):
        text = speaker.say("named", text, item.alias)
    return _opened(speaker, query, text) if top else text


def _counts_rows(speaker: Speaker, query: exp.Select) -> int:
    """How many items are the number of rows."""
    return sum(is_row_count(speaker, item.unalias()) for item in query.expressions)


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
