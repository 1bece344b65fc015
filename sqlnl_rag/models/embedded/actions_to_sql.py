"""Actions -> SQL tree, to answer with.

Puts joins and qualifiers back and quotes names as the dialect needs. Accepts any sequence that
`grammar.py` allows, but for a LIMIT that is no whole number; raises `Unsupported` for any other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlglot import Dialect as SQLGLOT
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
)  # fmt: skip
from sqlnl_rag.models.embedded.flags import TRUE
from sqlnl_rag.models.embedded.joins import Pair, Source, connect
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.models.embedded.operators import (
    AGGREGATE_NODE,
    ARITHMETIC_NODE,
    COMPARISON_NODE,
    LIKE_SHAPES,
    nulls_first,
    stands_alone,
)
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Column, Dialect, Table

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# Words that at least one of our dialects reserves and that schemas like to use as names.
_RESERVED = frozenset(
    "all alter analyze and any as asc between by case cast check collate column constraint "
    "create cross current database default delete desc describe distinct div do drop else end "
    "except exists explain false fetch for foreign from full function grant group grouping "
    "having if ignore in index inner insert intersect interval into is join key keys lag lead "
    "left like limit lock match natural not null of offset on or order outer over partition "
    "primary procedure range rank references release replace right row rows schema select "
    "separator set show some system table then to trigger true union unique update usage use "
    "user using values view when where window with".split()
)


def decode(actions: Sequence[Action], tables: Sequence[Table], dialect: Dialect) -> exp.Query:
    """The query that `actions` say, joined by rule and with names quoted as `dialect` needs.

    Raises:
        Unsupported: The sequence does not follow the grammar.
    """
    known = {table.key: table for table in tables}
    for kind, text, key in actions:
        if kind in ("table", "column") and (text if kind == "table" else key) not in known:
            raise Unsupported(f"table {key or text}")
    decoder = _Decoder(list(actions), known, dialect)
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
        self._qualify: _Qualifier | None = None

    def _peek(self) -> str:
        """The next keyword, or the empty string before a pointer or at the end."""
        return self.rest[0].text if self.rest and self.rest[0].kind == "keyword" else ""

    def _take(self, *expected: str) -> str:
        word = self._peek()
        if expected and word not in expected:
            raise Unsupported(f"{word or 'a pointer'} where {' or '.join(expected)} belongs")
        if not self.rest:
            raise Unsupported("nothing where something belongs")
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
        outer, self._qualify = self._qualify, _Qualifier()
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
        while self.rest and self._peek() not in (
            "where",
            "group",
            "having",
            "order",
            "limit",
            "from",
        ):
            items.append(self._expr())
        return items

    def _ordered(self) -> exp.Ordered:
        item = self._expr()
        descending = self._peek() == "desc"
        if descending:
            self._take()
        # Spelled as the dialect orders NULLs by itself: a translation would add NULLS FIRST.
        first = nulls_first(self._dialect, descending=descending)
        return exp.Ordered(this=item, desc=descending or None, nulls_first=first)

    def _from(self, tree: exp.Select) -> None:
        self._take("from")
        scope = self._qualify
        assert scope is not None
        if self._peek() == "(":
            self._take()
            inner = self.query()
            self._take(")")
            tree.set(
                "from_", exp.From(this=exp.Subquery(this=inner, alias=exp.to_identifier("part")))
            )
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
            if not stands_alone(tree):
                raise Unsupported("no table")
            return
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
            kind = COMPARISON_NODE[word]
            return kind(this=left, expression=self._expr(column))
        raise Unsupported(f"{word or 'a pointer'} where a comparison belongs")

    def _like(self, left: exp.Expr, word: str) -> exp.Expr:
        if not self.rest or not (self.rest[0].kind == "value" or self._peek() in CONSTANTS):
            raise Unsupported("no value after " + word)
        text = self.rest.pop(0).text
        shape = word.removeprefix("not ")
        for name, before, after in LIKE_SHAPES:
            if name == shape:
                text = before + text + after
        negate = word.startswith("not ") or None
        return exp.Like(this=left, expression=exp.Literal.string(text), negate=negate)

    def _last_column(self, node: exp.Expr) -> Column | None:
        """The column whose type a value beside `node` takes: itself, or what its max is of."""
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
            kind = ARITHMETIC_NODE[word]
            node = kind(this=node, expression=self._term(near))
            if isinstance(node, exp.Div):
                # Divides as the dialect does by itself: a translation would add a cast.
                plain = SQLGLOT.get_or_raise(SQLGLOT_DIALECT[self._dialect])
                node.set("typed", plain.TYPED_DIVISION)
                node.set("safe", plain.SAFE_DIVISION)
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
            kind = AGGREGATE_NODE[word]
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

    def _number(self) -> exp.Expr:
        if not self.rest:
            raise Unsupported("no number where one belongs")
        number = number_text(self.rest.pop(0).text)
        if number is None or not number.isdecimal():
            raise Unsupported("LIMIT is no whole number")
        return exp.Literal.number(number)

    def _value(self, near: Column | None) -> exp.Expr:
        if not self.rest or not (self.rest[0].kind == "value" or self._peek() in CONSTANTS):
            raise Unsupported(f"{self._peek() or 'a pointer'} where a value belongs")
        text = self.rest.pop(0).text
        number = number_text(text)
        if near is not None and near.kind in ("text", "time"):
            return exp.Literal.string(text)
        if near is not None and near.kind == "boolean" and self._dialect == "postgresql":
            return exp.Boolean(this=text.casefold() in TRUE)
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
