"""Whether "whose" can stand before conditions: each begins with a column of the one source."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from sqlnl_rag.describe.sources import Sources

# What is said as "price is …", beginning with its first part.
_SAID_OF_ITS_FIRST = (
    exp.Column, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.NullSafeEQ, exp.NullSafeNEQ,
    exp.Like, exp.ILike, exp.Glob, exp.RegexpLike, exp.RegexpILike, exp.SimilarTo, exp.In,
    exp.Between, exp.Is, exp.Escape,
)  # fmt: skip


def is_own(tests: Sequence[exp.Expr], sources: Sources) -> bool:
    """Whether each test begins with a column of the one source, so that "whose" can be said."""
    if len(sources.all) != 1:
        return False
    for test in tests:
        inner = test.unnest()
        while isinstance(inner, exp.Not | exp.And | exp.Or | exp.Paren):
            inner = inner.this
        first = inner.args.get("this")
        if not isinstance(inner, _SAID_OF_ITS_FIRST):
            return False
        first = inner if isinstance(inner, exp.Column) else first
        if not isinstance(first, exp.Column):
            return False
        if first.table and first.table.casefold() != sources.all[0].alias.casefold():
            return False
    return True
