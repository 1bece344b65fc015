"""Beam search under the grammar: the likeliest queries of a network that is asked step by step.

Promises that what it finds is a whole query by the grammar, and the same for the same logits. Does
not know the network: a `Step` says what may come next and how likely it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.models.embedded.actions import KEYWORD_ID, KEYWORDS
from sqlnl_rag.models.embedded.features import Features
from sqlnl_rag.models.embedded.grammar import Allowed, State

MAX_STEPS = 80
_START, _END = KEYWORD_ID["<start>"], KEYWORD_ID["<end>"]


class Step(Protocol):
    """The network, after what it was asked before."""

    def __call__(self, tokens: Sequence[int], rows: Sequence[int]) -> NDArray[np.float32]:
        """Logits (B, keywords + N) of what follows B hypotheses.

        Args:
            tokens: The last token of each.
            rows: Which of the hypotheses of the step before each goes on from; of the first, 0.
        """
        ...


@dataclass(frozen=True)
class Beam:
    """One hypothesis: what it emitted, its grammar state and its log-probability."""

    tokens: tuple[int, ...]
    state: State
    score: float


def search(step: Step, features: Features, width: int) -> list[Beam]:
    """At most `width` whole queries, the likeliest first, of as many hypotheses at a time."""
    masks = _Masks(features)
    beams = [Beam((), State(), 0.0)]
    rows = [0]
    done: list[Beam] = []
    for _ in range(MAX_STEPS):
        logits = step([beam.tokens[-1] if beam.tokens else _START for beam in beams], rows)
        before = np.array([[beam.score] for beam in beams])
        scores = (_log_softmax(logits) + before).ravel()
        allowed = np.flatnonzero(np.concatenate([masks.of(beam) for beam in beams]))
        best = allowed[np.argsort(-scores[allowed], kind="stable")[: 2 * width]]
        kept: list[tuple[int, Beam]] = []
        for place, score in zip(best.tolist(), scores[best].tolist(), strict=True):
            row, token = divmod(place, logits.shape[1])
            beam = beams[row]
            if token == _END:
                done.append(Beam(beam.tokens, beam.state, score))
            elif len(kept) < width:
                state = masks.advance(beam.state, token)
                kept.append((row, Beam((*beam.tokens, token), state, score)))
        done.sort(key=lambda beam: -beam.score)
        # A score only falls: once enough are done that beat all that go on, the rest is lost.
        # (Nothing is dropped before: the rows of a step are quantised together, with one scale.)
        if not kept or (len(done) >= width and done[width - 1].score >= kept[0][1].score):
            break
        rows, beams = [row for row, _ in kept], [beam for _, beam in kept]
    return done[:width]


def _log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    wide = logits.astype(np.float64)
    result: NDArray[np.float64] = wide - np.logaddexp.reduce(wide, -1, keepdims=True)
    return result


class _Masks:
    """Which of the keywords and nodes a grammar state allows, as arrays."""

    def __init__(self, features: Features) -> None:
        nodes = features.nodes
        keys = [node.table for node in nodes if node.kind == "table"]
        number = {key: place for place, key in enumerate(keys)}
        self._kinds = [node.kind for node in nodes]
        self._tables = [number.get(node.table, -1) for node in nodes]
        kinds = np.array(self._kinds)
        self._of_token = {
            "#start": kinds == "question", "#end": kinds == "question",
            "#column": kinds == "column", "#value": kinds == "value",
        }  # fmt: skip
        self._places = np.where(kinds == "table", self._tables, -1)
        self._made: dict[Allowed, NDArray[np.bool_]] = {}

    def of(self, beam: Beam) -> NDArray[np.bool_]:
        """(keywords + N,): whether each may follow `beam`."""
        allowed = beam.state.allowed()
        mask = self._made.get(allowed)
        if mask is None:
            mask = self._made[allowed] = self._make(allowed)
        if "#end" in allowed.tokens:  # then nothing else is, and no span ends before its start
            mask = mask.copy()
            mask[: beam.tokens[-1]] = False
        return mask

    def _make(self, allowed: Allowed) -> NDArray[np.bool_]:
        mask = np.zeros(len(KEYWORDS) + len(self._kinds), bool)
        nodes = mask[len(KEYWORDS) :]
        for token in allowed.tokens:
            if token == "#table":
                low, high = allowed.tables
                nodes |= (self._places >= low) & (self._places <= high)
            elif token.startswith("#"):
                nodes |= self._of_token[token]
            else:
                mask[KEYWORD_ID[token]] = True
        return mask

    def advance(self, state: State, token: int) -> State:
        """The grammar state after `token`."""
        if token < len(KEYWORDS):
            return state.advance(KEYWORDS[token])
        node = token - len(KEYWORDS)
        kind: str = self._kinds[node]
        if kind == "question":
            # Only one of the two can be allowed: a span's end follows nothing but its start.
            kind = "end" if "#end" in state.allowed().tokens else "start"
        return state.advance(f"#{kind}", self._tables[node])
