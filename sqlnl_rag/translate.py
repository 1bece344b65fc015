"""The loop: a question goes to a model, what comes back is proven, and what is proven is answered.

    with Translator.connect("sqlite:///shop.db") as translator:
        outcome = translator.ask("How many orders are there?")

select -> generate -> verify each candidate, best first -> run the first that passes -> `Answer`. If
none passes, the model is asked once more with what went wrong; then there is a `Refusal`. Refusing
is a value; an exception means that the call was wrong or that something outside is out of reach.

Promises that no SQL is handed over or run that did not pass every check. Does not promise that the
SQL means what the person meant: `Answer.explanation` is there to be read. Threads may share a
Translator: each question keeps the snapshot of the schema that it began with.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from sqlnl_rag import question as asking
from sqlnl_rag.config import folder
from sqlnl_rag.database import Database, Limits
from sqlnl_rag.errors import UsageError
from sqlnl_rag.glossary import Glossary, read_glossary
from sqlnl_rag.inquiry import Inquiry, Progress
from sqlnl_rag.introspect import introspect
from sqlnl_rag.known import Known, is_outdated, same_structure
from sqlnl_rag.models import Model, load_model
from sqlnl_rag.once import once
from sqlnl_rag.types import (
    Answer,
    Check,
    Context,
    Refusal,
    Result,
    Schema,
    Selection,
    ValueMatch,
    Verdict,
)

if TYPE_CHECKING:
    from sqlnl_rag.encoder import Encoder
    from sqlnl_rag.index import SchemaIndex
    from sqlnl_rag.memory import Memory, Remembered

RENEW_PAUSE_S = 60.0  # after the schema was read again for nothing


class Translator:
    """One open database, its schema, and a model that reads it. Use `connect`.

    Args:
        database: Stays the caller's to close only if `connect` was not used; `close` closes it.
        model: The model, or its name, then loaded at the first question.
        encoder: The encoder, or its name, then loaded when the schema does not fit the model's
            budget.
        index_dir: Where indexes of large schemas are kept; None for the default folder.
        schemas: What to read when the schema is read again; as for `connect`.
        sample_values: Likewise.
        share_values: Whether a model on another machine may see stored values of this database,
            those that words of a question name. Rows are sent to no model, wherever it is.
        min_confidence: An answer whose stated confidence is below this is refused, its SQL shown
            and not run. Where the model states none, the answer comes with a warning that says so.
        glossary: What tables and columns are called, besides by comments.
        memory: The remembered answers of this database; None for none.
    """

    def __init__(
        self,
        database: Database,
        schema: Schema,
        *,
        model: Model | str = "embedded",
        encoder: Encoder | str = "embedded",
        index_dir: Path | None = None,
        schemas: Sequence[str] = (),
        sample_values: bool = True,
        share_values: bool = False,
        min_confidence: float = 0.0,
        glossary: Glossary | None = None,
        memory: Memory | None = None,
        progress: Progress | None = None,
    ) -> None:
        if not 0 <= min_confidence <= 1:
            raise UsageError(
                f"min_confidence must be from 0 to 1, not {min_confidence}", "0 refuses nothing"
            )
        self.database = database
        self.share_values = share_values
        self.min_confidence = min_confidence
        self.memory = memory
        self._schemas = schemas
        self._sample_values = sample_values
        self._glossary = glossary
        self._known = Known(database, schema, self._open_index, glossary)
        self._renewing = threading.Lock()
        self._not_before_s = 0.0  # when a schema that had not changed may be read again
        self._model = model
        self._encoder = encoder
        self._index_dir = index_dir
        self._progress = progress

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        model: Model | str = "embedded",
        encoder: Encoder | str = "embedded",
        limits: Limits | None = None,
        schemas: Sequence[str] = (),
        sample_values: bool = True,
        share_values: bool = False,
        min_confidence: float = 0.0,
        glossary: Path | None = None,
        index_dir: Path | None = None,
        memory: Memory | None = None,
        progress: Progress | None = None,
    ) -> Translator:
        """Opens the database read-only and reads its schema.

        Args:
            model: ``embedded``, ``openai:NAME``, ``hf:PATH``, or any `Model`.
            encoder: ``embedded``, ``onnx:FOLDER``, a sentence-transformers name, or any `Encoder`.
            schemas: Database schemas to read; all that can be seen by default.
            sample_values: Whether to read a bounded sample of values from each column.
            share_values: Whether a model on another machine may see those that a question names.
            min_confidence: Answers that the model is less sure of are refused; 0 refuses none.
            glossary: TOML file of what tables and columns are called; see `glossary`.
            memory: The remembered answers of this database, `sqlnl_rag.memory.memory_of`.
            progress: Told ``(stage, done, total)`` during long work.

        Raises:
            UsageError: The URL means nothing, `min_confidence` is no share, or the glossary is bad.
            MissingExtra: The URL's driver is not installed.
            DatabaseUnreachable: The database cannot be opened.
        """
        terms = read_glossary(glossary) if glossary else None
        database = Database.open(url, limits or Limits())
        try:
            schema = introspect(
                database, schemas=schemas, sample_values=sample_values, progress=progress
            )
            return cls(
                database,
                schema,
                model=model,
                encoder=encoder,
                index_dir=index_dir,
                schemas=schemas,
                sample_values=sample_values,
                share_values=share_values,
                min_confidence=min_confidence,
                glossary=terms,
                memory=memory,
                progress=progress,
            )
        except BaseException:
            database.close()
            raise

    @property
    def schema(self) -> Schema:
        """The snapshot as it is now; `renew` may replace it."""
        return self._known.schema

    def schema_in(self, lang: str) -> Schema:
        """The snapshot as texts of that language call it: by the glossary, else by its comments."""
        return self._known.schema_in(lang)

    @once
    def model(self) -> Model:
        """The model, loaded at first use."""
        return load_model(self._model) if isinstance(self._model, str) else self._model

    @once
    def encoder(self) -> Encoder:
        """The encoder, loaded at first use."""
        from sqlnl_rag.encoder import load_encoder

        return load_encoder(self._encoder) if isinstance(self._encoder, str) else self._encoder

    def values(self, text: str) -> tuple[ValueMatch, ...]:
        """The stored values that `text` mentions, of those that were sampled."""
        return self._known.retriever.values(text)

    def select(self, question: str) -> Selection:
        """The tables that a question needs, and why; the whole schema where that fits the model."""
        retriever = self._known.retriever
        return retriever.select(question, budget=self.model.budget, cost=self.model.cost)

    def open_index(self, progress: Progress | None = None) -> SchemaIndex:
        """The index of this schema, loaded, renewed where the schema changed, or built.

        Raises:
            IndexUnusable: Another process has been writing it for too long.
            ModelUnreachable: The encoder cannot be loaded.
        """
        return self._open_index(self.schema, progress)

    def check(self, sql: str) -> Verdict:
        """What verification makes of `sql`, the database's dry run included.

        Raises:
            DatabaseUnreachable: The database went away.
        """
        known = self._known
        verdict = known.check(sql)
        if is_outdated(verdict.checks) and (newer := self.renew(known)) is not known:
            return newer.check(sql)
        return verdict

    def run(self, sql: str) -> tuple[Verdict, Result | None]:
        """Verifies `sql` as answers are verified and runs what passed, read-only, within limits.

        Returns:
            The verdict, with a check ``run`` that failed where the database could not; and the
            rows, None unless it ran.

        Raises:
            DatabaseUnreachable: The database went away.
        """
        verdict = self.check(sql)
        if verdict.sql is None:
            return verdict, None
        ran = self.database.run(verdict.sql)
        if isinstance(ran, Check):
            return replace(verdict, sql=None, checks=(*verdict.checks, ran)), None
        return verdict, ran

    def explain(self, sql: str, lang: str = "en", style: str = "description") -> str:
        """Each statement of `sql` in words, with the names of this schema; nothing is run.

        Raises:
            UsageError: It cannot be parsed, or there is no such language or style.
        """
        from sqlnl_rag.explain import explain

        schema = self.schema_in(lang)
        found = explain(sql, schema.dialect, schema=schema, lang=lang, style=style)
        return "\n\n".join(one.text for one in found)

    def ask(
        self,
        question: str,
        *,
        run: bool = True,
        progress: Progress | None = None,
        context: Context | None = None,
    ) -> Answer | Refusal:
        """Answers `question`, or says why not.

        Args:
            run: False stops after the dry run; the answer then has no rows.
            progress: Told the stage that begins.
            context: What the question goes on from; `sqlnl_rag.conversation` makes it.

        Raises:
            UsageError: The question is empty or too long.
            DatabaseUnreachable: The database went away.
            ModelUnreachable: The model did.
        """
        asking.too_much(question)
        known, given = self._known, context or Context()
        return Inquiry(self, known, question.strip(), run, progress, given).outcome()

    def remember(self, question: str, sql: str) -> Remembered | Verdict:
        """Keeps `sql` as the answer to `question`, if it passes every check.

        Returns:
            What was kept; the verdict where `sql` does not pass.

        Raises:
            UsageError: The question is empty or too long, there is no memory, or it is full.
            MemoryUnusable: Its file cannot be used.
            DatabaseUnreachable: The database went away.
        """
        asking.too_much(question)
        memory = self._memory()
        verdict = self.check(sql)
        if verdict.sql is None:
            return verdict
        return memory.keep(question, verdict.sql, self._known)

    def forget(self, id: int) -> Remembered:
        """Removes a remembered answer, and returns it.

        Raises:
            UnknownId: There is none of that id.
            UsageError: There is no memory.
            MemoryUnusable: Its file cannot be used.
        """
        return self._memory().forget(id)

    def _memory(self) -> Memory:
        if self.memory is None:
            raise UsageError("Nothing is remembered here", "Connect with a memory.")
        return self.memory

    def renew(self, seen: Known) -> Known:
        """Reads the schema again, unless another thread has since `seen`.

        Returns:
            What is known now; `seen` itself where the structure has not changed.

        Raises:
            DatabaseUnreachable: The database went away.
        """
        with self._renewing:
            if self._known is not seen or time.monotonic() < self._not_before_s:
                return self._known
            schema = introspect(
                self.database, schemas=self._schemas, sample_values=self._sample_values
            )
            newer = Known(self.database, schema, self._open_index, self._glossary)
            if same_structure(seen.schema, newer.schema):
                self._not_before_s = time.monotonic() + RENEW_PAUSE_S
            else:
                self._known = newer
            return self._known

    def close(self) -> None:
        """Closes the database."""
        self.database.close()

    def __enter__(self) -> Translator:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open_index(self, schema: Schema, progress: Progress | None = None) -> SchemaIndex:
        from sqlnl_rag.index import index_folder, open_index

        place = index_folder(self._index_dir or folder("index"), schema)
        return open_index(schema, self.encoder, place, progress or self._progress)
