"""A service that really listens: uvicorn on a free port, in a thread of the test's process."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlnl_rag.database import Limits
from sqlnl_rag.memory import memory_of
from sqlnl_rag.models import Model
from sqlnl_rag.serving import listen
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.gate import App
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Attempt, Candidate, Selection
from tests.fakes import ScriptedModel

LONG = Limits(timeout_s=600.0)  # a test that waits for its end instead of a cancel never ends
# Proven and allowed, and not over before somebody stops it: `numbers` holds 3,000 rows.
SLOW = (
    "SELECT COUNT(*) FROM numbers AS a JOIN numbers AS b ON a.kind = b.kind "
    "JOIN numbers AS c ON b.kind = c.kind"
)
NUMBERS = (
    "CREATE TABLE numbers (n INTEGER, kind INTEGER);"
    "INSERT INTO numbers WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up "
    "WHERE n < 3000) SELECT n, 1 FROM up;"
)


class AnsweringModel(ScriptedModel):
    """Writes the SQL that a script has for words of the question."""

    def __init__(self, script: Mapping[str, str]) -> None:
        super().__init__()
        self._script = script

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        if feedback:
            return []
        return [
            Candidate(sql, self.name) for words, sql in self._script.items() if words in question
        ]


class WaitingModel(AnsweringModel):
    """Thinks until it is released.

    Attributes:
        asked: Grows by one with each question.
    """

    def __init__(self, script: Mapping[str, str]) -> None:
        super().__init__(script)
        self.asked = 0
        self.released = threading.Event()

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        self.asked += 1
        self.released.wait()
        return super().generate(question, selection, feedback=feedback, k=k)


def databases(
    urls: Mapping[str, str],
    model: Model | str = "embedded",
    limits: Limits = LONG,
    memory: Path | None = None,
) -> Databases:
    def opener(url: str) -> Callable[[], Translator]:
        pairs = memory_of(url, memory) if memory else None
        return lambda: Translator.connect(url, model=model, limits=limits, memory=pairs)

    return Databases({name: opener(url) for name, url in urls.items()})


@contextmanager
def listening(app: App, grace_s: int = 30) -> Iterator[str]:
    """The URL at which `app` answers; at the end it goes down in order."""
    import uvicorn

    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(listen.config(app, "127.0.0.1", 0, grace_s))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        until(lambda: server.started)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def until(reached: Callable[[], Any]) -> None:
    """Waits until it is so; a minute says that it never will be."""
    deadline = time.monotonic() + 60
    while not reached():
        assert time.monotonic() < deadline, "this never happens"
        time.sleep(0.02)
