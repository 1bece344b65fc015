"""DuckDB: the file is opened read-only with every door to files, network and extensions locked.

``read_only`` alone still reads and writes other files (COPY, `read_text`, ``FROM '/file'``);
`enable_external_access=false` ends that and `lock_configuration` keeps it ended. DuckDB's own
parser must find exactly one SELECT before anything is sent.

Does not promise: that one function call that builds a huge value can be stopped.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import (
    POOL,
    Access,
    Fault,
    Limits,
    QueryFailed,
    execute_as_is,
    original,
)
from sqlnl_rag.database.url import one_line
from sqlnl_rag.errors import DatabaseUnreachable, MissingExtra, UsageError
from sqlnl_rag.types import Check

# Order matters: once the configuration is locked nothing else can be set.
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "2GB",
    "max_temp_directory_size": "0KB",
    "lock_configuration": "true",
}
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
            import duckdb_engine
        except ImportError:
            raise MissingExtra("DuckDB", "duckdb") from None
        self._duckdb = duckdb
        self._wrapper = duckdb_engine.ConnectionWrapper
        self.stray_errors = (duckdb.Error, RuntimeError)
        self._root: Any = None

    def engine(self) -> sqlalchemy.Engine:
        """An engine over cursors of one connection: a process holds a DuckDB file once."""
        return sqlalchemy.create_engine("duckdb://", creator=self._open, **POOL)

    def _open(self) -> Any:
        if self._root is None:
            self._root = self._duckdb.connect(str(self.path), read_only=True, config=_CONFIG)
        return self._wrapper(self._root.cursor())

    def admit(self, connection: sqlalchemy.Connection, sql: str) -> None:
        """DuckDB's own parser must see one SELECT."""
        driver: Any = connection.connection.driver_connection
        statements = driver.extract_statements(sql)
        if len(statements) != 1:
            raise QueryFailed(f"one statement at a time; here are {len(statements)}")
        if statements[0].type != self._duckdb.StatementType.SELECT:
            raise QueryFailed("only queries are run")

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Resolve and plan, by EXPLAIN."""
        self.admit(connection, sql)
        execute_as_is(connection, f"EXPLAIN {sql}").close()
        return ""

    def cancel(self, driver: Any) -> None:
        """Interrupt; takes effect between two pieces of work."""
        driver.interrupt()

    def fault(self, error: Exception) -> Fault:
        """Read DuckDB's class of error and, from its text, the place."""
        cause = original(error)
        text = str(cause)
        if isinstance(cause, self._duckdb.InterruptException):
            return Fault("time", one_line(text))
        if isinstance(cause, self._duckdb.ConnectionException | self._duckdb.FatalException):
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
        ]

    def close(self) -> None:
        """Let go of the file."""
        if self._root is not None:
            self._root.close()
            self._root = None
