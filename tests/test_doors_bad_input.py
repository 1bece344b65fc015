"""What cannot be answered, through the doors that listen: each bad input gets over HTTP and MCP one
clear error of the documented kind, or an answer that says why there is none.

The cases are lines of fixtures/service/bad_inputs.jsonl, and the lists of other rooms: questions
that order a change, statements that the policy refuses, JSON that is no query, what models reply
and how they fail. None may cost an unexpected error, show where a database or a model is, or keep
the next question from its answer. What only one door can be told is in its own test.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.database import Limits
from sqlnl_rag.models import load_model
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.desk import Desk
from tests.commands import QUESTION, SCRIPT, make
from tests.conftest import NewDatabase
from tests.fakes import ScriptedServer, said, serving
from tests.library import write_library
from tests.security.statements import own
from tests.servers import MissingServer, postgres_execute, postgres_server
from tests.test_openai_ask import ERRORS, LONG, REPLIES
from tests.web import NUMBERS, SLOW, AnsweringModel, databases

pytest.importorskip("fastapi")
pytest.importorskip("mcp")
from tests.doors import DOORS, TOKEN, Door, Heard

FIXTURES = Path(__file__).parent / "fixtures"
DOCUMENTED = {400, 403, 404, 422, 503}  # of one client at a time whose token and bodies are right
KEY = "sk-PALE-OTTER-17"
SECRETS = ("hunter", TOKEN, KEY, "kept-from-clients", "127.0.0.1", "://", "Traceback", "site-pack")
LIMITS = Limits(timeout_s=1.0)


def lines(name: str) -> list[str]:
    found = (FIXTURES / name).read_text("utf-8").splitlines()
    return [line for line in found if line.strip() and not line.startswith(("#", "--"))]


CASES: list[dict[str, Any]] = [json.loads(line) for line in lines("service/bad_inputs.jsonl")]


def grown(value: Any) -> Any:
    """The value of an argument: a list is texts one after the other, or a text so many times."""
    if isinstance(value, list):
        return "".join(one if isinstance(one, str) else one[0] * one[1] for one in value)
    match value:
        case {"list": found}:
            return found
        case {"deep": depth}:
            where: Any = {"is_null": {"value": 1}}
            for _ in range(depth):
                where = {"not": where}
            return {"select": [{"output": {"value": 1}}], "where": where}
        case {"wide": width}:
            return {"select": [{"output": {"value": n}} for n in range(width)]}
        case {"long": length}:
            return {"select": [{"output": {"value": "x" * length}}]}
    return value


def built(folder: Path) -> dict[str, str]:
    """URLs of databases that answer and of such that cannot."""
    make(str(folder / "shop.db"))
    make(str(folder / "shop.db"), NUMBERS)
    make(str(folder / "empty.db"), "")
    write_library(folder / "library.db")
    (folder / "notes.db").write_text("no database, only text that is long enough" * 50)
    return {
        "shop": f"sqlite:///{folder / 'shop.db'}",
        "library": f"sqlite:///{folder / 'library.db'}",
        "empty": f"sqlite:///{folder / 'empty.db'}",
        "notes": f"sqlite:///{folder / 'notes.db'}",
        "gone": f"sqlite:///{folder / 'none.db'}",
        "away": "postgresql://me:hunter2@127.0.0.1:1/shop?password=hunter3",
        "odd": "oracle+thing://me:hunter2@kept-from-clients/shop",
    }


@pytest.fixture(scope="module", params=DOORS)
def door(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Door]:
    urls = built(tmp_path_factory.mktemp("kept-from-clients"))
    model = AnsweringModel(SCRIPT | {"slow": SLOW})
    with DOORS[request.param](Desk(databases(urls, model, LIMITS))) as call:
        yield call


def harmless(heard: Heard, arguments: Any = "") -> Heard:
    """One line that says what is wrong, or an answer; and nothing that is not the client's."""
    assert heard.status in DOCUMENTED | {200, 0}, heard.raw[:500]
    assert heard.status == 200 or (heard.said.strip() and len(heard.said) < 1200), heard.said
    assert not [c for c in heard.said if ord(c) < 32 and c != "\n"] and "\u202e" not in heard.said
    given = json.dumps(arguments)
    for secret in SECRETS:
        assert secret in given or secret not in heard.raw, (secret, heard.raw[:500])
    return heard


def answers(call: Door, database: str = "shop") -> bool:
    heard = call("ask", {"question": QUESTION, "database": database})
    return heard.body.get("rows") == [[3]]


def is_as_told(heard: Heard, http: int, case: dict[str, Any]) -> bool:
    """HTTP has the case's status; a tool has an answer where HTTP has one, and else an error."""
    if http != 200:
        told = heard.status in (0, http)
        return told and case.get("says", "").casefold() in heard.said.casefold()
    return heard.status == 200 and _holds(heard.body, case.get("gives", {}))


def _holds(body: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return all(_holds(body[key], value) for key, value in wanted.items())
    return bool(body == wanted)


@pytest.mark.parametrize("case", CASES, ids=[case["about"] for case in CASES])
def test_a_bad_input_is_told(door: Door, case: dict[str, Any]) -> None:
    arguments = {name: grown(value) for name, value in case["with"].items()}
    heard = harmless(door(case["do"], arguments), arguments)
    assert is_as_told(heard, case["http"], case), heard
    assert answers(door)


@pytest.mark.parametrize("name", ["question/writes.txt", "questions/off_topic.txt"])
def test_what_no_model_is_asked_is_refused(door: Door, name: str) -> None:
    for question in lines(name):
        heard = harmless(door("ask", {"question": question, "database": "shop"}), question)
        assert heard.body["status"] == "refused" and heard.body["sql"] is None, question
        assert heard.body["explanation"] and heard.body["attempts"] == []


def statements(thorough: bool) -> list[str]:
    ours = [*lines("policy/common_refuse.sql"), *lines("policy/sqlite_refuse.sql")]
    corpus = [one.sql for one in own("refuse") if one.dialect == "sqlite"]
    return ours + (corpus if thorough else corpus[::8])


def test_what_the_policy_refuses_is_refused(door: Door, thorough: bool) -> None:
    for sql in statements(thorough):
        asked = {"sql": sql, "database": "shop"}
        checked = harmless(door("check", asked), sql)
        assert checked.body["ok"] is False and checked.body["sql"] is None, sql
        harmless(door("explain", asked), sql)
        there = harmless(door("sql_to_query", asked), sql)
        if there.status == 200:  # names that are there, of a query that is too costly, say
            back = harmless(
                door("query_to_sql", {"query": there.body["query"], "database": "shop"})
            )
            assert back.body["checked"]["sql"] is None, sql
    assert answers(door)


@pytest.mark.parametrize("dialect", ["postgresql", "mysql", "duckdb"])
def test_statements_of_other_dialects_are_words_at_most(
    door: Door, dialect: str, thorough: bool
) -> None:
    corpus = [one.sql for one in own("refuse") if one.dialect == dialect]
    assert len(corpus) > 100
    for sql in corpus if thorough else corpus[::8]:
        harmless(door("explain", {"sql": sql, "dialect": dialect}), sql)
    assert answers(door)


def test_what_is_no_query_is_named_by_its_place(door: Door) -> None:
    cases = [json.loads(line) for line in lines("query/reject_json.jsonl")]
    for case in cases:
        if "query" not in case or "\\ud800" in json.dumps(case):  # no client can send the others
            continue
        heard = harmless(door("query_to_sql", {"query": case["query"], "database": "library"}))
        assert heard.status in (0, 400, 422), case
        if isinstance(case["query"], dict):
            assert case["says"] in heard.said and case["at"] in heard.said, heard.said
    for line in lines("query/reject_sql.txt"):
        code, says, *dialects, sql = line.split(" | ")
        if not dialects:
            heard = harmless(door("sql_to_query", {"sql": sql, "database": "library"}), sql)
            assert heard.status in (0, {"2": 400, "3": 422}[code])
            assert says.casefold() in heard.said.casefold()


# ---- models and databases that fail ------------------------------------------------------------


@pytest.fixture(scope="module")
def chat() -> Iterator[ScriptedServer]:
    with serving(said("")) as server:
        yield server


@pytest.fixture(scope="module", params=DOORS)
def asking(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, chat: ScriptedServer
) -> Iterator[Door]:
    """A door whose model is `chat`."""
    urls = built(tmp_path_factory.mktemp("kept-from-clients"))
    model = load_model(f"openai:m@{chat.url}", environ={"OPENAI_API_KEY": KEY})
    with DOORS[request.param](Desk(databases(urls, model, LIMITS))) as call:
        yield call


@pytest.mark.parametrize("case", [*REPLIES, *LONG], ids=lambda case: case["name"])
def test_whatever_the_model_says(asking: Door, chat: ScriptedServer, case: dict[str, Any]) -> None:
    chat.script[:] = [said(case["says"])]
    heard = harmless(asking("ask", {"question": QUESTION, "database": "shop"}))
    status = {0: ("answered",), 3: ("refused",), 4: ("failed",)}.get(
        case["exit"], ("answered", "refused", "failed")
    )
    assert heard.body["status"] in status
    if case["exit"] is not None:
        assert heard.body["sql"] == (case["sql"] if case["exit"] == 0 else None)
    chat.script[:] = [said(SCRIPT[QUESTION])]
    assert answers(asking)


@pytest.mark.parametrize("script", [script for script, _ in ERRORS], ids=str)
def test_a_model_that_fails_is_out_of_reach(
    asking: Door, chat: ScriptedServer, script: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    chat.script[:] = list(script)
    with caplog.at_level(logging.INFO):
        heard = harmless(asking("ask", {"question": QUESTION, "database": "shop"}))
    assert heard.status in (0, 503) and "the model is out of reach" in heard.said
    log = "\n".join(record.getMessage() for record in caplog.records)
    assert "database shop" in log and KEY not in log
    chat.script[:] = [said(SCRIPT[QUESTION])]
    assert answers(asking)


@pytest.mark.parametrize("name", DOORS)
def test_a_server_that_is_killed_is_out_of_reach_until_it_is_back(name: str) -> None:
    with ExitStack() as stack:
        try:
            server = stack.enter_context(postgres_server())
        except MissingServer as missing:
            pytest.skip(str(missing))
        postgres_execute(
            server.url,
            "CREATE TABLE customers (id integer PRIMARY KEY)",
            "INSERT INTO customers VALUES (1), (2), (3)",
            "CHECKPOINT",
        )
        urls: Databases = databases({"shop": server.url}, AnsweringModel(SCRIPT), LIMITS)
        call = stack.enter_context(DOORS[name](Desk(urls)))
        assert answers(call)
        server.crash()
        for tool, arguments in (("ask", {"question": QUESTION}), ("check", {"sql": "SELECT 1"})):
            heard = harmless(call(tool, arguments))
            assert heard.status in (0, 503) and "the database shop is out of reach" in heard.said
        server.restart()
        assert answers(call)


@pytest.mark.parametrize("name", DOORS)
def test_an_account_that_may_not_is_told_so(name: str, new_postgres_database: NewDatabase) -> None:
    url = new_postgres_database("doors_no_rights")
    postgres_execute(
        url,
        "DROP ROLE IF EXISTS doors_blind",
        "CREATE ROLE doors_blind LOGIN PASSWORD 'hunter2'",
        "CREATE TABLE customers (id integer PRIMARY KEY, name text)",
    )
    place = url.split("@")[-1]
    urls = {
        "blind": f"postgresql://doors_blind:hunter2@{place}",
        "wrong": f"postgresql://postgres:hunter3@{place}",
        "nobody": f"postgresql://nobody-there:hunter4@{place}",
        "nowhere": f"{url.rpartition('/')[0]}/no_such_database",
    }
    with DOORS[name](Desk(databases(urls, AnsweringModel(SCRIPT), LIMITS))) as call:
        heard = harmless(call("ask", {"question": QUESTION, "database": "blind"}))
        assert heard.body["status"] == "failed" and "permission denied" in heard.raw
        for database in ("wrong", "nobody", "nowhere"):
            heard = harmless(call("ask", {"question": QUESTION, "database": database}))
            assert heard.status in (0, 503)
            assert f"the database {database} is out of reach" in heard.said
