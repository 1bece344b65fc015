"""Many statements to be put into words: JSON lines in, JSON lines out, in the same order.

In: ``{"id", "sql", "db_id"?}``. Out: ``{"id", "status", "description", "coverage", "warnings",
"latency_ms", "error"?}``. A line that cannot be read, or whose SQL cannot, costs itself and no
other. Blank lines are skipped; nothing is run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from sqlnl_rag.batch import read_object
from sqlnl_rag.errors import SqlnlError, UsageError
from sqlnl_rag.explain import Describer, coverage_json, explain
from sqlnl_rag.render import Json
from sqlnl_rag.types import Dialect, Schema

# By a line's db_id: the dialect, and the tables where a schema is at hand.
Known = Callable[[object], tuple[Dialect, Schema | None]]


def explain_lines(
    lines: Iterable[bytes],
    known: Known,
    *,
    lang: str = "en",
    style: str = "description",
    model: Describer | None = None,
) -> Iterator[Json]:
    """One output object for each line that is not blank, as soon as it is known."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            start = time.perf_counter()
            record = _explained(line, number, known, lang, style, model)
            record["latency_ms"] = round((time.perf_counter() - start) * 1000, 1)
            yield record


def _explained(
    line: bytes, number: int, known: Known, lang: str, style: str, model: Describer | None
) -> Json:
    record: Json = {
        "id": None,
        "status": "failed",
        "description": None,
        "coverage": None,
        "warnings": [],
        "latency_ms": 0.0,
    }
    try:
        given = read_object(line, number)
        record["id"] = given.get("id")
        sql = given.get("sql")
        if not isinstance(sql, str):
            raise UsageError(f'line {number} has no text under "sql"')
        dialect, schema = known(given.get("db_id"))
        found = explain(sql, dialect, schema=schema, lang=lang, style=style, model=model)
        if len(found) != 1:
            raise UsageError(f"line {number} holds {len(found)} statements, not one")
    except SqlnlError as error:
        return record | {"error": error.message}
    (one,) = found
    return record | {
        "status": "answered",
        "description": one.text,
        "coverage": coverage_json(one.coverage),
        "warnings": list(one.warnings),
    }
