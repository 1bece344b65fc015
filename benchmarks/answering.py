"""How long one question takes from its words to verified SQL, and what of that each part takes.

    python -m benchmarks.answering held_out.json 'sqlite:///database/{db_id}/{db_id}.sqlite'

QUESTIONS is JSON as Spider has it (``db_id`` and ``question``); as many as `--of` are taken, spread
over its databases, and asked one after the other with the embedded model, nothing being run. Each
database is asked one question more beforehand, so that its schema is read and its vectors are made.
Prints median and 90th percentile in milliseconds, on the wall and of this process's processor time,
and the mean of each part. "Python" is all but onnxruntime and the dry run, as a ratio to
onnxruntime's: that says more on another machine than milliseconds do.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlnl_rag.database import Database
from sqlnl_rag.inquiry import Inquiry
from sqlnl_rag.known import Known
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.features import Featurizer
from sqlnl_rag.retriever import Retriever
from sqlnl_rag.translate import Translator

ONNXRUNTIME = ("encoder", "parser", "decoder")


@dataclass(frozen=True)
class Took:
    """Seconds on the wall, and of this process's processor time."""

    wall_s: float = 0.0
    worked_s: float = 0.0

    @classmethod
    def now(cls) -> Took:
        """Both clocks; only differences mean something."""
        return cls(time.perf_counter(), time.process_time())

    def __add__(self, other: Took) -> Took:
        return Took(self.wall_s + other.wall_s, self.worked_s + other.worked_s)

    def __sub__(self, other: Took) -> Took:
        return Took(self.wall_s - other.wall_s, self.worked_s - other.worked_s)


class Clock:
    """Adds up time by part. What a part calls that is a part itself counts there alone."""

    def __init__(self) -> None:
        self.parts: dict[str, Took] = {}
        self._within = [Took()]  # for each part under way, what its own parts have taken

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Nothing counts within."""
        before = dict(self.parts)
        yield
        self.parts = before

    def watch(self, owner: Any, name: str, part: str) -> None:
        """Have every call of ``owner.name`` counted."""
        work: Callable[..., Any] = getattr(owner, name)
        self.parts[part] = Took()

        @wraps(work)
        def counted(*args: Any, **kwargs: Any) -> Any:
            self._within.append(Took())
            began = Took.now()
            try:
                return work(*args, **kwargs)
            finally:
                took = Took.now() - began
                self.parts[part] += took - self._within.pop()
                self._within[-1] += took

        setattr(owner, name, counted)


def watched(model: EmbeddedModel) -> Clock:
    """A clock for the parts of a question, in the order in which they come."""
    clock = Clock()
    clock.watch(Translator, "ask", "the rest")
    clock.watch(Retriever, "select", "selection")
    clock.watch(EmbeddedModel, "generate", "ranking")
    clock.watch(EmbeddedModel, "_hypotheses", "actions to SQL")
    clock.watch(Featurizer, "__call__", "features")
    clock.watch(EmbeddedModel, "_search", "beam search")
    for name in ONNXRUNTIME:
        clock.watch(getattr(model, f"_{name}"), "run", name)
    clock.watch(Known, "check", "checking")
    clock.watch(Database, "explain", "dry run")
    clock.watch(Inquiry, "_described", "description")
    return clock


def chosen(path: Path, count: int) -> dict[str, list[str]]:
    """`count` questions by database, one more for each to begin with."""
    by_database: dict[str, list[str]] = defaultdict(list)
    for row in json.loads(path.read_text(encoding="utf-8")):
        by_database[row["db_id"]].append(row["question"])
    mixed = {
        name: sorted(questions, key=lambda q: sha256(q.encode()).digest())
        for name, questions in sorted(by_database.items())
    }
    taken = {name: questions[:1] for name, questions in mixed.items()}
    for turn in range(1, max(map(len, mixed.values()))):
        for name, questions in mixed.items():
            if count and len(questions) > turn:
                taken[name].append(questions[turn])
                count -= 1
    return {name: questions for name, questions in taken.items() if len(questions) > 1}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("questions", type=Path)
    parser.add_argument("url", help="with {db_id} in it")
    parser.add_argument("--of", type=int, default=60, help="how many questions are asked")
    options = parser.parse_args()

    model = EmbeddedModel()
    clock = watched(model)
    asked: list[Took] = []
    for database, questions in chosen(options.questions, options.of).items():
        with Translator.connect(options.url.format(db_id=database), model=model) as translator:
            with clock.stopped():
                translator.ask(questions[0], run=False)
            for question in questions[1:]:
                began = Took.now()
                translator.ask(question, run=False)
                asked.append(Took.now() - began)

    print(f"{'ms':<16}{'wall':>8}{'processor':>11}")
    for name, pick in (("median", statistics.median), ("p90", _p90)):
        wall_s, worked_s = pick([t.wall_s for t in asked]), pick([t.worked_s for t in asked])
        print(f"{name:<16}{wall_s * 1000:8.1f}{worked_s * 1000:11.1f}")
    count = len(asked)
    for name, took in clock.parts.items():
        wall_ms, worked_ms = took.wall_s * 1000 / count, took.worked_s * 1000 / count
        print(f"  {name:<14}{wall_ms:8.1f}{worked_ms:11.1f}")
    network = sum((clock.parts[name] for name in ONNXRUNTIME), Took())
    python = sum(clock.parts.values(), Took()) - network - clock.parts["dry run"]
    print(
        f"mean of {count} questions: onnxruntime {network.wall_s * 1000 / count:.1f} ms, Python"
        f" {python.wall_s * 1000 / count:.1f} ms, {python.wall_s / network.wall_s:.2f} of it"
    )


def _p90(times: list[float]) -> float:
    return statistics.quantiles(times, n=10)[-1]


if __name__ == "__main__":
    main()
