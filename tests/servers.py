"""Throw-away PostgreSQL and MariaDB servers for tests, started from the binaries on this machine.

Promises: a free port on 127.0.0.1, data in a temporary folder that is removed, a server that is
gone when the `with` block ends and also when the test process dies, and no clash between several
test processes. Works as root (the server then runs as the account that its Debian package made)
and as a plain user. Raises `MissingServer`, one line, where the binaries are not installed.

Does not promise: durability. Every switch that makes a server safe against power loss is off.
"""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pymysql

ADMIN = "keeper"
PASSWORD = "Throw-Away-7261"
START_TIMEOUT_S = 90.0


class MissingServer(Exception):
    """The server's binaries are not installed."""


@dataclass
class Server:
    """A running server; `url` opens its first database as a superuser."""

    url: str
    process: subprocess.Popen[bytes]
    stop_signal: signal.Signals
    crash_signal: signal.Signals
    start: Callable[[], subprocess.Popen[bytes]]

    def stop(self) -> None:
        """End it in order: its clients are told."""
        self.process.send_signal(self.stop_signal)
        self.process.wait(30)

    def crash(self) -> None:
        """End it at once, as a power cut would: every client finds its connection gone."""
        self.process.send_signal(self.crash_signal)
        self.process.wait(30)

    def restart(self) -> None:
        """Start it again where it was, with the data that it had; nothing if it runs.

        From a thread that outlives the server: the kernel ties the two together.
        """
        if self.process.poll() is not None:
            self.process = self.start()

    def database_url(self, name: str) -> str:
        return self.url.rpartition("/")[0] + "/" + name


@contextmanager
def postgres_server() -> Iterator[Server]:
    """A PostgreSQL server with database ``postgres``, password authentication and UTF-8."""
    initdb, postgres = _binary("PostgreSQL", "initdb"), _binary("PostgreSQL", "postgres")
    with _folder("sqlnl-pg-", "postgres") as (folder, account):
        data = folder / "data"
        password = folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        # The C.UTF-8 locale needs no locale package, and --no-sync saves seconds of disk flushing.
        _make(
            [initdb, f"--pgdata={data}", f"--username={ADMIN}", f"--pwfile={password}"]
            + ["--auth=scram-sha-256", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"],
            account,
        )
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(folder),
            "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off",
            "autovacuum": "off",
            "shared_buffers": "16MB",
            "max_connections": "40",
        }

        def command(port: int) -> list[str]:
            options = [f"--{name}={value}" for name, value in settings.items()]
            return [postgres, "-D", str(data), f"--port={port}", *options]

        def ready(port: int) -> None:
            psycopg.connect(_url("postgresql", port, "postgres"), connect_timeout=2).close()

        # SIGINT ends all sessions in order; SIGQUIT drops them at once, where SIGKILL would leave
        # orphaned backends that go on serving.
        errors = (psycopg.OperationalError,)
        with _running(command, ready, errors, account, folder, signal.SIGINT) as (port, start):
            url = _url("postgresql", port, "postgres")
            yield Server(url, start(), signal.SIGINT, signal.SIGQUIT, start)


@contextmanager
def mariadb_server() -> Iterator[Server]:
    """A MariaDB server with an empty database ``scratch`` and utf8mb4."""
    install = _binary("MariaDB", "mariadb-install-db")
    mariadbd = _binary("MariaDB", "mariadbd")
    with _folder("sqlnl-my-", "mysql") as (folder, account):
        data = folder / "data"
        init = folder / "init.sql"
        init.write_text(
            f"CREATE USER '{ADMIN}'@'%' IDENTIFIED BY '{PASSWORD}';\n"
            f"GRANT ALL ON *.* TO '{ADMIN}'@'%' WITH GRANT OPTION;\n"
            "CREATE DATABASE IF NOT EXISTS scratch;\n"
        )
        init.chmod(0o644)
        _make(
            [install, "--no-defaults", f"--datadir={data}", "--skip-test-db"]
            + ["--auth-root-authentication-method=normal"],
            account,
        )

        def command(port: int) -> list[str]:
            return [
                *[mariadbd, "--no-defaults", f"--datadir={data}", f"--init-file={init}"],
                *[f"--port={port}", "--bind-address=127.0.0.1", f"--socket={folder}/socket"],
                *[f"--pid-file={folder}/pid", "--skip-log-bin", "--skip-name-resolve"],
                f"--tmpdir={folder}",  # at its start a server clears the folder that others share
                *["--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync"],
                *["--innodb-buffer-pool-size=16M", "--innodb-fast-shutdown=2"],
                *["--character-set-server=utf8mb4", "--performance-schema=OFF"],
                # Shows the locks of GET_LOCK; a server that has no such plugin starts without.
                *["--plugin-maturity=experimental", "--plugin-load-add=metadata_lock_info"],
            ]

        def ready(port: int) -> None:
            pymysql.connect(
                host="127.0.0.1", port=port, user=ADMIN, password=PASSWORD, connect_timeout=2
            ).close()

        errors = (pymysql.Error,)
        with _running(command, ready, errors, account, folder, signal.SIGTERM) as (port, start):
            url = _url("mariadb", port, "scratch")
            yield Server(url, start(), signal.SIGTERM, signal.SIGKILL, start)


def postgres_execute(url: str, *statements: str) -> list[tuple[object, ...]]:
    """Run statements as the URL's user, each in its own transaction; the last one's rows."""
    with psycopg.connect(url, autocommit=True) as connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def mariadb_execute(url: str, *statements: str) -> list[tuple[object, ...]]:
    """Run statements as the URL's user, each in its own transaction; the last one's rows."""
    parts = urlsplit(url)
    connection = pymysql.connect(
        host=parts.hostname,
        port=parts.port or 3306,
        user=parts.username,
        password=parts.password or "",
        database=parts.path.strip("/") or None,
        autocommit=True,
    )
    with connection, connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
        return list(cursor.fetchall()) if statements else []


def _url(scheme: str, port: int, database: str) -> str:
    return f"{scheme}://{ADMIN}:{PASSWORD}@127.0.0.1:{port}/{database}"


def _binary(product: str, name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    # Debian keeps PostgreSQL's programs out of PATH, one folder a version; the newest is taken.
    versions = sorted(
        glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda p: float(p.split("/")[4])
    )
    if not found and not versions:
        raise MissingServer(f"no {product} server on this machine: `{name}` was not found")
    return str(Path(found or versions[-1]).resolve()) if product == "PostgreSQL" else str(found)


@contextmanager
def _folder(prefix: str, account: str) -> Iterator[tuple[Path, str | None]]:
    """A short-named folder (socket paths are limited) that `account` owns when we are root."""
    # pytest's own tmp_path is closed to other accounts, so it cannot be used here.
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        if os.getuid() != 0:
            yield folder, None
            return
        try:
            entry = pwd.getpwnam(account)
        except KeyError:
            raise MissingServer(f"no account `{account}` to run the server as") from None
        os.chown(folder, entry.pw_uid, entry.pw_gid)
        yield folder, account
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(command: list[str], account: str | None) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, user=account, group=account, cwd="/", check=False
    )
    assert done.returncode == 0, f"{command[0]} failed: {done.stdout}{done.stderr}"


@contextmanager
def _running(
    command: Callable[[int], list[str]],
    ready: Callable[[int], None],
    not_ready: tuple[type[Exception], ...],
    account: str | None,
    folder: Path,
    stop_signal: signal.Signals,
) -> Iterator[tuple[int, Callable[[], subprocess.Popen[bytes]]]]:
    """A port on which the server came up, and what gives its process: the first, then new ones."""
    log = folder / "log"
    port = 0
    running: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        if running and running[-1].poll() is None:
            return running[-1]
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*_tied_to_us(), *command(port)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                user=account,
                group=account,
                extra_groups=[] if account else None,
                cwd="/",
            )
        running.append(process)
        if not _wait(process, ready, port, not_ready):
            _stop(process, stop_signal)
            said = log.read_text(errors="replace")[-2000:]
            raise AssertionError(f"the server did not start: {said}")
        return process

    for tries in range(5):  # another process may take the port between our look and the bind
        port = _free_port()
        try:
            start()
            break
        except AssertionError:
            if tries == 4:
                raise
    try:
        yield port, start
    finally:
        _stop(running[-1], stop_signal)


def _wait(
    process: subprocess.Popen[bytes],
    ready: Callable[[int], None],
    port: int,
    not_ready: tuple[type[Exception], ...],
) -> bool:
    deadline = time.monotonic() + START_TIMEOUT_S
    while process.poll() is None and time.monotonic() < deadline:
        try:
            ready(port)
        except not_ready:
            time.sleep(0.05)
        else:
            return True
    return False


def _stop(process: subprocess.Popen[bytes], stop_signal: signal.Signals) -> None:
    if process.poll() is None:
        process.send_signal(stop_signal)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _tied_to_us() -> list[str]:
    """Where setpriv exists, the kernel stops the server when the test process is killed."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "QUIT"] if setpriv else []


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
