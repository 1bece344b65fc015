"""SQL in words: cases in fixtures/describe/cases.jsonl, and that nothing of a statement is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from sqlnl_rag.describe import describe
from sqlnl_rag.errors import UsageError

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures" / "describe" / "cases.jsonl")
    .read_text("utf-8")
    .splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_description(case: dict[str, str], lang: str) -> None:
    text = describe(case["sql"], "sqlite", lang=lang)
    assert text == case.get(lang, text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["sql"][:40])
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("style", ["description", "steps", "pseudocode"])
def test_no_name_and_no_value_is_lost(case: dict[str, str], lang: str, style: str) -> None:
    text = describe(case["sql"], "sqlite", lang=lang, style=style)
    tree = sqlglot.parse_one(case["sql"], dialect="sqlite")
    names = {n.name for n in tree.find_all(exp.Column, exp.Table, exp.Literal) if n.name}
    names -= {"1"} if "first row" in text or "第一行" in text else set()
    assert [name for name in names if name not in text] == []


def test_steps_and_pseudocode_give_a_line_to_each_clause() -> None:
    sql = "SELECT name FROM customers WHERE id = 1"
    assert describe(sql, "sqlite", style="steps").splitlines() == [
        "1. take customers",
        "2. keep rows where id is 1",
        "3. show name",
    ]
    assert describe(sql, "sqlite", lang="zh", style="pseudocode").splitlines() == [
        "rows <- 取 customers",
        "rows <- 保留满足 id 等于 1 的行",
        "rows <- 显示 name",
        "return rows",
    ]


@pytest.mark.parametrize("sql", ["", "SELECT FROM WHERE", "DELETE FROM customers", "(" * 5000])
def test_what_is_no_query_is_one_clear_line(sql: str) -> None:
    with pytest.raises(UsageError) as caught:
        describe(sql, "sqlite")
    assert "\n" not in caught.value.message


@pytest.mark.parametrize("option", [{"lang": "fr"}, {"style": "poem"}])
def test_an_unknown_language_or_style_lists_the_known_ones(option: dict[str, str]) -> None:
    with pytest.raises(UsageError, match="Unknown"):
        describe("SELECT 1", "sqlite", **option)
