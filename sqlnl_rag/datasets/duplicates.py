"""Pairs that say the same twice: found before the split, and across it afterwards.

Alike means: the same statement (`shape.canonical`) and the same words, or nearly (`NEAR` of 100 by
rapidfuzz's ratio over folded words). One question with two statements is a contradiction; the first
stays. Pairs that only share a skeleton are no duplicates: they teach how values move, and `splits`
keeps them on one side. `ENOUGH` of them in nearly the same words teach it, though: a log holds what
a program asks a thousand times with another number.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from sqlnl_rag.datasets.cleaning import Clean
from sqlnl_rag.datasets.pairs import Rejected
from sqlnl_rag.datasets.shape import canonical, skeleton
from sqlnl_rag.names import tokens
from sqlnl_rag.types import Dialect

NEAR = 95.0
ENOUGH = 10


@dataclass(frozen=True)
class Pair:
    """A proven pair and its shape.

    Attributes:
        words: The question's words, folded, without punctuation.
        canonical: As `shape.canonical` writes its SQL.
        skeleton: As `shape.skeleton` does.
    """

    clean: Clean
    words: str
    canonical: str
    skeleton: str

    @property
    def id(self) -> str:
        """The example's."""
        return self.clean.example.id

    @property
    def db_id(self) -> str:
        """The example's."""
        return self.clean.example.db_id


def shaped(clean: Clean, dialect: Dialect) -> Pair:
    """The pair with its shape."""
    words = " ".join(token for token, _, _ in tokens(clean.example.question))
    sql = clean.example.sql
    return Pair(clean, words, canonical(sql, dialect), skeleton(sql, dialect))


def near(one: str, other: str, least: float = NEAR) -> bool:
    """Whether two texts of folded words are nearly the same."""
    return fuzz.ratio(one, other, score_cutoff=least) > 0


def deduplicated(
    pairs: Iterable[Pair], fixed: Iterable[Pair] = ()
) -> tuple[list[Pair], list[Rejected]]:
    """What is left of pairs of one database, first come first kept, and what is not.

    Args:
        fixed: Pairs that are kept in any case, and that the others must not repeat.
    """
    kept: list[Pair] = []
    rejected: list[Rejected] = []
    by_statement: dict[str, list[Pair]] = defaultdict(list)
    by_words: dict[str, Pair] = {}
    by_skeleton: dict[str, list[str]] = defaultdict(list)
    for pair in fixed:
        by_statement[pair.canonical].append(pair)
        by_words[pair.words] = pair
        by_skeleton[pair.skeleton].append(_worded(pair))
    for pair in pairs:
        same = by_words.get(pair.words)
        alike = next((p for p in by_statement[pair.canonical] if near(p.words, pair.words)), None)
        if same and same.canonical == pair.canonical:
            rejected.append(_rejected(pair, "duplicate", f"says the same as {same.id}"))
        elif same:
            message = f"{same.id} asks the same and has other SQL"
            rejected.append(_rejected(pair, "contradiction", message))
        elif alike:
            message = f"the same SQL as {alike.id}, in nearly the same words"
            rejected.append(_rejected(pair, "near_duplicate", message))
        elif _is_worn(pair, by_skeleton[pair.skeleton]):
            message = f"{ENOUGH} pairs ask nearly the same with other values"
            rejected.append(_rejected(pair, "near_duplicate", message))
        else:
            kept.append(pair)
            by_skeleton[pair.skeleton].append(_worded(pair))
            by_statement[pair.canonical].append(pair)
            by_words[pair.words] = pair
    return kept, rejected


def _worded(pair: Pair) -> str:
    """Its words with one sign for every number."""
    return re.sub(r"\d+", "0", pair.words)


def _is_worn(pair: Pair, known: Sequence[str]) -> bool:
    alike = process.extract(
        _worded(pair), known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=ENOUGH, processor=None
    )
    return len(alike) >= ENOUGH


def without_leaks(
    train: Sequence[Pair], held_out: Iterable[Pair]
) -> tuple[list[Pair], list[Rejected]]:
    """Training pairs without those that a held-out pair, of any database, nearly repeats."""
    by_skeleton: dict[str, list[Pair]] = defaultdict(list)
    for pair in held_out:
        by_skeleton[pair.skeleton].append(pair)
    kept: list[Pair] = []
    rejected: list[Rejected] = []
    for pair in train:
        twin = next((p for p in by_skeleton[pair.skeleton] if near(p.words, pair.words)), None)
        if twin is None:
            kept.append(pair)
        else:
            message = f"held-out {twin.id} of {twin.db_id or 'this database'} asks nearly the same"
            rejected.append(_rejected(pair, "leak", message))
    return kept, rejected


def _rejected(pair: Pair, reason: str, message: str) -> Rejected:
    return Rejected(pair.clean.example, reason, message)
