"""One question on its way: what was tried, how long it took, and the answer or the refusal.

`Translator.ask` makes one for each question; it belongs to one thread.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from sqlnl_rag import question as asking
from sqlnl_rag import ties
from sqlnl_rag.describe import describe
from sqlnl_rag.errors import UsageError
from sqlnl_rag.known import Known, is_outdated
from sqlnl_rag.memory import REMEMBERED, Remembered
from sqlnl_rag.stop import current as current_stop
from sqlnl_rag.types import (
    Answer,
    Asked,
    Attempt,
    Candidate,
    Check,
    Context,
    Reading,
    Refusal,
    Result,
    Selection,
    Verdict,
)

if TYPE_CHECKING:
    from sqlnl_rag.models import Model
    from sqlnl_rag.retriever import Retriever
    from sqlnl_rag.translate import Translator

Progress: TypeAlias = Callable[[str, int, int], None]

MAX_ROUNDS = 2  # the first asking, and one with feedback
MAX_RUNS = 3  # proven candidates that the database may still fail to run
CANDIDATES = 10
# A candidate that fails one of these asks for what nobody may have: a change, or a table of the
# system. What else policy stops (a function, a size) is a clumsy way to ask for something allowed.
FORBIDDEN = frozenset({"policy.statement", "policy.table"})
# A question is taken for off-topic when the schema knows no more than this share of its content
# words, nothing of the schema is near to it in meaning (`Retriever.is_far`), and the model gives no
# candidate more than this chance. Chosen on held-out databases: training/RESULTS.md says how many
# questions that refuses, asked of their own and of another one.
FEW_WORDS = 1 / 3
SURE = 0.9
# Before an older snapshot is blamed for names that it does not hold; asking that of a young one
# would read the whole schema for every name that a model makes up.
OLD_S = 60.0
# What a person who waits is told of each stage; "checking" and "running" may come again.
STEPS = {
    "load": "loading",
    "renew": "reading the schema again",
    "select": "selecting",
    "generate": "writing",
    "verify": "checking",
    "run": "running",
}
CHANGED = "the structure of the database has changed; it was read again"
TORN = "it may also mean (confidence {:.2f}): {} — {}"
UNSTATED = "the model states no confidence, so the least that was asked for ({:g}) was not applied"


class Inquiry:
    """One question on its way; holds what was tried and how long it took."""

    def __init__(
        self,
        translator: Translator,
        known: Known,
        question: str,
        run: bool,
        progress: Progress | None,
        context: Context,
        outdated: Sequence[Attempt] = (),
    ) -> None:
        self._translator = translator
        self._known = known
        self._question = question
        self._run = run
        self._progress = progress
        self._context = context
        self._outdated = tuple(outdated)  # tried while the schema was another
        self._remembered: Remembered | None = None
        self._begun_again = False
        self._attempts: list[Attempt] = []
        self._timings_ms: dict[str, float] = {}
        self._tried: set[str] = set()
        self._runs = 0
        self._selection: Selection | None = None

    def outcome(self) -> Answer | Refusal:
        """Asks, proves and runs; see `Translator.ask`."""
        # Nothing would ever fail for want of a name here, so it is looked for unasked.
        if not self._known.schema.tables and (newer := self._renewed()):
            return self._again(newer)
        if refusal := self._refused_unasked():
            return refusal
        if self._context.candidates:
            return self._through(self._context.candidates) or self._failed()
        if outcome := self._from_memory():
            return outcome
        with self._stage("load"):
            model, retriever = self._translator.model, self._known.retriever
        with self._stage("select"):
            selection = self._selection = self._select(model, retriever)
        for number in range(MAX_ROUNDS):
            with self._stage("generate"):
                candidates = model.generate(
                    self._question, selection, feedback=tuple(self._attempts), k=CANDIDATES
                )
            if number == 0 and self._is_off_topic(candidates, selection):
                return self._off_topic()
            # A model that does not read feedback says the same again, and that ends the loop.
            if outcome := self._through(candidates):
                return outcome
        if self._known.age_s > OLD_S and any(self._is_of_names(a) for a in self._attempts):
            if newer := self._renewed():
                return self._again(newer)
        return self._failed()

    def _through(self, candidates: Sequence[Candidate]) -> Answer | Refusal | None:
        """The outcome of the first candidate that has one; None where none has."""
        for place, candidate in enumerate(candidates, 1):
            if candidate.sql in self._tried:
                continue
            self._tried.add(candidate.sql)
            if outcome := self._try(candidate, candidates[place:]):
                return outcome
            if newer := self._newer():
                return self._again(newer)
            if self._runs == MAX_RUNS:
                return self._failed()
        return None

    def _from_memory(self) -> Answer | Refusal | None:
        """What a remembered pair answers; None where there is none, or it does not pass now."""
        memory = self._translator.memory
        if memory is None or self._context.earlier:
            return None
        self._remembered = memory.recall(self._question, self._known)
        if self._remembered is None:
            return None
        if outcome := self._through([Candidate(self._remembered.sql, REMEMBERED, 0.0)]):
            return outcome
        last = self._attempts[-1:]
        if last and is_outdated(last[0].checks):  # the plan of a cached statement still passed
            failed = next(check for check in last[0].checks if not check.ok)
            memory.put_aside(self._remembered, self._known, failed.message)
        self._outdated = (*self._outdated, *self._attempts)  # no feedback for a model
        self._attempts, self._remembered = [], None
        return None

    def _select(self, model: Model, retriever: Retriever) -> Selection:
        """What the model is shown; only a model that reads text is shown earlier turns and pairs
        that are remembered.
        """
        earlier = self._context.earlier
        asked = "\n".join([*(turn.question for turn in earlier[-1:]), self._question])
        selection = retriever.select(asked, budget=model.budget, cost=model.cost)
        examples: tuple[Asked, ...] = ()
        if getattr(model, "reads_turns", False) and (memory := self._translator.memory):
            examples = memory.similar(self._question, self._known)
        return replace(
            selection,
            share_values=self._translator.share_values,
            examples=examples,
            earlier=earlier,
        )

    def _newer(self) -> Known | None:
        """What is known since the schema changed, if the last failure says that it did."""
        if self._attempts and is_outdated(self._attempts[-1].checks):
            return self._renewed()
        return None

    def _renewed(self) -> Known | None:
        """None where nothing changed, or where this question was begun again already."""
        if self._begun_again:
            return None
        with self._stage("renew"):
            newer = self._translator.renew(self._known)
        return None if newer is self._known else newer

    @staticmethod
    def _is_of_names(attempt: Attempt) -> bool:
        return any(not c.ok and c.check.startswith("name") for c in attempt.checks)

    def _again(self, known: Known) -> Answer | Refusal:
        again = Inquiry(
            self._translator,
            known,
            self._question,
            self._run,
            self._progress,
            self._context,
            self._attempts,
        )
        again._begun_again = True
        again._timings_ms = self._timings_ms
        return again.outcome()

    def _try(self, candidate: Candidate, rest: Sequence[Candidate]) -> Answer | Refusal | None:
        """The outcome, if the candidate passes everything; else one more attempt is on record.

        Args:
            rest: The candidates after it.
        """
        with self._stage("verify"):
            verdict = self._known.check(candidate.sql)
        sql, checks, result = verdict.sql, verdict.checks, None
        if sql is not None and sql != candidate.sql and sql in self._tried:
            return None  # repaired into what failed before
        if sql is not None and self._is_unsure(candidate):
            self._attempts.append(Attempt(candidate.sql, candidate.model, checks, verdict.repairs))
            return self._unsure(candidate, sql)
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
        if sql is None:
            return None
        other = self._other_reading(candidate, rest, sql, result)
        return self._answer(candidate, sql, verdict, result, other)

    def _other_reading(
        self, candidate: Candidate, rest: Sequence[Candidate], sql: str, result: Result | None
    ) -> Reading | None:
        """The next candidate that is about as likely and has another answer, as far as a quick look
        tells; after a dry run only, the next that is another query.
        """
        paired = [(one, confidence(one)) for one in rest]
        for other in ties.near(confidence(candidate), paired):
            with self._stage("verify"):
                verdict = self._known.check(other.sql)
            if verdict.sql is None or verdict.sql == sql:
                continue
            if result is None:
                differs = ties.other_query(sql, verdict.sql, self._known.schema.dialect)
            else:
                with self._stage("run"):
                    ran = self._translator.database.run(verdict.sql, timeout_s=ties.TIMEOUT_S)
                differs = not isinstance(ran, Check) and ties.other_answer(sql, result, ran)
            if differs:
                return Reading(verdict.sql, confidence(other), self._described(verdict.sql))
        return None

    def _answer(
        self,
        candidate: Candidate,
        sql: str,
        verdict: Verdict,
        result: Result | None,
        other: Reading | None,
    ) -> Answer:
        schema = self._known.schema
        sure, least = confidence(candidate), self._translator.min_confidence
        # A model may have something to say of itself, e.g. that it was trained on another prompt.
        warnings = [*verdict.warnings, *getattr(self._translator.model, "warnings", ())]
        if self._begun_again:
            warnings.append(CHANGED)
        if least and sure is None:
            warnings.append(UNSTATED.format(least))
        if other:
            warnings.append(TORN.format(other.confidence, other.description, other.sql))
        return Answer(
            question=self._question,
            database=schema.database,
            dialect=schema.dialect,
            sql=sql,
            model=candidate.model,
            result=result,
            explanation=self._described(sql),
            confidence=sure,
            tables=verdict.tables,
            attempts=(*self._outdated, *self._attempts),
            warnings=tuple(warnings),
            timings_ms=self._timings_ms,
            alternatives=(other,) if other else (),
            understood=self._context.understood,
            remembered=self._remembered.id if self._remembered else None,
        )

    def _described(self, sql: str) -> str:
        """In words of the question's language; nothing where it cannot be put into words, e.g. for
        a control character in a text, which makes it no less proven.
        """
        lang = "zh" if asking.is_chinese(self._question) else "en"
        schema = self._known.schema_in(lang)
        try:
            return describe(sql, schema.dialect, schema=schema, lang=lang).text
        except UsageError:
            return ""

    # ---- refusals
    # ----------------------------------------------------------------------------------------------

    def _refused_unasked(self) -> Refusal | None:
        """What is refused before any model is asked."""
        known = self._known
        if not known.schema.tables:
            return self._refuse(
                f"{known.schema.database} has no tables that this account can see",
                "Check the URL, the account's rights, and --schemas.",
            )
        if asking.wants_change(self._question, known.schema.tables):
            return self._refuse(
                "This asks to change the database; only questions that read are answered",
                "Ask what you want to know, e.g. which rows would be concerned.",
            )
        if self._context.unclear:
            return self._refuse(
                self._context.unclear, "Say it otherwise, or ask it as a question of its own."
            )
        if asking.is_small_talk(self._question, known.vocabulary):
            return self._off_topic()
        return None

    def _is_unsure(self, candidate: Candidate) -> bool:
        sure = confidence(candidate)
        return sure is not None and sure < self._translator.min_confidence

    def _unsure(self, candidate: Candidate, sql: str) -> Refusal:
        sure, least = confidence(candidate), self._translator.min_confidence
        refusal = self._refuse(
            f"The model is too unsure of its answer: its confidence is {sure:g}, and at least "
            f"{least:g} was asked for",
            "Ask in other words, or with a lower --min-confidence to have it run.",
        )
        reading = Reading(sql, sure, self._described(sql))
        return replace(refusal, confidence=sure, alternatives=(reading,))

    def _is_off_topic(self, candidates: Sequence[Candidate], selection: Selection) -> bool:
        """Whether the question has nothing to do with the schema; a model without scores is
        trusted.
        """
        sure = [confidence(candidate) for candidate in candidates]
        if not sure or None in sure or max(value or 0.0 for value in sure) >= SURE:
            return False
        known = asking.relevance(self._question, selection, self._known.vocabulary)
        if known is None:  # no word to tell by, or words of another language
            across = asking.is_chinese(self._question)
            return across and self._known.retriever.is_far(self._question, across=True)
        return known <= FEW_WORDS and self._known.retriever.is_far(self._question)

    def _off_topic(self) -> Refusal:
        names = ", ".join(table.key for table in self._known.schema.tables[:5])
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
        schema = self._known.schema
        return Refusal(
            question=self._question,
            database=schema.database,
            dialect=schema.dialect,
            status=status,
            reason=reason,
            hint=hint,
            attempts=(*self._outdated, *self._attempts),
            tables=tuple(table.key for table in self._selection.tables) if self._selection else (),
            timings_ms=self._timings_ms,
            model=self._attempts[-1].model if self._attempts else "",
        )

    @contextmanager
    def _stage(self, name: str) -> Iterator[None]:
        """Adds the time that a stage takes to its entry in the timings."""
        current_stop().check()
        if self._progress:
            self._progress(name, 0, 0)
        start = time.perf_counter()
        try:
            yield
        finally:
            took_ms = (time.perf_counter() - start) * 1000
            self._timings_ms[name] = round(self._timings_ms.get(name, 0.0) + took_ms, 1)


def confidence(candidate: Candidate) -> float | None:
    """The chance that a candidate is right, in [0, 1], as its model states it; None where the model
    states none.
    """
    return None if candidate.score is None else round(min(1.0, math.exp(candidate.score)), 4)
