"""DuckDB's structure from its own catalogue functions, one query a kind of object."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, ForeignKey, Index, Table, TableKind, TypeKind

_HERE = "database_name = current_database() AND NOT internal"
_OBJECTS = f"""
SELECT schema_name, table_name, 'table', comment, estimated_size FROM duckdb_tables()
WHERE {_HERE} AND NOT temporary
UNION ALL
SELECT schema_name, view_name, 'view', comment, NULL FROM duckdb_views()
WHERE {_HERE} AND NOT temporary
"""
_COLUMNS = f"""
SELECT schema_name, table_name, column_name, data_type, is_nullable, column_default, comment
FROM duckdb_columns() WHERE {_HERE} ORDER BY schema_name, table_name, column_index
"""
_CONSTRAINTS = """
SELECT schema_name, table_name, constraint_type, constraint_column_names, referenced_table,
       referenced_column_names
FROM duckdb_constraints() WHERE database_name = current_database()
ORDER BY schema_name, table_name, constraint_index
"""
_INDEXES = """
SELECT schema_name, table_name, index_name, is_unique, expressions
FROM duckdb_indexes() WHERE database_name = current_database()
ORDER BY schema_name, table_name, index_name
"""
_KINDS: tuple[tuple[str, TypeKind], ...] = (
    (r"\[\d*\]$|^(STRUCT|MAP|UNION|BLOB|UUID|JSON|BIT)\b", "other"),
    (r"^(VARCHAR|CHAR|TEXT|STRING|ENUM)", "text"),
    (r"^BOOL", "boolean"),
    (r"^(DATE|TIME|INTERVAL)", "time"),
    (r"INT|^(DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL|BIGNUM|VARINT)", "number"),
)
_Key = tuple[str, str]


def read(
    connection: sqlalchemy.Connection,
    schemas: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> tuple[str | None, list[Table]]:
    """The tables and views of the file's schemas; the default one is main."""
    progress("structure", 0, 1)
    names = {
        name
        for (name,) in _rows(connection, f"SELECT schema_name FROM duckdb_schemas() WHERE {_HERE}")
    } | {"main"}
    if strange := sorted(set(schemas) - names):
        raise UsageError(
            f"there is no schema `{strange[0]}`", f"visible are: {', '.join(sorted(names))}"
        )
    wanted = set(schemas) or names
    columns: dict[_Key, list[Column]] = defaultdict(list)
    for schema, table, name, declared, nullable, default, comment in _rows(connection, _COLUMNS):
        values = _enum_values(declared)
        columns[schema, table].append(
            Column(
                name,
                declared,
                kind_of(declared),
                bool(nullable),
                default,
                comment,
                values,
                bool(values),
            )
        )
    primary, unique, foreign = _constraints(connection)
    indexes: dict[_Key, list[Index]] = defaultdict(list)
    for schema, table, name, is_unique, expressions in _rows(connection, _INDEXES):
        parts = tuple(part.strip(" '\"") for part in str(expressions).strip("[]").split(","))
        known = {column.name for column in columns[schema, table]}
        if known.issuperset(parts):
            indexes[schema, table].append(Index(name, parts, bool(is_unique)))
    tables = []
    for schema, name, kind, comment, size in _rows(connection, _OBJECTS):
        key = (schema, name)
        if schema in wanted and key in columns:
            tables.append(
                Table(
                    name,
                    tuple(columns[key]),
                    None if schema == "main" else schema,
                    _table_kind(kind),
                    primary.get(key, ()),
                    tuple(foreign[key]),
                    tuple(unique[key]),
                    tuple(indexes[key]),
                    comment,
                    size,
                )
            )
    progress("structure", 1, 1)
    return "main", tables


def kind_of(declared: str) -> TypeKind:
    """The kind of a type as DuckDB spells it, e.g. ``DECIMAL(10,2)`` is number."""
    for pattern, kind in _KINDS:
        if re.search(pattern, declared):
            return kind
    return "other"


def _table_kind(kind: str) -> TableKind:
    return "view" if kind == "view" else "table"


def _enum_values(declared: str) -> tuple[str, ...]:
    if not declared.startswith("ENUM("):
        return ()
    found = re.findall(r"'((?:[^']|'')*)'", declared)
    return tuple(sorted(value.replace("''", "'") for value in found))


def _constraints(
    connection: sqlalchemy.Connection,
) -> tuple[
    dict[_Key, tuple[str, ...]],
    dict[_Key, list[tuple[str, ...]]],
    dict[_Key, list[ForeignKey]],
]:
    primary: dict[_Key, tuple[str, ...]] = {}
    unique: dict[_Key, list[tuple[str, ...]]] = defaultdict(list)
    foreign: dict[_Key, list[ForeignKey]] = defaultdict(list)
    for schema, table, kind, names, ref_table, ref_names in _rows(connection, _CONSTRAINTS):
        key, columns = (schema, table), tuple(names or ())
        if kind == "PRIMARY KEY":
            primary[key] = columns
        elif kind == "UNIQUE":
            unique[key].append(columns)
        elif kind == "FOREIGN KEY" and ref_table:
            ref_key = ref_table if schema == "main" else f"{schema}.{ref_table}"
            foreign[key].append(ForeignKey(columns, ref_key, tuple(ref_names or ())))
    return primary, unique, foreign


def _rows(connection: sqlalchemy.Connection, sql: str) -> list[Any]:
    return list(execute_as_is(connection, sql))
