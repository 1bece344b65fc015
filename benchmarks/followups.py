"""How many follow-ups the rules understand, and how many of those come out right.

    python -m benchmarks.followups chase DATA/chase/train_turns.json 'sqlite:///DATA/chase/database/{db_id}/{db_id}.sqlite'
    python -m benchmarks.followups own DATA/spider/train_spider.json 'sqlite:///DATA/spider/database/{db_id}/{db_id}.sqlite'

`chase`: each turn after the first, with the gold SQL of the turn before; right is a result with the
rows of its own gold SQL, columns in any order. `own`: each question that stands by itself, after
the gold SQL of the question before it; whatever is not taken for a question of its own is a miss.
Development data only: nothing is measured here that the rules were not looked at with.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlnl_rag.compare import order_matters, same_result
from sqlnl_rag.conversation.followups import Own, Understood, understand
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Check, Result

SEED = 7
Case = tuple[str, str, str, str]  # db_id, SQL before, words, gold


def turns(entries: list[dict[str, Any]]) -> Iterator[Case]:
    """Turns that go on, each after the gold SQL of the one before."""
    by = {(e["db_id"], e["interaction"], e["turn"]): e for e in entries}
    for entry in entries:
        before = by.get((entry["db_id"], entry["interaction"], entry["turn"] - 1))
        if before is not None:
            yield entry["db_id"], before["query"], entry["question"], entry["query"]


def questions(entries: list[dict[str, Any]]) -> Iterator[Case]:
    """Questions of their own, each after the one before of its database."""
    entries = [entry for entry in entries if not entry.get("turn")]
    for one, two in zip(entries, entries[1:], strict=False):
        if one["db_id"] == two["db_id"]:
            yield two["db_id"], one["query"], two["question"], two["query"]


def outcome(case: Case, translator: Translator) -> str:
    """What became of one case."""
    _, sql, words, gold = case
    before, wanted = translator.check(sql), _rows(gold, translator)
    if before.sql is None or wanted is None:
        return "gold does not run"
    found = understand(words, before.sql, translator)
    if not isinstance(found, Understood):
        return "taken for its own" if isinstance(found, Own) else "not understood"
    ranked = [_rows(one, translator) for one in found.statements]
    right = [
        got is not None and same_result(wanted.rows, got.rows, ordered=order_matters(gold))
        for got in ranked
    ]
    if right[0]:
        return "right"
    return "another reading is right" if any(right) else "wrong"


def _rows(sql: str, translator: Translator) -> Result | None:
    verdict = translator.check(sql)
    found = translator.database.run(verdict.sql) if verdict.sql else None
    return None if isinstance(found, Check) else found


def _is_there(url: str) -> bool:
    """Whether a SQLite URL leads to a file: CHASE also asks about databases of others."""
    return Path(url.removeprefix("sqlite:///")).is_file()


def _is_there(url: str) -> bool:
    """Whether a SQLite URL leads to a file: CHASE also asks about databases of others."""
    return Path(url.removeprefix("sqlite:///")).is_file()


def main(kind: str, file: str, url: str, most: str = "1000") -> None:
    """Prints how many of a seeded sample end in which way."""
    entries = json.loads(Path(file).read_text(encoding="utf-8"))
    entries = [entry for entry in entries if _is_there(url.replace("{db_id}", entry["db_id"]))]
    cases = list(turns(entries) if kind == "chase" else questions(entries))
    random.Random(SEED).shuffle(cases)
    counts: Counter[str] = Counter()
    for db_id, group in groupby(sorted(cases[: int(most)]), lambda case: case[0]):
        with Translator.connect(url.replace("{db_id}", db_id)) as translator:
            for case in group:
                counts[outcome(case, translator)] += 1
    for name, count in counts.most_common():
        print(f"{count:6}  {name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
