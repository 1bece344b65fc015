"""The service under load: throughput, latency and memory at 1, 10 and 50 clients.

    make load                                                  # two minutes each
    .venv/bin/python -m benchmarks.load --seconds 10           # a look

Starts `sqlnl serve` in a process of its own, with the embedded model, over the demo database: on a
PostgreSQL server that is started for it where the binaries are installed, else on SQLite. Each
client asks the demo's questions one after the other, over a connection that it keeps. Any answer
other than 200 counts as an error. Memory is the service's resident set, with its workers, after
the first questions and at the end.
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
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx

from schemas.demo import build
from tests.servers import MissingServer, postgres_server

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests" / "fixtures" / "questions" / "demo.jsonl"
CLIENTS = (1, 10, 50)


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


def resident_mb(pid: int) -> float:
    """Megabytes in memory of a process and its children, as Linux counts them."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    pages = [int(Path(f"/proc/{one}/statm").read_text().split()[1]) for one in (pid, *children)]
    return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def load(url: str, clients: int, seconds: float, questions: list[str]) -> dict[str, object]:
    """What so many clients see for so long."""
    latencies: list[float] = []
    statuses: Counter[str] = Counter()
    lock = threading.Lock()
    end = time.monotonic() + seconds

    def ask(number: int) -> None:
        with httpx.Client(base_url=url, timeout=120) as client:
            turn = number
            while time.monotonic() < end:
                question = questions[turn % len(questions)]
                turn += 1
                start = time.monotonic()
                response = client.post("/nl2sql", json={"question": question})
                took = time.monotonic() - start
                told = "error" if response.status_code != 200 else response.json()["status"]
                with lock:
                    latencies.append(took)
                    statuses[told] += 1

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(clients)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    elapsed = time.monotonic() - start
    cuts = statistics.quantiles(latencies, n=20)
    return {
        "clients": clients,
        "answers_per_s": round(len(latencies) / elapsed, 2),
        "p50_ms": round(1000 * statistics.median(latencies)),
        "p95_ms": round(1000 * cuts[18]),
        **statuses,
    }


def main() -> None:
    """Print a line of JSON for each number of clients."""
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
        load(url, 2, 5.0, questions)
        first = resident_mb(pid)
        engine = database.partition(":")[0]
        print(json.dumps({"engine": engine, "cores": os.cpu_count(), "memory_mb": round(first)}))
        for clients in given.clients:
            found = load(url, clients, given.seconds, questions)
            print(json.dumps(found | {"memory_mb": round(resident_mb(pid))}), flush=True)


if __name__ == "__main__":
    main()
