"""What the guard costs: policy and names over the demo questions' gold SQL, on four dialects.

    make demo && .venv/bin/python -m benchmarks.guard

Times `verify` without a database (parse, policy, the engine's own parser, names, writing the
statement again and holding that against the policy too) next to `sqlglot.parse` of the same text,
five times each after one that is thrown away. The processor time of this process stands beside the
time on the wall, because a busy machine lengthens only that. `--figures FILE` appends what was
found as lines of JSON. The snapshot is the demo database's, whose names are the same on every
engine.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import sqlglot

from sqlnl_rag.database import Database
from sqlnl_rag.introspect import introspect
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Dialect, Schema
from sqlnl_rag.verify import verify

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "fixtures" / "questions" / "demo.jsonl"
DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb")
DEFAULT_SCHEMA = {"sqlite": None, "postgresql": "public", "mysql": "demo", "duckdb": "main"}


def times_ms(call: Callable[[], object], runs: int) -> list[tuple[float, float]]:
    """Milliseconds, on the wall and of this process, of `runs` calls after one thrown away."""
    call()
    found = []
    for _ in range(runs):
        start, worked = time.perf_counter(), time.process_time()
        call()
        ended, stopped = time.perf_counter(), time.process_time()
        found.append((1000 * (ended - start), 1000 * (stopped - worked)))
    return found


def measure(dialect: Dialect, snapshot: Schema, queries: list[str], runs: int) -> dict[str, object]:
    """Medians and 90th percentiles over all queries that the guard accepts."""
    schema = replace(snapshot, dialect=dialect, default_schema=DEFAULT_SCHEMA[dialect])
    guard: list[tuple[float, float]] = []
    parse: list[tuple[float, float]] = []
    accepted = 0
    for sql in queries:
        if not verify(sql, schema).ok:
            continue
        accepted += 1
        guard += times_ms(lambda sql=sql: verify(sql, schema), runs)  # type: ignore[misc]
        parse += times_ms(
            lambda sql=sql: sqlglot.parse(sql, read=SQLGLOT_DIALECT[dialect]),  # type: ignore[misc]
            runs,
        )
    if not accepted:
        sys.exit(f"{dialect}: the guard accepts none of the queries")
    wall = [pair[0] for pair in guard]
    alone = statistics.median(pair[0] for pair in parse)
    return {
        "dialect": dialect,
        "queries": len(queries),
        "accepted": accepted,
        "runs": runs,
        "median_ms": round(statistics.median(wall), 2),
        "p90_ms": round(statistics.quantiles(wall, n=10)[-1], 2),
        "processor_median_ms": round(statistics.median(pair[1] for pair in guard), 2),
        "parse_median_ms": round(alone, 2),
        "ratio": round(statistics.median(wall) / alone, 1),
    }


def main() -> None:
    """Prints one line for each dialect."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--db", default="sqlite:///schemas/demo.db")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--figures", metavar="FILE", help="append what was found to FILE")
    options = parser.parse_args()

    with Database.open(options.db) as database:
        snapshot = introspect(database)
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    queries = list(dict.fromkeys(json.loads(line)["gold"] for line in lines))
    for dialect in DIALECTS:
        row = measure(dialect, snapshot, queries, options.runs)
        print(
            f"{dialect:<11} policy and names: median {row['median_ms']:>5} ms,"
            f" 90 % under {row['p90_ms']:>6} ms,"
            f" processor {row['processor_median_ms']:>5} ms;"
            f" sqlglot.parse alone: {row['parse_median_ms']} ms;"
            f" ratio {row['ratio']}; {row['accepted']} of {row['queries']} queries"
        )
        if options.figures:
            with open(options.figures, "a", encoding="utf-8") as file:
                line = {"figure": "overhead", "value": row, "test": "benchmarks.guard"}
                file.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
