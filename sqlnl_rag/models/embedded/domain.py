"""What tuned weights know of their domain besides: constants that its questions mean and never say.

"Major cities" are those of more than 150,000 people where somebody has settled that, and no
database tells. Such a constant is learnt from training pairs with the word that calls for it, and
offered to the network as a stored value of its column where a question has that word.

`domain.json` stands beside the weights; those that ship have none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlnl_rag.models.embedded.actions import CONSTANTS, Action
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.names import stem, tokens
from sqlnl_rag.types import ValueMatch

FILE = "domain.json"
LEAST = 3  # pairs that hold a constant, below which it is none
# Of the pairs with a constant that have its word, at least; and of those without, at most.
WITH, WITHOUT = 0.8, 0.1


@dataclass(frozen=True)
class Constant:
    """A value of a column, and the word that means it, as `names.stem` has it."""

    word: str
    table: str
    column: str
    value: str


@dataclass(frozen=True)
class Domain:
    """What `domain.json` holds."""

    constants: tuple[Constant, ...] = ()

    def matches(self, question: str) -> tuple[ValueMatch, ...]:
        """The constants that words of the question mean."""
        return tuple(
            ValueMatch(one.table, one.column, one.value, start, end, 1.0)
            for token, start, end in tokens(question)
            for one in self.constants
            if one.word == stem(token)
        )

    def write(self, folder: Path) -> None:
        """Into `folder`."""
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        (folder / FILE).write_text(text + "\n", encoding="utf-8")


def read(folder: Path) -> Domain | None:
    """What stands in `folder`; None where nothing does.

    Raises:
        ValueError, KeyError, TypeError: The file is damaged.
    """
    path = folder / FILE
    if not path.is_file():
        return None
    held = json.loads(path.read_text(encoding="utf-8"))
    return Domain(tuple(Constant(**one) for one in held["constants"]))


def learnt(pairs: Sequence[tuple[str, Sequence[Action]]]) -> Domain:
    """The domain of questions and the actions that answer them."""
    said = [frozenset(stem(token) for token, _, _ in tokens(question)) for question, _ in pairs]
    holding: dict[tuple[str, str, str], set[int]] = {}
    for place, (question, actions) in enumerate(pairs):
        for constant in _unsaid(question, actions):
            holding.setdefault(constant, set()).add(place)
    found: list[Constant] = []
    for constant, places in holding.items():
        rest = len(pairs) - len(places)
        best: list[tuple[float, int, str]] = []
        for word in frozenset().union(*(said[place] for place in places)):
            inside = sum(word in said[place] for place in places) / len(places)
            outside = sum(word in words for n, words in enumerate(said) if n not in places)
            if inside >= WITH and outside <= WITHOUT * rest:
                best.append((inside - outside / max(rest, 1), len(word), word))
        if best and len(places) >= LEAST:
            found.append(Constant(max(best)[-1], *constant))
    return Domain(tuple(found))


def _unsaid(question: str, actions: Sequence[Action]) -> Iterator[tuple[str, str, str]]:
    """Table, column and value of what a query compares with and its question does not say."""
    numbers = {number_text(token) for token, _, _ in tokens(question)}
    column: Action | None = None
    for action in actions:
        if action.kind == "column":
            column = action
        elif action.kind == "value" and column is not None and action.text not in CONSTANTS:
            is_said = action.text.casefold() in question.casefold()
            if not is_said and number_text(action.text) not in numbers - {None}:
                yield column.table, column.text, action.text
