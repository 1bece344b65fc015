"""Which of the beam's queries is handed over first, and how sure the model is of each.

The network's log-probability is set against what speaks against a query (`penalties`), each slip
with a weight that was fitted on databases which the fitting network had never seen. No weight may
speak for a query: a slip can only cost. Confidence is fitted there too, from the network's own
probability and from how far the query stands above the others.

``ranking.json`` holds the numbers; ``training/ranking.py`` makes it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.penalties import penalties
from sqlnl_rag.models.embedded.wording import Wording

FILE = Path(__file__).parent / "ranking.json"
_FLOOR = 1e-4  # of a surprise: nothing is surer than that


@dataclass(frozen=True)
class Hypothesis:
    """A query as the beam gave it.

    Attributes:
        actions: After `prune`.
        score: Its natural log-probability.
        untied: How many of its tables are joined to the others by no condition.
        far: How much less relevant than the best table its least relevant one is, in [0, 1].
    """

    actions: Sequence[Action]
    sql: str
    score: float
    untied: int = 0
    far: float = 0.0

    def slips(self, wording: Wording) -> dict[str, float]:
        """What speaks against it, by name."""
        return penalties(wording, self.actions, untied=self.untied, far=self.far)


@dataclass(frozen=True)
class Ranked:
    """A hypothesis with the chance in [0, 1] that it is right."""

    hypothesis: Hypothesis
    confidence: float


@dataclass(frozen=True)
class Weights:
    """What ranking.json holds.

    Attributes:
        trust: What a unit of log-probability counts.
        slips: What each slip costs, by its name in `penalties`; at most 0.
        base, network, lead: Of the confidence, see `confidence`.
        chinese: Added to `base` for a Chinese question.
    """

    trust: float
    slips: Mapping[str, float]
    base: float
    network: float
    lead: float
    chinese: float

    def worth(self, score: float, found: Mapping[str, float]) -> float:
        """What a query of that log-probability and those slips is worth beside others."""
        return self.trust * score + sum(
            self.slips.get(name, 0.0) * count for name, count in found.items()
        )

    def for_domain(self) -> Weights:
        """For a network that was taught its domain, and is not too sure of itself there."""
        return replace(self, trust=1.0)

    def confidence(self, score: float, share: float, *, is_chinese: bool) -> float:
        """The chance that a query is right.

        Args:
            score: Its log-probability.
            share: Its share of what all candidates are worth, in (0, 1].
        """
        logit = self.base + self.network * sureness(score) + self.lead * sureness(math.log(share))
        if is_chinese:
            logit += self.chinese
        return 1 / (1 + math.exp(-logit))


def sureness(log_probability: float) -> float:
    """Minus the logarithm of the surprise: large where the probability is near one."""
    return -math.log(max(-log_probability, _FLOOR))


@cache
def load_weights() -> Weights:
    """The numbers that ship."""
    return Weights(**json.loads(FILE.read_text(encoding="utf-8")))


def rank(
    hypotheses: Sequence[Hypothesis], wording: Wording, weights: Weights | None = None
) -> list[Ranked]:
    """The hypotheses, best first; of equally good ones the beam's order stays."""
    weights = weights or load_weights()
    worth = [weights.worth(h.score, h.slips(wording)) for h in hypotheses]
    best = max(worth, default=0.0)
    total = sum(math.exp(value - best) for value in worth)
    ranked: list[Ranked] = []
    sure = 1.0
    for value, place in sorted((-value, place) for place, value in enumerate(worth)):
        share = math.exp(-value - best) / total
        score = hypotheses[place].score
        # What comes later is no surer, whatever the network alone would say of it.
        sure = min(sure, weights.confidence(score, share, is_chinese=wording.is_chinese))
        ranked.append(Ranked(hypotheses[place], sure))
    return ranked
