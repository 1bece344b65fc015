"""Mutations of both corpora: what the policy lets through is run for real, and changes nothing.

What runs is written by the product: the statement that `verify` gives, and, where names alone
stopped it, the one written from the tree that the policy passed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from sqlnl_rag import policy
from sqlnl_rag.database import Database, Limits
from sqlnl_rag.errors import DatabaseUnreachable
from sqlnl_rag.types import Dialect, Schema
from sqlnl_rag.verify import verify
from tests.conftest import Record
from tests.fingerprints import difference
from tests.security.attack import Shot, Tally, changes, left_over, read_outcome, whole
from tests.security.conftest import GetHarbour
from tests.security.harbour import Harbour
from tests.security.mutate import Mutation, mutations
from tests.security.statements import DIALECTS, corpora, schema_of

SEED = 20_240_501
EACH = 11  # mutations of a statement, with --thorough
SOME = 60  # statements of a corpus, without it
BATCH = 100
LIMITS = Limits(max_rows=100, max_bytes=500_000, max_cell_chars=1_000, timeout_s=0.5)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_the_policy_accepts_changes_nothing(
    dialect: Dialect,
    harbour: GetHarbour,
    thorough: bool,
    record: Record,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for corpus, statements in corpora().items():
        mine = [s for s in statements if s.dialect == dialect]
        if not thorough:
            mine = mine[:: len(mine) // SOME + 1]
        made = list(mutations(mine, EACH if thorough else 1, SEED))
        schema = schema_of(corpus, dialect)
        accepted = {m: texts for m in made if (texts := written(m.sql, schema))}
        # A mutation that the corpus knows to be harmless is judged; one whose meaning must have
        # stayed is expected to pass.
        kept = [m for m in made if m.same]
        lost = [m for m in kept if m not in accepted]
        place = harbour(corpus, dialect)
        shots = [(m.id, text) for m, texts in accepted.items() for text in texts]
        tally = fire(place, shots)
        left = left_over(place)
        record(
            "mutations",
            {
                "corpus": corpus,
                "engine": place.product,
                "seed": SEED,
                "mutations": len(made),
                "texts": len({m.sql for m in made}),
                "accepted": len(accepted),
                "accepted_of_refuse": sum(m.must == "refuse" for m in accepted),
                "run": len(shots),
                "ran": tally.outcomes["ran"],
                "refused": tally.outcomes["refused"],
                "stopped": tally.outcomes["stopped"],
                "line lost": tally.outcomes["line lost"],
                "changed": tally.changed,
                "left": left,
                "same": len(kept),
                "same_allowed": len(kept) - len(lost),
                "same_lost": [m.id for m in lost][:20],
            },
        )
        assert not tally.changed
        assert not left


def written(sql: str, schema: Schema) -> list[str]:
    """What would run, as the product writes it; nothing where the policy refuses."""
    texts = []
    tree, checks = policy.check(sql, schema.dialect, schema)
    assert checks
    if tree is not None:
        texts.append(policy.render(tree, schema.dialect))
    verdict = verify(sql, schema)
    assert verdict.checks
    if verdict.sql is not None:
        texts.append(verdict.sql)
    return list(dict.fromkeys(texts))


def fire(place: Harbour, shots: list[Shot]) -> Tally:
    """Run every text as the account that owns the server; differences are looked for in batches."""
    tally = Tally()
    with Database.open(place.owner_url, LIMITS) as database:

        def send(shot: Shot) -> None:
            try:
                tally.note(read_outcome(database.run(shot[1])), shot[0], 0.0)
            except DatabaseUnreachable:
                tally.note("line lost", shot[0], 0.0)

        for start in range(0, len(shots), BATCH):
            batch = shots[start : start + BATCH]
            if changes(place, batch, send):
                tally.changed += culprits(place, batch, send) or [f"one of {batch}"]
    return tally


def culprits(place: Harbour, batch: list[Shot], send: object) -> list[str]:
    """Of a batch that left a difference, those that leave one again."""
    found = []
    for shot in batch:
        before = whole(place, [shot])
        send(shot)  # type: ignore[operator]
        if lines := difference(before, whole(place, [shot])):
            found.append(f"{shot}: {lines}")
    return found


def test_the_stream_is_the_same_for_the_same_seed() -> None:
    some = corpora()["own"][::40]
    first: list[Mutation] = list(mutations(some, 2, SEED))
    assert first == list(mutations(some, 2, SEED))
    assert first != list(mutations(some, 2, SEED + 1))
    assert len({m.sql for m in first}) > len(some)
