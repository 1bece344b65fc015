"""Faults of PostgreSQL and MariaDB servers and of the line to them, each injected for real."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pymysql
import pytest

from sqlnl_rag.database import Limits
from sqlnl_rag.translate import Translator
from tests.conftest import Record
from tests.proxy import Fault as Break
from tests.proxy import Proxy, proxied
from tests.security.faults import (
    DRIFTS,
    QUESTION,
    RIGHT,
    THOROUGH_TIMES,
    Fault,
    Hooked,
    Seen,
    caught,
    inject,
    meanwhile,
    translator,
    until,
)
from tests.servers import PASSWORD, MissingServer, Server, mariadb_server, postgres_server

ASKER = "asker"  # may only SELECT, and owns no session but ours
LIMITS = Limits(timeout_s=1.0)
ENGINES = ("postgresql", "mariadb")
SETUP = {
    "postgresql": (
        f"CREATE ROLE {ASKER} LOGIN PASSWORD '{PASSWORD}'",
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, note VARCHAR(9))",
        "INSERT INTO customers (id, name) VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy')",
        "CREATE TABLE parcels AS SELECT n AS id, repeat('x', 500) AS label"
        " FROM generate_series(1, 900) AS s(n)",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {ASKER}",
        "CHECKPOINT",  # these servers do not flush by themselves, and will be killed
    ),
    "mariadb": (
        f"CREATE USER {ASKER} IDENTIFIED BY '{PASSWORD}'",
        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(80), note VARCHAR(9))",
        "INSERT INTO customers (id, name) VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy')",
        "CREATE TABLE parcels AS SELECT seq AS id, repeat('x', 500) AS label FROM seq_1_to_900",
        f"GRANT SELECT ON scratch.* TO {ASKER}",
    ),
}
SLEEP = {"postgresql": "SELECT pg_sleep(60)", "mariadb": "SELECT SLEEP(60)"}


class Admin:
    """A superuser's own look at one server; a new connection each time, for the server may die."""

    def __init__(self, engine: str, server: Server) -> None:
        self.engine = engine
        self.server = server

    def connect(self) -> Any:
        parts = urlsplit(self.server.url)
        if self.engine == "postgresql":
            return psycopg.connect(self.server.url, autocommit=True)
        return pymysql.connect(
            host="127.0.0.1",
            port=parts.port or 0,
            user=parts.username,
            password=PASSWORD,
            database="scratch",
            autocommit=True,
        )

    def __call__(self, *statements: str) -> list[tuple[Any, ...]]:
        """Runs them; the rows of the last one, where it has any."""
        connection = self.connect()
        try:
            cursor = connection.cursor()
            for statement in statements:
                cursor.execute(statement)
            return list(cursor.fetchall()) if cursor.description else []
        finally:
            connection.close()

    def children(self) -> set[int]:
        """The server itself: after a restart it is another child of this process."""
        return {self.server.process.pid}

    def sessions(self, condition: str = "true") -> list[int]:
        """Of the asker, those that fulfil a condition on the server's list of them."""
        if self.engine == "postgresql":
            rows = self(
                f"SELECT pid FROM pg_stat_activity WHERE usename = '{ASKER}' AND {condition}"
            )
        else:
            rows = self(
                "SELECT id FROM information_schema.processlist"
                f" WHERE user = '{ASKER}' AND {condition}"
            )
        return [int(row[0]) for row in rows]

    def sleeping(self) -> list[int]:
        """Sessions that run `SLEEP`."""
        return self.sessions(
            "wait_event = 'PgSleep'"
            if self.engine == "postgresql"
            else "info LIKE 'SELECT SLEEP(60)%'"
        )

    def transactions(self) -> list[int]:
        if self.engine == "postgresql":
            return self.sessions("(xact_start IS NOT NULL OR state LIKE 'idle in%')")
        return [
            int(row[0])
            for row in self("SELECT trx_mysql_thread_id FROM information_schema.innodb_trx")
        ]

    def end(self, session: int) -> None:
        self(
            f"SELECT pg_terminate_backend({session})"
            if self.engine == "postgresql"
            else f"KILL CONNECTION {session}"
        )


class OnServer:
    """A Translator over a server that is ours to break, with a proxy in between."""

    def __init__(self, admin: Admin, proxy: Proxy) -> None:
        self.admin, self.server, self.engine = admin, admin.server, admin.engine
        self.proxy = proxy
        self.model = Hooked([RIGHT])
        path = urlsplit(self.server.url).path
        url = f"{self.engine}://{ASKER}:{PASSWORD}@127.0.0.1:{proxy.port}{path}"
        self.translator: Translator = translator(url, LIMITS, self.model)

    def heal(self) -> None:
        self.server.restart()

    def ask(self) -> Seen:
        return caught(lambda: self.translator.ask(QUESTION))

    def run(self, sql: str) -> Seen:
        return caught(lambda: self.translator.database.run(sql))

    def while_it_sleeps(self, do: Callable[[int], object]) -> Seen:
        """A query that sleeps, and what is done to its session meanwhile."""
        database = self.translator.database
        database.limits = Limits(timeout_s=30.0)
        found: list[int] = []

        def asleep() -> bool:
            found[:] = self.admin.sleeping()
            return bool(found)

        try:
            return meanwhile(lambda: database.run(SLEEP[self.engine]), asleep, lambda: do(found[0]))
        finally:
            database.limits = LIMITS

    def left_behind(self) -> str:
        found = self.admin.transactions()
        return f"open transactions: {found}" if found else ""

    def left_for_good(self) -> str:
        found = self.admin.sessions()
        return f"sessions: {found}" if found else ""

    def close(self) -> None:
        self.translator.close()


# ---- faults
# --------------------------------------------------------------------------------------------------


def gone_before(s: OnServer) -> Seen:
    s.server.crash()
    return s.ask()


def gone_between(s: OnServer) -> Seen:
    s.model.hook = s.server.crash
    return s.ask()


def gone_during(s: OnServer) -> Seen:
    return s.while_it_sleeps(lambda _: s.server.crash())


def stopped_during(s: OnServer) -> Seen:
    return s.while_it_sleeps(lambda _: s.server.stop())


def crashed_and_back(s: OnServer) -> Seen:
    s.ask()
    s.server.crash()
    s.server.restart()
    return s.ask()


def restarted(s: OnServer) -> Seen:
    s.ask()
    s.server.stop()
    s.server.restart()
    return s.ask()


def restarted_between(s: OnServer) -> Seen:
    def hook() -> None:
        s.server.stop()
        s.server.restart()

    s.model.hook = hook
    return s.ask()


def session_ended_during(s: OnServer) -> Seen:
    return s.while_it_sleeps(s.admin.end)


def session_ended_idle(s: OnServer) -> Seen:
    s.ask()
    for session in s.admin.sessions():
        s.admin.end(session)
    until(lambda: not s.admin.sessions(), "the sessions did not end")
    return s.ask()


def query_cancelled(s: OnServer) -> Seen:
    how = "SELECT pg_cancel_backend({})" if s.engine == "postgresql" else "KILL QUERY {}"
    return s.while_it_sleeps(lambda session: s.admin(how.format(session)))


def too_slow(s: OnServer) -> Seen:
    return s.run(SLEEP[s.engine])


def stands_still(process: int) -> bool:
    """SIGSTOP reaches the threads of a process one after the other."""
    stats = (path.read_text() for path in Path(f"/proc/{process}/task").glob("*/stat"))
    return all(stat.rpartition(")")[2].split()[0] == "T" for stat in stats)


def frozen(s: OnServer) -> Seen:
    """The server neither answers nor ends, as one whose disk hangs."""
    s.ask()
    # A process for each session; or one for all.
    frozen = s.admin.sessions() if s.engine == "postgresql" else [s.server.process.pid]
    for process in frozen:
        os.kill(process, signal.SIGSTOP)
    try:
        until(lambda: all(map(stands_still, frozen)), "the server goes on")
        return s.run("SELECT id, label FROM parcels")
    finally:
        for process in frozen:
            os.kill(process, signal.SIGCONT)


def pool_exhausted(s: OnServer) -> Seen:
    s.translator.database.wait_s = 0.2
    with ExitStack() as held:
        for _ in range(8):
            held.enter_context(s.translator.database.reading())
        return s.ask()


def server_full(s: OnServer) -> Seen:
    """No connection is left for anybody but a superuser."""
    s.translator.database.engine.dispose()
    if s.engine == "postgresql":
        s.admin(f"ALTER ROLE {ASKER} CONNECTION LIMIT 0")
    else:
        s.admin(f"ALTER USER {ASKER} WITH MAX_USER_CONNECTIONS 1")
        held = pymysql.connect(
            host="127.0.0.1", port=urlsplit(s.server.url).port or 0, user=ASKER, password=PASSWORD
        )
    try:
        return s.ask()
    finally:
        if s.engine == "postgresql":
            s.admin(f"ALTER ROLE {ASKER} CONNECTION LIMIT -1")
        else:
            held.close()
            s.admin(f"ALTER USER {ASKER} WITH MAX_USER_CONNECTIONS 0")


def password_changed(s: OnServer) -> Seen:
    change = f"ALTER {'ROLE' if s.engine == 'postgresql' else 'USER'} {ASKER} " + (
        "PASSWORD '{}'" if s.engine == "postgresql" else "IDENTIFIED BY '{}'"
    )
    s.admin(change.format("another"))
    s.translator.database.engine.dispose()
    try:
        return s.ask()
    finally:
        s.admin(change.format(PASSWORD))


def rights_taken(s: OnServer) -> Seen:
    table = "customers" if s.engine == "postgresql" else "scratch.*"
    s.admin(f"REVOKE SELECT ON {table} FROM {ASKER}")
    s.translator.database.engine.dispose()  # MariaDB looks when a session begins
    try:
        return s.ask()
    finally:
        s.admin(f"GRANT SELECT ON {table} TO {ASKER}")


def table_locked(s: OnServer) -> Seen:
    """Somebody rebuilds the table."""
    locker = s.admin.connect()
    try:
        cursor = locker.cursor()
        if s.engine == "postgresql":
            cursor.execute("BEGIN")
            cursor.execute("LOCK TABLE customers IN ACCESS EXCLUSIVE MODE")
        else:
            cursor.execute("LOCK TABLES customers WRITE")
        return s.ask()
    finally:
        locker.close()


def broken(how: Break, after_bytes: int) -> Callable[[OnServer], Seen]:
    """The line breaks when so much of an answer of half a million bytes has come."""

    def do(s: OnServer) -> Seen:
        s.ask()
        s.proxy.break_next(how, after_bytes)
        return s.run("SELECT id, label FROM parcels")

    return do


def reset_before(s: OnServer) -> Seen:
    s.ask()
    s.proxy.break_next("reset")
    return s.ask()


LOST = ("DatabaseUnreachable",)
FAULTS: list[Fault[OnServer]] = [
    Fault("gone before the question", gone_before, LOST),
    Fault("gone while the model thinks", gone_between, LOST),
    Fault("gone during the query", gone_during, LOST),
    Fault("shut down during the query", stopped_during, LOST),
    Fault("crashed and back after a query", crashed_and_back, ("answered",)),
    Fault("restarted between questions", restarted, ("answered",)),
    Fault("restarted while the model thinks", restarted_between, ("answered",)),
    Fault("session ended during the query", session_ended_during, LOST),
    Fault("session ended while idle", session_ended_idle, ("answered",)),
    Fault("query cancelled by somebody else", query_cancelled, ("stopped",)),
    Fault("query over its time", too_slow, ("stopped",)),
    Fault("server frozen during the query", frozen, ("stopped", *LOST)),
    Fault("pool exhausted", pool_exhausted, LOST),
    Fault("no connection left on the server", server_full, LOST),
    Fault("password changed", password_changed, LOST),
    Fault("rights taken away", rights_taken, ("failed", *LOST)),
    Fault("table locked by somebody else", table_locked, ("failed", "stopped", *LOST)),
    Fault("connection reset in the answer", broken("reset", 20_000), LOST),
    Fault("connection closed in the answer", broken("hang up", 20_000), LOST),
    Fault("connection half closed in the answer", broken("half close", 20_000), LOST),
    Fault("line dead in the answer", broken("black hole", 20_000), ("stopped", *LOST)),
    Fault("garbage in the answer", broken("garbage", 20_000), ("stopped", *LOST)),
    Fault("connection reset while idle", reset_before, ("answered",)),
    *DRIFTS,
]


@pytest.fixture(scope="module")
def servers() -> Iterator[Callable[[str], Admin]]:
    """One server of each kind, from when it is first needed; nobody else's, for it will be hurt."""
    running: dict[str, Admin] = {}
    with ExitStack() as stack:

        def get(engine: str) -> Admin:
            if engine not in running:
                start = postgres_server if engine == "postgresql" else mariadb_server
                try:
                    server = stack.enter_context(start())
                except MissingServer as missing:
                    pytest.skip(str(missing))
                running[engine] = Admin(engine, server)
                running[engine](*SETUP[engine])
            return running[engine]

        yield get


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_of_a_server_ends_clearly_and_leaves_nothing(
    fault: Fault[OnServer],
    engine: str,
    servers: Callable[[str], Admin],
    thorough: bool,
    record: Record,
) -> None:
    admin = servers(engine)

    @contextmanager
    def stage() -> Iterator[OnServer]:
        with proxied(urlsplit(admin.server.url).port or 0) as proxy:
            here = OnServer(admin, proxy)
            try:
                yield here
            finally:
                here.close()

    inject(fault, stage, THOROUGH_TIMES if thorough else 1, record, engine, ours=admin.children)
