"""A database on which trusted gold SQL and verified predictions are run side by side.

SQLite files are read by the engine itself, as the public evaluation does: gold SQL as it stands,
bytes that are no UTF-8 left out of text. They are opened read-only and an authorizer allows nothing
but SELECT. Any other URL goes through `sqlnl_rag.database`, which is read-only too.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlnl_rag.compare import Row
from sqlnl_rag.errors import DatabaseUnreachable
from sqlnl_rag.types import Check

if TYPE_CHECKING:
    from sqlnl_rag.database import Database

MAX_ROWS = 2_000_000
_STEPS_BETWEEN_LOOKS = 20_000
_READS = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)


class Bench(Protocol):
    """Something that runs statements."""

    def run(self, sql: str, *, max_rows: int = MAX_ROWS) -> list[Row] | Check:
        """The first `max_rows` rows, or a failed Check where the statement did not run."""
        ...


@contextmanager
def open_bench(url: str, *, timeout_s: float) -> Iterator[Bench]:
    """Opens a database for the time of a ``with`` block.

    Args:
        timeout_s: For each statement.

    Raises:
        UsageError: The URL means nothing.
        DatabaseUnreachable: There is no such database.
    """
    from sqlnl_rag.database import Database, Limits
    from sqlnl_rag.database.url import parse

    parts = parse(url)
    if parts.get_backend_name() != "sqlite" or not parts.database:
        limits = Limits(MAX_ROWS, max_bytes=2**30, max_cell_chars=2**24, timeout_s=timeout_s)
        with Database.open(url, limits) as database:
            yield _DatabaseBench(database)
        return
    with closing(_open_file(Path(parts.database))) as connection:
        connection.text_factory = lambda raw: raw.decode(errors="ignore")
        connection.set_authorizer(_only_reads)
        yield _SqliteBench(connection, timeout_s)


def _open_file(path: Path) -> sqlite3.Connection:
    connection = None
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1")
    except sqlite3.Error as error:
        if connection:
            connection.close()
        raise DatabaseUnreachable(
            f"cannot open {path}: {error}", "does the URL lead to the databases of this set?"
        ) from error
    return connection


class _SqliteBench:
    def __init__(self, connection: sqlite3.Connection, timeout_s: float) -> None:
        self._connection = connection
        self._timeout_s = timeout_s

    def run(self, sql: str, *, max_rows: int = MAX_ROWS) -> list[Row] | Check:
        deadline = time.monotonic() + self._timeout_s
        self._connection.set_progress_handler(
            lambda: time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS
        )
        try:
            with closing(self._connection.execute(sql)) as cursor:
                return cursor.fetchmany(max_rows)
        except (sqlite3.Error, sqlite3.Warning) as error:  # a Warning: two statements in one
            return Check("run", False, str(error))


class _DatabaseBench:
    def __init__(self, database: Database) -> None:
        self._database = database

    def run(self, sql: str, *, max_rows: int = MAX_ROWS) -> list[Row] | Check:
        result = self._database.run(sql)
        if isinstance(result, Check):
            return result
        if result.truncated:
            return Check("run", False, "too large a result to compare")
        return list(result.rows[:max_rows])


def _only_reads(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _READS else sqlite3.SQLITE_DENY
