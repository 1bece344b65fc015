"""DuckDB, opened by a worker (`sqlnl_rag.worker`) that can be killed.

What keeps the connection read-only is in `sqlnl_rag.worker.duckdb`: ``read_only``, external access
off, a locked configuration, a memory limit, and DuckDB's own parser, which must see exactly one
SELECT. What `interrupt` cannot stop (one call that builds a huge value) ends with its process.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import POOL, Access, Fault, Limits, execute_as_is, original
from sqlnl_rag.database.url import one_line
from sqlnl_rag.errors import DatabaseUnreachable, MissingExtra, UsageError
from sqlnl_rag.types import Check
from sqlnl_rag.worker.connection import Connection

_LINE = re.compile(r"\n*LINE (\d+): ?(.*)\n( *)\^", re.DOTALL)


class DuckDBAccess(Access):
    """One DuckDB file."""

    dialect = "duckdb"

    def __init__(self, url: sqlalchemy.URL, limits: Limits) -> None:
        super().__init__(url, limits)
        path = url.database or ""
        if url.query or ":" in path.removeprefix(":memory:"):
            raise UsageError("a DuckDB URL is `duckdb:///` and a path, without options")
        self.path = Path(path).expanduser().absolute()
        self.name = self.path.name
        if path in ("", ":memory:"):
            raise DatabaseUnreachable(
                "the DuckDB URL names no file", "write duckdb:///shop.duckdb, or four slashes"
            )
        if not self.path.is_file():
            raise DatabaseUnreachable(
                f"cannot open {self.path}: there is no such file",
                "three slashes for a relative path (duckdb:///shop.duckdb), four from the root",
            )
        try:
            import duckdb
            import duckdb_engine  # noqa: F401
        except ImportError:
            raise MissingExtra("DuckDB", "duckdb") from None
        self._duckdb = duckdb
        self.stray_errors = (duckdb.Error, RuntimeError)

    def engine(self) -> sqlalchemy.Engine:
        """An engine over `_open`."""
        return sqlalchemy.create_engine("duckdb://", creator=self._open, **POOL)

    def _open(self) -> Connection:
        return Connection(
            "duckdb",
            self.path,
            self._duckdb,
            options={},
            max_cell_chars=max(self.limits.max_cell_chars, self.limits.max_bytes) + 1,
        )

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """Tell the worker how long it may take."""
        driver: Any = connection.connection.driver_connection
        driver.check()
        driver.limit(timeout_s)

    def admit(self, connection: sqlalchemy.Connection, sql: str) -> None:
        """DuckDB's own parser must see one SELECT."""
        driver: Any = connection.connection.driver_connection
        driver.admit(sql)

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Resolve and plan, by EXPLAIN."""
        self.admit(connection, sql)
        execute_as_is(connection, f"EXPLAIN {sql}").close()
        return ""

    def cancel(self, driver: Any) -> None:
        """Interrupt; takes effect between two pieces of work."""
        driver.interrupt()

    def cut(self, driver: Any) -> None:
        """Kill the worker: it is in a function call that nothing else can end."""
        driver.kill()

    def fault(self, error: Exception) -> Fault:
        """Read DuckDB's class of error and, from its text, the place."""
        cause = original(error)
        text = str(cause)
        if isinstance(cause, self._duckdb.InterruptException):
            return Fault("time", one_line(text))
        dead = (self._duckdb.ConnectionException, self._duckdb.FatalException)
        if getattr(cause, "lost", False) or isinstance(cause, dead):
            return Fault("lost", one_line(text))
        return Fault("sql", one_line(_LINE.split(text)[0]))

    def hint(self, message: str) -> str:
        """What to do about a file that DuckDB cannot open."""
        if "lock" in message.lower():
            return "another program holds the file for writing; close it there first"
        if "not a valid" in message:
            return "the file is no DuckDB database"
        return "check the path, and that the file was written by a DuckDB not newer than this one"

    def probe(self, connection: sqlalchemy.Connection) -> list[Check]:
        """The locks of the connection, read back."""
        settings: dict[str, str] = dict(
            connection.exec_driver_sql(
                "SELECT name, value FROM duckdb_settings()"
                " WHERE name IN ('enable_external_access', 'lock_configuration')"
            ).fetchall()
        )
        locked = settings == {"enable_external_access": "false", "lock_configuration": "true"}
        return [
            Check("probe.server", True, f"DuckDB {self._duckdb.__version__}, {self.path}"),
            Check(
                "probe.locks",
                locked,
                "no way to other files or the network" if locked else "the locks do not hold",
            ),
            Check(
                "probe.write",
                True,
                "this account may write the file; connections made here cannot"
                if os.access(self.path, os.W_OK)
                else "this account cannot write the file",
            ),
        ]
