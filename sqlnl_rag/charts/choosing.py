"""Which chart a result calls for: bar, line, scatter, heat map, one number, or the table it is.

Columns are read as time, number or words, by their values first and their names second: numbers in
a column called ``id`` count nothing, whole numbers in one called ``year`` are time. Whatever is too
many, too few, doubled or mixed stays a table.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from sqlnl_rag.types import Result

Kind = Literal["bar", "line", "scatter", "heat map", "number", "table"]
Role = Literal["time", "number", "words", "other"]

MAX_BARS = 40
MAX_LINES = 8
MAX_CELLS = 400  # of a heat map
MAX_POINTS = 2_000
MIN_POINTS = 3  # of a scatter plot

_KEY = re.compile(r"(?i:(^|_)(id|key|no|code|zip|phone)$)|[a-z]I[dD]$|编号$|号$|代码$")
_YEAR = re.compile(r"(^|_)(year|yr)(_|$)|year$|年份?$", re.IGNORECASE)
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)?")


@dataclass(frozen=True)
class Chart:
    """A kind of chart, and which columns (by position) stand where.

    Attributes:
        x: Where the row stands: time or words; for a scatter plot a number.
        y: The number; for a heat map the second words.
        color: What tells lines apart, or the number of a heat map's cell.
        label: What a point of a scatter plot is called.
    """

    kind: Kind
    title: str = ""
    x: int | None = None
    y: int | None = None
    color: int | None = None
    label: int | None = None


def choose(result: Result, *, title: str = "") -> Chart:
    """The chart for a result; its title is the question."""
    rows, table = result.rows, Chart("table", title)
    if len(rows) == 1 and len(result.columns) == 1:
        return Chart("number", title, y=0) if _is_number(rows[0][0]) else table
    if len(rows) < 2 or len(rows) > MAX_POINTS or not 2 <= len(result.columns) <= 3:
        return table
    roles = [role(name, [row[i] for row in rows]) for i, name in enumerate(result.columns)]
    at: dict[Role, list[int]] = {"time": [], "number": [], "words": [], "other": []}
    for place, found in enumerate(roles):
        at[found].append(place)
    times, numbers, words = at["time"], at["number"], at["words"]
    match len(times), len(numbers), len(words), len(at["other"]):
        case 1, 1, 0, 0 if _once(rows, times):
            return Chart("line", title, x=times[0], y=numbers[0])
        case 1, 1, 1, 0 if _once(rows, times + words) and _values(rows, words[0]) <= MAX_LINES:
            return Chart("line", title, x=times[0], y=numbers[0], color=words[0])
        case 0, 1, 1, 0 if _once(rows, words) and len(rows) <= MAX_BARS:
            return Chart("bar", title, x=words[0], y=numbers[0])
        case 0, 1, 2, 0 if _once(rows, words):
            if _values(rows, words[0]) * _values(rows, words[1]) <= MAX_CELLS:
                return Chart("heat map", title, x=words[1], y=words[0], color=numbers[0])
        case 0, 2, (0 | 1), 0 if len(rows) >= MIN_POINTS:
            label = words[0] if words else None
            return Chart("scatter", title, x=numbers[0], y=numbers[1], label=label)
    return table


def role(name: str, values: Sequence[Any]) -> Role:
    """What a column is good for in a chart."""
    present = [value for value in values if value is not None]
    if not present:
        return "other"
    if all(isinstance(v, datetime.date) for v in present):
        return "time"
    if all(_is_number(v) for v in present):
        if _YEAR.search(name) and all(v == int(v) and 1000 <= v <= 2999 for v in present):
            return "time"
        return "other" if _KEY.search(name) else "number"
    if all(isinstance(v, str) for v in present):
        if all(_DATE.fullmatch(v) for v in present):
            return "time"
        if _YEAR.search(name) and all(re.fullmatch(r"[12]\d{3}", v) for v in present):
            return "time"
        return "words"
    return "words" if all(isinstance(v, bool) for v in present) else "other"


def _is_number(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return False
    if isinstance(value, Decimal) and not value.is_finite():
        return False
    try:
        return abs(float(value)) < 1e300  # neither infinite nor NaN
    except OverflowError:
        return False


def _once(rows: Sequence[Sequence[Any]], places: Sequence[int]) -> bool:
    """Whether no two rows have the same values there, and none has none."""
    seen = [tuple(row[place] for place in places) for row in rows]
    return len(set(seen)) == len(seen) and not any(None in one for one in seen)


def _values(rows: Sequence[Sequence[Any]], place: int) -> int:
    return len({row[place] for row in rows})
