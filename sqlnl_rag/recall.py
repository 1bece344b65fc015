"""How well retrieval keeps what a question needs: are all tables of the gold SQL among the first k?

Promises: a question whose gold tables are not known to the catalogue is left out and named. Does
not promise that a table is needed because the gold SQL reads it: another way to the answer may
exist.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlnl_rag.datasets import Example, read_schemas, union
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.evaluate import Progress, percent
from sqlnl_rag.types import Schema, Table


@dataclass(frozen=True)
class RetrievalReport:
    """How often the first k tables of a ranking hold every gold table.

    Attributes:
        tables: Size of the catalogue.
        questions: How many were ranked.
        hits: For each k, how many questions had all their gold tables among the first k.
        missed: Ids whose gold tables were not all among the first of the largest k.
        unresolved: Ids whose gold SQL names no known table or cannot be parsed; in no figure.
        median_ms: Time of one ranking.
    """

    tables: int
    questions: int
    hits: dict[int, int]
    missed: tuple[str, ...]
    unresolved: tuple[str, ...]
    median_ms: float

    def to_dict(self) -> dict[str, Any]:
        """Shares are fractions of 1."""
        return {
            "tables": self.tables,
            "questions": self.questions,
            "all_gold_tables_at": {
                str(k): count / self.questions if self.questions else 0.0
                for k, count in self.hits.items()
            },
            "missed": list(self.missed),
            "unresolved": list(self.unresolved),
            "median_ms": self.median_ms,
        }

    def render(self) -> str:
        """One line for each k."""
        found = self.to_dict()
        lines = [f"{self.questions} questions over {self.tables} tables"]
        for k, share in found["all_gold_tables_at"].items():
            lines.append(f"  all gold tables among the first {k:>3}  {percent(share)}")
        lines.append(f"  one ranking takes {self.median_ms:.1f} ms (median)")
        if self.unresolved:
            lines.append(
                f"  {len(self.unresolved)} without known gold tables, not counted:"
                f" {', '.join(self.unresolved[:10])}"
            )
        return "\n".join(lines)


def retrieval_recall(
    examples: Sequence[Example],
    schema: Schema,
    rank: Callable[[str], Sequence[str]],
    *,
    cutoffs: Sequence[int] = (5, 10, 20),
    progress: Progress | None = None,
) -> RetrievalReport:
    """Ranks the catalogue's tables for every question and looks for the gold ones.

    Args:
        rank: From a question to table keys, best first, e.g. `Retriever.rank`.
        schema: The catalogue, e.g. as `read_catalogue` reads it. Where its tables carry a schema,
            an example's db_id says in which one its gold tables are.
    """
    hits = dict.fromkeys(sorted(cutoffs), 0)
    missed: list[str] = []
    unresolved: list[str] = []
    taken_ms: list[float] = []
    for done, example in enumerate(examples, 1):
        wanted = gold_tables(example, schema)
        if not wanted:
            unresolved.append(example.id)
            continue
        start = time.perf_counter()
        ranking = list(rank(example.question))
        taken_ms.append(1000 * (time.perf_counter() - start))
        for k in hits:
            hits[k] += wanted <= set(ranking[:k])
        if not wanted <= set(ranking[: max(hits)]):
            missed.append(example.id)
        if progress:
            progress("questions", done, len(examples))
    return RetrievalReport(
        tables=len(schema.tables),
        questions=len(taken_ms),
        hits=hits,
        missed=tuple(missed),
        unresolved=tuple(unresolved),
        median_ms=statistics.median(taken_ms) if taken_ms else 0.0,
    )


def gold_tables(example: Example, schema: Schema) -> frozenset[str]:
    """Keys of the tables that the gold SQL reads; empty where one of them is unknown."""
    from sqlglot import exp
    from sqlglot.errors import SqlglotError

    from sqlnl_rag.policy import SQLGLOT_DIALECT
    from sqlnl_rag.tree import parse

    keys = {key.casefold(): key for key in schema.by_key}
    try:
        (tree,) = parse(example.sql, SQLGLOT_DIALECT[schema.dialect])
    except (SqlglotError, ValueError):  # no SQL, or not one statement
        return frozenset()
    local = {cte.alias_or_name.casefold() for cte in tree.find_all(exp.CTE)}
    found = set()
    for table in tree.find_all(exp.Table):
        name = table.name.casefold()
        if name in local and not table.db:
            continue
        in_schema = f"{table.db or example.db_id}.{name}".casefold()
        key = keys.get(in_schema) or keys.get(name)
        if key is None:
            return frozenset()
        found.add(key)
    return frozenset(found)


def read_catalogue(path: str | Path) -> Schema:
    """A schema to retrieve from: a snapshot of `sqlnl schema --json`, or a tables.json as one.

    Raises:
        UsageError: No such file, or neither.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {path}", "check the path") from error
    if text.lstrip().startswith("["):
        return union(read_schemas(path))
    from sqlnl_rag.introspect import load

    return load(text)


def with_values(
    catalogue: Schema, url: str, *, progress: Progress | None = None
) -> tuple[Schema, tuple[str, ...]]:
    """The catalogue with the values that its live databases hold; its structure stays as it is.

    Args:
        url: Database URL in which ``{db_id}`` stands for the schema of a table.

    Returns:
        The catalogue, and the schemas whose database cannot be reached and which stay without
        values.

    Raises:
        UsageError: The URL means nothing.
    """
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect

    names = sorted({table.schema or "" for table in catalogue.tables})
    live: dict[tuple[str, str], Table] = {}
    unreachable = []
    for done, name in enumerate(names, 1):
        try:
            with Database.open(url.replace("{db_id}", name)) as database:
                tables = introspect(database).tables
        except DatabaseUnreachable:
            unreachable.append(name)
            continue
        finally:
            if progress:
                progress("values", done, len(names))
        live.update({(name, table.name.casefold()): table for table in tables})
    return replace(
        catalogue,
        tables=tuple(
            _with_values_of(table, live.get((table.schema or "", table.name.casefold())))
            for table in catalogue.tables
        ),
    ), tuple(unreachable)


def _with_values_of(table: Table, live: Table | None) -> Table:
    """`table` with the values of the columns of the same name in `live`."""
    columns = []
    for column in table.columns:
        found = live.column(column.name) if live else None
        if found:
            complete = found.values_complete
            column = replace(column, values=found.values, values_complete=complete)
        columns.append(column)
    return replace(table, columns=tuple(columns))
