"""Other spellings of a statement: what an attacker tries next, and what an honest writer may type.

`mutations` is a seeded stream. Each mutation names the changes made to it, and whether all of them
leave the meaning alone (then a statement that was allowed must stay allowed).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.security.hostile import OTHER
from tests.security.spellings import SAME, Material
from tests.security.statements import TABLES, Statement

CHANGES = {**SAME, **OTHER}


@dataclass(frozen=True)
class Mutation:
    """One mutated statement.

    Attributes:
        same: Whether every change made leaves the meaning alone.
    """

    id: str
    sql: str
    same: bool
    must: str


def changed(statement: Statement, sql: str, name: str, other: str, rng: random.Random) -> str:
    """The text after one change, by name."""
    return CHANGES[name](Material(sql, other, TABLES[statement.corpus], rng))


def mutations(statements: Sequence[Statement], each: int, seed: int) -> Iterator[Mutation]:
    """`each` mutations of every statement; the same seed gives the same stream."""
    rng = random.Random(seed)
    for statement in statements:
        for number in range(each):
            same = statement.must == "allow" and rng.random() < 0.4
            names_to_draw = list(SAME if same else CHANGES)
            sql = statement.sql
            names = []
            for _ in range(rng.choice((1, 1, 2, 3))):
                name = rng.choice(names_to_draw)
                sql = changed(statement, sql, name, rng.choice(statements).sql, rng)
                names.append(name)
            identity = f"{statement.id}~{number}:{'+'.join(names)}"
            yield Mutation(identity, sql, same, statement.must)
