"""Verification: the cases of a file, then the same room with a real database as judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from sqlnl_rag.database import Database
from sqlnl_rag.types import Check, Dialect, Result, Verdict
from sqlnl_rag.verify import verify
from tests.library import library, write_library

CASES = Path(__file__).parent / "fixtures" / "verify" / "cases.txt"


@dataclass
class Case:
    dialect: Dialect
    given: str = ""
    marks: dict[str, list[str]] = field(default_factory=lambda: {m: [] for m in "<>~?!"})


def cases() -> list[Case]:
    found, dialect = [], cast(Dialect, "sqlite")
    for block in CASES.read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines and lines[0].startswith("-- "):
            dialect = cast(Dialect, lines[0][3:])
        elif lines:
            case = Case(dialect)
            for line in lines:
                case.marks[line[0]].append(line[2:])
            case.given = case.marks["<"][0].replace("\\n", "\n")
            found.append(case)
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda c: f"{c.dialect}: {c.given}")
def test_cases(case: Case) -> None:
    verdict = verify(case.given, library(case.dialect))
    if case.marks["!"]:
        failed = next(check for check in verdict.checks if not check.ok)
        assert not verdict.ok
        assert f"{failed.check}: {failed.message}" == case.marks["!"][0]
    else:
        assert verdict.sql == case.marks[">"][0], verdict
        assert list(verdict.repairs) == case.marks["~"]
        assert list(verdict.warnings) == case.marks["?"]
        assert [check.check for check in verdict.checks] == ["parse", "policy", "names"]


def test_a_verified_statement_verifies_to_itself() -> None:
    for case in cases():
        first = verify(case.given, library(case.dialect))
        if first.sql is not None:
            again = verify(first.sql, library(case.dialect))
            assert (again.sql, again.repairs) == (first.sql, ())


def test_positions_are_offsets_into_what_came_in() -> None:
    sql = "```sql\nSELECT title,\n  colour FROM books\n```"
    verdict = verify(sql, library("sqlite"))
    position = next(check.position for check in verdict.checks if not check.ok)
    assert position == sql.index("colour")


def test_the_tables_read_are_listed() -> None:
    verdict = verify("SELECT title FROM BOOKS WHERE id IN (SELECT 1)", library("sqlite"))
    assert verdict.tables == ("books",)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = write_library(tmp_path / "library.db")
    with Database.open(f"sqlite:///{path}") as opened:
        yield opened


def proven(sql: str, database: Database) -> Verdict:
    return verify(sql, library("sqlite"), database=database)


def test_what_passed_was_planned_by_the_database(database: Database) -> None:
    verdict = proven("SELECT title FROM books", database)
    assert verdict.checks[-1].check == "dry_run" and verdict.checks[-1].ok


def test_every_repaired_case_runs(database: Database) -> None:
    for case in cases():
        if case.dialect == "sqlite" and not case.marks["!"]:
            verdict = proven(case.given, database)
            assert verdict.sql is not None, (case.given, verdict)
            assert isinstance(database.run(verdict.sql), Result)


def test_the_double_quote_trap_does_not_pass_for_a_column(database: Database) -> None:
    """SQLite would plan this and answer with the name itself as a text."""
    sql = 'SELECT "something else" FROM books'
    assert database.explain(sql).ok
    assert proven(sql, database).message == 'no column "something else" in books'


def test_the_database_may_know_names_that_the_snapshot_does_not(database: Database) -> None:
    assert proven("SELECT b._rowid_ FROM books b", database).ok


def test_an_unknown_function_fails_the_dry_run(database: Database) -> None:
    verdict = proven("SELECT SOUNDEX(title), LAST_DAY(published) FROM books", database)
    assert not verdict.ok and not verdict.refused
    assert verdict.checks[-1].check == "dry_run" and verdict.checks[-1].message


def test_a_table_outside_the_snapshot_is_not_read(database: Database) -> None:
    schema = library("sqlite")
    narrow = type(schema)("sqlite", "x", tuple(t for t in schema.tables if t.name != "members"))
    verdict = verify("SELECT full_name FROM members", narrow, database=database)
    assert verdict.message.startswith('no table "members"')


class Strict:
    """A planner that wants every plain output column grouped, as PostgreSQL does."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def explain(self, sql: str) -> Check:
        self.seen.append(sql)
        return Check("dry_run", "GROUP BY genre, title" in sql, 'column "title" must be grouped')


def test_columns_missing_from_group_by_are_added_when_the_database_asks() -> None:
    planner = Strict()
    sql = "SELECT genre, title, COUNT(*) FROM books GROUP BY genre"
    verdict = verify(sql, library("postgresql"), database=planner)
    assert verdict.sql == "SELECT genre, title, COUNT(*) FROM books GROUP BY genre, title"
    assert verdict.repairs == ("GROUP BY also names title",)
    assert len(planner.seen) == 2


@pytest.mark.parametrize(
    "sql",
    [
        "",
        "```",
        "```sql\n```",
        "no",
        "SELECT",
        "SELECT ((((",
        "SELECT * FROM (SELECT",
        "SELECT 'open",
        "SELECT " + "a AND " * 3_000 + "b FROM books",
        "SELECT * FROM books " + "JOIN books " * 60,
        "SELECT a.b.c.d.e FROM books",
        "SELECT * FROM a.b.c.d",
        "SELECT count(*) FROM books ORDER BY (SELECT",
        "SELECT * FROM books WHERE (title, genre) IN ((1, 2), (3))",
        "\ud800",
    ],
)
@pytest.mark.parametrize("dialect", ["sqlite", "postgresql", "mysql", "duckdb", "generic"])
def test_bad_sql_is_a_value(sql: str, dialect: Dialect) -> None:
    verdict = verify(sql, library(dialect))
    assert verdict.checks
    assert verdict.ok or verdict.message
