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
    if not isinstance(limit, exp.Limit) or limit.args.get("limit_options"):
        return ""
    if order is None:
        text = _first(speaker, query, said, sources, limit)
        return speaker.say("top_list", text) if text and top else text
    nth = _nth(query, limit)
    if len(order.expressions) != 1 or nth is None:
        return ""
    if said.distinct or said.qualify or said.heavy or listed(query.args.get("locks")):
        return ""
    key, count = order.expressions[0], limit.expression
    if not (isinstance(count, exp.Literal) and count.is_int) or nulls_are_placed(speaker, key):
        return ""
    if said.grouped:
        text = "" if nth else _top_group(speaker, query, said, sources, key, count.this)
    elif nth and count.this != "1":
        text = ""
    else:
        text = _top_rows(speaker, query, said, sources, key, count.this, nth)
    text = speaker.say("top_list", text) if text and top else text
    return speaker.mark(order, text)


def _top_rows(
    speaker: Speaker,
    query: exp.Select,
    said: Parts,
    sources: Sources,
    key: exp.Expr,
    count: str,
    nth: str,
) -> str:
    """The first rows of one source, or the second or third of them."""
    if said.aggregated or len(sources.all) != 1 or sources.all[0].is_query:
        return ""
    kind = speaker.kind(key.this)
    if isinstance(key.this, exp.Literal):
        return ""
    if kind not in _SUPERLATIVES and not _sounds_like_number(key):
        return ""
    falling = bool(key.args.get("desc"))
    words = ("largest", "smallest") if speaker.is_large(key.this) else _SUPERLATIVES["number"]
    word = speaker.say(
        _SUPERLATIVES.get(kind, words)[not falling] if kind == "time" else words[not falling]
    )
    word = speaker.say(nth, word.removeprefix("最")) if nth else word
    by = speaker.bare(speaker.noun(key.this))
    where = "_where" if said.where else ""
    if count == "1":
        every = narrowed(speaker, said, sources.all[0].one)
        return speaker.say("superlative" + where, speaker.the(said.head), every, word, by)
    way = {("time", True): "late_to_early", ("time", False): "early_to_late"}.get(
        (kind, falling), "high_to_low" if falling else "low_to_high"
    )
    many = narrowed(speaker, said, sources.all[0].many)
    names = speaker.the(heads(speaker, query, said))
    return speaker.say(
        "superlative_n" + where, names, many, word, by, count, speaker.say(way),
        speaker.counter(sources.all[0].label),
    )  # fmt: skip


def only_top(speaker: Speaker, query: exp.Expr) -> tuple[str, str] | None:
    """What is highest, and how that is called, in the one row of a query over several sources."""
    order, limit = query.args.get("order"), query.args.get("limit")
    if speaker.chinese or not isinstance(query, exp.Select) or not isinstance(limit, exp.Limit):
        return None
    if order is None or len(order.expressions) != 1 or query.args.get("group"):
        return None
    if limit.args.get("limit_options") or _nth(query, limit) != "" or limit.expression.name != "1":
        return None
    key = order.expressions[0]
    words = _SUPERLATIVES.get(speaker.kind(key.this)) if isinstance(key.this, exp.Column) else None
    if words is None or nulls_are_placed(speaker, key):
        return None
    return speaker.the(speaker.noun(key.this)), words[not key.args.get("desc")]


def _nth(query: exp.Select, limit: exp.Expr) -> str | None:
    """``second`` or ``third`` of what OFFSET skips, an empty text for none, None for more."""
    skipped = limit.args.get("offset")
    if offset := query.args.get("offset"):
        skipped = offset.expression
    if skipped is None:
        return ""
    return {"0": "", "1": "second", "2": "third"}.get(skipped.name) if isinstance(
        skipped, exp.Literal
    ) else None  # fmt: skip


def _first(
    speaker: Speaker, query: exp.Select, said: Parts, sources: Sources, limit: exp.Expr
) -> str:
    """``the names of the first 10 products``, for a LIMIT alone."""
    plain = len(sources.all) == 1 and not sources.all[0].is_query and not query.args.get("offset")
    count = limit.expression
    if not plain or limit.args.get("offset") or said.grouped or said.aggregated or said.heavy:
        return ""
    if said.distinct or said.qualify or not (isinstance(count, exp.Literal) and count.is_int):
        return ""
    only = count.this == "1"
    source = sources.all[0]
    noun = narrowed(speaker, said, source.one if only else source.many)
    names = speaker.the(said.head if only else heads(speaker, query, said))
    key = "first_of" if only else "first_n_of"
    key += "_where" if said.where and speaker.words.has(f"{key}_where") else ""
    number = speaker.mark(limit, count.this)
    return speaker.say(key, names, noun, number, speaker.counter(source.label))


def named_columns(query: exp.Select) -> bool:
    """Whether plain columns are all that is listed."""
    return all(isinstance(i, exp.Column) and not i.is_star for i in query.expressions)


def heads(speaker: Speaker, query: exp.Select, said: Parts) -> str:
    """What is listed of several things: English says columns in plural."""
    items = query.expressions
    if speaker.chinese or not named_columns(query):
        return said.head
    names = [unmarked(speaker.noun(item)) for item in items]
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
            speaker.bare(speaker.number_of(counted.many))
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
    if said.each and not among and not speaker.chinese and (own := _own(speaker, query, sources)):
        return speaker.say("superlative", own, sources.all[0].one, speaker.say(word), by)
    head = speaker.the(said.head)
    same = unmarked(speaker.bare(head)) == unmarked(keys)
    form = ("for_the_top" if same else "for_top") + ("" if among else "_alone")
    if speaker.chinese and counts_rows:
        by = speaker.number_of(by)
    return speaker.say(form, head, keys, among, speaker.say(word), by)


def _own(speaker: Speaker, query: exp.Select, sources: Sources) -> str:
    """The columns of the first source that are listed, without its name; else an empty text."""
    if not named_columns(query):
        return ""
    first = sources.all[0]
    if any(speaker.place(item)[0] != first for item in query.expressions):
        return ""
    held, speaker.subject = speaker.subject, first
    names = speaker.the(speaker.series(speaker.noun(item) for item in query.expressions))
    speaker.subject = held
    return names


_NUMBERS = set(
    "age price salary amount total score count number year weight height length size rate rating "
    "population capacity budget cost percentage share points value quantity attendance".split()
)


def _sounds_like_number(key: exp.Expr) -> bool:
    """Without a schema: whether "highest" can be said of it."""
    column = key.this
    return isinstance(column, exp.Column) and bool(set(words(column.name)[-1:]) & _NUMBERS)
