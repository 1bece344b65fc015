"""Join conditions by rule: from a set of tables to a connected FROM clause.

The model names tables only. Conditions come from foreign keys first, then from columns of one name
(a primary key wins), and tables that no single key connects are joined through the fewest tables
between them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlnl_rag.types import Table


class Source(NamedTuple):
    """One appearance of a table in a FROM clause; `copy` is 1 for the second one."""

    table: str
    copy: int = 0


class Pair(NamedTuple):
    """One equality of a join: ``left.left_column = right.right_column``."""

    left: Source
    left_column: str
    right: Source
    right_column: str

    def normal(self) -> frozenset[tuple[Source, str]]:
        """The pair without a direction, for comparing."""
        return frozenset({(self.left, self.left_column), (self.right, self.right_column)})


class Step(NamedTuple):
    """`source` joins those before it on all of `pairs`; none for the first, or for a cross join."""

    source: Source
    pairs: tuple[Pair, ...]


def connect(
    sources: Sequence[Source], tables: dict[str, Table], given: Iterable[Pair] = ()
) -> list[Step]:
    """Order `sources` and join each to those before it, adding tables in between where needed.

    Args:
        sources: At least one; the first opens the FROM clause.
        tables: Every table that may be used, by key.
        given: Conditions already known; they come before any rule.
    """
    explicit = list(given)
    todo = list(sources)
    steps = [Step(todo.pop(0), ())]
    joined = {steps[0].source}
    used: set[tuple[Source, tuple[str, ...]]] = set()
    while todo:
        step = _direct(todo, joined, tables, explicit, used)
        if step is None:
            middle = _path(joined, todo, tables)
            if middle is None:
                step = Step(todo[0], ())
            else:
                todo = [Source(key) for key in middle] + todo
                continue
        steps.append(step)
        joined.add(step.source)
        todo.remove(step.source)
    return steps


def _direct(
    todo: list[Source],
    joined: set[Source],
    tables: dict[str, Table],
    explicit: list[Pair],
    used: set[tuple[Source, tuple[str, ...]]],
) -> Step | None:
    for source in todo:
        pairs = tuple(
            pair if pair.right == source else Pair(*pair[2:], *pair[:2])
            for pair in explicit
            if source in (pair.left, pair.right)
            and (pair.left if pair.right == source else pair.right) in joined
        )
        if pairs:
            return Step(source, pairs)
    # A table with a condition of its own waits for its partner, unless nothing else joins.
    waiting = {source for pair in explicit for source in (pair.left, pair.right)}
    ready = [source for source in todo if source not in waiting]
    rest = [source for source in todo if source in waiting]
    return _by_rule(ready, joined, tables, used) or _by_rule(rest, joined, tables, used)


def _by_rule(
    todo: list[Source],
    joined: set[Source],
    tables: dict[str, Table],
    used: set[tuple[Source, tuple[str, ...]]],
) -> Step | None:
    # A second appearance takes a key not taken yet; the same key again only if there is no other.
    for rule, fresh in ((_keys, True), (_same_names, False), (_keys, False)):
        for source in todo:
            for other in sorted(joined):
                for left, right in ((other, source), (source, other)):
                    for columns, ref_columns in rule(left, right, tables):
                        if fresh and (left, columns) in used:
                            continue
                        used.add((left, columns))
                        pairs = tuple(
                            Pair(left, a, right, b) if left == other else Pair(right, b, left, a)
                            for a, b in zip(columns, ref_columns, strict=True)
                        )
                        return Step(source, pairs)
    return None


def _keys(
    child: Source, parent: Source, tables: dict[str, Table]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for key in tables[child.table].foreign_keys:
        if key.ref_table == parent.table:
            yield key.columns, key.ref_columns


def _same_names(
    left: Source, right: Source, tables: dict[str, Table]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    if left.table == right.table:
        return
    one, two = tables[left.table], tables[right.table]
    primary = {name.casefold() for name in (*one.primary_key, *two.primary_key)}
    names = {column.name.casefold(): column.name for column in two.columns}
    shared = [
        column.name
        for column in one.columns
        if column.name.casefold() in names and _may_join(column.name.casefold(), primary)
    ]
    shared.sort(key=lambda name: name.casefold() not in primary)
    for name in shared[:1]:
        yield (name,), (names[name.casefold()],)


def _may_join(name: str, primary: set[str]) -> bool:
    """Whether columns of this name may join: "id" alone numbers rows of unlike things."""
    return name != "id" and (
        name in primary or name.endswith(("id", "code", "no", "number", "key"))
    )


def _path(joined: set[Source], todo: list[Source], tables: dict[str, Table]) -> list[str] | None:
    """Keys of the fewest tables between what is joined and any of `todo`; None without a way."""
    neighbours: dict[str, set[str]] = {key: set() for key in tables}
    for key, table in tables.items():
        for foreign in table.foreign_keys:
            if foreign.ref_table in tables:
                neighbours[key].add(foreign.ref_table)
                neighbours[foreign.ref_table].add(key)
    goals = {source.table for source in todo}
    seen = {source.table for source in joined}
    paths: deque[tuple[str, tuple[str, ...]]] = deque((key, ()) for key in sorted(seen))
    while paths:
        key, between = paths.popleft()
        for neighbour in sorted(neighbours[key]):
            if neighbour in goals:
                return list(between) or None
            if neighbour not in seen:
                seen.add(neighbour)
                paths.append((neighbour, (*between, neighbour)))
    return None
