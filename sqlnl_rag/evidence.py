"""How much each table of a schema has to do with a question, as numbers.

Five kinds of evidence, mixed by fixed weights:

    words    share of the question's words that the table explains: by a name or comment, by one
    that means
             nearly the same, or by a stored value
    columns  cosine of the question with the table's nearest column passage
    table    cosine with the table's own passage
    group    the best such cosine among the tables that foreign keys connect with it
    covered  share of the question's words that those tables explain together

Cosines count in standard deviations from what the question has with the whole schema, so that
another encoder, whose cosines spread differently, needs no other weights. Without an index, only
exact words and values speak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.index import SchemaIndex
from sqlnl_rag.lexicon import Lexicon, Term, terms
from sqlnl_rag.types import Table, ValueMatch
from sqlnl_rag.values import ValueIndex

Floats = NDArray[np.float32]

FEATURES = ("words", "columns", "table", "group", "covered")
# Fitted by benchmarks/fit_retrieval.py on Spider's train questions.
WEIGHTS = np.array([4.4, 0.7, 0.4, 0.75, 8.0], dtype=np.float32)
# A word that no name holds says less about where to look.
STRANGE_WORD = 0.5
# Standard deviations above the mean where two words begin to mean the same, and where they fully
# do.
SYNONYM_FROM, SYNONYM_AT = 3.0, 6.0
SYNONYM_MOST = 0.6
# A stored value is as good a sign as a name, but stays told apart from one.
VALUE_MOST = 0.95


@dataclass(frozen=True, eq=False)
class Evidence:
    """What speaks for each table; arrays follow the tables' order.

    Attributes:
        terms: The question's words.
        explained: How well each table explains each word, ``(words, tables)`` in [0, 1].
        cosines: Of the question with every passage; empty without an index.
        features: ``(tables, 5)``, in the order of `FEATURES`.
        values: Stored values that the question names.
    """

    terms: tuple[Term, ...]
    explained: Floats
    cosines: Floats
    features: Floats
    values: tuple[ValueMatch, ...]

    @property
    def scores(self) -> Floats:
        """One number a table."""
        scores: Floats = self.features @ WEIGHTS
        return scores


class Witness:
    """Everything about a schema that does not depend on the question, made ready once.

    Args:
        tables: At least one.
        groups: For each table the number of its group.
        index: Vectors of exactly these tables; None to do without.
    """

    def __init__(
        self,
        tables: Sequence[Table],
        groups: Sequence[int],
        index: SchemaIndex | None,
        values: ValueIndex,
    ) -> None:
        self._index = index
        self._position = {table.key: place for place, table in enumerate(tables)}
        self._lexicon = Lexicon(tables)
        self._values = values
        self._group_of = np.array(groups)
        self._by_group = np.argsort(self._group_of, kind="stable")
        self._group_starts = np.searchsorted(
            self._group_of[self._by_group], np.arange(self._group_of.max() + 1)
        )
        # A table's own passage stands before those of its columns.
        owners = [passage.table for passage in index.passages] if index else []
        self._starts = np.array(
            [i for i, key in enumerate(owners) if key != owners[i - 1] or i == 0], int
        )

    def weigh(self, question: str) -> Evidence:
        """Evidence for every table. The encoder runs once on the question, once on its words."""
        values = self._values.match(question)
        found = tuple(terms(question))
        explained = self._explained(found, values)
        weights = np.array([self._weight(term) for term in found], dtype=np.float32)
        weights /= max(float(weights.sum()), 1e-6)
        zeros = np.zeros(len(self._position), dtype=np.float32)
        cosines, columns, table = (
            self._nearness(question) if self._index else (zeros[:0], zeros, zeros)
        )
        features = np.stack(
            [
                weights @ explained,
                columns,
                table,
                self._group_best(table[None])[0],
                weights @ self._group_best(explained),
            ],
            axis=1,
        )
        return Evidence(found, explained, cosines, features, values)

    def column_cosines(self, place: int, evidence: Evidence) -> dict[str, float]:
        """Cosine of the question with each column of one table that has a passage of its own."""
        if not self._index:
            return {}
        first, last = np.append(self._starts, len(self._index.passages))[place : place + 2].tolist()
        return {
            passage.column: float(evidence.cosines[row])
            for row, passage in enumerate(self._index.passages[first:last], first)
            if passage.column
        }

    def _weight(self, term: Term) -> float:
        place = self._lexicon.position.get(term.text)
        return STRANGE_WORD if place is None else float(self._lexicon.weights[place])

    def _explained(self, found: Sequence[Term], values: Sequence[ValueMatch]) -> Floats:
        """``(words, tables)``: 1 for the very word, less for a synonym or a stored value."""
        lexicon = self._lexicon
        alike = np.zeros((len(found), len(lexicon.words)), dtype=np.float32)
        if self._index and found and lexicon.words:
            vectors = self._index.encoder.encode([term.text for term in found])
            deviations = _deviations(vectors @ self._index.word_vectors.T)
            alike = (deviations - SYNONYM_FROM) / (SYNONYM_AT - SYNONYM_FROM)
            alike = SYNONYM_MOST * np.clip(alike, 0, 1)
        for row, term in enumerate(found):
            if term.text in lexicon.position:
                alike[row, lexicon.position[term.text]] = 1
        explained = lexicon.best(alike)
        for match in values:
            table = self._position[match.table]
            for row, term in enumerate(found):
                if match.start <= term.start and term.end <= match.end:
                    score = VALUE_MOST * match.score
                    explained[row, table] = max(explained[row, table], score)
        return explained

    def _nearness(self, question: str) -> tuple[Floats, Floats, Floats]:
        """Cosine with every passage; in deviations, each table's best column's and its own."""
        assert self._index
        cosines = self._index.passage_vectors @ self._index.encoder.encode_query(question)
        table = cosines[self._starts]
        only_columns = cosines.copy()
        only_columns[self._starts] = -1
        columns = np.maximum.reduceat(only_columns, self._starts)
        columns = np.where(columns < 0, np.minimum(columns.max(), table), columns)
        return cosines, _deviations(columns[None])[0], _deviations(table[None])[0]

    def _group_best(self, rows: Floats) -> Floats:
        """Each table's value replaced by the highest in its group, row by row."""
        best = np.maximum.reduceat(rows[:, self._by_group], self._group_starts, axis=1)
        spread: Floats = best[:, self._group_of]
        return spread


def _deviations(rows: Floats) -> Floats:
    """Every row in standard deviations from its own mean."""
    spread = np.maximum(rows.std(axis=1, keepdims=True), 1e-3)
    deviations: Floats = (rows - rows.mean(axis=1, keepdims=True)) / spread
    return deviations
