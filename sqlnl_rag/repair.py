"""Repairs of names by rule: what can be mended in a statement without asking a model again.

Every repair is certain or close: a name changes only into one that is nearly the same, stands
elsewhere in the query, or one foreign key away. Each returns the line that says what it did, or
None when the rule does not apply.

Not promised: that the repaired statement means what was meant. Repairs are shown; nothing changes
in silence."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz
from sqlglot import exp

from sqlnl_rag.binding import Frame, Problem, Source
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.spelling import identifier, reference
from sqlnl_rag.tree import fold
from sqlnl_rag.types import Column, ForeignKey, Schema, Table

CLOSE = 80.0  # rapidfuzz ratio from which two names are taken for one
NEAR = 45.0  # from which a name is worth mentioning


def closest(name: str, candidates: Iterable[str], at_least: float = NEAR) -> list[str]:
    """Candidates like `name`, best first (ties in the given order)."""
    wanted = _plain(name)
    scored = [(fuzz.ratio(wanted, _plain(c)), c) for c in dict.fromkeys(candidates)]
    return [c for score, c in sorted(scored, key=lambda pair: -pair[0]) if score >= at_least]


def _plain(name: str) -> str:
    """A name without case, separators and plural, e.g. ``Order_Items`` -> ``orderitem``."""
    plain = "".join(ch for ch in name.casefold() if ch.isalnum())
    if plain.endswith("ies") and len(plain) > 4:
        return plain[:-3] + "y"
    return (
        plain[:-1] if plain.endswith("s") and not plain.endswith("ss") and len(plain) > 3 else plain
    )


def _sure(name: str, candidates: Iterable[str]) -> str | None:
    """The one candidate that `name` must mean, or None."""
    names = list(dict.fromkeys(candidates))
    wanted = _plain(name)
    same = [c for c in names if c.casefold() == name.casefold()] or [
        c for c in names if _plain(c) == wanted
    ]
    if same:
        return same[0] if len(same) == 1 else None
    scored = sorted(((fuzz.ratio(wanted, _plain(c)), c) for c in names), reverse=True)
    if not scored or len(wanted) < 3 or scored[0][0] < CLOSE:
        return None
    return scored[0][1] if len(scored) == 1 or scored[0][0] - scored[1][0] >= 5 else None


def mend(problem: Problem, schema: Schema) -> str | None:
    """Change the tree so that `problem` is gone, and say how; None when no rule is sure."""
    node = problem.node
    if isinstance(node, exp.Table):
        return _mend_table(node, problem.frame, schema)
    if not isinstance(node, exp.Column):
        return None
    if problem.kind == "ambiguous":
        return _mend_ambiguous(node, problem.frame, schema)
    if node.is_star:
        return _mend_star(node, problem.frame, schema)
    rules = (_as_string, _as_alias, _as_spelled, _as_owned, _as_joined, _as_closest)
    return next((line for rule in rules if (line := rule(node, problem, schema))), None)


def _mend_table(node: exp.Table, frame: Frame, schema: Schema) -> str | None:
    by_name: dict[str, Table] = {}
    for table in schema.tables:
        by_name.setdefault(table.name, table)
    chosen = _sure(node.name, by_name)
    if chosen is None or sum(t.name == chosen for t in schema.tables) > 1:
        return None
    table, written = by_name[chosen], node.this.copy()
    if node.db and not _is_default(node.db, table, schema):
        return None  # the same name in another schema is another table
    old = fold(written, schema.dialect)
    node.set("this", identifier(table.name, schema.dialect))
    node.set("db", identifier(table.schema, schema.dialect) if table.schema else None)
    if not node.alias and frame.select is not None:
        for column in frame.select.find_all(exp.Column):
            if (
                column.args.get("table") is not None
                and fold(column.args["table"], schema.dialect) == old
            ):
                column.set("table", node.this.copy())
    return f"table {written.name}: {table.key}"


def _is_default(prefix: str, table: Table, schema: Schema) -> bool:
    """Whether a prefix is what some engine calls the default, or this table's own, misspelt."""
    known = {"dbo", "public", "main", schema.database, schema.default_schema or ""}
    own = table.schema or schema.default_schema or ""
    return prefix.casefold() in map(str.casefold, known) or bool(own and _sure(prefix, [own]))


def _mend_ambiguous(node: exp.Column, frame: Frame, schema: Schema) -> str | None:
    """Any owner will do where an inner join says that they are equal."""
    if frame.select is None:
        return None
    joins = frame.select.args.get("joins") or ()
    name = fold(node.this, schema.dialect)
    for join in joins:
        on = join.args.get("on")
        for tie in on.find_all(exp.EQ) if on is not None and not join.side else ():
            sides = (tie.this, tie.expression)
            if all(
                isinstance(s, exp.Column) and s.table and fold(s.this, schema.dialect) == name
                for s in sides
            ):
                node.set("table", tie.this.args["table"].copy())
                return f"column {node.name}: {node.table}.{node.name}, which the join makes equal"
    return None


def _mend_star(node: exp.Column, frame: Frame, schema: Schema) -> str | None:
    """``books.*`` where the books go by an alias."""
    name = fold(node.args["table"], schema.dialect)
    meant = [s for s in frame.sources if s.table and s.table.name.casefold() == name.casefold()]
    if len(meant) != 1:
        return None
    written = node.sql()
    node.set("table", reference(meant[0]))
    return f"{written}: {node.sql()}"


def _as_string(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """A name in double quotes that is compared with a column was meant as text."""
    if node.table or not node.this.args.get("quoted"):
        return None
    if not _is_compared(node, problem.frame):
        return None
    node.replace(exp.Literal.string(node.name))
    return f"\"{node.name}\" is no column: read as the text '{node.name}'"


def _is_compared(node: exp.Column, frame: Frame) -> bool:
    parent = node.parent
    while isinstance(parent, exp.Paren | exp.Tuple | exp.DPipe | exp.Concat | exp.Escape):
        parent = parent.parent
    if not isinstance(parent, exp.Predicate | exp.In | exp.Between | exp.Func):
        return False
    others = [
        c for c in parent.find_all(exp.Column, exp.Subquery, exp.Count, exp.Star) if c is not node
    ]
    return any(
        not isinstance(c, exp.Column) or not c.this.args.get("quoted") or c.table for c in others
    ) or any(
        isinstance(c, exp.Column) and any(_column_of(s, c.name) for s in frame.sources)
        for c in others
    )


def holds(source: Source, name: str) -> bool:
    """Whether the source has a column of that name in any case."""
    return _column_of(source, name) is not None


def _column_of(source: Source, name: str) -> str | None:
    return next((c for c in source.columns or () if c.casefold() == name.casefold()), None)


def _as_alias(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """An output name where the engine does not see it yet: write out what it stands for."""
    select = problem.frame.select
    if node.table or select is None:
        return None
    clause = node.find_ancestor(exp.Where, exp.Having, exp.Group, exp.Order)
    for expression in select.expressions:
        if (
            isinstance(expression, exp.Alias)
            and expression.alias.casefold() == node.name.casefold()
        ):
            inner = expression.this
            if clause is None or (
                isinstance(clause, exp.Where) and inner.find(exp.AggFunc, exp.Window)
            ):
                return None
            node.replace(exp.paren(inner.copy()) if isinstance(inner, exp.Binary) else inner.copy())
            return f"{node.name}: written out, an output name is not visible there"
    return None


def _own(node: exp.Column, problem: Problem, schema: Schema) -> list[Source]:
    """The sources that the column claims to be of: the qualifying one, or all in sight."""
    if not node.table:
        return list(problem.frame.sources)
    written = fold(node.args["table"], schema.dialect)
    return [s for s in problem.frame.sources if s.alias == written]


def _rename(node: exp.Column, name: str, schema: Schema) -> None:
    node.set("this", identifier(name, schema.dialect))


def _as_spelled(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """The same letters in another case, or with other separators."""
    wanted = _plain(node.name)
    found = [
        (s, c) for s in _own(node, problem, schema) for c in s.columns or () if _plain(c) == wanted
    ]
    exact = [(s, c) for s, c in found if c.casefold() == node.name.casefold()] or found
    if len({c for _, c in exact}) != 1:
        return None
    written, name = node.sql(), exact[0][1]
    _rename(node, name, schema)
    if len(exact) > 1 and not node.table:
        node.set("table", reference(exact[0][0]))
    return f"column {written}: {node.sql(SQLGLOT_DIALECT[schema.dialect])}"


def _as_owned(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """The column of another table of the query, or of a table whose alias was forgotten."""
    if not node.table:
        return None
    sources = [s for frame in problem.frame.chain() for s in frame.sources]
    qualifier = node.table.casefold()
    owners = [(s, c) for s in sources if (c := _column_of(s, node.name))]
    named = [
        (s, c) for s, c in owners if s.table is not None and s.table.name.casefold() == qualifier
    ]
    chosen = named if len(named) == 1 else owners
    if len(chosen) != 1:
        return None
    written, (source, column) = node.sql(), chosen[0]
    node.set("table", reference(source))
    node.set("db", None)
    _rename(node, column, schema)
    return f"column {written}: {node.sql()}"


def _as_joined(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """The column of exactly one table that a foreign key ties to the query: join that table."""
    frame = problem.frame
    if frame.select is None or frame.select.args.get("from_") is None:
        return None
    present = {s.table.key for s in frame.sources if s.table}
    steps: list[tuple[Source, ForeignKey, Table, Column]] = []
    for source in frame.sources:
        for key, table in _neighbours(source.table, schema):
            column = table.column(node.name)
            if column is not None and table.key not in present:
                steps.append((source, key, table, column))
    meant = [
        s for s in steps if node.table and s[2].name.casefold() == node.table.casefold()
    ] or steps
    if len(meant) != 1:
        return None
    source, key, table, column = meant[0]
    joined = exp.Table(
        this=identifier(table.name, schema.dialect),
        db=identifier(table.schema, schema.dialect) if table.schema else None,
    )
    forward = (
        source.table is not None and key in source.table.foreign_keys and key.ref_table == table.key
    )
    mine, theirs = (key.columns, key.ref_columns) if forward else (key.ref_columns, key.columns)
    on = [
        exp.EQ(
            this=exp.Column(this=identifier(a, schema.dialect), table=reference(source)),
            expression=exp.Column(this=identifier(b, schema.dialect), table=joined.this.copy()),
        )
        for a, b in zip(mine, theirs, strict=True)
    ]
    frame.select.join(joined, on=exp.and_(*on, wrap=False), copy=False)
    written = node.sql()
    node.set("table", joined.this.copy())
    node.set("db", None)
    _rename(node, column.name, schema)
    return f"column {written}: joined {table.key} along its foreign key"


def _neighbours(table: Table | None, schema: Schema) -> Iterable[tuple[ForeignKey, Table]]:
    if table is None:
        return
    for key in table.foreign_keys:
        if key.ref_table in schema.by_key and len(key.columns) == len(key.ref_columns):
            yield key, schema.by_key[key.ref_table]
    for other in schema.tables:
        for key in other.foreign_keys:
            if key.ref_table == table.key and len(key.columns) == len(key.ref_columns):
                yield key, other


def _as_closest(node: exp.Column, problem: Problem, schema: Schema) -> str | None:
    """The one column whose name is nearly the same."""
    if problem.kind == "qualifier":
        return None
    names = [c for s in _own(node, problem, schema) for c in s.columns or ()]
    name = _sure(node.name, names)
    if name is None or names.count(name) > 1:
        return None
    written = node.sql()
    _rename(node, name, schema)
    return f"column {written}: {node.sql()}"
