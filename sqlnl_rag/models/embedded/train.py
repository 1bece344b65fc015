"""Train the embedded model on one GPU within a given time, from the files that `dataset.py` wrote.

    python -m sqlnl_rag.models.embedded.train --data training/data --minilm FOLDER --out RUN

FOLDER holds ``model.safetensors`` and ``tokenizer.json`` of all-MiniLM-L6-v2. Everything the loop
needs is put on the GPU before it starts and batches are cut there, so the CPU makes no batch while
it runs. The word embeddings stay as they are. The learning rate falls with the clock, not with
steps, so that a lease is used up whatever its speed.

Beside the parser's loss the same encoder learns retrieval: a question against passages of tables
and columns, those of its own schema that it does not need as hard negatives.
"""

# ruff: noqa: TID253  (a training script)
from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from sqlnl_rag.models.embedded.actions import KEYWORD_ID
from sqlnl_rag.models.embedded.dataset import Pair, read_pairs, read_schemas_file
from sqlnl_rag.models.embedded.features import CLS, SEP, Features, Featurizer
from sqlnl_rag.models.embedded.network import Network, Shape, load_minilm
from sqlnl_rag.models.embedded.targets import targets
from sqlnl_rag.names import words
from sqlnl_rag.types import Schema, Table

VARIANTS = {"spider": 4, "spider_syn": 4, "bird": 3, "wikisql": 1}
PASSAGE_PIECES = 64
SCHEMA_PIECES = 380


@dataclass(frozen=True)
class Row:
    """One example as arrays; `passages` are numbers of a needed and of an unneeded passage."""

    features: Features
    target: NDArray[np.int64]
    question: NDArray[np.int64]
    group: int
    held_out: bool


def held_out(schema: str) -> bool:
    """Whether a training database is kept for choosing between models (about one in seven)."""
    digest = hashlib.sha256(schema.encode()).digest()
    return schema.startswith("spider/") and digest[0] % 7 == 0


# ------------------------------------------------------------------ rows, made by worker processes

_WORKER: dict[str, Any] = {}


def _start(tokenizer: Path, schemas: dict[str, Schema]) -> None:
    _WORKER["featurizer"] = Featurizer(tokenizer)
    _WORKER["schemas"] = schemas
    _WORKER["names"] = sorted(schemas)


def _needed(pair: Pair) -> set[str]:
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
    needed = _needed(pair)
    own = [t for t in schema.tables if t.key in needed]
    rest = [t for t in schema.tables if t.key not in needed]
    rng.shuffle(rest)
    if not plain and rng.random() < 0.25:
        rest = rest[: rng.randrange(len(rest) + 1)]
    strange: list[Table] = []
    if not plain and rng.random() < 0.3:
        other = schemas[rng.choice(_WORKER["names"])]
        taken = {t.name.casefold() for t in schema.tables}
        some = [t for t in other.tables if t.name.casefold() not in taken]
        rng.shuffle(some)
        strange = [replace(t, foreign_keys=()) for t in some[: rng.randrange(1, 4)]]
    chosen, spent = [], 0
    for table in (*own, *rest, *strange):
        cost = featurizer.cost(table)
        if table.key in needed or spent + cost <= SCHEMA_PIECES:
            chosen.append(table)
            spent += cost
    if plain:
        return sorted(chosen, key=lambda t: t.key)
    rng.shuffle(chosen)
    return chosen


def _row(job: tuple[int, int, Pair]) -> Row | None:
    number, variant, pair = job
    rng = random.Random(f"{number} {variant}")
    featurizer: Featurizer = _WORKER["featurizer"]
    plain = held_out(pair.schema) and variant == 0
    matches = pair.matches
    if not plain:  # a live database's sample may have missed any value
        matches = tuple(m for m in matches if rng.random() > 0.1)
    features = featurizer(pair.question, _tables(pair, rng, plain), matches)
    target = targets(pair.actions, features, pair.question)
    if target is None or len(target) > 90:
        return None
    pieces = [
        i for i, n in zip(features.ids[1:], features.nodes, strict=False) if n.kind == "question"
    ]
    question = np.array([CLS, *pieces[: PASSAGE_PIECES - 2], SEP])
    slim = replace(
        features,
        ids=features.ids.astype(np.int32), marks=features.marks.astype(np.int16),
        spans=features.spans.astype(np.int16), nodes=(),
    )  # fmt: skip
    return Row(slim, np.array(target, np.int16), question, number, held_out(pair.schema))


# ------------------------------------------------------------------ ragged arrays on the GPU


class Ragged:
    """Rows of different lengths end to end in one flat tensor."""

    def __init__(
        self, rows: Sequence[NDArray[np.generic]], dtype: torch.dtype, device: str
    ) -> None:
        lengths = np.array([row.size for row in rows])
        self.starts = torch.tensor(np.concatenate([[0], np.cumsum(lengths)[:-1]]), device=device)
        self.lengths = torch.tensor(lengths, device=device)
        flat = np.concatenate([row.ravel() for row in rows])
        self.flat = torch.tensor(flat, dtype=dtype).to(device)

    def take(self, rows: Tensor, columns: Tensor) -> Tensor:
        """Elements at `columns` (B, ...) of `rows` (B,); past a row's end, any other element."""
        starts = self.starts[rows].reshape(-1, *[1] * (columns.dim() - 1))
        return self.flat[(starts + columns).clamp(max=self.flat.numel() - 1)]

    def padded(self, rows: Tensor, fill: int = 0) -> tuple[Tensor, Tensor]:
        """(B, longest) with `fill` at the end, and the mask of what is real."""
        lengths = self.lengths[rows]
        place = torch.arange(int(lengths.max()), device=self.flat.device)[None]
        mask = place < lengths[:, None]
        taken = self.take(rows, place.expand(len(rows), -1)).long()
        return torch.where(mask, taken, fill), mask


class Data:
    """All rows on the GPU."""

    def __init__(self, rows: Sequence[Row], device: str) -> None:
        self.ids = Ragged([r.features.ids for r in rows], torch.int32, device)
        self.marks = Ragged([r.features.marks for r in rows], torch.int16, device)
        self.spans = Ragged([r.features.spans for r in rows], torch.int16, device)
        self.relations = Ragged([r.features.relations for r in rows], torch.uint8, device)
        self.targets = Ragged([r.target for r in rows], torch.int16, device)
        self.questions = Ragged([r.question for r in rows], torch.int32, device)
        self.size = np.array([r.features.ids.size for r in rows])

    def batch(self, rows: Tensor) -> dict[str, Tensor]:
        """What `Network.forward` reads, and the targets it is held to (-100 where none is)."""
        ids, mask = self.ids.padded(rows)
        marks, _ = self.marks.padded(rows)
        spans, present = self.spans.padded(rows)
        spans, present = spans.unflatten(1, (-1, 2)), present[:, ::2]
        counts = self.spans.lengths[rows] // 2
        place = torch.arange(spans.shape[1], device=ids.device)
        cell = place[None, :, None] * counts[:, None, None] + place[None, None, :]
        relations = self.relations.take(rows, cell).long()
        relations = relations * (present[:, :, None] & present[:, None, :])
        target, _ = self.targets.padded(rows, -100)
        start = torch.full_like(target[:, :1], KEYWORD_ID["<start>"])
        inputs = torch.cat([start, target[:, :-1].clamp(min=0)], 1)
        return {
            "ids": ids, "mask": mask, "marks": marks, "spans": spans, "present": present,
            "relations": relations, "inputs": inputs, "targets": target,
        }  # fmt: skip


class Passages:
    """Texts of tables and columns of every schema, for the retrieval loss."""

    def __init__(self, schemas: dict[str, Schema], tokenizer: Path, device: str) -> None:
        from tokenizers import Tokenizer

        encode = Tokenizer.from_file(str(tokenizer))
        self.number: dict[tuple[str, str, str], int] = {}
        texts: list[str] = []
        for key, schema in schemas.items():
            for table in schema.tables:
                name = " ".join(words(table.name))
                columns = [" ".join(words(c.name)) for c in table.columns]
                self.number[key, table.key, ""] = len(texts)
                texts.append(f"{name}: {', '.join(columns)}")
                for column, column_words in zip(table.columns, columns, strict=True):
                    self.number[key, table.key, column.name] = len(texts)
                    texts.append(f"{name}: {column_words}")
        encode.no_padding()
        encode.no_truncation()
        pieces = [
            np.array([CLS, *e.ids[: PASSAGE_PIECES - 2], SEP])
            for e in encode.encode_batch(texts, add_special_tokens=False)
        ]
        self.texts = Ragged(pieces, torch.int32, device)

    def choose(
        self, pairs: Sequence[Pair], schemas: dict[str, Schema], seed: int
    ) -> NDArray[np.int64]:
        """(pairs, 2): a passage that each pair needs and one of its schema that it does not."""
        rng = random.Random(seed)
        out = np.zeros((len(pairs), 2), np.int64)
        for row, pair in enumerate(pairs):
            needed = sorted(_needed(pair))
            columns = [a for a in pair.actions if a.kind == "column"]
            others = [t for t in schemas[pair.schema].tables if t.key not in needed]
            as_column = bool(columns) and rng.random() < 0.4
            if as_column:
                picked = rng.choice(columns)
                out[row, 0] = self.number[pair.schema, picked.table, picked.text]
            else:
                out[row, 0] = self.number[pair.schema, rng.choice(needed), ""]
            if others:
                other = rng.choice(others)
                name = rng.choice(other.columns).name if as_column and other.columns else ""
                out[row, 1] = self.number[pair.schema, other.key, name]
            else:
                out[row, 1] = rng.randrange(len(self.number))
        return out


def pooled(network: Network, texts: Ragged, rows: Tensor) -> Tensor:
    """Unit vectors (B, D) of plain text: the mean of the encoder's pieces."""
    ids, mask = texts.padded(rows)
    hidden = network.encoder(ids, mask, torch.zeros_like(ids))
    weight = mask[..., None].to(hidden.dtype)
    return F.normalize(((hidden * weight).sum(1) / weight.sum(1)).float(), dim=-1)


# ------------------------------------------------------------------ the loop


def batches(
    size: NDArray[np.int64], rows: NDArray[np.int64], count: int, rng: np.random.Generator
) -> Iterable[NDArray[np.int64]]:
    """Endless batches of about equal length: pools of 64 batches are sorted, cut and shuffled."""
    while True:
        order = rng.permutation(rows)
        for start in range(0, len(order) - count + 1, 64 * count):
            pool = order[start : start + 64 * count]
            pool = pool[np.argsort(size[pool], kind="stable")]
            cuts = [pool[i : i + count] for i in range(0, len(pool) - count + 1, count)]
            for cut in rng.permutation(len(cuts)):
                yield cuts[cut]


@torch.no_grad()
def exact(network: Network, data: Data, rows: NDArray[np.int64]) -> tuple[float, float]:
    """Teacher-forced: the share of `rows` with every step right, and the mean loss a step."""
    network.eval()
    right, losses = [], []
    for start in range(0, len(rows), 256):
        batch = data.batch(torch.tensor(rows[start : start + 256], device=data.ids.flat.device))
        with torch.autocast(data.ids.flat.device.type, torch.bfloat16):
            logits = network(batch).float()
        loss = F.cross_entropy(logits.flatten(0, 1), batch["targets"].flatten(), ignore_index=-100)
        good = (logits.argmax(-1) == batch["targets"]) | (batch["targets"] < 0)
        right.append(good.all(1).float())
        losses.append(loss)
    network.train()
    return float(torch.cat(right).mean()), float(torch.stack(losses).mean())


def train(args: argparse.Namespace) -> None:
    """Train for `args.seconds` and write the weights, in halves, without the word embeddings."""
    began = time.monotonic()
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    schemas = read_schemas_file(args.data)
    pairs = list(read_pairs(args.data))
    pairs = pairs[:: args.limit or 1]
    tokenizer = args.minilm / "tokenizer.json"
    jobs = [(n, v, p) for n, p in enumerate(pairs) for v in range(VARIANTS[p.source])]
    cache = args.cache
    if cache and cache.is_file():
        rows = torch.load(cache, weights_only=False)
    else:
        with Pool(initializer=_start, initargs=(tokenizer, schemas)) as pool:
            made = pool.imap(_row, jobs, chunksize=200)
            rows = [row for row in made if row is not None]
        if cache:
            torch.save(rows, cache)
    print(f"{len(pairs)} pairs, {len(rows)} rows in {time.monotonic() - began:.0f} s", flush=True)
    device = args.device
    data = Data(rows, device)
    passages = Passages(schemas, tokenizer, device)
    choices = torch.tensor(
        np.stack([passages.choose(pairs, schemas, s) for s in range(4)]), device=device
    )
    pair_of = torch.tensor([row.group for row in rows], device=device)
    apart = np.array([row.held_out for row in rows])
    first = np.array([i == 0 or rows[i].group != rows[i - 1].group for i in range(len(rows))])
    taught = np.flatnonzero(~apart) if args.hold_out else np.arange(len(rows))
    probe = np.flatnonzero(apart & first)
    shape = Shape(dropout=args.dropout, decoder_dropout=args.decoder_dropout)
    network = Network(shape)
    load_minilm(network, args.minilm / "model.safetensors")
    network.to(device).train()
    network.encoder.word.weight.requires_grad_(False)
    old = [p for p in network.encoder.parameters() if p.requires_grad]
    new = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": args.encoder_lr}, {"params": new, "lr": args.lr}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=args.device == "cuda",
    )  # fmt: skip
    peaks = [group["lr"] for group in optimizer.param_groups]
    generator = np.random.default_rng(args.seed)
    began, step, seen = time.monotonic(), 0, 0
    print(f"{len(taught)} rows taught, {len(probe)} held out", flush=True)
    last = began
    for rows_now in batches(data.size, taught, args.batch, generator):
        gone = (time.monotonic() - began) / args.seconds
        if gone >= 1:
            break
        rate = (
            min(1.0, gone / 0.04) * (1 - gone)
            if args.decay == "linear"
            else min(1.0, gone / 0.04) * 0.5 * (1 + np.cos(np.pi * gone))
        )
        for group, peak in zip(optimizer.param_groups, peaks, strict=True):
            group["lr"] = peak * rate
        index = torch.tensor(rows_now, device=device)
        batch = data.batch(index)
        with torch.autocast(args.device, torch.bfloat16):
            logits = network(batch)
            loss = F.cross_entropy(
                logits.float().flatten(0, 1), batch["targets"].flatten(), ignore_index=-100
            )
            total = loss
            if step % args.retrieval_every == 0:
                chosen = choices[step // args.retrieval_every % 4][pair_of[index]]
                asked = pooled(network, data.questions, index)
                offered = pooled(network, passages.texts, chosen.T.flatten())
                scores = asked @ offered.T / 0.05
                twins = chosen[:, 0][:, None] == chosen.T.flatten()[None]
                twins.fill_diagonal_(False)
                wanted = torch.arange(len(index), device=device)
                retrieval = F.cross_entropy(scores.masked_fill(twins, -1e4), wanted)
                total = loss + args.retrieval_weight * retrieval
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step, seen = step + 1, seen + len(index)
        if time.monotonic() - last > args.report_s:
            last = time.monotonic()
            score, held = exact(network, data, probe[:2000]) if len(probe) else (0.0, 0.0)
            print(
                f"{args.name} {gone:5.1%} step {step} {seen / (last - began):.0f}/s "
                f"loss {float(loss.detach()):.3f} retrieval {float(retrieval.detach()):.3f} "
                f"held out: exact {score:.4f} loss {held:.4f}",
                flush=True,
            )
    score, held = exact(network, data, probe)
    print(
        f"{args.name} end: {step} steps, {seen} examples, exact {score:.4f} loss {held:.4f}",
        flush=True,
    )
    save(network, args.out)


def save(network: Network, folder: Path, parts: int = 4) -> None:
    """Write half-precision weights as safetensors in `parts` files of about equal size."""
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    state = {k: v.detach().half().cpu().contiguous() for k, v in network.state_dict().items()}
    del state["encoder.word.weight"]
    groups: list[dict[str, Tensor]] = [{} for _ in range(parts)]
    sizes = [0] * parts
    for name, tensor in sorted(state.items(), key=lambda item: -item[1].numel()):
        smallest = sizes.index(min(sizes))
        groups[smallest][name] = tensor
        sizes[smallest] += tensor.numel()
    for number, group in enumerate(groups):
        save_file(group, folder / f"part{number}.safetensors")


def main() -> None:
    """Read the options and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="keep the rows here between runs")
    parser.add_argument("--name", default="run")
    parser.add_argument("--seconds", type=float, default=500)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--lr", type=float, default=6e-4)
    parser.add_argument("--encoder-lr", type=float, default=1.5e-4)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--decoder-dropout", type=float, default=0.2)
    parser.add_argument("--decay", choices=("linear", "cosine"), default="linear")
    parser.add_argument("--retrieval-every", type=int, default=2)
    parser.add_argument("--retrieval-weight", type=float, default=0.3)
    parser.add_argument("--report-s", type=float, default=30)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--limit", type=int, help="read only every n-th pair, to try things out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold-out", action="store_true", help="leave out the held-out databases")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
