"""What speaks against a candidate, and what follows from it for the order and the confidence."""

from __future__ import annotations

from dataclasses import replace

import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.codec import encode
from sqlnl_rag.models.embedded.penalties import SLIP_NAMES, is_idle, penalties
from sqlnl_rag.models.embedded.ranking import Hypothesis, load_weights, rank
from sqlnl_rag.models.embedded.wording import Wording
from sqlnl_rag.question import is_chinese
from sqlnl_rag.types import Column, Schema, Table
from sqlnl_rag.values import ValueIndex
from tests.fixtures.embedded.demo import demo_schema, lines

CASES = [tuple(part.strip() for part in line.split("|")) for line in lines("slips.txt")]


CITIES = Schema(
    "sqlite",
    "城市.db",
    (
        Table(
            "城市",
            (
                Column("名称", "TEXT", "text"),
                Column("人口", "INT", "number"),
                Column("面积", "REAL", "number"),
            ),
        ),
    ),
)


def schema(question: str) -> Schema:
    return CITIES if is_chinese(question) else demo_schema()


def wording(question: str) -> Wording:
    tables = schema(question).tables
    return Wording(question, tables, ValueIndex(tables).match(question))


def actions(sql: str, over: Schema) -> list[Action]:
    return encode(sqlglot.parse_one(sql, dialect="sqlite"), over)


def hypothesis(sql: str, score: float) -> Hypothesis:
    return Hypothesis(actions(sql, demo_schema()), sql, score)


@pytest.mark.parametrize(("question", "sql", "slips"), CASES)
def test_slips(question: str, sql: str, slips: str) -> None:
    untied = sql.count(", tags")  # the one table that the fixture leaves untied
    found = penalties(wording(question), actions(sql, schema(question)), untied=untied)
    assert set(found) == {slip.strip() for slip in slips.split(";") if slip.strip()}
    assert all(count > 0 for count in found.values())


@pytest.mark.parametrize(
    ("sql", "idle"),
    [
        ("SELECT city FROM stores INTERSECT SELECT city FROM stores", True),
        ("SELECT city FROM stores EXCEPT SELECT city FROM customers", False),
        ("SELECT city FROM stores", False),
    ],
)
def test_a_query_set_against_itself_is_idle(sql: str, idle: bool) -> None:
    assert is_idle(actions(sql, demo_schema())) is idle


def test_every_slip_is_shown_and_weighed() -> None:
    shown = {slip.strip() for *_, slips in CASES for slip in slips.split(";")} - {""}
    assert shown | {"far table"} == set(SLIP_NAMES) == set(load_weights().slips)
    assert max(load_weights().slips.values()) <= 0 < load_weights().trust


def test_a_table_of_little_relevance_costs_and_the_more_the_less_relevant() -> None:
    question = "How many customers are there?"
    near = hypothesis("SELECT COUNT(*) FROM customers", -2.0)
    far = replace(hypothesis("SELECT COUNT(*) FROM orders", -1.9), far=0.6)
    assert far.slips(wording(question))["far table"] == 0.6
    assert [one.hypothesis for one in rank([far, near], wording(question))] == [near, far]


def test_slips_cost_and_the_beam_decides_between_equals() -> None:
    question = "Products with a price above 400"
    right = hypothesis("SELECT name FROM products WHERE price > 400", -2.0)
    wrong = hypothesis("SELECT name FROM products WHERE price = 400", -1.5)
    alike = hypothesis("SELECT id FROM products WHERE price > 400", -2.0)
    order = [one.hypothesis for one in rank([wrong, right, alike], wording(question))]
    assert order == [right, alike, wrong]
    assert [one.hypothesis for one in rank([alike, right], wording(question))] == [alike, right]
    assert rank([], wording(question)) == []


def test_confidence_falls_along_the_ranking_and_with_the_lead() -> None:
    asked = wording("How many customers are there?")
    count = hypothesis("SELECT COUNT(*) FROM customers", -0.1)
    others = [hypothesis(f"SELECT COUNT(*) FROM {t}", -0.3) for t in ("stores", "orders", "tags")]
    alone, beside = rank([count], asked)[0], rank([count, *others], asked)
    sure = [one.confidence for one in beside]
    assert 0 < min(sure) and alone.confidence < 1
    assert sure == sorted(sure, reverse=True) and sure[0] < alone.confidence
    assert rank([replace(count, score=-1.0)], asked)[0].confidence < alone.confidence
