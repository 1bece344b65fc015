"""Whole queries as things: "the name of every customer whose city is 'Oslo', sorted by …".

`parts` takes a SELECT apart into said clauses; `thing` puts them together into one phrase. The
other styles take the same parts and set them differently.
"""

from __future__ import annotations

from sqlglot import exp

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
    if isinstance(query, exp.SetOperation) and not query.ctes:
        return speaker.say("top_list", text)
    if not isinstance(query, exp.Select) or query.ctes or query.args.get("group"):
        return text
    if unmarked(text)[:1] in ("从", "在"):  # says itself what is done
        return text
    if any(aggregates_rows(item) for item in query.expressions):
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
        if first := superlative(speaker, query, said, sources):
            return first
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
    every, many = narrowed(speaker, said, said.every), narrowed(speaker, said, said.all)
    if said.grouped:
        keys = speaker.bare(said.keys or speaker.say("no_key"))
        if said.each and not speaker.chinese:
            return speaker.say("for_each", head, narrowed(speaker, said, said.each))
        return speaker.say("for_each_among", head, keys, many)
    if said.aggregated:
        if not one:
            return speaker.say("over_every", head, every)
        counted = _counts_rows(query)
        if counted == len(query.expressions) == 1 and not sources.all[0].is_query:
            # The head already names what is counted.
            if not speaker.chinese:
                return narrowed(speaker, said, head) if said.where else head
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
