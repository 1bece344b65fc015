"""Scratch databases for attacks: the corpora's own schemas, on real engines, thrown away after.

Promises: each engine's database is built by an account that may do everything, a second account
that may only SELECT stands beside it where the engine has accounts, and the servers are nobody
else's, so that what an attack breaks breaks nothing else.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pymysql

from sqlnl_rag.types import Dialect
from tests.security.statements import TABLES, script
from tests.servers import (
    Server,
    mariadb_execute,
    mariadb_server,
    postgres_execute,
    postgres_server,
)

READER = "harbour_reader"
_PASSWORD = "Only-Looks-4410"


@dataclass(frozen=True)
class Harbour:
    """One scratch database.

    Attributes:
        product: Name and version of the engine that runs it.
        owner_url: Of an account that may do everything.
        reader_url: Of one that may only SELECT; None where the engine knows no accounts.
        first_table: A table that the corpus's schema has, with three rows.
    """

    dialect: Dialect
    product: str
    owner_url: str
    reader_url: str | None
    first_table: str

    def url_of(self, account: str) -> str | None:
        return self.owner_url if account == "owner" else self.reader_url

    def sessions(self) -> list[str]:
        """The sessions besides the asking one that are open on its server, with their query."""
        if self.dialect == "postgresql":
            with psycopg.connect(self.owner_url, autocommit=True) as connection:
                rows = connection.execute(
                    "SELECT usename, state, query FROM pg_stat_activity"
                    " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
                ).fetchall()
            return [f"session {row}" for row in rows]
        if self.dialect == "mysql":
            with _mariadb(self.owner_url) as mariadb, mariadb.cursor() as cursor:
                cursor.execute(
                    "SELECT user, state, info FROM information_schema.processlist"
                    " WHERE id <> connection_id() AND user IN ('keeper', %s)",
                    (READER,),
                )
                return [f"session {row}" for row in cursor.fetchall()]
        return []


class Harbours:
    """Builds them on request; its servers end with `close`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._built: dict[tuple[str, Dialect], Harbour] = {}

    def get(self, corpus: str, dialect: Dialect) -> Harbour:
        """The database of `corpus` on one engine, built once.

        Raises:
            MissingServer: The engine is not installed.
        """
        key = corpus, dialect
        if key not in self._built:
            make = {
                "sqlite": self._sqlite,
                "duckdb": self._duckdb,
                "postgresql": self._postgresql,
                "mysql": self._mariadb,
            }
            self._built[key] = make[dialect](corpus)
        return self._built[key]

    def close(self) -> None:
        """Stop the servers."""
        self._stack.close()

    @cached_property
    def _postgres(self) -> Server:
        return self._stack.enter_context(postgres_server())

    @cached_property
    def _maria(self) -> Server:
        return self._stack.enter_context(mariadb_server())

    def _own_folder(self, corpus: str, engine: str) -> Path:
        folder = self._folder / f"{corpus}_{engine}"
        folder.mkdir()
        return folder

    def _sqlite(self, corpus: str) -> Harbour:
        path = self._own_folder(corpus, "sqlite") / "harbour.db"
        connection = sqlite3.connect(path)
        connection.executescript(";\n".join(script(corpus, "sqlite")))
        connection.close()
        return Harbour(
            "sqlite",
            f"SQLite {sqlite3.sqlite_version}",
            f"sqlite:///{path}",
            None,
            TABLES[corpus],
        )

    def _duckdb(self, corpus: str) -> Harbour:
        import duckdb

        path = self._own_folder(corpus, "duckdb") / "harbour.duckdb"
        with duckdb.connect(str(path)) as connection:
            for statement in script(corpus, "duckdb"):
                connection.execute(statement)
        return Harbour(
            "duckdb",
            f"DuckDB {duckdb.__version__}",
            f"duckdb:///{path}",
            None,
            TABLES[corpus],
        )

    def _postgresql(self, corpus: str) -> Harbour:
        name = f"harbour_{corpus}"
        server = self._postgres
        postgres_execute(server.url, f"CREATE DATABASE {name}")
        owner = server.database_url(name)
        postgres_execute(owner, *script(corpus, "postgresql"))
        with psycopg.connect(owner, autocommit=True) as connection:
            if not connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = %s", (READER,)
            ).fetchone():
                connection.execute(f"CREATE ROLE {READER} LOGIN PASSWORD '{_PASSWORD}'".encode())
            for grant in (
                f"REVOKE TEMP ON DATABASE {name} FROM PUBLIC",
                f"GRANT USAGE ON SCHEMA public TO {READER}",
                f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {READER}",
            ):
                connection.execute(grant.encode())
            version = connection.info.parameter_status("server_version") or ""
        return Harbour(
            "postgresql",
            f"PostgreSQL {version.split()[0]}",
            owner,
            _with_account(owner),
            TABLES[corpus],
        )

    def _mariadb(self, corpus: str) -> Harbour:
        name = f"harbour_{corpus}"
        server = self._maria
        mariadb_execute(server.url, f"CREATE DATABASE {name}")
        owner = server.database_url(name)
        for statement in script(corpus, "mysql"):
            mariadb_execute(owner, statement)
        mariadb_execute(
            owner,
            f"CREATE USER IF NOT EXISTS '{READER}'@'%' IDENTIFIED BY '{_PASSWORD}'",
            f"GRANT SELECT, SHOW VIEW ON {name}.* TO '{READER}'@'%'",
        )
        with _mariadb(owner) as connection:
            version = re.sub("^5.5.5-", "", connection.get_server_info())
        return Harbour(
            "mysql",
            f"MariaDB {version.split('-')[0]}",
            owner,
            _with_account(owner),
            TABLES[corpus],
        )


def _with_account(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(netloc=f"{READER}:{_PASSWORD}@{parts.hostname}:{parts.port}").geturl()


def _mariadb(url: str) -> pymysql.Connection:  # type: ignore[type-arg]
    parts = urlsplit(url)
    return pymysql.connect(
        host=parts.hostname,
        port=parts.port or 3306,
        user=parts.username,
        password=parts.password or "",
        database=parts.path.strip("/"),
        autocommit=True,
    )
