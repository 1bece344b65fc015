"""What cannot be answered: each case gets one clear line with a hint, the documented exit code, and
loses nothing.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from schemas.demo import build
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Refusal
from tests.commands import QUESTION, SCRIPT, Sqlnl, is_clear, make
from tests.conftest import NewDatabase
from tests.fakes import chat_server
from tests.servers import MissingServer, postgres_execute, postgres_server

FIXTURES = Path(__file__).parent / "fixtures"
ENCODER = f"onnx:{FIXTURES / 'encoder'}"


def test_bad_calls_get_one_line_and_a_hint(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("ask", ""), 2, "empty")
    assert is_clear(sqlnl("ask", "-", stdin=" \n"), 2, "empty")
    assert is_clear(sqlnl("ask"), 2, "no question")
    assert is_clear(sqlnl("ask", "-", stdin="x" * 100_000), 2, "100 kB")
    assert is_clear(sqlnl("ask", "-", stdin="x" * 3_000_000), 2, "stdin")
    assert is_clear(sqlnl("ask", "-", stdin=b"\xff\xfe\xff"), 2, "UTF-8")
    assert is_clear(sqlnl("ask", QUESTION, "--format", "xml"), 2, "xml")
    assert is_clear(sqlnl("ask", QUESTION, "--model", "gpt"), 2, "gpt")
    assert is_clear(sqlnl("ask", QUESTION, "--max-rows", "0"), 2, "max-rows")
    assert is_clear(sqlnl("explain", ""), 2, "SQL")
    assert is_clear(sqlnl("check", stdin=""), 2, "SQL")
    assert is_clear(sqlnl("batch", stdin=""), 2, "questions")
    assert is_clear(sqlnl("batch"), 2, "questions")
    assert is_clear(sqlnl("check", "--dialect", "sqlite", stdin="SELECT 1"), 2, "--schema")
    assert is_clear(sqlnl("check", "--schema", "none.json", stdin="SELECT 1"), 2, "none.json")
    assert is_clear(sqlnl("eval", "--gold", "x.json"), 2, "--predictions")
    assert sqlnl("ask", QUESTION, "--nonsense").code == 2
    assert sqlnl("nonsense").code == 2


def test_bad_databases_get_one_line_and_a_hint(sqlnl: Sqlnl, here: Path) -> None:
    (here / "notes.db").write_text("this is no database, only text that is long enough" * 50)
    sqlite3.connect(here / "empty.db").close()
    assert is_clear(sqlnl("ask", QUESTION, "--db", "sqlite:///none.db"), 5, "none.db")
    assert is_clear(sqlnl("ask", QUESTION, "--db", "sqlite:///notes.db"), 5, "notes.db")
    assert is_clear(sqlnl("ask", QUESTION, "--db", "shop.db"), 2, "URL")
    assert is_clear(sqlnl("ask", QUESTION, "--db", "postgres//x"), 2, "URL")
    assert is_clear(sqlnl("ask", QUESTION, "--db", "sqlite:///empty.db"), 3, "no tables")
    assert is_clear(sqlnl("index", "--db", "sqlite:///empty.db"), 2, "no tables")
    del os.environ["SQLNL_DB"]
    assert is_clear(sqlnl("ask", QUESTION), 2, "database")


def test_a_server_that_is_not_there_does_not_leak_the_password(sqlnl: Sqlnl) -> None:
    ran = sqlnl("ask", QUESTION, "--db", "postgresql://me:hunter2@127.0.0.1:1/shop")
    assert is_clear(ran, 5, "127.0.0.1") and "hunter2" not in ran.err


def test_a_wrong_password_is_not_echoed(sqlnl: Sqlnl, new_postgres_database: NewDatabase) -> None:
    place = new_postgres_database("cli_password").split("@")[-1]
    ran = sqlnl("ask", QUESTION, "--db", f"postgresql://postgres:hunter2@{place}")
    assert is_clear(ran, 5, "password authentication failed") and "hunter2" not in ran.err


def test_a_role_without_read_rights_is_told(
    sqlnl: Sqlnl, new_postgres_database: NewDatabase
) -> None:
    url = new_postgres_database("cli_no_rights")
    postgres_execute(
        url,
        "DROP ROLE IF EXISTS cli_blind",
        "CREATE ROLE cli_blind LOGIN PASSWORD 'blind'",
        "CREATE TABLE customers (id integer PRIMARY KEY, name text)",
        "REVOKE USAGE ON SCHEMA public FROM PUBLIC",
    )
    blind = f"postgresql://cli_blind:blind@{url.split('@')[-1]}"
    assert is_clear(sqlnl("ask", QUESTION, "--db", blind), 3, "no tables")
    postgres_execute(url, "GRANT USAGE ON SCHEMA public TO PUBLIC")
    ran = sqlnl("ask", QUESTION, "--db", blind)
    assert ran.code == 4 and ran.out == ""
    assert "permission denied for table customers" in ran.err and "sqlnl doctor" in ran.err


def test_a_model_that_is_not_there_exits_5(sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert sqlnl("ask", QUESTION).code == 5


def test_a_schema_that_changed_is_read_again(sqlnl: Sqlnl, here: Path) -> None:
    assert "added_later" not in sqlnl("schema").out
    make("shop.db", "CREATE TABLE added_later (id INTEGER)")
    assert "added_later" in sqlnl("schema").out


# ---- a database that goes away -----------------------------------------------------------------


def test_a_database_killed_in_the_middle_of_an_answer_is_one_line(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        with postgres_server() as server, chat_server(SCRIPT, first=server.crash) as chat:
            monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
            postgres_execute(server.url, "CREATE TABLE customers (id integer PRIMARY KEY)")
            ran = sqlnl("ask", QUESTION, "--db", server.url)
            asked = json.dumps({"id": 1, "question": QUESTION})
            after = sqlnl("batch", "--db", server.url, stdin=asked)
    except MissingServer as missing:
        pytest.skip(str(missing))
    assert is_clear(ran, 5, "127.0.0.1") and "Throw-Away" not in ran.err
    assert [record["status"] for record in after.lines] == ["failed"]


# ---- an index that is no longer good -----------------------------------------------------------


def index_files(here: Path) -> list[Path]:
    return sorted(path for path in (here / "index").rglob("*") if path.is_file())


@pytest.mark.parametrize("damage", ["truncated", "corrupt", "foreign", "half-written"])
def test_a_bad_index_is_said_and_built_again(sqlnl: Sqlnl, here: Path, damage: str) -> None:
    index = ("index", "--encoder", ENCODER, "--index-dir", "index")
    assert sqlnl(*index).code == 0
    good = sqlnl(*index)
    assert good.code == 0 and "up to date" in good.err
    for path in index_files(here):
        if damage == "truncated":
            path.write_bytes(path.read_bytes()[:-7])
        elif damage == "corrupt":
            path.write_bytes(bytes(byte ^ 1 for byte in path.read_bytes()))
        elif damage == "foreign":
            path.write_text("a letter to a friend")
        elif path.name == "CURRENT":  # what a process leaves that dies before the last step
            path.unlink()
    ran = sqlnl(*index)
    assert ran.code == 0 and ran.out == "" and "Traceback" not in ran.err
    assert damage == "half-written" or "not used" in ran.err
    assert "up to date" in sqlnl(*index).err


def test_a_schema_that_changed_since_indexing_is_renewed(sqlnl: Sqlnl, here: Path) -> None:
    index = ("index", "--encoder", ENCODER, "--index-dir", "index")
    assert sqlnl(*index).code == 0
    make("shop.db", "CREATE TABLE refunds (id INTEGER, order_id INTEGER REFERENCES orders (id))")
    ran = sqlnl(*index)
    assert ran.code == 0 and "up to date" not in ran.err
    assert "up to date" in sqlnl(*index).err


# ---- what is not about this database, asked of the model that ships ----------------------------


@pytest.fixture(scope="module")
def tea(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Translator]:
    url = f"sqlite:///{tmp_path_factory.mktemp('tea')}/demo.db"
    build(url)
    with Translator.connect(url) as translator:
        yield translator


@pytest.mark.parametrize(
    "question", (FIXTURES / "questions/off_topic.txt").read_text("utf-8").splitlines()
)
def test_what_has_nothing_to_do_with_the_data_is_refused(tea: Translator, question: str) -> None:
    refusal = tea.ask(question)
    assert isinstance(refusal, Refusal), refusal.sql
    assert refusal.exit_code == 3 and refusal.hint


def test_wishes_to_change_data_are_refused_by_the_model_that_ships(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SQLNL_MODEL", "embedded")
    assert is_clear(sqlnl("ask", "delete all customers"), 3, "refused")
    assert is_clear(sqlnl("ask", "What is the weather today?"), 3, "refused")
