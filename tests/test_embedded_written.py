"""What training/written/ holds can be taught: scripts run, queries answer, values can be said."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from sqlnl_rag.database import Database
from sqlnl_rag.introspect import introspect
from sqlnl_rag.models.embedded.dataset import actions_of
from sqlnl_rag.models.embedded.features import Featurizer
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.models.embedded.targets import targets
from sqlnl_rag.models.embedded.written import REWORDINGS, read_script, rewordings, scripts
from sqlnl_rag.values import ValueIndex

WRITTEN = Path(__file__).parent.parent / "training/written"
HELD_OUT = WRITTEN / "held_out"
HOMES = [home / lang for home in (WRITTEN, HELD_OUT) for lang in ("en", "zh")]
SCRIPTS = {f"{home.relative_to(WRITTEN)}/{s.name}": s for home in HOMES for s in scripts(home)}


@pytest.fixture(scope="module")
def featurizer() -> Featurizer:
    return Featurizer(WEIGHTS / "tokenizer.json")


@pytest.mark.parametrize("home", HOMES)
def test_there_are_scripts_of_both_languages_in(home: Path) -> None:
    assert list(scripts(home))


def test_no_database_to_measure_by_is_taught() -> None:
    made = {home: {s.tables for s in scripts(home)} for home in HOMES}
    assert not (made[HOMES[0]] | made[HOMES[1]]) & (made[HOMES[2]] | made[HOMES[3]])


@pytest.mark.parametrize("key", SCRIPTS)
def test_a_script_runs_and_its_questions_can_be_taught(
    key: str, tmp_path: Path, featurizer: Featurizer
) -> None:
    script, path = SCRIPTS[key], tmp_path / "written.sqlite"
    script.build(path)
    with closing(sqlite3.connect(path)) as connection:
        for _, sql in script.asked:
            assert connection.execute(sql).fetchone() is not None, sql
    with Database.open(f"sqlite:///{path}") as database:
        schema = introspect(database)
    index, refused = ValueIndex(schema.tables), Counter[str]()
    for question, sql in script.asked:
        actions = actions_of(sql, schema, "written", refused)
        assert actions, (sql, refused)
        features = featurizer(question, schema.tables, index.match(question))
        assert targets(actions, features, question) is not None, question


@pytest.mark.parametrize("folder", [WRITTEN, HELD_OUT])
def test_no_wording_is_there_twice(folder: Path) -> None:
    found = Counter((number, wording.casefold()) for number, wording in rewordings(folder))
    assert found and max(found.values()) == 1


def test_what_is_reworded_to_measure_by_is_not_reworded_to_teach() -> None:
    taught, measured = ({number for number, _ in rewordings(f)} for f in (WRITTEN, HELD_OUT))
    assert not taught & measured


def test_without_the_folder_there_are_no_rewordings(tmp_path: Path) -> None:
    assert rewordings(tmp_path) == [] == list(scripts(tmp_path / "en"))


def test_kinds_are_those_of_the_head() -> None:
    lines = (WRITTEN / REWORDINGS).read_text("utf-8").splitlines()
    kinds = {line.split("\t")[1] for line in lines if not line.startswith("#")}
    assert kinds == {"synonym", "unnamed", "domain"}


def test_a_query_may_have_several_questions_and_several_lines() -> None:
    text = "CREATE TABLE t (a);\n-- ? One\n-- ? Two\nSELECT a\nFROM t;\n-- ? Three\nSELECT 1;\n"
    script = read_script("t", text)
    assert script.tables == "CREATE TABLE t (a);"
    assert script.asked == (
        ("One", "SELECT a FROM t"), ("Two", "SELECT a FROM t"), ("Three", "SELECT 1"),
    )  # fmt: skip


def test_queries_over_another_set_s_database_stand_alone() -> None:
    for home in ("spider", "chase"):
        found = list(scripts(WRITTEN / home))
        assert found and all(not s.tables.replace(f"-- {s.name}", "").strip() for s in found)
        for script in found:
            for _, sql in script.asked:
                assert isinstance(sqlglot.parse_one(sql, dialect="sqlite"), exp.Query), sql
