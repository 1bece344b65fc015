"""Guards of the kinds that other projects publish, for comparison. None of them is used here.

Each is a few lines of our own after the description of its kind; the source line names projects
whose published code, issue or advisory shows that kind. They are held against the same statements
as our policy. Not claimed: that a project uses exactly these words today.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Dialect

Guard = Callable[[str, Dialect], bool]  # whether the statement may run

_DENIED = re.compile(
    r"\b(insert|update|delete|drop|alter|create|truncate|grant|revoke|replace|merge|exec|execute"
    r"|call|attach|copy|vacuum|pragma|set|load|into)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Published:
    """One kind of guard: what it does, who has shown it, and the few lines themselves."""

    name: str
    source: str
    allows: Guard


def first_word(sql: str, dialect: Dialect) -> bool:
    return re.match(r"\s*(select|with)\b", sql, re.IGNORECASE) is not None


def deny_list(sql: str, dialect: Dialect) -> bool:
    return first_word(sql, dialect) and not _DENIED.search(sql)


def deny_list_one_statement(sql: str, dialect: Dialect) -> bool:
    return deny_list(sql, dialect) and ";" not in sql.strip().rstrip(";")


def any_is_a_select(sql: str, dialect: Dialect) -> bool:
    return any(isinstance(tree, exp.Query) for tree in _parsed(sql, dialect))


def first_type_is_select(sql: str, dialect: Dialect) -> bool:
    """As sqlparse's `get_type`: the first keyword after comments and CTEs."""
    bare = re.sub(r"/\*.*?\*/|--[^\n]*|#[^\n]*", " ", sql, flags=re.DOTALL).lstrip(" \t\r\n(")
    found = re.search(
        r"\b(select|insert|update|delete|merge|replace|create|drop|alter)\b", bare, re.I
    )
    if not re.match(r"(select|with)\b", bare, re.IGNORECASE) or found is None:
        return False
    return found[1].lower() == "select"


def one_select_root(sql: str, dialect: Dialect) -> bool:
    trees = _parsed(sql, dialect)
    return len(trees) == 1 and isinstance(trees[0], exp.Query)


def no_write_node(sql: str, dialect: Dialect) -> bool:
    """One query, and nowhere in its tree a node that writes, defines, locks or is opaque."""
    trees = _parsed(sql, dialect)
    bad = (exp.DML, exp.DDL, exp.Command, exp.Into, exp.Lock, exp.Copy, exp.Set, exp.Drop)
    return (
        one_select_root(sql, dialect)
        and not isinstance(trees[0], bad[2:])
        and not any(
            isinstance(node, bad) and not isinstance(node, exp.Query) for node in trees[0].walk()
        )
    )


def _parsed(sql: str, dialect: Dialect) -> list[exp.Expr]:
    try:
        found = sqlglot.parse(sql, read=SQLGLOT_DIALECT[dialect])
    except (SqlglotError, RecursionError, IndexError, AttributeError, TypeError, ValueError):
        return []
    return [tree for tree in found if tree is not None and not isinstance(tree, exp.Semicolon)]


PUBLISHED = (
    Published(
        "the first word is SELECT or WITH",
        "MCP database servers (executeautomation, mcp-dbutils: their advisories and issues)",
        first_word,
    ),
    Published(
        "+ a list of forbidden words",
        "chat-with-your-database tools (DB-GPT's SQL editor, awslabs MCP servers before parsers)",
        deny_list,
    ),
    Published(
        "+ no semicolon inside",
        "the same, after their first report of stacked statements",
        deny_list_one_statement,
    ),
    Published(
        "the first statement's type is SELECT",
        "sqlparse `get_type` (dbhub and others, as quoted in their bypass reports)",
        first_type_is_select,
    ),
    Published(
        "any statement parses as a SELECT",
        "checks of the form any(type == SELECT) over a parser's statements",
        any_is_a_select,
    ),
    Published(
        "exactly one statement, and its root is a query",
        "sqlglot used on the root (Langroid's SQLChatAgent fix)",
        one_select_root,
    ),
    Published(
        "+ no node that writes anywhere in the tree",
        "sqlglot with a deny-list of node classes (Superset's SQL Lab)",
        no_write_node,
    ),
)
