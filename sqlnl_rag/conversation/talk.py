"""A conversation over one database: turns, and which way a question goes.

    talk = Conversation(translator)
    talk.ask("Which stores are in London?")
    talk.ask("and in Edinburgh?")

A number picks one of the readings that the last answer left open. With a model that reads text, the
earlier turns go into its prompt. Otherwise rules decide whether the words go on from the turn
before (`followups`); if so, its query is edited, and the answer says how it was understood.

Promises that every SQL goes the way of any answer: policy, names, dry run, limits; and that a
follow-up which is not understood is refused with what was, never guessed. Holds questions and SQL,
no rows. Does not promise to know every follow-up: a question of its own always works.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sqlnl_rag.conversation.followups import Own, Unclear, understand
from sqlnl_rag.types import Answer, Asked, Candidate, Context, Reading, Refusal

if TYPE_CHECKING:
    from sqlnl_rag.inquiry import Progress
    from sqlnl_rag.translate import Translator

MAX_TURNS = 20
FOLLOW_UP = "follow-up"  # the model's name in an answer
# Of the follow-ups that the rules understand, the share that comes out right after a right turn, on
# development data (benchmarks/followups.py).
FOLLOWED = 0.75
_NUMBER = re.compile(
    r"\W*(?:(?:option|choice|number|no\.?|第|选)\s*)?(\d)\s*(?:个|项|种)?\W*", re.I
)


@dataclass(frozen=True)
class Turn:
    """One question that was answered.

    Attributes:
        asked: The question and its SQL.
        alone: What says the same without the turns before: the question, or a follow-up's SQL in
            words.
        confidence: Of its answer.
        choices: The readings that it left open, the one that answered first; none where it was
            clear.
    """

    asked: Asked
    alone: str
    confidence: float | None = None
    choices: tuple[Reading, ...] = ()


class Conversation:
    """See the module's docstring. A turn is added as a whole, whichever thread adds it."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self.turns: tuple[Turn, ...] = ()

    def ask(
        self, question: str, *, run: bool = True, progress: Progress | None = None
    ) -> Answer | Refusal:
        """Answers `question`, which may go on from the turns before; see `Translator.ask`."""
        turns = self.turns
        reading = _picked(question, turns[-1]) if turns else None
        if reading is not None:
            turns, picking = turns[:-1], turns[-1]
            context = Context(
                candidates=(_candidate(reading.sql, picking.asked.model, reading.confidence),),
                understood=reading.description,
            )
        else:
            context = self._context(question, turns)
        outcome = self._translator.ask(question, run=run, progress=progress, context=context)
        if isinstance(outcome, Answer):
            asked = Asked(question, outcome.sql, outcome.model)
            if reading is not None:
                asked = replace(asked, question=picking.asked.question)
            alone = outcome.explanation if outcome.understood else question
            turn = Turn(asked, alone, outcome.confidence, readings(outcome))
            self.turns = (*turns, turn)[-MAX_TURNS:]
        return outcome

    def undo(self) -> Turn | None:
        """Takes back the last turn; None where there is none."""
        if not self.turns:
            return None
        *rest, last = self.turns
        self.turns = tuple(rest)
        return last

    def _context(self, question: str, turns: tuple[Turn, ...]) -> Context:
        """What the question goes on from."""
        if not turns:
            return Context()
        if getattr(self._translator.model, "reads_turns", False):
            return Context(earlier=tuple(turn.asked for turn in turns))
        last = turns[-1]
        found = understand(question, last.asked.sql, self._translator)
        if isinstance(found, Own):
            return Context()
        if isinstance(found, Unclear):
            return Context(unclear=found.reason)
        sure = (1.0 if last.confidence is None else last.confidence) * FOLLOWED
        share = sure / len(found.statements)
        return Context(
            candidates=tuple(_candidate(sql, FOLLOW_UP, share) for sql in found.statements),
            understood=found.meaning,
        )


def readings(answer: Answer) -> tuple[Reading, ...]:
    """The readings that an answer leaves open, its own first; none where it is clear."""
    if not answer.alternatives:
        return ()
    return (Reading(answer.sql, answer.confidence, answer.explanation), *answer.alternatives)


def _candidate(sql: str, model: str, sure: float | None) -> Candidate:
    return Candidate(sql, model, math.log(sure) if sure else None)


def _picked(question: str, turn: Turn) -> Reading | None:
    """The reading whose number was said."""
    found = _NUMBER.fullmatch(question)
    place = int(found[1]) - 1 if found else -1
    return turn.choices[place] if 0 <= place < len(turn.choices) else None
