"""Reading SQL into sqlglot's trees, and what they say: a node's place, the table that a name means.

Shared by policy, binding and repair, so that they cannot disagree on it. `parse` is the only door
for SQL from outside: sqlglot's own needs exponential time for some short texts (``JOIN t JOIN t
JOIN t …``, nested DECIMAL(…))."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlglot import TokenType, exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import ErrorLevel, SqlglotError
from sqlglot.parser import Parser

from sqlnl_rag.types import Dialect, Schema, Table

_BARE_MAIN = {"sqlite": "main", "duckdb": "main"}  # what these engines call the default schema


_TEXTS = {TokenType.STRING, TokenType.HEREDOC_STRING, TokenType.RAW_STRING, TokenType.BYTE_STRING}


class TooTangled(SqlglotError):
    """The parser went back and forth far more often than honest SQL makes it."""


def parse(sql: str, read: str) -> list[exp.Expr]:
    """The statements of a text (comments alone are none), read by sqlglot's dialect `read`.

    Honest SQL takes 1 to 3 steps a token, 15 at most in 18,000 statements; 20 are allowed.

    Raises:
        SqlglotError: It is no SQL (ParseError says where), or TooTangled.
        RecursionError: It is nested too deeply.
    """
    dialect = Sqlglot.get_or_raise(read)
    tokens = dialect.tokenize(sql)
    parser = _bounded(dialect.parser_class)(dialect=dialect)
    parser.steps_left = 5_000 + 20 * len(tokens)
    try:
        trees = parser.parse(tokens, sql)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as slip:
        # sqlglot's parsers slip on some texts, e.g. DuckDB's on SHOW ALL with an IndexError.
        raise SqlglotError(f"the parser cannot read this ({type(slip).__name__})") from slip
    return [t for t in trees if not isinstance(t, exp.Semicolon | None)]


def comments(sql: str, read: str) -> Iterator[str]:
    """What the dialect `read` takes for comments."""
    for token in Sqlglot.get_or_raise(read).tokenize(sql):
        yield from token.comments


def words(sql: str, read: str) -> frozenset[str]:
    """The words outside comments and texts, in lower case."""
    return frozenset(
        token.text.lower()
        for token in Sqlglot.get_or_raise(read).tokenize(sql)
        if token.token_type not in _TEXTS
    )


@cache
def _bounded(base: type[Parser]) -> Any:
    """A subclass of a dialect's parser that counts its steps and keeps quiet."""

    class Bounded(base):  # type: ignore[valid-type, misc]
        steps_left = 0

        def _advance(self, times: int = 1) -> None:
            self.steps_left -= 1
            if self.steps_left < 0:
                raise TooTangled("too tangled to be read")
            super()._advance(times)

        def _warn_unsupported(self) -> None:
            pass  # it would log the statement

    return Bounded


def write(tree: exp.Expr, dialect: str) -> str:
    """The text of a tree without comments; the tree itself is rewritten for the dialect.

    Raises:
        UnsupportedError: The dialect cannot say this.
    """
    generator = _writer(dialect)(
        dialect=dialect, comments=False, unsupported_level=ErrorLevel.RAISE
    )
    return str(generator.generate(tree, copy=False))


@cache
def _writer(dialect: str) -> Any:
    base: Any = Sqlglot.get_or_raise(dialect).generator_class
    if dialect != "mysql":
        return base

    class Writer(base):  # type: ignore[misc]
        """MySQL that MariaDB reads too: it has no REGEXP_LIKE()."""

        TRANSFORMS = {**base.TRANSFORMS, exp.RegexpLike: lambda self, node: self.matches(node)}

        def matches(self, node: exp.RegexpLike) -> str:
            if node.args.get("flag"):
                return str(self.function_fallback_sql(node))
            sides = (
                exp.paren(side) if isinstance(side, exp.Binary) else side
                for side in (node.this, node.expression)
            )
            return " REGEXP ".join(self.sql(side) for side in sides)

    return Writer


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
                if cte is child and dialect in ("mysql", "duckdb"):
                    break  # itself, but not those after it
        if isinstance(ancestor, exp.With):
            ancestor = ancestor.parent  # its owner's other CTEs were just judged
            if ancestor is None:
                break
        child, ancestor = ancestor, ancestor.parent
    return False
