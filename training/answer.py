"""Answer a Spider-style question file with weights that are not the shipped ones.

    python training/answer.py --weights FOLDER --questions dev.json --db URL > predictions.jsonl

The URL holds ``{db_id}``; what is written is what `sqlnl batch` writes. Needed to compare fp32 with
int8, or runs with each other. The shipped weights are measured through `sqlnl batch`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from sqlnl_rag.batch import OpenTranslators, answer_lines
from sqlnl_rag.datasets import batch_lines, read_questions
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
    with OpenTranslators(args.db, lambda url: Translator.connect(url, model=model)) as translators:
        for record in answer_lines(lines, translators, run=args.run):
            print(json.dumps(record, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
