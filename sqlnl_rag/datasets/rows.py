"""Pairs become rows: a prompt as the model will read it, and the reply that it should give.

The prompt shows what the retriever returns for the question, with its mistakes: tables that are not
needed, values that only look alike. A training row alone is helped where the retriever missed a
table that the statement reads: the table is added, because a model taught to name what it cannot
see learns to guess. Held-out rows stay as they are. `Row.missed` says which tables it was.

A row holds stored values, those that words of its question matched, as the prompt does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlnl_rag import prompt
from sqlnl_rag.datasets.duplicates import Pair
from sqlnl_rag.datasets.splits import digest
from sqlnl_rag.types import Schema, Selection

Direction = Literal["nl2sql", "sql2nl"]


@dataclass(frozen=True)
class Row:
    """One prompt and its completion.

    Attributes:
        missed: Keys of the tables that the statement reads and the retriever did not return.
        whole: Whether the whole schema fitted and is shown.
    """

    id: str
    pair: str
    db_id: str
    lang: str
    direction: Direction
    messages: tuple[prompt.Message, ...]
    completion: prompt.Message
    missed: tuple[str, ...] = ()
    whole: bool = False

    @property
    def tokens(self) -> int:
        """A rough count, prompt and completion together."""
        turns = (*self.messages, self.completion)
        return sum(prompt.estimate_tokens(message.content) for message in turns)

    def to_dict(self) -> dict[str, Any]:
        """As trl reads it, and what tells where it came from."""
        return {
            "id": self.id,
            "db_id": self.db_id,
            "lang": self.lang,
            "direction": self.direction,
            "prompt": [{"role": m.role, "content": m.content} for m in self.messages],
            "completion": [{"role": "assistant", "content": self.completion.content}],
            "prompt_sha256": prompt.prompt_sha256(),
        }


def asking(pair: Pair, selection: Selection, schema: Schema, *, helped: bool) -> Row:
    """The row that asks for SQL.

    Args:
        selection: What the retriever returned for the question.
        helped: Whether a missed table is added.
    """
    example = pair.clean.example
    shown = {table.key for table in selection.tables}
    missed = tuple(key for key in pair.clean.tables if key not in shown)
    if helped and missed:
        keys = shown | set(missed)
        own = {table.key: table for table in selection.tables}
        tables = tuple(own.get(t.key, t) for t in schema.tables if t.key in keys)
        selection = replace(selection, tables=tables)
    return Row(
        id=f"{example.id}:nl2sql",
        pair=example.id,
        db_id=example.db_id,
        lang=example.lang,
        direction="nl2sql",
        messages=tuple(prompt.render(example.asked, selection)),
        completion=prompt.completion(example.sql),
        missed=missed,
        whole=selection.whole,
    )


def telling(pair: Pair, schema: Schema) -> Row:
    """The row that asks for the statement in words, over the tables that it reads."""
    example = pair.clean.example
    tables = tuple(table for table in schema.tables if table.key in pair.clean.tables)
    messages = prompt.render_description(
        example.sql, Selection(schema.dialect, tables, whole=False), lang=example.lang
    )
    return Row(
        id=f"{example.id}:sql2nl",
        pair=example.id,
        db_id=example.db_id,
        lang=example.lang,
        direction="sql2nl",
        messages=tuple(messages),
        completion=prompt.Message("assistant", example.question),
    )


def directions(pairs: Sequence[Pair], explain_share: float, seed: int) -> dict[Direction, set[str]]:
    """Ids of the pairs that are shown each way, so that `explain_share` of all rows go from SQL to
    words.

    The direction with more rows has one of every pair; of the other one a seeded part is taken.
    """
    ids = sorted((p.id for p in pairs), key=lambda id: digest(seed, f"direction {id}"))
    told = explain_share / (1 - explain_share) if explain_share < 1 else float("inf")
    asked = len(ids) if told <= 1 else round(len(ids) / told)
    explained = round(len(ids) * min(told, 1.0))
    return {"nl2sql": set(ids[len(ids) - asked :]), "sql2nl": set(ids[:explained])}


def shuffled(rows: Sequence[Row], seed: int) -> list[Row]:
    """The rows in an order that the seed alone decides."""
    return sorted(rows, key=lambda row: digest(seed, f"row {row.id}"))
