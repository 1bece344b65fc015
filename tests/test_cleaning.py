"""Pairs proven, told apart, deduplicated and divided: the cases are lines of the fixtures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from schemas.demo import build
from sqlnl_rag.datasets import Example
from sqlnl_rag.datasets.cleaning import Clean, clean
from sqlnl_rag.datasets.duplicates import Pair, deduplicated, shaped, without_leaks
from sqlnl_rag.datasets.ground import LiveGround, SchemaReader
from sqlnl_rag.datasets.pairs import Rejected
from sqlnl_rag.datasets.rows import directions
from sqlnl_rag.datasets.shape import canonical, skeleton
from sqlnl_rag.datasets.splits import PARTS, SHARES, chosen, leaks, split
from sqlnl_rag.errors import UsageError
from sqlnl_rag.translate import Translator

FIXTURES = Path(__file__).parent / "fixtures/datasets"
CASES = [json.loads(x) for x in (FIXTURES / "cleaned.jsonl").read_text("utf-8").splitlines()]
KINDS = [
    kind.splitlines()
    for kind in (FIXTURES / "skeletons.sql").read_text("utf-8").split("\n", 1)[1].split("\n\n")
]


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveGround]:
    url = f"sqlite:///{tmp_path_factory.mktemp('clean') / 'demo.db'}"
    build(url)
    with Translator.connect(url, model=SchemaReader(1)) as translator:
        yield LiveGround(translator)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
def test_cleaning(case: dict[str, Any], ground: LiveGround) -> None:
    found = clean(Example("0", "What?", case["sql"], ""), ground)
    if "clean" in case:
        assert isinstance(found, Clean), found
        assert found.example.sql == case["clean"]
        again = clean(found.example, ground)
        assert isinstance(again, Clean) and again.example == found.example
    else:
        assert isinstance(found, Rejected), found
        assert found.reason == case["reason"] and found.message
        assert found.example.sql == case["sql"]


def test_a_question_is_needed(ground: LiveGround) -> None:
    found = clean(Example("0", " ", "SELECT name FROM stores", ""), ground)
    assert isinstance(found, Rejected) and found.reason == "no_question"


def test_kinds_of_statement() -> None:
    for kind in KINDS:
        assert len({skeleton(sql, "sqlite") for sql in kind}) == 1, kind
    for one, other in combinations(KINDS, 2):
        assert skeleton(one[0], "sqlite") != skeleton(other[0], "sqlite")
    same, value, _ = (canonical(sql, "sqlite") for sql in KINDS[0])
    assert same != value  # literals tell statements apart, and not kinds


def pair(id: str, question: str, sql: str, db_id: str = "tea") -> Pair:
    return shaped(Clean(Example(id, question, sql, db_id), ()), "sqlite")


def test_deduplication_keeps_the_first_and_says_why() -> None:
    given = [
        pair("first", "How many stores are in Shanghai?", "SELECT COUNT(*) FROM stores"),
        pair("case", "how many stores are in shanghai", "select count(*) from STORES"),
        pair("near", "How many store are in Shanghai?", "SELECT COUNT(*) FROM stores"),
        pair("other words", "Count our shops.", "SELECT COUNT(*) FROM stores"),
        pair("other SQL", "How many stores are in Shanghai?", "SELECT COUNT(id) FROM stores"),
        pair("other value", "How many stores are in Hangzhou?", "SELECT COUNT(1) FROM stores"),
    ]
    kept, rejected = deduplicated(given)
    assert [p.id for p in kept] == ["first", "other words", "other value"]
    assert {r.example.id: r.reason for r in rejected} == {
        "case": "duplicate",
        "near": "near_duplicate",
        "other SQL": "contradiction",
    }
    assert all("first" in r.message for r in rejected)
    kept, rejected = deduplicated(given[:1], fixed=given[1:2])
    assert not kept and rejected[0].message == "says the same as case"


def test_what_a_program_asks_a_thousand_times_is_kept_ten_times() -> None:
    asked = [
        pair(
            str(n),
            f"The name of every customer whose number is {n}.",
            f"SELECT a FROM c WHERE n = {n}",
        )
        for n in range(1000, 2000)
    ]
    kept, rejected = deduplicated(asked)
    assert len(kept) == 10 and {r.reason for r in rejected} == {"near_duplicate"}
    cities = (
        "Aachen Bremen Cottbus Dresden Erfurt Freiburg Goslar Hamburg Itzehoe Jena Kassel Lindau"
    )
    kept, rejected = deduplicated(
        pair(city, f"Customers in {city}?", f"SELECT a FROM c WHERE city = '{city}'")
        for city in cities.split()
    )
    assert len(kept) == 12 and not rejected


def test_train_gives_way_to_what_is_held_out() -> None:
    train = [
        pair("leak", "How many stores are there?", "SELECT COUNT(*) FROM shops", "a"),
        pair("same words", "How many stores are there?", "SELECT MAX(n) FROM shops", "a"),
    ]
    held = [pair("held", "how many stores are there", "SELECT count(*) FROM SHOPS", "b")]
    kept, rejected = without_leaks(train, held)
    assert [p.id for p in kept] == ["same words"]
    assert [r.reason for r in rejected] == ["leak"] and "held" in rejected[0].message


def many(databases: int, each: int) -> list[Pair]:
    return [
        pair(
            f"{d}.{n}",
            f"Question {n} of {d} about kind {n % 7}",
            f"SELECT c{n % 7} FROM t{d} WHERE x = {n}",
            f"db{d}",
        )
        for d in range(databases)
        for n in range(each)
    ]


@pytest.mark.parametrize("seed", range(5))
def test_by_database_no_database_is_on_two_sides(seed: int) -> None:
    pairs = many(20, 10)
    parts = split(pairs, "database", seed)
    sides = [{p.db_id for p in parts[part]} for part in PARTS]
    assert sum(map(len, sides)) == len(set().union(*sides)) == 20
    for part in PARTS:
        assert abs(len(parts[part]) / len(pairs) - SHARES[part]) <= 0.05
    assert parts == split(pairs, "database", seed)
    assert {p.id for p in split(pairs[::-1], "database", seed)["test"]} == {
        p.id for p in parts["test"]
    }


def test_another_seed_holds_out_others() -> None:
    found = {tuple(p.id for p in split(many(20, 2), "database", seed)["test"]) for seed in range(5)}
    assert len(found) > 1


def test_by_pair_a_kind_is_on_one_side_and_nothing_leaks() -> None:
    pairs = many(3, 70)
    parts = split(pairs, "pair", 0)
    kinds = [{(p.db_id, p.skeleton) for p in parts[part]} for part in PARTS]
    assert sum(map(len, kinds)) == len(set().union(*kinds)) == 21
    for leak in leaks(parts).values():
        assert (leak.same_skeleton, leak.same_statement, leak.near_pair) == (0, 0, 0)


def test_leaks_are_counted() -> None:
    train = [pair("0", "How many stores are there?", "SELECT COUNT(*) FROM s WHERE a = 1")]
    test = [
        pair("1", "how many stores are there", "SELECT COUNT(*) FROM s WHERE a = 1", "x"),
        pair("2", "How many stores are here?", "SELECT COUNT(*) FROM s WHERE a = 2", "x"),
        pair("3", "Name the tea.", "SELECT name FROM tea", "x"),
    ]
    found = leaks({"train": train, "valid": [], "test": test})["test"]
    assert (found.pairs, found.same_question, found.near_question) == (3, 1, 2)
    assert (found.same_statement, found.same_skeleton, found.near_pair) == (1, 2, 2)


def test_what_the_publisher_says_is_kept() -> None:
    examples = [Example(str(n), "q", "s", "d", split=s) for n, s in enumerate(("train", "dev"))]
    assert chosen(examples) == "given"
    assert chosen([*examples, Example("2", "q", "s", "d")]) == "pair"
    assert chosen([Example(str(n), "q", "s", f"d{n}") for n in range(10)]) == "database"
    pairs = [shaped(Clean(Example("0", "q", "SELECT 1", "d", split="train"), ()), "sqlite")]
    with pytest.raises(UsageError, match="valid split is empty"):
        split(pairs, "given", 0)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.8, 1.0])
def test_directions_are_mixed_as_asked(share: float) -> None:
    ways = directions(many(5, 40), share, 0)
    asked, told = len(ways["nl2sql"]), len(ways["sql2nl"])
    assert max(asked, told) == 200
    assert abs(told / (asked + told) - share) < 0.01
    assert len(ways["nl2sql"] | ways["sql2nl"]) == 200
