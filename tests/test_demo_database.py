"""The demo database holds the same on every engine, and its gold SQL runs unchanged on each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect

from schemas.demo import VIEW, build, fingerprint, main, metadata, read_rows
from schemas.demo_rows import make_rows
from tests.demo_databases import ENGINES, QUESTIONS, build_demo, open_engine, rows_of

# Changes only together with schemas/demo.toml or the generator.
FINGERPRINT = "0be721e21625271a506a120d1c6a3c2fac934f355f1713ac8f73ca022551f984"


@pytest.fixture(scope="module", params=[*ENGINES, "duckdb"])
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    engine = open_engine(build_demo(request.param, request, tmp_path_factory.mktemp("demo")))
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    url = f"sqlite:///{tmp_path_factory.mktemp('reference')}/demo.db"
    build(url)
    engine = open_engine(url)
    yield engine
    engine.dispose()


def test_generator_is_deterministic() -> None:
    assert fingerprint(make_rows()) == fingerprint(make_rows()) == FINGERPRINT
    assert fingerprint(make_rows(seed=2)) != FINGERPRINT


def test_same_rows_everywhere(demo: Engine) -> None:
    with demo.connect() as connection:
        stored = read_rows(connection)
    made = make_rows()
    assert {name: len(rows) for name, rows in stored.items()} == {
        name: len(rows) for name, rows in made.items()
    }
    assert fingerprint(stored) == FINGERPRINT


def test_shape(demo: Engine) -> None:
    inspector = inspect(demo)
    assert set(inspector.get_table_names()) - {VIEW} == set(metadata.tables)
    assert VIEW in inspector.get_view_names()
    assert rows_of(demo, f"SELECT count(*) FROM {VIEW}") == rows_of(
        demo, "SELECT count(DISTINCT order_id) FROM order_items"
    )
    if demo.dialect.name != "sqlite":  # which has no comments
        assert inspector.get_table_comment("orders")["text"] == metadata.tables["orders"].comment


def test_sqlite_references_hold(reference: Engine) -> None:
    with reference.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


@pytest.mark.parametrize("case", QUESTIONS, ids=lambda case: case["id"])
def test_gold(demo: Engine, reference: Engine, case: dict[str, str]) -> None:
    rows = rows_of(demo, case["gold"])
    assert rows
    assert rows == rows_of(reference, case["gold"])


def test_questions_are_many_and_distinct() -> None:
    assert len(QUESTIONS) >= 40
    for field in ("id", "question", "gold"):
        assert len({case[field] for case in QUESTIONS}) == len(QUESTIONS)


def test_refuses_a_database_with_such_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    assert main([url]) == 0
    before = (tmp_path / "demo.db").read_bytes()
    assert main([url]) == 1
    assert "already has addresses" in capsys.readouterr().err
    assert (tmp_path / "demo.db").read_bytes() == before


@pytest.mark.parametrize("arguments", [[], ["--help"], ["a", "b"]])
def test_usage(arguments: list[str]) -> None:
    assert main(arguments) == 2
