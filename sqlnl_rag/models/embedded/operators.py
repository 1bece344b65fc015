"""Keywords of the action language and the nodes of a SQL tree that they are, both ways."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.types import Dialect

COMPARISON_WORD: dict[type[exp.Expr], str] = {
    exp.EQ: "=", exp.NEQ: "!=", exp.GT: ">", exp.LT: "<", exp.GTE: ">=", exp.LTE: "<=",
}  # fmt: skip
ARITHMETIC_WORD: dict[type[exp.Expr], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "mul",
    exp.Div: "/",
}
AGGREGATE_WORD: dict[type[exp.Expr], str] = {
    exp.Count: "count", exp.Sum: "sum", exp.Avg: "avg", exp.Max: "max", exp.Min: "min",
}  # fmt: skip
# Keyword, and what its pattern has before and after the text.
LIKE_SHAPES = (("contains", "%", "%"), ("starts with", "", "%"), ("ends with", "%", ""))

COMPARISON_NODE = {word: kind for kind, word in COMPARISON_WORD.items()}
ARITHMETIC_NODE = {word: kind for kind, word in ARITHMETIC_WORD.items()}
AGGREGATE_NODE = {word: kind for kind, word in AGGREGATE_WORD.items()}


def nulls_first(dialect: Dialect, *, descending: bool) -> bool:
    """Whether `dialect` puts NULL first where ORDER BY says nothing of it."""
    if dialect == "duckdb":
        return False
    return (dialect == "postgresql") == descending


def stands_alone(tree: exp.Select) -> bool:
    """Whether a select without FROM makes sense: it holds whole queries, and counts no rows.

    >>> import sqlglot
    >>> stands_alone(sqlglot.parse_one("SELECT (SELECT MAX(a) FROM t) - (SELECT MIN(b) FROM u)"))
    True
    """
    stars = any(star.parent_select is tree for star in tree.find_all(exp.Star))
    return not stars and any(query is not tree for query in tree.find_all(exp.Select))
