"""The shipped model, taught the questions of one domain with LoRA, on a CPU.

    python -m sqlnl_rag.models.embedded.tune --rows ROWS --db URL --out FOLDER
    sqlnl ask "…" --db URL --model embedded:FOLDER

ROWS is what `sqlnl data prepare` wrote; of it `pairs/train.jsonl` is learnt and the epoch is kept
that does best on `pairs/valid.jsonl`. URL may hold ``{db_id}``. FOLDER gets the weights whole, as
they ship, the adapter merged into them; word embeddings, and the encoder by which an index was
built, stay as they were, so `--encoder` needs no change.
"""

# ruff: noqa: TID253  (a training script)
from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from sqlnl_rag.database import Database
from sqlnl_rag.datasets import read_questions
from sqlnl_rag.introspect import introspect
from sqlnl_rag.models.embedded import export, shipped
from sqlnl_rag.models.embedded.batches import Data, batches
from sqlnl_rag.models.embedded.dataset import Pair, actions_of
from sqlnl_rag.models.embedded.network import Network
from sqlnl_rag.models.embedded.rows import Row, make_rows
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.models.embedded.train import exact, half_precision
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Schema
from sqlnl_rag.values import ValueIndex

# Every product of attention and of the feed-forward layers, by its name in `network.py`.
ADAPTED = (
    "query key value out up down qkv cross_query cross_kv cross_out pointed point_query point_key"
).split()
SOURCE = "domain"
VARIANTS = 2  # of a pair, each with other tables first and other values unseen


@dataclass(frozen=True)
class Settings:
    """Of one run.

    Attributes:
        rank: Of the adapter; its alpha is twice that.
        rate: The learning rate's peak; it falls to nothing with the steps.
    """

    epochs: int = 8
    batch: int = 16
    rank: int = 32
    rate: float = 1e-3
    seed: int = 1


def read(file: Path, url: str, schemas: dict[str, Schema], counts: Counter[str]) -> list[Pair]:
    """The pairs of `file` that the action language can say; adds their schemas to `schemas`."""
    pairs: list[Pair] = []
    linkers: dict[str, ValueIndex] = {}
    for example in read_questions(file):
        key = f"{SOURCE}/{example.db_id}"
        if key not in schemas:
            with Database.open(url.replace("{db_id}", example.db_id)) as database:
                schemas[key] = introspect(database)
        if key not in linkers:
            linkers[key] = ValueIndex(schemas[key].tables)
        dialect = SQLGLOT_DIALECT[schemas[key].dialect]
        if actions := actions_of(example.sql, schemas[key], file.stem, counts, dialect):
            matches = linkers[key].match(example.question)
            pairs.append(Pair(SOURCE, key, example.question, actions, matches))
    return pairs


def adapted(network: Network, settings: Settings) -> Any:
    """The network with an adapter of peft, which alone is trained."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=settings.rank,
        lora_alpha=2 * settings.rank,
        lora_dropout=0.0,  # the network has its own; drawing more takes a third of the time
        target_modules=list(ADAPTED),
        bias="none",
    )
    return get_peft_model(network, config)


def tune(
    network: Network, train: Sequence[Row], valid: Sequence[Row], settings: Settings
) -> Network:
    """The network after the epoch that had most of `valid` right; prints each epoch."""
    torch.manual_seed(settings.seed)
    model = adapted(network, settings)
    data, probe = Data(train, "cpu"), Data(valid, "cpu")
    every = np.arange(len(valid))
    weights = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=settings.rate, weight_decay=0.01)
    a_round = len(train) // settings.batch
    steps = a_round * settings.epochs
    best, kept = exact(network, probe, every), _adapter(model)
    print(f"before: {_told(best)} of {len(valid)} validation rows", flush=True)
    began, losses = time.monotonic(), list[float]()
    model.train()
    cuts = batches(data.size, np.arange(len(train)), settings.batch, np.random.default_rng(0))
    for step, rows in zip(range(1, steps + 1), cuts, strict=False):
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * min(20 * step / steps, 1 - step / (steps + 1))
        batch = data.batch(torch.tensor(rows))
        with half_precision("cpu"):
            logits = model(batch)
        loss = F.cross_entropy(
            logits.float().flatten(0, 1), batch["targets"].flatten(), ignore_index=-100
        )
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        losses.append(loss.item())
        if step % a_round == 0:
            now = exact(network, probe, every)
            print(
                f"epoch {step // a_round}: loss {np.mean(losses):.3f}, {_told(now)}, "
                f"{time.monotonic() - began:.0f} s",
                flush=True,
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


def write(network: Network, rows: Sequence[Row], base: Path, folder: Path) -> None:
    """int8 graphs and the tokenizer in `folder`; `rows` show what the products meet."""
    chosen = random.Random(0).sample(list(rows), min(64, len(rows)))
    export.fuse(network.encoder, [row.features for row in chosen])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        export.export(network, Path(scratch))
        export.quantize(Path(scratch), folder)
    shutil.copy(base / "tokenizer.json", folder / "tokenizer.json")


def main() -> None:
    """Reads pairs, trains, writes weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=Path, required=True, help="of sqlnl data prepare")
    parser.add_argument("--db", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--base", type=Path, default=WEIGHTS)
    defaults: Mapping[str, Any] = vars(Settings())
    for name, value in defaults.items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    given = parser.parse_args()
    settings = Settings(**{name: getattr(given, name) for name in defaults})
    schemas, counts, tokenizer = dict[str, Schema](), Counter[str](), given.base / "tokenizer.json"
    parts: dict[str, list[Row]] = {}
    for part, variants in (("train", VARIANTS), ("valid", 1)):
        pairs = read(given.rows / "pairs" / f"{part}.jsonl", given.db, schemas, counts)
        parts[part] = make_rows(pairs, schemas, tokenizer, {SOURCE: variants})
    for what, number in counts.most_common():
        print(f"{number:5} {what}", file=sys.stderr)
    network = tune(shipped.load_weights(given.base), parts["train"], parts["valid"], settings)
    write(network, parts["train"], given.base, given.out)


if __name__ == "__main__":
    main()
