"""Statements out of PostgreSQL's csvlog, the general log of MySQL and MariaDB, and SQL files.

Told apart by what stands in them. PostgreSQL's csvlog has 23 columns up to version 12, 24 in 13 and
26 since 14; another number is refused, because the statement would be looked for in the wrong one.
Parameters that the log tells beside a statement are put into its tree; as texts, which PostgreSQL
compares with a number all the same, because the log does not say their types.

Promises: logs are read line by line, and of a statement that was logged many times one copy is
kept. Does not promise to find statements in a log whose messages are not English.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TextIO

from sqlglot import TokenType, exp
from sqlglot.dialects.dialect import Dialect as Sqlglot
from sqlglot.errors import SqlglotError

from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse, write
from sqlnl_rag.types import Dialect

CSVLOG_COLUMNS = (23, 24, 26)
_DATABASE, _SEVERITY, _MESSAGE, _DETAIL = 2, 11, 13, 14  # the same in all versions
_SEVERITIES = frozenset("LOG ERROR FATAL PANIC WARNING NOTICE INFO".split())
_STAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_MAX_FIELD = 2**24

# The frame of a log's line; the statement inside is not looked at.
_STATEMENT = re.compile(r"(?:duration: [\d.]+ ms  )?(statement|execute [^:]*): ")
_PARAMETER = re.compile(r"\$(\d+) = (?:(NULL)|'((?:[^']|'')*)')")
_ENTRY = re.compile(
    r"(?:\d{6} +\d{1,2}:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\S+)?\t+ *(\d+) ([A-Z][A-Za-z ]*?)(?:\t(.*))?$"
)


@dataclass(frozen=True)
class Logged:
    """A statement as it was logged, once; `problem` says why it cannot be read."""

    sql: str
    db_id: str
    problem: str = ""


def is_csvlog(fields: list[str]) -> bool:
    """Whether the first line of a CSV file is one of a csvlog of any version."""
    return bool(fields and _STAMP.match(fields[0])) and not _SEVERITIES.isdisjoint(fields)


def is_general_log(lines: Iterable[str]) -> bool:
    """Whether one of the lines is an entry of a general log."""
    return any(_ENTRY.match(line.rstrip("\r\n")) for line in lines)


def csvlog(stream: TextIO, name: str) -> Iterator[Logged]:
    """Statements of a PostgreSQL csvlog.

    Raises:
        UsageError: A line has as many columns as no known version writes.
    """
    csv.field_size_limit(_MAX_FIELD)
    seen: set[tuple[str, str]] = set()
    reader = csv.reader(stream)
    for fields in reader:
        if len(fields) not in CSVLOG_COLUMNS:
            raise UsageError(
                f"{name}, line {reader.line_num}: {len(fields)} columns, and a csvlog has 23"
                " (PostgreSQL 9 to 12), 24 (13) or 26 (14 and later)",
                "was it cut, or written by another version? CSV with question and sql is read too",
            )
        begun = _STATEMENT.match(fields[_MESSAGE])
        if fields[_SEVERITY] != "LOG" or not begun:
            continue
        sql, detail = fields[_MESSAGE][begun.end() :], fields[_DETAIL]
        logged = Logged(*_bound(sql, detail, fields[_DATABASE]))
        if (logged.sql, logged.db_id) not in seen:
            seen.add((logged.sql, logged.db_id))
            yield logged


def _bound(sql: str, detail: str, db_id: str) -> tuple[str, str, str]:
    """The statement with the logged parameters in it."""
    values = {m[1]: None if m[2] else m[3].replace("''", "'") for m in _PARAMETER.finditer(detail)}
    if not values:
        return sql, db_id, ""
    try:
        trees = parse(sql, "postgres")
        for node in [n for tree in trees for n in tree.find_all(exp.Parameter)]:
            if node.name in values:
                node.replace(_value(values[node.name], node))
        return "; ".join(write(tree, "postgres") for tree in trees), db_id, ""
    except (SqlglotError, RecursionError, ValueError):
        return sql, db_id, "its parameters cannot be put in: it cannot be parsed"


def _value(value: str | None, node: exp.Expr) -> exp.Expr:
    if value is None:
        return exp.null()
    counts = isinstance(node.parent, exp.Limit | exp.Offset) and value.isdigit()
    return exp.Literal.number(value) if counts else exp.Literal.string(value)


def general_log(stream: TextIO) -> Iterator[Logged]:
    """Statements of a general log, each with the database that its connection had chosen."""
    seen: set[tuple[str, str]] = set()
    database: dict[str, str] = {}
    for connection, command, text in _entries(stream):
        if command == "Connect":
            # ann@host on shop using TCP/IP, and `on` alone where no database was named.
            _, _, after = text.partition(" on ")
            database[connection] = after.rpartition(" using ")[0].strip() or ""
        elif command == "Init DB":
            database[connection] = text.strip()
        elif command in ("Query", "Execute"):
            logged = Logged(text, database.get(connection, ""))
            if (chosen := _used(text)) is not None:
                database[connection] = chosen
            elif (logged.sql, logged.db_id) not in seen:
                seen.add((logged.sql, logged.db_id))
                yield logged


def _entries(stream: TextIO) -> Iterator[tuple[str, str, str]]:
    """(connection, command, text): a text goes on until the next entry begins."""
    held: tuple[str, str] | None = None
    text: list[str] = []
    for line in chain(stream, ["\t0 Quit\t"]):
        line = line.rstrip("\r\n")
        if begun := _ENTRY.match(line):
            if held:
                yield (*held, "\n".join(text))
            held, text = (begun[1], begun[2]), [begun[3] or ""]
        elif held:
            text.append(line)


def _used(sql: str) -> str | None:
    """The database that a USE statement names."""
    try:
        trees = parse(sql, "mysql") if sql[:4].casefold() == "use " else []
    except (SqlglotError, RecursionError):
        return None
    return trees[0].this.name if trees and isinstance(trees[0], exp.Use) else None


def sql_file(text: str, dialect: Dialect, name: str) -> Iterator[Logged]:
    """Statements of a text, divided where the tokeniser sees a semicolon.

    Raises:
        UsageError: The text cannot be divided into words, as where a quote is never closed.
    """
    try:
        tokens = Sqlglot.get_or_raise(SQLGLOT_DIALECT[dialect]).tokenize(text)
    except SqlglotError as error:
        raise UsageError(
            f"{name} cannot be divided into statements: {str(error).splitlines()[0]}",
            f"it is read as {dialect}; --dialect names another one",
        ) from None
    seen: set[str] = set()
    start: int | None = None
    end = 0
    for token in tokens:
        if token.token_type == TokenType.SEMICOLON:
            if start is not None and (sql := text[start:end]) not in seen:
                seen.add(sql)
                yield Logged(sql, "")
            start = None
        else:
            start, end = token.start if start is None else start, token.end + 1
    if start is not None and text[start:end] not in seen:
        yield Logged(text[start:end], "")


def open_text(path: Path) -> TextIO:
    """A log opened as text; bytes that are not UTF-8 become a sign that no statement holds."""
    return path.open(encoding="utf-8-sig", errors="replace", newline="")
