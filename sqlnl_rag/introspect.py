"""A live database becomes a `Schema`: structure from the catalogue, values from bounded looks.

Which schemas: on PostgreSQL, DuckDB and engines without a module of their own, every schema the
account can use, or those named; on MySQL, where a schema is a database, the URL's database or those
named, and without either every one that is visible; on SQLite the file. System schemas never.

Promises: no full scan; a table that cannot be read keeps its structure; every foreign key points at
a table of the result. Does not promise values of views (a view's first row may cost a full scan) or
of foreign tables, nor that statistics the planner never gathered are known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from sqlnl_rag.database import Database, QueryFailed
from sqlnl_rag.errors import DatabaseUnreachable
from sqlnl_rag.sampling import sample
from sqlnl_rag.snapshot import Drift, drift, dump, load
from sqlnl_rag.types import ForeignKey, Schema, Table

__all__ = ["Drift", "Progress", "drift", "dump", "introspect", "load", "with_values"]

Progress = Callable[[str, int, int], None]
"""Called with a stage (``structure`` or ``values``), steps done, and steps in all."""

_STRUCTURE_TIMEOUT_S = 600.0  # catalogues of tens of thousands of tables take minutes


def introspect(
    database: Database,
    *,
    schemas: Sequence[str] = (),
    sample_values: bool = True,
    progress: Progress | None = None,
) -> Schema:
    """Read a database's structure and, unless switched off, values of its text columns.

    Args:
        schemas: Names of schemas to read; empty for those the module's docstring names.
        sample_values: False leaves every `Column.values` empty except for enum types.

    Raises:
        UsageError: A named schema does not exist or is not visible.
        DatabaseUnreachable: The connection is lost, or the catalogue cannot be read.
    """
    report = progress or _silent
    try:
        with database.reading(_STRUCTURE_TIMEOUT_S) as connection:
            if database.dialect == "sqlite":
                from sqlnl_rag.catalogs.sqlite import read
            elif database.dialect == "duckdb":
                from sqlnl_rag.catalogs.duckdb import read
            elif database.dialect == "mysql":
                from sqlnl_rag.catalogs.mysql import read
            else:
                from sqlnl_rag.catalogs.servers import read
            default, tables = read(connection, schemas, report)
    except QueryFailed as failed:
        raise DatabaseUnreachable(
            f"the structure of {database.name} cannot be read: {failed.message}",
            "the account needs to see the catalogue: USAGE on schemas, SELECT on tables",
        ) from None
    tables = _linked(tables)
    if sample_values:
        tables = sample(database, tables, default, report)
    return Schema(database.dialect, database.name, tuple(tables), default)


def with_values(database: Database, schema: Schema, keys: Collection[str]) -> Schema:
    """`schema` with sampled values of the text columns of the tables keyed `keys`."""
    chosen = [table for table in schema.tables if table.key in keys]
    found = {t.key: t for t in sample(database, chosen, schema.default_schema, _silent)}
    return replace(schema, tables=tuple(found.get(t.key, t) for t in schema.tables))


def _linked(tables: Sequence[Table]) -> list[Table]:
    """Sort by key, and hold foreign keys to tables and columns as they are spelled there.

    SQLite and MySQL let a reference differ in case, and SQLite lets it dangle; a key that names no
    column means the primary key.
    """
    by_key = {table.key: table for table in tables}
    folded = {key.casefold(): table for key, table in sorted(by_key.items(), reverse=True)}

    def resolve(table: Table, key: ForeignKey) -> ForeignKey | None:
        target = by_key.get(key.ref_table) or folded.get(key.ref_table.casefold())
        if target is None:
            return None
        own = [table.column(name) for name in key.columns]
        theirs = [target.column(name) for name in key.ref_columns or target.primary_key]
        if not own or len(own) != len(theirs):
            return None
        columns = tuple(column.name for column in own if column)
        ref_columns = tuple(column.name for column in theirs if column)
        if len(columns) != len(own) or len(ref_columns) != len(theirs):
            return None
        return ForeignKey(columns, target.key, ref_columns)

    linked = []
    for table in sorted(by_key.values(), key=lambda table: table.key):
        keys = {found for key in table.foreign_keys if (found := resolve(table, key))}
        order = {column.name: place for place, column in enumerate(table.columns)}
        ordered = sorted(
            keys, key=lambda key: ([order[name] for name in key.columns], key.ref_table)
        )
        linked.append(replace(table, foreign_keys=tuple(ordered)))
    return linked


def _silent(stage: str, done: int, total: int) -> None:
    """The progress of somebody who does not look."""
