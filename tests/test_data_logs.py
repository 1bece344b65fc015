"""Query logs written by real servers, read and prepared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pymysql
import pytest

from schemas.demo import build
from tests.commands import Sqlnl, is_clear
from tests.servers import (
    MissingServer,
    Server,
    mariadb_execute,
    postgres_execute,
    postgres_server,
)

FIXTURE = Path(__file__).parent / "fixtures/datasets/logged.sql"


@dataclass(frozen=True)
class Sent:
    sql: str
    outcome: str


def _sent() -> list[Sent]:
    found: list[Sent] = []
    outcome, lines = "", list[str]()
    for line in [*FIXTURE.read_text(encoding="utf-8").splitlines(), "-- end:"]:
        if line.startswith("-- "):
            if lines:
                found.append(Sent("\n".join(lines), outcome))
            outcome, lines = line[3:].partition(":")[0], []
        else:
            lines.append(line)
    return found


SENT = _sent()
GOLD = [
    json.loads(line)["gold"]
    for line in (Path(__file__).parent / "fixtures/questions/demo.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


@dataclass(frozen=True)
class Log:
    """A log, the database that it is of, and the name that the log calls it."""

    path: Path
    url: str
    database: str


@pytest.fixture(scope="module")
def logging_postgres() -> Iterator[Server]:
    try:
        with postgres_server() as server:
            settings = {
                "logging_collector": "on",
                "log_destination": "csvlog",
                "log_file_mode": "0644",
            }
            for name, value in settings.items():
                postgres_execute(server.url, f"ALTER SYSTEM SET {name} = '{value}'")
            server.stop()
            server.restart()
            yield server
    except MissingServer as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def csvlog(logging_postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Log:
    server = logging_postgres
    postgres_execute(server.url, "CREATE DATABASE tea")
    url = server.database_url("tea")
    build(url)
    postgres_execute(server.url, "ALTER DATABASE tea SET log_statement = 'all'")
    with psycopg.connect(url, autocommit=True) as connection, connection.cursor() as cursor:
        for statement in [*(s.sql for s in SENT), *GOLD, *GOLD[:5]]:
            try:
                cursor.execute(statement.encode())
            except psycopg.Error:
                continue  # the log has it all the same
        cursor.execute(
            "SELECT name FROM products WHERE price > %s AND name <> %s LIMIT %s", (20, "it's", 3)
        )
    ((folder,),) = postgres_execute(server.url, "SHOW data_directory")
    server.stop()  # so that the collector has written everything
    path = tmp_path_factory.mktemp("logs") / "tea.csv"
    logs = sorted((Path(str(folder)) / "log").glob("*.csv"))
    assert logs
    path.write_bytes(b"".join(log.read_bytes() for log in logs))
    server.restart()
    return Log(path, url, "tea")


@pytest.fixture(scope="module")
def general_log(mariadb: Server, tmp_path_factory: pytest.TempPathFactory) -> Log:
    mariadb_execute(mariadb.url, "DROP DATABASE IF EXISTS tea", "CREATE DATABASE tea")
    url = mariadb.database_url("tea")
    build(url)
    ((folder,),) = mariadb_execute(mariadb.url, "SELECT @@datadir")
    server_side = Path(str(folder)) / "asked.log"
    mariadb_execute(
        mariadb.url, f"SET GLOBAL general_log_file = '{server_side}'", "SET GLOBAL general_log = ON"
    )
    try:
        for statement in [*(s.sql for s in SENT), *GOLD, *GOLD[:5]]:
            try:
                mariadb_execute(url, statement)
            except pymysql.Error:
                continue
        mariadb_execute(mariadb.url, "USE tea", "SELECT MAX(price) FROM products")
    finally:
        mariadb_execute(mariadb.url, "SET GLOBAL general_log = OFF")
    path = tmp_path_factory.mktemp("logs") / "tea.log"
    path.write_bytes(server_side.read_bytes())
    return Log(path, url, "tea")


@pytest.fixture(params=["csvlog", "general_log"])
def log(request: pytest.FixtureRequest) -> Log:
    found: Log = request.getfixturevalue(request.param)
    return found


def test_a_log_becomes_pairs_and_those_become_rows(sqlnl: Sqlnl, here: Path, log: Log) -> None:
    ran = sqlnl("data", "read", str(log.path), "--lang", "both", "--out", "pairs.jsonl")
    assert ran.code == 0, ran.err
    pairs = [json.loads(line) for line in Path("pairs.jsonl").read_text("utf-8").splitlines()]
    rejected = [
        json.loads(line) for line in Path("pairs.rejected.jsonl").read_text("utf-8").splitlines()
    ]
    read = {pair["sql"] for pair in pairs}
    reasons = {line["sql"]: line["reason"] for line in rejected}
    for sent in SENT:
        if sent.outcome.startswith("policy"):
            assert reasons[sent.sql] == sent.outcome
        else:
            assert sent.sql in read
    assert set(GOLD) <= read
    assert {pair["db_id"] for pair in pairs if pair["sql"] in GOLD} == {log.database}
    for lang in ("en", "zh"):
        told = [pair["sql"] for pair in pairs if pair["id"].endswith(lang)]
        assert len(told) == len(set(told)) == len(read)  # once, however often it was sent

    ran = sqlnl("data", "prepare", "pairs.jsonl", "--db", log.url, "--out", "rows")
    assert ran.code == 0, ran.err
    proven = "".join(path.read_text("utf-8") for path in Path("rows/pairs").iterdir())
    used = {json.loads(line)["sql"] for line in proven.splitlines()}
    late = {
        json.loads(line)["sql"]: json.loads(line)["reason"]
        for line in Path("rows/rejected.jsonl").read_text("utf-8").splitlines()
    }
    assert "SELECT name FROM stores WHERE city = '上海'" in used
    assert "SELECT id FROM products WHERE name = 'a; b -- c''s'" in used
    for sent in SENT:
        if sent.outcome.startswith("name"):
            assert late[sent.sql] == sent.outcome


def test_parameters_are_put_into_the_statement(sqlnl: Sqlnl, here: Path, csvlog: Log) -> None:
    assert sqlnl("data", "read", str(csvlog.path), "--out", "pairs.jsonl").code == 0
    written = Path("pairs.jsonl").read_text("utf-8")
    expected = "SELECT name FROM products WHERE price > '20' AND name <> 'it''s' LIMIT 3"
    assert expected in [json.loads(line)["sql"] for line in written.splitlines()]


def test_the_database_of_a_statement_is_the_one_in_use(
    sqlnl: Sqlnl, here: Path, general_log: Log
) -> None:
    assert sqlnl("data", "read", str(general_log.path), "--out", "pairs.jsonl").code == 0
    pairs = [json.loads(line) for line in Path("pairs.jsonl").read_text("utf-8").splitlines()]
    (after_use,) = [p for p in pairs if p["sql"] == "SELECT MAX(price) FROM products"]
    assert after_use["db_id"] == "tea"


def test_a_csvlog_with_other_columns_is_refused(sqlnl: Sqlnl, here: Path, csvlog: Log) -> None:
    lines = csvlog.path.read_text("utf-8").splitlines()
    cut = here / "cut.csv"
    cut.write_text(lines[0].rpartition(",")[0] + "\n", "utf-8")
    ran = sqlnl("data", "read", str(cut), "--out", "pairs.jsonl")
    assert is_clear(ran, 2, "cut.csv, line 1: 25 columns"), ran.err
    assert not Path("pairs.jsonl").exists()
