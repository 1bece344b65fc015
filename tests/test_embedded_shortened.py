"""Schemas under shortened names: what pointed at the old names points at the new ones."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.models.embedded.shortened import Habit, habit, shortened
from sqlnl_rag.types import Column, ForeignKey, Table, ValueMatch

TABLES = (
    Table(
        "customer_address",
        (
            Column("customer_id", "INTEGER", "number"),
            Column("city", "TEXT", "text", comment="where the customer lives"),
            Column("City", "TEXT", "text"),
        ),
        primary_key=("customer_id",),
        foreign_keys=(
            ForeignKey(("customer_id",), "customers", ("id",)),
            ForeignKey(("city",), "elsewhere", ("name",)),
        ),
    ),
    Table("customers", (Column("id", "INTEGER", "number"),), primary_key=("id",)),
)
PLAIN = Habit(1.0, 4, drops_vowels=True, glue="_", tables="", columns=0, seed=0)


@pytest.mark.parametrize(
    ("own", "name", "short"),
    [
        (PLAIN, "customer_address", "cust_addr"),
        (PLAIN, "birthPlace", "bth_plc"),
        (PLAIN, "id", "id"),
        (PLAIN, "___", "___"),
        (PLAIN, "订单金额", "订单金额"),
        (replace(PLAIN, letters=3, drops_vowels=False, glue=""), "station_name", "stnnm"),
        (replace(PLAIN, share=0.0), "birth_place", "birth_place"),
    ],
)
def test_a_name_by_a_habit(own: Habit, name: str, short: str) -> None:
    assert own.name(name, random.Random(0)) == short


@pytest.mark.parametrize("seed", range(30))
def test_everything_points_at_the_new_names(seed: int) -> None:
    actions = (
        keyword("select"),
        Action("column", "city", "customer_address"),
        keyword("from"),
        Action("table", "customer_address"),
        Action("value", "Oslo"),
    )
    matches = (ValueMatch("customer_address", "City", "Oslo", 3, 7, 1.0),)
    renamed = shortened(TABLES, actions, matches, random.Random(seed))
    first, second = renamed.tables
    names = [column.name for column in first.columns]
    assert len({name.casefold() for name in names}) == 3
    assert renamed.actions == (
        actions[0],
        Action("column", names[1], first.key),
        actions[2],
        Action("table", first.key),
        actions[4],
    )
    assert (renamed.matches[0].table, renamed.matches[0].column) == (first.key, names[2])
    assert first.primary_key == (names[0],)
    # The key to a table that is not among these goes with it.
    assert first.foreign_keys == (ForeignKey((names[0],), second.key, (second.columns[0].name,)),)
    assert not any(column.comment for column in first.columns)


def test_one_seed_one_habit() -> None:
    assert habit(random.Random(3)) == habit(random.Random(3))
    assert len({habit(random.Random(seed)) for seed in range(50)}) > 20
