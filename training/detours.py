"""How many gold queries of training sets the rules about tables change: each is one they break.

    python training/detours.py DATA

`pruning.moved` and `links.relinked`, over Spider's and Spider-Syn's live databases, whose stored
values the first asks for, and over BIRD's schemas alone.
"""

from __future__ import annotations

import argparse
from collections import Counter
from functools import cache
from pathlib import Path

from sqlnl_rag.database import Database
from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.introspect import introspect
from sqlnl_rag.models.embedded.codec import decode
from sqlnl_rag.models.embedded.dataset import actions_of
from sqlnl_rag.models.embedded.links import relinked
from sqlnl_rag.models.embedded.pruning import moved
from sqlnl_rag.types import Schema


@cache
def _live(path: Path) -> Schema:
    with Database.open(f"sqlite:///{path}") as database:
        return introspect(database)


def main() -> None:
    """Prints a line a set, and each query that would change."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    data: Path = parser.parse_args().data
    bird = read_schemas(data / "bird/train_tables.json")
    for name in ("spider/train_spider.json", "spider_syn/train_spider.json", "bird/train.json"):
        asked = changed = 0
        for example in read_questions(data / name):
            path = data / "spider/database" / example.db_id / f"{example.db_id}.sqlite"
            schema = bird.get(example.db_id) if name.startswith("bird") else None
            if schema is None and not path.is_file():
                continue
            schema = schema or _live(path)
            actions = actions_of(example.sql, schema, name, Counter())
            asked += bool(actions)
            if not actions:
                continue
            tree = decode(actions, schema.tables, schema.dialect)
            if moved(actions, example.question, schema.tables) != list(actions) or relinked(
                actions, tree, schema.tables
            ):
                changed += 1
                print(f"  {example.question} | {example.sql}")
        print(f"{name}: {changed} of {asked} gold queries")


if __name__ == "__main__":
    main()
