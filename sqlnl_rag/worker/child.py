"""The child's side: opens one file, answers one request after another, dies with its parent.

A thread of its own listens, so that an interrupt is heard while a query runs and the end of the
parent (its end of the pipe closes) is noticed at once. Where even that thread cannot run, because a
function holds the interpreter, an alarm of the kernel ends the process some seconds after the
deadline.
"""

from __future__ import annotations

import os
import sys
import threading
from queue import SimpleQueue
from typing import IO, Any

from sqlnl_rag.worker import frames

BLOCK_BYTES = 1_000_000  # of one answer's rows, about; a block ends with the row that passes it
FIRST_ROWS = 64  # sent together with the answer to the statement itself
ALARM_AFTER_S = 10  # beyond the deadline


def main() -> None:
    """Serve the parent on standard input and output until it closes them."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library prints must not get between the frames
    first = frames.read(requests)
    if first is None:
        return
    _limit(first["memory_bytes"], first["file_bytes"])
    try:
        session = _open(first)
    except Exception as error:  # any reason why the file cannot be opened is the answer
        frames.write(answers, _failure(error))
        return
    frames.write(answers, {})
    _Server(session, requests, answers, first["max_cell_chars"]).serve()


class _Server:
    def __init__(
        self, session: Any, requests: IO[bytes], answers: IO[bytes], max_cell_chars: int
    ) -> None:
        self._session = session
        self._requests = requests
        self._answers = answers
        self._max_cell_chars = max_cell_chars
        self._inbox: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._running: int | None = None  # the number of the request that is being answered
        self._cursor: Any = None

    def serve(self) -> None:
        threading.Thread(target=self._listen, daemon=True).start()
        while True:
            request = self._inbox.get()
            self._running = request["number"]
            _alarm(request["left_s"] + ALARM_AFTER_S)
            try:
                answer = self._answer(request)
            except MemoryError:
                self._cursor = None
                answer = {"error": "OperationalError", "text": "out of memory"}
            except (
                Exception
            ) as error:  # the engine's verdict, or a bug of ours: the parent's to say
                answer = _failure(error)
            _alarm(0)
            self._running = None
            frames.write(self._answers, answer)

    def _listen(self) -> None:
        while (request := frames.read(self._requests)) is not None:
            if request["do"] != "interrupt":
                self._inbox.put(request)
            elif request["number"] == self._running:
                self._session.interrupt()
        os._exit(0)  # at once, in the middle of a query too: nothing here needs tidying up

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        do = request["do"]
        if do == "fetch":
            return self._rows(request["rows"])
        self._session.left_s(request["left_s"])
        if do == "execute":
            parameters = [frames.unpack(cell) for cell in request["parameters"]]
            self._cursor = self._session.execute(request["sql"], parameters)
            columns = [[column[0], _type(column[1])] for column in self._cursor.description or ()]
            return {"columns": columns, **self._rows(FIRST_ROWS if columns else 0)}
        if do == "admit":
            self._session.admit(request["sql"])
        else:
            self._cursor = None
            self._session.transact(do)
        return {}

    def _rows(self, count: int) -> dict[str, Any]:
        """Up to `count` rows, fewer where they are large, and whether there may be more."""
        rows: list[list[Any]] = []
        size = 0
        while self._cursor is not None and len(rows) < count and size < BLOCK_BYTES:
            row = self._cursor.fetchone()
            if row is None:
                self._cursor = None
                break
            rows.append([frames.pack(cell, self._max_cell_chars) for cell in row])
            size += sum(_size(cell) for cell in rows[-1])
        return {"rows": rows, "more": count > 0 and self._cursor is not None}


def _open(first: dict[str, Any]) -> Any:
    if first["engine"] == "sqlite":
        from sqlnl_rag.worker.sqlite import Session as SQLiteSession

        return SQLiteSession(first["path"], **first["options"])
    sys.path.extend(first["import_path"])
    from sqlnl_rag.worker.duckdb import Session as DuckDBSession

    return DuckDBSession(first["path"], **first["options"])


def _size(packed: Any) -> int:
    if isinstance(packed, str):
        return len(packed)
    return sum(map(_size, packed)) if isinstance(packed, list) else 8


def _type(code: Any) -> str | None:
    return None if code is None else str(code)


def _failure(error: Exception) -> dict[str, Any]:
    code = getattr(error, "sqlite_errorname", None)
    return {"error": type(error).__name__, "text": str(error), "code": code}


def _limit(memory_bytes: int, file_bytes: int) -> None:
    """Have the kernel hold this process to so much memory and to files no larger than that."""
    try:
        import resource
    except ImportError:  # Windows has none
        return
    limits = {"RLIMIT_AS": memory_bytes, "RLIMIT_FSIZE": file_bytes, "RLIMIT_CORE": 0}
    for name, value in limits.items():
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):
            continue  # macOS refuses some of them; the deadline and the kill remain


def _alarm(seconds: float) -> None:
    """The kernel ends this process in so many seconds; 0 takes it back."""
    import signal

    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)
