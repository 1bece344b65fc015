"""SQL -> actions -> SQL: the same rows in every dialect; what would lose its meaning is refused."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
import sqlglot
from sqlalchemy import Engine

from schemas.demo import build
from sqlnl_rag.models.embedded.actions import KEYWORDS, Action, Unsupported, keyword
from sqlnl_rag.models.embedded.codec import decode, encode
from sqlnl_rag.policy import SQLGLOT_DIALECT, render
from sqlnl_rag.types import Column, Dialect, Schema, Table
from tests.demo_databases import open_engine, rows_of
from tests.fixtures.embedded.demo import demo_schema, lines

DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb", "generic")
ROUNDTRIP = lines("roundtrip.sql")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    url = f"sqlite:///{tmp_path_factory.mktemp('codec')}/demo.db"
    build(url)
    engine = open_engine(url)
    yield engine
    engine.dispose()


def actions_of(sql: str, schema: Schema | None = None) -> list[Action]:
    return encode(sqlglot.parse_one(sql, dialect="sqlite"), schema or demo_schema())


@pytest.mark.parametrize("sql", ROUNDTRIP)
def test_the_same_rows_after_a_round_trip(sql: str, demo: Engine) -> None:
    again = render(decode(actions_of(sql), demo_schema().tables, "sqlite"), "sqlite")
    assert rows_of(demo, again) == rows_of(demo, sql), again


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("sql", ROUNDTRIP)
def test_every_dialect_reads_what_it_is_given(sql: str, dialect: Dialect) -> None:
    actions = actions_of(sql)
    said = render(decode(actions, demo_schema().tables, dialect), dialect)
    tree = sqlglot.parse_one(said, dialect=SQLGLOT_DIALECT[dialect])
    again = encode(tree, replace(demo_schema(), dialect=dialect))
    assert render(decode(again, demo_schema().tables, dialect), dialect) == said
    assert "NULLS" not in said and "CAST" not in said


@pytest.mark.parametrize("line", lines("unsupported.sql"))
def test_what_it_cannot_say_is_refused_with_a_reason(line: str) -> None:
    dialect, _, sql = line.rpartition("POSTGRES | ")
    postgres = bool(_) and not dialect
    tree = sqlglot.parse_one(sql, dialect="postgres" if postgres else "sqlite")
    schema = replace(demo_schema(), dialect="postgresql") if postgres else demo_schema()
    with pytest.raises(Unsupported) as refused:
        encode(tree, schema)
    assert str(refused.value)


ODD = Table(
    "order",
    (
        Column("Unit Price", "INT", "number"),
        Column("from", "TEXT", "text"),
        Column("paid", "BOOLEAN", "boolean"),
        Column("plain", "TEXT", "text"),
    ),
    schema="Shop",
)


@pytest.mark.parametrize(
    ("dialect", "expected"),
    [
        ("sqlite", """SELECT "Unit Price" FROM Shop."order" WHERE "from" = '7' AND paid = 1"""),
        (
            "postgresql",
            """SELECT "Unit Price" FROM "Shop"."order" WHERE "from" = '7' AND paid = TRUE""",
        ),
        ("mysql", "SELECT `Unit Price` FROM Shop.`order` WHERE `from` = '7' AND paid = 1"),
    ],
)
def test_names_and_values_are_spelled_as_the_dialect_needs(dialect: Dialect, expected: str) -> None:
    key = ODD.key
    actions = [
        keyword("select"),
        Action("column", "Unit Price", key),
        *(keyword("where"), Action("column", "from", key), keyword("="), Action("value", "7")),
        *(keyword("and"), Action("column", "paid", key), keyword("="), keyword("1")),
        keyword("from"),
        Action("table", key),
    ]
    assert render(decode(actions, [ODD], dialect), dialect) == expected


def test_tables_joined_on_nothing_are_joined_by_rule() -> None:
    actions = actions_of("SELECT products.name FROM products, categories")
    said = render(decode(actions, demo_schema().tables, "sqlite"), "sqlite")
    assert said.endswith("JOIN products ON categories.id = products.category_id")


def test_numbers_written_as_words_are_numbers() -> None:
    select = [keyword("select"), Action("column", "name", "products")]
    limit = [keyword("limit"), Action("value", "Three"), keyword("from")]
    tree = decode([*select, *limit, Action("table", "products")], demo_schema().tables, "sqlite")
    assert render(tree, "sqlite") == "SELECT name FROM products LIMIT 3"


@pytest.mark.parametrize("limit", ["many", "2.5", "-1", ""])
def test_a_limit_that_is_no_whole_number_is_refused(limit: str) -> None:
    select = [keyword("select"), Action("column", "name", "products"), keyword("limit")]
    with pytest.raises(Unsupported, match="LIMIT"):
        decode(
            [*select, Action("value", limit), keyword("from"), Action("table", "products")],
            demo_schema().tables,
            "sqlite",
        )


def test_damaged_actions_are_refused_and_nothing_else_is_raised() -> None:
    rng = random.Random(0)
    tables = demo_schema().tables
    refused = 0
    for sql in ROUNDTRIP:
        good = actions_of(sql)
        for _ in range(40):
            bad = list(good)
            place = rng.randrange(len(bad))
            match rng.randrange(4):
                case 0:
                    del bad[place:]
                case 1:
                    del bad[place]
                case 2:
                    bad[place] = keyword(rng.choice(KEYWORDS))
                case _:
                    rng.shuffle(bad)
            try:
                decode(bad, tables, "sqlite")
            except Unsupported:
                refused += 1
    assert refused > 40 * len(ROUNDTRIP) / 2


@pytest.mark.parametrize(
    "pointer", [Action("table", "nowhere"), Action("column", "name", "nowhere")]
)
def test_a_table_that_was_not_given_is_refused(pointer: Action) -> None:
    with pytest.raises(Unsupported, match="nowhere"):
        decode(
            [keyword("select"), pointer, keyword("from"), Action("table", "stores")],
            demo_schema().tables,
            "sqlite",
        )
