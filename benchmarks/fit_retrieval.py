"""Fit the five weights of `sqlnl_rag.evidence` on questions with gold SQL, and check on others.

    python -m benchmarks.fit_retrieval --catalogue tables.json --train train_spider.json

Each gold table should outscore all tables that the gold SQL does not read: a softmax over the
catalogue, minimised by gradient descent. Every fourth database is held out, and the share of its
questions with all gold tables among the first ten is printed beside that of the weights in the
code. Never run it on Spider's dev questions: they are what retrieval is measured on. An encoder
that was trained on these databases overrates its own cosines; give one that was not.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.datasets import Example, read_questions
from sqlnl_rag.encoder import load_encoder
from sqlnl_rag.evidence import FEATURES, WEIGHTS, Witness
from sqlnl_rag.index import build
from sqlnl_rag.keygraph import KeyGraph
from sqlnl_rag.recall import gold_tables, read_catalogue
from sqlnl_rag.types import Schema
from sqlnl_rag.values import ValueIndex

Floats = NDArray[np.float32]

STEPS = 400
RATE = 0.3
DECAY = 1e-3


def weighed(
    examples: list[Example], schema: Schema, witness: Witness
) -> tuple[Floats, NDArray[np.bool_]]:
    """Features ``(questions, tables, 5)``, and which tables are gold ``(questions, tables)``."""
    golds = [(example, gold_tables(example, schema)) for example in examples]
    known = [(example, gold) for example, gold in golds if gold]
    features = np.stack([witness.weigh(example.question).features for example, _ in known])
    gold = np.array([[table.key in gold for table in schema.tables] for _, gold in known])
    return features, gold


def fit(features: Floats, gold: NDArray[np.bool_]) -> Floats:
    """Weights under which gold tables outscore the others; features are scaled while fitting."""
    scale = features.std(axis=(0, 1)) + 1e-6
    scaled = features / scale
    weights = np.zeros(features.shape[2], dtype=np.float32)
    momentum = np.zeros_like(weights)
    for _ in range(STEPS):
        scores = scaled @ weights
        rivals = np.where(gold, -np.inf, scores)
        rivals -= rivals.max(axis=1, keepdims=True)
        share = np.exp(rivals)
        total = share.sum(axis=1, keepdims=True)
        rival = np.einsum("qt,qtf->qf", share / total, scaled)
        level = np.log(total) + np.where(gold, -np.inf, scores).max(axis=1, keepdims=True)
        doubt = gold / (1 + np.exp(np.clip(scores - level, -50, 50)))  # (questions, tables)
        doubt /= gold.sum(axis=1, keepdims=True)
        slope = np.einsum("qt,qtf->f", doubt, rival[:, None] - scaled) / len(scaled)
        momentum = 0.9 * momentum - RATE * (slope + 2 * DECAY * weights)
        weights = weights + momentum
    fitted: Floats = weights / scale
    return fitted


def all_among_first(
    features: Floats, gold: NDArray[np.bool_], weights: Floats, cutoff: int = 10
) -> float:
    """Share of questions whose gold tables all stand among the first `cutoff`, before closing."""
    order = np.argsort(-(features @ weights), axis=1, kind="stable")[:, :cutoff]
    kept = np.take_along_axis(gold, order, axis=1).sum(axis=1)
    return float((kept == gold.sum(axis=1)).mean())


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--catalogue", type=Path, required=True)
    parser.add_argument("--train", type=Path, required=True)
    parser.add_argument("--encoder", default="embedded")
    parser.add_argument("--questions", type=int, default=1500)
    options = parser.parse_args()

    schema = read_catalogue(options.catalogue)
    index = build(schema, load_encoder(options.encoder))
    witness = Witness(
        schema.tables, KeyGraph(schema.tables).groups, index, ValueIndex(schema.tables)
    )
    examples = random.Random(7).sample(read_questions(options.train), options.questions)
    held = set(sorted({example.db_id for example in examples})[::4])
    train = weighed([e for e in examples if e.db_id not in held], schema, witness)
    check = weighed([e for e in examples if e.db_id in held], schema, witness)

    fitted = fit(*train)
    print(f"{len(train[0])} questions to fit on, {len(check[0])} of other databases to check on")
    for name, weights in (("fitted", fitted), ("in the code", WEIGHTS)):
        values = "  ".join(f"{f} {w:.2f}" for f, w in zip(FEATURES, weights, strict=True))
        share = all_among_first(*check, weights)
        print(f"{name:<12} {values}  all gold tables among the first ten: {100 * share:.1f} %")


if __name__ == "__main__":
    main()
