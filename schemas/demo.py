"""The demo database: Lantern Tea, a tea shop with eight stores from 杭州 to Vancouver.

Thirteen tables and a view from one SQLAlchemy definition, filled with the same rows on every
engine and every day. All money is yuan; orders run from 2023 to 2025.

    python schemas/demo.py sqlite:///schemas/demo.db
    python schemas/demo.py postgresql://user:password@localhost/tea

`build` writes into a database that holds none of these tables and refuses any other: it never drops
or overwrites.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Date,
    DateTime,
    Enum,
    ForeignKey,
    Integer,
    MetaData,
    Numeric,
    String,
    Table,
    Text,
    create_engine,
    func,
    insert,
    inspect,
    make_url,
    select,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import SchemaItem

if not __package__:  # run as a script, Python looks beside this file and not in the checkout
    sys.path.insert(0, str(Path(__file__).parents[1]))

from schemas.demo_rows import SEED, Rows, make_rows

questions = tuple(
    Path(__file__).with_name("questions.txt").read_text(encoding="utf-8").splitlines()
)
"""What `make demo` asks."""

metadata = MetaData()


def _money() -> Numeric[float]:
    # Bound as float: SQLite has no decimal, and the others round a float to two places exactly.
    return Numeric(10, 2, asdecimal=False)


def _seconds() -> sqlite.DATETIME:
    return sqlite.DATETIME(truncate_microseconds=True)  # type: ignore[no-untyped-call]


def _enum(name: str, *values: str) -> Enum:
    return Enum(*values, name=name, create_constraint=True)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=False)


def _to(
    name: str, target: str, *, nullable: bool = False, comment: str | None = None
) -> Column[Any]:
    return Column(name, ForeignKey(target), nullable=nullable, comment=comment)


def _table(name: str, *parts: SchemaItem, comment: str) -> Table:
    # utf8mb4_bin makes MySQL compare and sort text by code point, as the other engines do.
    return Table(
        name,
        metadata,
        *parts,
        comment=comment,
        mysql_default_charset="utf8mb4",
        mysql_collate="utf8mb4_bin",
        mariadb_default_charset="utf8mb4",
        mariadb_collate="utf8mb4_bin",
    )


stores = _table(
    "stores",
    _id(),
    Column("name", String(60), nullable=False, unique=True),
    Column("city", String(40), nullable=False, comment="As written there: 上海, London"),
    Column("country", String(40), nullable=False),
    Column("opened_year", Integer, nullable=False),
    Column("floor_area", Integer, nullable=False, comment="Square metres"),
    comment="Shops where tea is sold",
)
employees = _table(
    "employees",
    _id(),
    Column("name", String(60), nullable=False),
    Column(
        "job_title",
        _enum("job_title", "director", "store manager", "tea master", "sales assistant"),
    ),
    Column("salary", _money(), nullable=False, comment="Yuan a month"),
    Column("hired_on", Date, nullable=False),
    _to("store_id", "stores.id"),
    _to("manager_id", "employees.id", nullable=True, comment="Empty for the director"),
    comment="People who work in the stores",
)
customers = _table(
    "customers",
    _id(),
    Column("name", String(60), nullable=False),
    Column("email", String(80), nullable=False, unique=True),
    Column("city", String(40), nullable=False, comment="As written there: 上海, London"),
    Column("country", String(40), nullable=False),
    Column("birth_year", Integer, comment="Empty when not told"),
    Column("membership", _enum("membership", "bronze", "silver", "gold"), nullable=False),
    Column("points", Integer, nullable=False, comment="Loyalty points not yet spent"),
    Column("joined_on", Date, nullable=False),
    comment="People who have an account",
)
addresses = _table(
    "addresses",
    _id(),
    _to("customer_id", "customers.id"),
    Column("street", String(80), nullable=False),
    Column("city", String(40), nullable=False),
    Column("country", String(40), nullable=False),
    Column("postcode", String(12), nullable=False),
    comment="Where a customer's bills and parcels go",
)
suppliers = _table(
    "suppliers",
    _id(),
    Column("name", String(60), nullable=False, unique=True),
    Column("region", String(40), nullable=False),
    Column("country", String(40), nullable=False),
    Column("founded_year", Integer, nullable=False),
    comment="Tea gardens, potteries and workshops we buy from",
)
categories = _table(
    "categories",
    _id(),
    Column("name", String(40), nullable=False, unique=True),
    _to(
        "parent_id", "categories.id", nullable=True, comment="The wider category; empty at the top"
    ),
    comment="A tree of product categories",
)
products = _table(
    "products",
    _id(),
    Column("name", String(60), nullable=False, unique=True, comment="English title"),
    Column("chinese_name", String(40), nullable=False, comment="中文名"),
    _to("category_id", "categories.id"),
    _to("supplier_id", "suppliers.id"),
    Column("price", _money(), nullable=False, comment="Yuan, today's list price"),
    Column("weight_grams", Integer, nullable=False),
    Column("stock", Integer, nullable=False, comment="Pieces in the warehouse"),
    Column("is_organic", Boolean, nullable=False),
    Column("launched_on", Date, nullable=False),
    CheckConstraint("price > 0", name="price_is_positive"),
    comment="Tea, teaware and gifts",
)
tags = _table(
    "tags",
    _id(),
    Column("name", String(40), nullable=False, unique=True),
    comment="Words that customers search by",
)
product_tags = _table(
    "product_tags",
    Column("product_id", ForeignKey("products.id"), primary_key=True),
    Column("tag_id", ForeignKey("tags.id"), primary_key=True),
    comment="Which product carries which tag",
)
orders = _table(
    "orders",
    _id(),
    _to("customer_id", "customers.id"),
    _to("store_id", "stores.id"),
    _to("employee_id", "employees.id", nullable=True, comment="Who served; empty online"),
    _to("billing_address_id", "addresses.id"),
    _to("shipping_address_id", "addresses.id", nullable=True, comment="Empty when taken home"),
    Column("channel", _enum("channel", "store", "online"), nullable=False),
    Column("status", _enum("order_status", "new", "paid", "shipped", "delivered", "cancelled")),
    Column(
        "ordered_at",
        DateTime().with_variant(_seconds(), "sqlite"),
        nullable=False,
    ),
    Column("delivered_on", Date),
    Column("shipping_fee", _money(), nullable=False),
    comment="Purchases, in a store or online",
)
order_items = _table(
    "order_items",
    Column("order_id", ForeignKey("orders.id"), primary_key=True),
    Column("product_id", ForeignKey("products.id"), primary_key=True),
    Column("quantity", Integer, nullable=False),
    Column("unit_price", _money(), nullable=False, comment="Yuan paid for one, after discount"),
    comment="The lines of an order",
)
payments = _table(
    "payments",
    _id(),
    _to("order_id", "orders.id"),
    Column(
        "method", _enum("method", "card", "cash", "paypal", "alipay", "wechat pay"), nullable=False
    ),
    Column("amount", _money(), nullable=False),
    Column("paid_on", Date, nullable=False),
    comment="Money received; a large order may be paid in two parts",
)
reviews = _table(
    "reviews",
    _id(),
    _to("product_id", "products.id"),
    _to("customer_id", "customers.id"),
    Column("rating", Integer, nullable=False, comment="1 to 5 stars"),
    Column("body", Text, nullable=False),
    Column("written_on", Date, nullable=False),
    CheckConstraint("rating BETWEEN 1 AND 5", name="rating_in_range"),
    comment="What customers say about products they bought",
)

VIEW = "order_totals"
view_query = (
    select(
        orders.c.id.label("order_id"),
        orders.c.customer_id,
        orders.c.ordered_at,
        func.sum(order_items.c.quantity).label("piece_count"),
        func.sum(order_items.c.quantity * order_items.c.unit_price).label("total_amount"),
    )
    .join_from(orders, order_items)
    .group_by(orders.c.id, orders.c.customer_id, orders.c.ordered_at)
)


def with_driver(url: str) -> URL:
    """The URL with the driver that this project installs, where it names none."""
    parsed = make_url(url)
    driver = {"postgresql": "psycopg", "mysql": "pymysql", "mariadb": "pymysql"}
    name = parsed.drivername
    return parsed.set(drivername=f"{name}+{driver[name]}") if name in driver else parsed


def build(url: str, seed: int = SEED) -> dict[str, int]:
    """Create the tables and the view in an empty database and fill them.

    Args:
        url: A SQLAlchemy URL with the right to create tables; ``postgresql://`` means psycopg,
            ``mysql://`` and ``mariadb://`` mean PyMySQL.

    Returns:
        The number of rows of each table.

    Raises:
        FileExistsError: One of the names is taken there; nothing was changed.
    """
    engine = create_engine(with_driver(url))
    try:
        with engine.begin() as connection:
            inspector = inspect(connection)
            found = {*inspector.get_table_names(), *inspector.get_view_names()}
            taken = sorted(found & {VIEW, *metadata.tables})
            if taken:
                raise FileExistsError(f"this database already has {', '.join(taken)}")
            metadata.create_all(connection)
            query = view_query.compile(connection, compile_kwargs={"literal_binds": True})
            connection.exec_driver_sql(f"CREATE VIEW {VIEW} AS {query}")
            rows = make_rows(seed)
            for table in metadata.sorted_tables:
                # DuckDB holds a reference into the same table against earlier statements only.
                points_at_itself = any(key.column.table is table for key in table.foreign_keys)
                lines = rows[table.name]
                for batch in [[line] for line in lines] if points_at_itself else [lines]:
                    connection.execute(insert(table), batch)
    finally:
        engine.dispose()
    return {name: len(lines) for name, lines in rows.items()}


def read_rows(connection: Connection) -> Rows:
    """All rows of a built database, ordered as `make_rows` orders them by key."""
    return {
        table.name: [
            dict(row._mapping)
            for row in connection.execute(select(table).order_by(*table.primary_key.columns))
        ]
        for table in metadata.sorted_tables
    }


def fingerprint(rows: Rows) -> str:
    """sha256 over the rows, whatever their order and whether 5 reads as 5, 5.0 or True."""

    def plain(value: Any) -> float | str | None:
        return float(value) if isinstance(value, int | float | Decimal) else value and str(value)

    lines = sorted(
        json.dumps([name, *((key, plain(row[key])) for key in sorted(row))])
        for name, table in rows.items()
        for row in table
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def main(arguments: Sequence[str]) -> int:
    """Build at the URL given; the exit code."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: python schemas/demo.py URL", file=sys.stderr)
        return 2
    try:
        counts = build(arguments[0])
    except FileExistsError as error:
        print(f"not built: {error}", file=sys.stderr)
        return 1
    print(f"{sum(counts.values())} rows in {len(counts)} tables", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
