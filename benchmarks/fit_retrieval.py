"""Fit the five weights of `sqlnl_rag.evidence` on questions with gold SQL, and check on others.

    python -m benchmarks.fit_retrieval --catalogue tables.json --train held_out.json chinese.json \
        --encoder onnx:SIBLING

Each gold table should outscore all tables that the gold SQL does not read: a softmax over the
catalogue, minimised by gradient descent. Every third of the databases is judged by weights fitted
on the others; the share of questions with all gold tables among the first ten, tables in between
counted, is printed for each file beside that of the weights in the code. Never run it on Spider's
dev questions: they are what retrieval is measured on. An encoder that was trained on these
databases overrates its own cosines; give one that was not.
"""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.datasets import Example, read_questions
from sqlnl_rag.encoder import load_encoder
from sqlnl_rag.evidence import FEATURES, WEIGHTS, Witness
from sqlnl_rag.index import build
from sqlnl_rag.keygraph import KeyGraph
from sqlnl_rag.recall import gold_tables, read_catalogue
from sqlnl_rag.retriever import Retriever
from sqlnl_rag.types import Schema
from sqlnl_rag.values import ValueIndex

Floats = NDArray[np.float32]

STEPS = 400
RATE = 0.3
DECAY = 1e-3
FOLDS = 3


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
    retriever: Retriever,
    features: Floats,
    gold: NDArray[np.bool_],
    weights: Floats,
    cutoff: int = 10,
) -> NDArray[np.bool_]:
    """For each question, whether its gold tables all stand among the first `cutoff`."""
    found = [list(islice(retriever.closed(scores), cutoff)) for scores in features @ weights]
    kept = [row[places].sum() for row, places in zip(gold, found, strict=True)]
    return np.array(kept) == gold.sum(axis=1)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--catalogue", type=Path, required=True)
    parser.add_argument("--train", type=Path, required=True, nargs="+")
    parser.add_argument("--encoder", default="embedded")
    options = parser.parse_args()

    schema = read_catalogue(options.catalogue)
    index = build(schema, load_encoder(options.encoder))
    retriever = Retriever(schema, index)
    witness = Witness(
        schema.tables, KeyGraph(schema.tables).groups, index, ValueIndex(schema.tables)
    )
    files, databases = [], []
    features, gold = [], []
    for path in options.train:
        examples = [e for e in read_questions(path) if gold_tables(e, schema)]
        seen, wanted = weighed(examples, schema, witness)
        features.append(seen)
        gold.append(wanted)
        files += [path.name] * len(examples)
        databases += [example.db_id for example in examples]
    every, needed = np.concatenate(features), np.concatenate(gold)
    names = sorted(set(databases))
    fold = np.array([names.index(name) % FOLDS for name in databases])
    hits = np.zeros(len(every), bool)
    for number in range(FOLDS):
        held = fold == number
        weights = fit(every[~held], needed[~held])
        hits[held] = all_among_first(retriever, every[held], needed[held], weights)
    fitted = fit(every, needed)
    now = all_among_first(retriever, every, needed, WEIGHTS)
    for path in options.train:
        own = np.array(files) == path.name
        print(
            f"{path.name}: {own.sum()} questions, all gold tables among the first ten:"
            f" {100 * hits[own].mean():.1f} % fitted, {100 * now[own].mean():.1f} % in the code"
        )
    for title, weights in (("fitted on all", fitted), ("in the code", WEIGHTS)):
        shown = "  ".join(f"{f} {w:.2f}" for f, w in zip(FEATURES, weights, strict=True))
        print(f"{title:<14} {shown}")


if __name__ == "__main__":
    main()
