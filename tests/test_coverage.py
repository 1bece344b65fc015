"""Whether a text says what a query does: lines of fixtures/coverage/cases.txt, right and wrong."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import create_engine

from schemas.demo import metadata
from sqlnl_rag.coverage import coverage
from sqlnl_rag.coverage.reading import wordings
from sqlnl_rag.database import Database
from sqlnl_rag.errors import UsageError
from sqlnl_rag.introspect import introspect
from sqlnl_rag.types import Schema

CASES = Path(__file__).parent / "fixtures" / "coverage" / "cases.txt"


class Case(NamedTuple):
    sql: str
    lang: str
    fault: str  # what must be found, "missing column"; empty where the text is right
    text: str


def _cases() -> list[Case]:
    found = []
    sql = ""
    for line in CASES.read_text("utf-8").splitlines():
        lang, sign, rest = line[:2], line[3:4], line[5:].strip()
        if line.startswith("#") or not line.strip():
            continue
        if sign == "+" and lang in ("en", "zh"):
            found.append(Case(sql, lang, "", rest))
        elif sign == "-" and lang in ("en", "zh"):
            fault, _, text = rest.partition(" | ")
            found.append(Case(sql, lang, fault, text))
        else:
            sql = line.strip()
    return found


@pytest.fixture(scope="module")
def tea_shop(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    url = f"sqlite:///{tmp_path_factory.mktemp('coverage') / 'tea.db'}"
    engine = create_engine(url)
    metadata.create_all(engine)
    engine.dispose()
    with Database.open(url) as database:
        return introspect(database, sample_values=False)


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case.lang} {case.text[:50]}")
def test_a_text_is_right_or_wrong_for_the_reason_given(case: Case, tea_shop: Schema) -> None:
    found = coverage(case.text, case.sql, "sqlite", schema=tea_shop, lang=case.lang)
    told = [f"{how} {finding.kind}" for how, finding in found.findings()]
    if case.fault:
        assert case.fault in told
    else:
        assert list(found.findings()) == []


def test_a_finding_says_where_in_the_text() -> None:
    text = "The names of the 3 stores."
    (finding,) = coverage(text, "SELECT name FROM stores", "sqlite").invented
    assert (finding.kind, text[finding.start :][:1]) == ("constant", "3")


def test_a_table_that_no_schema_knows_is_said_by_a_column_read_from_it() -> None:
    sql = (
        "SELECT t.territory_id FROM territories AS t JOIN region AS r ON t.region_id = r.region_id "
        "WHERE r.region_description = 'Southern'"
    )
    text = "The territory id of every territory whose region description is 'Southern'."
    assert coverage(text, sql, "sqlite").ok
    less = coverage("The territory id of every territory that is 'Southern'.", sql, "sqlite")
    assert "region AS r" in {finding.sql for finding in less.missing}


def test_what_is_quoted_as_sql_is_said() -> None:
    sql = "SELECT JULIANDAY(joined_on) FROM customers WHERE points * 3 > 7"
    text = "`JULIANDAY(joined_on)` of the customers where `points * 3` is greater than 7."
    assert coverage(text, sql, "sqlite").ok
    assert not coverage(text.replace("JULIANDAY", "DATE"), sql, "sqlite").ok


def test_numbers_of_steps_are_no_constants() -> None:
    text = "1. Read the stores.\n2. From step 1, show the name."
    assert coverage(text, "SELECT name FROM stores", "sqlite").ok


@pytest.mark.parametrize("sql", ["", "SELECT FROM WHERE", "SELECT 1; SELECT 2"])
def test_what_is_not_one_statement_is_one_clear_line(sql: str) -> None:
    with pytest.raises(UsageError) as caught:
        coverage("Anything.", sql, "sqlite")
    assert "\n" not in caught.value.message


@functools.cache
def _said(lang: str) -> set[str]:
    return {w.concept for entries in wordings(lang).values() for w in entries}


def test_both_languages_have_words_for_every_concept() -> None:
    assert _said("en") == _said("zh")
