"""Values of text columns, without full scans: planner statistics or the first rows of a table.

A column keeps at most `MAX_VALUES` distinct values (`MAX_TOTAL` for all columns together, after
which each keeps `FEW_VALUES`), none longer than `MAX_CHARS` characters and none that is blank.
`values_complete` is set only when the whole table was read and nothing was left out.

Does not promise that a value absent from an incomplete column is absent from the table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy
from sqlalchemy import func

from sqlnl_rag.database import Database, QueryFailed
from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.types import Column, Table

MAX_ROWS = 5_000
MAX_CELLS = 200_000
MAX_CHARS = 100
MAX_VALUES = 2_000
MAX_TOTAL = 500_000
FEW_VALUES = 100
_MANY_TABLES = 200  # from here on, planner statistics that tell everything save a probe
_PROBE_TIMEOUT_S = 5.0
_STATISTICS = """
SELECT s.schemaname, s.tablename, s.attname, s.n_distinct,
       s.most_common_vals::text::text[], s.histogram_bounds::text::text[]
FROM pg_stats AS s
JOIN pg_namespace AS n ON n.nspname = s.schemaname
JOIN pg_class AS c ON c.relnamespace = n.oid AND c.relname = s.tablename
JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = s.attname
JOIN pg_type AS t ON t.oid = a.atttypid
WHERE t.typcategory = 'S' AND s.schemaname !~ '^pg_' AND s.schemaname <> 'information_schema'
"""


@dataclass(frozen=True)
class _Statistic:
    """PostgreSQL's sample of one column; `distinct` below 0 is a share of all rows, negated."""

    values: tuple[str, ...]
    distinct: float

    def tells_all(self, rows: int) -> bool:
        expected = self.distinct if self.distinct >= 0 else -self.distinct * rows
        return len(self.values) >= expected


def sample(
    database: Database,
    tables: Sequence[Table],
    default_schema: str | None,
    progress: Callable[[str, int, int], None],
) -> list[Table]:
    """The tables with `values` of their text columns; one that cannot be read comes back as is."""
    statistics = _statistics(database) if database.dialect == "postgresql" else {}
    wanted = [table.key for table in tables if table.kind != "view" and _text_columns(table)]
    many = len(wanted) > _MANY_TABLES
    done, total = 0, 0
    sampled = []
    for table in tables:
        if table.key in set(wanted[done : done + 1]):
            progress("values", done, len(wanted))
            done += 1
            schema = table.schema or default_schema
            known = {
                column.name: statistics[schema or "", table.name, column.name]
                for column in _text_columns(table)
                if (schema or "", table.name, column.name) in statistics
            }
            cap = MAX_VALUES if total < MAX_TOTAL else FEW_VALUES
            if _statistics_suffice(table, known, many):
                table = _with_statistics(table, known, cap)
            else:
                table = _probed(database, table, schema, cap)
            total += sum(len(column.values) for column in table.columns)
        sampled.append(table)
    progress("values", len(wanted), len(wanted))
    return sampled


def _text_columns(table: Table) -> list[Column]:
    return [c for c in table.columns if c.kind == "text" and not c.values_complete]


def _statistics_suffice(table: Table, known: dict[str, _Statistic], many: bool) -> bool:
    """Whether a probe would tell less, or nothing more."""
    rows = table.row_estimate
    if rows is None or len(known) < len(_text_columns(table)):
        return False
    return rows > MAX_ROWS or (many and all(one.tells_all(rows) for one in known.values()))


def _with_statistics(table: Table, known: dict[str, _Statistic], cap: int) -> Table:
    columns = [
        replace(column, values=_kept(known[column.name].values, cap)[0])
        if column.name in known
        else column
        for column in table.columns
    ]
    return replace(table, columns=tuple(columns))


def _probed(database: Database, table: Table, schema: str | None, cap: int) -> Table:
    columns = _text_columns(table)
    limit = max(1, min(MAX_ROWS, MAX_CELLS // len(columns)))
    try:
        with database.reading(_PROBE_TIMEOUT_S) as connection:
            rows = connection.execute(_probe(database, table, schema, columns, limit)).fetchall()
    except QueryFailed:
        return table  # no right to read it, or too slow: the structure is known all the same
    whole = len(rows) < limit
    found = {
        column.name: _kept((row[place] for row in rows), cap)
        for place, column in enumerate(columns)
    }
    changed = [
        replace(
            column,
            values=found[column.name][0],
            values_complete=whole and found[column.name][1],
        )
        if column.name in found
        else column
        for column in table.columns
    ]
    estimate = len(rows) if whole and table.row_estimate is None else table.row_estimate
    return replace(table, columns=tuple(changed), row_estimate=estimate)


def _probe(
    database: Database, table: Table, schema: str | None, columns: Sequence[Column], limit: int
) -> sqlalchemy.Select[Any]:
    """The first rows, with long cells cut on the server: one character more shows they were."""
    source = sqlalchemy.table(
        table.name, *(sqlalchemy.column(c.name) for c in columns), schema=schema
    )
    cells: list[Any] = [source.c[column.name] for column in columns]
    if database.dialect != "generic":
        cells = [func.substr(cell, 1, MAX_CHARS + 1) for cell in cells]
    labelled = [cell.label(f"c{place}") for place, cell in enumerate(cells)]
    return sqlalchemy.select(*labelled).limit(limit)


def _kept(cells: Iterable[Any], cap: int) -> tuple[tuple[str, ...], bool]:
    """The commonest distinct values, sorted, and whether these are all."""
    counts: Counter[str] = Counter()
    all_kept = True
    for cell in cells:
        if cell is None:
            continue
        text = cell if isinstance(cell, str) else str(cell)
        if isinstance(cell, bytes | memoryview) or len(text) > MAX_CHARS:
            all_kept = False
        elif text.strip():
            counts[text] += 1
    commonest = sorted(counts, key=lambda text: (-counts[text], text))
    return tuple(sorted(commonest[:cap])), all_kept and len(commonest) <= cap


def _statistics(database: Database) -> dict[tuple[str, str, str], _Statistic]:
    found: dict[tuple[str, str, str], _Statistic] = defaultdict(lambda: _Statistic((), 0))
    try:
        with database.reading(60.0) as connection:
            rows = execute_as_is(connection, _STATISTICS).fetchall()
    except QueryFailed:
        return {}
    for schema, table, column, distinct, common, bounds in rows:
        values = tuple(dict.fromkeys([*(common or ()), *(bounds or ())]))
        found[schema, table, column] = _Statistic(values, float(distinct or 0))
    return dict(found)
