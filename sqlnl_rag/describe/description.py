"""What comes out: a text, and which piece of it speaks of which piece of the SQL.

While a text is put together, a phrase that stands for a node carries marks (`Marks.mark`), which
survive being joined and nested; `Marks.finish` takes them out and turns them into offsets.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from sqlglot import TokenType, exp, tokenize

Lang = Literal["en", "zh"]
Style = Literal["description", "steps", "pseudocode"]

# Noncharacters: Unicode promises that no text for exchange holds them.
_OPEN, _BAR, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
_MARK = re.compile(f"{_OPEN}(\\d+){_BAR}|{_CLOSE}")
_ANY = f"(?:{_OPEN}\\d+{_BAR}|{_CLOSE})*"
_NOWHERE = 1 << 60
_CJK, _LATIN = r"[\u3400-\u9fff]", r"[A-Za-z0-9_'`(]"
_VALUE = re.compile(r"'(?:[^']|'')*'|`[^`]*`")
_BEFORE_LATIN = re.compile(f"({_CJK})({_ANY})(?={_LATIN})")
_AFTER_LATIN = re.compile(f"([A-Za-z0-9_'`)])({_ANY})(?={_CJK})")


@dataclass(frozen=True)
class Phrase:
    """`text[start:end]` says what `sql[sql_start:sql_end]` does. Phrases nest, they never cross."""

    start: int
    end: int
    sql_start: int
    sql_end: int


@dataclass(frozen=True)
class Description:
    """One statement in words.

    Attributes:
        phrases: In the order of their starts, outer ones before those inside.
        quoted: Fragments that stand in the text as SQL, in backticks, because there are no words
            for them.
        warnings: What to know before such a statement is run, e.g. that it changes data.
    """

    text: str
    lang: Lang
    style: Style
    phrases: tuple[Phrase, ...] = ()
    quoted: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def unmarked(text: str) -> str:
    """The text as a reader sees it."""
    return _MARK.sub("", text)


class Brackets:
    """Where the round brackets of a text open and close; nodes of a tree know neither."""

    def __init__(self, sql: str, dialect: str) -> None:
        self._opens: list[int] = []
        self._ends: list[int] = []
        self._around: list[int] = []  # by the same numbers: the pair around each, -1 for none
        inside = -1
        for token in tokenize(sql, read=dialect) if "(" in sql else ():
            if token.token_type == TokenType.L_PAREN:
                self._around.append(inside)
                inside = len(self._opens)
                self._opens.append(token.start)
                self._ends.append(token.end + 1)
            elif token.token_type == TokenType.R_PAREN and inside >= 0:
                self._ends[inside] = token.end + 1
                inside = self._around[inside]

    def closed(self, start: int, end: int) -> int:
        """Where a piece from `start` to `end` ends with the brackets that open in it."""
        pair = bisect_left(self._opens, end) - 1
        while pair >= 0 and self._opens[pair] >= start:
            end = max(end, self._ends[pair])
            pair = self._around[pair]
        return end

    def called(self, end: int) -> int:
        """Where a function whose name ends at `end` ends with the brackets that follow it."""
        pair = bisect_left(self._opens, end)
        return self._ends[pair] if self._opens[pair : pair + 1] == [end] else end


class Marks:
    """The pieces of one statement that were spoken of.

    Args:
        brackets: Those of the text that the tree was parsed from.
    """

    def __init__(self, tree: exp.Expr, brackets: Brackets) -> None:
        self._places = _places(tree)
        self._brackets = brackets
        self._spans: list[tuple[int, int]] = []

    def mark(self, node: exp.Expr, text: str) -> str:
        """`text` with marks that say it stands for `node`; plain where the node has no place."""
        span = self._places.get(id(node))
        if span is None or not text:
            return text
        start, end = span
        if isinstance(node, exp.Func):
            end = self._brackets.called(end)
        self._spans.append((start, self._brackets.closed(start, end)))
        return f"{_OPEN}{len(self._spans) - 1}{_BAR}{text}{_CLOSE}"

    def finish(self, marked: str, chinese: bool) -> tuple[str, tuple[Phrase, ...]]:
        """The text without marks, spaced as Chinese is set where asked, and its phrases."""
        if chinese:
            marked = _spaced(marked)
        parts: list[str] = []
        phrases: list[Phrase] = []
        opened: list[tuple[int, int]] = []
        at = length = 0
        for match in _MARK.finditer(marked):
            parts.append(marked[at : match.start()])
            length += match.start() - at
            at = match.end()
            if match.group(1):
                opened.append((int(match.group(1)), length))
            elif opened:
                number, start = opened.pop()
                if length > start:
                    phrases.append(Phrase(start, length, *self._spans[number]))
        parts.append(marked[at:])
        phrases.sort(key=lambda phrase: (phrase.start, -phrase.end))
        return "".join(parts), tuple(phrases)


def _spaced(marked: str) -> str:
    """A space between Chinese and Latin letters, outside quoted values."""
    kept: list[str] = []

    def put_by(match: re.Match[str]) -> str:
        kept.append(match.group())
        return "'\ufdd3'"

    bare = _VALUE.sub(put_by, marked)
    bare = _AFTER_LATIN.sub(r"\1\2 ", _BEFORE_LATIN.sub(r"\1\2 ", bare))
    values = iter(kept)
    return re.sub("'\ufdd3'", lambda _: next(values), bare)


def _places(tree: exp.Expr) -> dict[int, tuple[int, int]]:
    """Where each node of the tree stands in the text it was parsed from, by the node's id; without
    the brackets that close at its end.
    """
    found: dict[int, tuple[int, int]] = {}
    for node in reversed(list(tree.walk(bfs=False))):  # parts before what holds them
        start, end = found.get(id(node), (_NOWHERE, -1))
        first = node.meta.get("start") if node._meta else None  # .meta makes a dict of each node
        if first is not None:
            start, end = min(start, first), max(end, node.meta["end"] + 1)
        if end < 0:
            continue
        found[id(node)] = start, end
        if node.parent is not None and node is not tree:
            low, high = found.get(id(node.parent), (_NOWHERE, -1))
            found[id(node.parent)] = min(low, start), max(high, end)
    return found
