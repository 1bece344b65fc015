"""Edits of a query: each takes a wish and gives the queries that it may mean, likeliest first.

A query that shows rows can be counted, grouped and averaged, and one that counts can list what it
counted. What a wish leaves alone stays: conditions, joins, and the order and limit where they still
mean something. Nothing here is proven: names and joins are, later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlnl_rag.conversation import columns, groups, ordering, rows
from sqlnl_rag.conversation.edited import Edited, Puzzled
from sqlnl_rag.conversation.names import Names
from sqlnl_rag.conversation.wishes import Kind, Wish

_EDITS: dict[Kind, Callable[[Wish, Names], Iterator[Edited]]] = {
    "only": rows.only,
    "narrow": rows.narrow,
    "without": rows.without,
    "swap": rows.swap,
    "its": columns.its,
    "add": columns.add,
    "group": groups.group,
    "sort": ordering.sort,
    "first": ordering.first,
    "most": ordering.most,
    "count": groups.count,
    "aggregate": groups.aggregate,
    "list": groups.rows,
    "distinct": groups.distinct,
}


def edit(wish: Wish, names: Names) -> list[Edited]:
    """The queries that a wish makes of the one in `names`.

    Raises:
        Puzzled: Words of it name nothing that fits.
    """
    found = list(_EDITS[wish.kind](wish, names))
    if wish.words:  # what changes nothing was not meant
        found = [one for one in found if one.query != names.place.query]
    if not found:
        raise Puzzled(wish.words)
    return found
