"""What putting SQL into words costs: each demo question's gold SQL, and a cold `sqlnl explain`.

    make demo && .venv/bin/python -m benchmarks.explain

Renders all queries with the demo database's schema, in both languages and all styles, next to
`sqlglot.parse_one` of the same texts; processor time of this process, the fastest of five rounds
after one that is thrown away. Then runs the command and ``python -c pass`` in turn, seven times
each after one of both, and prints the medians and how far they are apart, on the wall and in
processor time, because a busy machine lengthens the former.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from typing import get_args

import sqlglot

from benchmarks.cold_start import timed
from benchmarks.guard import QUESTIONS
from sqlnl_rag.database import Database
from sqlnl_rag.describe import Lang, Style, describe
from sqlnl_rag.introspect import introspect

ROUNDS = 5


def each_ms(work: Callable[[str], object], queries: list[str]) -> float:
    """Milliseconds of this process for one query, in the fastest round."""
    rounds = []
    for _ in range(ROUNDS + 1):
        started = time.process_time()
        for sql in queries:
            work(sql)
        rounds.append((time.process_time() - started) * 1000 / len(queries))
    return min(rounds[1:])


def main() -> None:
    """One line for each language and style, one for the cold command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--db", default="sqlite:///schemas/demo.db")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()

    with Database.open(options.db) as database:
        schema = introspect(database)
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    queries = list(dict.fromkeys(json.loads(line)["gold"] for line in lines))
    parse_ms = each_ms(lambda sql: sqlglot.parse_one(sql, read="sqlite"), queries)
    for lang in get_args(Lang):
        for style in get_args(Style):
            took_ms = each_ms(
                lambda sql: describe(sql, "sqlite", schema=schema, lang=lang, style=style),  # noqa: B023
                queries,
            )
            print(
                f"{lang} {style:<12} {1000 / took_ms:>6,.0f} queries a second;"
                f" ratio to sqlglot.parse_one alone: {took_ms / parse_ms:.1f}"
            )

    explain = [sys.executable, "-m", "sqlnl_rag", "explain", queries[0], "--dialect", "sqlite"]
    commands = {"sqlnl explain": explain, "python -c pass": [sys.executable, "-c", "pass"]}
    times_s: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for run in range(options.runs + 1):
        for name, command in commands.items():
            before_s = _processor_s()
            took_s = timed(command)
            if run:
                times_s[name].append((took_s, _processor_s() - before_s))
    for number, clock in enumerate(("on the wall", "of a processor")):
        cold_s, bare_s = (statistics.median(t[number] for t in times) for times in times_s.values())
        print(
            f"cold, {clock}: sqlnl explain {cold_s:.2f} s, python -c pass {bare_s:.2f} s,"
            f" {cold_s - bare_s:.2f} s more"
        )


def _processor_s() -> float:
    """Seconds that all commands run so far kept a processor busy."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
