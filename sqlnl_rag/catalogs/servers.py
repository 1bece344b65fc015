"""Structure by SQLAlchemy's inspector: PostgreSQL, and any engine without a module of its own.

The inspector is asked for a whole schema at once; on PostgreSQL that is one query a kind of object,
however many tables there are. What it does not tell (row estimates, partitions, tables that belong
to an extension) is one more query on PostgreSQL.
"""

from __future__ import annotations

import datetime
import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import sqlalchemy
from sqlalchemy.engine.reflection import Inspector, ObjectKind
from sqlalchemy.exc import CompileError, SAWarning

from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, ForeignKey, Index, Table, TableKind, TypeKind

_SYSTEM = {"information_schema", "pg_catalog", "sys", "system", "guest"}
_POSTGRESQL_FACTS = """
SELECT n.nspname, c.relname, c.relkind, c.reltuples::bigint,
       c.relispartition OR EXISTS (
           SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass
           AND d.objid = c.oid AND d.deptype = 'e')
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'
"""
_KINDS: dict[type, TypeKind] = {
    bool: "boolean",
    int: "number",
    float: "number",
    Decimal: "number",
    str: "text",
    datetime.date: "time",
    datetime.datetime: "time",
    datetime.time: "time",
    datetime.timedelta: "time",
}
# By class name, where SQLAlchemy knows no Python type, or one that misleads.
_KINDS_BY_NAME: dict[str, TypeKind] = {
    "ARRAY": "other",
    "TSVECTOR": "other",
    "TSQUERY": "other",
    "MONEY": "number",
    "ENUM": "text",
    "CITEXT": "text",
    "INTERVAL": "time",
}


@dataclass(frozen=True)
class _Facts:
    """What the engine's own catalogue adds: kinds, row estimates and what to leave out."""

    kinds: dict[tuple[str, str], TableKind] = field(default_factory=dict)
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    hidden: set[tuple[str, str]] = field(default_factory=set)


def read(
    connection: sqlalchemy.Connection,
    schemas: Sequence[str],
    progress: Callable[[str, int, int], None],
) -> tuple[str | None, list[Table]]:
    """Tables of the schemas named, or of all that the account can use."""
    inspector = sqlalchemy.inspect(connection)
    default = inspector.default_schema_name
    names = _schemas(connection, inspector, schemas)
    facts = _facts(connection)
    tables: list[Table] = []
    for done, name in enumerate(names):
        progress("structure", done, len(names))
        with warnings.catch_warnings():
            # "Did not recognize type": then the column's kind is "other", and that is all.
            warnings.simplefilter("ignore", SAWarning)
            tables += _tables(inspector, name, default, facts)
    progress("structure", len(names), len(names))
    return default, tables


def _schemas(
    connection: sqlalchemy.Connection, inspector: Inspector, wanted: Sequence[str]
) -> list[str | None]:
    visible = [name for name in inspector.get_schema_names() if name.lower() not in _SYSTEM]
    if strange := sorted(set(wanted) - set(visible)):
        raise UsageError(
            f"there is no schema `{strange[0]}`, or this account cannot see it",
            f"visible are: {', '.join(sorted(visible)[:20]) or 'none'}",
        )
    if wanted:
        return list(dict.fromkeys(wanted))
    if connection.dialect.name == "postgresql":
        usable = connection.exec_driver_sql(
            "SELECT nspname FROM pg_namespace WHERE has_schema_privilege(oid, 'USAGE')"
        ).scalars()
        visible = sorted(set(visible) & set(usable))
    return list(visible) or [inspector.default_schema_name]


def _facts(connection: sqlalchemy.Connection) -> _Facts:
    facts = _Facts()
    if connection.dialect.name != "postgresql":
        return facts
    kinds: dict[str, TableKind] = {"v": "view", "m": "materialized view"}
    rows = execute_as_is(connection, _POSTGRESQL_FACTS)
    for schema, name, kind, count, hidden in rows:
        key = (schema, name)
        facts.kinds[key] = kinds.get(kind, "table")
        if hidden:
            facts.hidden.add(key)
        if count >= 0 and facts.kinds[key] != "view":
            facts.rows[key] = int(count)  # PostgreSQL says -1 before the first ANALYZE
    return facts


def _tables(
    inspector: Inspector, schema: str | None, default: str | None, facts: _Facts
) -> list[Table]:
    anything: dict[str, Any] = {"schema": schema, "kind": ObjectKind.ANY}
    columns = inspector.get_multi_columns(**anything)
    primary = _told(inspector.get_multi_pk_constraint, schema=schema)
    with _no_search_path(inspector):
        foreign = _told(inspector.get_multi_foreign_keys, schema=schema)
    unique = _told(inspector.get_multi_unique_constraints, schema=schema)
    indexes = _told(inspector.get_multi_indexes, **anything)
    comments = _told(inspector.get_multi_table_comment, **anything)
    views = {} if facts.kinds else _view_kinds(inspector, schema)
    tables = []
    for key, reflected in columns.items():
        name = key[1]
        place = (schema or "", name)
        if place in facts.hidden:
            continue
        found = [_index(index) for index in indexes.get(key, ())]
        tables.append(
            Table(
                name,
                tuple(_column(inspector, column) for column in reflected),
                _label(schema, default),
                facts.kinds.get(place) or views.get(name, "table"),
                tuple((primary.get(key) or {}).get("constrained_columns") or ()),
                tuple(_foreign_key(key, schema, default) for key in foreign.get(key, ())),
                tuple(sorted(tuple(one["column_names"]) for one in unique.get(key, ()))),
                tuple(sorted((one for one in found if one), key=lambda one: one.name)),
                (comments.get(key) or {}).get("text") or None,
                facts.rows.get(place),
            )
        )
    return tables


@contextmanager
def _no_search_path(inspector: Inspector) -> Iterator[None]:
    """PostgreSQL leaves out a referred schema that the search path has: so the path is emptied."""
    connection = inspector.bind
    if inspector.dialect.name != "postgresql" or not isinstance(connection, sqlalchemy.Connection):
        yield
        return
    path = connection.exec_driver_sql("SELECT current_setting('search_path')").scalar_one()
    setting = "SELECT set_config('search_path', %s, true)"
    connection.exec_driver_sql(setting, ("",)).close()
    yield
    connection.exec_driver_sql(setting, (path,)).close()


def _told(ask: Callable[..., Mapping[Any, Any]], **options: Any) -> Mapping[Any, Any]:
    """An answer of the inspector, or nothing from a dialect that cannot give it."""
    try:
        return ask(**options)
    except NotImplementedError:
        return {}


def _view_kinds(inspector: Inspector, schema: str | None) -> dict[str, TableKind]:
    kinds: dict[str, TableKind] = {}
    asks: tuple[tuple[Callable[[str | None], list[str]], TableKind], ...] = (
        (inspector.get_view_names, "view"),
        (inspector.get_materialized_view_names, "materialized view"),
    )
    for ask, kind in asks:
        try:
            kinds |= dict.fromkeys(ask(schema), kind)
        except NotImplementedError:
            continue
    return kinds


def _column(inspector: Inspector, column: Mapping[str, Any]) -> Column:
    values = tuple(sorted(str(value) for value in _enum_values(column["type"])))
    return Column(
        column["name"],
        _spelled(inspector, column["type"]),
        kind_of(column["type"]),
        bool(column.get("nullable", True)),
        None if column.get("default") is None else str(column["default"]),
        column.get("comment") or None,
        values,
        bool(values),
    )


def _spelled(inspector: Inspector, type_: Any) -> str:
    try:
        text = str(type_.compile(dialect=inspector.dialect))
    except CompileError:
        return ""  # a type that SQLAlchemy has no name for
    return re.sub(r" COLLATE \S+", "", text)


def kind_of(type_: Any) -> TypeKind:
    """The kind of a reflected type, e.g. ``NUMERIC(10, 2)`` is number."""
    name = type(type_).__name__.upper()
    if name == "DOMAIN":
        return kind_of(type_.data_type)
    if name in _KINDS_BY_NAME:
        return _KINDS_BY_NAME[name]
    try:
        return _KINDS.get(type_.python_type, "other")
    except NotImplementedError:
        return "other"


def _enum_values(type_: Any) -> Sequence[str]:
    name = type(type_).__name__.upper()
    if name == "DOMAIN":
        return _enum_values(type_.data_type)
    return tuple(type_.enums) if name == "ENUM" else ()


def _label(schema: str | None, default: str | None) -> str | None:
    return None if schema == default else schema


def _foreign_key(key: Mapping[str, Any], schema: str | None, default: str | None) -> ForeignKey:
    label = _label(key.get("referred_schema") or schema, default)
    name = key["referred_table"]
    return ForeignKey(
        tuple(key["constrained_columns"]),
        f"{label}.{name}" if label else name,
        tuple(key["referred_columns"]),
    )


def _index(index: Mapping[str, Any]) -> Index | None:
    names = index["column_names"]
    if not names or None in names or index.get("duplicates_constraint"):
        return None  # on an expression, or told already as a constraint
    return Index(str(index["name"]), tuple(names), bool(index.get("unique")))
