"""Verification with running databases as judges: SQLite, PostgreSQL, MariaDB and DuckDB."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from sqlnl_rag import policy
from sqlnl_rag.database import Database
from sqlnl_rag.types import Dialect, Result, Verdict
from sqlnl_rag.verify import verify
from tests.library import fill_library, library, write_library
from tests.test_policy import DIALECTS, statements
from tests.test_verify import Case, cases, marked

Engine = Callable[[Dialect], Database]


@pytest.fixture(scope="module")
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """Opens the library of a dialect, which is built when it is first asked for."""
    folder = tmp_path_factory.mktemp("libraries")
    opened: dict[Dialect, Database] = {}

    def url(dialect: Dialect) -> str:
        if dialect == "sqlite":
            return f"sqlite:///{write_library(folder / 'library.db')}"
        if dialect == "duckdb":
            new = f"duckdb:///{folder / 'library.duckdb'}"
        else:
            server = {"postgresql": "new_postgres_database", "mysql": "new_mariadb_database"}
            new = request.getfixturevalue(server[dialect])("library")
        fill_library(new)
        return new

    with ExitStack() as closing:

        def open_(dialect: Dialect) -> Database:
            if dialect not in opened:
                opened[dialect] = closing.enter_context(Database.open(url(dialect)))
            return opened[dialect]

        yield open_


def proven(sql: str, database: Database) -> Verdict:
    return verify(sql, library(database.dialect), database=database)


@pytest.mark.parametrize("case", cases("engines"), ids=lambda c: f"{c.dialect}: {c.given}")
def test_mistakes_are_repaired(case: Case, engine: Engine) -> None:
    verdict = proven(case.given, engine(case.dialect))
    assert verdict.sql == case.marks[">"][0], verdict
    assert list(verdict.repairs) == case.marks["~"]


@pytest.mark.parametrize("case", cases("failures"), ids=lambda c: f"{c.dialect}: {c.given}")
def test_failures_have_a_place(case: Case, engine: Engine) -> None:
    verdict = proven(case.given, engine(case.dialect))
    failed = [c for c in verdict.checks if not c.ok]
    assert [marked(c, case.given).partition("] ")[0] + "]" for c in failed] == case.marks["!"]
    assert all(c.message and "\n" not in c.message for c in failed)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_is_accepted_runs_and_proves_to_itself(dialect: Dialect, engine: Engine) -> None:
    database = engine(dialect)
    for case in cases("cases", "warnings", "engines"):
        if case.dialect != dialect or case.marks["!"]:
            continue
        verdict = proven(case.given, database)
        assert verdict.sql is not None, (case.given, verdict)
        passed = [c.check for c in verdict.checks if not c.check.startswith("warning.")]
        assert passed == ["parse", "policy", "names", "dry_run"]
        again = proven(verdict.sql, database)
        assert again.sql is not None and again.repairs == ()
        assert again.sql.upper() == verdict.sql.upper()  # units may come out in capitals
        assert isinstance(database.run(verdict.sql), Result), verdict.sql


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_repair_gets_around_policy_with_a_database(dialect: Dialect, engine: Engine) -> None:
    database, schema = engine(dialect), library(dialect)
    mended = {'SELECT * FROM "BOOKS"'}  # only its case is wrong
    for own, _, sql in statements("refuse"):
        if own == dialect and sql not in mended:
            assert policy.check(sql, dialect, schema)[0] is None
            assert not proven(sql, database).ok, sql


def test_the_double_quote_trap_does_not_pass_for_a_column(engine: Engine) -> None:
    """SQLite would plan this and answer with the name itself as a text."""
    sql = 'SELECT "something else" FROM books'
    assert engine("sqlite").explain(sql).ok
    message = proven(sql, engine("sqlite")).message
    assert message.startswith('no column "something else" in books')


def test_the_database_may_know_names_that_the_snapshot_does_not(engine: Engine) -> None:
    assert proven("SELECT b._rowid_ FROM books b", engine("sqlite")).ok


def test_an_unknown_function_is_no_refusal(engine: Engine) -> None:
    verdict = proven("SELECT SOUNDEX(title), LAST_DAY(published) FROM books", engine("sqlite"))
    assert not verdict.ok and not verdict.refused


def test_a_table_outside_the_snapshot_is_not_read(engine: Engine) -> None:
    schema = library("sqlite")
    narrow = type(schema)("sqlite", "x", tuple(t for t in schema.tables if t.name != "members"))
    verdict = verify("SELECT full_name FROM members", narrow, database=engine("sqlite"))
    assert verdict.message.startswith('no table "members"')


def test_concat_where_sqlite_has_none(engine: Engine) -> None:
    """SQLite has CONCAT since 3.44, and it takes NULL for nothing."""
    verdict = proven("SELECT CONCAT(title, summary) FROM books WHERE id = 2", engine("sqlite"))
    assert verdict.sql is not None
    result = engine("sqlite").run(verdict.sql)
    assert isinstance(result, Result) and result.rows == (("The Dispossessed",),)
