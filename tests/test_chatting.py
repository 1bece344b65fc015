"""`sqlnl chat` and `sqlnl remember` as a person and a pipe use them."""

from __future__ import annotations

import json
import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.commands import QUESTION, ROOT, Sqlnl, is_clear
from tests.fakes import ChatServer

CUSTOMERS = "SELECT name, city FROM customers ORDER BY id"


def test_a_pipe_is_answered_line_by_line(sqlnl: Sqlnl, chat: ChatServer) -> None:
    ran = sqlnl("chat", stdin=f"{QUESTION}\n\nName the customers\n/sql\n/undo\n/sql\n/quit\nno\n")
    assert ran.code == 0, ran.err
    assert (
        ran.out.count("SELECT COUNT(*) AS n FROM customers") == 2
    )  # answered, and /sql after /undo
    assert ran.out.count("SELECT name, city FROM customers ORDER BY id") == 2
    assert f"back at: {QUESTION}" in ran.err and "sqlnl>" not in ran.out + ran.err


def test_earlier_turns_are_told_to_a_model_that_reads(sqlnl: Sqlnl, chat: ChatServer) -> None:
    sqlnl("chat", stdin=f"{QUESTION}\nName the customers\n")
    sent = json.loads(chat.received[-1].split(b"\r\n\r\n")[-1].split(b"\n\n")[-1])
    said = [(one["role"], one["content"]) for one in sent["messages"]]
    assert [role for role, _ in said] == ["system", "user", "assistant", "user"]
    assert QUESTION in said[1][1] and "COUNT(*)" in said[2][1]
    assert said[3][1] == "Question: Name the customers"


def test_the_last_question_decides_how_a_pipe_ends(sqlnl: Sqlnl) -> None:
    assert sqlnl("chat", stdin=f"{QUESTION}\ndelete all customers\n").code == 3
    assert sqlnl("chat", stdin=f"Which orders are odd?\n{QUESTION}\n").code == 0
    ran = sqlnl("chat", stdin="/sql\n")
    assert ran.code == 2 and "Nothing has been answered" in ran.err
    assert sqlnl("chat", stdin="/what\n").code == 2


def test_what_was_said_yes_to_is_remembered(sqlnl: Sqlnl) -> None:
    ran = sqlnl("chat", stdin=f"{QUESTION}\n/yes\n")
    assert ran.code == 0 and "remembered as 1" in ran.err
    again = sqlnl("ask", QUESTION.upper(), "--json").json
    assert (again["remembered"], again["model"], again["rows"]) == (1, "remembered", [[3]])


def test_pairs_are_kept_listed_exported_and_forgotten(sqlnl: Sqlnl, here: Path) -> None:
    for question, sql in (("Who?", CUSTOMERS), ("几个客户？", "SELECT COUNT(*) FROM customers")):
        assert sqlnl("remember", question, sql).code == 0
    listed = sqlnl("remember", "--list").lines
    assert [(one["id"], one["question"]) for one in listed] == [(1, "Who?"), (2, "几个客户？")]
    assert sqlnl("remember", "--export", "kept.jsonl").code == 0
    assert sqlnl("data", "read", "kept.jsonl", "--out", "pairs.jsonl").code == 0
    pairs = [json.loads(line) for line in (here / "pairs.jsonl").read_text("utf-8").splitlines()]
    assert [(one["question"], one["sql"]) for one in pairs] == [
        (one["question"], one["sql"]) for one in listed
    ]
    assert sqlnl("remember", "--forget", "1").code == 0
    assert [one["id"] for one in sqlnl("remember", "--list").lines] == [2]
    assert is_clear(sqlnl("remember", "--forget", "1"), 2, "no remembered answer")


def test_what_is_exported_becomes_training_rows(sqlnl: Sqlnl, here: Path) -> None:
    kinds = (
        "SELECT {0} FROM {1}",
        "SELECT COUNT(*) FROM {1} WHERE {0} > '1'",
        "SELECT {0}, COUNT(*) FROM {1} GROUP BY {0}",
        "SELECT {0} FROM {1} ORDER BY {0} LIMIT 1",
        "SELECT MAX({0}) FROM {1}",
    )
    places = (("name", "customers"), ("city", "customers"), ("total", "orders"))
    for place in places:
        for kind in kinds:
            sql = kind.format(*place)
            assert sqlnl("remember", f"What is {sql.casefold()}?", sql).code == 0
    assert sqlnl("remember", "--export", "kept.jsonl").code == 0
    made = sqlnl("data", "prepare", "kept.jsonl", "--db", "sqlite:///shop.db", "--out", "rows")
    assert made.code == 0, made.err
    rows = "".join(path.read_text("utf-8") for path in (here / "rows").glob("*.jsonl"))
    assert "What is select max(total) from orders?" in rows and "SELECT MAX(total)" in rows


@pytest.mark.parametrize(
    ("sql", "code"),
    [("DROP TABLE customers", 3), ("SELECT nothing FROM customers", 4), ("SELECT 1; SELECT 2", 3)],
)
def test_sql_that_does_not_pass_is_not_kept(sqlnl: Sqlnl, sql: str, code: int) -> None:
    ran = sqlnl("remember", "Who?", sql)
    assert ran.code == code and ran.err.startswith("Not remembered: ")
    assert sqlnl("remember", "--list").out == ""


@pytest.mark.parametrize("given", [(), ("Who?",), ("Who?", CUSTOMERS, "--list")])
def test_one_thing_at_a_time(sqlnl: Sqlnl, given: tuple[str, ...]) -> None:
    assert is_clear(sqlnl("remember", *given), 2, "one thing at a time")


def test_a_terminal_is_prompted_and_left_by_its_end(here: Path) -> None:
    """Ctrl-C throws a line away, Ctrl-D leaves."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sqlnl_rag", "chat"],
        env=os.environ | {"PYTHONPATH": str(ROOT), "TERM": "dumb"},
        preexec_fn=lambda: os.login_tty(slave),
    )
    os.close(slave)
    try:
        assert b"shop.db" in _until(master, b"sqlnl> ")
        os.write(master, f"{QUESTION}\n".encode())
        assert b"(1 row)" in _until(master, b"sqlnl> ")
        os.write(master, b"How many ")
        _until(master, b"How many ")
        _until(master, b"sqlnl> ", press=b"\x03")  # Ctrl-C
        os.write(master, b"/help\n")
        _until(master, b"/undo.*sqlnl> ")
        os.write(master, b"\x04")
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.wait()
        os.close(master)


def _until(master: int, wanted: bytes, press: bytes = b"") -> bytes:
    """What the terminal shows until it matches `wanted`; a minute says that it never will.

    `press` is pressed every second till then: a signal that comes just before the line editor
    waits for a key is not seen before the next key, and the terminal throws away what was typed.
    """
    seen, deadline, pressed = b"", time.monotonic() + 60, 0.0
    while not re.search(wanted, seen, re.DOTALL):
        assert time.monotonic() < deadline, seen
        if press and time.monotonic() > pressed + 1:
            os.write(master, press)
            pressed = time.monotonic()
        if select.select([master], [], [], 1)[0]:
            try:
                seen += os.read(master, 4096)
            except OSError:
                raise AssertionError(seen.decode()) from None
    return seen
