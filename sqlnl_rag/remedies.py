"""Remedies: what is tried when the database does not plan a statement whose names are all right.

Each remedy changes the tree in one way that keeps its meaning where it had one, and returns the
lines that say so, none where it has nothing to do. `verify` keeps it only if the database then
gets further.

Not promised: to understand the database's message. What helps is kept, what does not is undone."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from sqlnl_rag.binding import Binding, bind
from sqlnl_rag.types import Schema

Remedy = Callable[[exp.Query, Schema], list[str]]


def regroup(query: exp.Query, schema: Schema) -> list[str]:
    """Put every plain column that a grouped SELECT shows into its GROUP BY.

    A column that it only sorts by would split the groups there: its least value sorts them (the
    greatest, downwards), which is one of those that a laxer engine may take."""
    added: list[str] = []
    for select in query.find_all(exp.Select):
        group = select.args.get("group")
        if group is None or not group.expressions:
            continue
        have = {e.sql() for e in group.expressions}
        aliases = {e.alias for e in select.expressions if isinstance(e, exp.Alias)}
        for expression in select.expressions:
            for column in _ungrouped(expression, select):
                if column.sql() not in have:
                    have.add(column.sql())
                    added.append(f"GROUP BY also names {column.sql()}")
                    group.append("expressions", column.copy())
        order = select.args.get("order")
        for ordered in order.expressions if order is not None else ():
            for column in _ungrouped(ordered, select):
                if column.sql() not in have | aliases:
                    added.append(_sorted_by_one(column, ordered))
    return list(dict.fromkeys(added))


def _ungrouped(node: exp.Expr, select: exp.Select) -> list[exp.Column]:
    return [
        column
        for column in node.find_all(exp.Column)
        if not column.is_star
        and column.find_ancestor(exp.AggFunc, exp.Select, exp.Window) is select
    ]


def _sorted_by_one(column: exp.Column, ordered: exp.Expr) -> str:
    taken = exp.Max if ordered.args.get("desc") else exp.Min
    written = taken(this=column.copy())
    line = f"sorted by {written.sql()}: a group has one place"
    column.replace(written)
    return line


def order_distinct(query: exp.Query, schema: Schema) -> list[str]:
    """``SELECT DISTINCT a … ORDER BY b``: one row for each a, so b has to be one of its values."""
    for select in query.find_all(exp.Select):
        order, distinct = select.args.get("order"), select.args.get("distinct")
        if order is None or distinct is None or distinct.args.get("on"):
            continue
        shown = [e.unalias() for e in select.expressions]
        if select.args.get("group") or any(e.is_star or e.find(exp.AggFunc) for e in shown):
            continue
        names = {e.sql() for e in shown} | {e.alias for e in select.expressions if e.alias}
        lines = [
            _sorted_by_one(column, ordered)
            for ordered in order.expressions
            for column in _ungrouped(ordered, select)
            if column.sql() not in names
        ]
        if lines or order.find(exp.AggFunc):
            select.set("distinct", None)
            select.set("group", exp.Group(expressions=[e.copy() for e in shown]))
            return ["DISTINCT written as GROUP BY", *dict.fromkeys(lines)]
    return []


def compare_alike(query: exp.Query, schema: Schema) -> list[str]:
    """A number compared with a text, 0 or 1 with a truth, a pattern with what is no text."""
    binding = bind(query, schema)
    done: list[str] = []
    for node in list(query.find_all(exp.EQ, exp.NEQ, exp.In, exp.Like, exp.ILike)):
        sides = [node.this, *(node.expressions if isinstance(node, exp.In) else [node.expression])]
        kinds = {_kind(side, binding) for side in sides}
        pattern = isinstance(node, exp.Like | exp.ILike)
        if pattern and kinds & {"number", "time", "boolean"}:
            written = exp.cast(node.this.copy(), "TEXT")
            done.append(f"{node.this.sql()}: compared as text")
            node.this.replace(written)
        for literal in sides[int(pattern) :]:
            if not isinstance(literal, exp.Literal) or literal.is_string:
                continue
            if "text" in kinds:
                literal.replace(exp.Literal.string(literal.name))
                done.append(f"{literal.name}: compared as text")
            elif "boolean" in kinds and literal.name in ("0", "1"):
                truth = exp.Boolean(this=literal.name == "1")
                literal.replace(truth)
                done.append(f"{literal.name}: written as {truth.sql()}, a truth is no number here")
    return list(dict.fromkeys(done))


def _kind(node: exp.Expr, binding: Binding) -> str:
    """What a side of a comparison is, as far as it can be seen; of literals, texts alone."""
    while isinstance(node, exp.Paren):
        node = node.this
    if isinstance(node, exp.Literal):
        return "text" if node.is_string else ""
    if isinstance(node, exp.Predicate):
        return "boolean"
    pair = binding.columns.get(id(node))
    return pair[1].kind if pair else ""


def add_texts(query: exp.Query, schema: Schema) -> list[str]:
    """``a + 'b'`` joins texts in SQL Server; here it is ``a || 'b'``."""
    binding = bind(query, schema)
    done: list[str] = []
    for node in reversed(list(query.find_all(exp.Add))):
        texts = [_is_text(side, binding) for side in (node.this, node.expression)]
        if all(texts):
            done.append(f"{node.sql()}: texts are joined by ||")
            node.replace(
                exp.DPipe(this=node.this.copy(), expression=node.expression.copy(), safe=True)
            )
            binding = bind(query, schema)
    return done


def _is_text(node: exp.Expr, binding: Binding) -> bool:
    return isinstance(node, exp.DPipe) or _kind(node, binding) == "text"


def join_texts(query: exp.Query, schema: Schema) -> list[str]:
    """CONCAT, which takes NULL for nothing, where an older SQLite has none."""
    if schema.dialect != "sqlite":
        return []
    done: list[str] = []
    for node in list(query.find_all(exp.Concat)):
        parts = [
            part.copy()
            if isinstance(part, exp.Literal)
            else exp.Coalesce(this=part.copy(), expressions=[exp.Literal.string("")])
            for part in node.expressions
        ]
        joined: exp.Expr = parts[0]
        for part in parts[1:]:
            joined = exp.DPipe(this=joined, expression=part)
        done.append(f"{node.sql()}: texts are joined by ||")
        node.replace(exp.paren(joined))
    return done


def round_numeric(query: exp.Query, schema: Schema) -> list[str]:
    """PostgreSQL rounds to a number of places only what is numeric."""
    if schema.dialect != "postgresql":
        return []
    done: list[str] = []
    for node in query.find_all(exp.Round):
        if node.args.get("decimals") is not None and not isinstance(node.this, exp.Cast):
            done.append(f"{node.this.sql()}: rounded as NUMERIC")
            node.set("this", exp.cast(node.this.copy(), "NUMERIC"))
    return done


def count_truths(query: exp.Query, schema: Schema) -> list[str]:
    """SUM or AVG of a column that is true or false."""
    binding = bind(query, schema)
    done: list[str] = []
    for node in query.find_all(exp.Sum, exp.Avg):
        if _kind(node.this, binding) == "boolean":
            done.append(f"{node.sql()}: a truth counted as 1 or 0")
            case = exp.Case().when(node.this.copy(), exp.Literal.number(1))
            node.set("this", case.else_(exp.Literal.number(0)))
    return done


REMEDIES: tuple[Remedy, ...] = (
    regroup,
    order_distinct,
    compare_alike,
    add_texts,
    join_texts,
    round_numeric,
    count_truths,
)
