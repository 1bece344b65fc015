"""Whether answers are right as often as they say, and what asking for more certainty costs.

Both figures need answers whose confidence was stated and that were judged since; nothing here knows
what a right answer is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

BINS = 10
THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Stated:
    """An answer's confidence, and whether it was right."""

    confidence: float
    correct: bool


def calibration_error(answers: Sequence[Stated], bins: int = BINS) -> float:
    """Expected calibration error: the mean distance, over bins of equal size in order of
    confidence, between the mean confidence of a bin and its share of right answers.

    Args:
        answers: At least one. Where they do not divide evenly the first bins hold one more.

    >>> calibration_error([Stated(0.5, True), Stated(0.5, False)], bins=1)
    0.0
    """
    ordered = sorted(answers, key=lambda answer: answer.confidence)
    size, longer = divmod(len(ordered), bins)
    distance, start = 0.0, 0
    for number in range(bins):
        part = ordered[start : start + size + (number < longer)]
        start += len(part)
        distance += abs(sum(a.confidence for a in part) - sum(a.correct for a in part))
    return distance / len(ordered)


def at_thresholds(answers: Sequence[Stated], asked: int) -> list[dict[str, Any]]:
    """For each least confidence: the share of the questions that is answered, and the share of
    those answers that is right (None where none is left).

    Args:
        asked: How many questions there were, the refused ones counted.
    """
    rows = []
    for least in THRESHOLDS:
        kept = [answer for answer in answers if answer.confidence >= least]
        right = sum(answer.correct for answer in kept)
        rows.append(
            {
                "min_confidence": least,
                "answered": len(kept) / asked,
                "accuracy": right / len(kept) if kept else None,
            }
        )
    return rows


def confidence_figures(answers: Sequence[Stated], asked: int) -> dict[str, Any] | None:
    """All of it as JSON takes it; None where no answer states a confidence."""
    if not answers:
        return None
    return {
        "answers": len(answers),
        "stated": sum(answer.confidence for answer in answers) / len(answers),
        "correct": sum(answer.correct for answer in answers) / len(answers),
        "expected_calibration_error": calibration_error(answers),
        "bins": BINS,
        "at": at_thresholds(answers, asked),
    }
