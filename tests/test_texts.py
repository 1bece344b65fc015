"""Measuring descriptions: BLEU-4, ROUGE-L, coverage and the way back, also through the command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sqlnl_rag.datasets import Example
from sqlnl_rag.texts import bleu_4, by_statement, rouge_l
from tests.commands import Sqlnl, is_clear

pytest.importorskip("sacrebleu", reason="BLEU needs the [eval] extra")

NAMES = "SELECT name FROM customers"
COUNT = "SELECT COUNT(*) FROM customers"


@pytest.mark.parametrize(
    ("text", "reference", "score"),
    [
        ("the name of every store", "the name of every store", 1.0),
        ("every store", "stores", 0.0),
        ("a b c d", "a x c", 2 * 2 / 7),  # a and c, in this order, of 4 and 3 words
        ("列出姓名", "姓名", 2 * 2 / 6),
        ("", "anything", 0.0),
    ],
)
def test_rouge_l_is_the_f_measure_of_the_longest_common_subsequence(
    text: str, reference: str, score: float
) -> None:
    assert rouge_l(text, reference) == pytest.approx(score)


def test_bleu_takes_the_best_of_any_number_of_references_and_names_its_rules() -> None:
    texts = ["the name of every store", "how many orders are there now"]
    references = [["list stores", "The name of every store"], ["How many orders are there now"]]
    score, signature = bleu_4(texts, references, "en")
    assert score == pytest.approx(1.0) and "tok:13a" in signature and "case:lc" in signature
    assert "tok:zh" in bleu_4(["所有学生的姓名"], [["学生的姓名"]], "zh")[1]


def test_questions_of_one_statement_are_references_of_each_other() -> None:
    examples = [
        Example("0", "Names?", NAMES, "shop"),
        Example("1", "Who is there?", "select  name from customers;", "shop"),
        Example("2", "Names?", NAMES, "other"),
    ]
    found = by_statement(examples)
    assert [(e.id, len(references)) for e, references in found] == [("0", 2), ("2", 1)]


def _gold(here: Path) -> None:
    lines = [
        {"id": "a", "question": "What are the names of customers?", "sql": NAMES, "db_id": "shop"},
        {"id": "b", "question": "How many customers are there?", "sql": COUNT, "db_id": "shop"},
    ]
    (here / "gold.jsonl").write_text("\n".join(json.dumps(line) for line in lines), "utf-8")


def test_the_command_measures_what_needs_no_model(sqlnl: Sqlnl, here: Path) -> None:
    _gold(here)
    ran = sqlnl("eval", "--direction", "sql2nl", "--gold", "gold.jsonl", "--json")
    assert ran.code == 0 and ran.json["statements"] == 2 and ran.json["coverage"] == 1.0
    assert 0 < ran.json["bleu_4"] < 1 and 0 < ran.json["rouge_l"] < 1
    assert "BLEU-4" in sqlnl("eval", "--direction", "sql2nl", "--gold", "gold.jsonl").out


def test_the_command_measures_given_texts_and_their_way_back(sqlnl: Sqlnl, here: Path) -> None:
    _gold(here)
    texts = [
        {"id": "a", "status": "answered", "description": "Name the customers"},
        {"id": "b", "status": "answered", "description": "Which orders are odd?"},
    ]
    (here / "texts.jsonl").write_text("\n".join(json.dumps(line) for line in texts), "utf-8")
    files = ("--gold", "gold.jsonl", "--predictions", "texts.jsonl")
    back = ("--round-trip", "--databases", "sqlite:///{db_id}.db", "--json")
    ran = sqlnl("eval", "--direction", "sql2nl", *files, *back)
    assert ran.json["coverage"] == 0.5
    assert [one["id"] for one in ran.json["not_covered"]] == ["b"]
    assert ran.json["round_trip"]["questions"] == 2
    assert ran.json["round_trip"]["execution_accuracy"] == 0.0  # name and city, not name alone


def test_bad_calls_are_one_clear_line(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("eval", "--direction", "sql2nl"), 2, "--gold")
    assert is_clear(sqlnl("eval", "--direction", "up"), 2, "up")
    assert is_clear(
        sqlnl("eval", "--direction", "sql2nl", "--gold", "x", "--round-trip"), 2, "--databases"
    )
