"""Cheap shapes of unbounded work: what a few words can ask that keeps an engine busy for ever.

Endless recursion, cross products of many tables, huge series, paddings and widths. In most engines
one call of such a function cannot be interrupted, so a time limit comes too late.

Not promised: that what passes is quick. Joins over large tables and slow patterns are left to the
engine's limits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp

from sqlnl_rag.tree import function_name, position
from sqlnl_rag.types import Check

MAX_SERIES = 100_000  # elements of a generated series
MAX_REPEAT = 1_000  # characters of padding, repetitions of a text
MAX_LOOSE_TABLES = 3  # tables of one SELECT that no condition ties to another


def check(root: exp.Query) -> Iterator[Check]:
    """What in the query is refused for its cost alone."""
    for node in root.walk():
        message = None
        if isinstance(node, exp.Pad | exp.Repeat | exp.Space):
            message = _repeat(node)
        elif (
            isinstance(node, exp.GenerateSeries | exp.ExplodingGenerateSeries)
            or function_name(node) == "range"
        ):
            message = _series(node)
        elif isinstance(node, exp.Format) or function_name(node) in ("printf", "format"):
            message = _format(node)
        elif isinstance(node, exp.CTE):
            message = _recursion(node)
        elif isinstance(node, exp.Select):
            message = _product(node)
        if message:
            yield Check("policy.cost", False, message, position(node))


def _repeat(node: exp.Expr) -> str | None:
    count = node.args.get("times") or (
        node.this if isinstance(node, exp.Space) else node.args.get("expression")
    )
    if not (isinstance(count, exp.Literal) and count.is_int and int(count.name) <= MAX_REPEAT):
        return f"the length must be written as a number up to {MAX_REPEAT:,}"
    if node.find_ancestor(exp.Repeat, exp.Pad, exp.Space):
        return "repeated text inside repeated text"
    return None


def _series(node: exp.Expr) -> str | None:
    numbers = [n for n in node.find_all(exp.Literal) if n.is_number]
    if any(abs(float(n.name)) > MAX_SERIES for n in numbers) or node.find(
        exp.Mul, exp.Pow, exp.Subquery
    ):
        return (
            f"a series may have up to {MAX_SERIES:,} elements, its ends written as numbers or dates"
        )
    return None


def _format(node: exp.Expr) -> str | None:
    pattern = node.this if isinstance(node, exp.Format) else next(iter(node.expressions), None)
    if (
        isinstance(pattern, exp.Literal)
        and pattern.is_string
        and not re.search(r"%[^%]*?(\*|\d{4})", pattern.name)
    ):
        return None
    if (
        isinstance(pattern, exp.Literal | exp.Column)
        and node.key == "anonymous"
        and not pattern.is_string
    ):
        return None  # MySQL's FORMAT(number, digits)
    return "a format must be a plain text without widths of four digits or *"


def _recursion(cte: exp.CTE) -> str | None:
    name = cte.alias.lower()
    for part in cte.this.find_all(exp.Select):
        source = part.args.get("from_")
        sources = [
            source.this if source else None,
            *(join.this for join in part.args.get("joins") or ()),
        ]
        recursive = any(
            isinstance(s, exp.Table) and s.name.lower() == name and not s.db for s in sources
        )
        stops = (
            part.args.get("where")
            or part.args.get("limit")
            or any(
                join.args.get("on") or join.args.get("using")
                for join in part.args.get("joins") or ()
            )
        )
        if recursive and not stops:
            return f'the recursion of "{cte.alias}" has no condition that stops it'
    return None


def _product(select: exp.Select) -> str | None:
    joins = select.args.get("joins") or []
    where = select.args.get("where")
    loose = 1 + sum(
        isinstance(join.this, exp.Table | exp.Subquery)
        and not (join.args.get("on") or join.args.get("using") or join.args.get("method"))
        for join in joins
    )
    if loose <= MAX_LOOSE_TABLES:
        return None
    ties = (
        where.find_all(exp.EQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like, exp.Between)
        if where
        else ()
    )
    loose -= sum(len(list(tie.find_all(exp.Column))) > 1 for tie in ties)
    return f"{loose} tables without a condition between them" if loose > MAX_LOOSE_TABLES else None
