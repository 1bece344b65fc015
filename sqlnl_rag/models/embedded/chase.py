"""Chinese training pairs from CHASE: over its own databases, and over Spider's by two names.

CHASE asks in Chinese, in conversations, over databases of its own and over Spider's, whose names it
translates in the SQL. The files of the latter are not published with Chinese names, so the names
are paired with Spider's here: queries of equal shape and equal literals vote, and what votes leave
open goes to the nearest name by a bilingual encoder. A question over a Spider database then becomes
two pairs, one over the English schema and one over the Chinese.

A first turn stands alone; a later one is asked together with those before it. Left out are CHASE's
questions over databases that DuSQL's development set is measured on, and every database of Spider's
development set.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.names import words
from sqlnl_rag.types import ForeignKey, Schema, Table

# Databases that DuSQL's development set shares with CHASE: they measure, so they do not teach.
MEASURED = frozenset(
    ("中国历史名城", "企业融资", "洗衣机", "中国高校", "坚果", "打车软件", "CCTV中国经济年度人物")
)
MAX_TURNS = 3
MIN_ALIKE = 0.05
Vectors = NDArray[np.float32]


@dataclass(frozen=True)
class Turn:
    """A question that stands alone, or with those before it."""

    db_id: str
    question: str
    sql: str
    first: bool


def read_turns(path: Path) -> list[Turn]:
    """The turns of a CHASE file, each with the questions before it."""
    turns: list[Turn] = []
    before: list[str] = []
    for row in json.loads(path.read_text(encoding="utf-8")):
        before = [] if row["turn"] == 0 else before
        before.append(row["question"].strip())
        if len(before) <= MAX_TURNS:
            sql = row["query"].replace("==", "=").replace('"', "'")
            turns.append(Turn(row["db_id"], " ".join(before), sql, row["turn"] == 0))
    return turns


# --- names -----------------------------------------------------------------


@dataclass(frozen=True)
class Shape:
    """A query without its names: what two translations of one query share.

    Attributes:
        text: Its keywords and literals.
        names: Its (table, column) names in order and in their own case; an empty column is the
            table itself.
    """

    text: str
    names: tuple[tuple[str, str], ...]


def shape(sql: str) -> Shape | None:
    """The query's shape, or None where a name's table is not clear."""
    import sqlglot
    from sqlglot import exp

    try:
        tree = sqlglot.parse_one(sql.replace("! =", "!="), dialect="sqlite")
    except sqlglot.errors.SqlglotError:
        return None
    names: list[tuple[str, str]] = []
    scopes: dict[int, dict[str, str]] = {}
    for select in tree.find_all(exp.Select):
        sources: dict[str, str] = {}
        parts = [select.args.get("from_"), *(select.args.get("joins") or ())]
        for part in parts:
            if part is not None and isinstance(part.this, exp.Table):
                sources[part.this.alias_or_name.casefold()] = part.this.name
        scopes[id(select)] = sources
    for column in list(tree.find_all(exp.Column)):
        if isinstance(column.this, exp.Star):
            continue
        scope: exp.Expr | None = column.find_ancestor(exp.Select)
        sources = scopes.get(id(scope), {})
        table = sources.get(column.table.casefold()) if column.table else None
        if table is None and not column.table and len(sources) == 1:
            table = next(iter(sources.values()))
        if table is None:
            return None
        column.args["mine"] = (table, column.name)
    for node in list(tree.walk()):
        if isinstance(node, exp.Column) and "mine" in node.args:
            names.append(node.args.pop("mine"))
            node.replace(exp.column("c"))
        elif isinstance(node, exp.Table):
            names.append((node.name, ""))
            node.replace(exp.to_table("t"))
    text = tree.sql(dialect="sqlite").casefold()
    return Shape(text, tuple(names))


def folded(name: tuple[str, str]) -> tuple[str, str]:
    """The name as SQL compares it."""
    return name[0].casefold(), name[1].casefold()


def spelled(shapes: Iterable[Shape]) -> dict[tuple[str, str], str]:
    """Every folded name of the shapes in its own case: the column's, or the table's."""
    found: dict[tuple[str, str], str] = {}
    for item in shapes:
        for name in item.names:
            found.setdefault(folded(name), name[1] or name[0])
    return found


def used_names(shapes: Iterable[Shape]) -> dict[str, dict[str, None]]:
    """Every table of the shapes with its columns, folded, in order of appearance."""
    found: dict[str, dict[str, None]] = {}
    for item in shapes:
        for table, column in map(folded, item.names):
            found.setdefault(table, {})
            if column:
                found[table].setdefault(column)
    return found


def pair_names(
    chinese: Sequence[Shape],
    english: Sequence[Shape],
    schema: Schema,
    alike: Callable[[Sequence[str], Sequence[str]], Vectors],
) -> dict[tuple[str, str], tuple[str, str]]:
    """(table, column) in Chinese, folded -> the same of `schema`, in its case.

    Args:
        chinese: Shapes of CHASE's queries over one database.
        english: Shapes of Spider's.
        alike: Similarity of two lists of names.
    """
    by_text: dict[str, dict[tuple[tuple[str, str], ...], None]] = defaultdict(dict)
    for item in english:
        by_text[item.text].setdefault(item.names)
    votes: dict[tuple[str, str], dict[tuple[str, str], float]] = defaultdict(
        lambda: defaultdict(float)
    )
    for item in chinese:
        matches = [n for n in by_text.get(item.text, ()) if len(n) == len(item.names)]
        for names in matches:
            for one, two in zip(item.names, names, strict=True):
                if bool(one[1]) == bool(two[1]):
                    votes[folded(one)][folded(two)] += 1 / len(matches) ** 2
    found = used_names(chinese)
    tables = list(found)
    score = alike(tables, [spoken(t.name, t.comment) for t in schema.tables])
    for row, name in enumerate(tables):
        for column, table in enumerate(schema.tables):
            score[row, column] += 0.15 * min(votes[name, ""][table.name.casefold(), ""], 3)
            score[row, column] += 0.02 * min(
                sum(
                    count
                    for own in found[name]
                    for (t, _), count in votes[name, own].items()
                    if t == table.name.casefold()
                ),
                10,
            )
    out: dict[tuple[str, str], tuple[str, str]] = {}
    for row, column in _assign(score):
        table = schema.tables[column]
        out[tables[row], ""] = (table.name, "")
        own = list(found[tables[row]])
        if not own:
            continue
        inner = alike(own, [spoken(c.name, c.comment) for c in table.columns])
        for i, name in enumerate(own):
            for j, held in enumerate(table.columns):
                key = (table.name.casefold(), held.name.casefold())
                inner[i, j] += 0.15 * min(votes[tables[row], name][key], 3)
        for i, j in _assign(inner):
            if inner[i, j] < MIN_ALIKE:
                continue
            out[tables[row], own[i]] = (table.name, table.columns[j].name)
    return out


def _assign(score: Vectors) -> list[tuple[int, int]]:
    """One to one, the best pair first."""
    left = score.copy()
    found: list[tuple[int, int]] = []
    for _ in range(min(left.shape)):
        row, column = divmod(int(left.argmax()), left.shape[1])
        found.append((row, column))
        left[row, :] = -9
        left[:, column] = -9
    return found


def spoken(name: str, comment: str | None) -> str:
    """The name in natural words: its comment where it has one."""
    return comment or " ".join(words(name))


# --- schemas ----------------------------------------------------------------


_Join = tuple[tuple[str, str], tuple[str, str]]


def own_keys(schema: Schema, found: Iterable[_Join]) -> Schema:
    """The schema of a database without declared keys, with those that its queries join on."""
    known = {table.name.casefold(): table for table in schema.tables}
    refers: dict[str, dict[str, ForeignKey]] = defaultdict(dict)
    for one, two in found:
        first, second = (one, two) if _points_at(one, two) else (two, one)
        own, far = known.get(first[0].casefold()), known.get(second[0].casefold())
        if own is None or far is None or own == far:
            continue
        column, there = _held(own, first[1]), _held(far, second[1])
        if column and there:
            refers[own.name].setdefault(column, ForeignKey((column,), far.name, (there,)))
    tables = tuple(
        replace(t, foreign_keys=t.foreign_keys or tuple(refers[t.name].values()))
        for t in schema.tables
    )
    return replace(schema, tables=tables)


def _held(table: Table, column: str) -> str | None:
    """The column's name in the table's spelling."""
    return next((c.name for c in table.columns if c.name.casefold() == column.casefold()), None)


def _points_at(one: tuple[str, str], two: tuple[str, str]) -> bool:
    """Whether the first column refers to the second: it carries the other table's name."""

    def bare(name: str) -> str:
        return re.sub(r"(?i)(编号|id)$", "", name)

    plain = ("", "词条")
    if (bare(one[1]) in plain) != (bare(two[1]) in plain):
        return bare(two[1]) in plain
    return bare(two[1]) in two[0] and bare(one[1]) not in one[0]


def joins(sql: str) -> list[_Join]:
    """Pairs of columns that the query's ON conditions equate, in the names' own case."""
    import sqlglot
    from sqlglot import exp

    try:
        tree = sqlglot.parse_one(sql.replace("! =", "!="), dialect="sqlite")
    except sqlglot.errors.SqlglotError:
        return []
    found: list[_Join] = []
    for join in tree.find_all(exp.Join):
        select = join.find_ancestor(exp.Select)
        parts = [select.args.get("from_"), *(select.args.get("joins") or ())] if select else []
        sources = {
            p.this.alias_or_name.casefold(): p.this.name
            for p in parts
            if p is not None and isinstance(p.this, exp.Table)
        }
        condition = join.args.get("on")
        for test in condition.find_all(exp.EQ) if condition else ():
            a, b = test.this, test.expression
            if isinstance(a, exp.Column) and isinstance(b, exp.Column):
                one, two = sources.get(a.table.casefold()), sources.get(b.table.casefold())
                if one and two:
                    found.append(((one, a.name), (two, b.name)))
    return found


def chinese_schema(
    schema: Schema,
    names: dict[tuple[str, str], tuple[str, str]],
    spelling: dict[tuple[str, str], str],
) -> Schema:
    """`schema` under its Chinese names; what has none is left out.

    Args:
        names: What `pair_names` gave, for this database.
        spelling: What `spelled` gave.
    """
    back = {english: chinese for chinese, english in names.items()}

    def table_name(name: str) -> str | None:
        chinese = back.get((name, ""))
        return spelling[chinese] if chinese else None

    def column_name(table: str, name: str) -> str | None:
        chinese = back.get((table, name))
        return spelling[chinese] if chinese else None

    tables = []
    for table in schema.tables:
        name = table_name(table.name)
        if name is None:
            continue
        columns = tuple(
            replace(column, name=found, comment=None)
            for column in table.columns
            if (found := column_name(table.name, column.name))
        )
        keys = []
        for key in table.foreign_keys:
            there = table_name(key.ref_table)
            own = tuple(column_name(table.name, c) for c in key.columns)
            far = tuple(column_name(key.ref_table, c) for c in key.ref_columns)
            if there and all(own) and all(far):
                keys.append(
                    ForeignKey(tuple(c for c in own if c), there, tuple(c for c in far if c))
                )
        primary = tuple(c for p in table.primary_key if (c := column_name(table.name, p)))
        tables.append(
            replace(
                table, name=name, columns=columns, primary_key=primary,
                foreign_keys=tuple(keys), unique=(), indexes=(), comment=None,
            )
        )  # fmt: skip
    return Schema("sqlite", schema.database, tuple(sorted(tables, key=lambda t: t.key)))
