"""DuckDB: the file is opened read-only with every door to files, network and extensions locked.

``read_only`` alone still reads and writes other files (COPY, `read_text`, ``FROM '/file'``);
`enable_external_access=false` ends that and `lock_configuration` keeps it ended. DuckDB's own
parser must find exactly one SELECT before a statement is run.

Runs in the child; of other packages it needs `duckdb` alone.
"""

from __future__ import annotations

from typing import Any

# Order matters: once the configuration is locked nothing else can be set.
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "2GB",
    "max_temp_directory_size": "0KB",
    "lock_configuration": "true",
}


class Session:
    """One connection."""

    def __init__(self, path: str) -> None:
        import duckdb

        self._duckdb = duckdb
        self._connection = duckdb.connect(path, read_only=True, config=_CONFIG)

    def left_s(self, seconds: float) -> None:
        """DuckDB keeps no time; the parent's clock interrupts it."""

    def execute(self, sql: str, parameters: list[Any]) -> Any:
        """Run one statement."""
        return self._connection.execute(sql, parameters or None)

    def admit(self, sql: str) -> None:
        """DuckDB's own parser must see one SELECT.

        Raises:
            duckdb.Error: It does not.
        """
        statements = self._connection.extract_statements(sql)
        if len(statements) != 1:
            raise self._duckdb.InvalidInputException(
                f"one statement at a time; here are {len(statements)}"
            )
        if statements[0].type != self._duckdb.StatementType.SELECT:
            raise self._duckdb.InvalidInputException("only queries are run")

    def transact(self, verb: str) -> None:
        """``begin``, ``rollback`` or ``commit``."""
        {
            "begin": self._connection.begin,
            "rollback": self._connection.rollback,
            "commit": self._connection.commit,
        }[verb]()

    def interrupt(self) -> None:
        """Takes effect between two pieces of work."""
        self._connection.interrupt()
