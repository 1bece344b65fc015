"""Every query of the public sets in words, both languages, all styles: what fails, what stays SQL.

    python training/explain_sets.py DATA
    python training/explain_sets.py DATA --attacks statements.jsonl     # those that must be allowed
    python training/explain_sets.py DATA --every 20 --show 10           # a twentieth; what fails

For each set: statements; those that sqlglot cannot read (one clear error, which is right for them);
anything else that was raised; the share whose description holds no fragment of raw SQL; and the
share of texts, over the styles, that the coverage check passes. `--bare` renders without the sets'
schemas, as `sqlnl explain` does without a database.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

from sqlnl_rag.coverage import claims, covers
from sqlnl_rag.datasets.schemas import read_schemas
from sqlnl_rag.describe import Lang, Style, describe
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Dialect, Schema

SETS = {
    "spider": ("spider/train_spider.json", "spider/train_others.json", "spider/dev.json"),
    "bird": ("bird/train.json",),
    "dusql": ("dusql/dev.json",),
    "chase": ("chase/dev_turns.json",),
}
SCHEMAS = {
    "spider": "spider/tables.json",
    "bird": "bird/train_tables.json",
    "dusql": "dusql/db_schema.json",
}


def statements(data: Path, name: str, bare: bool) -> Iterator[tuple[str, Dialect, Schema | None]]:
    """SQL, its dialect and its schema, of one set; each statement of a database once."""
    schemas: Mapping[str, Schema] = {}
    if not bare and name in SCHEMAS:
        schemas = read_schemas(data / SCHEMAS[name])
    seen = set()
    for file in SETS[name]:
        for entry in json.loads((data / file).read_text(encoding="utf-8")):
            sql = entry.get("query_sqlite") or entry.get("query") or entry.get("SQL")
            if sql and (sql, entry["db_id"]) not in seen:
                seen.add((sql, entry["db_id"]))
                yield sql, "sqlite", schemas.get(entry["db_id"])


def attacks(file: Path) -> Iterator[tuple[str, Dialect, Schema | None]]:
    """Statements that look dangerous and are not, on four engines."""
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["must"] == "allow":
            dialect = {"postgres": "postgresql"}.get(entry["dialect"], entry["dialect"])
            yield entry["sql"], dialect, None


def measure(name: str, queries: list[tuple[str, Dialect, Schema | None]], show: int) -> None:
    """Prints a set's line, and with `show` that many examples of each failure."""
    found: Counter[str] = Counter()
    examples: dict[str, list[str]] = defaultdict(list)
    for sql, dialect, schema in queries:
        try:
            known = claims(sql, dialect, schema=schema)
        except UsageError as error:
            found["unread"] += 1
            examples[f"unread: {error.message}"].append(sql)
            continue
        found["read"] += 1
        for lang in get_args(Lang):
            for style in get_args(Style):
                try:
                    said = describe(sql, dialect, schema=schema, lang=lang, style=style)
                except Exception as error:  # the very thing that is counted here
                    found["raised"] += 1
                    examples[f"raised: {type(error).__name__}: {error}"[:100]].append(sql)
                    continue
                if said.quoted and style == "description":
                    found[f"quoted {lang}"] += 1
                    examples[f"quoted {lang}"].append(f"{sql}\n      {said.text}")
                check = covers(said.text, known, lang=lang)
                found[f"covered {lang}"] += check.ok
                if not check.ok:
                    examples[f"not covered {lang} {style}"].append(
                        f"{sql}\n      {said.text}\n      {check}"
                    )
    read = found["read"] or 1
    words = {lang: 100 - 100 * found[f"quoted {lang}"] / read for lang in get_args(Lang)}
    covered = {lang: 100 * found[f"covered {lang}"] / (3 * read) for lang in get_args(Lang)}
    print(
        f"{name:<8} {len(queries):>6} statements, {found['unread']} unreadable,"
        f" {found['raised']} raised;"
        f" without raw SQL: en {words['en']:.2f} %, zh {words['zh']:.2f} %;"
        f" covered: en {covered['en']:.2f} %, zh {covered['zh']:.2f} %",
        flush=True,
    )
    for kind, texts in sorted(examples.items()) if show else ():
        print(f"   {kind}: {len(texts)}")
        for text in texts[:: max(1, len(texts) // show)][:show]:
            print(f"      {text}")


def main() -> None:
    """One line a set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=list(SETS))
    parser.add_argument("--attacks", type=Path, metavar="FILE")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth statement")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="N examples of a failure")
    parser.add_argument("--bare", action="store_true", help="without schemas")
    args = parser.parse_args()
    for name in args.sets:
        queries = list(statements(args.data, name, args.bare))[:: args.every]
        measure(name, queries, args.show)
    if args.attacks:
        measure("attacks", list(attacks(args.attacks))[:: args.every], args.show)


if __name__ == "__main__":
    main()
