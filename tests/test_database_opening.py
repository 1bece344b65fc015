"""URLs and accounts: what cannot be opened, what is never shown, and what an account may do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sqlnl_rag.database import Database
from sqlnl_rag.database.url import scrub
from sqlnl_rag.errors import DatabaseUnreachable, MissingExtra, UsageError
from tests.conftest import NewDatabase
from tests.servers import ADMIN, PASSWORD, mariadb_execute, postgres_execute
from tests.test_database import FIXTURES, PEOPLE, make_people, refusal

CANARY = "s3cret-Canary"


# What cannot be opened


@pytest.mark.parametrize(
    "line",
    [line for line in (FIXTURES / "urls.txt").read_text().splitlines() if line[:1] != "#"],
)
def test_a_url_that_means_nothing(line: str) -> None:
    url, _, part = line.partition("\t")
    with pytest.raises(UsageError, match=part) as wrong:
        Database.open(url.replace("{canary}", CANARY))
    assert wrong.value.hint or "DuckDB" in part
    assert CANARY not in wrong.value.message + wrong.value.hint


@pytest.mark.parametrize("scheme", ["sqlite", "duckdb"])
@pytest.mark.parametrize("path", ["", "/", "/:memory:", "/{folder}/no.db", "/{folder}/no/no.db"])
def test_a_missing_file_is_not_created(scheme: str, path: str, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable) as missing:
        Database.open(f"{scheme}://{path.replace('{folder}', str(tmp_path))}")
    assert missing.value.hint
    assert missing.value.exit_code == 5
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("scheme", ["sqlite", "duckdb"])
def test_a_file_that_is_no_database(scheme: str, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear reader, " * 500)
    with pytest.raises(DatabaseUnreachable, match=r"cannot open letter\.db") as wrong:
        Database.open(f"{scheme}:///{tmp_path}/letter.db")
    assert wrong.value.hint and "\n" not in wrong.value.message


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="is a folder"):
        Database.open(f"sqlite:///{tmp_path}")


def test_a_path_without_a_scheme_gets_a_suggestion(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.touch()
    with pytest.raises(UsageError) as wrong:
        Database.open(str(path))
    assert f"sqlite:///{path}" in wrong.value.hint


@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_a_wrong_password_is_never_shown(kind: str, request: pytest.FixtureRequest) -> None:
    url: str = request.getfixturevalue(f"{kind}_url")
    with pytest.raises(DatabaseUnreachable) as wrong:
        Database.open(url.replace(PASSWORD, CANARY))
    assert "password" in wrong.value.hint
    assert CANARY not in wrong.value.message + wrong.value.hint
    assert wrong.value.__cause__ is None and wrong.value.__suppress_context__


@pytest.mark.parametrize("kind", ["postgres", "mariadb"])
def test_no_secret_in_names(kind: str, request: pytest.FixtureRequest) -> None:
    url: str = request.getfixturevalue(f"{kind}_url")
    with Database.open(url) as database:
        shown = f"{database!r} {database.name} {database.engine!r} {database.engine.url!r}"
        assert PASSWORD not in shown + database.engine.url.render_as_string(hide_password=False)


def test_a_password_in_the_options_works_and_is_hidden(postgres_url: str) -> None:
    bare = postgres_url.replace(f":{PASSWORD}@", "@")
    with Database.open(f"{bare}?password={PASSWORD}") as database:
        assert PASSWORD not in f"{database.engine!r} {database.engine.url!r}"
        message = refusal(database.run(f"SELECT {PASSWORD.replace('-', '_')}, '{PASSWORD}'::int"))
        assert PASSWORD not in message
    with pytest.raises(DatabaseUnreachable) as wrong:
        Database.open(f"{bare}?password={CANARY}")
    assert CANARY not in wrong.value.message


def test_short_secrets_are_scrubbed_as_words() -> None:
    assert scrub("a password `a` is bad", ("a",)) == "*** password `***` is bad"
    assert scrub("user=me&password=hunter22", ("hunter22",)) == "user=me&password=***"


@pytest.mark.parametrize("scheme", ["postgresql", "mysql"])
def test_no_server_there(scheme: str) -> None:
    with pytest.raises(DatabaseUnreachable) as wrong:
        Database.open(f"{scheme}://me:{CANARY}@127.0.0.1:1/shop")
    assert "127.0.0.1:1/shop" in wrong.value.message
    assert "server" in wrong.value.hint
    assert CANARY not in wrong.value.message


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_every_way_to_write_postgresql(scheme: str, postgres_url: str) -> None:
    with Database.open(postgres_url.replace("postgresql", scheme, 1)) as database:
        assert database.dialect == "postgresql"


@pytest.mark.parametrize(
    ("module", "url"),
    [("psycopg", "postgresql://h/x"), ("pymysql", "mysql://h/x"), ("duckdb", "duckdb:///{file}")],
)
def test_a_missing_driver_names_the_pip_line(
    module: str, url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra) as missing:
        Database.open(url.replace("{file}", f"{tmp_path}/file"))
    assert "pip install 'sqlnl-rag[" in missing.value.hint


# Rights


def test_a_role_without_rights(new_postgres_database: NewDatabase) -> None:
    url = new_postgres_database("locked")
    postgres_execute(
        url,
        *PEOPLE,
        "DROP ROLE IF EXISTS stranger",
        f"CREATE ROLE stranger LOGIN PASSWORD '{CANARY}'",
    )
    with Database.open(url.replace(f"{ADMIN}:{PASSWORD}", f"stranger:{CANARY}")) as database:
        assert "permission denied" in refusal(database.run("SELECT * FROM people"))


def test_probe_tells_what_a_postgresql_superuser_could_do(
    new_postgres_database: NewDatabase,
) -> None:
    url = new_postgres_database("rights")
    postgres_execute(
        url,
        *PEOPLE,
        "DROP ROLE IF EXISTS reader",
        f"CREATE ROLE reader LOGIN PASSWORD '{CANARY}'",
        "REVOKE TEMP ON DATABASE rights FROM PUBLIC",
        "GRANT SELECT ON people TO reader",
    )
    with Database.open(url) as database:
        checks = {check.check: check for check in database.probe()}
        assert "superuser" in checks["probe.role"].message
        assert not checks["probe.write"].ok
        assert "GRANT SELECT ON ALL TABLES" in checks["probe.advice"].message
    with Database.open(url.replace(f"{ADMIN}:{PASSWORD}", f"reader:{CANARY}")) as database:
        assert all(check.ok for check in database.probe()), database.probe()


def test_probe_tells_what_a_mariadb_admin_could_do(new_mariadb_database: NewDatabase) -> None:
    url = new_mariadb_database("rights")
    mariadb_execute(
        url,
        *PEOPLE,
        f"CREATE OR REPLACE USER reader IDENTIFIED BY '{CANARY}'",
        "GRANT SELECT ON rights.* TO reader",
    )
    with Database.open(url) as database:
        checks = {check.check: check for check in database.probe()}
        assert "ALL PRIVILEGES" in checks["probe.grants"].message
        assert not checks["probe.files"].ok
        assert "GRANT SELECT" in checks["probe.advice"].message
    with Database.open(url.replace(f"{ADMIN}:{PASSWORD}", f"reader:{CANARY}")) as database:
        assert all(check.ok for check in database.probe()), database.probe()


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_probe_of_a_file(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    with Database.open(make_people(engine, request, tmp_path)) as database:
        checks = {check.check: check for check in database.probe()}
        assert all(check.ok for check in checks.values())
        assert {"probe.server", "probe.locks", "probe.write"} <= set(checks)
        assert "may write the file" in checks["probe.write"].message
