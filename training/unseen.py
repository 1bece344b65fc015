"""The lines of a question file whose questions another does not hold, by letters and digits.

python training/unseen.py spider/train_others.json rows/pairs/test.jsonl > unseen.jsonl
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sqlnl_rag.datasets import read_questions


def _letters(question: str) -> str:
    return "".join(filter(str.isalnum, question.casefold()))


def main() -> None:
    """Prints them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seen", type=Path)
    parser.add_argument("lines", type=Path, help="JSON lines")
    args = parser.parse_args()
    seen = {_letters(example.question) for example in read_questions(args.seen)}
    lines = args.lines.read_text(encoding="utf-8").splitlines(keepends=True)
    for line, example in zip(lines, read_questions(args.lines), strict=True):
        if _letters(example.question) not in seen:
            sys.stdout.write(line)


if __name__ == "__main__":
    main()
