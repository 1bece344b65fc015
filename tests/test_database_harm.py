"""Nothing but reads on PostgreSQL and MariaDB, by the connection alone. The adversary: SQL that no
policy has looked at, with a superuser's password.

tests/fixtures/database: `harm_*.sql` makes the database, every line of `refused_*.sql` must be a
failed Check, and those of `harmless_*.sql` may run. None may leave a trace in the server, which is
looked for at the end, and after each of them with --thorough.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sqlnl_rag.database import Database, Limits
from tests.conftest import NewDatabase, Record
from tests.fingerprints import Fingerprint, difference, fingerprint
from tests.servers import mariadb_execute, postgres_execute
from tests.test_database import FIXTURES, refusal

SERVERS = ("postgresql", "mysql")


@dataclass(frozen=True)
class Target:
    """An open database, what it was at first, and a folder that the server may write to."""

    url: str
    database: Database
    harm: Path
    before: Fingerprint

    def changes(self) -> list[str]:
        return difference(self.before, fingerprint(self.url, self.harm))


@contextmanager
def made(engine: str, url: str) -> Iterator[Target]:
    execute = postgres_execute if engine == "postgresql" else mariadb_execute
    execute(url, *lines("harm", engine))
    # Not pytest's own folder, which other accounts than ours cannot enter.
    harm = Path(tempfile.mkdtemp(prefix="sqlnl-harm-"))
    harm.chmod(0o777)
    try:
        with Database.open(url, Limits(timeout_s=5)) as database:
            yield Target(url, database, harm, fingerprint(url, harm))
    finally:
        shutil.rmtree(harm)


@pytest.fixture(scope="module")
def postgresql(new_postgres_database: NewDatabase) -> Iterator[Target]:
    with made("postgresql", new_postgres_database("harm")) as target:
        yield target


@pytest.fixture(scope="module")
def mysql(new_mariadb_database: NewDatabase) -> Iterator[Target]:
    with made("mysql", new_mariadb_database("harm")) as target:
        yield target


@pytest.fixture
def target(engine: str, request: pytest.FixtureRequest) -> Target:
    found: Target = request.getfixturevalue(engine)
    return found


def lines(name: str, engine: str) -> list[str]:
    return (FIXTURES / f"{name}_{engine}.sql").read_text("utf-8").splitlines()


def cases(name: str) -> pytest.MarkDecorator:
    pairs = [(engine, line) for engine in SERVERS for line in lines(name, engine)]
    return pytest.mark.parametrize(("engine", "statement"), pairs, ids=lambda part: str(part)[:60])


@cases("refused")
def test_what_must_be_refused(target: Target, statement: str, thorough: bool) -> None:
    refusal(target.database.run(statement.replace("{folder}", str(target.harm))))
    assert not thorough or target.changes() == []


@cases("harmless")
def test_what_may_run(target: Target, statement: str, thorough: bool) -> None:
    target.database.run(statement)
    assert not thorough or target.changes() == []


@pytest.mark.parametrize("engine", SERVERS)
def test_nothing_has_changed_after_all_of_it(engine: str, target: Target, record: Record) -> None:
    assert target.changes() == [], "--thorough shows which statement did it"
    tried = len(lines("refused", engine)) + len(lines("harmless", engine))
    record(f"statements as a superuser past no policy, {engine}: nothing changed", tried)


@pytest.mark.parametrize("engine", SERVERS)
def test_the_folder_of_harm_is_open_to_the_server(target: Target) -> None:
    """Or the tests above would prove nothing about files."""
    new = target.harm / "proof"
    if target.database.dialect == "postgresql":
        postgres_execute(target.url, f"COPY (SELECT 1) TO '{new}'")
    else:
        mariadb_execute(target.url, f"SELECT 1 INTO OUTFILE '{new}'")
    (change,) = target.changes()
    assert change.startswith(f"file {new}: was not there")
    new.unlink()
