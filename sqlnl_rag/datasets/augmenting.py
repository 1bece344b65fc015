"""More rows of a training pair: of other values, in other words, over a schema shown another way.

Of other values: see `swapping`. In other words: openings and synonyms of
``wordings/other.LANG.toml`` change places, but for words that name something of the tables that the
statement reads, stored values and what stands in quotes. Shown another way: tables and columns in
another order, some tables left out that the statement does not read, some strange ones of other
databases among them. A live schema is none of these things by turns, and an order that never
changes is learned like a rule.

Promises: the same pair, number and seed give the same row. Does not promise that every rewording is
what a native speaker would say.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from sqlnl_rag.datasets.duplicates import Pair
from sqlnl_rag.datasets.ground import Ground, SchemaReader
from sqlnl_rag.datasets.rows import Row, asking, telling
from sqlnl_rag.datasets.swapping import swapped
from sqlnl_rag.names import stem, stems, tokens
from sqlnl_rag.types import Schema, Selection, Table, ValueMatch

_SWAPPED = 0.5  # of the rows have other values
_DROPPED = 0.3  # of the rows show fewer tables, and as many show strange ones
_STRANGE = 3
_QUOTED = re.compile(r"""'[^']*'|"[^"]*"|“[^”]*”|《[^》]*》|「[^」]*」""")


@dataclass(frozen=True)
class Others:
    """Groups of phrases that mean the same."""

    openings: Sequence[Sequence[str]]
    synonyms: Sequence[Sequence[str]]


@cache
def others(lang: str) -> Others:
    """The groups of a language."""
    path = files("sqlnl_rag").joinpath("wordings", f"other.{lang}.toml")
    return Others(**tomllib.loads(path.read_text(encoding="utf-8")))


def varied(
    pair: Pair,
    ground: Ground,
    strange: Sequence[Table],
    *,
    number: int,
    seed: int,
    reader: SchemaReader,
) -> Row:
    """The `number`-th further row of a pair.

    Args:
        strange: Tables of other databases.
    """
    example = pair.clean.example
    rng = random.Random(f"{seed} {example.id} {number}")
    if rng.random() < _SWAPPED:
        pair = swapped(pair, ground.schema, rng)
        example = pair.clean.example
    needed = [t for t in ground.schema.tables if t.key in pair.clean.tables]
    fixed = ground.select(example.asked).values
    question = reworded(example.question, example.lang, needed, fixed, rng)
    again = replace(pair, clean=replace(pair.clean, example=replace(example, question=question)))
    selection = ground.select(again.clean.example.asked)
    row = asking(again, selection, ground.schema, helped=True)
    if row.missed:
        selection = _with(selection, ground.schema, row.missed)
    shown = _shown(selection, set(pair.clean.tables), strange, reader, rng)
    return replace(
        asking(again, shown, ground.schema, helped=False),
        id=f"{row.id}:{number}",
        missed=row.missed,
    )


def retold(pair: Pair, schema: Schema, *, number: int, seed: int) -> Row | None:
    """The `number`-th further row from SQL to words: of other values; None where there are none."""
    other = swapped(pair, schema, random.Random(f"{seed} {pair.id} told {number}"))
    if other is pair:
        return None
    row = telling(other, schema)
    return replace(row, id=f"{row.id}:{number}")


def reworded(
    question: str,
    lang: str,
    tables: Sequence[Table],
    values: Sequence[ValueMatch],
    rng: random.Random,
) -> str:
    """The question with some of its phrases changed for others of their groups."""
    texts = [text for t in tables for text in (t.name, t.comment or "")]
    texts += [text for t in tables for c in t.columns for text in (c.name, c.comment or "")]
    named = {word for text in texts for word in stems(text)}
    kept = [match.span() for match in _QUOTED.finditer(question)]
    kept += [(value.start, value.end) for value in values]
    found = others(lang)
    changes: dict[tuple[int, int], str] = {}
    for groups, at_start in ((found.openings, True), (found.synonyms, False)):
        phrases = {phrase: group for group in groups for phrase in group}
        for match in _phrases(tuple(phrases), lang).finditer(question):
            start, end = match.span()
            told = {stem(token) for token, _, _ in tokens(match[0])}
            touches = any(start < b and a < end for a, b in (*kept, *changes))
            names = told & named or any(match[0] in text for text in texts)
            if touches or names or (at_start and start > 0):
                continue
            group = phrases[match[0].casefold()]
            other = rng.choice([p for p in group if p != match[0].casefold()])
            if rng.random() < 0.6:
                capital = match[0][:1].isupper()
                changes[start, end] = other[:1].upper() + other[1:] if capital else other
    for (start, end), other in sorted(changes.items(), reverse=True):
        question = question[:start] + other + question[end:]
    return _ended(question, lang) if any(start == 0 for start, _ in changes) else question


def _ended(question: str, lang: str) -> str:
    """An English sentence with the sign at its end that its beginning asks for."""
    if lang != "en" or question[-1:] not in (".", "?") or re.search(r"[.?] ", question):
        return question
    asks = question.split(" ", 1)[0].casefold() in ("what", "which", "who", "how")
    return question[:-1] + ("?" if asks else ".")


@cache
def _phrases(phrases: Sequence[str], lang: str) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    edge = r"\b" if lang == "en" else ""  # nothing marks where a Chinese word ends
    return re.compile(f"{edge}({longest_first}){edge}", re.IGNORECASE)


def _with(selection: Selection, schema: Schema, missed: Sequence[str]) -> Selection:
    return replace(selection, tables=(*selection.tables, *(schema.by_key[k] for k in missed)))


def _shown(
    selection: Selection,
    needed: set[str],
    strange: Sequence[Table],
    reader: SchemaReader,
    rng: random.Random,
) -> Selection:
    """The selection with fewer tables or strange ones, in another order."""
    tables = list(selection.tables)
    if rng.random() < _DROPPED:
        rest = [table for table in tables if table.key not in needed]
        rng.shuffle(rest)
        gone = {table.key for table in rest[: rng.randrange(len(rest) + 1)]}
        tables = [table for table in tables if table.key not in gone]
    if strange and rng.random() < _DROPPED:
        left = reader.budget - sum(map(reader.cost, tables))
        taken = {table.name.casefold() for table in selection.tables}
        for table in rng.sample(strange, min(len(strange), rng.randrange(1, _STRANGE + 1))):
            cost = reader.cost(table)
            if table.name.casefold() not in taken and cost <= left:
                taken.add(table.name.casefold())
                tables.append(replace(table, foreign_keys=()))
                left -= cost
    rng.shuffle(tables)
    shuffled = []
    for table in tables:
        columns = list(table.columns)
        rng.shuffle(columns)
        shuffled.append(replace(table, columns=tuple(columns)))
    keys = {table.key for table in shuffled}
    values = tuple(value for value in selection.values if value.table in keys)
    return replace(selection, tables=tuple(shuffled), values=values, whole=False)


def strangers(schemas: Mapping[str, Schema], db_id: str) -> list[Table]:
    """Tables of the other databases of the same dialect, in a fixed order."""
    dialect = schemas[db_id].dialect
    return [
        table
        for other, schema in sorted(schemas.items())
        if other != db_id and schema.dialect == dialect
        for table in schema.tables
        if table.kind == "table"
    ]
