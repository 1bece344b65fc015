"""A client for servers that speak OpenAI's chat-completions dialect: vLLM, Ollama, llama.cpp, …

Only the standard library: one POST with JSON both ways, or a stream back where someone listens.
Temperature and top_p are always sent, because some servers fill in others from the model's files.
Connection errors, 429 and 5xx are tried again at most twice; a timeout is not, since waiting three
times helps nobody.
Redirects are refused, so that the key goes to no other host. The key stands in no message. A server
that drips or falls silent, in its headers too, is cut off when time is up.

Does not promise to stop the look-up of a host's name, which Python cannot.
"""

from __future__ import annotations

import http.client
import json
import os
import socket
import threading
import time
import urllib.request
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.models import completions, is_elsewhere
from sqlnl_rag.prompt import Message, clean
from sqlnl_rag.reply import Reply

DEFAULT_BASE_URL = "https://api.openai.com/v1"
MAX_BODY_BYTES = 4_000_000
MAX_RETRIES = 2
MAX_WAIT_S = 20.0
# What some models and servers refuse by name, and what is sent in its place (None: nothing).
_REPLACEMENTS: dict[str, str | None] = {
    "max_tokens": "max_completion_tokens",
    "temperature": None,
    "top_p": None,
    "n": None,
    "logprobs": None,
    "response_format": None,
}
# What decoding is held to where `as_json` is set: servers turn it into a grammar.
_SCHEMA = {
    "type": "object",
    "properties": {"sql": {"type": ["string", "null"]}},
    "required": ["sql"],
    "additionalProperties": False,
}


class OpenAIChat:
    """`sqlnl_rag.models.chat.Chat` over HTTP.

    Args:
        model: The model's name as the server knows it.
        base_url: With the version, e.g. ``http://localhost:11434/v1``.
        timeout_s: For the whole reply.
        max_tokens: Of one reply, thoughts included.
        sampling_temperature: Used when several replies are asked for; one alone is greedy.
        backoff_s: Before the first retry; doubles. A server's Retry-After counts instead.
        as_json: Have the server decode by a JSON schema that holds the statement and nothing else,
            for models that chat around it. A server that cannot is asked again without.
        on_text: Told each piece of a single reply as it comes; from the start again where the
            connection broke and the server is asked again.
    """

    def __init__(
        self,
        model: str,
        *,
        base_url: str = DEFAULT_BASE_URL,
        api_key: str | None = None,
        timeout_s: float = 120.0,
        max_tokens: int = 2048,
        sampling_temperature: float = 0.7,
        backoff_s: float = 0.5,
        as_json: bool = False,
        on_text: completions.OnText | None = None,
    ) -> None:
        try:
            parts = urlsplit(base_url)
            _ = parts.port
        except ValueError:
            parts = urlsplit("")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(
                "OPENAI_BASE_URL is no http(s) URL", "for instance http://localhost:11434/v1"
            )
        if parts.username or parts.password:
            raise UsageError(
                "OPENAI_BASE_URL holds a user or password", "put the key into OPENAI_API_KEY"
            )
        if api_key and not (api_key.isascii() and api_key.isprintable()):
            # http.client would refuse the header in an error that quotes it.
            raise UsageError("OPENAI_API_KEY holds characters that no key has", "copy it again")
        self.host = parts.hostname
        self._url = f"{base_url.rstrip('/')}/chat/completions"
        self._model = model
        self._api_key = api_key
        self._timeout_s = timeout_s
        self._max_tokens = max_tokens
        self._sampling_temperature = sampling_temperature
        self._backoff_s = backoff_s
        self._as_json = as_json
        self._on_text = on_text
        # A proxy of the environment is another machine: what is meant for this one passes by it.
        proxies: dict[str, str] | None = None if is_elsewhere(self.host) else {}
        self._opener = urllib.request.build_opener(
            _AsItComes, _HTTP, _HTTPS, urllib.request.ProxyHandler(proxies)
        )

    @classmethod
    def from_environment(
        cls,
        model: str,
        environ: Mapping[str, str],
        *,
        on_text: completions.OnText | None = None,
    ) -> OpenAIChat:
        """Reads OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_TIMEOUT_S and OPENAI_JSON.

        Raises:
            UsageError: Neither of the first two is set, or one of them means nothing.
        """
        base_url = environ.get("OPENAI_BASE_URL", "").strip()
        api_key = environ.get("OPENAI_API_KEY", "").strip()
        if not base_url and not api_key:
            raise UsageError(
                f"openai:{model} needs a server",
                "set OPENAI_BASE_URL (e.g. http://localhost:11434/v1) or OPENAI_API_KEY",
            )
        given_s = environ.get("OPENAI_TIMEOUT_S", "").strip() or "120"
        try:
            timeout_s = float(given_s)
        except ValueError:
            timeout_s = 0.0
        if not 0 < timeout_s < 100_000:
            raise UsageError(f"OPENAI_TIMEOUT_S is no number of seconds: {given_s}", "e.g. 300")
        return cls(
            model,
            base_url=base_url or DEFAULT_BASE_URL,
            api_key=api_key or None,
            timeout_s=timeout_s,
            as_json=environ.get("OPENAI_JSON", "").strip().casefold() in ("1", "true", "yes", "on"),
            on_text=on_text,
        )

    def complete(self, messages: Sequence[Message], *, n: int) -> list[Reply]:
        """Between one and `n` replies; servers that know no ``n`` give one. Token probabilities
        come with them where the server has any.

        Raises:
            ModelUnreachable: No connection, an error status, a body that is not a chat completion,
                over `MAX_BODY_BYTES`, or not ended within `timeout_s`.
        """
        payload: dict[str, Any] = {
            "model": self._model,
            "messages": [{"role": m.role, "content": m.content} for m in messages],
            "temperature": 0.0 if n == 1 else self._sampling_temperature,
            "top_p": 1.0,
            "max_tokens": self._max_tokens,
            "logprobs": True,
            "stream": n == 1 and self._on_text is not None,
        }
        if n > 1:
            payload["n"] = n
        if self._as_json:
            schema = {"name": "answer", "strict": True, "schema": _SCHEMA}
            payload["response_format"] = {"type": "json_schema", "json_schema": schema}
        for _ in range(len(_REPLACEMENTS) + 1):
            status, body = self._post(payload)
            refused = _refused_parameter(status, body, payload)
            if refused is None:
                break
            value, new_name = payload.pop(refused), _REPLACEMENTS[refused]
            if new_name:
                payload[new_name] = value
        if status != 200:
            raise self._failure(status, body)
        return self._replies(body)

    def _post(self, payload: Mapping[str, Any]) -> tuple[int, bytes]:
        """Status and body, after retries."""
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._api_key:
            headers["Authorization"] = f"Bearer {self._api_key}"
        data = json.dumps(payload).encode()
        deadline = time.monotonic() + self._timeout_s
        wait_s = self._backoff_s
        for retries_left in reversed(range(MAX_RETRIES + 1)):
            pause_s = wait_s
            line = _Line(deadline)
            request = _Request(self._url, data, headers)
            request.line = line
            try:
                with line, self._opener.open(request, timeout=self._timeout_s) as response:
                    status, body = (
                        response.status,
                        self._read(response, deadline, self._teller(payload)),
                    )
                    asked = response.headers.get("Retry-After", "")
                if line.was_cut:
                    raise self._too_slow()
                if not retries_left or (status != 429 and status < 500):
                    return status, body
                pause_s = float(asked) if asked.isdecimal() else wait_s
            except (OSError, http.client.HTTPException, UnicodeError) as error:
                reason = getattr(error, "reason", error)
                if line.was_cut or isinstance(reason, TimeoutError):
                    raise self._too_slow() from error
                if not retries_left:
                    raise ModelUnreachable(
                        f"no answer from {self.host}: {self._scrub(str(reason))}",
                        "is the server running, and is OPENAI_BASE_URL right?",
                    ) from error
            time.sleep(min(pause_s, MAX_WAIT_S))
            wait_s *= 2
        raise AssertionError("unreachable: the last round returns or raises")

    def _teller(self, payload: Mapping[str, Any]) -> completions.Teller | None:
        told = payload["stream"] and self._on_text
        return completions.Teller(told) if told else None

    def _read(
        self, response: Any, deadline: float, teller: completions.Teller | None = None
    ) -> bytes:
        """The whole body; pieces as they come, so that an endless one is noticed."""
        pieces, size = [], 0
        while piece := response.read1(65_536):
            pieces.append(piece)
            if teller:
                teller.feed(piece)
            size += len(piece)
            if size > MAX_BODY_BYTES:
                raise ModelUnreachable(
                    f"{self.host} sent more than {MAX_BODY_BYTES:,} bytes", "is it a chat server?"
                )
            if time.monotonic() > deadline:
                raise self._too_slow()
        return b"".join(pieces)

    def _replies(self, body: bytes) -> list[Reply]:
        if completions.is_stream(body):
            return [completions.reply_of(completions.whole(body))]
        try:
            replies = [completions.reply_of(choice) for choice in json.loads(body)["choices"]]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ModelUnreachable(
                f"{self.host} answered with something that is no chat completion",
                "OPENAI_BASE_URL usually ends in /v1",
            ) from error
        if not replies:
            raise ModelUnreachable(f"{self.host} answered with no choice at all", "ask again")
        return replies

    def _failure(self, status: int, body: bytes) -> ModelUnreachable:
        hint = {
            401: "check OPENAI_API_KEY",
            403: "check OPENAI_API_KEY",
            404: f"is {self._model!r} served there, and does OPENAI_BASE_URL end in /v1?",
            429: "too many requests, or no credit left; try later",
        }.get(status, "the server's own log says more")
        said = self._scrub(_error_fields(body)[0])
        return ModelUnreachable(
            f"{self.host} answered with status {status}" + (f": {said}" if said else ""), hint
        )

    def _too_slow(self) -> ModelUnreachable:
        return ModelUnreachable(
            f"{self.host} did not finish its answer within {self._timeout_s:g} s",
            "OPENAI_TIMEOUT_S waits longer; a smaller model, or fewer tables, answers sooner",
        )

    def _scrub(self, text: str) -> str:
        return clean(text.replace(self._api_key, "***") if self._api_key else text)


class _Line:
    """Within its `with` block, cuts a request's connection at the deadline.

    A socket's own time limit starts anew with every byte, so a server that drips would never
    reach it.
    """

    def __init__(self, deadline: float) -> None:
        self.was_cut = False
        self._connections: list[http.client.HTTPConnection] = []
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(max(0.0, deadline - time.monotonic()), self._cut)
        self._timer.daemon = True

    def watch(self, connection: http.client.HTTPConnection) -> None:
        """Have `connection` cut too."""
        connect = connection.connect

        def connected() -> None:
            connect()
            self._sockets.append(connection.sock)

        connection.connect = connected  # type: ignore[method-assign]
        self._connections.append(connection)

    def __enter__(self) -> _Line:
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        self._timer.join()

    def _cut(self) -> None:
        self.was_cut = True
        # A connection lets go of its socket when the headers have come, and has it before a
        # proxy has answered.
        for line in [*self._sockets, *(c.sock for c in self._connections)]:
            try:
                # A copy of the file number, so that TLS needs no say in it.
                with socket.socket(fileno=os.dup(line.fileno())) as copy:
                    copy.shutdown(socket.SHUT_RDWR)
            except (OSError, AttributeError):
                continue  # closed already, or not connected yet


class _Request(urllib.request.Request):
    line: _Line


class _HTTP(urllib.request.HTTPHandler):
    def do_open(self, http_class: Any, req: Any, **options: Any) -> Any:
        return super().do_open(_watched(http_class, req), req, **options)


class _HTTPS(urllib.request.HTTPSHandler):
    def do_open(self, http_class: Any, req: Any, **options: Any) -> Any:
        return super().do_open(_watched(http_class, req), req, **options)


def _watched(http_class: Any, request: _Request) -> Any:
    def make(*given: Any, **named: Any) -> Any:
        connection = http_class(*given, **named)
        request.line.watch(connection)
        return connection

    return make


class _AsItComes(urllib.request.HTTPErrorProcessor):
    """Hands on every status, redirects too, instead of raising or following."""

    def http_response(self, request: Any, response: Any) -> Any:
        return response

    https_response = http_response


def _error_fields(body: bytes) -> tuple[str, str]:
    """Message and parameter of an error body; empty where it has none."""
    try:
        error = json.loads(body).get("error", {})
    except (ValueError, AttributeError, RecursionError):
        return "", ""
    if not isinstance(error, dict):
        return str(error), ""
    return str(error.get("message") or ""), str(error.get("param") or "")


def _refused_parameter(status: int, body: bytes, payload: Mapping[str, Any]) -> str | None:
    """The parameter that a 400 or 422 is about, as the server names it or as its message does;
    where neither does, ``n`` is guessed.
    """
    if status not in (400, 422):
        return None
    message, parameter = _error_fields(body)
    sent = [name for name in _REPLACEMENTS if name in payload]
    if parameter:
        return parameter if parameter in sent else None
    # A single letter stands in many messages and says nothing.
    told = next((name for name in sent if len(name) > 1 and name in message), None)
    return told or ("n" if "n" in sent else None)
