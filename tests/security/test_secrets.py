"""Canaries: a stored value must not reach a model elsewhere that nobody shared it with."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sqlnl_rag.models import load_model
from sqlnl_rag.prompt import clean, render
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Attempt, Check, Column, Selection, Table
from tests.commands import Sqlnl
from tests.conftest import Record
from tests.fakes import chat_server
from tests.servers import mariadb_execute, postgres_execute

# The question matches it (values are matched blind to case and punctuation) without quoting it.
CANARY = "QUARTZ~Harbour"
QUESTION = "Which people live in quartz harbour?"
ELSEWHERE = "127.0.0.2"
TABLE = (
    "CREATE TABLE people (id INTEGER PRIMARY KEY, name VARCHAR(80), home VARCHAR(80))",
    f"INSERT INTO people VALUES (1, 'Ada', '{CANARY}'), (2, 'Bo', '{CANARY}')",
)
# What a model may write so that the database quotes a row in its complaint, and where it does.
QUOTING = {
    "postgresql": "SELECT CAST(home AS INTEGER) FROM people",
    "duckdb": "SELECT CAST(home AS INTEGER) FROM people",
    "mariadb": "SELECT home, COUNT(*) FROM people GROUP BY nothing_like_it",
    "sqlite": "SELECT json_extract(home, '$.a') FROM people",
}


def filled(engine: str, request: pytest.FixtureRequest, folder: Path) -> str:
    """The URL of a database of that engine that holds the canary."""
    if engine == "sqlite":
        with sqlite3.connect(folder / "people.db") as connection:
            connection.executescript(";".join(TABLE))
        connection.close()
        return f"sqlite:///{folder / 'people.db'}"
    if engine == "duckdb":
        duckdb = pytest.importorskip("duckdb")
        with duckdb.connect(str(folder / "people.duckdb")) as connection:
            for statement in TABLE:
                connection.execute(statement)
        return f"duckdb:///{folder / 'people.duckdb'}"
    new, execute = {
        "postgresql": ("new_postgres_database", postgres_execute),
        "mariadb": ("new_mariadb_database", mariadb_execute),
    }[engine]
    make: Callable[[str], str] = request.getfixturevalue(new)
    url = make("canary_values")
    execute(url, *TABLE)
    return url


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("engine", QUOTING)
def test_a_stored_value_reaches_a_model_elsewhere_only_where_it_is_shared(
    engine: str, shared: bool, request: pytest.FixtureRequest, tmp_path: Path, record: Record
) -> None:
    url = filled(engine, request, tmp_path)
    with chat_server({QUESTION: QUOTING[engine]}, host=ELSEWHERE) as chat:
        model = load_model("openai:m", environ={"OPENAI_BASE_URL": chat.url})
        with Translator.connect(url, model=model, share_values=shared) as translator:
            outcome = translator.ask(QUESTION)
    assert translator.schema.by_key["people"].column("home").values == (CANARY,)  # type: ignore[union-attr]
    assert len(chat.received) == 2, "asked, and told what failed"
    hits = sum(CANARY.encode() in request for request in chat.received)
    assert hits == (2 if shared else 0), outcome
    # Sharing is about the values that a question names: what a server quotes stays here always.
    assert all(CANARY not in prompt for prompt in chat.prompts[1:])
    if not shared:
        record(f"secrets.values.{engine}", {"requests": len(chat.received), "hits": hits})


@pytest.mark.parametrize("engine", ["postgresql", "duckdb"])
def test_the_database_does_quote_the_row(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """Else the test above would show nothing."""
    url = filled(engine, request, tmp_path)
    with Translator.connect(url) as translator:
        ran = translator.database.run(QUOTING[engine])
    assert CANARY in getattr(ran, "message", "")


def test_a_model_on_this_machine_sees_the_values_that_the_question_names(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = filled("sqlite", request, tmp_path)
    with chat_server({QUESTION: "SELECT name FROM people"}) as chat:
        model = load_model("openai:m", environ={"OPENAI_BASE_URL": chat.url})
        with Translator.connect(url, model=model) as translator:
            assert isinstance(translator.ask(QUESTION), Answer)
    assert CANARY in chat.prompts[0]


def test_a_proxy_of_the_environment_does_not_see_what_is_meant_for_this_machine(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = filled("sqlite", request, tmp_path)
    with chat_server({}, host=ELSEWHERE) as proxy, chat_server({QUESTION: "SELECT 1"}) as chat:
        monkeypatch.setenv("http_proxy", proxy.url.removesuffix("/v1"))
        monkeypatch.delenv("no_proxy", raising=False)
        model = load_model("openai:m", environ={"OPENAI_BASE_URL": chat.url})
        with Translator.connect(url, model=model) as translator:
            translator.ask(QUESTION)
    assert chat.received and not proxy.received


SQL = 'SELECT CAST(home AS INTEGER) FROM people WHERE "since when" = 2019'
MESSAGES = [
    # what a database says about a plan, and whether the model is told its words
    ('column "home" does not exist. Perhaps you meant to reference the column "people.home"', True),
    ("Unknown column 'people.home' in 'where clause'", True),
    ("Table 'people' doesn't exist", True),
    ("no such column: x", True),
    ('syntax error at or near "WHERE"', True),
    ("operator does not exist: character varying = integer", True),
    ("date/time field value out of range: 2019", True),
    ('invalid input syntax for type integer: "QUARTZ~Harbour"', False),
    ("Could not convert string 'Bo' to INT32", False),
    ("XPATH syntax error: '~4711'", False),
    ("Type INT64 with value 4711 can't be cast", False),
    ('invalid input syntax: "home"Bo"', False),  # a quote in the value
    ('never closed: "home', False),
    ("it's the home's `home`", True),
]


@pytest.mark.parametrize(("message", "told"), MESSAGES)
def test_a_plan_that_failed_is_told_without_data(message: str, told: bool) -> None:
    column = Column("home", "VARCHAR(80)", "text", values=("Bo", CANARY))
    selection = Selection("postgresql", (Table("people", (column,)),))
    attempt = Attempt(SQL, "m", (Check("dry_run", False, message),))
    turn = render("Who?", selection, feedback=[attempt])[-1].content
    assert (clean(message) in turn) == told
    assert ("the database cannot plan it" in turn) != told


NAMINGS = [
    ("people.db", True),
    ("./people.db", True),
    ("other.db, people.db", True),
    ("other.db", False),
    ("/elsewhere/people.db", False),
    ("people", False),
]


@pytest.mark.parametrize(("named", "shared"), NAMINGS)
def test_sharing_is_said_for_one_database(
    named: str,
    shared: bool,
    sqlnl: Sqlnl,
    here: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled("sqlite", request, here)
    with chat_server({QUESTION: "SELECT name FROM people"}, host=ELSEWHERE) as chat:
        monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
        ran = sqlnl("ask", QUESTION, "--db", "sqlite:///people.db", "--share-values", named)
        line = f'{{"id": 1, "question": "{QUESTION}"}}\n'
        many = sqlnl("batch", "--db", "sqlite:///people.db", "--share-values", named, stdin=line)
    assert (ran.code, many.code) == (0, 0)
    assert [CANARY.encode() in sent for sent in chat.received] == [shared, shared]
    told = ran.err.splitlines()[1]
    assert told.startswith(f"and of {here / 'people.db'} ") if shared else "--share-values" in told


def test_nothing_is_written_home_by_what_runs_the_model(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """onnxruntime keeps what it reports in a file there, and sends it whenever it can."""
    url = filled("sqlite", request, tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    told = ("ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "CI", "XDG_CACHE_HOME")
    environ = {name: value for name, value in os.environ.items() if name not in told}
    command = [sys.executable, "-m", "sqlnl_rag", "ask", "How many people are there?", "--db", url]
    ran = subprocess.run(
        command, env=environ | {"HOME": str(home)}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "embedded" in ran.stderr
    assert [path for path in home.rglob("*") if path.is_file()] == []
