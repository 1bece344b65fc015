"""A query's place in the schema: which tables it reads under which roles, and how to reach others.

Tables are reached along foreign keys. Where each step leads to one row, a join does it; where a
step may lead to several, a condition goes into ``IN (SELECT …)``, so that no row is repeated.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from sqlnl_rag.keygraph import KeyGraph
from sqlnl_rag.query import model as m
from sqlnl_rag.types import Column, ForeignKey, Schema, Table

FAR = 9  # a distance that nothing is near by


@dataclass(frozen=True)
class Step:
    """From one table to the next along a key.

    Attributes:
        to_one: Whether it leads to one row: the table that it goes from holds the key.
    """

    table: Table
    columns: tuple[tuple[str, str], ...]
    to_one: bool


class Place:
    """One query over one schema.

    Attributes:
        roles: The role of each table that the query reads, the first in FROM first.
    """

    def __init__(self, query: m.Select, schema: Schema) -> None:
        self.query = query
        self.schema = schema
        self.roles: dict[str, Table] = {}
        for source in _sources(query):
            if isinstance(source, m.TableSource) and source.table in schema.by_key:
                table = schema.by_key[source.table]
                self.roles[source.as_ or table.name] = table
        self._graph = KeyGraph(schema.tables)
        self._position = {table.key: place for place, table in enumerate(schema.tables)}

    @property
    def main(self) -> Table | None:
        """The table whose rows are shown or counted: of the first output, else of FROM."""
        for output in self.query.select:
            if isinstance(output, m.Output):
                for column in columns_in(output.output):
                    if column.of in self.roles:
                        return self.roles[column.of]
        return next(iter(self.roles.values()), None)

    def role(self, table: Table) -> str | None:
        """The first role of a table; None where the query does not read it."""
        return next((role for role, known in self.roles.items() if known.key == table.key), None)

    def distance(self, table: Table) -> int:
        """How many keys lie between the query's tables and `table`; `FAR` where none lead there."""
        if self.role(table) is not None:
            return 0
        goals = [self._position[known.key] for known in self.roles.values()]
        start = self._position[table.key]
        if any(self._graph.groups[goal] == self._graph.groups[start] for goal in goals):
            return len(self._graph.between(start, goals)) + 1
        return FAR

    def path(self, table: Table) -> tuple[str, tuple[Step, ...]] | None:
        """The role to set out from, and the steps to `table`; None where no keys lead there."""
        goals = {self._position[known.key]: role for role, known in self.roles.items()}
        start = self._position[table.key]
        between = self._graph.between(start, goals)
        way = [table, *(self.schema.tables[place] for place in between)]
        for role, known in self.roles.items():
            steps = [_step(one, two) for one, two in _pairs([known, *reversed(way)])]
            if all(steps):
                return role, tuple(step for step in steps if step)
        return None

    def joined(self, table: Table) -> tuple[m.Select, str] | None:
        """The query with `table` joined, and its role; None where no keys lead there."""
        if role := self.role(table):
            return self.query, role
        found = self.path(table)
        if found is None:
            return None
        role, steps = found
        joins = list(self.query.joins)
        for step in steps:
            new = self._free(step.table.name)
            pairs = tuple(m.Pair(m.Column(a, role), m.Column(b, new)) for a, b in step.columns)
            joins.append(m.Join("inner", _source(step.table, new), pairs))
            role = new
        return replace(self.query, joins=tuple(joins)), role

    def within(self, table: Table, condition: m.Condition, role: str) -> m.Select | None:
        """The query, only of rows that have a row of `table` of which `condition` is true; `role`
        is what the condition calls the table.
        """
        if own := self.role(table):
            return with_condition(self.query, renamed(condition, role, own))
        found = self.path(table)
        if found is None:
            return None
        start, steps = found
        if all(step.to_one for step in steps):
            joined = self.joined(table)
            if joined is None:
                return None
            query, new = joined
            return with_condition(query, renamed(condition, role, new))
        (key_column, theirs), *more = steps[0].columns
        if more:
            return None
        first = steps[0].table
        key = m.Output(m.Column(theirs, first.name))
        inner = m.Select((key,), from_=_source(first, first.name))
        place, last = Place(inner, self.schema), first.name
        for step in steps[1:]:
            joined = place.joined(step.table)
            if joined is None:
                return None
            place, last = Place(joined[0], self.schema), joined[1]
        inner = with_condition(place.query, renamed(condition, role, last))
        taken = set(self.roles) & set(Place(inner, self.schema).roles)
        if taken:
            return None
        return with_condition(self.query, m.In(m.Column(key_column, start), inner))

    def _free(self, name: str) -> str:
        taken, role, number = {known.casefold() for known in self.roles}, name, 1
        while role.casefold() in taken:
            number += 1
            role = f"{name}_{number}"
        return role


def with_condition(query: m.Select, condition: m.Condition) -> m.Select:
    """The query with one more condition."""
    return replace(query, where=conjunction([*parts(query.where), condition]))


def parts(condition: m.Condition | None) -> tuple[m.Condition, ...]:
    """The conditions that must all hold."""
    if condition is None:
        return ()
    return condition.and_ if isinstance(condition, m.And) else (condition,)


def conjunction(conditions: list[m.Condition]) -> m.Condition | None:
    """One condition of many, without saying one twice."""
    once = list(dict.fromkeys(conditions))
    if len(once) > 1:
        return m.And(tuple(once))
    return once[0] if once else None


def columns_in(part: object) -> Iterator[m.Column]:
    """The columns of an expression or condition, sub-queries left out."""
    if isinstance(part, m.Column):
        yield part
    elif isinstance(part, tuple):
        for entry in part:
            yield from columns_in(entry)
    elif hasattr(part, "__dataclass_fields__") and not isinstance(part, m.Select | m.Combination):
        for name in part.__dataclass_fields__:
            yield from columns_in(getattr(part, name))


def renamed(condition: m.Condition, old: str, new: str) -> m.Condition:
    """A condition that calls a role by another name."""
    return cast(m.Condition, _renamed(condition, old, new))


def label(table: Table) -> Column | None:
    """The column that people call a row by: its name or title, else its key."""
    texts = [column for column in table.columns if column.kind == "text"]
    for ending in ("name", "title", "名称", "名", "姓名", "label"):
        for column in texts:
            if column.name.casefold().endswith(ending) and not column.name.casefold().startswith(
                ("first", "last", "chinese", "nick")
            ):
                return column
    unique = [c for key in table.unique if len(key) == 1 for c in texts if c.name == key[0]]
    key = table.column(table.primary_key[0]) if len(table.primary_key) == 1 else None
    return next(iter(unique), key)


def _renamed(part: object, old: str, new: str) -> object:
    if isinstance(part, m.Column):
        return replace(part, of=new) if part.of == old else part
    if isinstance(part, tuple):
        return tuple(_renamed(entry, old, new) for entry in part)
    if hasattr(part, "__dataclass_fields__"):
        names = part.__dataclass_fields__
        return type(part)(**{name: _renamed(getattr(part, name), old, new) for name in names})
    return part


def _sources(query: m.Select) -> list[m.Source]:
    first = [query.from_] if query.from_ is not None else []
    return [*first, *(join.to for join in query.joins)]


def _source(table: Table, role: str) -> m.TableSource:
    return m.TableSource(table.key, None if role == table.name else role)


def _pairs(way: list[Table]) -> Iterator[tuple[Table, Table]]:
    yield from zip(way, way[1:], strict=False)


def _step(one: Table, two: Table) -> Step | None:
    if key := _key(one, two):
        return Step(two, tuple(zip(key.columns, key.ref_columns, strict=True)), True)
    if key := _key(two, one):
        return Step(two, tuple(zip(key.ref_columns, key.columns, strict=True)), False)
    return None


def _key(one: Table, two: Table) -> ForeignKey | None:
    return next((key for key in one.foreign_keys if key.ref_table == two.key), None)
