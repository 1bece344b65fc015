"""The Spider training questions over held-out databases, as a question file of their own.

    python training/held_out.py DATA > held_out.json

A model trained with `--hold-out` has not seen these databases (`rows.held_out`).
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from sqlnl_rag.models.embedded.rows import held_out


def main() -> None:
    """Write those whose database has a file."""
    spider = Path(sys.argv[1]) / "spider"
    questions = json.loads((spider / "train_spider.json").read_text(encoding="utf-8"))
    kept = [
        question
        for question in questions
        if held_out(f"spider/{question['db_id']}")
        and (spider / "database" / question["db_id"]).is_dir()
    ]
    json.dump(kept, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
