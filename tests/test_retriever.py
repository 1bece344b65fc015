from dataclasses import replace

import pytest

from sqlnl_rag.encoder import OnnxEncoder
from sqlnl_rag.errors import IndexUnusable
from sqlnl_rag.index import build
from sqlnl_rag.keygraph import KeyGraph
from sqlnl_rag.retriever import Retriever
from sqlnl_rag.types import Column, Schema, Table
from tests.catalogue import TINY_ENCODER, catalogue, changed, lines
from tests.fakes import HashingEncoder

SCHEMA = catalogue()
ENCODER = OnnxEncoder(TINY_ENCODER)


@pytest.fixture(scope="module")
def retriever() -> Retriever:
    return Retriever(SCHEMA, build(SCHEMA, ENCODER))


def width(table: Table) -> int:
    return len(table.columns)


def keys(selection) -> set[str]:
    return {table.key for table in selection.tables}


@pytest.mark.parametrize(("question", "needed"), lines("questions.txt"))
def test_every_needed_table_is_chosen(retriever, question, needed):
    selection = retriever.select(question, budget=30, cost=width, top_k=4)
    assert set(needed.split()) <= keys(selection)
    assert len(selection.tables) <= 4 and not selection.whole
    assert set(selection.reasons) == keys(selection)
    assert all(selection.reasons.values())
    assert selection.tables == tuple(t for t in SCHEMA.tables if t.key in keys(selection))
    assert set(needed.split()) <= set(retriever.rank(question)[:4])


def test_without_an_index_words_values_and_keys_still_choose():
    bare = Retriever(SCHEMA)
    question = "Names of singers and the stadiums they appeared in"
    chosen = keys(bare.select(question, budget=30, cost=width, top_k=4))
    assert chosen == {"arts.singer", "arts.stadium", "arts.concert", "arts.appearance"}


def test_reasons_name_the_word_the_value_and_the_bridge(retriever):
    question = "Names of singers from France and the stadiums they appeared in"
    reasons = retriever.select(question, budget=30, cost=width, top_k=4).reasons
    assert "its column country holds 'France'" in reasons["arts.singer"]
    assert any(r.startswith("named in the question: ") for r in reasons["arts.stadium"])
    bridge = "foreign keys connect it with arts.appearance and arts.stadium"
    assert bridge in reasons["arts.concert"]


def test_values_are_those_of_the_chosen_tables(retriever):
    question = "Singers from France who know the Aurora"
    selection = retriever.select(question, budget=30, cost=width, top_k=1)
    assert {match.table for match in selection.values} <= keys(selection)
    whole = retriever.select(question, budget=1000, cost=width)
    assert {match.value for match in whole.values} == {"France", "Aurora"}


def test_a_schema_that_fits_is_whole_and_needs_no_index():
    def never():
        raise AssertionError("the index was opened")

    selection = Retriever(SCHEMA, never).select("anything", budget=1000, cost=width)
    assert selection.whole and selection.tables == SCHEMA.tables
    assert set(selection.reasons.values()) == {("whole schema",)}


@pytest.mark.parametrize("budget", [1, 3, 8, 15, 29])
def test_the_budget_holds(retriever, budget):
    selection = retriever.select("singers and stadiums", budget=budget, cost=width)
    assert 0 < sum(map(width, selection.tables)) <= budget


def test_a_best_table_too_wide_keeps_its_keys_and_nearest_columns():
    wide = Table(
        "singer",
        (
            *(Column(f"filler_{n}", "INT", "number") for n in range(60)),
            Column("age", "INT", "number"),
        ),
        schema="arts",
        primary_key=("filler_40",),
    )
    schema = changed(SCHEMA, wide)
    retriever = Retriever(schema, build(schema, ENCODER))
    selection = retriever.select("age of each singer", budget=5, cost=width, top_k=1)
    names = {column.name for column in selection.tables[0].columns}
    assert len(names) == 5 and {"filler_40", "age"} <= names


def test_far_is_a_question_that_nothing_is_near_to():
    shipped = Retriever(SCHEMA, build(SCHEMA, OnnxEncoder()))
    assert not shipped.is_far("Where do the vocalists come from?")
    assert not shipped.is_far("歌手来自哪些国家?")
    assert shipped.is_far("At what temperature does tungsten melt?")
    assert shipped.is_far("钨的熔点是多少?")
    assert shipped.is_far("钨的熔点是多少?", across=True)
    assert not shipped.is_far("歌手来自哪些国家?", across=True)


def test_what_cannot_be_told_is_not_far():
    question = "At what temperature does tungsten melt?"
    assert not Retriever(SCHEMA).is_far(question)
    assert not Retriever(SCHEMA, build(SCHEMA, HashingEncoder())).is_far(question)


def test_rank_is_deterministic_and_holds_every_table_once(retriever):
    ranking = retriever.rank("stadium of the concert")
    again = Retriever(SCHEMA, build(SCHEMA, ENCODER)).rank("stadium of the concert")
    assert ranking == again and sorted(ranking) == sorted(SCHEMA.by_key)


@pytest.mark.parametrize(
    "question", ["", " ", "?!", "the of and", "42", "x" * 100_000, "\x00\ud800"]
)
def test_odd_questions_choose_something(retriever, question):
    assert retriever.select(question, budget=10, cost=width).tables


def test_an_empty_schema_gives_an_empty_selection():
    empty = Schema("sqlite", "empty", ())
    retriever = Retriever(empty, build(empty, ENCODER))
    assert retriever.select("anything", budget=10, cost=width).tables == ()
    assert retriever.rank("anything") == []


def test_tables_without_columns_or_words_are_no_trouble():
    schema = replace(SCHEMA, tables=(Table("?", ()), Table("singer", ()), *SCHEMA.tables))
    retriever = Retriever(schema, build(schema, ENCODER))
    assert retriever.rank("singer")[0] in ("singer", "arts.singer")


def test_an_index_of_another_snapshot_is_refused():
    smaller = replace(SCHEMA, tables=SCHEMA.tables[1:])
    with pytest.raises(IndexUnusable, match="changed"):
        Retriever(SCHEMA, build(smaller, ENCODER)).rank("singer")


def test_groups_and_ways_between():
    graph = KeyGraph(SCHEMA.tables)
    place = {table.key: n for n, table in enumerate(SCHEMA.tables)}
    assert len(set(graph.groups)) == 3
    way = graph.between(place["arts.singer"], {place["arts.stadium"]})
    assert [SCHEMA.tables[n].key for n in way] == ["arts.appearance", "arts.concert"]
    assert graph.between(place["arts.singer"], {place["fleet.ship"]}) == ()
