"""Questions with their SQL, as public sets publish them.

Spider (``query``), BIRD (``SQL``, ``evidence``), Spider-Syn (``SpiderSynQuestion``), DuSQL, CHASE,
and plain objects with ``question`` and ``sql`` or ``gold``, or with ``input`` and ``output``.

Promises: order is kept; an entry without an id gets its position, counted from 0, as one. Does not
promise that the SQL runs: published sets have known slips, and they are handed on as they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.errors import UsageError

# The most telling key first: Spider-Syn keeps the question it was made from beside its own.
QUESTION_KEYS = ("SpiderSynQuestion", "question", "input")
SQL_KEYS = ("query_sqlite", "query", "SQL", "sql", "gold", "output", "answer")
_ID_KEYS = ("id", "question_id")


def read_questions(path: str | Path) -> list[Example]:
    """Reads a question set, JSON array or JSONL.

    Raises:
        UsageError: No such file, not JSON, or an entry without a question or its SQL.
    """
    path = Path(path)
    examples = []
    for number, entry in enumerate(read_json_objects(path)):
        example = pair_of(entry, number)
        if isinstance(example, Rejected):
            raise UsageError(
                f"{path.name}: entry {number} has no question or no SQL",
                f"expected one of {', '.join(QUESTION_KEYS)} and one of {', '.join(SQL_KEYS)}",
            )
        examples.append(example)
    return examples


def pair_of(entry: Mapping[str, Any], number: int, source: str = "") -> Example | Rejected:
    """The pair of an object or a line of a table, which is the `number`-th of its file."""
    question, sql = _first(entry, QUESTION_KEYS), _first(entry, SQL_KEYS)
    found_id = _first(entry, _ID_KEYS)
    example = Example(
        id=str(number if found_id is None else found_id),
        question=question.strip() if isinstance(question, str) else "",
        sql=sql.strip() if isinstance(sql, str) else "",
        db_id=str(entry.get("db_id") or ""),
        evidence=str(entry.get("evidence") or ""),
        source=str(entry.get("source") or source),
        split=str(entry.get("split") or ""),
    )
    if not isinstance(sql, str):
        return Rejected(example, "no_sql", f"entry {number} has no SQL")
    if not isinstance(question, str):
        return Rejected(example, "no_question", f"entry {number} has no question")
    return example


def batch_lines(examples: Iterable[Example]) -> list[str]:
    """The set as `sqlnl batch` reads it: one JSON line an example, without the gold SQL."""
    return [
        json.dumps({"id": e.id, "question": e.question, "db_id": e.db_id}, ensure_ascii=False)
        for e in examples
    ]


def read_json_objects(path: Path) -> list[dict[str, Any]]:
    """The objects of a file that holds a JSON array or one JSON object a line.

    Raises:
        UsageError: No such file, or something in it is not a JSON object.
    """
    text = read_text(path)
    try:
        if text.lstrip().startswith("["):
            found = json.loads(text)
        else:
            # Not splitlines(): it also cuts at U+2028, which may stand inside a JSON string.
            found = [json.loads(line) for line in text.split("\n") if line.strip()]
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{path.name} is not JSON: {error}", "expected a JSON array or one object a line"
        ) from error
    for number, entry in enumerate(found):
        if not isinstance(entry, dict):
            raise UsageError(
                f"{path.name}: entry {number} is no JSON object", "expected objects only"
            )
    return list(found)


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        UsageError: No such file, or it is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise UsageError(f"cannot read {path}: {reason}", "check the path") from error


def _first(entry: Mapping[str, Any], keys: Sequence[str]) -> Any:
    return next((entry[key] for key in keys if entry.get(key) is not None), None)
