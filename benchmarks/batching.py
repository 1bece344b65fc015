"""Whether questions that arrive together should share one run of the embedded model's encoder.

    make demo && .venv/bin/python -m benchmarks.batching

Over the demo's questions, in one run: what a padded batch costs the encoder against one question
after the other, as it ships and (where the package onnx is installed) with the scale of each row
its own, which makes a batch exact; and how many answers a second 1, 4 and 10 clients get of one
Translator with batching against without, and how many of them are other answers. Batching here is
the kind that keeps nobody waiting: who finds the encoder free takes all that have queued for it.

Takes some minutes. Ratios are medians of runs side by side. Processor time is of this process, so a
busy machine changes it less than the clock.
"""

from __future__ import annotations

import json
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.row_scales import with_row_scales
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.features import Features
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.onnx import open_session
from sqlnl_rag.translate import Translator
from sqlnl_rag.turns import Turns
from sqlnl_rag.types import Answer

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "fixtures" / "questions" / "demo.jsonl"
SIZES = (2, 4, 8)
CLIENTS = (1, 4, 10)
REPEATS = 5

Fed = dict[str, Any]


def batched(group: list[Fed]) -> Fed:
    """The encoder's inputs for several texts, padded to the longest."""
    length = max(one["ids"].shape[1] for one in group)
    return {
        name: np.concatenate(
            [np.pad(one[name], ((0, 0), (0, length - one[name].shape[1]))) for one in group]
        )
        for name in group[0]
    }


def fed(one: Features) -> Fed:
    """The encoder's inputs for one question."""
    return {"ids": one.ids[None], "mask": np.ones_like(one.ids)[None], "marks": one.marks[None]}


class Shared:
    """The encoder's session, but whoever finds it free takes along all that wait for it.

    Whoever waits gives the place among the model's searches to another for so long: else no more
    than two would ever meet here.
    """

    def __init__(self, session: Any, turns: Turns) -> None:
        self._session = session
        self._turns = turns
        self._waiting: list[tuple[Fed, list[Any]]] = []
        self._lock, self._free = threading.Lock(), threading.Lock()
        self.sizes: list[int] = []

    def run(self, _: None, given: Fed) -> list[Any]:
        """As the session's own."""
        mine: list[Any] = []
        with self._lock:
            self._waiting.append((given, mine))
        self._turns._give()
        try:
            with self._free:
                if not mine:
                    with self._lock:
                        group, self._waiting = self._waiting, []
                    self.sizes.append(len(group))
                    hidden = self._session.run(None, batched([one for one, _ in group]))[0]
                    for row, (one, place) in enumerate(group):
                        place.append(hidden[row : row + 1, : one["ids"].shape[1]])
        finally:
            self._turns._take(None)
        return mine


@contextmanager
def batching(model: EmbeddedModel) -> Iterator[Shared]:
    """Has the model's encoder shared within its block."""
    alone = model._encoder
    shared = Shared(alone, model._turns)
    model.__dict__["_encoder"] = shared
    try:
        yield shared
    finally:
        model.__dict__["_encoder"] = alone


def took(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the wall, and of the processor."""
    start, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - worked


def encoding(features: list[Features], shipped: Any, exact: Any) -> None:
    """Print what a batch costs, of one after the other as shipped."""
    for size in SIZES:
        work: dict[str, list[tuple[float, float]]] = {}
        for turn in range(REPEATS):
            group = [fed(features[(turn * size + i) % len(features)]) for i in range(size)]
            alone = took(lambda group=group: [shipped.run(None, one) for one in group])  # type: ignore[misc]
            for name, session in {"as shipped": shipped, "exact": exact}.items():
                if session:
                    both = took(lambda s=session, g=group: s.run(None, batched(g)))  # type: ignore[misc]
                    work.setdefault(name, []).append((both[0] / alone[0], both[1] / alone[1]))
        for name, ratios in work.items():
            wall, processor = (statistics.median(each) for each in zip(*ratios, strict=True))
            print(f"batch of {size}, {name}: processor {processor:.2f}, wall {wall:.2f}")


def is_exact(features: list[Features], session: Any) -> bool:
    """Whether texts that share a run come out bit by bit as alone, padded alike."""
    group = [fed(one) for one in features[:8]]
    together = batched(group)
    hidden = session.run(None, together)[0]
    rows = [{name: array[i : i + 1] for name, array in together.items()} for i in range(len(group))]
    return all(
        np.array_equal(hidden[i : i + 1], session.run(None, row)[0]) for i, row in enumerate(rows)
    )


def answers(translator: Translator, questions: list[str], clients: int) -> dict[str, str]:
    """The SQL of each question, asked by so many at once; empty where there is none."""
    with ThreadPoolExecutor(clients) as pool:
        outcomes = list(pool.map(translator.ask, questions))
    return {one.question: one.sql if isinstance(one, Answer) else "" for one in outcomes}


def asking(translator: Translator, model: EmbeddedModel, questions: list[str]) -> None:
    """Print answers a second with batching against without."""
    expected = answers(translator, questions, 1)
    for clients in CLIENTS:
        ratios: list[tuple[float, float]] = []
        rates: list[tuple[float, float]] = []
        sizes: list[int] = []
        other: set[str] = set()
        for turn in range(REPEATS):
            asked = [questions[(turn * 24 + i) % len(questions)] for i in range(24)]
            found: dict[str, str] = {}
            alone = took(lambda: answers(translator, asked, clients))  # noqa: B023
            with batching(model) as shared:
                both = took(lambda: found.update(answers(translator, asked, clients)))  # noqa: B023
            sizes += shared.sizes
            other |= {question for question in asked if found[question] != expected[question]}
            ratios.append((alone[0] / both[0], both[1] / alone[1]))
            rates.append((len(asked) / alone[0], len(asked) / both[0]))
        speed, processor = (statistics.median(each) for each in zip(*ratios, strict=True))
        without, with_it = (statistics.median(each) for each in zip(*rates, strict=True))
        print(
            f"{clients} clients: {with_it:.2f} answers/s in batches of {statistics.mean(sizes):.1f}"
            f" against {without:.2f}, {speed:.2f}; processor {processor:.2f} an answer;"
            f" another answer to {len(other)} of {len(questions)} questions"
        )


def main() -> None:
    """Print the ratios."""
    questions = [json.loads(line)["question"] for line in QUESTIONS.read_text("utf-8").splitlines()]
    with Translator.connect(f"sqlite:///{ROOT / 'schemas' / 'demo.db'}") as translator:
        model = translator.model
        assert isinstance(model, EmbeddedModel)
        selections = [translator.select(question) for question in questions]
        features = [
            model._featurizer(question, selection.tables, selection.values)
            for question, selection in zip(questions, selections, strict=True)
        ]
        shipped, exact = model._encoder, None
        shipped.run(None, fed(features[0]))
        print(f"{statistics.median(len(one.ids) for one in features):g} pieces a question")
        try:
            exact = open_session(with_row_scales(WEIGHTS / "encoder.onnx"))
            exact.run(None, fed(features[0]))
            print(f"with a scale a row a batch is exact: {is_exact(features, exact)}")
        except ImportError:
            print("the package onnx is not installed: nothing on exact batches")
        print(f"as shipped a batch is exact: {is_exact(features, shipped)}")
        encoding(features, shipped, exact)
        shares = []
        for question, selection, one in zip(questions[:12], selections, features, strict=False):
            part = took(lambda one=one: shipped.run(None, fed(one)))  # type: ignore[misc]
            whole = took(lambda q=question, s=selection: model.generate(q, s))  # type: ignore[misc]
            shares.append(part[1] / whole[1])
        print(f"the encoder is {statistics.median(shares):.2f} of a question's work")
        asking(translator, model, questions)


if __name__ == "__main__":
    main()
