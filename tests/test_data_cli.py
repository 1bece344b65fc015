"""`sqlnl data`, as a person calls it, over the demo database."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from schemas.demo import build
from sqlnl_rag.prompt import prompt_sha256
from tests.commands import Sqlnl, is_clear

PAIRS = Path(__file__).parent / "fixtures/questions/demo.jsonl"
PARTS = ("train", "valid", "test")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('data') / 'demo.db'}"
    build(url)
    return url


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_prepare_writes_what_training_reads(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    ran = sqlnl("data", "prepare", str(PAIRS), "--db", demo, "--out", "rows")
    assert ran.code == 0 and ran.out == "", ran.err
    folder = here / "rows"
    rows = {part: lines(folder / f"{part}.jsonl") for part in PARTS}
    pairs = {part: lines(folder / "pairs" / f"{part}.jsonl") for part in PARTS}
    for part in PARTS:
        asked = [row for row in rows[part] if row["direction"] == "nl2sql"]
        told = [row for row in rows[part] if row["direction"] == "sql2nl"]
        assert sorted(row["id"] for row in asked) == sorted(
            f"{p['id']}:nl2sql" for p in pairs[part]
        )
        assert len(told) == round(len(asked) / 4)  # one row in five
        question = {pair["id"]: pair["question"] for pair in pairs[part]}
        sql = {pair["id"]: pair["sql"] for pair in pairs[part]}
        for row in rows[part]:
            assert [turn["role"] for turn in row["prompt"]] == ["system", "user"]
            assert [turn["role"] for turn in row["completion"]] == ["assistant"]
            assert row["prompt_sha256"] == prompt_sha256()
        for row in asked:
            pair = row["id"].removesuffix(":nl2sql")
            assert question[pair] in row["prompt"][1]["content"]
            assert row["completion"][0]["content"] == f"```sql\n{sql[pair]}\n```"
        for row in told:
            pair = row["id"].removesuffix(":sql2nl")
            assert sql[pair] in row["prompt"][1]["content"]
            assert row["completion"][0]["content"] == question[pair]
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    written = b"".join((folder / f"{part}.jsonl").read_bytes() for part in PARTS)
    assert card["fingerprint"] == hashlib.sha256(written).hexdigest()
    assert card["fingerprint"] in (folder / "card.md").read_text(encoding="utf-8")
    assert {part: card["counts"][part]["rows"] for part in PARTS} == {
        part: len(rows[part]) for part in PARTS
    }
    rejected = lines(folder / "rejected.jsonl")
    used = {pair["id"] for part in PARTS for pair in pairs[part]}
    assert used | {line["id"] for line in rejected} == {line["id"] for line in lines(PAIRS)}
    assert not used & {line["id"] for line in rejected}


def test_the_same_pairs_in_another_order_give_the_same_rows(
    sqlnl: Sqlnl, here: Path, demo: str
) -> None:
    backwards = here / "backwards.jsonl"
    backwards.write_text("\n".join(reversed(PAIRS.read_text("utf-8").splitlines())), "utf-8")
    for given, out in ((PAIRS, "one"), (backwards, "two")):
        assert sqlnl("data", "prepare", str(given), "--db", demo, "--out", out).code == 0
    for part in PARTS:
        assert (here / f"one/{part}.jsonl").read_bytes() == (
            here / f"two/{part}.jsonl"
        ).read_bytes()


def test_a_folder_that_is_there_is_left_alone(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    (here / "rows").mkdir()
    (here / "rows" / "mine.txt").write_text("mine")
    ran = sqlnl("data", "prepare", str(PAIRS), "--db", demo, "--out", "rows")
    assert is_clear(ran, 2, "rows is there already"), ran.err
    assert [path.name for path in (here / "rows").iterdir()] == ["mine.txt"]


def test_made_pairs_become_rows(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    ran = sqlnl("data", "make", "--db", demo, "--count", "40", "--out", "made.jsonl")
    assert ran.code == 0 and "80 pairs" in ran.err, ran.err
    assert sqlnl("data", "prepare", "made.jsonl", "--db", demo, "--out", "rows").code == 0
    card = json.loads((here / "rows/card.json").read_text(encoding="utf-8"))
    assert card["sources"] == {"made en": 40, "made zh": 40}
    assert card["split"] == "pair"
    for part in ("valid", "test"):
        assert card["leaks"][part]["same_skeleton"] == 0


def test_augmenting_adds_rows_to_train_alone(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    for out, more in (("plain", ()), ("more", ("--augment", "2"))):
        assert sqlnl("data", "prepare", str(PAIRS), "--db", demo, "--out", out, *more).code == 0
    for part in ("valid", "test"):
        assert lines(here / f"plain/{part}.jsonl") == lines(here / f"more/{part}.jsonl")
    plain, more_rows = lines(here / "plain/train.jsonl"), lines(here / "more/train.jsonl")
    asked = [row["id"] for row in plain if row["direction"] == "nl2sql"]
    assert {row["id"] for row in more_rows} == {row["id"] for row in plain} | {
        f"{id}:{number}" for id in asked for number in (1, 2)
    }
