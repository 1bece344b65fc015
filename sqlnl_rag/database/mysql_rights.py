"""What a MySQL or MariaDB account could do that a reader should not, and the statements for one
that can not.

Everything beyond SELECT and SHOW VIEW is named, with the place it holds for; rights that come by a
role count as the account's own. Promises to quote no password hash, which SHOW GRANTS shows.
Does not promise to know what a function does that runs with the rights of its maker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy

from sqlnl_rag.database.access import execute_as_is
from sqlnl_rag.types import Check

_GRANT = re.compile(r"GRANT (?P<rights>.+?) ON (?P<place>.+?) TO .*", re.DOTALL)
# To an account, which is written with its host: what roles hold of each other has none.
_ROLES = re.compile(r"GRANT (?P<roles>.+?) TO [^@]+@", re.DOTALL)
_COLUMNS = re.compile(r"\([^)]*\)")
_HARMLESS = {"SELECT", "USAGE", "SHOW VIEW", "SHOW DATABASES", "SHOW CREATE ROUTINE"}
_ROUTINES = """
SELECT concat(routine_schema, '.', routine_name) FROM information_schema.routines
WHERE security_type = 'DEFINER'
AND routine_schema NOT IN ('mysql', 'sys', 'information_schema', 'performance_schema') ORDER BY 1
"""


def rights(connection: sqlalchemy.Connection, product: str) -> list[Check]:
    """One Check a kind of right; the first says who it is. `product`: ``MariaDB`` or ``MySQL``."""
    driver: Any = connection.connection.driver_connection
    account, secure_file_priv, local_infile = _rows(
        connection, "SELECT current_user(), @@GLOBAL.secure_file_priv, @@GLOBAL.local_infile"
    )[0]
    version = driver.get_server_info().removeprefix("5.5.5-")  # MariaDB poses as an old MySQL
    checks = [Check("probe.server", True, f"{product} {version}, account {account}")]
    held = _held(connection, product)
    beyond = [
        f"{', '.join(sorted(names))} on {place}"
        for place, rights in sorted(held.items())
        if (names := rights - _HARMLESS)
    ]
    found = f"holds {'; '.join(beyond)}" if beyond else ""
    checks.append(_verdict("probe.grants", found, "may write nothing"))
    whole = {right for place in ("*.*", "`mysql`.*") for right in held.get(place, ())}
    if whole & {"SELECT", "ALL PRIVILEGES"}:
        checks.append(
            Check("probe.accounts", False, "may read every account's password hash (mysql.*)")
        )
    everywhere = held.get("*.*", set())
    # NULL means "no files" to MySQL, and "no restriction" to MariaDB, as does an empty text.
    files = product == "MariaDB" or secure_file_priv is not None
    if files and everywhere & {"FILE", "ALL PRIVILEGES"}:
        where = f"in {secure_file_priv}" if secure_file_priv else "wherever the server itself can"
        checks.append(Check("probe.files", False, f"may read and write files {where} (FILE)"))
    if any({"EXECUTE", "ALL PRIVILEGES"} & rights for rights in held.values()):
        routines = [str(name) for (name,) in _rows(connection, _ROUTINES)]
        found = f"may call, with the rights of their makers: {_some(routines)}" if routines else ""
        checks.append(_verdict("probe.definer", found, "calls nothing as another"))
    if local_infile:
        checks.append(
            Check("probe.local_infile", True, "the server has local_infile on; sqlnl keeps it off")
        )
    ((_, cipher),) = _rows(connection, "SHOW SESSION STATUS LIKE 'Ssl_cipher'")
    if not cipher and not _is_near(driver):
        checks.append(
            Check("probe.line", False, f"the connection to {driver.host} is not encrypted")
        )
    return checks


def reader(product: str, schemas: Sequence[str]) -> list[str]:
    """Statements for an administrator that make an account which reads these databases."""
    limit = " WITH MAX_STATEMENT_TIME 60" if product == "MariaDB" else ""
    # In a grant, _ and % in a database's name are wildcards.
    places = [_quoted(re.sub("([_%])", r"\\\1", schema)) for schema in schemas]
    return [
        f"CREATE USER 'sqlnl_reader'@'%' IDENTIFIED BY '<password>'{limit};",
        *(f"GRANT SELECT, SHOW VIEW ON {place}.* TO 'sqlnl_reader'@'%';" for place in places),
    ]


def _held(connection: sqlalchemy.Connection, product: str) -> dict[str, set[str]]:
    """Rights by the place that they hold for, e.g. ``{"*.*": {"FILE"}}``; roles are resolved."""
    grants = [str(grant) for (grant,) in _rows(connection, "SHOW GRANTS")]
    given = [
        match for grant in grants if not _GRANT.match(grant) and (match := _ROLES.match(grant))
    ]
    roles = sorted({role.strip() for match in given if match for role in match["roles"].split(",")})
    held: dict[str, set[str]] = {}
    for grant in [*grants, *_by_role(connection, product, roles)]:
        if match := _GRANT.match(grant):
            place = held.setdefault(match["place"], set())
            place.update(_names(match["rights"]))
            if "WITH GRANT OPTION" in grant:
                place.add("GRANT OPTION")
    return held


def _by_role(connection: sqlalchemy.Connection, product: str, roles: Sequence[str]) -> list[str]:
    """What the account's roles hold, by themselves and by roles of theirs."""
    if not roles:
        return []
    if product == "MySQL":
        every = f"SHOW GRANTS FOR CURRENT_USER() USING {', '.join(roles)}"
        return [str(grant) for (grant,) in _rows(connection, every)]
    # MariaDB shows the grants of the role that is on, and a reset session keeps that role.
    ((before,),) = _rows(connection, "SELECT CURRENT_ROLE()")
    grants: list[str] = []
    for role in roles:
        execute_as_is(connection, f"SET ROLE {role}").close()
        grants += [str(grant) for (grant,) in _rows(connection, "SHOW GRANTS")]
    execute_as_is(connection, f"SET ROLE {_quoted(before) if before else 'NONE'}").close()
    return grants


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _names(rights: str) -> Iterable[str]:
    return (name.strip().upper() for name in _COLUMNS.sub("", rights).split(","))


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def _verdict(code: str, too_much: str | None, fine: str) -> Check:
    return Check(code, not too_much, too_much or fine)


def _is_near(driver: Any) -> bool:
    host = str(driver.host or "")
    return bool(driver.unix_socket) or host.startswith("127.") or host in ("localhost", "::1", "")


def _rows(connection: sqlalchemy.Connection, sql: str) -> list[Any]:
    return list(execute_as_is(connection, sql))
