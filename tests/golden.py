"""Queries with the texts that a good renderer says about them, and what the check makes of changes.

    python -m tests.golden     the share of changed queries whose old text is rejected, by kind

The pairs stand in fixtures/describe/golden.jsonl: `db` (the tea shop of schemas/demo.py with its
glossary, or the school of fixtures/describe/school.json, which has Chinese comments), `sql`, and
`en` and `zh`: first written by hand from the SQL alone, then laid beside what the renderer said,
and the better of the two kept. A language is left out where the text does not read as a native
speaker would put it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import sqlglot
from sqlalchemy import create_engine
from sqlglot import exp

from schemas.demo import metadata
from sqlnl_rag.coverage import claims, covers
from sqlnl_rag.database import Database
from sqlnl_rag.datasets import read_schemas
from sqlnl_rag.glossary import read_glossary
from sqlnl_rag.introspect import introspect
from sqlnl_rag.types import Schema
from tests.commands import ROOT
from tests.meaning_changes import KINDS, changes

FOLDER = Path(__file__).parent / "fixtures" / "describe"
GOLDEN = FOLDER / "golden.jsonl"


class Pair(NamedTuple):
    db: str
    sql: str
    lang: str
    text: str


class Change(NamedTuple):
    kind: str
    pair: Pair
    sql: str
    rejected: bool


def pairs() -> list[Pair]:
    found = []
    for line in GOLDEN.read_text("utf-8").splitlines():
        entry = json.loads(line)
        for lang in ("en", "zh"):
            if lang in entry:
                found.append(Pair(entry["db"], entry["sql"], lang, entry[lang]))
    return found


def golden_schemas() -> dict[tuple[str, str], Schema]:
    """Both schemas by name and language, the tea shop as introspection and its glossary see it."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/tea.db"
        engine = create_engine(url)
        metadata.create_all(engine)
        engine.dispose()
        with Database.open(url) as database:
            tea = introspect(database, sample_values=False)
    school = read_schemas(FOLDER / "school.json")["school"]
    glossary = read_glossary(ROOT / "schemas" / "demo.glossary.toml")
    return {
        (name, lang): schema
        for lang in ("en", "zh")
        for name, schema in (("demo", glossary.in_language(tea, lang)), ("school", school))
    }


def judged_changes(schemas: dict[tuple[str, str], Schema]) -> Iterator[Change]:
    """Every change of every query, with what the check says of the text it had before."""
    for pair in pairs():
        tree = sqlglot.parse_one(pair.sql, dialect="sqlite")
        if not isinstance(tree, exp.Query):
            continue
        read = {table.name.casefold() for table in tree.find_all(exp.Table)}
        schema = schemas[pair.db, pair.lang]
        other = next(t.name for t in schema.tables if t.name.casefold() not in read)
        for kind, changed in changes(tree, table=other):
            sql = changed.sql(dialect="sqlite")
            found = covers(pair.text, claims(sql, "sqlite", schema=schema), lang=pair.lang)
            yield Change(kind, pair, sql, not found.ok)


def rates(found: list[Change]) -> dict[str, tuple[int, int]]:
    """By kind, how many were rejected, of how many."""
    made = Counter(change.kind for change in found)
    rejected = Counter(change.kind for change in found if change.rejected)
    return {kind: (rejected[kind], made[kind]) for kind in KINDS}


if __name__ == "__main__":
    for kind, (rejected, made) in rates(list(judged_changes(golden_schemas()))).items():
        print(f"{kind:<18} {rejected:>4} of {made:<4} {100 * rejected / made:5.1f} %")
