"""Whatever text comes, the guard answers with a verdict: never an exception, never without end."""

from __future__ import annotations

import random
import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sqlnl_rag import policy
from sqlnl_rag.reply import parse_description, parse_reply
from sqlnl_rag.types import Dialect, Schema
from sqlnl_rag.verify import verify
from sqlnl_rag.wrapping import unwrap
from tests.conftest import Record
from tests.security.fuzz import Maker
from tests.security.statements import DIALECTS, corpora, schema_of

SEED = 7_301
TEXTS = {True: 52_000, False: 700}  # for each dialect, with and without --thorough
DRAWN = {True: 3_000, False: 40}  # texts that Hypothesis drives, for each dialect
SLOW_S = 20.0  # an input that takes longer has no bound on its work


def judge(text: str, schema: Schema) -> str:
    """Send one text down every way that a reply goes, and say what became of it."""
    assert isinstance(parse_reply(text), str)
    assert isinstance(parse_description(text), str)
    sql, _, _ = unwrap(text, schema)
    assert isinstance(sql, str)
    tree, checks = policy.check(text, schema.dialect, schema)
    assert checks and all(c.check and (c.ok or c.message) for c in checks)
    assert (tree is None) == any(not c.ok for c in checks)
    if tree is not None:
        # What would run is judged like what came, and once more gives itself.
        again = policy.render(tree, schema.dialect)
        assert "\0" not in again
        second, _ = policy.check(again, schema.dialect, schema)
        assert second is None or policy.render(second, schema.dialect)
    verdict = verify(text, schema)
    assert verdict.checks and verdict.ok == all(c.ok for c in verdict.checks)
    if verdict.sql is not None:
        assert policy.check(verdict.sql, schema.dialect, schema)[0] is not None
        return "accepted"
    return verdict.checks[-1].check if verdict.checks else "none"


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_text_gets_a_verdict(dialect: Dialect, thorough: bool, record: Record) -> None:
    statements = [s for found in corpora().values() for s in found if s.dialect == dialect]
    schema = schema_of("own", dialect)
    maker = Maker(random.Random(f"{SEED} {dialect}"), statements)
    verdicts: Counter[str] = Counter()
    slowest, slow_text = 0.0, ""
    texts: set[int] = set()
    for _ in range(TEXTS[thorough]):
        text = maker.text()
        texts.add(hash(text))
        start = time.perf_counter()
        try:
            verdicts[judge(text, schema)] += 1
        except Exception as error:
            error.add_note(f"{dialect}: {text!r}")
            raise
        took = time.perf_counter() - start
        if took > slowest:
            slowest, slow_text = took, text
    record(
        "fuzz.seeded",
        {
            "dialect": dialect,
            "seed": SEED,
            "inputs": sum(verdicts.values()),
            "texts": len(texts),
            "accepted": verdicts["accepted"],
            "verdicts": dict(verdicts.most_common()),
            "slowest_s": round(slowest, 2),
            "slowest_chars": len(slow_text),
            "slowest_start": ascii(slow_text[:80]),
        },
    )
    assert len(verdicts) > 3, "the texts must reach more than one way out"
    assert verdicts["accepted"] > 0
    assert slowest < SLOW_S, slow_text


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_text_that_hypothesis_finds_gets_a_verdict(
    dialect: Dialect, thorough: bool, record: Record
) -> None:
    statements = [s for found in corpora().values() for s in found if s.dialect == dialect]
    schema = schema_of("own", dialect)
    seen = 0
    sql_like = st.text(alphabet=st.sampled_from("selctfromwh ()*,;'\"`-/!#$\\\n\x00\u200bé[]{}:@1"))
    made = st.randoms(use_true_random=False).map(lambda rng: Maker(rng, statements).text())
    anything = st.one_of(st.text(), sql_like, made, st.binary().map(lambda b: b.decode("latin-1")))

    @settings(
        max_examples=DRAWN[thorough],
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(anything)
    def gets_one(text: str) -> None:
        nonlocal seen
        seen += 1
        judge(text, schema)

    gets_one()
    record("fuzz.hypothesis", {"dialect": dialect, "inputs": seen})
    assert seen >= DRAWN[thorough]


_SHAPES = {
    "brackets": "SELECT " + "(" * 5_000 + "1" + ")" * 5_000,
    "open brackets": "SELECT " + "(" * 19_000,
    "subqueries": "SELECT * FROM (" * 1_200 + "SELECT 1",
    "joins": "SELECT * FROM a " + "JOIN b " * 2_500,
    "joins with ON at the end": "SELECT * FROM a " + "JOIN b " * 800 + "ON 1 " * 800,
    "NOTs": "SELECT " + "NOT " * 4_500 + "1",
    "minus signs": "SELECT " + "- " * 9_000 + "1",
    "a long IN": "SELECT 1 WHERE 1 IN (" + "1," * 9_000 + "1)",
    "unions": "SELECT 1" + " UNION SELECT 1" * 1_300,
    "CASEs": "SELECT " + "CASE WHEN 1 THEN " * 1_000 + "1",
    "types": "SELECT CAST(1 AS " + "STRUCT(a " * 1_500,
    "decimals": "SELECT " + "DECIMAL(" * 2_000,
    "arrays": "SELECT " + "[" * 9_000,
    "maps": "SELECT " + "{'a': " * 3_000,
    "lambdas": "SELECT " + "f(x -> " * 2_500,
    "CTEs": "WITH " + "a AS (SELECT 1), " * 1_000 + "b AS (SELECT 1) SELECT 1",
    "nested CTEs": "WITH a AS (" * 1_500 + "SELECT 1",
    "operators": "SELECT 1" + " + 1" * 4_500,
    "dots": "SELECT a" + ".a" * 9_000,
    "casts": "SELECT 1" + "::INT" * 3_500,
    "comments": "SELECT " + "/*" * 9_000,
    "closed comments": "SELECT 1 " + "/**/" * 4_500,
    "quotes": "SELECT " + "'" * 19_000,
    "dollars": "SELECT " + "$a" * 9_000,
    "semicolons": ";" * 19_000,
    "fences": "```" * 6_000,
    "thoughts": "<think>" * 2_500,
    "windows": "SELECT " + "sum(" * 4_000,
    "intervals": "SELECT " + "INTERVAL " * 2_000,
    "BETWEENs": "SELECT 1" + " BETWEEN 1 AND 1" * 1_100,
    "a huge text": "SELECT '" + "x" * 10_000_000 + "'",
    "a huge reply": "Sure! " * 1_000_000 + "```sql\nSELECT 1\n```",
}


@pytest.mark.parametrize("dialect", DIALECTS)
def test_hostile_shapes_have_bounded_work(dialect: Dialect, thorough: bool, record: Record) -> None:
    schema = schema_of("own", dialect)
    times = {}
    for name, text in list(_SHAPES.items())[:: 1 if thorough else 4]:
        start = time.perf_counter()
        judge(text, schema)
        times[name] = time.perf_counter() - start
    slowest = max(times, key=lambda name: times[name])
    record(
        "fuzz.shapes",
        {
            "dialect": dialect,
            "shapes": len(times),
            "slowest": slowest,
            "slowest_s": round(times[slowest], 2),
        },
    )
    assert times[slowest] < SLOW_S, slowest
