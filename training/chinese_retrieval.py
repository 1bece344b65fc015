"""CHASE's first turns over Spider's development databases, with gold tables under English names.

    python training/chinese_retrieval.py DATA START > gold.json
    python training/chinese_retrieval.py DATA START --held-out > gold.json

With --held-out of CHASE's training part, over Spider's training databases that `--hold-out` leaves
out, to choose the retriever's settings with.

For `sqlnl eval retrieval`: a Chinese question over an English catalogue. CHASE names the tables of
its gold SQL in Chinese; `chase.pair_names` pairs them with Spider's from the databases' queries in
both languages. That reads development SQL, to measure by; nothing is trained on it. START is what
`start.py` wrote. The SQL written names the tables and asks for nothing.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.models.embedded import chase
from sqlnl_rag.models.embedded.alike import Alike
from sqlnl_rag.models.embedded.rows import held_out


def main() -> None:
    """Write the questions whose tables are all paired."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("start", type=Path)
    parser.add_argument("--held-out", action="store_true")
    args = parser.parse_args()
    data, alike = args.data, Alike(args.start)
    part, turns_file = "dev.json", "dev_turns.json"
    if args.held_out:
        part, turns_file = "train_spider.json", "train_turns.json"
    schemas = read_schemas(data / "spider/tables.json")
    english: dict[str, list[chase.Shape]] = defaultdict(list)
    for example in read_questions(data / "spider" / part):
        if args.held_out and not held_out(f"spider/{example.db_id}"):
            continue
        if shape := chase.shape(example.sql.replace('"', "'")):
            english[example.db_id].append(shape)
    turns = [t for t in chase.read_turns(data / "chase" / turns_file) if t.db_id in english]
    shapes: dict[str, list[chase.Shape]] = defaultdict(list)
    for turn in turns:
        if shape := chase.shape(turn.sql):
            shapes[turn.db_id].append(shape)
    found = []
    for db_id, own in shapes.items():
        names = chase.pair_names(own, english[db_id], schemas[db_id], alike)
        for turn in turns:
            shape = chase.shape(turn.sql) if turn.first and turn.db_id == db_id else None
            if shape is None:
                continue
            tables = {names.get((table.casefold(), "")) for table, _ in shape.names}
            if tables and None not in tables:
                listed = ", ".join(sorted(name for pair in tables if pair for name in pair if name))
                found.append(
                    {"db_id": db_id, "question": turn.question, "query": f"SELECT 1 FROM {listed}"}
                )
    json.dump(found, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
