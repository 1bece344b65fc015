"""Value linking: which stored values the words of a question mean, and in which columns they stand.

Reads only `Column.values`, the bounded sample that introspection took, so it costs the live
database nothing and works on every engine. A match is on whole tokens, blind to case, punctuation,
padding and English plurals; it does not do near spelling or synonyms.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlnl_rag.names import stem, tokens
from sqlnl_rag.types import Table, ValueMatch

MAX_TOKENS = 12
MAX_COLUMNS_A_SPAN = 12

# Words that stand in nearly every question; alone they say nothing about a stored value.
_COMMON = frozenset(
    "a about above after all also an and any are as at average be below between both but by can "
    "count different do does each every find first for from give had has have how id in is it "
    "its last least list many maximum me minimum more most much name no not number of on one "
    "only or order other over per please return same show some such sum tell than that the "
    "their them then there these they this those to total two under up was we were what when "
    "where which who whose will with without you your".split()
)


class ValueIndex:
    """An inverted index from token sequences to the columns that hold them.

    Args:
        tables: Tables whose columns carry sampled values.
    """

    def __init__(self, tables: Iterable[Table]) -> None:
        self._entries: dict[tuple[str, ...], list[tuple[str, str, str]]] = {}
        for table in tables:
            for column in table.columns:
                for value in column.values:
                    key = tuple(stem(token) for token, _, _ in tokens(value))
                    if key and len(key) <= MAX_TOKENS:
                        entry = (table.key, column.name, value)
                        self._entries.setdefault(key, []).append(entry)
        self._longest = max((len(key) for key in self._entries), default=0)

    def match(self, question: str) -> tuple[ValueMatch, ...]:
        """Matches in the question's order; of nested spans in one column the longest stays."""
        found = tokens(question)
        stems = [stem(token) for token, _, _ in found]
        matches: list[ValueMatch] = []
        taken: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for length in range(min(self._longest, len(found)), 0, -1):
            for first in range(len(found) - length + 1):
                if length == 1 and (found[first][0] in _COMMON or _is_letter(found[first][0])):
                    continue
                entries = self._entries.get(tuple(stems[first : first + length]), ())
                start, end = found[first][1], found[first + length - 1][2]
                for table, column, value in entries[:MAX_COLUMNS_A_SPAN]:
                    spans = taken.setdefault((table, column), [])
                    if any(start >= s and end <= e and (start, end) != (s, e) for s, e in spans):
                        continue
                    spans.append((start, end))
                    score = _score(question[start:end], value)
                    matches.append(ValueMatch(table, column, value, start, end, score))
        matches.sort(key=lambda m: (m.start, -m.end, -m.score, m.table, m.column, m.value))
        return tuple(matches)


def _is_letter(token: str) -> bool:
    return len(token) == 1 and token.isascii() and token.isalpha()


def _score(words: str, value: str) -> float:
    """1.0 for the same text, 0.9 but for case and padding, 0.8 but for plural or punctuation."""
    if words == value:
        return 1.0
    return 0.9 if words.casefold() == value.strip().casefold() else 0.8
