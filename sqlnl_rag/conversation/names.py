"""What the words of a follow-up name: columns, stored values, numbers, times. Every content word
must be accounted for, or nothing is understood.

Columns are found by the words of their names and comments, and where those do not meet, by the
encoder, which knows synonyms and both languages. What is near counts first: what the query shows,
then its own tables, then tables that keys lead to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlnl_rag.conversation.place import FAR, Place, columns_in, label
from sqlnl_rag.conversation.wishes import Lang, wordings
from sqlnl_rag.encoder import Encoder
from sqlnl_rag.names import stem, stems, tokens, words
from sqlnl_rag.passages import spoken
from sqlnl_rag.query import model as m
from sqlnl_rag.question import MIN_STEM, STOP
from sqlnl_rag.types import Column, Table, ValueMatch

# Least cosine of words and a name that mean the same: of another language, whose words can never
# meet, less is enough. What is nearer to the query needs less too.
ALIKE, ALIKE_ELSEWHERE = 0.65, 0.5
MOST_ALIKE = 3  # words; more are no name
MOST_ALIKE_CHARS = 6  # of Chinese
VALUE_ALIKE, VALUE_ALIKE_ELSEWHERE = 0.8, 0.55  # of words and a stored value; likewise
NEAR = 0.04  # of the best, to be another reading
REACH = 2  # keys between the query and a column that is meant
MOST_READINGS = 3
_MOST_NAMES = 200
_MOST_OF = 0.6  # of Chinese words, for a name in them to account for all
_MOST_VALUES = 30
_TERMS = re.compile(r"[,，;；/、()（）]")
_CJK = re.compile(r"[\u3400-\u9fff]")
# Words of a follow-up that name nothing.
_FILLERS = STOP | frozenset(
    "one ones row rows result results record records instead too else well located based living "
    "live lives come comes coming called named work works working made placed bought sold only "
    "just whose where which having being currently value values column columns field info "
    "information detail details each every per different same people person thing things item "
    "items kind cost costs costing priced worth equal equals exactly".split()
)
_CHINESE_FILLERS = re.compile(
    r"那些|哪些|这些|其中|所有|全部|来自|位于|住在|属于|名为|名叫|叫做|分别|各自|具体|信息|情况|数据|记录|结果"
    r"|这个|那个|它们|他们|她们|时候|什么|怎么样|如何|一下|以及|多少"
)
_CHINESE_EDGES = (
    "的了在于是为有由从和与及中里内个名家位些都各其人者所呢吗吧啊哪谁几等这那它他她请也还再被用做叫"
)


@dataclass(frozen=True)
class Named:
    """A column that words name.

    Attributes:
        said: The words that are accounted for by it.
        alike: Whether it only means the same.
    """

    table: Table
    column: Column
    score: float = 1.0
    said: frozenset[str] = frozenset()
    alike: bool = False


class Names:
    """What words name around one query.

    Args:
        values: Finds stored values in a text.
        encoder: Loaded where words and names do not meet.
    """

    def __init__(
        self,
        place: Place,
        values: Callable[[str], Sequence[ValueMatch]],
        encoder: Callable[[], Encoder],
        lang: Lang,
    ) -> None:
        self.place = place
        self.values = values
        self.lang = lang
        self._encoder = encoder
        self._shown = {
            (place.roles[column.of].key, column.column)
            for output in place.query.select
            if isinstance(output, m.Output)
            for column in columns_in(output.output)
            if column.of in place.roles
        }
        self._near = [
            (table, distance)
            for table in place.schema.tables
            if (distance := place.distance(table)) <= REACH
        ]

    def columns(
        self, said: str, fits: Callable[[Column], bool] = lambda column: True
    ) -> list[Named]:
        """The columns that `said` may name, best first; those near the best are other readings."""
        asked = content(said)
        if not asked:
            return []
        found = [
            Named(table, column, score + self._bonus(table, column, distance), words_said)
            for table, distance in self._near
            for column in table.columns
            if fits(column)
            for score, words_said in [_worded(asked, table, column)]
            if score > 0
        ]
        if not found and self._is_short(said, asked):
            found = self._alike(said, asked, fits)
        found.sort(key=lambda named: -named.score)
        return [one for one in found if one.score >= found[0].score - NEAR][:MOST_READINGS]

    def pointed_at(self, named: Named, said: str) -> Named:
        """For a key, unless `said` asks for one: what the row that it points at is called by."""
        if says_key(said):
            return named
        for key in named.table.foreign_keys:
            target = self.place.schema.by_key.get(key.ref_table)
            if key.columns == (named.column.name,) and target and target.key != named.table.key:
                called = label(target)
                return replace(named, table=target, column=called) if called else named
        return named

    def table(self, said: str) -> Table | None:
        """The table that `said` names."""
        asked = content(said)
        ranked = sorted(self._near, key=lambda pair: pair[1])
        return next((table for table, _ in ranked if asked and _is_table(asked, table)), None)

    def rest(self, said: str, known: Sequence[Named] = ()) -> frozenset[str]:
        """The content words of `said` that name neither a column of `known` nor a table of the
        query.
        """
        left = set(content(said))
        for table in [*self.place.roles.values(), *(named.table for named in known)]:
            left -= _table_words(table)
        for named in known:
            left -= named.said
            called = {word for name in _names_of(named.column) for word in name}
            left -= called | {word for word in left if any(_begin_alike(word, c) for c in called)}
        return frozenset(left)

    def alike_value(self, said: str) -> tuple[Named, str] | None:
        """The stored value that means what `said` does, of a column whose values are all known."""
        pairs = [
            (Named(table, column, 0.0), value)
            for table, distance in self._near
            if distance == 0
            for column in table.columns
            if column.kind == "text" and column.values_complete
            for value in column.values[:_MOST_VALUES]
        ][:_MOST_NAMES]
        if not pairs:
            return None
        encoder = self._encoder()
        vectors = encoder.encode([value for _, value in pairs])
        scores = vectors @ encoder.encode([said])[0]
        order = sorted(range(len(pairs)), key=lambda i: -scores[i])
        best = order[0]
        second = next((i for i in order if pairs[i][1] != pairs[best][1]), None)
        clear = second is None or scores[best] - scores[second] > 2 * NEAR
        foreign = bool(_CJK.search(said)) != bool(_CJK.search(pairs[best][1]))
        least = VALUE_ALIKE_ELSEWHERE if foreign else VALUE_ALIKE
        return pairs[best] if scores[best] >= least and clear else None

    def times(self) -> list[Named]:
        """The columns of the query's tables that hold a date, those of its main table first."""
        main = self.place.main
        found = [
            Named(table, column, 1.0 if main and table.key == main.key else 0.9)
            for table in self.place.roles.values()
            for column in table.columns
            if is_time(column)
        ]
        best = max((named.score for named in found), default=0.0)
        return [named for named in found if named.score == best][:MOST_READINGS]

    def label(self, table: Table) -> Named | None:
        """What a row of `table` is called by."""
        column = label(table)
        return Named(table, column, 1.0) if column else None

    def _is_short(self, said: str, asked: frozenset[str]) -> bool:
        """Whether words may be a name: a few, without a number or a stored value among them."""
        fits = len(asked) <= MOST_ALIKE and len("".join(asked)) <= MOST_ALIKE_CHARS
        fits = fits or (len(asked) <= MOST_ALIKE and not _CJK.search(said))
        return fits and not re.search(r"\d", said) and not self.values(said)

    def _bonus(self, table: Table, column: Column, distance: int) -> float:
        if (table.key, column.name) in self._shown:
            return 0.3
        main = self.place.main
        own = 0.1 if main is not None and main.key == table.key else 0.0
        return own + (0.1 if distance == 0 else -0.1 * min(distance, FAR))

    def _alike(
        self, said: str, asked: frozenset[str], fits: Callable[[Column], bool]
    ) -> list[Named]:
        pairs = [
            (table, column, distance)
            for table, distance in self._near
            for column in table.columns
            if fits(column)
        ][:_MOST_NAMES]
        if not pairs:
            return []
        encoder = self._encoder()
        vectors = encoder.encode([spoken(column.name) for _, column, _ in pairs])
        scores = (vectors @ encoder.encode([said])[0]).tolist()
        found = [
            Named(table, column, score + self._bonus(table, column, distance), asked, True)
            for (table, column, distance), score in zip(pairs, scores, strict=True)
        ]
        foreign = bool(_CJK.search(said)) != any(_CJK.search(c.name) for _, c, _ in pairs)
        return [one for one in found if one.score >= (ALIKE_ELSEWHERE if foreign else ALIKE)]


def content(said: str) -> frozenset[str]:
    """The words that may name something: stems; of Chinese, what is left without fillers."""
    found = {
        stem(token)
        for token, _, _ in tokens(said)
        if not _CJK.search(token) and token not in _FILLERS and stem(token) not in _FILLERS
    }
    chinese = re.findall(r"[\u3400-\u9fff]+", _CHINESE_FILLERS.sub(" ", said))
    return frozenset(found | {bare for run in chinese if (bare := _bare(run))})


def _bare(run: str) -> str:
    """Chinese without the characters around it that name nothing; of two the word stays whole."""
    while len(run) != 2 and run[:1] and run[0] in _CHINESE_EDGES:
        run = run[1:]
    while len(run) != 2 and run[-1:] and run[-1] in _CHINESE_EDGES:
        run = run[:-1]
    return "" if all(sign in _CHINESE_EDGES for sign in run) else run


def is_time(column: Column) -> bool:
    """Whether a column holds dates: by its type, or by the looks of its values."""
    if column.kind == "time":
        return not column.type.casefold().startswith("time ") and column.type.casefold() != "time"
    looks = [re.match(r"\d{4}-\d\d-\d\d", value) for value in column.values[:5]]
    return column.kind == "text" and bool(looks) and all(looks)


def is_year(column: Column) -> bool:
    """Whether a column holds years as numbers."""
    named = "year" in words(column.name) or column.name.endswith(("年份", "年度", "年"))
    return named and column.kind in ("number", "text") and not is_time(column)


def is_key(column: Column) -> bool:
    """Whether a column numbers rows, by its name."""
    return words(column.name)[-1:] in (["id"], ["编号"]) or column.name.endswith(("id", "编号"))


def says_key(said: str) -> bool:
    """Whether a number of rows is asked for, and not what they are called."""
    return re.search(r"\bids?\b|编号|\bnumbers?\b|ID|id$", said) is not None


def is_amount(column: Column) -> bool:
    """Whether there is sense in sums and averages of a column."""
    return column.kind == "number" and not is_key(column)


def unit(said: str, lang: Lang) -> str | None:
    """The format of the unit of time that `said` is: ``month`` is ``%Y-%m``."""
    return wordings(lang).units.get(said.strip().casefold())


def _worded(asked: frozenset[str], table: Table, column: Column) -> tuple[float, frozenset[str]]:
    """How well the words of a column's names account for those asked, in [0, 1], and for which."""
    own = _table_words(table)
    ranked = [(0.0, frozenset[str]())]
    for name in _names_of(column):
        for words_asked, bonus in ((asked, 0.0), (asked - own, 0.05)):
            if not words_asked or (bonus and not asked & own):
                continue
            if words_asked == name:
                ranked.append((1.0 + bonus, asked))
            elif words_asked <= name:
                ranked.append((0.6 + 0.2 * len(words_asked) / len(name) + bonus, asked))
            elif len(words_asked) == 1 and len(name) == 1:
                score = _contained(next(iter(words_asked)), next(iter(name)))
                ranked.append((score, asked))
    return max(ranked, key=lambda pair: pair[0])


def _contained(one: str, other: str) -> float:
    """Chinese words that stand in one another: 价格 in 门票价格."""
    if not _CJK.search(one) or not _CJK.search(other) or min(len(one), len(other)) < 2:
        return 0.0
    if one in other:
        return 0.6 + 0.3 * len(one) / len(other)
    share = len(other) / len(one)
    return 0.5 + 0.3 * share if other in one and share >= _MOST_OF else 0.0


def _names_of(column: Column) -> Iterator[frozenset[str]]:
    """The names of a column as sets of words: its own, and the terms of its comment."""
    yield stems(column.name)
    for term in _TERMS.split(column.comment or ""):
        found = stems(term) - _FILLERS
        if 0 < len(found) <= 3:
            yield found


def _table_words(table: Table) -> frozenset[str]:
    found = set(stems(table.name))
    for term in _TERMS.split(table.comment or "")[:3]:
        said = [stem(word) for word in words(term)]
        if len(said) == 1:
            found |= set(said)
    return frozenset(found)


def _begin_alike(one: str, other: str) -> bool:
    """Whether two words begin alike: member and membership, opened and opening."""
    return one[:MIN_STEM] == other[:MIN_STEM] and one.isascii() and len(one) > MIN_STEM


def _is_table(asked: frozenset[str], table: Table) -> bool:
    names = [stems(table.name)]
    names += [frozenset(words(term)) for term in _TERMS.split(table.comment or "")[:3]]
    return any(asked == name for name in names if name)
