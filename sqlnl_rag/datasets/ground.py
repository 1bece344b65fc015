"""What pairs are held against: a live database, or a schema alone.

`Grounds` opens the database of each pair; its `Translator` is the one that answers questions, so
that a training row shows exactly what the retriever will show later.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlnl_rag import prompt
from sqlnl_rag.batch import OpenTranslators
from sqlnl_rag.datasets.schemas import read_known
from sqlnl_rag.retriever import Retriever
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Attempt, Candidate, Check, Result, Schema, Selection, Table, Verdict
from sqlnl_rag.verify import verify


@dataclass(frozen=True)
class SchemaReader:
    """A `Model` that writes nothing: it says how much schema the one to be trained will read.

    Attributes:
        budget: In tokens, as `sqlnl_rag.models.chat.ChatModel` counts them.
    """

    budget: int
    name: str = "reader"

    def cost(self, table: Table) -> int:
        """Tokens of the table as it is rendered."""
        return prompt.estimate_tokens(prompt.render_table(table)) + 1

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        """Nothing."""
        return []


class Ground(Protocol):
    """One database, as far as preparing pairs needs it."""

    @property
    def schema(self) -> Schema:
        """Its structure."""
        ...

    def select(self, question: str) -> Selection:
        """What the retriever returns for a question."""
        ...

    def check(self, sql: str) -> Verdict:
        """Policy, names and, where there is a live database, a dry run."""
        ...

    def run(self, sql: str) -> Result | Check | None:
        """Its rows, or why there are none; None where there is no live database."""
        ...


class LiveGround:
    """A live database."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator

    @property
    def schema(self) -> Schema:
        """The snapshot."""
        return self._translator.schema

    def select(self, question: str) -> Selection:
        """As when a question is asked."""
        return self._translator.select(question)

    def check(self, sql: str) -> Verdict:
        """The whole proof."""
        return self._translator.check(sql)

    def run(self, sql: str) -> Result | Check:
        """Within the limits of every query."""
        return self._translator.database.run(sql)


class PaperGround:
    """A schema without its database: nothing runs, and no value is known."""

    def __init__(self, schema: Schema, reader: SchemaReader) -> None:
        self._schema = schema
        self._reader = reader
        self._retriever = Retriever(schema)

    @property
    def schema(self) -> Schema:
        """The schema."""
        return self._schema

    def select(self, question: str) -> Selection:
        """By words alone, without vectors."""
        return self._retriever.select(question, budget=self._reader.budget, cost=self._reader.cost)

    def check(self, sql: str) -> Verdict:
        """Without a dry run."""
        return verify(sql, self._schema)

    def run(self, sql: str) -> None:
        """Nothing runs."""
        return None


Grounds = Callable[[str], Ground]
"""Gives the ground of a db_id; raises SqlnlError where it cannot be had."""


def on_paper(path: str | Path, reader: SchemaReader) -> Grounds:
    """Grounds over a file of schemas.

    Raises:
        UsageError: It cannot be read.
    """
    schema_of = read_known(path)
    return lambda db_id: PaperGround(schema_of(db_id), reader)


def live(translators: OpenTranslators) -> Grounds:
    """Grounds over databases that are open."""
    return lambda db_id: LiveGround(translators.get(db_id))
