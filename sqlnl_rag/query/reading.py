"""SQL -> query: a parsed statement with its names bound to the schema, told in parts of `model`.

What the parts cannot hold (windows, recursion, patterns with an escape…) is an `Inexpressible` that
says what it is; an argument of a node that nobody here looks at is one too, so nothing is left out
in silence. What changes its look but not its meaning: names get the schema's spelling and a role in
front, ``*`` becomes every source's columns, USING becomes pairs, conditions of inner joins that tie
no two columns move to ``where``, a role that hides one around it gets a number, and SQLite's texts
in double quotes become values.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import SqlglotError

from sqlnl_rag.binding import bind
from sqlnl_rag.errors import Inexpressible, UsageError
from sqlnl_rag.policy import MAX_CHARS, SQLGLOT_DIALECT
from sqlnl_rag.query import model as m
from sqlnl_rag.query.parts_from_sql import Block, Ctes, Roles, only, spine, spoken
from sqlnl_rag.render import visible
from sqlnl_rag.tree import find_table, fold, parse
from sqlnl_rag.types import Dialect, Schema

_MAX_LIMIT = 2**31 - 1


def to_query(sql: str, dialect: Dialect, schema: Schema) -> m.Query:
    """The query that `sql` is.

    Raises:
        UsageError: It is not one query of `dialect` over names of `schema`, or one that is longer
            than the policy lets through.
        Inexpressible: It holds something for which there is no part.
    """
    if len(sql) > MAX_CHARS:  # parsing ten times as much takes a minute
        raise UsageError(f"The SQL is longer than {MAX_CHARS:,} characters", "Take it apart.")
    try:
        trees = parse(sql, SQLGLOT_DIALECT[dialect])
        if len(trees) != 1 or not isinstance(trees[0], exp.Query):
            raise UsageError("This is not one query", "Give one SELECT.")
        return Reader(trees[0], dialect, schema).query(trees[0], None, {})[0]
    except SqlglotError as error:
        reason = str(error).splitlines()[0] if str(error) else "no SQL"
        raise UsageError(
            f"The SQL cannot be parsed: {reason}", f"It is read as {dialect}."
        ) from None
    except RecursionError:
        raise Inexpressible("a statement nested so deeply", "Take it apart.") from None


class Reader:
    """One statement, its names bound."""

    def __init__(self, tree: exp.Query, dialect: Dialect, schema: Schema) -> None:
        self.dialect, self.schema = dialect, schema
        self.binding = bind(tree, schema)
        self.nulls = Sqlglot.get_or_raise(SQLGLOT_DIALECT[dialect]).NULL_ORDERING
        self.roles: dict[int, tuple[str, tuple[str, ...]]] = {}  # by id of the node in FROM
        self.spoken = {
            node.alias_or_name.casefold() for node in tree.find_all(exp.Table, exp.Subquery)
        }

    def fold(self, node: exp.Expr | None) -> str:
        """A name as the engine compares it."""
        return fold(node, self.dialect)

    # Queries: each returns the names of its columns too, empty where one has none.

    def query(
        self, node: exp.Expr, outer: Roles | None, ctes: Ctes
    ) -> tuple[m.Query, tuple[str, ...]]:
        """A query out of its brackets, and the names of its columns, empty where one has none."""
        while isinstance(node, exp.Subquery):
            only(node, "this")
            node = node.this
        named, ctes = self.with_(node, outer, ctes)
        if isinstance(node, exp.Select):
            return self.select(node, outer, ctes, named)
        if isinstance(node, exp.SetOperation):
            return self.combination(node, outer, ctes, named)
        raise Inexpressible(spoken(node))

    def with_(
        self, node: exp.Expr, outer: Roles | None, ctes: Ctes
    ) -> tuple[tuple[m.With, ...], Ctes]:
        """The WITH queries of a query, and all that can be read inside it."""
        clause = node.args.get("with_")
        if clause is None:
            return (), ctes
        if clause.args.get("recursive"):
            raise Inexpressible("a recursive WITH")
        only(clause, "expressions")
        ctes, named = dict(ctes), []
        for cte in clause.expressions:
            only(cte, "this", "alias")
            only(cte.args["alias"], "this")
            name, folded = cte.alias, self.fold(cte.args["alias"].this)
            if folded in ctes or find_table(exp.Table(this=cte.args["alias"].this), self.schema):
                raise Inexpressible(f'a WITH query named like a table, "{visible(name)}"')
            query, columns = self.query(cte.this, outer, ctes)
            ctes[folded] = (name, columns)
            named.append(m.With(name, query))
        return tuple(named), ctes

    def combination(
        self,
        node: exp.SetOperation,
        outer: Roles | None,
        ctes: Ctes,
        named: tuple[m.With, ...],
    ) -> tuple[m.Query, tuple[str, ...]]:
        """A set operation; a chain of one kind is one list."""
        only(node, "this", "expression", "distinct", "with_", "order", "limit", "offset")
        word = self.combining(node)
        sides: list[exp.Expr] = [node.expression]
        first = _bare(node.this)
        while isinstance(first, exp.SetOperation) and self.combining(first) == word:
            if any(first.args.get(clause) for clause in ("order", "limit", "offset", "with_")):
                break
            sides.append(first.expression)
            first = _bare(first.this)
        queries, names = [], list[tuple[str, ...]]()
        for side in [first, *reversed(sides)]:
            query, columns = self.query(side, outer, ctes)
            queries.append(query)
            names.append(columns)
        sorts = []
        for ordered in node.args["order"].expressions if node.args.get("order") else ():
            name = self.sorted_by(ordered.this, first, names[0])
            sorts.append(m.Sort(m.Named(name), self.direction(ordered)))
        query = m.Combination(
            word,
            tuple(queries),
            tuple(sorts),
            _number(node.args.get("limit")),
            _number(node.args.get("offset")),
            named,
        )
        return query, names[0]

    def combining(
        self, node: exp.SetOperation
    ) -> Literal["union", "union all", "intersect", "except"]:
        """Which set operation it is."""
        distinct = node.args.get("distinct")
        if isinstance(node, exp.Union):
            return "union" if distinct else "union all"
        if distinct:
            return "intersect" if isinstance(node, exp.Intersect) else "except"
        raise Inexpressible(f"{type(node).__name__.upper()} ALL")

    def sorted_by(self, key: exp.Expr, first: exp.Expr, names: Sequence[str]) -> str:
        """The name of the first query's output that a set operation is sorted by."""
        place = None
        selects = first.selects if isinstance(first, exp.Select) else []
        if isinstance(key, exp.Literal) and not key.is_string and key.name.isdigit():
            place = int(key.name) - 1
        elif isinstance(key, exp.Column) and not key.table:
            folded = [name.casefold() for name in names]
            name = key.name.casefold()
            place = folded.index(name) if name in folded else None
        if place is None:
            texts = [one.unalias().sql() for one in selects]
            place = texts.index(key.sql()) if key.sql() in texts else None
        if place is None or not 0 <= place < len(names) or not names[place]:
            raise Inexpressible("a set operation sorted by a column without a name", "Name it.")
        if [n.casefold() for n in names].count(names[place].casefold()) > 1:
            raise Inexpressible("a set operation sorted by one of two columns of that name")
        return names[place]

    def select(
        self, node: exp.Select, outer: Roles | None, ctes: Ctes, named: tuple[m.With, ...]
    ) -> tuple[m.Query, tuple[str, ...]]:
        """One SELECT, and the names of its columns."""
        only(
            node,
            *("expressions", "from_", "joins", "where", "group", "having", "order", "limit"),
            *("offset", "distinct", "with_"),
        )
        scope = Roles(outer)
        clause = node.args.get("from_")
        source = self.source(clause.this, scope, ctes) if clause else None
        joins, loose = [], list[m.Condition]()
        for join in node.args.get("joins") or ():
            made, rest = self.join(join, scope, ctes)
            joins.append(made)
            loose += rest
        block = Block(self, scope, ctes)
        outputs, names = self.outputs(node, block)
        distinct = node.args.get("distinct")
        if distinct is not None:
            only(distinct)
        where = node.args.get("where")
        told = [*loose, *_parts(block.condition(where.this))] if where else loose
        group = node.args.get("group")
        if group is not None:
            only(group, "expressions")
        having, order = node.args.get("having"), node.args.get("order")
        if order is not None:
            only(order, "expressions")
        query = m.Select(
            outputs,
            distinct is not None,
            source,
            tuple(joins),
            _all(told),
            tuple(self.key(one, outputs, block) for one in (group.expressions if group else ())),
            block.condition(having.this) if having else None,
            tuple(self.sort(one, outputs, block) for one in (order.expressions if order else ())),
            _number(node.args.get("limit")),
            _number(node.args.get("offset")),
            named,
        )
        return query, names

    def outputs(
        self, node: exp.Select, block: Block
    ) -> tuple[tuple[m.Output | m.Every, ...], tuple[str, ...]]:
        """What is selected, and under which names."""
        scope = block.scope
        found: list[m.Output | m.Every] = []
        names: list[str] = []
        for one in node.expressions:
            if one.is_star and not isinstance(one, exp.Count):
                for role in self.starred(one, node, scope):
                    found.append(m.Every(role))
                    names += scope.roles[role]
                continue
            alias = one.alias if isinstance(one, exp.Alias) else None
            value = block.expression(one.unalias())
            if alias is not None:
                folded = self.fold(one.args["alias"])
                if folded in scope.outputs:
                    raise Inexpressible(f'two outputs called "{visible(alias)}"')
                scope.outputs[folded] = value
            found.append(m.Output(value, alias))
            names.append(alias or (value.column if isinstance(value, m.Column) else ""))
        return tuple(found), tuple(names)

    def starred(self, one: exp.Expr, node: exp.Select, scope: Roles) -> list[str]:
        """The roles that a star stands for."""
        star = one.this if isinstance(one, exp.Column) else one
        only(star)
        if isinstance(one, exp.Column):
            only(one, "this", "table")
            wanted = self.fold(one.args["table"])
            for source in [
                node.args["from_"].this,
                *(j.this for j in node.args.get("joins") or ()),
            ]:
                if self.fold(_named(source)) == wanted:
                    return [self.roles[id(source)][0]]
            raise UsageError(f'There is no "{visible(one.table)}" in FROM', "Name what is there.")
        if any(join.args.get("using") for join in node.args.get("joins") or ()):
            raise Inexpressible("* over tables joined with USING", "List the columns.")
        if not scope.roles:
            raise UsageError("* of nothing", "Name a table in FROM.")
        return list(scope.roles)

    def key(
        self, one: exp.Expr, outputs: Sequence[m.Output | m.Every], block: Block
    ) -> m.Expression:
        """What is grouped by; the number of an output means the output."""
        found = self.numbered(one, outputs) or block.expression(one)
        value = found.output if isinstance(found, m.Output) else found
        if isinstance(value, m.Value):
            raise Inexpressible("grouping by a value")
        return value

    def numbered(self, one: exp.Expr, outputs: Sequence[m.Output | m.Every]) -> m.Output | None:
        """The output that a number in GROUP BY or ORDER BY means."""
        if not isinstance(one, exp.Literal) or one.is_string or not one.name.isdigit():
            return None
        place = int(one.name) - 1
        before = outputs[: place + 1]
        if not 0 <= place < len(outputs) or any(isinstance(o, m.Every) for o in before):
            raise Inexpressible("the number of an output after *", "Name the column.")
        found = outputs[place]
        return found if isinstance(found, m.Output) else None

    def sort(
        self, ordered: exp.Ordered, outputs: Sequence[m.Output | m.Every], block: Block
    ) -> m.Sort:
        """One key of ORDER BY."""
        one, direction = ordered.this, self.direction(ordered)
        aliases = {o.as_ for o in outputs if isinstance(o, m.Output) and o.as_}
        output = self.numbered(one, outputs)
        if output is not None:
            by = m.Named(output.as_) if output.as_ in aliases and output.as_ else output.output
            if isinstance(by, m.Value):
                raise Inexpressible("sorting by a value")
            return m.Sort(by, direction)
        if isinstance(one, exp.Column) and not one.table and not one.is_star:
            for alias in aliases:
                if alias is not None and alias.casefold() == one.name.casefold():
                    return m.Sort(m.Named(alias), direction)
        value = block.expression(one)
        if isinstance(value, m.Value):
            raise Inexpressible("sorting by a value")
        return m.Sort(value, direction)

    def direction(self, ordered: exp.Ordered) -> Literal["asc", "desc"]:
        """Ascending or descending, with nulls where the database puts them by itself."""
        only(ordered, "this", "desc", "nulls_first")
        down = bool(ordered.args.get("desc"))
        rule = self.nulls
        usual = rule == "nulls_are_small" and not down or rule == "nulls_are_large" and down
        if bool(ordered.args.get("nulls_first")) != usual:
            raise Inexpressible("NULLS FIRST or NULLS LAST against the database's own rule")
        return "desc" if down else "asc"

    # Sources.

    def source(self, node: exp.Expr, scope: Roles, ctes: Ctes) -> m.Source:
        """One thing in FROM; its role and columns are known from here on."""
        alias = node.args.get("alias")
        if alias is not None:
            only(alias, "this")
        if isinstance(node, exp.Subquery) and isinstance(_bare(node.this), exp.Query):
            only(node, "this", "alias")
            query, columns = self.query(node.this, scope.outer, ctes)
            role = self.role(node.alias or "part", scope)
            self.roles[id(node)] = role, columns
            scope.roles[role] = columns
            return m.QuerySource(query, role)
        if not isinstance(node, exp.Table) or not isinstance(node.this, exp.Identifier):
            raise Inexpressible(f"{spoken(node)} in FROM")
        only(node, "this", "alias", "db", "catalog")
        cte = ctes.get(self.fold(node.this)) if not node.args.get("db") else None
        table = None if cte else self.binding.tables.get(id(node))
        if cte:
            key = own = cte[0]
            columns = cte[1]
        elif table is not None:
            key, own, columns = table.key, table.name, tuple(c.name for c in table.columns)
        else:
            raise UsageError(
                f'There is no table "{visible(node.name)}"', "sqlnl schema lists the tables."
            )
        given = node.alias or own
        role = self.role(own if given.casefold() == own.casefold() else given, scope)
        self.roles[id(node)] = role, columns
        scope.roles[role] = columns
        return m.TableSource(key, None if role == own else role)

    def role(self, wanted: str, scope: Roles) -> str:
        """A role that hides none around it."""
        taken, role, number = scope.known(), wanted, 1
        while role.casefold() in (taken if role == wanted else taken | self.spoken):
            number += 1
            role = f"{wanted}_{number}"
        self.spoken.add(role.casefold())
        return role

    def join(self, join: exp.Join, scope: Roles, ctes: Ctes) -> tuple[m.Join, list[m.Condition]]:
        """The join, and conditions that are no pair of columns."""
        if join.args.get("method"):
            raise Inexpressible(f"a {join.method.lower()} join", "Name the columns it is along.")
        only(join, "this", "side", "kind", "on", "using")
        side, kind = join.side.upper(), join.kind.upper()
        if side not in ("", "LEFT") or kind not in ("", "INNER", "CROSS", "OUTER"):
            raise Inexpressible(f"{f'{side} {kind}'.strip()} JOIN")
        before = dict(scope.roles)
        source = self.source(join.this, scope, ctes)
        role = self.roles[id(join.this)][0]
        pairs = [
            self.using(name, before, role, scope.roles[role])
            for name in join.args.get("using") or ()
        ]
        loose: list[m.Condition] = []
        on = join.args.get("on")
        block = Block(self, scope, ctes)
        for condition in [] if on is None else _conjuncts(on):
            if isinstance(condition, exp.Boolean) and condition.this:
                continue
            told = block.condition(condition)
            pair = _pair(told, before, role)
            if pair is None:
                loose.append(told)
            else:
                pairs.append(pair)
        if side == "LEFT":
            if loose or not pairs:
                raise Inexpressible("a left join on more than pairs of columns")
            return m.Join("left", source, tuple(pairs)), []
        return m.Join("inner" if pairs else "cross", source, tuple(pairs)), loose

    def using(
        self,
        name: exp.Identifier,
        before: dict[str, tuple[str, ...]],
        role: str,
        columns: tuple[str, ...],
    ) -> m.Pair:
        """The pair that one name in USING stands for."""
        folded = name.name.casefold()
        own = [c for c in columns if c.casefold() == folded]
        owners = [(r, c) for r, cs in before.items() for c in cs if c.casefold() == folded]
        if len(own) != 1 or len(owners) != 1:
            raise Inexpressible("USING a column that more than two tables have")
        ((left, column),) = owners
        return m.Pair(m.Column(column, left), m.Column(own[0], role))


def _bare(node: exp.Expr) -> exp.Expr:
    """A query out of brackets that add nothing."""
    while isinstance(node, exp.Subquery) and not any(
        value for name, value in node.args.items() if name != "this"
    ):
        node = node.this
    return node


def _named(source: exp.Expr) -> exp.Expr | None:
    alias = source.args.get("alias")
    if alias is not None:
        return alias.this  # type: ignore[no-any-return]
    return source.this if isinstance(source, exp.Table) else None


def _conjuncts(node: exp.Expr) -> list[exp.Expr]:
    while isinstance(node, exp.Paren):
        node = node.this
    return (
        [p for one in spine(node) for p in _conjuncts(one)] if isinstance(node, exp.And) else [node]
    )


def _parts(condition: m.Condition) -> tuple[m.Condition, ...]:
    return condition.and_ if isinstance(condition, m.And) else (condition,)


def _all(conditions: Sequence[m.Condition]) -> m.Condition | None:
    if len(conditions) > 1:
        return m.And(tuple(conditions))
    return conditions[0] if conditions else None


def _pair(told: m.Condition, before: dict[str, tuple[str, ...]], role: str) -> m.Pair | None:
    match told:
        case m.Compare("=", m.Column() as left, m.Column() as right):
            if left.of in before and right.of == role:
                return m.Pair(left, right)
            if right.of in before and left.of == role:
                return m.Pair(right, left)
    return None


def _number(clause: exp.Expr | None) -> int | None:
    if clause is None:
        return None
    only(clause, "expression")
    count = clause.expression
    if isinstance(count, exp.Literal) and count.name.isdigit() and int(count.name) <= _MAX_LIMIT:
        return int(count.name)
    raise Inexpressible(f"{type(clause).__name__.upper()} without a plain number")
