"""The loop on a real SQLite file, with a model that says what it was told to say."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from sqlnl_rag.database import Limits
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.inquiry import MAX_RUNS
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer, Attempt, Candidate, Refusal, Selection
from tests.fakes import HashingEncoder, ScriptedModel
from tests.servers import MissingServer, Server, postgres_execute, postgres_server

SHOP = (Path(__file__).parent / "fixtures" / "translate" / "shop.sql").read_text("utf-8")
RIGHT = "SELECT COUNT(*) FROM customers"
WRONG = "SELECT nothing_like_it FROM nowhere_at_all"
QUESTION = "How many customers are there?"

Ask = Callable[..., Answer | Refusal]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(SHOP)
    connection.close()
    return path


@pytest.fixture
def connect(shop: Path, tmp_path: Path) -> Iterator[Callable[..., Translator]]:
    opened: list[Translator] = []

    def open_shop(*rounds: Sequence[str | tuple[str, float]], **options: object) -> Translator:
        budget = int(str(options.pop("budget", 1000)))
        model = ScriptedModel(*rounds, budget=budget)
        index_dir = tmp_path / "index"
        translator = Translator.connect(
            f"sqlite:///{shop}", model=model, index_dir=index_dir, **options
        )  # type: ignore[arg-type]
        opened.append(translator)
        return translator

    yield open_shop
    for translator in opened:
        translator.close()


def test_the_first_candidate_that_passes_is_run(connect: Callable[..., Translator]) -> None:
    answer = connect([WRONG, (RIGHT, -0.7), "SELECT 1"]).ask(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.result is not None and answer.result.rows == ((3,),)
    assert [all(c.ok for c in a.checks) for a in answer.attempts] == [False, True]
    assert answer.tables == ("customers",)
    assert answer.confidence == pytest.approx(0.4966, abs=1e-4)
    assert set(answer.timings_ms) == {"load", "select", "generate", "verify", "run"}
    assert answer.explanation == "The number of customers."


@pytest.mark.parametrize(
    ("least", "candidates", "runs"),
    [
        (0.0, [(RIGHT, -9.0)], True),
        (0.5, [(RIGHT, -0.7)], False),
        (0.5, [(RIGHT, -0.6)], True),
        (0.5, [(WRONG, -0.1), (RIGHT, -0.7)], False),  # what failed lends nothing to the next
        (1.0, [RIGHT], True),  # no confidence stated: said in a warning
    ],
)
def test_an_answer_less_sure_than_asked_for_is_shown_and_not_run(
    connect: Callable[..., Translator],
    least: float,
    candidates: list[str | tuple[str, float]],
    runs: bool,
) -> None:
    outcome = connect(candidates, min_confidence=least).ask(QUESTION)
    assert ("run" in outcome.timings_ms) == runs
    if isinstance(outcome, Answer):
        assert runs and outcome.alternatives == ()
        unstated = outcome.confidence is None
        assert [w for w in outcome.warnings if "states no confidence" in w] == (
            list(outcome.warnings) if unstated else []
        )
        assert bool(outcome.warnings) == unstated
        return
    assert not runs and (outcome.status, outcome.exit_code) == ("refused", 3)
    assert "0.4966" in outcome.reason and "0.5" in outcome.reason and outcome.hint
    (reading,) = outcome.alternatives
    assert (reading.sql, reading.confidence) == (RIGHT, outcome.confidence)
    assert reading.description == "The number of customers."


LONDON = "SELECT COUNT(*) FROM customers WHERE city = 'London'"
ORDERS = "SELECT COUNT(*) FROM orders"  # there are as many as customers
BOTH = "SELECT name, city FROM customers WHERE id > 0 AND name <> ''"
BOTH_TURNED = "SELECT city, name FROM customers WHERE name <> '' AND id > 0"


@pytest.mark.parametrize(
    ("candidates", "run", "other"),
    [
        ([(RIGHT, -0.2), (LONDON, -0.3)], True, LONDON),
        ([(RIGHT, -0.2), (LONDON, -0.3)], False, LONDON),
        ([(RIGHT, -0.2), (LONDON, -3.0)], True, None),  # far less likely
        ([(RIGHT, -0.2), (ORDERS, -0.2)], True, None),  # another query, the same answer
        ([(RIGHT, -0.2), (ORDERS, -0.2)], False, ORDERS),  # which nobody knows before it ran
        ([(RIGHT, -0.2), (ORDERS, -0.2), (LONDON, -0.3)], True, LONDON),
        ([(RIGHT, -0.2), (WRONG, -0.2)], True, None),  # nothing that fails is offered
        ([(RIGHT, -0.2), ("DELETE FROM orders", -0.2)], False, None),
        ([(WRONG, -0.1), (RIGHT, -0.2), (LONDON, -0.3)], True, LONDON),
        ([(BOTH, -0.2), (BOTH_TURNED, -0.2)], True, None),
        ([(BOTH, -0.2), (BOTH_TURNED, -0.2)], False, None),
        ([RIGHT, LONDON], True, None),  # a model without confidence is not asked what it doubts
    ],
)
def test_a_reading_about_as_likely_is_told(
    connect: Callable[..., Translator],
    candidates: list[str | tuple[str, float]],
    run: bool,
    other: str | None,
) -> None:
    answer = connect(candidates).ask(QUESTION, run=run)
    assert isinstance(answer, Answer)
    assert [reading.sql for reading in answer.alternatives] == ([other] if other else [])
    assert len(answer.warnings) == len(answer.alternatives)
    for reading, warning in zip(answer.alternatives, answer.warnings, strict=True):
        assert reading.sql in warning and reading.description in warning
        assert reading.confidence is not None and answer.confidence is not None
        assert reading.confidence <= answer.confidence


def test_of_two_results_that_are_cut_nothing_is_said(connect: Callable[..., Translator]) -> None:
    names, cities = "SELECT name FROM customers", "SELECT city FROM customers"
    for most, told in ((2, 0), (3, 1)):
        translator = connect([(names, -0.2), (cities, -0.2)], limits=Limits(max_rows=most))
        answer = translator.ask(QUESTION)
        assert isinstance(answer, Answer) and len(answer.alternatives) == told


@pytest.mark.parametrize("least", [-0.1, 1.5, float("nan")])
def test_a_least_confidence_is_a_share(connect: Callable[..., Translator], least: float) -> None:
    with pytest.raises(UsageError) as caught:
        connect([RIGHT], min_confidence=least)
    assert caught.value.hint


def test_a_chinese_question_is_explained_in_chinese(connect: Callable[..., Translator]) -> None:
    answer = connect([RIGHT]).ask("有多少客户？")
    assert isinstance(answer, Answer) and answer.explanation == "统计 customers 的数量。"


def test_a_dry_run_has_no_rows(connect: Callable[..., Translator]) -> None:
    answer = connect([RIGHT]).ask(QUESTION, run=False)
    assert isinstance(answer, Answer) and answer.result is None and "run" not in answer.timings_ms


def test_a_repair_is_on_record(connect: Callable[..., Translator]) -> None:
    answer = connect(["SELECT COUNT(*) FROM customer"]).ask(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.attempts[0].repairs and "customers" in answer.sql


def test_what_failed_is_told_to_the_model_once(connect: Callable[..., Translator]) -> None:
    translator = connect([WRONG], [RIGHT])
    answer = translator.ask(QUESTION)
    assert isinstance(answer, Answer) and len(answer.attempts) == 2
    model = translator.model
    assert isinstance(model, ScriptedModel)
    assert [[a.sql for a in feedback] for feedback in model.feedback] == [[], [WRONG]]


def test_a_model_that_reads_no_feedback_is_not_tried_for_ever(
    connect: Callable[..., Translator],
) -> None:
    refusal = connect([WRONG, WRONG]).ask(QUESTION)
    assert isinstance(refusal, Refusal)
    assert (refusal.status, refusal.exit_code, len(refusal.attempts)) == ("failed", 4, 1)
    assert refusal.reason and refusal.hint


def test_a_model_without_a_word_fails(connect: Callable[..., Translator]) -> None:
    refusal = connect([]).ask(QUESTION)
    assert isinstance(refusal, Refusal) and refusal.exit_code == 4 and refusal.hint


def test_a_candidate_that_fails_to_run_makes_room_for_the_next(
    connect: Callable[..., Translator],
) -> None:
    fails = "SELECT json_extract(name, '$.a') FROM customers"
    answer = connect([fails, RIGHT]).ask(QUESTION)
    assert isinstance(answer, Answer) and answer.sql == RIGHT
    assert [c.check for c in answer.attempts[0].checks if not c.ok] == ["run"]


def test_the_database_is_not_made_to_fail_without_end(connect: Callable[..., Translator]) -> None:
    fails = [f"SELECT json_extract(name, '$.a{i}') FROM customers" for i in range(9)]
    refusal = connect(fails).ask(QUESTION)
    assert isinstance(refusal, Refusal) and len(refusal.attempts) == MAX_RUNS


@pytest.mark.parametrize(
    ("candidates", "status"),
    [
        (["DELETE FROM customers", "DROP TABLE orders"], "refused"),
        (["SELECT sql FROM sqlite_master"], "refused"),
        (["SELECT load_extension('x') FROM customers"], "failed"),  # nothing forbidden was asked
        (["DELETE FROM customers", "SELECT nothing FROM customers"], "failed"),
    ],
)
def test_only_what_nobody_may_have_is_refused(
    connect: Callable[..., Translator], shop: Path, candidates: list[str], status: str
) -> None:
    refusal = connect(candidates).ask(QUESTION)
    assert isinstance(refusal, Refusal) and refusal.status == status
    assert refusal.exit_code == {"refused": 3, "failed": 4}[status]
    with sqlite3.connect(shop) as connection:
        assert connection.execute(RIGHT).fetchone() == (3,)
    connection.close()


@pytest.mark.parametrize("question", ["delete all customers", "请删除所有客户"])
def test_an_order_is_refused_before_the_model_is_asked(
    connect: Callable[..., Translator], question: str
) -> None:
    translator = connect([RIGHT])
    refusal = translator.ask(question)
    assert isinstance(refusal, Refusal) and refusal.exit_code == 3
    assert isinstance(translator.model, ScriptedModel) and translator.model.feedback == []


def test_small_talk_is_refused(connect: Callable[..., Translator]) -> None:
    refusal = connect([(RIGHT, -0.01)]).ask("what is the weather today?")
    assert isinstance(refusal, Refusal) and refusal.exit_code == 3
    assert "customers" in refusal.hint


@pytest.mark.parametrize(
    ("question", "candidates", "answered"),
    [
        ("Who won the football final?", [(RIGHT, -5.0)], False),
        ("Who won the football final?", [(RIGHT, -0.02)], True),  # the model is sure
        ("Who won the football final?", [RIGHT], True),  # the model has no scores
        ("Which customer won?", [(RIGHT, -5.0)], True),  # a word is known
        ("Which buyer won five golden medals?", [(RIGHT, -5.0)], True),  # near in meaning
        ("How tall is the leaning tower of Pisa?", [(RIGHT, -0.5)], False),
        ("What about Ada?", [(RIGHT, -5.0)], True),  # a value is known
    ],
)
def test_off_topic_is_what_names_nothing_is_near_to_nothing_and_leaves_the_model_in_doubt(
    connect: Callable[..., Translator],
    question: str,
    candidates: list[str | tuple[str, float]],
    answered: bool,
) -> None:
    assert isinstance(connect(candidates).ask(question), Answer) == answered


@pytest.mark.parametrize("question", ["", " \n", "x" * 100_000])
def test_an_empty_or_huge_question_is_a_usage_error(
    connect: Callable[..., Translator], question: str
) -> None:
    with pytest.raises(UsageError) as caught:
        connect([RIGHT]).ask(question)
    assert caught.value.hint and len(caught.value.message) < 100


def test_an_empty_database_says_so(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "empty.db").close()
    with Translator.connect(f"sqlite:///{tmp_path / 'empty.db'}", model=ScriptedModel()) as empty:
        refusal = empty.ask(QUESTION)
    assert isinstance(refusal, Refusal) and refusal.exit_code == 3
    assert "no tables" in refusal.reason and refusal.hint


def test_rows_are_cut_at_the_limit(connect: Callable[..., Translator]) -> None:
    answer = connect(["SELECT name FROM customers"], limits=Limits(max_rows=2)).ask(QUESTION)
    assert isinstance(answer, Answer) and answer.result is not None
    assert (len(answer.result.rows), answer.result.truncated) == (2, True)


def test_a_database_that_is_not_there_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable) as caught:
        Translator.connect(f"sqlite:///{tmp_path / 'none.db'}", model=ScriptedModel())
    assert caught.value.hint


def test_check_and_explain(connect: Callable[..., Translator]) -> None:
    translator = connect()
    assert translator.check(RIGHT).ok
    assert translator.check("DROP TABLE customers").refused
    assert (
        translator.explain(RIGHT, lang="zh", style="steps")
        == "1. 取 customers。\n2. 把所有这些行作为一个整体。\n3. 列出 customers 的数量。"
    )


def test_a_small_schema_needs_no_index(connect: Callable[..., Translator], tmp_path: Path) -> None:
    selection = connect().select(QUESTION)
    assert selection.whole and not (tmp_path / "index").exists()


def test_a_schema_beyond_the_budget_is_indexed_and_renewed(
    connect: Callable[..., Translator], shop: Path
) -> None:
    first = HashingEncoder()
    selection = connect(budget=4, encoder=first).select("Which city do customers live in?")
    assert [table.key for table in selection.tables] == ["customers"] and not selection.whole
    again = HashingEncoder()
    connect(budget=4, encoder=again).select("customers")
    # The question's words alone: the index was at hand.
    assert set(again.encoded) <= {"customer", "customers"}

    with sqlite3.connect(shop) as connection:
        connection.execute("ALTER TABLE orders ADD COLUMN shipped_on DATE")
    connection.close()
    later = HashingEncoder()
    translator = connect(["SELECT COUNT(shipped_on) FROM orders"], budget=5, encoder=later)
    assert isinstance(translator.ask("How many orders were shipped?"), Answer)
    embedded = translator.open_index().embedded_tables
    assert embedded == () and any("shipped" in text for text in later.encoded)
    assert not any("city" in text for text in later.encoded)


class CrashingModel(ScriptedModel):
    """Pulls the plug of the server while it thinks."""

    def __init__(self, server: Server) -> None:
        super().__init__([RIGHT])
        self._server = server

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        self._server.crash()
        return super().generate(question, selection, feedback=feedback, k=k)


def test_a_database_that_dies_in_the_middle_is_out_of_reach() -> None:
    try:
        with postgres_server() as server:
            postgres_execute(server.url, "CREATE TABLE customers (id integer PRIMARY KEY)")
            with Translator.connect(server.url, model=CrashingModel(server)) as translator:
                with pytest.raises(DatabaseUnreachable) as caught:
                    translator.ask(QUESTION)
    except MissingServer as missing:
        pytest.skip(str(missing))
    assert caught.value.hint and "Throw-Away" not in caught.value.message
