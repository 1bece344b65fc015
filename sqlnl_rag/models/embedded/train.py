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
import time
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from sqlnl_rag.models.embedded.batches import Data, Passages, Ragged, batches
from sqlnl_rag.models.embedded.dataset import read_pairs, read_schemas_file
from sqlnl_rag.models.embedded.network import Network, Shape, load_minilm
from sqlnl_rag.models.embedded.rows import make_rows


def pooled(network: Network, texts: Ragged, rows: Tensor) -> Tensor:
    """Unit vectors (B, D) of plain text: the mean of the encoder's pieces."""
    ids, mask = texts.padded(rows)
    hidden = network.encoder(ids, mask, torch.zeros_like(ids))
    weight = mask[..., None].to(hidden.dtype)
    return F.normalize(((hidden * weight).sum(1) / weight.sum(1)).float(), dim=-1)


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
    """Train for `args.seconds` and write the weights, in parts, without the word embeddings."""
    began = time.monotonic()
    torch.manual_seed(args.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    schemas = read_schemas_file(args.data)
    pairs = list(read_pairs(args.data))
    pairs = pairs[:: args.limit or 1]
    tokenizer = args.minilm / "tokenizer.json"
    rows = make_rows(pairs, schemas, tokenizer)
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
