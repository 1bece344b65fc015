"""What sqlglot's trees say about names and places: where a node stood, which table a name means.

Shared by policy, binding and repair, so that they cannot disagree on it.
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.types import Dialect, Schema, Table

_BARE_MAIN = {"sqlite": "main", "duckdb": "main"}  # what these engines call the default schema


def position(node: exp.Expr) -> int | None:
    """Where the node began in the text it was parsed from, where sqlglot knows."""
    for part in node.walk():
        start = part.meta.get("start")
        if isinstance(start, int):
            return start
    return None


def function_name(node: exp.Expr) -> str:
    """The entry of `functions` that a node stands for: its class, or its own name in lower case."""
    return node.name.lower() if isinstance(node, exp.Anonymous) else type(node).__name__


def fold(identifier: exp.Expr | None, dialect: Dialect) -> str:
    """An identifier as the engine compares it; PostgreSQL keeps the case of quoted names."""
    if identifier is None:
        return ""
    if dialect == "postgresql":
        quoted = isinstance(identifier, exp.Identifier) and identifier.args.get("quoted")
        return identifier.name if quoted else identifier.name.lower()
    return identifier.name.casefold()


def _fold_stored(name: str, dialect: Dialect) -> str:
    return name if dialect == "postgresql" else name.casefold()


def find_table(node: exp.Table, schema: Schema) -> Table | None:
    """The table of the snapshot that the engine would read for `node`, or None."""
    if node.args.get("catalog"):
        return None
    dialect = schema.dialect
    name, prefix = fold(node.this, dialect), fold(node.args.get("db"), dialect)
    defaults = {"", _fold_stored(schema.default_schema or "", dialect), _BARE_MAIN.get(dialect, "")}
    for table in schema.tables:
        if _fold_stored(table.name, dialect) == name:
            own = _fold_stored(table.schema or "", dialect)
            if own == prefix or (own in defaults and prefix in defaults):
                return table
    return None


def is_cte(node: exp.Table, dialect: Dialect) -> bool:
    """Whether the name means a WITH query visible at this place, not a stored table."""
    if node.args.get("db"):
        return False
    name, inside, ancestor = fold(node.this, dialect), node, node.parent
    child: exp.Expr = inside
    while ancestor is not None:
        with_ = ancestor if isinstance(ancestor, exp.With) else ancestor.args.get("with_")
        if isinstance(with_, exp.With):
            for cte in with_.expressions:
                if cte is child and not with_.args.get("recursive"):
                    break  # neither itself nor those after it
                if fold(cte.args["alias"].this, dialect) == name:
                    return True
        if isinstance(ancestor, exp.With):
            ancestor = ancestor.parent  # its owner's other CTEs were just judged
            if ancestor is None:
                break
        child, ancestor = ancestor, ancestor.parent
    return False
