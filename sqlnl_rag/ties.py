"""Whether a question can be read in another way that is about as likely and has another answer.

The seed of a question back: who asked sees that the model was torn, and between what.

Promises to look only where the model's own confidence in the next candidates is near the first's,
and at few of them. Does not promise to find every other reading: where both results are cut at a
limit, or a reading does not run in time, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from sqlglot import exp

from sqlnl_rag.compare import order_matters, same_result
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect, Result

# Least share of the first's confidence. Chosen on held-out databases: see training/RESULTS.md.
NEAR = 0.5
LOOKED_AT = 2
TIMEOUT_S = 1.0  # the answer is there; who asked should not wait long for a doubt

T = TypeVar("T")


def near(first: float | None, rest: Sequence[tuple[T, float | None]]) -> Iterator[T]:
    """Of the candidates after the first those whose confidence is near to its, a few at most."""
    if first is None:
        return iter(())
    return islice(
        (one for one, sure in rest if sure is not None and sure >= NEAR * first), LOOKED_AT
    )


def other_answer(sql: str, result: Result, other: Result) -> bool:
    """Whether the results are known to differ, whatever the order of columns.

    Args:
        sql: What gave `result`; its rows have an order where it sorts.
    """
    if result.truncated and other.truncated:
        return len(result.columns) != len(other.columns)
    if result.truncated or other.truncated:
        return True
    return not same_result(result.rows, other.rows, ordered=order_matters(sql))


def other_query(sql: str, other: str, dialect: Dialect) -> bool:
    """Whether the statements differ in more than the order of what they show or require."""
    return _shape(sql, dialect) != _shape(other, dialect)


def _shape(sql: str, dialect: Dialect) -> tuple[list[str], list[str], str]:
    """What is shown and what is required, each in no order, and the rest of the statement."""
    (tree,) = parse(sql, SQLGLOT_DIALECT[dialect])
    if not isinstance(tree, exp.Select):
        return [], [], tree.sql()
    shown = sorted(item.sql() for item in tree.expressions)
    where = tree.args.get("where")
    required = where.this if where else None
    parts = list(required.flatten()) if isinstance(required, exp.And) else [required]
    tree.set("expressions", [])
    tree.set("where", None)
    return shown, sorted(part.sql() for part in parts if part), tree.sql()
