"""How near names of two languages are, by the encoder that training starts from."""

# ruff: noqa: TID253  (only training imports it)
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from sqlnl_rag.models.embedded.network import Network, Shape, load_start, vocabulary

# Cosines of this encoder lie between 0.7 and 1; what unrelated names have becomes about nothing.
_UNRELATED = 0.75


class Alike:
    """Cosines of names, spread so that unrelated ones have about nothing and equal ones a half.

    Args:
        start: What `start.py` wrote.
    """

    def __init__(self, start: Path) -> None:
        from tokenizers import Tokenizer

        path = start / "start.safetensors"
        network = Network(Shape(vocabulary=vocabulary(path)))
        load_start(network, path)
        self._encoder = network.encoder.eval()
        self._tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
        self._tokenizer.enable_padding(pad_id=1)
        self._known: dict[str, NDArray[np.float32]] = {}

    def learn(self, texts: Sequence[str]) -> None:
        """Encode `texts` in batches ahead of use."""
        new = sorted({text for text in texts if text not in self._known}, key=len)
        for start in range(0, len(new), 128):
            part = new[start : start + 128]
            encodings = self._tokenizer.encode_batch([f"query: {text}" for text in part])
            ids = torch.tensor([e.ids for e in encodings])
            mask = torch.tensor([e.attention_mask for e in encodings])
            with torch.inference_mode():
                hidden = self._encoder(ids, mask, torch.zeros_like(ids)) * mask[..., None]
                units = torch.nn.functional.normalize(hidden.sum(1), dim=-1).numpy()
            self._known |= dict(zip(part, units, strict=True))

    def __call__(self, rows: Sequence[str], columns: Sequence[str]) -> NDArray[np.float32]:
        """(rows, columns)"""
        self.learn([*rows, *columns])
        left = np.stack([self._known[text] for text in rows])
        right = np.stack([self._known[text] for text in columns])
        spread: NDArray[np.float32] = 2 * (left @ right.T - _UNRELATED)
        return spread
