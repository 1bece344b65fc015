"""The worker: what no time limit inside a process could stop. The adversary: the query itself."""

from __future__ import annotations

import datetime
import io
import math
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sqlnl_rag.database import Database, Limits
from sqlnl_rag.types import Check, Result
from sqlnl_rag.worker import frames
from sqlnl_rag.worker.connection import Connection

# One call of one function that neither the clock of the engine nor an interrupt reaches.
DEAF = {
    "sqlite": "SELECT body REGEXP '(a+)+$' FROM note",
    "duckdb": "SELECT length(repeat('x', 4000000000))",
}


@pytest.fixture(params=["sqlite", "duckdb"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(engine: str, tmp_path: Path) -> str:
    path = tmp_path / f"notes.{engine}"
    statements = (
        "CREATE TABLE note (body TEXT)",
        f"INSERT INTO note VALUES ('{'a' * 40}!'), ('two'), ('three')",
    )
    if engine == "sqlite":
        with sqlite3.connect(path) as file:
            for statement in statements:
                file.execute(statement)
        file.close()
    else:
        import duckdb

        with duckdb.connect(str(path)) as other:
            for statement in statements:
                other.execute(statement)
    return f"{engine}:///{path}"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with sqlite3.connect(tmp_path / "a.db") as file:
        file.execute("CREATE TABLE number AS SELECT value AS n FROM json_each('[1, 2, 3]')")
    file.close()
    options = {"max_value_bytes": 1_000_000, "immutable": False}
    opened = Connection("sqlite", tmp_path / "a.db", sqlite3, options=options, max_cell_chars=50)
    yield opened
    opened.close()


def children() -> set[int]:
    """Process ids of our children, the ended ones that nobody waited for too."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if fields[1] == str(os.getpid()):
            found.add(int(stat.parent.name))
    return found


# What no interrupt reaches


def test_what_cannot_be_interrupted_is_killed(url: str, engine: str) -> None:
    with Database.open(url, Limits(timeout_s=0.3)) as database:
        outcome = database.run(DEAF[engine])
        assert isinstance(outcome, Check) and "time limit of 0.3 s" in outcome.message
        assert isinstance(database.run("SELECT count(*) FROM note"), Result)


def test_planning_that_hangs_is_killed_too(tmp_path: Path) -> None:
    import duckdb

    duckdb.connect(str(tmp_path / "a.duckdb")).close()
    with Database.open(f"duckdb:///{tmp_path}/a.duckdb", Limits(timeout_s=0.3)) as database:
        check = database.explain(DEAF["duckdb"])  # DuckDB computes constants when it plans
        assert not check.ok and "time limit" in check.message


def test_a_worker_that_dies_costs_one_check(url: str) -> None:
    with Database.open(url) as database:
        with database.engine.connect() as pooled:
            driver = pooled.connection.driver_connection
            assert isinstance(driver, Connection)
            os.kill(driver.pid, signal.SIGKILL)
        outcome = database.run("SELECT count(*) FROM note")
        if isinstance(outcome, Check):
            assert "ended (signal 9)" in outcome.message and "\n" not in outcome.message
        assert isinstance(database.run("SELECT count(*) FROM note"), Result)


def test_memory_is_limited_by_the_kernel(connection: Connection) -> None:
    status = Path(f"/proc/{connection.pid}/limits").read_text()
    limits = {line[:25].strip(): line[25:].split()[0] for line in status.splitlines()[1:]}
    assert limits["Max address space"] == str(2 * 2**30)
    assert int(limits["Max file size"]) == 64 * 2**20
    assert limits["Max core file size"] == "0"


# Nothing is left over


def test_close_leaves_no_process(url: str) -> None:
    before = children()
    with Database.open(url) as database:
        assert isinstance(database.run("SELECT 1"), Result)
        assert len(children() - before) == 1
    assert children() == before


def test_a_worker_dies_with_its_parent_in_the_middle_of_a_query(url: str, engine: str) -> None:
    program = (
        "import os, sys, threading\n"
        "from sqlnl_rag.database import Database\n"
        "database = Database.open(sys.argv[1])\n"
        "connection = database.engine.connect()\n"
        "print(connection.connection.driver_connection.pid, flush=True)\n"
        "sys.stdin.readline()\n"
        "threading.Thread(target=lambda: connection.exec_driver_sql(sys.argv[2])).start()\n"
        "sys.stdin.readline()\n"
        "os._exit(1)\n"
    )
    endless = {
        "sqlite": "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i FROM n) SELECT 1 FROM n, n"
        " AS b WHERE 1 = 2",
        "duckdb": "SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b",
    }
    with subprocess.Popen(
        [sys.executable, "-c", program, url, endless[engine]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as owner:
        assert owner.stdout and owner.stdin
        worker = int(owner.stdout.readline())
        owner.stdin.write("\n")
        owner.stdin.flush()
        until(lambda: cpu_ticks(worker) > 30)  # it is at work
        owner.stdin.write("\n")
        owner.stdin.flush()
        owner.wait(30)
    until(lambda: not alive(worker))


def until(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not reached():
        assert time.monotonic() < deadline, "this never happens"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def cpu_ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def test_a_worker_gets_no_secret_from_us(
    url: str, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "canary-4711")
    monkeypatch.setenv("PYTHONPATH", os.environ.get("PYTHONPATH", "") + ":/canary-4712")
    with Database.open(url) as database, database.engine.connect() as pooled:
        driver = pooled.connection.driver_connection
        assert isinstance(driver, Connection)
        place = Path(f"/proc/{driver.pid}")
        assert b"canary" not in (place / "environ").read_bytes()
        command = (place / "cmdline").read_bytes()
        assert b"canary" not in command and f"notes.{engine}".encode() not in command


# The connection


def test_rows_come_in_blocks_and_in_order(connection: Connection) -> None:
    cursor = connection.cursor().execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
        " SELECT i FROM n"
    )
    assert cursor.fetchone() == (1,)
    assert cursor.fetchmany(2) == [(2,), (3,)]
    assert [n for (n,) in cursor.fetchall()] == list(range(4, 1001))
    assert cursor.fetchone() is None


def test_parameters_are_bound(connection: Connection) -> None:
    cursor = connection.cursor().execute("SELECT ?, ?, ?, ?", (None, "x'y", b"\x00\xff", 2**40))
    assert cursor.fetchall() == [(None, "x'y", b"\x00\xff", 2**40)]
    assert cursor.description is not None and len(cursor.description) == 4


def test_a_huge_cell_comes_cut(connection: Connection) -> None:
    ((text,),) = (
        connection.cursor()
        .execute("SELECT replace(hex(n), '3', hex(12345678)) FROM (SELECT '3333333333' AS n)")
        .fetchall()
    )
    assert len(text) == 50


def test_an_interrupt_for_a_request_that_is_over_hits_nobody(connection: Connection) -> None:
    connection.cursor().execute("SELECT 1").fetchall()
    for _ in range(50):
        connection.interrupt()
    assert connection.cursor().execute("SELECT sum(n) FROM number").fetchall() == [(6,)]


def test_an_interrupt_stops_what_runs(connection: Connection) -> None:
    over = threading.Event()

    def insist() -> None:
        while not over.wait(0.02):
            connection.interrupt()

    thread = threading.Thread(target=insist)
    thread.start()
    try:
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.cursor().execute(
                "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i FROM n) SELECT max(i) FROM n"
            )
    finally:
        over.set()
        thread.join()


def test_errors_keep_their_class_and_code(connection: Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        connection.cursor().execute("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.DatabaseError) as refused:
        connection.cursor().execute("ATTACH ':memory:' AS other")
    assert refused.value.sqlite_errorname == "SQLITE_AUTH"
    with pytest.raises(sqlite3.ProgrammingError):
        connection.cursor().execute("SELECT ?", (2**70,))  # more than a column can hold


def test_an_ended_connection_says_so(connection: Connection) -> None:
    connection.kill()
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError, match=r"process ended \(signal 9\)"):
            connection.cursor().execute("SELECT 1")


# Frames

CELLS = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False),
        st.text(max_size=40),
        st.binary(max_size=40),
        st.decimals(allow_nan=False),
        st.dates(),
        st.datetimes(timezones=st.just(datetime.UTC) | st.none()),
        st.times(),
        st.timedeltas(),
        st.uuids(),
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(CELLS)
def test_cells_survive_the_way(cell: object) -> None:
    pipe = io.BytesIO()
    frames.write(pipe, {"cell": frames.pack(cell, 1000)})
    pipe.seek(0)
    message = frames.read(pipe)
    assert message is not None
    found = frames.unpack(message["cell"])
    assert found == cell and type(found) is type(cell)


def test_odd_cells_survive_too() -> None:
    for cell in (math.inf, -math.inf, Decimal("NaN"), UUID(int=7), {1: {2: b"x"}}):
        assert repr(frames.unpack(frames.pack(cell, 1000))) == repr(cell)
    assert frames.unpack(frames.pack(-(2**40_000), 1000)) == -(2**40_000)
    assert frames.unpack(frames.pack(memoryview(b"abc"), 2)) == b"ab"
    assert frames.unpack(frames.pack(["long text"], 4)) == ["long"]
    assert frames.unpack(frames.pack(range(3), 99)) == "range(0, 3)"  # no cell of ours: as text


@pytest.mark.parametrize("broken", [b"", b"\x00", b"\x00\x00\x00\x09{", b"\xff\xff\xff\xff{}"])
def test_a_cut_frame_is_the_end(broken: bytes) -> None:
    assert frames.read(io.BytesIO(broken)) is None
