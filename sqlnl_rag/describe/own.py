"""Whether "whose" can stand before conditions: each begins with a column of what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from sqlnl_rag.describe.speaker import Speaker

# What is said as "price is …", beginning with its first part.
_SAID_OF_ITS_FIRST = (
    exp.Column, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.NullSafeEQ, exp.NullSafeNEQ,
    exp.Like, exp.ILike, exp.Glob, exp.RegexpLike, exp.RegexpILike, exp.SimilarTo, exp.In,
    exp.Between, exp.Is, exp.Escape,
)  # fmt: skip


def is_own(tests: Sequence[exp.Expr], speaker: Speaker) -> bool:
    """Whether each test begins with a column of the one source, or of what the subject has."""
    sources = speaker.sources.all
    if len(sources) != 1 and speaker.subject is None:
        return False
    return all(_begins_with_a_column(test, speaker) for test in tests)


def _begins_with_a_column(test: exp.Expr, speaker: Speaker) -> bool:
    inner = test.unnest()
    while isinstance(inner, exp.Not):
        inner = inner.this.unnest()
    if isinstance(inner, exp.Connector):
        return all(_begins_with_a_column(side, speaker) for side in (inner.this, inner.expression))
    if not isinstance(inner, _SAID_OF_ITS_FIRST):
        return False
    first = inner if isinstance(inner, exp.Column) else inner.args.get("this")
    if isinstance(first, exp.Length) and speaker.says_length(inner):
        first = first.this
    if isinstance(first, exp.TimeToStr) and speaker.says_year(inner):
        first = first.find(exp.Column)
    if not isinstance(first, exp.Column):
        return False
    if speaker.subject is not None:
        source, _, outer = speaker.place(first)
        return source is not None and not outer
    return not first.table or first.table.casefold() == speaker.sources.all[0].alias.casefold()
