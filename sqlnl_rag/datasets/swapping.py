"""Another stored value in a pair, in the statement and in its question alike.

A model that meets every value once learns the pair by heart; one that meets it with others learns
to copy. Swapped is what stands in the statement as a text, is stored in a column that it names, and
is said by the question once, in those words; what it becomes is another value of that column.

Promises: the same pair and chance give the same pair. What comes out was not run: it may return
nothing.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from sqlglot import exp

from sqlnl_rag.datasets.duplicates import Pair
from sqlnl_rag.policy import SQLGLOT_DIALECT, render
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Schema

_EDGES = r"(?<![a-z0-9]){}(?![a-z0-9])"  # nothing marks where a Chinese word ends


def swapped(pair: Pair, schema: Schema, rng: random.Random) -> Pair:
    """The pair with each of its values changed for another; itself where none can be."""
    example = pair.clean.example
    (tree,) = parse(example.sql, SQLGLOT_DIALECT[schema.dialect])
    columns = {column.name.casefold() for column in tree.find_all(exp.Column)}
    stored = [
        column.values
        for table in schema.tables
        if table.key in pair.clean.tables
        for column in table.columns
        if column.name.casefold() in columns
    ]
    question, changes = example.question, dict[str, str]()
    for text in sorted({node.name for node in tree.find_all(exp.Literal) if node.is_string}):
        places = list(re.finditer(_EDGES.format(re.escape(text)), question, re.IGNORECASE))
        others = [v for values in stored if text in values for v in values if _is_like(v, text)]
        if len(places) == 1 and others:
            changes[text] = rng.choice(others)
            said = changes[text].lower() if places[0][0].islower() else changes[text]
            question = question[: places[0].start()] + said + question[places[0].end() :]
    if not changes:
        return pair
    for node in list(tree.find_all(exp.Literal)):
        if node.is_string and node.name in changes:
            node.replace(exp.Literal.string(changes[node.name]))
    told = replace(example, question=question, sql=render(tree, schema.dialect))
    return replace(pair, clean=replace(pair.clean, example=told))


def _is_like(value: str, text: str) -> bool:
    """Whether `value` can stand where `text` does: another one, words for words."""
    return value != text and value[:1].isalpha() and len(value.split()) <= 4
