"""Tables of other schemas among a question's own, as where many databases share a catalogue.

At random: tables that the question has nothing to do with, each with those that its keys tie it to.
Alike: tables whose names share words with the question, which is what a retriever shows besides the
right ones. Words that few tables have weigh more (their inverse document frequency).
"""

from __future__ import annotations

import heapq
import math
import random
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlnl_rag.names import stem, tokens, words
from sqlnl_rag.types import Schema, Table

_NEAREST = 12  # tables alike, of which some are drawn
_MOST = 6
_TABLE_NAME = 2.0  # what a word in a table's own name weighs against one in a column's


class Distractors:
    """The tables of all training schemas by the words of their names.

    Args:
        schemas: By id, ``source/name``; one database may stand under several sources. Those of a
            single table are left out.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = {k: schema for k, schema in schemas.items() if len(schema.tables) > 1}
        self._ids = sorted(self._schemas)
        self._places: dict[str, list[tuple[str, int, float]]] = defaultdict(list)
        count = 0
        for schema_id in self._ids:
            for number, table in enumerate(schemas[schema_id].tables):
                count += 1
                named = _stems([table.name])
                for word in named | _stems(c.name for c in table.columns):
                    weight = _TABLE_NAME if word in named else 1.0
                    self._places[word].append((schema_id, number, weight))
        self._rarity = {word: math.log(count / len(at)) for word, at in self._places.items()}

    def at_random(self, own: Schema, rng: random.Random) -> list[Table]:
        """Some tables of one to three other schemas, their keys among each other kept."""
        picked: list[tuple[str, set[str]]] = []
        for schema_id in rng.choices(self._ids, k=rng.choice((1, 1, 1, 2, 3))):
            other = self._schemas[schema_id].tables
            picked.append((schema_id, _tied(rng.choice(other).key, other, rng)))
        return self._shown(picked, own, rng)

    def alike(self, question: str, own_id: str, own: Schema, rng: random.Random) -> list[Table]:
        """Some of the tables that share most with the question, half of them with tied ones.

        Those of the same database under another source are none of them: they would be right too.
        """
        scores: defaultdict[tuple[str, int], float] = defaultdict(float)
        for word in {stem(token) for token, _, _ in tokens(question)}:
            for schema_id, number, weight in self._places.get(word, ()):
                scores[schema_id, number] += weight * self._rarity[word]
        name = own_id.split("/", 1)[-1]
        near = heapq.nsmallest(
            _NEAREST,
            (place for place in scores if place[0].split("/", 1)[-1] != name),
            key=lambda place: (-scores[place], place),
        )
        picked: list[tuple[str, set[str]]] = []
        for schema_id, number in rng.sample(near, min(len(near), rng.randint(1, _MOST))):
            other = self._schemas[schema_id].tables
            key = other[number].key
            picked.append((schema_id, _tied(key, other, rng) if rng.random() < 0.5 else {key}))
        return self._shown(picked, own, rng)

    def _shown(
        self, picked: Iterable[tuple[str, Collection[str]]], own: Schema, rng: random.Random
    ) -> list[Table]:
        taken = {table.name.casefold() for table in own.tables}
        found: list[Table] = []
        for schema_id, keys in picked:
            free = [
                table
                for table in self._schemas[schema_id].tables
                if table.key in keys and table.name.casefold() not in taken
            ]
            taken |= {table.name.casefold() for table in free}
            shown = {table.key for table in free}
            for table in free:
                kept = tuple(k for k in table.foreign_keys if k.ref_table in shown)
                found.append(replace(table, foreign_keys=kept))
        rng.shuffle(found)
        return found


def _tied(key: str, tables: Collection[Table], rng: random.Random) -> set[str]:
    """Keys of up to four tables that foreign keys hold together, `key` among them."""
    tied = {key}
    for table in rng.sample(list(tables), len(tables)):
        if len(tied) < 4 and tied & {table.key, *(k.ref_table for k in table.foreign_keys)}:
            tied |= {table.key}
    return tied


def _stems(names: Iterable[str]) -> set[str]:
    """Stems of names, a Chinese name by its characters, as questions are split."""
    return {stem(token) for name in names for word in words(name) for token, _, _ in tokens(word)}
