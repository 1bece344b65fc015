"""Answers pinned to a file: kept, verified anew before they run again, shown as one page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sqlnl_rag.board import Board, Pin, load, save
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Result
from tests.commands import QUESTION, Sqlnl, is_clear

PIN = Pin("各城市？", "SELECT 1", Result(("城市", "n"), (("杭州", 1), ("成都", None))))


def test_a_board_is_kept(tmp_path: Path) -> None:
    board = Board("sales").pinned(PIN).pinned(Pin("Who?", "SELECT 2", Result(("a",), ())))
    save(board, tmp_path / "b.json")
    assert load(tmp_path / "b.json") == board
    pins = json.loads((tmp_path / "b.json").read_text("utf-8"))["pins"]
    assert pins[0]["chart"]["encoding"]["y"]["field"] == "c0" and pins[1]["chart"] is None


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 2}', "[" * 100_000, '{"version": 1, "title": "x", "pins": [1]}'],
)
def test_what_is_no_board_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "b.json").write_text(text)
    with pytest.raises(UsageError, match="no board"):
        load(tmp_path / "b.json")


def test_pin_refresh_export(sqlnl: Sqlnl, here: Path) -> None:
    assert sqlnl("board", "pin", "b.json", QUESTION).code == 0
    assert sqlnl("board", "pin", "b.json", "Name the customers").code == 0
    assert [pin.question for pin in load(here / "b.json").pins] == [QUESTION, "Name the customers"]
    assert sqlnl("board", "refresh", "b.json").code == 0
    pytest.importorskip("vl_convert", reason="the [charts] extra is not installed")
    assert sqlnl("board", "export", "b.json", "b.html").code == 0
    page = (here / "b.html").read_text("utf-8")
    assert "<svg" in page and "Ada" in page and "<script" not in page
    assert page.count('<section class="half">') == 2


@pytest.mark.parametrize(
    ("sql", "says"),
    [
        ("DROP TABLE customers", "read"),
        ("SELECT gone FROM customers", "gone"),
        ("SELECT * FROM sqlite_master", "sqlite_master"),
    ],
)
def test_sql_of_a_file_is_not_trusted(sqlnl: Sqlnl, here: Path, sql: str, says: str) -> None:
    old = Result(("n",), ((7,),))
    save(Board("b", (Pin("How many?", sql, old),)), here / "b.json")
    ran = sqlnl("board", "refresh", "b.json")
    assert ran.code == 4 and "✗ How many?" in ran.err
    (pin,) = load(here / "b.json").pins
    assert pin.result == old and pin.trouble and pin.sql == sql
    assert says in pin.trouble or "DROP" in sql


def test_a_board_that_is_not_there(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("board", "refresh", "none.json"), 2, "none.json")
