"""Whether every statement of public sets is explained: coverage, fragments of SQL, speed.

    python -m benchmarks.coverage --set spider-train DATA/train_spider.json DATA/tables.json \\
        --set spider-dev DATA/dev.json DATA/tables.json --attacks statements.jsonl --show 20

Each distinct statement of a database is explained in both languages and three styles, and each text
is held against the statement by `sqlnl_rag.coverage`. A set is its questions and its tables.json
(``-`` for none). --attacks takes JSON lines ``{"dialect", "sql", "must"}`` and explains those that
must be allowed. Statements that cannot be parsed are counted apart. `--every N` takes one in N.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sqlnl_rag.coverage import claims, covers
from sqlnl_rag.datasets import read_questions, read_schemas
from sqlnl_rag.describe import describe
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Dialect, Schema

LANGS = ("en", "zh")
STYLES = ("description", "steps", "pseudocode")
Case = tuple[str, Dialect, Schema | None]


def cases_of(questions: str, tables: str) -> list[Case]:
    """The distinct statements of a set."""
    schemas = {} if tables == "-" else read_schemas(tables)
    found: dict[tuple[str, str], Case] = {}
    for example in read_questions(questions):
        found[example.sql, example.db_id] = (example.sql, "sqlite", schemas.get(example.db_id))
    return list(found.values())


def attacks(path: str) -> Iterator[Case]:
    """The statements of a corpus that must be allowed."""
    for line in Path(path).read_text("utf-8").splitlines():
        entry = json.loads(line)
        if entry["must"] == "allow":
            name = entry["dialect"]
            yield entry["sql"], "postgresql" if name == "postgres" else name, None


def run(name: str, cases: list[Case], show: int) -> None:
    """Explains and judges, and prints a line for each language and style."""
    said: Counter[tuple[str, str]] = Counter()
    whole: Counter[tuple[str, str]] = Counter()
    raw: Counter[tuple[str, str]] = Counter()
    unread = 0
    took_s = 0.0
    for sql, dialect, schema in cases:
        try:
            known = claims(sql, dialect, schema=schema)
        except UsageError:
            unread += 1
            continue
        for lang in LANGS:
            for style in STYLES:
                start = time.perf_counter()
                text = describe(sql, dialect, schema=schema, lang=lang, style=style)
                took_s += time.perf_counter() - start
                found = covers(text.text, known, lang=lang)
                said[lang, style] += 1
                whole[lang, style] += found.ok
                raw[lang, style] += not text.quoted
                if not found.ok and show > 0 and style == "description":
                    show -= 1
                    print(f"  {lang} {sql}\n     {text.text}")
                    for how, one in found.findings():
                        print(f"     {how} {one.kind}: {one.sql} {one.wanted}")
    print(f"{name}: {len(cases)} statements, {unread} cannot be parsed")
    for key, count in said.items():
        print(
            f"  {key[0]} {key[1]:<12} covered {whole[key]:>5} of {count:<5}"
            f" {100 * whole[key] / count:6.2f} %   without raw SQL {100 * raw[key] / count:6.2f} %"
        )
    if took_s:
        print(f"  {sum(said.values()) / took_s:.0f} texts a second", flush=True)


def main() -> None:
    """Every set that was named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", nargs=3, action="append", default=[], metavar="X", dest="sets")
    parser.add_argument("--attacks")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    for name, questions, tables in options.sets:
        run(name, cases_of(questions, tables)[:: options.every], options.show)
    if options.attacks:
        run("allowed statements of the attacks", list(attacks(options.attacks)), options.show)


if __name__ == "__main__":
    main()
