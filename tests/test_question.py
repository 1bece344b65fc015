"""The courtesy rules: which questions are refused before any model is asked. Cases live in
fixtures/question/*.txt.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from sqlnl_rag.errors import UsageError
from sqlnl_rag.question import (
    MAX_BYTES,
    is_chinese,
    is_small_talk,
    relevance,
    too_much,
    vocabulary,
    wants_change,
)
from sqlnl_rag.types import Column, Selection, Table, ValueMatch

DATA = Path(__file__).parent / "fixtures" / "question"
SHOP = (
    Table(
        "customers",
        (Column("id", "INTEGER", "number"), Column("city", "TEXT", "text")),
        comment="客户",
    ),
    Table("orders", (Column("order_id", "INTEGER", "number"), Column("placed_on", "DATE", "time"))),
)


def lines(name: str) -> list[str]:
    text = (DATA / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("question", lines("writes.txt"))
def test_an_order_to_change_data_is_seen(question: str) -> None:
    assert wants_change(question, SHOP)


@pytest.mark.parametrize("question", lines("reads.txt") + lines("on_topic.txt"))
def test_a_question_is_not_taken_for_an_order(question: str) -> None:
    assert not wants_change(question, SHOP)


@pytest.mark.parametrize("question", lines("off_topic.txt"))
def test_small_talk_is_seen(question: str) -> None:
    assert is_small_talk(question, vocabulary(SHOP))


@pytest.mark.parametrize("question", lines("on_topic.txt") + lines("reads.txt"))
def test_a_question_is_not_taken_for_small_talk(question: str) -> None:
    assert not is_small_talk(question, vocabulary(SHOP))


def test_small_talk_about_a_subject_of_the_schema_is_a_question() -> None:
    weather = Table("weather", (Column("mean_temperature", "REAL", "number"),))
    assert not is_small_talk("what is the weather today?", vocabulary([weather]))


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("Which customers have a birth date?", 1.0),  # cstmr, brth, dt
        ("Which manager earns most?", 0.5),  # mgr
        ("Which idea is the oldest?", 0.0),  # id shortens nothing
        ("Which elephants are the tallest?", 0.0),
    ],
)
def test_a_shortened_name_knows_its_word(question: str, share: float) -> None:
    tables = (
        Table("cstmr", tuple(Column(n, "TEXT", "text") for n in ("id", "nm", "brth_dt", "mgr_no"))),
    )
    assert relevance(question, Selection("sqlite", tables), vocabulary(tables)) == share


def test_relevance_counts_content_words() -> None:
    selection, known = Selection("sqlite", SHOP), vocabulary(SHOP)
    assert relevance("How many customers are there?", selection, known) == 1.0
    assert relevance("How many customer orders mention elephants?", selection, known) == 0.5
    assert relevance("Name the tallest elephant", selection, known) == 0.0
    assert relevance("How many are there?", selection, known) is None


def test_a_mentioned_value_makes_a_question_relevant() -> None:
    match = ValueMatch("customers", "city", "Ulm", 7, 10, 1.0)
    selection = Selection("sqlite", SHOP, values=(match,))
    assert relevance("who in Ulm", selection, vocabulary(SHOP)) == 1.0


def test_a_chinese_question_to_an_english_schema_cannot_be_judged_by_words() -> None:
    english = SHOP[1:]
    assert relevance("谁买得最多", Selection("sqlite", english), vocabulary(english)) is None


@pytest.mark.parametrize(
    ("question", "chinese"),
    [
        ("上海有多少客户？", True),
        ("哪些 customers 在 London？", True),
        ("Which stores are in 上海?", False),
        ("List products supplied by 武夷岩茶社.", False),
        ("customers", False),
    ],
)
def test_the_language_is_that_of_the_question_not_of_its_values(
    question: str, chinese: bool
) -> None:
    assert is_chinese(question) == chinese


def test_a_subject_is_known_only_to_the_letter() -> None:
    stores = Table("stores", (Column("name", "TEXT", "text"),))
    assert is_small_talk("tell me a joke", vocabulary([stores]))


@pytest.mark.parametrize(
    "question", ["", "  \n\t ", "x" * (MAX_BYTES + 1), "长" * 100_000, "a\udcff"]
)
def test_what_is_no_question_is_one_clear_line(question: str) -> None:
    with pytest.raises(UsageError) as caught:
        too_much(question)
    assert "\n" not in caught.value.message and len(caught.value.message) < 100
    assert caught.value.hint
