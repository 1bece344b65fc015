"""PostgreSQL by psycopg 3: read-only transactions, one statement by protocol, the server's limits.

A transaction that starts with ``BEGIN READ ONLY`` and has run one query can no longer be turned
into a writing one; every query is declared as a cursor, which takes one SELECT and nothing else;
ROLLBACK takes back settings too, and advisory locks are given up in the same breath. The search
path is what the account's own resolved to at connect, `pg_temp` last: a schema that somebody makes
later is not looked into. Rows that grow beyond all measure are cut while they come in.

A superuser is none here: the session takes the role pg_read_all_data (PostgreSQL 14 and newer),
which reads every table and no file, ends no other session and changes no setting of the server.
Rows under row level security are then refused, not left out, and foreign tables need a user mapping
for PUBLIC. What could give the role back from inside a statement, `set_config` and functions that
run a text as SQL, is refused by name, also where the name only stands in a text.

Does not promise: to hold a superuser on a server before 14, or one that calls a function of the
database's own which changes the role or runs a text as SQL; that any account calls no SECURITY
DEFINER function, nor one that a schema on its search path holds under a built-in's name with better
fitting arguments (`probe` tells when everybody may make such). ROLLBACK does not take back what
PostgreSQL keeps outside of transactions: a number drawn by `pg_current_xact_id`, a message of
`pg_logical_emit_message`, `setseed`, connections of dblink. On Unix sockets, and on systems other
than Linux, nobody counts what comes in, and one huge row is held whole. What a query spills to disk
is bounded by the server's temp_file_limit alone, and its memory by nothing but the time limit.
"""

from __future__ import annotations

import os
import re
import socket
import struct
import sys
from collections.abc import Sequence
from typing import Any

import sqlalchemy
from sqlalchemy.exc import DBAPIError

from sqlnl_rag.database.access import (
    CONNECT_TIMEOUT_S,
    POOL,
    Access,
    Fault,
    Limits,
    QueryFailed,
    execute_as_is,
    original,
)
from sqlnl_rag.database.url import one_line
from sqlnl_rag.errors import MissingExtra, UsageError
from sqlnl_rag.types import Check

_EXPLAIN = "EXPLAIN (COSTS OFF) "  # with the brackets, `ANALYZE …` behind it is a syntax error
_SETTINGS = {
    "default_transaction_read_only": "on",
    "standard_conforming_strings": "on",  # as the parser that checks our SQL believes
    "lock_timeout": "5000",
    "idle_in_transaction_session_timeout": "120000",
    "cursor_tuple_fraction": "1",  # we read cursors to their end, so plan for the whole answer
}
# Arguments of psycopg's own, next to what libpq takes.
_NOT_FOR_URLS = frozenset(
    "autocommit context conninfo cursor_factory prepare_threshold row_factory".split()
)
_READER = "pg_read_all_data"
_FACTS = """
SELECT pg_catalog.current_schemas(false), coalesce((
    SELECT rolsuper AND pg_catalog.to_regrole('pg_read_all_data') IS NOT NULL
    FROM pg_catalog.pg_roles WHERE rolname = SESSION_USER), false)
"""
_SET = """
SELECT pg_catalog.set_config(name, value, false)
FROM ROWS FROM (pg_catalog.unnest(%s::text[]), pg_catalog.unnest(%s::text[])) AS s (name, value)
"""
_ROLLBACK = "ROLLBACK; SELECT pg_catalog.pg_advisory_unlock_all()"
# What a superuser could leave the reading role with, functions of extensions among them. A name can
# only be spelled with its letters, but in U&"…".
_ESCAPES = re.compile(
    r"\b(set_config|query_to_xml\w*|ts_stat|ts_rewrite|crosstab\w*|connectby|xpath_table|dblink\w*)"
    r'|u&"',
    re.IGNORECASE,
)
_TCP_INFO_RECEIVED = 128  # where Linux keeps tcpi_bytes_received in its struct tcp_info


class PostgreSQLAccess(Access):
    """One PostgreSQL database."""

    dialect = "postgresql"
    grace_s = 1.0

    def __init__(self, url: sqlalchemy.URL, limits: Limits) -> None:
        super().__init__(url, limits)
        if strange := sorted(set(url.query) & _NOT_FOR_URLS):
            raise UsageError(
                f"the URL option `{strange[0]}` is not taken for PostgreSQL",
                "what libpq knows is taken, such as sslmode and connect_timeout",
            )
        try:
            import psycopg
        except ImportError:
            raise MissingExtra("PostgreSQL", "postgres") from None
        self._psycopg = psycopg

        class Cursor(psycopg.ServerCursor[Any]):
            def __del__(self, _warn: Any = None) -> None:
                """Not a word: one whose connection is lost cannot be closed."""

        class Connection(psycopg.Connection[Any]):
            is_reduced = False  # whether a superuser reads as pg_read_all_data

            def rollback(self) -> None:
                """ROLLBACK, and what it leaves: locks that belong to the session."""
                if self.info.transaction_status != psycopg.pq.TransactionStatus.IDLE:
                    self.execute(
                        "ROLLBACK; SELECT pg_catalog.pg_advisory_unlock_all()", prepare=False
                    )

        self._connection = Connection
        self._cursor = Cursor
        self.stray_errors = (psycopg.Error,)

    def engine(self) -> sqlalchemy.Engine:
        """An engine over `_open`; its own URL holds no password and no option."""
        url = self.url.set(drivername="postgresql+psycopg")
        bare = sqlalchemy.URL.create(
            url.drivername, url.username, host=url.host, port=url.port, database=url.database
        )
        engine = sqlalchemy.create_engine(
            bare, creator=lambda: self._open(arguments), use_native_hstore=False, **POOL
        )
        arguments: dict[str, Any] = dict(engine.dialect.create_connect_args(url)[1])
        return engine

    def _open(self, arguments: dict[str, Any]) -> Any:
        ours = {
            "prepare_threshold": 0,
            "client_encoding": "utf8",
            "fallback_application_name": "sqlnl",
        }
        connection = self._connection.connect(
            **{"connect_timeout": CONNECT_TIMEOUT_S, **arguments, **ours}
        )
        try:
            connection.autocommit = True
            self._pin(connection)
            connection.autocommit = False
            connection.read_only = True
            connection.server_cursor_factory = self._cursor
            _read_strange_dates(connection)
        except self._psycopg.Error:
            connection.close()
            raise
        return connection

    def _pin(self, connection: Any) -> None:
        """Settings that hold for the session: ROLLBACK cannot take them back."""
        path, drops = connection.execute(_FACTS).fetchone()
        settings = _SETTINGS | {"search_path": _search_path(path)}
        if drops:
            # Rows that a policy hides from the role would be missing without a word.
            settings |= {"row_security": "off", "role": _READER}
        connection.execute(_SET, (list(settings), list(settings.values())))
        connection.is_reduced = drops
        try:
            # The server looks whether we are still there. Not every platform can.
            connection.execute("SET client_connection_check_interval = 2000")
        except self._psycopg.DataError:
            pass
        except self._psycopg.ProgrammingError:  # before PostgreSQL 14
            pass

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """The first query of the transaction: from here on it cannot become a writing one."""
        connection.exec_driver_sql(
            "SELECT pg_catalog.set_config('statement_timeout', %s, true)",
            (f"{max(1, int(timeout_s * 1000))}",),
        ).close()

    def admit(self, connection: sqlalchemy.Connection, sql: str) -> None:
        """Keep from a superuser what could give back the role that the session has left."""
        driver: Any = connection.connection.driver_connection
        # In the text, for a plan does not show what stands in VALUES or behind LIMIT.
        if driver.is_reduced and (found := _ESCAPES.search(sql)):
            raise QueryFailed(
                f"{found[0]} is not for a superuser: it could leave the role {_READER}"
            )

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Resolve and plan, by EXPLAIN."""
        execute_as_is(connection, _EXPLAIN + sql).close()
        return ""

    def cancel(self, driver: Any) -> None:
        """Ask the server to stop; it mostly does within a tenth of a second."""
        try:
            driver.cancel_safe(timeout=2)
        except self._psycopg.Error:
            self.cut(driver)  # no way to ask: then the line goes

    def cut(self, driver: Any) -> None:
        """Shut the socket under the waiting driver."""
        try:
            _shut(driver.pgconn.socket)
        except self._psycopg.Error:
            return  # closed already

    def received(self, driver: Any) -> int | None:
        """What the kernel counts, on Linux and over TCP."""
        try:
            return _received(driver.pgconn.socket)
        except self._psycopg.Error:
            return None  # closed already

    def fault(self, error: Exception) -> Fault:
        """Read SQLSTATE and the diagnostics."""
        cause = original(error)
        if not isinstance(cause, self._psycopg.Error):
            return super().fault(error)
        state, text = cause.sqlstate or "", one_line(str(cause))
        if state == "57014" and "timeout" in text:
            return Fault("time", text)
        invalidated = isinstance(error, DBAPIError) and error.connection_invalidated
        if invalidated or state[:2] == "08" or state in ("57P01", "57P02", "57P03", "25P03"):
            return Fault("lost", text)
        if not state:
            return Fault(
                "lost" if isinstance(cause, self._psycopg.OperationalError) else "sql", text
            )
        detail = cause.diag
        parts = [detail.message_primary or text, detail.message_detail, detail.message_hint]
        message = one_line(". ".join(part.rstrip(".") for part in parts if part))
        position = int(detail.statement_position) - 1 if detail.statement_position else None
        if position is not None and (position := position - len(_EXPLAIN)) < 0:
            position = None
        return Fault("sql", message, position)

    def hint(self, message: str) -> str:
        """What to do about a server that does not let us in."""
        if "password" in message:
            return "check the account and its password; write @ : / in a password as %40 %3A %2F"
        if "does not exist" in message:
            return "check the name of the database and of the account in the URL"
        if "refused" in message or "resolve" in message or "timeout" in message:
            return "check host and port, and that the server is up"
        return super().hint(message)

    def probe(self, connection: sqlalchemy.Connection) -> list[Check]:
        """Attributes and memberships of the account, what it may write, and what it may call."""
        from sqlnl_rag.database.postgresql_rights import rights

        return rights(connection)

    def advice(self, connection: sqlalchemy.Connection, schemas: Sequence[str]) -> list[str]:
        """A role that reads these schemas."""
        from sqlnl_rag.database.postgresql_rights import reader

        return reader(connection, schemas)


def _search_path(schemas: Sequence[str]) -> str:
    """The schemas by name, temporary ones last, and the built-in ones unnamed, which is first."""
    named = [name for name in schemas if not name.startswith("pg_")]
    return ", ".join('"' + name.replace('"', '""') + '"' for name in [*named, "pg_temp"])


def _received(file_number: int) -> int | None:
    if sys.platform != "linux":
        return None
    try:
        with socket.socket(fileno=os.dup(file_number)) as line:
            told = line.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO_RECEIVED + 8)
    except OSError:
        return None  # a Unix socket, or closed already
    if len(told) < _TCP_INFO_RECEIVED + 8:
        return None
    return int(struct.unpack_from("=Q", told, _TCP_INFO_RECEIVED)[0])


def _shut(file_number: int) -> None:
    try:
        with socket.socket(fileno=os.dup(file_number)) as line:
            line.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already


def _read_strange_dates(connection: Any) -> None:
    """Dates that Python cannot hold (infinity, before year 1) come back as the server's text."""
    from psycopg import DataError
    from psycopg.types import datetime as dates

    def lenient(loader: type[Any]) -> type[Any]:
        class Lenient(loader):  # type: ignore[misc]
            def load(self, data: Any) -> Any:
                try:
                    return super().load(data)
                except DataError:
                    return bytes(data).decode()

        return Lenient

    connection.adapters.register_loader("date", lenient(dates.DateLoader))
    connection.adapters.register_loader("timestamp", lenient(dates.TimestampLoader))
    connection.adapters.register_loader("timestamptz", lenient(dates.TimestamptzLoader))
