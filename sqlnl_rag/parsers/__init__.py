"""A second opinion: what the engine's own grammar sees in a statement.

sqlglot imitates four engines, and a statement that it reads one way and the engine another is how
guards of this kind have fallen. So the text that will run is read again by the engine's parser:
PostgreSQL's grammar (the package pgparse), DuckDB's parser, SQLite's compiler under an authorizer.
Each module turns a text into a `Reading` by an allow-list of the engine's own grammar and shares
neither code nor lists with `policy`. Both must agree: one query, the same tables, known functions.

The text as it came in is read too. Where the engine's parser does not understand it, that is no
refusal (models write foreign dialects, which `verify` repairs); where it does, it must see nothing
that sqlglot did not see.

Not promised: a second opinion on MySQL and MariaDB. Their grammar lives in the server; what the
package index offers under its name are token splitters and translations of the grammar by third
parties, which would add a second imitation and not a second truth. There, with
DuckDB 1, and where an engine's package is not installed, sqlglot stands alone; `present` says
so."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec

from sqlnl_rag.parsers.reading import Disagreement, Reading, Unreadable
from sqlnl_rag.types import Check, Dialect, Schema

__all__ = ["disagreement", "present"]

_SLIPS = (ArithmeticError, AttributeError, LookupError, MemoryError, TypeError, ValueError)
_PACKAGES = {"postgresql": "pgparse", "duckdb": "duckdb", "sqlite": "sqlite3"}


def present() -> dict[Dialect, str | None]:
    """For each dialect the package that gives the second opinion, None where there is none."""
    dialects: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb")
    return {dialect: _package(dialect) for dialect in dialects}


def _package(dialect: Dialect) -> str | None:
    name = _PACKAGES.get(dialect)
    if name is None or not find_spec(name) or (name == "duckdb" and _is_duckdb_1()):
        return None
    return name


@cache
def _is_duckdb_1() -> bool:
    return version("duckdb").startswith("1.")  # its parser writes another tree


def _reader(
    dialect: Dialect,
) -> tuple[Callable[[str, Schema | None], Reading | None], frozenset[str]]:
    if dialect == "postgresql":
        from sqlnl_rag.parsers import postgresql

        return postgresql.read, postgresql.FUNCTIONS
    if dialect == "duckdb":
        from sqlnl_rag.parsers import duckdb

        return duckdb.read, duckdb.FUNCTIONS
    from sqlnl_rag.parsers import sqlite

    return sqlite.read, sqlite.FUNCTIONS


def disagreement(
    sql: str,
    dialect: Dialect,
    schema: Schema | None,
    *,
    tables: frozenset[str],
    words: Callable[[], frozenset[str]] | None = None,
) -> Check | None:
    """What the engine's parser holds against `sql`; None where nothing, or where there is none.

    Args:
        tables: The names of stored tables that sqlglot saw, in lower case.
        words: For text as it came in, which need be no SQL of this engine: the words outside
            comments and texts, in lower case. None for the text that will run.
    """
    if _package(dialect) is None:
        return None
    read, allowed = _reader(dialect)
    try:
        reading = read(sql, schema)
    except Disagreement as error:
        return error.check
    except Unreadable as error:
        if words is not None:
            return None
        return Check("parse", False, f"the engine cannot read this: {error}")
    except RecursionError:
        return Check("policy.length", False, "nested too deeply")
    except _SLIPS as slip:
        return _other(f"the engine's parser cannot read this ({type(slip).__name__})")
    if reading is None:
        return None
    strange = sorted(reading.functions - allowed)
    if strange and words is not None:
        strange = sorted(set(strange) - words())
    if strange:
        message = f"function {strange[0]} is not on the list of allowed functions"
        return Check("policy.function", False, message)
    unseen = sorted(reading.tables - tables)
    if unseen:
        return _other(f'the engine reads a table "{unseen[0]}" here that is not in the query')
    if words is None and reading.compares and tables - reading.tables:
        name = min(tables - reading.tables)
        return _other(f'the engine does not read the table "{name}" that is in the query')
    return None


def _other(message: str) -> Check:
    return Check("policy.parsers", False, message)
