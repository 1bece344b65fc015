"""Words inside identifiers and questions, split one way for every room that compares the two.

``words("singerID_In_2Concerts") == ["singer", "id", "in", "2", "concerts"]``. Runs of Chinese
characters stay whole in `words` and are one token a character in `tokens`, because nothing marks a
word's end there.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CJK = r"\u3400-\u9fff\uf900-\ufaff"
_LOW = rf"[^\W_A-Z\d{_CJK}]"  # a letter of any script that is no ASCII capital
_WORD = re.compile(
    rf"[{_CJK}]+"
    rf"|[A-Z]+(?=[A-Z]{_LOW})"  # the ID of IDNumber
    rf"|[A-Z]?{_LOW}+"
    r"|[A-Z]+"
    r"|\d+"
)
_TOKEN = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+")


def words(identifier: str) -> list[str]:
    """Lower-cased words of an identifier, split at case, underscores, digits and scripts."""
    return [match.group().casefold() for match in _WORD.finditer(identifier)]


def tokens(text: str) -> list[tuple[str, int, int]]:
    """Case-folded tokens of running text with their character offsets: ``(token, start, end)``."""
    return [(m.group().casefold(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def stem(word: str) -> str:
    """The word without an English plural ending; nothing more, so that "name" and "names" meet.

    >>> [stem(w) for w in ("countries", "classes", "names", "status", "bus")]
    ['country', 'class', 'name', 'status', 'bus']
    """
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=10_000)
def stems(name: str) -> frozenset[str]:
    """Stems of the words of an identifier."""
    return frozenset(map(stem, words(name)))
