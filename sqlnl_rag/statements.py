"""The statements of a text: where each begins and ends, and its tree.

SQL that cannot be read is an `UnreadableSql` that says where. Nothing is resolved or run.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlglot import TokenType, exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import ParseError, SqlglotError, TokenError

from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect

MAX_CHARS = 50_000  # of one statement; reading it takes a second or two
MAX_STATEMENTS = 1_000
MAX_DEPTH = 500  # nodes from the root to a leaf
_EXCERPT_CHARS = 76
_TOO_DEEP = "The SQL is nested too deeply to be read"
_PARTS = "Explain its inner parts one by one."
_STATEMENTS = (
    exp.Query, exp.DML, exp.DDL, exp.Command, exp.Create, exp.Drop, exp.Alter, exp.Merge,
    exp.Pragma, exp.Set, exp.Use, exp.Transaction, exp.Commit, exp.Rollback, exp.TruncateTable,
    exp.Describe, exp.Show, exp.Attach, exp.Detach, exp.Analyze, exp.Copy, exp.Grant, exp.Kill,
    exp.Cache, exp.Comment,
)  # fmt: skip
_T = TypeVar("_T")


class UnreadableSql(UsageError):
    """SQL that cannot be parsed.

    Attributes:
        line: Counted from 1.
        column: Of the character where reading ended, counted from 1.
        excerpt: That line and, below it, a caret.
    """

    def __init__(self, reason: str, sql: str, offset: int, dialect: Dialect) -> None:
        offset = min(max(offset, 0), len(sql))
        start = sql.rfind("\n", 0, offset) + 1
        self.line = sql.count("\n", 0, offset) + 1
        self.column = offset - start + 1
        self.excerpt = _excerpt(sql[start:].split("\n", 1)[0], offset - start)
        super().__init__(
            f"The SQL cannot be parsed at line {self.line}, column {self.column}: {reason}",
            f"It is read as {dialect}; --dialect names another.",
        )


@dataclass(frozen=True)
class Statement:
    """One statement of a text: as written, where it begins, and its tree."""

    sql: str
    start: int
    tree: exp.Expr

    @property
    def reads_only(self) -> bool:
        """Whether it is a query and no part of it writes."""
        writes = (exp.Insert, exp.Update, exp.Delete, exp.Merge, exp.Into)
        return isinstance(self.tree, exp.Query) and not any(self.tree.find_all(*writes))


def statements(sql: str, dialect: Dialect) -> list[Statement]:
    """The statements of a text, in order; comments alone are none.

    Raises:
        UnreadableSql: One cannot be parsed.
        UsageError: There is none, or one is longer than `MAX_CHARS`, or the text is no text.
    """
    pieces = split(sql, dialect)
    return [read_statement(sql, start, end, dialect) for start, end in pieces]


def split(sql: str, dialect: Dialect) -> list[tuple[int, int]]:
    """Where each statement of a text begins and ends, by the semicolons between them.

    Raises:
        UnreadableSql: A quote or a comment is never closed.
        UsageError: There is no statement, or too many, or the text is no text.
    """
    odd = next((c for c in sql if unicodedata.category(c) == "Cc" and c not in "\t\n\r\f\v"), None)
    if odd is not None:
        raise UsageError(
            f"The SQL is no text: it holds the character U+{ord(odd):04X}", "Give SQL as text."
        )
    try:
        tokens = Sqlglot.get_or_raise(SQLGLOT_DIALECT[dialect]).tokenize(sql)
    except TokenError:
        raise UnreadableSql(
            "a quote or a comment is opened and never closed", sql, _unclosed(sql), dialect
        ) from None
    found: list[tuple[int, int]] = []
    first: int | None = None
    last = 0
    for token in tokens:
        if token.token_type == TokenType.SEMICOLON:
            if first is not None:
                found.append((first, last))
            first = None
            continue
        first = token.start if first is None else first
        last = token.end + 1
    if first is not None:
        found.append((first, last))
    if not found:
        raise UsageError("No SQL was given", "Give one statement, or several divided by ;")
    if len(found) > MAX_STATEMENTS:
        raise UsageError(f"More than {MAX_STATEMENTS} statements", "Give them in parts.")
    return found


def read_statement(sql: str, start: int, end: int, dialect: Dialect) -> Statement:
    """The statement that stands in ``sql[start:end]``.

    Raises:
        UnreadableSql: It cannot be parsed.
        UsageError: It is too long, or nested too deeply.
    """
    text = sql[start:end]
    if len(text) > MAX_CHARS:
        raise UsageError(f"A statement is longer than {MAX_CHARS // 1000} kB", _PARTS)
    try:
        trees = bounded(lambda: parse(text, SQLGLOT_DIALECT[dialect]))
    except ParseError as error:
        reason, offset = _reason(error, text)
        raise UnreadableSql(reason, sql, start + offset, dialect) from None
    except SqlglotError as error:
        raise UnreadableSql(str(error).splitlines()[0], sql, start, dialect) from None
    if any(_depth(tree) > MAX_DEPTH for tree in trees):
        raise UsageError(_TOO_DEEP, _PARTS)
    if len(trees) != 1 or not isinstance(trees[0], _STATEMENTS):
        raise UnreadableSql("this is no statement", sql, start, dialect)
    return Statement(text, start, trees[0])


def bounded(work: Callable[[], _T]) -> _T:
    """Does it; too deep a nesting is a clear line.

    Raises:
        UsageError: The statement is nested too deeply.
    """
    try:
        return work()
    except RecursionError:
        raise UsageError(_TOO_DEEP, _PARTS) from None


def _depth(tree: exp.Expr) -> int:
    deepest = 0
    stack = [(tree, 1)]
    while stack:
        node, depth = stack.pop()
        deepest = max(deepest, depth)
        stack.extend((child, depth + 1) for child in node.iter_expressions())
    return deepest


def _reason(error: ParseError, sql: str) -> tuple[str, int]:
    """What the parser expected, without its own words for tokens, and where."""
    first: dict[str, Any] = error.errors[0] if error.errors else {}
    reason = str(first.get("description") or "it is no SQL").split(" but got ")[0]
    reason = reason.replace("Invalid expression / Unexpected token", "this word does not fit here")
    lines = sql.split("\n")
    line = max(1, min(int(first.get("line") or 1), len(lines)))
    start = sum(len(one) + 1 for one in lines[: line - 1])
    column = int(first.get("col") or 1) - len(str(first.get("highlight") or " "))
    return reason[:1].lower() + reason[1:], start + max(column, 0)


def _unclosed(sql: str) -> int:
    """Where the quote or comment begins that is never closed."""
    place = 0
    while place < len(sql):
        char = sql[place]
        if char in "'\"`":
            end = sql.find(char, place + 1)
        elif sql.startswith("/*", place):
            end = sql.find("*/", place + 2)
        elif sql.startswith("--", place):
            end = sql.find("\n", place)
            end = len(sql) if end < 0 else end
        else:
            place += 1
            continue
        if end < 0:
            return place
        place = end + 1
    return len(sql)


def _excerpt(line: str, column: int) -> str:
    """The line around a column, and a caret under it."""
    first = max(0, column - _EXCERPT_CHARS // 2)
    shown = line[first : first + _EXCERPT_CHARS].replace("\t", " ")
    before = shown[: column - first]
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in before)
    return f"{shown}\n{' ' * (len(before) + wide)}^"
