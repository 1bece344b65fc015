"""Edits of which rows: only those, without those, the same for others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlnl_rag.conversation import conditions
from sqlnl_rag.conversation.columns import hidden, its, listed, show
from sqlnl_rag.conversation.conditions import Required
from sqlnl_rag.conversation.edited import Edited, Puzzled
from sqlnl_rag.conversation.groups import group
from sqlnl_rag.conversation.names import Names, unit
from sqlnl_rag.conversation.place import Place, columns_in, conjunction, parts
from sqlnl_rag.conversation.wishes import Wish, wordings
from sqlnl_rag.query import model as m


def only(wish: Wish, names: Names, strict: bool = False) -> Iterator[Edited]:
    """Those of which the words are true; `strict` of words that name what is stored."""
    words = wish.words
    if said := wordings(names.lang).negations.match(words):
        yield from without(replace(wish, words=words[said.end() :]), names)
        return
    for reading in _required(words, names, strict):
        query = _all(reading, names.place.query, names)
        if query is not None:
            yield Edited(query, ("only", _told(reading)))


def without(wish: Wish, names: Names) -> Iterator[Edited]:
    """Without what the words say, rows or columns."""
    try:
        readings = _required(wish.words, names, strict=True)
    except Puzzled:
        fewer = hidden(wish, names)
        if fewer is not None:
            yield fewer
            return
        readings = _required(wish.words, names)
    for reading in readings:
        if len(reading) != 1:
            raise Puzzled(wish.words)
        (one,) = reading
        query = _with(replace(one, condition=_negated(one.condition)), names.place.query, names)
        if query is not None:
            yield Edited(query, ("without", _told(reading)))


def swap(wish: Wish, names: Names) -> Iterator[Edited]:
    """The same query for something else."""
    try:
        readings = _required(wish.words, names)
    except Puzzled:
        for other in (group, its):
            if (other is group) == bool(names.place.query.group or unit(wish.words, names.lang)):
                yield from other(wish, names)
        return
    for reading in readings:
        yield from _swapped(reading, names)


def _swapped(reading: Sequence[Required], names: Names) -> Iterator[Edited]:
    """In the place of conditions on the same columns; of none, of the only one that compares with a
    value, or else besides.
    """
    query, place = names.place.query, names.place
    old: list[m.Condition] = []
    for one in reading:
        role = place.role(one.named.table) if one.named else None
        if one.named and role:
            old += conditions.about(one, query, role)
    others = [one for one in parts(query.where) if _is_value(one)]
    if not old and len(others) == 1 and len(reading) == 1 and reading[0].named:
        kind = reading[0].named.column.kind
        (column,) = columns_in(others[0])
        table = place.roles.get(column.of)
        known = table.column(column.column) if table else None
        if known and known.kind == kind == "text":
            old = others
    kept = [one for one in parts(query.where) if one not in old]
    changed = _all(reading, replace(query, where=conjunction(kept)), names)
    if changed is not None:
        yield Edited(changed, ("swap" if old else "only", _told(reading)))


def _required(words: str, names: Names, strict: bool = False) -> tuple[tuple[Required, ...], ...]:
    found = conditions.read(words, names, strict=strict)
    if not found.readings:
        raise Puzzled(" ".join(sorted(found.left, key=words.find)) or words)
    return found.readings


def _all(reading: Sequence[Required], query: m.Select, names: Names) -> m.Select | None:
    """The query with every condition; None where one of its tables cannot be reached."""
    changed: m.Select | None = query
    for one in reading:
        changed = _with(one, changed, names) if changed is not None else None
    return changed


def _with(one: Required, query: m.Select, names: Names) -> m.Select | None:
    """The query with a condition on its rows, or on its groups."""
    if one.named is None:
        return replace(query, having=conjunction([*parts(query.having), one.condition]))
    table = one.named.table
    return Place(query, names.place.schema).within(table, one.condition, table.name)


def _negated(condition: m.Condition) -> m.Condition:
    match condition:
        case m.Compare("=", left, m.Value(True)):
            return m.Compare("=", left, m.Value(False))
        case m.Compare("=", left, right):
            return m.Compare("!=", left, right)
        case _:
            return m.Not(condition)


def _is_value(condition: m.Condition) -> bool:
    match condition:
        case m.Compare("=", m.Column(), m.Value()):
            return True
    return False


def _told(reading: Sequence[Required]) -> str:
    return ", ".join(one.told for one in reading)


def narrow(wish: Wish, names: Names) -> Iterator[Edited]:
    """Conditions where the words say some, else columns where they name some."""
    try:
        yield from list(only(wish, names, strict=True))
    except Puzzled:
        columns = listed(wish.words, names, narrow=True)
        yield from show(columns, names) if columns is not None else only(wish, names)
