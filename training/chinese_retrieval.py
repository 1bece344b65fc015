"""CHASE's first turns over Spider's development databases, with gold tables under English names.

    python training/chinese_retrieval.py DATA START > gold.json

For `sqlnl eval retrieval`: a Chinese question over an English catalogue. CHASE names the tables of
its gold SQL in Chinese; `chase.pair_names` pairs them with Spider's from the databases' queries in
both languages. That reads development SQL, to measure by; nothing is trained on it. START is what
`start.py` wrote. The SQL written names the tables and asks for nothing.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path

from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.models.embedded import chase
from sqlnl_rag.models.embedded.alike import Alike


def main() -> None:
    """Write the questions whose tables are all paired."""
    data, alike = Path(sys.argv[1]), Alike(Path(sys.argv[2]))
    schemas = read_schemas(data / "spider/tables.json")
    english: dict[str, list[chase.Shape]] = defaultdict(list)
    for example in read_questions(data / "spider/dev.json"):
        if shape := chase.shape(example.sql.replace('"', "'")):
            english[example.db_id].append(shape)
    turns = [t for t in chase.read_turns(data / "chase/dev_turns.json") if t.db_id in english]
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
