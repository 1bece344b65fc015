"""Many questions, or many statements: JSON lines in, JSON lines out, in the same order.

In: ``{"id", "question", "db_id"?}``. Out: ``{"id", "status", "sql", "confidence", "latency_ms",
"attempts", "alternatives"?, "error"?}``. A line that cannot be read, or a database that cannot be
opened, costs its own line and no other. A URL may hold ``{db_id}``; the last few databases stay
open. Blank lines are skipped. Several questions may be on their way at once, for a model that
answers them sooner so; the order stays, and each answer is given as soon as those before it are.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from queue import Queue, SimpleQueue
from types import TracebackType
from typing import Any

from sqlnl_rag.errors import RefusedError, SqlnlError, UsageError
from sqlnl_rag.render import Json, attempt_json, checks_json, reading_json
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Check, Verdict

OPEN_DATABASES = 8
# A db_id becomes part of a URL: no character that would lead to another path, host or option.
_DB_ID = re.compile(r"\w[\w.\- ]*")


class OpenTranslators:
    """The Translators of a URL template; those used least lately are closed, none while it is used
    through `using`. Threads may share it.

    Args:
        template: A URL; ``{db_id}`` in it is filled in for each question.
        connect: Opens one.
    """

    def __init__(self, template: str, connect: Callable[[str], Translator]) -> None:
        self._template = template
        self._connect = connect
        self._open: OrderedDict[str, Translator] = OrderedDict()
        self._users: Counter[str] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def using(self, db_id: object) -> Iterator[Translator]:
        """The Translator for `db_id`, kept open within the block; raises as `get` does."""
        url = self._url(db_id)
        with self._lock:
            translator = self._get(url)
            self._users[url] += 1
        try:
            yield translator
        finally:
            with self._lock:
                self._users[url] -= 1

    def get(self, db_id: object) -> Translator:
        """The Translator for `db_id`.

        Raises:
            UsageError: The template needs a db_id and this is none.
            SqlnlError: The database cannot be opened.
        """
        with self._lock:
            return self._get(self._url(db_id))

    def _url(self, db_id: object) -> str:
        url = self._template
        if "{db_id}" in url:
            if not isinstance(db_id, str) or not _DB_ID.fullmatch(db_id):
                raise UsageError(
                    f"db_id {db_id!r} cannot stand in a database URL",
                    "Name the database of every line, or give a URL without {db_id}.",
                )
            url = url.replace("{db_id}", db_id)
        return url

    def _get(self, url: str) -> Translator:
        if url not in self._open:
            translator = self._connect(url)
            unused = [one for one in self._open if not self._users[one]]
            for oldest in unused[: max(0, len(self._open) - OPEN_DATABASES + 1)]:
                self._open.pop(oldest).close()
            self._open[url] = translator
        self._open.move_to_end(url)
        return self._open[url]

    def __enter__(self) -> OpenTranslators:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for translator in self._open.values():
            translator.close()


def answer_lines(
    lines: Iterable[bytes], translators: OpenTranslators, *, run: bool = False, in_flight: int = 1
) -> Iterator[Json]:
    """One output object for each line that is not blank, as soon as it is known.

    Args:
        run: Also run what passed the dry run, so that what fails there makes room for the next
            candidate. The rows are thrown away.
        in_flight: Questions on their way at once.
    """

    def answer(numbered: tuple[int, bytes]) -> Json:
        start = time.perf_counter()
        record = _answer(numbered[1], numbered[0], translators, run)
        record["latency_ms"] = round((time.perf_counter() - start) * 1000, 1)
        return record

    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    yield from map(answer, numbered) if in_flight == 1 else _in_order(answer, numbered, in_flight)


def _in_order(
    answer: Callable[[tuple[int, bytes]], Json],
    numbered: Iterator[tuple[int, bytes]],
    in_flight: int,
) -> Iterator[Json]:
    """`map`, with `in_flight` at once. A line is read when one of them is free, by a thread of its
    own, so that who waits for an answer before the next question is not kept waiting.

    Threads are daemons: nobody who interrupts waits for a model.
    """
    slots: Queue[SimpleQueue[Json | BaseException] | None] = Queue(in_flight)
    jobs: SimpleQueue[tuple[tuple[int, bytes], SimpleQueue[Json | BaseException]]] = SimpleQueue()

    def read() -> None:
        slot: SimpleQueue[Json | BaseException] = SimpleQueue()
        try:
            for one in numbered:
                slots.put(slot)
                jobs.put((one, slot))
                slot = SimpleQueue()
        except BaseException as error:  # handed on to who iterates
            slots.put(slot)
            slot.put(error)
        slots.put(None)

    def work() -> None:
        while True:
            one, slot = jobs.get()
            try:
                slot.put(answer(one))
            except BaseException as error:  # likewise
                slot.put(error)

    for target in (read, *[work] * in_flight):
        threading.Thread(target=target, daemon=True).start()
    while (slot := slots.get()) is not None:
        record = slot.get()
        if isinstance(record, BaseException):
            raise record
        yield record


def read_object(line: bytes, number: int) -> dict[str, Any]:
    """The JSON object on a line.

    Raises:
        UsageError: It is none; the text names the line by `number`.
    """
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (
        ValueError,
        RecursionError,
    ) as error:  # broken JSON and broken UTF-8 are both ValueErrors
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "not UTF-8, or too deep"
        raise UsageError(
            f"line {number} is not JSON: {reason}", "Give one object a line."
        ) from None
    if not isinstance(record, dict):
        raise UsageError(f"line {number} is not a JSON object", "Give one object a line.")
    return record


def _answer(line: bytes, number: int, translators: OpenTranslators, run: bool) -> Json:
    record: Json = {
        "id": None,
        "status": "failed",
        "sql": None,
        "confidence": None,
        "latency_ms": 0.0,
        "attempts": [],
    }
    try:
        given = read_object(line, number)
        record["id"] = given.get("id")
        question = given.get("question")
        if not isinstance(question, str):
            raise UsageError(f'line {number} has no text under "question"')
        with translators.using(given.get("db_id")) as translator:
            outcome = translator.ask(question, run=run)
    except SqlnlError as error:
        if isinstance(error, RefusedError):
            record["status"] = "refused"
        return record | {"error": error.message}
    record["status"] = outcome.status
    record["attempts"] = [attempt_json(attempt) for attempt in outcome.attempts]
    record["confidence"] = outcome.confidence
    if outcome.alternatives:
        record["alternatives"] = [reading_json(reading) for reading in outcome.alternatives]
    if isinstance(outcome, Answer):
        return record | {"sql": outcome.sql}
    return record | {"error": outcome.reason}


def check_lines(lines: Iterable[bytes], verify: Callable[[str], Verdict]) -> Iterator[Json]:
    """``{"id", "sql"}`` a line becomes ``{"id", "ok", "checks"}``; a bad line becomes one that is
    not ok.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        identifier = None
        try:
            given = read_object(line, number)
            identifier = given.get("id")
            if not isinstance(given.get("sql"), str):
                raise UsageError(f'line {number} has no text under "sql"')
        except UsageError as error:
            checks: tuple[Check, ...] = (Check("line", False, error.message),)
        else:
            checks = verify(given["sql"]).checks
        ok = all(check.ok for check in checks)
        yield {"id": identifier, "ok": ok, "checks": checks_json(checks)}
