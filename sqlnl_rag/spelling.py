"""How a dialect spells names: quotes and case; and a text read again as another dialect has it.

Each function changes a tree or a text, and returns the lines that say what it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.binding import Binding, Source
from sqlnl_rag.losses import one_too_many
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect, Schema

# Words that no engine here takes for a name unless they are quoted.
_RESERVED = frozenset(
    """
    all and as asc between by case check column create cross default delete desc distinct drop else
    end except exists for foreign from full grant group having in index inner insert intersect into
    is join left like limit not null on or order outer primary references right select set table
    then to union unique update user using values when where with """.split()
)


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


# FORMAT that fills a template; SQL Server's writes a date or a number.
_TEMPLATE = re.compile(r"\bformat\s*\(\s*'", re.IGNORECASE)
# What a writer may drop that the policy has to see, and a function that most engines lack.
_NOT_TO_BE_LOST = (
    exp.Hint,
    exp.IndexTableHint,
    exp.WithTableHint,
    exp.Lock,
    exp.Into,
    exp.NumberToStr,
)


def reread(text: str, dialect: Dialect) -> Iterator[tuple[exp.Query, str]]:
    """`text` as other dialects read it (backticks, TOP, their functions), with their names."""
    for other in ("sqlite", "tsql", "mysql", "postgres", "duckdb", "oracle"):
        if other == SQLGLOT_DIALECT[dialect] or (other == "mysql" and one_too_many(text)):
            continue
        if other == "tsql" and _TEMPLATE.search(text):
            continue
        # A name in double quotes is no text, although MySQL would read it so.
        given = _names_in_backticks(text) if other == "mysql" and dialect != "mysql" else text
        try:
            trees = parse(given, other)
        except (SqlglotError, RecursionError, ValueError):
            continue
        if len(trees) != 1 or not isinstance(trees[0], exp.Query):
            continue
        if not trees[0].find(*_NOT_TO_BE_LOST):
            yield trees[0], other


_STRING = re.compile(r"'(?:[^'\\]|''|\\.)*'|\"([^\"`]*)\"")


def _names_in_backticks(text: str) -> str:
    return _STRING.sub(lambda m: m[0] if m[1] is None else f"`{m[1]}`", text)


# Before a name in double quotes, or after it.
_BEFORE_NAME = re.compile(r"(?:\b(?:select|distinct|by|from|join|on|where|and|or)|\.)\s*$", re.I)


def unquoted_names(text: str, schema: Schema) -> tuple[str, str] | None:
    """MySQL takes ``"title"`` for a text: put names of the schema where names stand in backticks.

    Every character keeps its place. None where there is nothing to put."""
    if '"' not in text:
        return None
    names = {n.casefold() for t in schema.tables for n in (t.name, *(c.name for c in t.columns))}
    done: dict[str, None] = {}
    end = -1  # of the last name put in backticks

    def plain(match: re.Match[str]) -> str:
        nonlocal end
        name, start, stop = match[1], match.start(), match.end()
        if name is None or name.casefold() not in names:
            return match[0]
        follows = end >= 0 and re.fullmatch(r"\s*,\s*", text[end:start])
        if not (
            follows
            or _BEFORE_NAME.search(text[max(0, start - 20) : start])
            or text.startswith(".", stop)
        ):
            return match[0]
        end = stop
        done.setdefault(name)
        return f"`{name}`"

    written = _STRING.sub(plain, text)
    return (written, f"{', '.join(done)}: a name, in backticks") if done else None
