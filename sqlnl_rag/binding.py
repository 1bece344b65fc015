"""Names bound to the snapshot: what each name of a query means, and which mean nothing.

`bind` walks the query as an engine would (WITH queries, derived tables, correlated subqueries,
aliases, USING) and returns every name it could bind and every name it could not, in the order of
the text. It changes nothing.

Not promised: to know everything an engine knows. A name it calls unknown may still be accepted by
the database (a pseudo-column, an engine's own scoping rule); where it cannot see a source's columns
it stays silent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from sqlglot import exp

from sqlnl_rag.tree import find_table, fold
from sqlnl_rag.types import Column, Dialect, Schema, Table

ProblemKind = Literal["table", "column", "qualifier", "ambiguous"]

_PSEUDO_COLUMNS: dict[Dialect, frozenset[str]] = {
    "sqlite": frozenset({"rowid", "oid", "_rowid_"}),
    "duckdb": frozenset({"rowid"}),
}


@dataclass(frozen=True)
class Source:
    """One thing in FROM. `columns` are its column names, None where they cannot be known."""

    alias: str
    table: Table | None
    columns: tuple[str, ...] | None
    node: exp.Expr


@dataclass
class Frame:
    """The sources that one SELECT sees, inside the frame `outer` that it may also look into."""

    select: exp.Select | None
    sources: list[Source] = field(default_factory=list)
    outer: Frame | None = None
    merged: set[str] = field(default_factory=set)  # columns that USING made one
    natural: bool = False
    joins: list[exp.Join] = field(default_factory=list)

    def chain(self) -> Iterator[Frame]:
        """This frame, then the ones around it."""
        frame: Frame | None = self
        while frame is not None:
            yield frame
            frame = frame.outer


@dataclass(frozen=True)
class Problem:
    """A name that the snapshot does not explain. `node` is the Column or Table that holds it."""

    kind: ProblemKind
    node: exp.Expr
    frame: Frame


@dataclass
class Binding:
    """What `bind` found out about a query of `dialect`.

    Attributes:
        columns: id of each Column node that was bound -> the stored table and column it means.
        tables: id of each Table node that was bound -> the stored table.
        sources: id of each Column node that was bound -> the thing in FROM that it is of.
        frames: One for each SELECT, in the order of the text.
        outer: Unqualified columns of a subquery that only the query around it explains, each with
            the subquery's frame.
    """

    dialect: Dialect
    problems: list[Problem] = field(default_factory=list)
    columns: dict[int, tuple[Table, Column]] = field(default_factory=dict)
    tables: dict[int, Table] = field(default_factory=dict)
    sources: dict[int, Source] = field(default_factory=dict)
    frames: list[Frame] = field(default_factory=list)
    outer: list[tuple[exp.Column, Frame]] = field(default_factory=list)


def bind(query: exp.Expr, schema: Schema) -> Binding:
    """Bind every table and column name of `query`."""
    binder = _Binder(schema)
    binder.query(query, None, {})
    return binder.found


_Columns = tuple[str, ...] | None


class _Binder:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.dialect = schema.dialect
        self.found = Binding(self.dialect)

    def same(self, written: str, stored: str) -> bool:
        return written == (stored if self.dialect == "postgresql" else stored.casefold())

    # Queries: each returns the names of the columns it puts out.

    def query(self, node: exp.Expr, outer: Frame | None, ctes: dict[str, _Columns]) -> _Columns:
        ctes = self.with_queries(node, outer, ctes)
        if isinstance(node, exp.Select):
            return self.select(node, outer, ctes)
        if isinstance(node, exp.SetOperation):
            columns = self.query(node.this, outer, ctes)
            self.query(node.expression, outer, ctes)
            frame = Frame(None, [Source("", None, columns, node)], outer)
            self.columns_of(node.args.get("order"), frame, ctes, aliases=frozenset(columns or ()))
            for clause in ("limit", "offset"):
                self.columns_of(node.args.get(clause), frame, ctes)
            return columns
        if isinstance(node, exp.Subquery):
            return self.query(node.this, outer, ctes)
        if isinstance(node, exp.Values):
            frame = Frame(None, [], outer)
            for row in node.expressions:
                self.columns_of(row, frame, ctes)
            return None
        return None

    def with_queries(
        self, node: exp.Expr, outer: Frame | None, ctes: dict[str, _Columns]
    ) -> dict[str, _Columns]:
        with_ = node.args.get("with_")
        if not isinstance(with_, exp.With):
            return ctes
        ctes = dict(ctes)
        for cte in with_.expressions:
            name = fold(cte.args["alias"].this, self.dialect)
            named = self.alias_columns(cte)
            if with_.args.get("recursive"):
                ctes[name] = named or self.first_names(cte.this, outer, ctes)
            columns = self.query(cte.this, outer, ctes)
            ctes[name] = self.renamed(named, columns)
        return ctes

    def first_names(
        self, query: exp.Expr, outer: Frame | None, ctes: dict[str, _Columns]
    ) -> _Columns:
        """The output names of a recursive query's first part, which does not mention itself."""
        while isinstance(query, exp.SetOperation):
            query = query.this
        if query.find(exp.With):
            return ()  # binding each level twice would double the work with every level
        return _Binder(self.schema).query(query, outer, ctes)

    def alias_columns(self, node: exp.Expr) -> tuple[str, ...]:
        alias = node.args.get("alias")
        columns = alias.args.get("columns") or () if isinstance(alias, exp.TableAlias) else ()
        return tuple(fold(c, self.dialect) for c in columns)

    @staticmethod
    def renamed(named: tuple[str, ...], columns: _Columns) -> _Columns:
        if not named:
            return columns
        return named + (columns or ())[len(named) :]

    def output_name(self, node: exp.Expr) -> str:
        identifier = node.args.get("alias") if isinstance(node, exp.Alias) else node.this
        if isinstance(identifier, exp.Identifier):
            return fold(identifier, self.dialect)
        return node.output_name.casefold()

    # One SELECT.

    def select(self, node: exp.Select, outer: Frame | None, ctes: dict[str, _Columns]) -> _Columns:
        frame = Frame(node, outer=outer)
        self.found.frames.append(frame)
        from_ = node.args.get("from_")
        joins = list(node.args.get("joins") or ())
        if from_ is not None:
            self.source(from_.this, frame, ctes)
        for join in joins:
            self.join(join, frame, ctes)
        for lateral in node.args.get("laterals") or ():
            self.source(lateral, frame, ctes)
        for join in joins:
            self.columns_of(join.args.get("on"), frame, ctes)
        outputs = {self.output_name(e) for e in node.expressions if not e.is_star}
        aliases = frozenset(
            self.output_name(e) for e in node.expressions if isinstance(e, exp.Alias)
        )
        everywhere = aliases if self.dialect == "duckdb" else frozenset()
        for expression in node.expressions:
            self.columns_of(expression, frame, ctes, aliases=everywhere)
        in_where = aliases if self.dialect in ("sqlite", "duckdb") else frozenset()
        self.columns_of(node.args.get("where"), frame, ctes, aliases=in_where)
        in_having = aliases if self.dialect != "postgresql" else frozenset()
        self.columns_of(node.args.get("having"), frame, ctes, aliases=in_having)
        for clause in ("group", "qualify"):
            self.columns_of(node.args.get(clause), frame, ctes, aliases=aliases)
        self.columns_of(node.args.get("order"), frame, ctes, aliases=frozenset(outputs))
        self.columns_of(node.args.get("distinct"), frame, ctes, aliases=frozenset(outputs))
        for clause in ("limit", "offset"):
            self.columns_of(node.args.get(clause), frame, ctes)
        for window in node.args.get("windows") or ():
            self.columns_of(window, frame, ctes)
        return self.outputs(node, frame)

    def outputs(self, node: exp.Select, frame: Frame) -> _Columns:
        names: list[str] = []
        for expression in node.expressions:
            if not expression.is_star:
                names.append(self.output_name(expression))
                continue
            qualifier = expression.args.get("table")
            for source in frame.sources:
                if qualifier is not None and not self.is_named(source, qualifier):
                    continue
                if source.columns is None:
                    return None
                names.extend(
                    name if self.dialect == "postgresql" else name.casefold()
                    for name in source.columns
                )
        return tuple(names)

    def join(self, join: exp.Join, frame: Frame, ctes: dict[str, _Columns]) -> None:
        self.source(join.this, frame, ctes)
        frame.joins.append(join)
        frame.natural = frame.natural or join.args.get("method") == "NATURAL"
        for name in join.args.get("using") or ():
            frame.merged.add(fold(name, self.dialect))

    def source(self, node: exp.Expr, frame: Frame, ctes: dict[str, _Columns]) -> None:
        if isinstance(node, exp.Table):
            self.table(node, frame, ctes)
        elif isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            self.source(node.this, frame, ctes)  # a bracketed join
        elif isinstance(node, exp.Subquery):
            columns = self.query(node, frame.outer, ctes)
            self.derived(node, columns, frame)
        elif isinstance(node, exp.Lateral) and isinstance(node.this, exp.Subquery):
            self.derived(node, self.query(node.this, frame, ctes), frame)
        else:  # Unnest, Values, LATERAL function: read its arguments, trust its columns
            self.columns_of(node, frame, ctes)
            self.derived(node, self.function_columns(node), frame)
        for join in node.args.get("joins") or ():
            self.join(join, frame, ctes)
            self.columns_of(join.args.get("on"), frame, ctes)

    def function_columns(self, node: exp.Expr) -> _Columns:
        """The columns of a function or list in FROM; unknown, but for PostgreSQL.

        There ``x.name`` calls the function ``name`` on what is no column, so unknown would be
        unsafe."""
        if self.dialect != "postgresql":
            return None
        alias = node.args.get("alias")
        own = (fold(alias.this, self.dialect),) if alias is not None and alias.this else ()
        rows = node.expressions if isinstance(node, exp.Values) else ()
        width = len(rows[0].expressions) if rows else 0
        numbered = tuple(f"column{n + 1}" for n in range(width))
        named = self.alias_columns(node)
        function = node.this if isinstance(node.this, exp.Func) else node
        if not isinstance(function, exp.Func):
            return self.renamed(named, numbered)
        name = function.name if isinstance(function, exp.Anonymous) else function.sql_name()
        called = () if own else (name.lower().removeprefix("exploding_"),)
        return (*named, *own, *called, "key", "value", "ordinality")

    def derived(self, node: exp.Expr, columns: _Columns, frame: Frame) -> None:
        columns = self.renamed(self.alias_columns(node), columns) if columns is not None else None
        alias = node.args.get("alias")
        frame.sources.append(
            Source(
                fold(alias.this, self.dialect) if alias and alias.this else "", None, columns, node
            )
        )

    def table(self, node: exp.Table, frame: Frame, ctes: dict[str, _Columns]) -> None:
        alias_node = node.args.get("alias")
        named = alias_node.this if alias_node and alias_node.this else node.this
        if not isinstance(node.this, exp.Identifier):  # a table function
            self.columns_of(node.this, frame, ctes)
            alias = fold(named, self.dialect) if alias_node else ""
            frame.sources.append(Source(alias, None, self.function_columns(node), node))
            return
        alias, name = fold(named, self.dialect), fold(node.this, self.dialect)
        if not node.args.get("db") and name in ctes:
            columns = ctes[name]
            if columns is not None:
                columns = self.renamed(self.alias_columns(node), columns)
            frame.sources.append(Source(alias, None, columns, node))
            return
        table = find_table(node, self.schema)
        if table is None:
            self.found.problems.append(Problem("table", node, frame))
            frame.sources.append(Source(alias, None, None, node))
            return
        self.found.tables[id(node)] = table
        stored = tuple(c.name for c in table.columns)
        columns = self.renamed(self.alias_columns(node), stored)
        frame.sources.append(Source(alias, table, columns, node))

    # Columns.

    def columns_of(
        self,
        node: exp.Expr | None,
        frame: Frame,
        ctes: dict[str, _Columns],
        aliases: frozenset[str] = frozenset(),
        bound: frozenset[str] = frozenset(),
    ) -> None:
        """Bind the columns of an expression; queries inside it see `frame` as their outer frame."""
        if node is None:
            return
        if isinstance(node, exp.Query):
            self.query(node, frame, ctes)
            return
        if isinstance(node, exp.Lambda):
            bound = bound | {fold(p, self.dialect) for p in node.expressions}
        if isinstance(node, exp.Column):
            if not node.is_star:
                self.column(node, frame, aliases, bound)
            elif (named := node.args.get("table")) is not None and not any(
                self.is_named(s, named) for scope in frame.chain() for s in scope.sources
            ):
                self.found.problems.append(Problem("qualifier", node, frame))
            return
        for child in node.iter_expressions():
            self.columns_of(child, frame, ctes, aliases, bound)

    def is_named(self, source: Source, qualifier: exp.Expr) -> bool:
        written = fold(qualifier, self.dialect)
        return source.alias == written

    def column(
        self, node: exp.Column, frame: Frame, aliases: frozenset[str], bound: frozenset[str]
    ) -> None:
        name = fold(node.this, self.dialect)
        qualifier = node.args.get("table")
        if qualifier is not None:
            self.qualified(node, name, qualifier, frame, bound)
            return
        if name in bound:
            return
        for level, scope in enumerate(frame.chain()):
            owners = [s for s in scope.sources if self.holds(s, name)]
            unknown = any(s.columns is None for s in scope.sources)
            if owners:
                if len(owners) > 1 and not (
                    scope.natural or name in scope.merged or unknown or name in aliases
                ):
                    self.found.problems.append(Problem("ambiguous", node, scope))
                    return
                if level and not any(s.columns is None for s in frame.sources):
                    self.found.outer.append((node, frame))
                self.remember(node, owners[0], name)
                return
            if level == 0 and name in aliases:
                return
            if unknown or self.is_extra(name, scope):
                return
        self.found.problems.append(Problem("column", node, frame))

    def is_extra(self, name: str, frame: Frame) -> bool:
        """Names that no column list shows: row ids, and whole rows where the engine has them."""
        if name in _PSEUDO_COLUMNS.get(self.dialect, ()) and any(s.table for s in frame.sources):
            return True
        whole_rows = self.dialect in ("postgresql", "duckdb")
        return whole_rows and any(s.alias == name for s in frame.sources)

    def qualified(
        self,
        node: exp.Column,
        name: str,
        qualifier: exp.Expr,
        frame: Frame,
        bound: frozenset[str],
    ) -> None:
        for scope in frame.chain():
            for source in scope.sources:
                if self.is_named(source, qualifier):
                    self.found.sources[id(node)] = source
                    if source.columns is None or self.holds(source, name):
                        self.remember(node, source, name)
                    elif not (source.table and name in _PSEUDO_COLUMNS.get(self.dialect, ())):
                        self.found.problems.append(Problem("column", node, scope))
                    return
        if self.dialect == "duckdb":  # a field of a struct, written like a table's column
            field_of = fold(qualifier, self.dialect)
            for scope in frame.chain():
                if field_of in bound or any(
                    s.columns is None or self.holds(s, field_of) for s in scope.sources
                ):
                    return
        self.found.problems.append(Problem("qualifier", node, frame))

    def holds(self, source: Source, name: str) -> bool:
        return any(self.same(name, column) for column in source.columns or ())

    def remember(self, node: exp.Column, source: Source, name: str) -> None:
        self.found.sources[id(node)] = source
        if source.table is not None:
            for column in source.table.columns:
                if self.same(name, column.name):
                    self.found.columns[id(node)] = (source.table, column)
                    return
