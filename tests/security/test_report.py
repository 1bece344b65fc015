"""The report is made of recorded figures alone, and of all of them or not at all."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.security.report import Figures, Missing, render

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "security.md"


def test_nothing_recorded_gives_no_report() -> None:
    with pytest.raises(Missing, match="was recorded"):
        render(Figures([]))


def test_a_later_figure_replaces_an_earlier_one_of_the_same_thing() -> None:
    def line(corpus: str, number: int) -> str:
        value = {"corpus": corpus, "number": number}
        return json.dumps({"figure": "policy.corpus", "value": value, "test": "t"})

    figures = Figures([line("own", 1), line("shared", 2), line("own", 3)])
    assert [row["number"] for row in figures.rows("policy.corpus")] == [3, 2]
    with pytest.raises(Missing, match=r"guards"):
        figures.rows("guards")


def test_figures_that_are_not_thorough_are_named() -> None:
    def line(corpus: str, thorough: bool) -> str:
        entry = {"figure": f"guards.{corpus}", "value": {}, "test": "t", "thorough": thorough}
        return json.dumps(entry)

    assert Figures([line("own", True), line("shared", False)]).small == ["guards"]
    assert Figures([line("own", False), line("own", True)]).small == []


def test_the_report_that_is_kept_is_whole() -> None:
    text = REPORT.read_text(encoding="utf-8")
    template = (Path(__file__).parent / "report.md").read_text(encoding="utf-8")
    titles = re.findall(r"^## (.+)$", text, re.MULTILINE)
    for title in re.findall(r"^(?:{\w+})*## (.+)$", template, re.MULTILINE):
        assert title in titles
    assert not re.search(r"\{\w+\}", text)
