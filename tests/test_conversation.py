"""A conversation from question to answer: the model that ships, the demo database, real rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from sqlnl_rag.conversation import Conversation
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Refusal
from tests.demo_databases import build_demo


@pytest.fixture(scope="module")
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Translator:
    translator = Translator.connect(
        build_demo("sqlite", request, tmp_path_factory.mktemp("conversation"))
    )
    request.addfinalizer(translator.close)
    return translator


def answered(outcome: Answer | Refusal) -> Answer:
    assert isinstance(outcome, Answer), outcome
    return outcome


def test_turns_go_on_from_one_another(demo: Translator) -> None:
    talk = Conversation(demo)
    first = answered(talk.ask("List the names of all stores."))
    assert first.understood == "" and first.model == "embedded"
    second = answered(talk.ask("only those in 上海"))
    assert second.result and second.result.rows == (("Old Bund",),)
    assert second.model == "follow-up" and second.understood == "only where city = '上海'"
    assert [check.check for check in second.attempts[-1].checks][-1] == "dry_run"
    third = answered(talk.ask("那北京呢？"))
    assert third.result and third.result.rows == (("Drum Tower",),)
    assert "北京" in third.explanation and second.confidence and third.confidence
    assert third.confidence < second.confidence
    refused = talk.ask("only those with blue doors")
    assert isinstance(refused, Refusal) and "blue" in refused.reason
    assert len(talk.turns) == 3 and talk.turns[-1].alone == third.explanation
    talk.undo()
    again = answered(talk.ask("how many is that?"))
    assert again.result and again.result.rows == ((1,),)
    own = answered(talk.ask("How many customers do we have?"))
    assert own.model == "embedded" and own.sql == "SELECT COUNT(*) FROM customers"


def test_readings_that_differ_are_choices_and_a_number_picks(demo: Translator) -> None:
    talk = Conversation(demo)
    talk.ask("How many orders were placed online?")
    torn = answered(talk.ask("and per month?"))
    assert "ordered_at" in torn.sql and "delivered_on" in torn.alternatives[0].sql
    assert len(talk.turns[-1].choices) == 2
    picked = answered(talk.ask("2"))
    assert picked.sql == torn.alternatives[0].sql and picked.alternatives == ()
    assert len(talk.turns) == 2 and talk.turns[-1].choices == ()
    assert isinstance(talk.ask("7"), Answer | Refusal) and len(talk.turns) <= 3


def test_a_follow_up_that_would_change_data_is_refused(demo: Translator, tmp_path: Path) -> None:
    talk = Conversation(demo)
    talk.ask("List the names of all stores.")
    refused = talk.ask("delete them all")
    assert isinstance(refused, Refusal) and "change" in refused.reason
