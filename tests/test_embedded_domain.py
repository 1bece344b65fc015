"""Constants that the questions of a domain mean and never say: learnt, kept, offered."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models.embedded import EmbeddedModel, domain
from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.models.embedded.domain import Constant, Domain, learnt
from sqlnl_rag.models.embedded.ranking import load_weights
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.types import Column, Selection, Table

MAJOR = Constant("major", "city", "population", "150000")
STATES = ("Ohio", "Utah", "Iowa", "Texas")


def _compared(value: str, column: str = "population", test: str = ">") -> Sequence[Action]:
    return [
        keyword("select"), Action("column", "name", "city"), keyword("where"),
        Action("column", column, "city"), keyword(test), Action("value", value),
        keyword("from"), Action("table", "city"),
    ]  # fmt: skip


PAIRS = [
    *((f"What are the major cities of {state}?", _compared("150000")) for state in STATES),
    *((f"What are the cities of {state}?", _compared(state, "state", "=")) for state in STATES),
    *((f"Which {n} cities have 500 people?", _compared("500")) for n in range(8)),
]


def test_a_word_that_calls_for_a_constant_is_learnt() -> None:
    assert learnt(PAIRS) == Domain((MAJOR,))


@pytest.mark.parametrize(
    "pairs",
    [
        PAIRS[2:],  # two pairs are chance
        [(question.replace("major ", ""), actions) for question, actions in PAIRS],  # no word
        [*PAIRS, *[(f"The 500 major {n}?", _compared("500")) for n in range(4)]],  # of many uses
        [(f"Which have {said} people?", _compared("12")) for said in ("12", "twelve", "12.")],
    ],
    ids=["too few", "no word", "a word of many uses", "said"],
)
def test_what_is_no_constant(pairs: list[tuple[str, Sequence[Action]]]) -> None:
    assert learnt(pairs) == Domain()


def test_it_is_offered_where_the_word_stands(tmp_path: Path) -> None:
    Domain((MAJOR,)).write(tmp_path)
    held = domain.read(tmp_path)
    assert held == Domain((MAJOR,)) and domain.read(WEIGHTS) is None
    (match,) = held.matches("Name Major cities")
    assert (match.column, match.value, match.start, match.end) == ("population", "150000", 5, 10)
    assert held.matches("Name cities") == ()


def test_weights_with_a_domain_write_what_nobody_says(tmp_path: Path) -> None:
    """Also without training: the network reads any stored value that a word seems to mean."""
    shutil.copytree(WEIGHTS, tmp_path / "mine")
    Domain((Constant("metropolis", "city", "state", "OH"),)).write(tmp_path / "mine")
    columns = (
        Column("name", "TEXT", "text"),
        Column("state", "TEXT", "text"),
        Column("population", "INTEGER", "number"),
    )
    selection = Selection("sqlite", (Table("city", columns),))
    question = "What is the name of each city whose state is metropolis?"
    (first, *_) = EmbeddedModel(tmp_path / "mine").generate(question, selection)
    assert first.sql == "SELECT name FROM city WHERE state = 'OH'"
    (plain, *_) = EmbeddedModel().generate(question, selection)
    assert "OH" not in plain.sql


def test_a_domain_is_trusted_more() -> None:
    weights = load_weights()
    assert weights.for_domain().trust == 1.0 > weights.trust
    assert weights.for_domain().slips == weights.slips


@pytest.mark.parametrize("text", ["half", "{}", '{"constants": [{"word": "x"}]}', "[]"])
def test_a_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    shutil.copytree(WEIGHTS, tmp_path / "mine")
    (tmp_path / "mine" / domain.FILE).write_text(text, encoding="utf-8")
    selection = Selection("sqlite", (Table("city", (Column("name", "TEXT", "text"),)),))
    with pytest.raises(ModelUnreachable, match="domain.json is damaged"):
        EmbeddedModel(tmp_path / "mine").generate("Which cities?", selection)


def test_what_is_written_can_be_read_by_people(tmp_path: Path) -> None:
    Domain((MAJOR,)).write(tmp_path)
    written = json.loads((tmp_path / domain.FILE).read_text(encoding="utf-8"))
    assert written == {"constants": [vars(MAJOR)]}
