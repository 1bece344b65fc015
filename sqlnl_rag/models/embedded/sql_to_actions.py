"""SQL tree -> actions, to teach by. The way back is `actions_to_sql.py`.

Promises that `decode(encode(tree))` means what `tree` means, or raises `Unsupported`: correlated
sub-queries, outer joins, window functions, CASE, scalar functions and CTEs have no words in the
action language (see `actions.py`). One exception, which public training sets need: tables joined on
no equality at all come back joined by rule, because their annotators forgot the condition.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from sqlnl_rag.models.embedded.actions import SET_OPS, Action, Unsupported, keyword
from sqlnl_rag.models.embedded.joins import Pair, Source, Step, connect
from sqlnl_rag.models.embedded.operators import (
    AGGREGATE_WORD,
    ARITHMETIC_WORD,
    COMPARISON_WORD,
    LIKE_SHAPES,
    nulls_first,
    stands_alone,
)  # fmt: skip
from sqlnl_rag.types import Column, Schema


def encode(tree: exp.Expr, schema: Schema) -> list[Action]:
    """Actions that say `tree`; `decode` gives back a query of the same meaning.

    Args:
        tree: Parsed in the schema's dialect.

    Raises:
        Unsupported: The action language has no words for it.
    """
    return list(_Encoder(schema).query(tree))


_CLAUSES = (
    "expressions", "distinct", "from_", "joins", "where", "group", "having", "order", "limit",
)  # fmt: skip
_Normal = frozenset[tuple[Source, str]]


@dataclass
class _Scope:
    sources: dict[str, Source] = field(default_factory=dict)  # alias, case-folded -> appearance
    pairs: list[Pair] = field(default_factory=list)
    derived: exp.Expr | None = None
    extra: list[exp.Expr] = field(default_factory=list)  # conditions found in ON clauses
    mentioned: list[Source] = field(default_factory=list)

    def swap_unmentioned(self) -> bool:
        """Let the appearance that is mentioned first be a table's first; whether any moved."""
        firsts: dict[str, Source] = {}
        for source in self.mentioned:
            firsts.setdefault(source.table, source)
        swap = {source.table for source in firsts.values() if source.copy}
        for alias, source in self.sources.items():
            if source.table in swap:
                self.sources[alias] = Source(source.table, 1 - source.copy)
        return bool(swap)


class _Encoder:
    def __init__(self, schema: Schema) -> None:
        self._tables = schema.by_key
        self._dialect = schema.dialect
        self._by_name = {table.key.casefold(): table for table in schema.tables}

    def query(self, tree: exp.Expr) -> Iterator[Action]:
        while isinstance(tree, exp.Subquery):
            _only(tree, "this")
            tree = tree.this
        if tree.args.get("with_"):
            raise Unsupported("WITH")
        if isinstance(tree, exp.SetOperation):
            if any(tree.args.get(name) for name in ("order", "limit", "offset")):
                raise Unsupported("order of a set operation")
            name = type(tree).__name__.lower() + ("" if tree.args.get("distinct") else " all")
            if name not in SET_OPS:
                raise Unsupported(name)
            # A chain reads from the left, and databases disagree on how tightly INTERSECT binds.
            left, right = tree.this.unnest(), tree.expression.unnest()
            if isinstance(right, exp.SetOperation) or (
                isinstance(left, exp.SetOperation)
                and isinstance(tree, exp.Intersect) != isinstance(left, exp.Intersect)
            ):
                raise Unsupported("set operations in another order")
            yield from self.query(tree.this)
            yield keyword(name)
            yield from self.query(tree.expression)
        elif isinstance(tree, exp.Select):
            yield from self._select(tree)
        else:
            raise Unsupported(type(tree).__name__)

    def _select(self, tree: exp.Select) -> Iterator[Action]:
        _only(tree, *_CLAUSES)
        scope = self._scope(tree)
        actions = list(self._body(tree, scope))
        if scope.swap_unmentioned():
            scope.pairs = []
            scope.extra = []
            self._conditions(tree, scope)
            actions = list(self._body(tree, scope))
        yield from actions
        yield from self._from(scope)

    def _body(self, tree: exp.Select, scope: _Scope) -> Iterator[Action]:
        where = self._without_joins(tree.args.get("where"), scope)
        yield keyword("select")
        if distinct := tree.args.get("distinct"):
            _only(distinct)
            yield keyword("distinct")
        for item in tree.expressions:
            yield from self._expr(item.unalias(), scope)
        aliases = {
            item.alias.casefold(): item.this
            for item in tree.expressions
            if isinstance(item, exp.Alias)
        }
        if where is not None:
            yield keyword("where")
            yield from self._cond(where, scope)
        if group := tree.args.get("group"):
            _only(group, "expressions")
            yield keyword("group")
            for item in group.expressions:
                yield from self._expr(self._unaliased(item, aliases, scope), scope)
        if having := tree.args.get("having"):
            if not group:
                raise Unsupported("HAVING without GROUP BY")
            yield keyword("having")
            yield from self._cond(having.this, scope)
        if order := tree.args.get("order"):
            yield keyword("order")
            for item in order.expressions:
                descending = bool(item.args.get("desc"))
                default = nulls_first(self._dialect, descending=descending)
                if bool(item.args.get("nulls_first")) != default:
                    raise Unsupported("NULLS FIRST or LAST")
                yield from self._expr(self._unaliased(item.this, aliases, scope), scope)
                if descending:
                    yield keyword("desc")
        if limit := tree.args.get("limit"):
            if not isinstance(limit.expression, exp.Literal) or not limit.expression.is_int:
                raise Unsupported("LIMIT")
            yield keyword("limit")
            yield from self._value(limit.expression)

    def _unaliased(self, item: exp.Expr, aliases: dict[str, exp.Expr], scope: _Scope) -> exp.Expr:
        if isinstance(item, exp.Column) and not item.table and item.name.casefold() in aliases:
            if self._find(item, scope) is None:
                return aliases[item.name.casefold()]
        return item

    def _scope(self, tree: exp.Select) -> _Scope:
        scope = _Scope()
        head = tree.args.get("from_")
        if head is None:
            if not stands_alone(tree):
                raise Unsupported("no FROM")
            return scope
        joins = tree.args.get("joins") or []
        for source in (head.this, *(join.this for join in joins)):
            if isinstance(source, exp.Subquery) and not joins:
                scope.derived = source.this
                continue
            if not isinstance(source, exp.Table):
                raise Unsupported("FROM " + type(source).__name__)
            _only(source, "this", "db", "alias")
            if source.alias_column_names:
                raise Unsupported("names of a table's columns")
            name = f"{source.db}.{source.name}" if source.db else source.name
            table = self._by_name.get(name.casefold())
            if table is None:
                raise Unsupported(f"table {name}")
            copies = sum(s.table == table.key for s in scope.sources.values())
            if copies > 1:
                raise Unsupported("a table three times")
            scope.sources[source.alias_or_name.casefold()] = Source(table.key, copies)
        self._conditions(tree, scope)
        return scope

    def _conditions(self, tree: exp.Select, scope: _Scope) -> None:
        for join in tree.args.get("joins") or []:
            if join.side or join.kind not in ("", "INNER", "CROSS"):
                raise Unsupported(f"join {join.side or join.kind}")
            _only(join, "this", "kind", "on")
            condition = join.args.get("on")
            for part in condition.flatten() if isinstance(condition, exp.And) else [condition]:
                if isinstance(part, exp.Boolean):
                    continue  # the parser's stand-in for a join without a condition
                if part is not None and not self._take_pair(part, scope):
                    scope.extra.append(part)

    def _take_pair(self, part: exp.Expr, scope: _Scope) -> bool:
        part = part.unnest()
        if isinstance(part, exp.EQ) and all(
            isinstance(side, exp.Column) for side in (part.this, part.expression)
        ):
            left, right = self._find(part.this, scope), self._find(part.expression, scope)
            if left and right and left[0] != right[0]:
                scope.pairs.append(Pair(left[0], left[1].name, right[0], right[1].name))
                return True
        return False

    def _without_joins(self, where: exp.Expr | None, scope: _Scope) -> exp.Expr | None:
        parts: list[exp.Expr] = list(scope.extra)
        if where is not None:
            body = where.this
            for part in body.flatten() if isinstance(body, exp.And) else [body]:
                if not self._take_pair(part, scope):
                    parts.append(part)
        return exp.and_(*parts) if len(parts) > 1 else (parts[0] if parts else None)

    def _from(self, scope: _Scope) -> Iterator[Action]:
        yield keyword("from")
        if scope.derived is not None:
            yield keyword("(")
            yield from self.query(scope.derived)
            yield keyword(")")
            return
        order = list(self._tables)
        sources = sorted(scope.sources.values(), key=lambda s: (order.index(s.table), s.copy))
        if not sources:
            return
        for source in sources:
            yield Action("table", source.table)
        wanted = {pair.normal() for pair in scope.pairs}
        if not _says(connect(sources, self._tables), sources, wanted):
            again = connect(sources, self._tables, scope.pairs)
            if wanted and not scope.extra and not _says(again, sources, wanted):
                raise Unsupported("a join that no rule gives back")
            for pair in scope.pairs:
                yield keyword("on")
                yield from self._pointer(pair.left, pair.left_column)
                yield from self._pointer(pair.right, pair.right_column)

    def _pointer(self, source: Source, column: str) -> Iterator[Action]:
        if source.copy:
            yield keyword("other")
        yield Action("column", column, source.table)

    def _find(self, node: exp.Column, scope: _Scope) -> tuple[Source, Column] | None:
        if node.table:
            source = scope.sources.get(node.table.casefold())
            column = self._tables[source.table].column(node.name) if source else None
            return (source, column) if source and column else None
        for source in scope.sources.values():
            if column := self._tables[source.table].column(node.name):
                return source, column
        return None

    def _cond(self, node: exp.Expr, scope: _Scope, inside: str = "") -> Iterator[Action]:
        node = node.unnest() if isinstance(node, exp.Paren) else node
        if isinstance(node, (exp.And, exp.Or)):
            word = "and" if isinstance(node, exp.And) else "or"
            bracket = inside == "and" and word == "or"
            if bracket:
                yield keyword("[")
            for number, part in enumerate(node.flatten()):
                if number:
                    yield keyword(word)
                yield from self._cond(part, scope, word)
            if bracket:
                yield keyword("]")
        elif isinstance(node, exp.Not):
            yield from self._atom(node.this.unnest(), scope, negated=True)
        else:
            yield from self._atom(node, scope, negated=False)

    def _atom(self, node: exp.Expr, scope: _Scope, *, negated: bool) -> Iterator[Action]:
        if node.args.get("negate"):  # how the parser spells NOT LIKE
            negated = not negated
        prefix = "not " if negated else ""
        if isinstance(node, exp.Exists):
            yield from (keyword(prefix + "exists"), keyword("("))
            yield from self.query(node.this)
            yield keyword(")")
            return
        if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
            yield from self._expr(node.this, scope)
            yield keyword("is not null" if negated else "is null")
            return
        if isinstance(node, exp.Is) and isinstance(node.expression, exp.Not):
            yield from self._atom(
                exp.Is(this=node.this, expression=exp.null()), scope, negated=not negated
            )
            return
        yield from self._expr(node.this, scope)
        if isinstance(node, exp.In):
            yield from (keyword(prefix + "in"), keyword("("))
            if inner := node.args.get("query"):
                yield from self.query(inner)
            else:
                if not node.expressions:
                    raise Unsupported("IN over a table or nothing")
                for value in node.expressions:
                    yield from self._value(value)
            yield keyword(")")
        elif isinstance(node, (exp.Like, exp.ILike)) and _is_text(node.expression):
            shape, text = _like_shape(node.expression.name)
            yield keyword(prefix + shape)
            yield Action("value", text)
        elif isinstance(node, exp.Between) and not negated:
            yield keyword("between")
            yield from self._expr(node.args["low"], scope)
            yield from self._expr(node.args["high"], scope)
        elif type(node) in COMPARISON_WORD:
            word = COMPARISON_WORD[type(node)]
            if negated:
                word = {"=": "!=", "!=": "=", ">": "<=", "<": ">=", ">=": "<", "<=": ">"}[word]
            yield keyword(word)
            yield from self._expr(node.expression, scope)
        else:
            raise Unsupported(type(node).__name__)

    def _expr(self, node: exp.Expr, scope: _Scope) -> Iterator[Action]:
        if type(node) in ARITHMETIC_WORD:
            yield from self._expr(node.this, scope)
            yield keyword(ARITHMETIC_WORD[type(node)])
            yield from self._term(node.expression, scope)
        else:
            yield from self._term(node, scope)

    def _term(self, node: exp.Expr, scope: _Scope) -> Iterator[Action]:
        if type(node) in AGGREGATE_WORD:
            yield keyword(AGGREGATE_WORD[type(node)])
            inner = node.this
            if isinstance(inner, exp.Distinct):
                yield keyword("distinct")
                if len(inner.expressions) != 1:
                    raise Unsupported("DISTINCT over several columns")
                inner = inner.expressions[0]
            if isinstance(inner, exp.Paren):
                inner = inner.unnest()
            if isinstance(inner, (exp.Column, exp.Star)):
                yield from self._term(inner, scope)
            else:
                yield keyword("(")
                yield from self._expr(inner, scope)
                yield keyword(")")
        elif isinstance(node, exp.Star):
            yield keyword("*")
        elif isinstance(node, exp.Column) and isinstance(node.this, exp.Star):
            source = scope.sources.get(node.table.casefold())
            if source is None or source.copy:
                raise Unsupported(f"{node.table}.*")
            yield Action("table", source.table)
        elif isinstance(node, exp.Column):
            found = self._find(node, scope)
            if found is not None:
                scope.mentioned.append(found[0])
                yield from self._pointer(found[0], found[1].name)
            elif node.this.quoted and not node.table:
                yield from self._value(node)  # SQLite reads an unknown "name" as a string
            else:
                raise Unsupported(f"column {node.sql()}")
        elif isinstance(node, (exp.Subquery, exp.Select)):
            yield keyword("(")
            yield from self.query(node)
            yield keyword(")")
        elif isinstance(node, exp.Paren):
            inner = node.unnest()
            if isinstance(inner, (exp.Column, exp.Literal)):
                yield from self._term(inner, scope)
            else:
                yield keyword("(")
                yield from self._expr(inner, scope)
                yield keyword(")")
        else:
            yield from self._value(node)

    def _value(self, node: exp.Expr) -> Iterator[Action]:
        if isinstance(node, exp.Neg) and isinstance(node.this, exp.Literal):
            yield Action("value", "-" + node.this.name)
        elif isinstance(node, exp.Literal):
            yield Action("value", node.name)
        elif isinstance(node, exp.Column) and node.this.quoted and not node.table:
            yield Action("value", node.name)
        elif isinstance(node, exp.Boolean):
            yield Action("value", "1" if node.this else "0")
        else:
            raise Unsupported(type(node).__name__)


def _only(node: exp.Expr, *names: str) -> None:
    """Refuse a node that says more than the arguments of these names."""
    for name, value in node.args.items():
        if value and name not in names:
            raise Unsupported(f"{type(node).__name__} with {name.rstrip('_')}")


def _says(steps: Sequence[Step], sources: Sequence[Source], wanted: set[_Normal]) -> bool:
    """Whether `steps` join these `sources` and no other by the `wanted` pairs and no other."""
    found = {pair.normal() for step in steps for pair in step.pairs}
    return len(steps) == len(sources) and found == wanted


def _is_text(node: exp.Expr) -> bool:
    return isinstance(node, exp.Literal) or (
        isinstance(node, exp.Column) and bool(node.this.quoted)
    )


def _like_shape(pattern: str) -> tuple[str, str]:
    """The keyword and the text between its wildcards: ``%abc%`` -> ("contains", "abc")."""
    for word, before, after in LIKE_SHAPES:
        inner = pattern.removeprefix(before).removesuffix(after)
        if pattern == before + inner + after and inner and not {"%", "_"} & set(inner):
            return word, inner
    return "like", pattern
