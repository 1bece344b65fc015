"""Queries as JSON: statements that it holds and does not, JSON that is refused with its place, and
that nothing which is accepted turns into other SQL than it says.
"""

from __future__ import annotations

import json
import lzma
import sqlite3
import tarfile
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import jsonschema
import pytest
import sqlglot
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sqlnl_rag.compare import order_matters, same_result
from sqlnl_rag.database import Database
from sqlnl_rag.describe import describe
from sqlnl_rag.errors import Inexpressible, QueryError, SqlnlError, UsageError
from sqlnl_rag.introspect import introspect
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.query import dumps, loads, model, read, to_query, to_sql, write
from sqlnl_rag.query.published import FILE, schema_text
from sqlnl_rag.types import Dialect
from sqlnl_rag.verify import verify
from tests.commands import Sqlnl, is_clear
from tests.library import library, write_library

FIXTURES = Path(__file__).parent / "fixtures" / "query"
SHARED = Path(__file__).parent.parent.parent / "shared" / "data" / "spider.tar.xz"
DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb")


def _statements() -> list[tuple[Dialect, str]]:
    found: list[tuple[Dialect, str]] = []
    for line in (FIXTURES / "statements.sql").read_text("utf-8").splitlines():
        if line.startswith("--"):
            continue
        head, bar, rest = line.partition(" | ")
        named = [dialect for dialect in DIALECTS if bar and dialect == head]
        found += [(dialect, rest if named else line) for dialect in named or DIALECTS]
    return found


def _rejected_sql() -> list[list[str]]:
    lines = (FIXTURES / "reject_sql.txt").read_text("utf-8").splitlines()
    return [line.split(" | ") for line in lines if not line.startswith("#")]


def _rejected_json() -> list[dict[str, Any]]:
    lines = (FIXTURES / "reject_json.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


VALIDATOR = jsonschema.Draft202012Validator(json.loads(FILE.read_text("utf-8")))


@pytest.mark.parametrize(("dialect", "sql"), _statements())
def test_a_statement_comes_back_as_the_same_query(dialect: Dialect, sql: str) -> None:
    schema = library(dialect)
    query = to_query(sql, dialect, schema)
    VALIDATOR.validate(write(query))
    assert loads(dumps(query)) == query
    again = to_sql(query, dialect, schema)
    assert to_query(again, dialect, schema) == query
    assert verify(again, schema).ok, verify(again, schema).message
    assert describe(again, dialect, schema=schema).text


def test_the_rows_are_the_same(tmp_path: Path) -> None:
    schema = library("sqlite")
    with closing(sqlite3.connect(write_library(tmp_path / "library.db"))) as connection:
        for dialect, sql in _statements():
            if dialect != "sqlite":
                continue
            again = to_sql(to_query(sql, "sqlite", schema), "sqlite", schema)
            rows, others = (connection.execute(text).fetchall() for text in (sql, again))
            assert rows or "Reading" not in sql
            assert same_result(rows, others, ordered=order_matters(sql)), again


@pytest.mark.parametrize("line", _rejected_sql(), ids=" ".join)
def test_what_the_json_cannot_hold_says_so(line: list[str]) -> None:
    code, says, *dialects, sql = line
    dialect: Dialect = "postgresql" if "postgresql" in dialects else "sqlite"
    dialect = "mysql" if "mysql" in dialects else dialect
    with pytest.raises(SqlnlError) as caught:
        to_query(sql, dialect, library(dialect))
    assert caught.value.exit_code == int(code)
    assert says.casefold() in caught.value.message.casefold()
    assert isinstance(caught.value, Inexpressible if code == "3" else UsageError)


@pytest.mark.parametrize("case", _rejected_json(), ids=lambda case: case["says"])
def test_a_mistake_is_named_by_its_place(case: dict[str, Any]) -> None:
    text = case["text"] if "text" in case else json.dumps(case["query"])
    with pytest.raises(QueryError) as caught:
        to_sql(loads(text), "sqlite", library("sqlite"))
    assert caught.value.pointer == case["at"]
    assert case["says"] in caught.value.message + caught.value.hint
    assert case.get("hint", "") in caught.value.hint
    if "query" in case:
        # Names and sizes are beyond a JSON Schema; all the rest it refuses too.
        beyond = "names" in case or "only" in case
        assert VALIDATOR.is_valid(case["query"]) is beyond


@pytest.mark.parametrize("depth", [70, 5_000, 200_000])
def test_depth_has_an_end(depth: int) -> None:
    text = '{"not":' * depth + '{"is_null":{"value":1}}' + "}" * depth
    with pytest.raises(QueryError, match="too large|too deeply|longer"):
        loads('{"select":[{"output":{"value":1}}],"where":' + text + "}")


def test_size_has_an_end() -> None:
    many = [{"output": {"value": n}} for n in range(400)]
    block = {"select": many}
    with pytest.raises(QueryError, match="too large"):
        read({"combine": "union all", "queries": [block] * 64})


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE books; --",
        "\\'; --",
        "\\",
        "''",
        '"',
        "`",
        "/*!50000 x */",
        "%s",
        "\u202e呐喊",
        "",
    ],
)
def test_text_stays_a_literal(dialect: Dialect, text: str) -> None:
    schema = library(dialect)
    where = {"compare": "=", "left": {"column": "title", "of": "books"}, "right": {"value": text}}
    output = {"output": {"column": "title", "of": "books"}, "as": text or "x"}
    sql = to_sql(
        read({"select": [output], "from": {"table": "books"}, "where": where}), dialect, schema
    )
    (tree,) = sqlglot.parse(sql, read=SQLGLOT_DIALECT[dialect])
    assert tree is not None
    assert [node.name for node in tree.find_all(sqlglot.exp.Literal)] == [text]
    assert tree.selects[0].alias == (text or "x")


def test_the_published_schema_is_that_of_the_parts() -> None:
    assert FILE.read_text("utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(json.loads(schema_text()))


# Any query that the schema allows, with names that may or may not exist.
_NAMES = st.sampled_from(["books", "authors", "id", "title", "price", "b", "n", "x'; --", "王"])
_VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**64), 2**64), st.floats(), st.text(max_size=8)
)


def _words(part: type, field: str) -> st.SearchStrategy[str]:
    kind = next(f for f in fields(part) if f.name == field).type
    listed = getattr(model, str(kind), None)
    assert get_origin(listed) is Literal, kind
    return st.sampled_from(get_args(listed))


_COLUMNS = st.fixed_dictionaries(
    {"column": st.sampled_from(["id", "title", "price", "author_id"]), "of": st.just("books")}
)


def _expressions(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, max_size=3)
    made = st.fixed_dictionaries
    return st.one_of(
        made({"aggregate": _words(model.Aggregate, "aggregate"), "argument": inner}),
        made({"calculate": _words(model.Calculation, "calculate"), "left": inner, "right": inner}),
        made({"negate": inner}),
        made({"function": _words(model.Call, "function"), "arguments": some}),
        made({"convert": inner, "to": _words(model.Conversion, "to")}),
    )


EXPRESSIONS = st.recursive(
    st.one_of(
        _COLUMNS,
        st.fixed_dictionaries({"value": _VALUES}),
        st.fixed_dictionaries({"column": _NAMES, "of": _NAMES}),
    ),
    _expressions,
    max_leaves=6,
)


def _conditions(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=2, max_size=3)
    made = st.fixed_dictionaries
    return st.one_of(made({"and": several}), made({"or": several}), made({"not": inner}))


CONDITIONS = st.recursive(
    st.one_of(
        st.fixed_dictionaries(
            {
                "compare": _words(model.Compare, "compare"),
                "left": EXPRESSIONS,
                "right": EXPRESSIONS,
            }
        ),
        st.fixed_dictionaries({"is_null": EXPRESSIONS}),
        st.fixed_dictionaries({"like": EXPRESSIONS, "pattern": EXPRESSIONS}),
        st.fixed_dictionaries({"between": EXPRESSIONS, "low": EXPRESSIONS, "high": EXPRESSIONS}),
        st.fixed_dictionaries(
            {"in": EXPRESSIONS, "among": st.lists(EXPRESSIONS, min_size=1, max_size=3)}
        ),
    ),
    _conditions,
    max_leaves=4,
)
QUERIES = st.fixed_dictionaries(
    {
        "select": st.lists(
            st.fixed_dictionaries({"output": EXPRESSIONS}, optional={"as": _NAMES}),
            min_size=1,
            max_size=3,
        ),
        "from": st.just({"table": "books"}),
    },
    optional={
        "where": CONDITIONS,
        "group": st.lists(EXPRESSIONS, max_size=2),
        "having": CONDITIONS,
        "limit": st.integers(0, 2**32),
        "distinct": st.booleans(),
    },
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=QUERIES, dialect=st.sampled_from(DIALECTS))
def test_any_json_gives_sql_that_comes_back_or_one_typed_error(
    document: Any, dialect: Dialect
) -> None:
    schema = library(dialect)
    try:
        query = loads(json.dumps(document))
        sql = to_sql(query, dialect, schema)
    except QueryError as error:
        assert error.hint
        return
    assert len(sqlglot.parse(sql, read=SQLGLOT_DIALECT[dialect])) == 1
    assert to_query(sql, dialect, schema) == query
    assert loads(dumps(query)) == query


def test_spider_dev_comes_through_with_the_same_rows(tmp_path: Path) -> None:
    """A sample; `benchmarks/query_round_trip.py` does all of it."""
    if not SHARED.is_file():
        pytest.skip("no ../shared/data/spider.tar.xz")
    wanted = ("concert_singer", "world_1", "pets_1", "tvshow")
    with lzma.open(SHARED) as packed, tarfile.open(fileobj=packed, mode="r|") as archive:
        for member in archive:
            name = Path(member.name)
            if name.name == "dev.json" or name.suffix == ".sqlite" and name.stem in wanted:
                source = archive.extractfile(member)
                assert source is not None
                (tmp_path / name.name).write_bytes(source.read())
    entries = json.loads((tmp_path / "dev.json").read_text("utf-8"))
    schemas = {}
    for db_id in wanted:
        with Database.open(f"sqlite:///{tmp_path}/{db_id}.sqlite") as database:
            schemas[db_id] = introspect(database, sample_values=False)
    sample = [entry for entry in entries if entry["db_id"] in wanted][::3]
    assert len(sample) > 50
    for entry in sample:
        sql, schema = entry["query"], schemas[entry["db_id"]]
        again = to_sql(loads(dumps(to_query(sql, "sqlite", schema))), "sqlite", schema)
        with closing(sqlite3.connect(tmp_path / f"{entry['db_id']}.sqlite")) as connection:
            connection.text_factory = bytes
            rows, others = (connection.execute(text).fetchall() for text in (sql, again))
        assert same_result(rows, others, ordered=order_matters(sql)), again


# ---- the command -------------------------------------------------------------------------------

CITIES = {
    "select": [{"output": {"column": "name", "of": "customers"}}],
    "from": {"table": "customers"},
    "where": {
        "compare": "=",
        "left": {"column": "city", "of": "customers"},
        "right": {"value": "London"},
    },
}


def test_json_runs_proven(sqlnl: Sqlnl) -> None:
    ran = sqlnl("query", "--format", "json", stdin=json.dumps(CITIES))
    assert (ran.code, ran.json) == (0, [{"name": "Ada"}])
    assert "WHERE customers.city = 'London'" in ran.err


def test_sql_and_back(sqlnl: Sqlnl, here: Path) -> None:
    (here / "q.json").write_text(json.dumps(CITIES))
    sql = sqlnl("query", "q.json", "--sql").out
    assert sql == "SELECT customers.name FROM customers WHERE customers.city = 'London'\n"
    assert sqlnl("query", "--from-sql", stdin=sql).json == CITIES


def test_a_snapshot_is_enough_for_both_ways(sqlnl: Sqlnl, here: Path) -> None:
    (here / "shop.json").write_text(sqlnl("schema", "--json").out)
    sql = sqlnl("query", "--sql", "--schema", "shop.json", stdin=json.dumps(CITIES)).out
    back = sqlnl("query", "--from-sql", "--schema", "shop.json", stdin=sql)
    assert back.json == CITIES


def test_an_answer_as_a_query(sqlnl: Sqlnl) -> None:
    ran = sqlnl("ask", "Name the customers", "--as", "query")
    assert ran.code == 0 and [o["output"]["column"] for o in ran.json["select"]] == ["name", "city"]
    whole = sqlnl("ask", "Name the customers", "--as", "query", "--json").json
    assert whole["query"] == ran.json and whole["rows"] == []


def test_the_form_is_printed(sqlnl: Sqlnl) -> None:
    assert sqlnl("query", "--form").json == json.loads(schema_text())


@pytest.mark.parametrize(
    ("arguments", "stdin", "code", "says"),
    [
        ([], "{}", 2, "none of its keys"),
        ([], '{"select":[{"every":"x"}],"from":{"table":"no"}}', 2, "/from/table"),
        (["--from-sql"], "SELECT RANK() OVER (ORDER BY id) FROM customers", 3, "WINDOW"),
        (["missing.json"], None, 2, "cannot be read"),
        (["--sql", "--from-sql"], "{}", 2, "opposite"),
        (["--schema", "x"], "{}", 2, "runs nothing"),
        (["--dialect", "sqlite"], "{}", 2, "--schema"),
        ([], None, 2, "No query"),
    ],
)
def test_bad_calls_are_clear(
    sqlnl: Sqlnl, arguments: list[str], stdin: str | None, code: int, says: str
) -> None:
    assert is_clear(sqlnl("query", *arguments, stdin=stdin), code, says)


def test_a_query_that_the_policy_refuses_does_not_run(sqlnl: Sqlnl) -> None:
    joins = [{"join": "cross", "to": {"table": "customers", "as": f"c{n}"}} for n in range(6)]
    product = {"select": [{"every": "customers"}], "from": {"table": "customers"}, "joins": joins}
    assert is_clear(sqlnl("query", stdin=json.dumps(product)), 3, "")
