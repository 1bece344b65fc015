"""Whether questions that arrive together should share one run of the embedded model's encoder.

    make demo && .venv/bin/python -m benchmarks.batching

Over the demo's questions, in one run: the encoder alone, one question after the other, two at once
(what `AT_ONCE` in runtime.py does), and as one padded batch; and how much of an answer's work the
encoder is. Processor time is of this process, so a busy machine changes it less than the clock.
"""

from __future__ import annotations

import json
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.features import Features, Featurizer
from sqlnl_rag.translate import Translator

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "fixtures" / "questions" / "demo.jsonl"
SIZES = (2, 4, 8)
REPEATS = 5


def fed(group: list[Features]) -> dict[str, Any]:
    """The encoder's inputs for several questions, padded to the longest."""
    length = max(len(one.ids) for one in group)

    def stacked(arrays: list[Any]) -> Any:
        rest = [(0, 0)] * (arrays[0].ndim - 1)
        return np.stack([np.pad(a, [(0, length - len(a)), *rest]) for a in arrays])

    return {
        "ids": stacked([one.ids for one in group]),
        "mask": stacked([np.ones_like(one.ids) for one in group]),
        "marks": stacked([one.marks for one in group]),
    }


def took(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the wall, and of the processor."""
    start, worked = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - worked


def main() -> None:
    """Print the ratios."""
    questions = [json.loads(line)["question"] for line in QUESTIONS.read_text("utf-8").splitlines()]
    with Translator.connect(f"sqlite:///{ROOT / 'schemas' / 'demo.db'}") as translator:
        model = translator.model
        assert isinstance(model, EmbeddedModel)
        featurizer: Featurizer = model._featurizer
        encoder: Any = model._encoder
        selections = [translator.select(question) for question in questions]
        features = [
            featurizer(question, selection.tables, selection.values)
            for question, selection in zip(questions, selections, strict=True)
        ]

        def one_by_one(group: list[Features]) -> None:
            for one in group:
                encoder.run(None, fed([one]))

        def two_at_once(group: list[Features]) -> None:
            halves = [threading.Thread(target=one_by_one, args=(group[i::2],)) for i in range(2)]
            for half in halves:
                half.start()
            for half in halves:
                half.join()

        one_by_one(features[:2])
        for size in SIZES:
            work, wall, wall_two = [], [], []
            for turn in range(REPEATS):
                group = [features[(turn * size + i) % len(features)] for i in range(size)]
                single = took(lambda group=group: one_by_one(group))  # type: ignore[misc]
                batch = took(lambda group=group: encoder.run(None, fed(group)))  # type: ignore[misc]
                double = took(lambda group=group: two_at_once(group))  # type: ignore[misc]
                work.append(batch[1] / single[1])
                wall.append(batch[0] / single[0])
                wall_two.append(batch[0] / double[0])
            alone, pairs = statistics.median(wall), statistics.median(wall_two)
            print(
                f"batch of {size}: processor {statistics.median(work):.2f}, wall {alone:.2f} "
                f"of one by one; wall {pairs:.2f} of two at once"
            )
        shares = []
        for question, selection, one in zip(questions[:12], selections, features, strict=False):
            encoding = took(lambda one=one: encoder.run(None, fed([one])))  # type: ignore[misc]
            whole = took(lambda q=question, s=selection: model.generate(q, s))  # type: ignore[misc]
            shares.append(encoding[1] / whole[1])
        print(f"the encoder is {statistics.median(shares):.2f} of a question's work")


if __name__ == "__main__":
    main()
