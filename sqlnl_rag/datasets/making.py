"""Pairs made from a live database: queries drawn over its own tables, asked by templates, and run.

The drawing is that of the embedded model's training (`sqlnl_rag.models.embedded.made`). Tables and
columns are called by their comments where those are in the language, else by the words of their
names; numbers in conditions are looked up in the columns. Every statement goes the whole way of a
pair. One that returns nothing is rejected as ``empty``; as ``absurd``, one that nobody would ask:
its single row holds nothing but NULL and 0, it returns more rows than the limit, its condition
changes nothing, it asks for what it says, it reckons with columns that have no word in common, or
with a subquery of several rows.

Does not promise that people would ask so: the language is plain and a little stiff. Mix it with
real questions, and measure on those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlglot import exp

from sqlnl_rag import policy
from sqlnl_rag.datasets.cleaning import Clean, clean
from sqlnl_rag.datasets.ground import Ground
from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.introspect import Progress
from sqlnl_rag.models.embedded import made
from sqlnl_rag.models.embedded.actions import Unsupported
from sqlnl_rag.models.embedded.actions_to_sql import decode
from sqlnl_rag.models.embedded.made import Lang
from sqlnl_rag.names import words
from sqlnl_rag.types import Column, Result, Schema, Table

_DRAWS = 4  # for each pair that is wanted
_LOOKED_UP = 40  # numbers of a column
_NUMBER = re.compile(r"\d{1,12}(\.\d{1,2})?")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def make_pairs(
    ground: Ground,
    *,
    count: int,
    lang: Lang,
    seed: int = 0,
    progress: Progress | None = None,
) -> tuple[list[Example], list[Rejected]]:
    """At most `count` pairs that return something, and those that did not.

    Args:
        progress: Told ``("making", done, total)``.

    Raises:
        DatabaseUnreachable: The database went away.
    """
    schema = _with_numbers(ground)
    drawn = made.make(schema, _names(schema, lang), count * _DRAWS, f"{seed}", lang=lang)
    kept: list[Example] = []
    rejected: list[Rejected] = []
    for number, (question, actions) in enumerate(drawn):
        if len(kept) >= count:
            break
        try:
            tree = decode(actions, schema.tables, schema.dialect)
        except Unsupported:
            continue  # drawn over tables that no key ties
        sql = policy.render(tree.copy(), schema.dialect)
        question = _spaced(question) if lang == "zh" else question
        example = Example(f"made-{lang}-{number}", question, sql, "", source=f"made {lang}")
        outcome = clean(example, ground)
        if isinstance(outcome, Clean):
            outcome = _telling(outcome, tree, ground)
        if isinstance(outcome, Rejected):
            rejected.append(outcome)
        else:
            kept.append(outcome.example)
        if progress:
            progress("making", len(kept), count)
    return kept, rejected


def _telling(outcome: Clean, tree: exp.Query, ground: Ground) -> Clean | Rejected:
    """The pair, unless its result or its query says that it teaches nothing."""
    example = outcome.example
    if outcome.rows == 0:
        return Rejected(example, "empty", "it returns no row")
    if outcome.constant:
        return Rejected(example, "absurd", "its only row holds nothing but NULL and 0")
    if outcome.truncated:
        return Rejected(example, "absurd", "it returns more rows than the limit")
    if problem := _absurd(tree, ground):
        return Rejected(example, "absurd", problem)
    return outcome


def _absurd(tree: exp.Query, ground: Ground) -> str:
    """What is wrong with a query that returns something, or the empty string."""
    for node in tree.find_all(exp.Sub, exp.Add, exp.Mul, exp.Div):
        sides = [side.unnest() for side in (node.left, node.right)]
        if all(isinstance(side, exp.Column) for side in sides):
            one, other = (set(words(side.name)) for side in sides)
            if not one & other:
                return "it reckons with columns that have no word in common"
        for side in sides:
            if isinstance(side, exp.Query) and len(_rows(side, ground)) != 1:
                return "it reckons with a subquery that has not one row"
    if not isinstance(tree, exp.Select):
        return ""
    said = {
        test.left.sql()
        for test in (tree.args.get("where") or exp.Where()).find_all(exp.EQ)
        if not test.find_ancestor(exp.Or, exp.Subquery)
    }
    if all(shown.sql() in said for shown in tree.expressions):
        return "it asks for what it says"
    for part in ("where", "having"):
        if tree.args.get(part):
            bare = tree.copy()
            bare.set(part, None)
            if _rows(bare, ground) == _rows(tree, ground):
                return "its condition changes nothing"
    return ""


def _rows(tree: exp.Query, ground: Ground) -> Sequence[tuple[Any, ...]]:
    result = ground.run(policy.render(tree.copy(), ground.schema.dialect))
    return result.rows if isinstance(result, Result) else ()


def _spaced(question: str) -> str:
    """A Chinese question with one space around Latin names, and none beside a sign."""
    return re.sub(r" *([，。？、；：“”《》]) *", r"\1", " ".join(question.split()))


def _names(schema: Schema, lang: Lang) -> dict[tuple[str, str], str]:
    found = {}
    for table in schema.tables:
        found[table.key, ""] = _said(table.name, table.comment, lang)
        for column in table.columns:
            found[table.key, column.name] = _said(column.name, column.comment, lang)
    return found


def _said(name: str, comment: str | None, lang: Lang) -> str:
    """What a person calls it: a short comment in the language, or the words of the name."""
    chinese = bool(_CHINESE.search(name))
    about = (comment or "").strip()
    fits = about and "\n" not in about and len(about) <= (12 if lang == "zh" else 30)
    if fits and chinese != (lang == "zh") and bool(_CHINESE.search(about)) == (lang == "zh"):
        return about
    spoken = " ".join(words(name)) or name
    return f" {spoken} " if lang == "zh" and spoken.isascii() else spoken


def _with_numbers(ground: Ground) -> Schema:
    """The schema with a few of the numbers that stand in its columns."""
    schema = ground.schema
    tables = tuple(
        replace(table, columns=tuple(_looked_up(ground, table, c) for c in table.columns))
        for table in schema.tables
    )
    return replace(schema, tables=tables)


def _looked_up(ground: Ground, table: Table, column: Column) -> Column:
    keys = {*table.primary_key, *(name for key in table.foreign_keys for name in key.columns)}
    if column.kind != "number" or column.values or column.name in keys or table.kind != "table":
        return column
    named = exp.column(column.name, quoted=True)
    source = exp.table_(table.name, db=table.schema, quoted=True)
    query = exp.select(named).distinct().from_(source).limit(_LOOKED_UP)
    result = ground.run(policy.render(query, ground.schema.dialect))
    if not isinstance(result, Result):
        return column
    return replace(column, values=tuple(_texts(result)))


def _texts(result: Result) -> Iterator[str]:
    found = {
        format(cell, "f") if isinstance(cell, Decimal) else str(cell)
        for (cell,) in result.rows
        if cell is not None
    }
    yield from sorted(text for text in found if _NUMBER.fullmatch(text))
