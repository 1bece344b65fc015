"""The loop: a question goes to a model, what comes back is proven, and what is proven is answered.

    with Translator.connect("sqlite:///shop.db") as translator:
        outcome = translator.ask("How many orders are there?")

select -> generate -> verify each candidate, best first -> run the first that passes -> `Answer`. If
none passes, the model is asked once more with what went wrong; then there is a `Refusal`. Refusing
is a value; an exception means that the call was wrong or that something outside is out of reach.

Promises that no SQL is handed over or run that did not pass every check. Does not promise that the
SQL means what the person meant: `Answer.explanation` is there to be read. One Translator serves one
thread at a time.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, TypeAlias

from sqlnl_rag import question as asking
from sqlnl_rag.config import folder
from sqlnl_rag.database import Database, Limits
from sqlnl_rag.describe import describe
from sqlnl_rag.introspect import introspect
from sqlnl_rag.models import Model, load_model
from sqlnl_rag.types import (
    Answer,
    Attempt,
    Candidate,
    Check,
    Refusal,
    Result,
    Schema,
    Selection,
    Verdict,
)
from sqlnl_rag.verify import verify

if TYPE_CHECKING:
    from sqlnl_rag.encoder import Encoder
    from sqlnl_rag.index import SchemaIndex
    from sqlnl_rag.retriever import Retriever

Progress: TypeAlias = Callable[[str, int, int], None]

MAX_ROUNDS = 2  # the first asking, and one with feedback
MAX_RUNS = 3  # proven candidates that the database may still fail to run
CANDIDATES = 10
# A candidate that fails one of these asks for what nobody may have: a change, or a table of the
# system. What else policy stops (a function, a size) is a clumsy way to ask for something allowed.
FORBIDDEN = frozenset({"policy.statement", "policy.table"})
# A question is taken for off-topic when the schema knows no more than this share of its content
# words and the model gives its best candidate less than this probability. Set by 200 questions of
# Spider's training set asked of their own database (none refused by the first line, one by the
# second) and of another one (69 and 75 refused), and by the demo database's own (none).
DOUBT = ((0.0, 0.8), (1 / 3, 0.05))


class Translator:
    """One open database, its schema, and a model that reads it. Use `connect`.

    Args:
        database: Stays the caller's to close only if `connect` was not used; `close` closes it.
        model: The model, or its name, then loaded at the first question.
        encoder: The encoder, or its name, then loaded when the schema does not fit the model's
            budget.
        index_dir: Where indexes of large schemas are kept; None for the default folder.
    """

    def __init__(
        self,
        database: Database,
        schema: Schema,
        *,
        model: Model | str = "embedded",
        encoder: Encoder | str = "embedded",
        index_dir: Path | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.database = database
        self.schema = schema
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
        index_dir: Path | None = None,
        progress: Progress | None = None,
    ) -> Translator:
        """Opens the database read-only and reads its schema.

        Args:
            model: ``embedded``, ``openai:NAME``, or any `Model`.
            encoder: ``embedded``, ``onnx:FOLDER``, a sentence-transformers name, or any `Encoder`.
            schemas: Database schemas to read; all that can be seen by default.
            sample_values: Whether to read a bounded sample of values from each column.
            progress: Told ``(stage, done, total)`` during long work.

        Raises:
            UsageError: The URL means nothing.
            MissingExtra: The URL's driver is not installed.
            DatabaseUnreachable: The database cannot be opened.
        """
        database = Database.open(url, limits or Limits())
        try:
            schema = introspect(
                database, schemas=schemas, sample_values=sample_values, progress=progress
            )
        except BaseException:
            database.close()
            raise
        return cls(
            database, schema, model=model, encoder=encoder, index_dir=index_dir, progress=progress
        )

    @cached_property
    def model(self) -> Model:
        """The model, loaded at first use."""
        return load_model(self._model) if isinstance(self._model, str) else self._model

    def select(self, question: str) -> Selection:
        """The tables that a question needs, and why; the whole schema where that fits the model."""
        return self.retriever.select(question, budget=self.model.budget, cost=self.model.cost)

    def open_index(self, progress: Progress | None = None) -> SchemaIndex:
        """The index of this schema, loaded, renewed where the schema changed, or built.

        Raises:
            IndexUnusable: Another process has been writing it for too long.
            ModelUnreachable: The encoder cannot be loaded.
        """
        from sqlnl_rag.encoder import load_encoder
        from sqlnl_rag.index import index_folder, open_index

        root = self._index_dir or folder("index")
        named = self._encoder
        encoder = load_encoder(named) if isinstance(named, str) else named
        return open_index(self.schema, encoder, index_folder(root, self.schema), progress)

    def check(self, sql: str) -> Verdict:
        """What verification makes of `sql`, the database's dry run included."""
        return verify(sql, self.schema, database=self.database)

    def explain(self, sql: str, lang: str = "en", style: str = "description") -> str:
        """`sql` in words; see `describe`."""
        return describe(sql, self.schema.dialect, lang=lang, style=style)

    def ask(
        self, question: str, *, run: bool = True, progress: Progress | None = None
    ) -> Answer | Refusal:
        """Answers `question`, or says why not.

        Args:
            run: False stops after the dry run; the answer then has no rows.
            progress: Told the stage that begins.

        Raises:
            UsageError: The question is empty or too long.
            DatabaseUnreachable: The database went away.
            ModelUnreachable: The model did.
        """
        asking.too_much(question)
        return _Asking(self, question.strip(), run, progress).outcome()

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

    @cached_property
    def retriever(self) -> Retriever:
        """Chooses the tables; opens the index when a question first needs it."""
        from sqlnl_rag.retriever import Retriever

        return Retriever(self.schema, lambda: self.open_index(self._progress))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the schema's names and comments."""
        return asking.vocabulary(self.schema.tables)


class _Asking:
    """One question on its way; holds what was tried and how long it took."""

    def __init__(
        self, translator: Translator, question: str, run: bool, progress: Progress | None
    ) -> None:
        self._translator = translator
        self._question = question
        self._run = run
        self._progress = progress
        self._attempts: list[Attempt] = []
        self._timings_ms: dict[str, float] = {}
        self._tried: set[str] = set()
        self._runs = 0
        self._selection: Selection | None = None

    def outcome(self) -> Answer | Refusal:
        if refusal := self._refused_unasked():
            return refusal
        with self._stage("load"):
            model, retriever = self._translator.model, self._translator.retriever
        with self._stage("select"):
            selection = retriever.select(self._question, budget=model.budget, cost=model.cost)
        self._selection = selection
        for number in range(MAX_ROUNDS):
            with self._stage("generate"):
                candidates = model.generate(
                    self._question, selection, feedback=tuple(self._attempts), k=CANDIDATES
                )
            if number == 0 and self._is_off_topic(candidates, selection):
                return self._off_topic()
            # A model that does not read feedback says the same again, and that ends the loop.
            for candidate in candidates:
                if candidate.sql in self._tried:
                    continue
                self._tried.add(candidate.sql)
                if answer := self._try(candidate):
                    return answer
                if self._runs == MAX_RUNS:
                    return self._failed()
        return self._failed()

    def _try(self, candidate: Candidate) -> Answer | None:
        """The answer, if the candidate passes everything; else one more attempt is on record."""
        with self._stage("verify"):
            verdict = self._translator.check(candidate.sql)
        sql, checks, result = verdict.sql, verdict.checks, None
        if sql is not None and sql != candidate.sql and sql in self._tried:
            return None  # repaired into what failed before
        if sql is not None and self._run:
            self._tried.add(sql)
            self._runs += 1
            with self._stage("run"):
                ran = self._translator.database.run(sql)
            if isinstance(ran, Check):
                sql, checks = None, (*checks, ran)
            else:
                result = ran
        attempt = Attempt(candidate.sql, candidate.model, checks, verdict.repairs)
        self._attempts.append(attempt)
        return None if sql is None else self._answer(candidate, sql, verdict, result)

    def _answer(
        self, candidate: Candidate, sql: str, verdict: Verdict, result: Result | None
    ) -> Answer:
        schema = self._translator.schema
        lang = "zh" if asking.is_chinese(self._question) else "en"
        return Answer(
            question=self._question,
            database=schema.database,
            dialect=schema.dialect,
            sql=sql,
            model=candidate.model,
            result=result,
            explanation=self._translator.explain(sql, lang),
            confidence=confidence(candidate),
            tables=verdict.tables,
            attempts=tuple(self._attempts),
            warnings=verdict.warnings,
            timings_ms=self._timings_ms,
        )

    # ---- refusals
    # ----------------------------------------------------------------------------------------------

    def _refused_unasked(self) -> Refusal | None:
        """What is refused before any model is asked."""
        translator = self._translator
        if not translator.schema.tables:
            return self._refuse(
                f"{translator.schema.database} has no tables that this account can see",
                "Check the URL, the account's rights, and --schemas.",
            )
        if asking.wants_change(self._question, translator.schema.tables):
            return self._refuse(
                "This asks to change the database; only questions that read are answered",
                "Ask what you want to know, e.g. which rows would be concerned.",
            )
        if asking.is_small_talk(self._question, translator.vocabulary):
            return self._off_topic()
        return None

    def _is_off_topic(self, candidates: Sequence[Candidate], selection: Selection) -> bool:
        """Whether few words are known and the model itself is in doubt (`DOUBT`); a model without
        scores is trusted.
        """
        sure = [confidence(candidate) for candidate in candidates]
        known = asking.relevance(self._question, selection, self._translator.vocabulary)
        if known is None or not sure or None in sure:
            return False
        best = max(value for value in sure if value is not None)
        return any(known <= share and best < enough for share, enough in DOUBT)

    def _off_topic(self) -> Refusal:
        names = ", ".join(table.key for table in self._translator.schema.tables[:5])
        return self._refuse(
            "This does not seem to be about the data in this database",
            f"It holds e.g. {names}; sqlnl schema lists all of it.",
        )

    def _failed(self) -> Refusal:
        if not self._attempts:
            return self._refuse(
                "The model wrote no query for this question",
                "Ask in other words, or try another model with --model.",
                status="failed",
            )
        failed = [bad[0] for a in self._attempts if (bad := [c for c in a.checks if not c.ok])]
        if all(check.check in FORBIDDEN for check in failed):
            return self._refuse(
                f"No query that may run answers this: {failed[0].message}",
                "Only reading from the tables of this database is allowed.",
            )
        hint = "Name the tables or columns that you mean, or try another model with --model."
        if any("denied" in check.message.lower() for check in failed):
            hint = "The account may not read this; sqlnl doctor shows what it may do."
        count = len(failed)
        tried = "The only candidate failed" if count == 1 else f"None of {count} candidates passed"
        return self._refuse(f"{tried}: {failed[0].message}", hint, status="failed")

    def _refuse(
        self, reason: str, hint: str, *, status: Literal["refused", "failed"] = "refused"
    ) -> Refusal:
        schema = self._translator.schema
        return Refusal(
            question=self._question,
            database=schema.database,
            dialect=schema.dialect,
            status=status,
            reason=reason,
            hint=hint,
            attempts=tuple(self._attempts),
            tables=tuple(table.key for table in self._selection.tables) if self._selection else (),
            timings_ms=self._timings_ms,
            model=self._attempts[-1].model if self._attempts else "",
        )

    @contextmanager
    def _stage(self, name: str) -> Iterator[None]:
        """Adds the time that a stage takes to its entry in the timings."""
        if self._progress:
            self._progress(name, 0, 0)
        start = time.perf_counter()
        try:
            yield
        finally:
            took_ms = (time.perf_counter() - start) * 1000
            self._timings_ms[name] = round(self._timings_ms.get(name, 0.0) + took_ms, 1)


def confidence(candidate: Candidate) -> float | None:
    """The model's own probability of a candidate, in [0, 1]; None where it has no score. Not
    calibrated.
    """
    return None if candidate.score is None else round(min(1.0, math.exp(candidate.score)), 4)
