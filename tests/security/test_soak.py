"""Fifty people ask one Translator at once: once each, and for two minutes with --thorough.

Every second question is a statement that carries its asker's name, so that an answer that went to
somebody else would show; the others go to the embedded model and must get what a single asker got.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from pathlib import Path

import psycopg
import pytest

from sqlnl_rag.database import Limits
from sqlnl_rag.errors import DatabaseUnreachable, SqlnlError
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Result
from tests.conftest import Record
from tests.demo_databases import QUESTIONS, build_demo
from tests.security.faults import Footprint, settled

ASKERS = 50
POOL = 8
# What a thread takes for itself, such as room to allocate in, is taken in its first turns.
WARM_TURNS = 6


def rss_bytes() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def sessions(url: str) -> int:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(
            "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'sqlnl'"
            " AND datname = current_database()"
        ).fetchone()
        return int(row[0]) if row else 0


class Askers:
    """What they did together, and what went wrong."""

    def __init__(
        self, translator: Translator, known: dict[str, object], warm_turns: int, seconds: float
    ) -> None:
        self.translator = translator
        self.known = known
        self.warm_turns = warm_turns
        self.rss_warm = 0  # when everybody had asked so often
        self._seconds = seconds
        self._warm = threading.Barrier(ASKERS, action=self._is_warm)
        self.asked: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.longest_s = 0.0
        self._lock = threading.Lock()

    def ask(self, asker: int) -> None:
        questions = list(self.known)
        turn = 0
        while not self.wrong:
            if turn == self.warm_turns:
                self._warm.wait()
            if turn >= self.warm_turns and time.monotonic() > self.over_at:
                return
            began = time.monotonic()
            try:
                kind, problem = (self._model if turn % 2 else self._statement)(
                    asker, turn, questions[(asker + 7 * turn) % len(questions)]
                )
            except SqlnlError as error:
                kind, problem = "error", f"{type(error).__name__}: {error.message}"
            except BaseException as error:
                self.wrong.append(repr(error))
                self._warm.abort()
                raise
            with self._lock:
                self.asked[kind] += 1
                self.longest_s = max(self.longest_s, time.monotonic() - began)
            if problem:
                self.wrong.append(f"asker {asker}, turn {turn}: {problem}")
                self._warm.abort()
            turn += 1

    def _is_warm(self) -> None:
        self.rss_warm = rss_bytes()
        self.over_at = time.monotonic() + self._seconds

    def _statement(self, asker: int, turn: int, _: str) -> tuple[str, str]:
        tag = f"asker {asker}, turn {turn}"
        ran = self.translator.database.run(f"SELECT '{tag}' AS tag, COUNT(*) FROM stores")
        right = isinstance(ran, Result) and ran.rows[0][0] == tag
        return "statement", "" if right else f"{tag} got {ran}"

    def _model(self, asker: int, turn: int, question: str) -> tuple[str, str]:
        outcome = self.translator.ask(question)
        if outcome.question != question:
            return "question", f"{question!r} got the answer of {outcome.question!r}"
        same = gist(outcome) == self.known[question]
        return "question", "" if same else f"{question!r} got {gist(outcome)}"


def gist(outcome: object) -> object:
    if isinstance(outcome, Answer) and outcome.result:
        return outcome.sql, sorted(map(repr, outcome.result.rows))
    return getattr(outcome, "status", None)


def test_fifty_askers_get_their_own_answers_and_leave_nothing(
    request: pytest.FixtureRequest, tmp_path: Path, thorough: bool, record: Record
) -> None:
    url = build_demo("postgresql", request, tmp_path, "soak")
    model = EmbeddedModel()
    with Translator.connect(url, model=model) as first:
        first.ask(str(QUESTIONS[0]["question"]))  # what is loaded once for all is loaded now
    before = Footprint()
    seconds = 120.0 if thorough else 0.0
    most_sessions = 0
    with Translator.connect(url, model=model) as translator:
        asked = [str(question["question"]) for question in QUESTIONS[:: 1 if thorough else 5]]
        known = {question: gist(translator.ask(question)) for question in asked}
        askers = Askers(translator, known, WARM_TURNS if thorough else 2, seconds)
        threads = [threading.Thread(target=askers.ask, args=(n,)) for n in range(ASKERS)]
        for thread in threads:
            thread.start()
        samples: list[int] = []
        while any(thread.is_alive() for thread in threads):
            most_sessions = max(most_sessions, sessions(url))
            samples.append(round(rss_bytes() / 1e6))
            time.sleep(0.5)
        for thread in threads:
            thread.join()
        at_end = rss_bytes()
    assert not askers.wrong
    assert askers.asked["question"] and askers.asked["statement"]
    assert 0 < most_sessions <= POOL
    settled(lambda: f"{left} sessions" if (left := sessions(url)) else "")
    settled(before.grown)
    growth = at_end / askers.rss_warm - 1
    record(
        "soak.askers",
        {
            "askers": ASKERS,
            "seconds": seconds,
            **askers.asked,
            "wrong": len(askers.wrong),
            "most_sessions": most_sessions,
            "sessions_left": sessions(url),
            "longest_s": round(askers.longest_s, 1),
            "rss_warm_mb": round(askers.rss_warm / 1e6),
            "rss_end_mb": round(at_end / 1e6),
            "rss_mb": samples[:: max(1, len(samples) // 12)],
            "growth_percent": round(100 * growth, 2),
        },
    )
    assert not thorough or growth < 0.05


def test_who_waits_for_a_connection_waits_as_long_as_a_query_may_take(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """More askers than connections wait their turn; when nobody ends in time, an error says so."""
    url = build_demo("postgresql", request, tmp_path, "soak")
    with Translator.connect(url) as translator:
        assert translator.database.wait_s >= Limits().timeout_s
        translator.database.wait_s = 0.2
        release = threading.Event()
        held = threading.Barrier(POOL + 1)

        def hold() -> None:
            with translator.database.reading():
                held.wait()
                release.wait(60)

        holders = [threading.Thread(target=hold) for _ in range(POOL)]
        for thread in holders:
            thread.start()
        held.wait()
        try:
            with pytest.raises(DatabaseUnreachable, match="busy") as caught:
                translator.database.run("SELECT 1")
        finally:
            release.set()
            for thread in holders:
                thread.join()
        assert caught.value.hint
        assert isinstance(translator.database.run("SELECT 1"), Result)
