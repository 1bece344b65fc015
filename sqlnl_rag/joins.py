"""Joins: how the things in FROM of one SELECT hang together, as far as the snapshot shows it.

`Joined` reads the conditions of ON, USING and WHERE: what ties two sources, what is fixed to a
value, what filters. From that it says of which source several rows can meet one row of another.

Promised: what is not known (the keys of a view, of a derived table, of a table without any) counts
as unique, so that nothing is said without grounds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sqlglot import exp

from sqlnl_rag.binding import Binding, Frame, Source
from sqlnl_rag.types import ForeignKey, Schema, Table

_HALVES = ("first", "middle", "last", "given", "family", "sur", "fname", "lname")

Own = tuple[Source, str]
"""A source and the name of one of its columns, in folded case."""


@dataclass(frozen=True)
class Tie:
    """``a.x = b.y``, written at `node`."""

    ends: tuple[Own, Own]
    node: exp.Expr

    def from_(self, source: Source) -> tuple[str, Own] | None:
        """The column of `source` that is tied, and what it is tied to."""
        (a, mine), (b, theirs) = self.ends
        if a is source:
            return mine, (b, theirs)
        return (theirs, (a, mine)) if b is source else None


class Joined:
    """One SELECT of several sources.

    Attributes:
        ties: Equalities between columns of two sources.
        filters: The other conditions that hold for every row.
        clear: Whether every condition between sources is a tie, and so understood.
    """

    def __init__(self, frame: Frame, binding: Binding, schema: Schema) -> None:
        assert frame.select is not None
        self.select = frame.select
        self.sources = frame.sources
        self.joins = frame.joins
        self.schema = schema
        self.ties: list[Tie] = []
        self.filters: list[exp.Expr] = []
        self.clear = not frame.natural
        self._binding = binding
        self._fixed: set[tuple[int, str]] = set()  # columns that equal something outside the join
        for join in frame.joins:
            self._read(join.args.get("on"))
            for name in join.args.get("using") or ():
                self._merge(name)
        where = frame.select.args.get("where")
        self._read(where.this if where is not None else None)
        group = frame.select.args.get("group")
        for expression in group.expressions if group is not None else ():
            if own := self.own(expression):  # one value in each group, and a group is what counts
                self._fixed.add((id(own[0]), own[1]))
        self._pick()

    def _read(self, condition: exp.Expr | None) -> None:
        for part in _conjuncts(condition):
            sides = (part.this, part.expression) if isinstance(part, exp.EQ) else ()
            known = [own for side in sides if (own := self.own(side))]
            if len(known) == 2 and known[0][0] is not known[1][0]:
                self.ties.append(Tie((known[0], known[1]), part))
                continue
            self.filters.append(part)
            if len(self.of(part)) > 1:
                self.clear = False
            elif len(known) == 1:
                self._fixed.add((id(known[0][0]), known[0][1]))

    def _merge(self, name: exp.Expr) -> None:
        column = name.name.casefold()
        owners = [s for s in self.sources if column in map(str.casefold, s.columns or ())]
        for a, b in pairwise(owners):
            self.ties.append(Tie(((a, column), (b, column)), name))

    def _pick(self) -> None:
        """What is tied to a source of which one row was picked is fixed with it."""
        for _ in self.sources:
            for tie in self.ties:
                for (source, column), (other, _name) in (tie.ends, tie.ends[::-1]):
                    if self._is_picked(other):
                        self._fixed.add((id(source), column))

    def _is_picked(self, source: Source) -> bool:
        """One row: by a unique key, or by a name, which is how people pick one."""
        names = {name for owner, name in self._fixed if owner == id(source)}
        if source.table is None or not names:
            return False
        return any(map(_is_name, names)) or any(
            set(key) <= names for key in _unique_keys(source.table, self.schema)
        )

    def own(self, node: exp.Expr) -> Own | None:
        """The source of this SELECT, and the column, that a bare column means."""
        while isinstance(node, exp.Paren):
            node = node.this
        source = self._binding.sources.get(id(node))
        if source is None or not any(source is s for s in self.sources):
            return None
        return source, node.name.casefold()

    def columns(self, *nodes: exp.Expr | None) -> list[Own]:
        """The columns of this SELECT's sources that stand anywhere in `nodes`."""
        found = (self.own(c) for n in nodes if n is not None for c in n.find_all(exp.Column))
        return [own for own in found if own]

    def of(self, *nodes: exp.Expr | None) -> list[Source]:
        """The sources whose columns stand anywhere in `nodes`, once each."""
        return list({id(source): source for source, _ in self.columns(*nodes)}.values())

    def repeats(self, start: Source) -> Source | None:
        """The source of which several rows can meet one row of `start`, or None."""
        reached, rest = [start], [s for s in self.sources if s is not start]
        while rest:
            for source in rest:
                tied = (tie.from_(source) for tie in self.ties)
                columns = {t[0] for t in tied if t and any(t[1][0] is r for r in reached)}
                if columns:
                    break
            else:  # nothing ties the rest to it: a product, unless it is one row
                return next((s for s in rest if not self.is_unique(s, set())), None)
            if not self.is_unique(source, columns):
                return source
            reached.append(source)
            rest = [s for s in rest if s is not source]
        return None

    def is_unique(self, source: Source, columns: set[str]) -> bool:
        """Whether no two rows that the query looks at agree on `columns`, as far as is known."""
        table = source.table
        if table is None or source.columns != tuple(c.name for c in table.columns):
            return True
        columns = columns | {name for owner, name in self._fixed if owner == id(source)}
        keys = _unique_keys(table, self.schema)
        if any(set(key) <= columns for key in keys):
            return True
        points = any({c.casefold() for c in k.columns} <= columns for k in table.foreign_keys)
        return not keys and not points

    def along_keys(self) -> Iterator[tuple[Tie, ForeignKey, Source, Table, Source, Table]]:
        """Each tie along a foreign key of one column, its key, the owner and what it points at."""
        for tie in self.ties:
            for (source, column), (target, ref) in (tie.ends, tie.ends[::-1]):
                if source.table is None or target.table is None:
                    continue
                for key in source.table.foreign_keys:
                    if key.ref_table == target.table.key and len(key.columns) == 1:
                        names = (key.columns[0].casefold(), key.ref_columns[0].casefold())
                        if names == (column, ref):
                            yield tie, key, source, source.table, target, target.table

    def is_used(self, table: Table, key: ForeignKey) -> bool:
        """Whether the whole query speaks of one of the key's columns anywhere."""
        names = {c.casefold() for c in key.columns}
        return any(
            t is table and c.name.casefold() in names for t, c in self._binding.columns.values()
        )

    def beyond(self, target: Source, source: Source) -> list[Source]:
        """What hangs on `target` without going back over `source`, itself included."""
        reached = [target]
        for place in reached:
            for tie in self.ties:
                end = tie.from_(place)
                if end and not any(end[1][0] is r for r in (source, *reached)):
                    reached.append(end[1][0])
        return reached


def _is_name(column: str) -> bool:
    """Whether a column calls one thing by its name, e.g. ``authorname``; no half of a name."""
    whole = column.replace("_", "")
    named = whole.endswith(("name", "title")) or whole.startswith("name")
    return named and not whole.startswith(_HALVES)


def _conjuncts(condition: exp.Expr | None) -> Iterator[exp.Expr]:
    stack = [condition] if condition is not None else []
    while stack:
        node = stack.pop()
        if isinstance(node, exp.Paren):
            stack.append(node.this)
        elif isinstance(node, exp.And):
            stack += [node.expression, node.this]
        else:
            yield node


def _unique_keys(table: Table, schema: Schema) -> list[tuple[str, ...]]:
    """The sets of columns that tell its rows apart, in folded case: declared, or pointed at."""
    keys = [table.primary_key, *table.unique, *(i.columns for i in table.indexes if i.unique)]
    for other in schema.tables:
        keys += [key.ref_columns for key in other.foreign_keys if key.ref_table == table.key]
    return [tuple(c.casefold() for c in key) for key in dict.fromkeys(keys) if key]
