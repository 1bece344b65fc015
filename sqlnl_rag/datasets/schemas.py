"""Schemas from files: snapshots, WikiSQL's tables, and Spider's ``tables.json`` layout, which BIRD
and DuSQL share.

Does not promise that a schema file agrees with the database of the same name: some have slips, and
they are handed on as published.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlnl_rag.datasets.questions import read_json_objects, read_text
from sqlnl_rag.errors import UsageError
from sqlnl_rag.names import words
from sqlnl_rag.snapshot import is_snapshot, load
from sqlnl_rag.types import Column, Dialect, ForeignKey, Schema, Table, TypeKind

_KINDS: dict[str, TypeKind] = {
    "number": "number",
    "integer": "number",
    "real": "number",
    "time": "time",
    "date": "time",
    "datetime": "time",
    "text": "text",
    "boolean": "boolean",
}


def read_schemas(path: str | Path, *, dialect: Dialect = "sqlite") -> dict[str, Schema]:
    """Reads a ``tables.json`` into one Schema a database, keyed by db_id in the file's order.

    Names are the original ones. The hand-written natural name becomes the comment where its words
    differ from those of the name, because elsewhere it says nothing new. Types are the file's
    coarse words.

    Raises:
        UsageError: No such file, not JSON, or not in this layout.
    """
    path = Path(path)
    schemas = {}
    for entry in read_json_objects(path):
        try:
            schemas[str(entry["db_id"])] = _schema(entry, dialect)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise UsageError(
                f"{path.name}: not a tables.json: {type(error).__name__} {error}",
                "expected Spider's layout: db_id, table_names_original, column_names_original …",
            ) from error
    return schemas


def read_known(path: str | Path) -> Callable[[str], Schema]:
    """What finds the schema of a db_id in a file of any of the kinds; a snapshot has one for all.

    Raises:
        UsageError: No such file, or none of the kinds; when called, that no schema is of that name.
    """
    path = Path(path)
    text = read_text(path)
    if is_snapshot(text):
        snapshot = load(text)
        return lambda _: snapshot
    objects = read_json_objects(path)
    if objects and "header" in objects[0]:
        schemas = {str(entry["id"]): _wikisql(entry) for entry in objects if "id" in entry}
    else:
        schemas = read_schemas(path)

    def of(db_id: str) -> Schema:
        if db_id not in schemas:
            raise UsageError(
                f"{path.name} has no schema called {db_id!r}", "is it the file of these pairs?"
            )
        return schemas[db_id]

    return of


def _wikisql(entry: Mapping[str, Any]) -> Schema:
    """One table, a database of its own; what page it stood on is its comment."""
    kinds: dict[str, TypeKind] = {"real": "number", "text": "text"}
    about = entry.get("caption") or entry.get("section_title") or entry.get("page_title")
    columns = tuple(
        Column(name=str(name), type=str(type), kind=kinds.get(type, "other"))
        for name, type in zip(entry["header"], entry.get("types", ()), strict=False)
    )
    table = Table(name=str(entry["id"]), columns=columns, comment=str(about) if about else None)
    return Schema(dialect="sqlite", database=str(entry["id"]), tables=(table,))


def union(schemas: Mapping[str, Schema], *, database: str = "union") -> Schema:
    """All schemas as one catalogue: each table's `schema` is the name it came under."""
    tables = [
        replace(
            table,
            schema=name,
            foreign_keys=tuple(
                replace(key, ref_table=f"{name}.{key.ref_table}") for key in table.foreign_keys
            ),
        )
        for name, schema in schemas.items()
        for table in schema.tables
    ]
    dialects = {schema.dialect for schema in schemas.values()}
    return Schema(
        dialect=dialects.pop() if len(dialects) == 1 else "generic",
        database=database,
        tables=tuple(sorted(tables, key=lambda table: table.key)),
    )


def _schema(entry: Mapping[str, Any], dialect: Dialect) -> Schema:
    table_names: list[str] = entry.get("table_names_original", entry["table_names"])
    natural_tables: list[str] = entry["table_names"]
    columns: list[tuple[int, str]] = entry.get("column_names_original", entry["column_names"])
    natural_columns: list[tuple[int, str]] = entry["column_names"]
    types: list[str] = entry["column_types"]

    # A composite key is a nested list (BIRD); Spider names only the first column of one.
    keys = [[k] if isinstance(k, int) else list(k) for k in entry["primary_keys"]]
    primary = {columns[key[0]][0]: tuple(columns[c][1] for c in key) for key in keys}

    tables = []
    for number, name in enumerate(table_names):
        mine = [c for c, (owner, _) in enumerate(columns) if owner == number]
        tables.append(
            Table(
                name=name,
                columns=tuple(
                    Column(
                        name=columns[c][1],
                        type=types[c],
                        kind=_KINDS.get(types[c].lower(), "other"),
                        comment=_comment(columns[c][1], natural_columns[c][1]),
                    )
                    for c in mine
                ),
                primary_key=primary.get(number, ()),
                foreign_keys=_foreign_keys(number, columns, table_names, primary, entry),
                comment=_comment(name, natural_tables[number]),
            )
        )
    tables.sort(key=lambda table: table.key)
    return Schema(dialect=dialect, database=entry["db_id"], tables=tuple(tables))


def _comment(name: str, natural: str) -> str | None:
    return natural if words(natural) and words(natural) != words(name) else None


def _foreign_keys(
    number: int,
    columns: Sequence[tuple[int, str]],
    table_names: Sequence[str],
    primary: Mapping[int, tuple[str, ...]],
    entry: Mapping[str, Any],
) -> tuple[ForeignKey, ...]:
    """Foreign keys of one table, from column pairs: those that cover a composite key are one."""
    pairs_by_target: dict[int, dict[tuple[str, str], None]] = {}  # a dict as an ordered set
    for source, target in entry["foreign_keys"]:
        if columns[source][0] == number and source != target:
            pair = (columns[source][1], columns[target][1])
            pairs_by_target.setdefault(columns[target][0], {})[pair] = None
    found = []
    for target_table, pair_set in pairs_by_target.items():
        pairs, ref_table = list(pair_set), table_names[target_table]
        key = primary.get(target_table, ())
        if len(key) > 1 and sorted(ref for _, ref in pairs) == sorted(key):
            by_ref = {ref: column for column, ref in pairs}
            found.append(ForeignKey(tuple(by_ref[ref] for ref in key), ref_table, key))
        else:
            found += [ForeignKey((column,), ref_table, (ref,)) for column, ref in pairs]
    return tuple(found)
