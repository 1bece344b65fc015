"""Columns that say yes or no, and what says so in them.

"Organic products" are those whose ``is_organic`` is true, but the network points at the word, which
is the column's name and no value of it; and for those that are not organic it may say that the flag
differs from what stands for no.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.wording import calls
from sqlnl_rag.names import stems
from sqlnl_rag.types import Column, Table

TRUE = frozenset({"1", "t", "true", "y", "yes", "是"})
FALSE = frozenset({"0", "f", "false", "n", "no", "否"})


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
        elif test.text == "!=" and value.text.casefold() in FALSE and "not" in calls(question):
            found[place + 1] = Action("keyword", "=")
    return found


def _is_named(value: Action, column: Column) -> bool:
    """Whether what a flag is compared with is its name, and none of its values."""
    said = stems(value.text)
    is_value = value.text.casefold() in TRUE | FALSE or value.text in column.values
    return value.kind == "value" and not is_value and bool(said) and said <= stems(column.name)


def _true_of(column: Column) -> str:
    """What stands for yes in a flag: as it is stored where that was seen, else 1."""
    return next((value for value in column.values if value.casefold() in TRUE), "1")
