"""Which table a foreign key means.

Two columns are linked by an equality of a join, by IN over a subquery, and by standing at one place
of a set operation. Where a foreign key of one leads to another table than the one that it is linked
with, a table of like meaning was taken for the right one: `products_in_events.product_id` tells
which of two tables of products is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlglot import exp

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.types import Table

Named = tuple[str, str]  # the key of a table and a column of it, in lower case


def relinked(
    actions: Sequence[Action], tree: exp.Query, tables: Sequence[Table]
) -> list[Action] | None:
    """The query over the table that a foreign key leads to, where it is linked with another one;
    None where there is nothing to mend or the right table lacks a column of the wrong one.

    Args:
        tree: What `codec.decode` makes of `actions`.
        tables: Those that the query may use.
    """
    keys = {
        (table.key.lower(), column.lower()): (key.ref_table.lower(), ref_column.lower())
        for table in tables
        for key in table.foreign_keys
        for column, ref_column in zip(key.columns, key.ref_columns, strict=True)
    }
    if not keys or len({a.text for a in actions if a.kind == "table"}) < 2:
        return None
    links = list(_links(tree))
    kept = {end[0] for link in links if not _is_stray(*link, keys) for end in link}
    # What alone tells rows apart stands for its table, as the key of another one would.
    numbers = {(t.key.lower(), t.primary_key[0].lower()) for t in tables if len(t.primary_key) == 1}
    by_key = {table.key.lower(): table for table in tables}
    for link in links:
        for owner, wrong in (link, link[::-1]):
            meant = keys.get(owner)
            if meant is None or wrong in keys or wrong not in numbers or wrong[0] in kept:
                continue
            if _is_stray(*link, keys) and (right := by_key.get(meant[0])):
                if moved := _moved(actions, wrong, right, meant[1]):
                    return moved
    return None


def _moved(actions: Sequence[Action], wrong: Named, right: Table, key: str) -> list[Action] | None:
    """The actions with `right` in place of the table of `wrong`, and its `key` for that column."""
    columns = {column.name.lower(): column.name for column in right.columns}
    moved = []
    for action in actions:
        if action.kind == "table" and action.text.lower() == right.key.lower():
            return None  # it is there besides
        if action.kind == "table" and action.text.lower() == wrong[0]:
            action = Action("table", right.key)
        elif action.kind == "column" and action.table.lower() == wrong[0]:
            name = action.text.lower()
            found = columns.get(key if name == wrong[1] else name)
            if found is None:
                return None
            action = Action("column", found, right.key)
        moved.append(action)
    return moved


def _is_stray(one: Named, other: Named, keys: Mapping[Named, Named]) -> bool:
    """Whether an end has a foreign key, and the keys of both lead to no column that they share."""
    if one not in keys and other not in keys:
        return False
    return _led(one, keys).isdisjoint(_led(other, keys))


def _led(column: Named, keys: Mapping[Named, Named]) -> set[Named]:
    """The column and all that foreign keys lead to from it, one after the other."""
    led = {column}
    while column in keys and keys[column] not in led:
        column = keys[column]
        led.add(column)
    return led


def _links(tree: exp.Query) -> Iterator[tuple[Named, Named]]:
    for join in tree.find_all(exp.Join):
        for equal in (join.args.get("on") or exp.Null()).find_all(exp.EQ):
            yield from _pair(equal.this, equal.expression)
    for within in tree.find_all(exp.In):
        query = within.args.get("query")
        inner = query.this if isinstance(query, exp.Subquery) else query
        if isinstance(inner, exp.Select) and len(inner.expressions) == 1:
            yield from _pair(within.this, inner.expressions[0])
    for operation in tree.find_all(exp.SetOperation):
        left, right = operation.left, operation.right
        if isinstance(left, exp.Select) and isinstance(right, exp.Select):
            for one, other in zip(left.expressions, right.expressions, strict=False):
                yield from _pair(one, other)


def _pair(one: exp.Expression, other: exp.Expression) -> Iterator[tuple[Named, Named]]:
    if isinstance(one, exp.Column) and isinstance(other, exp.Column):
        left, right = _named(one), _named(other)
        if left and right:
            yield left, right


def _named(column: exp.Column) -> Named | None:
    """Whose column it is, by the SELECT that it stands in; None where that names several tables and
    the column none.
    """
    select = column.find_ancestor(exp.Select)
    if select is None:
        return None
    sources = [
        source
        for source in (
            (select.args.get("from_") or exp.From()).this,
            *(join.this for join in select.args.get("joins") or ()),
        )
        if isinstance(source, exp.Table)
    ]
    for source in sources:
        if len(sources) == 1 or source.alias_or_name.lower() == column.table.lower():
            key = f"{source.db}.{source.name}" if source.db else source.name
            return key.lower(), column.name.lower()
    return None
