"""What is known of one database at one moment: a snapshot of its schema and what follows from it.

A `Known` never changes, so threads share it and a question keeps the one it began with. When the
database says that a name of the snapshot does not exist, the schema has changed under a running
process: `Translator` then reads it again and has a newer `Known`.

Does not promise to notice at once what was added: a new column is unknown until something fails or
the process starts again.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlnl_rag import question as asking
from sqlnl_rag.database import Database
from sqlnl_rag.once import once
from sqlnl_rag.types import Check, Schema, Verdict
from sqlnl_rag.verify import verify

if TYPE_CHECKING:
    from sqlnl_rag.glossary import Glossary
    from sqlnl_rag.index import SchemaIndex
    from sqlnl_rag.retriever import Retriever

# How each engine says that a table or column is not there.
_MISSING = re.compile(
    r"no such (table|column)|(relation|table|column|schema)\b.* does not exist"
    r"|unknown (column|table|database)|table .* doesn't exist"
    r"|referenced (column|table) .* not found|does not have a column named",
    re.IGNORECASE,
)


class Known:
    """One snapshot. Use it from any thread.

    Args:
        open_index: Opens the index of a schema, when a question first needs it.
        glossary: What tables and columns are called, besides by comments.
    """

    def __init__(
        self,
        database: Database,
        schema: Schema,
        open_index: Callable[[Schema], SchemaIndex],
        glossary: Glossary | None = None,
    ) -> None:
        self.schema = glossary.with_synonyms(schema) if glossary else schema
        self._glossary = glossary
        self._database = database
        self._open_index = open_index
        self._since_s = time.monotonic()

    @property
    def age_s(self) -> float:
        """Seconds since the schema was read."""
        return time.monotonic() - self._since_s

    def schema_in(self, lang: str) -> Schema:
        """The schema as texts of that language call it: by the glossary, else by its comments."""
        return self._glossary.in_language(self.schema, lang) if self._glossary else self.schema

    def check(self, sql: str) -> Verdict:
        """What verification makes of `sql`, the database's dry run included."""
        return verify(sql, self.schema, database=self._database)

    @once
    def retriever(self) -> Retriever:
        """Chooses the tables; opens the index when a question first needs it."""
        from sqlnl_rag.retriever import Retriever

        return Retriever(self.schema, lambda: self._open_index(self.schema))

    @once
    def structure(self) -> str:
        """The schema's fingerprint without sampled values: what decides whether SQL still fits."""
        return _bare(self.schema).fingerprint

    @once
    def vocabulary(self) -> frozenset[str]:
        """The words of the schema's names and comments."""
        return asking.vocabulary(self.schema.tables)


def is_outdated(checks: Iterable[Check]) -> bool:
    """Whether the database, which every name was held against the snapshot for, misses one."""
    return any(
        not check.ok
        and check.check.startswith(("dry_run", "run"))
        and _MISSING.search(check.message) is not None
        for check in checks
    )


def same_structure(one: Schema, other: Schema) -> bool:
    """Whether two snapshots differ in nothing but sampled values and estimates."""
    return _bare(one).fingerprint == _bare(other).fingerprint


def _bare(schema: Schema) -> Schema:
    return replace(
        schema,
        tables=tuple(
            replace(
                table,
                columns=tuple(
                    replace(column, values=(), values_complete=False) for column in table.columns
                ),
            )
            for table in schema.tables
        ),
    )
