"""A text cut into what it says: values, numbers, names and wordings, each with its place.

English is read word by word without plural endings, Chinese character by character. Where several
readings begin at one place the longest counts, so that "at least" never says "least" and a column
called "total price" never says "total". Numbers are read in digits and in words of both languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Literal

from sqlnl_rag.coverage.numbers import numbers_at
from sqlnl_rag.coverage.tokens import Token, Words, decimal, tokenize, words_of

# What numbers a line or points at another line says nothing about the query.
_NUMBERING = re.compile(
    r"^[ \t]*\d+[.)、．]|\bsteps?\s+\d+(?:(?:,|\s+and|\s+to)\s+\d+)*"
    r"|第\s*\d+(?:\s*[、和到]\s*\d+)*\s*步|步骤\s*\d+(?:\s*[、和到]\s*\d+)*",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTES = re.compile(
    r"“([^”]*)”|「([^」]*)」|\"((?:[^\"\n]|\"\")*)\"|(?<![\w'])'((?:[^'\n]|'')*)'(?!\w)|‘([^’]*)’"
)
_OPENING = frozenset("'\"“‘「")
_RAW = re.compile(r"``(.+?)``|`([^`]+)`", re.DOTALL)
# Small numbers in words are idioms too often ("one of", "the two", 第一) to accuse anybody.
IDIOMS = frozenset(map(Decimal, (0, 1, 2)))


@dataclass(frozen=True)
class Label:
    """One way to read a stretch of the text.

    Attributes:
        what: The concept's, value's or name's key.
        accuses: Whether it cannot mean anything else.
    """

    kind: Literal["value", "number", "name", "foreign", "wording", "after", "sign", "quoted", "raw"]
    what: str
    accuses: bool = False


@dataclass(frozen=True)
class Segment:
    """Tokens ``first`` to ``last`` (exclusive) and every reading of that length."""

    first: int
    last: int
    start: int
    end: int
    labels: frozenset[Label]

    def says(self, concept: str) -> bool:
        """Whether one of its readings is a wording of `concept`."""
        return any(
            label.what == concept and label.kind in ("wording", "after", "sign")
            for label in self.labels
        )


@dataclass(frozen=True)
class Reading:
    """A text, read against the names and values of one query."""

    text: str
    tokens: tuple[Token, ...]
    segments: tuple[Segment, ...]
    numbers: Mapping[Decimal, bool] = field(default_factory=dict)

    def count(self, concept: str) -> int:
        """How many stretches say `concept`."""
        return sum(segment.says(concept) for segment in self.segments)

    def holds(self, words: Words) -> bool:
        """Whether these words stand in the text side by side, whatever else they belong to."""
        return next(self.places(words), None) is not None

    def places(self, words: Words) -> Iterator[int]:
        """Where these words stand side by side."""
        if not words:
            return
        for place, token in enumerate(self.tokens):
            if token.text == words[0] and place + len(words) <= len(self.tokens):
                pairs = zip(self.tokens[place:], words, strict=False)
                if all(token.text == word for token, word in pairs):
                    yield place

    def holds_near(self, words: Words, window: int) -> bool:
        """Whether these words stand within `window` tokens of each other, in any order."""
        wanted = set(words)
        found = [(i, t.text) for i, t in enumerate(self.tokens) if t.text in wanted]
        for k, (place, _) in enumerate(found):
            near = {text for at, text in found[k:] if at - place < window}
            if near == wanted:
                return True
        return False


@dataclass(frozen=True)
class Wording:
    """One entry of ``wordings.toml``."""

    concept: str
    words: Words
    kind: Literal["wording", "after", "sign"]
    accuses: bool


@cache
def wordings(lang: str) -> Mapping[str, tuple[Wording, ...]]:
    """By first word, the wordings of a language."""
    table = tomllib.loads(
        files("sqlnl_rag.coverage").joinpath("wordings.toml").read_text(encoding="utf-8")
    )
    found: dict[str, list[Wording]] = {}
    for concept, lists in table.items():
        for key, entries in lists.items():
            head, _, language = key.rpartition("_")
            if language not in (lang, "signs"):
                continue
            for entry in entries:
                words = words_of(entry) or tuple(t.text for t in tokenize(entry))
                kind: Literal["wording", "after", "sign"] = (
                    "sign" if language == "signs" else "after" if head == "after" else "wording"
                )
                accuses = head != "may" and kind == "wording"
                found.setdefault(words[0], []).append(Wording(concept, words, kind, accuses))
    return {first: tuple(entries) for first, entries in found.items()}


@cache
def common_words(lang: str) -> frozenset[str]:
    """Every word of every wording: alone they name nothing."""
    return frozenset(
        word for entries in wordings(lang).values() for w in entries for word in w.words
    )


def read(
    text: str,
    lang: str,
    *,
    values: Iterable[str] = (),
    names: Mapping[Words, str] | None = None,
    foreign: Mapping[Words, str] | None = None,
) -> Reading:
    """Cuts `text` into segments.

    Args:
        values: Texts that the query holds; they are found as they are written, blind to case.
        names: The query's names by their words.
        foreign: Names of the schema that the query does not use.
    """
    numbered = [match.span() for match in _NUMBERING.finditer(text)]
    tokens = tuple(
        token
        for token in tokenize(text)
        if not (token.kind == "number" and any(s <= token.start < e for s, e in numbered))
    )
    marked = _marked(text, tokens, tuple(values), names or {}, foreign or {})
    segments: list[Segment] = []
    place = 0
    by_first = wordings(lang)
    known = [(words, Label("name", key)) for words, key in (names or {}).items()]
    known += [(words, Label("foreign", key)) for words, key in (foreign or {}).items()]
    names_by_first: dict[str, list[tuple[Words, Label]]] = {}
    for words, label in known:
        if words:
            names_by_first.setdefault(words[0], []).append((words, label))

    taken = {place for first, (last, _) in marked.items() for place in range(first, last)}

    @cache
    def readings_at(place: int) -> dict[int, set[Label]]:
        found: dict[int, set[Label]] = {}
        if place in taken or place >= len(tokens):
            return found
        for wording in by_first.get(tokens[place].text, ()):
            if _stands(tokens, place, wording.words):
                label = Label(wording.kind, wording.concept, wording.accuses)
                found.setdefault(len(wording.words), set()).add(label)
        for words, label in names_by_first.get(tokens[place].text, ()):
            if _stands(tokens, place, words):
                found.setdefault(len(words), set()).add(label)
        for length, value, in_digits in numbers_at(text, tokens, place, lang):
            accuses = in_digits or value not in IDIOMS
            found.setdefault(length, set()).add(Label("number", str(value), accuses))
        free = next((k for k in range(1, max(found, default=0)) if place + k in taken), None)
        return found if free is None else {n: labels for n, labels in found.items() if n <= free}

    while place < len(tokens):
        if place in marked:
            last, label = marked[place]
            segments.append(_segment(tokens, place, last, {label}))
            place = last
            continue
        readings = readings_at(place)
        for length in sorted(readings, reverse=True):
            # "with no" must not take the "no" of "with no more than".
            inside = range(place + 1, place + length)
            if all(label.kind == "foreign" for label in readings[length]) and any(
                any(label.kind == "name" for label in readings_at(place + k).get(length - k, ()))
                for k in readings
                if k < length
            ):
                continue  # "total credits" is SUM(credits), whatever else is called so
            is_name = any(label.kind == "name" for label in readings[length])
            if is_name or not any(_outweighs(readings_at(at), length) for at in inside):
                segments.append(_segment(tokens, place, place + length, readings[length]))
                place += length
                break
        else:
            place += 1
    numbers: dict[Decimal, bool] = {}
    for segment in segments:
        for label in segment.labels:
            if label.kind == "number":
                value = Decimal(label.what)
                numbers[value] = numbers.get(value, False) or label.accuses
    return Reading(text, tokens, tuple(segments), numbers)


def _outweighs(readings: Mapping[int, set[Label]], length: int) -> bool:
    """Whether a reading that begins later says more than one of `length` tokens."""
    longest = max(readings, default=0)
    return longest > length or (
        longest == length
        and any(label.accuses or label.kind == "name" for label in readings[longest])
    )


def raw_fragments(text: str) -> list[str]:
    """What stands between backticks: parts of the query quoted as they are."""
    return [match.group(1) or match.group(2) for match in _RAW.finditer(text)]


def _segment(tokens: tuple[Token, ...], first: int, last: int, labels: set[Label]) -> Segment:
    return Segment(first, last, tokens[first].start, tokens[last - 1].end, frozenset(labels))


def _stands(tokens: tuple[Token, ...], place: int, words: Words) -> bool:
    if place + len(words) > len(tokens):
        return False
    return all(tokens[place + k].text == word for k, word in enumerate(words))


def _marked(
    text: str,
    tokens: tuple[Token, ...],
    values: tuple[str, ...],
    names: Mapping[Words, str],
    foreign: Mapping[Words, str],
) -> dict[int, tuple[int, Label]]:
    """Stretches that are read before anything else: raw SQL, values as written, quoted texts.

    By the place of the first token: the place after the last, and the label.
    """
    spans: list[tuple[int, int, Label]] = []
    for match in _RAW.finditer(text):
        spans.append((*match.span(), Label("raw", match.group(1) or match.group(2))))
    low = text.lower()
    if len(low) != len(text):  # a letter that lower-cases to two would move every place
        low = text
    for value in sorted(set(values), key=len, reverse=True):
        if decimal(value) is not None:
            continue
        needle = value.strip().lower()
        found = []
        for form in dict.fromkeys((needle, needle.replace("'", "''"))):
            start = low.find(form) if form else -1
            while start >= 0:
                end = start + len(form)
                if _is_whole(text, start, end):
                    found.append((start, end, Label("value", value)))
                start = low.find(form, start + 1)
        # Where one stands in quotes, the same word elsewhere is only a word.
        quoted = [s for s in found if text[s[0] - 1 : s[0]] in _OPENING and s[0]]
        spans += quoted or found
    for match in _QUOTES.finditer(text):
        inside = next((part for part in match.groups() if part is not None), "")
        words = words_of(inside)
        if inside.strip() and words not in names:
            known = words in foreign
            spans.append((*match.span(), Label("foreign" if known else "quoted", inside)))
    taken: list[tuple[int, int]] = []
    marked: dict[int, tuple[int, Label]] = {}
    for start, end, label in spans:
        if any(s < end and start < e for s, e in taken):
            continue
        inside_tokens = [i for i, t in enumerate(tokens) if t.start >= start and t.end <= end]
        if inside_tokens:
            taken.append((start, end))
            marked[inside_tokens[0]] = (inside_tokens[-1] + 1, label)
    return marked


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is no part of a longer word or number."""

    def glued(left: str, right: str) -> bool:
        plain = left.isalnum() and right.isalnum() and left < "\u3400" and right < "\u3400"
        return plain

    if start and glued(text[start - 1], text[start]):
        return False
    return not (end < len(text) and glued(text[end - 1], text[end]))
