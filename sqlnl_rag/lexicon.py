"""The words a schema is written in, and which tables each of them speaks for.

Words come from table and column names and from comments, without plural endings; runs of Chinese
become pairs of neighbouring characters, because nothing marks a word's end there. A word that few
tables use weighs more.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.names import stem, tokens, words
from sqlnl_rag.types import Table

MAX_COMMENT_WORDS = 40

# Words that shape a question and name nothing in it.
_SHAPE = frozenset(
    "a about above after all also an and any are as at be been below between both but by can "
    "could did do does each every find for from get give had has have how i if in into is it "
    "its last least less list many me more most much must my not of on one only or our out "
    "over per please return s same show some such tell than that the their them then there "
    "these they this those to two under up us was we were what when where which who whose "
    "will with without you your".split()
)


class Term(NamedTuple):
    """A word of running text and where it stands."""

    text: str
    start: int
    end: int


class Lexicon:
    """An inverted view of a schema's words.

    Args:
        tables: In the order that every array here follows.

    Attributes:
        words: The vocabulary, sorted.
        weights: For each word, in (0, 1]: how few tables use it, ``(words,)``.
    """

    def __init__(self, tables: Sequence[Table]) -> None:
        used = [_words_of(table) for table in tables]
        counts = Counter(word for names in used for word in names)
        self.words: tuple[str, ...] = tuple(sorted(counts))
        self.position = {word: place for place, word in enumerate(self.words)}
        frequency = np.array([counts[word] for word in self.words], dtype=np.float32)
        most = math.log(1 + len(tables)) or 1.0
        self.weights = (np.log(1 + len(tables) / frequency) / most).astype(np.float32)
        # Every table's words one after the other; a last empty word keeps a wordless table's
        # stretch open.
        nothing = len(self.words)
        stretches = [[*sorted(self.position[word] for word in names), nothing] for names in used]
        self._flat = np.concatenate([np.array(s) for s in stretches] or [np.zeros(0)]).astype(int)
        self._starts = np.cumsum([0, *map(len, stretches)])[:-1]

    def best(self, similarity: NDArray[np.float32]) -> NDArray[np.float32]:
        """From term x word to term x table: how near each table's nearest word comes."""
        padded = np.pad(similarity, ((0, 0), (0, 1)))
        nearest: NDArray[np.float32] = np.maximum.reduceat(
            padded[:, self._flat], self._starts, axis=1
        )
        return nearest


def terms(text: str) -> list[Term]:
    """The words of running text that may name something, each once, where it first stands."""
    seen: dict[str, Term] = {}
    for term in _all_terms(text):
        if term.text not in _SHAPE and (len(term.text) > 1 or not term.text.isascii()):
            seen.setdefault(term.text, term)
    return list(seen.values())


def _all_terms(text: str) -> Iterator[Term]:
    """Stems; of a run of Chinese characters every two neighbours, or the only one."""
    run: list[Term] = []
    for word, start, end in tokens(text):
        chinese = len(word) == 1 and "\u3400" <= word <= "\ufaff"
        if run and (not chinese or run[-1].end != start):
            yield from _pairs(run)
            run = []
        if chinese:
            run.append(Term(word, start, end))
        else:
            yield Term(stem(word), start, end)
    yield from _pairs(run)


def _pairs(run: list[Term]) -> Iterator[Term]:
    if len(run) == 1:
        yield run[0]
    for left, right in zip(run, run[1:], strict=False):
        yield Term(left.text + right.text, left.start, right.end)


def _words_of(table: Table) -> set[str]:
    names = (table.name, *(column.name for column in table.columns))
    comments = (table.comment, *(column.comment for column in table.columns))
    texts = [" ".join(words(name)) for name in names]
    texts += [" ".join(comment.split()[:MAX_COMMENT_WORDS]) for comment in comments if comment]
    return {term.text for text in texts for term in terms(text) if not term.text.isdigit()}
