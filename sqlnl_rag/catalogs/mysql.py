"""The structure of MySQL and MariaDB from information_schema, one query a kind of object.

SQLAlchemy's inspector would parse a SHOW CREATE TABLE each, which for a view takes the right SHOW
VIEW; an account that may only SELECT could then read nothing at all.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import sqlalchemy

from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, ForeignKey, Index, Table, TypeKind

_SYSTEM = {"information_schema", "mysql", "performance_schema", "sys"}
_TABLES = """
SELECT table_schema, table_name, table_type, table_rows, table_comment
FROM information_schema.tables WHERE table_schema IN :names
ORDER BY table_schema, table_name
"""
_COLUMNS = """
SELECT table_schema, table_name, column_name, data_type, column_type, is_nullable, column_default,
       column_comment
FROM information_schema.columns WHERE table_schema IN :names
ORDER BY table_schema, table_name, ordinal_position
"""
_KEYS = """
SELECT table_schema, table_name, constraint_name, column_name, referenced_table_schema,
       referenced_table_name, referenced_column_name
FROM information_schema.key_column_usage
WHERE table_schema IN :names AND referenced_table_name IS NOT NULL
ORDER BY table_schema, table_name, constraint_name, ordinal_position
"""
_INDEXES = """
SELECT table_schema, table_name, index_name, non_unique, column_name
FROM information_schema.statistics WHERE table_schema IN :names
ORDER BY table_schema, table_name, index_name, seq_in_index
"""
_KINDS: dict[str, TypeKind] = {
    **dict.fromkeys(
        "tinyint smallint mediumint int bigint decimal float double year".split(), "number"
    ),
    **dict.fromkeys("char varchar tinytext text mediumtext longtext enum set".split(), "text"),
    **dict.fromkeys("date time datetime timestamp".split(), "time"),
}
_Key = tuple[str, str]


def read(
    connection: sqlalchemy.Connection,
    schemas: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> tuple[str | None, list[Table]]:
    """Tables of the databases named, or of the URL's, or of all that are visible."""
    progress("structure", 0, 1)
    default: str | None = connection.exec_driver_sql("SELECT database()").scalar_one()
    names = _names(connection, schemas, default)
    columns: dict[_Key, list[Column]] = defaultdict(list)
    for schema, table, *rest in _rows(connection, _COLUMNS, names):
        columns[schema, table].append(_column(*rest))
    foreign = _foreign_keys(_rows(connection, _KEYS, names), default)
    primary, unique, indexes = _indexes(_rows(connection, _INDEXES, names))
    tables = []
    for schema, name, kind, count, comment in _rows(connection, _TABLES, names):
        key = (schema, name)
        is_view = "VIEW" in kind  # also SYSTEM VIEW
        tables.append(
            Table(
                name,
                tuple(columns[key]),
                _label(schema, default),
                "view" if is_view else "table",
                primary.get(key, ()),
                tuple(foreign[key]),
                tuple(unique[key]),
                tuple(indexes[key]),
                None if is_view else comment or None,  # a view's comment says "VIEW"
                None if count is None else int(count),
            )
        )
    progress("structure", 1, 1)
    return default, [table for table in tables if table.columns]


def _names(
    connection: sqlalchemy.Connection, wanted: Sequence[str], default: str | None
) -> list[str]:
    found = connection.exec_driver_sql("SELECT schema_name FROM information_schema.schemata")
    visible = sorted(name for name in found.scalars() if name.lower() not in _SYSTEM)
    if strange := sorted(set(wanted) - set(visible)):
        raise UsageError(
            f"there is no database `{strange[0]}`, or this account cannot see it",
            f"visible are: {', '.join(visible[:20]) or 'none'}",
        )
    return list(wanted) or ([default] if default else visible)


def _column(
    name: str,
    data_type: str,
    column_type: str,
    nullable: str,
    default: str | None,
    comment: str | None,
) -> Column:
    declared, base = str(column_type), str(data_type).lower()
    values: tuple[str, ...] = ()
    if base == "enum":
        quoted = re.findall(r"'((?:[^']|'')*)'", declared)
        values = tuple(sorted(value.replace("''", "'") for value in quoted))
    kind = _KINDS.get(base, "other")
    if declared.startswith(("tinyint(1)", "bit(1)")):
        kind = "boolean"
    return Column(
        name,
        declared,
        kind,
        nullable == "YES",
        None if default in (None, "NULL") else str(default),  # MariaDB spells it out
        comment or None,
        values,
        bool(values),
    )


def _foreign_keys(rows: Iterable[Any], default: str | None) -> dict[_Key, list[ForeignKey]]:
    parts: dict[tuple[str, str, str, str], list[tuple[str, str]]] = defaultdict(list)
    for schema, table, constraint, column, ref_schema, ref_table, ref_column in rows:
        label = _label(ref_schema, default)
        ref_key = f"{label}.{ref_table}" if label else ref_table
        parts[schema, table, constraint, ref_key].append((column, ref_column))
    found: dict[_Key, list[ForeignKey]] = defaultdict(list)
    for (schema, table, _, ref_key), pairs in parts.items():
        own, theirs = zip(*pairs, strict=True)
        found[schema, table].append(ForeignKey(own, ref_key, theirs))
    return found


def _indexes(
    rows: Iterable[Any],
) -> tuple[
    dict[_Key, tuple[str, ...]],
    dict[_Key, list[tuple[str, ...]]],
    dict[_Key, list[Index]],
]:
    parts: dict[tuple[str, str, str, bool], list[str | None]] = defaultdict(list)
    for schema, table, name, non_unique, column in rows:
        parts[schema, table, name, not non_unique].append(column)
    primary: dict[_Key, tuple[str, ...]] = {}
    unique: dict[_Key, list[tuple[str, ...]]] = defaultdict(list)
    indexes: dict[_Key, list[Index]] = defaultdict(list)
    for (schema, table, name, is_unique), names in parts.items():
        columns = tuple(column for column in names if column is not None)
        if len(columns) < len(names):
            continue  # an index on an expression
        if name == "PRIMARY":
            primary[schema, table] = columns
        elif is_unique:
            unique[schema, table].append(columns)
        else:
            indexes[schema, table].append(Index(name, columns))
    return primary, unique, indexes


def _label(schema: str, default: str | None) -> str | None:
    return None if schema == default else schema


def _rows(connection: sqlalchemy.Connection, sql: str, names: Sequence[str]) -> list[Any]:
    statement = sqlalchemy.text(sql).bindparams(sqlalchemy.bindparam("names", expanding=True))
    return list(connection.execute(statement, {"names": list(names)}))
