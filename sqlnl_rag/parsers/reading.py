"""What an engine's own parser says of one text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """What one query reads and calls, in the engine's own eyes; all names in lower case.

    Attributes:
        tables: Stored tables by their bare names; names of WITH queries are none.
        functions: By the names the engine will look up.
        compares: Whether `tables` is complete, so that one missing is a disagreement. SQLite's
            compiler leaves out what its planner does not need.
    """

    tables: frozenset[str]
    functions: frozenset[str]
    compares: bool = True


class Disagreement(Exception):
    """The engine's parser sees what may not run."""

    def __init__(self, message: str, code: str = "policy.parsers") -> None:
        super().__init__(message)
        self.code = code
