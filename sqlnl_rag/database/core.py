"""A database that can be read and nothing else.

Promises, on SQLite, PostgreSQL, MySQL, MariaDB and DuckDB, by the connection alone and without any
look at the SQL: no data, structure or file of the server changes as far as the account's rights
go; one statement a call; every transaction is rolled back; rows, bytes, cells and seconds are
limited; no password stands in a message, a name or a repr.

Does not promise: the same for every account. What an account that may do too much could still do,
superusers above all, is written in its engine's module, and `probe` tells it of the one in use,
`advice` how to make a better one. `sqlnl_rag.policy` stands in front of all of it; use both.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Any

import sqlalchemy
from sqlalchemy.exc import DBAPIError

from sqlnl_rag.database.access import CONNECTIONS, Access, Limits, QueryFailed
from sqlnl_rag.database.url import one_line, parse, scrub, secrets
from sqlnl_rag.database.watch import Watch
from sqlnl_rag.errors import DatabaseUnreachable
from sqlnl_rag.stop import current as current_stop
from sqlnl_rag.turns import Turns
from sqlnl_rag.types import Check, Dialect, Result

_WAIT_S = 10.0  # for a turn, at least; longer where one query may take longer
_BLOCK_ROWS = 32  # rows asked for at once: small, so that a block of wide rows stays small too
_OPTIONS: dict[str, Any] = {
    # The driver gets the text as it stands: `%` and `:x` are the statement's own.
    "no_parameters": True,
    "stream_results": True,
    "max_row_buffer": _BLOCK_ROWS,
    # Without it a column named `count(t.id)` would be renamed `id)`.
    "sqlite_raw_colnames": True,
}


class Database:
    """An open database. Threads may share it: each call takes a connection of its own.

    Attributes:
        dialect: ``generic`` for engines without a module of their own.
        name: For people to read; holds no secret, e.g. ``shop.db`` or ``localhost:5432/shop``.
        engine: SQLAlchemy engine; its connections are read-only.
        wait_s: How long a call waits for its turn when all connections are in use.
    """

    def __init__(self, access: Access, limits: Limits, hidden: tuple[str, ...] = ()) -> None:
        self.dialect: Dialect = access.dialect
        self.name = access.name
        self.limits = limits
        self.engine = access.engine()
        self._access = access
        self._hidden = hidden
        self._errors: tuple[type[Exception], ...] = (DBAPIError, *access.stray_errors)
        self.wait_s = max(_WAIT_S, limits.timeout_s)
        self._turns = Turns(CONNECTIONS)
        self._running: set[Watch] = set()
        self._lock = threading.Lock()

    @classmethod
    def open(cls, url: str, limits: Limits | None = None) -> Database:
        """Open a URL read-only and touch the database once.

        Raises:
            UsageError: The URL cannot be read, or no driver is known for it.
            MissingExtra: The engine's driver is not installed.
            DatabaseUnreachable: No such file, no server, or it does not let this account in.
        """
        parts = parse(url)
        limits = limits or Limits()
        database = cls(_access(parts, limits), limits, secrets(parts))
        try:
            with database.reading():
                pass
        except QueryFailed as failed:
            database.close()
            raise database._unreachable("open", failed.message) from None
        except DatabaseUnreachable:
            database.close()
            raise
        return database

    def explain(self, sql: str) -> Check:
        """A dry run: the database resolves every name and plans, and runs nothing.

        Raises:
            DatabaseUnreachable: The connection is lost.
        """
        if problem := _unsendable(sql):
            return Check("dry_run", False, problem)
        try:
            with self._watched(self.limits.timeout_s) as (connection, watch):
                watch.weigh()  # a plan shows constants, which may be huge
                return Check("dry_run", True, self._access.dry_run(connection, sql))
        except QueryFailed as failed:
            return Check("dry_run", False, failed.message, failed.position)

    def run(self, sql: str, *, timeout_s: float | None = None) -> Result | Check:
        """Run one query within the limits; a Check with ``ok=False`` when the database refuses.

        Args:
            timeout_s: A tighter limit than the database's own.

        Raises:
            DatabaseUnreachable: The connection is lost, also in the middle of the answer.
        """
        if problem := _unsendable(sql):
            return Check("run", False, problem)
        try:
            limit_s = min(self.limits.timeout_s, timeout_s or self.limits.timeout_s)
            with self._watched(limit_s) as (connection, watch):
                watch.weigh()
                self._access.admit(connection, sql)
                rows = connection.exec_driver_sql(sql, execution_options=_OPTIONS)
                if not rows.returns_rows:
                    # It may have changed the session (SET, a temporary table): nobody inherits it.
                    connection.invalidate()
                    return Check("run", False, "not a query: it returns no rows")
                result = self._read(rows, watch)
                driver = connection.connection.driver_connection
                if result.truncated and self._access.abandon(driver):
                    connection.invalidate()
                rows.close()
                return result
        except QueryFailed as failed:
            return Check("run", False, failed.message)

    @contextmanager
    def reading(self, timeout_s: float | None = None) -> Iterator[sqlalchemy.Connection]:
        """A connection in a read-only transaction with a time limit, rolled back at the end.

        Raises:
            QueryFailed: A statement within was refused, or time is up.
            DatabaseUnreachable: No connection could be had, or it was lost.
        """
        limit_s = self.limits.timeout_s if timeout_s is None else timeout_s
        with self._watched(limit_s) as (connection, _):
            yield connection

    def probe(self) -> list[Check]:
        """What this account could do that a reader should not, in plain words, for `doctor`."""
        try:
            with self.reading() as connection:
                return self._access.probe(connection)
        except QueryFailed as failed:
            return [Check("probe", False, f"the account's rights cannot be read: {failed.message}")]

    def advice(self, schemas: Sequence[str]) -> list[str]:
        """Statements, one a line, for an account that reads these schemas and no more."""
        try:
            with self.reading() as connection:
                return self._access.advice(connection, schemas)
        except QueryFailed:
            return []  # an account that cannot read the catalogue: the probe has said so

    def cancel(self) -> None:
        """Stop every query that runs now, from any thread."""
        with self._lock:
            running = list(self._running)
        for watch in running:
            watch.cancel()

    def close(self) -> None:
        """Close all connections. The object is of no use afterwards."""
        self.engine.dispose()
        self._access.close()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Database({self.dialect}, {self.name})"

    @contextmanager
    def _watched(self, timeout_s: float) -> Iterator[tuple[sqlalchemy.Connection, Watch]]:
        with ExitStack() as turn:
            try:
                turn.enter_context(self._turns.one(self.wait_s))
            except TimeoutError:
                raise self._busy() from None
            with self._connected(timeout_s) as both:
                yield both

    @contextmanager
    def _connected(self, timeout_s: float) -> Iterator[tuple[sqlalchemy.Connection, Watch]]:
        connection, watch, watching = self._begun(timeout_s)
        try:
            with watching:
                yield connection, watch
        except self._errors as error:
            raise self._failure(error, connection, watch, timeout_s) from None
        finally:
            self._release(connection)

    def _connect(self) -> sqlalchemy.Connection:
        try:
            return self.engine.connect()
        except sqlalchemy.exc.TimeoutError:
            raise self._busy() from None
        except self._errors as error:
            raise self._unreachable("open", self._access.fault(error).message) from None

    def _begun(self, timeout_s: float) -> tuple[sqlalchemy.Connection, Watch, ExitStack]:
        """A connection whose transaction has begun; one that died in the pool is replaced once.

        (The pool's own ping would do that too, with one more round trip and without a time limit.)
        """
        for fresh in (False, True):
            connection = self._connect()
            watch = Watch(self._access, connection.connection.driver_connection, timeout_s)
            with ExitStack() as watching:
                watching.enter_context(self._registered(watch))
                try:
                    self._access.begin(connection, timeout_s)
                    return connection, watch, watching.pop_all()
                except self._errors as error:
                    failure = self._failure(error, connection, watch, timeout_s)
            self._release(connection)
            if fresh or not isinstance(failure, DatabaseUnreachable):
                break
            self.engine.dispose()
        raise failure from None

    def _release(self, connection: sqlalchemy.Connection) -> None:
        try:
            connection.rollback()
        except self._errors:
            connection.invalidate()
        connection.close()

    @contextmanager
    def _registered(self, watch: Watch) -> Iterator[None]:
        with self._lock:
            self._running.add(watch)
        try:
            with watch, current_stop().over(watch):
                yield
        finally:
            with self._lock:
                self._running.discard(watch)

    def _failure(
        self, error: Exception, connection: sqlalchemy.Connection, watch: Watch, timeout_s: float
    ) -> QueryFailed | DatabaseUnreachable:
        fault = self._access.fault(error)
        if fault.kind == "lost":
            self._access.abandon(watch.driver)
            connection.invalidate()
        if watch.cancelled:
            return QueryFailed("cancelled")
        if watch.flooded:
            megabytes = self.limits.max_block_bytes // 1_000_000
            return QueryFailed(
                f"stopped: a few rows alone are over {megabytes} MB; ask for shorter columns"
            )
        if fault.kind == "time" or watch.timed_out:
            return QueryFailed(f"stopped: the time limit of {timeout_s:g} s was reached")
        if fault.kind == "lost":
            return self._unreachable("read", fault.message)
        return QueryFailed(scrub(fault.message, self._hidden), fault.position)

    def _busy(self) -> DatabaseUnreachable:
        return DatabaseUnreachable(
            f"all connections to {self.name} are busy", "try again in a moment"
        )

    def _unreachable(self, verb: str, message: str) -> DatabaseUnreachable:
        message = scrub(one_line(message), self._hidden)
        if verb == "open":
            return DatabaseUnreachable(
                f"cannot open {self.name}: {message}", self._access.hint(message)
            )
        return DatabaseUnreachable(
            f"the connection to {self.name} was lost: {message}",
            "see whether the server is up, then ask again",
        )

    def _read(self, rows: sqlalchemy.CursorResult[Any], watch: Watch) -> Result:
        """Read within the limits; the row that breaks one is left out."""
        limits = self.limits
        columns = tuple(str(name) for name in rows.keys())
        kept: list[tuple[Any, ...]] = []
        size = 0
        cut = False
        while block := rows.fetchmany(_BLOCK_ROWS):
            for row in block:
                cells = tuple(_shortened(cell, limits.max_cell_chars) for cell in row)
                size += sum(_bytes(cell) for cell in cells)
                if len(kept) == limits.max_rows or size > limits.max_bytes:
                    return Result(columns, tuple(kept), True)
                cut = cut or any(a is not b for a, b in zip(cells, row, strict=True))
                kept.append(cells)
            watch.weigh()
        return Result(columns, tuple(kept), cut)


def _access(url: sqlalchemy.URL, limits: Limits) -> Access:
    """The engine's module, by the URL; a driver named in it gives way to the one we harden."""
    backend = url.get_backend_name()
    if backend == "sqlite":
        from sqlnl_rag.database.sqlite import SQLiteAccess

        return SQLiteAccess(url, limits)
    if backend in ("postgresql", "postgres"):
        from sqlnl_rag.database.postgresql import PostgreSQLAccess

        return PostgreSQLAccess(url, limits)
    if backend in ("mysql", "mariadb"):
        from sqlnl_rag.database.mysql import MySQLAccess

        return MySQLAccess(url, limits)
    if backend == "duckdb":
        from sqlnl_rag.database.duckdb import DuckDBAccess

        return DuckDBAccess(url, limits)
    return Access(url, limits)


def _unsendable(sql: str) -> str:
    """Why no driver could send this text, or the empty string."""
    if not sql.strip():
        return "the statement is empty"
    if "\0" in sql:
        return (
            "the statement holds a NUL character"  # where servers stop reading and parsers do not
        )
    try:
        sql.encode()
    except UnicodeEncodeError:
        return "the statement holds half of a character (a lone surrogate)"
    return ""


def _shortened(cell: Any, max_chars: int) -> Any:
    if cell is None or isinstance(cell, int | float):
        return cell
    if isinstance(cell, str | bytes):
        return cell if len(cell) <= max_chars else cell[:max_chars]
    if isinstance(cell, bytearray | memoryview):
        return bytes(cell[:max_chars])
    if isinstance(cell, list | tuple | dict | set):
        text = str(cell)
        return cell if len(text) <= max_chars else text[:max_chars]
    return cell


def _bytes(cell: Any) -> int:
    if cell is None or isinstance(cell, int | float):
        return 8
    if isinstance(cell, str):
        return len(cell) if cell.isascii() else len(cell.encode())
    if isinstance(cell, bytes):
        return len(cell)
    return len(str(cell))
