"""The one thing that a query over several tables is about: "every product whose supplier's country
is 'Japan'", not "every product with its supplier where the supplier's country is 'Japan'".
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.aggregates import counted_source
from sqlnl_rag.describe.sources import Source, Sources
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import conjuncts, listed


def subject(speaker: Speaker, query: exp.Select, sources: Sources) -> Source | None:
    """The source that all is told of, where each other one is its own and is named by a condition.

    Only its columns are listed, or its rows counted; the others are what it points at.
    """
    leaf = counted_source(sources.all) if len(sources.all) > 1 else None
    said = ("with_", "distinct", "group", "having", "windows", "qualify", "laterals", "locks")
    if leaf is None or leaf.is_query or any(query.args.get(key) for key in said):
        return None
    others = [source for source in sources.all if source is not leaf]
    if not all(_is_its(source, leaf, sources) for source in others):
        return None
    for item in query.expressions:
        inner = item.unalias()
        counted = isinstance(inner, exp.Count) and isinstance(inner.this, exp.Star)
        if not (counted and len(query.expressions) == 1) and not _is_of(speaker, inner, leaf):
            return None
    where = query.args.get("where")
    tests = (
        [test for test in conjuncts(where.this) if id(test) not in sources.pulled] if where else []
    )
    named = {_owner(speaker, column) for test in tests for column in test.find_all(exp.Column)}
    if not {source.alias for source in others} <= named:
        return None
    order = query.args.get("order")
    ordered = order.find_all(exp.Column) if order else ()
    return leaf if all(_owner(speaker, column) for column in ordered) else None


def lacking(speaker: Speaker, query: exp.Select, sources: Sources) -> Source | None:
    """What the first source has none of, in ``FROM a LEFT JOIN b … WHERE b.id IS NULL``."""
    if len(sources.all) != 2 or query.args.get("group"):
        return None
    first, second = sources.all
    if second.join is None or second.join.side != "LEFT" or second.rest or second.is_query:
        return None
    where = query.args.get("where")
    test = where.this.unnest() if where else None
    if second.tie != "child" or not isinstance(test, exp.Is):
        return None
    if not isinstance(test.expression, exp.Null) or not _is_of(speaker, test.this, second):
        return None
    keys = {column.name.casefold() for column in second.join.find_all(exp.Column)}
    keys |= {name.casefold() for name in (second.table.primary_key if second.table else ())}
    if test.this.name.casefold() not in keys:
        return None
    elsewhere = [*query.expressions, *listed(query.args.get("order"))]
    columns = [column for part in elsewhere for column in part.find_all(exp.Column)]
    return second if all(_owner(speaker, c) == first.alias for c in columns) else None


def _is_its(source: Source, leaf: Source, sources: Sources) -> bool:
    if source.rest or leaf.rest or not isinstance(source.node, exp.Table):
        return False
    if source.one != source.label:  # its table would go without saying: "the boss (employee)"
        return False
    points = source.tie == "parent" and source.partner is not None
    if points and source.partner is not None:
        return source.partner.alias == leaf.alias
    first = source is sources.all[0]
    return first and leaf.tie == "child" and leaf.partner is not None and (
        leaf.partner.alias == source.alias
    )  # fmt: skip


def _owner(speaker: Speaker, column: exp.Column) -> str:
    source, _, outer = speaker.place(column)
    return source.alias if source and not outer else ""


def _is_of(speaker: Speaker, node: exp.Expr, source: Source) -> bool:
    return isinstance(node, exp.Column) and _owner(speaker, node) == source.alias
