"""Edits that count, group, average, or list what was counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlnl_rag.conversation.edited import Edited, Puzzled, aggregates, argument, counts_only
from sqlnl_rag.conversation.names import Names, is_amount, unit
from sqlnl_rag.conversation.wishes import Wish
from sqlnl_rag.query import model as m

PART = "part"  # the role of a query within another


_COUNT = m.Output(m.Aggregate("count"))


def count(wish: Wish, names: Names) -> Iterator[Edited]:
    """How many rows the query has."""
    query = names.place.query
    if counts_only(query):
        counted = replace(query, select=(_COUNT,))
    elif query.group or query.limit is not None or (query.distinct and len(query.select) > 1):
        within = replace(query, order=query.order if query.limit is not None else ())
        counted = m.Select((_COUNT,), from_=m.QuerySource(within, PART))
    elif query.distinct and isinstance(query.select[0], m.Output):
        one = m.Aggregate("count", query.select[0].output, distinct=True)
        counted = replace(query, select=(m.Output(one),), distinct=False, order=())
    else:
        counted = replace(query, select=(_COUNT,), order=(), distinct=False)
    yield Edited(counted, ("count", ""))


def rows(wish: Wish, names: Names) -> Iterator[Edited]:
    """The rows that were counted, by what they are called."""
    query, main = names.place.query, names.place.main
    label = names.label(main) if main else None
    if label is None or not counts_only(query):
        raise Puzzled(wish.words)
    role = names.place.role(label.table) or label.table.name
    shown = m.Output(m.Column(label.column.name, role))
    yield Edited(replace(query, select=(shown,)), ("show", label.column.name))


def group(wish: Wish, names: Names) -> Iterator[Edited]:
    """Its aggregates, or a count, once for each; instead of an earlier grouping, or besides it."""
    keys = list(_keys(wish, names))
    if not keys:
        raise Puzzled(wish.words)
    for query, shown, by, told in keys:
        sums = aggregates(query) or [_COUNT]
        alone = replace(
            query,
            select=(shown, *sums),
            group=tuple(by),
            distinct=False,
            order=(),
            limit=None,
            offset=None,
        )
        yield Edited(alone, ("group", told))
        if query.group and query.limit is None and shown not in query.select:
            both = replace(
                query,
                select=(*[o for o in query.select if o not in sums], shown, *sums),
                group=tuple(dict.fromkeys([*query.group, *by])),
            )
            yield Edited(both, ("group too", told))


def _keys(wish: Wish, names: Names) -> Iterator[tuple[m.Select, m.Output, list[m.Expression], str]]:
    """What to group by: the query with its table, the output, the keys, and its name."""
    if form := unit(wish.words, names.lang):
        for named in names.times():
            role = names.place.role(named.table) or named.table.name
            column = m.Column(named.column.name, role)
            key = m.Call("format_time", (column, m.Value(form)))
            yield names.place.query, m.Output(key), [key], f"{wish.words} ({named.column.name})"
        return
    table = names.table(wish.words)
    label = names.label(table) if table else None
    for named in [label] if label else names.columns(wish.words):
        joined = names.place.joined(named.table)
        if joined is None:
            continue
        query, role = joined
        shown = m.Column(named.column.name, role)
        by: list[m.Expression] = [shown]
        if table is not None and len(table.primary_key) == 1:
            by = list(dict.fromkeys([m.Column(table.primary_key[0], role), shown]))
        told = f"{named.table.name} ({named.column.name})" if table else named.column.name
        yield query, m.Output(shown), by, told


def aggregate(wish: Wish, names: Names) -> Iterator[Edited]:
    """An average, a sum or the like of a column that is named, or was shown."""
    query = names.place.query
    function = wish.function or "avg"
    if wish.words:
        whole = f"{wish.spoken}{'' if names.lang == 'zh' else ' '}{wish.words}"
        if any(named.score >= 1 and not named.alike for named in names.columns(whole)):
            raise Puzzled(wish.words)  # the column is called so
        found = names.columns(wish.words, is_amount)
        if not found or names.rest(wish.words, found):
            raise Puzzled(wish.words)
    else:
        found = [named for named in map(argument(names), query.select) if named]
        if len(found) != 1:
            raise Puzzled("")
    for named in found:
        joined = names.place.joined(named.table)
        if joined is None:
            continue
        changed, role = joined
        one = m.Output(m.Aggregate(function, m.Column(named.column.name, role)))
        shown = [o for o in changed.select if o not in aggregates(changed)]
        kept = tuple(shown) if changed.group else ()
        yield Edited(
            replace(changed, select=(*kept, one), order=(), limit=None, distinct=False),
            ("aggregate", f"{function}({named.column.name})"),
        )


def distinct(wish: Wish, names: Names) -> Iterator[Edited]:
    """Each row only once."""
    query = names.place.query
    if query.group or aggregates(query):
        raise Puzzled(wish.words)
    yield Edited(replace(query, distinct=True), ("distinct", ""))
