"""What every injected fault must leave behind: a clear end, a right next answer, and nothing else.

A `Fault` is a line of a table: its name, how it is injected into a `Stage` (a Translator over a
real database), and what may be seen. `inject` does it, as often as it is told, and looks each time

- that the person gets an answer, a refusal or one typed error with a hint, and no password;
- that the same Translator answers the next question rightly once the cause is gone;
- that no transaction is open on the server then, and no session after `close`;
- that this process has no thread, file, socket or child more than before.

Looking waits for what ends by itself (a session that a server is still tidying up), with a limit.
"""

from __future__ import annotations

import gc
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from sqlnl_rag.database import Database, Limits
from sqlnl_rag.errors import SqlnlError
from sqlnl_rag.inquiry import CHANGED
from sqlnl_rag.introspect import introspect
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Candidate, Check, Refusal, Result
from tests.conftest import Record
from tests.fakes import ScriptedModel
from tests.servers import PASSWORD

QUESTION = "How many customers are there?"
RIGHT = "SELECT COUNT(*) FROM customers"
ROWS = 3
SETTLE_S = 20.0
THOROUGH_TIMES = 20
Seen = Answer | Refusal | Result | Check | SqlnlError


class Hooked(ScriptedModel):
    """Writes the right query; `hook` is what happens while it thinks, once."""

    hook: Callable[[], object] | None = None

    def say(self, *rounds: str) -> None:
        """From now on one of them a call, the last one again and again."""
        self.__init__(*([sql] for sql in rounds))  # type: ignore[misc]

    def generate(self, *given: object, **named: object) -> list[Candidate]:
        hook, self.hook = self.hook, None
        if hook:
            hook()
        return super().generate(*given, **named)  # type: ignore[arg-type]


class Stage(Protocol):
    """Where a fault happens."""

    model: Any

    def admin(self, *statements: str) -> object:
        """Runs them with the rights to change things."""

    def heal(self) -> None:
        """Take away the cause, if it is still there."""

    def ask(self) -> Seen:
        """The question again."""

    def left_behind(self) -> str:
        """What the server or the files still hold of us, in words, the Translator being open."""

    def left_for_good(self) -> str:
        """Likewise, the Translator being closed."""

    def close(self) -> None: ...


S = TypeVar("S", bound=Stage)


@dataclass(frozen=True)
class Fault(Generic[S]):
    """A kind of fault.

    Attributes:
        do: Injects it and returns what the person saw.
        seen: What that may be: ``answered``, ``refused``, ``failed``, ``stopped`` (the database
            gave the query up), or the name of an error's class.
    """

    name: str
    do: Callable[[S], Seen]
    seen: tuple[str, ...]


def inject(
    fault: Fault[S],
    stage: Callable[[], AbstractContextManager[S]],
    times: int,
    record: Record,
    group: str,
    ours: Callable[[], set[int]] = set,
) -> None:
    """Does it `times` times and fails at the first thing that is not as it should be.

    Args:
        ours: Children of this process that belong to the test.
    """
    ends: Counter[str] = Counter()
    for _ in range(times):
        grown = Footprint().grown
        with stage() as here:
            try:
                seen = fault.do(here)
            finally:
                here.heal()
            is_clear(seen)
            end = kind_of(seen)
            ends[end] += 1
            assert end in fault.seen, seen
            after = here.ask()
            assert kind_of(after) == "answered", after
            settled(here.left_behind)
            here.close()
            settled(here.left_for_good)
        settled(partial(grown, ours))
    # Written only here, where nothing was lost or left behind in any of them.
    record(f"faults.{group}.{fault.name}", {"times": times, "ends": dict(ends)})


def drifting(there: str, back: str, rounds: Sequence[str]) -> Callable[[Stage], Seen]:
    """The schema changes under the Translator, and back before the next question.

    Args:
        rounds: What the model writes: before and after it is shown the new schema, then the same
            for the way back, if it writes anything that is not there then.
    """

    def do(s: Stage) -> Seen:
        s.model.say(*rounds)
        s.admin(there)
        try:
            seen = s.ask()
        finally:
            s.admin(back)
        if isinstance(seen, Answer):
            assert CHANGED in seen.warnings and len(seen.attempts) == 2, seen
            assert s.model.feedback[1] == (), "a fresh start, not a correction"
        return seen

    return do


_NAMES = "SELECT COUNT(name) FROM customers"
_CLIENTS = "SELECT COUNT(*) FROM clients"
_RENAME = "ALTER TABLE {} RENAME TO {}"
DRIFTS: list[Fault[Any]] = [
    Fault(
        "column dropped under the process",
        drifting(
            "ALTER TABLE customers DROP COLUMN note",
            "ALTER TABLE customers ADD COLUMN note VARCHAR(9)",
            ["SELECT COUNT(note) FROM customers", RIGHT],
        ),
        ("answered",),
    ),
    Fault(
        "column renamed under the process",
        drifting(
            "ALTER TABLE customers RENAME COLUMN name TO full_name",
            "ALTER TABLE customers RENAME COLUMN full_name TO name",
            [_NAMES, "SELECT COUNT(full_name) FROM customers"] * 2 + [RIGHT],
        ),
        ("answered",),
    ),
    Fault(
        "table renamed under the process",
        drifting(
            _RENAME.format("customers", "clients"),
            _RENAME.format("clients", "customers"),
            [RIGHT, _CLIENTS, _CLIENTS, RIGHT],
        ),
        ("answered",),
    ),
    Fault(
        "table dropped under the process",
        drifting(
            _RENAME.format("customers", "gone"),
            _RENAME.format("gone", "customers"),
            [RIGHT, RIGHT, RIGHT, "SELECT COUNT(*) FROM gone", RIGHT],
        ),
        ("failed",),
    ),
]


def kind_of(seen: Seen) -> str:
    """The word for it in `Fault.seen`; an answer that is wrong is ``wrong``."""
    if isinstance(seen, Answer | Result):
        result = seen if isinstance(seen, Result) else seen.result
        right = result is not None and result.rows == ((ROWS,),)
        return "answered" if right else "wrong"
    if isinstance(seen, Refusal):
        return seen.status
    if isinstance(seen, Check):
        return "answered" if seen.ok else "stopped"
    return type(seen).__name__


def is_clear(seen: Seen) -> None:
    """One line that says what happened and, but for a database's verdict, one that helps."""
    if isinstance(seen, SqlnlError):
        message, hint = seen.message, seen.hint
    elif isinstance(seen, Refusal):
        message, hint = seen.reason, seen.hint
    elif isinstance(seen, Check):
        message, hint = seen.message, "-"
    else:
        return
    assert message and hint, seen
    for text in (message, hint):
        assert len(text.splitlines()) == 1 and len(text) < 700, text
        assert "Traceback" not in text and PASSWORD not in text, text


def caught(call: Callable[[], Seen]) -> Seen:
    """What comes out of a call, a typed error too; any other exception goes on."""
    try:
        return call()
    except SqlnlError as error:
        return error


def meanwhile(
    call: Callable[[], Seen], underway: Callable[[], bool], do: Callable[[], object]
) -> Seen:
    """What comes out of `call` if `do` happens as soon as it is under way."""
    came: list[Seen | BaseException] = []

    def run() -> None:
        try:
            came.append(caught(call))
        except BaseException as error:
            came.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    try:
        until(lambda: underway() or not thread.is_alive(), "the query did not begin")
        do()
    finally:
        thread.join(120)
    assert not thread.is_alive(), "hung"
    (end,) = came
    if isinstance(end, BaseException) and not isinstance(end, SqlnlError):
        raise end
    return end


def until(holds: Callable[[], bool], complaint: str, within_s: float = SETTLE_S) -> None:
    """Waits for it."""
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, complaint
        time.sleep(0.02)


def settled(left: Callable[[], str]) -> None:
    """Waits until nothing is left; fails with what is."""
    deadline = time.monotonic() + SETTLE_S
    while what := left():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


class Footprint:
    """Threads, open files and children of this process at one moment."""

    def __init__(self) -> None:
        gc.collect()
        self.threads = set(threading.enumerate())
        self.files = _open_files()
        self.children = children_now()

    def grown(self, ours: Callable[[], Collection[int]] = set) -> str:
        """What there is more now but for children of `ours`, in words."""
        now = Footprint()
        more: list[Iterable[object]] = [
            now.threads - self.threads,
            (now.files - self.files).elements(),
            now.children - self.children - set(ours()),
        ]
        found = [f"{what}: {list(new)}" for what, new in zip(_KINDS, more, strict=True)]
        return "; ".join(line for line in found if not line.endswith("[]"))


_KINDS = ("threads", "files", "children")


def _open_files() -> Counter[str]:
    """Kinds of open files (a path; socket, pipe, … without the number), with how many of each."""
    found: Counter[str] = Counter()
    for number in os.listdir("/proc/self/fd"):
        try:
            name = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue  # the one that listed the folder
        found[name.split(":[")[0]] += 1
    return found


def children_now() -> set[int]:
    ours = set()
    for entry in os.listdir("/proc"):
        if entry.isdecimal():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                    parent = file.read().rpartition(")")[2].split()[1]
            except OSError:
                continue  # ended while we looked
            if int(parent) == os.getpid():
                ours.add(int(entry))
    return ours


def translator(url: str, limits: Limits, model: ScriptedModel) -> Translator:
    """Over `url`, without values: what is looked at here is the way of one query."""
    database = Database.open(url, limits)
    try:
        schema = introspect(database, sample_values=False)
        return Translator(database, schema, model=model, sample_values=False)
    except BaseException:
        database.close()
        raise
