"""Opening and reading databases. The adversary: SQL, URLs and servers that mean harm or die.

Every test of a promise to hold "by the connection alone" runs as a superuser and past no policy.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from sqlnl_rag.database import Database, Limits
from sqlnl_rag.database.access import Access
from sqlnl_rag.types import Check, Result
from tests.conftest import NewDatabase
from tests.servers import mariadb_execute, postgres_execute

FIXTURES = Path(__file__).parent / "fixtures" / "database"
ENGINES = ("sqlite", "postgresql", "mysql", "duckdb")
PEOPLE = (
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(200), town VARCHAR(50))",
    "INSERT INTO people VALUES (1, 'Ann', 'Oslo'), (2, 'Bob', 'Paris'), (3, '李雷', '北京')",
)
# Never ends by itself, or not before the machine is scrap.
ENDLESS = {
    "sqlite": "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i FROM n) SELECT max(i) FROM n",
    "postgresql": "SELECT pg_sleep(100000)",
    "mysql": "SELECT sleep(100000)",
    "duckdb": "SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b",
}


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database of each kind with the table `people`, opened as a superuser."""
    return make_people(engine, request, tmp_path)


def make_people(engine: str, request: pytest.FixtureRequest, folder: Path) -> str:
    if engine == "sqlite":
        path = folder / "shop.db"
        with sqlite3.connect(path) as connection:
            for statement in PEOPLE:
                connection.execute(statement)
        connection.close()
        return f"sqlite:///{path}"
    if engine == "duckdb":
        import duckdb

        path = folder / "shop.duckdb"
        with duckdb.connect(str(path)) as file:
            for statement in PEOPLE:
                file.execute(statement)
        return f"duckdb:///{path}"
    kind = {"postgresql": "postgres", "mysql": "mariadb"}[engine]
    new: NewDatabase = request.getfixturevalue(f"new_{kind}_database")
    url = new("people")
    execute = postgres_execute if engine == "postgresql" else mariadb_execute
    execute(url, *PEOPLE)
    if engine == "postgresql":
        execute(url, "CREATE SEQUENCE counter")
    return url


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    with Database.open(url) as database:
        yield database


def rows(outcome: Result | Check) -> tuple[tuple[object, ...], ...]:
    assert isinstance(outcome, Result), outcome
    return outcome.rows


def refusal(outcome: Result | Check) -> str:
    assert isinstance(outcome, Check), outcome
    assert not outcome.ok
    assert outcome.message and "\n" not in outcome.message
    return outcome.message


def refused_statements() -> Iterator[tuple[str, str]]:
    for engine in ("sqlite", "duckdb"):  # the servers' are in test_database_harm.py
        for line in (FIXTURES / f"refused_{engine}.sql").read_text().splitlines():
            yield engine, line


# Reading


def test_reads_rows_with_their_names(database: Database, engine: str) -> None:
    assert database.dialect == engine
    result = database.run("SELECT id, name, town AS place FROM people ORDER BY id")
    assert rows(result)[2] == (3, "李雷", "北京")
    assert isinstance(result, Result)
    assert result.columns == ("id", "name", "place")
    assert not result.truncated


def test_sends_the_statement_as_it_stands(database: Database) -> None:
    assert rows(database.run("SELECT '100%', '%s', ':x', ':y::z'")) == (
        ("100%", "%s", ":x", ":y::z"),
    )


def test_sqlite_reads_text_that_is_not_utf8(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "old.db")
    connection.execute("CREATE TABLE t AS SELECT CAST(x'4de978' AS TEXT) AS name")
    connection.commit()
    connection.close()
    with Database.open(f"sqlite:///{tmp_path}/old.db") as database:
        assert rows(database.run("SELECT name, count(t.name) FROM t")) == (("M\ufffdx", 1),)
        result = database.run("SELECT count(t.name) FROM t")
        assert isinstance(result, Result)
        assert result.columns == ("count(t.name)",)


def test_sqlite_table_valued_functions_work(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.db").close()
    (tmp_path / "empty.db").touch()
    with Database.open(f"sqlite:///{tmp_path}/empty.db") as database:
        assert rows(database.run("SELECT value FROM json_each('[1, 2]')")) == ((1,), (2,))


def test_sqlite_full_text_search_works_and_only_reads(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "notes.db")
    connection.execute("CREATE VIRTUAL TABLE note USING fts5(body)")
    connection.execute("INSERT INTO note VALUES ('buy milk'), ('sell milk'), ('rest')")
    connection.commit()
    connection.close()
    with Database.open(f"sqlite:///{tmp_path}/notes.db") as database:
        assert len(rows(database.run("SELECT body FROM note WHERE note MATCH 'milk'"))) == 2
        refusal(database.run("INSERT INTO note (note) VALUES ('optimize')"))


def test_postgresql_reads_dates_that_python_cannot_hold(postgres_url: str) -> None:
    with Database.open(postgres_url) as database:
        result = database.run("SELECT DATE 'infinity', DATE '0044-03-15 BC', DATE '2024-02-29'")
        assert [str(cell) for cell in rows(result)[0]] == [
            "infinity",
            "0044-03-15 BC",
            "2024-02-29",
        ]


# Dry run


def test_dry_run_names_what_is_wrong(database: Database, engine: str) -> None:
    assert database.explain("SELECT name FROM people") == Check("dry_run", True)
    check = database.explain("SELECT name, nme FROM people")
    assert not check.ok
    assert check.check == "dry_run"
    assert "nme" in check.message
    assert check.position == (13 if engine == "postgresql" else None)
    assert "\n" not in check.message


def test_dry_run_runs_nothing(database: Database, engine: str) -> None:
    assert database.explain(ENDLESS[engine]).ok
    sneaky = f"ANALYZE {ENDLESS[engine]}"
    assert not database.explain(sneaky).ok


@pytest.mark.parametrize("sql", ["", "  ", "SELECT 1\0; DELETE FROM people", "SELECT '\ud800'"])
def test_text_that_cannot_be_sent_is_a_failed_check(database: Database, sql: str) -> None:
    refusal(database.run(sql))
    assert not database.explain(sql).ok


def test_unknown_engines_are_read_rolled_back_and_not_dry_run(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/any.db"  # any SQLAlchemy dialect, without our hardening
    connection = sqlite3.connect(tmp_path / "any.db")
    connection.execute(PEOPLE[0])
    connection.close()
    with Database(Access(make_url(url), Limits()), Limits()) as database:
        assert database.dialect == "generic"
        assert "not checked" in database.explain("SELEC").message
        refusal(database.run(PEOPLE[1]))
        assert rows(database.run("SELECT count(*) FROM people")) == ((0,),)
        assert not database.probe()[0].ok


# Nothing but reads


@pytest.mark.parametrize("case", sorted(set(refused_statements())), ids=lambda case: " ".join(case))
def test_files_are_not_changed_by_the_connection_alone(
    case: tuple[str, str], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    engine, statement = case
    shop = tmp_path / "shop"
    shop.mkdir()
    with Database.open(make_people(engine, request, shop), Limits(timeout_s=5)) as database:
        harm = tmp_path / "harm"
        harm.mkdir()
        refusal(database.run(statement.replace("{folder}", str(harm))))
        assert list(harm.iterdir()) == []
        assert rows(database.run("SELECT count(*), max(name) FROM people")) == ((3, "李雷"),)
        assert refusal(database.run("SELECT * FROM more"))


# Limits


def test_rows_are_limited(url: str) -> None:
    with Database.open(url, Limits(max_rows=2)) as database:
        result = database.run("SELECT id FROM people ORDER BY id")
        assert isinstance(result, Result)
        assert result == Result(("id",), ((1,), (2,)), truncated=True)
        again = database.run("SELECT id FROM people WHERE id < 3 ORDER BY id")
        assert again == Result(("id",), ((1,), (2,)), truncated=False)


def test_bytes_are_limited(url: str) -> None:
    with Database.open(url, Limits(max_bytes=30)) as database:
        result = database.run("SELECT town, 'twenty letters in one' AS x FROM people ORDER BY id")
        assert isinstance(result, Result)
        assert (len(result.rows), result.truncated) == (1, True)


def test_cells_are_limited(url: str) -> None:
    with Database.open(url, Limits(max_cell_chars=3)) as database:
        result = database.run("SELECT town, name, id FROM people ORDER BY id")
        assert result == Result(
            ("town", "name", "id"),
            (("Osl", "Ann", 1), ("Par", "Bob", 2), ("北京", "李雷", 3)),
            truncated=True,
        )


def test_time_is_limited(url: str, engine: str) -> None:
    with Database.open(url, Limits(timeout_s=0.3)) as database:
        assert "time limit of 0.3 s" in refusal(database.run(ENDLESS[engine]))
        assert "time limit of 0.1 s" in refusal(database.run(ENDLESS[engine], timeout_s=0.1))
        assert "time limit of 0.3 s" in refusal(database.run(ENDLESS[engine], timeout_s=9))
        assert rows(database.run("SELECT 1")) == ((1,),)


def test_cancel_from_another_thread(url: str, engine: str) -> None:
    with Database.open(url) as database:
        over = threading.Event()

        def insist() -> None:  # the first call may come before the query has begun
            while not over.wait(0.05):
                database.cancel()

        thread = threading.Thread(target=insist)
        thread.start()
        try:
            assert refusal(database.run(ENDLESS[engine])) == "cancelled"
        finally:
            over.set()
            thread.join()
        assert rows(database.run("SELECT 1")) == ((1,),)


def until(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not reached():
        assert time.monotonic() < deadline, "this never happens"
        time.sleep(0.05)
