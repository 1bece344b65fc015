"""What a database is, down to its last row, so that before and after can be compared.

`fingerprint(url, *folders)` maps the name of a thing (``row public.people``, ``setting work_mem``,
``file harm/new.csv``) to what it is or to a digest of it. Two fingerprints of a database that
nobody wrote to are equal; `difference` names what is not. It is made over a connection of its own,
as the account in the URL, which should be a superuser, and never by the code under test.

Covered: every row, sequence and definition of the URL's database and every shared catalogue of
PostgreSQL (large objects, roles, statistics, settings, the configuration and its load time, when
statistics were reset, advisory locks, replication slots, prepared transactions, names of files that
are no table's); every row and definition of every database of a MySQL or MariaDB server with its
accounts, global variables, user locks and the names in its data folder; every byte of a SQLite or
DuckDB file and of what lies beside it; every byte below `folders`.

Not covered: other databases of a PostgreSQL server, statistics that MariaDB gathers by itself, what
a session holds that nobody else can see (LISTEN, prepared statements, user variables).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import psycopg
import pymysql
from psycopg import sql
from sqlalchemy import make_url

Fingerprint = dict[str, str]

# Databases of MySQL that are views of something else, or written by the server itself.
_VIRTUAL = ("information_schema", "performance_schema", "sys")
_BY_ITSELF = {
    "innodb_table_stats",
    "innodb_index_stats",
    "general_log",
    "slow_log",
    "gtid_slave_pos",
}
_MYSQL_CATALOGUE = {
    "tables": "table_type, engine, create_time, table_collation, create_options, table_comment",
    "columns": "column_name, ordinal_position, column_type, is_nullable, column_default, extra",
    "statistics": "index_name, seq_in_index, column_name, non_unique",
    "table_constraints": "constraint_name, constraint_type",
    "views": "view_definition, definer, security_type",
}


def fingerprint(url: str, *folders: Path) -> Fingerprint:
    """The database behind the URL, and all files below the folders."""
    parts = make_url(url)
    backend = parts.get_backend_name()
    found: Iterator[tuple[str, object]]
    if backend == "postgresql":
        found = _postgresql(parts.set(drivername="postgresql").render_as_string(False))
    elif backend in ("mysql", "mariadb"):
        found = _mysql(url)
    else:
        found = _files(Path(parts.database or "").parent)
    taken = {name: str(value) for name, value in found}
    for folder in folders:
        taken |= {name: str(value) for name, value in _files(folder)}
    return taken


def difference(before: Fingerprint, after: Fingerprint) -> list[str]:
    """One line for each thing that is new, gone or changed."""
    return [
        f"{name}: {before.get(name, 'was not there')} -> {after.get(name, 'is gone')}"
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]


def _postgresql(url: str) -> Iterator[tuple[str, object]]:
    with psycopg.connect(url, autocommit=True, options="-c datestyle=ISO") as connection:

        def rows(query: str) -> list[tuple[object, ...]]:
            return connection.execute(query.encode()).fetchall()

        relations = rows(
            "SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
            " WHERE relkind IN ('r', 'm', 'S') AND relpersistence <> 't'"
        )
        for schema, name in relations:
            table = sql.Identifier(str(schema), str(name))
            # Order plays no part, so the digests of the rows are added up; as numeric, because a
            # catalogue has thousands of rows.
            digest = connection.execute(
                sql.SQL(
                    "SELECT count(*), coalesce(sum(hashtextextended(t::text, 7)::numeric), 0)"
                    " FROM (SELECT * FROM {}) AS t"
                ).format(table)
            ).fetchone()
            yield f"row {schema}.{name}", digest
        for name, value in rows("SELECT name, setting FROM pg_settings"):
            yield f"setting {name}", value
        singles = {
            "configuration loaded": "SELECT pg_conf_load_time()",
            "configuration files": "SELECT sourcefile, name, setting FROM pg_file_settings",
            "statistics reset": "SELECT datname, stats_reset FROM pg_stat_database UNION ALL"
            " SELECT 'bgwriter', stats_reset FROM pg_stat_bgwriter UNION ALL"
            " SELECT 'wal', stats_reset FROM pg_stat_wal ORDER BY 1",
            "advisory locks": "SELECT database, classid, objid, mode FROM pg_locks"
            " WHERE locktype = 'advisory'",
            "replication slots": "SELECT slot_name FROM pg_replication_slots",
            "prepared transactions": "SELECT gid FROM pg_prepared_xacts",
            "strange files": "SELECT name FROM pg_ls_dir('.') AS name UNION ALL"
            " SELECT f FROM pg_ls_dir('base') AS d, pg_ls_dir('base/' || d) AS f"
            " WHERE d ~ '^[0-9]+$' AND f !~ '^t?[0-9_]+(_fsm|_vm|_init)?([.][0-9]+)?$'"
            " AND f <> 'pg_internal.init' ORDER BY 1",
        }
        for name, query in singles.items():
            yield name, rows(query)


def _mysql(url: str) -> Iterator[tuple[str, object]]:
    parts = make_url(url)
    connection = pymysql.connect(
        host=parts.host or "localhost",
        port=parts.port or 3306,
        user=parts.username,
        password=parts.password or "",
    )
    with connection, connection.cursor() as cursor:

        def rows(query: str) -> list[tuple[object, ...]]:
            cursor.execute(query)
            return list(cursor.fetchall())

        tables = rows(
            "SELECT table_schema, table_name, table_type FROM information_schema.tables"
            f" WHERE table_schema NOT IN {_VIRTUAL} AND table_type NOT LIKE '%VIEW'"
        )
        for schema, name, kind in tables:
            if schema == "mysql" and name in _BY_ITSELF:
                continue
            quoted = ".".join("`" + str(part).replace("`", "``") + "`" for part in (schema, name))
            sequence = kind == "SEQUENCE"
            digest = rows(f"SELECT * FROM {quoted}" if sequence else f"CHECKSUM TABLE {quoted}")
            yield f"row {schema}.{name}", digest[0][-1] if not sequence else digest
        for view, columns in _MYSQL_CATALOGUE.items():
            for row in rows(
                f"SELECT table_schema, table_name, {columns} FROM information_schema.{view}"
                f" WHERE table_schema NOT IN {_VIRTUAL}"
            ):
                yield f"{view} {row[0]}.{row[1]} {row[2]}", row[2:]
        for kind in ("schemata", "routines", "triggers", "events", "user_privileges"):
            yield kind, _digest(map(repr, rows(f"SELECT * FROM information_schema.{kind}")))
        for name, value in rows("SHOW GLOBAL VARIABLES"):
            yield f"setting {name}", value
        status = {
            str(name): str(value) for name, value in rows("SHOW GLOBAL STATUS LIKE 'Uptime%'")
        }
        since = status.get("Uptime_since_flush_status", "0")
        yield "status counted since", int(status["Uptime"]) - int(since)
        if any(row[0] == "METADATA_LOCK_INFO" for row in rows("SHOW PLUGINS")):
            locks = "SELECT table_schema, lock_mode FROM information_schema.metadata_lock_info"
            yield "user locks", rows(f"{locks} WHERE lock_type = 'User lock'")
        ((folder,),) = rows("SELECT @@datadir")
    for path in sorted(Path(str(folder)).rglob("*")):
        yield f"file {path}", "is there"


def _files(folder: Path) -> Iterator[tuple[str, object]]:
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            yield f"file {path}", "no regular file"
        elif not path.name.endswith("-shm"):  # SQLite's readers meet there
            yield f"file {path}", hashlib.sha256(path.read_bytes()).hexdigest()


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(texts)).encode()).hexdigest()
