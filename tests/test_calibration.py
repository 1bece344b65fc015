"""Stated confidence against being right: small sets whose figures can be worked out by hand."""

from __future__ import annotations

import pytest

from sqlnl_rag.calibration import Stated, at_thresholds, calibration_error, confidence_figures


def answers(*pairs: tuple[float, int]) -> list[Stated]:
    return [Stated(confidence, bool(right)) for confidence, right in pairs]


@pytest.mark.parametrize(
    ("given", "bins", "error"),
    [
        (answers((0.5, 1), (0.5, 0)), 1, 0.0),
        (answers((0.5, 1), (0.5, 0)), 2, 0.5),
        (answers((1.0, 1), (1.0, 1), (0.0, 0)), 10, 0.0),  # fewer answers than bins
        (answers((0.9, 0), (0.9, 0), (0.1, 1), (0.1, 1)), 2, 0.9),
        (answers((0.2, 0), (0.4, 1), (0.6, 0)), 2, (0.4 + 0.6) / 3),  # the first bin holds two
        (answers((0.6, 0), (0.4, 1), (0.2, 0)), 2, (0.4 + 0.6) / 3),  # in any order
    ],
)
def test_calibration_error(given: list[Stated], bins: int, error: float) -> None:
    assert calibration_error(given, bins) == pytest.approx(error)


def test_more_certainty_answers_less() -> None:
    rows = at_thresholds(answers((0.95, 1), (0.85, 1), (0.8, 0), (0.3, 0)), asked=5)
    assert [(r["min_confidence"], r["answered"], r["accuracy"]) for r in rows] == [
        (0.0, 0.8, 0.5),
        (0.5, 0.6, pytest.approx(2 / 3)),
        (0.6, 0.6, pytest.approx(2 / 3)),
        (0.7, 0.6, pytest.approx(2 / 3)),
        (0.8, 0.6, pytest.approx(2 / 3)),
        (0.9, 0.2, 1.0),
    ]


def test_nothing_is_said_of_answers_that_state_nothing() -> None:
    assert confidence_figures([], asked=3) is None
    (last,) = [r for r in at_thresholds(answers((0.1, 1)), asked=1) if r["min_confidence"] == 0.9]
    assert (last["answered"], last["accuracy"]) == (0.0, None)
