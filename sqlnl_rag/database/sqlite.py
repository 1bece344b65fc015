"""SQLite, opened by a worker (`sqlnl_rag.worker`) that can be killed.

What keeps the connection read-only is in `sqlnl_rag.worker.sqlite`: ``mode=ro``, `query_only`, an
authorizer that is an allow-list, and SQLite's own limits. What it cannot interrupt (one long
function call, a pattern that backtracks for ever) ends with its process.

Does not promise: that no file appears beside it. A file in WAL mode is read through an index in
shared memory, `NAME-shm`, which SQLite makes where it is missing and the folder lets it; where the
folder does not, such a file can be read with ``?immutable=1`` alone.
"""

from __future__ import annotations

import os
import shlex
import sqlite3
from pathlib import Path
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import POOL, Access, Fault, Limits, execute_as_is, original
from sqlnl_rag.database.url import one_line
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.types import Check
from sqlnl_rag.worker.connection import Connection

# Each must be refused; should one not be, it changes nothing that lasts.
_TRIALS = {
    "create a table": "CREATE TEMP TABLE sqlnl_probe (x)",
    "attach another file": "ATTACH ':memory:' AS sqlnl_probe",
    "change a setting": "PRAGMA query_only = 0",
}
_LOST = {"SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_BUSY"}


class SQLiteAccess(Access):
    """One SQLite file."""

    dialect = "sqlite"
    grace_s = 0.2  # SQLite looks at the clock itself
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

    def _open(self) -> Connection:
        return Connection(
            "sqlite",
            self.path,
            sqlite3,
            options={
                "max_value_bytes": self.limits.max_bytes,
                "immutable": self.url.query.get("immutable") == "1",
            },
            max_cell_chars=max(self.limits.max_cell_chars, self.limits.max_bytes) + 1,
        )

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """Tell the worker how long it may take; reading locks the file by itself."""
        driver: Any = connection.connection.driver_connection
        driver.check()
        driver.limit(timeout_s)

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Compile and plan, by EXPLAIN QUERY PLAN."""
        execute_as_is(connection, f"EXPLAIN QUERY PLAN {sql}").close()
        return ""

    def cancel(self, driver: Any) -> None:
        """Interrupt; takes effect at the next step of SQLite's virtual machine."""
        driver.interrupt()

    def cut(self, driver: Any) -> None:
        """Kill the worker: it is in a function call that nothing else can end."""
        driver.kill()

    def fault(self, error: Exception) -> Fault:
        """Read SQLite's own error code."""
        cause = original(error)
        code = getattr(cause, "sqlite_errorname", None) or ""
        text = one_line(str(cause))
        if code.startswith("SQLITE_INTERRUPT"):
            return Fault("time", text)
        if getattr(cause, "lost", False) or any(code.startswith(lost) for lost in _LOST):
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
        """The locks of the connection, tried; and who else could write the file."""
        driver: Any = connection.connection.driver_connection
        open_doors = [what for what, sql in _TRIALS.items() if not _is_refused(driver, sql)]
        writable = os.access(self.path, os.W_OK)
        checks = [
            Check("probe.server", True, f"SQLite {sqlite3.sqlite_version}, {self.path}"),
            Check(
                "probe.locks",
                not open_doors,
                f"the connection lets one {', '.join(open_doors)}"
                if open_doors
                else "the connection refuses to create, to attach and to change settings",
            ),
            Check(
                "probe.write",
                True,
                "this account may write the file; connections made here cannot"
                if writable
                else "this account cannot write the file",
            ),
        ]
        if writable:
            checks.append(
                Check(
                    "probe.advice",
                    True,
                    "safer still: let an account ask that may not write the file, such as after "
                    f"chmod 444 {shlex.quote(str(self.path))} by its owner",
                )
            )
        return checks


def _is_refused(driver: Connection, sql: str) -> bool:
    try:
        driver.cursor().execute(sql)
    except sqlite3.Error:
        return True
    return False
