"""Answer a Spider-style question file with weights that are not the shipped ones.

    python training/answer.py --weights FOLDER --questions dev.json --db URL > predictions.jsonl

The URL may hold ``{db_id}``; what is written is what `sqlnl batch` writes. Needed to compare fp32
with int8, or runs with each other. The shipped weights are measured through `sqlnl batch`. The
weights' own encoder ranks the tables of a database that does not fit whole.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sqlnl_rag.batch import OpenTranslators, answer_lines
from sqlnl_rag.datasets import batch_lines, read_questions
from sqlnl_rag.encoder import OnnxEncoder
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.translate import Translator


def main() -> None:
    """Read the options and answer."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=WEIGHTS)
    parser.add_argument("--questions", type=Path, required=True)
    parser.add_argument("--db", required=True)
    parser.add_argument("--threads", type=int, help="of one run; fewer on a busy machine")
    parser.add_argument("--run", action="store_true", help="as sqlnl batch --run")
    args = parser.parse_args()
    model = EmbeddedModel(args.weights, args.threads)
    lines = [line.encode() for line in batch_lines(read_questions(args.questions))]
    encoder = OnnxEncoder(args.weights, threads=args.threads)

    def connect(url: str) -> Translator:
        return Translator.connect(url, model=model, encoder=encoder)

    with OpenTranslators(args.db, connect) as translators:
        for record in answer_lines(lines, translators, run=args.run):
            print(json.dumps(record, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
