"""The small library that tests of policy and verification speak of: schema and SQLite file."""

from __future__ import annotations

import sqlite3
from functools import cache
from pathlib import Path

import sqlalchemy
import sqlglot
from sqlglot import exp

from sqlnl_rag.types import Column, Dialect, ForeignKey, Schema, Table, TypeKind

SCRIPT = (Path(__file__).parent / "fixtures" / "verify" / "library.sql").read_text("utf-8")
GENRES = ("essays", "fiction")
DEFAULT_SCHEMA = {"sqlite": None, "postgresql": "public", "mysql": "library", "duckdb": "main"}


@cache
def library(dialect: Dialect) -> Schema:
    created = [t for t in sqlglot.parse(SCRIPT, read="postgres") if isinstance(t, exp.Create)]
    tables = sorted((_table(t.this) for t in created), key=lambda t: t.key)
    return Schema(dialect, "library", tuple(tables), DEFAULT_SCHEMA.get(dialect))


def write_library(path: Path) -> Path:
    with sqlite3.connect(path) as connection:
        connection.executescript(SCRIPT)
    connection.close()
    return path


def connect(url: str) -> sqlalchemy.Engine:
    """An engine with the drivers that the product uses too, and with all rights."""
    parsed = sqlalchemy.make_url(url)
    drivers = {"postgresql": "postgresql+psycopg", "mysql": "mysql+pymysql"}
    driver = drivers.get(parsed.drivername.replace("mariadb", "mysql"), parsed.drivername)
    return sqlalchemy.create_engine(parsed.set(drivername=driver))


def fill_library(url: str) -> None:
    """Write the library into the empty database at `url`, in its own quotes."""
    engine = connect(url)
    read = {"postgresql": "postgres"}.get(engine.dialect.name, engine.dialect.name)
    with engine.begin() as connection:
        for tree in sqlglot.parse(SCRIPT, read="postgres"):
            if tree is not None:
                connection.exec_driver_sql(
                    tree.sql(read), execution_options={"no_parameters": True}
                )
    engine.dispose()


def _table(node: exp.Schema) -> Table:
    columns, keys, primary = [], [], ("id",)
    for column in node.expressions:
        if isinstance(column, exp.PrimaryKey):
            primary = tuple(part.name for part in column.expressions)
            continue
        genre = column.name == "genre"
        columns.append(
            Column(
                column.name,
                str(column.args["kind"]),
                _kind(str(column.args["kind"])),
                nullable=column.find(exp.PrimaryKeyColumnConstraint, exp.NotNullColumnConstraint)
                is None,
                values=GENRES if genre else (),
                values_complete=genre,
            )
        )
        for reference in column.find_all(exp.Reference):
            target = reference.this
            keys.append(ForeignKey((column.name,), target.this.name, (target.expressions[0].name,)))
    return Table(node.this.name, tuple(columns), primary_key=primary, foreign_keys=tuple(keys))


def _kind(spelled: str) -> TypeKind:
    if spelled.startswith(("INT", "DECIMAL", "NUMERIC")):
        return "number"
    return "time" if spelled == "DATE" else "text"
