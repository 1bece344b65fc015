"""The clauses of one SELECT, said one by one; every style sets them in its own way."""

from __future__ import annotations

from dataclasses import dataclass

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.joining import all_of, reading
from sqlnl_rag.describe.ordering import meant
from sqlnl_rag.describe.restrictions import Restriction, restriction
from sqlnl_rag.describe.sources import Source, Sources, like_a_key
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import conjuncts, listed
from sqlnl_rag.names import words


@dataclass(frozen=True)
class Parts:
    """The clauses of one SELECT, said. An empty text is a clause that it lacks.

    Attributes:
        every: What is read, one of each ("customer with its orders").
        each_one: The same as Chinese goes through it ("每位顾客及其订单"); empty in English.
        all: What is read, as many.
        head: What is listed or worked out.
        heavy: Whether an item of it is so long that what it is of is said before it.
        keys: What it is grouped by.
        each: What is read with "(by id)" behind its first, where a group is just one of that.
        size: How large a group must be, where that is told with the groups.
        restricted: The same as `where`, as it stands with what it restricts.
    """

    every: str
    each_one: str
    all: str
    head: str
    where: str
    restricted: Restriction | None
    grouped: bool
    keys: str
    each: str
    having: str
    qualify: str
    distinct: bool
    first_of_each: str
    heavy: bool
    aggregated: bool
    size: str = ""


def parts(
    speaker: Speaker, query: exp.Select, sources: Sources, *, with_noun: bool = False
) -> Parts:
    """The clauses of a SELECT, said inside its own scope.

    Args:
        sources: What is told of.
        with_noun: Whether `where` is said as it stands with a noun: "whose … and whose …".
    """
    where, restricted = "", None
    if clause := query.args.get("where"):
        tests = [t for t in conjuncts(clause.this) if id(t) not in sources.pulled]
        if tests and with_noun:
            form, text = restriction(speaker, tests, sources)
            where = speaker.mark(clause, text)
            restricted = Restriction(form, where)
        elif tests:
            where = speaker.mark(clause, all_of(speaker, tests))
    group = query.args.get("group")
    having = query.args.get("having")
    qualify = query.args.get("qualify")
    distinct = query.args.get("distinct")
    on = distinct.args.get("on") if distinct else None
    aggregated = not group and any(aggregates_rows(item) for item in query.expressions)
    items = [speaker.noun(item) for item in query.expressions]
    return Parts(
        every=reading(speaker, sources, plural=False),
        each_one=_each_one(speaker, sources),
        all=reading(speaker, sources, plural=True),
        head=speaker.series(items),
        where=where,
        restricted=restricted,
        grouped=group is not None,
        keys=speaker.mark(group, _keys(speaker, group, sources)) if group else "",
        each=_each(speaker, group, sources) if group else "",
        having=speaker.mark(having, speaker.clause(having.this)) if having else "",
        qualify=speaker.mark(qualify, speaker.clause(qualify.this)) if qualify else "",
        distinct=distinct is not None and on is None,
        first_of_each=_series_of(speaker, on) if on else "",
        heavy=any(map(_is_heavy, items)),
        aggregated=aggregated,
    )


def _each_one(speaker: Speaker, sources: Sources) -> str:
    if not speaker.chinese or not sources.all:
        return ""
    first = sources.all[0]
    tied = all(source.tie in ("parent", "child") for source in sources.all[1:])
    if first.is_query or not tied:
        return reading(speaker, sources, plural=False)
    said = speaker.say(
        "each_one", speaker.counter(first.label), speaker.mark(first.node, first.one)
    )
    return reading(speaker, sources, plural=False, first_said=said)


def _series_of(speaker: Speaker, on: exp.Expr) -> str:
    keys = on.expressions if isinstance(on, exp.Tuple) else [on]
    return speaker.series(speaker.noun(key) for key in keys)


def narrowed(speaker: Speaker, said: Parts, noun: str) -> str:
    """What is read, under the condition of WHERE."""
    if not said.where:
        return noun
    form, text = said.restricted or ("where", said.where)
    return speaker.say(form, noun, text)


_HEAVY = (
    ", ", " in order of ", " by ", " in upper case", " in lower case", " joined ", "(or ",
)  # fmt: skip


def _is_heavy(item: str) -> bool:
    """Whether "of every customer" behind it would be lost on a reader."""
    bare = unmarked(item)
    return bare.startswith("(") or any(mark in bare for mark in _HEAVY)


def aggregates_rows(item: exp.Expr) -> bool:
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


_SETS: dict[type[exp.Expr], str] = {
    exp.Rollup: "rollup", exp.Cube: "cube", exp.GroupingSets: "grouping_sets",
}  # fmt: skip


def _keys(speaker: Speaker, group: exp.Expr, sources: Sources) -> str:
    keys = [meant(key) for key in group.expressions]
    said = []
    for key in keys:
        if kind := _SETS.get(type(key)):
            said.append(_sets(speaker, key, kind))
            continue
        text = speaker.noun(key)
        column = key.unnest()
        if isinstance(column, exp.Column) and len(keys) == 1:
            source, stored, _ = speaker.place(column)
            if source and not source.is_query and _identifies(column, source):
                text = speaker.mark(column, source.one)
        said.append(text)
    text = speaker.series(said)
    for name in ("rollup", "cube", "grouping_sets"):
        for part in listed(group.args.get(name)):
            if part.expressions:
                text = speaker.commas(filter(None, [text, _sets(speaker, part, name)]))
            elif name != "grouping_sets":
                text = speaker.say(name, text)
    return text


def _sets(speaker: Speaker, part: exp.Expr, kind: str) -> str:
    """ROLLUP, CUBE or GROUPING SETS; no key at all is a total."""
    inner = []
    for key in part.expressions:
        none = isinstance(key, exp.Tuple) and not key.expressions
        inner.append(speaker.say("no_key") if none else speaker.noun(key))
    return speaker.mark(part, speaker.say(kind, speaker.series(inner)))


def _each(speaker: Speaker, group: exp.Expr, sources: Sources) -> str:
    """``store (by id) with its employees``, when the only key is the first source's own."""
    keys = [meant(key).unnest() for key in group.expressions]
    first = sources.all[0] if sources.all else None
    if len(keys) != 1 or not isinstance(keys[0], exp.Column) or first is None:
        return ""
    source, _, outer = speaker.place(keys[0])
    if outer or source is None or source.alias != first.alias or not _identifies(keys[0], source):
        return ""
    one = speaker.mark(group, source.one)
    said = speaker.say("each_one", speaker.counter(source.label), one) if speaker.chinese else one
    return reading(speaker, sources, plural=False, first_said=said)


def _identifies(column: exp.Column, source: Source) -> bool:
    if source.table:
        return source.table.primary_key == (column.name,) and like_a_key(words(column.name))
    return column.name.casefold() == "id" and not source.is_query
