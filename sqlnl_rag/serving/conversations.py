"""Conversations by id: so many, each for so long after its last turn.

Promises that an id cannot be guessed, that what is held is questions and SQL, no rows, and that
nothing outlives the process. Belongs to the threads of a desk; they share it.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from sqlnl_rag.conversation import Conversation
from sqlnl_rag.errors import UnknownId

NEW = "new"  # in the place of an id: begin one
MOST = 1_000
IDLE_S = 3600.0


class Conversations:
    """The conversations of one service.

    Args:
        now: Seconds on a clock that only goes forward.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        # By id, the one that was used longest ago first: its database, when it was used, itself.
        self._open: OrderedDict[str, tuple[str, float, Conversation | None]] = OrderedDict()

    def begin(self, database: str) -> str:
        """The id of a new one; where there are as many as may be, the oldest is forgotten."""
        with self._lock:
            self._expire()
            while len(self._open) >= MOST:
                self._open.popitem(last=False)
            id = secrets.token_urlsafe(16)
            self._open[id] = (database, self._now(), None)
            return id

    def database(self, id: str) -> str:
        """The database that a conversation is about.

        Raises:
            UnknownId: There is none of that id, or not any more.
        """
        with self._lock:
            self._expire()
            if id not in self._open:
                raise UnknownId(
                    "no conversation has that id, or not any more",
                    f'begin one with conversation_id "{NEW}"',
                )
            return self._open[id][0]

    def get(self, id: str, make: Callable[[], Conversation]) -> Conversation:
        """The conversation itself, made at its first turn; it lives on from now.

        Raises:
            UnknownId: There is none of that id, or not any more.
        """
        database = self.database(id)
        with self._lock:
            _, _, talk = self._open.get(id, (database, 0.0, None))
            talk = talk or make()
            self._open[id] = (database, self._now(), talk)
            self._open.move_to_end(id)
            return talk

    def _expire(self) -> None:
        oldest = self._now() - IDLE_S
        while self._open and next(iter(self._open.values()))[1] < oldest:
            self._open.popitem(last=False)
