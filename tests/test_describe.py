"""SQL in words: cases in fixtures/describe/cases.jsonl, and that nothing of a statement is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.coverage import coverage
from sqlnl_rag.describe import describe, explain_all
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, ForeignKey, Schema, Table

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures" / "describe" / "cases.jsonl")
    .read_text("utf-8")
    .splitlines()
]
STYLES = ["description", "steps", "pseudocode"]

STAFF = Table(
    "staff",
    (
        Column("id", "INTEGER", "number", comment="编号"),
        Column("name", "TEXT", "text", comment="姓名"),
        Column("boss_id", "INTEGER", "number"),
        Column("since", "DATE", "time"),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("boss_id",), "staff", ("id",)),),
    comment="员工",
)
SCHEMA = Schema("sqlite", "test", (STAFF,))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_description(case: dict[str, Any], lang: str) -> None:
    said = describe(case["sql"], case.get("dialect", "sqlite"), lang=lang)
    assert said.text == case[lang]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("style", STYLES)
def test_all_of_a_statement_is_said_and_nothing_else(
    case: dict[str, Any], lang: str, style: str
) -> None:
    dialect = case.get("dialect", "sqlite")
    said = describe(case["sql"], dialect, lang=lang, style=style)
    found = coverage(said.text, case["sql"], dialect, lang=lang)
    assert found.ok, (said.text, found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
@pytest.mark.parametrize("style", STYLES)
def test_phrases_point_into_both_texts_and_never_cross(case: dict[str, Any], style: str) -> None:
    said = describe(case["sql"], case.get("dialect", "sqlite"), style=style)
    for phrase in said.phrases:
        assert 0 <= phrase.start < phrase.end <= len(said.text)
        assert 0 <= phrase.sql_start < phrase.sql_end <= len(case["sql"])
    for one in said.phrases:
        for other in said.phrases:
            assert not one.start < other.start < one.end < other.end


def test_a_phrase_speaks_of_its_piece_of_the_statement() -> None:
    sql = "SELECT name FROM customers WHERE city = 'Oslo'"
    said = describe(sql, "sqlite")
    pairs = {(said.text[p.start : p.end], sql[p.sql_start : p.sql_end]) for p in said.phrases}
    assert ("city is 'Oslo'", "city = 'Oslo'") in pairs


@pytest.mark.parametrize(
    ("sql", "pieces"),
    [
        ("SELECT COUNT(*) FROM t", ["COUNT(*)"]),
        ("SELECT LENGTH(TRIM(a)) FROM t", ["LENGTH(TRIM(a))"]),
        ("SELECT x FROM t WHERE LENGTH( UPPER(b ) )=1", ["LENGTH( UPPER(b ) )=1", "UPPER(b )"]),
        ("SELECT x FROM t WHERE a IN (1,2) AND b = ')'", ["a IN (1,2)", "b = ')'"]),
        ("SELECT x FROM t WHERE y > (SELECT MAX(b) FROM u)", ["y > (SELECT MAX(b) FROM u)"]),
        ("SELECT SUM(a) OVER (ORDER BY (b)) FROM t", ["SUM(a) OVER (ORDER BY (b))", "SUM(a)"]),
        ("SELECT ROW_NUMBER() OVER (ORDER BY b) FROM t", ["ROW_NUMBER()"]),
        ("SELECT MAX(a), MIN(b /* ) */) FROM t", ["MAX(a)", "MIN(b /* ) */)"]),
        ("SELECT MAX(a) FROM t; SELECT MIN(b) FROM u", ["MAX(a)", "MIN(b)"]),
    ],
)
def test_a_piece_ends_with_the_brackets_that_open_in_it(sql: str, pieces: list[str]) -> None:
    found = {
        sql[phrase.sql_start : phrase.sql_end]
        for said in explain_all(sql, "sqlite")
        for phrase in said.phrases
    }
    assert found.issuperset(pieces)
    for piece in found:
        bare = piece.replace("')'", "").replace("/* ) */", "")
        assert bare.count("(") == bare.count(")"), piece


def test_a_schema_tells_roles_keys_comments_and_times() -> None:
    sql = (
        "SELECT e.name, b.name FROM staff e LEFT JOIN staff b ON e.boss_id = b.id "
        "WHERE e.since >= '2020-01-01' ORDER BY e.since DESC"
    )
    assert describe(sql, "sqlite", schema=SCHEMA).text == (
        "For every staff with its boss (staff) (including those without any boss) where the "
        "staff's since is on or after '2020-01-01': the staff's name and the boss's name, sorted "
        "by the staff's since from latest to earliest."
    )
    assert describe(
        "SELECT name FROM staff WHERE id = 3", "sqlite", schema=SCHEMA, lang="zh"
    ).text == ("列出编号为 3 的员工的姓名。")


def test_steps_and_pseudocode_give_a_line_to_each_clause() -> None:
    sql = (
        "SELECT city, COUNT(*) FROM customers WHERE id > 1 GROUP BY city "
        "HAVING COUNT(*) > 2 LIMIT 3"
    )
    assert describe(sql, "sqlite", style="steps").text.splitlines() == [
        "1. Take every customer.",
        "2. Keep only the rows where id is greater than 1.",
        "3. Make one group for each city.",
        "4. Keep only the groups where the number of customers is greater than 2.",
        "5. List the city and the number of customers.",
        "6. Keep the first 3 rows.",
    ]
    assert describe(sql, "sqlite", lang="zh", style="pseudocode").text.splitlines() == [
        "对每个 customers：",
        "    如果 id 大于 1：",
        "        把该行放入按 city 的分组",
        "对每一组：",
        "    如果 customers 的数量超过 2：",
        "        输出 city 和 customers 的数量",
        "只取前 3 条",
    ]


def test_statements_that_change_data_are_explained_with_a_warning() -> None:
    said = describe("UPDATE products SET price = 1", "sqlite")
    assert said.text == "Updates every product: sets price to 1."
    assert said.warnings == (
        "This statement changes data. It is explained here, not run.",
        "No condition: every row of products is changed.",
    )


def test_what_has_no_words_is_quoted_as_sql() -> None:
    said = describe("PRAGMA foreign_keys = ON", "sqlite")
    assert said.quoted and all(f"`{piece}`" in said.text for piece in said.quoted)


def test_several_statements_are_explained_one_by_one() -> None:
    texts = [said.text for said in explain_all("SELECT 1; DELETE FROM t", "sqlite")]
    assert texts == ["The value 1.", "Deletes every t."]


@pytest.mark.parametrize(
    "sql",
    [
        "",
        "-- nothing",
        "SELECT FROM WHERE",
        "(" * 5000,
        f"SELECT {'(' * 1000}1{')' * 1000}",
        f"SELECT {'ABS(' * 1000}1{')' * 1000}",
        f"{'SELECT * FROM (' * 1000}SELECT 1{')' * 1000}",
        f"SELECT '{'x' * 1_000_000}'",
        "SELECT 1; SELECT 2",
        "\x00\x01",
    ],
    ids=lambda sql: sql[:12],
)
def test_what_is_no_single_statement_is_one_clear_line(sql: str) -> None:
    with pytest.raises(UsageError) as caught:
        describe(sql, "sqlite")
    assert "\n" not in caught.value.message


@pytest.mark.parametrize(("lang", "style"), [("fr", "description"), ("en", "poem")])
def test_an_unknown_language_or_style_is_refused(lang: str, style: str) -> None:
    with pytest.raises(UsageError, match="Unknown"):
        describe("SELECT 1", "sqlite", lang=lang, style=style)
