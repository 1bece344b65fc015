import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sqlnl_rag.compare import as_evaluated, order_matters, same_result
from sqlnl_rag.datasets import Example, read_questions, read_schemas, union
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.evaluate import execution_accuracy, gold_as_predictions, read_predictions
from sqlnl_rag.recall import gold_tables, read_catalogue, retrieval_recall, with_values

FIXTURES = Path(__file__).parent / "fixtures/evaluate"
TABLES = Path(__file__).parent / "fixtures/datasets/tables.json"
RESULTS = [json.loads(line) for line in (FIXTURES / "results.jsonl").read_text().splitlines()]
STATEMENTS = (FIXTURES / "statements.txt").read_text().splitlines()


@pytest.mark.parametrize("case", RESULTS, ids=[case["why"] for case in RESULTS])
def test_same_result(case):
    gold, predicted = ([tuple(row) for row in case[name]] for name in ("gold", "predicted"))
    assert same_result(gold, predicted, ordered=case["ordered"]) is case["same"]
    assert same_result(predicted, gold, ordered=case["ordered"]) is case["same"]


def test_many_columns_that_look_alike_are_told_apart_quickly():
    gold = [tuple(int(i == j) for j in range(12)) for i in range(12)]
    assert same_result(gold, gold[::-1], ordered=False)
    assert not same_result(gold, [*gold[:-1], gold[0]], ordered=False)


@pytest.mark.parametrize(("sql", "run"), list(zip(STATEMENTS[::2], STATEMENTS[1::2], strict=True)))
def test_as_evaluated(sql, run):
    assert as_evaluated(sql) == run
    assert "distinct" in as_evaluated(sql + " -- distinct", keep_distinct=True).lower()


def test_order_matters():
    assert order_matters("select a from t Order By a")
    assert not order_matters("select a from orders")


@pytest.fixture
def url(tmp_path):
    for name in ("north", "south"):
        with closing(sqlite3.connect(tmp_path / f"{name}.sqlite")) as connection:
            connection.executescript((FIXTURES / "library.sql").read_text())
    return f"sqlite:///{tmp_path}/{{db_id}}.sqlite"


def test_execution_accuracy(url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    gold = read_questions(FIXTURES / "gold.json")
    predictions = read_predictions(FIXTURES / "predictions.jsonl")
    seen = []
    report = execution_accuracy(
        predictions, gold, url, without=["south"], timeout_s=0.2, progress=lambda *p: seen.append(p)
    )
    assert report.render() == (FIXTURES / "report.txt").read_text().rstrip("\n")
    assert seen[-1] == ("south", 10, 10)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["north.sqlite", "south.sqlite"]
    found = json.loads(json.dumps(report.to_dict()))
    assert found["correct"] == 3
    assert found["databases"]["south"] == {"questions": 6, "correct": 0}
    notes = {outcome["id"]: outcome["note"] for outcome in found["outcomes"]}
    assert notes["3"] == ""
    assert "nam" in notes["4"]
    assert notes["5"] == "no SQL: refused"
    assert notes["6"] == "no SQL: missing"
    assert notes["8"] == "interrupted"
    assert notes["9"] == "not authorized"


def test_gold_against_itself_is_perfect(url):
    gold = [e for e in read_questions(FIXTURES / "gold.json") if "nowhere" not in e.sql]
    found = execution_accuracy(gold_as_predictions(gold), gold, url).to_dict()
    assert found["execution_accuracy"] == found["verified_first"] == 1.0
    assert found["latency_ms"] is None


def test_other_engines_go_through_the_read_only_database(tmp_path):
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "library.duckdb"
    with closing(duckdb.connect(str(path))) as connection:
        connection.execute("CREATE TABLE book AS SELECT 'One' AS title, [1, 2] AS pages")
    gold = [
        Example("a", "?", "SELECT title, pages FROM book", ""),
        Example("b", "?", "SELECT title FROM book", ""),
    ]
    predictions = gold_as_predictions([gold[0], Example("b", "?", "DROP TABLE book", "")])
    report = execution_accuracy(predictions, gold, f"duckdb:///{path}")
    assert [outcome.correct for outcome in report.outcomes] == [True, False]


def test_nothing_to_compare(url):
    gold = [Example("a", "?", "SELECT 1", "north")]
    for predictions in ({}, gold_as_predictions([Example("b", "?", "SELECT 1", "north")])):
        with pytest.raises(UsageError, match="gold set"):
            execution_accuracy(predictions, gold, url)


def test_a_missing_database_is_unreachable_and_not_created(tmp_path):
    gold = [Example("a", "?", "SELECT 1", "west")]
    with pytest.raises(DatabaseUnreachable, match="west") as caught:
        execution_accuracy(
            gold_as_predictions(gold), gold, f"sqlite:///{tmp_path}/{{db_id}}.sqlite"
        )
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "west.sqlite").write_text("no database, whatever its name says, at all" * 100)
    with pytest.raises(DatabaseUnreachable, match="not a database"):
        execution_accuracy(gold_as_predictions(gold), gold, f"sqlite:///{tmp_path}/west.sqlite")


@pytest.mark.parametrize("text", ['{"id": 1}', '{"status": "answered"}', "[1]", "nothing"])
def test_bad_predictions_are_usage_errors(text, tmp_path):
    path = tmp_path / "predictions.jsonl"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"predictions\.jsonl"):
        read_predictions(path)


GOLD_TABLES = [
    ("SELECT * FROM COURSE JOIN enrolment USING (dept)", {"school.Course", "school.enrolment"}),
    (
        "SELECT 1 FROM course WHERE dept IN (SELECT dept FROM tracklists)",
        {"school.Course", "school.Tracklists"},
    ),
    ("WITH x AS (SELECT * FROM course) SELECT * FROM x", {"school.Course"}),
    ("SELECT * FROM course, nowhere", set()),
    ("SELECT * FROM (", set()),
    ("SELECT 1", set()),
]


@pytest.mark.parametrize(("sql", "expected"), GOLD_TABLES)
def test_gold_tables(sql, expected):
    catalogue = union(read_schemas(TABLES))
    assert gold_tables(Example("0", "?", sql, "school"), catalogue) == expected
    alone = {key.removeprefix("school.") for key in expected}
    assert gold_tables(Example("0", "?", sql, ""), read_schemas(TABLES)["school"]) == alone


def test_retrieval_recall():
    catalogue = read_catalogue(TABLES)
    examples = [Example(str(n), "?", sql, "school") for n, (sql, _) in enumerate(GOLD_TABLES)]
    ranking = ["school.Course", "school.Tracklists", "school.enrolment"]
    report = retrieval_recall(examples, catalogue, lambda question: ranking, cutoffs=(1, 2))
    found = report.to_dict()
    assert found["all_gold_tables_at"] == {"1": 1 / 3, "2": 2 / 3}
    assert found["missed"] == ["0"]
    assert found["unresolved"] == ["3", "4", "5"]
    lines = report.render().splitlines()
    assert lines[0] == "3 questions over 3 tables"
    assert lines[2] == "  all gold tables among the first   2   66.7 %"


def test_a_catalogue_that_is_not_there(tmp_path):
    with pytest.raises(UsageError):
        read_catalogue(tmp_path / "nowhere.json")


def test_a_catalogue_takes_the_values_of_its_live_databases_and_nothing_else(tmp_path):
    catalogue = read_catalogue(TABLES)
    with closing(sqlite3.connect(tmp_path / "school.sqlite")) as connection:
        connection.executescript(
            "CREATE TABLE COURSE (Dept TEXT, room TEXT); INSERT INTO COURSE VALUES ('Law', 'B1')"
        )
    valued, unreachable = with_values(catalogue, f"sqlite:///{tmp_path}/{{db_id}}.sqlite")
    assert unreachable == ()
    values = {c.name: c.values for t in valued.tables for c in t.columns if c.values}
    assert values == {"dept": ("Law",)}
    bare = [replace(c, values=(), values_complete=False) for c in valued.tables[0].columns]
    assert tuple(bare) == catalogue.tables[0].columns
    assert [t.key for t in valued.tables] == [t.key for t in catalogue.tables]
    assert with_values(catalogue, f"sqlite:///{tmp_path}/no-{{db_id}}") == (catalogue, ("school",))
