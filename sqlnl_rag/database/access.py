"""What one engine must know to be read from safely; `Access` itself serves engines we do not know.

Promises for an unknown engine: transactions that are always rolled back, and the limits on rows,
bytes and cells. Does not promise there: that a write is refused (a database that commits by itself
would keep it), a dry run, or that a query can be stopped on the server.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from sqlnl_rag.database.url import display_name, one_line
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Check, Dialect

# A question needs one connection; a few more let a service answer several people at once.
CONNECTIONS = 8
POOL: dict[str, Any] = {
    "poolclass": QueuePool,
    "pool_size": CONNECTIONS,  # opened when needed, then kept: a new one costs more than a query
    "max_overflow": 0,
    "pool_use_lifo": True,
    "pool_timeout": 10,
}
CONNECT_TIMEOUT_S = 10


@dataclass(frozen=True)
class Limits:
    """What one query may cost.

    Attributes:
        max_rows: Rows that are read at most.
        max_bytes: Bytes of all cells together, as text in UTF-8, at most.
        max_cell_chars: Longer text or binary cells are cut.
        timeout_s: Seconds from the first byte sent to the last row read.
    """

    max_rows: int = 1000
    max_bytes: int = 5_000_000
    max_cell_chars: int = 10_000
    timeout_s: float = 30.0

    @property
    def max_block_bytes(self) -> int:
        """Bytes that may come in before the next few rows are complete.

        Cells are cut only when they are here, so this is many times what is kept.
        """
        return max(64_000_000, 4 * self.max_bytes)


@dataclass(frozen=True)
class Fault:
    """What a driver's error means: the statement is wrong, its time is up, or the line is dead."""

    kind: Literal["sql", "time", "lost"]
    message: str
    position: int | None = None


class QueryFailed(Exception):
    """The database refused a statement, or time was up. Becomes a Check before it leaves a door."""

    def __init__(self, message: str, position: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class Access:
    """Opens one URL, and knows the engine behind it. Stateless but for the URL."""

    dialect: Dialect = "generic"
    # How long the engine's own time limit may be late before the query is cancelled from here.
    grace_s = 0.0
    # What the driver raises that is no DB-API Error, and so is not wrapped by SQLAlchemy.
    stray_errors: tuple[type[Exception], ...] = ()

    def __init__(self, url: sqlalchemy.URL, limits: Limits) -> None:
        self.url = url
        self.limits = limits
        self.name = display_name(url)

    def engine(self) -> sqlalchemy.Engine:
        """An engine whose connections are read-only; nothing is opened yet."""
        try:
            return sqlalchemy.create_engine(self.url)
        except sqlalchemy.exc.NoSuchModuleError:
            raise UsageError(
                f"no SQLAlchemy dialect is installed for `{self.url.drivername}` URLs",
                "sqlite, postgresql, mysql, mariadb, duckdb are known; others need their package",
            ) from None
        except ModuleNotFoundError as missing:
            raise UsageError(
                f"the driver for `{self.url.drivername}` URLs is not installed",
                f"pip install {missing.name}",
            ) from None

    def begin(self, connection: sqlalchemy.Connection, timeout_s: float) -> None:
        """Start the read-only transaction and its time limit."""

    def admit(self, connection: sqlalchemy.Connection, sql: str) -> None:
        """Let a statement pass that is to be run; QueryFailed, or a driver's error, when not."""

    def dry_run(self, connection: sqlalchemy.Connection, sql: str) -> str:
        """Have the database resolve the statement without running it; returns a remark, or ''."""
        return "not checked by the database: no dry run is known for this engine"

    def cancel(self, driver: Any) -> None:
        """Stop what the driver's connection runs now; called from another thread, maybe often."""

    def cut(self, driver: Any) -> None:
        """Break the line under a connection that did not react; without a line, cancel again."""
        self.cancel(driver)

    def received(self, driver: Any) -> int | None:
        """Bytes that came in over the connection so far; None where nobody counts them."""
        return None

    def abandon(self, driver: Any) -> bool:
        """Give up on unread rows; returns whether the connection is of no use then."""
        return False

    def fault(self, error: Exception) -> Fault:
        """What a driver's error means."""
        lost = isinstance(error, DBAPIError) and error.connection_invalidated
        return Fault("lost" if lost else "sql", one_line(str(original(error))))

    def hint(self, message: str) -> str:
        """What to do about a connection that cannot be made."""
        return "check the URL, that the server is up, and that it lets this account in"

    def probe(self, connection: sqlalchemy.Connection) -> list[Check]:
        """What this account could still do that it should not, in plain words."""
        return [
            Check(
                "probe.engine",
                False,
                f"{connection.dialect.name}: read-only is held by policy and by ROLLBACK alone; "
                "use an account that can only SELECT",
            )
        ]

    def advice(self, connection: sqlalchemy.Connection, schemas: Sequence[str]) -> list[str]:
        """Statements that make an account which can only read these schemas, to be pasted."""
        return []

    def close(self) -> None:
        """Free what outlives the engine's pool."""


def execute_as_is(
    connection: sqlalchemy.Connection, sql: str
) -> sqlalchemy.CursorResult[*tuple[Any, ...]]:
    """Run `sql` without any reading of it: no bind parameters for ``:name``, no ``%`` formats."""
    return connection.exec_driver_sql(sql, execution_options={"no_parameters": True})


def original(error: Exception) -> BaseException:
    """The driver's own exception inside SQLAlchemy's."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        return error.orig
    return error
