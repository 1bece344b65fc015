"""Foreign keys tell which of two tables of like meaning a query means."""

from __future__ import annotations

import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.codec import decode, encode
from sqlnl_rag.models.embedded.links import relinked
from sqlnl_rag.types import Column, ForeignKey, Schema, Table


def table(name: str, columns: str, *keys: tuple[str, str, str], primary: str = "") -> Table:
    return Table(
        name,
        tuple(Column(column, "INT", "number") for column in columns.split()),
        primary_key=tuple(primary.split()),
        foreign_keys=tuple(
            ForeignKey(tuple(own.split()), other, tuple(theirs.split()))
            for own, other, theirs in keys
        ),
    )


# Two shops in one catalogue.
SHOPS = Schema(
    "sqlite",
    "shops.db",
    (
        table("product", "id name", primary="id"),
        table("goods", "goods_id name price", primary="goods_id"),
        table("staff", "id name salary", primary="id"),
        table(
            "sales", "sale_id goods_id seller", ("goods_id", "goods", "goods_id"), primary="sale_id"
        ),
        table(
            "returns",
            "sale_id goods_id",
            ("sale_id", "sales", "sale_id"),
            ("goods_id", "goods", "goods_id"),
        ),
    ),
)


def mended(sql: str) -> str | None:
    actions = encode(sqlglot.parse_one(sql, dialect="sqlite"), SHOPS)
    moved = relinked(actions, decode(actions, SHOPS.tables, "sqlite"), SHOPS.tables)
    return moved and written(moved)


def written(actions: list[Action]) -> str:
    return decode(actions, SHOPS.tables, "sqlite").sql("sqlite")


@pytest.mark.parametrize(
    ("sql", "meant"),
    [
        (
            "SELECT name FROM product WHERE id NOT IN (SELECT goods_id FROM sales)",
            "SELECT name FROM goods WHERE goods_id NOT IN (SELECT goods_id FROM sales)",
        ),
        (
            "SELECT product.name FROM product JOIN sales ON product.id = sales.goods_id",
            "SELECT goods.name FROM goods JOIN sales ON goods.goods_id = sales.goods_id",
        ),
        (
            "SELECT id FROM product EXCEPT SELECT goods_id FROM sales",
            "SELECT goods_id FROM goods EXCEPT SELECT goods_id FROM sales",
        ),
    ],
)
def test_the_table_that_a_key_leads_to_is_meant(sql: str, meant: str) -> None:
    expected = encode(sqlglot.parse_one(meant, dialect="sqlite"), SHOPS)
    assert mended(sql) == written(expected)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM goods WHERE goods_id IN (SELECT goods_id FROM sales)",  # as it should be
        "SELECT salary FROM staff WHERE id IN (SELECT goods_id FROM sales)",  # goods have no salary
        "SELECT name FROM staff WHERE id IN (SELECT seller FROM sales)",  # no key says otherwise
        "SELECT name FROM product WHERE name IN (SELECT goods_id FROM sales)",  # not its number
        "SELECT goods_id FROM sales EXCEPT SELECT goods_id FROM returns",  # both lead to one column
        "SELECT name FROM product",
        "SELECT goods.name FROM goods JOIN sales ON goods.goods_id = sales.goods_id"
        " WHERE sales.seller IN (SELECT id FROM staff)",
    ],
)
def test_else_the_query_stays(sql: str) -> None:
    assert mended(sql) is None
