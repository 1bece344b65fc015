"""The HTTP service and the MCP server over the same databases, each really listening and each asked
through a real client, so that one case can be sent through both.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import anyio.from_thread
import httpx
import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import MCPError

from sqlnl_rag.mcp_server import over_http
from sqlnl_rag.service import service
from sqlnl_rag.serving import listen
from sqlnl_rag.serving.desk import Desk
from tests.web import listening

TOKEN = "a-token-of-enough-characters"
PATHS = {  # by the name of the MCP tool
    "ask": "/nl2sql",
    "explain": "/sql2nl",
    "check": "/check",
    "schema": "/schema",
    "sql_to_query": "/sql2query",
    "query_to_sql": "/query2sql",
    "remember": "/remember",  # no agent's: there is no such tool
}


@dataclass(frozen=True)
class Heard:
    """What came back.

    Attributes:
        status: Of HTTP; of a tool 200, or 0 for an error.
        said: The error with its hint; empty where there is none.
        body: The JSON of an answer.
        raw: All of it, as text.
    """

    status: int
    said: str
    body: dict[str, Any]
    raw: str


class Door(Protocol):
    """One way in."""

    def __call__(self, tool: str, arguments: dict[str, Any]) -> Heard: ...


@contextmanager
def over_the_service(desk: Desk) -> Iterator[Door]:
    """The HTTP service."""
    with (
        listening(service(desk, listen.rules("127.0.0.1", TOKEN))) as url,
        httpx.Client(base_url=url, timeout=120, headers=_bearer()) as client,
    ):

        def call(tool: str, arguments: dict[str, Any]) -> Heard:
            path = PATHS[tool]
            if tool == "schema":
                response = client.get(path, params=arguments)
            else:
                response = client.post(path, json=arguments)
            body = response.json()
            if response.status_code == 200:
                return Heard(200, "", body, response.text)
            assert set(body) == {"error", "hint", "request_id"}, body
            assert body["request_id"] == response.headers["x-request-id"]
            said = f"{body['error']} {body['hint']}"
            return Heard(response.status_code, said, {}, response.text)

        yield call


@contextmanager
def over_mcp(desk: Desk) -> Iterator[Door]:
    """The MCP server, at its HTTP transport."""
    with (
        listening(over_http(desk, listen.rules("127.0.0.1", TOKEN))) as url,
        anyio.from_thread.start_blocking_portal() as portal,
        portal.wrap_async_context_manager(
            httpx2.AsyncClient(headers=_bearer(), timeout=120)
        ) as http,
        portal.wrap_async_context_manager(
            Client(streamable_http_client(f"{url}/mcp", http_client=http))
        ) as client,
    ):

        def call(tool: str, arguments: dict[str, Any]) -> Heard:
            try:
                result = portal.call(client.call_tool, tool, arguments)
            except MCPError as error:
                return Heard(0, str(error), {}, str(error))
            (content,) = result.content
            if result.is_error:
                return Heard(0, content.text, {}, content.text)
            assert json.loads(content.text) == result.structured_content
            return Heard(200, "", result.structured_content or {}, content.text)

        yield call


DOORS: dict[str, Callable[[Desk], Any]] = {"http": over_the_service, "mcp": over_mcp}


def _bearer() -> dict[str, str]:
    return {"Authorization": f"Bearer {TOKEN}"}
