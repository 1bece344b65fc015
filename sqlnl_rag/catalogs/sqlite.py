"""SQLite's structure in a handful of queries over its table-valued PRAGMAs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy
from sqlalchemy.exc import DBAPIError

from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, ForeignKey, Index, Table, TypeKind

_OWN = "m.type IN ('table', 'view') AND substr(m.name, 1, 7) <> 'sqlite_'"
_COLUMNS = f"""
SELECT m.name, p.name, p.type, p."notnull", p.dflt_value, p.pk
FROM sqlite_master AS m JOIN pragma_table_xinfo(m.name) AS p
WHERE {_OWN} AND p.hidden <> 1 %s ORDER BY m.name, p.cid
"""
_FOREIGN_KEYS = f"""
SELECT m.name, f.id, f."table", f."from", f."to"
FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f
WHERE {_OWN} ORDER BY m.name, f.id, f.seq
"""
_INDEXES = f"""
SELECT m.name, i.name, i."unique", i.origin, i.partial, x.name
FROM sqlite_master AS m JOIN pragma_index_list(m.name) AS i JOIN pragma_index_info(i.name) AS x
WHERE {_OWN} ORDER BY m.name, i.name, x.seqno
"""

# SQLite takes any word as a type. These follow its own affinity rules where those fit what a reader
# of the name would expect, and depart where they do not: DATETIME has numeric affinity.
_KINDS: tuple[tuple[str, TypeKind], ...] = (
    (r"BOOL|^BIT$|^BIT\(1\)$", "boolean"),
    (r"DATE|TIME", "time"),
    (r"^YEAR", "number"),
    (r"INTERVAL", "time"),
    (r"JSON|BLOB|BINARY|BYTEA|GEOM|^POINT|POLYGON|UUID|GUID", "other"),
    (r"INT", "number"),
    (r"CHAR|CLOB|TEXT|STRING|ENUM|^SET\b", "text"),
)


def read(
    connection: sqlalchemy.Connection,
    schemas: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> tuple[str | None, list[Table]]:
    """The tables and views of the file; its one schema is called main."""
    if strange := sorted(set(schemas) - {"main"}):
        raise UsageError(f"there is no schema `{strange[0]}`", "an SQLite file has only `main`")
    progress("structure", 0, 1)
    shadows = _shadows(connection)
    objects = {
        name: kind
        for name, kind in _rows(
            connection, f"SELECT name, type FROM sqlite_master AS m WHERE {_OWN}"
        )
        if name not in shadows
    }
    columns = _columns(connection, objects)
    foreign_keys, indexes = _foreign_keys(connection), _indexes(connection)
    estimates = _estimates(connection)
    tables = []
    for name, kind in objects.items():
        if name not in columns:
            continue  # a view over something that is gone, or a table of a missing extension
        tables.append(
            Table(
                name,
                tuple(column for column, _ in columns[name]),
                kind="view" if kind == "view" else "table",
                primary_key=tuple(
                    column.name
                    for column, place in sorted(columns[name], key=lambda pair: pair[1])
                    if place
                ),
                foreign_keys=tuple(foreign_keys[name]),
                unique=tuple(found.columns for origin, found in indexes[name] if origin == "u"),
                indexes=tuple(found for origin, found in indexes[name] if origin == "c"),
                row_estimate=estimates.get(name),
            )
        )
    progress("structure", 1, 1)
    return None, tables


def kind_of(declared: str) -> TypeKind:
    """The kind of a column by the type it was declared with, e.g. ``varchar(20)`` is text."""
    name = declared.strip().upper()
    if not name:
        return "other"
    for pattern, kind in _KINDS:
        if re.search(pattern, name):
            return kind
    return "number"  # as SQLite: what it does not know has numeric affinity


def _columns(
    connection: sqlalchemy.Connection, objects: dict[str, str]
) -> dict[str, list[tuple[Column, int]]]:
    try:
        rows = _rows(connection, _COLUMNS % "")
    except DBAPIError:  # one broken view spoils the whole query: then one by one
        rows = []
        for name in objects:
            try:
                quoted = name.replace("'", "''")
                rows += _rows(connection, _COLUMNS % f"AND m.name = '{quoted}'")
            except DBAPIError:
                continue
    found: dict[str, list[tuple[Column, int]]] = defaultdict(list)
    for table, name, declared, not_null, default, key_place in rows:
        kind = kind_of(declared)
        if not declared and objects.get(table) == "table":
            kind = _kind_by_content(connection, table, name)
        column = Column(name, declared, kind, not (not_null or key_place), default)
        found[table].append((column, key_place))
    return found


def _kind_by_content(connection: sqlalchemy.Connection, table: str, column: str) -> TypeKind:
    """What the first hundred cells hold, for a column that was declared without a type."""
    quote = connection.dialect.identifier_preparer.quote_identifier
    rows = _rows(
        connection,
        f"SELECT DISTINCT typeof({quote(column)}) FROM (SELECT * FROM {quote(table)} LIMIT 100)",
    )
    types = {kind for (kind,) in rows} - {"null"}
    if types and types <= {"integer", "real"}:
        return "number"
    return "text" if types and types <= {"text", "integer", "real"} else "other"


def _foreign_keys(connection: sqlalchemy.Connection) -> dict[str, list[ForeignKey]]:
    parts: dict[tuple[str, int, str], list[tuple[str, str | None]]] = defaultdict(list)
    for table, number, ref_table, column, ref_column in _rows(connection, _FOREIGN_KEYS):
        parts[table, number, ref_table].append((column, ref_column))
    found: dict[str, list[ForeignKey]] = defaultdict(list)
    for (table, _, ref_table), pairs in parts.items():
        # No column named means the primary key of the other table.
        ref_columns = tuple(ref for _, ref in pairs if ref is not None)
        found[table].append(
            ForeignKey(tuple(column for column, _ in pairs), ref_table, ref_columns)
        )
    return found


def _indexes(connection: sqlalchemy.Connection) -> dict[str, list[tuple[str, Index]]]:
    parts: dict[tuple[str, str, bool, str], list[str | None]] = defaultdict(list)
    for table, name, unique, origin, partial, column in _rows(connection, _INDEXES):
        parts[table, name, bool(unique) and not partial, origin].append(column)
    found: dict[str, list[tuple[str, Index]]] = defaultdict(list)
    for (table, name, unique, origin), columns in parts.items():
        named = tuple(column for column in columns if column is not None)
        if len(named) == len(columns):  # an index on an expression has parts without a name
            found[table].append((origin, Index(name, named, unique)))
    return found


def _estimates(connection: sqlalchemy.Connection) -> dict[str, int]:
    """Row counts that ANALYZE left behind, if it ever ran."""
    if not _rows(connection, "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"):
        return {}
    found: dict[str, int] = {}
    for table, stat in _rows(connection, "SELECT tbl, stat FROM sqlite_stat1"):
        count = str(stat or "").split(" ")[0]
        if count.isdigit():
            found[table] = max(int(count), found.get(table, 0))
    return found


def _shadows(connection: sqlalchemy.Connection) -> set[str]:
    """Tables that a full-text or spatial table keeps for itself."""
    try:
        rows = _rows(connection, "SELECT name FROM pragma_table_list WHERE type = 'shadow'")
    except DBAPIError:
        return set()  # SQLite before 3.37
    return {name for (name,) in rows}


def _rows(connection: sqlalchemy.Connection, sql: str) -> list[Any]:
    return list(execute_as_is(connection, sql))
