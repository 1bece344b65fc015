"""Questions in other words, schemas shown another way."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from schemas.demo import build
from sqlnl_rag.datasets import Example
from sqlnl_rag.datasets.augmenting import others, reworded, strangers, varied
from sqlnl_rag.datasets.cleaning import Clean, clean
from sqlnl_rag.datasets.duplicates import Pair, shaped
from sqlnl_rag.datasets.ground import LiveGround, SchemaReader
from sqlnl_rag.datasets.schemas import read_schemas
from sqlnl_rag.datasets.shape import skeleton
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Column, Table

FIXTURES = Path(__file__).parent / "fixtures"
CASES = [
    json.loads(line)
    for line in (FIXTURES / "datasets/reworded.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["question"])
def test_reworded(case: dict[str, Any]) -> None:
    lang = Example("0", case["question"], "", "").lang
    table = Table("t", tuple(Column(name, "TEXT", "text") for name in case["names"]))
    found = {
        reworded(case["question"], lang, [table], (), random.Random(seed)) for seed in range(400)
    }
    assert set(case["all"]) <= found
    for text in case.get("never", ()):
        assert not any(text in question for question in found)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_phrase_means_one_thing(lang: str) -> None:
    """No phrase is in two groups, so that none is read as what another group says."""
    for groups in (others(lang).openings, others(lang).synonyms):
        for group in groups:
            assert len(set(group)) == len(group) > 1
    synonyms = [phrase for group in others(lang).synonyms for phrase in group]
    assert len(set(synonyms)) == len(synonyms)


def test_a_further_row_shows_what_the_statement_needs(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    build(url)
    reader = SchemaReader(1200)
    strange = list(read_schemas(FIXTURES / "datasets/tables.json")["school"].tables)
    lines = (FIXTURES / "questions/demo.jsonl").read_text(encoding="utf-8").splitlines()
    orders, sizes, mixed, changed = set(), set(), 0, 0
    with Translator.connect(url, model=reader) as translator:
        ground = LiveGround(translator)
        for line in map(json.loads, lines[:30]):
            proven = clean(Example(line["id"], line["question"], line["gold"], ""), ground)
            assert isinstance(proven, Clean)
            pair: Pair = shaped(proven, "sqlite")
            for number in (1, 2, 3):
                row = varied(pair, ground, strange, number=number, seed=0, reader=reader)
                assert row == varied(pair, ground, strange, number=number, seed=0, reader=reader)
                text = row.messages[1].content
                shown = [one.split()[1] for one in text.split("\n") if one.startswith("TABLE ")]
                assert set(proven.tables) <= set(shown)
                sql = row.completion.content.removeprefix("```sql\n").removesuffix("\n```")
                assert skeleton(sql, "sqlite") == pair.skeleton
                changed += sql != proven.example.sql
                mixed += not {table.name for table in strange}.isdisjoint(shown)
                orders.add(tuple(shown))
                sizes.add(len(shown))
    assert len(orders) > 60 and len(sizes) > 3 and 0 < mixed < 60 and changed > 3


def test_strangers_are_tables_of_other_databases() -> None:
    school = read_schemas(FIXTURES / "datasets/tables.json")["school"]
    schemas = {"school": school, "other": school}
    assert strangers(schemas, "school") == list(school.tables)
    assert strangers({"school": school}, "school") == []
