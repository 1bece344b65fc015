"""Sends statements to a live database and tells what became of each, and of the database.

Promises: the database is compared with itself (`tests.fingerprints`) before and after every
statement, as are all files that one names and the working folder; after every statement the next
query must answer. What a statement did is read from the product's own answer, never assumed.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sqlalchemy import make_url

from sqlnl_rag.database import Database, Limits
from sqlnl_rag.errors import DatabaseUnreachable
from sqlnl_rag.types import Check, Result
from tests.fingerprints import Fingerprint, difference, fingerprint
from tests.security.harbour import Harbour

Outcome = Literal["refused", "ran", "stopped", "line lost"]
OUTCOMES: tuple[Outcome, ...] = ("refused", "ran", "stopped", "line lost")
TIGHT = Limits(max_rows=200, max_bytes=1_000_000, max_cell_chars=2_000, timeout_s=1.0)
HUNG_S = 30.0  # generous: it tells a hang from a machine that is busy


@dataclass
class Tally:
    """What became of the statements that one account sent.

    Attributes:
        changed: The id of each statement that left a difference, with the difference.
        broken: Ids after which the next query did not answer.
        refusals: Id to message, of those that were refused.
    """

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    ids: dict[Outcome, list[str]] = field(default_factory=lambda: {o: [] for o in OUTCOMES})
    refusals: dict[str, str] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")

    def note(self, outcome: Outcome, identity: str, took_s: float) -> None:
        """Count one statement."""
        self.outcomes[outcome] += 1
        self.ids[outcome].append(identity)
        self.slowest = max(self.slowest, (took_s, identity))


Shot = tuple[str, str]  # id, SQL


def attack(
    harbour: Harbour, url: str, shots: Sequence[Shot], limits: Limits = TIGHT, *, each: bool = True
) -> Tally:
    """Send every statement through `Database.run`, past no policy.

    Args:
        each: Look after each statement; else once, at the end.
    """
    tally = Tally()
    with Database.open(url, limits) as database:
        before = whole(harbour, shots)
        for shot in shots:
            _send(database, harbour, shot, tally)
            if each or shot is shots[-1]:
                after = whole(harbour, shots)
                if lines := difference(before, after):
                    tally.changed.append(f"{shot[0] if each else 'one'}: {_said(lines)}")
                    _clean(before, after)
                before = whole(harbour, shots) if lines else after
    return tally


def changes(harbour: Harbour, batch: Sequence[Shot], send: Callable[[Shot], object]) -> list[str]:
    """What differs after every statement of the batch was sent."""
    before = whole(harbour, batch)
    for shot in batch:
        send(shot)
    return difference(before, whole(harbour, batch))


def whole(harbour: Harbour, batch: Sequence[Shot]) -> Fingerprint:
    """The database's fingerprint, and the state of every file that the batch names."""
    taken = fingerprint(harbour.owner_url)
    for path in sorted({path for _, sql in batch for path in _paths(sql)}):
        try:
            stat = os.stat(path)
            taken[f"named {path}"] = f"{stat.st_size} bytes, {stat.st_mtime_ns}"
        except (OSError, ValueError):
            taken[f"named {path}"] = "is not there"
    taken |= {f"here {entry.name}": "is there" for entry in Path.cwd().iterdir()}
    return taken


def answers(database: Database, harbour: Harbour) -> bool:
    """Whether an honest query gets its answer."""
    outcome = database.run(f"SELECT count(*) FROM {harbour.first_table}")
    return isinstance(outcome, Result) and outcome.rows == ((3,),)


def left_over(harbour: Harbour, within_s: float = 10.0) -> list[str]:
    """Sessions, child processes and threads that outlived their Database."""
    deadline = time.monotonic() + within_s
    while True:
        found = harbour.sessions()
        if harbour.dialect in ("sqlite", "duckdb"):
            name = make_url(harbour.owner_url).database or ""
            found += [f"process {pid} holds {name}" for pid in _children() if _holds(pid, name)]
        found += [t.name for t in threading.enumerate() if t.name == "sqlnl-watch"]
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.1)


def read_outcome(outcome: Result | Check) -> Outcome:
    """What the product's answer says."""
    if isinstance(outcome, Result):
        return "ran"
    if outcome.message.startswith("stopped"):
        return "stopped"
    return "ran" if outcome.message.startswith("not a query") else "refused"


def _send(database: Database, harbour: Harbour, shot: Shot, tally: Tally) -> None:
    identity, sql = shot
    start = time.monotonic()
    try:
        answer = database.run(sql)
        outcome = read_outcome(answer)
        if isinstance(answer, Check) and outcome == "refused":
            tally.refusals[identity] = answer.message
    except DatabaseUnreachable:
        outcome = "line lost"
    tally.note(outcome, identity, time.monotonic() - start)
    if not answers(database, harbour):
        tally.broken.append(identity)


def _said(lines: list[str]) -> str:
    return "; ".join(line.partition(":")[0] for line in lines)


def _clean(before: Fingerprint, after: Fingerprint) -> None:
    """Take away files that an attack wrote, so that the next can show itself too."""
    for name in after:
        if name.startswith("named ") and before.get(name) == "is not there":
            Path(name.removeprefix("named ")).unlink(missing_ok=True)


def _paths(sql: str) -> list[str]:
    return re.findall(r"['\"](/(?:tmp|var|home|root)/[\w./-]+)['\"]", sql)


def _children() -> list[int]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [int(pid) for task in tasks for pid in task.read_text().split()]


def _holds(pid: int, name: str) -> bool:
    try:
        return any(os.readlink(link) == name for link in Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return False
