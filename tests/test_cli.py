"""The commands as a person calls them: arguments and pipes in; stdout, stderr and the exit code
out. What they do with bad input stands in test_bad_input.py.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from sqlnl_rag import cli
from tests.commands import QUESTION, ROOT, SCRIPT, Sqlnl, is_clear, make
from tests.fakes import chat_server

# ---- ask ---------------------------------------------------------------------------------------


def test_ask_prints_sql_and_rows_and_proves_them_on_stderr(sqlnl: Sqlnl) -> None:
    ran = sqlnl("ask", "Name the customers")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "SELECT name, city FROM customers ORDER BY id",
        "",
        "name  | city",
        "------+-------",
        "Ada   | London",
        "张伟  | 北京",
        "Grace | NULL",
        "(3 rows)",
    ]
    for word in ("dry run", "customers", "openai:scripted", " ms"):
        assert word in ran.err
    assert "\x1b" not in ran.out + ran.err


@pytest.mark.parametrize(
    ("format", "out"),
    [
        ("csv", "n\n3\n"),
        ("tsv", "n\n3\n"),
        ("json", '[{"n": 3}]\n'),
        ("jsonl", '{"n": 3}\n'),
    ],
)
def test_other_formats_are_nothing_but_data(sqlnl: Sqlnl, format: str, out: str) -> None:
    ran = sqlnl("ask", QUESTION, "--format", format)
    assert ran.out == out and SCRIPT[QUESTION] in ran.err


def test_no_run_prints_sql_alone(sqlnl: Sqlnl) -> None:
    assert sqlnl("ask", QUESTION, "--no-run").out == f"{SCRIPT[QUESTION]}\n"
    assert sqlnl("ask", QUESTION, "--no-run", "--format", "csv").out == f"{SCRIPT[QUESTION]}\n"


def test_ask_json_is_one_object(sqlnl: Sqlnl) -> None:
    found = sqlnl("ask", QUESTION, "--json").json
    assert (found["status"], found["rows"], found["model"]) == (
        "answered",
        [[3]],
        "openai:scripted",
    )
    assert found["schema_version"] == 1 and found["database"].endswith("shop.db")


@pytest.mark.parametrize("arguments", [("ask",), ("ask", "-")])
def test_a_question_is_read_from_a_pipe(sqlnl: Sqlnl, arguments: tuple[str, ...]) -> None:
    assert sqlnl(*arguments, stdin=f"{QUESTION}\n").code == 0


def test_max_rows_is_said(sqlnl: Sqlnl) -> None:
    assert "first 2 rows" in sqlnl("ask", "Name the customers", "--max-rows", "2").out


@pytest.mark.parametrize("url_option", [("--db", "sqlite:///shop.db"), ()])
def test_flag_before_environment(sqlnl: Sqlnl, url_option: tuple[str, ...]) -> None:
    os.environ["SQLNL_DB"] = "sqlite:///none.db" if url_option else "sqlite:///shop.db"
    assert sqlnl("ask", QUESTION, *url_option).code == 0


def test_a_refusal_exits_3_and_prints_the_envelope_on_request(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("ask", "delete all customers"), 3, "refused")
    assert is_clear(sqlnl("ask", "what is the weather today?"), 3, "refused")
    ran = sqlnl("ask", "delete all customers", "--json")
    assert (ran.code, ran.json["status"], ran.json["sql"], ran.err) == (3, "refused", None, "")


def test_forbidden_sql_exits_3_and_wrong_sql_4(sqlnl: Sqlnl) -> None:
    ran = sqlnl("ask", "Tidy up the customers")
    assert ran.code == 3 and ran.out == "" and "DELETE" in ran.err
    ran = sqlnl("ask", "Which orders are odd?")
    assert ran.code == 4 and ran.out == "" and "nowhere" in ran.err
    assert sqlnl("ask", "Say nothing of customers").code == 4


def test_what_leaves_the_machine_is_said(sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is sent" not in sqlnl("ask", QUESTION).err  # the scripted model is on this machine
    monkeypatch.setenv("OPENAI_BASE_URL", "http://nowhere.invalid/v1")
    ran = sqlnl("ask", QUESTION)
    assert ran.code == 5 and ran.err.startswith("openai:scripted at nowhere.invalid is sent the ")


@pytest.mark.parametrize("how", ["flag", "environment", "file"])
def test_an_unsure_answer_is_shown_and_not_run(
    sqlnl: Sqlnl, here: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    ask = ["ask", QUESTION, "--model", "embedded"]
    if how == "flag":
        ask += ["--min-confidence", "1"]
    elif how == "environment":
        monkeypatch.setenv("SQLNL_MIN_CONFIDENCE", "1")
    else:
        (here / "sqlnl.toml").write_text("min_confidence = 1\n")
    ran = sqlnl(*ask)
    assert (ran.code, ran.out) == (3, "")
    reason, hint, *shown = ran.err.splitlines()
    assert "its confidence is 0." in reason and "--min-confidence" in hint
    assert shown[0].split() == ["not", "run", *"SELECT COUNT(*) FROM customers".split()]
    found = sqlnl(*ask, "--json").json
    assert (found["status"], found["sql"], found["rows"]) == ("refused", None, [])
    (reading,) = found["alternatives"]
    assert list(reading) == ["sql", "confidence", "description"]
    assert 0 < reading["confidence"] == found["confidence"] < 1
    assert sqlnl(*ask, "--min-confidence", "0.01").code == 0


def test_a_least_confidence_that_cannot_be_applied_is_said(sqlnl: Sqlnl) -> None:
    ran = sqlnl("ask", QUESTION, "--min-confidence", "0.99")  # the scripted model states none
    assert ran.code == 0 and "states no confidence" in ran.err
    assert is_clear(sqlnl("ask", QUESTION, "--min-confidence", "99"), 2, "--min-confidence")


def test_batch_refuses_the_unsure_too(sqlnl: Sqlnl) -> None:
    asked = json.dumps({"id": 1, "question": QUESTION})
    batch = ("batch", "--model", "embedded", "--min-confidence")
    (sure,) = sqlnl(*batch, "0.01", stdin=asked).lines
    (unsure,) = sqlnl(*batch, "1", stdin=asked).lines
    assert (sure["status"], unsure["status"], unsure["sql"]) == ("answered", "refused", None)
    assert sure["confidence"] == unsure["confidence"]
    assert unsure["alternatives"][0]["sql"] == sure["sql"]


# ---- batch -------------------------------------------------------------------------------------


def test_batch_keeps_the_order_and_survives_bad_lines(sqlnl: Sqlnl) -> None:
    lines = [
        json.dumps({"id": 1, "question": QUESTION}),
        "not JSON",
        "",
        json.dumps(["no object"]),
        json.dumps({"id": "x"}),
        json.dumps({"id": 2, "question": "Which orders are odd?"}),
        json.dumps({"id": 3, "question": "delete all customers"}),
        json.dumps({"id": 4, "question": ""}),
        json.dumps({"id": 5, "question": "Sum the orders"}),
    ]
    ran = sqlnl("batch", stdin="\n".join(lines))
    assert ran.code == 0
    assert [(r["id"], r["status"]) for r in ran.lines] == [
        (1, "answered"),
        (None, "failed"),
        (None, "failed"),
        ("x", "failed"),
        (2, "failed"),
        (3, "refused"),
        (4, "failed"),
        (5, "answered"),
    ]
    assert list(ran.lines[0]) == ["id", "status", "sql", "confidence", "latency_ms", "attempts"]
    assert ran.lines[0]["sql"] == SCRIPT[QUESTION]
    assert all(("error" in record) != (record["status"] == "answered") for record in ran.lines)
    assert "line 2" in ran.lines[1]["error"] and "line 4" in ran.lines[2]["error"]
    assert "2 answered" in ran.err


def test_batch_fills_the_url_and_one_bad_database_costs_one_line(sqlnl: Sqlnl, here: Path) -> None:
    make("other.db", "CREATE TABLE customers (id INTEGER)")
    asked = [
        {"id": n, "question": QUESTION, "db_id": db_id}
        for n, db_id in enumerate(["shop", "none", "../shop", None, "other", "shop"])
    ]
    ran = sqlnl(
        "batch", "--db", "sqlite:///{db_id}.db", stdin="\n".join(json.dumps(a) for a in asked)
    )
    assert [r["status"] for r in ran.lines] == [
        "answered",
        "failed",
        "failed",
        "failed",
        "answered",
        "answered",
    ]
    assert "none.db" in ran.lines[1]["error"] and "db_id" in ran.lines[2]["error"]


def test_batch_with_run_rejects_what_fails_to_run(sqlnl: Sqlnl) -> None:
    asked = json.dumps({"id": 1, "question": QUESTION})
    record = sqlnl("batch", "--run", stdin=asked).lines[0]
    assert record["status"] == "answered"


# ---- schema, check, explain, index, doctor -----------------------------------------------------


def test_schema_lists_tables_and_keys(sqlnl: Sqlnl) -> None:
    out = sqlnl("schema").out
    assert "customer_id" in out and "-> customers.id" in out


def test_schema_of_a_question_says_why(sqlnl: Sqlnl) -> None:
    assert "orders" in sqlnl("schema", "What did Ada order?").out
    found = sqlnl("schema", "What did Ada order?", "--json").json
    assert found["whole"] and found["values"][0]["value"] == "Ada"


def test_a_snapshot_checks_without_the_database(sqlnl: Sqlnl, here: Path) -> None:
    (here / "shop.json").write_text(sqlnl("schema", "--json").out, "utf-8")
    (here / "shop.db").unlink()
    offline = ("check", "--schema", "shop.json")
    ran = sqlnl(*offline, stdin="SELECT name FROM customers")
    assert ran.code == 0 and ran.json["ok"] and ran.json["sql"]
    assert sqlnl(*offline, "--dialect", "postgres", stdin="SELECT 1").code == 0
    assert is_clear(sqlnl(*offline, "--dialect", "db2", stdin="SELECT 1"), 2, "db2")
    assert sqlnl(*offline, stdin="DROP TABLE customers").code == 3
    assert sqlnl(*offline, stdin="SELECT zzz FROM qqq").code == 4


def test_a_doubt_is_told_with_its_code_and_place(sqlnl: Sqlnl) -> None:
    sql = "SELECT name FROM customers WHERE city = 'Atlantis'"
    ran = sqlnl("check", stdin=sql)
    (doubt,) = [c for c in ran.json["checks"] if c["check"].startswith("warning.")]
    assert (doubt["check"], doubt["ok"]) == ("warning.value", True)
    assert doubt["position"] == sql.index("city")
    assert ran.code == 0 and ran.json["warnings"] == [doubt["message"]]


def test_check_reads_many_and_keeps_the_order(sqlnl: Sqlnl) -> None:
    given = [
        json.dumps({"id": "a", "sql": "SELECT name FROM customers"}),
        "{",
        json.dumps({"id": "b", "sql": "DROP TABLE customers"}),
        json.dumps({"id": "c"}),
    ]
    ran = sqlnl("check", "--jsonl", stdin="\n".join(given))
    assert [(r["id"], r["ok"]) for r in ran.lines] == [
        ("a", True),
        (None, False),
        ("b", False),
        ("c", False),
    ]
    assert [list(r) for r in ran.lines] == [["id", "ok", "checks"]] * 4


def test_explain_speaks_both_languages(sqlnl: Sqlnl) -> None:
    assert sqlnl("explain", "SELECT name FROM customers").out == "The name of every customer.\n"
    ran = sqlnl("explain", "-", "--lang", "zh", "--json", stdin="SELECT name FROM customers")
    assert ran.json["statements"][0]["text"] == "列出所有 customers 的 name。"
    mysql = sqlnl("explain", "SELECT `a b` FROM t", "--dialect", "mysql", "--style", "steps")
    assert mysql.out == "1. Take every t.\n2. List a b.\n"
    assert is_clear(sqlnl("explain", "SELECT 1", "--lang", "fr"), 2, "fr")


def test_doctor_says_what_is_there(sqlnl: Sqlnl) -> None:
    ran = sqlnl("doctor")
    assert "engine's parser" in ran.out and "sqlite3, besides sqlglot" in ran.out
    assert ran.code == 0
    for word in ("sqlalchemy", "[postgres]", "2 tables", "indexes in"):
        assert word in ran.out


def test_help_lists_the_commands(sqlnl: Sqlnl) -> None:
    out = sqlnl("--help").out
    for command in ("ask", "batch", "schema", "index", "check", "explain", "doctor", "eval"):
        assert command in out
    assert sqlnl("--version").out.startswith("sqlnl ")


def test_eval_compares_rows(sqlnl: Sqlnl, here: Path) -> None:
    gold = [
        {"id": "1", "question": QUESTION, "sql": "SELECT COUNT(id) FROM customers"},
        {"id": "2", "question": "Which orders are odd?", "sql": "SELECT id FROM orders"},
    ]
    lines = [json.dumps(g | {"db_id": "shop"}) for g in gold]
    (here / "gold.jsonl").write_text("\n".join(lines), "utf-8")
    (here / "predicted.jsonl").write_text(sqlnl("batch", stdin="\n".join(lines)).out, "utf-8")
    files = ("--gold", "gold.jsonl", "--predictions", "predicted.jsonl")
    ran = sqlnl("eval", *files, "--databases", "sqlite:///{db_id}.db", "--json")
    assert ran.code == 0
    assert [o["correct"] for o in ran.json["outcomes"]] == [True, False]
    assert "shop" in sqlnl("eval", *files, "--databases", "sqlite:///{db_id}.db").out


def test_eval_retrieval_wants_what_it_needs(sqlnl: Sqlnl) -> None:
    assert sqlnl("eval", "retrieval").code == 2
    ran = sqlnl("eval", "retrieval", "--gold", "g", "--catalogue", "c", "--cutoffs", "many")
    assert is_clear(ran, 2, "--cutoffs")


# ---- ends ------------------------------------------------------------------------------------


def test_an_unexpected_error_has_no_traceback_but_with_debug(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlnl_rag.describe.thing", lambda *_, **__: {}["no such phrase"])
    ran = sqlnl("explain", "SELECT 1")
    assert ran.code == 1 and "KeyError" in ran.err and "Traceback" not in ran.err
    monkeypatch.setattr(sys, "argv", ["sqlnl", "--debug", "explain", "SELECT 1"])
    with pytest.raises(KeyError):
        cli.main()


def test_an_interrupt_exits_130(here: Path) -> None:
    with (
        chat_server({}, silent=True) as silent,
        subprocess.Popen(
            [sys.executable, "-m", "sqlnl_rag", "ask", QUESTION],
            env=os.environ | {"OPENAI_BASE_URL": silent.url, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process,
    ):
        while not silent.asked.wait(0.1):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out) == (130, b"") and b"Traceback" not in err


def test_a_command_is_loaded_alone_and_without_one_all_are() -> None:
    """What a command offers does not depend on how it was loaded."""

    def commands(*arguments: str) -> dict[str, Any]:
        return dict(get_command(cli.app(arguments)).commands)  # type: ignore[attr-defined]

    whole = commands()
    assert len(whole) == 16 and list(commands("bogus")) == list(commands("--help")) == list(whole)
    for name, command in whole.items():
        alone = commands(name, "--help")
        assert list(alone) == [name] and alone[name].help == command.help
