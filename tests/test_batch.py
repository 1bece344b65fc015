"""Many questions on their way at once: in order, as soon as known, and stopped at once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sqlnl_rag.batch import OPEN_DATABASES, OpenTranslators, answer_lines
from sqlnl_rag.models import REQUESTS_IN_FLIGHT
from sqlnl_rag.translate import Translator
from tests.commands import QUESTION, ROOT, SCRIPT, Sqlnl, make
from tests.fakes import ScriptedModel, chat_server

GIVE_UP_S = 60  # of what would otherwise wait for ever


def asked(number: int, question: str = QUESTION) -> str:
    return json.dumps({"id": number, "question": question}) + "\n"


def test_a_server_is_asked_many_at_once(sqlnl: Sqlnl) -> None:
    """No request is answered before as many have come as may be in flight."""
    barrier = threading.Barrier(REQUESTS_IN_FLIGHT)
    questions = [question for question in SCRIPT if question.startswith(("How", "Name", "Sum"))]
    stdin = "".join(asked(i, questions[i % 3]) for i in range(2 * REQUESTS_IN_FLIGHT))
    with chat_server(SCRIPT, first=lambda: barrier.wait(GIVE_UP_S)) as server:  # type: ignore[func-returns-value]
        ran = sqlnl("batch", "--model", f"openai:scripted@{server.url}", stdin=stdin)
    assert [line["id"] for line in ran.lines] == list(range(2 * REQUESTS_IN_FLIGHT))
    assert {line["status"] for line in ran.lines} == {"answered"}
    assert ran.lines[1]["sql"].startswith("SELECT name")


def start(url: str, here: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sqlnl_rag", "batch", "--model", f"openai:scripted@{url}"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=here,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_who_waits_for_an_answer_before_the_next_question_gets_it(here: Path) -> None:
    with chat_server(SCRIPT) as server, start(server.url, here) as process:
        assert process.stdin and process.stdout and process.stderr
        for number in range(3):
            process.stdin.write(asked(number))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.stderr.read().splitlines()[-1] == "3 answered"
        assert process.wait() == 0


def test_an_interrupt_waits_for_no_model(here: Path) -> None:
    with chat_server(SCRIPT, silent=True) as server, start(server.url, here) as process:
        assert process.stdin and process.stderr
        process.stdin.write(asked(1) + asked(2))
        process.stdin.flush()
        assert server.asked.wait(GIVE_UP_S)
        process.send_signal(signal.SIGINT)
        assert process.wait(GIVE_UP_S) == 130
        said = process.stderr.read()
        assert "Fatal" not in said and "Traceback" not in said
        process.stdin.close()


def test_a_database_in_use_is_not_closed(tmp_path: Path) -> None:
    """One that is used stays open while more than may stay open are opened after it."""
    for number in range(OPEN_DATABASES + 3):
        make(str(tmp_path / f"d{number}.db"))

    def connect(url: str) -> Translator:
        return Translator.connect(url, model=ScriptedModel(["SELECT COUNT(*) FROM customers"]))

    with OpenTranslators(f"sqlite:///{tmp_path}/{{db_id}}.db", connect) as translators:
        with translators.using("d0") as first:
            for number in range(1, OPEN_DATABASES + 3):
                translators.get(f"d{number}")
            assert first.ask(QUESTION).status == "answered"
        assert translators.get("d0") is first


@pytest.mark.parametrize("in_flight", [1, 4])
def test_what_breaks_the_reading_is_raised_after_what_came_before(
    tmp_path: Path, in_flight: int
) -> None:
    make(str(tmp_path / "shop.db"))

    def broken() -> object:
        yield asked(1).encode()
        raise OSError("the pipe is gone")

    def connect(url: str) -> Translator:
        return Translator.connect(url, model=ScriptedModel(["SELECT COUNT(*) FROM customers"]))

    with OpenTranslators(f"sqlite:///{tmp_path}/shop.db", connect) as translators:
        answers = answer_lines(broken(), translators, in_flight=in_flight)  # type: ignore[arg-type]
        assert next(answers)["status"] == "answered"
        with pytest.raises(OSError, match="the pipe is gone"):
            next(answers)
