"""Faults of a chat server, asked over a real socket with a real database behind the question."""

from __future__ import annotations

import json
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sqlnl_rag.models.chat import ChatModel
from sqlnl_rag.models.openai import OpenAIChat
from sqlnl_rag.translate import Translator
from tests.conftest import Record
from tests.security.faults import QUESTION, RIGHT, THOROUGH_TIMES, Fault, Seen, caught, inject

TIMEOUT_S = 1.0
Reply = Callable[[BaseHTTPRequestHandler, threading.Event], None]


def said(text: object) -> bytes:
    """A chat completion."""
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode()


def whole(body: bytes, status: int = 200, **headers: str) -> Reply:
    def reply(to: BaseHTTPRequestHandler, _: threading.Event) -> None:
        to.send_response(status)
        for name, value in (
            {"Content-Length": str(len(body)), "Retry-After": "0"} | headers
        ).items():
            to.send_header(name, value)
        to.end_headers()
        to.wfile.write(body)

    return reply


def raw(*pieces: bytes) -> Reply:
    """These bytes and nothing else, then the end of the connection."""

    def reply(to: BaseHTTPRequestHandler, _: threading.Event) -> None:
        for piece in pieces:
            to.wfile.write(piece)
        to.wfile.flush()
        to.connection.shutdown(socket.SHUT_RDWR)

    return reply


def for_ever(piece: bytes, pause_s: float, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> Reply:
    def reply(to: BaseHTTPRequestHandler, over: threading.Event) -> None:
        to.wfile.write(head)
        while not over.wait(pause_s):
            to.wfile.write(piece)

    return reply


def silent(_: BaseHTTPRequestHandler, over: threading.Event) -> None:
    over.wait(30)


GOOD = whole(said(f"```sql\n{RIGHT}\n```"))


class OnModel:
    """A Translator whose model is a server that replies as it is told."""

    def __init__(self, url: str, tell: Callable[[Reply], None]) -> None:
        self.tell = tell
        chat = OpenAIChat("m", base_url=url, timeout_s=TIMEOUT_S, backoff_s=0.0)
        model = ChatModel(chat, name="openai:m", destination=chat.host)
        self.translator = Translator.connect("sqlite:///shop.db", model=model)

    def heal(self) -> None:
        self.tell(GOOD)

    def ask(self) -> Seen:
        return caught(lambda: self.translator.ask(QUESTION))

    def left_behind(self) -> str:
        return ""

    def left_for_good(self) -> str:
        return ""

    def close(self) -> None:
        self.translator.close()


def replying(reply: Reply) -> Callable[[OnModel], Seen]:
    def do(s: OnModel) -> Seen:
        s.tell(reply)
        return s.ask()

    return do


GONE = ("ModelUnreachable",)
NONE = ("failed",)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
REPLIES: list[tuple[str, Reply, tuple[str, ...]]] = [
    ("an empty reply", whole(said("")), NONE),
    ("a reply of null", whole(said(None)), NONE),
    ("prose", whole(said("I would count the customers, as anybody would.")), NONE),
    (
        "prose that begins like SQL",
        whole(said("Select the customers from the table, then count")),
        NONE,
    ),
    ("nothing but thoughts", whole(said("<think>" + "hm " * 5000)), NONE),
    ("garbage for SQL", whole(said("```sql\n\x00\x1b[31m\ufffd\u202e;;((\n```")), NONE),
    ("an order to delete", whole(said("```sql\nDELETE FROM customers\n```")), ("refused",)),
    ("10,000 brackets", whole(said(f"```sql\nSELECT {'(' * 10_000}1{')' * 10_000}\n```")), NONE),
    ("a statement of 10 MB", whole(said(f"```sql\nSELECT '{'x' * 10_000_000}'\n```")), GONE),
    ("10 MB of blanks", whole(b" " * 10_000_000), GONE),
    ("3 MB of prose", whole(said("word " * 600_000)), NONE),
    ("JSON nested 100,000 deep", whole(b"[" * 100_000), GONE),
    ("bytes that are no text", whole(bytes(range(256)) * 9), GONE),
    ("a page instead of JSON", whole(b"<html>It works!</html>"), GONE),
    ("half a JSON", whole(said(RIGHT)[:40]), GONE),
    ("no choice", whole(b'{"choices": []}'), GONE),
    ("a body cut short", raw(HEAD, b'{"choices"'), GONE),
    ("no HTTP at all", raw(b"\x16\x03\x01 hello\r\n\r\n"), GONE),
    ("a hang-up", raw(), GONE),
    ("a stream that never ends", for_ever(b" " * 65_536, 0.0), GONE),
    ("a drip that never ends", for_ever(b" ", 0.1), GONE),
    ("headers that never end", for_ever(b"X-More: y\r\n", 0.1, b"HTTP/1.1 200 OK\r\n"), GONE),
    ("silence", silent, GONE),
    ("status 500", whole(b'{"error": {"message": "oops"}}', 500), GONE),
    ("status 429", whole(b"", 429), GONE),
    ("status 401", whole(b'{"error": "no"}', 401), GONE),
    ("a redirect", whole(b"", 302, Location="http://127.0.0.1:9/elsewhere"), GONE),
    ("an escape in the error", whole(b'{"error": {"message": "\\u001b[2J\\nhi"}}', 400), GONE),
]
FAULTS = [Fault(name, replying(reply), seen) for name, reply, seen in REPLIES]


@contextmanager
def serving() -> Iterator[tuple[str, Callable[[Reply], None]]]:
    """The base URL of a server, and how to tell it what to reply."""
    replies = [GOOD]
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            try:
                replies[-1](self, over)
            except OSError:
                self.close_connection = True  # the client had enough

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", replies.append
    finally:
        over.set()
        server.shutdown()
        thread.join()
        server.server_close()  # waits for the threads of its requests


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_of_a_model_ends_clearly_and_leaves_nothing(
    fault: Fault[OnModel],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    thorough: bool,
    record: Record,
) -> None:
    monkeypatch.chdir(tmp_path)
    with sqlite3.connect("shop.db") as connection:
        connection.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY)")
        connection.execute("INSERT INTO customers VALUES (1), (2), (3)")
    connection.close()

    @contextmanager
    def stage() -> Iterator[OnModel]:
        with serving() as (url, tell):
            here = OnModel(url, tell)
            try:
                yield here
            finally:
                here.close()

    inject(fault, stage, THOROUGH_TIMES if thorough else 1, record, "model")
    with sqlite3.connect("shop.db") as connection:
        assert connection.execute(RIGHT).fetchone() == (3,)
    connection.close()
