"""What tables and columns are called: by a short comment in the reader's language, else by the
words of the name, which English puts into singular or plural.

Does not promise grammar for every English noun: irregular plurals are a short list.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sqlnl_rag.names import stem, words
from sqlnl_rag.types import Column, Table

_CJK = re.compile(r"[\u3400-\u9fff]")
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_ENDS = re.compile(r"[,;:.(（，。；：、`\n]")
MAX_NAME = {"en": 30, "zh": 12}  # characters; a comment that is longer explains more than it names
_SINGULARS = {
    "people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot",
    "movies": "movie", "series": "series", "species": "species", "statuses": "status",
    "buses": "bus", "campuses": "campus", "addresses": "address", "leaves": "leaf",
    "goalies": "goalie", "cookies": "cookie", "calories": "calorie",
    "indices": "index", "matrices": "matrix", "criteria": "criterion", "mice": "mouse",
}  # fmt: skip
_PLURALS = {singular: plural for plural, singular in _SINGULARS.items()}
_PREPOSITIONS = {"in", "of", "on", "for", "to", "with", "by", "at", "from"}
_UNCOUNTED = {
    "staff", "data", "information", "equipment", "info", "news", "details", "money", "weather",
    "furniture", "software", "history", "has", "with", "by", "of", "in", "to",
}  # fmt: skip


def called(name: str, comment: str | None, lang: str) -> str:
    """A comment that names (short, of this language), else the words of the identifier."""
    if comment:
        text = _ARTICLE.sub("", comment.strip())
        if fits(text, lang):
            return text
    return spoken(name)


def fits(text: str, lang: str) -> bool:
    """Whether a text can stand for a name in this language."""
    return (
        0 < len(text.strip()) <= MAX_NAME[lang]
        and not _ENDS.search(text)
        and bool(_CJK.search(text)) == (lang == "zh")
    )


@lru_cache(4096)
def spoken(name: str) -> str:
    """``customer_id`` -> ``customer id``. A name without words stays as it is."""
    return " ".join(words(name)) or name


def table_name(name: str, table: Table | None, lang: str) -> str:
    """What a table is called, as its name has it: singular or plural."""
    return called(name, table.comment if table else None, lang)


def column_name(name: str, column: Column | None, lang: str) -> str:
    """What a column is called."""
    return called(name, column.comment if column else None, lang)


def _head(phrase: str) -> tuple[str, str]:
    """``students in detention`` -> ``students``, `` in detention``; the latter may be empty."""
    words_ = phrase.split(" ")
    for number, word in enumerate(words_[1:-1], 1):
        if word in _PREPOSITIONS:
            return " ".join(words_[:number]), " " + " ".join(words_[number:])
    return phrase, ""


@lru_cache(4096)
def singular(phrase: str) -> str:
    """
    >>> [singular(p) for p in ("order items", "people", "city", "staff")]
    ['order item', 'person', 'city', 'staff']
    """
    head, rest = _head(phrase)
    if rest:
        return singular(head) + rest
    *before, last = phrase.split(" ")
    if last in _UNCOUNTED or not last.isascii():
        return phrase
    return " ".join([*before, _SINGULARS.get(last) or stem(last)])


def is_plural(phrase: str) -> bool:
    """Whether an English name is one of many: points, total credits.

    >>> [is_plural(p) for p in ("points", "status", "id", "has details")]
    [True, False, False, False]
    """
    last = _head(phrase)[0].split(" ")[-1]
    return last.isascii() and last.islower() and last not in _UNCOUNTED and (
        stem(last) != last and last not in _SINGULARS.values()
    )  # fmt: skip


@lru_cache(4096)
def plural(phrase: str) -> str:
    """
    >>> [plural(p) for p in ("order items", "city", "person", "class", "staff", "day")]
    ['order items', 'cities', 'people', 'classes', 'staff', 'days']
    """
    head, rest = _head(phrase)
    if rest:
        return plural(head) + rest
    *before, last = phrase.split(" ")
    if last in _UNCOUNTED or not last.isascii() or not last.isalpha() or last in _SINGULARS:
        return phrase
    if len(last) < 3 and last != "id":
        return phrase  # a unit or an abbreviation
    if last in _PLURALS:
        last = _PLURALS[last]
    elif stem(last) != last:
        return phrase
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        last += "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return " ".join([*before, last])
