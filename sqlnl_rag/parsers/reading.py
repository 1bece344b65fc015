"""What an engine's own parser says of one text."""

from __future__ import annotations

from dataclasses import dataclass

from sqlnl_rag.types import Check


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


class Unreadable(Exception):
    """It is no statement of the engine's grammar."""


class Disagreement(Exception):
    """The engine's parser sees what may not run."""

    def __init__(self, check: Check) -> None:
        super().__init__(check.message)
        self.check = check


def statement(message: str) -> Disagreement:
    """It is no single query."""
    return Disagreement(Check("policy.statement", False, message))


def node(message: str) -> Disagreement:
    """It holds something that is on no list."""
    return Disagreement(Check("policy.node", False, message))


def table(name: str) -> Disagreement:
    """It reads the catalogue."""
    return Disagreement(
        Check("policy.table", False, f'"{name}" belongs to the database system, not to the data')
    )
