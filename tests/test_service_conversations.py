"""Conversations, choices and remembered answers over HTTP: real sockets, files and databases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from sqlnl_rag.conversation import Conversation
from sqlnl_rag.errors import UnknownId
from sqlnl_rag.memory import memory_of
from sqlnl_rag.serving import listen, wire
from sqlnl_rag.serving.conversations import IDLE_S, MOST, Conversations
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.translate import Translator
from tests.commands import QUESTION, SCRIPT, make
from tests.fakes import ScriptedModel
from tests.web import AnsweringModel, listening

pytest.importorskip("fastapi")
from sqlnl_rag.service import service

TORN = ScriptedModel([("SELECT name FROM customers", -0.5), ("SELECT city FROM customers", -0.6)])


@pytest.fixture
def client(tmp_path: Path) -> Iterator[httpx.Client]:
    make(str(tmp_path / "shop.db"))
    url, file = f"sqlite:///{tmp_path / 'shop.db'}", tmp_path / "memory.db"
    memory = memory_of(url, file)
    desk = Desk(
        Databases(
            {
                "shop": lambda: Translator.connect(
                    url, model=AnsweringModel(SCRIPT), memory=memory
                ),
                "torn": lambda: Translator.connect(url, model=TORN, memory=memory),
            }
        )
    )
    with (
        listening(service(desk, listen.rules("127.0.0.1", None))) as url_,
        httpx.Client(base_url=url_) as client,
    ):
        yield client


def test_a_conversation_begins_and_goes_on(client: httpx.Client) -> None:
    asked = {"question": QUESTION, "database": "shop"}
    assert client.post("/nl2sql", json=asked).json()["conversation_id"] is None
    first = client.post("/nl2sql", json=asked | {"conversation_id": "new"}).json()
    assert first["rows"] == [[3]] and first["conversation_id"]
    again = {"question": "Name the customers", "conversation_id": first["conversation_id"]}
    second = client.post("/nl2sql", json=again).json()
    assert (second["database"], second["row_count"]) == ("shop", 3)
    assert second["conversation_id"] == first["conversation_id"]
    told = client.post("/nl2sql/stream", json=again)
    assert first["conversation_id"] in told.text and "event: answer" in told.text


@pytest.mark.parametrize("path", ["/nl2sql", "/nl2sql/stream"])
def test_an_unknown_conversation_is_not_there(client: httpx.Client, path: str) -> None:
    asked = {"question": QUESTION, "conversation_id": "never-given"}
    response = client.post(path, json=asked)
    assert response.status_code == 404 and "new" in response.json()["hint"]


def test_a_conversation_keeps_to_its_database(client: httpx.Client) -> None:
    asked = {"question": QUESTION, "database": "shop", "conversation_id": "new"}
    id = client.post("/nl2sql", json=asked).json()["conversation_id"]
    asked = {"question": QUESTION, "database": "torn", "conversation_id": id}
    response = client.post("/nl2sql", json=asked)
    assert response.status_code == 400 and "another database" in response.json()["error"]


def test_a_choice_is_picked_by_its_number(client: httpx.Client) -> None:
    asked = {"question": "What are the customers?", "database": "torn", "conversation_id": "new"}
    first = wire.Envelope.model_validate(client.post("/nl2sql", json=asked).json())
    assert first.columns == ["name"] and first.clarification
    choices = first.clarification.choices
    assert [one.number for one in choices] == [1, 2]
    assert [one.sql for one in choices] == [first.sql, first.alternatives[0].sql]
    asked = {"question": "2", "conversation_id": first.conversation_id}
    second = wire.Envelope.model_validate(client.post("/nl2sql", json=asked).json())
    assert second.sql == choices[1].sql and second.columns == ["city"]
    assert second.understood == choices[1].description and second.clarification is None


def test_what_was_right_is_remembered_and_forgotten(client: httpx.Client) -> None:
    right = {"question": "Where do they live", "sql": "SELECT city FROM customers"}
    kept = client.post("/remember", json=right | {"database": "shop"}).json()
    assert wire.Kept.model_validate(kept) and kept["checked"] is None
    asked = {"question": "  where do they LIVE? ", "database": "shop"}
    answer = client.post("/nl2sql", json=asked).json()
    assert (answer["remembered"], answer["model"]) == (kept["remembered"]["id"], "remembered")
    assert (answer["sql"], answer["confidence"]) == (right["sql"], 1.0)
    forget = {"id": answer["remembered"], "database": "shop"}
    gone = client.post("/forget", json=forget).json()
    assert wire.Forgotten.model_validate(gone) and gone["forgotten"] == kept["remembered"]
    assert client.post("/nl2sql", json=asked).json()["remembered"] is None
    assert client.post("/forget", json=forget).status_code == 404


@pytest.mark.parametrize("sql", ["DROP TABLE customers", "SELECT nothing FROM customers", "hm"])
def test_what_does_not_pass_is_not_remembered(client: httpx.Client, sql: str) -> None:
    right = {"question": "Who is there?", "sql": sql, "database": "shop"}
    kept = client.post("/remember", json=right).json()
    assert wire.Kept.model_validate(kept) and kept["remembered"] is None
    assert kept["checked"]["ok"] is False
    answer = client.post("/nl2sql", json={"question": "Who is there?", "database": "shop"}).json()
    assert answer["remembered"] is None


def test_conversations_are_bounded_and_end() -> None:
    clock = [0.0]
    held = Conversations(lambda: clock[0])
    first = held.begin("shop")
    talk = held.get(first, lambda: Conversation(None))  # type: ignore[arg-type]
    others = [held.begin("shop") for _ in range(MOST - 1)]
    assert held.get(first, lambda: Conversation(None)) is talk  # type: ignore[arg-type]
    held.begin("shop")  # one too many: the one that was used longest ago goes
    assert held.database(first) == "shop" == held.database(others[1])
    with pytest.raises(UnknownId):
        held.database(others[0])
    clock[0] = IDLE_S + 1
    with pytest.raises(UnknownId):
        held.database(first)
