"""A chart as a file: its spec (.json), a picture (.svg, .png), or a page (.html).

Pictures are drawn by vl-convert, which needs no browser and no network: nothing is loaded. The page
is one file that opens anywhere, with no script in it and a policy that allows none: the picture,
what it says in words, and the table. Every text in it is escaped.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from sqlnl_rag.charts.choosing import Chart
from sqlnl_rag.charts.spec import description, vega_lite
from sqlnl_rag.errors import MissingExtra, UsageError
from sqlnl_rag.question import is_chinese
from sqlnl_rag.render import dumps, row_count, text_value, visible
from sqlnl_rag.types import Result

KINDS = (".html", ".svg", ".png", ".json")
VERSION = "5.21"  # of Vega-Lite
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
body { font-family: sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: #1b1b1b; background: #fff; }
main { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0 2rem; }
section.wide { grid-column: 1 / -1; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin-top: 1rem; }
th, td { border-bottom: 1px solid #ddd; padding: .3rem .8rem; text-align: left; }
pre { background: #f5f5f5; padding: .8rem; white-space: pre-wrap; }
"""


def check_file(file: Path) -> None:
    """Raises UsageError for an ending that is no kind of chart, before any work is done for it."""
    if file.suffix.lower() not in KINDS:
        raise UsageError(f"{file.name} is no chart", f"A name that ends in {', '.join(KINDS)}.")


def save(chart: Chart, result: Result, file: Path, *, sql: str = "") -> None:
    """Writes the file that its ending says.

    Raises:
        UsageError: The ending is unknown, the file cannot be written, or a table was asked for as
            a picture.
        MissingExtra: Pictures and pages need vl-convert.
    """
    check_file(file)
    kind = file.suffix.lower()
    content: bytes
    if kind == ".json":
        content = (dumps(vega_lite(chart, result), indent=2) + "\n").encode()
    elif kind == ".svg":
        content = svg(chart, result).encode()
    elif kind == ".png":
        content = png(chart, result)
    else:
        content = page(chart.title, [section(chart, result, sql)]).encode()
    try:
        file.write_bytes(content)
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}", "Name another.") from None


def svg(chart: Chart, result: Result) -> str:
    """The chart as SVG with a title and a description for screen readers."""
    drawn = str(
        _converter().vegalite_to_svg(json.dumps(vega_lite(chart, result)), vl_version=VERSION)
    )
    said = escape(description(chart, result))
    head = f'<svg role="img" aria-label="{said}" '
    opened = drawn.index(">", drawn.index("<svg")) + 1
    inside = f"<title>{escape(visible(chart.title))}</title><desc>{said}</desc>"
    return drawn[:opened].replace("<svg ", head, 1) + inside + drawn[opened:]


def png(chart: Chart, result: Result) -> bytes:
    """The chart as PNG, at twice its size."""
    spec = json.dumps(vega_lite(chart, result))
    return bytes(_converter().vegalite_to_png(spec, vl_version=VERSION, scale=2))


def section(chart: Chart, result: Result, sql: str = "", *, wide: bool = True) -> str:
    """One answer as a piece of a page, over all of its width or half: picture, table, SQL."""
    drawn = "" if chart.kind == "table" else f"<figure>{svg(chart, result)}</figure>"
    head = "".join(f'<th scope="col">{escape(visible(name))}</th>' for name in result.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{_cell(value)}</td>" for value in row) + "</tr>"
        for row in result.rows
    )
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    text = f"<pre>{escape(visible(sql))}</pre>" if sql else ""
    title = f"<h2>{escape(visible(chart.title))}</h2>"
    place = "wide" if wide else "half"
    inside = f"{title}{drawn}{table}<p>{escape(row_count(result))}</p>{text}"
    return f'<section class="{place}">{inside}</section>'


def page(title: str, sections: list[str]) -> str:
    """A whole page of sections; it loads and runs nothing."""
    lang = "zh" if is_chinese(title) else "en"
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(visible(title))}</title><style>{_STYLE}</style></head>"
        f"<body><main>{''.join(sections)}</main></body></html>\n"
    )


def _cell(value: object) -> str:
    return "<em>NULL</em>" if value is None else escape(visible(text_value(value)))


def _converter() -> Any:
    try:
        import vl_convert
    except ImportError:
        raise MissingExtra("A picture of a chart", "charts") from None
    return vl_convert
