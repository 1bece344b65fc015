"""SQL tree <-> actions. `encode` serves training, `decode` answering; both know the schema.

`encode` raises `Unsupported` for what the action language cannot say (see `actions.py`): correlated sub-queries,
outer joins, window functions, CASE, scalar functions, CTEs. `decode` accepts any sequence that `grammar.py` allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from sqlnl_rag.models.embedded.actions import (
    AGGREGATES,
    ARITHMETIC,
    COMPARES,
    CONSTANTS,
    LIKES,
    SET_OPS,
    Action,
    Unsupported,
    keyword,
)
from sqlnl_rag.models.embedded.joins import Pair, Source, connect
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.types import Column, Dialect, Schema, Table

_BINARY: dict[type[exp.Expr], str] = {
    exp.EQ: "=", exp.NEQ: "!=", exp.GT: ">", exp.LT: "<", exp.GTE: ">=", exp.LTE: "<=",
}  # fmt: skip
_ARITH: dict[type[exp.Expr], str] = {exp.Add: "+", exp.Sub: "-", exp.Mul: "mul", exp.Div: "/"}
_AGGREGATE: dict[type[exp.Expr], str] = {
    exp.Count: "count", exp.Sum: "sum", exp.Avg: "avg", exp.Max: "max", exp.Min: "min",
}  # fmt: skip
_LIKE_SHAPES = (("contains", "%", "%"), ("starts with", "", "%"), ("ends with", "%", ""))
_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Words that at least one of our dialects reserves and that schemas like to use as names.
_RESERVED = frozenset(
    "all alter analyze and any as asc between by case cast check collate column constraint create cross "
    "current database default delete desc describe distinct div do drop else end except exists explain "
    "false fetch for foreign from full function grant group grouping having if ignore in index inner "
    "insert intersect interval into is join key keys lag lead left like limit lock match natural not "
    "null of offset on or order outer over partition primary procedure range rank references release "
    "replace right row rows schema select separator set show some system table then to trigger true "
    "union unique update usage use user using values view when where window with".split()
)


# --------------------------------------------------------------------------- SQL -> actions


def encode(tree: exp.Expr, schema: Schema) -> list[Action]:
    """Actions that say `tree`; `decode` gives back a query of the same meaning.

    Raises:
        Unsupported: The action language has no words for it.
    """
    return list(_Encoder(schema).query(tree))


@dataclass
class _Scope:
    sources: dict[str, Source] = field(default_factory=dict)  # alias, case-folded -> appearance
    pairs: list[Pair] = field(default_factory=list)
    derived: exp.Expr | None = None
    extra: list[exp.Expr] = field(default_factory=list)  # conditions found in ON clauses
    mentioned: list[Source] = field(default_factory=list)

    def swap_unmentioned(self) -> bool:
        """Make the appearance of a table that is mentioned first its first one; whether any moved."""
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
        self._by_name = {table.key.casefold(): table for table in schema.tables}

    def query(self, tree: exp.Expr) -> Iterator[Action]:
        if isinstance(tree, exp.Subquery) and not tree.args.get("alias"):
            tree = tree.this
        if tree.args.get("with_"):
            raise Unsupported("WITH")
        if isinstance(tree, exp.SetOperation):
            if tree.args.get("order") or tree.args.get("limit"):
                raise Unsupported("order of a set operation")
            name = type(tree).__name__.lower()
            if name == "union" and not tree.args.get("distinct"):
                name = "union all"
            yield from self.query(tree.this)
            yield keyword(name)
            yield from self.query(tree.expression)
        elif isinstance(tree, exp.Select):
            yield from self._select(tree)
        else:
            raise Unsupported(type(tree).__name__)

    def _select(self, tree: exp.Select) -> Iterator[Action]:
        known = {"expressions", "distinct", "from_", "joins", "where", "group", "having", "order", "limit"}
        for name, value in tree.args.items():
            if value and name not in known and name != "kind":
                raise Unsupported(name)
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
        if tree.args.get("distinct"):
            yield keyword("distinct")
        for item in tree.expressions:
            yield from self._expr(item.unalias(), scope)
        aliases = {
            item.alias.casefold(): item.this for item in tree.expressions if isinstance(item, exp.Alias)
        }
        if where is not None:
            yield keyword("where")
            yield from self._cond(where, scope)
        if group := tree.args.get("group"):
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
                yield from self._expr(self._unaliased(item.this, aliases, scope), scope)
                if item.args.get("desc"):
                    yield keyword("desc")
        if limit := tree.args.get("limit"):
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
            raise Unsupported("no FROM")
        joins = tree.args.get("joins") or []
        for source in (head.this, *(join.this for join in joins)):
            if isinstance(source, exp.Subquery) and not joins:
                scope.derived = source.this
                continue
            if not isinstance(source, exp.Table) or source.args.get("joins"):
                raise Unsupported("FROM " + type(source).__name__)
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
            if join.side or join.kind not in ("", "INNER", "CROSS") or join.args.get("using"):
                raise Unsupported("join " + (join.side or join.kind or "USING"))
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
        for source in sources:
            yield Action("table", source.table)
        steps = connect(sources, self._tables)
        derived = {pair.normal() for step in steps for pair in step.pairs}
        if len(steps) != len(sources) or derived != {pair.normal() for pair in scope.pairs}:
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
            yield from self._atom(exp.Is(this=node.this, expression=exp.null()), scope, negated=not negated)
            return
        yield from self._expr(node.this, scope)
        if isinstance(node, exp.In):
            yield from (keyword(prefix + "in"), keyword("("))
            if inner := node.args.get("query"):
                yield from self.query(inner)
            else:
                for value in node.expressions:
                    yield from self._value(value)
            yield keyword(")")
        elif isinstance(node, (exp.Like, exp.ILike)) and _is_text(node.expression):
            shape, text = _like_shape(_text(node.expression))
            yield keyword(prefix + shape)
            yield Action("value", text)
        elif isinstance(node, exp.Between) and not negated:
            yield keyword("between")
            yield from self._expr(node.args["low"], scope)
            yield from self._expr(node.args["high"], scope)
        elif type(node) in _BINARY:
            word = _BINARY[type(node)]
            if negated:
                word = {"=": "!=", "!=": "=", ">": "<=", "<": ">=", ">=": "<", "<=": ">"}[word]
            yield keyword(word)
            yield from self._expr(node.expression, scope)
        else:
            raise Unsupported(type(node).__name__)

    def _expr(self, node: exp.Expr, scope: _Scope) -> Iterator[Action]:
        if type(node) in _ARITH:
            yield from self._expr(node.this, scope)
            yield keyword(_ARITH[type(node)])
            yield from self._term(node.expression, scope)
        else:
            yield from self._term(node, scope)

    def _term(self, node: exp.Expr, scope: _Scope) -> Iterator[Action]:
        if type(node) in _AGGREGATE:
            yield keyword(_AGGREGATE[type(node)])
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


def _is_text(node: exp.Expr) -> bool:
    return isinstance(node, exp.Literal) or (isinstance(node, exp.Column) and bool(node.this.quoted))


def _text(node: exp.Expr) -> str:
    return node.name


def _like_shape(pattern: str) -> tuple[str, str]:
    """The keyword and the text between its wildcards: ``%abc%`` -> ("contains", "abc")."""
    for word, before, after in _LIKE_SHAPES:
        inner = pattern.removeprefix(before).removesuffix(after)
        if pattern == before + inner + after and inner and not {"%", "_"} & set(inner):
            return word, inner
    return "like", pattern


# --------------------------------------------------------------------------- actions -> SQL


def decode(actions: Sequence[Action], tables: Sequence[Table], dialect: Dialect) -> exp.Query:
    """The query that `actions` say, joined by rule and with names quoted as `dialect` needs.

    Raises:
        Unsupported: The sequence does not follow the grammar.
    """
    decoder = _Decoder(list(actions), {table.key: table for table in tables}, dialect)
    tree = decoder.query()
    if decoder.rest:
        raise Unsupported(f"left over: {decoder.rest[0].text}")
    return tree


class _Decoder:
    """Recursive descent over the grammar in `actions.py`."""

    def __init__(self, actions: list[Action], tables: dict[str, Table], dialect: Dialect) -> None:
        self.rest = actions
        self._tables = tables
        self._dialect = dialect

    def _peek(self) -> str:
        """The next keyword, or the empty string before a pointer or at the end."""
        return self.rest[0].text if self.rest and self.rest[0].kind == "keyword" else ""

    def _take(self, *expected: str) -> str:
        word = self._peek()
        if expected and word not in expected:
            raise Unsupported(f"{word or 'a pointer'} where {' or '.join(expected)} belongs")
        self.rest.pop(0)
        return word

    def query(self) -> exp.Query:
        tree: exp.Query = self._select()
        while self._peek() in SET_OPS:
            word = self._take()
            right = self._select()
            kind = {"union": exp.Union, "union all": exp.Union}.get(
                word, exp.Intersect if word == "intersect" else exp.Except
            )
            tree = kind(this=tree, expression=right, distinct=word != "union all")
        return tree

    def _select(self) -> exp.Select:
        self._take("select")
        outer, self._qualify = getattr(self, "_qualify", None), _Qualifier()
        tree = exp.Select()
        if self._peek() == "distinct":
            self._take()
            tree.set("distinct", exp.Distinct())
        tree.set("expressions", self._many())
        if self._peek() == "where":
            self._take()
            tree.set("where", exp.Where(this=self._cond()))
        if self._peek() == "group":
            self._take()
            tree.set("group", exp.Group(expressions=self._many()))
            if self._peek() == "having":
                self._take()
                tree.set("having", exp.Having(this=self._cond()))
        if self._peek() == "order":
            self._take()
            items = [self._ordered()]
            while self._peek() not in ("limit", "from") and self.rest:
                items.append(self._ordered())
            tree.set("order", exp.Order(expressions=items))
        if self._peek() == "limit":
            self._take()
            tree.set("limit", exp.Limit(expression=self._number()))
        self._from(tree)
        self._qualify = outer
        return tree

    def _many(self) -> list[exp.Expr]:
        items = [self._expr()]
        while self.rest and self._peek() not in ("where", "group", "having", "order", "limit", "from"):
            items.append(self._expr())
        return items

    def _ordered(self) -> exp.Ordered:
        item = self._expr()
        descending = self._peek() == "desc"
        if descending:
            self._take()
        # Spelled as the dialect orders NULLs by itself: a translation would add NULLS FIRST.
        nulls_first = (self._dialect in ("sqlite", "mysql")) != descending
        return exp.Ordered(this=item, desc=descending or None, nulls_first=nulls_first)

    def _from(self, tree: exp.Select) -> None:
        self._take("from")
        scope = self._qualify
        assert scope is not None
        if self._peek() == "(":
            self._take()
            inner = self.query()
            self._take(")")
            tree.set("from_", exp.From(this=exp.Subquery(this=inner, alias=exp.to_identifier("part"))))
            return
        listed: list[Source] = []
        while self.rest and self.rest[0].kind == "table":
            key = self.rest.pop(0).text
            copies = sum(source.table == key for source in listed)
            if copies < 2:
                listed.append(Source(key, copies))
        given: list[Pair] = []
        while self._peek() == "on":
            self._take()
            left, right = self._source_column(), self._source_column()
            given.append(Pair(*left, *right))
        needed = [*scope.used, *(s for pair in given for s in (pair.left, pair.right))]
        for source in needed:
            if source.copy and Source(source.table) not in listed:
                listed.append(Source(source.table))
            if source not in listed:
                listed.append(source)
        if not listed:
            raise Unsupported("no table")
        steps = connect(listed, self._tables, given)
        alone = len(steps) == 1
        tree.set("from_", exp.From(this=self._table(steps[0].source)))
        joins = []
        for step in steps[1:]:
            on = [
                exp.EQ(
                    this=self._column_node(pair.left, pair.left_column, alone=False),
                    expression=self._column_node(pair.right, pair.right_column, alone=False),
                )
                for pair in step.pairs
            ]
            join = exp.Join(this=self._table(step.source))
            if on:
                join.set("on", exp.and_(*on, copy=False))
            else:
                join.set("kind", "CROSS")
            joins.append(join)
        if joins:
            tree.set("joins", joins)
        for node, source, name in scope.columns:
            node.replace(self._column_node(source, name, alone=alone))

    def _table(self, source: Source) -> exp.Table:
        table = self._tables[source.table]
        node = exp.Table(
            this=self._identifier(table.name),
            db=self._identifier(table.schema) if table.schema else None,
        )
        if source.copy:
            node.set("alias", exp.TableAlias(this=self._identifier(f"{table.name}_2")))
        return node

    def _column_node(self, source: Source, name: str, *, alone: bool) -> exp.Column:
        table = self._tables[source.table].name + ("_2" if source.copy else "")
        this = exp.Star() if name == "*" else self._identifier(name)
        bare = alone and name != "*"
        return exp.Column(this=this, table=None if bare else self._identifier(table))

    def _identifier(self, name: str) -> exp.Identifier:
        plain = _PLAIN_NAME.fullmatch(name) and name.casefold() not in _RESERVED
        folds = self._dialect in ("postgresql", "generic") and name != name.lower()
        return exp.Identifier(this=name, quoted=not plain or folds)

    def _source_column(self) -> tuple[Source, str]:
        copy = 0
        if self._peek() == "other":
            self._take()
            copy = 1
        if not self.rest or self.rest[0].kind != "column":
            raise Unsupported("no column where one belongs")
        action = self.rest.pop(0)
        return Source(action.table, copy), action.text

    def _cond(self) -> exp.Expr:
        parts = [self._conj()]
        while self._peek() == "or":
            self._take()
            parts.append(self._conj())
        return exp.or_(*parts, copy=False, wrap=False) if len(parts) > 1 else parts[0]

    def _conj(self) -> exp.Expr:
        parts = [self._atom()]
        while self._peek() == "and":
            self._take()
            parts.append(self._atom())
        return exp.and_(*parts, copy=False, wrap=False) if len(parts) > 1 else parts[0]

    def _atom(self) -> exp.Expr:
        word = self._peek()
        if word == "[":
            self._take()
            inner = exp.Paren(this=self._cond())
            self._take("]")
            return inner
        if word in ("exists", "not exists"):
            self._take()
            self._take("(")
            exists = exp.Exists(this=self.query())
            self._take(")")
            return exp.Not(this=exists) if word == "not exists" else exists
        left = self._expr()
        column = self._last_column(left)
        word = self._take()
        if word in ("is null", "is not null"):
            test: exp.Expr = exp.Is(this=left, expression=exp.null())
            return exp.Not(this=test) if word == "is not null" else test
        if word == "between":
            return exp.Between(this=left, low=self._expr(column), high=self._expr(column))
        if word in ("in", "not in"):
            self._take("(")
            if self._peek() == "select":
                test = exp.In(this=left, query=exp.Subquery(this=self.query()))
            else:
                values = [self._value(column)]
                while self._peek() != ")" and self.rest:
                    values.append(self._value(column))
                test = exp.In(this=left, expressions=values)
            self._take(")")
            return exp.Not(this=test) if word == "not in" else test
        if word in LIKES:
            return self._like(left, word)
        if word in COMPARES:
            kind = next(kind for kind, name in _BINARY.items() if name == word)
            return kind(this=left, expression=self._expr(column))
        raise Unsupported(f"{word or 'a pointer'} where a comparison belongs")

    def _like(self, left: exp.Expr, word: str) -> exp.Expr:
        if not self.rest or self.rest[0].kind != "value":
            raise Unsupported("no value after " + word)
        text = self.rest.pop(0).text
        shape = word.removeprefix("not ")
        for name, before, after in _LIKE_SHAPES:
            if name == shape:
                text = before + text + after
        negate = word.startswith("not ") or None
        return exp.Like(this=left, expression=exp.Literal.string(text), negate=negate)

    def _last_column(self, node: exp.Expr) -> Column | None:
        """The column that `node` is, or counts over without changing its kind; values take its type."""
        if isinstance(node, (exp.Max, exp.Min)):
            node = node.this
        scope = self._qualify
        assert scope is not None
        for placeholder, source, name in scope.columns:
            if placeholder is node and name != "*":
                return self._tables[source.table].column(name)
        return None

    def _expr(self, near: Column | None = None) -> exp.Expr:
        node = self._term(near)
        while self._peek() in ARITHMETIC:
            word = self._take()
            kind = next(kind for kind, name in _ARITH.items() if name == word)
            node = kind(this=node, expression=self._term(near))
        return node

    def _term(self, near: Column | None) -> exp.Expr:
        scope = self._qualify
        assert scope is not None
        word = self._peek()
        if word in AGGREGATES:
            self._take()
            distinct = self._peek() == "distinct"
            if distinct:
                self._take()
            inner = self._term(None)
            if isinstance(inner, exp.Paren):
                inner = inner.this
            kind = next(kind for kind, name in _AGGREGATE.items() if name == word)
            return kind(this=exp.Distinct(expressions=[inner]) if distinct else inner)
        if word == "*":
            self._take()
            return exp.Star()
        if word == "(":
            self._take()
            if self._peek() == "select":
                inner = exp.Subquery(this=self.query())
            else:
                inner = exp.Paren(this=self._expr(near))
            self._take(")")
            return inner
        if word == "other" or (self.rest and self.rest[0].kind == "column"):
            source, name = self._source_column()
            return scope.point(source, name)
        if self.rest and self.rest[0].kind == "table":
            return scope.point(Source(self.rest.pop(0).text), "*")
        return self._value(near)

    def _number(self) -> exp.Literal:
        if not self.rest:
            raise Unsupported("no number where one belongs")
        number = number_text(self.rest.pop(0).text)
        if number is None:
            raise Unsupported("LIMIT is no number")
        return exp.Literal.number(number)

    def _value(self, near: Column | None) -> exp.Expr:
        if not self.rest or not (self.rest[0].kind == "value" or self._peek() in CONSTANTS):
            raise Unsupported(f"{self._peek() or 'a pointer'} where a value belongs")
        text = self.rest.pop(0).text
        number = number_text(text)
        if near is not None and near.kind in ("text", "time"):
            return exp.Literal.string(text)
        if near is not None and near.kind == "boolean" and self._dialect == "postgresql":
            return exp.Boolean(this=text.casefold() in ("1", "t", "true", "yes", "y"))
        return exp.Literal.string(text) if number is None else exp.Literal.number(number)


class _Qualifier:
    """Columns met in one SELECT; their table qualifiers are written once its FROM is known."""

    def __init__(self) -> None:
        self.used: list[Source] = []
        self.columns: list[tuple[exp.Column, Source, str]] = []

    def point(self, source: Source, name: str) -> exp.Column:
        if source not in self.used:
            self.used.append(source)
        node = exp.Column(this=exp.Star() if name == "*" else exp.to_identifier(name, quoted=True))
        self.columns.append((node, source, name))
        return node
