"""Loops and conditions that a beginner reads, indented."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from sqlnl_rag.describe.joining import reading
from sqlnl_rag.describe.ordering import cuts, order_keys
from sqlnl_rag.describe.parts import parts
from sqlnl_rag.describe.queries import derived, set_key, thing
from sqlnl_rag.describe.sources import Source, Sources
from sqlnl_rag.describe.speaker import Speaker

_INDENT = "    "


def pseudocode(speaker: Speaker, query: exp.Expr, depth: int = 0) -> Iterator[str]:
    """The lines of a query."""
    query = query.unnest() if isinstance(query, exp.Subquery | exp.Paren) else query
    pad = _INDENT * depth
    for cte in query.ctes if isinstance(query, exp.Query) else []:
        speaker.ctes.add(cte.alias.casefold())
        yield pad + speaker.mark(cte, speaker.say("code_define", cte.alias))
        yield from pseudocode(speaker, cte.this, depth + 1)
    for source in derived(query):
        yield pad + speaker.mark(source, speaker.say("code_define", source.alias))
        yield from pseudocode(speaker, source.this, depth + 1)
        speaker.defined.add(id(source))
    if isinstance(query, exp.SetOperation):
        yield from pseudocode(speaker, query.left, depth)
        yield pad + speaker.mark(query, speaker.say(f"code_{set_key(query)}"))
        yield from pseudocode(speaker, query.right, depth + 1)
        yield from _tail(speaker, query, pad)
    elif isinstance(query, exp.Select):
        with speaker.inside(query) as sources:
            yield from _select(speaker, query, sources, pad)
            yield from _tail(speaker, query, pad)
    else:
        yield pad + speaker.say("code_output", thing(speaker, query))


def _select(speaker: Speaker, query: exp.Select, sources: Sources, pad: str) -> Iterator[str]:
    speaker.apart = query
    said = parts(speaker, query, sources)
    inner = pad
    for line in _loops(speaker, sources):
        yield inner + line
        inner += _INDENT
    if said.where:
        yield inner + speaker.say("code_if", said.where)
        inner += _INDENT
    if said.grouped or said.aggregated and said.every:
        key = "code_group" if said.keys else "code_group_all"
        yield inner + speaker.say(key, speaker.bare(said.keys))
        yield pad + speaker.say("code_each_group" if said.keys else "code_at_end")
        inner = pad + _INDENT
        if said.having:
            yield inner + speaker.say("code_if", said.having)
            inner += _INDENT
    if said.qualify:
        yield inner + speaker.say("code_if", said.qualify)
        inner += _INDENT
    yield inner + speaker.say("code_output", speaker.the(said.head))
    if said.distinct:
        yield pad + speaker.say("code_drop")
    if said.first_of_each:
        yield pad + speaker.say("first_of_each", "", said.first_of_each).lstrip("，, ")


def _loops(speaker: Speaker, sources: Sources) -> Iterator[str]:
    """One loop a source, as long as each is tied by a key; one loop over all otherwise."""
    if not sources.all:
        return
    if not all(map(_follows_a_key, sources.all[1:])):
        yield speaker.say("code_for", reading(speaker, sources, plural=False))
        return
    for number, source in enumerate(sources.all):
        only = Sources([source], set())
        noun = reading(speaker, only, plural=False)
        yield speaker.say("code_for", _of(speaker, source, noun) if number else noun)


def _follows_a_key(source: Source) -> bool:
    outer = source.join is not None and source.join.side
    return source.tie in ("parent", "child") and not source.rest and not outer


def _of(speaker: Speaker, source: Source, noun: str) -> str:
    partner = source.partner.label if source.partner else ""
    said = speaker.say("with_of", noun, partner)
    said = said.removeprefix("the ")
    return speaker.mark(source.join, said) if source.join is not None else said


def _tail(speaker: Speaker, query: exp.Expr, pad: str) -> Iterator[str]:
    if order := query.args.get("order"):
        yield pad + speaker.mark(order, speaker.say("code_sort", order_keys(speaker, order)))
    for key, count, node in cuts(query):
        if key in ("skip", "first", "first_n"):
            text = speaker.say(f"code_{key}", "" if count is None else speaker.noun(count))
        else:
            text = speaker.say(key, "", "" if count is None else speaker.noun(count)).strip("，, ")
        yield pad + speaker.mark(node, text)
