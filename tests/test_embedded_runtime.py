"""The shipped weights at work: what they say, twice the same, and what happens without them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlglot

from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Attempt, Dialect, Selection
from sqlnl_rag.values import ValueIndex
from tests.fixtures.embedded.demo import demo_schema, lines

FILES = ("encoder.onnx", "parser.onnx", "decoder.onnx", "tokenizer.json")


@pytest.fixture(scope="module")
def model() -> EmbeddedModel:
    return EmbeddedModel(threads=1)


def selection(question: str, dialect: Dialect = "sqlite") -> Selection:
    tables = demo_schema().tables
    return Selection(dialect, tables, values=ValueIndex(tables).match(question))


@pytest.mark.parametrize("line", lines("answers.txt"))
def test_answers_of_the_shipped_weights(line: str, model: EmbeddedModel) -> None:
    question, expected = (part.strip() for part in line.split("|"))
    assert model.generate(question, selection(question))[0].sql == expected


def test_the_same_question_gives_the_same_candidates(model: EmbeddedModel) -> None:
    question = "How many gold customers live in London?"
    first = model.generate(question, selection(question))
    assert first == model.generate(question, selection(question))
    assert first == EmbeddedModel(threads=1).generate(question, selection(question))


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql", "mysql", "duckdb", "generic"])
def test_candidates_are_few_different_ranked_and_parse(
    dialect: Dialect, model: EmbeddedModel
) -> None:
    question = "Which store has the most employees?"
    found = model.generate(question, selection(question, dialect), k=5)
    assert 0 < len(found) <= 5 and len({c.sql for c in found}) == len(found)
    scores = [c.score for c in found if c.score is not None]
    assert len(scores) == len(found) and scores == sorted(scores, reverse=True)
    assert scores[0] <= 0 and {c.model for c in found} == {"embedded"}
    for candidate in found:
        sqlglot.parse_one(candidate.sql, dialect=SQLGLOT_DIALECT[dialect])


@pytest.mark.parametrize("k", [1, 3])
def test_at_most_k_candidates_best_first(k: int, model: EmbeddedModel) -> None:
    question = "List the names of all stores."
    found = model.generate(question, selection(question), k=k)
    assert len(found) == k and found[0].sql == "SELECT name FROM stores"


@pytest.mark.parametrize("question", ["", "有多少客户？", "\U0001f375", "x" * 3_000])
def test_any_question_is_answered_or_not_but_raises_nothing(
    question: str, model: EmbeddedModel
) -> None:
    for candidate in model.generate(question, selection(question), k=3):
        sqlglot.parse_one(candidate.sql, dialect="sqlite")


def test_over_no_tables_there_is_nothing_to_say(model: EmbeddedModel) -> None:
    assert model.generate("How many?", Selection("sqlite", ())) == []


def test_it_has_no_ear_for_feedback(model: EmbeddedModel) -> None:
    attempt = Attempt("SELECT 1", "embedded", ())
    assert model.generate("How many?", selection("How many?"), feedback=[attempt]) == []


def test_the_demo_schema_fits_its_budget(model: EmbeddedModel) -> None:
    costs = [model.cost(table) for table in demo_schema().tables]
    assert min(costs) > 0 and sum(costs) <= model.budget


@pytest.mark.parametrize("missing", FILES)
def test_a_missing_file_is_named_with_a_hint(missing: str, tmp_path: Path) -> None:
    for name in FILES:
        if name != missing:
            shutil.copy(WEIGHTS / name, tmp_path / name)
    with pytest.raises(ModelUnreachable, match=missing) as error:
        EmbeddedModel(tmp_path).generate("How many customers?", selection("customers"))
    assert "install" in error.value.hint and str(tmp_path) in error.value.hint


@pytest.mark.parametrize("content", [b"", b"not a model", "half"])
@pytest.mark.parametrize("damaged", FILES)
def test_a_damaged_file_is_named_with_a_hint(
    damaged: str, content: bytes | str, tmp_path: Path
) -> None:
    for name in FILES:
        shutil.copy(WEIGHTS / name, tmp_path / name)
    whole = (WEIGHTS / damaged).read_bytes()
    bad = content if isinstance(content, bytes) else whole[: len(whole) // 2]
    (tmp_path / damaged).write_bytes(bad)
    with pytest.raises(ModelUnreachable, match=damaged) as error:
        EmbeddedModel(tmp_path).generate("How many customers?", selection("customers"))
    assert "install" in error.value.hint


def test_nothing_is_read_before_the_first_use(tmp_path: Path) -> None:
    assert EmbeddedModel(tmp_path / "nowhere").budget > 0


def test_no_torch_is_imported_to_answer() -> None:
    script = """
import sys
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.types import Column, Selection, Table
table = Table("cats", (Column("name", "TEXT", "text"),))
assert EmbeddedModel(threads=1).generate("How many cats?", Selection("sqlite", (table,)))
sys.exit(any(name in sys.modules for name in ("torch", "transformers", "safetensors", "onnx")))
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[1])
