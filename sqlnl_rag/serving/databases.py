"""Databases by name: the only way in which a client of a service can say which one it means.

Promises that each is opened once, at its first use, by one thread while others wait; that one which
cannot be opened is tried again the next time; and that nothing said of one shows its URL or host.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from sqlnl_rag.errors import DatabaseUnreachable, UnknownDatabase, UsageError
from sqlnl_rag.translate import Translator

DEFAULT_NAME = "default"  # of the database that --db or DATABASE_URL names


class Databases:
    """Translators by name. Threads share it.

    Args:
        openers: Opens each; called at its first use.
    """

    def __init__(self, openers: Mapping[str, Callable[[], Translator]]) -> None:
        if not openers:
            raise UsageError(
                "no database was named",
                "write [databases] in sqlnl.toml, give --database NAME=URL, or set DATABASE_URL",
            )
        self._openers = dict(openers)
        self._locks = {name: threading.Lock() for name in openers}
        self._open: dict[str, Translator] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, in the order in which they were configured."""
        return tuple(self._openers)

    def name(self, wanted: str | None) -> str:
        """The name itself; that of the only database where none is wanted.

        Raises:
            UnknownDatabase: There is none of that name, or none was named of several.
        """
        if wanted is None and len(self._openers) == 1:
            return next(iter(self._openers))
        if wanted not in self._openers:
            said = "no database was named" if wanted is None else "no database has that name"
            raise UnknownDatabase(said, f"there are: {', '.join(self._openers)}")
        return wanted

    def get(self, name: str) -> Translator:
        """The Translator of a name that `name` gave.

        Raises:
            DatabaseUnreachable: It cannot be opened.
        """
        with self._locks[name]:
            if name not in self._open:
                try:
                    self._open[name] = self._openers[name]()
                except UsageError as error:  # of whoever wrote the settings, not of the client
                    raise DatabaseUnreachable(error.message, error.hint) from None
            return self._open[name]

    def close(self) -> None:
        """Closes those that are open."""
        for name, lock in self._locks.items():
            with lock:
                if translator := self._open.pop(name, None):
                    translator.close()
