"""`sqlnl explain` and its batch, through the command line: files, several statements, a model's
words that are held to the check, row counts, the way back, and what cannot be read.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sqlnl_rag.errors import UsageError
from sqlnl_rag.explain import explain
from sqlnl_rag.statements import UnreadableSql, statements
from tests.commands import Sqlnl, is_clear
from tests.fakes import chat_server

NAMES = "SELECT name FROM customers"
RICH = "SELECT city, COUNT(*) FROM customers WHERE id > 1 GROUP BY city HAVING COUNT(*) < 9 LIMIT 5"


# ---- what is read --------------------------------------------------------------------------------


def test_a_statement_a_pipe_and_a_file_say_the_same(sqlnl: Sqlnl, here: Path) -> None:
    (here / "names.sql").write_text(f"-- who?\n{NAMES};\n", "utf-8")
    said = sqlnl("explain", NAMES)
    assert said.code == 0 and "customer" in said.out and said.err == ""
    assert sqlnl("explain", "-", stdin=NAMES).out == said.out
    assert sqlnl("explain", "--file", "names.sql").out == said.out


def test_several_statements_are_explained_in_order(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "-", stdin=f"{NAMES}; DELETE FROM orders WHERE id = 7; {NAMES}")
    first, second, third = ran.out.strip().split("\n\n")
    assert first == third and "7" in second and ran.code == 0
    assert "changes data" in ran.err


def test_a_statement_that_cannot_be_read_costs_itself_alone(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "-", stdin=f"{NAMES};\nSELEC x FROM y;\n{NAMES}")
    assert ran.code == 2 and ran.out.count("customer") == 2
    assert "line 2, column 9" in ran.err


def test_json_has_spans_coverage_and_warnings(sqlnl: Sqlnl) -> None:
    text = f"{NAMES}; DROP TABLE customers"
    (first, second) = sqlnl("explain", "-", "--json", stdin=text).json["statements"]
    assert first["coverage"] == {"ok": True, "missing": [], "contradicted": [], "invented": []}
    assert text[second["start"] :] == second["sql"] and second["warnings"]
    assert first["tables"] == ["customers"] and first["voice"] == "floor"
    for phrase in first["phrases"]:
        assert 0 <= phrase["start"] < phrase["end"] <= len(first["text"])
        assert 0 <= phrase["sql_start"] < phrase["sql_end"] <= len(first["sql"])
    named = [first["sql"][p["sql_start"] : p["sql_end"]] for p in first["phrases"]]
    assert "name" in named


def test_a_table_that_the_database_lacks_is_explained_with_a_warning(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "SELECT name FROM clients")
    assert ran.code == 0 and "client" in ran.out and "no table clients" in ran.err


def test_a_snapshot_stands_for_a_database(sqlnl: Sqlnl, here: Path) -> None:
    (here / "shop.json").write_text(sqlnl("schema", "--json").out, "utf-8")
    ran = sqlnl("explain", "SELECT name FROM clients", "--schema", "shop.json")
    assert "no table clients" in ran.err


# ---- what cannot be read -------------------------------------------------------------------------


def test_bad_sql_says_line_and_column_and_shows_a_caret(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "SELECT name\nFROM customers WHERE WHERE")
    error, hint, line, caret = ran.err.splitlines()
    assert ran.code == 2 and ran.out == "" and hint.startswith("Hint: ")
    assert "line 2, column 22" in error
    assert line[caret.index("^") :] == "WHERE"


def test_a_caret_stands_right_below_wide_characters() -> None:
    with pytest.raises(UnreadableSql) as caught:
        statements("SELECT '姓名' FORM t", "sqlite")
    line, caret = caught.value.excerpt.splitlines()
    assert line[caught.value.column - 1 :] == "t"
    assert len(caret) == len(line) + len("姓名")  # each takes two columns of a terminal


@pytest.mark.parametrize("sql", ["SELECT 'never closed", "SELECT /* never closed", "hello world"])
def test_what_is_no_sql_says_where(sql: str) -> None:
    with pytest.raises(UnreadableSql) as caught:
        explain(sql, "sqlite")
    assert "\n" not in caught.value.message and caught.value.excerpt


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        ("", "no sql"),
        ("  -- only a remark", "no sql"),
        (b"\xff\xfe\x00S", "UTF-8"),
        ("SELECT \x01", "U+0001"),
        ("SELECT 1 " + "+ 1" * 400_000, "1000 kB"),
        ("SELECT 1 " + "+ 1" * 250_000, "50 kB"),
        ("(" * 1000 + "SELECT 1" + ")" * 1000, "deep"),
        ("SELECT 1 " + "+ 1" * 1000, "deep"),
        ("SELECT 1;" * 1001, "1000 statements"),
    ],
    ids=["empty", "remark", "binary", "control", "1 MB", "long", "nested", "chain", "many"],
)
def test_what_is_no_text_or_too_much_is_one_clear_line(
    sqlnl: Sqlnl, stdin: str | bytes, words: str
) -> None:
    assert is_clear(sqlnl("explain", "-", stdin=stdin), 2, words)


def test_bad_calls_are_one_clear_line(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("explain", NAMES, "--dialect", "oracle"), 2, "oracle")
    assert is_clear(sqlnl("explain", NAMES, "--style", "poem"), 2, "poem")
    assert is_clear(sqlnl("explain", NAMES, "--lang", "fr"), 2, "fr")
    assert is_clear(sqlnl("explain", "--file", "none.sql"), 2, "none.sql")
    assert is_clear(sqlnl("explain", NAMES, "--file", "none.sql"), 2, "--file")
    assert is_clear(sqlnl("explain", NAMES, "--model", "embedded"), 2, "embedded")
    assert is_clear(sqlnl("explain", NAMES, "--db", "sqlite:///none.db"), 5, "none.db")


# ---- a model's words -----------------------------------------------------------------------------

GOOD = "The name of every customer."
BAD = "The name of every customer older than 30."


@pytest.mark.parametrize(("said", "shown"), [(GOOD, True), (BAD, False), ("", False)])
def test_a_models_text_is_shown_only_if_it_passes_the_check(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch, said: str, shown: bool
) -> None:
    with chat_server({NAMES: said}) as chat:
        monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
        ran = sqlnl("explain", NAMES, "--model", "openai:scripted", "--json")
    (one,) = ran.json["statements"]
    assert (one["voice"] == "openai:scripted") is shown
    assert (one["text"] == said) is shown
    assert one["coverage"]["ok"]
    assert ("is not shown" in ran.err) is not shown
    assert "CREATE" not in chat.prompts[0] and "customers" in chat.prompts[0]


def test_a_named_server_sees_the_tables_that_are_read_and_no_rows(sqlnl: Sqlnl) -> None:
    with chat_server({NAMES: GOOD}) as chat:
        spec = f"openai:scripted@{chat.url}"
        assert sqlnl("explain", NAMES, "--model", spec).out == f"{GOOD}\n"
        assert sqlnl("explain", NAMES, "--model", spec, "--dialect", "sqlite").out == f"{GOOD}\n"
    with_tables, alone = chat.prompts
    assert "city" in with_tables and "orders" not in with_tables and "London" not in with_tables
    assert "city" not in alone


def test_a_model_elsewhere_is_announced(sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch) -> None:
    with chat_server({NAMES: GOOD}, host="127.0.0.2") as chat:
        monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
        ran = sqlnl("explain", NAMES, "--model", "openai:scripted")
    assert ran.out == f"{GOOD}\n" and "127.0.0.2" in ran.err and "no rows" in ran.err


def test_a_model_that_is_not_there_exits_5(sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert sqlnl("explain", NAMES, "--model", "openai:scripted").code == 5


# ---- the way back, and row counts ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "same"),
    [(NAMES, True), ("SELECT id FROM orders", False), ("I cannot say.", False)],
)
def test_the_way_back_compares_rows(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch, answer: str, same: bool
) -> None:
    text = sqlnl("explain", NAMES).out.strip()
    with chat_server({text: answer}) as chat:
        monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
        ran = sqlnl("explain", NAMES, "--round-trip", "--json")
    (one,) = ran.json["statements"]
    assert one["round_trip"]["same"] is same and ran.code == 0


def test_what_changes_data_takes_no_way_back(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "DELETE FROM orders", "--round-trip", "--json")
    (one,) = ran.json["statements"]
    assert one["round_trip"]["same"] is None and "not run" in one["round_trip"]["note"]
    assert sqlnl("ask", "How many customers are there?").code == 0  # and the rows are still there


def test_steps_say_how_many_rows_are_left(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", RICH, "--style", "steps", "--json")
    (one,) = ran.json["statements"]
    counts = {c["line"]: c["rows"] for c in one["row_counts"]}
    lines = one["text"].split("\n")
    where = next(n for n, line in enumerate(lines) if "greater than 1" in line)
    having = next(n for n, line in enumerate(lines) if "less than 9" in line)
    assert counts[where] == 2 and counts[having] == 2
    shown = sqlnl("explain", RICH, "--style", "steps").out.splitlines()
    assert shown[where].endswith("[rows: 2]")
    assert [line.split("  [")[0] for line in shown] == lines


def test_a_step_that_cannot_be_counted_says_why(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "SELECT x FROM customers WHERE x > 1", "--style", "steps")
    assert "not counted: " in ran.out and ran.code == 0


def test_steps_of_what_changes_data_are_not_counted(sqlnl: Sqlnl) -> None:
    ran = sqlnl("explain", "DELETE FROM orders WHERE id > 0", "--style", "steps")
    assert "rows:" not in ran.out and "changes data" in ran.err
    assert sqlnl("ask", "How many customers are there?").code == 0


# ---- many statements -----------------------------------------------------------------------------


def test_a_batch_keeps_the_order_and_a_bad_line_costs_itself(sqlnl: Sqlnl) -> None:
    given = [
        json.dumps({"id": "a", "sql": NAMES, "db_id": "shop"}),
        "{",
        json.dumps({"id": "b", "sql": "SELEC"}),
        json.dumps({"id": "c"}),
        json.dumps({"id": "d", "sql": f"{NAMES}; {NAMES}"}),
        json.dumps({"id": "e", "sql": "DROP TABLE customers"}),
    ]
    ran = sqlnl("batch", "--direction", "sql2nl", stdin="\n".join(given))
    assert [(r["id"], r["status"]) for r in ran.lines] == [
        ("a", "answered"),
        (None, "failed"),
        ("b", "failed"),
        ("c", "failed"),
        ("d", "failed"),
        ("e", "answered"),
    ]
    first, *_, last = ran.lines
    assert first["coverage"]["ok"] and "customer" in first["description"]
    assert last["warnings"] and "error" not in last
    assert all("error" in record for record in ran.lines[1:5])
    assert "2 answered, 4 failed" in ran.err


def test_a_batch_speaks_chinese_without_a_database(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SQLNL_DB")
    line = json.dumps({"id": 1, "sql": "SELECT COUNT(*) FROM `t` WHERE `a` > 3"})
    options = ("--direction", "sql2nl", "--dialect", "mysql", "--lang", "zh")
    (record,) = sqlnl("batch", *options, stdin=line).lines
    assert "大于 3" in record["description"] and record["coverage"]["ok"]


def test_a_batch_of_an_unknown_direction_is_one_clear_line(sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("batch", "--direction", "up", stdin="{}"), 2, "up")


def test_too_many_statements_for_one_are_told() -> None:
    with pytest.raises(UsageError, match="1000 statements"):
        statements("SELECT 1;" * 1001, "sqlite")
