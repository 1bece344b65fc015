"""One running query's alarm clock, which also weighs what comes in.

Every engine here has a time limit of its own, but each has holes: PostgreSQL's starts anew with
every block of rows, DuckDB has none, and a server that vanished keeps none. So a thread counts too.

Drivers hold a row whole before we see any of it, and one row may be larger than our memory. So the
same thread looks how much came in since the last rows that we saw, and cuts the line when it is far
too much. A look comes every `_LOOK_S`: what arrives in between is the error of this balance.
"""

from __future__ import annotations

import itertools
import threading
import time
from types import TracebackType
from typing import Any

from sqlnl_rag.database.access import Access

_LOOK_S = 0.01  # between two looks at what came in: on one machine, some 30 MB
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
        flooded: Whether more came in at once than `Limits.max_block_bytes`.
    """

    def __init__(self, access: Access, driver: Any, timeout_s: float) -> None:
        self.driver = driver
        self.timed_out = False
        self.cancelled = False
        self.flooded = False
        self._access = access
        self._seen_bytes: int | None = None
        self._timeout_s = timeout_s + access.grace_s
        self._woken = threading.Event()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._count, name="sqlnl-watch", daemon=True)

    def cancel(self) -> None:
        """Have the query stopped; its owner gets a Check that says so. Returns at once."""
        self.cancelled = True
        self._woken.set()

    def weigh(self) -> None:
        """From here on, and until the next call, only so much may come in."""
        self._seen_bytes = self._access.received(self.driver)

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
        self._wait()
        if self._done.is_set():
            return
        self.timed_out = not self.cancelled and not self.flooded
        for tries in itertools.count():
            # A server that is sending one huge row does not listen before its end.
            if self.flooded or tries >= _POLITE_TRIES:
                self._access.cut(self.driver)
            else:
                self._access.cancel(self.driver)
            if self._done.wait(_PAUSE_S):
                return

    def _wait(self) -> None:
        """Until it is over, somebody cancels, time is up or too much has come in."""
        deadline = time.monotonic() + self._timeout_s
        while (left_s := deadline - time.monotonic()) > 0:
            if self._woken.wait(min(left_s, _LOOK_S)):
                return
            if self._seen_bytes is None:
                continue
            received = self._access.received(self.driver) or 0
            if received - self._seen_bytes > self._access.limits.max_block_bytes:
                self.flooded = True
                return
