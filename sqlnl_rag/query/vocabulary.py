"""The closed lists of a query's JSON beside sqlglot's classes for them: functions, signs, types.

Data only; `reading` and `writing` both go by it, so that what one says the other understands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlglot import exp

from sqlnl_rag.query.model import AggregateName, Comparison, FunctionName, Operator, TypeName
from sqlnl_rag.types import Dialect

_SERVERS: Final[frozenset[Dialect]] = frozenset({"postgresql", "mysql", "duckdb"})
_ALL: Final[frozenset[Dialect]] = _SERVERS | {"sqlite", "generic"}


@dataclass(frozen=True)
class Function:
    """A function: its class, which arguments of the class it takes, and who has it.

    Attributes:
        names: The class's arguments in the order of the JSON; one that ends in ``*`` takes a list.
        least: How many must be there.
        wrapped: A class that sqlglot puts around the first argument, and in which dialects.
    """

    kind: type[exp.Func]
    names: tuple[str, ...] = ("this",)
    least: int = 1
    dialects: frozenset[Dialect] = _ALL
    wrapped: type[exp.Func] | None = None
    wrapped_in: frozenset[Dialect] = frozenset()

    @property
    def most(self) -> int | None:
        """How many arguments it takes; None where there is no end."""
        return None if self.names and self.names[-1].endswith("*") else len(self.names)


_DATES: Final[frozenset[Dialect]] = frozenset({"mysql"})
_STAMPS: Final[frozenset[Dialect]] = frozenset({"sqlite", "mysql"})

FUNCTIONS: Final[dict[FunctionName, Function]] = {
    "abs": Function(exp.Abs),
    "ceil": Function(exp.Ceil),
    "coalesce": Function(exp.Coalesce, ("this", "expressions*"), 2),
    # Written ||; MySQL has a function. Elsewhere a function of that name takes null for empty.
    "concat": Function(exp.Concat, ("expressions*",), 2),
    "current_date": Function(exp.CurrentDate, (), 0),
    "current_timestamp": Function(exp.CurrentTimestamp, (), 0),
    "date": Function(exp.Date, dialects=frozenset({"sqlite"})),
    "day": Function(exp.Day, dialects=_SERVERS, wrapped=exp.TsOrDsToDate, wrapped_in=_DATES),
    "floor": Function(exp.Floor),
    "format_time": Function(
        exp.TimeToStr, ("this", "format"), 2, wrapped=exp.TsOrDsToTimestamp, wrapped_in=_STAMPS
    ),
    "greatest": Function(exp.Greatest, ("this", "expressions*"), 2),
    "least": Function(exp.Least, ("this", "expressions*"), 2),
    "length": Function(exp.Length),
    "lower": Function(exp.Lower),
    "month": Function(exp.Month, dialects=_SERVERS, wrapped=exp.TsOrDsToDate, wrapped_in=_DATES),
    "nullif": Function(exp.Nullif, ("this", "expression"), 2),
    "position": Function(exp.StrPosition, ("this", "substr"), 2),
    "replace": Function(exp.Replace, ("this", "expression", "replacement"), 3),
    "round": Function(exp.Round, ("this", "decimals"), 1),
    "substring": Function(exp.Substring, ("this", "start", "length"), 2),
    "trim": Function(exp.Trim),
    "upper": Function(exp.Upper),
    "year": Function(exp.Year, dialects=_SERVERS, wrapped=exp.TsOrDsToDate, wrapped_in=_DATES),
}
# What a dialect's parser sets beside the arguments, and what does not change the meaning there.
QUIET: Final[frozenset[str]] = frozenset(
    {"typed", "safe", "coalesce", "ignore_nulls", "is_nvl", "is_null", "big_int"}
)

AGGREGATES: Final[dict[AggregateName, type[exp.AggFunc]]] = {
    "count": exp.Count,
    "sum": exp.Sum,
    "avg": exp.Avg,
    "min": exp.Min,
    "max": exp.Max,
}
OPERATORS: Final[dict[Operator, type[exp.Binary]]] = {
    "+": exp.Add,
    "-": exp.Sub,
    "*": exp.Mul,
    "/": exp.Div,
    "%": exp.Mod,
}
COMPARISONS: Final[dict[Comparison, type[exp.Binary]]] = {
    "=": exp.EQ,
    "!=": exp.NEQ,
    "<": exp.LT,
    "<=": exp.LTE,
    ">": exp.GT,
    ">=": exp.GTE,
}
_Type = exp.DataType.Type
TYPES: Final[dict[TypeName, exp.DType]] = {
    "integer": _Type.INT,
    "bigint": _Type.BIGINT,
    "float": _Type.FLOAT,
    "double": _Type.DOUBLE,
    "decimal": _Type.DECIMAL,
    "text": _Type.TEXT,
    "date": _Type.DATE,
    "timestamp": _Type.TIMESTAMP,
    "boolean": _Type.BOOLEAN,
}
