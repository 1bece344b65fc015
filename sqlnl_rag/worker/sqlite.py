"""SQLite: the file is opened ``mode=ro`` and SQLite itself asks us about every step it compiles.

``mode=ro`` alone still attaches and creates other files (ATTACH, VACUUM INTO); the authorizer, an
allow-list of SELECT, READ, RECURSIVE, of functions and of the PRAGMAs that only describe, ends
that. Functions that build huge values in one step are not on it, because no time limit reaches
inside one: so `printf`, `format` and `zeroblob` do not work here.

Standard library only: this runs in the child.
"""

from __future__ import annotations

import math
import re
import sqlite3
import sys
import time
from typing import Any
from urllib.parse import quote

_PRAGMAS = frozenset(
    "table_info table_xinfo table_list foreign_key_list index_list index_info index_xinfo "
    "database_list".split()
)
# Without a value they only tell: SQLAlchemy asks for the first, full-text search for the others.
_READ_PRAGMAS = frozenset({"read_uncommitted", "data_version", "page_size"})
# Each computes a value from its arguments, or, at the end, belongs to a search index that it reads.
FUNCTIONS = frozenset(
    """
    -> ->> abs acos acosh asin asinh atan atan2 atanh avg ceil ceiling char coalesce concat
    concat_ws cos cosh count cume_dist current_date current_time current_timestamp date datetime
    degrees dense_rank exp first_value floor glob group_concat hex if ifnull iif instr json
    json_array json_array_insert json_array_length json_error_position json_extract json_group_array
    json_group_object json_insert json_object json_patch json_pretty json_quote json_remove
    json_replace json_set json_type json_valid jsonb jsonb_array jsonb_each jsonb_extract
    jsonb_group_array jsonb_group_object jsonb_insert jsonb_object jsonb_patch jsonb_remove
    jsonb_replace jsonb_set julianday lag last_value lead length like likelihood likely ln log log10
    log2 lower ltrim max median min mod nth_value ntile nullif octet_length percent_rank percentile
    percentile_cont percentile_disc pi pow power quote radians random rank regexp replace round
    row_number rtrim sign sin sinh soundex sqlite_version sqrt strftime string_agg substr substring
    subtype sum tan tanh time timediff total trim trunc typeof unhex unicode unistr unistr_quote
    unixepoch unlikely upper
    bm25 highlight match matchinfo offsets rank snippet rtreecheck rtreedepth rtreenode
    """.split()
)
_STEPS_BETWEEN_LOOKS = 10_000  # of SQLite's virtual machine: about a millisecond


class Session:
    """One connection.

    Args:
        max_value_bytes: Longer text and blobs cannot come into being.
        immutable: Whether the file is promised not to change; SQLite then takes no locks.
    """

    def __init__(self, path: str, *, max_value_bytes: int, immutable: bool) -> None:
        options = "mode=ro&immutable=1" if immutable else "mode=ro"
        self._deadline = math.inf
        self._connection = sqlite3.connect(
            f"file:{quote(path)}?{options}", uri=True, timeout=5, check_same_thread=False
        )
        _harden(self._connection, max_value_bytes)
        self._connection.set_progress_handler(
            lambda: time.monotonic() > self._deadline, _STEPS_BETWEEN_LOOKS
        )

    def left_s(self, seconds: float) -> None:
        """What is left of the time; SQLite looks at the clock itself."""
        self._deadline = time.monotonic() + seconds

    def execute(self, sql: str, parameters: list[Any]) -> sqlite3.Cursor:
        """Run one statement."""
        return self._connection.execute(sql, parameters)

    def admit(self, sql: str) -> None:
        """The authorizer looks at every statement, so there is nothing to ask beforehand."""

    def transact(self, verb: str) -> None:
        """Only ``rollback`` means anything: transactions that read begin by themselves."""
        if verb == "rollback":
            self._connection.rollback()

    def interrupt(self) -> None:
        """Takes effect at the next step of SQLite's virtual machine."""
        self._connection.interrupt()


def _harden(connection: sqlite3.Connection, max_value_bytes: int) -> None:
    # Real files hold text that is no UTF-8; a strange character beats a lost answer.
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    # Sorting in memory, which is limited, and not in files.
    for setting in ("query_only = 1", "trusted_schema = 0", "mmap_size = 0", "temp_store = 2"):
        connection.execute(f"PRAGMA {setting}").close()
    connection.create_function("regexp", 2, _regexp, deterministic=True)
    if not connection.execute("SELECT 1 FROM pragma_function_list WHERE name = 'floor'").fetchone():
        connection.create_function("floor", 1, math.floor, deterministic=True)
    _warm(connection)
    for limit, value in (
        (sqlite3.SQLITE_LIMIT_LENGTH, max(2 * max_value_bytes, 1_000_000)),
        (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 200_000),
        (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 500),
        (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 100),
        (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
        (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
        (sqlite3.SQLITE_LIMIT_WORKER_THREADS, 0),
    ):
        connection.setlimit(limit, value)
    if sys.version_info >= (3, 12):  # "x" is a column then, never quietly a string
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DQS_DML, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    connection.set_authorizer(_authorize)


def _regexp(pattern: str, text: str | None) -> bool | None:
    return None if text is None else re.search(pattern, text) is not None


def _warm(connection: sqlite3.Connection) -> None:
    """Use every virtual table once: the first use compiles statements that would be denied."""
    sources = ["json_each('[]')", "json_tree('[]')", *(f"pragma_{name}" for name in _PRAGMAS)]
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'"
    ).fetchall():
        sources.append('"' + name.replace('"', '""') + '"')
    for source in sources:
        try:
            connection.execute(f"SELECT 1 FROM {source} LIMIT 1").close()
        except sqlite3.Error:
            continue  # its module is not compiled in: then nobody can use it either


def _authorize(
    action: int, first: str | None, second: str | None, database: str | None, trigger: str | None
) -> int:
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        if name in _PRAGMAS or (name in _READ_PRAGMAS and second is None):
            return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
