"""Questions in other words: rules fire where the query allows it, and values stay."""

from __future__ import annotations

import random
import re
import tomllib
from collections import Counter
from importlib.resources import files

import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.codec import encode
from sqlnl_rag.models.embedded.made import make
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.models.embedded.rewording import moved, reword, schema_words
from sqlnl_rag.types import Column, ForeignKey, Schema, Table, ValueMatch

RULES = "wordings/rewording.en.toml"
SINGERS = Table(
    "singer",
    (
        Column("singer_id", "INTEGER", "number"),
        Column("name", "TEXT", "text", values=("Joe Sharp", "Rose White")),
        Column("country", "TEXT", "text", values=("France", "Netherlands")),
        Column("age", "INTEGER", "number", values=("32", "12")),
    ),
    primary_key=("singer_id",),
)
CONCERTS = Table(
    "concert",
    (
        Column("concert_id", "INTEGER", "number"),
        Column("singer_id", "INTEGER", "number"),
        Column("concert_date", "DATE", "time", values=("2014-05-01",)),
        Column("price", "REAL", "number"),
    ),
    primary_key=("concert_id",),
    foreign_keys=(ForeignKey(("singer_id",), "singer", ("singer_id",)),),
)
SCHEMA = Schema("sqlite", "music", (SINGERS, CONCERTS))


def _actions(sql: str) -> tuple[Action, ...]:
    return tuple(encode(sqlglot.parse_one(sql, dialect="sqlite"), SCHEMA))


def _ways(question: str, sql: str, tries: int = 400) -> Counter[str]:
    actions = _actions(sql)
    drawn = (
        reword(question, actions, random.Random(n), schema_words(SCHEMA)) for n in range(tries)
    )
    return Counter(text.casefold() for text in drawn)


OLDEST = "SELECT name FROM singer ORDER BY age DESC LIMIT 1"
DOWN = "SELECT name FROM singer ORDER BY age DESC"
UP = "SELECT name FROM singer ORDER BY age"
TEXT_DOWN = "SELECT age FROM singer ORDER BY name DESC"
DATES = "SELECT price FROM concert ORDER BY concert_date DESC"
FRENCH = "SELECT name FROM singer WHERE country = 'France'"
NONE = "SELECT name FROM singer WHERE singer_id NOT IN (SELECT singer_id FROM concert)"
COUNT = "SELECT count(*) FROM singer"
MORE = "SELECT name FROM singer WHERE age > 30"

# question, query, what some rewording says, what none may say
SAID = [
    ("What is the name of the singer with the highest age?", OLDEST, "oldest", "youngest"),
    ("List the names in descending order of age.", DOWN, "highest age first", "lowest age first"),
    ("List the names in ascending order of age.", UP, "lowest age first", "highest age first"),
    ("List the names in descending order of age.", UP, "list", "highest age first"),
    ("Show the ages, in descending order of name.", TEXT_DOWN, "z to a", "highest"),
    ("Show prices in descending order of concert date.", DATES, "newest to oldest", "highest"),
    ("Which singers have the country 'France'?", FRENCH, "'france'", "'germany'"),
    ("Show the names of singers whose country is France.", FRENCH, "from france", "not"),
    ("Show the names of singers whose country is France.", FRENCH, "which singers", "not"),
    ("Find the singers who do not have any concert.", NONE, "without", "with concert"),
    ("How many singers are there?", COUNT, "count the singers", "average"),
    ("How many singers are there?", COUNT, "vocalists", "concerts"),
    ("Show names of singers whose age is greater than 30.", MORE, "older than 30", "younger"),
    ("Show names of singers whose age is greater than 30.", MORE, "above 30", "below"),
    ("Show the total age of singers.", "SELECT sum(age) FROM singer", "combined age", "average"),
    ("Show the average age.", "SELECT avg(age) FROM singer", "mean age", "sum"),
    ("Show the average age.", "SELECT sum(age) FROM singer", "average age", "mean"),
    ("Show the different countries.", "SELECT DISTINCT country FROM singer", "unique", "all of"),
    (
        "Show countries with at least 12 singers.",
        "SELECT country FROM singer GROUP BY country HAVING count(*) >= 12",
        "a minimum of twelve singers",
        "more than",
    ),
    (
        "What is the number of singers for each country?",
        "SELECT country, count(*) FROM singer GROUP BY country",
        "per country",
        "concert",
    ),
]


@pytest.mark.parametrize(("question", "sql", "some", "never"), SAID)
def test_rules_say_what_the_query_allows(question: str, sql: str, some: str, never: str) -> None:
    ways = _ways(question, sql)
    assert any(some in way for way in ways), sorted(ways)[:20]
    assert not [way for way in ways if never in way]


def test_no_rule_drops_a_value() -> None:
    for row in tomllib.loads(files("sqlnl_rag").joinpath(RULES).read_text("utf-8"))["rule"]:
        find = re.sub(r"\{[vncw]\}", lambda m: "(v)" if m[0] == "{v}" else "(x)", row["find"])
        groups = [m.start() for m in re.finditer(r"\((?!\?)", find)]
        values = [n + 1 for n, at in enumerate(groups) if find.startswith("(v)", at)]
        for say in row["say"]:
            assert all(f"\\{number}" in say for number in values), (row["find"], say)


def test_one_question_is_put_in_many_ways() -> None:
    assert len(_ways("Show the names of singers whose country is France.", FRENCH)) > 100


def test_the_same_random_state_gives_the_same_question() -> None:
    actions = _actions(MORE)
    question = "Show names of singers whose age is greater than 30."
    first, second = (
        [reword(question, actions, rng) for _ in range(50)]
        for rng in (random.Random("seed"), random.Random("seed"))
    )
    assert first == second


@pytest.mark.parametrize("question", ["有多少歌手？", "", "?", "\ue000 as it is"])
def test_what_no_rule_fits_stays(question: str) -> None:
    assert {reword(question, _actions(COUNT), random.Random(n)) for n in range(50)} == {question}


def test_no_word_of_the_schema_is_said_for_another_thing() -> None:
    """ "vocalist" is one of the words for a singer, unless there is a table of vocalists."""
    actions, question = _actions(COUNT), "How many singers are there?"
    ways = {reword(question, actions, random.Random(n), {"vocalist"}) for n in range(300)}
    assert any("artists" in way for way in ways)
    assert not [way for way in ways if "vocalist" in way]


def test_definitions_after_the_question_stay() -> None:
    tail = " oldest singer refers to MAX(age); names refers to name"
    question = "What are the names of the oldest singers?" + tail
    ways = {reword(question, _actions(OLDEST), random.Random(n)) for n in range(200)}
    assert len(ways) > 20
    assert all(way.endswith(tail) for way in ways)


def test_values_stay_and_small_numbers_keep_their_worth() -> None:
    names = {(t.key, ""): t.name + "s" for t in SCHEMA.tables} | {
        (t.key, c.name): c.name.replace("_", " ") for t in SCHEMA.tables for c in t.columns
    }
    changed = 0
    for number, (question, actions) in enumerate(make(SCHEMA, names, 600, "words", lang="en")):
        text = reword(question, actions, random.Random(number), schema_words(SCHEMA))
        changed += text != question
        said = {number_text(word) for word in re.findall(r"\w+", text)}
        for value in (a.text for a in actions if a.kind == "value"):
            if value in question:
                assert value in text or value in said, (question, text)
    assert changed > 300


def test_matches_move_with_their_words_or_go() -> None:
    before, after = "singers from France aged 12", "Vocalists aged twelve in France"
    place = before.index("France")
    french = ValueMatch("singer", "country", "France", place, place + 6, 1.0)
    aged = ValueMatch("singer", "age", "12", before.index("12"), len(before), 1.0)
    assert moved((french, aged), before, before) == (french, aged)
    (kept,) = moved((french, aged), before, after)
    assert (kept.value, after[kept.start : kept.end]) == ("France", "France")
