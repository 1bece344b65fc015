"""Query -> SQL: every name looked up in the schema, then a tree of sqlglot, then its text.

Names become quoted identifiers and values become literals; no text of the JSON is ever read as SQL.
A name that is not there, a role used twice, a function that the dialect lacks: each is a
`QueryError` with the place and what could have been meant.

Promised: what is returned says what the query says, and `reading` makes the same query of it. Not
promised: that it may run; policy and verification look at it wherever it is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import SqlglotError

from sqlnl_rag.errors import QueryError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.query import model as m
from sqlnl_rag.query.parts_to_sql import Block
from sqlnl_rag.query.scope import Ctes, Scope, unknown
from sqlnl_rag.spelling import identifier
from sqlnl_rag.tree import write
from sqlnl_rag.types import Dialect, Schema

_COMBINATIONS = {
    "union": (exp.Union, True),
    "union all": (exp.Union, False),
    "intersect": (exp.Intersect, True),
    "except": (exp.Except, True),
}


def to_sql(query: m.Query, dialect: Dialect, schema: Schema) -> str:
    """The query as one statement of `dialect`.

    Raises:
        QueryError: A name is not in `schema`, or the dialect has no words for a part.
    """
    try:
        tree, _ = Writer(dialect, schema).query(query, "", None, {})
        return write(tree, SQLGLOT_DIALECT[dialect])
    except SqlglotError as error:
        reason = str(error).splitlines()[0]
        raise QueryError("", f"{dialect} cannot say this: {reason}", "Say it otherwise.") from None
    except RecursionError:
        raise QueryError("", "The query is nested too deeply", "Ask for less at once.") from None


class Writer:
    """One query on its way into a tree."""

    def __init__(self, dialect: Dialect, schema: Schema) -> None:
        self.dialect = dialect
        self.schema = schema
        self.sqlglot = Sqlglot.get_or_raise(SQLGLOT_DIALECT[dialect])

    def name(self, name: str) -> exp.Identifier:
        """A name as an identifier, in quotes where it needs them."""
        return identifier(name, self.dialect)

    # Queries: each returns its tree and the names of its columns.

    def query(
        self, query: m.Query, at: str, outer: Scope | None, ctes: Ctes
    ) -> tuple[exp.Query, tuple[str, ...]]:
        """The tree of a query, and the names of its columns, empty where one has none."""
        named, ctes = self.with_(query.with_, at, outer, ctes)
        if isinstance(query, m.Select):
            tree, names = self.select(query, at, outer, ctes)
        else:
            tree, names = self.combination(query, at, outer, ctes)
        if named:
            tree.set("with_", exp.With(expressions=named))
        if query.limit is not None:
            tree.set("limit", exp.Limit(expression=exp.Literal.number(query.limit)))
        if query.offset is not None:
            if query.limit is None and self.dialect in ("sqlite", "mysql"):
                raise QueryError(
                    f"{at}/offset", f"{self.dialect} has no offset without a limit", "Give a limit."
                )
            tree.set("offset", exp.Offset(expression=exp.Literal.number(query.offset)))
        return tree, names

    def with_(
        self, parts: Sequence[m.With], at: str, outer: Scope | None, ctes: Ctes
    ) -> tuple[list[exp.CTE], Ctes]:
        """The WITH queries of a query, and all that can be read inside it."""
        ctes, named = dict(ctes), []
        taken = {t.key.casefold() for t in self.schema.tables} | {n.casefold() for n in ctes}
        for number, part in enumerate(parts):
            here = f"{at}/with/{number}"
            if part.name.casefold() in taken:
                raise QueryError(
                    f"{here}/name", f'"{part.name}" is taken already', "Give it another name."
                )
            taken.add(part.name.casefold())
            tree, names = self.query(part.query, f"{here}/query", outer, ctes)
            ctes[part.name] = names
            named.append(exp.CTE(this=tree, alias=exp.TableAlias(this=self.name(part.name))))
        return named, ctes

    def combination(
        self, query: m.Combination, at: str, outer: Scope | None, ctes: Ctes
    ) -> tuple[exp.Query, tuple[str, ...]]:
        """A set operation, and the names of its columns."""
        kind, distinct = _COMBINATIONS[query.combine]
        first, names = self.query(query.queries[0], f"{at}/queries/0", outer, ctes)
        tree = self.side(query, 0, first, at)
        width = len(names)
        for number, part in enumerate(query.queries[1:], 1):
            here = f"{at}/queries/{number}"
            side, others = self.query(part, here, outer, ctes)
            if len(others) != width:
                raise QueryError(
                    here, f"{len(others)} columns beside {width}", "Give each query as many."
                )
            tree = kind(this=tree, expression=self.side(query, number, side, at), distinct=distinct)
        keys = []
        for number, sort in enumerate(query.order):
            here = f"{at}/order/{number}/by"
            if not isinstance(sort.by, m.Named):
                raise QueryError(
                    here, "Rows of several queries are sorted by a column's name", 'Give "alias".'
                )
            self.output_named(sort.by.alias, names, f"{here}/alias")
            keys.append(self.ordered(exp.Column(this=self.name(sort.by.alias)), sort))
        if keys:
            tree.set("order", exp.Order(expressions=keys))
        return tree, names

    def side(self, query: m.Combination, number: int, tree: exp.Query, at: str) -> exp.Query:
        """One side of a set operation, in brackets where its own order or sides need them."""
        part = query.queries[number]
        here = f"{at}/queries/{number}"
        closed = bool(part.order or part.limit is not None or part.offset is not None or part.with_)
        nested = isinstance(part, m.Combination)
        if not closed and not nested:
            return tree
        if number == 0 and not closed and isinstance(part, m.Combination):
            if part.combine == query.combine:
                raise QueryError(
                    here, f"{part.combine} within {part.combine}", "List its queries in this one."
                )
            if self.dialect == "sqlite":
                return tree
        if self.dialect == "sqlite":
            raise QueryError(
                here,
                "SQLite cannot sort, limit or combine within one of several queries",
                'Put it into a sub-query: select every column "from" it.',
            )
        return exp.Subquery(this=tree)

    def select(
        self, query: m.Select, at: str, outer: Scope | None, ctes: Ctes
    ) -> tuple[exp.Query, tuple[str, ...]]:
        """One SELECT, and the names of its columns."""
        scope = Scope(outer=outer)
        tree = exp.Select()
        if query.from_ is not None:
            source = self.source(query.from_, f"{at}/from", scope, ctes)
            tree.set("from_", exp.From(this=source))
        elif query.joins:
            raise QueryError(f"{at}/joins", "There is nothing to join to", 'Give "from".')
        for number, join in enumerate(query.joins):
            tree.append("joins", self.join(join, f"{at}/joins/{number}", scope, ctes))
        inside = Block(self, scope, ctes)
        shown, names, given = list[exp.Expr](), list[str](), set[str]()
        for number, output in enumerate(query.select):
            here = f"{at}/select/{number}"
            if isinstance(output, m.Every):
                columns = scope.roles.get(output.every)
                if columns is None:
                    raise unknown("role", output.every, scope.roles, f"{here}/every")
                star = exp.Column(this=exp.Star(), table=self.name(output.every))
                shown.append(star)
                names += columns
                continue
            value = inside.expression(output.output, f"{here}/output")
            if output.as_ is not None:
                if output.as_.casefold() in given:
                    raise QueryError(
                        f"{here}/as", f'"{output.as_}" is taken already', "Give it another name."
                    )
                given.add(output.as_.casefold())
                value = exp.Alias(this=value, alias=self.name(output.as_))
            own = output.output.column if isinstance(output.output, m.Column) else ""
            shown.append(value)
            names.append(output.as_ or own)
        tree.set("expressions", shown)
        if query.distinct:
            tree.set("distinct", exp.Distinct())
        if query.where is not None:
            tree.set("where", exp.Where(this=inside.condition(query.where, f"{at}/where")))
        if query.group:
            keys = inside.expressions(query.group, f"{at}/group")
            for number, one in enumerate(query.group):
                if isinstance(one, m.Value):
                    raise QueryError(
                        f"{at}/group/{number}", "A value groups nothing", "Give a column."
                    )
            tree.set("group", exp.Group(expressions=keys))
        if query.having is not None:
            tree.set("having", exp.Having(this=inside.condition(query.having, f"{at}/having")))
        if query.order:
            aliases = [o.as_ for o in query.select if isinstance(o, m.Output) and o.as_]
            sorts = [
                self.sorted(sort, f"{at}/order/{number}/by", aliases, inside)
                for number, sort in enumerate(query.order)
            ]
            tree.set("order", exp.Order(expressions=sorts))
        return tree, tuple(names)

    def sorted(self, sort: m.Sort, at: str, aliases: Sequence[str], inside: Block) -> exp.Ordered:
        """One key of the order of a SELECT."""
        if isinstance(sort.by, m.Value):
            raise QueryError(at, "A value sorts nothing", "Give a column, or the alias of one.")
        if isinstance(sort.by, m.Named):
            self.output_named(sort.by.alias, aliases, f"{at}/alias")
            return self.ordered(exp.Column(this=self.name(sort.by.alias)), sort)
        return self.ordered(inside.expression(sort.by, at), sort)

    def output_named(self, name: str, names: Sequence[str], at: str) -> None:
        """Holds that exactly one output has the name."""
        if name not in names:
            raise unknown("output", name, filter(None, names), at)
        if [n.casefold() for n in names].count(name.casefold()) > 1:
            raise QueryError(at, f'Two outputs are called "{name}"', "Give them names.")

    def ordered(self, key: exp.Expr, sort: m.Sort) -> exp.Ordered:
        """A key of the order, with nulls where the dialect itself puts them."""
        down, rule = sort.direction == "desc", self.sqlglot.NULL_ORDERING
        first = rule == "nulls_are_small" and not down or rule == "nulls_are_large" and down
        return exp.Ordered(this=key, desc=down, nulls_first=first)

    # Sources.

    def source(self, source: m.Source, at: str, scope: Scope, ctes: Ctes) -> exp.Expr:
        """One thing in FROM; its role can be named from here on."""
        node: exp.Expr
        if isinstance(source, m.QuerySource):
            tree, columns = self.query(source.query, f"{at}/query", scope.outer, ctes)
            role = source.as_
            node = exp.Subquery(this=tree)
        elif source.table in ctes:
            role, columns = source.as_ or source.table, ctes[source.table]
            node = exp.Table(this=self.name(source.table))
        else:
            table = self.schema.by_key.get(source.table)
            if table is None:
                raise unknown("table", source.table, [*self.schema.by_key, *ctes], f"{at}/table")
            role, columns = source.as_ or table.name, tuple(c.name for c in table.columns)
            node = exp.Table(this=self.name(table.name))
            if table.schema:
                node.set("db", self.name(table.schema))
        if role.casefold() in {known.casefold() for known in scope.known()}:
            raise QueryError(
                f"{at}/as" if source.as_ else at,
                f'The role "{role}" is taken already, here or around this sub-query',
                'Give it another with "as".',
            )
        if isinstance(source, m.QuerySource) or source.as_ not in (None, node.name):
            node.set("alias", exp.TableAlias(this=self.name(role)))
        scope.roles[role] = columns
        return node

    def join(self, join: m.Join, at: str, scope: Scope, ctes: Ctes) -> exp.Join:
        """One JOIN along its pairs."""
        before = list(scope.roles)
        source = self.source(join.to, f"{at}/to", scope, ctes)
        (role,) = set(scope.roles) - set(before)
        if join.join == "cross":
            if join.on:
                raise QueryError(f"{at}/on", "A cross join has no pairs", "Make it inner or left.")
            return exp.Join(this=source, kind="CROSS")
        if not join.on:
            raise QueryError(f"{at}/on", f"A {join.join} join needs a pair", "Or make it cross.")
        pairs: list[exp.Expr] = []
        for number, pair in enumerate(join.on):
            here = f"{at}/on/{number}"
            if pair.left.of not in before:
                raise unknown("earlier role", pair.left.of, before, f"{here}/left/of")
            if pair.right.of != role:
                raise unknown("joined role", pair.right.of, [role], f"{here}/right/of")
            left, right = (
                self.column(column, f"{here}/{name}", scope)
                for name, column in (("left", pair.left), ("right", pair.right))
            )
            pairs.append(exp.EQ(this=left, expression=right))
        on = reduce(lambda one, two: exp.And(this=one, expression=two), pairs[1:], pairs[0])
        return exp.Join(this=source, on=on, **({"side": "LEFT"} if join.join == "left" else {}))

    def column(self, column: m.Column, at: str, scope: Scope) -> exp.Column:
        """A column in its role, where both are there."""
        columns = scope.columns(column.of)
        if columns is None:
            raise unknown("role", column.of, scope.known(), f"{at}/of")
        if column.column not in columns:
            raise unknown(
                f'column of "{column.of}"', column.column, filter(None, columns), f"{at}/column"
            )
        if columns.count(column.column) > 1:
            raise QueryError(
                f"{at}/column", f'Two columns are called "{column.column}"', "Give them names."
            )
        return exp.Column(this=self.name(column.column), table=self.name(column.of))
