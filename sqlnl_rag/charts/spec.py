"""A chart as a Vega-Lite 5 spec with its rows inside: data, never code.

Fields are called ``c0``, ``c1``…, because Vega-Lite reads dots and brackets in a field's name as a
path; what the columns are called stands in titles, which are only shown. There is no expression,
no address and no format that depends on the data. Tooltips and the labels of single marks are off:
Vega-Lite makes expressions of them and puts titles in without escaping a backslash, so that a
column's name could be code. `files` says in words what the whole shows.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

from sqlnl_rag.charts.choosing import Chart
from sqlnl_rag.errors import UsageError
from sqlnl_rag.question import is_chinese
from sqlnl_rag.render import json_value, text_value, visible
from sqlnl_rag.types import Result

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
WIDTH, HEIGHT, BAR = 560, 320, 24  # pixels
MAX_LABEL = 80  # characters of a cell that is shown as a label
_FONT = "'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'DejaVu Sans', sans-serif"
_COLOR = "#2f6f9f"
_KINDS = {
    "bar": ("Bar chart", "柱状图"),
    "line": ("Line chart", "折线图"),
    "scatter": ("Scatter plot", "散点图"),
    "heat map": ("Heat map", "热力图"),
    "number": ("A single number", "单个数字"),
    "table": ("Table", "表格"),
}


def vega_lite(chart: Chart, result: Result) -> dict[str, Any]:
    """The spec of a chart.

    Raises:
        UsageError: The result is best read as a table.
    """
    if chart.kind == "table":
        raise UsageError("No chart would show this result", "--chart FILE.html shows the table.")
    spec: dict[str, Any] = {
        "$schema": SCHEMA,
        "title": {"text": visible(chart.title), "anchor": "start", "limit": WIDTH},
        "description": description(chart, result),
        "data": {"values": _rows(chart, result)},
        "config": {"font": _FONT, "view": {"stroke": None}, "aria": False},
        "background": "white",
    }
    return spec | _marked(chart, result)


def description(chart: Chart, result: Result) -> str:
    """What the chart shows, for who cannot see it, in the question's language."""
    chinese, title = is_chinese(chart.title), visible(chart.title)
    kind = _KINDS[chart.kind][chinese]
    shown = (chart.x, chart.y, chart.color)
    names = [visible(result.columns[place]) for place in shown if place is not None]
    rows = len(result.rows)
    if chart.kind == "number":
        said = visible(text_value(result.rows[0][0]))
        return f"{title}：{said}" if chinese else f"{title}: {said}"
    cut = "（已截断）" if result.truncated and chinese else " (cut)" if result.truncated else ""
    if chinese:
        return f"{title}：{kind}，{'、'.join(names)}，共 {rows} 行{cut}。"
    return f"{title}: {kind} of {', '.join(names)}, {rows} rows{cut}."


def _marked(chart: Chart, result: Result) -> dict[str, Any]:
    def field(place: int | None, kind: str, **more: Any) -> dict[str, Any]:
        name = visible(result.columns[place or 0])
        return {"field": f"c{place}", "type": kind, "title": name} | more

    match chart.kind:
        case "number":
            text = visible(text_value(result.rows[0][0]))
            return {
                "mark": {"type": "text", "fontSize": 48, "color": _COLOR, "text": text},
                "width": WIDTH,
                "height": 120,
            }
        case "bar":
            return {
                "mark": {"type": "bar", "color": _COLOR},
                "width": WIDTH,
                "height": {"step": BAR},
                "encoding": {
                    "y": field(chart.x, "nominal", sort=None, axis={"labelLimit": 200}),
                    "x": field(chart.y, "quantitative"),
                },
            }
        case "line":
            told = {"color": field(chart.color, "nominal")} if chart.color is not None else {}
            line = {"type": "line", "point": True}
            return {
                "mark": line if told else line | {"color": _COLOR},
                "width": WIDTH,
                "height": HEIGHT,
                "encoding": {
                    "x": field(chart.x, "temporal"),
                    "y": field(chart.y, "quantitative"),
                }
                | told,
            }
        case "scatter":
            axes = {"scale": {"zero": False}}
            return {
                "mark": {"type": "point", "filled": True, "size": 60, "color": _COLOR},
                "width": WIDTH,
                "height": HEIGHT,
                "encoding": {
                    "x": field(chart.x, "quantitative", **axes),
                    "y": field(chart.y, "quantitative", **axes),
                },
            }
        case _:
            return {
                "mark": {"type": "rect"},
                "width": {"step": 3 * BAR},
                "height": {"step": BAR},
                "encoding": {
                    "x": field(chart.x, "nominal", sort=None),
                    "y": field(chart.y, "nominal", sort=None),
                    "color": field(chart.color, "quantitative", scale={"scheme": "blues"}),
                },
            }


def _rows(chart: Chart, result: Result) -> list[dict[str, Any]]:
    if chart.kind == "number":
        return [{}]
    places = [p for p in (chart.label, chart.x, chart.y, chart.color) if p is not None]
    time = chart.x if chart.kind == "line" else None
    return [{f"c{p}": _cell(row[p], p == time) for p in places} for row in result.rows]


def _cell(value: Any, time: bool) -> Any:
    if time:
        return _moment(value)
    if isinstance(value, bool):
        return text_value(value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, str):
        text = visible(value)
        return text if len(text) <= MAX_LABEL else text[: MAX_LABEL - 1] + "…"
    return json_value(value)


def _moment(value: Any) -> str:
    """A date, a time or a year as Vega-Lite reads it in every time zone alike."""
    if isinstance(value, datetime.date):
        text = value.isoformat()
    elif isinstance(value, int | float | Decimal):
        text = f"{int(value):04d}"
    else:
        text = str(value).replace(" ", "T")
    day = text + "-01-01"[3 * text.count("-") :] if len(text) < len("2024-01-01") else text
    return day if "T" in day else f"{day}T00:00:00"
