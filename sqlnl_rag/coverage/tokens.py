"""Text and names cut into words, Chinese characters, numbers and signs, one way for both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from sqlnl_rag.describe.naming import singular
from sqlnl_rag.names import stem

Words = tuple[str, ...]

_TOKEN = re.compile(
    r"(?P<contraction>[a-z]+n['’]t\b)"
    r"|(?P<possessive>['’]s\b)"
    r"|(?P<number>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"|(?P<chinese>[\u3400-\u9fff\uf900-\ufaff])"
    r"|(?P<sign><-|->|=>|:=|←|→|''|\"\"|<=|>=|<>|!=|==|\|\||[<>=≤≥≠+*/×÷·%−~-])"
    r"|(?P<word>[A-Z]+(?=[A-Z][^\W_A-Z\d\u3400-\u9fff])|[A-Z]?[^\W_A-Z\d\u3400-\u9fff]+|[A-Z]+)"
    r"|(?P<stop>[,;:.()，。；：（）、\n])",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Token:
    """A word, a Chinese character, a number or a sign, as it is compared."""

    text: str
    start: int
    end: int
    kind: str


def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of running text or of an identifier; marks that end a clause are tokens too."""
    found = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "stop"
        piece = match.group()
        if kind == "contraction":
            piece, kind = "not", "word"
        elif kind == "word":
            piece = _root(piece.casefold())
        elif kind == "number":
            piece = piece.replace(",", "")
            if "." not in piece:
                piece = piece.lstrip("0") or "0"
        found.append(Token(piece, match.start(), match.end(), kind))
    return tuple(found)


@lru_cache(8192)
def _root(word: str) -> str:
    """One form for a word's singular and plural, also where English spells it one way only.

    >>> [_root(w) for w in ("movies", "movie", "campuses", "campus", "people", "person")]
    ['movy', 'movy', 'campu', 'campu', 'person', 'person']
    """
    root = "id" if word == "ids" else stem(singular(word))
    if len(root) == 3 and root[-1] == "s" and not set(root) & set("aeiouy"):
        return root[:-1]  # an abbreviation, in plural
    if root.endswith("us"):
        return root[:-1]
    if root.endswith("ie"):
        return root[:-2] + "y"
    return root[:-1] if root.endswith(("se", "xe")) and len(root) > 4 else root


def words_of(name: str) -> Words:
    """A name's words as `tokenize` reads them in a text."""
    return tuple(t.text for t in tokenize(name) if t.kind in ("word", "number", "chinese"))


def spellings(name: str) -> tuple[Words, ...]:
    """A name's words, and these with the signs between them where there are some: "7-year"."""
    signs = tuple(t.text for t in tokenize(name) if t.kind not in ("stop", "possessive"))
    return tuple(dict.fromkeys((words_of(name), signs)))


def decimal(text: str) -> Decimal | None:
    """The number that a text spells in digits, or None."""
    try:
        value = Decimal(text.strip().replace("_", ""))
    except InvalidOperation:
        return None
    return abs(value.normalize()) if value.is_finite() else None
