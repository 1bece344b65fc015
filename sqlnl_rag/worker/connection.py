"""This side of a worker: a DB-API connection whose engine runs in a child process.

As much of PEP 249 as SQLAlchemy needs to read: one statement at a time, positional parameters, one
open cursor. Errors come back as the engine's own classes, with SQLite's error code.

`interrupt` asks the child to stop; `kill` does not ask. Both may be called from another thread.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, Literal

from sqlnl_rag.errors import SqlnlError
from sqlnl_rag.worker import frames

Engine = Literal["sqlite", "duckdb"]

_MEMORY_BYTES: dict[Engine, int] = {"sqlite": 2 * 2**30, "duckdb": 8 * 2**30}
_FILE_BYTES = 64 * 2**20  # SQLite may have to make the small index file beside a write-ahead log
# Neither secrets nor what would change how Python or a library behaves; where to find libraries,
# which time zone, and what Windows needs to start anything.
_ENVIRONMENT = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "TZ",
    "LANG",
    "LC_ALL",
    "HOME",
    "SYSTEMROOT",
    "OPENBLAS_CORETYPE",
)
_IDLE_S = 60.0  # for what happens outside any time limit: opening and rolling back


class Connection:
    """A DB-API connection to one file.

    Args:
        errors: The engine's module, where the classes of its errors are looked up.
        options: For the engine's `Session` in the child.
        max_cell_chars: Longer cells come cut.

    Raises:
        Exception: The engine's own, when it cannot open the file.
    """

    notices: Sequence[str] = ()  # SQLAlchemy's PostgreSQL dialect, which serves DuckDB, reads them
    isolation_level = ""

    def __init__(
        self,
        engine: Engine,
        path: Path,
        errors: Any,
        *,
        options: dict[str, Any],
        max_cell_chars: int,
    ) -> None:
        self._errors = errors
        self._path = path
        self._file = _identity(path)
        self._deadline = time.monotonic() + _IDLE_S
        self._number = 0
        self._writing = threading.Lock()
        self.active: Cursor | None = None
        self._process = _start()
        first = {
            "engine": engine,
            "path": str(path),
            "options": options,
            "import_path": [folder for folder in sys.path if os.path.isabs(folder)],
            "memory_bytes": _MEMORY_BYTES[engine],
            "file_bytes": _FILE_BYTES,
            "max_cell_chars": max_cell_chars,
        }
        try:
            self._ask(first)
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def limit(self, timeout_s: float) -> None:
        """From now on, so long may everything take together that is asked of this connection."""
        self._deadline = time.monotonic() + timeout_s

    def check(self) -> None:
        """Raise an error whose `lost` is true if the child has ended, or if the path leads to
        another file by now: whoever replaces a file by renaming wants the new one to be read.
        """
        if self._process.poll() is not None or _identity(self._path) != self._file:
            error = self._errors.OperationalError(f"{self._path.name} was closed or replaced")
            error.lost = True
            raise error

    def cursor(self) -> Cursor:
        """A cursor; to execute on it ends the one before."""
        return Cursor(self)

    def admit(self, sql: str) -> None:
        """Let the engine's own parser say whether this is one query; its error when not."""
        self.ask("admit", sql=sql)

    def begin(self) -> None:
        """Begin a transaction, where the engine does not by itself."""
        self.ask("begin")

    def rollback(self) -> None:
        """Roll back, outside any time limit."""
        self.active = None
        self.limit(_IDLE_S)
        self.ask("rollback")

    def commit(self) -> None:
        """Nothing was written, so this is a rollback."""
        self.rollback()

    def create_function(self, *_: Any, **__: Any) -> None:
        """SQLAlchemy gives SQLite connections REGEXP and FLOOR; the child has them already."""

    def interrupt(self) -> None:
        """Ask the child to stop what it does now. A request that is over is not hit."""
        try:
            self._send({"do": "interrupt", "number": self._number})
        except OSError:
            return  # it is gone already

    def kill(self) -> None:
        """End the child; whoever waits for it gets an error."""
        self._process.kill()

    def close(self) -> None:
        """End the child and wait for its end. It only reads, so nothing can be lost."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                stream.close()  # type: ignore[union-attr]
            except OSError:
                continue  # what was still to be sent cannot be
        self._process.wait()

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        """One request and its answer.

        Raises:
            Exception: The engine's own, also when the child is gone.
        """
        self._number += 1
        left_s = max(0.0, self._deadline - time.monotonic())
        return self._ask({"do": do, "number": self._number, "left_s": left_s, **more})

    def _ask(self, message: dict[str, Any]) -> dict[str, Any]:
        try:
            self._send(message)
            answer = frames.read(self._stdout)
        except (OSError, ValueError):  # a broken pipe; a closed one
            answer = None
        if answer is None:
            raise self._errors.OperationalError(self._epitaph())
        if "error" in answer:
            raise self._error(answer)
        return answer

    def _send(self, message: dict[str, Any]) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        with self._writing:
            frames.write(stdin, message)

    @property
    def _stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def _epitaph(self) -> str:
        self._process.kill()
        code = self._process.wait()
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return f"the engine's process ended ({how}); the query asked too much of it"

    def _error(self, answer: dict[str, Any]) -> Exception:
        kind = getattr(self._errors, answer["error"], None)
        if not (isinstance(kind, type) and issubclass(kind, Exception)):
            kind = self._errors.ProgrammingError  # e.g. a number that no column can hold
        error: Exception = kind(answer["text"])
        if answer.get("code"):
            error.sqlite_errorname = answer["code"]  # type: ignore[attr-defined]
        return error


class Cursor:
    """A cursor; see PEP 249."""

    arraysize = 1
    rowcount = -1
    lastrowid = None

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.description: tuple[tuple[Any, ...], ...] | None = None
        self._rows: list[tuple[Any, ...]] = []
        self._ended = True

    def execute(self, sql: str, parameters: Sequence[Any] | None = None) -> Cursor:
        """Run one statement; the first rows come along."""
        self.connection.active = self
        packed = [frames.pack(value, len(sql) + 10_000_000) for value in parameters or ()]
        answer = self.connection.ask("execute", sql=sql, parameters=packed)
        columns = answer["columns"]
        self.description = (
            tuple((name, code, None, None, None, None, None) for name, code in columns) or None
        )
        self._take(answer)
        return self

    def fetchmany(self, size: int | None = None) -> list[tuple[Any, ...]]:
        """Up to `size` rows; none at the end."""
        wanted = size or self.arraysize
        if not self._rows and not self._ended:
            self._more(wanted)
        taken, self._rows = self._rows[:wanted], self._rows[wanted:]
        return taken

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row, or None."""
        rows = self.fetchmany(1)
        return rows[0] if rows else None

    def fetchall(self) -> list[tuple[Any, ...]]:
        """All rows that are left."""
        found: list[tuple[Any, ...]] = []
        while block := self.fetchmany(1000):
            found += block
        return found

    def close(self) -> None:
        """Forget what was not read; the child does so at the next request."""
        self._rows = []
        self._ended = True

    def _more(self, count: int) -> None:
        if self.connection.active is not self:
            raise SqlnlError("an older cursor was read on", "this is a bug; please report it")
        self._take(self.connection.ask("fetch", rows=count))

    def _take(self, answer: dict[str, Any]) -> None:
        self._rows = [tuple(frames.unpack(cell) for cell in row) for row in answer["rows"]]
        self._ended = not answer["more"]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _start() -> subprocess.Popen[bytes]:
    package_folder = str(Path(__file__).parents[2])
    boot = (
        f"import sys; sys.path.insert(0, {package_folder!r}); "
        "from sqlnl_rag.worker.child import main; main()"
    )
    return subprocess.Popen(
        # Isolated, and without site-packages' start-up files: quick, and nobody else's code.
        [sys.executable, "-I", "-S", "-c", boot],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
    )
