"""The same question, answered on SQLite, PostgreSQL and MariaDB by the model that ships.

Which questions are asked is data: those with ``"ask": true`` in fixtures/questions/demo.jsonl. The
others have gold SQL that the model does not have to find, and say why it does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlglot

from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer
from tests.demo_databases import (
    ENGINES,
    QUESTIONS,
    build_demo,
    open_engine,
    plain_rows,
    rows_of,
)

ASKED = [case for case in QUESTIONS if case["ask"]]
DIALECTS = {"sqlite": "sqlite", "postgresql": "postgresql", "mariadb": "mysql"}


@pytest.fixture(scope="module")
def gold(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Rows of every gold query, read once, from SQLite: test_demo_database shows that all agree."""
    engine = open_engine(build_demo("sqlite", request, tmp_path_factory.mktemp("gold")))
    rows = {case["id"]: rows_of(engine, case["gold"]) for case in ASKED}
    engine.dispose()
    return rows


@pytest.fixture(scope="module", params=ENGINES)
def translator(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Translator]]:
    folder = tmp_path_factory.mktemp("engines")
    url = build_demo(request.param, request, folder, "engines_test")
    with Translator.connect(url, index_dir=folder) as translator:
        yield DIALECTS[request.param], translator


@pytest.mark.parametrize("case", QUESTIONS, ids=lambda case: case["id"])
def test_gold_is_proven_as_it_stands(
    translator: tuple[str, Translator], case: dict[str, str]
) -> None:
    verdict = translator[1].check(case["gold"])
    assert verdict.ok, verdict.message
    suspicious = [c.check for c in verdict.checks if c.check.startswith("warning.")]
    assert (verdict.repairs, suspicious) == ((), case.get("warnings", []))


def test_enough_is_asked() -> None:
    assert len(ASKED) >= 25
    # What `make demo` asks is answered rightly on every engine.
    first = (Path(__file__).parent.parent / "schemas" / "questions.txt").read_text("utf-8")
    assert set(first.splitlines()) <= {case["question"] for case in ASKED}


@pytest.mark.parametrize("case", ASKED, ids=lambda case: case["id"])
def test_same_answer(
    translator: tuple[str, Translator], gold: dict[str, Any], case: dict[str, str]
) -> None:
    dialect, translate = translator
    answer = translate.ask(case["question"])
    assert isinstance(answer, Answer), answer.reason
    assert answer.dialect == dialect
    assert sqlglot.parse_one(answer.sql, read=SQLGLOT_DIALECT[answer.dialect])
    assert answer.result is not None
    assert plain_rows(list(answer.result.rows), case["gold"]) == gold[case["id"]], answer.sql
