"""The door's hands: stdin, stdout, stderr, bars and the lines that tell a person how an answer was
proven.

SQL and data go to stdout, all else to stderr. Colours and bars appear only where stderr is a
terminal; ``NO_COLOR`` is honoured. Whatever came from a database or a model is shown with control
characters as escapes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlnl_rag.errors import SqlnlError, UsageError
from sqlnl_rag.models import is_elsewhere
from sqlnl_rag.render import clarifying, counted, visible
from sqlnl_rag.types import Answer, Attempt, Check, Refusal

if TYPE_CHECKING:
    from rich.progress import TaskID

    from sqlnl_rag.models import Model

MAX_STDIN_BYTES = 1_000_000
INDENT = 12  # of what stands beside a name in the path of proof
BAR_AFTER_S = 0.5  # work that ends sooner shows no bar, and does not pay for importing one


def read_text(argument: str | None, what: str) -> str:
    """The argument; standard input when it is ``-``, or when there is none and a pipe.

    Args:
        what: What is read, for the error: "question", "SQL".

    Raises:
        UsageError: Nothing was given, or what stands in stdin is too long or is no UTF-8.
    """
    if argument is not None and argument != "-":
        return argument
    if argument is None and sys.stdin.isatty():
        raise UsageError(f"No {what} was given", f"Give the {what} as an argument, or pipe it in.")
    content = sys.stdin.buffer.read(MAX_STDIN_BYTES + 1)
    if len(content) > MAX_STDIN_BYTES:
        raise UsageError(f"The {what} on stdin is over {MAX_STDIN_BYTES // 1000} kB", "Give less.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"The {what} on stdin is not UTF-8", "Convert it first.") from None


def stdin_lines(what: str) -> Iterable[bytes]:
    """The lines of stdin as they come.

    Raises:
        UsageError: Stdin is a terminal, so nobody piped anything in.
    """
    if sys.stdin.isatty():
        raise UsageError(f"No {what} were given", "Pipe JSON lines in, e.g. < FILE")
    try:
        # A reader of its own: a thread that waits in it may be left behind at the end.
        return open(sys.stdin.fileno(), "rb", closefd=False)
    except (OSError, ValueError):  # no file behind it
        return sys.stdin.buffer


def out(text: str, *, styled: bool = False) -> None:
    """Writes `text` to stdout as UTF-8, whatever the locale; adds the newline that is missing.

    Args:
        styled: The text has seen to it that nothing in it can steer a terminal but its own styles.
    """
    if not styled and sys.stdout.isatty():
        text = "\n".join(map(visible, text.split("\n")))
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    if not text.endswith("\n"):
        sys.stdout.buffer.write(b"\n")
    sys.stdout.buffer.flush()


def err(text: str = "", style: str = "") -> None:
    """Writes one line to stderr, styled where that is a terminal."""
    if style and sys.stderr.isatty():
        from rich.console import Console
        from rich.text import Text

        Console(stderr=True, highlight=False, soft_wrap=True).print(Text(text, style=style))
    else:
        line = f"{text}\n".encode("utf-8", "backslashreplace")
        sys.stderr.buffer.write(line)
        sys.stderr.buffer.flush()


def tell(text: str) -> None:
    """Writes a piece of a model's text to stderr as it comes."""
    sys.stderr.write("\n".join(map(visible, text.split("\n"))))
    sys.stderr.flush()


def announce(model: Model, shared: Sequence[str], database: str) -> None:
    """Says what leaves this machine, where a model is on another one.

    Args:
        shared: Names of the databases whose values may leave it.
        database: What stands behind --share-values for the one that is asked.
    """
    host = getattr(model, "destination", None)
    if not is_elsewhere(host):
        return
    sent = (
        f"{model.name} at {host} is sent the question, the names, types, keys and comments of the "
        "tables it needs, and its own queries that failed, with the reason"
    )
    if shared:
        err(f"{sent}; no rows")
        err(f"and of {', '.join(shared)} the stored values that the question names")
    else:
        err(f"{sent}; no stored values, no rows")
        err(f"(--share-values {database} would add the stored values that the question names)")


def show_error(error: SqlnlError) -> None:
    """One line, and one with the hint; below them the place in the SQL, where it is known."""
    err(f"Error: {visible(' '.join(error.message.split()))}", "bold red")
    if error.hint:
        err(f"Hint: {visible(error.hint)}")
    for line in getattr(error, "excerpt", "").splitlines():
        err(f"  {visible(line)}")


def show_refusal(refusal: Refusal) -> None:
    """The reason, the hint, and what was tried."""
    word = "Refused" if refusal.status == "refused" else "No answer"
    err(f"{word}: {visible(' '.join(refusal.reason.split()))}", "bold yellow")
    if refusal.hint:
        err(f"Hint: {visible(refusal.hint)}")
    for attempt in refusal.attempts:
        bad = next((check for check in attempt.checks if not check.ok), None)
        if bad:
            err(f"  ✗ {visible(attempt.sql)}\n    {bad.check}: {visible(bad.message)}")
    for reading in refusal.alternatives:
        err(f"  not run   {_hung(visible(reading.sql))}")
        err(f"  meaning   {_hung(visible(reading.description))}")


def show_proof(answer: Answer) -> None:
    """The path of proof, a few lines."""
    *failed, last = answer.attempts
    err(f"✓ {passed(last.checks)}{_after(failed)}", "green")
    lines = [("repaired", repair) for repair in last.repairs]
    lines += [("warning", warning) for warning in answer.warnings]
    lines.append(("tables", ", ".join(answer.tables) or "none"))
    lines.append(("meaning", answer.explanation))
    sure = "" if answer.confidence is None else f", confidence {answer.confidence:.2f}"
    lines.append(("model", f"{answer.model}{sure}"))
    times = ", ".join(f"{stage} {ms:.0f}" for stage, ms in answer.timings_ms.items())
    lines.append(("time", f"{sum(answer.timings_ms.values()):.0f} ms ({times})"))
    for name, text in lines:
        err(f"  {name:<9} {_hung(visible(text))}", "yellow" if name == "warning" else "")


def show_turn(answer: Answer) -> None:
    """What somebody in a conversation wants to know of an answer: its meaning, warnings, choices.

    The proof is shorter than `show_proof`: it says that there was one.
    """
    sure = "" if answer.confidence is None else f", confidence {answer.confidence:.2f}"
    err(f"✓ {passed(answer.attempts[-1].checks)} ({answer.model}{sure})", "green")
    lines = [("follows", answer.understood)]
    if answer.understood in ("", answer.explanation):  # no follow-up, or the choice of a reading
        lines = []
    lines.append(("meaning", answer.explanation))
    # What the choices say needs no warning besides.
    told = [reading.sql for reading in answer.alternatives]
    warnings = [one for one in answer.warnings if not any(one.endswith(sql) for sql in told)]
    lines += [("warning", warning) for warning in warnings]
    for name, text in lines:
        err(f"  {name:<9} {_hung(visible(text))}", "yellow" if name == "warning" else "")
    if answer.alternatives:
        err(f"  {clarifying(answer.question)}", "bold")
        readings = (answer.explanation, *(one.description for one in answer.alternatives))
        for number, description in enumerate(readings, 1):
            err(f"  {number:>7}   {_hung(visible(description))}")


def _hung(text: str) -> str:
    """On a terminal, `text` wrapped beside its name instead of under it; Chinese counts double."""
    if not sys.stderr.isatty():
        return text
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True)
    lines = Text(text).wrap(console, max(console.width - INDENT, 20))
    return f"\n{' ' * INDENT}".join(line.plain.rstrip() for line in lines)


def passed(checks: Sequence[Check]) -> str:
    """``parse · policy · name · dry run``: the groups of checks that passed, once each."""
    groups = dict.fromkeys(check.check.partition(".")[0] for check in checks if check.ok)
    groups.pop("warning", None)  # shown below, each on a line of its own
    return " · ".join(group.replace("_", " ") for group in groups) or "nothing to check"


def _after(failed: Sequence[Attempt]) -> str:
    if not failed:
        return ""
    return f"   after {counted(len(failed), 'candidate')} that did not pass"


@contextmanager
def progress_bar() -> Iterator[Callable[[str, int, int], None] | None]:
    """A ``(stage, done, total)`` callback that draws a bar on stderr; None where that is no
    terminal.
    """
    if not sys.stderr.isatty():
        yield None
        return
    bars: list[_Bars] = []
    starts: list[float] = []

    def advance(stage: str, done: int, total: int) -> None:
        if not starts:
            starts.append(time.monotonic())
        if not bars and total > 1 and time.monotonic() - starts[0] > BAR_AFTER_S:
            bars.append(_Bars())
        if bars and total > 1:
            bars[0].show(stage, done, total)

    try:
        yield advance
    finally:
        for bar in bars:
            bar.stop()


class _Bars:
    """One rich bar a stage."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._progress.start()
        self._tasks: dict[str, TaskID] = {}

    def show(self, stage: str, done: int, total: int) -> None:
        if stage not in self._tasks:
            self._tasks[stage] = self._progress.add_task(stage, total=total)
        self._progress.update(self._tasks[stage], completed=done, total=total)

    def stop(self) -> None:
        self._progress.stop()
