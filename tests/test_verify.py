"""Verification without a database: the cases of files. With one: test_verify_engines.py."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

import sqlnl_rag
from sqlnl_rag import policy
from sqlnl_rag.types import Check, Dialect
from sqlnl_rag.verify import verify
from tests.library import library
from tests.test_policy import DIALECTS, statements

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
            if isinstance(node, ast.Constant) and re.fullmatch(
                r"(?:policy|name|warning|probe)\.[a-z_]+", str(node.value)
            ):
                used.add(str(node.value))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Check":
                first = node.args[0]
                used |= {str(first.value)} if isinstance(first, ast.Constant) else set()
    named = {"probe.*" if code.startswith("probe") else code for code in used}
    assert named == documented_codes()


def test_every_code_of_a_statement_is_seen_in_the_fixtures() -> None:
    missing = documented_codes() - {"dry_run", "run", "line", "probe.*"}
    given = [(case.dialect, case.given) for case in cases()]
    given.append(("sqlite", f"SELECT {'1 + ' * 9_000}1"))
    given += [(dialect, sql) for dialect, _, sql in statements("refuse")]
    for dialect, sql in given:
        if missing:
            missing -= {check.check for check in verify(sql, library(dialect)).checks}
    assert not missing


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


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_repair_turns_what_policy_forbids_into_something_that_runs(
    dialect: Dialect, thorough: bool
) -> None:
    """A dialect's own statements; with --thorough those of the other dialects too."""
    schema = library(dialect)
    given = {sql for own, _, sql in statements("refuse") if thorough or own == dialect}
    mended = {'SELECT * FROM "BOOKS"'}  # only its case is wrong
    for sql in given - mended:
        if policy.check(sql, dialect, schema)[0] is None:
            assert not verify(sql, schema).ok, sql


class Busy:
    """A planner whose time is up, whatever it is asked."""

    asked = 0

    def explain(self, sql: str) -> Check:
        self.asked += 1
        return Check("dry_run", False, "stopped: the time limit of 10 s was reached")


def test_a_database_that_has_no_time_is_asked_once() -> None:
    busy = Busy()
    sql = "SELECT DISTINCT genre FROM books WHERE title = 1 ORDER BY price"
    assert not verify(sql, library("postgresql"), database=busy).ok
    assert busy.asked == 1


def test_only_remarks_are_cut_away() -> None:
    for tail in ("DELETE FROM books", "SELECT 1", "note", "explain it all", "x; y"):
        verdict = verify(f"SELECT title FROM books; {tail}", library("sqlite"))
        assert verdict.refused, tail
    for tail in ("This is a test.", "The DROP TABLE books", "**Note:** it is short."):
        verdict = verify(f"SELECT title FROM books; {tail}", library("sqlite"))
        assert verdict.sql == "SELECT title FROM books", tail


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
        "SELECT 1e FROM books",
        "SELECT * FROM generate_series(1, 1e)",
        f"SELECT DATE('now', '-{'9' * 5_000} days'), repeat('x', {'9' * 5_000})",
        f"SELECT CURRENT_DATE - INTERVAL '{'9' * 5_000}' DAY",
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
