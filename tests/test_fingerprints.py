"""The fingerprints see: an instrument that shows no change proves nothing before it showed some."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pymysql
import pytest
from sqlalchemy import make_url

from tests.conftest import NewDatabase
from tests.fingerprints import difference, fingerprint

FIXTURES = Path(__file__).parent / "fixtures" / "database"
PEOPLE = (
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(200))",
    "INSERT INTO people VALUES (1, 'Ann'), (2, 'Bob')",
    "CREATE SEQUENCE counter",
)


def changes(engine: str) -> Iterator[list[str]]:
    """A part of the name of what changes, and the statement of a superuser that does it."""
    for line in (FIXTURES / f"seen_{engine}.tsv").read_text().splitlines():
        yield line.split("\t")


def sees_all(engine: str, url: str, execute: Callable[[str], object]) -> None:
    before = fingerprint(url)
    assert difference(before, fingerprint(url)) == []
    for thing, statement in changes(engine):
        execute(statement)
        after, deadline = fingerprint(url), time.monotonic() + 30
        while thing not in " ".join(difference(before, after)) and time.monotonic() < deadline:
            time.sleep(0.1)  # a server may take a moment to read its configuration again
            after = fingerprint(url)
        assert thing in " ".join(difference(before, after)), statement
        before = after


def test_sees_changes_of_postgresql(new_postgres_database: NewDatabase) -> None:
    url = new_postgres_database("seen")
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in PEOPLE:
            connection.execute(statement.encode())
        sees_all("postgresql", url, lambda text: connection.execute(text.encode()))


def test_sees_changes_of_mariadb(new_mariadb_database: NewDatabase) -> None:
    url = new_mariadb_database("seen")
    parts = make_url(url)
    with (
        pymysql.connect(
            host=parts.host or "",
            port=parts.port or 0,
            user=parts.username,
            password=parts.password or "",
            database="seen",
            autocommit=True,
        ) as connection,
        connection.cursor() as cursor,
    ):
        for statement in PEOPLE:
            cursor.execute(statement)
        sees_all("mysql", url, cursor.execute)


@pytest.mark.parametrize("scheme", ["sqlite", "duckdb"])
def test_sees_changes_of_files(scheme: str, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    connection = sqlite3.connect(path)
    connection.execute(PEOPLE[0])
    connection.commit()
    before = fingerprint(f"{scheme}:///{path}")
    assert list(before) == [f"file {path}"]
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    changed = fingerprint(f"{scheme}:///{path}")
    assert [line.split(":")[0] for line in difference(before, changed)] == [f"file {path}"]
    harm = tmp_path / "harm"
    harm.mkdir()
    (harm / "new").touch()
    assert f"file {harm / 'new'}" in fingerprint(f"{scheme}:///{path}", harm)
