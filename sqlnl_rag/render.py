"""Results and answers as text: table, csv, tsv, json, jsonl, and the JSON envelope of `sqlnl ask
--json`.

Which format to take: ``json`` and ``jsonl`` keep types; ``tsv`` keeps every byte of the text, one
row a line (tab, newline, return and backslash are written as ``\\t \\n \\r \\\\``); ``csv`` is for
spreadsheets, so text that a spreadsheet would run as a formula (it begins with ``= + - @`` and is
no number) gets an apostrophe in front; ``table`` is for people: NULL is spelled out and characters
that could steer a terminal are shown as escapes.

A number that JSON cannot hold exactly (a long decimal, NaN) becomes text; bytes become hex after
``0x``.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Answer, Attempt, Check, Reading, Refusal, Result, Selection, Verdict

if TYPE_CHECKING:
    from sqlnl_rag.memory import Remembered

Format = Literal["table", "csv", "tsv", "json", "jsonl"]
Json: TypeAlias = dict[str, Any]
SCHEMA_VERSION = 1
TABLE_CELL_CHARS = 200  # of a cell in a table for people; the other formats never shorten

_STEERING = ("Cc", "Cf", "Cs", "Zl", "Zp")  # categories of controls, direction marks, line ends
_FORMULA = re.compile(r"^[=+\-@\t\r]")
_NUMBER = re.compile(r"^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?%?$")
_TSV = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def render(result: Result, format: str) -> str:
    """`result` as text that ends in a newline.

    Raises:
        UsageError: When the format is not one of `Format`.
    """
    writers: dict[str, Callable[[Result], str]] = {
        "table": table,
        "csv": _csv,
        "tsv": _tsv,
        "json": _json,
        "jsonl": _jsonl,
    }
    check_format(format)
    return writers[format](result)


def check_format(format: str) -> None:
    """Raises UsageError for a format that does not exist, before any work is done for it."""
    known = get_args(Format)
    if format not in known:
        raise UsageError(f"Unknown format: {format}", "Formats: " + ", ".join(known))


def table(result: Result, *, terminal: bool = False) -> str:
    """An aligned table; Chinese counts double. With `terminal`, drawn by rich in the width and
    colours there are.
    """
    import rich.box
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(
        box=rich.box.SIMPLE_HEAD if terminal else rich.box.ASCII2, show_edge=False, pad_edge=False
    )
    numeric = [_is_numeric([row[i] for row in result.rows]) for i in range(len(result.columns))]
    for name, right in zip(result.columns, numeric, strict=True):
        grid.add_column(Text(visible(name)), justify="right" if right else "left", overflow="fold")
    for row in result.rows:
        grid.add_row(*(_cell(value) for value in row))
    out = io.StringIO()
    if terminal:
        console = Console(file=out, force_terminal=True, highlight=False)
    else:
        console = Console(
            file=out, width=1_000_000, no_color=True, highlight=False, force_terminal=False
        )
    console.print(grid)
    text = "\n".join(line.rstrip() for line in out.getvalue().splitlines())
    return f"{text}\n({row_count(result)})\n"


def row_count(result: Result) -> str:
    """``1 row``, or ``first 1000 rows`` where a limit cut the result."""
    rows = counted(len(result.rows), "row")
    return f"first {rows}, cut at the limit" if result.truncated else rows


def counted(count: int, noun: str) -> str:
    """``1 row``, ``2 rows``."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def envelope(outcome: Answer | Refusal, conversation_id: str | None = None) -> Json:
    """What `sqlnl ask --json` prints; keys and order are an interface.

    A refusal has the same keys: its reason and hint stand in `explanation`, and what could have
    been answered, proven and not run, in `alternatives`.

    Args:
        conversation_id: Of the conversation that it is a turn of.
    """
    if isinstance(outcome, Answer):
        result, sql, explanation = outcome.result, outcome.sql, outcome.explanation
        warnings = list(outcome.warnings)
    else:
        result, sql, warnings = None, None, []
        explanation = " ".join(filter(None, [outcome.reason, outcome.hint]))
    return {
        "schema_version": SCHEMA_VERSION,
        "question": outcome.question,
        "database": outcome.database,
        "dialect": outcome.dialect,
        "status": outcome.status,
        "sql": sql,
        **result_json(result),
        "explanation": explanation,
        "confidence": outcome.confidence,
        "tables": list(outcome.tables),
        "attempts": [attempt_json(attempt) for attempt in outcome.attempts],
        "warnings": warnings,
        "alternatives": [reading_json(reading) for reading in outcome.alternatives],
        "clarification": clarification_json(outcome),
        "understood": outcome.understood if isinstance(outcome, Answer) else "",
        "remembered": outcome.remembered if isinstance(outcome, Answer) else None,
        "conversation_id": conversation_id,
        "timings_ms": outcome.timings_ms,
        "model": outcome.model,
    }


def clarification_json(outcome: Answer | Refusal) -> Json | None:
    """A question back, where an answer leaves open what was meant: its own reading and the others,
    numbered; a conversation takes the number as the next question.
    """
    if isinstance(outcome, Refusal) or not outcome.alternatives:
        return None
    own = Reading(outcome.sql, outcome.confidence, outcome.explanation)
    choices = enumerate((own, *outcome.alternatives), 1)
    return {
        "question": clarifying(outcome.question),
        "choices": [{"number": number} | reading_json(one) for number, one in choices],
    }


def clarifying(question: str) -> str:
    """The question back, in the language of `question`."""
    from sqlnl_rag.question import is_chinese

    return "您指的是哪一种？" if is_chinese(question) else "Which one do you mean?"


def result_json(result: Result | None) -> Json:
    """The keys of the envelope that hold rows; there are none where nothing ran."""
    result = result or Result((), ())
    return {
        "columns": list(result.columns),
        "rows": [[json_value(cell) for cell in row] for row in result.rows],
        "row_count": len(result.rows),
        "truncated": result.truncated,
    }


def reading_json(reading: Reading) -> Json:
    """One of `alternatives`."""
    return {
        "sql": reading.sql,
        "confidence": reading.confidence,
        "description": reading.description,
    }


def remembered_json(pair: Remembered) -> Json:
    """A remembered pair."""
    return {"id": pair.id, "question": pair.question, "sql": pair.sql, "aside": pair.aside}


def attempt_json(attempt: Attempt) -> Json:
    """One of the envelope's `attempts`."""
    return {
        "sql": attempt.sql,
        "model": attempt.model,
        "checks": checks_json(attempt.checks),
        "repairs": list(attempt.repairs),
    }


def checks_json(checks: Sequence[Check]) -> list[Json]:
    """Checks as ``{check, ok, message, position}``; the last is null where no place is known."""
    return [
        {"check": c.check, "ok": c.ok, "message": c.message, "position": c.position} for c in checks
    ]


def verdict_json(verdict: Verdict) -> Json:
    """What `sqlnl check` prints; `sql` is the statement written again from its tree, or None."""
    return {
        "ok": verdict.ok,
        "sql": verdict.sql,
        "checks": checks_json(verdict.checks),
        "repairs": list(verdict.repairs),
        "warnings": list(verdict.warnings),
        "tables": list(verdict.tables),
    }


def selection_json(selection: Selection) -> Json:
    """What `sqlnl schema QUESTION --json` prints."""
    return {
        "whole": selection.whole,
        "tables": [
            {"table": table.key, "reasons": list(selection.reasons.get(table.key, ()))}
            for table in selection.tables
        ],
        "values": [
            {"table": v.table, "column": v.column, "value": v.value, "score": v.score}
            for v in selection.values
        ],
    }


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON that keeps Chinese readable. What could steer a terminal, end a line or not be encoded
    stands as an escape, which reads back as the same character.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False)
    for character in set(text) - {"\n"}:
        if unicodedata.category(character) in _STEERING:
            text = text.replace(character, json.dumps(character)[1:-1])
    return text


def json_value(value: Any) -> Any:
    """A cell as JSON has it; see the module's docstring for what becomes text."""
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else str(value)
        case Decimal():
            if not value.is_finite():
                return str(value)
            if value == value.to_integral_value() and abs(value) < 2**53:
                return int(value)
            near = float(value)
            return near if Decimal(repr(near)) == value else format(value, "f")
        case datetime.date() | datetime.time():
            return value.isoformat()
        case bytes() | bytearray() | memoryview():
            return "0x" + bytes(value).hex()
        case dict():
            return {str(key): json_value(item) for key, item in value.items()}
        case list() | tuple() | set() | frozenset():
            return [json_value(item) for item in value]
        case _:
            return str(value)


def text_value(value: Any) -> str:
    """A cell as text; None is empty."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f") if value.is_finite() else str(value)
        case datetime.datetime():
            return value.isoformat(sep=" ")
        case dict() | list() | tuple() | set() | frozenset():
            return dumps(json_value(value))
        case float() | int() | str():
            return str(value)
        case _:
            return str(json_value(value))


def visible(text: str) -> str:
    """`text` with whatever could steer a terminal (controls, direction marks, lone surrogates)
    shown as an escape.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_escape(c) if unicodedata.category(c) in _STEERING else c for c in text)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode()


def _cell(value: Any) -> Any:
    from rich.text import Text

    if value is None:
        return Text("NULL", style="dim")
    text = visible(text_value(value))
    return Text(text if len(text) <= TABLE_CELL_CHARS else text[: TABLE_CELL_CHARS - 1] + "…")


def _is_numeric(values: Sequence[Any]) -> bool:
    present = [value for value in values if value is not None]
    return bool(present) and all(
        isinstance(v, int | float | Decimal) and not isinstance(v, bool) for v in present
    )


def _csv(result: Result) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([_harmless(name) for name in result.columns])
    for row in result.rows:
        writer.writerow([_harmless(v) if isinstance(v, str) else _harmless_other(v) for v in row])
    return out.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text


def _harmless_other(value: Any) -> str:
    """Numbers and dates cannot be formulas ("-5" is a number); what else turns to text may be."""
    text = text_value(value)
    return text if isinstance(value, int | float | Decimal) else _harmless(text)


def _tsv(result: Result) -> str:
    lines = [[name.translate(_TSV) for name in result.columns]]
    lines += [[text_value(value).translate(_TSV) for value in row] for row in result.rows]
    return "".join("\t".join(line) + "\n" for line in lines)


def _objects(result: Result) -> Iterator[Json]:
    names = _distinct(result.columns)
    for row in result.rows:
        yield dict(zip(names, (json_value(value) for value in row), strict=True))


def _distinct(columns: Sequence[str]) -> list[str]:
    """Column names as object keys: the second ``name`` becomes ``name_2``, so that no column is
    lost.
    """
    names: list[str] = []
    for column in columns:
        name, number = column, 1
        while name in names:
            number += 1
            name = f"{column}_{number}"
        names.append(name)
    return names


def _json(result: Result) -> str:
    rows = ",\n ".join(dumps(row) for row in _objects(result))
    return f"[{rows}]\n"


def _jsonl(result: Result) -> str:
    return "".join(dumps(row) + "\n" for row in _objects(result))
