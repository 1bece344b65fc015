"""How many rows are left after each clause of a query: what teaches what a clause does.

Each clause is counted by a query of its own, made from the statement's tree: the clauses before it
and itself, inside ``SELECT COUNT(*)``. Each goes through `verify` and the read-only database like
any other query, so that what is not allowed is not counted either.

Promises: nothing but counts is read; each takes at most the database's time limit and all together
`BUDGET_S`; a count that cannot be had says why. Does not promise cheap counts on large tables.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlglot import exp

from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Check, Dialect, Schema

if TYPE_CHECKING:
    from sqlnl_rag.database import Database
    from sqlnl_rag.describe import Phrase

BUDGET_S = 20.0
_Count = Callable[[str], "int | str"]


@dataclass(frozen=True)
class ClauseCount:
    """The rows that are left after the clause at ``sql[start:end]``.

    Attributes:
        clause: ``with``, ``from``, ``join``, ``where``, ``group``, ``having``, ``distinct``,
            ``limit`` or ``set``.
        rows: None where they could not be counted.
        why: Why not; the empty string where they were.
    """

    clause: str
    start: int
    end: int
    rows: int | None
    why: str = ""


@dataclass(frozen=True)
class StepCount:
    """The rows that are left after line `line` (from 0) of a text in steps."""

    line: int
    rows: int | None
    why: str = ""


def clause_counts(
    tree: exp.Expr, dialect: Dialect, schema: Schema, database: Database
) -> list[ClauseCount]:
    """Counts the clauses of a query, in the order in which they take effect."""
    deadline_s = time.monotonic() + BUDGET_S

    def count(sql: str) -> int | str:
        from sqlnl_rag.verify import verify

        if time.monotonic() > deadline_s:
            return f"the {BUDGET_S:.0f} s for counting are used up"
        verdict = verify(sql, schema, database=database)
        if verdict.sql is None:
            return verdict.message
        result = database.run(verdict.sql)
        if isinstance(result, Check):
            return result.message
        return int(result.rows[0][0])

    found = []
    for clause, node, query in _queries(tree):
        span = _span(node)
        if span is None:
            continue
        counted = query if isinstance(query, str) else count(_counting(query, dialect))
        told = isinstance(counted, str)
        found.append(
            ClauseCount(clause, *span, None if told else int(counted), str(counted) if told else "")
        )
    return found


def step_counts(
    text: str, phrases: tuple[Phrase, ...], counts: list[ClauseCount]
) -> list[StepCount]:
    """Which count belongs to which line of a text in steps.

    A line belongs to the last clause that its phrases speak of.
    """
    found: list[StepCount] = []
    start = 0
    left = list(counts)
    for number, line in enumerate(text.split("\n")):
        end = start + len(line)
        spans = [(p.sql_start, p.sql_end) for p in phrases if start <= p.start and p.end <= end]
        here = [
            count
            for count in left
            if any(count.start <= s and e <= count.end or s <= count.start and count.end <= e
                   for s, e in spans)
        ]  # fmt: skip
        if here:
            found.append(StepCount(number, here[-1].rows, here[-1].why))
            left = left[left.index(here[-1]) + 1 :]
        start = end + 1
    return found


def _queries(tree: exp.Expr) -> Iterator[tuple[str, exp.Expr, exp.Expr | str]]:
    """Each clause: what it is, the node that is it, the query whose rows are left after it."""
    query = tree.unnest()
    if not isinstance(query, exp.Query):
        return
    with_ = query.args.get("with_")
    for cte in with_.expressions if with_ else []:
        yield "with", cte, _with(exp.select("*").from_(exp.to_table(cte.alias)), with_)
    if isinstance(query, exp.SetOperation):
        yield "set", query, _bare(query, "order", "limit", "offset")
    if isinstance(query, exp.Select):
        yield from _select(query, with_)
    if query.args.get("limit") or query.args.get("offset"):
        node = query.args.get("limit") or query.args["offset"]
        yield "limit", node, _bare(query)


def _select(query: exp.Select, with_: exp.With | None) -> Iterator[tuple[str, exp.Expr, exp.Expr]]:
    source = query.args.get("from_")
    if source is None:
        return
    rows = _with(exp.Select(expressions=[exp.Literal.number(1)]), with_)
    rows.set("from_", source.copy())
    joins = query.args.get("joins") or []
    yield "from", source, rows
    for number, join in enumerate(joins, 1):
        rows = rows.copy()
        rows.set("joins", [part.copy() for part in joins[:number]])
        yield "join", join, rows
    if where := query.args.get("where"):
        rows = rows.copy()
        rows.set("where", where.copy())
        yield "where", where, rows
    after = ("having", "qualify", "distinct", "order", "limit", "offset")
    if group := query.args.get("group"):
        yield "group", group, _bare(query, *after)
    if having := query.args.get("having"):
        yield "having", having, _bare(query, *after[1:])
    if query.args.get("distinct"):
        yield "distinct", query.expressions[0], _bare(query, *after[3:])


def _with(query: exp.Select, with_: exp.With | None) -> exp.Select:
    if with_:
        query.set("with_", with_.copy())
    return query


def _bare(query: exp.Query, *without: str) -> exp.Expr:
    copy = query.copy()
    for key in without:
        copy.set(key, None)
    return copy


def _counting(query: exp.Expr, dialect: Dialect) -> str:
    """``SELECT COUNT(*)`` over the rows of a query; its WITH stays in front."""
    query = query.copy()
    with_ = query.args.get("with_")
    query.set("with_", None)
    inner = query.subquery("counted") if isinstance(query, exp.Query) else query
    counting = exp.select(exp.Count(this=exp.Star())).from_(inner)
    if with_:
        counting.set("with_", with_)
    return counting.sql(dialect=SQLGLOT_DIALECT[dialect], comments=False)


def _span(node: exp.Expr) -> tuple[int, int] | None:
    spans = [
        (part.meta["start"], part.meta["end"] + 1) for part in node.walk() if "start" in part.meta
    ]
    return (min(s for s, _ in spans), max(e for _, e in spans)) if spans else None
