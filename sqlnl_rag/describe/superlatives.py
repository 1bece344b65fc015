"""``the product with the highest price``: an ORDER BY with a LIMIT as people say it."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.ordering import nulls_are_placed
from sqlnl_rag.describe.parts import Parts, narrowed
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import listed
from sqlnl_rag.names import words

_SUPERLATIVES = {"number": ("highest", "lowest"), "time": ("latest", "earliest")}


def superlative(speaker: Speaker, query: exp.Select, said: Parts, sources: Sources) -> str:
    """``the name of the product with the highest price``, for ORDER BY price DESC LIMIT 1."""
    order, limit = query.args.get("order"), query.args.get("limit")
    if not (order and isinstance(limit, exp.Limit) and len(order.expressions) == 1):
        return ""
    if said.grouped:
        return _top_group(speaker, query, said)
    plain = not (said.grouped or said.aggregated or said.distinct or said.heavy or said.qualify)
    count = limit.expression
    fits = isinstance(count, exp.Literal) and count.is_int and not query.args.get("offset")
    key = order.expressions[0]
    kind = speaker.kind(key.this)
    if not (plain and fits and len(sources.all) == 1 and not sources.all[0].is_query):
        return ""
    if nulls_are_placed(speaker, key):
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
        every = narrowed(speaker, said, sources.all[0].one)
        return speaker.mark(
            order, speaker.say("superlative" + where, head, every, speaker.say(word), by)
        )
    many = narrowed(speaker, said, sources.all[0].many)
    return speaker.mark(
        order,
        speaker.say(
            "superlative_n" + where, head, many, speaker.say(word), by, count.this, speaker.say(way)
        ),
    )


def _top_group(speaker: Speaker, query: exp.Select, said: Parts) -> str:
    """``the city with the highest number of customers``, for one group out of all."""
    order, limit = query.args["order"], query.args["limit"]
    key = order.expressions[0]
    whole = said.having or said.qualify or said.distinct or said.heavy or query.args.get("offset")
    if (
        whole
        or said.first_of_each
        or limit.expression.name != "1"
        or limit.args.get("limit_options")
    ):
        return ""
    kind = speaker.kind(key.this)
    if (
        kind not in _SUPERLATIVES
        or nulls_are_placed(speaker, key)
        or listed(query.args.get("locks"))
    ):
        return ""
    word = _SUPERLATIVES[kind][not key.args.get("desc")]
    by, keys = speaker.bare(speaker.noun(key.this)), speaker.bare(said.keys)
    head, many = speaker.the(said.head), narrowed(speaker, said, said.all)
    if not keys:
        return ""
    same = unmarked(speaker.bare(head)) == unmarked(keys)
    return speaker.mark(
        order,
        speaker.say("for_the_top" if same else "for_top", head, keys, many, speaker.say(word), by),
    )


_NUMBERS = set(
    "age price salary amount total score count number year weight height length size rate rating "
    "population capacity budget cost percentage share points value quantity attendance".split()
)


def _sounds_like_number(key: exp.Expr) -> bool:
    """Without a schema: whether "highest" can be said of it."""
    column = key.this
    return isinstance(column, exp.Column) and bool(set(words(column.name)[-1:]) & _NUMBERS)
