"""The small catalogue of three unrelated databases that tests of index and retriever speak of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import sqlglot
from sqlglot import exp

from sqlnl_rag.types import Column, ForeignKey, Schema, Table

FIXTURES = Path(__file__).parent / "fixtures"
TINY_ENCODER = FIXTURES / "encoder"


def lines(file: str) -> list[list[str]]:
    """Lines of a fixture but comments, cut at the bars."""
    text = (FIXTURES / "retriever" / file).read_text("utf-8")
    return [
        [part.strip() for part in line.split("|")]
        for line in text.splitlines()
        if line.strip() and not line.startswith("#")
    ]


def catalogue() -> Schema:
    values = {(t, c): tuple(v.split(", ")) for t, c, v in lines("values.txt")}
    script = (FIXTURES / "retriever" / "catalogue.sql").read_text("utf-8")
    trees = [t for t in sqlglot.parse(script, read="postgres") if isinstance(t, exp.Create)]
    tables = sorted((_table(tree.this, values) for tree in trees), key=lambda t: t.key)
    return Schema("postgresql", "catalogue", tuple(tables), "public")


def changed(schema: Schema, table: Table) -> Schema:
    """The schema with the table of that key replaced."""
    return replace(schema, tables=tuple(table if t.key == table.key else t for t in schema.tables))


def _table(tree: exp.Schema, values: dict[tuple[str, str], tuple[str, ...]]) -> Table:
    key = f"{tree.this.db}.{tree.this.name}"
    columns, foreign = [], []
    for definition in tree.find_all(exp.ColumnDef):
        name, kind = definition.name, definition.kind.sql()
        columns.append(
            Column(
                name,
                kind,
                "text" if kind == "TEXT" else "number",
                values=values.get((key, name), ()),
            )
        )
        for reference in definition.find_all(exp.Reference):
            target = reference.this
            foreign.append(
                ForeignKey(
                    (name,),
                    f"{target.this.db}.{target.this.name}",
                    tuple(column.name for column in target.expressions),
                )
            )
    return Table(tree.this.name, tuple(columns), tree.this.db, foreign_keys=tuple(foreign))
