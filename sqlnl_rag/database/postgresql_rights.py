"""What a PostgreSQL account could do that a reader should not, and the statements for one that can
not.

Everything is asked about the account that logged in (`session_user`), not about the role that a
superuser's session reads as. Promises: rights by grant, by ownership, by membership and by PUBLIC
are seen alike. Does not promise to know what a function does: those that run with another's rights,
or in a language that knows no bounds, are named, and somebody must read them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.types import Check

_OURS = "nspname !~ '^pg_' AND nspname <> 'information_schema'"
_WRITES = "INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER"
_SOME = "string_agg(name, ', ' ORDER BY name) FILTER (WHERE place <= 3)"
_ROLE = """
SELECT rolsuper, concat_ws(', ',
    CASE WHEN rolcreaterole THEN 'may create roles' END,
    CASE WHEN rolcreatedb THEN 'may create databases' END,
    CASE WHEN rolreplication THEN 'may replicate, which reads and holds back everything' END,
    CASE WHEN rolbypassrls THEN 'sees rows that row level security hides' END)
FROM pg_roles WHERE rolname = session_user
"""
_MEMBER = """
SELECT string_agg(rolname, ', ' ORDER BY rolname) FROM pg_roles
WHERE pg_has_role(session_user, oid, 'MEMBER') AND rolname <> session_user AND (
    rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program',
                'pg_write_all_data', 'pg_signal_backend', 'pg_checkpoint', 'pg_maintain',
                'pg_create_subscription', 'pg_database_owner')
    OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls
    OR NOT pg_has_role(session_user, oid, 'USAGE'))
"""
_CREATE = f"""
SELECT concat_ws(', ',
    CASE WHEN has_database_privilege(session_user, current_database(), 'CREATE')
    THEN 'may create schemas' END,
    CASE WHEN has_database_privilege(session_user, current_database(), 'TEMP')
    THEN 'may create temporary tables' END,
    (SELECT 'may create in ' || string_agg(quote_ident(nspname), ', ' ORDER BY nspname)
     FROM pg_namespace WHERE {_OURS} AND has_schema_privilege(session_user, oid, 'CREATE')))
"""
_WRITE = f"""
SELECT 'may write ' || count(*) || CASE count(*) WHEN 1 THEN ' table: ' ELSE ' tables, such as ' END
    || {_SOME}
FROM (SELECT c.oid::regclass::text AS name, row_number() OVER (ORDER BY c.oid) AS place
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
    WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND {_OURS}
    AND (pg_has_role(session_user, relowner, 'USAGE')
         OR has_table_privilege(session_user, c.oid, '{_WRITES}')
         OR has_any_column_privilege(session_user, c.oid, 'INSERT, UPDATE'))) AS writable
HAVING count(*) > 0
"""
_SEQUENCE = f"""
SELECT 'may move ' || count(*) || CASE count(*) WHEN 1 THEN ' sequence: ' ELSE
    ' sequences, such as ' END || {_SOME}
FROM (SELECT c.oid::regclass::text AS name, row_number() OVER (ORDER BY c.oid) AS place
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace
    WHERE relkind = 'S' AND {_OURS}
    -- A scan would ask about tables too, for which the question is an error.
    AND CASE WHEN relkind = 'S' THEN has_sequence_privilege(session_user, c.oid, 'USAGE, UPDATE')
    END) AS movable
HAVING count(*) > 0
"""
# Functions that the account can reach, with a word on why one should look.
_CALLABLE = f"""
SELECT p.oid, p.oid::regprocedure::text AS name, prosecdef,
    EXISTS (SELECT FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) AS a
            WHERE grantee = 0 AND privilege_type = 'EXECUTE') AS by_everybody,
    {_OURS} AS ours,
    NOT lanpltrusted AND lanname NOT IN ('internal', 'c', 'sql') AS unbound,
    coalesce(extname, '') AS extension
FROM pg_proc AS p
JOIN pg_namespace AS n ON n.oid = pronamespace
JOIN pg_language AS l ON l.oid = prolang
LEFT JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
    AND d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
LEFT JOIN pg_extension AS e ON e.oid = d.refobjid
WHERE has_function_privilege(session_user, p.oid, 'EXECUTE')
AND has_schema_privilege(session_user, pronamespace, 'USAGE') AND prokind IN ('f', 'w', 'p')
"""
_DEFINER = "ours AND prosecdef"
_REACHES_OUT = (
    "ours AND (unbound OR extension IN ('dblink', 'adminpack', 'pg_cron', 'http', 'pg_net',"
    " 'pg_curl', 'aws_s3', 'aws_lambda', 'pg_background', 'plsh', 'lo', 'pg_prewarm',"
    " 'pg_surgery', 'pageinspect', 'pg_buffercache'))"
)
_RESTRICTED = "NOT ours AND NOT by_everybody"
_SERVERS = """
SELECT 'may read through ' || string_agg(srvname, ', ' ORDER BY srvname)
    || ', which reaches another server or files'
FROM pg_foreign_server WHERE has_server_privilege(session_user, oid, 'USAGE')
"""
_LARGE = """
SELECT 'may write ' || count(*) || ' large objects' FROM pg_largeobject_metadata
WHERE pg_has_role(session_user, lomowner, 'USAGE')
OR EXISTS (SELECT FROM aclexplode(lomacl) WHERE privilege_type = 'UPDATE'
    AND (grantee = 0 OR pg_has_role(session_user, grantee, 'USAGE')))
HAVING count(*) > 0
"""
_TIMEOUT = "SELECT reset_val FROM pg_settings WHERE name = 'statement_timeout'"
_WATCHES = "SELECT coalesce(current_setting('client_connection_check_interval', true), '0')"
_PUBLIC_WRITES = f"""
SELECT DISTINCT c.oid::regclass::text FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = relnamespace
LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid
CROSS JOIN LATERAL (
    SELECT * FROM aclexplode(relacl) UNION ALL SELECT * FROM aclexplode(attacl)) AS acl
WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND {_OURS} AND grantee = 0
AND privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'USAGE')
"""
_PUBLIC_CREATES = f"""
SELECT quote_ident(nspname) FROM pg_namespace
CROSS JOIN LATERAL aclexplode(nspacl) AS acl
WHERE {_OURS} AND grantee = 0 AND privilege_type = 'CREATE'
"""
_PUBLIC_SERVERS = """
SELECT quote_ident(srvname) FROM pg_foreign_server
CROSS JOIN LATERAL aclexplode(srvacl) AS acl WHERE grantee = 0
"""
_PUBLIC_DATABASE = """
SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type) FROM pg_database
CROSS JOIN LATERAL aclexplode(coalesce(datacl, acldefault('d', datdba))) AS acl
WHERE datname = current_database() AND grantee = 0 AND privilege_type IN ('TEMPORARY', 'CREATE')
"""


def rights(connection: sqlalchemy.Connection) -> list[Check]:
    """One Check a kind of right; the first says who it is."""
    _name_in_full(connection)
    driver: Any = connection.connection.driver_connection
    version, account = _row(
        connection, "SELECT current_setting('server_version'), session_user::text"
    )
    reading_as = ", which reads as pg_read_all_data here" if driver.is_reduced else ""
    checks = [Check("probe.server", True, f"PostgreSQL {version}, account {account}{reading_as}")]
    is_superuser, attributes = _row(connection, _ROLE)
    if is_superuser:
        held = "" if driver.is_reduced else "; before PostgreSQL 14 nothing holds it but the policy"
        checks.append(
            Check(
                "probe.role",
                False,
                "a superuser: may change everything, read and write the server's files, and run "
                f"programs there{held}",
            )
        )
    else:
        checks.append(_verdict("probe.role", attributes, "the account has no special attribute"))
        checks += _in_detail(connection)
    checks += _settings(connection)
    if not driver.pgconn.ssl_in_use and not _is_near(driver.info.host):
        checks.append(
            Check("probe.line", False, f"the connection to {driver.info.host} is not encrypted")
        )
    return checks


def reader(connection: sqlalchemy.Connection, schemas: Sequence[str]) -> list[str]:
    """Statements for a superuser that make an account which reads these schemas and no more."""
    _name_in_full(connection)
    (database,) = _row(connection, "SELECT quote_ident(current_database())")
    everybody = "-- from every account; grant it back to those who need it"
    statements = [
        "CREATE ROLE sqlnl_reader LOGIN PASSWORD '<password>' NOSUPERUSER NOCREATEDB NOCREATEROLE"
        " NOREPLICATION NOBYPASSRLS;",
        "ALTER ROLE sqlnl_reader SET default_transaction_read_only = on;",
        "ALTER ROLE sqlnl_reader SET statement_timeout = '60s';",
        f"GRANT CONNECT ON DATABASE {database} TO sqlnl_reader;",
    ]
    for name in schemas:
        (schema,) = connection.exec_driver_sql("SELECT quote_ident(%s)", (name,)).one()
        statements.append(f"GRANT USAGE ON SCHEMA {schema} TO sqlnl_reader;")
        statements.append(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO sqlnl_reader;")
    takes = []
    (public,) = _row(connection, _PUBLIC_DATABASE)
    if public:
        takes.append(f"REVOKE {public} ON DATABASE {database} FROM PUBLIC;")
    for schema in _names(connection, _PUBLIC_CREATES):
        takes.append(f"REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC;")
    for table in _names(connection, _PUBLIC_WRITES):
        takes.append(f"REVOKE ALL ON {table} FROM PUBLIC;")
    for server in _names(connection, _PUBLIC_SERVERS):
        takes.append(f"REVOKE USAGE ON FOREIGN SERVER {server} FROM PUBLIC;")
    dangerous = f"by_everybody AND ({_DEFINER} OR {_REACHES_OUT})"
    for function in _names(connection, f"SELECT name FROM ({_CALLABLE}) AS f WHERE {dangerous}"):
        takes.append(f"REVOKE EXECUTE ON ROUTINE {function} FROM PUBLIC;")
    return statements + [f"{take} {everybody}" for take in takes]


def _in_detail(connection: sqlalchemy.Connection) -> list[Check]:
    (member,) = _row(connection, _MEMBER)
    checks = [
        _verdict(
            "probe.member",
            member and f"may act as {member}",
            "a member of no role that reaches beyond reading",
        )
    ]
    for code, sql, fine in (
        ("probe.create", _CREATE, "may create nothing"),
        ("probe.write", _WRITE, "may write no table"),
        ("probe.sequence", _SEQUENCE, "may move no sequence"),
        ("probe.large_object", _LARGE, "may write no large object"),
        ("probe.foreign_server", _SERVERS, "may read through no foreign server"),
    ):
        found = execute_as_is(connection, sql).scalar()
        checks.append(_verdict(code, found, fine))
    for code, condition, why, fine in (
        ("probe.definer", _DEFINER, "with the rights of its maker", "calls nothing as another"),
        ("probe.outside", _REACHES_OUT, "that reaches out", "calls nothing that reaches out"),
        ("probe.restricted", _RESTRICTED, "not meant for all", "calls nothing restricted"),
    ):
        count, some = _row(
            connection,
            f"SELECT count(*), {_SOME} FROM (SELECT name, row_number() OVER (ORDER BY oid)"
            f" AS place FROM ({_CALLABLE}) AS f WHERE {condition}) AS g",
        )
        functions = "1 function" if count == 1 else f"{count} functions"
        found = f"may call {functions} {why}: {some}" + (", …" if count > 3 else "")
        checks.append(_verdict(code, found if count else None, fine))
    return checks


def _settings(connection: sqlalchemy.Connection) -> list[Check]:
    (timeout,) = _row(connection, _TIMEOUT)
    (watches,) = _row(connection, _WATCHES)
    return [
        _verdict(
            "probe.timeout",
            "" if timeout != "0" else "has no statement_timeout of its own outside of sqlnl",
            f"has a statement_timeout of its own, {timeout} ms",
        ),
        _verdict(
            "probe.client",
            "" if watches != "0" else "a query runs on to its time limit if this process dies",
            "the server stops a query whose client has gone",
        ),
    ]


def _name_in_full(connection: sqlalchemy.Connection) -> None:
    """Let the server write names with their schema, until the transaction ends."""
    execute_as_is(connection, "SELECT set_config('search_path', '', true)").close()


def _verdict(code: str, too_much: str | None, fine: str) -> Check:
    return Check(code, not too_much, too_much or fine)


def _is_near(host: str) -> bool:
    return not host or host.startswith(("/", "@", "127.")) or host in ("localhost", "::1")


def _row(connection: sqlalchemy.Connection, sql: str) -> Any:
    return execute_as_is(connection, sql).one()


def _names(connection: sqlalchemy.Connection, sql: str) -> list[str]:
    return sorted(str(name) for name in execute_as_is(connection, sql).scalars())
