"""Tables of other schemas that are shown beside a question's own while the model is trained."""

from __future__ import annotations

import random

import pytest

from sqlnl_rag.models.embedded.distractors import Distractors
from sqlnl_rag.types import Column, ForeignKey, Schema, Table


def table(name: str, columns: str, refers: str = "") -> Table:
    keys = (ForeignKey(("other_id",), refers, ("id",)),) if refers else ()
    kinds = tuple(Column(column, "TEXT", "text") for column in columns.split())
    return Table(name, kinds, foreign_keys=keys)


OWN = Schema("sqlite", "shop", (table("orders", "id amount"), table("customers", "id name")))
SCHEMAS = {
    "one/shop": OWN,
    "two/shop": Schema("sqlite", "shop", (table("订单", "id amount"), table("客户", "id name"))),
    "one/port": Schema(
        "sqlite",
        "port",
        (
            table("ships", "id tonnage captain"),
            table("Orders", "id other_id amount", refers="ships"),
            table("dockings", "other_id amount", refers="Orders"),
        ),
    ),
    "one/park": Schema(
        "sqlite", "park", (table("trees", "id height"), table("visits", "other_id day", "trees"))
    ),
    "one/film": Schema("sqlite", "film", (table("电影", "片名 票房"), table("导演", "姓名"))),
    "one/alone": Schema("sqlite", "alone", (table("amounts", "amount"),)),
}
DISTRACTORS = Distractors(SCHEMAS)


def drawn(question: str, own_id: str = "one/shop") -> list[list[Table]]:
    own = SCHEMAS[own_id]
    return [DISTRACTORS.alike(question, own_id, own, random.Random(seed)) for seed in range(40)]


def test_tables_alike_share_words_with_the_question() -> None:
    names = {one.name for tables in drawn("How tall are the trees, by height?") for one in tables}
    assert names == {"trees", "visits"}  # visits is tied to trees by its key
    assert not any(drawn("Who wrote this?"))


def test_chinese_names_are_alike_by_their_characters() -> None:
    names = {one.name for tables in drawn("票房最高的电影是哪部") for one in tables}
    assert names == {"电影"}


def test_the_same_database_under_another_source_is_no_distractor() -> None:
    """Its tables would answer the question as well; and a lone table is none, nor a name twice."""
    names = {one.name for tables in drawn("What amount do the orders come to?") for one in tables}
    assert names <= {"ships", "dockings"}
    assert "dockings" in names


@pytest.mark.parametrize("seed", range(20))
def test_keys_lead_only_to_tables_that_are_shown(seed: int) -> None:
    """Were it kept, the key of `dockings` to the other Orders would lead to the question's own."""
    rng = random.Random(seed)
    for tables in (
        DISTRACTORS.alike("amount of dockings and tonnage of ships", "one/shop", OWN, rng),
        DISTRACTORS.at_random(OWN, rng),
    ):
        shown = {one.key for one in tables}
        assert all(key.ref_table in shown for one in tables for key in one.foreign_keys)
        assert "orders" not in {one.name.casefold() for one in tables}


def test_the_same_random_state_gives_the_same_tables() -> None:
    first, again = (
        [DISTRACTORS.at_random(OWN, random.Random(seed)) for seed in range(9)] for _ in range(2)
    )
    assert first == again
    assert any(first)
    assert drawn("amount of dockings") == drawn("amount of dockings")
