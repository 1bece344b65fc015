"""Pairs about other values: the statement and its question change alike, or neither does."""

from __future__ import annotations

import random

import pytest

from sqlnl_rag.datasets import Example
from sqlnl_rag.datasets.cleaning import Clean
from sqlnl_rag.datasets.duplicates import shaped
from sqlnl_rag.datasets.swapping import swapped
from sqlnl_rag.types import Column, Schema, Table

CITIES = ("Oslo", "Bergen", "New York", "京都")
SCHEMA = Schema(
    "sqlite",
    "shop",
    (
        Table(
            "customers",
            (
                Column("name", "TEXT", "text", values=("Ann", "Bo")),
                Column("city", "TEXT", "text", values=CITIES),
            ),
        ),
        Table("tea", (Column("kind", "TEXT", "text", values=("green", "black")),)),
    ),
)


def _swapped(question: str, sql: str, table: str = "customers") -> set[tuple[str, str]]:
    """What 60 chances make of a pair."""
    pair = shaped(Clean(Example("0", question, sql, ""), (table,)), "sqlite")
    made = [swapped(pair, SCHEMA, random.Random(n)) for n in range(60)]
    assert made == [swapped(pair, SCHEMA, random.Random(n)) for n in range(60)]
    return {(one.clean.example.question, one.clean.example.sql) for one in made}


def test_both_sides_change_alike() -> None:
    found = _swapped("Who lives in Oslo?", "SELECT name FROM customers WHERE city = 'Oslo'")
    assert found == {
        (f"Who lives in {city}?", f"SELECT name FROM customers WHERE city = '{city}'")
        for city in CITIES
        if city != "Oslo"
    }


def test_a_value_said_small_stays_small() -> None:
    found = _swapped("who lives in oslo", "SELECT name FROM customers WHERE city = 'Oslo'")
    assert {question for question, _ in found} == {
        f"who lives in {city}" for city in ("bergen", "new york", "京都")
    }


def test_a_value_that_stands_twice_changes_twice() -> None:
    sql = (
        "SELECT name FROM customers WHERE city = '京都' AND "
        "name = (SELECT MAX(name) FROM customers WHERE city = '京都')"
    )
    for question, other in _swapped("住在京都的最后一位客户", sql):
        city = question.removeprefix("住在").removesuffix("的最后一位客户")
        assert city in CITIES and other == sql.replace("京都", city)


@pytest.mark.parametrize(
    ("question", "sql", "table"),
    [
        ("Who lives there?", "SELECT name FROM customers WHERE city = 'Oslo'", "customers"),
        ("Oslo or Oslo?", "SELECT name FROM customers WHERE city = 'Oslo'", "customers"),
        ("Who is from Rome?", "SELECT name FROM customers WHERE city = 'Rome'", "customers"),
        ("Who is in Oslos?", "SELECT name FROM customers WHERE city = 'Oslo'", "customers"),
        ("Is there green?", "SELECT name FROM customers WHERE city = 'green'", "customers"),
        ("How many?", "SELECT COUNT(*) FROM customers", "customers"),
    ],
    ids=["unsaid", "said twice", "not stored", "inside a word", "of another table", "no value"],
)
def test_what_stays_as_it_is(question: str, sql: str, table: str) -> None:
    assert _swapped(question, sql, table) == {(question, sql)}
