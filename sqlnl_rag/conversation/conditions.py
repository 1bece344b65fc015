"""Words that say which rows are meant: ``from Oslo``, ``over 100 yuan``, ``以前缀 A 开头的``.

`read` turns them into conditions, in each way that they can be read. Every number, stored value and
other content word must find its place; what finds none is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from sqlnl_rag.conversation.names import (
    MOST_READINGS,
    REACH,
    Named,
    Names,
    content,
    is_amount,
    is_time,
    is_year,
)
from sqlnl_rag.conversation.place import columns_in, parts
from sqlnl_rag.conversation.wishes import NUMBER, wordings
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.names import stem, words
from sqlnl_rag.query import model as m
from sqlnl_rag.types import Column, Table, ValueMatch

_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_AS_GROUPS = "of a group"  # the role that stands for an aggregate of the query


@dataclass(frozen=True)
class Required:
    """One condition.

    Attributes:
        named: The column that it is about; its role is the name of its table. None for the
            aggregate of a grouped query.
        condition: As it stands in the query; of an aggregate, its comparison's sign and value.
        told: In signs.
    """

    named: Named | None
    condition: m.Condition
    told: str


@dataclass(frozen=True)
class Read:
    """What words require.

    Attributes:
        readings: The conditions, in each way that they can be read, likeliest first; none where
            nothing was understood.
        left: The words that are not understood.
    """

    readings: tuple[tuple[Required, ...], ...] = ()
    left: frozenset[str] = frozenset()


@dataclass
class _Piece:
    """A span of the words and the conditions that it may mean."""

    start: int
    end: int
    ways: list[Required] = field(default_factory=list)


def read(said: str, names: Names, *, strict: bool = False) -> Read:
    """The conditions in `said`.

    Args:
        strict: Takes no stored value for what only means the same.
    """
    told = wordings(names.lang)
    said = told.units_of.sub("", said)
    if found := told.contains.search(said):
        return _like(found, names)
    if (found := told.missing.match(said)) and (missing := _missing(found["w"], names)):
        return missing
    spans = list(_comparisons(said, names))
    pieces = [_Piece(start, end) for start, end, _, _ in spans]
    pieces += _values(_blanked(said, pieces), names)
    bare = _blanked(said, pieces)
    pieces += [_Piece(start, end) for start, end, _, _ in _equalities(bare, pieces)]
    spans += _equalities(bare, pieces)
    rest = _blanked(said, pieces)
    numbered = [(_numbered(sign, value, rest, names), start) for start, _, sign, value in spans]
    used = [named for ways, _ in numbered for one in ways if (named := one.named)]
    held = [named for piece in pieces for one in piece.ways if (named := one.named)]
    used += [replace(named, said=_described(named.table)) for named in held]
    ways = [ways for ways, _ in numbered] + [piece.ways for piece in pieces if piece.ways]
    left = names.rest(rest, used)
    for flag in _flags(left, names):
        ways.append([flag[0]])
        left -= flag[1]
    if left and not ways and not strict and (alike := _alike(" ".join(_shown(left, rest)), names)):
        ways, left = [alike], frozenset()
    if left or not ways or not all(ways):
        return Read((), frozenset(_shown(left or content(said), said)))
    return Read(tuple(product(*ways))[:MOST_READINGS])


def _described(table: Table) -> frozenset[str]:
    """Words of a table's columns that may stand beside a value: "paid by alipay", of paid_on."""
    names = [words(column.name) for column in table.columns]
    single = {stem(name[0]) for name in names if len(name) == 1}
    return frozenset(stem(word) for name in names for word in name if word.isascii()) - single


def _shown(left: frozenset[str], said: str) -> list[str]:
    """Words as they were said, in their order."""
    folded = said.casefold()
    places = sorted((folded.find(word), word) for word in left)
    return [said[at : at + len(word)] if at >= 0 else word for at, word in places]


def _blanked(said: str, pieces: Sequence[_Piece]) -> str:
    """The words with what has its place already blotted out; other places stay where they are."""
    for piece in pieces:
        said = said[: piece.start] + " " * (piece.end - piece.start) + said[piece.end :]
    return said


# ---- numbers and times --------------------------------------------------------------------------

_Span = tuple[int, int, str, str]  # from, to, sign, value; "between" has two values


def _comparisons(said: str, names: Names) -> Iterator[_Span]:
    told = wordings(names.lang)
    taken: list[tuple[int, int]] = []
    for found in told.range.finditer(said):
        low, high = (_number(found[one] or "") for one in ("a", "b"))
        if low and high and _DATE.fullmatch(found[0]) is None:
            taken.append(found.span())
            yield *found.span(), "between", f"{low} {high}"
    signs = "|".join(sorted(map(re.escape, told.comparisons), key=len, reverse=True))
    before = rf"(?:(?<!\w)|(?<=[\u3400-\u9fff]))(?P<sign>{signs})\s*(?P<number>{NUMBER})"
    after = rf"(?P<number>{NUMBER})\s*(?:年|元|岁|个|日|号)?\s*(?P<sign>{signs})"
    for pattern in (after, before) if names.lang == "zh" else (before, after):
        for found in re.finditer(pattern, said, re.IGNORECASE):
            value = _number(found["number"])
            overlaps = any(found.start() < end and start < found.end() for start, end in taken)
            if value and not overlaps:
                taken.append(found.span())
                yield *found.span(), told.comparisons[found["sign"].casefold()], value


def _equalities(said: str, pieces: Sequence[_Piece]) -> list[_Span]:
    """Numbers that no sign stands beside."""
    found = []
    for number in re.finditer(rf"(?<![\w.])(?:{NUMBER})年?|(?<=[\u3400-\u9fff])\d+年?", said):
        text = number[0].rstrip("年")
        if number[0].endswith("年") and len(text) == 2:  # 16年
            text = f"20{text}"
        if value := _number(text):
            found.append((*number.span(), "=", value))
    return found


def _number(text: str) -> str | None:
    text = text.strip()
    if _DATE.fullmatch(text):
        return text
    if text[-1:] in "kK" and (thousands := number_text(text[:-1])):
        return f"{float(thousands) * 1000:g}"
    return number_text(text)


def _numbered(sign: str, value: str, rest: str, names: Names) -> list[Required]:
    """The columns that a number may be compared with."""
    year = bool(_YEAR.fullmatch(value.split(" ")[0]))
    if _DATE.fullmatch(value.split(" ")[0]):
        fitting = names.columns(rest, is_time) or names.times()
        return [_compared(named, sign, value) for named in fitting]
    if left := names.rest(rest):
        asked = ("" if names.lang == "zh" else " ").join(_shown(left, rest))
        if found := names.columns(asked, _fits_year if year else is_amount):
            return [_compared(named, sign, value) for named in found]
    if year and (found := _years(names)):
        return [_compared(named, sign, value) for named in found]
    aggregates = [
        output.output
        for output in names.place.query.select
        if isinstance(output, m.Output) and isinstance(output.output, m.Aggregate)
    ]
    if names.place.query.group and len(aggregates) == 1:
        return [_of_group(aggregates[0], sign, value)]
    spoken = [
        named
        for column in _mentioned(names.place.query)
        if (named := _resolved(column, names)) and is_amount(named.column)
    ]
    return [_compared(named, sign, value) for named in spoken[:1]]


def _fits_year(column: Column) -> bool:
    return is_time(column) or is_year(column)


def _years(names: Names) -> list[Named]:
    """Where a year may stand: in a condition already, in a column of years, in a time."""
    spoken = [_resolved(column, names) for column in _mentioned(names.place.query)]
    known = [named for named in spoken if named and _fits_year(named.column)]
    if known:
        return known[:1]
    years = [
        Named(table, column, 1.0)
        for table in names.place.roles.values()
        for column in table.columns
        if is_year(column)
    ]
    return [*years, *names.times()][:MOST_READINGS]


def _mentioned(query: m.Select) -> list[m.Column]:
    """The columns of conditions, outputs and order, the first said last wanted."""
    outputs = [o.output for o in query.select if isinstance(o, m.Output)]
    return [*columns_in(query.where), *columns_in(tuple(outputs)), *columns_in(query.order)]


def _resolved(column: m.Column, names: Names) -> Named | None:
    table = names.place.roles.get(column.of)
    own = table.column(column.column) if table else None
    return Named(table, own, 1.0) if table and own else None


def _compared(named: Named, sign: str, value: str) -> Required:
    column = m.Column(named.column.name, named.table.name)
    called = named.column.name
    values = value.split(" ")
    if is_time(named.column):
        low, high = _span_of(values[0])[0], _span_of(values[-1])[1]
        first, last = m.Value(low), m.Value(high)
        if sign in ("=", "between"):
            condition: m.Condition = m.And(
                (m.Compare(">=", column, first), m.Compare("<", column, last))
            )
            return Required(named, condition, f"{low} <= {called} < {high}")
        edge = last if sign in (">", "<=") else first
        kept: m.Comparison = ">=" if sign in (">", ">=") else "<"
        return Required(named, m.Compare(kept, column, edge), f"{called} {kept} {edge.value}")
    numbers = [_value(named.column, one) for one in values]
    if sign == "between":
        return Required(
            named,
            m.Between(column, numbers[0], numbers[1]),
            f"{values[0]} <= {called} <= {values[1]}",
        )
    return Required(
        named, m.Compare(_sign(sign), column, numbers[0]), f"{called} {sign} {values[0]}"
    )


def _of_group(aggregate: m.Aggregate, sign: str, value: str) -> Required:
    values = [m.Value(_plain(one)) for one in value.split(" ")]
    name = aggregate.aggregate
    if sign == "between":
        condition: m.Condition = m.Between(aggregate, values[0], values[1])
        return Required(None, condition, f"{values[0].value} <= {name} <= {values[1].value}")
    return Required(None, m.Compare(_sign(sign), aggregate, values[0]), f"{name} {sign} {value}")


def _sign(sign: str) -> m.Comparison:
    known: dict[str, m.Comparison] = {"=": "=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
    return known[sign]


def _value(column: Column, text: str) -> m.Value:
    return m.Value(_plain(text) if column.kind == "number" else text)


def _plain(text: str) -> int | float:
    return int(text) if re.fullmatch(r"-?\d+", text) else float(text)


def _span_of(text: str) -> tuple[str, str]:
    """The first day of a year, month or day, and the first after it."""
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    if not month:
        return f"{year}-01-01", f"{year + 1}-01-01"
    if not day:
        after = f"{year + month // 12}-{month % 12 + 1:02}-01"
        return f"{year}-{month:02}-01", after
    from datetime import date, timedelta

    try:
        return text, (date(year, month, day) + timedelta(days=1)).isoformat()
    except ValueError:
        return text, text


# ---- values, flags and what is missing ----------------------------------------------------------


def _values(said: str, names: Names) -> list[_Piece]:
    """The stored values in the words, the longest of those that overlap."""
    pieces: list[_Piece] = []
    matches = [match for match in names.values(said) if not said[match.start : match.end].isdigit()]
    for start, end in sorted({(one.start, one.end) for one in matches}, key=lambda s: s[0] - s[1]):
        if any(start < piece.end and piece.start < end for piece in pieces):
            continue
        if said.startswith(" by ", end):  # "paid by card" is no state
            continue
        own = [match for match in matches if (match.start, match.end) == (start, end)]
        ways = _holders(own, _blanked(said, [_Piece(start, end)]), names)
        if ways:
            pieces.append(_Piece(start, end, ways))
    return pieces


def _holders(matches: Sequence[ValueMatch], rest: str, names: Names) -> list[Required]:
    """The columns that hold a value, the nearest of them."""
    required = {
        (names.place.roles[column.of].key, column.column)
        for column in columns_in(names.place.query.where)
        if column.of in names.place.roles
    }
    left, ranked = names.rest(rest), []
    main = names.place.main
    for match in matches:
        table = names.place.schema.by_key[match.table]
        column = table.column(match.column)
        distance = names.place.distance(table)
        if column is None or distance > REACH:
            continue
        named = Named(table, column, match.score)
        score = 3.0 * bool(left - names.rest(rest, [named]))
        score += 2.0 * ((table.key, column.name) in required)
        score += 0.5 * bool(main and main.key == table.key) - distance
        ranked.append((score, _equal(named, match.value)))
    best = max((score for score, _ in ranked), default=0.0)
    found = [one for score, one in ranked if score == best]
    return list({one.condition: one for one in found}.values())[:MOST_READINGS]


def _equal(named: Named, value: str) -> Required:
    column = m.Column(named.column.name, named.table.name)
    right = _value(named.column, value)
    return Required(named, m.Compare("=", column, right), f"{named.column.name} = {value!r}")


def _alike(said: str, names: Names) -> list[Required]:
    """A stored value, or a column of yes and no, that means what is said."""
    if found := names.alike_value(said):
        return [_equal(*found)]
    flags = names.columns(said, lambda column: column.kind == "boolean")
    return [_flag(named) for named in flags]


def _flag(named: Named) -> Required:
    column = m.Column(named.column.name, named.table.name)
    return Required(named, m.Compare("=", column, m.Value(True)), named.column.name)


def _flags(left: frozenset[str], names: Names) -> Iterator[tuple[Required, frozenset[str]]]:
    """Columns of yes and no that the words name."""
    for table in names.place.roles.values():
        for column in table.columns:
            if column.kind != "boolean":
                continue
            for called in _called(column):
                if called and called <= left:
                    yield _flag(Named(table, column)), called
                    left -= called
                    break


def _called(column: Column) -> Iterator[frozenset[str]]:
    for text in (column.name.replace("_", " "), *re.split(r"[,，]", column.comment or "")):
        yield content(re.sub(r"^(?:is|has|was|can)\b|^是否", "", text.strip()))


def _missing(said: str, names: Names) -> Read | None:
    """Rows without a value in the column that is named."""
    found = names.columns(said, lambda column: column.nullable)
    if not found or names.rest(said, found):
        return None
    named = found[0]
    column = m.Column(named.column.name, named.table.name)
    return Read(((Required(named, m.IsNull(column), f"{named.column.name} IS NULL"),),))


def _like(found: re.Match[str], names: Names) -> Read:
    groups = found.groupdict()
    asked = next((groups[name] for name in ("c", "c2", "c3", "c4") if groups.get(name)), "")
    text = groups["v"].strip()
    columns = names.columns(asked, lambda column: column.kind == "text") if asked else []
    if not columns and not content(asked):
        main = names.place.main
        columns = [label] if main and (label := names.label(main)) else []
    if not columns:
        return Read((), content(asked))
    pattern = ("" if groups.get("begin") else "%") + text + ("" if groups.get("end") else "%")
    readings = []
    for named in columns:
        column = m.Column(named.column.name, named.table.name)
        condition = m.Like(column, m.Value(pattern))
        readings.append((Required(named, condition, f"{named.column.name} LIKE {pattern!r}"),))
    return Read(tuple(readings[:MOST_READINGS]))


def about(required: Required, query: m.Select, role: str) -> list[m.Condition]:
    """The conditions of a query that are about the same column."""
    if required.named is None:
        return []
    column = m.Column(required.named.column.name, role)
    return [one for one in parts(query.where) if set(columns_in(one)) == {column}]
