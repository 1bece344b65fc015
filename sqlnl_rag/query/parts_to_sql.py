"""Expressions and conditions of a query as nodes of sqlglot. One `Block` serves one SELECT."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING

from sqlglot import exp

from sqlnl_rag.errors import QueryError
from sqlnl_rag.query import model as m
from sqlnl_rag.query.scope import Ctes, Scope
from sqlnl_rag.query.vocabulary import AGGREGATES, COMPARISONS, FUNCTIONS, OPERATORS, TYPES

if TYPE_CHECKING:
    from sqlnl_rag.query.writing import Writer


class Block:
    """One SELECT: the names that its expressions may use."""

    def __init__(self, writer: Writer, scope: Scope, ctes: Ctes) -> None:
        self.writer, self.scope, self.ctes = writer, scope, ctes

    def expressions(self, parts: Sequence[m.Expression], at: str) -> list[exp.Expr]:
        """The nodes of several expressions."""
        return [self.expression(part, f"{at}/{number}") for number, part in enumerate(parts)]

    def expression(self, part: m.Expression, at: str) -> exp.Expr:
        """The node of an expression."""
        match part:
            case m.Column():
                return self.writer.column(part, at, self.scope)
            case m.Value(value):
                return _literal(value)
            case m.Aggregate():
                return self.aggregate(part, at)
            case m.Calculation(sign, left, right):
                kind = OPERATORS[sign]
                sides = (self.operand(left, f"{at}/left"), self.operand(right, f"{at}/right"))
                rules = self.writer.sqlglot
                how = {"typed": rules.TYPED_DIVISION, "safe": rules.SAFE_DIVISION}
                how = how if kind is exp.Div else {}
                return kind(this=sides[0], expression=sides[1], **how)
            case m.Negation(inner):
                if isinstance(inner, m.Value):
                    raise QueryError(
                        f"{at}/negate", "A negative number is a value", 'Like {"value": -5}.'
                    )
                return exp.Neg(this=self.operand(inner, f"{at}/negate"))
            case m.Call():
                return self.call(part, at)
            case m.Conversion(inner, to):
                kind_ = exp.DataType(this=TYPES[to], nested=False)
                return exp.Cast(this=self.expression(inner, f"{at}/convert"), to=kind_)
            case m.Choice(branches, otherwise):
                ifs = [
                    exp.If(
                        this=self.condition(branch.when, f"{at}/choose/{number}/when"),
                        true=self.expression(branch.then, f"{at}/choose/{number}/then"),
                    )
                    for number, branch in enumerate(branches)
                ]
                default = (
                    self.expression(otherwise, f"{at}/otherwise") if otherwise is not None else None
                )
                return exp.Case(ifs=ifs, default=default)
            case m.Scalars(query):
                return exp.Subquery(this=self.sub(query, f"{at}/query", width=1))

    def aggregate(self, part: m.Aggregate, at: str) -> exp.Expr:
        """COUNT(*), or a function of one argument."""
        kind = AGGREGATES[part.aggregate]
        if part.argument is None:
            if part.aggregate != "count" or part.distinct:
                raise QueryError(
                    at, f"{part.aggregate} of nothing", 'Give "argument"; only count needs none.'
                )
            return kind(this=exp.Star(), big_int=True)
        argument = self.expression(part.argument, f"{at}/argument")
        if part.distinct:
            argument = exp.Distinct(expressions=[argument])
        return kind(this=argument, **({"big_int": True} if kind is exp.Count else {}))

    def call(self, part: m.Call, at: str) -> exp.Expr:
        """A function, where the dialect has it and the arguments are as many as it takes."""
        known, dialect = FUNCTIONS[part.function], self.writer.dialect
        if dialect not in known.dialects:
            raise QueryError(
                f"{at}/function",
                f"{dialect} has no function {part.function}",
                "format_time writes parts of a date."
                if dialect == "sqlite"
                else "convert makes a date of a time.",
            )
        most = known.most
        if len(part.arguments) < known.least or (most is not None and len(part.arguments) > most):
            wanted = f"{known.least} or more" if most is None else f"{known.least} to {most}"
            raise QueryError(
                f"{at}/arguments",
                f"{len(part.arguments)} arguments for {part.function}",
                f"It takes {wanted}.",
            )
        arguments = self.expressions(part.arguments, f"{at}/arguments")
        if part.function == "concat" and dialect != "mysql":
            brackets = [
                exp.paren(a) if isinstance(a, exp.Binary | exp.Neg) else a for a in arguments
            ]
            return reduce(lambda one, two: exp.DPipe(this=one, expression=two), brackets)
        if part.function == "format_time":
            form = part.arguments[1]
            if not isinstance(form, m.Value) or not isinstance(form.value, str):
                raise QueryError(
                    f"{at}/arguments/1", "A time's format is a text", 'Like {"value": "%Y-%m"}.'
                )
        if known.wrapped is not None and dialect in known.wrapped_in:
            arguments[0] = known.wrapped(this=arguments[0])
        found: dict[str, object] = {}
        for name in known.names:
            if name.endswith("*"):
                found[name[:-1]], arguments = arguments, []
            elif arguments:
                found[name], arguments = arguments[0], arguments[1:]
        if part.function == "concat":
            found |= {"safe": True, "coalesce": False}
        return known.kind(**found)

    def operand(self, part: m.Expression, at: str) -> exp.Expr:
        """An expression beside a sign; in brackets where the sign would take it apart."""
        made = self.expression(part, at)
        apart = isinstance(made, exp.Binary | exp.Neg) and not isinstance(made, exp.Func)
        negative = isinstance(made, exp.Neg) and isinstance(made.this, exp.Literal)
        return exp.paren(made, copy=False) if apart and not negative else made

    def condition(self, part: m.Condition, at: str) -> exp.Expr:
        """The node of a condition."""
        match part:
            case m.And(parts):
                return self.chain(exp.And, parts, f"{at}/and")
            case m.Or(parts):
                return self.chain(exp.Or, parts, f"{at}/or")
            case m.Not(inner):
                made = self.condition(inner, f"{at}/not")
                tight = not isinstance(made, exp.Connector | exp.Not)
                return exp.Not(this=made if tight else exp.paren(made, copy=False))
            case m.Compare(sign, left, right):
                return COMPARISONS[sign](
                    this=self.operand(left, f"{at}/left"),
                    expression=self.operand(right, f"{at}/right"),
                )
            case m.Between(inner, low, high):
                return exp.Between(
                    this=self.operand(inner, f"{at}/between"),
                    low=self.operand(low, f"{at}/low"),
                    high=self.operand(high, f"{at}/high"),
                )
            case m.In(inner, among):
                tested = self.operand(inner, f"{at}/in")
                if isinstance(among, tuple):
                    return exp.In(this=tested, expressions=self.expressions(among, f"{at}/among"))
                sub = self.sub(among, f"{at}/among", width=1)
                return exp.In(this=tested, query=exp.Subquery(this=sub))
            case m.Like(inner, pattern):
                return exp.Like(
                    this=self.operand(inner, f"{at}/like"),
                    expression=self.operand(pattern, f"{at}/pattern"),
                )
            case m.IsNull(inner):
                return exp.Is(this=self.operand(inner, f"{at}/is_null"), expression=exp.Null())
            case m.Exists(query):
                return exp.Exists(this=self.sub(query, f"{at}/exists"))

    def chain(self, kind: type[exp.Connector], parts: Sequence[m.Condition], at: str) -> exp.Expr:
        """Conditions in a row, tied by one sign."""
        made = [self.condition(part, f"{at}/{number}") for number, part in enumerate(parts)]
        apart = [
            exp.paren(one, copy=False) if isinstance(one, exp.Connector) else one for one in made
        ]
        return reduce(lambda one, two: kind(this=one, expression=two), apart)

    def sub(self, query: m.Query, at: str, width: int | None = None) -> exp.Query:
        """A sub-query that sees this SELECT around it, of `width` columns where that matters."""
        tree, names = self.writer.query(query, at, self.scope, self.ctes)
        if width is not None and len(names) != width:
            raise QueryError(at, f"{len(names)} columns where one value stands", "Select one.")
        return tree


def _literal(value: m.Scalar) -> exp.Expr:
    if value is None:
        return exp.Null()
    if isinstance(value, bool):
        return exp.Boolean(this=value)
    if isinstance(value, str):
        return exp.Literal.string(value)
    number = exp.Literal.number(repr(abs(value)))
    return exp.Neg(this=number) if value < 0 else number
