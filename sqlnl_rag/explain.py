"""SQL that exists already, explained: statement by statement, in words that are checked against it.

    for explanation in explain("SELECT name FROM customers; DROP TABLE orders", "sqlite"):
        print(explanation.text, explanation.warnings)

`describe` gives the floor, which needs no model. With a `Describer` its text is taken if it says
all that the statement does and nothing else (`coverage`); if not, the floor stands in its place and
a warning says what was wrong. Nothing is ever run here, whatever the statement would do.

Promises: one `Explanation` for each statement, in order, each with what the check found. SQL that
cannot be read is an `UnreadableSql` that says where. Does not promise that the tables exist: where
a schema is at hand and lacks one, a warning says so.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sqlglot import TokenType, exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import ParseError, SqlglotError, TokenError

from sqlnl_rag.coverage import Coverage, claims, covers
from sqlnl_rag.describe import Description, describe
from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.prompt import Language, Style
from sqlnl_rag.tree import find_table, is_cte, parse
from sqlnl_rag.types import Dialect, Schema, Selection, Table

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
_FLOOR = "floor"
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


class Describer(Protocol):
    """A model that puts SQL into words."""

    @property
    def name(self) -> str:
        """What warnings and reports call it."""
        ...

    def describe(
        self, sql: str, selection: Selection, *, lang: Language = "en", style: Style = "description"
    ) -> str:
        """`sql` in words; the empty string where the model had none.

        Raises:
            ModelUnreachable: The model is gone, or answers with something that is no answer.
        """
        ...


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


@dataclass(frozen=True)
class Explanation:
    """A statement in words.

    Attributes:
        start: Where the statement begins in the text that was handed in.
        voice: Who wrote the text: ``floor``, or the model's name.
        description: The text with its phrases and what it quotes as SQL; a model's text has none.
        coverage: What the check found in the text.
        warnings: One line each.
        tables: Those of the schema that it reads.
    """

    sql: str
    start: int
    voice: str
    description: Description
    coverage: Coverage
    warnings: tuple[str, ...]
    tables: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words."""
        return self.description.text

    def __str__(self) -> str:
        return self.text


def explain(
    sql: str,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
    model: Describer | None = None,
) -> list[Explanation]:
    """Every statement of `sql` in words.

    Args:
        schema: The tables at hand: names by their comments, joins by their keys.
        model: Whose words to prefer, where they pass the check.

    Raises:
        UnreadableSql: A statement cannot be parsed.
        UsageError: There is none, too much, or no such language or style.
        ModelUnreachable: The model does not answer.
    """
    return [
        explain_one(one, dialect, schema=schema, lang=lang, style=style, model=model)
        for one in statements(sql, dialect)
    ]


def explain_one(
    statement: Statement,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
    model: Describer | None = None,
) -> Explanation:
    """One statement in words; see `explain`."""
    tables, lacking = _tables(statement.tree, dialect, schema)

    def told() -> tuple[Description, Coverage, str, tuple[str, ...]]:
        known = claims(statement.sql, dialect, schema=schema)
        floor = describe(statement.sql, dialect, schema=schema, lang=lang, style=style)
        if model is not None:
            selection = Selection(dialect=dialect, tables=tuple(tables))
            text = model.describe(
                statement.sql, selection, lang=floor.lang, style=floor.style
            ).strip()
            found = covers(text, known, lang=lang)
            if text and found.ok:
                return Description(text, floor.lang, floor.style), found, model.name, floor.warnings
            fault = f"it {first_fault(found)}" if text else "there was none"
            doubt = f"the text of {model.name} is not shown, because {fault}"
            return floor, covers(floor.text, known, lang=lang), _FLOOR, (*floor.warnings, doubt)
        return floor, covers(floor.text, known, lang=lang), _FLOOR, floor.warnings

    description, coverage, voice, warnings = bounded(told)
    return Explanation(
        sql=statement.sql,
        start=statement.start,
        voice=voice,
        description=description,
        coverage=coverage,
        warnings=(*warnings, *(f"there is no table {name} in this database" for name in lacking)),
        tables=tuple(table.key for table in tables),
    )


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


def first_fault(found: Coverage) -> str:
    """What is wrong with a text, in a few words."""
    how, finding = next(found.findings())
    if how == "missing":
        return f"does not say {finding.sql!r} ({finding.wanted})"
    return f"{'contradicts the query' if how == 'contradicted' else 'makes up'}: {finding.wanted}"


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    """What ``--json`` prints of one statement; spans are character offsets, end exclusive."""
    description = explanation.description
    return {
        "sql": explanation.sql,
        "start": explanation.start,
        "text": explanation.text,
        "voice": explanation.voice,
        "phrases": [
            {
                "start": phrase.start,
                "end": phrase.end,
                "sql_start": phrase.sql_start,
                "sql_end": phrase.sql_end,
            }
            for phrase in description.phrases
        ],
        "quoted": list(description.quoted),
        "warnings": list(explanation.warnings),
        "tables": list(explanation.tables),
        "coverage": coverage_json(explanation.coverage),
    }


def coverage_json(found: Coverage) -> dict[str, Any]:
    """The check's outcome, one object for each finding."""
    lists = {
        name: [
            {"kind": f.kind, "sql": f.sql, "wanted": f.wanted, "start": f.start} for f in findings
        ]
        for name, findings in (
            ("missing", found.missing),
            ("contradicted", found.contradicted),
            ("invented", found.invented),
        )
    }
    return {"ok": found.ok, **lists}


def _tables(
    tree: exp.Expr, dialect: Dialect, schema: Schema | None
) -> tuple[list[Table], list[str]]:
    """The tables of the schema that a tree reads, and the names of those that it lacks."""
    found: dict[str, Table] = {}
    lacking: dict[str, None] = {}
    for node in _stored_tables(tree, dialect) if schema else ():
        table = find_table(node, schema) if schema else None
        if table is not None:
            found[table.key] = table
        elif not isinstance(tree, exp.Create):
            lacking[".".join(part.name for part in node.parts)] = None
    return list(found.values()), list(lacking)


def _stored_tables(tree: exp.Expr, dialect: Dialect) -> Iterator[exp.Table]:
    for node in tree.find_all(exp.Table):
        if isinstance(node.this, exp.Identifier) and not is_cte(node, dialect):
            yield node


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
