"""So many at once, and the others in the order in which they came.

SQLAlchemy's pool wakes who waits, but lets whoever comes by at that moment go first; with many
askers somebody then waits until time is up. Here a place is handed over to the one who waited
longest.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """Places for `places` at once. Threads share it."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._waiting: deque[threading.Event] = deque()
        self._lock = threading.Lock()

    @contextmanager
    def one(self, timeout_s: float | None = None) -> Iterator[None]:
        """Holds a place within its `with` block; waits for one, for ever if there is no time-out.

        Raises:
            TimeoutError: None became free in time.
        """
        self._take(timeout_s)
        try:
            yield
        finally:
            self._give()

    def _take(self, timeout_s: float | None) -> None:
        with self._lock:
            if self._free:  # then nobody waits
                self._free -= 1
                return
            mine = threading.Event()
            self._waiting.append(mine)
        try:
            handed = mine.wait(timeout_s)
        except BaseException:  # interrupted by the person
            if self._leave(mine):
                self._give()
            raise
        if not handed and not self._leave(mine):
            raise TimeoutError
        # A place that was handed over in the last moment is taken all the same.

    def _leave(self, mine: threading.Event) -> bool:
        """Stop waiting; whether the place had been handed over by then."""
        with self._lock:
            if not mine.is_set():
                self._waiting.remove(mine)
            return mine.is_set()

    def _give(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._free += 1
