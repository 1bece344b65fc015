"""Fixtures that many tests share: throw-away database servers, one of each kind a test process.

postgres_url, mariadb_url: superuser URLs. new_postgres_database(name), new_mariadb_database(name):
make an empty database of that name (dropping one left by another test) and return its superuser
URL. Where a server's binaries are not installed, the tests that need it skip with one line.

sqlnl(*arguments, stdin): calls the command line, in the folder `here` and with a scripted model.

--thorough repeats what is random or injected as often as the security report says; without it the
same tests run with fewer repetitions. `record` writes figures for that report.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sqlnl_rag import cli
from tests.commands import SCRIPT, Ran, Sqlnl, Terminal, make
from tests.fakes import ChatServer, chat_server
from tests.servers import (
    MissingServer,
    Server,
    mariadb_execute,
    mariadb_server,
    postgres_execute,
    postgres_server,
)

NewDatabase = Callable[[str], str]
Record = Callable[[str, object], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--thorough", action="store_true", help="repeat as often as the report says")
    parser.addoption("--figures", metavar="FILE", help="append figures to FILE as JSON lines")


@pytest.fixture(scope="session")
def thorough(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--thorough"))


@pytest.fixture
def record(request: pytest.FixtureRequest) -> Record:
    """Writes a figure, a name and a JSON value, to the file of --figures; elsewhere nowhere."""

    def write(name: str, value: object) -> None:
        if named := request.config.getoption("--figures"):
            # Tests change the working folder.
            file = request.config.invocation_params.dir / named
            thorough = request.config.getoption("--thorough")
            test = request.node.nodeid
            line = {"figure": name, "value": value, "test": test, "thorough": thorough}
            with open(file, "a", encoding="utf-8") as figures:
                figures.write(json.dumps(line, ensure_ascii=False) + "\n")

    return write


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


@pytest.fixture(scope="session")
def chat() -> Iterator[ChatServer]:
    with chat_server(SCRIPT) as server:
        yield server


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chat: ChatServer) -> Path:
    """A working folder with shop.db, and an environment in which the scripted server is the
    model.
    """
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith("SQLNL_") or name in ("DATABASE_URL", "OPENAI_API_KEY"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
    monkeypatch.setenv("SQLNL_MODEL", "openai:scripted")
    monkeypatch.setenv("SQLNL_DB", "sqlite:///shop.db")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    make("shop.db")
    return tmp_path


@pytest.fixture
def sqlnl(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Sqlnl:
    """Calls the command line in this process; `stdin` None is a terminal."""

    def call(*arguments: str, stdin: str | bytes | None = None) -> Ran:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        given = Terminal() if content is None else io.TextIOWrapper(io.BytesIO(content))
        monkeypatch.setattr(sys, "stdin", given)
        monkeypatch.setattr(sys, "argv", ["sqlnl", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        out, err = capsysbinary.readouterr()
        code = ended.value.code
        return Ran(code if isinstance(code, int) else 0, out.decode(), err.decode())

    return call
