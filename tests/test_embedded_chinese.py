"""The Chinese half of the training pairs: names paired, questions made, pieces chosen."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from sqlnl_rag.models.embedded import chase, made, start
from sqlnl_rag.models.embedded.codec import decode
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.policy import render
from sqlnl_rag.types import Column, ForeignKey, Schema, Table
from tests.fixtures.embedded.demo import lines

CITY = Table(
    "城市",
    (
        Column("城市id", "NUMERIC", "number"),
        Column("名称", "TEXT", "text", values=("北京", "上海")),
        Column("人口", "NUMERIC", "number", values=("2000", "2400")),
        Column("面积", "NUMERIC", "number"),
    ),
    primary_key=("城市id",),
)
PARK = Table(
    "公园",
    (
        Column("公园名", "TEXT", "text", values=("人民公园", "朝阳公园")),
        Column("城市id", "NUMERIC", "number"),
        Column("门票", "NUMERIC", "number"),
        Column("类型", "TEXT", "text", values=("免费", "收费")),
    ),
    foreign_keys=(ForeignKey(("城市id",), "城市", ("城市id",)),),
)
CHINESE = Schema("sqlite", "城市", (PARK, CITY))
NAMES = {(t.key, ""): t.name for t in CHINESE.tables} | {
    (t.key, c.name): c.name for t in CHINESE.tables for c in t.columns
}
ENGLISH = Schema(
    "sqlite",
    "cities",
    (
        Table("city", tuple(Column(n, "TEXT", "text") for n in ("id", "Name", "people", "area"))),
        Table("park", tuple(Column(n, "TEXT", "text") for n in ("Title", "city_id"))),
    ),
)


def nothing_alike(rows: Sequence[str], columns: Sequence[str]) -> NDArray[np.float32]:
    return np.zeros((len(rows), len(columns)), np.float32)


@pytest.mark.parametrize("line", lines("numbers.txt"))
def test_numbers_in_words(line: str) -> None:
    text, expected = (part.strip() for part in line.split("|"))
    assert number_text(text) == (expected or None)


def test_every_made_question_is_a_query_that_runs() -> None:
    found = made.make(CHINESE, NAMES, 400, "seed")
    assert len(found) == 400 == len({question for question, _ in found})
    connection = sqlite3.connect(":memory:")
    for table in CHINESE.tables:
        connection.execute(
            f"CREATE TABLE {table.name} ({', '.join(c.name for c in table.columns)})"
        )
    for question, actions in found:
        sql = render(decode(actions, CHINESE.tables, "sqlite"), "sqlite")
        connection.execute(sql)
        assert not question.isascii()
    connection.close()
    assert found == made.make(CHINESE, NAMES, 400, "seed")
    assert found != made.make(CHINESE, NAMES, 400, "another seed")


def test_what_has_no_chinese_name_is_not_asked_for() -> None:
    names = {key: name for key, name in NAMES.items() if key[1] != "门票"}
    for _, actions in made.make(CHINESE, names, 200, "seed"):
        assert all(action.text != "门票" for action in actions)
    assert made.make(CHINESE, {}, 10, "seed") == []


@pytest.mark.parametrize(
    ("sql", "names"),
    [
        (
            "SELECT t1.a FROM x AS t1 JOIN Y AS t2 ON t1.id = t2.xid WHERE t2.b = 'k'",
            {("x", "a"), ("x", "id"), ("Y", "xid"), ("Y", "b"), ("x", ""), ("Y", "")},
        ),
        ("SELECT a FROM x WHERE b IN (SELECT c FROM y)", {("x", "a"), ("x", "b"), ("y", "c"),
                                                          ("x", ""), ("y", "")}),
        ("SELECT a FROM x JOIN y ON x.i = y.i", None),  # whose is a?
        ("SELECT FROM WHERE (", None),
    ],
)  # fmt: skip
def test_the_names_of_a_query(sql: str, names: set[tuple[str, str]] | None) -> None:
    found = chase.shape(sql)
    assert (None if found is None else set(found.names)) == names


def test_queries_of_one_shape_pair_their_names_without_any_likeness() -> None:
    chinese = [
        "SELECT 名称 FROM 城市 ORDER BY 人口 DESC LIMIT 1",
        "SELECT max(面积) FROM 城市",
        "SELECT T1.公园名 FROM 公园 AS T1 JOIN 城市 AS T2 ON T1.城市id = T2.城市id "
        "WHERE T2.名称 = 'Rome'",
    ]
    english = [
        "SELECT name FROM city ORDER BY people DESC LIMIT 1",
        "SELECT max(area) FROM city",
        "SELECT t1.title FROM park AS t1 JOIN city AS t2 ON t1.city_id = t2.id "
        "WHERE t2.name = 'Rome'",
    ]
    paired = chase.pair_names(
        [s for sql in chinese if (s := chase.shape(sql))],
        [s for sql in english if (s := chase.shape(sql))],
        ENGLISH,
        nothing_alike,
    )
    assert paired == {
        ("城市", ""): ("city", ""), ("城市", "名称"): ("city", "Name"),
        ("城市", "人口"): ("city", "people"), ("城市", "面积"): ("city", "area"),
        ("城市", "城市id"): ("city", "id"), ("公园", ""): ("park", ""),
        ("公园", "公园名"): ("park", "Title"), ("公园", "城市id"): ("park", "city_id"),
    }  # fmt: skip


def test_a_later_turn_is_asked_with_those_before_it(tmp_path: Path) -> None:
    rows = [
        {"db_id": "d", "turn": 0, "question": "一", "query": 'select a from t where b == "x"'},
        {"db_id": "d", "turn": 1, "question": "二", "query": "select b from t"},
        {"db_id": "d", "turn": 0, "question": "三", "query": "select c from t"},
    ]
    (tmp_path / "turns.json").write_text(json.dumps(rows), encoding="utf-8")
    turns = chase.read_turns(tmp_path / "turns.json")
    assert [(t.question, t.first) for t in turns] == [("一", True), ("一 二", False), ("三", True)]
    assert turns[0].sql == "select a from t where b = 'x'"


def test_keys_are_learned_from_the_joins_of_queries() -> None:
    bare = Schema("sqlite", "", (Table("公园", PARK.columns), CITY))
    sql = "SELECT 1 FROM 城市 AS a JOIN 公园 AS b ON a.城市id = b.城市id"
    keyed = chase.own_keys(bare, chase.joins(sql))
    assert keyed.by_key["公园"].foreign_keys == PARK.foreign_keys
    assert not keyed.by_key["城市"].foreign_keys


def test_four_bit_blocks_open_to_the_matrix_they_hold() -> None:
    scale = np.float16(0.5)
    raw = scale.tobytes() + bytes((low | (15 - low) << 4) for low in range(16))
    found = start.unpack(*start.blocks(raw * 2, 2))
    row = [(low - 8) / 2 for low in range(16)] + [(15 - low - 8) / 2 for low in range(16)]
    assert found.tolist() == [row, row]
