"""Follow-ups over the demo database: the edited query gives the rows of the gold SQL."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlglot
from sqlglot import exp

from sqlnl_rag.conversation.edits import edit
from sqlnl_rag.conversation.followups import Own, Unclear, Understood, understand
from sqlnl_rag.conversation.names import Names
from sqlnl_rag.conversation.place import Place
from sqlnl_rag.conversation.wishes import Wish
from sqlnl_rag.query import to_query, to_sql
from sqlnl_rag.query.model import Select
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Dialect, Result
from sqlnl_rag.verify import verify
from tests.demo_databases import build_demo, plain_rows

FIXTURE = Path(__file__).parent / "fixtures/conversation/demo.jsonl"
CASES = [json.loads(line) for line in FIXTURE.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Translator]:
    url = build_demo("sqlite", request, tmp_path_factory.mktemp("followups"))
    with Translator.connect(url) as translator:
        yield translator


@pytest.mark.parametrize("case", CASES, ids=[case["say"] for case in CASES])
def test_what_a_follow_up_comes_to(demo: Translator, case: dict[str, Any]) -> None:
    before = demo.check(case["before"])
    assert before.sql, before.message
    found = understand(case["say"], before.sql, demo)
    if case["kind"] == "own":
        assert isinstance(found, Own)
    elif case["kind"] == "unclear":
        assert isinstance(found, Unclear) and len(found.reason.splitlines()) == 1
    else:
        assert isinstance(found, Understood) and found.meaning, found
        assert rows(demo, found.statements[0]) == rows(demo, case["gold"])


def rows(demo: Translator, sql: str) -> list[tuple[Any, ...]]:
    verdict = demo.check(sql)
    assert verdict.sql, (sql, verdict.message)
    result = demo.database.run(verdict.sql)
    assert isinstance(result, Result), (sql, result)
    return plain_rows(list(result.rows), sql)


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql", "mysql", "duckdb"])
def test_months_in_every_dialect(demo: Translator, dialect: Dialect) -> None:
    schema = replace(demo.schema, dialect=dialect)
    query = to_query("SELECT COUNT(*) FROM orders", dialect, schema)
    assert isinstance(query, Select)
    names = Names(Place(query, schema), demo.values, lambda: demo.encoder, "en")
    edited, *_ = edit(Wish("group", "month"), names)
    verdict = verify(to_sql(edited.query, dialect, schema), schema)
    function = {"postgresql": "TO_CHAR", "mysql": "DATE_FORMAT"}.get(dialect, "STRFTIME")
    assert verdict.sql and f"GROUP BY {function}(" in verdict.sql


@pytest.mark.parametrize(
    "words",
    [
        "only those where 1=1; DROP TABLE customers --",
        "what about '; DELETE FROM stores; --'?",
        "sort by (SELECT sql FROM sqlite_master) descending",
        "only those containing '%' OR load_extension('x')",
        "只要 1=1); DROP TABLE stores; -- 的",
        "按 load_extension('x') 降序",
    ],
)
def test_hostile_follow_ups_are_words_alone(demo: Translator, words: str) -> None:
    found = understand(words, "SELECT name, city FROM stores", demo)
    for sql in found.statements if isinstance(found, Understood) else ():
        (tree,) = sqlglot.parse(sql, dialect="sqlite")
        assert isinstance(tree, exp.Select) and not list(tree.find_all(exp.Anonymous))
        assert {table.name for table in tree.find_all(exp.Table)} <= {"stores"}


def test_both_languages_are_there() -> None:
    spoken = [any("\u3400" <= sign <= "\u9fff" for sign in case["say"]) for case in CASES]
    chinese = [case["say"] for case, zh in zip(CASES, spoken, strict=True) if zh]
    assert len([one for one in chinese if not one.isascii()]) >= 25
    assert len(CASES) - len(chinese) >= 40
