"""Verification: the cases of a file, then the same room with a real database as judge."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

import sqlnl_rag
from sqlnl_rag.database import Database
from sqlnl_rag.types import Check, Dialect, Result, Verdict
from sqlnl_rag.verify import verify
from tests.library import library, write_library
from tests.test_policy import statements

FIXTURES = Path(__file__).parent / "fixtures" / "verify"
PACKAGE = Path(sqlnl_rag.__file__).parent


@dataclass
class Case:
    dialect: Dialect
    given: str = ""
    marks: dict[str, list[str]] = field(default_factory=lambda: {m: [] for m in "<>~?!"})


def cases(*names: str) -> list[Case]:
    found = []
    for name in names or ("cases", "warnings"):
        dialect = cast(Dialect, "sqlite")
        for block in (FIXTURES / f"{name}.txt").read_text("utf-8").split("\n\n"):
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


def marked(check: Check, given: str) -> str:
    """A check as the files write it, with the word at its position."""
    word = re.match(r"\w+|.", given[check.position :]) if check.position is not None else None
    return f"{check.check} [{word[0] if word else ''}] {check.message}"


@pytest.mark.parametrize("case", cases(), ids=lambda c: f"{c.dialect}: {c.given}")
def test_cases(case: Case) -> None:
    verdict = verify(case.given, library(case.dialect))
    failed = [marked(check, case.given) for check in verdict.checks if not check.ok]
    suspicious = [c for c in verdict.checks if c.check.startswith("warning.")]
    assert failed == case.marks["!"]
    assert verdict.ok == (not failed)
    if verdict.ok:
        assert verdict.sql == case.marks[">"][0], verdict
        assert list(verdict.repairs) == case.marks["~"]
        assert [marked(check, case.given) for check in suspicious] == case.marks["?"]
        assert verdict.warnings == tuple(check.message for check in suspicious)
        others = [check.check for check in verdict.checks if check not in suspicious]
        assert others == ["parse", "policy", "names"]


def documented_codes() -> set[str]:
    return set(re.findall(r"^ {8}([a-z_.*]+)  +\S", str(Check.__doc__), re.MULTILINE))


def test_every_code_in_the_package_is_documented_and_no_other_is() -> None:
    used = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Check":
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    used.add(str(first.value))
                else:  # a function of its own that takes the code: only the probes have one
                    assert file.parent.name == "database", (file, node.lineno)
    named = {"probe.*" if code.startswith("probe") else code for code in used}
    assert named == documented_codes()


def test_every_code_of_a_statement_is_seen_in_the_fixtures() -> None:
    seen = {c.check for case in cases() for c in verify(case.given, library(case.dialect)).checks}
    too_long = ("sqlite", "", f"SELECT {'1 + ' * 9_000}1")
    for dialect, _, sql in [*statements("refuse"), too_long]:
        seen |= {check.check for check in verify(sql, library(cast(Dialect, dialect))).checks}
    elsewhere = {"dry_run", "run", "line", "probe.*"}
    assert seen == documented_codes() - elsewhere


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
    assert [c.check for c in verdict.checks if c.ok] == ["parse", "policy", "names", "dry_run"]


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
