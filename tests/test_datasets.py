import json
from pathlib import Path

import pytest

from sqlnl_rag.datasets import Example, batch_lines, read_questions, read_schemas, union
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import ForeignKey

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
