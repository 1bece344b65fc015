"""The texts by which `start.py` chooses word pieces: training questions, names and zh_en's texts.

    python training/texts.py DATA OUT

A text that matters more is written several times. No development set is read.
"""

from __future__ import annotations

import bz2
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# ECDICT's frequency rank beyond which a word is too rare to choose pieces by.
_RANK = 12_000
_WIKISQL = 30_000


def main() -> None:
    """Write OUT/all.txt."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    lines = [text.replace("\n", " ") for text in (*english(data), *chinese(data)) if text]
    (out / "all.txt").write_text("\n".join(lines), encoding="utf-8")


def english(data: Path) -> Iterator[str]:
    """Questions and names of the English sets."""
    for file in ("train_spider", "train_others"):
        for row in _json(data / f"spider/{file}.json"):
            yield from [row["question"]] * 2
    for row in _json(data / "spider_syn/train_spider.json"):
        yield row.get("SpiderSynQuestion") or row["question"]
    for row in _json(data / "bird/train.json"):
        yield row["question"]
        yield row.get("evidence") or ""
    with bz2.open(data / "classical/wikisql.json.bz2", "rt", encoding="utf-8") as file:
        entries = json.load(file)
    for entry in random.Random(0).sample(entries, _WIKISQL):
        for sentence in entry["sentences"][:1]:
            yield sentence["original"]
    measured = {row["db_id"] for row in _json(data / "spider/dev.json")}
    for schema in _json(data / "spider/tables.json"):
        if schema["db_id"] not in measured:
            names = [name for _, name in schema["column_names"]] + schema["table_names"]
            for name in names:
                yield from [name] * 3
    for schema in _json(data / "bird/train_tables.json"):
        for _, name in schema["column_names_original"] + schema["column_names"]:
            yield from [re.sub("_", " ", name)] * 2


def chinese(data: Path) -> Iterator[str]:
    """CHASE's training turns, and the texts and dictionaries of zh_en."""
    for row in _json(data / "chase/train_turns.json"):
        yield from [row["question"]] * 6
        yield from [row["query"]] * 2
    for path in sorted((data / "zh_en").glob("parallel_*.tsv")):
        for cells in _rows(path):
            for text in cells[:2]:
                yield from [text] * (2 if "tatoeba" in path.name else 1)
    for cells in _rows(data / "zh_en/ddl_comments.tsv"):
        if len(cells) > 5:
            yield cells[2]
            yield from [cells[5]] * 3
            yield from [cells[3].replace("_", " ")] * 3
            yield cells[2].replace("_", " ")
    for cells in _rows(data / "zh_en/hsk.tsv"):
        yield from [cells[0]] * 3
        yield cells[5] if len(cells) > 5 else ""
    for cells in _rows(data / "zh_en/ecdict_pairs.tsv"):
        if len(cells) > 4 and cells[4].isdigit() and int(cells[4]) < _RANK:
            yield from cells[:2]
    for cells in _rows(data / "zh_en/cldr_names.tsv"):
        yield from cells[:2]


def _json(path: Path) -> list[dict[str, Any]]:
    return list(json.loads(path.read_text(encoding="utf-8")))


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").split("\n")[1:]:
        if line.strip():
            yield line.split("\t")


if __name__ == "__main__":
    main()
