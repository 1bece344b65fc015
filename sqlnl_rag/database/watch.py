"""One running query's alarm clock.

Every engine here has a time limit of its own, but each has holes: PostgreSQL's starts anew with
every block of rows, DuckDB has none, and a server that vanished keeps none. So a thread counts too.
"""

from __future__ import annotations

import itertools
import threading
from types import TracebackType
from typing import Any

from sqlnl_rag.database.access import Access

_PAUSE_S = 0.5  # between two tries to stop a query
_POLITE_TRIES = 4  # before the line is cut


class Watch:
    """Within its `with` block, stops the connection's query when time is up or somebody says so.

    One try is not enough: an interrupt that comes while a statement is still being prepared is
    forgotten by some engines. And a server that hangs obeys nothing: then the line is cut.

    Attributes:
        driver: The driver's connection.
        timed_out: Whether the time limit was reached.
        cancelled: Whether somebody called `cancel`.
    """

    def __init__(self, access: Access, driver: Any, timeout_s: float) -> None:
        self.driver = driver
        self.timed_out = False
        self.cancelled = False
        self._access = access
        self._timeout_s = timeout_s + access.grace_s
        self._woken = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._count, name="sqlnl-watch", daemon=True)

    def cancel(self) -> None:
        """Have the query stopped; its owner gets a Check that says so. Returns at once."""
        self.cancelled = True
        self._woken.set()

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._done.set()
        self._woken.set()
        # A cancel that is on its way must not hit the next user of the pooled connection.
        self._thread.join()

    def _count(self) -> None:
        self._woken.wait(self._timeout_s)
        if self._done.is_set():
            return
        self.timed_out = not self.cancelled
        for tries in itertools.count():
            if tries < _POLITE_TRIES:
                self._access.cancel(self.driver)
            else:
                self._access.cut(self.driver)
            if self._done.wait(_PAUSE_S):
                return
