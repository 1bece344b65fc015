"""The errors that cross a door, and the exit code each of them means.

    SqlnlError                      1  unexpected
    ├── UsageError                  2  the call itself is wrong
    │   ├── MissingExtra            2  an optional dependency is not installed
    │   ├── QueryError              2  JSON that is no query of this schema
    │   ├── UnknownDatabase         2  no database goes by that name here
    │   └── UnknownId               2  no such conversation or remembered answer, or no more
    ├── RefusedError                3  not allowed, or not answerable from this schema
    │   └── Inexpressible           3  SQL that holds what the JSON of a query cannot
    ├── UnreachableError            5  something outside is out of reach
    │   ├── DatabaseUnreachable     5  cannot be opened, or went away
    │   ├── ModelUnreachable        5  the language model does not answer
    │   ├── IndexUnusable           5  a stored index is corrupt, foreign or locked
    │   ├── MemoryUnusable          5  the file of remembered answers is corrupt, foreign or locked
    │   ├── Busy                    5  a service has as much to do as it takes
    │   └── OutOfTime               5  a service did not finish an answer in time
    └── Stopped                   130  nobody waits for the answer any more

Exit code 0 means answered, 4 that no candidate passed verification (a value, not an error), 130
interrupted. SQL that is wrong is never an error: it is a `Check` with ``ok=False``.
"""

from __future__ import annotations


class SqlnlError(Exception):
    """Root of every error raised on purpose.

    Args:
        message: One line saying what happened. Never holds a password.
        hint: One line saying what to do about it.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    @property
    def told(self) -> str:
        """Both as one text, for who has room for one."""
        return f"{self.message.rstrip('.')}. {self.hint}" if self.hint else self.message


class UsageError(SqlnlError):
    """The caller asked for something that cannot mean anything."""

    exit_code = 2


class MissingExtra(UsageError):
    """An optional dependency is not installed; the hint is the pip line that mends it."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(
            f"{feature} needs the optional [{extra}] packages",
            f"pip install 'sqlnl-rag[{extra}]'",
        )


class UnknownDatabase(UsageError):
    """No database was configured under that name."""


class UnknownId(UsageError):
    """No conversation or remembered answer goes by that id, or not any more."""


class RefusedError(SqlnlError):
    """The request is not allowed, or cannot be answered from this schema."""

    exit_code = 3


class QueryError(UsageError):
    """The JSON is no query, or names what the schema has not.

    Args:
        pointer: JSON pointer (RFC 6901) to the place; empty for the whole document.
    """

    def __init__(self, pointer: str, message: str, hint: str = "") -> None:
        super().__init__(f"{message} (at {pointer})" if pointer else message, hint)
        self.pointer = pointer


class Inexpressible(RefusedError):
    """The JSON of a query cannot hold this SQL.

    Args:
        part: What it is that it cannot hold, in a few words.
    """

    def __init__(self, part: str, hint: str = "It stays SQL.") -> None:
        super().__init__(f"The JSON of a query cannot hold {part}", hint)
        self.part = part


class UnreachableError(SqlnlError):
    """Something that the answer needs lies outside this process and does not respond."""

    exit_code = 5


class DatabaseUnreachable(UnreachableError):
    """The database cannot be opened, or the connection broke."""


class ModelUnreachable(UnreachableError):
    """The language model does not answer, or answers with something that is no answer."""


class IndexUnusable(UnreachableError):
    """A stored index is corrupt, truncated, written by something else, or locked."""


class MemoryUnusable(UnreachableError):
    """The file of remembered answers is corrupt, written by something else, or locked."""


class Busy(UnreachableError):
    """As many questions wait as may."""


class OutOfTime(UnreachableError):
    """The time that one request may take was over before the answer was there."""


class Stopped(SqlnlError):
    """Whoever asked has gone, or the service goes down."""

    exit_code = 130
