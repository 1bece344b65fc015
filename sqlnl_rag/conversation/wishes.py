"""What a follow-up wishes, read off its words alone: no schema is looked at.

`read` takes a clause apart by the patterns of ``wishes.en.toml`` and ``wishes.zh.toml``; `ways`
divides a text into clauses; `goes_on` says whether words go on from something said before. A wish
holds the words that name columns and values; what they mean is for `names` to say.

Promises that a pattern fits the whole clause, so that no words are dropped.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.query.model import AggregateName, Comparison
from sqlnl_rag.question import is_chinese

Lang = Literal["en", "zh"]
Direction = Literal["asc", "desc"]
Kind = Literal[
    "only",  # those of which the words are true
    "narrow",  # those, or only the columns that the words name
    "without",  # those of which they are not
    "swap",  # the same for something else
    "its",  # these columns instead
    "add",  # these columns too
    "group",  # once for each
    "sort",
    "first",  # so many
    "most",  # the one that is first in an order
    "count",
    "aggregate",  # an average, a sum, ... of something
    "list",  # the rows that were counted
    "distinct",
]
_PATTERNS = (
    *("politeness", "marks", "own", "asks", "split", "between"),
    *("contains", "negations", "missing", "units_of"),
)
_LISTS = ("functions", "directions", "units", "comparisons")
_PART = re.compile(r"\{([a-z_]+)\}")
LONG_WORDS, LONG_CHARS = 8, 24
# A number, an amount or a date in running text.
NUMBER = (
    r"[$€£¥]?\d{4}-\d\d(?:-\d\d)?|[$€£¥]?\d[\d,]*(?:\.\d+)?\s?(?:k\b|[百千万亿]+)?"
    r"|[一二两三四五六七八九十百千万]+(?![\u3400-\u9fff]*月)"
)
_NUMBER = (
    r"\d+|[一二两三四五六七八九十]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty"
)


@dataclass(frozen=True)
class Wish:
    """One edit.

    Attributes:
        words: What names the columns or values that it is about; empty where nothing does.
        direction: Of a sort, where it is said.
        number: Of rows.
        function: Of an aggregate.
        spoken: The word for it.
    """

    kind: Kind
    words: str = ""
    direction: Direction | None = None
    number: int | None = None
    function: AggregateName | None = None
    spoken: str = ""


@dataclass(frozen=True)
class Wordings:
    """One language's patterns, compiled."""

    politeness: re.Pattern[str]
    marks: re.Pattern[str]
    own: re.Pattern[str]
    asks: re.Pattern[str]
    split: re.Pattern[str]
    between: re.Pattern[str]
    patterns: tuple[tuple[re.Pattern[str], Kind, Kind | None], ...]
    functions: Mapping[str, AggregateName]
    directions: Mapping[str, Direction]
    superlatives: Mapping[str, tuple[str, Direction]]
    units: Mapping[str, str]
    comparisons: Mapping[str, Comparison]
    range: re.Pattern[str]
    contains: re.Pattern[str]
    negations: re.Pattern[str]
    missing: re.Pattern[str]
    units_of: re.Pattern[str]


def language(text: str) -> Lang:
    """The language whose patterns read `text`."""
    return "zh" if is_chinese(text) else "en"


@cache
def wordings(lang: Lang) -> Wordings:
    """The patterns of a language."""
    text = files("sqlnl_rag.conversation").joinpath(f"wishes.{lang}.toml").read_text("utf-8")
    told = tomllib.loads(text)
    words = {key: turned(told[key]) for key in _LISTS}
    parts = told["parts"] | {
        "w": "(?P<w>.+?)",
        "n": f"(?P<n>{_NUMBER})",
        "d": f"(?P<d>{_any(words['directions'])})",
        "f": f"(?P<f>{_any(words['functions'])})",
        "s": f"(?P<s>{_any(told['superlatives'])})",
    }
    patterns = [
        (_compiled(_filled(say, parts)), wish["kind"], wish.get("then"))
        for wish in told["wish"]
        for say in wish["say"]
    ]
    return Wordings(
        **{name: _compiled("".join(told[name].splitlines())) for name in _PATTERNS},
        range=_compiled(_filled(told["range"], {"a": f"(?P<a>{NUMBER})", "b": f"(?P<b>{NUMBER})"})),
        comparisons=words["comparisons"],
        patterns=tuple(patterns),
        functions=words["functions"],
        directions=words["directions"],
        superlatives={key: tuple(value) for key, value in told["superlatives"].items()},
        units=words["units"],
    )


def turned(lists: Mapping[str, list[str]]) -> dict[str, Any]:
    """From a key's words to the words' key."""
    return {word: key for key, words in lists.items() for word in words}


def plain(text: str) -> str:
    """`text` on one line without politeness in front and marks at its end."""
    told = wordings(language(text))
    text = " ".join(text.split()).strip(" ?？!！.。…;；,，")
    while (found := told.politeness.match(text)) and found.end() < len(text):
        text = text[found.end() :]
    return re.sub(r"\s*(?:,? please|吗|吧|啊|呀)$", "", text, flags=re.IGNORECASE)


def goes_on(text: str) -> bool:
    """Whether a `plain` text goes on from something said before, by its words alone."""
    return wordings(language(text)).marks.search(text) is not None


def speaks_alone(text: str) -> bool:
    """Whether a `plain` text is worded as a question of its own is, whatever it names."""
    told = wordings(language(text))
    return bool(told.own.search(text)) and not told.asks.search(text)


def is_long(text: str) -> bool:
    """Whether a `plain` text has more words than most follow-ups."""
    return len(text.split()) > LONG_WORDS or (is_chinese(text) and len(text) > LONG_CHARS)


def ways(text: str) -> Iterator[tuple[str, ...]]:
    """A `plain` text as several clauses where it has several, then as one."""
    clauses = tuple(part for part in wordings(language(text)).split.split(text) if part)
    if len(clauses) > 1:
        yield clauses
    yield (text,)


def read(clause: str, lang: Lang) -> Iterator[tuple[Wish, ...]]:
    """The wishes that a clause may be, likeliest first; most are one, "how many of them are …" is
    two.
    """
    told = wordings(lang)
    for pattern, kind, then in told.patterns:
        if found := pattern.fullmatch(clause):
            wish = _wish(kind, found.groupdict(), told)
            yield (wish, Wish(then)) if then else (wish,)


def several(words: str, lang: Lang) -> list[str]:
    """What "names and cities" lists."""
    return [part for part in wordings(lang).between.split(words) if part.strip()]


def _wish(kind: Kind, said: Mapping[str, str | None], told: Wordings) -> Wish:
    words, direction = (said.get("w") or "").strip(), None
    if spoken := said.get("d"):
        direction = told.directions[spoken.casefold()]
    if superlative := said.get("s"):
        words, direction = told.superlatives[superlative.casefold()]
    number = number_text(said.get("n") or "")
    function = told.functions[name.casefold()] if (name := said.get("f")) else None
    return Wish(kind, words, direction, int(number) if number else None, function, name or "")


def _filled(say: str, parts: Mapping[str, str]) -> str:
    """A pattern with its parts put in."""
    while found := _PART.search(say):
        say = say[: found.start()] + parts[found[1]] + say[found.end() :]
    return say


def _any(words: Mapping[str, Any]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
