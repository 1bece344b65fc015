"""Faults of SQLite and DuckDB files and of the worker processes that read them."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.database import Limits
from tests.conftest import Record
from tests.security.faults import (
    DRIFTS,
    QUESTION,
    RIGHT,
    THOROUGH_TIMES,
    Fault,
    Footprint,
    Hooked,
    Seen,
    caught,
    inject,
    meanwhile,
    translator,
)

LIMITS = Limits(timeout_s=1.0)
SETUP = (
    "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, note VARCHAR(9))",
    "INSERT INTO customers (id, name) VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy')",
)
# Long, and nothing that a progress handler could not stop: it is killed before that.
SLOW = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
    " SELECT MAX(i) FROM n",
    "duckdb": "SELECT COUNT(*) FROM range(1000000) a, range(1000000) b"
    " WHERE (a.range * b.range) % 7 = 3",
}
HOLD_DUCKDB = (
    "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('held', flush=True); input()"
)


def execute(engine: str, path: Path, *statements: str) -> None:
    if engine == "sqlite":
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)
        return
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(str(path)) as connection:
        for statement in statements:
            connection.execute(statement)


class OnFile:
    """A Translator over a file that is ours to break; `good` is a copy of it."""

    def __init__(self, engine: str, folder: Path) -> None:
        self.engine = engine
        self.path = folder / f"shop.{engine}"
        self.good = folder / "good"
        for leftover in folder.iterdir():
            leftover.unlink()
        execute(engine, self.path, *SETUP)
        shutil.copy(self.path, self.good)
        self.model = Hooked([RIGHT])
        self.open()

    def open(self) -> None:
        self.translator = translator(f"{self.engine}:///{self.path}", LIMITS, self.model)

    def admin(self, *statements: str) -> None:
        execute(self.engine, self.path, *statements)

    def heal(self) -> None:
        if not self.path.exists() or self.path.read_bytes() != self.good.read_bytes():
            self.put(self.good.read_bytes())

    def put(self, content: bytes) -> None:
        """In place, as a copying program does."""
        for beside in self.path.parent.glob(f"{self.path.name}-*"):
            beside.unlink()
        self.path.write_bytes(content)

    def ask(self) -> Seen:
        return caught(lambda: self.translator.ask(QUESTION))

    def run(self, sql: str) -> Seen:
        return caught(lambda: self.translator.database.run(sql))

    def workers(self) -> list[int]:
        pool: Any = self.translator.database.engine.pool
        return [pool._pool.queue[0].driver_connection.pid]

    def left_behind(self) -> str:
        return ""

    def left_for_good(self) -> str:
        """Neither a lock on the file nor a file beside it."""
        beside = [path.name for path in self.path.parent.glob(f"{self.path.name}*")]
        if beside != [self.path.name]:
            return f"files: {beside}"
        self.admin("CREATE TABLE free (n INTEGER)", "DROP TABLE free")
        return ""

    def close(self) -> None:
        self.translator.close()


# ---- faults
# --------------------------------------------------------------------------------------------------


def replaced(s: OnFile) -> Seen:
    """By another file under its name, as a nightly export does; the answer is the new file's."""
    s.ask()
    new = s.path.with_name("new")
    execute(s.engine, new, *SETUP, "INSERT INTO customers (id) VALUES (4)")
    os.replace(new, s.path)
    answer = s.ask()
    os.replace(s.path, new)
    shutil.copy(s.good, s.path)
    new.unlink()
    result = getattr(answer, "result", None)
    assert result is not None and result.rows == ((4,),), answer
    return s.ask()


def deleted(s: OnFile) -> Seen:
    s.ask()
    s.path.unlink()
    return s.ask()


def deleted_in_between(s: OnFile) -> Seen:
    s.model.hook = s.path.unlink
    return s.ask()


def a_folder_in_its_place(s: OnFile) -> Seen:
    s.path.unlink()
    s.path.mkdir()
    try:
        return s.ask()
    finally:
        s.path.rmdir()


def cut_short(s: OnFile) -> Seen:
    s.translator.database.engine.dispose()
    s.path.write_bytes(s.good.read_bytes()[: s.good.stat().st_size // 2])
    return s.ask()


def empty(s: OnFile) -> Seen:
    s.translator.database.engine.dispose()
    s.path.write_bytes(b"")
    return s.ask()


def overwritten(s: OnFile) -> Seen:
    s.translator.database.engine.dispose()
    s.path.write_bytes(os.urandom(s.good.stat().st_size))
    return s.ask()


def overwritten_under_us(s: OnFile) -> Seen:
    s.ask()
    s.path.write_bytes(os.urandom(s.good.stat().st_size))
    return s.ask()


def locked(s: OnFile) -> Seen:
    with closing(sqlite3.connect(s.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        return s.ask()


def half_written(s: OnFile) -> Seen:
    """A writer died in the middle: its journal lies there, and a reader may not roll it back."""
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN');"
        "c.execute('CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
        " FROM n LIMIT 20000) SELECT i, hex(i) FROM n'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, str(s.path)], check=False)
    assert s.path.with_name(f"{s.path.name}-journal").exists()
    return s.ask()


def held_by_a_writer(s: OnFile) -> Seen:
    s.close()
    command = [sys.executable, "-c", HOLD_DUCKDB, str(s.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout and holder.stdout.readline() == b"held\n"
        seen = caught(lambda: s.open() or s.ask())  # type: ignore[func-returns-value]
        holder.communicate(b"\n")
    s.open()
    return seen


def slow(s: OnFile, how: Callable[[int], object]) -> Seen:
    """What becomes of a slow query whose worker meets `how`."""
    s.ask()
    (worker,) = s.workers()
    database = s.translator.database
    database.limits = Limits(timeout_s=30.0)
    spent: list[float] = []

    def underway() -> bool:
        with open(f"/proc/{worker}/stat", encoding="utf-8") as file:
            spent.append(float(file.read().rpartition(")")[2].split()[11]))
        return spent[-1] > spent[0] + 5  # hundredths of a second of its processor's time

    try:
        return meanwhile(lambda: database.run(SLOW[s.engine]), underway, lambda: how(worker))
    finally:
        database.limits = LIMITS


def killed(s: OnFile) -> Seen:
    return slow(s, lambda worker: os.kill(worker, signal.SIGKILL))


def killed_while_idle(s: OnFile) -> Seen:
    s.ask()
    for worker in s.workers():
        os.kill(worker, signal.SIGKILL)
        os.waitid(os.P_PID, worker, os.WEXITED | os.WNOWAIT)
    return s.ask()


def frozen(s: OnFile) -> Seen:
    s.ask()
    for worker in s.workers():
        os.kill(worker, signal.SIGSTOP)
    return s.run("SELECT 1")


def too_slow(s: OnFile) -> Seen:
    return s.run(SLOW[s.engine])


LOST = ("DatabaseUnreachable",)
NOT_NOW = ("failed", "stopped", *LOST)
BOTH = [
    Fault("file replaced by another", replaced, ("answered",)),
    Fault("file deleted", deleted, LOST),
    Fault("file deleted while the model thinks", deleted_in_between, LOST),
    Fault("a folder in its place", a_folder_in_its_place, LOST),
    Fault("file cut short", cut_short, ("answered", *NOT_NOW)),
    Fault("file emptied", empty, ("refused", *NOT_NOW)),
    Fault("file overwritten", overwritten, NOT_NOW),
    Fault("file overwritten while it is open", overwritten_under_us, ("answered", *NOT_NOW)),
    Fault("worker killed during the query", killed, ("stopped",)),
    Fault("worker killed while idle", killed_while_idle, ("answered",)),
    Fault("worker frozen", frozen, ("stopped",)),
    Fault("query over its time", too_slow, ("stopped",)),
]
FAULTS: list[tuple[str, Fault[OnFile]]] = [
    *(("sqlite", fault) for fault in BOTH),
    ("sqlite", Fault("file locked by a writer", locked, NOT_NOW)),
    ("sqlite", Fault("writer died and left its journal", half_written, ("answered", *NOT_NOW))),
    *(("sqlite", drift) for drift in DRIFTS),
    *(("duckdb", fault) for fault in BOTH),
    ("duckdb", Fault("file held by a writer", held_by_a_writer, LOST)),
]


@pytest.mark.parametrize(
    ("engine", "fault"), FAULTS, ids=[f"{engine}-{fault.name}" for engine, fault in FAULTS]
)
def test_a_fault_of_a_file_ends_clearly_and_leaves_nothing(
    engine: str, fault: Fault[OnFile], tmp_path: Path, thorough: bool, record: Record
) -> None:
    if engine == "duckdb":
        pytest.importorskip("duckdb")

    @contextmanager
    def stage() -> Iterator[OnFile]:
        here = OnFile(engine, tmp_path)
        try:
            yield here
        finally:
            here.close()

    inject(fault, stage, THOROUGH_TIMES if thorough else 1, record, engine)


def test_the_look_for_leaks_sees_one_of_each_kind(tmp_path: Path) -> None:
    """Else nothing above would mean anything."""
    before = Footprint()
    assert before.grown() == ""
    child = subprocess.Popen(["sleep", "60"])
    file = open(tmp_path / "open", "w", encoding="utf-8")
    try:
        grown = before.grown()
        assert f"children: [{child.pid}]" in grown and "open" in grown
        assert before.grown(lambda: {child.pid}).startswith("files")
    finally:
        file.close()
        child.kill()
        child.wait()
    assert before.grown() == ""
