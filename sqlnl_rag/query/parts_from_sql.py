"""Nodes of sqlglot as expressions and conditions of a query. One `Block` serves one SELECT.

`only` is what keeps this honest: an argument of a node that the code here does not look at is an
error, never left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

from sqlglot import exp

from sqlnl_rag.errors import Inexpressible, UsageError
from sqlnl_rag.query import model as m
from sqlnl_rag.query.vocabulary import AGGREGATES, COMPARISONS, FUNCTIONS, OPERATORS, QUIET, TYPES
from sqlnl_rag.render import visible

if TYPE_CHECKING:
    from sqlnl_rag.query.reading import Reader

_AGGREGATE = {kind: name for name, kind in AGGREGATES.items()}
_OPERATOR = {kind: name for name, kind in OPERATORS.items()}
_COMPARISON = {kind: name for name, kind in COMPARISONS.items()}
_FUNCTION = {known.kind: name for name, known in FUNCTIONS.items() if name != "concat"}
_TYPE = {kind: name for name, kind in TYPES.items()} | {exp.DType.VARCHAR: "text"}
_PART_OF_DATE: dict[str, m.FunctionName] = {"year": "year", "month": "month", "day": "day"}
_HIDDEN = ("rowid", "oid", "_rowid_")
_MAX_INTEGER = 2**63
Ctes: TypeAlias = dict[str, tuple[str, tuple[str, ...]]]  # folded name -> name, columns


@dataclass
class Roles:
    """Roles of one block by the node in FROM, and the block around it."""

    outer: Roles | None = None
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    outputs: dict[str, m.Expression] = field(default_factory=dict)  # by folded alias

    def known(self) -> set[str]:
        """Every role that is taken here or around, folded."""
        around = self.outer.known() if self.outer else set()
        return around | {role.casefold() for role in self.roles}


class Block:
    """Expressions and conditions of one block."""

    def __init__(self, reader: Reader, scope: Roles, ctes: Ctes) -> None:
        self.reader, self.scope, self.ctes = reader, scope, ctes

    def expression(self, node: exp.Expr) -> m.Expression:
        """A value, out of its brackets."""
        while isinstance(node, exp.Paren):
            only(node, "this")
            node = node.this
        kind = type(node)
        if isinstance(node, exp.Column):
            return self.column(node)
        if isinstance(node, exp.Literal | exp.Boolean | exp.Null):
            return _value(node)
        if isinstance(node, exp.Neg):
            inner = self.expression(node.this)
            if isinstance(inner, m.Value):
                if isinstance(node.this, exp.Literal) and isinstance(inner.value, int | float):
                    return m.Value(-inner.value)
                raise Inexpressible("a sign before what is no number")
            return m.Negation(inner)
        if isinstance(node, exp.Subquery):
            only(node, "this")
            return m.Scalars(self.sub(node.this))
        if isinstance(node, exp.AggFunc) and kind in _AGGREGATE:
            return self.aggregate(node)
        if isinstance(node, exp.Binary) and kind in _OPERATOR:
            only(node, "this", "expression")
            return m.Calculation(
                _OPERATOR[kind], self.expression(node.this), self.expression(node.expression)
            )
        if isinstance(node, exp.DPipe):
            only(node, "this", "expression")
            return m.Call("concat", tuple(map(self.expression, spine(node))))
        if isinstance(node, exp.Case | exp.If):
            return self.choice(node)
        if kind is exp.Cast:
            return self.conversion(node)
        if isinstance(node, exp.Func):
            return self.call(node)
        if isinstance(node, exp.Connector | exp.Not | exp.Predicate):
            raise Inexpressible("a condition in the place of a value")
        raise Inexpressible(spoken(node))

    def column(self, node: exp.Column) -> m.Expression:
        """The column that a name is bound to; an output of that alias; SQLite's quoted text."""
        only(node, "this", "table", "db", "catalog")
        reader = self.reader
        source = reader.binding.sources.get(id(node))
        named = node.this
        if source is None:
            folded = reader.fold(named)
            if not node.table and folded in self.scope.outputs:
                return self.scope.outputs[folded]
            quoted = isinstance(named, exp.Identifier) and named.args.get("quoted")
            if not node.table and quoted and reader.dialect == "sqlite":
                return m.Value(named.name)  # as SQLite itself reads it
            raise UsageError(
                f'There is no column "{visible(node.name)}" here', "sqlnl schema lists them."
            )
        if id(source.node) not in reader.roles:
            raise Inexpressible(f'"{visible(node.name)}" of a table that stands further on')
        role, columns = reader.roles[id(source.node)]
        found = [c for c in columns if c == named.name] or [
            c for c in columns if c.casefold() == named.name.casefold()
        ]
        if not found:
            if named.name.casefold() in _HIDDEN:
                raise Inexpressible(f'the hidden column "{visible(node.name)}"')
            raise UsageError(
                f'There is no column "{visible(node.name)}" in {visible(role)}',
                "sqlnl schema lists them.",
            )
        if len(found) > 1:
            raise Inexpressible(f'one of two columns called "{visible(node.name)}"')
        return m.Column(found[0], role)

    def aggregate(self, node: exp.AggFunc) -> m.Expression:
        """COUNT, SUM, AVG, MIN or MAX of one expression."""
        only(node, "this")
        name, inner = _AGGREGATE[type(node)], node.this
        if isinstance(inner, exp.Star):
            only(inner)
            return m.Aggregate(name)
        if not isinstance(inner, exp.Distinct):
            return m.Aggregate(name, self.expression(inner))
        only(inner, "expressions")
        if len(inner.expressions) != 1:
            raise Inexpressible(f"{name.upper()} of several columns")
        return m.Aggregate(name, self.expression(inner.expressions[0]), distinct=True)

    def choice(self, node: exp.Case | exp.If) -> m.Expression:
        """CASE with or without an operand, and IF."""
        if isinstance(node, exp.If):
            only(node, "this", "true", "false")
            branches, otherwise = [node], node.args.get("false")
        else:
            only(node, "this", "ifs", "default")
            branches, otherwise = node.args["ifs"], node.args.get("default")
        of = None if isinstance(node, exp.If) or node.this is None else self.expression(node.this)
        made = [
            m.Branch(
                self.condition(branch.this)
                if of is None
                else m.Compare("=", of, self.expression(branch.this)),
                self.expression(branch.args["true"]),
            )
            for branch in branches
        ]
        return m.Choice(tuple(made), None if otherwise is None else self.expression(otherwise))

    def conversion(self, node: exp.Expr) -> m.Expression:
        """CAST to a type of the closed list."""
        only(node, "this", "to", "_type")
        to = node.args["to"]
        if to.expressions or to.this not in _TYPE:
            raise Inexpressible(f"a CAST to {visible(to.sql())}")
        return m.Conversion(self.expression(node.this), _TYPE[to.this])

    def call(self, node: exp.Func) -> m.Expression:
        """A function of the closed list."""
        dialect = self.reader.dialect
        if isinstance(node, exp.Concat) and dialect == "mysql":
            only(node, "expressions")
            return m.Call("concat", tuple(map(self.expression, node.expressions)))
        if isinstance(node, exp.Extract):
            only(node, "this", "expression")
            part = _PART_OF_DATE.get(node.name.lower())
            if part is not None:
                return m.Call(part, (self.expression(node.expression),))
        name = _FUNCTION.get(type(node))
        if name is None:
            called = node.name if isinstance(node, exp.Anonymous) else node.sql_name()
            raise Inexpressible(f"the function {visible(called).upper()}")
        known = FUNCTIONS[name]
        only(node, *(argument.rstrip("*") for argument in known.names))
        given: list[exp.Expr] = []
        for argument in known.names:
            value = node.args.get(argument.rstrip("*"))
            given += value if isinstance(value, list) else [] if value is None else [value]
        if known.wrapped and dialect in known.wrapped_in and isinstance(given[0], known.wrapped):
            only(given[0], "this")
            given[0] = given[0].this
        if len(given) < known.least or dialect not in known.dialects:
            raise Inexpressible(f"this form of the function {name.upper()}")
        return m.Call(name, tuple(map(self.expression, given)))

    def condition(self, node: exp.Expr) -> m.Condition:
        """A truth value, out of its brackets."""
        while isinstance(node, exp.Paren):
            only(node, "this")
            node = node.this
        kind = type(node)
        if isinstance(node, exp.And | exp.Or):
            only(node, "this", "expression")
            parts = tuple(map(self.condition, spine(node)))
            return m.And(parts) if kind is exp.And else m.Or(parts)
        if isinstance(node, exp.Not):
            return m.Not(self.condition(node.this))
        if isinstance(node, exp.Exists):
            only(node, "this")
            return m.Exists(self.sub(node.this))
        if kind in _COMPARISON:
            only(node, "this", "expression")
            return m.Compare(
                _COMPARISON[kind], self.expression(node.this), self.expression(node.expression)
            )
        if isinstance(node, exp.Between):
            only(node, "this", "low", "high")
            low, high = self.expression(node.args["low"]), self.expression(node.args["high"])
            return m.Between(self.expression(node.this), low, high)
        if isinstance(node, exp.In):
            only(node, "this", "expressions", "query")
            query = node.args.get("query")
            if query is None and not node.expressions:
                raise Inexpressible("IN with nothing to choose from")
            among = self.sub(query) if query else tuple(map(self.expression, node.expressions))
            return m.In(self.expression(node.this), among)
        if isinstance(node, exp.Like):
            only(node, "this", "expression", "negate")
            told = m.Like(self.expression(node.this), self.expression(node.expression))
            return m.Not(told) if node.args.get("negate") else told
        if isinstance(node, exp.Is):
            only(node, "this", "expression", "negate")
            if isinstance(node.expression, exp.Null):
                told_null = m.IsNull(self.expression(node.this))
                return m.Not(told_null) if node.args.get("negate") else told_null
            raise Inexpressible("IS with anything but NULL")
        if isinstance(node, exp.Column | exp.Literal | exp.Boolean | exp.Func | exp.Subquery):
            raise Inexpressible("a value in the place of a condition", "Compare it with something.")
        raise Inexpressible(spoken(node))

    def sub(self, node: exp.Expr) -> m.Query:
        """A sub-query that sees this SELECT around it."""
        return self.reader.query(node, self.scope, self.ctes)[0]


def _value(node: exp.Expr) -> m.Value:
    if isinstance(node, exp.Null):
        return m.Value(None)
    if isinstance(node, exp.Boolean):
        return m.Value(bool(node.this))
    if node.is_string:
        return m.Value(node.name)
    try:
        exact = Decimal(node.name)
    except InvalidOperation:
        raise Inexpressible(f"the number {visible(node.name)}") from None
    if node.name.isdigit() and int(exact) < _MAX_INTEGER:
        return m.Value(int(exact))
    near = float(exact)
    if not exact.is_finite() or Decimal(repr(near)) != exact:
        raise Inexpressible("a number of so many digits", "Round it.")
    return m.Value(near)


def only(node: exp.Expr, *known: str) -> None:
    """Holds that nothing but the known arguments of a node is set."""
    for name, value in node.args.items():
        if name not in known and name not in QUIET and value not in (None, False, [], ""):
            word = name.rstrip("_").replace("_", " ")
            raise Inexpressible(f"{spoken(node)} with {word}")


def spoken(node: exp.Expr) -> str:
    """What a node is called in an error."""
    return f"{type(node).__name__.upper()}"


def spine(node: exp.Expr) -> list[exp.Expr]:
    """The operands of a chain of one sign, from left to right; brackets end the chain."""
    operands: list[exp.Expr] = []
    kind, here = type(node), node
    while type(here) is kind:
        operands.append(here.expression)
        here = here.this
    return [here, *reversed(operands)]
