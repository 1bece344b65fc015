"""``the product with the highest price``: an ORDER BY with a LIMIT as people say it."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.aggregates import counted_source
from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.naming import plural
from sqlnl_rag.describe.ordering import nulls_are_placed
from sqlnl_rag.describe.parts import Parts, narrowed
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import listed
from sqlnl_rag.names import words

_SUPERLATIVES = {"number": ("highest", "lowest"), "time": ("latest", "earliest")}


def superlative(
    speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, top: bool
) -> str:
    """``the name of the product with the highest price``, for ORDER BY price DESC LIMIT 1.

    An empty text where a query's order and limit have to be said one by one.
    """
    order, limit = query.args.get("order"), query.args.get("limit")
    if not (order and isinstance(limit, exp.Limit) and len(order.expressions) == 1):
        return ""
    if query.args.get("offset") or limit.args.get("limit_options"):
        return ""
    if said.distinct or said.qualify or said.heavy or listed(query.args.get("locks")):
        return ""
    key, count = order.expressions[0], limit.expression
    if not (isinstance(count, exp.Literal) and count.is_int) or nulls_are_placed(speaker, key):
        return ""
    said_first = _top_group if said.grouped else _top_rows
    text = said_first(speaker, query, said, sources, key, count.this)
    text = speaker.say("top_list", text) if text and top else text
    return speaker.mark(order, text)


def _top_rows(
    speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, key: exp.Expr, count: str
) -> str:
    """The first rows of one source."""
    if said.aggregated or len(sources.all) != 1 or sources.all[0].is_query:
        return ""
    kind = speaker.kind(key.this)
    if isinstance(key.this, exp.Literal):
        return ""
    if kind not in _SUPERLATIVES and not _sounds_like_number(key):
        return ""
    falling = bool(key.args.get("desc"))
    word = speaker.say(_SUPERLATIVES.get(kind, _SUPERLATIVES["number"])[not falling])
    by = speaker.bare(speaker.noun(key.this))
    where = "_where" if said.where else ""
    if count == "1":
        every = narrowed(speaker, said, sources.all[0].one)
        return speaker.say("superlative" + where, speaker.the(said.head), every, word, by)
    way = {("time", True): "late_to_early", ("time", False): "early_to_late"}.get(
        (kind, falling), "high_to_low" if falling else "low_to_high"
    )
    many = narrowed(speaker, said, sources.all[0].many)
    heads = speaker.the(_heads(speaker, query, said))
    return speaker.say("superlative_n" + where, heads, many, word, by, count, speaker.say(way))


def _heads(speaker: Speaker, query: exp.Select, said: Parts) -> str:
    """What is listed of several things: English says columns in plural."""
    items = query.expressions
    if speaker.chinese or not all(isinstance(i, exp.Column) and not i.is_star for i in items):
        return said.head
    names = [unmarked(speaker.noun(item)) for item in items]
    if any(len(name.split(" ")[-1]) < 3 for name in names):
        return said.head  # "ids" is no word
    return speaker.series(
        speaker.mark(i, plural(name)) for i, name in zip(items, names, strict=True)
    )


def _top_group(
    speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, key: exp.Expr, count: str
) -> str:
    """``the city with the most customers``, for one group out of all."""
    kind = speaker.kind(key.this)
    if said.having or said.first_of_each or count != "1" or kind not in _SUPERLATIVES:
        return ""
    keys = speaker.bare(said.keys)
    if not keys:
        return ""
    falling = bool(key.args.get("desc"))
    by = speaker.bare(speaker.noun(key.this))
    word = _SUPERLATIVES[kind][not falling]
    among = narrowed(speaker, said, said.all)
    counts_rows = False
    shown = speaker.shown_as(key.this) if isinstance(key.this, exp.Column) else None
    if isinstance(shown or key.this, exp.Count):
        word = "most" if falling else "fewest"
        counted = counted_source(sources.all)
        if counted is not None and unmarked(by) == unmarked(
            speaker.bare(speaker.say("count_of", counted.many))
        ):
            by = speaker.mark(key.this, counted.many)
            counts_rows = True
            if len(sources.all) == 1:
                by, among = narrowed(speaker, said, by), ""
            elif (
                said.each
                and len(sources.all) == 2
                and counted.alias != sources.all[0].alias
                and not said.where
            ):
                among = ""  # the store with the most employees
        elif not speaker.chinese:
            word = "highest" if falling else "lowest"
    head = speaker.the(said.head)
    same = unmarked(speaker.bare(head)) == unmarked(keys)
    form = ("for_the_top" if same else "for_top") + ("" if among else "_alone")
    if speaker.chinese and counts_rows:
        by = speaker.say("count_of", by)
    return speaker.say(form, head, keys, among, speaker.say(word), by)


_NUMBERS = set(
    "age price salary amount total score count number year weight height length size rate rating "
    "population capacity budget cost percentage share points value quantity attendance".split()
)


def _sounds_like_number(key: exp.Expr) -> bool:
    """Without a schema: whether "highest" can be said of it."""
    column = key.this
    return isinstance(column, exp.Column) and bool(set(words(column.name)[-1:]) & _NUMBERS)
