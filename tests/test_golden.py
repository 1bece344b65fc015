"""The renderer says what the golden file says; the check accepts it, but not of another query."""

from __future__ import annotations

import pytest

from sqlnl_rag.coverage import coverage
from sqlnl_rag.describe import describe
from sqlnl_rag.types import Schema
from tests.golden import Change, Pair, golden_schemas, judged_changes, pairs, rates
from tests.meaning_changes import KINDS


@pytest.fixture(scope="module")
def schemas() -> dict[tuple[str, str], Schema]:
    return golden_schemas()


@pytest.fixture(scope="module")
def judged(schemas: dict[tuple[str, str], Schema]) -> list[Change]:
    return list(judged_changes(schemas))


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: f"{pair.lang} {pair.sql[:60]}")
def test_the_renderer_says_what_is_golden(
    pair: Pair, schemas: dict[tuple[str, str], Schema]
) -> None:
    schema = schemas[pair.db, pair.lang]
    assert describe(pair.sql, "sqlite", schema=schema, lang=pair.lang).text == pair.text
    assert coverage(pair.text, pair.sql, "sqlite", schema=schema, lang=pair.lang).ok


def test_there_are_150_pairs_of_each_language() -> None:
    for lang in ("en", "zh"):
        assert sum(pair.lang == lang for pair in pairs()) >= 150


@pytest.mark.parametrize(
    "kind", ["constant", "direction", "table added", "limit", "distinct", "negation"]
)
def test_the_text_of_a_changed_query_is_rejected(kind: str, judged: list[Change]) -> None:
    missed = [change for change in judged if change.kind == kind and not change.rejected]
    assert missed == []


def test_most_other_changes_are_rejected_too(judged: list[Change]) -> None:
    # The check does not see which of two conditions an "or" stands between.
    least = dict.fromkeys(KINDS, 0.9) | {"and/or": 0.7}
    for kind, (rejected, made) in rates(judged).items():
        assert made > 5 and rejected / made > least[kind], kind
