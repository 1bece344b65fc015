"""Many databases as one: the questions stay, the right tables must be found first.

    python training/catalogue.py DATA OUT               Spider's development databases
    python training/catalogue.py DATA OUT --held-out    the training databases of `rows.held_out`
    python training/answer.py --questions OUT/questions.json --db sqlite:///OUT/catalogue.sqlite

Writes OUT/catalogue.sqlite with all their tables and rows, and OUT/questions.json with gold SQL for
it. A table keeps its name; where several databases have one of that name, each gets its database's
name in front, as schemas would tell them apart. Such a question may still mean either: how many ask
for such a table is printed. A question whose gold SQL gives other rows on the catalogue is left out
and named.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from held_out import read
from renaming import Names, agrees, copy_tables, read_names, rewritten


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--held-out", action="store_true")
    args = parser.parse_args()
    spider: Path = args.data / "spider"
    if args.held_out:
        questions = list(read(args.data, "spider"))
    else:
        questions = json.loads((spider / "dev.json").read_text(encoding="utf-8"))
        questions = [{"id": str(number)} | one for number, one in enumerate(questions)]
    files = {
        db_id: spider / "database" / db_id / f"{db_id}.sqlite"
        for db_id in sorted({question["db_id"] for question in questions})
    }
    used = Counter(table.lower() for path in files.values() for table in read_names(path))
    args.out.mkdir(parents=True, exist_ok=True)
    catalogue = args.out / "catalogue.sqlite"
    catalogue.unlink(missing_ok=True)
    names = {}
    for db_id, path in files.items():
        clashing = [table for table in read_names(path) if used[table.lower()] > 1]
        names[db_id] = Names({table.lower(): f"{db_id}_{table}" for table in clashing})
        copy_tables(path, catalogue, names[db_id])
    kept, lost, ambiguous = [], [], 0
    for question in questions:
        db_id, gold = question["db_id"], question["query"]
        sql = rewritten(gold, names[db_id])
        if agrees(gold, files[db_id], sql, catalogue):
            kept.append(question | {"query": sql})
            ambiguous += sql != gold
        else:
            lost.append(question["id"])
    (args.out / "questions.json").write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    print(
        f"{len(files)} databases, {used.total()} tables, {len(kept)} questions, {ambiguous} of them"
        f" for tables whose name several have; left out: {', '.join(lost) or 'none'}",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
