"""Which stored values a question names."""

from __future__ import annotations

import pytest

from sqlnl_rag.types import Column, Table
from sqlnl_rag.values import MAX_COLUMNS_A_SPAN, MAX_TOKENS, ValueIndex
from tests.fixtures.embedded.demo import lines


def column(name: str, *values: str) -> Column:
    return Column(name, "TEXT", "text", values=values)


PEOPLE = Table(
    "people",
    (
        column("city", "New York", "New York City", "Paris", "上海"),
        column("kind", "Country", "a", "all"),
        column("band", "The The", "  ABBA ", "..."),
    ),
)
SHOPS = Table("shops", (column("city", "Paris"),))


@pytest.mark.parametrize("line", lines("values.txt"))
def test_matches(line: str) -> None:
    question, expected = (part.strip() for part in line.split("|"))
    found = ValueIndex([PEOPLE, SHOPS]).match(question)
    spelled = (f"{m.table}.{m.column} = {m.value} @ {question[m.start : m.end]}" for m in found)
    assert ", ".join(spelled) == expected


@pytest.mark.parametrize(
    ("question", "score"), [("in Paris", 1.0), ("by abba", 0.9), ("in countries", 0.8)]
)
def test_scores_say_how_near(question: str, score: float) -> None:
    assert {m.score for m in ValueIndex([PEOPLE]).match(question)} == {score}


def test_a_span_matches_in_a_bounded_number_of_columns() -> None:
    many = Table("wide", tuple(column(f"c{number}", "Paris") for number in range(50)))
    assert len(ValueIndex([many]).match("Paris")) == MAX_COLUMNS_A_SPAN


def test_values_too_long_to_be_named_are_left_out() -> None:
    long = " ".join(["word"] * (MAX_TOKENS + 1))
    index = ValueIndex([Table("t", (column("c", long, long[5:]),))])
    assert {m.value for m in index.match(long)} == {long[5:]}


def test_no_values_no_matches() -> None:
    assert ValueIndex([]).match("Paris") == ValueIndex([Table("t", ())]).match("Paris") == ()
