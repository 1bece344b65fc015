"""How many questions are refused as off topic: asked of their own database, and of another one.

    python training/off_topic.py held_out.json URL [--weights FOLDER] [--of 150]

A question file of several databases, `held_out.py`'s or `abbreviated.py`'s, and a URL that holds
``{db_id}``. The same questions are asked of their own database, where a refusal is wrong, and of
the database half the list away, where an answer is. No query is run. The weights' own encoder
judges (`OnnxEncoder.unrelated`, `inquiry.FEW_WORDS`).
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path

from sqlnl_rag.datasets import read_questions
from sqlnl_rag.encoder import OnnxEncoder
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Refusal


def main() -> None:
    """Asks twice, and prints both counts."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("questions", type=Path)
    parser.add_argument("url")
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--of", type=int, default=150, help="questions drawn; the seed is fixed")
    args = parser.parse_args()
    model, encoder = EmbeddedModel(args.weights), OnnxEncoder(args.weights)
    examples = list(read_questions(args.questions))
    drawn = random.Random(0).sample(examples, min(args.of, len(examples)))
    asked: dict[str, list[str]] = defaultdict(list)
    for example in drawn:
        asked[example.db_id].append(example.question)
    names = sorted(asked)
    own = other = 0
    for place, name in enumerate(names):
        stranger = names[(place + len(names) // 2) % len(names)]
        url = args.url.replace("{db_id}", name)
        with Translator.connect(url, model=model, encoder=encoder) as translator:
            own += sum(_is_refused(translator, question) for question in asked[name])
            other += sum(_is_refused(translator, question) for question in asked[stranger])
    print(f"{len(drawn)} questions: {own} refused by their own database, {other} by another")


def _is_refused(translator: Translator, question: str) -> bool:
    outcome = translator.ask(question, run=False)
    return isinstance(outcome, Refusal) and "not seem to be about" in outcome.reason


if __name__ == "__main__":
    main()
