"""Tables as a graph whose edges are foreign keys: neighbours, groups, and ways between."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence

from sqlnl_rag.types import Table


class KeyGraph:
    """Foreign keys between `tables`; a key that points at a table not among them is no edge.

    Attributes:
        neighbours: For each table, by its position, the positions of its neighbours in order.
        groups: For each table the number of its group: tables are in one group when keys connect
            them.
    """

    def __init__(self, tables: Sequence[Table]) -> None:
        position = {table.key: place for place, table in enumerate(tables)}
        edges: list[set[int]] = [set() for _ in tables]
        for place, table in enumerate(tables):
            for key in table.foreign_keys:
                other = position.get(key.ref_table, place)
                if other != place:
                    edges[place].add(other)
                    edges[other].add(place)
        self.neighbours: tuple[tuple[int, ...], ...] = tuple(tuple(sorted(e)) for e in edges)
        groups = [-1] * len(tables)
        found = 0
        for first in range(len(tables)):
            if groups[first] < 0:
                groups[first] = found
                reached = [first]
                for place in reached:
                    for other in self.neighbours[place]:
                        if groups[other] < 0:
                            groups[other] = found
                            reached.append(other)
                found += 1
        self.groups: tuple[int, ...] = tuple(groups)

    def between(self, start: int, goals: Collection[int]) -> tuple[int, ...]:
        """The fewest tables between `start` and any of `goals`; none if adjacent or unconnected."""
        came_from: dict[int, int | None] = {start: None}
        queue = deque([start])
        while queue:
            place = queue.popleft()
            if place in goals:
                way: list[int] = []
                step = came_from[place]
                while step is not None and step != start:
                    way.append(step)
                    step = came_from[step]
                return tuple(reversed(way))
            for other in self.neighbours[place]:
                if other not in came_from:
                    came_from[other] = place
                    queue.append(other)
        return ()
