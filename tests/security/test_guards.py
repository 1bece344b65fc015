"""What guards of other kinds let through and block, counted on the same statements."""

from __future__ import annotations

import pytest

from tests.conftest import Record
from tests.security.guards import PUBLISHED, Guard
from tests.security.statements import Statement, corpora, own, passes


def counted(statements: tuple[Statement, ...], guard: Guard) -> dict[str, int]:
    through = [s for s in statements if s.must == "refuse" and guard(s.sql, s.dialect)]
    blocked = [s for s in statements if s.must == "allow" and not guard(s.sql, s.dialect)]
    # Reading a catalogue or a version is for policy to judge; what is left is harm.
    harm = [s for s in through if s.kind != "exfil"]
    return {"through": len(through), "harm": len(harm), "blocked": len(blocked)}


def test_each_published_guard_is_counted(record: Record) -> None:
    for corpus, statements in corpora().items():
        rows: list[dict[str, object]] = [
            {"guard": p.name, "source": p.source, **counted(statements, p.allows)}
            for p in PUBLISHED
        ]
        through = [s for s in statements if s.must == "refuse" and passes(s)]
        blocked = [s for s in statements if s.must == "allow" and not passes(s)]
        record(
            "guards",
            {
                "corpus": corpus,
                "refuse": sum(s.must == "refuse" for s in statements),
                "allow": sum(s.must == "allow" for s in statements),
                "rows": rows,
                "ours": {
                    "through": len(through),
                    "harm": sum(s.kind != "exfil" for s in through),
                    "blocked": len(blocked),
                },
            },
        )
        # The comparison says something only while the corpora hold what each of them misses.
        assert all(int(str(row["through"])) > len(through) for row in rows)


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda p: p.name)
def test_a_guard_is_no_straw_man(published: object) -> None:
    """Each refuses a plain write and lets a plain question pass."""
    guard: Guard = published.allows  # type: ignore[attr-defined]
    plain = next(s for s in own("allow") if s.kind == "dos")
    for dialect in ("sqlite", "postgresql", "mysql", "duckdb"):
        assert not guard("DELETE FROM cargo", dialect)
        assert not guard("DROP TABLE cargo", dialect)
        assert guard("SELECT name FROM ships WHERE id = 1", dialect)
        assert guard(plain.sql, dialect)
