"""The parts of a query as data, one frozen dataclass each.

A part is a JSON object whose first key tells what it is: ``{"column": "city", "of": "customers"}``
is a `Column`. Python's reserved words end in ``_`` here and not in the JSON. `form` reads and
writes the JSON, `published` writes its JSON Schema; both follow the annotations of this file, so
the three cannot disagree.

Nowhere does a part hold SQL: names are looked up in the schema, values are literals, everything
else is from a closed list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal, TypeAlias


@dataclass(frozen=True)
class Bounds:
    """Least and most: characters of a text, entries of a list, or the number itself."""

    least: int
    most: int


MAX_ENTRIES = 500
Name: TypeAlias = Annotated[str, Bounds(1, 128)]
Count: TypeAlias = Annotated[int, Bounds(0, 2**31 - 1)]
Scalar: TypeAlias = str | int | float | bool | None

AggregateName = Literal["count", "sum", "avg", "min", "max"]
Operator = Literal["+", "-", "*", "/", "%"]
Comparison = Literal["=", "!=", "<", "<=", ">", ">="]
FunctionName = Literal[
    "abs",
    "ceil",
    "coalesce",
    "concat",
    "current_date",
    "current_timestamp",
    "date",
    "day",
    "floor",
    "format_time",
    "greatest",
    "least",
    "length",
    "lower",
    "month",
    "nullif",
    "position",
    "replace",
    "round",
    "substring",
    "trim",
    "upper",
    "year",
]
TypeName = Literal[
    "integer", "bigint", "float", "double", "decimal", "text", "date", "timestamp", "boolean"
]


@dataclass(frozen=True)
class Column:
    """A column of the table or sub-query that goes by the role `of`."""

    column: Name
    of: Name


@dataclass(frozen=True)
class Value:
    """A literal: text, number, truth value or null. Never SQL."""

    value: Scalar


@dataclass(frozen=True)
class Aggregate:
    """One value of many rows; a count without argument counts rows."""

    aggregate: AggregateName
    argument: Expression | None = None
    distinct: bool = False


@dataclass(frozen=True)
class Calculation:
    """Arithmetic as the database does it; integers may divide to integers."""

    calculate: Operator
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Negation:
    """Minus the expression. A negative number is a value of its own."""

    negate: Expression


@dataclass(frozen=True)
class Call:
    """A function of the closed list."""

    function: FunctionName
    arguments: Annotated[tuple[Expression, ...], Bounds(0, MAX_ENTRIES)] = ()


@dataclass(frozen=True)
class Conversion:
    """The expression as another type."""

    convert: Expression
    to: TypeName


@dataclass(frozen=True)
class Branch:
    """One case of a `Choice`."""

    when: Condition
    then: Expression


@dataclass(frozen=True)
class Choice:
    """The first branch whose condition holds; without `otherwise` else null."""

    choose: Annotated[tuple[Branch, ...], Bounds(1, MAX_ENTRIES)]
    otherwise: Expression | None = None


@dataclass(frozen=True)
class Scalars:
    """The one value that a sub-query returns."""

    query: Query


Expression: TypeAlias = (
    Column | Value | Aggregate | Calculation | Negation | Call | Conversion | Choice | Scalars
)


@dataclass(frozen=True)
class And:
    """All conditions hold."""

    and_: Annotated[tuple[Condition, ...], Bounds(2, MAX_ENTRIES)]


@dataclass(frozen=True)
class Or:
    """At least one condition holds."""

    or_: Annotated[tuple[Condition, ...], Bounds(2, MAX_ENTRIES)]


@dataclass(frozen=True)
class Not:
    """The condition does not hold."""

    not_: Condition


@dataclass(frozen=True)
class Compare:
    """Two expressions side by side."""

    compare: Comparison
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Between:
    """From `low` to `high`, both included."""

    between: Expression
    low: Expression
    high: Expression


@dataclass(frozen=True)
class In:
    """The expression is one of a list, or of what a sub-query returns."""

    in_: Expression
    among: Annotated[tuple[Expression, ...], Bounds(1, MAX_ENTRIES)] | Query


@dataclass(frozen=True)
class Like:
    """Text like a pattern in which % and _ stand for other text; case as the database has it."""

    like: Expression
    pattern: Expression


@dataclass(frozen=True)
class IsNull:
    """The expression has no value."""

    is_null: Expression


@dataclass(frozen=True)
class Exists:
    """The sub-query returns at least one row."""

    exists: Query


Condition: TypeAlias = And | Or | Not | Compare | Between | In | Like | IsNull | Exists


@dataclass(frozen=True)
class TableSource:
    """A stored table by its key in the schema, or a query of `with`; `as_` is its role."""

    table: Annotated[str, Bounds(1, 257)]
    as_: Name | None = None


@dataclass(frozen=True)
class QuerySource:
    """A sub-query in the place of a table, under a role."""

    query: Query
    as_: Name


Source: TypeAlias = TableSource | QuerySource


@dataclass(frozen=True)
class Pair:
    """Two columns that must be equal: `left` of what stands before, `right` of what is joined."""

    left: Column
    right: Column


@dataclass(frozen=True)
class Join:
    """One more source. Inner and left joins are along pairs of columns; a cross join has none."""

    join: Literal["inner", "left", "cross"]
    to: Source
    on: Annotated[tuple[Pair, ...], Bounds(0, 16)] = ()


@dataclass(frozen=True)
class Output:
    """One column of the result."""

    output: Expression
    as_: Name | None = None


@dataclass(frozen=True)
class Every:
    """All columns of the source in that role."""

    every: Name


@dataclass(frozen=True)
class Named:
    """An output by its name; what the rows of a set operation are sorted by."""

    alias: Name


@dataclass(frozen=True)
class Sort:
    """One key of the order. Where nulls go is the database's own rule."""

    by: Expression | Named
    direction: Literal["asc", "desc"] = "asc"


@dataclass(frozen=True)
class With:
    """A query that has a name; those after it and the main query may read it like a table."""

    name: Name
    query: Query


@dataclass(frozen=True)
class Select:
    """One block: what is shown, from where, which rows, grouped, sorted, limited."""

    select: Annotated[tuple[Output | Every, ...], Bounds(1, MAX_ENTRIES)]
    distinct: bool = False
    from_: Source | None = None
    joins: Annotated[tuple[Join, ...], Bounds(0, 32)] = ()
    where: Condition | None = None
    group: Annotated[tuple[Expression, ...], Bounds(0, MAX_ENTRIES)] = ()
    having: Condition | None = None
    order: Annotated[tuple[Sort, ...], Bounds(0, MAX_ENTRIES)] = ()
    limit: Count | None = None
    offset: Count | None = None
    with_: Annotated[tuple[With, ...], Bounds(0, 32)] = ()


@dataclass(frozen=True)
class Combination:
    """Rows of several queries as one, from left to right."""

    combine: Literal["union", "union all", "intersect", "except"]
    queries: Annotated[tuple[Query, ...], Bounds(2, 64)]
    order: Annotated[tuple[Sort, ...], Bounds(0, MAX_ENTRIES)] = ()
    limit: Count | None = None
    offset: Count | None = None
    with_: Annotated[tuple[With, ...], Bounds(0, 32)] = ()


Query: TypeAlias = Select | Combination
