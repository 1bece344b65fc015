"""Which chart a result gets, that its spec is data whatever the cells hold, and the files of it."""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlnl_rag.charts import Chart, choose, save, vega_lite
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Result
from tests.commands import Sqlnl, is_clear

FIXTURE = Path(__file__).parent / "fixtures" / "charts" / "choices.jsonl"
CASES = [json.loads(line) for line in FIXTURE.read_text("utf-8").splitlines()]
HOSTILE = [
    "<script>alert(1)</script>",
    "'\"><img src=x onerror=alert(1)>",
    "datum.c1 + signal('x')",
    '{"expr": "1"}',
    "\u202e\x1b[31m",
    "</desc></svg>",
    "javascript:alert(1)",
    "a.b[0]",
    '\\" + signal(1) + \\"',
]
# Where Vega-Lite would run or load something; none of them is ever written.
CODE = {
    "expr",
    "signal",
    "calculate",
    "filter",
    "transform",
    "params",
    "href",
    "url",
    "labelExpr",
    "tooltip",
}


def _result(case: dict[str, Any]) -> Result:
    return Result(tuple(case["columns"]), tuple(map(tuple, case["rows"])))


def _keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for inner in value.values() for key in _keys(inner)}
    return {key for inner in value for key in _keys(inner)} if isinstance(value, list) else set()


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c['kind']}: {', '.join(c['columns'])}")
def test_a_result_gets_its_chart(case: dict[str, Any]) -> None:
    assert choose(_result(case)).kind == case["kind"]


def test_types_of_drivers_count_too() -> None:
    days = [(datetime.date(2024, 1, n), Decimal("1.5")) for n in (1, 2)]
    chart = choose(Result(("day", "total"), tuple(days)))
    rows = vega_lite(chart, Result(("day", "total"), tuple(days)))["data"]["values"]
    assert rows[0] == {"c0": "2024-01-01T00:00:00", "c1": 1.5}
    assert choose(Result(("n",), ((float("nan"),),))).kind == "table"
    assert choose(Result(("n",), ((10**400,),))).kind == "table"


@pytest.mark.parametrize(
    "case", [c for c in CASES if c["kind"] != "table"], ids=lambda c: c["kind"]
)
def test_every_spec_is_drawn(case: dict[str, Any], tmp_path: Path) -> None:
    pytest.importorskip("vl_convert", reason="the [charts] extra is not installed")
    result = _result(case)
    chart = choose(result, title="各城市有多少？" if "城市" in case["columns"] else "How many?")
    save(chart, result, tmp_path / "chart.svg")
    root = ElementTree.fromstring((tmp_path / "chart.svg").read_text("utf-8"))
    assert root.get("role") == "img" and chart.title in str(root.get("aria-label"))
    assert len(list(root.iter())) > 5


@pytest.mark.parametrize("text", HOSTILE)
def test_cells_and_names_stay_text(text: str, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert", reason="the [charts] extra is not installed")
    result = Result((text, "n"), ((text, 1), ("other", 2)))
    chart = choose(result, title=text)
    assert chart.kind == "bar"
    spec = vega_lite(chart, result)
    assert not _keys(spec) & CODE
    assert spec["encoding"]["y"]["field"] == "c0"
    assert spec["config"]["aria"] is False  # Vega-Lite would make expressions of the titles
    save(chart, result, tmp_path / "chart.html", sql=f"SELECT '{text}'")
    page = (tmp_path / "chart.html").read_text("utf-8")
    assert not re.search(r"<(script|img|iframe|object|link|a)\b", page)
    assert "Content-Security-Policy" in page and "\x1b" not in page and "\u202e" not in page
    picture = page[page.index("<svg") : page.index("</svg>") + len("</svg>")]
    for node in ElementTree.fromstring(picture).iter():
        assert not any(name.startswith("on") or name.endswith("href") for name in node.attrib)


@pytest.mark.parametrize("ending", ["svg", "html"])
@pytest.mark.parametrize(
    "case", [c for c in CASES if c["kind"] != "table"], ids=lambda c: c["kind"]
)
def test_every_kind_of_chart_keeps_hostile_cells_as_text(
    case: dict[str, Any], ending: str, tmp_path: Path
) -> None:
    pytest.importorskip("vl_convert", reason="the [charts] extra is not installed")
    plain = _result(case)
    chart = dataclasses.replace(choose(plain), title=HOSTILE[1])
    time = chart.x if chart.kind == "line" else None
    places = [i for i, value in enumerate(plain.rows[0]) if isinstance(value, str) and i != time]
    rows = [list(row) for row in plain.rows]
    for place in places:
        hostile = dict(zip(dict.fromkeys(row[place] for row in rows), HOSTILE, strict=False))
        for row in rows:
            row[place] = hostile.get(row[place], row[place])
    names = tuple(f"{HOSTILE[0]}{i}" for i, _ in enumerate(plain.columns))
    result = Result(names, tuple(map(tuple, rows)))
    spec = vega_lite(chart, result)
    assert not _keys(spec) & CODE and "tooltip" not in json.dumps(spec["mark"])
    save(chart, result, tmp_path / f"chart.{ending}", sql=HOSTILE[0])
    drawn = (tmp_path / f"chart.{ending}").read_text("utf-8")
    assert "<script" not in drawn and "<img" not in drawn
    picture = drawn[drawn.index("<svg") : drawn.index("</svg>") + len("</svg>")]
    for node in ElementTree.fromstring(picture).iter():
        assert not any(name.startswith("on") or name.endswith("href") for name in node.attrib)
    if (places and chart.kind != "scatter") or ending == "html":  # its names are not drawn
        assert "&lt;script&gt;" in drawn


@settings(max_examples=200, deadline=None)
@given(
    names=st.tuples(st.text(max_size=12), st.text(max_size=12)),
    rows=st.lists(
        st.tuples(
            st.one_of(st.none(), st.text(max_size=6), st.integers(), st.dates()),
            st.one_of(st.none(), st.integers(), st.floats(), st.decimals(), st.binary(max_size=3)),
        ),
        max_size=6,
    ),
)
def test_any_result_has_a_chart_or_is_a_table(names: tuple[str, str], rows: list[Any]) -> None:
    result = Result(names, tuple(rows))
    chart = choose(result, title=names[0])
    if chart.kind == "table":
        with pytest.raises(UsageError):
            vega_lite(chart, result)
        return
    spec = vega_lite(chart, result)
    assert not _keys(spec) & CODE
    json.dumps(spec, allow_nan=False)


def test_a_table_is_a_page(tmp_path: Path) -> None:
    result = Result(("name",), (("Ada",), (None,)))
    save(Chart("table", "Who?"), result, tmp_path / "t.html")
    page = (tmp_path / "t.html").read_text("utf-8")
    assert "<td>Ada</td>" in page and "<em>NULL</em>" in page and "<svg" not in page


def test_ask_draws_what_it_found(sqlnl: Sqlnl, here: Path) -> None:
    ran = sqlnl("ask", "How many customers are there?", "--chart", "n.json")
    assert ran.code == 0 and "number: n.json" in ran.err
    spec = json.loads((here / "n.json").read_text("utf-8"))
    assert spec["mark"]["text"] == "3" and "customers" in spec["description"]


def test_another_ending_is_refused_before_anything_is_asked(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("ask", "How many?", "--chart", "n.gif"), 2, "n.gif")
