"""SQLite: the file is opened ``mode=ro`` and SQLite itself asks us about every step it compiles.

``mode=ro`` alone still attaches and creates other files (ATTACH, VACUUM INTO); the authorizer, an
allow-list of SELECT, READ, RECURSIVE, functions and the PRAGMAs that only describe, ends that.
Functions that build huge values in one step are denied, because no time limit reaches inside one:
so `printf` and `format` do not work here.
"""

from __future__ import annotations

import math
import os
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy

from sqlnl_rag.database.access import POOL, Access, Fault, Limits, execute_as_is, original
from sqlnl_rag.database.url import one_line
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.types import Check

_PRAGMAS = frozenset(
    "table_info table_xinfo table_list foreign_key_list index_list index_info index_xinfo "
    "database_list".split()
)
# Without a value they only tell: SQLAlchemy asks for the first, full-text search for the others.
_READ_PRAGMAS = frozenset({"read_uncommitted", "data_version", "page_size"})
_DENIED_FUNCTIONS = frozenset(
    "load_extension fts3_tokenizer readfile writefile edit eval zeroblob randomblob printf format "
    "sqlite_log".split()
)
_STEPS_BETWEEN_LOOKS = 10_000  # of SQLite's virtual machine: about a millisecond
_LOST = {"SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_BUSY"}


class _Clock:
    deadline = math.inf  # in time.monotonic's seconds


class _Connection(sqlite3.Connection):
    clock: _Clock


class SQLiteAccess(Access):
    """One SQLite file."""

    dialect = "sqlite"
    grace_s = 1.0
    stray_errors = (sqlite3.Error, sqlite3.Warning)

    def __init__(self, url: sqlalchemy.URL, limits: Limits) -> None:
        super().__init__(url, limits)
        path = url.database or ""
        if path.startswith("file:") or set(url.query) - {"mode", "uri", "immutable"}:
            raise UsageError(
                "an SQLite URL is `sqlite:///` and a path", "only the option ?immutable=1 is taken"
            )
        self.path = Path(path).expanduser().absolute()
        self.name = self.path.name
        if path in ("", ":memory:"):
            raise DatabaseUnreachable(
                "the SQLite URL names no file", "write sqlite:///shop.db or sqlite:////data/shop.db"
            )
        if not self.path.is_file():
            what = "is a folder" if self.path.is_dir() else "there is no such file"
            raise DatabaseUnreachable(
                f"cannot open {self.path}: {what}",
                "three slashes for a relative path (sqlite:///shop.db), four for one from the root",
            )

    def engine(self) -> sqlalchemy.Engine:
        """An engine over `_open`."""
        return sqlalchemy.create_engine("sqlite://", creator=self._open, **POOL)

    def _open(self) -> sqlite3.Connection:
        options = "mode=ro&immutable=1" if self.url.query.get("immutable") == "1" else "mode=ro"
        connection = sqlite3.connect(
            f"file:{quote(str(self.path))}?{options}",
            uri=True,
            timeout=5,
            check_same_thread=False,
            factory=_Connection,
        )
        try:
            _harden(connection, self.limits)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """Set the alarm that the progress handler looks at; reading locks the file by itself."""
        driver: Any = connection.connection.driver_connection
        driver.clock.deadline = time.monotonic() + timeout_s

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Compile and plan, by EXPLAIN QUERY PLAN."""
        execute_as_is(connection, f"EXPLAIN QUERY PLAN {sql}").close()
        return ""

    def cancel(self, driver: Any) -> None:
        """Interrupt; takes effect at the next step of SQLite's virtual machine."""
        driver.interrupt()

    def fault(self, error: Exception) -> Fault:
        """Read SQLite's own error code."""
        cause = original(error)
        code = getattr(cause, "sqlite_errorname", None) or ""
        text = one_line(str(cause))
        if code.startswith("SQLITE_INTERRUPT"):
            return Fault("time", text)
        if any(code.startswith(lost) for lost in _LOST):
            return Fault("lost", text)
        if code == "SQLITE_AUTH":
            return Fault("sql", f"{text}: this connection only reads")
        return Fault("sql", text)

    def hint(self, message: str) -> str:
        """What to do about a file that SQLite cannot open."""
        if "not a database" in message:
            return "the file is no SQLite database, or it is encrypted"
        if "locked" in message:
            return "another program holds the file; try again when it is done"
        return "check the path and that this account may read the file and its folder"

    def probe(self, connection: sqlalchemy.Connection) -> list[Check]:
        """The file and its folder: whoever can write them can write the database."""
        writable = os.access(self.path, os.W_OK)
        return [
            Check("probe.server", True, f"SQLite {sqlite3.sqlite_version}, {self.path}"),
            Check(
                "probe.write",
                True,
                "this account may write the file; connections made here cannot"
                if writable
                else "this account cannot write the file",
            ),
        ]


def _harden(connection: _Connection, limits: Limits) -> None:
    # Real files hold text that is no UTF-8; a strange character beats a lost answer.
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in ("query_only = 1", "trusted_schema = 0", "mmap_size = 0"):
        connection.execute(f"PRAGMA {setting}").close()
    _warm(connection)
    for limit, value in (
        (sqlite3.SQLITE_LIMIT_LENGTH, max(2 * limits.max_bytes, 1_000_000)),
        (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 200_000),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 500),
        (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 100),
        (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
    ):
        connection.setlimit(limit, value)
    if sys.version_info >= (3, 12):  # "x" is a column then, never quietly a string
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DML, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    clock = connection.clock = _Clock()
    connection.set_progress_handler(lambda: time.monotonic() > clock.deadline, _STEPS_BETWEEN_LOOKS)
    connection.set_authorizer(_authorize)


def _warm(connection: _Connection) -> None:
    """Use every virtual table once: the first use compiles statements that would be denied."""
    sources = ["json_each('[]')", "json_tree('[]')", *(f"pragma_{name}" for name in _PRAGMAS)]
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
    ).fetchall():
        sources.append('"' + name.replace('"', '""') + '"')
    for source in sources:
        try:
            connection.execute(f"SELECT 1 FROM {source} LIMIT 1").close()
        except sqlite3.Error:
            continue  # its module is not compiled in: then nobody can use it either


def _authorize(
    action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
) -> int:
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() not in _DENIED_FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        if name in _PRAGMAS or (name in _READ_PRAGMAS and second is None):
            return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
