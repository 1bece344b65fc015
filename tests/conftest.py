"""Fixtures that many tests share: throw-away database servers, one of each kind a test process.

postgres_url, mariadb_url: superuser URLs. new_postgres_database(name), new_mariadb_database(name):
make an empty database of that name (dropping one left by another test) and return its superuser
URL. Where a server's binaries are not installed, the tests that need it skip with one line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.servers import (
    MissingServer,
    Server,
    mariadb_execute,
    mariadb_server,
    postgres_execute,
    postgres_server,
)

NewDatabase = Callable[[str], str]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    try:
        with postgres_server() as server:
            yield server
    except MissingServer as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def mariadb() -> Iterator[Server]:
    try:
        with mariadb_server() as server:
            yield server
    except MissingServer as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def postgres_url(postgres: Server) -> str:
    return postgres.url


@pytest.fixture(scope="session")
def mariadb_url(mariadb: Server) -> str:
    return mariadb.url


@pytest.fixture(scope="session")
def new_postgres_database(postgres: Server) -> NewDatabase:
    def new(name: str) -> str:
        postgres_execute(
            postgres.url,
            f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)',
            f'CREATE DATABASE "{name}"',
        )
        return postgres.database_url(name)

    return new


@pytest.fixture(scope="session")
def new_mariadb_database(mariadb: Server) -> NewDatabase:
    def new(name: str) -> str:
        mariadb_execute(
            mariadb.url, f"DROP DATABASE IF EXISTS `{name}`", f"CREATE DATABASE `{name}`"
        )
        return mariadb.database_url(name)

    return new
