"""Question -> Selection: which tables a model gets to see, and why.

A schema that fits the budget is handed over whole and no vector is computed. Otherwise tables are
taken in the order of their evidence (evidence.py), each followed by the tables that foreign keys
put between it and those taken before, so that no bridge table is lost. Deterministic for one
schema, index and question.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import islice

import numpy as np

from sqlnl_rag.errors import IndexUnusable
from sqlnl_rag.evidence import Evidence, Floats, Witness
from sqlnl_rag.index import SchemaIndex
from sqlnl_rag.keygraph import KeyGraph
from sqlnl_rag.once import once
from sqlnl_rag.types import Schema, Selection, Table, ValueMatch
from sqlnl_rag.values import ValueIndex

# A question is read this far; what is longer is no question.
MAX_QUESTION_CHARS = 2_000
WHOLE = ("whole schema",)
MAX_REASONS = 2
# How well a name explains a word before a reason mentions it.
ALIKE = 0.3


class Retriever:
    """Selects tables of one schema.

    Args:
        index: Vectors of exactly this schema, or how to get them when first needed; None to do
            without, on words and values alone.

    Raises:
        IndexUnusable: When first needed, if the index is of another snapshot of the schema.
    """

    def __init__(
        self, schema: Schema, index: SchemaIndex | Callable[[], SchemaIndex] | None = None
    ) -> None:
        self.schema = schema
        self._source = index

    def select(
        self, question: str, *, budget: int, cost: Callable[[Table], int], top_k: int = 10
    ) -> Selection:
        """The whole schema if it fits, else at most `top_k` tables whose costs sum to no more than
        `budget`.

        A table that does not fit is passed over, except that the best one is narrowed to its keys
        and the columns nearest to the question.
        """
        question = question[:MAX_QUESTION_CHARS]
        dialect, tables = self.schema.dialect, self.schema.tables
        if _fits(tables, budget, cost):
            values = self._values.match(question)
            return Selection(dialect, tables, {table.key: WHOLE for table in tables}, values)
        evidence = self._witness.weigh(question)
        chosen: dict[int, Table] = {}
        left = budget
        for place in islice(self.closed(evidence.scores), top_k):
            table = tables[place]
            price = cost(table)
            if price > left and not chosen:
                table = self._narrowed(place, evidence, left, cost)
                price = cost(table)
            if price <= left:
                chosen[place] = table
                left -= price
        chosen = dict(sorted(chosen.items()))
        keys = {table.key for table in chosen.values()}
        return Selection(
            dialect,
            tuple(chosen.values()),
            {tables[place].key: self._reasons(place, chosen, evidence) for place in chosen},
            tuple(match for match in evidence.values if match.table in keys),
            _shares(tables, chosen, evidence.scores),
            whole=False,
        )

    def values(self, text: str) -> tuple[ValueMatch, ...]:
        """The sampled values that `text` mentions."""
        return self._values.match(text[:MAX_QUESTION_CHARS])

    def rank(self, question: str, limit: int = 100) -> list[str]:
        """Keys of the best `limit` tables, best first, tables in between included."""
        if not self.schema.tables:
            return []
        evidence = self._witness.weigh(question[:MAX_QUESTION_CHARS])
        return [self.schema.tables[p].key for p in islice(self.closed(evidence.scores), limit)]

    def is_far(self, question: str, *, across: bool = False) -> bool:
        """Whether nothing in the schema is near to the question in meaning; False where that cannot
        be told: without an index, or by an encoder whose cosines nobody has compared.

        Args:
            across: The question is in another language than the schema.
        """
        index = self._index
        unrelated = getattr(index.encoder, "unrelated", None) if index else None
        if index is None or unrelated is None:
            return False
        cosines = index.passage_vectors @ index.encoder.encode_query(question[:MAX_QUESTION_CHARS])
        return bool(cosines.max(initial=-1.0) < unrelated[across])

    def closed(self, scores: Floats) -> Iterator[int]:
        """Positions by falling score, each followed by those between it and the ones before it."""
        taken: set[int] = set()
        groups: dict[int, set[int]] = {}
        for best in np.argsort(-scores, kind="stable").tolist():
            if best in taken:
                continue
            group = groups.setdefault(self._graph.groups[best], set())
            bridges = self._graph.between(best, group) if group else ()
            for place in (best, *bridges):
                taken.add(place)
                group.add(place)
                yield place

    @once
    def _values(self) -> ValueIndex:
        return ValueIndex(self.schema.tables)

    @once
    def _graph(self) -> KeyGraph:
        return KeyGraph(self.schema.tables)

    @once
    def _index(self) -> SchemaIndex | None:
        index = self._source() if callable(self._source) else self._source
        if index and index.fingerprint != self.schema.fingerprint:
            raise IndexUnusable(
                "The schema has changed since it was indexed",
                "Run `sqlnl index` to renew the index.",
            )
        return index

    @once
    def _witness(self) -> Witness:
        return Witness(self.schema.tables, self._graph.groups, self._index, self._values)

    def _narrowed(
        self, place: int, evidence: Evidence, budget: int, cost: Callable[[Table], int]
    ) -> Table:
        """The table with as many columns as fit: keys first, then by their cosine."""
        table = self.schema.tables[place]
        keys = {*table.primary_key, *(name for key in table.foreign_keys for name in key.columns)}
        cosine = self._witness.column_cosines(place, evidence)
        order = sorted(table.columns, key=lambda c: (c.name not in keys, -cosine.get(c.name, 0.0)))
        low, high = 0, len(order)
        while low < high:  # the most columns that fit
            middle = (low + high + 1) // 2
            if cost(_with_columns(table, {c.name for c in order[:middle]})) <= budget:
                low = middle
            else:
                high = middle - 1
        return _with_columns(table, {c.name for c in order[:low]})

    def _reasons(self, place: int, chosen: Collection[int], evidence: Evidence) -> tuple[str, ...]:
        table = self.schema.tables[place]
        held = [m for m in evidence.values if m.table == table.key][:MAX_REASONS]
        reasons = [f"its column {match.column} holds {match.value!r}" for match in held]
        told = list(zip(evidence.terms, evidence.explained[:, place].tolist(), strict=True))
        named = [term.text for term, how in told if how == 1]
        alike = [term.text for term, how in told if ALIKE <= how < 1]
        if named:
            reasons.append(f"named in the question: {', '.join(named)}")
        elif alike and not held:
            reasons.append(f"names near in meaning to: {', '.join(alike)}")
        near = [self.schema.tables[p].key for p in self._graph.neighbours[place] if p in chosen]
        if len(near) > 1 or (near and not reasons):
            reasons.append(f"foreign keys connect it with {' and '.join(near[:MAX_REASONS])}")
        cosines = self._witness.column_cosines(place, evidence)
        if cosines:
            column = max(cosines, key=lambda name: cosines[name])
            reasons.append(f"nearest column to the question: {column} ({cosines[column]:.2f})")
        return tuple(reasons) or ("nothing speaks for another table",)


def _fits(tables: Sequence[Table], budget: int, cost: Callable[[Table], int]) -> bool:
    for table in tables:
        budget -= cost(table)
        if budget < 0:
            return False
    return True


def _shares(tables: Sequence[Table], chosen: Collection[int], scores: Floats) -> dict[str, float]:
    """What `Selection.relevance` holds."""
    best = max((float(scores[place]) for place in chosen), default=0.0)
    if best <= 0:  # nothing speaks for any of them
        return {}
    return {tables[place].key: max(float(scores[place]) / best, 0.0) for place in chosen}


def _with_columns(table: Table, names: set[str]) -> Table:
    return replace(table, columns=tuple(c for c in table.columns if c.name in names))
