"""Follow-ups by rule: words that go on from a query become an edit of its tree.

`understand` says of words whether they are a question of their own (`Own`), an edit (`Understood`),
or go on from the query in a way that is not understood (`Unclear`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sqlnl_rag.translate import Translator


@dataclass(frozen=True)
class Own:
    """It says everything itself."""


@dataclass(frozen=True)
class Understood:
    """What the words make of the query.

    Attributes:
        statements: SQL, one for each reading, likeliest first; none of it proven.
        meaning: The edit in words.
    """

    statements: tuple[str, ...]
    meaning: str


@dataclass(frozen=True)
class Unclear:
    """It goes on from the query, and is not understood.

    Attributes:
        reason: One line: what is understood, and what is not.
    """

    reason: str


Following: TypeAlias = Own | Understood | Unclear


def understand(words: str, sql: str, translator: Translator) -> Following:
    """What `words` mean after a question that was answered by `sql`."""
    return Own()
