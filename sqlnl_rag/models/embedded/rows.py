"""Training rows: a question over a shown part of its schema, as arrays, made by worker processes.

What is shown varies from variant to variant of a pair: the order of tables, some tables dropped,
strange ones among them, values that sampling missed, shortened names, other words of the question.
The held-out databases' first variant is plain, as a live database would be shown.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.models.embedded.dataset import Pair
from sqlnl_rag.models.embedded.distractors import Distractors
from sqlnl_rag.models.embedded.features import CLS, SEP, Features, Featurizer
from sqlnl_rag.models.embedded.rewording import moved, reword, schema_words
from sqlnl_rag.models.embedded.shortened import shortened
from sqlnl_rag.models.embedded.targets import targets
from sqlnl_rag.types import Schema, Table

VARIANTS = {
    "spider": 8, "spider_syn": 7, "bird": 5, "wikisql": 1,
    "chase": 8, "chase_turn": 4, "chase_zh": 5, "chase_zh_turn": 2, "chase_en": 5,
    "chase_en_turn": 2, "made": 1, "reworded": 7, "written_en": 9, "written_zh": 9,
}  # fmt: skip
ENGLISH = frozenset(
    ("spider", "spider_syn", "reworded", "written_en", "bird", "chase_en", "chase_en_turn")
)
# Of the rows that are not shown plain: with tables of other schemas among their own, alike or not,
# and of the English ones: in other words, and under shortened names.
ALIKE = 0.25
STRANGE = 0.15
REWORDED = 0.3
SHORTENED = 0.15
QUESTION_PIECES = 64
SCHEMA_PIECES = 380


@dataclass(frozen=True)
class Row:
    """One example.

    Attributes:
        features: Without its nodes, which only answering needs.
        target: What the decoder is taught to emit.
        question: Pieces of the question alone, for the retrieval loss.
        group: The number of its pair.
        held_out: Whether its database is kept for choosing between models.
    """

    features: Features
    target: NDArray[np.int64]
    question: NDArray[np.int64]
    group: int
    held_out: bool


def held_out(schema: str) -> bool:
    """Whether a training database is kept for choosing between models (about one in seven)."""
    schema = schema.replace("chase_zh/", "spider/")
    digest = hashlib.sha256(schema.encode()).digest()
    return schema.startswith(("spider/", "chase/")) and digest[0] % 7 == 0


_WORKER: dict[str, Any] = {}


def _start(tokenizer: Path, schemas: dict[str, Schema]) -> None:
    _WORKER["featurizer"] = Featurizer(tokenizer)
    _WORKER["schemas"] = schemas
    # Held-out tables must not become known as tables that are never right.
    _WORKER["distractors"] = Distractors({k: s for k, s in schemas.items() if not held_out(k)})


def needed_tables(pair: Pair) -> set[str]:
    """Keys of the tables that the pair's query names."""
    return {
        a.table if a.kind == "column" else a.text
        for a in pair.actions
        if a.kind in ("column", "table")
    }


def _tables(pair: Pair, rng: random.Random, plain: bool) -> list[Table]:
    """Tables shown with a question: those of its schema that fit, some dropped, some strange."""
    featurizer: Featurizer = _WORKER["featurizer"]
    schemas: dict[str, Schema] = _WORKER["schemas"]
    schema = schemas[pair.schema]
    needed = needed_tables(pair)
    own = [t for t in schema.tables if t.key in needed]
    rest = [t for t in schema.tables if t.key not in needed]
    rng.shuffle(rest)
    if not plain and rng.random() < 0.25:
        rest = rest[: rng.randrange(len(rest) + 1)]
    drawn = 1.0 if plain else rng.random()
    distractors: Distractors = _WORKER["distractors"]
    if drawn < ALIKE:  # they take the room of its own tables, as they do in a catalogue
        rest += distractors.alike(pair.question, pair.schema, schema, rng)
        rng.shuffle(rest)
    elif drawn < ALIKE + STRANGE:
        rest += distractors.at_random(schema, rng)
    chosen, spent = [], 0
    for table in (*own, *rest):
        cost = featurizer.cost(table)
        if table.key in needed or spent + cost <= SCHEMA_PIECES:
            chosen.append(table)
            spent += cost
    if plain:
        return sorted(chosen, key=lambda t: t.key)
    rng.shuffle(chosen)
    return chosen


@cache
def _known(schema: str) -> frozenset[str]:
    return schema_words(_WORKER["schemas"][schema])


def _row(job: tuple[int, int, int, Pair, bool]) -> Row | None:
    seed, number, variant, pair, plain = job
    # The first seed goes unnamed, as it did when the shipped weights' first run drew its rows.
    rng = random.Random(f"{number} {variant}" if seed == 1 else f"{seed} {number} {variant}")
    featurizer: Featurizer = _WORKER["featurizer"]
    plain = plain or (held_out(pair.schema) and variant == 0)
    matches = pair.matches
    if not plain:  # a live database's sample may have missed any value
        matches = tuple(m for m in matches if rng.random() > 0.1)
    tables, question, actions = _tables(pair, rng, plain), pair.question, pair.actions
    if not plain and pair.source in ENGLISH:
        if rng.random() < REWORDED:
            question = reword(question, actions, rng, _known(pair.schema))
            matches = moved(matches, pair.question, question)
        if rng.random() < SHORTENED:
            renamed = shortened(tables, actions, matches, rng)
            tables, actions, matches = list(renamed.tables), renamed.actions, renamed.matches
    features = featurizer(question, tables, matches)
    target = targets(actions, features, question)
    if target is None or len(target) > 90:
        return None
    pieces = [
        i for i, n in zip(features.ids[1:], features.nodes, strict=False) if n.kind == "question"
    ]
    asked = np.array([CLS, *pieces[: QUESTION_PIECES - 2], SEP])
    slim = replace(
        features,
        ids=features.ids.astype(np.int32), marks=features.marks.astype(np.int16),
        spans=features.spans.astype(np.int16), nodes=(),
    )  # fmt: skip
    return Row(slim, np.array(target, np.int16), asked, number, held_out(pair.schema))


def make_rows(
    pairs: Sequence[Pair],
    schemas: dict[str, Schema],
    tokenizer: Path,
    variants: Mapping[str, int] = VARIANTS,
    seed: int = 1,
    *,
    plain: bool = False,
) -> list[Row]:
    """All variants of all pairs that fit, in order; one process a core.

    Args:
        variants: How many rows a pair of each source gives.
        seed: Another one draws other variants.
        plain: Whether to show every pair as a live database would, to judge by.
    """
    jobs = [
        (seed, n, v, pair, plain)
        for n, pair in enumerate(pairs)
        for v in range(variants[pair.source])
    ]
    with Pool(initializer=_start, initargs=(tokenizer, schemas)) as pool:
        return [row for row in pool.imap(_row, jobs, chunksize=200) if row is not None]
