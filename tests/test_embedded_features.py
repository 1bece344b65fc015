"""What the network reads, and that what it is taught to say comes back as the same actions."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest
import sqlglot

from sqlnl_rag.models.embedded.actions import KEYWORD_ID, KEYWORDS, Action
from sqlnl_rag.models.embedded.codec import encode
from sqlnl_rag.models.embedded.features import (
    MARKS,
    MAX_PIECES,
    MAX_QUESTION,
    RELATIONS,
    Features,
    Featurizer,
)
from sqlnl_rag.models.embedded.runtime import WEIGHTS, _actions
from sqlnl_rag.models.embedded.targets import targets
from sqlnl_rag.types import Column, Table, ValueMatch
from sqlnl_rag.values import ValueIndex
from tests.fixtures.embedded.demo import demo_schema, lines

QUESTIONS = [json.loads(line) for line in lines("targets.jsonl")]


@pytest.fixture(scope="module")
def featurizer() -> Featurizer:
    return Featurizer(WEIGHTS / "tokenizer.json")


def of_demo(featurizer: Featurizer, question: str) -> Features:
    tables = demo_schema().tables
    return featurizer(question, tables, ValueIndex(tables).match(question))


def sound(features: Features) -> None:
    pieces, nodes = len(features.ids), len(features.nodes)
    assert pieces <= MAX_PIECES
    assert features.ids.dtype == features.marks.dtype == features.spans.dtype == np.int64
    assert features.marks.shape == (pieces,) and features.spans.shape == (nodes, 2)
    assert features.relations.shape == (nodes, nodes) and features.relations.dtype == np.uint8
    assert features.marks.min() >= 0 and features.marks.max() < MARKS
    assert features.relations.max() < RELATIONS
    starts, ends = features.spans.T
    assert (starts < ends).all() and ends.max() <= pieces
    assert (starts[1:] >= ends[:-1]).all()  # in the order of the input, none inside another


@pytest.mark.parametrize("row", QUESTIONS, ids=lambda row: row["question"])
def test_arrays_fit_each_other_and_the_network(row: dict[str, str], featurizer: Featurizer) -> None:
    sound(of_demo(featurizer, row["question"]))


def test_the_same_input_gives_the_same_arrays(featurizer: Featurizer) -> None:
    question = "How many gold customers live in 上海 or London?"
    one = of_demo(featurizer, question)
    two = of_demo(Featurizer(WEIGHTS / "tokenizer.json"), question)
    for name in ("ids", "marks", "spans", "relations"):
        assert np.array_equal(getattr(one, name), getattr(two, name))
    assert one.nodes == two.nodes


def test_nodes_are_the_question_then_tables_each_with_its_columns(featurizer: Featurizer) -> None:
    features = of_demo(featurizer, "All tags")
    kinds = [node.kind for node in features.nodes]
    assert kinds[: kinds.index("table")] == ["question"] * kinds.count("question")
    for table in demo_schema().tables:
        at = [n.text for n in features.nodes if n.table == table.key and n.kind == "column"]
        assert at == [column.name for column in table.columns]


def test_values_that_the_question_names_are_nodes_of_their_column(featurizer: Featurizer) -> None:
    features = of_demo(featurizer, "How many customers live in London?")
    named = {
        (n.table, n.column) for n in features.nodes if n.kind == "value" and n.text == "London"
    }
    assert ("customers", "city") in named
    listed = {n.text for n in features.nodes if n.kind == "value" and n.column == "membership"}
    assert listed == {"bronze", "silver", "gold"}  # a short enum is shown unasked


def test_relations_of_keys_and_of_oneself(featurizer: Featurizer) -> None:
    features = of_demo(featurizer, "Products and tags")
    at = {(n.kind, n.table, n.text): i for i, n in enumerate(features.nodes)}
    link = at["table", "product_tags", "product_tags"]
    tag, order = at["table", "tags", "tags"], at["table", "orders", "orders"]
    assert features.relations[link, tag] != features.relations[tag, link]
    assert features.relations[link, order] == features.relations[order, link]
    assert features.relations[tag, tag] == features.relations[order, order]


@pytest.mark.parametrize(
    "question", ["", "   ", "有多少客户？", "\U0001f375" * 50, "x" * 5_000, "\x00"]
)
def test_any_question_is_read(question: str, featurizer: Featurizer) -> None:
    features = of_demo(featurizer, question)
    sound(features)
    assert sum(node.kind == "question" for node in features.nodes) <= MAX_QUESTION


def test_a_chinese_schema_is_read(featurizer: Featurizer) -> None:
    columns = (Column("客户名称", "TEXT", "text", comment="姓名"), Column("城市", "TEXT", "text"))
    table = Table("客户", columns, comment="所有客户")
    match = ValueMatch("客户", "城市", "上海", 0, 2, 1.0)
    sound(featurizer("上海有多少客户？", [table], [match]))


def test_a_table_that_does_not_fit_is_left_out_whole(featurizer: Featurizer) -> None:
    wide = Table("wide", tuple(Column(f"column {n}", "INT", "number") for n in range(400)))
    small = Table("small", (Column("id", "INT", "number"),))
    features = featurizer("How many are small?", [wide, small])
    sound(features)
    assert {node.table for node in features.nodes} == {"", "small"}


def test_cost_bounds_what_a_table_takes(featurizer: Featurizer) -> None:
    empty = len(featurizer("How many?", []).ids)
    for table in demo_schema().tables:
        taken = len(featurizer("How many?", [table]).ids) - empty
        assert taken <= featurizer.cost(table) + 1


def test_matched_values_do_not_push_a_table_over_the_bound(featurizer: Featurizer) -> None:
    """The table fits by its cost alone; the values that the question names come on top."""
    columns = tuple(Column(f"column {n}", "TEXT", "text") for n in range(90))
    table = Table("wide", columns)
    cost = featurizer.cost(table)
    assert cost < MAX_PIECES - 10
    value = "one two three four five six seven eight nine ten"
    matches = [ValueMatch("wide", f"column {n}", value, 0, 3, 1.0) for n in range(12)]
    sound(featurizer("one", [table], matches))


@pytest.mark.parametrize("row", QUESTIONS, ids=lambda row: row["question"])
def test_targets_are_read_back_as_the_same_actions(
    row: dict[str, str], featurizer: Featurizer
) -> None:
    actions = encode(sqlglot.parse_one(row["sql"], dialect="sqlite"), demo_schema())
    features = of_demo(featurizer, row["question"])
    aim = targets(actions, features, row["question"])
    assert aim is not None and aim[-1] == KEYWORD_ID["<end>"]
    assert max(aim) < len(KEYWORDS) + len(features.nodes)
    assert plain(_actions(aim[:-1], features, row["question"])) == plain(actions)


def plain(actions: Sequence[Action]) -> list[Action]:
    """Values blind to case and to whether a digit was a word; a constant is a value too."""
    said = {"three": "3"}
    out = []
    for action in actions:
        if action.kind == "value" or action.text in "0123":
            text = action.text.casefold()
            action = Action("value", said.get(text, text))
        elif action.kind == "table":
            action = Action("table", action.text)
        out.append(action)
    return out


def test_what_cannot_be_pointed_at_is_no_target(featurizer: Featurizer) -> None:
    sql = "SELECT name FROM products WHERE name = 'Nothing of this name'"
    actions = encode(sqlglot.parse_one(sql, dialect="sqlite"), demo_schema())
    assert targets(actions, of_demo(featurizer, "Which?"), "Which?") is None
    few = [table for table in demo_schema().tables if table.key == "tags"]
    assert targets(actions, featurizer("Nothing of this name", few), "Nothing of this name") is None


def test_tables_of_from_are_taught_in_the_order_of_the_input(featurizer: Featurizer) -> None:
    sql = "SELECT t.name FROM tags AS t JOIN product_tags AS p ON p.tag_id = t.id"
    actions = encode(sqlglot.parse_one(sql, dialect="sqlite"), demo_schema())
    tables = tuple(reversed(demo_schema().tables))
    features = featurizer("Tags", tables)
    aim = targets(actions, features, "Tags")
    assert aim is not None
    pointed = [features.nodes[i - len(KEYWORDS)] for i in aim if i >= len(KEYWORDS)]
    listed = [node.table for node in pointed if node.kind == "table"]
    assert listed == ["tags", "product_tags"]
