"""Schema -> passages: the texts that stand for tables and columns in the index.

A table's passage is its name, comment, column names and the tables its foreign keys point at; a
column's is its table, name and comment. Stored values are left out: value linking reads them
better, and an index without data can be kept anywhere and ages only when the schema does. A passage
depends on its own table only, so a change to one table leaves every other vector as it was.

>>> [p.text for p in passages([Table("pets", (Column("petAge", "INT", "number"),))])]
['pets: pet age', 'pets, pet age']
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlnl_rag.names import words
from sqlnl_rag.types import Passage, Table

MAX_COMMENT_CHARS = 200
# Beyond this many columns in all, several share a passage, so that time and space to index stay
# bounded.
MAX_COLUMN_PASSAGES = 60_000


def passages(tables: Sequence[Table]) -> tuple[Passage, ...]:
    """Every table's passage followed by those of its columns, in the tables' order."""
    columns = sum(len(table.columns) for table in tables)
    shared = -(-columns // MAX_COLUMN_PASSAGES) or 1
    return tuple(passage for table in tables for passage in _of_table(table, shared))


def _of_table(table: Table, shared: int) -> Iterator[Passage]:
    name = spoken(table.name)
    names = ", ".join(spoken(column.name) for column in table.columns)
    targets = dict.fromkeys(spoken(key.ref_table.split(".")[-1]) for key in table.foreign_keys)
    parts = [f"{_with_comment(name, table.comment)}: {names}"]
    if targets:
        parts.append("with " + ", ".join(targets))
    yield Passage(table.key, None, "; ".join(parts))
    for start in range(0, len(table.columns), shared):
        group = table.columns[start : start + shared]
        alone = group[0].name if len(group) == 1 else None
        texts = ", ".join(_with_comment(spoken(column.name), column.comment) for column in group)
        yield Passage(table.key, alone, f"{name}, {texts}")


def _with_comment(text: str, comment: str | None) -> str:
    return (
        f"{text} ({comment.strip()[:MAX_COMMENT_CHARS]})" if comment and comment.strip() else text
    )


def spoken(identifier: str) -> str:
    """An identifier as spaced words; one without any letters or digits is left as it is."""
    return " ".join(words(identifier)) or identifier
