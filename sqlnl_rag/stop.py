"""Somebody's wish that a piece of work end: a client that hung up, a service that goes down.

    stop = Stop()
    with stop:  # in the thread that works
        translator.ask(question)

Promises that from the moment when another thread calls `stop.set()` no query that this piece of
work has running, or begins later, is left to the database: each is cancelled on the server, and
work of other threads is not touched. A question ends with `Stopped` at its next stage. Does not
promise to interrupt a model: what thinks, thinks to its end.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar, Token
from types import TracebackType
from typing import Protocol

from sqlnl_rag.errors import Stopped


class Cancellable(Protocol):
    """A query that runs."""

    def cancel(self) -> None:
        """Have it stopped. Returns at once, and does no harm when it is over."""
        ...


class Stop:
    """One piece of work's; used once. Threads share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[Cancellable] = set()
        self._wished = False
        self._token: Token[Stop | None] | None = None

    @property
    def wished(self) -> bool:
        """Whether somebody called `set`."""
        return self._wished

    def set(self) -> None:
        """Have the work end."""
        with self._lock:
            self._wished = True
            running = list(self._running)
        for query in running:
            query.cancel()

    def check(self) -> None:
        """Raises Stopped if somebody called `set`."""
        if self._wished:
            raise Stopped("stopped: nobody waits for this answer any more")

    @contextmanager
    def over(self, query: Cancellable) -> Iterator[None]:
        """Within the block, `set` cancels `query`; at once if it was called before."""
        with self._lock:
            self._running.add(query)
            wished = self._wished
        if wished:
            query.cancel()
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(query)

    def __enter__(self) -> Stop:
        self._token = _current.set(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._token is not None:
            _current.reset(self._token)


_current: ContextVar[Stop | None] = ContextVar("stop", default=None)
_NOBODY = Stop()  # never set, so shared by all work that nobody can stop


def current() -> Stop:
    """The Stop of the work that this thread does."""
    return _current.get() or _NOBODY
