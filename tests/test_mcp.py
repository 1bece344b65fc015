"""The MCP door, through the official client: in memory, over HTTP and over stdio."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import httpx
import jsonschema
import pytest

from sqlnl_rag.query.published import ID, schema_text
from sqlnl_rag.serving import listen, wire
from sqlnl_rag.serving.desk import Desk
from tests.commands import QUESTION, ROOT, SCRIPT, Sqlnl, make
from tests.commands import is_clear as is_told
from tests.web import NUMBERS, SLOW, AnsweringModel, databases, listening, until

pytest.importorskip("mcp")
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.client.streamable_http import streamable_http_client

from sqlnl_rag.mcp_server import mcp_server, over_http

T = TypeVar("T")
TOKEN = "a-token-of-enough-characters"
TOOLS = {
    "ask": wire.Envelope,
    "explain": wire.Description,
    "check": wire.CheckedStatement,
    "schema": wire.Snapshot,
    "sql_to_query": wire.SqlQuery,
    "query_to_sql": wire.QuerySql,
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("mcp") / "shop.db"
    make(str(path))
    with sqlite3.connect(path) as connection:
        connection.executescript(NUMBERS)
    connection.close()
    return f"sqlite:///{path}"


def in_memory(shop: str, use: Callable[[Client], Awaitable[T]]) -> T:
    """What `use` makes of a client of a server in this process."""

    async def main() -> T:
        desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT)))
        try:
            async with Client(mcp_server(desk)) as client:
                return await use(client)
        finally:
            await desk.close()

    return asyncio.run(main())


def test_every_tool_says_that_it_reads_and_what_it_gives(shop: str) -> None:
    async def use(client: Client) -> None:
        assert "shop" in (client.instructions or "")
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == set(TOOLS)
        for name, tool in tools.items():
            hints = tool.annotations
            assert hints and hints.read_only_hint and hints.destructive_hint is False
            assert tool.description and tool.output_schema
            assert set(tool.output_schema["properties"]) == set(TOOLS[name].model_fields)
            assert tool.input_schema["properties"]["database"]["enum"] == ["shop", None]
            assert not {"url", "db"} & set(tool.input_schema["properties"])

    in_memory(shop, use)


def test_tools_give_what_the_command_line_gives(shop: str) -> None:
    async def use(client: Client) -> None:
        steps: list[str | None] = []

        async def progress(done: float, total: float | None, message: str | None) -> None:
            steps.append(message)

        asked = {"question": QUESTION, "database": "shop"}
        answer = await structured(client, "ask", asked, progress)
        assert answer["status"] == "answered" and answer["rows"] == [[3]]
        assert steps == ["loading", "selecting", "writing", "checking", "running"]
        unrun = await structured(client, "ask", {"question": QUESTION, "run": False})
        assert unrun["rows"] == [] and unrun["sql"] == answer["sql"]
        refused = await structured(client, "ask", {"question": "delete all customers"})
        assert refused["status"] == "refused" and refused["explanation"]
        told = await structured(client, "explain", {"sql": answer["sql"], "lang": "zh"})
        assert any("\u4e00" <= character <= "\u9fff" for character in told["description"])
        checked = await structured(client, "check", {"sql": "DROP TABLE customers"})
        assert checked["ok"] is False and checked["sql"] is None
        schema = await structured(client, "schema", {"question": QUESTION})
        assert "customers" in {table["name"] for table in schema["tables"]}

    in_memory(shop, use)


def test_a_query_goes_to_json_and_back(shop: str) -> None:
    sql = "SELECT city, COUNT(*) AS n FROM customers GROUP BY city ORDER BY n DESC LIMIT 2"

    async def use(client: Client) -> None:
        (listed,) = (await client.list_resources()).resources
        assert str(listed.uri) == ID and listed.mime_type == "application/schema+json"
        (form,) = (await client.read_resource(ID)).contents
        assert form.text == schema_text()  # type: ignore[union-attr]
        there = await structured(client, "sql_to_query", {"sql": sql})
        jsonschema.Draft202012Validator(json.loads(schema_text())).validate(there["query"])
        back = await structured(client, "query_to_sql", {"query": there["query"]})
        assert back["checked"]["ok"] and back["description"] == there["description"] != ""
        again = await structured(client, "sql_to_query", {"sql": back["sql"]})
        assert again["query"] == there["query"]

    in_memory(shop, use)


async def structured(client: Client, tool: str, arguments: Any, progress: Any = None) -> Any:
    result = await client.call_tool(tool, arguments, progress_callback=progress)
    assert not result.is_error, result.content
    assert TOOLS[tool].model_validate(result.structured_content)
    assert json.loads(result.content[0].text) == result.structured_content  # type: ignore[union-attr]
    return result.structured_content


def test_over_http_with_a_token(shop: str) -> None:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT | {"slow": SLOW})))
    with listening(over_http(desk, listen.rules("127.0.0.1", TOKEN))) as url:

        async def main() -> None:
            import httpx2

            headers = {"Authorization": f"Bearer {TOKEN}"}
            async with httpx2.AsyncClient(headers=headers, timeout=60) as http:
                async with Client(streamable_http_client(f"{url}/mcp", http_client=http)) as client:
                    answer = await structured(client, "ask", {"question": QUESTION})
                    assert answer["rows"] == [[3]]
                    # A call that is given up has its query cancelled.
                    slow = asyncio.ensure_future(
                        client.call_tool("ask", {"question": "How slow are the numbers?"})
                    )
                    await asyncio.to_thread(until, lambda: running_queries(desk))
                    slow.cancel()
                    await asyncio.to_thread(until, lambda: desk.running == 0)

        asyncio.run(main())
        post = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
        accepts = {"Accept": "application/json, text/event-stream"}
        with httpx.Client(base_url=url, headers=accepts) as stranger:
            assert stranger.post("/mcp", json=post).status_code == 401
            stranger.headers["Authorization"] = f"Bearer {TOKEN}"
            for name, value in (("Host", "evil.example"), ("Origin", "http://evil.example")):
                answer = stranger.post("/mcp", json=post, headers={name: value})
                assert answer.status_code in (403, 421) and "request_id" in answer.json()
            assert stranger.post("/mcp", content=b"x" * 1_100_000).status_code in (413, 415)


def running_queries(desk: Desk) -> bool:
    return bool(desk.databases.get("shop").database._running)


def test_over_stdio_with_nothing_but_protocol_on_stdout(here: Path) -> None:
    (here / "sqlnl.toml").write_text('[databases]\nshop = "sqlite:///shop.db"\n')
    environ = {name: value for name, value in os.environ.items() if name != "SQLNL_DB"}
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "sqlnl_rag", "mcp"],
        env=environ | {"PYTHONPATH": str(ROOT)},
        cwd=here,
    )

    async def main() -> None:
        with (here / "log").open("w") as log:
            async with Client(stdio_client(server, errlog=log)) as client:
                assert (await structured(client, "ask", {"question": QUESTION}))["rows"] == [[3]]

    asyncio.run(main())
    assert "Traceback" not in (here / "log").read_text()


HELLO = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "0"},
    },
}
BAD_LINES = [
    b"",
    b"no protocol",
    b"\xff\xfe\x00",
    b"[" * 100_000,
    b"[]",
    b"null",
    b'{"jsonrpc": "2.0"}',
    b'{"jsonrpc": "1.0", "id": 7, "method": "tools/list"}',
    b'{"jsonrpc": "2.0", "id": {}, "method": "tools/list"}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "no/such/method"}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call"}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": "drop"}}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "resources/read", "params": {"uri": "file:///etc"}}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": '
    b'{"name": "ask", "arguments": {"question": "\\ud800"}}}',
    b'{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": '
    b'{"name": "ask", "arguments": {"question": "' + b"x" * 3_000_000 + b'"}}}',
]


def test_stdout_is_the_protocol_alone_and_a_bad_line_costs_itself_alone(here: Path) -> None:
    """Every line of it, as a client that reads them by itself sees them."""
    import subprocess

    with (here / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "sqlnl_rag", "mcp"],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    assert process.stdin and process.stdout

    def said(*lines: bytes, until: int) -> list[Any]:
        assert process.stdin and process.stdout
        process.stdin.write(b"".join(line + b"\n" for line in lines))
        process.stdin.flush()
        answers: list[Any] = []
        while not answers or answers[-1].get("id") != until:
            answers.append(json.loads(process.stdout.readline()))
        return answers

    with process:
        said(json.dumps(HELLO).encode(), until=0)
        ready = b'{"jsonrpc": "2.0", "method": "notifications/initialized"}'
        for number, line in enumerate([ready, *BAD_LINES], start=100):
            params = {"name": "ask", "arguments": {"question": QUESTION}}
            call = {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
            *before, last = said(line, json.dumps(call).encode(), until=number)
            assert last["result"]["structuredContent"]["rows"] == [[3]]
            for answer in before:
                assert answer.get("id") in (None, 7), line[:80]
                assert "error" in answer or answer["result"]["isError"], line[:80]
                assert "Traceback" not in str(answer) and "site-pack" not in str(answer)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 0 and out == b""
    assert "Traceback" not in (here / "log").read_text()


def test_an_unexpected_error_is_told_and_logged_without_its_text(
    shop: str, caplog: pytest.LogCaptureFixture
) -> None:
    class BrokenModel(AnsweringModel):
        def cost(self, table: object) -> int:
            raise ZeroDivisionError("hunter2")

    async def main() -> str:
        desk = Desk(databases({"shop": shop}, BrokenModel({})))
        try:
            async with Client(mcp_server(desk)) as client:
                result = await client.call_tool("ask", {"question": QUESTION})
                assert result.is_error
                return result.content[0].text  # type: ignore[union-attr]
        finally:
            await desk.close()

    with caplog.at_level(logging.INFO):
        assert asyncio.run(main()) == "something unexpected happened. The log says where"
    assert "unexpected ZeroDivisionError at" in caplog.text and "hunter2" not in caplog.text


def test_bad_ways_to_serve_get_one_line_and_a_hint(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_told(sqlnl("mcp", "--http", "--host", "0.0.0.0"), 2, "token")
    monkeypatch.delenv("SQLNL_DB")
    assert is_told(sqlnl("mcp"), 2, "no database")
    monkeypatch.setitem(sys.modules, "mcp", None)
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver", None)
    monkeypatch.delitem(sys.modules, "sqlnl_rag.mcp_server")
    assert is_told(sqlnl("mcp"), 2, "[mcp]")
