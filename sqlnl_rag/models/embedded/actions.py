"""The action language: what the embedded model emits instead of SQL text.

An action is a keyword, or a pointer to a table, a column or a value. Joins are left out: a query
names its tables after ``from`` and `joins.py` puts the conditions back along foreign keys. A query
reads

    query   select [setop query]
    select  "select" ["distinct"] (expr | table | "*")+ ["where" cond]
            ["group" expr+ ["having" cond]] ["order" (expr ["desc"])+] ["limit" value]
            "from" [table+ ("on" column column)* | "(" query ")"]
    expr    term [arith expr]
    term    aggregate ["distinct"] (column | table | "*" | "(" expr ")")
            | column | value | "(" (query | expr) ")"
    cond    conj ("or" conj)*       conj  atom ("and" atom)*
    atom    "[" cond "]" | ("exists" | "not exists") "(" query ")" | expr test
    test    compare expr | "between" expr expr | ("in" | "not in") "(" (query | value+) ")"
            | ("like" | "contains" | ...) value | "is null" | "is not null"

A column of the second appearance of a table (a self-join) follows the keyword ``other``. Nothing
follows ``from`` where only queries in brackets are selected: "how much dearer is A than B?".
"""

from __future__ import annotations

from typing import Literal, NamedTuple

AGGREGATES = ("count", "sum", "avg", "max", "min")
COMPARES = ("=", "!=", ">", "<", ">=", "<=")
LIKES = (
    "like", "contains", "starts with", "ends with",
    "not like", "not contains", "not starts with", "not ends with",
)  # fmt: skip
SET_OPS = ("union", "union all", "intersect", "except")
ARITHMETIC = ("+", "-", "mul", "/")
CONSTANTS = ("0", "1", "2", "3")

KEYWORDS: tuple[str, ...] = (
    "<start>", "<end>", "select", "distinct", "where", "group", "having", "order", "desc", "limit",
    "from", "on", "other", "and", "or", "[", "]", "(", ")", "*", "between", "in", "not in",
    "exists", "not exists", "is null", "is not null",
    *AGGREGATES, *COMPARES, *LIKES, *SET_OPS, *ARITHMETIC, *CONSTANTS,
)  # fmt: skip
KEYWORD_ID: dict[str, int] = {keyword: number for number, keyword in enumerate(KEYWORDS)}


class Action(NamedTuple):
    """One step of a query.

    Attributes:
        kind: What `text` is; a column's `text` is its name and `table` the key of its table.
    """

    kind: Literal["keyword", "table", "column", "value"]
    text: str
    table: str = ""


def keyword(text: str) -> Action:
    """The action that emits a keyword."""
    return Action("keyword", text)


class Unsupported(Exception):
    """A query that the action language cannot say."""
