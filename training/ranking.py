"""What slips cost and how sure answers may be: fits ranking.json on databases held out of training.

    python training/ranking.py --weights SIBLING --out sqlnl_rag/models/embedded/ranking.json \
        --set en held_out.json URL --set zh chase_held_out.json URL

SIBLING never saw these databases (`train.py --hold-out`, `export.py`). Each set is a question file
with gold SQL and a database URL that holds ``{db_id}``. Every candidate is verified, run and judged
as `sqlnl eval` does. Printed first is the cross-check: each tenth of the databases ranked by what
the others taught, against the beam's own first, and the expected calibration error likewise.

The costs maximise the share of what right candidates are worth among all of a question (a
conditional logit), each at most 0, with a ridge; confidence is a logistic regression on the
cross-checked ranking.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.bench import Bench, open_bench
from sqlnl_rag.calibration import Stated, calibration_error
from sqlnl_rag.compare import as_evaluated, order_matters, same_result
from sqlnl_rag.datasets import Example, read_questions
from sqlnl_rag.encoder import OnnxEncoder
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.penalties import SLIP_NAMES
from sqlnl_rag.models.embedded.ranking import Weights, sureness
from sqlnl_rag.models.embedded.wording import Wording
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Check

Floats = NDArray[np.float64]
FOLDS = 10
RIDGE = 10.0
TRUST = 0.3  # where the search for the trust in the network starts
TIMEOUT_S = 8.0


@dataclass
class Asked:
    """A question's verified candidates, in the beam's order.

    Attributes:
        x: (candidates, 1 + slips): log-probability less the first's, and the slips.
        right: (candidates,): whether each is.
        scores: (candidates,): log-probabilities.
    """

    name: str
    database: str
    is_chinese: bool
    x: Floats
    right: NDArray[np.bool_]
    scores: Floats


def read(
    name: str, questions: Path, url: str, model: EmbeddedModel, encoder: OnnxEncoder
) -> list[Asked]:
    """Ask and judge a set; questions whose gold SQL fails or that get no candidate are left out."""
    found = []
    by_database: dict[str, list[Example]] = {}
    for example in read_questions(questions):
        by_database.setdefault(example.db_id, []).append(example)
    for database, examples in by_database.items():
        filled = url.replace("{db_id}", database)
        with (
            Translator.connect(filled, model=model, encoder=encoder) as translator,
            open_bench(filled, timeout_s=TIMEOUT_S) as bench,
        ):
            for example in examples:
                asked = _ask(name, example, translator, model, bench)
                if asked is not None:
                    found.append(asked)
        print(f"{name} {database} {len(found)}", flush=True)
    return found


def _ask(
    name: str, example: Example, translator: Translator, model: EmbeddedModel, bench: Bench
) -> Asked | None:
    gold_sql = as_evaluated(example.sql)
    gold = bench.run(gold_sql)
    if isinstance(gold, Check):
        return None
    selection = translator.select(example.question)
    wording = Wording(example.question, selection.tables, selection.values)
    rows, right, scores = [], [], []
    for hypothesis in model.hypotheses(example.question, selection):
        sql = translator.check(hypothesis.sql).sql
        if sql is None:
            continue
        slips = hypothesis.slips(wording)
        rows.append([slips.get(slip, 0.0) for slip in SLIP_NAMES])
        scores.append(hypothesis.score)
        result = bench.run(as_evaluated(sql), max_rows=len(gold) + 1)
        right.append(
            not isinstance(result, Check)
            and same_result(gold, result, ordered=order_matters(gold_sql))
        )
    if not rows:
        return None
    log_p = np.array(scores)
    x = np.concatenate([(log_p - log_p.max())[:, None], np.array(rows)], 1)
    return Asked(name, example.db_id, wording.is_chinese, x, np.array(right), log_p)


def fit_costs(asked: Sequence[Asked]) -> Floats:
    """(1 + slips,): the trust and the costs, by projected gradient steps with momentum."""
    told = [a for a in asked if a.right.any() and not a.right.all()]
    x = np.concatenate([a.x for a in told])
    spread = x.std(0) + 1e-6
    x = x / spread
    right = np.concatenate([a.right for a in told])
    lengths = [len(a.right) for a in told]
    starts = np.cumsum([0, *lengths[:-1]])
    group = np.repeat(np.arange(len(told)), lengths)
    prior = np.zeros(x.shape[1])
    prior[0] = TRUST * spread[0]

    def slope(w: Floats) -> Floats:
        worth = x @ w
        power = np.exp(worth - np.maximum.reduceat(worth, starts)[group])
        share = power / np.add.reduceat(power, starts)[group]
        good = power * right
        wanted = good / np.maximum(np.add.reduceat(good, starts), 1e-300)[group]
        result: Floats = x.T @ (share - wanted) + 2 * RIDGE * (w - prior)
        return result

    w, ahead, speed = prior.copy(), prior.copy(), 1.0
    step = 1 / (np.linalg.norm(x, 2) ** 2 / 2 + 2 * RIDGE)
    for _ in range(3000):
        new = ahead - step * slope(ahead)
        new[0], new[1:] = max(new[0], 0.0), np.minimum(new[1:], 0.0)
        faster = (1 + math.sqrt(1 + 4 * speed * speed)) / 2
        ahead, w, speed = new + (speed - 1) / faster * (new - w), new, faster
    return np.asarray(w / spread)


def crossed(asked: Sequence[Asked]) -> list[tuple[int, float]]:
    """For each question the place of the candidate that the other databases' costs choose, and its
    share of the worth.
    """
    folds = [hashlib.sha256(a.database.encode()).digest()[1] % FOLDS for a in asked]
    chosen: list[tuple[int, float]] = [(0, 1.0)] * len(asked)
    for fold in set(folds):
        costs = fit_costs([a for a, f in zip(asked, folds, strict=True) if f != fold])
        for place, one in enumerate(asked):
            if folds[place] == fold:
                worth = one.x @ costs
                power = np.exp(worth - worth.max())
                best = int(np.argmax(worth))
                chosen[place] = best, float(power[best] / power.sum())
    return chosen


def confidence_rows(asked: Sequence[Asked], chosen: Sequence[tuple[int, float]]) -> Floats:
    """(questions, 4): one, sureness of the network and of the lead, whether it is Chinese."""
    return np.array(
        [
            [1.0, sureness(one.scores[best]), sureness(math.log(share)), float(one.is_chinese)]
            for one, (best, share) in zip(asked, chosen, strict=True)
        ]
    )


def fit_logistic(x: Floats, y: Floats) -> Floats:
    """Weights of least log-loss, by Newton's method."""
    w = np.zeros(x.shape[1])
    for _ in range(60):
        stated = 1 / (1 + np.exp(-x @ w))
        bend = (x * (stated * (1 - stated))[:, None]).T @ x + 1e-2 * np.eye(len(w))
        w = w - np.linalg.solve(bend, x.T @ (stated - y) + 1e-2 * w)
    return w


def report(asked: Sequence[Asked], chosen: Sequence[tuple[int, float]]) -> Weights:
    """Print the cross-check; the weights fitted on all."""
    right = np.array([float(a.right[best]) for a, (best, _) in zip(asked, chosen, strict=True)])
    x = confidence_rows(asked, chosen)
    names = sorted({a.database for a in asked})
    half = np.array([names.index(a.database) % 2 for a in asked])
    stated = np.zeros(len(asked))
    for side in (0, 1):
        w = fit_logistic(x[half != side], right[half != side])
        stated[half == side] = 1 / (1 + np.exp(-x[half == side] @ w))
    for name in dict.fromkeys(a.name for a in asked):
        at = np.array([a.name == name for a in asked])
        first = np.array([a.right[0] for a in asked])[at]
        some = np.array([a.right.any() for a in asked])[at]
        won, lost = (right[at] > first).sum(), (right[at] < first).sum()
        error = calibration_error(
            [Stated(s, bool(r)) for s, r in zip(stated[at], right[at], strict=True)]
        )
        print(
            f"{name}: {at.sum()} questions, the beam's first right {100 * first.mean():.1f} %,"
            f" ranked {100 * right[at].mean():.1f} % (+{won} -{lost}),"
            f" any {100 * some.mean():.1f} %, calibration error {error:.3f}"
        )
    costs = fit_costs(asked)
    base, network, lead, chinese = fit_logistic(x, right)
    return Weights(
        trust=round(float(costs[0]), 3),
        slips={n: round(float(c), 3) for n, c in zip(SLIP_NAMES, costs[1:], strict=True)},
        base=round(float(base), 3),
        network=round(float(network), 3),
        lead=round(float(lead), 3),
        chinese=round(float(chinese), 3),
    )


def main() -> None:
    """Read the options, ask, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--set", nargs=3, action="append", required=True, dest="sets")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, help="of one run; fewer on a busy machine")
    args = parser.parse_args()
    model = EmbeddedModel(args.weights, args.threads)
    encoder = OnnxEncoder(args.weights, threads=args.threads)
    asked: list[Asked] = []
    for name, questions, url in args.sets:
        asked += read(name, Path(questions), url, model, encoder)
    weights: dict[str, Any] = asdict(report(asked, crossed(asked)))
    args.out.write_text(json.dumps(weights, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
