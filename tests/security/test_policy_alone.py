"""Policy alone: every statement that must be refused is, every one that must be allowed is."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.conftest import Record
from tests.security.statements import (
    DIALECTS,
    MISSING_SHARED,
    Statement,
    known_misses,
    own,
    passes,
    shared,
)


def judged(statements: tuple[Statement, ...]) -> tuple[list[dict[str, object]], list[str]]:
    """A row for each dialect, and the ids of statements that got the other verdict."""
    rows: list[dict[str, object]] = []
    wrong: list[str] = []
    for dialect in DIALECTS:
        mine = [s for s in statements if s.dialect == dialect and s.must != "limit"]
        count: Counter[str] = Counter()
        missed: Counter[str] = Counter()
        for statement in mine:
            count[statement.must] += 1
            if passes(statement) != (statement.must == "allow"):
                missed[statement.must] += 1
                wrong.append(statement.id)
        rows.append(
            {
                "dialect": dialect,
                "refuse": count["refuse"],
                "refused": count["refuse"] - missed["refuse"],
                "allow": count["allow"],
                "allowed": count["allow"] - missed["allow"],
            }
        )
    return rows, wrong


@pytest.mark.parametrize("corpus", ["own", "shared"])
def test_each_statement_gets_its_verdict(corpus: str, record: Record) -> None:
    statements = own() if corpus == "own" else shared()
    if not statements:
        pytest.skip(MISSING_SHARED)
    rows, wrong = judged(statements)
    record("policy.corpus", {"corpus": corpus, "rows": rows, "wrong": wrong})
    assert not set(wrong) - known_misses("policy")


def test_our_corpus_is_large_and_covers_each_class(record: Record) -> None:
    refuse, allow = own("refuse"), own("allow")
    texts = {s.sql for s in own()}
    assert len(texts) >= 450
    assert len({s.id for s in own()}) == len(own())
    assert len(allow) * 4 >= len(refuse) + len(allow), "a quarter must be look-alikes"
    assert not {(s.dialect, s.sql) for s in refuse} & {(s.dialect, s.sql) for s in allow}
    everywhere = {"write", "ddl", "stacked", "file-read", "file-write", "dos", "side-effect"}
    everywhere |= {"exfil", "config", "parser-differential"}
    for dialect in DIALECTS:
        assert everywhere <= {s.kind for s in refuse if s.dialect == dialect}
    classes = Counter((s.kind, s.dialect) for s in refuse)
    record(
        "corpus.own",
        {
            "statements": len(own()),
            "texts": len(texts),
            "classes": [
                {"class": kind, **{d: classes[kind, d] for d in DIALECTS}}
                for kind in sorted({k for k, _ in classes})
            ],
            "allow": {d: sum(s.dialect == d for s in allow) for d in DIALECTS},
            "limit": {d: sum(s.dialect == d for s in own("limit")) for d in DIALECTS},
        },
    )
