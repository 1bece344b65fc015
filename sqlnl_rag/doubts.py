"""Doubts: SQL that is valid and yet likely to say something else than was meant.

Each is a passed `Check` with a code that begins with ``warning.`` and the place it speaks of:

    warning.fan_out        a join repeats rows before an aggregate counts or sums them
    warning.join_paths     two tables are tied in two ways, and the query takes one
    warning.dropped_rows   an inner join over an empty foreign key leaves rows out
    warning.value          a text is compared with a column that does not hold it
    warning.outer_column   a name in a subquery silently means a column of the query around it

Promised: nothing is said that the snapshot does not show, and each thing is said once. A doubt
stops nothing. Not promised: that a query without doubts is right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp

from sqlnl_rag.binding import Binding, Source
from sqlnl_rag.joins import Joined, Tie
from sqlnl_rag.repair import closest
from sqlnl_rag.tree import position
from sqlnl_rag.types import Check, Column, Dialect, Schema, Table

_SHOWN_CHARS = 60  # of a stored value

# What comes out wrong when a row is seen twice; a smallest value or an any-value does not.
_HARMED = (
    exp.Count,
    exp.CountIf,
    exp.Sum,
    exp.Avg,
    exp.GroupConcat,
    exp.ArrayAgg,
    exp.Median,
    exp.Stddev,
    exp.StddevSamp,
    exp.StddevPop,
    exp.Variance,
    exp.VariancePop,
)
# What stays the same when every row of a group is seen equally often.
_EVEN = (exp.Avg, exp.Median, exp.StddevPop, exp.VariancePop)


def doubts(query: exp.Query, binding: Binding, schema: Schema) -> list[Check]:
    """Everything suspicious about a bound query."""
    found: list[Check] = []
    for frame in binding.frames:
        if len(frame.sources) > 1:
            joined = Joined(frame, binding, schema)
            found += [*_fan_outs(joined), *_paths(joined), *_dropped(joined)]
    found += [*_values(query, binding, schema.dialect), *_outer_columns(binding)]
    return list({check.message: check for check in found}.values())


# Rows that a join repeats.


def _fan_outs(joined: Joined) -> Iterator[Check]:
    if not joined.clear:
        return
    select = joined.select
    for place in (*select.expressions, select.args.get("having"), select.args.get("order")):
        for aggregate in place.find_all(*_HARMED) if place is not None else ():
            own = aggregate.find_ancestor(exp.Select) is select
            distinct = isinstance(aggregate.this, exp.Distinct)
            if own and not distinct and not aggregate.find_ancestor(exp.Window):
                yield from _repeated(aggregate, joined)


def _repeated(aggregate: exp.Expr, joined: Joined) -> Iterator[Check]:
    """An aggregate is harmed where the rows of everything that it speaks of are repeated."""
    group = joined.select.args.get("group")
    grouped = group.expressions if group is not None else []
    owners = joined.of(aggregate)
    # With a GROUP BY, COUNT(x) is how people count the rows of what was joined.
    if not owners or (isinstance(aggregate, exp.Count) and grouped):
        owners = joined.sources
    culprits = [c for owner in owners if (c := joined.repeats(owner))]
    if len(culprits) < len(owners):
        return
    owner, culprit = owners[0], culprits[0]
    keys = {own[1] for e in grouped if (own := joined.own(e)) and own[0] is owner}
    if isinstance(aggregate, _EVEN) and joined.is_unique(owner, keys):
        return
    written = aggregate.sql(comments=False)
    other = joined.repeats(culprit) if len(owners) > 1 else None
    if other is not None:
        message = (
            f"rows of {_called(culprit)} and of {_called(other)} can repeat each other in this "
            f"join, so {written} counts pairs of them; count the one before joining the other"
        )
    else:
        message = (
            f"joining {_called(culprit)} can repeat rows of {_called(owner)}, so {written} takes "
            "some of them more than once; "
        )
        if isinstance(aggregate, exp.Count) and isinstance(aggregate.this, exp.Column):
            message += f"COUNT(DISTINCT {aggregate.this.sql()}) takes each once"
        else:
            message += f"aggregate before joining, or ask for {_called(culprit)} with EXISTS"
    yield Check("warning.fan_out", True, message, position(aggregate))


def _called(source: Source) -> str:
    return source.table.key if source.table is not None else source.node.alias_or_name


# Another way to join.


def _paths(joined: Joined) -> Iterator[Check]:
    for tie, key, _, source, _, target in joined.along_keys():
        if key.columns == key.ref_columns:
            continue  # the plain one, by its name
        others = [
            ", ".join(other.columns)
            for other in source.foreign_keys
            if other.ref_table == key.ref_table
            and other.columns != key.columns
            and not joined.is_used(source, other)
        ]
        if others:
            taken = key.columns[0]
            message = (
                f"{source.key} is joined to {target.key} by {taken}, and "
                f"{' and '.join(others[:3])} would join them too: is {taken} what is meant?"
            )
            yield Check("warning.join_paths", True, message, position(tie.node))
        yield from _around(joined, tie, source, target)


def _around(joined: Joined, tie: Tie, source: Table, target: Table) -> Iterator[Check]:
    """The way over a third table where a key goes straight; going straight is the plain way."""
    present = {s.table.key for s in joined.sources if s.table}
    for second in target.foreign_keys:
        if second.ref_table not in present or second.ref_table in (source.key, target.key):
            continue
        straight = [k for k in source.foreign_keys if k.ref_table == second.ref_table]
        if straight and not any(joined.is_used(source, k) for k in straight):
            message = (
                f"{source.key} is joined to {second.ref_table} over {target.key}; its own "
                f"{', '.join(straight[0].columns)} can lead to other rows: which one is meant?"
            )
            yield Check("warning.join_paths", True, message, position(tie.node))


# Rows that a join leaves out.


def _dropped(joined: Joined) -> Iterator[Check]:
    """A row without its key is missed where the query shows rows of its table as such.

    It is not missed where the query asks for something of the table pointed at: a filter, a group,
    the first few in its order."""
    if any(join.side for join in joined.joins):
        return  # whoever writes one outer join has thought of the rows without a partner
    select = joined.select
    group = select.args.get("group")
    order = select.args.get("order") if select.args.get("limit") is not None else None
    asked = {id(source) for source in joined.of(*joined.filters, group, order)}
    shown = [(id(s), name) for s, name in joined.columns(*select.expressions)]
    everything = any(e.is_star for e in select.expressions)
    spoken = {(id(s), name) for s, name in joined.columns(*joined.filters, group)}
    for tie, key, owner, source, target, referred in joined.along_keys():
        column = source.column(key.columns[0])
        if column is None or not column.nullable or column.name in source.primary_key:
            continue
        own = (id(owner), column.name.casefold())
        shows_rows = everything or any(s[0] == own[0] and s != own for s in shown)
        ends = {id(owner), id(target)}
        tied_twice = any(t is not tie and {id(s) for s, _ in t.ends} == ends for t in joined.ties)
        if not shows_rows or tied_twice or own in spoken:
            continue
        if asked & {id(s) for s in joined.beyond(target, owner)}:
            continue
        message = (
            f"rows of {source.key} without {column.name} are left out by the join to "
            f"{referred.key}; LEFT JOIN keeps them"
        )
        yield Check("warning.dropped_rows", True, message, position(tie.node))


# Values that are not there.


def _values(query: exp.Query, binding: Binding, dialect: Dialect) -> Iterator[Check]:
    for node in query.find_all(exp.EQ, exp.NEQ, exp.In, exp.Like, exp.ILike):
        sides = [node.this, *(node.expressions if isinstance(node, exp.In) else [node.expression])]
        bound = [s for s in sides if id(s) in binding.columns]
        if len(bound) != 1:
            continue
        table, column = binding.columns[id(bound[0])]
        if not (column.values_complete and column.values and column.kind == "text"):
            continue
        verb = "holds nothing like" if isinstance(node, exp.Like | exp.ILike) else "never holds"
        for text in (s.name for s in sides if isinstance(s, exp.Literal) and s.is_string):
            if text.strip() and not _is_held(text, column, node, dialect):
                near = closest(text, column.values)[:3]
                known = ", ".join(_quoted(v) for v in near or column.values[:3])
                message = (
                    f"{table.key}.{column.name} {verb} {_quoted(text)}; "
                    f"{'closest:' if near else 'it holds e.g.'} {known}"
                )
                yield Check("warning.value", True, message, position(bound[0]))


def _quoted(text: str) -> str:
    """A stored text for one line; spaces at its ends are to be seen."""
    shown = text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + "…"
    return "'" + re.sub(r"[^\S ]", " ", shown) + "'"


def _is_held(text: str, column: Column, node: exp.Expr, dialect: Dialect) -> bool:
    if isinstance(node, exp.Like | exp.ILike):
        if isinstance(node.parent, exp.Escape) or "_" in text or "\\" in text:
            return True  # too much for a look
        blind = isinstance(node, exp.ILike) or dialect in ("sqlite", "mysql")
        return any(_is_like(value, text, blind) for value in column.values)
    if text in column.values:
        return True
    # MySQL's usual collations tell neither case nor spaces at the end apart.
    loose = text.casefold().rstrip()
    return dialect == "mysql" and any(v.casefold().rstrip() == loose for v in column.values)


def _is_like(value: str, pattern: str, blind: bool) -> bool:
    """LIKE with ``%`` alone, in time linear in the value."""
    if blind:
        value, pattern = value.casefold(), pattern.casefold()
    first, *rest = pattern.split("%")
    if not rest:
        return value == first
    if len(value) < len(first) + len(rest[-1]) or not value.startswith(first):
        return False
    if not value.endswith(rest[-1]):
        return False
    place, end = len(first), len(value) - len(rest[-1])
    for part in rest[:-1]:
        found = value.find(part, place, end)
        if found < 0:
            return False
        place = found + len(part)
    return True


# Names that reach outside.


def _outer_columns(binding: Binding) -> Iterator[Check]:
    for node, frame in binding.outer:
        # Compared with a column of its own query it is a correlation, which is what subqueries do.
        comparison = node.find_ancestor(exp.Predicate, exp.Select)
        beside = comparison.find_all(exp.Column) if isinstance(comparison, exp.Predicate) else ()
        if any(binding.sources.get(id(c)) is s for c in beside for s in frame.sources):
            continue
        inner = ", ".join(filter(None, map(_called, frame.sources)))
        message = (
            f'"{node.name}" is no column of {inner}: in this subquery it means the column of the '
            "query around it"
        )
        yield Check("warning.outer_column", True, message, position(node))
