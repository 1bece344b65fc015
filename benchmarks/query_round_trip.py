"""How much gold SQL the JSON of a query holds, and whether it still gives the same rows.

    python -m benchmarks.query_round_trip dev.json --databases 'sqlite:///database/{db_id}/{db_id}.sqlite'
    python -m benchmarks.query_round_trip train.json --catalogue train_tables.json

Each statement goes SQL -> query -> JSON text -> query -> SQL. With databases both statements run,
and their rows are compared by the rules of `sqlnl_rag.compare`, DISTINCT kept; without, the schema
comes from a tables.json and only the way through the JSON is shown. What fails is printed
with its reason. `--field` names the gold SQL in the file, where it is neither `query` nor `SQL`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sqlnl_rag.bench import open_bench
from sqlnl_rag.compare import order_matters, same_result
from sqlnl_rag.database import Database
from sqlnl_rag.datasets.schemas import read_schemas
from sqlnl_rag.errors import SqlnlError, UnreachableError
from sqlnl_rag.introspect import introspect
from sqlnl_rag.query import dumps, loads, to_query, to_sql
from sqlnl_rag.types import Check, Schema

TIMEOUT_S = 60.0


def there_and_back(sql: str, schema: Schema) -> str:
    """The statement after its way through the JSON.

    Raises:
        SqlnlError: It does not come through.
    """
    return to_sql(loads(dumps(to_query(sql, schema.dialect, schema))), schema.dialect, schema)


def outcome(sql: str, schema: Schema, url: str | None) -> str:
    """``same``, ``through`` where nothing was run, or what went wrong."""
    if url is None:
        there_and_back(sql, schema)
        return "through"
    with open_bench(url, timeout_s=TIMEOUT_S) as bench:
        gold = bench.run(sql)
        if isinstance(gold, Check):
            return "gold does not run"
        again = bench.run(there_and_back(sql, schema))
    if isinstance(again, Check):
        return f"does not run: {again.message}"
    return "same" if same_result(gold, again, ordered=order_matters(sql)) else "other rows"


def measure(
    entries: Sequence[dict[str, Any]], field: str, databases: str, catalogue: Path | None
) -> tuple[Counter[str], list[str]]:
    """How many came to what, and a line for each that is not the same."""

    @cache
    def live(url: str) -> Schema:
        with Database.open(url) as database:
            return introspect(database, sample_values=False)

    listed = read_schemas(catalogue) if catalogue else {}
    counts: Counter[str] = Counter()
    told = []
    for number, entry in enumerate(entries):
        sql = entry[field].strip().rstrip(";")
        url = databases.format(db_id=entry["db_id"]) if databases else None
        try:
            schema = live(url) if url else listed[entry["db_id"]]
            found = outcome(sql, schema, url)
            reason = found
        except UnreachableError:
            found = reason = "no database"
        except SqlnlError as error:
            found, reason = type(error).__name__, error.message
        counts[found.split(":")[0]] += 1
        if found not in ("same", "through"):
            told.append(f"{number}\t{entry['db_id']}\t{reason}\t{' '.join(sql.split())}")
    return counts, told


def main() -> None:
    """Prints what did not come through, then the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--databases", default="", metavar="URL")
    parser.add_argument("--catalogue", type=Path)
    parser.add_argument("--field", default="")
    parser.add_argument("--quiet", action="store_true", help="Reasons, no statements.")
    arguments = parser.parse_args()
    entries = json.loads(arguments.gold.read_text("utf-8"))
    field = arguments.field or ("query" if "query" in entries[0] else "SQL")
    counts, told = measure(entries, field, arguments.databases, arguments.catalogue)
    if arguments.quiet:
        reasons = Counter(line.split("\t")[2] for line in told)
        told = [f"{count}\t{reason}" for reason, count in reasons.most_common(25)]
    for line in told:
        print(line)
    judged = counts.total() - counts["gold does not run"] - counts["no database"]
    good = counts["same"] + counts["through"]
    print(f"{good} of {judged} ({good / max(judged, 1):.2%}): {dict(counts)}")


if __name__ == "__main__":
    main()
