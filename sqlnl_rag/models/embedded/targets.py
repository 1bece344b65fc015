"""Actions -> what the decoder is taught to emit: indices into keywords, then nodes of the input."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlnl_rag.models.embedded.actions import CONSTANTS, KEYWORD_ID, KEYWORDS, Action
from sqlnl_rag.models.embedded.features import Features
from sqlnl_rag.models.embedded.numbers import number_text

_LONGEST_SPAN = 24
_LONGEST_NUMBER = 8  # letters that a number's word has more than its digits: "seventeen"
_NOT_WORD = re.compile(r"\W+")


def targets(actions: Sequence[Action], features: Features, question: str) -> list[int] | None:
    """Indices that end with ``<end>``; None if a name or value of `actions` cannot be pointed at.

    FROM's tables are put in the order of the input, as the grammar wants them.
    """
    at = {
        (n.kind, n.table, n.text): i for i, n in enumerate(features.nodes) if n.kind != "question"
    }
    out: list[int] = []
    column: Action | None = None
    for number, action in enumerate(actions):
        if action.kind == "keyword":
            out.append(KEYWORD_ID[action.text])
        elif action.kind == "value":
            found = _value(action.text, column, features, question)
            if found is None:
                return None
            out.extend(found)
        else:
            key = action.table if action.kind == "column" else action.text
            node = at.get((action.kind, key, action.text))
            if node is None:
                return None
            if action.kind == "column":
                column = action
            out.append(len(KEYWORDS) + node)
            if action.kind == "table" and number and actions[number - 1].kind == "table":
                _sink(out)
    return [*out, KEYWORD_ID["<end>"]]


def _sink(out: list[int]) -> None:
    """Move the last pointer before those of the same run of tables that come later in the input."""
    place = len(out) - 1
    while place and out[place - 1] > out[place] and out[place - 1] >= len(KEYWORDS):
        out[place - 1], out[place] = out[place], out[place - 1]
        place -= 1


def _value(text: str, column: Action | None, features: Features, question: str) -> list[int] | None:
    wanted = _plain(text)
    stored = [
        (node.table == column.table and node.column == column.text if column else False, -i)
        for i, node in enumerate(features.nodes)
        if node.kind == "value" and _plain(node.text) == wanted
    ]
    here = [-i for own, i in stored if own]
    if here:
        return [len(KEYWORDS) + here[0]]
    span = _span(text, features, question)
    if span is not None:
        return [len(KEYWORDS) + span[0], len(KEYWORDS) + span[1]]
    if text in CONSTANTS:
        return [KEYWORD_ID[text]]
    return [len(KEYWORDS) - stored[0][1]] if stored else None


def _span(text: str, features: Features, question: str) -> tuple[int, int] | None:
    """First and last question piece whose text is `text`, in digits or words, blind to case."""
    pieces = [node for node in features.nodes if node.kind == "question"]
    wanted, number = _plain(text), number_text(text)
    for first in range(len(pieces)):
        for last in range(first, min(first + _LONGEST_SPAN, len(pieces))):
            words = question[pieces[first].start : pieces[last].end]
            plain = _plain(words)
            if plain == wanted and (wanted or words == text):
                return first, last
            if number is not None and number_text(words) == number:
                return first, last
            if len(plain) > len(wanted) + (1 if number is None else _LONGEST_NUMBER):
                break
    return None


def _plain(text: str) -> str:
    return _NOT_WORD.sub("", text.casefold())
