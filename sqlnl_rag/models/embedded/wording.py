"""What the words of a question ask for, as far as words alone can tell.

A question is looked through once: which clauses its words call for ("each", "at least", "最多"),
which numbers it says, and which names of the schema. English and Chinese; a Chinese name is read
a character at a time, because nothing marks a word's end.

Promises no understanding: "the total" may be a column. What is found here only tips the balance
between candidates (`penalties`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cached_property

from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.names import stem, tokens, words
from sqlnl_rag.question import STOP, is_chinese
from sqlnl_rag.types import Table, ValueMatch

Name = tuple[str, str]  # a table's key and a column's name; the table itself where that is empty

# Names that nearly everything in the schema shares say nothing of what is asked for.
_COMMON = 0.6
_SURE = 0.99  # of a `ValueMatch`: the words are the value
_MIN_VALUE = 3  # bytes; a shorter value stands in many questions by chance

_CJK = re.compile(r"[\u3400-\u9fff]")
_NUMBER = re.compile(r"(?<![A-Za-z\d.])\d+(?:\.\d+)?")
_IN_ORDER = re.compile(r"\bin (?:\w+ ){0,3}order\b|\border(?:ed)? by\b", re.IGNORECASE)
_AND = re.compile(r"\band\b(?!\s+\d)|[,，、和与及]", re.IGNORECASE)


def _pattern(english: str, chinese: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{english})\b|{chinese}", re.IGNORECASE)


_CALLS = {
    "count": _pattern(
        r"how many|numbers? of|count", r"多少(?!岁)|几[个位名种条家部场次]|数量|数目|个数|总数"
    ),
    "most": _pattern(
        r"(?<!at )most|highest|largest|biggest|greatest|maximum|max|oldest|longest|top|best"
        r"|latest|newest|recent|tallest|heaviest|last",
        r"最[多高大长晚近贵重远]|前\d|前[一二三四五六七八九十]",
    ),
    "least": _pattern(
        r"(?<!at )least|fewest|lowest|smallest|minimum|min|youngest|shortest|cheapest|worst"
        r"|earliest|first|lightest|slowest|fastest",
        r"最[少低小短早轻]|最便宜|最近的|最年轻",
    ),
    "late": _pattern(
        r"latest|newest|most recent(?:ly)?|youngest|last(?! name)", r"最[新晚近]|最年轻"
    ),
    "early": _pattern(r"earliest|oldest|first(?! name)", r"最早|最年长"),
    "smallest": _pattern(r"minimum|min|lowest|smallest|(?<!at )least|shortest", r"最[小低少短]"),
    "sorted": _pattern(
        r"sort(?:ed)?|order(?:ed|ing)?|rank(?:ed)?|alphabetic(?:al|ally)?|lexicographic\w*"
        r"|list .* by|descending|decreasing|ascending|increasing",
        r"排[序列名]|升序|降序|从.到",
    ),
    "down": _pattern(
        r"descending|decreasing|desc|from (?:highest|most|high|largest|oldest|newest)|reverse",
        r"降序|从[高大多长晚]",
    ),
    "distinct": _pattern(r"different|distinct|unique|all the", r"不同|不重复|种"),
    "average": _pattern(r"average|mean|avg", r"平均|均"),
    "sum": _pattern(r"totals?|sum|combined|altogether", r"总|一共|合计|共"),
    "not": _pattern(
        r"not|no|never|without|\w+n't|neither|nor|none|un\w+ed|except|other than|exclud\w+",
        r"没有|不(?![少低小大高多]于|超过|同|重复|止)|未|除|非|没",
    ),
    "or": _pattern(r"or|either", r"或"),
    "more": _pattern(
        r"(?<!no )(?<!not )more than|greater|larger than|higher|above|over|older|after|longer"
        r"|exceed\w*|bigger|later|heavier|taller|beyond",
        r"(?<!不)[大高多晚长]于|(?<!不)超过|以后|之后|不止|年满",
    ),
    "less": _pattern(
        r"(?<!or )(?<!no )(?<!not )(?:less|fewer)|smaller|lower|below|under|younger|before|shorter"
        r"|earlier|lighter|cheaper",
        r"(?<!不)[小低少早短]于|不到|以前|之前|不足|不满",
    ),
    "at least": _pattern(
        r"at least|or more|no less|minimum of|not less|reach(?:ed)?", r"至少|不[少低小]于|以上"
    ),
    "at most": _pattern(
        r"at most|or less|or fewer|no more|up to|not more|maximum of",
        r"[至最]多.个|至多|不超过|不[高大多]于|以下",
    ),
    "between": _pattern(r"between|range|from \d+ to", r"之间|到"),
    "than average": _pattern(
        r"(?:than|above|below|over) (?:the )?(?:average|avg|mean)",
        r"平均.*[高低大小多少]于|[高低大小多少]于.*平均",
    ),
    "name": _pattern(r"names?", r"名|叫什么|谁"),
}


class Wording:
    """One question over the tables that a model is shown."""

    def __init__(
        self, question: str, tables: Sequence[Table], values: Sequence[ValueMatch] = ()
    ) -> None:
        self.question = question
        self.tables = {table.key: table for table in tables}
        self.is_chinese = is_chinese(question)
        self.calls = frozenset(name for name, pattern in _CALLS.items() if pattern.search(question))
        self.numbers = [float(number) for number in _NUMBER.findall(question)]
        self.joints = len(_AND.findall(question))
        self._values = values
        self._tokens = [(stem(token), start) for token, start, _ in tokens(question)]

    @cached_property
    def names(self) -> dict[Name, frozenset[str]]:
        """The words of every name and its comment."""
        found: dict[Name, frozenset[str]] = {}
        for key, table in self.tables.items():
            found[key, ""] = _words(table.name, table.comment)
            for column in table.columns:
                found[key, column.name] = _words(column.name, column.comment)
        return found

    @cached_property
    def known(self) -> frozenset[str]:
        """All words of all names."""
        return frozenset().union(*self.names.values())

    @cached_property
    def _meant(self) -> dict[str, frozenset[str]]:
        """The question's words -> those of the schema that each may mean ("longitude": long)."""
        return {
            token: frozenset({token})
            if token in self.known or len(token) < 4
            else frozenset(word for word in self.known if _alike(token, word))
            for token, _ in self._tokens
        }

    @cached_property
    def _said(self) -> frozenset[str]:
        return frozenset().union(*self._meant.values())

    def said(self, name: Name) -> float:
        """The share of the name's words that the question says."""
        parts = self.names.get(name)
        return len(parts & self._said) / len(parts) if parts else 0.0

    @cached_property
    def called_for(self) -> list[tuple[frozenset[Name], float]]:
        """For each word of the question that names something: all that it may name, and how telling
        it is.
        """
        elsewhere = [(v.start, v.end) for v in self._values if v.score >= 0.95]
        elsewhere += [match.span() for match in _IN_ORDER.finditer(self.question)]
        found = []
        for token, start in self._tokens:
            if len(token) < 2 and not _CJK.match(token):
                continue
            if token in STOP or any(low <= start < high for low, high in elsewhere):
                continue
            meant = self._meant[token]
            named = frozenset(name for name, parts in self.names.items() if meant & parts)
            if named and len(named) <= _COMMON * len(self.names):
                found.append((named, 1 / math.sqrt(len(named))))
        return found

    @cached_property
    def stored(self) -> dict[str, set[Name]]:
        """Values that the question says, case-folded -> the columns that hold them."""
        found: dict[str, set[Name]] = {}
        for match in self._values:
            found.setdefault(match.value.casefold(), set()).add((match.table, match.column))
        return found

    @cached_property
    def sure_values(self) -> list[str]:
        """Those that are surely meant: long enough, and not the schema's own words."""
        return sorted(
            {
                match.value.casefold()
                for match in self._values
                if match.score >= _SURE
                and len(self.question[match.start : match.end].encode()) >= _MIN_VALUE
                and not self.is_of_names(match.value)
            }
        )

    def is_of_names(self, text: str) -> bool:
        """Whether all of its words are words of the schema's names."""
        return all(stem(token) in self.known for token, _, _ in tokens(text))


def as_number(text: str) -> float | None:
    """The number that a value of the question says, or None."""
    plain = number_text(text)
    return None if plain is None else float(plain)


def _words(name: str, comment: str | None) -> frozenset[str]:
    found: set[str] = set()
    for word in [*words(name), *words(comment or "")]:
        found |= set(word) if _CJK.match(word) else {stem(word)}
    return frozenset(found)


def _alike(token: str, word: str) -> bool:
    """Whether an English word of the question may be short or long for one of the schema."""
    if len(word) >= 3 and token.startswith(word):
        return True
    if len(token) >= 5 and word.startswith(token):
        return True
    return len(token) >= 6 and len(word) >= 6 and token[:6] == word[:6]
