"""How a dialect writes: quotes and case of names, other dialects' words, dates, GROUP BY.

Each function changes a tree or reads a text again, and returns the lines that say what it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.binding import Binding, Source
from sqlnl_rag.policy import SQLGLOT_DIALECT, render
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect

# Words that no engine here takes for a name unless they are quoted.
_RESERVED = frozenset(
    """
    all and as asc between by case check column create cross default delete desc distinct drop else
    end except exists for foreign from full grant group having in index inner insert intersect into
    is join left like limit not null on or order outer primary references right select set table
    then to union unique update user using values when where with """.split()
)

_STRFTIME = {"YEAR": "%Y", "MONTH": "%m", "DAY": "%d", "HOUR": "%H", "MINUTE": "%M", "SECOND": "%S"}


def identifier(name: str, dialect: Dialect) -> exp.Identifier:
    """A stored name, quoted where the dialect would read it as something else."""
    return exp.to_identifier(name, quoted=_needs_quotes(name, dialect))


def _needs_quotes(name: str, dialect: Dialect) -> bool:
    pattern = r"[a-z_][a-z0-9_]*" if dialect == "postgresql" else r"[A-Za-z_][A-Za-z0-9_]*"
    return not re.fullmatch(pattern, name) or name.lower() in _RESERVED


def reference(source: Source) -> exp.Identifier:
    """What a column of this source is qualified with."""
    alias = source.node.args.get("alias")
    named = alias.this if alias is not None and alias.this is not None else source.node.this
    return named.copy()  # type: ignore[no-any-return]


def spell(binding: Binding, query: exp.Query, dialect: Dialect) -> list[str]:
    """Quote names that need it; give MySQL's tables and aliases one case, which it tells apart."""
    done: list[str] = []
    for node in query.find_all(exp.Table, exp.Column):
        if isinstance(node, exp.Table):
            table = binding.tables.get(id(node))
            if table is None:
                continue
            stored = table.name
        else:
            pair = binding.columns.get(id(node))
            if pair is None:
                continue
            stored = pair[1].name
        written = node.this
        if not written.args.get("quoted") and _needs_quotes(written.name, "generic"):
            written.set("quoted", True)
        if dialect == "mysql" and isinstance(node, exp.Table) and written.name != stored:
            done.append(f"table {written.name}: stored as {stored}")
            written.set("this", stored)
    for node in query.find_all(exp.Column) if dialect == "mysql" else ():
        source = binding.sources.get(id(node))
        if source is not None and node.table and node.table != reference(source).name:
            done.append(f"{node.table}: written as {reference(source).name}")
            node.set("table", reference(source))
    return done


def reread(text: str, dialect: Dialect) -> Iterable[tuple[str, str]]:
    """`text` as other dialects read it (backticks, TOP, their functions), written for `dialect`."""
    for other in ("sqlite", "mysql", "postgres", "tsql", "duckdb"):
        if other == SQLGLOT_DIALECT[dialect]:
            continue
        try:
            trees = parse(text, other)
            if len(trees) == 1 and isinstance(trees[0], exp.Query):
                written = render(trees[0], dialect)
                yield written, f"read as {other}, written as {dialect}"
        except (SqlglotError, RecursionError, ValueError):
            continue


def native(query: exp.Query, dialect: Dialect) -> list[str]:
    """What SQLite lacks, in its own words: parts of dates, brackets around the parts of a UNION."""
    if dialect != "sqlite":
        return []
    done: list[str] = []
    for node in list(query.find_all(exp.Func)):
        unit = node.name if isinstance(node, exp.Extract) else type(node).__name__
        code = _STRFTIME.get(unit.upper())
        date = node.expression if isinstance(node, exp.Extract) else node.this
        if code is None or not isinstance(date, exp.Expr):
            continue
        text = exp.Anonymous(this="STRFTIME", expressions=[exp.Literal.string(code), date.copy()])
        done.append(f"{node.sql()}: by STRFTIME")
        node.replace(exp.cast(text, "INTEGER"))
    for union in list(query.find_all(exp.SetOperation)):
        for part in (union.this, union.expression):
            if isinstance(part, exp.Subquery):
                plain = isinstance(part.this, exp.Select) and not any(
                    part.this.args.get(arg) for arg in ("with_", "order", "limit", "offset")
                )
                part.replace(part.this if plain else exp.select("*").from_(part.copy()))
                done.append("brackets around a part of a set operation: rewritten")
    return done


def regroup(query: exp.Query) -> str | None:
    """Put every plain column that a grouped SELECT shows or sorts by into its GROUP BY."""
    added: list[str] = []
    for select in query.find_all(exp.Select):
        group = select.args.get("group")
        if group is None or not group.expressions:
            continue
        have = {e.sql() for e in group.expressions}
        aliases = {e.alias for e in select.expressions if isinstance(e, exp.Alias)}
        shown = [*select.expressions, *([select.args["order"]] if select.args.get("order") else [])]
        for column in (c for e in shown for c in e.find_all(exp.Column)):
            inside = column.find_ancestor(exp.AggFunc, exp.Select, exp.Window)
            if inside is select and not column.is_star and column.sql() not in have | aliases:
                have.add(column.sql())
                added.append(column.sql())
                group.append("expressions", column.copy())
    return f"GROUP BY also names {', '.join(added)}" if added else None
