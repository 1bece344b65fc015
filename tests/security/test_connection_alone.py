"""The connection alone: every hostile statement straight to the driver, past no policy.

Nothing may change, nothing may hang, nothing may be left over, and the next query must answer. As
the account that owns the server, which is worse than anybody should connect with, and as one that
may only SELECT.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from sqlnl_rag.types import Dialect
from tests.conftest import Record
from tests.library import connect
from tests.security.attack import (
    HUNG_S,
    OUTCOMES,
    TIGHT,
    Shot,
    Tally,
    attack,
    changes,
    left_over,
)
from tests.security.conftest import GetHarbour
from tests.security.statements import DIALECTS, MISSING_SHARED, Statement, corpora, known_misses

ACCOUNTS: tuple[tuple[Dialect, str], ...] = (
    ("sqlite", "owner"),
    ("duckdb", "owner"),
    ("postgresql", "owner"),
    ("postgresql", "reader"),
    ("mysql", "owner"),
    ("mysql", "reader"),
)


@pytest.mark.parametrize("corpus", ["own", "shared"])
@pytest.mark.parametrize(("dialect", "account"), ACCOUNTS)
def test_nothing_changes_hangs_or_stays(
    corpus: str,
    dialect: Dialect,
    account: str,
    harbour: GetHarbour,
    thorough: bool,
    record: Record,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    statements = [
        s for s in corpora().get(corpus, ()) if s.dialect == dialect and s.must != "allow"
    ]
    if not statements:
        pytest.skip(MISSING_SHARED)
    if not thorough:
        statements = _some(statements)
    monkeypatch.chdir(tmp_path)  # where a file with a relative name would appear
    place = harbour(corpus, dialect)
    url = place.url_of(account)
    assert url is not None
    tally = attack(place, url, [(s.id, s.sql) for s in statements])
    left = left_over(place)
    record("connection.corpus", _row(statements, place.product, account, tally, left))
    changed = {line.partition(":")[0] for line in tally.changed}
    assert not changed - known_misses("connection", account), tally.changed
    assert not tally.broken
    assert not left
    assert tally.slowest[0] < HUNG_S, tally.slowest


@pytest.mark.parametrize("dialect", DIALECTS)
def test_what_must_be_allowed_runs(dialect: Dialect, harbour: GetHarbour, record: Record) -> None:
    for corpus, statements in corpora().items():
        allowed = [s for s in statements if s.dialect == dialect and s.must == "allow"]
        place = harbour(corpus, dialect)
        url = place.reader_url or place.owner_url
        tally = attack(place, url, [(s.id, s.sql) for s in allowed], each=False)
        # Some forms are MySQL's alone; the server that is at hand is MariaDB.
        foreign = [i for i, m in tally.refusals.items() if dialect == "mysql" and _is_foreign(m)]
        record(
            "connection.allow",
            {
                "corpus": corpus,
                "engine": place.product,
                "statements": len(allowed),
                "ran": tally.outcomes["ran"],
                "foreign": foreign,
            },
        )
        refused = {i: m for i, m in tally.refusals.items() if i not in foreign}
        assert not refused
        assert not tally.ids["stopped"] and not tally.ids["line lost"]
        assert not tally.changed and not tally.broken


def _some(statements: list[Statement]) -> list[Statement]:
    """Without --thorough: every twelfth of each class, and of those that run into the clock one."""
    kept: list[Statement] = []
    for kind in sorted({s.kind for s in statements}):
        mine = [s for s in statements if s.kind == kind]
        kept += mine[:1] if kind == "dos" else mine[::12]
    return kept


def _is_foreign(message: str) -> bool:
    return message.startswith("syntax error") or "does not exist" in message


def _row(
    statements: list[Statement], product: str, account: str, tally: Tally, left: list[str]
) -> object:
    kinds = {s.id: s.kind for s in statements}
    return {
        "corpus": statements[0].corpus,
        "engine": product,
        "account": account,
        "timeout_s": TIGHT.timeout_s,
        "statements": sum(tally.outcomes.values()),
        **{outcome: tally.outcomes[outcome] for outcome in OUTCOMES},
        "syntax": sum(m.startswith("syntax error") for m in tally.refusals.values()),
        "ran_kinds": dict(Counter(kinds[i] for i in tally.ids["ran"]).most_common()),
        "changed": tally.changed,
        "broken": tally.broken,
        "left": left,
        "slowest_s": round(tally.slowest[0], 1),
        "slowest": tally.slowest[1],
    }


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_change_would_be_seen(dialect: Dialect, harbour: GetHarbour) -> None:
    place = harbour("own", dialect)

    def write(shot: Shot) -> None:
        engine = connect(place.owner_url)
        with engine.begin() as connection:
            connection.exec_driver_sql(shot[1])
        engine.dispose()

    there = ("there", "UPDATE ships SET tonnage = tonnage + 1 WHERE id = 2")
    back = ("back", "UPDATE ships SET tonnage = tonnage - 1 WHERE id = 2")
    assert changes(place, [there], write)
    assert changes(place, [back], write)
    assert not changes(place, [back], lambda shot: None)
