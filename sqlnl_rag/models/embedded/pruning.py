"""Tables that nothing asks for, taken out of a query before it is written.

A slip of the model is a table too many: it multiplies or drops rows and reads no column. A table
goes when no column of it is used, the question says none of the words that only its name has, and
the tables that stay are still joined by foreign keys among themselves; where rows are counted, not
the last of such tables, for whose rows they are is what it says ("which shop has the most staff?"),
unless the question names what it counts (`_is_counted`).
What that brings is in training/RESULTS.md. Before that, a column of such a table is read in one
that stays, if the question names both: that changes no gold query of Spider's, Spider-Syn's and
BIRD's training sets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlnl_rag.models.embedded.actions import SET_OPS, Action
from sqlnl_rag.names import stem, stems, tokens
from sqlnl_rag.types import Table

_CLAUSES = frozenset({"select", "where", "group", "having", "order", "limit", "from"})
# Words that are in so many names that a question's saying one of them means none in particular.
_COMMON = frozenset({"name", "id", "code", "title"})


@dataclass
class _Select:
    """One SELECT being read: where it uses which columns, and where FROM lists which tables."""

    columns: dict[int, Action] = field(default_factory=dict)
    counted: set[str] = field(default_factory=set)
    listed: dict[int, str] = field(default_factory=dict)
    clause: str = "select"
    counts_rows: bool = False
    grouped: bool = False
    shown: set[str] = field(default_factory=set)
    # Of the columns in WHERE and HAVING, what each is compared with.
    compared: dict[int, list[str]] = field(default_factory=dict)

    @property
    def used(self) -> set[str]:
        return self.counted | {column.table for column in self.columns.values()}


def prune(actions: Sequence[Action], question: str, tables: Sequence[Table]) -> list[Action]:
    """`actions` without the tables of each FROM that neither the query nor the question needs."""
    asked, by_key = _asked(question), {table.key: table for table in tables}
    actions = moved(actions, question, tables)
    dropped = {place for select in _selects(actions) for place in _unneeded(select, asked, by_key)}
    return [action for place, action in enumerate(actions) if place not in dropped]


def moved(actions: Sequence[Action], question: str, tables: Sequence[Table]) -> list[Action]:
    """`actions` with each column read in the table that the question names; see `_nearer`."""
    asked, by_key = _asked(question), {table.key: table for table in tables}
    changes = {
        place: column
        for select in _selects(actions)
        for place, column in _nearer(select, asked, by_key).items()
    }
    return [changes.get(place, action) for place, action in enumerate(actions)]


def _asked(question: str) -> set[str]:
    return {stem(token) for token, _, _ in tokens(question)}


def _selects(actions: Sequence[Action]) -> list[_Select]:
    """Every SELECT of a query, inner ones first."""
    done: list[_Select] = []
    open_: list[_Select] = []
    for place, action in enumerate(actions):
        closes = action.kind == "keyword" and (action.text == ")" or action.text in SET_OPS)
        if closes and open_ and open_[-1].clause == "from":
            done.append(open_.pop())
        if action.kind == "keyword" and action.text == "select":
            open_.append(_Select())
        elif not open_:
            continue
        elif action.kind == "keyword":
            if action.text in _CLAUSES:
                open_[-1].clause = action.text
                open_[-1].grouped |= action.text == "group"
            if action.text == "*" and actions[place - 1].text == "count":
                open_[-1].counts_rows = True
        elif action.kind == "column":
            open_[-1].columns[place] = action
            if open_[-1].clause == "select":
                open_[-1].shown.add(action.table)
            if open_[-1].clause in ("where", "having"):
                open_[-1].compared[place] = []
        elif action.kind == "value":
            if open_[-1].clause in ("where", "having") and open_[-1].compared:
                open_[-1].compared[max(open_[-1].compared)].append(action.text)
        elif action.kind == "table" and open_[-1].clause == "from":
            open_[-1].listed[place] = action.text
        elif action.kind == "table":
            open_[-1].counted.add(action.text)
    return done + open_


def _nearer(select: _Select, asked: set[str], tables: dict[str, Table]) -> dict[int, Action]:
    """Columns to be read in another table: those of a table that the question does not name, where
    one that it names has a column of that name.

    A customer's city stands in ``customers`` for ``addresses``, if both have one. The question must
    name the column too; where it is compared, all that it is compared with must be stored in the
    other, which the query shows or counts. Keys stay where they are.
    """
    found: dict[int, Action] = {}
    keys = list(select.listed.values())
    for key in keys:
        own = {place: c for place, c in select.columns.items() if c.table == key}
        rest = [k for k in keys if k != key]
        if not own or key in select.counted or keys.count(key) > 1:
            continue
        if not rest or _is_asked(key, rest, asked, tables) or not _joined(rest, tables):
            continue
        homes = {
            place: _home(column, select.compared.get(place), rest, asked, tables)
            for place, column in own.items()
        }
        compared = {home for place, home in homes.items() if place in select.compared}
        counts_these = not select.shown and len(rest) == 1  # COUNT(*), of what is left
        if all(homes.values()) and (compared <= select.shown or counts_these):
            found |= {place: own[place]._replace(table=home) for place, home in homes.items()}
    return found


def _home(
    column: Action,
    compared: Sequence[str] | None,
    rest: Sequence[str],
    asked: set[str],
    tables: dict[str, Table],
) -> str:
    """The one table of `rest` that the question asks for and that has such a column; else nothing.

    Args:
        compared: What the column is compared with; None where it is shown, grouped or ordered by.
    """
    at = {k: c for k in rest for c in tables[k].columns if c.name == column.text}
    if len(at) != 1:
        return ""
    ((home, held),) = at.items()
    if compared is None:
        is_meant = bool(stems(column.text) & asked - _COMMON)
    else:
        is_meant = bool(compared) and all(text in held.values for text in compared)
    named = stems(tables[home].name) & asked
    is_key = any(column.text in _keys(tables[key]) for key in (column.table, home))
    return home if is_meant and named and not is_key else ""


def _keys(table: Table) -> set[str]:
    return {*table.primary_key, *(name for key in table.foreign_keys for name in key.columns)}


def _unneeded(select: _Select, asked: set[str], tables: dict[str, Table]) -> set[int]:
    """Places of the tables that may go; none where the query uses no column at all."""
    gone: set[int] = set()
    while (place := _next_unneeded(select, gone, asked, tables)) is not None:
        gone.add(place)
    return gone


def _next_unneeded(
    select: _Select, gone: set[int], asked: set[str], tables: dict[str, Table]
) -> int | None:
    keys = list(select.listed.values())
    for place, key in select.listed.items():
        rest = [k for p, k in select.listed.items() if p != place and p not in gone]
        if place in gone or key in select.used or keys.count(key) > 1 or not rest:
            continue
        if not select.used or _is_counted(select, key, rest, asked, tables):
            continue
        if not _is_asked(key, rest, asked, tables) and _joined(rest, tables):
            return place
    return None


def _is_counted(
    select: _Select, key: str, rest: Sequence[str], asked: set[str], tables: dict[str, Table]
) -> bool:
    """Whether it is the rows of `key` that are counted: of each other one a column is read.

    Unless the question names what it counts, as "how many customers live in Oslo?" does, where
    nothing is grouped and columns of ``customers`` are read.
    """
    if not select.counts_rows or not select.used >= set(rest):
        return False
    return select.grouped or not any(_is_asked(k, [key], asked, tables) for k in rest)


def _is_asked(key: str, rest: Sequence[str], asked: set[str], tables: dict[str, Table]) -> bool:
    """Whether the question says a word of that table's name which the names of `rest` lack."""
    elsewhere = {word for k in rest for word in stems(tables[k].name)}
    return bool((stems(tables[key].name) - elsewhere) & asked)


def _joined(keys: Sequence[str], tables: dict[str, Table]) -> bool:
    """Whether foreign keys among `keys` alone join them all."""
    reached, todo = {keys[0]}, [keys[0]]
    while todo:
        key = todo.pop()
        for other in keys:
            refers = any(k.ref_table == other for k in tables[key].foreign_keys)
            referred = any(k.ref_table == key for k in tables[other].foreign_keys)
            if other not in reached and (refers or referred):
                reached.add(other)
                todo.append(other)
    return reached >= set(keys)
