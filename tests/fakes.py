"""Small real implementations to test against: a model that says what it was told to, and a chat
server that does.

`ScriptedModel` is a `sqlnl_rag.models.Model`, `HashingEncoder` a `sqlnl_rag.encoder.Encoder`.
`chat_server` speaks OpenAI's dialect over HTTP on a free port, so that a test can go through the
command line, a process and a socket as a person would; `serving` does so step by step, rightly or
wrongly.
"""

from __future__ import annotations

import json
import socket
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np

from sqlnl_rag.encoder import Report, Vectors, unit
from sqlnl_rag.names import stem, words
from sqlnl_rag.prompt import Message
from sqlnl_rag.reply import Reply
from sqlnl_rag.types import Attempt, Candidate, Selection, Table


class ScriptedModel:
    """Says each round's candidates in turn, then the last round's again, as a model that reads no
    feedback would.

    Args:
        rounds: Candidates of each call; one is its SQL, or its SQL and its score.
    """

    name = "scripted"

    def __init__(self, *rounds: Sequence[str | tuple[str, float]], budget: int = 1000) -> None:
        self.budget = budget
        self.feedback: list[tuple[Attempt, ...]] = []
        self._rounds = list(rounds) or [()]

    def cost(self, table: Table) -> int:
        return len(table.columns)

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        said = self._rounds[min(len(self.feedback), len(self._rounds) - 1)]
        self.feedback.append(tuple(feedback))
        pairs = [(one, None) if isinstance(one, str) else one for one in said]
        return [Candidate(sql, self.name, score) for sql, score in pairs][:k]


class Obeying:
    """A language model that writes what it was told to, whatever it is asked.

    Attributes:
        sql: What it writes.
        prompts: Everything that it was shown.
    """

    def __init__(self, sql: str = "") -> None:
        self.sql = sql
        self.prompts: list[str] = []

    def complete(self, messages: Sequence[Message], *, n: int) -> list[Reply]:
        self.prompts += [message.content for message in messages]
        return [Reply(f"```sql\n{self.sql}\n```")]


class HashingEncoder:
    """Counts the words of a text in buckets: texts that share words are near each other.

    Attributes:
        encoded: Every passage that was encoded, in order.
    """

    name = "hashing"
    dim = 64

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str], report: Report | None = None) -> Vectors:
        self.encoded += texts
        rows = np.zeros((len(texts), self.dim), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in words(text):
                row[zlib.crc32(stem(word).encode()) % self.dim] += 1
        return unit(rows)

    def encode_query(self, text: str) -> Vectors:
        vector: Vectors = self.encode([text])[0]
        return vector


@dataclass
class ChatServer:
    """A running server: where it is, and what it was asked.

    Attributes:
        asked: Set by the first request.
        prompts: The last message of each request.
        received: Every byte of each request that the server kept: headers and body.
    """

    url: str
    asked: threading.Event = field(default_factory=threading.Event)
    prompts: list[str] = field(default_factory=list)
    received: list[bytes] = field(default_factory=list)


@contextmanager
def chat_server(
    script: Mapping[str, str],
    *,
    silent: bool = False,
    first: Callable[[], None] | None = None,
    host: str = "127.0.0.1",
) -> Iterator[ChatServer]:
    """Answers with the SQL whose question stands in the request's last message, with an empty reply
    otherwise.

    Args:
        silent: Never answer, until the context ends.
        first: Done before each reply.
        host: Where to listen. 127.0.0.2 is this machine too, but no name of it that the package
            knows, and so plays a machine elsewhere.
    """
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers["Content-Length"]))
            chat.received.append(f"{self.path}\n{self.headers}".encode() + raw)
            body = json.loads(raw)
            prompt = body["messages"][-1]["content"]
            chat.prompts.append(prompt)
            chat.asked.set()
            if first:
                first()
            if silent:
                over.wait()
                return
            sql = next((sql for question, sql in script.items() if question in prompt), "")
            choices = [{"message": {"role": "assistant", "content": sql}}]
            reply = json.dumps({"choices": choices}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(reply)))
            self.end_headers()
            self.wfile.write(reply)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer((host, 0), Handler)
    server.daemon_threads = True
    chat = ChatServer(f"http://{host}:{server.server_port}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield chat
    finally:
        over.set()
        server.shutdown()
        thread.join()
        server.server_close()


# ---- a server that does as it is told, byte by byte ---------------------------------------------

Step = tuple[int, bytes] | tuple[int, str] | str


def said(*texts: object) -> tuple[int, bytes]:
    """A chat completion with a choice for each of `texts`."""
    choices = [
        {"index": i, "message": {"role": "assistant", "content": t}} for i, t in enumerate(texts)
    ]
    return 200, json.dumps({"object": "chat.completion", "choices": choices}).encode()


def told(text: str, *tokens: tuple[str, float], finish: str = "stop") -> tuple[int, bytes]:
    """A completion with token probabilities."""
    content = [
        {"token": token, "bytes": list(token.encode()), "logprob": logprob}
        for token, logprob in tokens
    ]
    choice = {
        "message": {"content": text},
        "finish_reason": finish,
        "logprobs": {"content": content},
    }
    return 200, json.dumps({"choices": [choice]}).encode()


def failed(status: int, message: str, **fields: str) -> tuple[int, bytes]:
    return status, json.dumps({"error": {"message": message, **fields}}).encode()


@dataclass
class ScriptedServer:
    """Answers each POST with the next of `script`, then the last again. Keeps what it was sent."""

    script: list[Step]
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    def next(self) -> Step:
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


@contextmanager
def serving(*script: Step) -> Iterator[ScriptedServer]:
    """Serves `script`: a status with a body, ``(200, "endless")``, ``"hang up"``, ``"silent"``."""
    state = ScriptedServer(list(script))
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            state.requests.append(json.loads(body) | {"path": self.path})
            state.headers.append(dict(self.headers))
            step = state.next()
            if isinstance(step, str):
                if step == "silent":
                    over.wait()
                else:
                    self.connection.shutdown(socket.SHUT_RDWR)
                return
            status, data = step
            self.send_response(status)
            self.send_header("Retry-After", "0")
            self.send_header("Location", "http://127.0.0.1:9/stolen")
            self.end_headers()
            try:
                if isinstance(data, bytes):
                    self.wfile.write(data)
                    return
                while True:
                    self.wfile.write(b" " * 65_536)
            except OSError:
                pass

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_port}/v1/"
    try:
        yield state
    finally:
        over.set()
        server.shutdown()
        thread.join()
        server.server_close()
