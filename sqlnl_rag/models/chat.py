"""A general language model behind the `Model` protocol: LangChain's, or any server's.

The model sees the question, the selected tables and its own queries that failed, with the reason;
never rows (see `sqlnl_rag.prompt`). Stored values that the question's words matched are shown to a
model on this machine, and to one elsewhere only where `Selection.share_values` says so.

A reply without SQL in it (empty, prose, "not answerable") gives no candidate, so `generate` may
return an empty list. `ModelUnreachable` is for a model that cannot be had: no connection, an error
instead of a reply, a reply that breaks the protocol, is too large or does not end in time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from sqlnl_rag import prompt
from sqlnl_rag.datasets import Example
from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models import is_elsewhere
from sqlnl_rag.reply import Reply, parse_description
from sqlnl_rag.types import Attempt, Candidate, Selection, Table

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

# Fits beside instructions and reply into 4096 tokens, which some servers take as their default and
# beyond which they cut the prompt without a word.
DEFAULT_BUDGET = 2500
MAX_REPLY_CHARS = 50_000


class Chat(Protocol):
    """Something that continues a conversation."""

    def complete(self, messages: Sequence[prompt.Message], *, n: int) -> list[Reply]:
        """Between one and `n` replies; the same every time where `n` is 1 and the model can.

        Raises:
            ModelUnreachable: See the module's docstring.
        """
        ...


class ChatModel:
    """A `Model` that asks a chat model.

    Args:
        chat: Where replies come from; a LangChain chat model goes through `from_langchain`.
        destination: The host that what is rendered is sent to; None inside this process.
        budget: Tokens of schema to show, about four characters each.
        max_candidates: Replies to ask for at once at most; each costs its output.
        examples: Questions of this database with their SQL, to be shown with every question.
        in_flight: Questions that it answers better at once than one after the other.
        warnings: What everyone who reads its answers should know.
    """

    def __init__(
        self,
        chat: Chat,
        *,
        name: str,
        destination: str | None = None,
        budget: int = DEFAULT_BUDGET,
        max_candidates: int = 5,
        examples: Sequence[Example] = (),
        in_flight: int = 1,
        warnings: Sequence[str] = (),
    ) -> None:
        self.name = name
        self.reads_turns = True
        self.budget = budget
        self.destination = destination
        self.in_flight = in_flight
        self.warnings = tuple(warnings)
        self._chat = chat
        self._max_candidates = max_candidates
        self._examples = tuple(examples)

    @classmethod
    def from_langchain(
        cls,
        model: BaseChatModel,
        *,
        destination: str | None = "an unknown place",
        budget: int = DEFAULT_BUDGET,
        max_candidates: int = 1,
    ) -> ChatModel:
        """Over a LangChain chat model, which keeps its own settings (temperature and the rest).

        Asks for one candidate unless told otherwise: at temperature 0 more would be the same.
        LangChain does not say where its models run, so they count as elsewhere unless
        `destination` is this machine, or None for this process.
        """
        name = f"langchain:{model.get_name()}"
        return cls(
            _LangChainChat(model, name),
            name=name,
            destination=destination,
            budget=budget,
            max_candidates=max_candidates,
        )

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
        """Different statements, those that were written most often first, then the likelier; see
        `Model.generate`. A score is the log-probability of the statement's own tokens.
        """
        if is_elsewhere(self.destination) and not selection.share_values:
            # What others wrote may quote stored values; what it wrote itself it has seen.
            own = tuple(turn for turn in selection.earlier if turn.model == self.name)
            selection = replace(selection, values=(), examples=(), earlier=own)
        messages = prompt.render(question, selection, examples=self._examples, feedback=feedback)
        replies = self._chat.complete(messages, n=max(1, min(k, self._max_candidates)))
        votes: dict[str, list[float | None]] = {}
        for reply in replies:
            whole = replace(reply, text=reply.text[:MAX_REPLY_CHARS])
            if sql := whole.sql:
                votes.setdefault(sql, []).append(whole.logprob_of(sql))
        found = [Candidate(sql, self.name, _best(scores)) for sql, scores in votes.items()]
        found.sort(key=lambda c: (-len(votes[c.sql]), 0.0 if c.score is None else -c.score))
        return found[:k]

    def describe(
        self,
        sql: str,
        selection: Selection,
        *,
        lang: prompt.Language = "en",
        style: prompt.Style = "description",
    ) -> str:
        """`sql` in words; the empty string where the model had none.

        Raises:
            ModelUnreachable: See the module's docstring.
        """
        messages = prompt.render_description(sql, selection, lang=lang, style=style)
        return parse_description(self._chat.complete(messages, n=1)[0].text[:MAX_REPLY_CHARS])


def _best(scores: Sequence[float | None]) -> float | None:
    """The highest; None where any is not known."""
    known = [score for score in scores if score is not None]
    return max(known) if len(known) == len(scores) else None


class _LangChainChat:
    """`Chat` over a LangChain chat model. Replies beyond the first are asked for one by one."""

    def __init__(self, model: BaseChatModel, name: str) -> None:
        self._model = model
        self._name = name

    def complete(self, messages: Sequence[prompt.Message], *, n: int) -> list[Reply]:
        turns = [(message.role, message.content) for message in messages]
        try:
            return [Reply(str(self._model.invoke(turns).text)) for _ in range(n)]
        except Exception as error:
            # Any provider's package may stand behind this, each with its own errors. Their texts
            # are left to the cause: they may quote the key.
            raise ModelUnreachable(
                f"{self._name} failed: {type(error).__name__}",
                "see the error's cause, and try the model on its own",
            ) from error
