"""`sqlnl data`, as a person calls it, over the demo database."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from sqlglot import exp

from schemas.demo import build
from sqlnl_rag.prompt import prompt_sha256
from sqlnl_rag.tree import parse
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
    further = {
        direction: {
            f"{row['id']}:{number}"
            for row in plain
            if row["direction"] == direction
            for number in (1, 2)
        }
        for direction in ("nl2sql", "sql2nl")
    }
    found = {row["id"] for row in more_rows} - {row["id"] for row in plain}
    assert found >= further["nl2sql"]
    # From SQL to words only where a value can be changed for another.
    told = found - further["nl2sql"]
    assert told and told < further["sql2nl"]


ONE = '{"question": "How many?", "sql": "SELECT count(*) FROM stores"}\n'
TWO = ONE + '{"question": "Which?", "sql": "SELECT name FROM stores"}\n'
# What the file holds, what is asked for besides, the exit code, and what the one line says.
BAD: list[tuple[str, tuple[str, ...], int, str]] = [
    ('{"question": "How many?"}\n', (), 2, "none of 1 pairs can be used; 0: entry 0 has no SQL"),
    ('{"question": "Which?", "sql": "SELECT TOP 3 name FROM stores"}\n', (), 2, "reads as tsql"),
    ('{"question": "Which?", "sql": "DROP TABLE stores"}\n', (), 2, "0: DROP is not allowed"),
    ('{"question": "Which?", "sql": "SELECT hue FROM stores"}\n', (), 2, 'no column "hue"'),
    (TWO, (), 2, "the valid split is empty: three parts of 2 kinds of statement"),
    (TWO, ("--split", "database"), 2, "split is empty: three parts of 1 databases"),
    (TWO, ("--split", "given"), 2, "0 is in no split: none is named"),
    (TWO, ("--split", "halves"), 2, "--split is database, pair or given, not 'halves'"),
    (TWO, ("--explain-share", "2"), 2, "--explain-share must be from 0 to 1"),
    (TWO, ("--augment", "-1"), 2, "--augment is 0 or more"),
    (TWO, ("--schema", "nowhere.json"), 2, "Give --db or --schema"),
    (TWO, ("--out", "pairs.jsonl/rows"), 2, "cannot write pairs.jsonl/rows: Not a directory"),
    (TWO, ("--db", "sqlite:///nowhere.db"), 5, "nowhere.db: there is no such file"),
    (TWO, ("--db", "sqlite:///{db_id}.db"), 2, "db_id '' cannot stand in a database URL"),
    ("\x00\x01", (), 2, "pairs.jsonl is no text"),
    ("", (), 2, "pairs.jsonl is empty"),
    ("[]", (), 2, "there is no pair in what was given"),
]


@pytest.mark.parametrize(("text", "more", "code", "said"), BAD)
def test_bad_input_is_one_clear_line_and_leaves_nothing(
    text: str, more: tuple[str, ...], code: int, said: str, sqlnl: Sqlnl, here: Path, demo: str
) -> None:
    (here / "pairs.jsonl").write_text(text, "utf-8")
    before = sorted(path.name for path in here.iterdir())
    ran = sqlnl("data", "prepare", "pairs.jsonl", "--db", demo, "--out", "rows", *more)
    assert is_clear(ran, code, said), ran.err
    assert sorted(path.name for path in here.iterdir()) == before


def test_reading_and_making_fail_in_one_line_too(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    (here / "asked.sql").write_text("DELETE FROM stores;\n", "utf-8")
    before = sorted(path.name for path in here.iterdir())
    for arguments, said in (
        (("read", "nowhere.csv", "--out", "pairs.jsonl"), "cannot read nowhere.csv"),
        (("read", "asked.sql", "--out", "pairs.jsonl"), "none of 1 pairs can be used"),
        (("read", "asked.sql", "--lang", "fr", "--out", "p"), "Unknown language: fr"),
        (("make", "--db", demo, "--count", "0", "--out", "p"), "--count must be 1 or more"),
    ):
        ran = sqlnl("data", *arguments)
        assert is_clear(ran, 2, said), ran.err
    assert sorted(path.name for path in here.iterdir()) == before


def test_a_schema_alone_proves_names_and_runs_nothing(sqlnl: Sqlnl, here: Path, demo: str) -> None:
    ran = sqlnl("schema", "--db", demo, "--json")
    (here / "tea.json").write_text(ran.out, "utf-8")
    ran = sqlnl("data", "prepare", str(PAIRS), "--schema", "tea.json", "--out", "paper")
    assert ran.code == 0, ran.err
    sqlnl("data", "prepare", str(PAIRS), "--db", demo, "--out", "live")
    for part in PARTS:
        paper, live = (lines(here / out / "pairs" / f"{part}.jsonl") for out in ("paper", "live"))
        assert paper == live
    assert "no database was there" in (here / "paper/card.md").read_text("utf-8")


def test_a_statement_is_asked_in_the_words_of_its_database(
    sqlnl: Sqlnl, here: Path, new_postgres_database: Any
) -> None:
    url = new_postgres_database("asked")
    build(url)
    (here / "asked.sql").write_text("SELECT COUNT(*) FROM order_items", "utf-8")
    said = []
    for more in ((), ("--db", url)):
        assert sqlnl("data", "read", "asked.sql", *more, "--out", "pairs.jsonl").code == 0
        said += [pair["question"] for pair in lines(here / "pairs.jsonl")]
    assert len(said) == 2 and all("order" in question for question in said)


def test_train_shows_what_the_retriever_missed_and_held_out_rows_do_not(
    sqlnl: Sqlnl, here: Path, demo: str
) -> None:
    budget = ("--budget", "130", "--explain-share", "0")
    ran = sqlnl("data", "prepare", str(PAIRS), "--db", demo, "--out", "rows", *budget)
    assert ran.code == 0, ran.err
    counts = json.loads((here / "rows/card.json").read_text("utf-8"))["counts"]
    missed = dict.fromkeys(PARTS, 0)
    for part in PARTS:
        sql = {pair["id"]: pair["sql"] for pair in lines(here / "rows/pairs" / f"{part}.jsonl")}
        for row in lines(here / "rows" / f"{part}.jsonl"):
            text = row["prompt"][1]["content"]
            shown = {
                one.split()[1] for one in text.split("\n") if one.startswith(("TABLE ", "VIEW "))
            }
            (tree,) = parse(sql[row["id"].partition(":")[0]], "sqlite")
            read = {table.name for table in tree.find_all(exp.Table)}
            missed[part] += not read <= shown
        assert counts[part]["whole_schema"] == 0
    assert missed["train"] == 0 < counts["train"]["missed_a_table"]
    for part in ("valid", "test"):
        assert missed[part] == counts[part]["missed_a_table"]
    assert missed["valid"] + missed["test"] > 0
