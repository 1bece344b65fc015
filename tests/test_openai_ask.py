"""`ask` with a model behind a server that answers well, badly, slowly, with errors or in bad faith.

What it says and what `ask` makes of it are lines in fixtures/replies/asked.jsonl: ``exit`` is the
exit code, null where either an answer or a refusal will do; what holds for all of them is below.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import QUESTION, Sqlnl, is_clear
from tests.fakes import failed, said, serving

REPLIES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures" / "replies" / "asked.jsonl")
    .read_text("utf-8")
    .splitlines()
]
LONG = [
    {"name": "the same words for ever", "says": "customers " * 100_000, "exit": 4},
    {"name": "brackets for ever", "says": f"SELECT {'(' * 5000}1{')' * 5000}", "exit": 4},
    {"name": "fences for ever", "says": "```sql\nSELECT 1\n" * 20_000, "exit": None},
]  # fmt: skip


@pytest.mark.parametrize("case", [*REPLIES, *LONG], ids=lambda case: case["name"])
def test_whatever_the_model_says(case: dict[str, Any], here: Path, sqlnl: Sqlnl) -> None:
    before = hashlib.sha256((here / "shop.db").read_bytes()).digest()
    with serving(said(case["says"])) as server:
        ran = sqlnl("ask", QUESTION, "--json", "--model", f"openai:m@{server.url}")
    assert ran.code == case["exit"] or (case["exit"] is None and ran.code in (0, 3, 4)), ran.err
    assert (
        ran.json["sql"] == case["sql"]
        if case["exit"] == 0
        else ran.code == 0 or ran.json["sql"] is None
    )
    assert hashlib.sha256((here / "shop.db").read_bytes()).digest() == before
    assert "Traceback" not in ran.err and "Unexpected" not in ran.err
    assert len(server.requests) <= 2  # one asking, one with feedback
    for text in (ran.out, ran.err):
        assert not [c for c in text if ord(c) < 32 and c != "\n"] and "\u202e" not in ran.err


def test_a_model_that_learns_from_the_feedback(sqlnl: Sqlnl) -> None:
    wrong, right = said("SELECT COUNT(*) FROM invoices"), said("SELECT COUNT(*) FROM customers")
    with serving(wrong, right) as server:
        ran = sqlnl("ask", QUESTION, "--json", "--model", f"openai:m@{server.url}")
    assert (ran.code, ran.json["sql"]) == (0, "SELECT COUNT(*) FROM customers")
    assert [attempt["sql"] for attempt in ran.json["attempts"]] == [
        "SELECT COUNT(*) FROM invoices",
        "SELECT COUNT(*) FROM customers",
    ]
    assert "invoices" in server.requests[1]["messages"][-1]["content"]


ERRORS = [
    ([failed(500, "oops")], "status 500: oops"),
    ([failed(401, "bad key sk-canary")], "status 401"),
    ([failed(404, "no such model")], "status 404"),
    ([failed(400, "prompt is too long: 9000 tokens")], "too long"),
    ([(200, b"<html>a login page</html>")], "no chat completion"),
    ([(200, b"")], "no chat completion"),
    ([(302, b"")], "status 302"),
    (["hang up"], "no answer from 127.0.0.1"),
    ([(200, "endless")], "more than"),
    ([failed(400, "\x1b[31mred\u202e")], "status 400"),
]


@pytest.mark.parametrize(("script", "words"), ERRORS)
def test_errors_are_one_clear_line(
    script: list[Any], words: str, here: Path, sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    with serving(*script) as server:
        ran = sqlnl("ask", QUESTION, "--model", f"openai:m@{server.url}")
    assert "canary" not in ran.err and "\x1b" not in ran.err and "\u202e" not in ran.err
    told = [line for line in ran.err.splitlines() if not line.startswith("Hint") and words in line]
    assert ran.code == 5 and ran.out == "" and len(told) == 1


def test_a_server_that_is_too_slow(
    sqlnl: Sqlnl, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_TIMEOUT_S", "0.2")
    with serving("silent") as server:
        ran = sqlnl("ask", QUESTION, "--model", f"openai:m@{server.url}")
    assert is_clear(ran, 5, "did not finish its answer within 0.2 s") and len(server.requests) == 1
    for wrong in ("soon", "0", "-1", "nan", "inf"):
        monkeypatch.setenv("OPENAI_TIMEOUT_S", wrong)
        assert is_clear(sqlnl("ask", QUESTION, "--model", "openai:m"), 2, "OPENAI_TIMEOUT_S")


def test_who_listens_sees_what_the_model_writes(sqlnl: Sqlnl, here: Path) -> None:
    deltas = ["<think>hm\n\x1b[31m</think>", "SELECT COUNT(*) FROM ", "customers"]
    lines = [{"choices": [{"delta": {"content": text}}]} for text in deltas]
    lines.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
    body = "".join(f"data: {json.dumps(line)}\n\n" for line in lines).encode()
    with serving((200, body)) as server:
        ran = sqlnl("ask", QUESTION, "--stream", "--json", "--model", f"openai:m@{server.url}")
    assert (ran.code, ran.json["sql"]) == (0, "SELECT COUNT(*) FROM customers")
    assert "<think>hm\n\\x1b[31m</think>SELECT COUNT(*) FROM customers" in ran.err
    assert "n" not in server.requests[0]


def test_constrained_decoding_where_the_server_has_it(
    sqlnl: Sqlnl, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_JSON", "1")
    answer = said('{"sql": "SELECT COUNT(*) FROM customers"}')
    for script in ([answer], [failed(400, "response_format is not supported"), answer]):
        with serving(*script) as server:
            ran = sqlnl("ask", QUESTION, "--json", "--model", f"openai:m@{server.url}")
        assert (ran.code, ran.json["sql"]) == (0, "SELECT COUNT(*) FROM customers")
        schema = server.requests[0]["response_format"]["json_schema"]["schema"]
        assert schema["required"] == ["sql"]
        assert all("response_format" not in later for later in server.requests[1:])
