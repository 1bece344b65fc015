"""The grammar accepts whatever is encoded, emits nothing that does not parse, and says no aloud."""

from __future__ import annotations

import random

import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import KEYWORDS, Action, keyword
from sqlnl_rag.models.embedded.codec import decode, encode
from sqlnl_rag.models.embedded.grammar import RULES, State
from sqlnl_rag.policy import SQLGLOT_DIALECT, render
from sqlnl_rag.types import Dialect
from tests.fixtures.embedded.demo import demo_schema, grammar_tokens, lines

DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql")
ENDING = ("<end>", ")", "]", "from", "#end", "#value")


@pytest.mark.parametrize("sql", lines("roundtrip.sql"))
def test_every_encoded_query_is_accepted_token_by_token(sql: str) -> None:
    tables = demo_schema().tables
    state = State()
    actions = encode(sqlglot.parse_one(sql, dialect="sqlite"), demo_schema())
    for token, table in grammar_tokens(actions, tables):
        allowed = state.allowed()
        assert token in allowed.tokens
        if token == "#table":
            assert allowed.tables[0] <= table <= allowed.tables[1]
        state = state.advance(token, table)
    assert state.allowed().tokens == frozenset()


def walk(rng: random.Random) -> list[Action]:
    """A random sentence; after a while it takes what ends it soonest."""
    tables = demo_schema().tables
    state, actions = State(), list[Action]()
    while True:
        allowed = state.allowed()
        low, high = allowed.tables
        inside = range(low, min(high + 1, len(tables)))
        choices = sorted(t for t in allowed.tokens if t != "#table" or inside)
        if len(actions) > 30:
            choices = [t for t in ENDING if t in choices] or choices
            if "#column" in choices:
                choices = ["#column"]
        token = rng.choice(choices)
        number = -1
        if token == "<end>":
            return actions
        if token == "#table":
            number = rng.choice(inside)
            actions.append(Action("table", tables[number].key))
        elif token == "#column":
            number = rng.randrange(len(tables))
            column = rng.choice(tables[number].columns)
            actions.append(Action("column", column.name, tables[number].key))
        elif token in ("#value", "#end"):
            # A LIMIT must be a number, which the grammar leaves to the decoder.
            text = (
                "7" if state.stack[-1] in ("VALUE", "#end") else rng.choice(("7", "it's", "上海"))
            )
            actions.append(Action("value", text))
        elif token != "#start":
            actions.append(keyword(token))
        state = state.advance(token, number)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_random_walks_decode_to_sql_that_parses(dialect: Dialect) -> None:
    rng = random.Random(dialect)
    for _ in range(400):
        actions = walk(rng)
        said = render(decode(actions, demo_schema().tables, dialect), dialect)
        sqlglot.parse_one(said, dialect=SQLGLOT_DIALECT[dialect])


def test_what_is_not_allowed_is_an_error() -> None:
    rng = random.Random(1)
    everything = {*KEYWORDS, "#column", "#table", "#value", "#start", "#end", "nonsense"}
    tables = demo_schema().tables
    for _ in range(20):
        state = State()
        for action in walk(rng):
            tokens = grammar_tokens([action], tables)[:-1]
            allowed = state.allowed()
            for token in everything - allowed.tokens:
                with pytest.raises(ValueError, match="may not follow"):
                    state.advance(token, 0)
            if action.kind == "value" and "#value" in allowed.tokens:
                tokens = [("#value", -1)]
            for token, table in tokens:
                state = state.advance(token, table)


def after(*tokens: str) -> State:
    """The state after these tokens; ``#table 3`` and ``#column 3`` name a table by its number."""
    state = State()
    for token in tokens:
        word, _, number = token.partition(" ") if token[0] == "#" else (token, "", "")
        state = state.advance(word, int(number or -1))
    return state


def test_from_lists_tables_in_order_and_each_at_most_twice() -> None:
    state = after("select", "*", "from", "#table 3")
    assert state.allowed().tables[0] == 3
    state = state.advance("#table", 3)
    assert state.allowed().tables[0] == 4
    for table in (2, 3):
        with pytest.raises(ValueError):
            state.advance("#table", table)


def test_no_select_ends_before_its_tables_are_listed() -> None:
    state = after("select", "#column 2", "#column 5", "from")
    assert state.allowed().tokens == {"#table"} and state.allowed().tables == (0, 2)
    state = state.advance("#table", 2)
    assert state.allowed().tokens == {"#table"} and state.allowed().tables == (2, 5)
    assert "<end>" in state.advance("#table", 5).allowed().tokens


def test_a_query_around_a_derived_table_keeps_count_of_its_own_tables() -> None:
    inner = ("select", "*", "from", "(", "select", "#column 1", "from", "#table 1", ")", ")")
    state = after("select", "#column 4", "where", "#column 4", "in", "(", *inner, "from")
    assert state.allowed().tokens == {"#table"} and state.allowed().tables == (0, 4)


def test_nothing_follows_the_end() -> None:
    state = after("select", "*", "from", "#table 0", "<end>")
    with pytest.raises(ValueError):
        state.advance("select")


def test_rules_name_only_keywords_pointers_and_rules() -> None:
    pointers = {"#column", "#table", "#value", "#start", "#end"}
    used = {s for rule in RULES.values() for alternative in rule for s in alternative}
    assert used <= {*RULES, *KEYWORDS, *pointers}
    assert set(KEYWORDS) - used == {"<start>", "<end>"}
