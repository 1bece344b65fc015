"""What an account may do beyond reading, and the account that `sqlnl doctor` advises instead.

tests/fixtures/database/rights_*.tsv: the code of a Check, a part of its message, and what a safe
account is given to bring it about.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sqlnl_rag.database import Database
from tests.commands import QUESTION, SHOP, Sqlnl
from tests.conftest import NewDatabase
from tests.servers import ADMIN, PASSWORD, mariadb_execute, postgres_execute
from tests.test_database import FIXTURES, make_people, refusal, rows

CANARY = "s3cret-Canary"
READER = "sqlnl_reader"
ODD = 'odd_100% "of" `them`'  # a schema, or a database
SERVERS = ("postgresql", "mysql")


def execute(url: str, *statements: str) -> None:
    run = postgres_execute if url.startswith("postgresql") else mariadb_execute
    for statement in statements:
        run(url, statement)


def furnish(engine: str, url: str) -> str:
    """An ordinary table, and everything that harms."""
    statements = [part for part in SHOP.split(";") if part.strip()]
    harm = (FIXTURES / f"harm_{engine}.sql").read_text("utf-8").splitlines()
    odd = {
        "postgresql": ODD.replace('"', '""').join('""'),
        "mysql": ODD.replace("`", "``").join("``"),
    }[engine]
    execute(url, *statements, *harm, f"DROP SCHEMA IF EXISTS {odd}", f"CREATE SCHEMA {odd}")
    execute(url, f"CREATE TABLE {odd}.things AS SELECT 1 AS id")
    return url


@pytest.fixture(scope="module")
def postgresql(new_postgres_database: NewDatabase) -> str:
    return furnish("postgresql", new_postgres_database("rights"))


@pytest.fixture(scope="module")
def mysql(new_mariadb_database: NewDatabase) -> str:
    return furnish("mysql", new_mariadb_database("rights"))


@contextmanager
def advised(url: str) -> Iterator[str]:
    """The URL of an account made by pasting the advice, line by line."""
    with Database.open(url) as database:
        schema = "public" if database.dialect == "postgresql" else "rights"
        lines = database.advice([schema, ODD])
    assert lines and not [line for line in lines if "\n" in line]
    execute(url, *(line.replace("<password>", CANARY) for line in lines))
    try:
        yield url.replace(f"{ADMIN}:{PASSWORD}", f"{READER}:{CANARY}")
    finally:
        if url.startswith("postgresql"):
            execute(url, f"DROP OWNED BY {READER}", f"DROP ROLE {READER}")
        else:
            execute(url, f"DROP USER {READER}")


@pytest.fixture(params=SERVERS)
def reader(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """A superuser's URL, and that of the advised account on the same database."""
    url: str = request.getfixturevalue(request.param)
    with advised(url) as made:
        yield url, made


def cases() -> Iterator[tuple[str, str, str, str]]:
    for engine in SERVERS:
        for line in (FIXTURES / f"rights_{engine}.tsv").read_text().splitlines():
            code, part, statement = line.split("\t")
            yield engine, code, part, statement


@pytest.mark.parametrize(
    ("reader", "code", "part", "statement"), list(cases()), indirect=["reader"]
)
def test_what_a_safe_account_is_given_is_told(
    reader: tuple[str, str], code: str, part: str, statement: str
) -> None:
    url, made = reader
    if "writers" in statement:
        execute(url, "CREATE OR REPLACE ROLE deleters", "CREATE OR REPLACE ROLE writers")
        execute(url, "GRANT DELETE ON rights.* TO deleters", "GRANT deleters TO writers")
    execute(url, statement.replace("{role}", READER))
    with Database.open(made) as database:
        assert database.probe() == database.probe()
        failed = {check.check: check.message for check in database.probe() if not check.ok}
    assert part in failed[f"probe.{code}"]
    assert not [message for message in failed.values() if "\n" in message]


def test_the_advised_account_reads_and_nothing_else(reader: tuple[str, str], sqlnl: Sqlnl) -> None:
    _, made = reader
    ran = sqlnl("doctor", "--db", made)
    assert ran.code == 0
    assert not [line for line in ran.out.splitlines() if line.startswith("!")], ran.out
    assert "GRANT" not in ran.out and CANARY not in ran.out + ran.err
    with Database.open(made) as database:
        quote = '"' if database.dialect == "postgresql" else "`"
        odd = ODD.replace(quote, quote * 2).join(quote * 2)
        assert rows(database.run(f"SELECT id FROM {odd}.things")) == ((1,),)
    asked = sqlnl("ask", QUESTION, "--db", made, "--json")
    assert (asked.code, asked.json["rows"]) == (0, [[3]])


@pytest.mark.parametrize("engine", SERVERS)
def test_doctor_tells_a_superuser_and_advises(
    engine: str, sqlnl: Sqlnl, request: pytest.FixtureRequest
) -> None:
    ran = sqlnl("doctor", "--db", request.getfixturevalue(engine))
    assert ran.code == 0
    failed = [line for line in ran.out.splitlines() if line.startswith("!")]
    assert failed
    word = {"postgresql": "a superuser", "mysql": "ALL PRIVILEGES"}[engine]
    assert word in failed[0]
    grants = [line for line in ran.out.splitlines() if line.startswith("GRANT SELECT")]
    # On PostgreSQL of both schemas, on MariaDB of the database in the URL.
    assert len(grants) == {"postgresql": 2, "mysql": 1}[engine]
    assert all(line.endswith(";") for line in grants)
    assert PASSWORD not in ran.out


def test_rights_that_come_by_a_default_role_last(new_mariadb_database: NewDatabase) -> None:
    """A session that is reset must not lose the role that it began with."""
    url = new_mariadb_database("roles")
    execute(
        url,
        "CREATE TABLE people AS SELECT 1 AS id",
        "CREATE OR REPLACE ROLE insiders",
        "GRANT SELECT ON roles.* TO insiders",
        "CREATE OR REPLACE ROLE readers",
        "GRANT insiders TO readers",
        f"CREATE OR REPLACE USER {READER} IDENTIFIED BY '{CANARY}'",
        f"GRANT readers TO {READER}",
        f"SET DEFAULT ROLE readers FOR {READER}",
    )
    with Database.open(url.replace(f"{ADMIN}:{PASSWORD}", f"{READER}:{CANARY}")) as database:
        for _ in range(3):
            assert rows(database.run("SELECT * FROM people")) == ((1,),)
            refusal(database.run("SELECT * FROM nowhere"))
            assert all(check.ok for check in database.probe()), database.probe()
    execute(url, f"DROP USER {READER}", "DROP ROLE readers", "DROP ROLE insiders")


def test_a_role_without_rights(new_postgres_database: NewDatabase) -> None:
    url = new_postgres_database("locked")
    execute(
        url,
        "CREATE TABLE people (id int)",
        "DROP ROLE IF EXISTS stranger",
        f"CREATE ROLE stranger LOGIN PASSWORD '{CANARY}'",
    )
    with Database.open(url.replace(f"{ADMIN}:{PASSWORD}", f"stranger:{CANARY}")) as database:
        assert "permission denied" in refusal(database.run("SELECT * FROM people"))


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_probe_of_a_file(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    with Database.open(make_people(engine, request, tmp_path)) as database:
        assert all(check.ok for check in database.probe())
        assert database.advice(["main"]) == []
