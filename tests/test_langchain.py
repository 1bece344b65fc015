"""LangChain's side, by LangChain's own interfaces."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from langchain_core.messages import ToolCall, ToolMessage  # noqa: TID253
from langchain_core.runnables import RunnableLambda  # noqa: TID253

from sqlnl_rag.errors import UsageError
from sqlnl_rag.langchain import EVENT, AskDatabase, SchemaRetriever, Step, database_tools
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Refusal, Selection, Verdict
from tests.commands import QUESTION, SCRIPT, make
from tests.web import LONG, NUMBERS, SLOW, AnsweringModel, until

STEPS = [Step(step) for step in ("loading", "selecting", "writing", "checking", "running")]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Translator]:
    path = tmp_path_factory.mktemp("langchain") / "shop.db"
    make(str(path))
    with sqlite3.connect(path) as connection:
        connection.executescript(NUMBERS)
    connection.close()
    model = AnsweringModel(SCRIPT | {"slow": SLOW})
    with Translator.connect(f"sqlite:///{path}", model=model, limits=LONG) as translator:
        yield translator


def rows(outcome: object) -> Any:
    assert isinstance(outcome, Answer) and outcome.result is not None
    return outcome.result.rows


def test_the_retriever_gives_a_document_a_table(shop: Translator) -> None:
    retriever = SchemaRetriever(translator=shop)
    documents = retriever.invoke(QUESTION)
    assert [document.id for document in documents] == ["customers", "numbers", "orders"]
    first = documents[0]
    assert first.page_content.startswith("TABLE customers") and "city" in first.page_content
    assert first.metadata["table"] == "customers" and first.metadata["whole"] is True
    assert asyncio.run(retriever.ainvoke(QUESTION)) == documents
    assert retriever.batch([QUESTION, QUESTION]) == [documents, documents]


def test_a_question_becomes_an_outcome(shop: Translator) -> None:
    asking = AskDatabase(shop)
    assert rows(asking.invoke(QUESTION)) == ((3,),)
    assert rows(asyncio.run(asking.ainvoke(QUESTION))) == ((3,),)
    assert isinstance(asking.invoke("delete all customers"), Refusal)
    dry = AskDatabase(shop, run=False).invoke(QUESTION)
    assert isinstance(dry, Answer) and dry.result is None
    with pytest.raises(UsageError):
        asking.invoke("")


def test_a_batch_keeps_its_order(shop: Translator) -> None:
    asking = AskDatabase(shop)
    questions = [QUESTION, "Name the customers", "Sum the orders"] * 5
    alone = {question: rows(asking.invoke(question)) for question in set(questions)}
    together = asking.batch(questions, {"max_concurrency": 4})
    assert [rows(outcome) for outcome in together] == [alone[q] for q in questions]
    together = asyncio.run(asking.abatch(questions, {"max_concurrency": 4}))
    assert [rows(outcome) for outcome in together] == [alone[q] for q in questions]
    kept = asking.batch([QUESTION, ""], return_exceptions=True)
    assert rows(kept[0]) == ((3,),) and isinstance(kept[1], UsageError)


def test_steps_are_streamed_before_the_outcome(shop: Translator) -> None:
    asking = AskDatabase(shop)
    *steps, last = asking.stream(QUESTION)
    assert steps == STEPS and rows(last) == ((3,),)

    async def streamed() -> list[Any]:
        return [told async for told in asking.astream(QUESTION)]

    *steps, last = asyncio.run(streamed())
    assert steps == STEPS and rows(last) == ((3,),)
    with pytest.raises(UsageError):
        list(asking.stream(""))


def test_it_stands_in_a_chain(shop: Translator) -> None:
    chain = AskDatabase(shop) | RunnableLambda(lambda outcome: rows(outcome)[0][0])
    assert chain.invoke(QUESTION) == 3
    assert list(chain.stream(QUESTION)) == [3]  # what follows gets the outcome, not the steps


def test_steps_are_events(shop: Translator) -> None:
    async def seen() -> list[Any]:
        events = AskDatabase(shop).astream_events(QUESTION, version="v2")
        return [e["data"] async for e in events if e["event"] == "on_custom_event"]

    async def invoked() -> list[Any]:
        chain = RunnableLambda(lambda q: q) | AskDatabase(shop) | RunnableLambda(lambda o: o)

        async def last(question: str) -> Any:
            return await chain.ainvoke(question)

        events = RunnableLambda(last).astream_events(QUESTION, version="v2")
        return [e["data"] async for e in events if e["name"] == EVENT]

    assert asyncio.run(invoked()) == [{"step": step.step} for step in STEPS]
    assert asyncio.run(seen()) == []  # a stream of its own tells them as chunks


def test_a_cancelled_call_has_its_query_cancelled(shop: Translator) -> None:
    asking = AskDatabase(shop)

    async def give_up() -> None:
        task = asyncio.ensure_future(asking.ainvoke("How slow are the numbers?"))
        await asyncio.to_thread(until, lambda: shop.database._running)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(give_up())
    until(lambda: not shop.database._running)

    stream = asking.stream("How slow are the numbers?")
    assert [next(stream) for _ in STEPS] == STEPS
    until(lambda: shop.database._running)
    stream.close()  # type: ignore[attr-defined]
    until(lambda: not shop.database._running)


def call(translator: Translator, name: str, **arguments: Any) -> ToolMessage:
    tools = {tool.name: tool for tool in database_tools(translator)}
    asked = ToolCall(name=name, args=arguments, id="1", type="tool_call")
    message = tools[name].invoke(asked)
    assert isinstance(message, ToolMessage)
    assert asyncio.run(tools[name].ainvoke(asked)).content == message.content
    return message


def test_tools_give_content_and_artifact(shop: Translator) -> None:
    asked = call(shop, "ask_database", question=QUESTION)
    assert rows(asked.artifact) == ((3,),) and json.loads(str(asked.content))["rows"] == [[3]]
    refused = call(shop, "ask_database", question="delete all customers")
    assert isinstance(refused.artifact, Refusal)
    assert json.loads(str(refused.content))["status"] == "refused" and refused.status == "success"
    words = call(shop, "explain_sql", sql="SELECT name FROM customers", lang="zh")
    assert words.content == words.artifact and "customers" in str(words.content)
    checked = call(shop, "check_sql", sql="DROP TABLE customers")
    assert isinstance(checked.artifact, Verdict) and not json.loads(str(checked.content))["ok"]
    whole = call(shop, "database_schema")
    assert whole.artifact is None and "TABLE orders" in str(whole.content)
    part = call(shop, "database_schema", question=QUESTION)
    assert isinstance(part.artifact, Selection) and "TABLE customers" in str(part.content)


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("ask_database", {"question": ""}, "empty"),
        ("ask_database", {"question": " \n"}, "empty"),
        ("ask_database", {"question": "x" * 100_000}, "kB"),
        ("ask_database", {"question": "half a character: \ud800"}, "UTF-8"),
        ("explain_sql", {"sql": ""}, "statement"),
        ("explain_sql", {"sql": "no sql at all"}, "parsed"),
    ],
)
def test_what_means_nothing_is_said_to_the_model(
    shop: Translator, tool: str, arguments: dict[str, str], said: str
) -> None:
    message = call(shop, tool, **arguments)
    assert message.status == "error" and said in str(message.content)
