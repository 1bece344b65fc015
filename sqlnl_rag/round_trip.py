"""The way back: a description is asked of the database as a question, and the rows are compared.

A second check beside `coverage`, where a database and a model are at hand. The statement itself is
run for it, read-only and only if every check of `verify` passes.

Does not promise that a text that comes back wrong is wrong: the model may have misread it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlnl_rag.compare import order_matters, same_result
from sqlnl_rag.types import Answer, Check, Result

if TYPE_CHECKING:
    from sqlnl_rag.translate import Translator


@dataclass(frozen=True)
class RoundTrip:
    """What came back.

    Attributes:
        sql: What the model made of the text; None where it had no answer.
        same: Whether both gave the same rows; None where they could not be compared.
        note: Why not, or what was compared.
    """

    sql: str | None
    same: bool | None
    note: str


def round_trip(translator: Translator, sql: str, text: str) -> RoundTrip:
    """Asks `text` and compares the rows with those of `sql`.

    Raises:
        DatabaseUnreachable: The database went away.
        ModelUnreachable: The model did.
    """
    verdict = translator.check(sql)
    if verdict.sql is None:
        return RoundTrip(None, None, f"the statement was not run: {verdict.message}")
    gold = translator.database.run(verdict.sql)
    if isinstance(gold, Check):
        return RoundTrip(None, None, f"the statement did not run: {gold.message}")
    outcome = translator.ask(text)
    if not isinstance(outcome, Answer):
        return RoundTrip(None, False, f"the model had no answer: {outcome.reason}")
    back = outcome.result
    if back is None or gold.truncated or back.truncated:
        return RoundTrip(outcome.sql, None, "too many rows to compare")
    same = same_result(gold.rows, back.rows, ordered=order_matters(sql))
    return RoundTrip(outcome.sql, same, _note(gold, back))


def _note(gold: Result, back: Result) -> str:
    return f"{len(gold.rows)} rows against {len(back.rows)}"
