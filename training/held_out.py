"""Training questions over held-out databases, as a question file of their own.

    python training/held_out.py DATA > held_out.json
    python training/held_out.py DATA --of spider_syn > synonyms.json
    python training/held_out.py DATA --of chase > chinese.json

Spider's, Spider-Syn's rewording of them, or the first turns of CHASE over its own databases. A
model trained with `--hold-out` has not seen these databases (`rows.held_out`). Ids are positions in
the published file.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlnl_rag.models.embedded.rows import held_out

_FILES = {
    "spider": "spider/train_spider.json",
    "spider_syn": "spider_syn/train_spider.json",
    "chase": "chase/train_turns.json",
}


def read(data: Path, of: str) -> Iterator[dict[str, Any]]:
    """Those whose database has a file."""
    home = "chase" if of == "chase" else "spider"
    questions = json.loads((data / _FILES[of]).read_text(encoding="utf-8"))
    for number, question in enumerate(questions):
        database = question["db_id"]
        is_file = (data / home / "database" / database / f"{database}.sqlite").is_file()
        if held_out(f"{home}/{database}") and is_file and not question.get("turn"):
            yield {"id": str(number)} | question


def main() -> None:
    """Write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--of", choices=sorted(_FILES), default="spider")
    args = parser.parse_args()
    json.dump(list(read(args.data, args.of)), sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
