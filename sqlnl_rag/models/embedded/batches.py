"""Batches cut on the GPU from ragged arrays that lie there whole, so that the CPU makes none."""

# ruff: noqa: TID253  (only training imports it)
from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from sqlnl_rag.models.embedded.actions import KEYWORD_ID
from sqlnl_rag.models.embedded.dataset import Pair
from sqlnl_rag.models.embedded.features import CLS, SEP
from sqlnl_rag.models.embedded.rows import Row, needed_tables
from sqlnl_rag.names import words
from sqlnl_rag.types import Schema

PASSAGE_PIECES = 64


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

    def padded(self, rows: Tensor, fill: int = 0, multiple: int = 8) -> tuple[Tensor, Tensor]:
        """(B, longest) with `fill` at the end, and the mask of what is real.

        The width is a multiple of `multiple`: few different shapes let memory be used again.
        """
        lengths = self.lengths[rows]
        longest = -(-int(lengths.max()) // multiple) * multiple
        place = torch.arange(longest, device=self.flat.device)[None]
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
        ids, mask = self.ids.padded(rows, 0, 32)
        marks, _ = self.marks.padded(rows, 0, 32)
        spans, present = self.spans.padded(rows, 0, 32)
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


Texts: TypeAlias = list[NDArray[np.int64]]


def pieces(texts: Sequence[str], tokenizer: Path) -> Texts:
    """The pieces of each text, at most `PASSAGE_PIECES`, between the marks of begin and end."""
    from tokenizers import Tokenizer

    encode = Tokenizer.from_file(str(tokenizer))
    encode.no_padding()
    encode.no_truncation()
    return [
        np.array([CLS, *e.ids[: PASSAGE_PIECES - 2], SEP])
        for e in encode.encode_batch(texts, add_special_tokens=False)
    ]


class Passages:
    """Texts of tables and columns of every schema, for the retrieval loss."""

    def __init__(self, schemas: dict[str, Schema], tokenizer: Path) -> None:
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
        self.texts = pieces(texts, tokenizer)

    def choose(
        self, pairs: Sequence[Pair], schemas: dict[str, Schema], seed: int
    ) -> NDArray[np.int64]:
        """(pairs, 2): a passage that each pair needs and one of its schema that it does not."""
        rng = random.Random(seed)
        out = np.zeros((len(pairs), 2), np.int64)
        for row, pair in enumerate(pairs):
            needed = sorted(needed_tables(pair))
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
