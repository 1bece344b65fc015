"""Columns that say yes or no, and what says so in them.

"Organic products" are those whose ``is_organic`` is true, but the network points at the word, which
is the column's name and no value of it; and for those that are "not organic" it may say that the
flag differs from what stands for no. A question that says "not 0" means what it says.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.names import stem, stems, tokens
from sqlnl_rag.types import Column, Table

_YES = {"0": "1", "f": "t", "false": "true", "n": "y", "no": "yes", "否": "是"}
FALSE, TRUE = frozenset(_YES), frozenset(_YES.values())
_NOT = frozenset({"not", "never", "non", "t", "cannot", "without"})  # "isn't" is "isn", "t"
_REACH = 2  # words that may stand after them, before the flag's: "not yet fully paid"
_EMPTY = frozenset({"is", "was", "has", "have", "are", "can", "be", "flag"})  # of a flag's name


def is_flag(column: Column) -> bool:
    """Whether it is a boolean, or was seen to hold nothing but words for yes and no."""
    if column.kind == "boolean":
        return True
    return bool(column.values) and {value.casefold() for value in column.values} <= TRUE | FALSE


def settled(actions: Sequence[Action], question: str, tables: Sequence[Table]) -> list[Action]:
    """The query with flags compared with what they hold."""
    by_key = {table.key: table for table in tables}
    found = list(actions)
    for place in range(len(found) - 2):
        pointed, test, value = found[place : place + 3]
        if pointed.kind != "column" or test.text not in ("=", "!="):
            continue
        table = by_key.get(pointed.table)
        column = table.column(pointed.text) if table else None
        if column is None or not is_flag(column):
            continue
        if _is_named(value, column):
            found[place + 2] = Action("value", _true_of(column))
        elif test.text == "!=" and value.text.casefold() in FALSE and _is_denied(column, question):
            found[place + 1] = Action("keyword", "=")
    return found


def _is_denied(column: Column, question: str) -> bool:
    """Whether the question says a word of the flag's name soon after a "not"."""
    asked = [stem(token) for token, _, _ in tokens(question)]
    named = stems(column.name) - _EMPTY
    after = (set(asked[i + 1 : i + 2 + _REACH]) for i, word in enumerate(asked) if word in _NOT)
    return FALSE.isdisjoint(asked) and any(words & named for words in after)


def _is_named(value: Action, column: Column) -> bool:
    """Whether what a flag is compared with is its name, and none of its values."""
    said = stems(value.text)
    is_value = value.text.casefold() in TRUE | FALSE or value.text in column.values
    return value.kind == "value" and not is_value and bool(said) and said <= stems(column.name)


def _true_of(column: Column) -> str:
    """What stands for yes in a flag: as it is stored, or the opposite of the no that is; else 1."""
    for value in column.values:
        if value.casefold() in TRUE:
            return value
    for value in column.values:
        if yes := _YES.get(value.casefold()):
            return yes.upper() if value.isupper() else yes.title() if value.istitle() else yes
    return "1"
