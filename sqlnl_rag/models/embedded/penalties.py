"""What speaks against a candidate: a count for each of a few dozen slips that the model makes.

``penalties(wording, actions)`` holds a query against the words of its question and against the
schema: a word for a column that the query does not use, LIMIT where nothing is the most of
anything, a join of a number with a text. Each is a guess and often wrong alone; `ranking` weighs
them. Nothing is executed or parsed, so that ten candidates take a millisecond or two.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from sqlnl_rag.models.embedded.actions import AGGREGATES, CONSTANTS, SET_OPS, Action
from sqlnl_rag.models.embedded.flags import FALSE, is_flag
from sqlnl_rag.models.embedded.wording import Name, Wording, as_number
from sqlnl_rag.names import stems
from sqlnl_rag.types import Column

_DENIALS = ("not in", "except", "!=", "not exists", "is null", "not like", "not contains")
_CLAUSES = frozenset({"where", "group", "having", "order", "limit", "from", "on"})


@dataclass
class _Value:
    """A value of the query: the column it stands beside, and its clause."""

    text: str
    beside: Name | None
    clause: str
    constant: bool


@dataclass
class _Query:
    """The parts of a query that matter here, those of its subqueries among them."""

    keywords: Counter[str] = field(default_factory=Counter)
    names: dict[str, list[Name]] = field(default_factory=dict)
    aggregates: set[str] = field(default_factory=set)
    values: list[_Value] = field(default_factory=list)
    equal: list[Name] = field(default_factory=list)
    items: int = 0

    def of(self, *clauses: str) -> list[Name]:
        """The names in those clauses."""
        return [name for clause in clauses for name in self.names.get(clause, ())]

    def has(self, *keywords: str) -> bool:
        return any(self.keywords[keyword] for keyword in keywords)


def _read(actions: Sequence[Action]) -> _Query:
    query = _Query()
    outer: list[str] = []
    clause, beside = "", None
    for kind, text, table in actions:
        if kind == "keyword":
            query.keywords[text] += 1
            if text in SET_OPS:
                clause = ""
            elif text == "select":
                if clause:
                    outer.append(clause)
                clause = "select"
            elif text in _CLAUSES:
                clause = text
            elif text == ")" and outer and clause in ("from", "on"):
                clause = outer.pop()
            elif text == "*":
                beside = None
            elif text in AGGREGATES:
                query.aggregates.add(text)
            elif text == "=" and clause == "where" and beside:
                query.equal.append(beside)
            elif text in CONSTANTS:
                query.values.append(_Value(text, beside, clause, True))
        elif kind == "column":
            beside = (table, text)
            query.names.setdefault(clause, []).append(beside)
        elif kind == "table":
            query.names.setdefault("from" if clause == "from" else "select", []).append((text, ""))
        else:
            query.values.append(_Value(text, beside, clause, False))
    return query


def penalties(
    wording: Wording, actions: Sequence[Action], *, untied: int = 0, far: float = 0.0
) -> dict[str, float]:
    """What speaks against the query, by name; nothing that does not.

    Args:
        untied: How many of its tables are joined to the others by no condition.
        far: How much less relevant than the best table its least relevant one is, in [0, 1].
    """
    query = _read(actions)
    found = {name: float(slip(wording, query)) for name, slip in _SLIPS.items()}
    found[_REPEATED] = float(_repeats(actions) and not query.has(*SET_OPS))
    found[_UNLIKE] = float(_unlike_sides(actions))
    found[_UNTIED] = float(untied > 0)
    found[_FAR] = far
    return {name: count for name, count in found.items() if count}


def _uncovered(wording: Wording, query: _Query) -> float:
    used = set(query.of(*query.names))
    used |= {(table, "") for table, _ in used}
    return sum(weight for named, weight in wording.called_for if not named & used)


def _unsaid(wording: Wording, names: Sequence[Name]) -> int:
    return sum(wording.said(name) == 0 for name in names)


def _idle_tables(wording: Wording, query: _Query) -> int:
    used = {t for t, _ in query.of("select", "where", "group", "having", "order", "on")}
    listed = set(query.of("from"))
    return sum(table not in used for table, _ in listed) if len(listed) > 1 else 0


def _mixed_joins(wording: Wording, query: _Query) -> int:
    ends = [_kind(wording, name) for name in query.of("on")]
    return sum(left != right for left, right in zip(ends[::2], ends[1::2], strict=False))


def _column(wording: Wording, name: Name | None) -> Column | None:
    table = wording.tables.get(name[0]) if name else None
    return table.column(name[1]) if table and name else None


def _kind(wording: Wording, name: Name | None) -> str:
    column = _column(wording, name)
    return column.kind if column else ""


def _texts(query: _Query) -> list[_Value]:
    return [v for v in query.values if not v.constant and v.clause != "limit"]


def _unstored(wording: Wording, query: _Query) -> int:
    """Values that no column is known to hold."""
    return sum(
        v.text.casefold() not in wording.stored and as_number(v.text) is None for v in _texts(query)
    )


def _stored_elsewhere(wording: Wording, query: _Query) -> int:
    return sum(
        v.text.casefold() in wording.stored
        and v.beside not in wording.stored[v.text.casefold()]
        and as_number(v.text) is None
        for v in _texts(query)
    )


def _names_as_values(wording: Wording, query: _Query) -> int:
    """Words of the schema compared with a column that the question does not name."""
    return sum(
        as_number(v.text) is None
        and wording.is_of_names(v.text)
        and (v.beside is None or wording.said(v.beside) < 1)
        for v in _texts(query)
    )


def _numbers_unused(wording: Wording, query: _Query) -> int:
    used = {as_number(value.text) for value in query.values}
    texts = " ".join(value.text for value in query.values)
    return sum(n not in used and f"{n:g}" not in texts for n in wording.numbers)


def _values_unused(wording: Wording, query: _Query) -> int:
    used = [value.text.casefold() for value in query.values]
    return sum(not any(v in text or text in v for text in used) for v in wording.sure_values)


def _repeats(actions: Sequence[Action]) -> bool:
    """Whether a column is twice held equal to one value."""
    seen = set()
    for column, test, value in zip(actions, actions[1:], actions[2:], strict=False):
        if column.kind == "column" and test.text == "=" and value.kind == "value":
            pair = (column.table, column.text, value.text.casefold())
            if pair in seen:
                return True
            seen.add(pair)
    return False


def is_idle(actions: Sequence[Action]) -> bool:
    """Whether it sets a query against itself, which is what no question asks for."""
    sides = _sides(actions)
    return sides is not None and sides[0] == sides[1]


def _unlike_sides(actions: Sequence[Action]) -> int:
    """How many columns that a set operation puts side by side have unlike names."""
    sides = _sides(actions) or ()
    shown = [[a.text for a in _until_clause(side) if a.kind == "column"] for side in sides]
    pairs = zip(*shown, strict=False)
    return sum(stems(one).isdisjoint(stems(other)) for one, other in pairs)


def _sides(actions: Sequence[Action]) -> tuple[list[Action], list[Action]] | None:
    """What stands on the sides of the query's only set operation."""
    places = [i for i, a in enumerate(actions) if a.kind == "keyword" and a.text in SET_OPS]
    if len(places) != 1:
        return None
    return list(actions[: places[0]]), list(actions[places[0] + 1 :])


def _until_clause(select: Sequence[Action]) -> Iterator[Action]:
    return takewhile(lambda a: a.kind != "keyword" or a.text not in _CLAUSES, select)


def _extreme(wording: Wording) -> bool:
    return not wording.calls.isdisjoint({"most", "least"})


def _by_time(wording: Wording, query: _Query) -> bool:
    return any(_kind(wording, name) == "time" for name in query.of("order"))


def _names_nothing(wording: Wording, query: _Query) -> bool:
    shown = query.of("select")
    return not any({"name", "名"} & wording.names.get(name, frozenset()) for name in shown)


def _denies(wording: Wording, query: _Query) -> bool:
    flags = (_column(wording, v.beside) for v in query.values if v.text.casefold() in FALSE)
    return query.has(*_DENIALS) or any(column and is_flag(column) for column in flags)


def _missing(call: str, *keywords: str) -> Callable[[Wording, _Query], bool]:
    """The question calls for one of `keywords`, and the query has none."""
    return lambda w, q: call in w.calls and not q.has(*keywords)


def _uncalled(call: str, *keywords: str) -> Callable[[Wording, _Query], bool]:
    return lambda w, q: call not in w.calls and q.has(*keywords)


# Their names are those of the weights in ranking.json.
_SLIPS: dict[str, Callable[[Wording, _Query], float]] = {
    # names
    "uncovered": lambda w, q: 0 if w.is_chinese else _uncovered(w, q),
    "uncovered, Chinese": lambda w, q: _uncovered(w, q) if w.is_chinese else 0,
    "grouped unsaid": lambda w, q: 0 if w.is_chinese else _unsaid(w, q.of("group")),
    "no name shown": lambda w, q: not w.is_chinese and "name" in w.calls and _names_nothing(w, q),
    "one shown of several": lambda w, q: len(q.of("select")) <= 1 and w.joints >= 1,
    "shown twice": lambda w, q: len(q.of("select")) - len(set(q.of("select"))),
    "shown and fixed": lambda w, q: len(set(q.of("select")) & set(q.equal)),
    "grouped, not shown": lambda w, q: len([n for n in q.of("group") if n not in q.of("select")]),
    "idle table": _idle_tables,
    "mixed join": _mixed_joins,
    # values
    "value unstored": _unstored,
    "value stored elsewhere": _stored_elsewhere,
    "value unused": _values_unused,
    "number unused": _numbers_unused,
    "name as value": _names_as_values,
    "number in text": lambda w, q: sum(
        as_number(v.text) is not None and _kind(w, v.beside) == "text" for v in _texts(q)
    ),
    # clauses
    "extreme, uncalled": lambda w, q: not _extreme(w) and q.has("limit", "max", "min"),
    "extreme, unlimited": lambda w, q: (
        _extreme(w) and q.has("order") and not q.has("limit") and "sorted" not in w.calls
    ),
    "most, ascending": lambda w, q: (
        "most" in w.calls
        and "least" not in w.calls
        and q.has("limit")
        and not q.has("desc")
        and not _by_time(w, q)  # the oldest: born first
    ),
    "least, descending": lambda w, q: (
        "least" in w.calls
        and "most" not in w.calls
        and q.has("limit")
        and q.has("desc")
        and not _by_time(w, q)  # the youngest: born last
    ),
    "late, ascending": lambda w, q: (
        "late" in w.calls and q.has("limit") and not q.has("desc") and _by_time(w, q)
    ),
    "early, descending": lambda w, q: (
        "early" in w.calls
        and "late" not in w.calls
        and q.has("limit")
        and q.has("desc")
        and _by_time(w, q)
    ),
    "descending, missing": _missing("down", "desc"),
    "smallest, missing": lambda w, q: (
        "smallest" in w.calls and not q.has("min") and (not q.has("order") or q.has("desc"))
    ),
    "count, uncalled": _uncalled("count", "count"),
    "sum, uncalled": _uncalled("sum", "sum"),
    "sum, missing": _missing("sum", "sum"),
    "average, missing": _missing("average", "avg"),
    "distinct, missing": _missing("distinct", "distinct"),
    "not, missing": lambda w, q: "not" in w.calls and not _denies(w, q),
    "or, missing": _missing("or", "or", "union", "in"),
    "more, missing": _missing("more", ">"),
    "less, missing": _missing("less", "<"),
    "less, uncalled": _uncalled("less", "<"),
    "at least, missing": _missing("at least", ">="),
    "at most, missing": _missing("at most", "<="),
    "between, missing": _missing("between", "between"),
    "union": lambda w, q: q.keywords["union"],
    "nested, uncalled": lambda w, q: (
        q.keywords["select"] > 1
        and w.calls.isdisjoint({"not", "than average"})
        and not q.has("limit", "union", "intersect", "except")
    ),
}
_REPEATED, _UNLIKE = "repeated value", "unlike sides"
_UNTIED, _FAR = "untied table", "far table"
SLIP_NAMES = (*_SLIPS, _REPEATED, _UNLIKE, _UNTIED, _FAR)
