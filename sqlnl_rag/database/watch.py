"""One running query's alarm clock.

Every engine here has a time limit of its own, but each has holes: PostgreSQL's starts anew with
every block of rows, DuckDB has none, and a server that vanished keeps none. So a thread counts too.
"""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Any

from sqlnl_rag.database.access import Access

_CUT_AFTER_S = 2.0


class Watch:
    """Within its `with` block, cancels the connection's query when time is up, then cuts the line.

    Attributes:
        timed_out: Whether the time limit was reached.
        cancelled: Whether somebody called `cancel`.
    """

    def __init__(self, access: Access, driver: Any, timeout_s: float) -> None:
        self.timed_out = False
        self.cancelled = False
        self._access = access
        self._driver = driver
        self._timeout_s = timeout_s + access.grace_s
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._count, name="sqlnl-watch", daemon=True)

    def cancel(self) -> None:
        """Stop the query; its owner gets a Check that says so."""
        self.cancelled = True
        self._access.cancel(self._driver)

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
        # A cancel that is on its way must not hit the next user of the pooled connection.
        self._thread.join()

    def _count(self) -> None:
        if self._done.wait(self._timeout_s):
            return
        self.timed_out = True
        self._access.cancel(self._driver)
        if not self._done.wait(_CUT_AFTER_S):
            self._access.cut(self._driver)
