"""Train the embedded model on one GPU within a given time, from the files that `dataset.py` wrote.

    python -m sqlnl_rag.models.embedded.train --data training/data --start START --out RUN

START is what `start.py` wrote. Everything the loop
needs is put on the GPU before it starts and batches are cut there, so the CPU makes no batch while
it runs. The word embeddings stay as they are. The learning rate falls with the clock, not with
steps, so that a lease is used up whatever its speed.

Beside the parser's loss the same encoder learns retrieval (a question against passages of tables
and columns, those of its own schema that it does not need as hard negatives) and that a text and
its translation mean the same.
"""

# ruff: noqa: TID253  (a training script)
from __future__ import annotations

import argparse
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from sqlnl_rag.models.embedded.batches import Data, Passages, Ragged, Texts, batches, pieces
from sqlnl_rag.models.embedded.dataset import read_pairs, read_schemas_file, read_texts
from sqlnl_rag.models.embedded.network import (
    Network,
    Shape,
    compiled,
    load_parts,
    load_start,
    vocabulary,
)
from sqlnl_rag.models.embedded.rows import Row, make_rows
from sqlnl_rag.models.embedded.shipped import is_shipped, load_weights

TEMPERATURE = 0.05


def pooled(network: Network, texts: Ragged, rows: Tensor) -> Tensor:
    """Unit vectors (B, D) of plain text: the mean of the encoder's pieces."""
    ids, mask = texts.padded(rows)
    hidden = network.encoder(ids, mask, torch.zeros_like(ids))
    weight = mask[..., None].to(hidden.dtype)
    return F.normalize(((hidden * weight).sum(1) / weight.sum(1)).float(), dim=-1)


def half_precision(device: str) -> torch.autocast:
    """Products in bfloat16 where the device has them; elsewhere that would only be slow."""
    fast = device != "cpu" or torch.cpu.get_capabilities().get("avx512_bf16", False)
    return torch.autocast(device, torch.bfloat16, enabled=fast)


@torch.no_grad()
def exact(network: Network, data: Data, rows: NDArray[np.int64]) -> tuple[float, float]:
    """Teacher-forced: the share of `rows` with every step right, and the mean loss a step."""
    network.eval()
    right, losses = [], []
    for start in range(0, len(rows), 256):
        batch = data.batch(torch.tensor(rows[start : start + 256], device=data.ids.flat.device))
        with half_precision(data.ids.flat.device.type):
            logits = network(batch).float()
        loss = F.cross_entropy(logits.flatten(0, 1), batch["targets"].flatten(), ignore_index=-100)
        good = (logits.argmax(-1) == batch["targets"]) | (batch["targets"] < 0)
        right.append(good.all(1).float())
        losses.append(loss)
    network.train()
    return float(torch.cat(right).mean()), float(torch.stack(losses).mean())


@dataclass(frozen=True)
class Prepared:
    """What is made of the files before a GPU is touched; several runs may share it."""

    rows: list[Row]
    choices: NDArray[np.int64]
    sources: list[str]
    passages: Texts
    texts: tuple[Texts, Texts]


def prepare(args: argparse.Namespace) -> Prepared:
    """Rows and texts, made by all cores."""
    began = time.monotonic()
    schemas = read_schemas_file(args.data)
    pairs = list(read_pairs(args.data))[:: args.limit or 1]
    tokenizer = args.start / "tokenizer.json"
    rows = make_rows(pairs, schemas, tokenizer, seed=args.seed)
    passages = Passages(schemas, tokenizer)
    choices = np.stack([passages.choose(pairs, schemas, seed) for seed in range(4)])
    chinese, english = zip(*read_texts(args.data), strict=True)
    counts = Counter(pairs[row.group].source for row in rows)
    print(f"{len(pairs)} pairs, {len(rows)} rows in {time.monotonic() - began:.0f} s", flush=True)
    print(dict(counts), flush=True)
    sources = [pairs[row.group].source for row in rows]
    return Prepared(
        rows,
        choices,
        sources,
        passages.texts,
        (pieces(chinese, tokenizer), pieces(english, tokenizer)),
    )


def contrast(asked: Tensor, offered: Tensor, twins: Tensor) -> Tensor:
    """The loss of finding each row's own in `offered`, where `twins` are no wrong choice either."""
    scores = (asked @ offered.T / TEMPERATURE).masked_fill(twins, -1e4)
    return F.cross_entropy(scores, torch.arange(len(asked), device=asked.device))


def train(args: argparse.Namespace, prepared: Prepared) -> None:
    """Train for `args.seconds` and write the weights, in parts, without the word embeddings."""
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    device, rows = args.device, prepared.rows
    data = Data(rows, device)
    passages = Ragged(prepared.passages, torch.int32, device)
    chinese, english = (Ragged(texts, torch.int32, device) for texts in prepared.texts)
    choices = torch.tensor(prepared.choices, device=device)
    pair_of = torch.tensor([row.group for row in rows], device=device)
    apart = np.array([row.held_out for row in rows])
    first = np.array([i == 0 or rows[i].group != rows[i - 1].group for i in range(len(rows))])
    source = np.array(prepared.sources)
    taught = np.flatnonzero(~apart) if args.hold_out else np.arange(len(rows))
    probes = {
        name: np.flatnonzero(apart & first & (source == name))[:1000]
        for name in ("spider", "chase", "chase_zh", "chase_en")
    }
    path = args.start / "start.safetensors"
    shape = Shape(
        vocabulary=vocabulary(path), dropout=args.dropout, decoder_dropout=args.decoder_dropout
    )
    if args.resume_from and is_shipped(args.resume_from):
        network = load_weights(args.resume_from, shape)
    else:
        network = Network(shape)
        load_start(network, path)
        if args.resume_from:
            load_parts(network, args.resume_from)
    network.to(device).train()
    if device.startswith("cuda"):
        compiled(network)
    network.encoder.word.weight.requires_grad_(False)
    old = [p for p in network.encoder.parameters() if p.requires_grad]
    new = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": args.encoder_lr}, {"params": new, "lr": args.lr}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=device.startswith("cuda"),
    )  # fmt: skip
    peaks = [group["lr"] for group in optimizer.param_groups]
    generator = np.random.default_rng(args.seed)
    print(f"{args.name}: {len(taught)} rows taught, held out "
          f"{ {k: len(v) for k, v in probes.items()} }", flush=True)  # fmt: skip

    def report(gone: float) -> None:
        scores = [f"{k} {exact(network, data, v)[0]:.4f}" for k, v in probes.items() if len(v)]
        speed = seen / (time.monotonic() - began)
        losses = " ".join(f"{name} {value.item():.3f}" for name, value in last_loss.items())
        print(
            f"{args.name} {gone:5.1%} step {step} {speed:.0f}/s {losses}; exact {' '.join(scores)}",
            flush=True,
        )

    began = reported = time.monotonic()
    step, seen, last_loss = 0, 0, dict[str, Tensor]()
    for rows_now in batches(data.size, taught, args.batch, generator):
        gone = (time.monotonic() - began) / args.seconds
        if gone >= 1:
            break
        rate = min(1.0, gone / 0.04) * (1 - gone)
        for group, peak in zip(optimizer.param_groups, peaks, strict=True):
            group["lr"] = peak * rate
        index = torch.tensor(rows_now, device=device)
        batch = data.batch(index)
        with half_precision(torch.device(device).type):
            logits = network(batch)
            total = F.cross_entropy(
                logits.float().flatten(0, 1), batch["targets"].flatten(), ignore_index=-100
            )
            last_loss["parse"] = total.detach()
            if step % 4 == 0:
                chosen = choices[step // 4 % 4][pair_of[index]]
                offered = chosen.T.flatten()
                twins = chosen[:, 0][:, None] == offered[None]
                twins.fill_diagonal_(False)
                loss = contrast(
                    pooled(network, data.questions, index),
                    pooled(network, passages, offered),
                    twins,
                )
                last_loss["retrieval"] = loss.detach()
                total = total + args.retrieval_weight * loss
            elif step % 4 == 2:
                drawn = torch.randint(len(chinese.starts), (args.batch,), device=device)
                one, two = pooled(network, chinese, drawn), pooled(network, english, drawn)
                twins = drawn[:, None] == drawn[None]
                twins.fill_diagonal_(False)
                loss = (contrast(one, two, twins) + contrast(two, one, twins)) / 2
                last_loss["texts"] = loss.detach()
                total = total + args.retrieval_weight * loss
        optimizer.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        step, seen = step + 1, seen + len(index)
        if time.monotonic() - reported > args.report_s:
            report(gone)
            reported = time.monotonic()
    report(1.0)
    print(f"{args.name} end: {step} steps, {seen} examples", flush=True)
    save(network, args.out)


def save(network: Network, folder: Path, parts: int = 6) -> None:
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


def options() -> argparse.ArgumentParser:
    """What a run is told."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume-from", type=Path, help="begin with that run, or with graphs")
    parser.add_argument("--name", default="run")
    parser.add_argument("--seconds", type=float, default=1100)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--lr", type=float, default=8e-4)
    parser.add_argument("--encoder-lr", type=float, default=2e-4)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--decoder-dropout", type=float, default=0.2)
    parser.add_argument("--retrieval-weight", type=float, default=0.3)
    parser.add_argument("--report-s", type=float, default=90)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--limit", type=int, help="read only every n-th pair, to try things out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hold-out", action="store_true", help="leave out the held-out databases")
    return parser


def main() -> None:
    """Read the options and train."""
    args = options().parse_args()
    train(args, prepare(args))


if __name__ == "__main__":
    main()
