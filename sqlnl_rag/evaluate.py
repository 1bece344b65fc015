"""How good the answers are, measured on data that the caller names.

`execution_accuracy` runs gold and predicted SQL on real databases and compares the results by the
public rules (see `sqlnl_rag.compare`). Retrieval alone is measured in `sqlnl_rag.recall`. Every
measurement gives a `Report`: `to_dict` for machines, `render` for people.

Promises: nothing is written to a database; a query that fails, runs too long or was never written
counts as wrong; a question whose gold SQL does not run is left out and named. Does not promise to
hold hostile SQL as tightly as `sqlnl_rag.verify`: it is for predictions that went through that.
"""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from sqlnl_rag.bench import Bench, open_bench
from sqlnl_rag.calibration import Stated, confidence_figures
from sqlnl_rag.compare import as_evaluated, order_matters, same_result
from sqlnl_rag.datasets import Example, read_json_objects
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Check

Progress: TypeAlias = Callable[[str, int, int], None]


class Report(Protocol):
    """What every measurement gives."""

    def to_dict(self) -> dict[str, Any]:
        """Every figure, as JSON takes it."""
        ...

    def render(self) -> str:
        """The figures as lines of text."""
        ...


@dataclass(frozen=True)
class Prediction:
    """One line of `sqlnl batch`.

    Attributes:
        sql: None unless `status` is ``answered``.
        attempts: How many candidates went through verification.
        confidence: As the model stated it; None where it stated none.
        other_reading: Whether it told of another reading that is about as likely.
    """

    id: str
    status: str
    sql: str | None
    latency_ms: float | None = None
    attempts: int = 0
    confidence: float | None = None
    other_reading: bool = False


@dataclass(frozen=True)
class Outcome:
    """What became of one question.

    Attributes:
        correct: Under the public rules.
        correct_distinct: Under the same rules with DISTINCT kept in both statements.
        note: Why it is wrong, where more can be said than that the results differ.
    """

    id: str
    db_id: str
    correct: bool
    correct_distinct: bool
    prediction: Prediction
    note: str = ""


@dataclass(frozen=True)
class ExecutionReport:
    """Execution accuracy and what led to it.

    Attributes:
        outcomes: In the order of the gold set.
        without: Names of databases to be left out in a second figure.
        gold_failed: Ids whose gold SQL did not run; in no figure.
        unknown: Ids that were predicted but are not in the gold set.
    """

    outcomes: tuple[Outcome, ...]
    without: tuple[str, ...] = ()
    gold_failed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Shares are fractions of 1; `interval` is Wilson's at 95 %."""
        found = _scores(self.outcomes)
        if self.without:
            kept = [o for o in self.outcomes if o.db_id not in self.without]
            found["without"] = {"databases": list(self.without)} | _scores(kept)
        by_database: dict[str, list[Outcome]] = {}
        for outcome in self.outcomes:
            by_database.setdefault(outcome.db_id, []).append(outcome)
        found["databases"] = {
            name: {"questions": len(group), "correct": sum(o.correct for o in group)}
            for name, group in sorted(by_database.items())
        }
        found["gold_failed"] = list(self.gold_failed)
        found["unknown_ids"] = list(self.unknown)
        found["outcomes"] = [
            {"id": o.id, "db_id": o.db_id, "correct": o.correct, "note": o.note}
            for o in self.outcomes
        ]
        return found

    def render(self) -> str:
        """The figures, then a line for each database."""
        found = self.to_dict()
        lines = _render_scores("all databases", found)
        if self.without:
            lines += _render_scores(f"without {', '.join(self.without)}", found["without"])
        latency = found["latency_ms"]
        lines += [
            f"passed verification          {percent(found['verified'])}",
            f"  with the first candidate   {percent(found['verified_first'])}",
            "not answered                 "
            + (", ".join(f"{n} {s}" for s, n in found["not_answered"].items()) or "none"),
        ]
        if latency:
            lines.append(
                f"latency                      median {latency['median']:.0f} ms,"
                f" p90 {latency['p90']:.0f} ms"
            )
        lines += _render_confidence(found["confidence"])
        if torn := found["other_reading"]:
            lines.append(
                f"told of another reading      {torn['answers']} answers,"
                f" right in {percent(torn['correct'] / torn['answers']).strip()}"
            )
        if self.gold_failed:
            lines.append(
                f"gold SQL that did not run    {len(self.gold_failed)}, not counted:"
                f" {', '.join(self.gold_failed[:10])}"
            )
        if self.unknown:
            lines.append(f"predictions without gold     {len(self.unknown)}, ignored")
        width = max((len(name) for name in found["databases"]), default=0)
        lines.append("")
        for name, group in found["databases"].items():
            right, asked = group["correct"], group["questions"]
            lines.append(f"{name:<{width}}  {right:>5} / {asked:<5} {percent(right / asked)}")
        return "\n".join(lines)


def execution_accuracy(
    predictions: Mapping[str, Prediction],
    gold: Sequence[Example],
    url: str,
    *,
    without: Sequence[str] = (),
    timeout_s: float = 30.0,
    progress: Progress | None = None,
) -> ExecutionReport:
    """Runs and compares every prediction.

    Args:
        predictions: By id, as `read_predictions` reads them; a question without one is wrong.
        gold: Questions with their SQL, trusted to the point of being run as they stand.
        url: Database URL in which ``{db_id}`` stands for the question's database.
        timeout_s: For each statement.

    Raises:
        UsageError: No prediction belongs to the gold set.
        DatabaseUnreachable: A database cannot be opened.
    """
    known = {example.id for example in gold}
    unknown = tuple(sorted(id for id in predictions if id not in known))
    if not gold or len(unknown) == len(predictions):
        raise UsageError(
            "no prediction belongs to the gold set",
            "ids must agree; where the gold set has none they are positions, counted from 0",
        )
    outcomes: dict[str, Outcome] = {}
    gold_failed: list[str] = []
    by_database: dict[str, list[Example]] = {}
    for example in gold:
        by_database.setdefault(example.db_id, []).append(example)
    done = 0
    for db_id, examples in by_database.items():
        with open_bench(url.replace("{db_id}", db_id), timeout_s=timeout_s) as bench:
            for example in examples:
                prediction = predictions.get(example.id, Prediction(example.id, "missing", None))
                outcome = _judge(bench, example, prediction)
                if outcome is None:
                    gold_failed.append(example.id)
                else:
                    outcomes[example.id] = outcome
                done += 1
                if progress:
                    progress(db_id, done, len(gold))
    ordered = tuple(outcomes[example.id] for example in gold if example.id in outcomes)
    return ExecutionReport(ordered, tuple(without), tuple(gold_failed), unknown)


def read_predictions(path: str | Path) -> dict[str, Prediction]:
    """Reads what `sqlnl batch` wrote, by id; of two lines with one id the later counts.

    Raises:
        UsageError: No such file, not JSONL, or a line without id or status.
    """
    path = Path(path)
    found = {}
    for number, line in enumerate(read_json_objects(path)):
        if "id" not in line or "status" not in line:
            raise UsageError(
                f"{path.name}: entry {number} has no id or no status",
                "expected the lines that sqlnl batch writes",
            )
        if line["id"] is None:  # what batch writes for a line that it could not read
            continue
        attempts = line.get("attempts") or 0
        answered = line["status"] == "answered"
        found[str(line["id"])] = Prediction(
            id=str(line["id"]),
            status=str(line["status"]),
            sql=str(line["sql"]) if answered and line.get("sql") else None,
            latency_ms=line.get("latency_ms"),
            attempts=len(attempts) if isinstance(attempts, list) else int(attempts),
            confidence=line.get("confidence"),
            other_reading=answered and bool(line.get("alternatives")),
        )
    return found


def gold_as_predictions(gold: Iterable[Example]) -> dict[str, Prediction]:
    """The gold SQL as if it had been predicted: shows what the measure itself gives."""
    return {e.id: Prediction(e.id, "answered", e.sql, attempts=1) for e in gold}


def _judge(bench: Bench, example: Example, prediction: Prediction) -> Outcome | None:
    """None where the gold SQL does not run."""
    right: list[bool] = []
    note = ""
    for keep_distinct in (False, True):
        gold_sql = as_evaluated(example.sql, keep_distinct=keep_distinct)
        gold = bench.run(gold_sql)
        if isinstance(gold, Check):
            return None
        if prediction.sql is None:
            right, note = [False, False], f"no SQL: {prediction.status}"
            break
        # One row more than gold has is enough to see that there are too many.
        sql = as_evaluated(prediction.sql, keep_distinct=keep_distinct)
        rows = bench.run(sql, max_rows=len(gold) + 1)
        if isinstance(rows, Check):
            right.append(False)
            note = note or rows.message
        else:
            right.append(same_result(gold, rows, ordered=order_matters(gold_sql)))
        if (gold_sql, sql) == (example.sql, prediction.sql):
            right *= 2
            break
    return Outcome(example.id, example.db_id, right[0], right[1], prediction, note)


def _scores(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Every figure over some outcomes; shares are 0.0 where there is none."""
    total = len(outcomes)
    correct = sum(o.correct for o in outcomes)
    answered = [o for o in outcomes if o.prediction.status == "answered"]
    latencies = sorted(
        o.prediction.latency_ms for o in outcomes if o.prediction.latency_ms is not None
    )
    stated = [
        Stated(o.prediction.confidence, o.correct)
        for o in answered
        if o.prediction.confidence is not None
    ]
    torn = [o for o in answered if o.prediction.other_reading]
    statuses = Counter(o.prediction.status for o in outcomes)
    del statuses["answered"]

    def share(count: int) -> float:
        return count / total if total else 0.0

    return {
        "questions": total,
        "correct": correct,
        "execution_accuracy": share(correct),
        "interval": _wilson(correct, total),
        "execution_accuracy_distinct_kept": share(sum(o.correct_distinct for o in outcomes)),
        "verified": share(len(answered)),
        "verified_first": share(sum(o.prediction.attempts == 1 for o in answered)),
        "confidence": confidence_figures(stated, total),
        "other_reading": {
            "answers": len(torn),
            "correct": sum(o.correct for o in torn),
        }
        if torn
        else None,
        "not_answered": dict(sorted(statuses.items())),
        "latency_ms": {
            "median": statistics.median(latencies),
            "p90": latencies[math.ceil(0.9 * len(latencies)) - 1],
        }
        if latencies
        else None,
    }


def _wilson(correct: int, total: int) -> list[float]:
    """Wilson's score interval at 95 %."""
    if not total:
        return [0.0, 1.0]
    z, share = 1.96, correct / total
    middle = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return [max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)]


def _render_scores(title: str, scores: Mapping[str, Any]) -> list[str]:
    low, high = scores["interval"]
    return [
        f"{title}: {scores['questions']} questions",
        f"  execution accuracy         {percent(scores['execution_accuracy'])}"
        f"  (95 % interval {100 * low:.1f} to {100 * high:.1f})",
        f"  with DISTINCT kept         {percent(scores['execution_accuracy_distinct_kept'])}",
    ]


def _render_confidence(found: Mapping[str, Any] | None) -> list[str]:
    if found is None:
        return []
    lines = [
        f"confidence                   stated {found['stated']:.3f},"
        f" right {found['correct']:.3f} of {found['answers']};"
        f" expected calibration error {found['expected_calibration_error']:.3f}",
        "  at least     answered   right of these",
    ]
    for row in found["at"]:
        right = "" if row["accuracy"] is None else percent(row["accuracy"])
        line = f"  {row['min_confidence']:<10.1f}   {percent(row['answered'])}    {right}"
        lines.append(line.rstrip())
    return lines


def percent(share: float) -> str:
    """A fraction as reports write it, in columns."""
    return f"{100 * share:5.1f} %"
