"""SQLite databases copied under other names, and queries rewritten to match.

Copies tables with their rows, declared types, primary and foreign keys; not views, indexes, checks
or defaults. Promises that `rewritten` changes names alone, and that `agrees` runs both to say
whether a query still gives the rows that it gave; what does not is for the caller to leave out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlglot import exp, parse_one

from sqlnl_rag.bench import open_bench
from sqlnl_rag.compare import as_evaluated, order_matters, same_result
from sqlnl_rag.types import Check

TIMEOUT_S = 30.0


@dataclass(frozen=True)
class Names:
    """New names of one database, by the old ones in lower case; what is not named stays.

    Columns of one name get one new name in all tables, so that a query can be rewritten without
    knowing which table a column belongs to.
    """

    tables: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)

    def table(self, name: str) -> str:
        """Its name in the copy."""
        return self.tables.get(name.lower(), name)

    def column(self, name: str) -> str:
        """Likewise."""
        return self.columns.get(name.lower(), name)


def read_names(path: Path) -> dict[str, list[str]]:
    """Tables of a database and their columns."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {
            table: [row[1] for row in connection.execute(f"PRAGMA table_info({_quoted(table)})")]
            for (table,) in tables.fetchall()
        }


def copy_tables(source: Path, target: Path, names: Names) -> None:
    """Adds the tables of `source` to the database at `target`."""
    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS source", (str(source),))
        connection.execute("BEGIN")
        for table in read_names(source):
            connection.execute(_created(connection, table, names))
            # By the engine, because text that is no UTF-8 would not survive Python.
            copy = _quoted(names.table(table))
            connection.execute(f"INSERT INTO main.{copy} SELECT * FROM source.{_quoted(table)}")
        connection.execute("COMMIT")


def _created(connection: sqlite3.Connection, table: str, names: Names) -> str:
    lines, primary = [], []
    for _, name, kind, required, _, place in connection.execute(
        f"PRAGMA source.table_info({_quoted(table)})"
    ):
        column = _quoted(names.column(name))
        lines.append(f"{column} {kind}{' NOT NULL' if required else ''}")
        if place:
            primary.append((place, column))
    if primary:
        lines.append(f"PRIMARY KEY ({', '.join(column for _, column in sorted(primary))})")
    keys: dict[int, list[tuple[str, str, str | None]]] = {}
    for number, _, other, column, target, *_ in connection.execute(
        f"PRAGMA source.foreign_key_list({_quoted(table)})"
    ):
        keys.setdefault(number, []).append((other, column, target))
    for _, parts in sorted(keys.items(), reverse=True):  # SQLite lists the last one first
        own = ", ".join(_quoted(names.column(column)) for _, column, _ in parts)
        targets = [_quoted(names.column(target)) for _, _, target in parts if target]
        refers = _quoted(names.table(parts[0][0])) + (f" ({', '.join(targets)})" if targets else "")
        lines.append(f"FOREIGN KEY ({own}) REFERENCES {refers}")
    return f"CREATE TABLE main.{_quoted(names.table(table))} ({', '.join(lines)})"


def rewritten(sql: str, names: Names) -> str:
    """A SQLite query over the copy; as it stands where it uses no changed name."""
    tree = parse_one(as_evaluated(sql, keep_distinct=True), "sqlite")
    aliases = {alias.alias.lower() for alias in tree.find_all(exp.Alias)}
    changed = False
    qualifiers = {}
    for table in tree.find_all(exp.Table):
        old, new = table.name, names.table(table.name)
        if old != new:
            changed = True
            table.this.replace(exp.to_identifier(new, quoted=not new.isidentifier()))
            if not table.alias:
                qualifiers[old.lower()] = new
    for column in tree.find_all(exp.Column):
        if column.table.lower() in qualifiers:
            column.set("table", exp.to_identifier(qualifiers[column.table.lower()]))
        new = names.column(column.name)
        if new != column.name and (column.table or column.name.lower() not in aliases):
            changed = True
            column.this.replace(exp.to_identifier(new, quoted=not new.isidentifier()))
    return tree.sql("sqlite") if changed else sql


def agrees(sql: str, source: Path, other_sql: str, copy: Path) -> bool:
    """Whether both run, each on its database, and give the same rows."""
    with (
        open_bench(f"sqlite:///{source}", timeout_s=TIMEOUT_S) as old,
        open_bench(f"sqlite:///{copy}", timeout_s=TIMEOUT_S) as new,
    ):
        rows = old.run(as_evaluated(sql))
        others = new.run(as_evaluated(other_sql))
    if isinstance(rows, Check) or isinstance(others, Check):
        return False
    return same_result(rows, others, ordered=order_matters(sql))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
