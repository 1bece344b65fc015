"""Who may come in: an ASGI layer in front of every door that listens.

Before the door sees a request it was named by an allowed Host (a page elsewhere that had its own
name resolve to this machine is turned away), comes from no page of another origin, shows the token
where one is set, carries JSON and no more of it than is read within the limits of size and time.

Promises that each response carries a request id, that the same id stands in the log with method,
path, status and time, and that neither log nor response shows a header, a query string or a body.
Does not promise to hold against many connections: a proxy in front does that better.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import re
import time
import traceback
import uuid
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlnl_rag.render import Json, dumps, visible
from sqlnl_rag.serving.metrics import Metrics

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
App: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

MAX_BODY_BYTES = 1_000_000
BODY_S = 10.0
OPEN_PATHS = frozenset({"/healthz"})  # what a probe asks without a token; it says nothing else
_PATIENCE = 16  # times the limit, before a body that is too large is cut off
_FRAMES = 12  # of an unexpected error that are logged
_REQUEST_ID = re.compile(r"[\w.-]{1,64}", re.ASCII)
_HEADERS = [
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
]

log = logging.getLogger("sqlnl.serving")


@dataclass(frozen=True)
class Rules:
    """What a request must have.

    Attributes:
        hosts: Names in the Host header, without port, that mean this service.
        token: What ``Authorization: Bearer`` must show; None where only this machine can connect.
    """

    hosts: frozenset[str]
    token: str | None = None
    max_body_bytes: int = MAX_BODY_BYTES
    body_s: float = BODY_S

    def __repr__(self) -> str:
        return f"Rules({sorted(self.hosts)}, {'a token' if self.token else 'no token'})"


class Denial(Exception):
    """A request that goes no further, and the response that says so."""

    def __init__(
        self, status: int, message: str, hint: str, headers: tuple[tuple[bytes, bytes], ...] = ()
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.hint = hint
        self.headers = headers


class Gate:
    """See the module's docstring.

    Args:
        open_paths: What needs no token, because it holds nothing that is anybody's.
    """

    def __init__(
        self, app: App, rules: Rules, metrics: Metrics, open_paths: frozenset[str] = OPEN_PATHS
    ) -> None:
        self._app = app
        self._rules = rules
        self._metrics = metrics
        self._open_paths = open_paths
        self._token = _digest(rules.token) if rules.token else None

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request, or one life of the server, as ASGI has it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    async def _http(self, scope: Message, receive: Receive, send: Send) -> None:
        start = time.monotonic()
        headers = {name.decode("latin-1"): value for name, value in scope["headers"]}
        given = headers.get("x-request-id", b"").decode("latin-1")
        request_id = given if _REQUEST_ID.fullmatch(given) else uuid.uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id
        status = 0

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                given = list(message.get("headers", []))
                said = {name for name, _ in given}
                own = [(b"x-request-id", request_id.encode())]
                own += [header for header in _HEADERS if header[0] not in said]
                message = {**message, "headers": given + own}
            await send(message)

        try:
            self._admit(scope, headers)
            receive = await self._with_body(headers, receive)
            await self._app(scope, receive, told)
        except Denial as denial:
            await _deny(denial, request_id, told)
        except Exception as error:  # the last door: what arrives here is a defect of ours
            log_unexpected(request_id, error)
            if not status:
                unexpected = Denial(500, "something unexpected happened", "the log says where")
                await _deny(unexpected, request_id, told)
        finally:
            took_s = time.monotonic() - start
            self._metrics.request(scope["path"], scope["method"], status, took_s)
            path = visible(scope["path"])[:200]
            log.info("%s %s %s %d %.0f ms", request_id, scope["method"], path, status, took_s * 1e3)

    def _admit(self, scope: Message, headers: dict[str, bytes]) -> None:
        host = headers.get("host", b"").decode("latin-1").casefold()
        if _without_port(host) not in self._rules.hosts:
            raise Denial(421, "this service does not go by that name", "see --allow-host")
        origin = headers.get("origin")
        site = headers.get("sec-fetch-site", b"none")
        if site not in (b"none", b"same-origin") or (
            origin is not None and _lower(origin) not in (f"http://{host}", f"https://{host}")
        ):
            raise Denial(403, "a page of another origin may not ask", "ask without a browser")
        if self._token and scope["path"] not in self._open_paths:
            kind, _, shown = headers.get("authorization", b"").partition(b" ")
            digest = hashlib.sha256(shown.strip()).digest()
            if not hmac.compare_digest(digest, self._token) or kind.lower() != b"bearer":
                raise Denial(
                    401,
                    "this service needs a token",
                    "send it as Authorization: Bearer TOKEN",
                    ((b"www-authenticate", b"Bearer"),),
                )
        if scope["method"] in ("POST", "PUT", "PATCH"):
            kind = headers.get("content-type", b"").partition(b";")[0].strip().lower()
            if kind != b"application/json":
                raise Denial(415, "the body must be JSON", "send Content-Type: application/json")

    async def _with_body(self, headers: dict[str, bytes], receive: Receive) -> Receive:
        """Reads the body within the limits; what comes after it is left for who asks next."""
        limit = self._rules.max_body_bytes
        if headers.get("content-length", b"0") == b"0" and "transfer-encoding" not in headers:
            return receive
        body, size = bytearray(), 0
        try:
            async with asyncio.timeout(self._rules.body_s):
                more = True
                # What is too much is thrown away as it comes: who hangs up on a client that still
                # sends takes the response from it too.
                while more and size <= _PATIENCE * limit:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise Denial(400, "the client hung up before its request was complete", "")
                    piece = message.get("body", b"")
                    size += len(piece)
                    if size <= limit:
                        body += piece
                    more = message.get("more_body", False)
                if size > limit:
                    raise self._too_much()
        except TimeoutError:
            raise Denial(
                408,
                f"the body did not come within {self._rules.body_s:g} s",
                "send it at once",
                ((b"connection", b"close"),),
            ) from None
        whole: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": False}]

        async def replayed() -> Message:
            return whole.pop() if whole else await receive()

        return replayed

    def _too_much(self) -> Denial:
        kilobytes = self._rules.max_body_bytes // 1000
        return Denial(
            413, f"the body is over {kilobytes} kB", "send less", ((b"connection", b"close"),)
        )


def error_json(message: str, hint: str, request_id: str) -> Json:
    """The one shape of an error: what happened, what to do, what to look for in the log."""
    return {"error": message, "hint": hint, "request_id": request_id}


def log_unexpected(about: str, error: BaseException) -> None:
    """Writes where a defect is. Its text is left out: nobody has looked whether it may be shown."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    place = " < ".join(f"{f.filename}:{f.lineno} {f.name}" for f in reversed(frames))
    log.error("%s unexpected %s at %s", about, type(error).__name__, place)


async def _deny(denial: Denial, request_id: str, send: Send) -> None:
    body = dumps(error_json(denial.message, denial.hint, request_id)).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        *denial.headers,
    ]
    await send({"type": "http.response.start", "status": denial.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _lower(header: bytes) -> str:
    return header.decode("latin-1").casefold()


def _without_port(host: str) -> str:
    return re.sub(r":\d*$", "", host)
