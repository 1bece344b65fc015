"""Results as text, and the envelope."""

from __future__ import annotations

import csv
import datetime
import io
import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from sqlnl_rag.errors import UsageError
from sqlnl_rag.render import dumps, envelope, json_value, render, table, visible
from sqlnl_rag.types import Answer, Attempt, Check, Reading, Refusal, Result

ROWS = Result(
    ("名称", "n", "at"),
    (
        ("张三丰", Decimal("1.50"), datetime.date(2024, 1, 2)),
        ("a\tb\nc\\", -3, None),
        ('=1+1,"x"', 10**12, datetime.datetime(2024, 1, 2, 3, 4, 5)),
    ),
)
ANSWER = Answer(
    question="有多少客户？",
    database="shop.db",
    dialect="sqlite",
    sql="SELECT COUNT(*) FROM customers",
    model="scripted",
    result=Result(("COUNT(*)",), ((3,),)),
    explanation="取 customers，显示 行数。",
    confidence=0.5,
    tables=("customers",),
    attempts=(Attempt("select count(*)", "scripted", (Check("parse", True),), ("repair",)),),
    warnings=(),
    timings_ms={"select": 1.0},
)
KEYS = (
    "schema_version question database dialect status sql columns rows row_count truncated "
    "explanation confidence tables attempts warnings alternatives clarification understood "
    "remembered conversation_id timings_ms model"
).split()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (1.5, 1.5),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (Decimal("10.00"), 10),
        (Decimal("0.1"), 0.1),
        (Decimal("0.12345678901234567890"), "0.12345678901234567890"),
        (Decimal("123456789012345678901234567890"), "123456789012345678901234567890"),
        (Decimal("NaN"), "NaN"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.datetime(2024, 1, 2, 3, 4), "2024-01-02T03:04:00"),
        (datetime.timedelta(hours=30), "1 day, 6:00:00"),
        (b"\x00\xff", "0x00ff"),
        (memoryview(b"ab"), "0x6162"),
        ([1, Decimal("2.5"), {"a": b"b"}], [1, 2.5, {"a": "0x62"}]),
    ],
)
def test_a_cell_as_json(value: Any, expected: Any) -> None:
    assert json_value(value) == expected
    json.loads(dumps(json_value(value)))


def test_csv_reads_back_and_runs_no_formula() -> None:
    text = render(ROWS, "csv")
    assert list(csv.reader(io.StringIO(text))) == [
        ["名称", "n", "at"],
        ["张三丰", "1.50", "2024-01-02"],
        ["a\tb\nc\\", "-3", ""],
        ['\'=1+1,"x"', "1000000000000", "2024-01-02 03:04:05"],
    ]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1 and more", "'+1 and more"),
        ("-SUM(1)", "'-SUM(1)"),
        ("@x", "'@x"),
        ("-5", "-5"),
        ("+86 138", "'+86 138"),
        ("-1.5e3", "-1.5e3"),
        ("a=1", "a=1"),
    ],
)
def test_csv_neutralises_text_that_a_spreadsheet_would_run(cell: str, written: str) -> None:
    rows = list(csv.reader(io.StringIO(render(Result(("x",), ((cell,),)), "csv"))))
    assert rows == [["x"], [written]]


def test_tsv_is_one_row_a_line_and_loses_nothing() -> None:
    assert render(ROWS, "tsv").splitlines() == [
        "名称\tn\tat",
        "张三丰\t1.50\t2024-01-02",
        "a\\tb\\nc\\\\\t-3\t",
        '=1+1,"x"\t1000000000000\t2024-01-02 03:04:05',
    ]


def test_json_and_jsonl_hold_the_same_objects() -> None:
    objects = json.loads(render(ROWS, "json"))
    assert objects[0] == {"名称": "张三丰", "n": 1.5, "at": "2024-01-02"}
    assert [json.loads(line) for line in render(ROWS, "jsonl").splitlines()] == objects
    assert json.loads(render(Result(("a",), ()), "json")) == []


def test_no_column_is_lost_to_a_name_given_twice() -> None:
    result = Result(("name", "name_2", "name"), ((1, 2, 3),))
    assert json.loads(render(result, "jsonl")) == {"name": 1, "name_2": 2, "name_3": 3}


def test_a_table_counts_chinese_double_and_shows_null_and_controls() -> None:
    text = table(Result(("名称", "n"), (("张三丰", 1), ("a\x1b[31m", None)), truncated=True))
    assert text.splitlines() == [
        "名称      |    n",
        "----------+-----",
        "张三丰    |    1",
        "a\\x1b[31m | NULL",
        "(first 2 rows, cut at the limit)",
    ]


def test_an_empty_table_still_has_its_columns() -> None:
    assert table(Result(("a", "b"), ())).splitlines()[0].split() == ["a", "|", "b"]
    assert table(Result(("a", "b"), ())).endswith("(0 rows)\n")


def test_markup_in_a_cell_is_text() -> None:
    assert "[red]x[/red]" in table(Result(("[bold]c",), (("[red]x[/red]",),)))


def test_an_unknown_format_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match="xml") as caught:
        render(ROWS, "xml")
    assert "jsonl" in caught.value.hint


def test_the_envelope_of_an_answer() -> None:
    found = envelope(ANSWER)
    assert list(found) == KEYS
    assert (found["status"], found["rows"], found["row_count"]) == ("answered", [[3]], 1)
    assert found["attempts"] == [
        {
            "sql": "select count(*)",
            "model": "scripted",
            "checks": [{"check": "parse", "ok": True, "message": "", "position": None}],
            "repairs": ["repair"],
        }
    ]
    assert "有多少客户" in dumps(found)


def test_other_readings_stand_in_the_envelope() -> None:
    other = Reading("SELECT 1", 0.4, "1")
    found = envelope(replace(ANSWER, alternatives=(other,)))
    assert found["alternatives"] == [{"sql": "SELECT 1", "confidence": 0.4, "description": "1"}]
    choices = found["clarification"]["choices"]
    assert [(one["number"], one["sql"]) for one in choices] == [(1, ANSWER.sql), (2, "SELECT 1")]
    assert envelope(ANSWER)["alternatives"] == [] and envelope(ANSWER)["clarification"] is None


def test_the_envelope_of_a_refusal_has_the_same_keys() -> None:
    found = envelope(Refusal("q", "shop.db", "sqlite", "refused", "No.", "Ask otherwise."))
    assert list(found) == KEYS
    assert (found["sql"], found["rows"], found["explanation"]) == (None, [], "No. Ask otherwise.")


def test_half_a_character_can_still_be_written() -> None:
    assert json.loads(dumps({"a": "\ud800"})) == {"a": "\ud800"}
    dumps({"a": "\ud800"}).encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b]0;x\x07", "a\\x1b]0;x\\x07"),
        ("a\u202eb", "a\\u202eb"),
        ("张 é", "张 é"),
        ("\n", "\\n"),
    ],
)
def test_what_could_steer_a_terminal_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown
