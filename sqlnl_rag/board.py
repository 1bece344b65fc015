"""A board: pinned answers, arranged, in one JSON file that can be refreshed and shown as one page.

A pin keeps its question, its SQL, the rows of the last refresh and its place. Promised: `refresh`
trusts nothing of the file but the words: every SQL is verified anew against the schema as it is now
and runs read-only; a pin that no longer passes keeps its old rows and says why. Charts are chosen
again from the rows, so no spec of a file is ever drawn. Not promised: that a file shared with
others holds nothing private; it holds rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlnl_rag.charts import choose, vega_lite
from sqlnl_rag.charts.files import page, section
from sqlnl_rag.database import Database
from sqlnl_rag.errors import UsageError
from sqlnl_rag.render import dumps, json_value, visible
from sqlnl_rag.types import Check, Result, Verdict

VERSION = 1
MAX_PINS = 100
MAX_CHARS = 20_000_000


@dataclass(frozen=True)
class Pin:
    """One answer on a board.

    Attributes:
        width: Columns of a page of two that it takes, 1 or 2.
        trouble: Why the last refresh left the rows as they were; empty where it did not.
    """

    question: str
    sql: str
    result: Result
    width: int = 1
    trouble: str = ""


@dataclass(frozen=True)
class Board:
    """Pins in the order in which they are shown."""

    title: str
    pins: tuple[Pin, ...] = ()

    def pinned(self, pin: Pin) -> Board:
        """The board with one more pin.

        Raises:
            UsageError: It is full.
        """
        if len(self.pins) >= MAX_PINS:
            raise UsageError(f"The board has {MAX_PINS} pins already", "Begin another file.")
        return replace(self, pins=(*self.pins, pin))

    def refreshed(self, check: Callable[[str], Verdict], database: Database) -> Board:
        """The board with the rows that its SQL gives now.

        Args:
            check: Verification against the schema as it is, e.g. `Translator.check`.

        Raises:
            DatabaseUnreachable: The database went away.
        """
        return replace(self, pins=tuple(_again(pin, check, database) for pin in self.pins))

    def html(self) -> str:
        """One page without a script: pictures, tables, SQL.

        Raises:
            MissingExtra: Pictures need vl-convert.
        """
        sections = []
        for pin in self.pins:
            chart = choose(pin.result, title=pin.question)
            trouble = f"-- not refreshed: {visible(pin.trouble)}\n" if pin.trouble else ""
            sections.append(section(chart, pin.result, trouble + pin.sql, wide=pin.width == 2))
        return page(self.title, sections)


def save(board: Board, file: Path) -> None:
    """Writes the board as JSON, with a Vega-Lite spec for each pin that has a chart.

    Raises:
        UsageError: The file cannot be written.
    """
    pins = []
    for pin in board.pins:
        chart = choose(pin.result, title=pin.question)
        spec = None if chart.kind == "table" else vega_lite(chart, pin.result)
        rows = [[json_value(cell) for cell in row] for row in pin.result.rows]
        pins.append(asdict(replace(pin, result=Result(pin.result.columns, ()))) | {"chart": spec})
        pins[-1]["result"]["rows"] = rows
    text = dumps({"version": VERSION, "title": board.title, "pins": pins}, indent=1) + "\n"
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}", "Name another.") from None


def load(file: Path) -> Board:
    """The board in a file.

    Raises:
        UsageError: There is none, or the file is no board.
    """
    try:
        if file.stat().st_size > MAX_CHARS:
            raise UsageError(f"{file} is too large for a board", f"{MAX_CHARS} bytes at most.")
        data = json.loads(file.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            raise ValueError("another version")
        pins = tuple(_pin(entry) for entry in data["pins"][: MAX_PINS + 1])
        board = Board(_text(data["title"]), pins)
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read: {error.strerror}", "Pin an answer first."
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UsageError(f"{file} is no board", "sqlnl board pin makes one.") from None
    if len(board.pins) > MAX_PINS:
        raise UsageError(f"{file} has too many pins", f"{MAX_PINS} at most.")
    return board


def _pin(entry: dict[str, Any]) -> Pin:
    result, width = entry["result"], entry["width"]
    columns = tuple(_text(name) for name in result["columns"])
    rows = tuple(tuple(row) for row in result["rows"])
    if any(len(row) != len(columns) for row in rows) or width not in (1, 2):
        raise ValueError("torn rows")
    return Pin(
        _text(entry["question"]),
        _text(entry["sql"]),
        Result(columns, rows, result["truncated"] is True),
        width,
        _text(entry["trouble"]),
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _again(pin: Pin, check: Callable[[str], Verdict], database: Database) -> Pin:
    verdict = check(pin.sql)
    if verdict.sql is None:
        return replace(pin, trouble=verdict.message)
    result = database.run(verdict.sql)
    if isinstance(result, Check):
        return replace(pin, trouble=result.message)
    return replace(pin, sql=verdict.sql, result=result, trouble="")
