"""Statements as tokens, and the changes to them that leave their meaning alone."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<string>[EeNnXxBb]?'(?:[^'\\]|''|\\.)*')
      | (?P<dollar>\$(?P<tag>\w*)\$.*?\$(?P=tag)\$)
      | (?P<quoted>"(?:[^"]|"")*"|`[^`]*`|\[[A-Za-z][^\]]*\])
      | (?P<comment>--[^\n]*\n?|\#[^\n]*\n?|/\*.*?\*/)
      | (?P<word>[^\W\d][\w$]*)
      | (?P<number>\d[\w.]*)
      | (?P<space>\s+)
      | (?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
KEYWORDS = frozenset(
    """all and as asc between by case cast cross delete desc distinct else end except exists from
    full group having in inner insert intersect into is join left like limit not null offset on or
    order outer over partition recursive right select set then union update using values when where
    window with""".split()
)
_BLANKS = (" ", "\t", "\n", "\r\n", "  ", "\n\n\t")


Change = Callable[["Material"], str]


@dataclass(frozen=True)
class Material:
    """What a change works on.

    Attributes:
        other: Another statement of the same dialect, to borrow from.
        table: A table that is there, for the frames that a change puts around the text.
    """

    sql: str
    other: str
    table: str
    rng: random.Random

    @property
    def tokens(self) -> list[tuple[str, str]]:
        return [(m.lastgroup or "mark", m[0]) for m in _TOKEN.finditer(self.sql)]

    @property
    def plain(self) -> bool:
        """Whether the text can be put between brackets: no semicolon, no comment to its end."""
        return not any(
            text == ";" or (kind == "comment" and text[0] in "-#") for kind, text in self.tokens
        )

    def each(self, kind: str, change: Callable[[str], str], share: float = 0.4) -> str:
        """The text with some of its tokens of a kind changed."""
        return "".join(
            change(text) if found == kind and self.rng.random() < share else text
            for found, text in self.tokens
        )


def _case(m: Material) -> str:
    def change(word: str) -> str:
        if word.lower() not in KEYWORDS:
            return word
        return "".join(m.rng.choice((c.upper(), c.lower())) for c in word)

    return m.each("word", change, 0.8)


def _comments(m: Material) -> str:
    texts = ("/* c */", " /* one; two */ ", " -- c\n", "/*\n*/", "/* it's */", "--\n")
    return m.each("space", lambda blank: blank + m.rng.choice(texts), 0.3)


def _blanks(m: Material) -> str:
    return m.each("space", lambda blank: m.rng.choice(_BLANKS), 0.8)


def _tail(m: Material) -> str:
    return (
        m.sql + m.rng.choice((";", " ;\n", "\n-- end", " /* end */", "\n", "\t "))
        if m.plain
        else m.sql
    )


def _in_from(m: Material) -> str:
    return f"SELECT * FROM ({m.sql}) AS w_{m.rng.randint(1, 9)}" if m.plain else m.sql


def _in_cte(m: Material) -> str:
    return (
        f"WITH w{m.rng.randint(1, 9)}x AS ({m.sql}) SELECT count(*) FROM ({m.sql}) AS t"
        if m.plain
        else m.sql
    )


def _in_exists(m: Material) -> str:
    return f"SELECT 1 AS one WHERE EXISTS ({m.sql})" if m.plain else m.sql


def _counted(m: Material) -> str:
    return f"SELECT count(*) AS n FROM ({m.sql}) AS t HAVING count(*) >= 0" if m.plain else m.sql


SAME: dict[str, Change] = {
    "case": _case,
    "comments": _comments,
    "blanks": _blanks,
    "tail": _tail,
    "in from": _in_from,
    "in cte": _in_cte,
    "in exists": _in_exists,
    "counted": _counted,
}
