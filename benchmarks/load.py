"""The service under load: throughput, latency, errors and what it holds at 1, 10 and 50 clients.

    make load                                                  # two minutes each
    .venv/bin/python -m benchmarks.load --seconds 10           # a look

Starts `sqlnl serve` in a process of its own, with the embedded model, over the demo database: on a
PostgreSQL server that is started for it where the binaries are installed, else on SQLite. Each
client asks the demo's questions one after the other, over a connection that it keeps. Prints a
table in Markdown, a line for each number of clients as it is done.

Any response other than 200 and any connection that breaks counts as an error; times are those of
answers alone, refusals among them. Processor time, memory (the resident set), open descriptors and
threads are those of the service with its workers, not of the database: after the first questions
("start"), and when the clients of each line have gone. What leaks grows from line to line.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from schemas.demo import build
from tests.servers import MissingServer, postgres_server

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "fixtures" / "questions" / "demo.jsonl"
CLIENTS = (1, 10, 50)
HEAD = (
    "| clients | answers/s | p50 ms | p95 ms | CPU ms an answer | answers | errors "
    "| MB | descriptors | threads |"
)


@contextmanager
def served(url: str, log: Path) -> Iterator[tuple[str, int]]:
    """The address and process id of a service over one database."""
    with log.open("w") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "sqlnl_rag", "serve", "--port", "0", "--queue", "64"],
            env=os.environ | {"SQLNL_DATABASES": f"demo={url}", "PYTHONPATH": str(ROOT)},
            stderr=errors,
        )
        try:
            while not (found := re.search(r"http://[\d.:]+", log.read_text())):
                if process.poll() is not None:
                    raise SystemExit(log.read_text())
                time.sleep(0.1)
            yield found[0], process.pid
        finally:
            process.terminate()
            process.wait()


@dataclass(frozen=True)
class Holding:
    """What a process and those that it started hold, as Linux counts it."""

    cpu_s: float
    memory_mb: int
    descriptors: int
    threads: int

    @classmethod
    def of(cls, pid: int) -> Holding:
        """Looks once."""
        page = os.sysconf("SC_PAGE_SIZE")
        ticks = memory = descriptors = threads = 0
        for one in _family(pid):
            folder = Path(f"/proc/{one}")
            # After the name in brackets: user and system time, of itself and of what has ended.
            ticks += sum(map(int, (folder / "stat").read_text().rpartition(")")[2].split()[11:15]))
            memory += int((folder / "statm").read_text().split()[1]) * page
            descriptors += len(list((folder / "fd").iterdir()))
            threads += len(list((folder / "task").iterdir()))
        cpu_s = ticks / os.sysconf("SC_CLK_TCK")
        return cls(cpu_s, round(memory / 1e6), descriptors, threads)


def _family(pid: int) -> list[int]:
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():  # each thread has children of its own
        for child in (task / "children").read_text().split():
            found += _family(int(child))
    return found


@dataclass(frozen=True)
class Seen:
    """What the clients saw.

    Attributes:
        latencies_s: Of each answer, in seconds.
        statuses: How many were answered, refused, failed.
        errors: How many of each kind there were instead.
    """

    elapsed_s: float
    latencies_s: list[float]
    statuses: Counter[str]
    errors: Counter[str]


def load(url: str, clients: int, seconds: float, questions: list[str]) -> Seen:
    """Has so many clients ask for so long."""
    latencies: list[float] = []
    statuses: Counter[str] = Counter()
    errors: Counter[str] = Counter()
    lock = threading.Lock()
    end = time.monotonic() + seconds

    def ask(number: int) -> None:
        turn = number
        with httpx.Client(base_url=url, timeout=130) as client:
            while time.monotonic() < end:
                asked = {"question": questions[turn % len(questions)]}
                turn += 1
                start = time.monotonic()
                try:
                    response = client.post("/nl2sql", json=asked)
                except httpx.HTTPError as error:
                    with lock:
                        errors[type(error).__name__] += 1
                    continue
                took_s = time.monotonic() - start
                with lock:
                    if response.status_code == 200:
                        latencies.append(took_s)
                        statuses[response.json()["status"]] += 1
                    else:
                        errors[str(response.status_code)] += 1

    start = time.monotonic()
    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(ask, range(clients)))
    return Seen(time.monotonic() - start, latencies, statuses, errors)


def row(name: str, held: Holding, seen: Seen | None = None, before: Holding | None = None) -> str:
    """A line of the table."""
    cells = [""] * 6
    if seen and before:
        p50, p95 = percentiles(seen.latencies_s)
        wrong = ", ".join(f"{count} x {kind}" for kind, count in sorted(seen.errors.items()))
        cells = [
            f"{len(seen.latencies_s) / seen.elapsed_s:.1f}",
            p50,
            p95,
            f"{1000 * (held.cpu_s - before.cpu_s) / max(1, len(seen.latencies_s)):.0f}",
            ", ".join(f"{count:,} {status}" for status, count in sorted(seen.statuses.items())),
            wrong or "0",
        ]
    held_now = [str(held.memory_mb), str(held.descriptors), str(held.threads)]
    return "| " + " | ".join([name, *cells, *held_now]) + " |"


def percentiles(latencies_s: list[float]) -> tuple[str, str]:
    """The median and the 95th percentile in milliseconds, as text."""
    if len(latencies_s) < 2:
        return "", ""
    cuts = statistics.quantiles(latencies_s, n=20, method="inclusive")
    return f"{1000 * cuts[9]:.0f}", f"{1000 * cuts[18]:.0f}"


def main() -> None:
    """Print the table; fail if there was an error."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=120.0, help="for each number of clients")
    parser.add_argument("--clients", type=int, nargs="+", default=CLIENTS)
    parser.add_argument("--sqlite", action="store_true", help="no PostgreSQL, even if it is there")
    given = parser.parse_args()
    questions = [json.loads(line)["question"] for line in QUESTIONS.read_text("utf-8").splitlines()]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = f"sqlite:///{folder / 'demo.db'}"
        if not given.sqlite:
            try:
                database = stack.enter_context(postgres_server()).url
            except MissingServer as missing:
                print(f"{missing}; SQLite instead", file=sys.stderr)
        build(database)
        url, pid = stack.enter_context(served(database, folder / "log"))
        warm = load(url, 2, 5.0, questions)
        if not warm.latencies_s:
            raise SystemExit(f"nothing was answered: {dict(warm.errors)}")
        engine = database.partition(":")[0]
        print(f"{engine}, {os.cpu_count()} cores, {given.seconds:g} s for each number of clients")
        print()
        print(HEAD)
        print("|" + "---|" * HEAD.count(" |"))
        held = Holding.of(pid)
        print(row("start", held), flush=True)
        failed = 0
        for clients in given.clients:
            seen = load(url, clients, given.seconds, questions)
            failed += seen.errors.total()
            before, held = held, Holding.of(pid)
            print(row(str(clients), held, seen, before), flush=True)
    if failed:
        raise SystemExit(f"{failed} errors")


if __name__ == "__main__":
    main()
