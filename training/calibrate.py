"""How sure answers may be: fits the confidence on held-out training databases.

    sqlnl eval --gold held_out.json --predictions p.jsonl --databases URL --json > outcomes.json
    python training/calibrate.py p.jsonl outcomes.json

The predictions are those of a model that never saw these databases. Prints the expected calibration
error (ten bins of equal size) as it is and with the fit ``sigmoid(a - b * log(s))``, where s is the
surprise of the answer, its negative log-probability; and, so that the fit is not judged on what
made it, the error with each half of the databases fitted on the other.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.calibration import Stated, calibration_error
from sqlnl_rag.models.embedded.runtime import SURPRISE_FLOOR, calibrated

Floats = NDArray[np.float64]


def error(stated: Floats, right: Floats) -> float:
    """Expected calibration error, as `sqlnl eval` prints it."""
    return calibration_error([Stated(s, bool(r)) for s, r in zip(stated, right, strict=True)])


def fit(surprise: Floats, right: Floats) -> tuple[float, float]:
    """`a` and `b` of least log-loss, by Newton's method."""
    x = np.stack([np.ones_like(surprise), -np.log(np.maximum(surprise, SURPRISE_FLOOR))], 1)
    weights = np.zeros(2)
    for _ in range(50):
        stated = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (stated - right) + 1e-3 * weights
        bend = (x * (stated * (1 - stated))[:, None]).T @ x + 1e-3 * np.eye(2)
        weights = weights - np.linalg.solve(bend, slope)
    return float(weights[0]), float(weights[1])


def main() -> None:
    """Read the files and print the fit."""
    predictions = {}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        predictions[row["id"]] = row
    outcomes = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))["outcomes"]
    rows = [
        (o["db_id"], predictions[o["id"]]["confidence"], o["correct"])
        for o in outcomes
        if predictions.get(o["id"], {}).get("confidence") is not None
    ]
    names = sorted({name for name, _, _ in rows})
    half = np.array([names.index(name) % 2 for name, _, _ in rows])
    stated = np.array([c for _, c, _ in rows])
    right = np.array([float(correct) for _, _, correct in rows])
    surprise = -np.log(np.clip(stated, 1e-9, 1))
    print(f"{len(rows)} answers, {right.mean():.3f} right, stated {stated.mean():.3f}")
    print(f"error as stated           {error(stated, right):.4f}")
    crossed = np.zeros_like(stated)
    for side in (0, 1):
        a, b = fit(surprise[half != side], right[half != side])
        crossed[half == side] = [calibrated(-s, a, b) for s in surprise[half == side]]
    print(f"fitted on the other half  {error(crossed, right):.4f}")
    a, b = fit(surprise, right)
    shown = np.array([calibrated(-s, a, b) for s in surprise])
    print(f"fitted on all             {error(shown, right):.4f}   a = {a:.3f}, b = {b:.3f}")
    now = np.array([calibrated(-s) for s in surprise])
    print(f"as runtime.py has it      {error(now, right):.4f}")
    assert all(math.isfinite(value) for value in (a, b))


if __name__ == "__main__":
    main()
