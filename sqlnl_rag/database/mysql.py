"""MySQL and MariaDB by PyMySQL: read-only transactions, one statement a call, the server's limits.

The session is pinned to what the parser in front believes: utf8mb4, and an `sql_mode` in which
``"x"`` is a string, a backslash escapes and ``||`` is OR. ONLY_FULL_GROUP_BY is on where the server
knows that a key determines its row (MySQL) and off where it does not (MariaDB). The time zone is
the server's. After each use the session is reset to what a new one is: locks of GET_LOCK, user
variables and temporary tables are gone, and all of this is pinned again.

What cannot be explained is not run (CALL, SET, HANDLER, XA, SHOW, SET STATEMENT … FOR), and what
says INTO must also be a subquery, which no INTO OUTFILE and no INTO @variable is. Rows that grow
beyond all measure are cut while they come in: `max_allowed_packet` bounds a cell, not a row.

Does not promise: that EXPLAIN evaluates nothing (a constant condition is, within the time limit);
that a query is stopped before its time limit when this process dies, nor at all on MySQL, unlike
MariaDB, where a hint lifted that limit (it is killed from here); that an account with FILE reads no
file of the server through a view or a function of the database, or one with EXECUTE does no harm by
functions outside of transactions; nor servers before MySQL 5.7 and MariaDB 10.2, which reset no
session. It is tried on MariaDB; for MySQL it follows the manual.
"""

from __future__ import annotations

import os
import re
import socket
import struct
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

# What else PyMySQL takes would run SQL at connect, send local files or read other option files.
_URL_OPTIONS = frozenset(
    "charset unix_socket ssl_ca ssl_cert ssl_key ssl_check_hostname ssl_verify_cert "
    "ssl_verify_identity ssl_disabled connect_timeout".split()
)
_STRICT = "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
# EXPLAIN with a format cannot be followed by ANALYZE, nor be read as DESCRIBE.
_EXPLAIN = "EXPLAIN FORMAT=TRADITIONAL "
# Words that no comment, quote or escape can hide in these servers' SQL.
_INTO = re.compile(r"\binto\b", re.IGNORECASE)
_LOAD_FILE = re.compile(r"\bload_file\b", re.IGNORECASE)
_RESET_CONNECTION = 0x1F  # COM_RESET_CONNECTION; PyMySQL has no name for it
_TIME_IS_UP = (3024, 1969)  # MySQL, MariaDB
_LOST = (1053, 1927, 2003, 2006, 2013, 2014, 2055, 4031)
_SYNTAX = 1064
_VIEW_HIDDEN = 1345  # EXPLAIN wants rights on the tables under a view; running does not


class MySQLAccess(Access):
    """One MySQL or MariaDB server, mostly with one of its databases."""

    dialect = "mysql"
    grace_s = 1.0

    def __init__(self, url: sqlalchemy.URL, limits: Limits) -> None:
        super().__init__(url, limits)
        if strange := sorted(set(url.query) - _URL_OPTIONS):
            raise UsageError(
                f"the URL option `{strange[0]}` is not taken for MySQL",
                f"taken are: {', '.join(sorted(_URL_OPTIONS))}",
            )
        try:
            import pymysql
        except ImportError:
            raise MissingExtra("MySQL", "mysql") from None
        self._pymysql = pymysql
        # The others are what PyMySQL makes of bytes that are no MySQL protocol.
        self.stray_errors = (pymysql.Error, UnicodeDecodeError, struct.error)
        self._arguments: dict[str, Any] = {}

        class Connection(pymysql.connections.Connection):  # type: ignore[misc]
            received = 0  # bytes, also over a Unix socket

            def _read_bytes(self, num_bytes: int) -> bytes:
                self.received += num_bytes
                read: bytes = super()._read_bytes(num_bytes)
                return read

            def rollback(self) -> None:
                """As a new session, which includes a rollback and takes no longer."""
                self._execute_command(_RESET_CONNECTION, b"")
                self._read_ok_packet()

        self._connection = Connection

    def engine(self) -> sqlalchemy.Engine:
        """An engine over `_open`; its own URL holds no password and no option."""
        url = self.url.set(drivername="mysql+pymysql")
        bare = sqlalchemy.URL.create(
            url.drivername, url.username, host=url.host, port=url.port, database=url.database
        )
        engine = sqlalchemy.create_engine(bare, creator=self._open, **POOL)
        self._arguments = {
            "connect_timeout": CONNECT_TIMEOUT_S,
            # For one read of the socket: reached only by a server that neither answers nor ends.
            "read_timeout": max(60.0, self.limits.timeout_s + 10),
            **engine.dialect.create_connect_args(url)[1],
            "password": (url.password or "").encode(),  # of a text PyMySQL makes Latin-1
            "charset": "utf8mb4",
            "local_infile": False,
            "autocommit": False,
            "client_flag": 0,
        }
        return engine

    def _open(self) -> Any:
        connection = self._connection(**self._arguments)
        try:
            with connection.cursor() as cursor:  # SQLAlchemy asks for the mode before we begin
                cursor.execute(_pinned(connection, self.limits.timeout_s))
        except self._pymysql.Error:
            connection.close()
            raise
        return connection

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """Pin the session, which was reset after its last use, and start to read only."""
        driver = connection.connection.driver_connection
        connection.exec_driver_sql(_pinned(driver, timeout_s)).close()
        connection.exec_driver_sql("START TRANSACTION READ ONLY").close()

    def admit(self, connection: sqlalchemy.Connection, sql: str) -> None:
        """What cannot be explained is no query: a read-only transaction allows ANALYZE and SET."""
        if _LOAD_FILE.search(sql):
            raise QueryFailed("load_file reads files of the server")
        self.dry_run(connection, sql)
        if _INTO.search(sql):
            # The only INTO that EXPLAIN takes writes files or variables, and a subquery has none.
            # An error here says so; any word INTO in a literal or a name passes.
            query = sql.rstrip("; \t\n")
            self.dry_run(connection, f"SELECT 1 FROM DUAL WHERE EXISTS ({query}\n)")

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Resolve and plan, by EXPLAIN."""
        try:
            execute_as_is(connection, _EXPLAIN + sql).close()
        except DBAPIError as error:
            if _code(original(error)) != _VIEW_HIDDEN:
                raise
            return "names resolved; not planned, for this account may not see under a view"
        return ""

    def cancel(self, driver: Any) -> None:
        """KILL QUERY from a connection of its own."""
        try:
            second = self._pymysql.connect(
                **{**self._arguments, "connect_timeout": 2, "read_timeout": 2}
            )
            with second, second.cursor() as cursor:
                cursor.execute(f"KILL QUERY {driver.thread_id()}")
        except self._pymysql.Error:
            self.cut(driver)  # no way to ask: then the line goes

    def cut(self, driver: Any) -> None:
        """Shut the socket under the waiting driver."""
        line = driver._sock  # PyMySQL offers no other way to it
        if line is not None:
            _shut(line)

    def received(self, driver: Any) -> int | None:
        """What our connection counts as it reads."""
        received: int = driver.received
        return received

    def abandon(self, driver: Any) -> bool:
        """The protocol wants an answer read to its end before the next: the line goes instead."""
        if driver._result is not None:  # else PyMySQL reads on when it closes or is collected
            driver._result.unbuffered_active = False
        return True

    def fault(self, error: Exception) -> Fault:
        """Read the server's error number."""
        cause = original(error)
        if not isinstance(cause, self._pymysql.Error):
            return Fault("lost", "what came is no answer of a MySQL server")
        code = _code(cause)
        text = one_line(str(cause.args[1]) if len(cause.args) > 1 else str(cause))
        if code == _SYNTAX:
            text = f"syntax error {text[text.rfind(' near ') + 1 :]}"
        if code in _TIME_IS_UP:
            return Fault("time", text)
        invalidated = isinstance(error, DBAPIError) and error.connection_invalidated
        if invalidated or code in _LOST or isinstance(cause, self._pymysql.InterfaceError):
            return Fault("lost", text or "no answer")
        return Fault("sql", text)

    def hint(self, message: str) -> str:
        """What to do about a server that does not let us in."""
        if "Access denied" in message:
            return "check the account and its password; write @ : / in a password as %40 %3A %2F"
        if "Unknown database" in message:
            return "check the name of the database in the URL"
        if "connect" in message:
            return "check host and port, and that the server is up"
        return super().hint(message)

    def probe(self, connection: sqlalchemy.Connection) -> list[Check]:
        """The account's grants, and what the server lets it do with files."""
        from sqlnl_rag.database.mysql_rights import rights

        return rights(connection, _product(connection.connection.driver_connection))

    def advice(self, connection: sqlalchemy.Connection, schemas: Sequence[str]) -> list[str]:
        """An account that reads these databases."""
        from sqlnl_rag.database.mysql_rights import reader

        return reader(_product(connection.connection.driver_connection), schemas)


def _pinned(driver: Any, timeout_s: float) -> str:
    """One SET with all that a session of ours differs in from a new one."""
    if _product(driver) == "MariaDB":
        mode, read_only = _STRICT, "tx_read_only"
        limit = f"max_statement_time = {timeout_s:.3f}"
    else:
        mode, read_only = f"ONLY_FULL_GROUP_BY,{_STRICT}", "transaction_read_only"
        limit = f"max_execution_time = {max(1, int(timeout_s * 1000))}"
    return (
        f"SET NAMES utf8mb4, SESSION sql_mode = '{mode}', {limit}, {read_only} = 1, "
        "lock_wait_timeout = 5, innodb_lock_wait_timeout = 5, wait_timeout = 600"
    )


def _product(driver: Any) -> str:
    return "MariaDB" if "mariadb" in str(driver.get_server_info()).lower() else "MySQL"


def _code(cause: BaseException) -> int | None:
    code = cause.args[0] if cause.args else None
    return code if isinstance(code, int) else None


def _shut(line: socket.socket) -> None:
    try:
        # A copy of the file number, so that PyMySQL's own object stays in a state it knows.
        with socket.socket(fileno=os.dup(line.fileno())) as copy:
            copy.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # closed already
