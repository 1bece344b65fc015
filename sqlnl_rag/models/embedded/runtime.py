"""The embedded model at work: features -> onnxruntime -> beam search under the grammar -> SQL.

Promises: needs no network, key, GPU or torch; reads English and Chinese; the same question over
the same selection gives the same candidates; every candidate is one SELECT over the selection's
tables. Does not promise that it answers the question, reads other languages (its vocabulary holds
two), or knows dialect functions: the action language says what it can say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models.embedded.actions import KEYWORD_ID, KEYWORDS, Action, Unsupported
from sqlnl_rag.models.embedded.features import MAX_PIECES, MAX_QUESTION, Features, Featurizer
from sqlnl_rag.models.embedded.grammar import State
from sqlnl_rag.models.embedded.pruning import prune
from sqlnl_rag.models.embedded.ranking import Hypothesis, rank
from sqlnl_rag.models.embedded.wording import Wording
from sqlnl_rag.once import once
from sqlnl_rag.onnx import open_session
from sqlnl_rag.turns import Turns
from sqlnl_rag.types import Attempt, Candidate, Selection, Table

WEIGHTS = Path(__file__).parent / "weights"
NAME = "embedded"
MAX_STEPS = 80
BEAM = 8
AT_ONCE = 2  # searches; each keeps all cores busy, and takes some ten megabytes
# A span of the question may take in the marks around a value.
_QUOTES = " \"'`“”‘’「」"
# What the question and the values it names may take of the input; the schema gets the rest.
_RESERVED = MAX_QUESTION // 2 + 60


@dataclass(frozen=True)
class _Beam:
    """One hypothesis: what it emitted, its grammar state and its log-probability."""

    tokens: tuple[int, ...]
    state: State
    score: float


class EmbeddedModel:
    """The small model that ships in the package.

    Args:
        folder: Holds encoder.onnx, parser.onnx, decoder.onnx and tokenizer.json. Nothing is read
            before the first use.
        threads: Threads of one run; None leaves the choice to onnxruntime.

    Raises:
        ModelUnreachable: On first use, when the folder holds no readable weights.
    """

    name = NAME
    budget = MAX_PIECES - _RESERVED

    def __init__(self, folder: Path = WEIGHTS, threads: int | None = None) -> None:
        self._folder = folder
        self._threads = threads
        self._turns = Turns(AT_ONCE)

    @once
    def _featurizer(self) -> Featurizer:
        path = self._need("tokenizer.json")
        try:
            return Featurizer(path)
        except Exception as error:  # tokenizers raises nothing narrower
            raise _unreadable(path) from error

    def _need(self, name: str) -> Path:
        path = self._folder / name
        if not path.is_file():
            raise ModelUnreachable(
                f"the embedded model's {name} is missing",
                f"install the package again; it belongs in {self._folder}",
            )
        return path

    def _session(self, name: str) -> Any:
        path = self._need(f"{name}.onnx")
        try:
            return open_session(path, self._threads)
        except Exception as error:  # onnxruntime's errors share no narrower root
            raise _unreadable(path) from error

    @once
    def _encoder(self) -> Any:
        return self._session("encoder")

    @once
    def _parser(self) -> Any:
        return self._session("parser")

    @once
    def _decoder(self) -> Any:
        return self._session("decoder")

    def cost(self, table: Table) -> int:
        """Word pieces that the table takes of the input."""
        return self._featurizer.cost(table)

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        """At most `k` candidates, best first; exp(score) is the chance that each is right, as
        databases showed it that were not trained on: those of a question need not sum to one.

        `feedback` is ignored: the model has no ear for it, so a second round would say the same.
        """
        if feedback:
            return []
        wording = Wording(question, selection.tables, selection.values)
        ranked = rank(self.hypotheses(question, selection, max(k, BEAM)), wording)
        return [
            Candidate(one.hypothesis.sql, self.name, math.log(one.confidence)) for one in ranked[:k]
        ]

    def hypotheses(self, question: str, selection: Selection, width: int = 10) -> list[Hypothesis]:
        """What is ranked: the different queries of a beam so wide, the likeliest first."""
        features = self._featurizer(question, selection.tables, selection.values)
        with self._turns.one():
            beams = self._search(features, width)
        found: dict[str, Hypothesis] = {}
        for beam in beams:
            actions = prune(_actions(beam.tokens, features, question), question, selection.tables)
            sql, untied = _sql(actions, selection)
            if sql and sql not in found:
                found[sql] = Hypothesis(actions, sql, beam.score, untied)
        return list(found.values())

    def _search(self, features: Features, width: int) -> list[_Beam]:
        hidden = self._encoder.run(
            None,
            {
                "ids": features.ids[None],
                "mask": np.ones_like(features.ids)[None],
                "marks": features.marks[None],
            },
        )[0]
        memory = dict(
            zip(
                ("pointed", "keys", "cross_keys", "cross_values"),
                self._parser.run(
                    None,
                    {
                        "hidden": hidden,
                        "spans": features.spans[None],
                        "relations": features.relations[None].astype(np.int64),
                    },
                ),
                strict=True,
            )
        )
        layers, heads, size, _ = memory["cross_keys"].shape
        past_keys = np.zeros((layers, 1, heads, size, 0), np.float32)
        past_values = np.zeros((layers, 1, heads, 0, size), np.float32)
        masks = _Masks(features)
        beams = [_Beam((), State(), 0.0)]
        done: list[_Beam] = []
        for step in range(MAX_STEPS):
            last = [b.tokens[-1] if b.tokens else KEYWORD_ID["<start>"] for b in beams]
            logits, keys, values = self._decoder.run(
                None,
                {
                    "tokens": np.array(last, np.int64),
                    "step": np.array([step], np.int64),
                    "past_keys": past_keys,
                    "past_values": past_values,
                    **memory,
                },
            )
            scores = _log_softmax(logits)
            for row, beam in enumerate(beams):
                scores[row] += np.where(masks.of(beam), beam.score, -np.inf)
            best = np.argsort(-scores, axis=None, kind="stable")[: 2 * width]
            kept: list[tuple[int, _Beam]] = []
            for place in best:
                row, token = divmod(int(place), scores.shape[1])
                score = float(scores[row, token])
                if score == -np.inf:
                    break
                beam = beams[row]
                if token == KEYWORD_ID["<end>"]:
                    done.append(_Beam(beam.tokens, beam.state, score))
                elif len(kept) < width:
                    state = masks.advance(beam.state, token)
                    kept.append((row, _Beam((*beam.tokens, token), state, score)))
            done.sort(key=lambda b: -b.score)
            # A score only falls: once enough are done that beat all that go on, the rest is lost.
            if not kept or (len(done) >= width and done[width - 1].score >= kept[0][1].score):
                break
            rows = [row for row, _ in kept]
            past_keys, past_values = keys[:, rows], values[:, rows]
            beams = [beam for _, beam in kept]
        return done[:width]


def _unreadable(path: Path) -> ModelUnreachable:
    return ModelUnreachable(
        f"the embedded model's {path.name} is damaged", "install the package again"
    )


def _log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
    result: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result


class _Masks:
    """Which of the keywords and nodes a grammar state allows, as arrays."""

    def __init__(self, features: Features) -> None:
        self._kinds = np.array([node.kind for node in features.nodes])
        keys = [node.table for node in features.nodes if node.kind == "table"]
        self._table = np.array(
            [keys.index(node.table) if node.table else -1 for node in features.nodes]
        )
        self._none = np.zeros(len(KEYWORDS) + len(features.nodes), bool)

    def of(self, beam: _Beam) -> NDArray[np.bool_]:
        """(keywords + N,): whether each may follow `beam`."""
        allowed = beam.state.allowed()
        mask = self._none.copy()
        nodes = mask[len(KEYWORDS) :]
        for token in allowed.tokens:
            if token == "#table":
                low, high = allowed.tables
                nodes |= (self._kinds == "table") & (self._table >= low) & (self._table <= high)
            elif token == "#start":
                nodes |= self._kinds == "question"
            elif token == "#end":
                start = beam.tokens[-1] - len(KEYWORDS)
                places = np.arange(len(nodes))
                nodes |= (self._kinds == "question") & (places >= start)
            elif token.startswith("#"):
                nodes |= self._kinds == token[1:]
            else:
                mask[KEYWORD_ID[token]] = True
        return mask

    def advance(self, state: State, token: int) -> State:
        """The grammar state after `token`."""
        if token < len(KEYWORDS):
            return state.advance(KEYWORDS[token])
        node = token - len(KEYWORDS)
        kind = str(self._kinds[node])
        if kind == "question":
            # Only one of the two can be allowed: a span's end follows nothing but its start.
            kind = "end" if "#end" in state.allowed().tokens else "start"
        return state.advance(f"#{kind}", int(self._table[node]))


def _actions(tokens: Sequence[int], features: Features, question: str) -> list[Action]:
    actions: list[Action] = []
    start: int | None = None
    for token in tokens:
        if token < len(KEYWORDS):
            actions.append(Action("keyword", KEYWORDS[token]))
            continue
        node = features.nodes[token - len(KEYWORDS)]
        if node.kind != "question":
            actions.append(Action(node.kind, node.text, node.table))
        elif start is None:
            start = node.start
        else:
            actions.append(Action("value", question[start : node.end].strip(_QUOTES)))
            start = None
    return actions


def _sql(actions: Sequence[Action], selection: Selection) -> tuple[str, int]:
    """SQL in the selection's dialect, or the empty string where the actions say none; and how many
    of its tables no condition joins to the others.
    """
    from sqlglot import exp

    from sqlnl_rag.models.embedded.codec import decode
    from sqlnl_rag.policy import render

    try:
        tree = decode(actions, selection.tables, selection.dialect)
    except Unsupported:
        return "", 0
    untied = sum(join.args.get("kind") == "CROSS" for join in tree.find_all(exp.Join))
    return render(tree, selection.dialect), untied
