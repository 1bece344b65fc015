"""Small changes of a query, each of which makes a text that was right about it wrong.

`changes` gives every change of each kind that applies, one at a time. A change that would leave the
meaning as it was (the same constant, an aggregate of the same value) is not made.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

KINDS = (
    "constant",
    "operator",
    "direction",
    "condition dropped",
    "table added",
    "aggregate",
    "and/or",
    "limit",
    "distinct",
    "negation",
)

_OPERATORS: dict[type[exp.Expr], tuple[type[exp.Expr], ...]] = {
    exp.GT: (exp.LT, exp.GTE),
    exp.GTE: (exp.LTE, exp.GT),
    exp.LT: (exp.GT, exp.LTE),
    exp.LTE: (exp.GTE, exp.LT),
    exp.EQ: (exp.NEQ,),
    exp.NEQ: (exp.EQ,),
}
_AGGREGATES: dict[type[exp.Expr], type[exp.Expr]] = {
    exp.Avg: exp.Sum,
    exp.Sum: exp.Avg,
    exp.Min: exp.Max,
    exp.Max: exp.Min,
    exp.Count: exp.Avg,
}


def changes(tree: exp.Expr, *, table: str) -> Iterator[tuple[str, exp.Expr]]:
    """Kind and changed tree, the tree itself left as it is.

    Args:
        table: The name of a table that the query does not read.
    """
    nodes = list(tree.walk())
    for place, node in enumerate(nodes):
        for kind, change in _of(node, table):
            copy = tree.copy()
            target = list(copy.walk())[place]
            changed = change(target)
            if changed is not None and target is not copy:
                target.replace(changed)
            elif changed is not None:
                copy = changed
            yield kind, copy


def _of(node, table):  # type: ignore[no-untyped-def]
    kind = type(node)
    parent = node.parent
    if isinstance(node, exp.Literal) and _counts(node):
        yield "constant", _other_constant
    if kind in _OPERATORS and _has_constant(node):
        for other in _OPERATORS[kind]:
            yield "operator", lambda n, other=other: other(this=n.this, expression=n.expression)
    if isinstance(node, exp.Ordered) and isinstance(parent.parent, exp.Query):
        yield "direction", _turned
    if isinstance(node, exp.Where | exp.Having) and not isinstance(parent, exp.Filter):
        if isinstance(node.this, exp.And):
            yield "condition dropped", lambda n: type(n)(this=n.this.left)
            yield "condition dropped", lambda n: type(n)(this=n.this.right)
        elif not _is_join(node.this):
            yield "condition dropped", _removed
    if isinstance(node, exp.Select) and node.args.get("from_") and not isinstance(parent, exp.CTE):
        yield "table added", lambda n: n.join(table, join_type="cross", copy=True)
    if kind in _AGGREGATES and isinstance(node.this, exp.Column) and node.this.name != "*":
        yield "aggregate", lambda n: _AGGREGATES[type(n)](this=n.this)
    if isinstance(node, exp.And) and not (_is_join(node.left) or _is_join(node.right)):
        yield "and/or", lambda n: exp.Or(this=n.this, expression=n.expression)
    if isinstance(node, exp.Or):
        yield "and/or", lambda n: exp.And(this=n.this, expression=n.expression)
    if isinstance(node, exp.Limit) and isinstance(node.expression, exp.Literal):
        yield (
            "limit",
            lambda n: exp.Limit(expression=exp.Literal.number(int(n.expression.this) + 3)),
        )
    if isinstance(node, exp.Select) and node.args.get("distinct"):
        yield "distinct", lambda n: _without(n, "distinct")
    if node.args.get("negate"):
        yield "negation", lambda n: _without(n, "negate")
    if isinstance(node, exp.Not) and isinstance(node.this.unnest(), exp.Predicate):
        yield "negation", lambda n: n.this


def _counts(node: exp.Literal) -> bool:
    """Whether the constant is compared with something, so that changing it changes the rows."""
    parent = node.parent
    while isinstance(parent, exp.Paren | exp.Cast | exp.Neg):
        parent = parent.parent
    return isinstance(parent, (exp.Between, exp.In, *_OPERATORS))


def _has_constant(node: exp.Expr) -> bool:
    return any(isinstance(side, exp.Literal) for side in (node.this, node.expression))


def _is_join(node: exp.Expr) -> bool:
    return isinstance(node, exp.EQ) and all(
        isinstance(side, exp.Column) for side in (node.this, node.expression)
    )


def _other_constant(node: exp.Literal) -> exp.Literal:
    if node.is_string:
        return exp.Literal.string(f"{node.this} Quay")
    return exp.Literal.number(float(node.this) + 17 if "." in node.this else int(node.this) + 17)


def _turned(node: exp.Ordered) -> exp.Ordered:
    copy = node.copy()
    copy.set("desc", not node.args.get("desc"))
    copy.set("nulls_first", None)
    return copy


def _removed(node: exp.Expr) -> None:
    node.pop()


def _without(node: exp.Expr, key: str) -> exp.Expr:
    copy = node.copy()
    copy.set(key, None)
    return copy
