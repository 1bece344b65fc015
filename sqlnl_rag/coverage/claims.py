"""What a text about a statement must and may say; `walk` makes it from the tree."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlglot import exp

from sqlnl_rag.coverage.tokens import Words
from sqlnl_rag.types import Dialect

Forms = tuple[Words, ...]


@dataclass(frozen=True)
class Claim:
    """One thing that the text must say.

    Attributes:
        kind: table, column, constant, condition, aggregate, group, order, limit, distinct,
            negation, set, join, function, statement.
        node: The part of the statement that it stands for.
        wanted: In words, what is looked for.
        spelled: How SQL itself spells it; a fragment of SQL quoted in the text says it too.
    """

    kind: str
    node: exp.Expr = field(compare=False, repr=False)
    wanted: str
    spelled: str = ""


@dataclass(frozen=True)
class Named(Claim):
    """A name; any of its `forms` says it, also inside a name of `own`."""

    forms: Forms = ()
    own: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Said(Claim):
    """A concept; any of `concepts` says it. Beside one of `beside`'s forms where that is given."""

    concepts: tuple[str, ...] = ()
    beside: Forms = ()


@dataclass(frozen=True)
class Constant(Claim):
    """A constant; `op` is the comparison that must stand with it, or the empty string.

    Under a NOT over several conditions the text may keep them and deny the whole (`or_op`).
    """

    value: str = ""
    op: str = ""
    or_op: str = ""
    or_said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ordering(Claim):
    """The directions of one ORDER BY, and whether a superlative may say the first."""

    descending: tuple[bool, ...] = ()
    limited: bool = False


@dataclass
class Claims:
    """All that a statement must and may be said with."""

    dialect: Dialect
    required: list[Claim] = field(default_factory=list)
    allows: set[str] = field(default_factory=set)
    values: list[str] = field(default_factory=list)
    names: dict[Words, str] = field(default_factory=dict)
    foreign: dict[Words, str] = field(default_factory=dict)
    roles: dict[str, set[str]] = field(default_factory=dict)  # by table, the keys that lead to it
