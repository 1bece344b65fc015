"""The logical order of evaluation, one numbered line a step."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from sqlnl_rag.describe.ordering import cuts, order_keys
from sqlnl_rag.describe.parts import parts
from sqlnl_rag.describe.queries import derived, set_key, thing
from sqlnl_rag.describe.speaker import Speaker


def steps(speaker: Speaker, query: exp.Expr) -> Iterator[str]:
    """Each step of a query as a sentence, in the order in which a database works."""
    query = query.unnest() if isinstance(query, exp.Subquery | exp.Paren) else query
    for cte in query.ctes if isinstance(query, exp.Query) else []:
        speaker.ctes.add(cte.alias.casefold())
        yield speaker.mark(cte, speaker.say("step_with", cte.alias, thing(speaker, cte.this)))
    for source in derived(query):
        yield speaker.mark(
            source, speaker.say("step_with", source.alias, thing(speaker, source.this))
        )
        speaker.defined.add(id(source))
    if isinstance(query, exp.SetOperation):
        for side in (query.left, query.right):
            yield speaker.say("step_set", thing(speaker, side))
        yield speaker.mark(query, speaker.say(f"step_{set_key(query)}"))
        yield from _tail(speaker, query)
    elif isinstance(query, exp.Select):
        with speaker.inside(query) as sources:
            speaker.apart = query
            said = parts(speaker, query, sources)
            if said.every:
                key = "step_take_every" if len(sources.all) == 1 else "step_from"
                if len(sources.all) > 1 and not speaker.chinese:
                    key = "step_take_every"
                yield speaker.say(key, said.every)
            if said.where:
                yield speaker.say("step_where", said.where)
            if said.grouped:
                yield (
                    speaker.say("step_group", speaker.bare(said.keys))
                    if said.keys
                    else speaker.say("step_group_all")
                )
            elif said.aggregated and said.every:
                yield speaker.say("step_group_all")
            if said.having:
                yield speaker.say("step_having", said.having)
            if said.qualify:
                yield speaker.say("step_qualify", said.qualify)
            yield speaker.say("step_show", speaker.the(said.head))
            if said.distinct:
                yield speaker.say("step_distinct")
            if said.first_of_each:
                yield speaker.say(
                    "step_show", speaker.say("first_of_each", "", said.first_of_each).lstrip("，, ")
                )
            yield from _tail(speaker, query)
    else:
        yield speaker.say("step_set", thing(speaker, query))


def _tail(speaker: Speaker, query: exp.Expr) -> Iterator[str]:
    if order := query.args.get("order"):
        yield speaker.mark(order, speaker.say("step_order", order_keys(speaker, order)))
    for key, count, node in cuts(query):
        if key in ("skip", "first", "first_n"):
            text = speaker.say(f"step_{key}", "" if count is None else speaker.noun(count))
        else:
            text = speaker.say(key, "", "" if count is None else speaker.noun(count)).strip("，, ")
        yield speaker.mark(node, text)
