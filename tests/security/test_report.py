"""The report is made of recorded figures alone, and of all of them or not at all."""

from __future__ import annotations

import json
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
