"""A canary for passwords and keys: given in every way that works, found in no place that we write.

The canary is searched for as it stands and in base64; what surrounds it in the password is made of
the characters that URLs, shells and JSON escape, so a form that is escaped still holds it.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import socket
import sqlite3
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from sqlnl_rag.config import load_config
from sqlnl_rag.database import Database, Limits
from sqlnl_rag.database.url import parse
from sqlnl_rag.errors import SqlnlError
from sqlnl_rag.models import load_model
from sqlnl_rag.translate import Translator
from tests.commands import QUESTION, SHOP, Sqlnl
from tests.conftest import Record
from tests.fakes import ChatServer, chat_server
from tests.security.faults import children_now
from tests.servers import mariadb_execute, postgres_execute

CANARY = "Zq7Kanarie9Xw"
PASSWORD = f"p@:/?#[]%&+ =\"'\\é{CANARY}"
KEY = f"sk-{CANARY}"
SQL = "SELECT COUNT(*) FROM customers"
ENGINES = ("postgresql", "mariadb", "sqlite", "duckdb")
FORMS = [CANARY.encode()] + [
    # Three ways, by where in a group of three bytes it begins; the ends depend on what is around.
    base64.b64encode(b"x" * before + CANARY.encode())[4 if before else 0 : -4]
    for before in range(3)
]


class Search:
    """Counts the places that were looked at, and collects those that held the canary."""

    def __init__(self) -> None:
        self.places = 0
        self.hits: list[str] = []

    def look(self, place: str, content: str | bytes) -> None:
        self.places += 1
        raw = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
        if any(form in raw for form in FORMS):
            self.hits.append(f"{place}: {raw[:300]!r}")

    def look_at_error(self, place: str, error: BaseException | None) -> None:
        """Its text, its hint, its traceback with all causes, and what Python would not print."""
        while error is not None:
            text = "".join(traceback.format_exception(error))
            self.look(place, f"{error!r} {error} {vars(error).get('hint', '')} {text}")
            error = error.__context__ or error.__cause__

    def look_below(self, folder: Path) -> None:
        for path in folder.rglob("*"):
            if path.is_file():
                self.look(str(path), path.read_bytes())


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "''")


def with_password(engine: str, request: pytest.FixtureRequest, folder: Path) -> str:
    """The URL of a shop whose account has the password; for a file, one that only claims so."""
    if engine == "sqlite":
        with sqlite3.connect(folder / "locked.db") as connection:
            connection.executescript(SHOP)
        connection.close()
        return f"sqlite://asker:{quote(PASSWORD, safe='')}@/{folder / 'locked.db'}"
    if engine == "duckdb":
        duckdb = pytest.importorskip("duckdb")
        with duckdb.connect(str(folder / "locked.duckdb")) as connection:
            connection.execute("CREATE TABLE customers (id INTEGER, name TEXT)")
        return f"duckdb://asker:{quote(PASSWORD, safe='')}@/{folder / 'locked.duckdb'}"
    make: Callable[[str], str] = request.getfixturevalue(
        {"postgresql": "new_postgres_database", "mariadb": "new_mariadb_database"}[engine]
    )
    url = make("canary_password")
    table = "CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80))"
    if engine == "postgresql":
        # Quotes are doubled and backslashes kept: standard_conforming_strings.
        plain = PASSWORD.replace("'", "''")
        postgres_execute(
            url,
            table,
            "DROP ROLE IF EXISTS canary",
            f"CREATE ROLE canary LOGIN PASSWORD '{plain}'",
            "GRANT SELECT ON customers TO canary",
        )
        request.addfinalizer(
            lambda: postgres_execute(url, "DROP OWNED BY canary", "DROP ROLE canary")
        )
    else:
        mariadb_execute(
            url,
            table,
            f"CREATE OR REPLACE USER canary IDENTIFIED BY '{escaped(PASSWORD)}'",
            "GRANT SELECT ON canary_password.* TO canary",
        )
        request.addfinalizer(lambda: mariadb_execute(url, "DROP USER canary"))
    parts = urlsplit(url)
    return f"{engine}://canary:{quote(PASSWORD, safe='')}@127.0.0.1:{parts.port}{parts.path}"


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def spoilt(url: str) -> Iterator[str]:
    """URLs that hold the password and lead nowhere, each for another reason."""
    parts = urlsplit(url)
    yield url.replace(parts.scheme, "nonsense", 1)
    yield url.replace("://", ":/", 1)
    yield url + "?password=" + CANARY
    yield url + "?sslkey=" + CANARY + "&nonsense=1"
    if parts.port:
        yield url.replace("canary:", "nobody:", 1)
        yield url.replace(f":{parts.port}/", f":{unused_port()}/", 1)
        yield url.replace(f":{parts.port}/", f":{CANARY}/", 1)
        yield url.rpartition("/")[0] + "/no_such_database"
        yield url.replace(quote(PASSWORD, safe=""), "wrong" + CANARY, 1)
    else:
        yield url + ".missing"


COMMANDS: list[tuple[tuple[str, ...], str | None]] = [
    (("ask", QUESTION), None),
    (("ask", QUESTION, "--json"), None),
    (("ask", QUESTION, "--no-run", "--model", "embedded"), None),
    (("--debug", "ask", QUESTION, "--timeout-s", "0.001"), None),
    (("batch", "--run"), json.dumps({"id": 1, "question": QUESTION}) + "\n"),
    (("schema", "--json"), None),
    (("schema", QUESTION), None),
    (("index",), None),
    (("check",), "SELECT nothing FROM customers"),
    (("explain", SQL), None),
    (("doctor",), None),
]


@contextmanager
def everything_logged() -> Iterator[list[str]]:
    """What any library logs at any level, as it would be printed."""
    lines: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(logging.Formatter("%(name)s %(message)s").format(record))

    keep = Keep()
    loggers = [logging.getLogger(name) for name in ("", "sqlalchemy", "psycopg", "sqlnl_rag")]
    before = [(logger, logger.level) for logger in loggers]
    logging.getLogger().addHandler(keep)
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        logging.getLogger().removeHandler(keep)
        for logger, level in before:
            logger.setLevel(level)


@pytest.mark.parametrize("engine", ENGINES)
def test_no_command_lets_a_password_out(
    engine: str,
    sqlnl: Sqlnl,
    here: Path,
    chat: ChatServer,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    thorough: bool,
    record: Record,
) -> None:
    url = with_password(engine, request, here)
    for name in ("PGPASSWORD", "MYSQL_PWD"):
        monkeypatch.setenv(name, PASSWORD)
    search = Search()
    bad = list(spoilt(url))
    codes: set[int] = set()
    with everything_logged() as logged:
        for place, (arguments, stdin) in enumerate(COMMANDS):
            # Each spoilt URL meets every command in the thorough run, else one of them.
            urls = [url, *(bad if thorough else bad[place % len(bad) :: len(COMMANDS)])]
            for given in urls:
                for flag in (True, False):
                    monkeypatch.setenv("SQLNL_DB", "" if flag else given)
                    ran = sqlnl(*arguments, *(["--db", given] if flag else []), stdin=stdin)
                    codes.add(ran.code)
                    search.look(f"stdout of {arguments}", ran.out)
                    search.look(f"stderr of {arguments}", ran.err)
    search.look("logs", "\n".join(logged))
    for received in chat.received:
        search.look("request to the model", received)
    search.look_below(here)
    assert not search.hits, search.hits
    assert codes >= ({0, 2, 4, 5} if engine in ("postgresql", "mariadb") else {0, 2}), codes
    assert logged
    record(f"secrets.commands.{engine}", {"places": search.places, "hits": len(search.hits)})


@pytest.mark.parametrize("engine", ENGINES)
def test_no_object_or_error_shows_a_password(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, record: Record
) -> None:
    url = with_password(engine, request, tmp_path)
    search = Search()
    with Translator.connect(url, limits=Limits(timeout_s=0.3)) as translator:
        database = translator.database
        shown: Iterable[Any] = (
            *(translator, vars(translator), translator.schema, translator.model),
            *(database, database.name, database.engine, database.engine.url, database.engine.pool),
            *(database.limits, load_config({"db": url}), translator.check(SQL)),
            *(translator.ask(QUESTION), translator.check("SELECT x FROM y"), database.probe()),
            *(database.run("SELECT 1/0"), database.run("SELECT * FROM nowhere"), parse(url)),
            database.run({"postgresql": "SELECT pg_sleep(2)"}.get(engine, "SELECT SLEEP(2)")),
        )
        for thing in shown:
            search.look(type(thing).__name__, f"{thing!r} {thing}")
    for given in spoilt(url):
        try:
            Database.open(given).close()
        except SqlnlError as error:
            search.look_at_error(given.split(":")[0], error)
    assert not search.hits, search.hits
    record(f"secrets.objects.{engine}", {"places": search.places, "hits": len(search.hits)})


@pytest.mark.parametrize("engine", ["sqlite", "duckdb"])
def test_no_child_is_given_a_password(
    engine: str,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    record: Record,
) -> None:
    """Neither in its command line nor in its environment, which others of this account can read."""
    url = with_password(engine, request, tmp_path)
    for name in ("DATABASE_URL", "SQLNL_DB", "OPENAI_API_KEY", "PGPASSWORD"):
        monkeypatch.setenv(name, url if "PASSWORD" not in name else PASSWORD)
    search = Search()
    before = children_now()
    with Translator.connect(url) as translator:
        assert translator.check(SQL).ok
        children = children_now() - before
        assert children
        for child in children:
            for file in ("cmdline", "environ"):
                search.look(file, Path(f"/proc/{child}/{file}").read_bytes())
    assert not search.hits, search.hits
    record(f"secrets.children.{engine}", {"places": search.places, "hits": len(search.hits)})


def test_a_key_goes_to_its_server_and_nowhere_else(
    sqlnl: Sqlnl, here: Path, monkeypatch: pytest.MonkeyPatch, record: Record
) -> None:
    search = Search()
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    with everything_logged() as logged, chat_server({QUESTION: SQL}) as chat:
        for base in (chat.url, f"http://127.0.0.1:{unused_port()}/v1", "http://nowhere.invalid/v1"):
            monkeypatch.setenv("OPENAI_BASE_URL", base)
            for arguments in (("ask", QUESTION), ("--debug", "ask", QUESTION, "--json")):
                ran = sqlnl(*arguments)
                search.look(f"output of {arguments} at {base}", ran.out + ran.err)
        model = load_model("openai:m", environ=dict(os.environ))
        search.look("model", f"{model!r} {vars(model)!r}")
    for received in chat.received:
        head, _, body = received.partition(b"{")
        assert f"Bearer {KEY}".encode() in head
        search.look("body", body)
    search.look("logs", "\n".join(logged))
    search.look_below(here)
    assert chat.received and not search.hits, search.hits
    record("secrets.key", {"places": search.places, "hits": len(search.hits)})


@pytest.mark.parametrize(
    "form", [str, lambda t: quote(t, safe=""), json.dumps, repr, lambda t: t.encode()]
)
@pytest.mark.parametrize("secret", [PASSWORD, KEY])
def test_the_search_finds_every_form(form: Callable[[str], str | bytes], secret: str) -> None:
    """Else it would prove nothing."""
    search = Search()
    search.look("here", form(secret))
    search.look("base64", base64.b64encode(f"GET {secret} end".encode()))
    search.look_at_error("error", SqlnlError("no", f"hint {secret}"))
    assert len(search.hits) == 3
