"""The shipped model, taught the questions of one domain with LoRA, on a CPU in minutes.

What comes out are weights as they ship, with the adapter merged in; the word embeddings stay. A
database is still indexed with the shipped encoder, and stated confidence is fitted on the shipped
weights: what is said of tuned ones was measured on one domain only.
"""

# ruff: noqa: TID253  (a training module)
from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from sqlnl_rag.database import Database
from sqlnl_rag.datasets import read_questions
from sqlnl_rag.datasets.prepare import new_folder
from sqlnl_rag.errors import UsageError
from sqlnl_rag.introspect import introspect
from sqlnl_rag.models.embedded import export
from sqlnl_rag.models.embedded.batches import Data, batches
from sqlnl_rag.models.embedded.dataset import Pair, actions_of
from sqlnl_rag.models.embedded.domain import Domain, learnt
from sqlnl_rag.models.embedded.network import Network
from sqlnl_rag.models.embedded.rows import Row, make_rows
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.models.embedded.shipped import load_weights
from sqlnl_rag.models.embedded.train import exact, half_precision
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Schema
from sqlnl_rag.values import ValueIndex

# Every product of attention and of the feed-forward layers, by its name in `network.py`.
ADAPTED = (
    "query key value out up down qkv cross_query cross_kv cross_out pointed point_query point_key"
).split()
VARIANTS = 2  # of a training pair, each with its tables in another order and other values unseen
_SOURCE = "domain"
_CALIBRATION = 64  # rows that show `export.fuse` what the products meet

Say = Callable[[str], None]


@dataclass(frozen=True)
class Settings:
    """Of one run.

    Attributes:
        rank: Of the adapter; its alpha is twice that.
        rate: The learning rate's peak; it falls to nothing with the steps.
    """

    epochs: int = 6
    batch: int = 16
    rank: int = 32
    rate: float = 1e-3
    seed: int = 1


def tune(
    rows: Path, url: str, out: Path, settings: Settings, *, base: Path = WEIGHTS, say: Say = print
) -> None:
    """Teaches `base` the pairs of `rows` and writes the weights to the folder `out`, whole or not.

    Args:
        rows: What `sqlnl data prepare` wrote: train is learnt, and the epoch kept that does best
            on valid.
        url: The database of the pairs; ``{db_id}`` in it is filled in.
        say: Told of what cannot be learnt, and of each epoch.

    Raises:
        UsageError: `rows` holds no such pairs, no pair can be said in the model's action language,
            or `out` is there.
        DatabaseUnreachable: The database cannot be opened.
    """
    schemas: dict[str, Schema] = {}
    parts: list[list[Row]] = []
    domain = Domain()
    for part, variants in (("train", VARIANTS), ("valid", 1)):
        file, unsaid = rows / "pairs" / f"{part}.jsonl", Counter[str]()
        pairs = _read(file, url, schemas, unsaid)
        if part == "train":
            domain = learnt([(pair.question, pair.actions) for pair in pairs])
        pairs = [
            replace(pair, matches=(*pair.matches, *domain.matches(pair.question))) for pair in pairs
        ]
        made = make_rows(
            pairs, schemas, base / "tokenizer.json", {_SOURCE: variants}, plain=part == "valid"
        )
        taught = len({row.group for row in made})
        unsaid["a value that the question does not say, or too long"] += len(pairs) - taught
        reasons = ", ".join(
            f"{number} {reason}" for reason, number in unsaid.most_common() if number
        )
        if not made:
            raise UsageError(
                f"none of the pairs in {file} can be taught ({reasons or 'there are none'})",
                "the embedded model says SELECT with joins, groups, sub-queries and set operations;"
                " a language model says more: sqlnl train --config training/lora.yaml",
            )
        say(f"{part}: {taught} pairs" + (f"; not taught: {reasons}" if reasons else ""))
        parts.append(made)
    for one in domain.constants:
        say(f'"{one.word}" means {one.value} of {one.table}.{one.column}')
    train, valid = parts
    with new_folder(out) as folder:
        _write(_taught(load_weights(base), train, valid, settings, say), train, folder)
        domain.write(folder)
        shutil.copy(base / "tokenizer.json", folder / "tokenizer.json")


def _read(file: Path, url: str, schemas: dict[str, Schema], unsaid: Counter[str]) -> list[Pair]:
    """The pairs of `file` that the action language can say; the reasons of the others are counted
    in `unsaid`, and new schemas added to `schemas`.
    """
    pairs: list[Pair] = []
    linkers: dict[str, ValueIndex] = {}
    for example in read_questions(file):
        key = f"{_SOURCE}/{example.db_id}"
        if key not in schemas:
            with Database.open(url.replace("{db_id}", example.db_id)) as database:
                schemas[key] = introspect(database)
        if key not in linkers:
            linkers[key] = ValueIndex(schemas[key].tables)
        dialect = SQLGLOT_DIALECT[schemas[key].dialect]
        counts: Counter[str] = Counter()
        actions = actions_of(example.sql, schemas[key], _SOURCE, counts, dialect)
        if actions:
            matches = linkers[key].match(example.question)
            pairs.append(Pair(_SOURCE, key, example.question, actions, matches))
        else:
            unsaid.update(what.removeprefix(f"{_SOURCE}: ") for what in counts)
    return pairs


def _taught(
    network: Network, train: Sequence[Row], valid: Sequence[Row], settings: Settings, say: Say
) -> Network:
    """The network after the epoch that had most of `valid` right, or as it was."""
    from peft import LoraConfig, get_peft_model

    torch.manual_seed(settings.seed)
    config = LoraConfig(
        r=settings.rank,
        lora_alpha=2 * settings.rank,
        lora_dropout=0.0,  # the network has its own; drawing more takes a third of the time
        target_modules=list(ADAPTED),
        bias="none",
    )
    model: Any = get_peft_model(network, config)
    data, probe, every = Data(train, "cpu"), Data(valid, "cpu"), np.arange(len(valid))
    weights = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=settings.rate, weight_decay=0.01)
    size = min(settings.batch, len(train))
    a_round = len(train) // size
    steps = a_round * settings.epochs
    best, kept = exact(network, probe, every), _adapter(model)
    say(f"before: {_told(best)}, of {len(valid)} pairs for validation")
    began, losses = time.monotonic(), list[float]()
    model.train()
    cuts = batches(data.size, np.arange(len(train)), size, np.random.default_rng(settings.seed))
    for step, rows in zip(range(1, steps + 1), cuts, strict=False):
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * min(20 * step / steps, 1 - step / (steps + 1))
        batch = data.batch(torch.tensor(rows))
        with half_precision("cpu"):
            logits = model(batch).float()
        loss = F.cross_entropy(logits.flatten(0, 1), batch["targets"].flatten(), ignore_index=-100)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        losses.append(loss.item())
        if step % a_round == 0:
            now = exact(network, probe, every)
            say(
                f"epoch {step // a_round} of {settings.epochs}: loss {np.mean(losses):.3f}; "
                f"{_told(now)}; {time.monotonic() - began:.0f} s"
            )
            losses.clear()
            if (now[0], -now[1]) > (best[0], -best[1]):
                best, kept = now, _adapter(model)
    model.load_state_dict(kept, strict=False)
    merged: Network = model.merge_and_unload()
    return merged.eval()


def _adapter(model: Any) -> dict[str, torch.Tensor]:
    return {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}


def _told(measured: tuple[float, float]) -> str:
    return f"{measured[0]:.1%} right in every step, loss {measured[1]:.3f}"


def _write(network: Network, rows: Sequence[Row], folder: Path) -> None:
    """int8 graphs of the network; `rows` show what its products meet."""
    chosen = random.Random(0).sample(list(rows), min(_CALIBRATION, len(rows)))
    export.fuse(network.encoder, [row.features for row in chosen])
    with tempfile.TemporaryDirectory() as scratch:
        export.export(network, Path(scratch))
        export.quantize(Path(scratch), folder)
