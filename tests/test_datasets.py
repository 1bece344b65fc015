import json
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.datasets import Example, batch_lines, read_questions, read_schemas, union
from sqlnl_rag.datasets.schemas import read_known
from sqlnl_rag.datasets.sources import Asking, Reading, read_files
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import ForeignKey
from sqlnl_rag.verify import verify

TABLES = Path(__file__).parent / "fixtures/datasets/tables.json"

LAYOUTS = [
    ({"query": "select 1"}, {}),
    ({"SQL": "select 1", "evidence": "one is 1"}, {"evidence": "one is 1"}),
    ({"gold": "select 1", "id": 7}, {"id": "7"}),
    ({"query": "select 1", "question_id": "qid1"}, {"id": "qid1"}),
    ({"query": "select 1", "SpiderSynQuestion": "How many?"}, {"question": "How many?"}),
]


@pytest.mark.parametrize("lines", [False, True])
@pytest.mark.parametrize(("entry", "expected"), LAYOUTS)
def test_question_layouts(entry, expected, lines, tmp_path):
    path = tmp_path / "set"
    whole = {"db_id": "d", "question": " What? "} | entry
    path.write_text(json.dumps(whole) + "\n\n" if lines else json.dumps([whole]))
    known = {"id": "0", "question": "What?", "sql": "select 1", "db_id": "d", "evidence": ""}
    assert read_questions(path) == [Example(**known | expected)]


def test_a_line_separator_inside_a_string_does_not_end_the_line(tmp_path):
    path = tmp_path / "set.jsonl"
    path.write_text('{"question": "a\u2028b", "gold": "select 1"}\n', encoding="utf-8")
    assert read_questions(path)[0].question == "a\u2028b"


BAD = ["[1]", "{", '[{"question": "no SQL"}]', '[{"query": "select 1"}]', "\xff"]


@pytest.mark.parametrize("text", BAD)
def test_bad_question_files_are_usage_errors(text, tmp_path):
    path = tmp_path / "bad.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(UsageError, match=r"bad\.json") as caught:
        read_questions(path)
    assert caught.value.hint
    with pytest.raises(UsageError):
        read_schemas(path)


def test_missing_file_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError, match=r"nowhere\.json"):
        read_questions(tmp_path / "nowhere.json")


def test_schemas_keep_original_names_and_natural_ones_only_where_they_add_words():
    school = read_schemas(TABLES)["school"]
    assert [table.key for table in school.tables] == ["Course", "Tracklists", "enrolment"]
    course, lists, _ = school.tables
    assert [column.comment for column in course.columns] == [None, None, "start hour"]
    assert [column.kind for column in course.columns] == ["text", "number", "time"]
    assert lists.comment == "track lists"
    assert course.primary_key == ("dept", "courseNo")


def test_column_pairs_that_cover_a_composite_key_become_one_foreign_key():
    enrolment = read_schemas(TABLES)["school"].by_key["enrolment"]
    assert enrolment.foreign_keys == (
        ForeignKey(("dept", "course_no"), "Course", ("dept", "courseNo")),
        ForeignKey(("list",), "Tracklists", ("id",)),
        ForeignKey(("mentor",), "Tracklists", ("id",)),
    )
    assert read_schemas(TABLES)["school"].by_key["Tracklists"].foreign_keys == ()


def test_union_prefixes_tables_and_foreign_keys():
    catalogue = union(read_schemas(TABLES))
    assert list(catalogue.by_key) == ["school.Course", "school.Tracklists", "school.enrolment"]
    for table in catalogue.tables:
        assert all(key.ref_table in catalogue.by_key for key in table.foreign_keys)


def test_batch_lines_hold_no_gold():
    (line,) = batch_lines([Example("1", "几个?", "select secret", "d")])
    assert json.loads(line) == {"id": "1", "question": "几个?", "db_id": "d"}


TEMPLATE = {
    "query-split": "train",
    "sentences": [
        {"question-split": "test", "text": "rivers of state0", "variables": {"state0": "new york"}},
        {"question-split": "dev", "text": "rivers of state0 above num0", "variables": {}},
    ],
    "sql": ['SELECT R.NAME FROM RIVER AS R WHERE R.STATE = "state0" AND R.KM > num0 ;', "SELECT 0"],
    "variables": [
        {"name": "state0", "example": "ohio", "location": "both", "type": "state"},
        {"name": "num0", "example": "50", "location": "both", "type": "number"},
    ],
}


def read_text(path: Path, text: str, **options: Any) -> Reading:
    path.write_text(text, encoding="utf-8")
    return read_files([path], Asking(**options))


def test_templates_are_filled_in_the_tree(tmp_path):
    one, two = read_text(tmp_path / "rivers.json", json.dumps([TEMPLATE])).examples
    assert (one.question, one.split, one.db_id) == ("rivers of new york", "test", "rivers")
    assert one.sql == "SELECT R.NAME FROM RIVER AS R WHERE R.STATE = 'new york' AND R.KM > 50"
    assert (two.question, two.split) == ("rivers of ohio above 50", "dev")


def test_wikisql_is_read_with_the_header_of_its_table(tmp_path):
    header = {"id": "1-2", "header": ["Player", "No. of goals"], "types": ["text", "real"]}
    (tmp_path / "train.tables.jsonl").write_text(json.dumps(header) + "\n")
    said = {"sel": 0, "agg": 3, "conds": [[1, 1, 12], [0, 0, "O'Neil"]]}
    entry = {"phase": 1, "question": "How many?", "table_id": "1-2", "sql": said}
    (pair,) = read_text(tmp_path / "train.jsonl", json.dumps(entry) + "\n").examples
    assert pair.sql == (
        'SELECT COUNT("Player") FROM "1-2" WHERE "No. of goals" > 12 AND "Player" = \'O\'\'Neil\''
    )
    schema = read_known(tmp_path / "train.tables.jsonl")(pair.db_id)
    assert verify(pair.sql, schema).sql == pair.sql


TABLES_OF_PAIRS = [
    ("pairs.csv", "question,sql\nHow many?,SELECT 1\n"),
    ("pairs.csv", 'id,input,output\n0,How many?,"SELECT\n1"\n'),
    ("pairs.tsv", "question\tquery\nHow many?\tSELECT 1\n"),
    ("pairs.jsonl", '{"input": "How many?", "output": "SELECT 1"}\n'),
    ("pairs.json", '\ufeff[{"question": "How many?", "answer": "SELECT 1"}]'),
]


@pytest.mark.parametrize(("name", "text"), TABLES_OF_PAIRS)
def test_tables_of_pairs(name, text, tmp_path):
    found = read_text(tmp_path / name, text)
    (pair,) = found.examples
    assert (pair.id, pair.question, pair.sql.split()) == ("0", "How many?", ["SELECT", "1"])
    assert not found.rejected


def test_an_entry_without_sql_or_question_is_told_and_the_rest_is_read(tmp_path):
    text = "question,sql\nHow many?,\n,SELECT 1\nWhich?,SELECT 2\n"
    found = read_text(tmp_path / "pairs.csv", text)
    assert [pair.sql for pair in found.examples] == ["SELECT 2"]
    assert [(r.reason, r.message) for r in found.rejected] == [
        ("no_sql", "entry 0 has no SQL"),
        ("no_question", "entry 1 has no question"),
    ]


def test_ids_of_several_files_name_their_file(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.csv").write_text("question,sql\nHow many?,SELECT 1\n")
    found = read_files([tmp_path / "one.csv", tmp_path / "two.csv"])
    assert [pair.id for pair in found.examples] == ["one/0", "two/0"]


NO_PAIRS = [
    ("empty.csv", b"  \n", "empty.csv is empty"),
    ("photo.jsonl", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "photo.jsonl is no text"),
    ("letter.txt", b"Dear all\n", "letter.txt is no kind of file"),
    ("other.csv", b"a,b\n1,2\n", "other.csv has no column of the question; it has a, b"),
    ("half.csv", b"question,b\n1,2\n", "half.csv has no column of the SQL"),
    ("latin.csv", b"question,sql\nn\xe4?,SELECT 1\n", "latin.csv is no CSV in UTF-8"),
    ("open.sql", b"SELECT 'never closed", "open.sql cannot be divided"),
    ("twice.jsonl", b'{"id": 1, "question": "a", "sql": "b"}\n' * 2, "two pairs have the id 1"),
]


@pytest.mark.parametrize(("name", "content", "message"), NO_PAIRS)
def test_files_without_pairs_are_one_clear_line(name, content, message, tmp_path):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UsageError) as caught:
        read_files([tmp_path / name])
    assert caught.value.message.startswith(message) and caught.value.hint


def test_a_sql_file_is_divided_by_its_words_and_asked_by_the_explainer(tmp_path):
    text = "-- first; of two\nSELECT a FROM t WHERE b = ';';\n;\nDROP TABLE t;\nSELECT 1 FROM t"
    found = read_text(tmp_path / "asked.sql", text, dialect="sqlite", langs=("en", "zh"))
    assert [(pair.id, pair.sql) for pair in found.examples] == [
        ("0.en", "SELECT a FROM t WHERE b = ';'"),
        ("0.zh", "SELECT a FROM t WHERE b = ';'"),
        ("2.en", "SELECT 1 FROM t"),
        ("2.zh", "SELECT 1 FROM t"),
    ]
    assert all("t" in pair.question for pair in found.examples)
    assert found.examples[1].lang == "zh"
    assert [(r.example.id, r.reason) for r in found.rejected] == [("1", "policy.statement")]
