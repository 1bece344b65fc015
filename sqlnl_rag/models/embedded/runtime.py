"""The embedded model at work: features -> onnxruntime -> beam search under the grammar -> SQL.

Promises: needs no network, key, GPU or torch; reads English and Chinese; the same question over
the same selection gives the same candidates; every candidate is one SELECT over the selection's
tables. Does not promise that it answers the question, reads other languages (its vocabulary holds
two), or knows dialect functions: the action language says what it can say.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models.embedded import domain
from sqlnl_rag.models.embedded.actions import KEYWORDS, Action, Unsupported
from sqlnl_rag.models.embedded.beam import Beam, search
from sqlnl_rag.models.embedded.domain import Domain
from sqlnl_rag.models.embedded.features import MAX_PIECES, MAX_QUESTION, Features, Featurizer
from sqlnl_rag.models.embedded.flags import settled
from sqlnl_rag.models.embedded.penalties import is_idle
from sqlnl_rag.models.embedded.pruning import prune
from sqlnl_rag.models.embedded.ranking import Hypothesis, load_weights, rank
from sqlnl_rag.models.embedded.wording import Wording
from sqlnl_rag.once import once
from sqlnl_rag.onnx import open_session
from sqlnl_rag.turns import Turns
from sqlnl_rag.types import Attempt, Candidate, Selection, Table

WEIGHTS = Path(__file__).parent / "weights"
NAME = "embedded"
BEAM = 8
AT_ONCE = 2  # searches; each keeps all cores busy, and takes some ten megabytes
# A span of the question may take in the marks around a value.
_QUOTES = " \"'`“”‘’「」"
# What the question and the values it names may take of the input; the schema gets the rest.
_RESERVED = MAX_QUESTION // 2 + 60


class EmbeddedModel:
    """The small model that ships in the package, or other weights of its kind.

    Args:
        folder: Holds encoder.onnx, parser.onnx, decoder.onnx and tokenizer.json. Nothing is read
            before the first use.
        threads: Threads of one run; None leaves the choice to onnxruntime.

    Raises:
        ModelUnreachable: On first use, when the folder holds no readable weights.
    """

    budget = MAX_PIECES - _RESERVED

    def __init__(self, folder: Path = WEIGHTS, threads: int | None = None) -> None:
        self.name = NAME if folder == WEIGHTS else f"{NAME}:{folder.name}"
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
    def _domain(self) -> Domain | None:
        try:
            return domain.read(self._folder)
        except (ValueError, KeyError, TypeError) as error:
            raise _unreadable(self._folder / domain.FILE) from error

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
        selection = self._informed(question, selection)
        wording = Wording(question, selection.tables, selection.values)
        weights = load_weights() if self._domain is None else load_weights().for_domain()
        ranked = rank(self._hypotheses(question, selection, max(k, BEAM)), wording, weights)
        return [
            Candidate(one.hypothesis.sql, self.name, math.log(one.confidence)) for one in ranked[:k]
        ]

    def hypotheses(self, question: str, selection: Selection, width: int = 10) -> list[Hypothesis]:
        """What is ranked: the different queries of a beam so wide, the likeliest first."""
        return self._hypotheses(question, self._informed(question, selection), width)

    def _informed(self, question: str, selection: Selection) -> Selection:
        """The selection with the values that the domain knows words of the question to mean."""
        if self._domain is None:
            return selection
        keys = {table.key for table in selection.tables}
        meant = (match for match in self._domain.matches(question) if match.table in keys)
        return replace(selection, values=(*selection.values, *meant))

    def _hypotheses(self, question: str, selection: Selection, width: int) -> list[Hypothesis]:
        features = self._featurizer(question, selection.tables, selection.values)
        with self._turns.one():
            beams = self._search(features, width)
        found: dict[str, Hypothesis] = {}
        for beam in beams:
            actions = _actions(beam.tokens, features, question)
            actions = settled(
                prune(actions, question, selection.tables), question, selection.tables
            )
            if is_idle(actions):
                continue
            written = _written(actions, selection)
            if written and written[1] not in found:
                actions, sql, untied = written
                far = _far(actions, selection.relevance)
                found[sql] = Hypothesis(actions, sql, beam.score, untied, far)
        return list(found.values())

    def _search(self, features: Features, width: int) -> list[Beam]:
        hidden = self._encoder.run(
            None,
            {
                "ids": features.ids[None],
                "mask": np.ones_like(features.ids)[None],
                "marks": features.marks[None],
            },
        )[0]
        memory = self._parser.run(
            None,
            {
                "hidden": hidden,
                "spans": features.spans[None],
                "relations": features.relations[None].astype(np.int64),
            },
        )
        return search(_Decoder(self._decoder, memory), features, width)


class _Decoder:
    """A `Step` of the shipped decoder over one question, as `export.py` describes its arrays."""

    def __init__(self, session: Any, memory: Sequence[NDArray[np.float32]]) -> None:
        self._session = session
        self._memory = dict(
            zip(("pointed", "keys", "cross_keys", "cross_values"), memory, strict=True)
        )
        layers, heads, size, _ = self._memory["cross_keys"].shape
        self._keys = np.zeros((layers, 1, heads, size, 0), np.float32)
        self._values = np.zeros((layers, 1, heads, 0, size), np.float32)
        self._steps = 0

    def __call__(self, tokens: Sequence[int], rows: Sequence[int]) -> NDArray[np.float32]:
        logits: NDArray[np.float32]
        logits, self._keys, self._values = self._session.run(
            None,
            {
                "tokens": np.array(tokens, np.int64),
                "step": np.array([self._steps], np.int64),
                # Not by an index: that leaves an order in memory which onnxruntime copies again.
                "past_keys": self._keys.take(rows, axis=1),
                "past_values": self._values.take(rows, axis=1),
                **self._memory,
            },
        )
        self._steps += 1
        return logits


def _unreadable(path: Path) -> ModelUnreachable:
    return ModelUnreachable(
        f"the embedded model's {path.name} is damaged", "install the package again"
    )


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


def _far(actions: Sequence[Action], relevance: Mapping[str, float]) -> float:
    """How much less relevant than the best table the least relevant of a query is."""
    keys = {a.text for a in actions if a.kind == "table"}
    keys |= {a.table for a in actions if a.kind == "column"}
    return 1 - min((relevance[key] for key in keys if key in relevance), default=1.0)


def _written(actions: list[Action], selection: Selection) -> tuple[list[Action], str, int] | None:
    """The query over the tables that foreign keys mean, its SQL in the selection's dialect, and how
    many of its tables no condition joins to the others; None where the actions say no query.
    """
    from sqlglot import exp

    from sqlnl_rag.models.embedded.codec import decode
    from sqlnl_rag.models.embedded.links import relinked
    from sqlnl_rag.policy import render

    try:
        tree = decode(actions, selection.tables, selection.dialect)
        if linked := relinked(actions, tree, selection.tables):
            actions, tree = linked, decode(linked, selection.tables, selection.dialect)
    except Unsupported:
        return None
    untied = sum(join.args.get("kind") == "CROSS" for join in tree.find_all(exp.Join))
    return actions, render(tree, selection.dialect, copy=False), untied
