"""Edits of order and limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlnl_rag.conversation.edited import Edited, Puzzled, aggregates, argument, counts_only
from sqlnl_rag.conversation.names import Names, is_amount
from sqlnl_rag.conversation.place import columns_in
from sqlnl_rag.conversation.wishes import Direction, Wish
from sqlnl_rag.query import model as m


def sort(wish: Wish, names: Names) -> Iterator[Edited]:
    """Sorted by what is named; where nothing is, as before in the other direction."""
    query = names.place.query
    if not wish.words and not wish.direction:
        if not query.order:
            raise Puzzled("")
        turned = tuple(replace(s, direction=_other(s.direction)) for s in query.order)
        yield Edited(replace(query, order=turned), ("reversed", ""))
        return
    for changed, by, told in _order_keys(wish, names):
        sort = m.Sort(by, wish.direction or "asc")
        yield Edited(replace(changed, order=(sort,)), (f"sort {sort.direction}", told))


def _other(direction: Direction) -> Direction:
    return "asc" if direction == "desc" else "desc"


def _order_keys(wish: Wish, names: Names) -> Iterator[tuple[m.Select, m.Expression | m.Named, str]]:
    """What to sort by: the query with its table, the key and its name."""
    query = names.place.query
    sums = aggregates(query)
    counts = wish.words.casefold() in ("count", "number", "amount", "total", "数量", "数目", "个数")
    if (not wish.words or counts) and len(sums) == 1 and query.group:
        yield query, sums[0].output, str(sums[0].output.aggregate)  # type: ignore[union-attr]
        return
    if not wish.words:
        if query.order:
            by = query.order[0].by
            yield query, by, ", ".join(column.column for column in columns_in(by))
            return
        shown = [o.output for o in query.select if isinstance(o, m.Output)]
        columns = [one for one in shown if isinstance(one, m.Column)]
        amounts = [one for one in columns if _is_amount(one, names)]
        for one in amounts[:1] or columns[:1]:
            yield query, one, one.column
        return
    for named in names.columns(wish.words):
        if query.group:
            own = [o for o in sums if named in [argument(names)(o)]]
            if own:
                yield query, own[0].output, named.column.name
                continue
        joined = names.place.joined(named.table)
        if joined is None:
            continue
        changed, role = joined
        column = m.Column(named.column.name, role)
        if query.distinct and m.Output(column) not in query.select:
            continue
        if query.group and column not in query.group:
            changed = replace(changed, group=(*changed.group, column))
        yield changed, column, named.column.name


def _is_amount(column: m.Column, names: Names) -> bool:
    table = names.place.roles.get(column.of)
    known = table.column(column.column) if table else None
    return known is not None and is_amount(known)


def first(wish: Wish, names: Names) -> Iterator[Edited]:
    """So many rows, by the order there is or by what is named."""
    query = names.place.query
    number = wish.number or 1
    if wish.words:
        for changed, by, told in _order_keys(wish, names):
            yield Edited(
                replace(changed, order=(m.Sort(by, "desc"),), limit=number),
                ("first by", f"{number}; {told}"),
            )
        return
    sums = aggregates(query)
    if not query.order and query.group and len(sums) == 1:
        query = replace(query, order=(m.Sort(sums[0].output, "desc"),))
    if counts_only(query):
        raise Puzzled(str(number))
    yield Edited(replace(query, limit=number), ("first", str(number)))


def most(wish: Wish, names: Names) -> Iterator[Edited]:
    """The row that is first in an order."""
    query = names.place.query
    direction = wish.direction or "desc"
    if counts_only(query):
        raise Puzzled(wish.words)
    for changed, by, told in _order_keys(wish, names):
        limit = wish.number or (1 if query.limit is None or wish.words else query.limit)
        yield Edited(
            replace(changed, order=(m.Sort(by, direction),), limit=limit),
            (f"most {direction}", told),
        )
