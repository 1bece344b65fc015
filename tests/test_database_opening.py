"""URLs and accounts: what cannot be opened, what is never shown, and what an account may do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sqlnl_rag.database import Database
from sqlnl_rag.database.url import scrub
from sqlnl_rag.errors import DatabaseUnreachable, MissingExtra, UsageError
from tests.servers import PASSWORD
from tests.test_database import FIXTURES, refusal

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
