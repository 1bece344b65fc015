"""FROM clauses by rule: as written in joins.txt, and for any sources over any keys."""

from __future__ import annotations

import random

import pytest
import sqlglot
from sqlglot import exp

from sqlnl_rag.models.embedded.joins import Pair, Source, Step, connect
from sqlnl_rag.types import Column, ForeignKey, Table
from tests.fixtures.embedded.demo import FIXTURES, lines


def _names(nodes: list[exp.Expr]) -> tuple[str, ...]:
    return tuple(node.name for node in nodes)


def _tables() -> dict[str, Table]:
    tables = {}
    for tree in sqlglot.parse((FIXTURES / "joins.sql").read_text("utf-8")):
        if tree is None:
            continue
        primary, keys = [], []
        for part in tree.this.expressions:
            own = part.find(exp.PrimaryKeyColumnConstraint)
            primary += [part.name] if own else []
            if isinstance(part, exp.PrimaryKey):
                primary += list(_names(part.expressions))
            for reference in part.find_all(exp.Reference):
                target = reference.this
                columns = _names(part.expressions) or (part.name,)
                keys.append(ForeignKey(columns, target.this.name, _names(target.expressions)))
        columns = tuple(
            Column(c.name, str(c.kind), "text" if "TEXT" in str(c.kind) else "number")
            for c in tree.find_all(exp.ColumnDef)
        )
        name = tree.this.this.name
        tables[name] = Table(name, columns, None, "table", tuple(primary), tuple(keys))
    return tables


TABLES = _tables()


def source(text: str) -> Source:
    name, _, copy = text.strip().partition(" ")
    return Source(name, int(copy or 1) - 1)


def pair(text: str) -> Pair:
    (left, a), (right, b) = (side.strip().split(".") for side in text.split("="))
    return Pair(source(left), a, source(right), b)


def spelled(steps: list[Step]) -> str:
    def name(one: Source) -> str:
        return one.table + (" 2" if one.copy else "")

    def joined(step: Step) -> str:
        pairs = (
            f"{name(p.right)}.{p.right_column} = {name(p.left)}.{p.left_column}" for p in step.pairs
        )
        return f"{name(step.source)} [{', '.join(pairs)}]"

    return ", ".join([name(steps[0].source), *map(joined, steps[1:])])


@pytest.mark.parametrize("line", lines("joins.txt"))
def test_from_clauses(line: str) -> None:
    wanted, given, expected = (part.strip() for part in line.split("|"))
    sources = [source(text) for text in wanted.split(",")]
    pairs = [pair(text) for text in given.split(",") if text.strip()]
    assert spelled(connect(sources, TABLES, pairs)) == expected


def _sound(steps: list[Step], sources: list[Source]) -> None:
    reached = [step.source for step in steps]
    assert len(set(reached)) == len(reached) and set(sources) <= set(reached)
    assert reached[0] == sources[0] and not steps[0].pairs
    for number, step in enumerate(steps):
        for joined in step.pairs:
            assert joined.right == step.source and joined.left in reached[:number]


def test_any_sources_over_any_keys_end_with_each_source_once() -> None:
    rng = random.Random(0)
    for _ in range(500):
        names = [f"t{number}" for number in range(rng.randrange(1, 9))]
        columns = [f"{letter}_id" for letter in "abcd"]
        tables = {}
        for name in names:
            keys = tuple(
                ForeignKey((rng.choice(columns),), rng.choice([*names, "gone"]), ("a_id",))
                for _ in range(rng.randrange(4))
            )
            own = tuple(Column(c, "INT", "number") for c in rng.sample(columns, rng.randrange(5)))
            tables[name] = Table(name, own, foreign_keys=keys)
        some = [Source(n) for n in rng.sample(names, rng.randrange(1, len(names) + 1))]
        some += [Source(s.table, 1) for s in some if rng.random() < 0.4]
        rng.shuffle(some)
        given = [
            Pair(rng.choice(some), "a_id", rng.choice(some), "b_id")
            for _ in range(rng.randrange(4))
        ]
        steps = connect(some, tables, given)
        _sound(steps, some)
        assert connect(some, tables, given) == steps


def test_a_long_way_is_walked_whole() -> None:
    tables = {
        f"t{n}": Table(f"t{n}", (), foreign_keys=(ForeignKey(("up",), f"t{n + 1}", ("id",)),))
        for n in range(2_000)
    }
    steps = connect([Source("t0"), Source("t40")], tables)
    assert [step.source.table for step in steps] == [f"t{n}" for n in range(41)]
