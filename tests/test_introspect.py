"""Live databases become schemas; schemas become text and back.

`fixtures/introspect/ENGINE.sql` makes a database, `ENGINE.json` is the snapshot it must give.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sqlnl_rag.catalogs.sqlite import kind_of
from sqlnl_rag.database import Database
from sqlnl_rag.errors import DatabaseUnreachable, UsageError
from sqlnl_rag.introspect import Drift, drift, dump, introspect, load
from sqlnl_rag.sampling import MAX_ROWS, MAX_VALUES
from sqlnl_rag.types import Column, ForeignKey, Index, Schema, Table
from tests.conftest import NewDatabase
from tests.servers import (
    ADMIN,
    PASSWORD,
    MissingServer,
    mariadb_execute,
    postgres_execute,
    postgres_server,
)

FIXTURES = Path(__file__).parent / "fixtures" / "introspect"
ENGINES = ("sqlite", "postgresql", "mysql", "duckdb")
MakeDatabase = Callable[..., str]


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def make(request: pytest.FixtureRequest, tmp_path: Path) -> MakeDatabase:
    """`make(engine, *statements)` gives the URL of a fresh database in which they were run."""

    def make(engine: str, *statements: str) -> str:
        if engine == "sqlite":
            connection = sqlite3.connect(tmp_path / "made.db")
            connection.executescript(";".join(statements))
            connection.execute("VACUUM")  # writes the file even when there is nothing in it
            connection.close()
            return f"sqlite:///{tmp_path}/made.db"
        if engine == "duckdb":
            import duckdb

            with duckdb.connect(str(tmp_path / "made.duckdb")) as file:
                for statement in statements:
                    file.execute(statement)
            return f"duckdb:///{tmp_path}/made.duckdb"
        kind = {"postgresql": "postgres", "mysql": "mariadb"}[engine]
        new: NewDatabase = request.getfixturevalue(f"new_{kind}_database")
        url = new("made")
        execute = postgres_execute if engine == "postgresql" else mariadb_execute
        execute(url, *statements)
        return url

    return make


def shop(engine: str) -> list[str]:
    return (FIXTURES / f"{engine}.sql").read_text().removesuffix(";\n").split(";\n")


def read(url: str, **options: object) -> Schema:
    with Database.open(url) as database:
        return introspect(database, **options)  # type: ignore[arg-type]


def without_estimates(schema: Schema) -> Schema:
    """Row estimates are the planner's and move; so does the port in a server's name."""
    tables = tuple(replace(table, row_estimate=None) for table in schema.tables)
    return replace(schema, tables=tables, database="made")


# Whole databases


def test_gives_the_snapshot_that_is_stored(engine: str, make: MakeDatabase) -> None:
    schema = read(make(engine, *shop(engine)))
    assert dump(without_estimates(schema)) == (FIXTURES / f"{engine}.json").read_text()


def test_is_the_same_twice_and_survives_json(engine: str, make: MakeDatabase) -> None:
    url = make(engine, *shop(engine))
    schema = read(url)
    assert dump(read(url)) == dump(schema)
    assert load(dump(schema)) == schema
    assert load(dump(schema)).fingerprint == schema.fingerprint


def test_every_foreign_key_points_into_the_schema(engine: str, make: MakeDatabase) -> None:
    schema = read(make(engine, *shop(engine)))
    keys = [(table, key) for table in schema.tables for key in table.foreign_keys]
    assert keys
    for table, key in keys:
        assert len(key.columns) == len(key.ref_columns) > 0
        assert {*key.columns} <= {column.name for column in table.columns}
        assert {*key.ref_columns} <= {c.name for c in schema.by_key[key.ref_table].columns}


def test_an_empty_database_has_no_tables(engine: str, make: MakeDatabase) -> None:
    assert read(make(engine)).tables == ()


def test_values_can_be_switched_off(engine: str, make: MakeDatabase) -> None:
    schema = read(make(engine, *shop(engine)), sample_values=False)
    columns = [column for table in schema.tables for column in table.columns]
    assert {c.name for c in columns if c.values} <= {"tier"}  # an enum type, which lists them


def test_tells_how_far_it_is(engine: str, make: MakeDatabase) -> None:
    steps: list[tuple[str, int, int]] = []
    read(make(engine, *shop(engine)), progress=lambda *step: steps.append(step))
    assert [stage for stage, _, _ in steps] == sorted(stage for stage, _, _ in steps)
    assert {stage for stage, done, total in steps if done == total} == {"structure", "values"}


def test_a_server_that_is_gone() -> None:
    try:
        with postgres_server() as server, Database.open(server.url) as database:
            server.crash()
            with pytest.raises(DatabaseUnreachable) as lost:
                introspect(database)
            assert PASSWORD not in lost.value.message
    except MissingServer as missing:
        pytest.skip(str(missing))


# Schemas


@pytest.mark.parametrize("engine", ENGINES)
def test_a_schema_that_does_not_exist(engine: str, make: MakeDatabase) -> None:
    with pytest.raises(UsageError, match="nowhere") as wrong:
        read(make(engine), schemas=["nowhere"])
    assert wrong.value.hint


def test_named_schemas_alone(make: MakeDatabase) -> None:
    url = make("postgresql", *shop("postgresql"))
    schema = read(url, schemas=["sales"])
    assert [table.key for table in schema.tables] == [
        "sales.by_town",
        "sales.purchase",
        "sales.refund",
    ]
    assert schema.default_schema == "public"
    # What pointed out of the chosen schemas is left out; what stays inside is kept.
    assert schema.by_key["sales.purchase"].foreign_keys == ()
    assert schema.by_key["sales.refund"].foreign_keys[0].ref_table == "sales.purchase"


def test_the_search_path_decides_which_schema_needs_no_prefix(make: MakeDatabase) -> None:
    url = make("postgresql", *shop("postgresql"))
    schema = read(f"{url}?options=-csearch_path%3Dsales,public")
    assert schema.default_schema == "sales"
    assert {"purchase", "public.customer"} <= schema.by_key.keys()
    assert [key.ref_table for key in schema.by_key["purchase"].foreign_keys] == ["public.customer"]
    assert schema.by_key["public.customer"].column("name").values  # type: ignore[union-attr]


def test_a_mysql_url_names_the_schema_or_none(
    make: MakeDatabase, new_mariadb_database: NewDatabase
) -> None:
    mariadb_execute(new_mariadb_database("beside"), "CREATE TABLE other (id int)")
    url = make("mysql", "CREATE TABLE mine (id int)")
    assert [table.key for table in read(url).tables] == ["mine"]
    assert [table.key for table in read(url, schemas=["beside"]).tables] == ["beside.other"]
    everything = read(url.removesuffix("made"))
    assert {"beside.other", "made.mine"} <= everything.by_key.keys()
    assert not any(key.startswith(("mysql.", "information_schema.")) for key in everything.by_key)


# Rights


def test_a_table_that_may_not_be_read_keeps_its_structure(make: MakeDatabase) -> None:
    url = make(
        "postgresql",
        *shop("postgresql"),
        "DROP ROLE IF EXISTS clerk",
        f"CREATE ROLE clerk LOGIN PASSWORD '{PASSWORD}'",
        "GRANT USAGE ON SCHEMA public TO clerk",
        "GRANT SELECT ON adult TO clerk",
    )
    schema = read(url.replace(ADMIN, "clerk"))
    assert [table.key for table in schema.tables] == ["adult", "customer"]  # no right on sales
    assert schema.by_key["customer"].primary_key == ("id",)
    name = schema.by_key["customer"].column("name")
    assert name is not None and name.values == ()


def test_a_mysql_reader_sees_views_too(make: MakeDatabase) -> None:
    url = make(
        "mysql",
        *shop("mysql"),
        f"CREATE OR REPLACE USER clerk IDENTIFIED BY '{PASSWORD}'",
        "GRANT SELECT ON made.* TO clerk",
    )
    schema = read(url.replace(ADMIN, "clerk"))
    assert [column.name for column in schema.by_key["adult"].columns] == ["id", "name"]
    assert schema.by_key["adult"].kind == "view"


# Values


def test_long_and_blank_values_are_left_out(engine: str, make: MakeDatabase) -> None:
    url = make(
        engine,
        "CREATE TABLE t (a varchar(300), b varchar(300))",
        f"INSERT INTO t VALUES ('{'x' * 101}', '{'y' * 100}'), ('short', ' ')",
    )
    a, b = read(url).by_key["t"].columns
    assert (a.values, a.values_complete) == (("short",), False)
    assert (b.values, b.values_complete) == (("y" * 100,), True)


def test_a_big_table_is_not_read_whole(engine: str, make: MakeDatabase) -> None:
    numbers = {
        "sqlite": "SELECT value AS i FROM n",
        "postgresql": f"SELECT i FROM generate_series(1, {MAX_ROWS + 1}) AS i",
        "mysql": f"SELECT seq AS i FROM seq_1_to_{MAX_ROWS + 1}",
        "duckdb": f"SELECT range AS i FROM range({MAX_ROWS + 1})",
    }[engine]
    if engine == "sqlite":
        numbers = (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            f"WHERE i <= {MAX_ROWS}) SELECT i FROM n"
        )
    url = make(
        engine,
        "CREATE TABLE t (many varchar(20), few varchar(20))",
        f"INSERT INTO t SELECT concat('m', i), concat('f', i % 3) FROM ({numbers}) AS n"
        if engine != "sqlite"
        else f"INSERT INTO t SELECT 'm' || i, 'f' || (i % 3) FROM ({numbers}) AS n",
    )
    many, few = read(url).by_key["t"].columns
    assert (len(many.values), many.values_complete) == (MAX_VALUES, False)
    assert (few.values, few.values_complete) == (("f0", "f1", "f2"), False)


def test_postgresql_statistics_replace_probes_of_many_or_big_tables(make: MakeDatabase) -> None:
    url = make(
        "postgresql",
        "CREATE TABLE big AS SELECT 'common' AS word FROM generate_series(1, 9000)",
        "INSERT INTO big VALUES ('rare')",
        "ANALYZE big",
        "CREATE TABLE fresh AS SELECT 'only a probe sees it' AS word",
    )
    schema = read(url)
    word = schema.by_key["big"].columns[0]
    assert "common" in word.values and not word.values_complete
    assert schema.by_key["big"].row_estimate == 9001
    assert schema.by_key["fresh"].columns[0].values == ("only a probe sees it",)
    many = (f"CREATE TABLE t{i} AS SELECT 'one' AS word UNION SELECT 'two'" for i in range(201))
    postgres_execute(url, *many, "ANALYZE")
    told = read(url).by_key["t77"].columns[0]
    assert (told.values, told.values_complete) == (("one", "two"), False)


@pytest.mark.parametrize(
    "line", [x for x in (FIXTURES / "sqlite_types.txt").read_text().splitlines() if x[:1] != "#"]
)
def test_sqlite_types_have_kinds(line: str) -> None:
    declared, _, kind = line.partition("\t")
    assert kind_of(declared) == kind


# Snapshots

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
names = st.lists(texts, max_size=3).map(tuple)
columns = st.builds(
    Column,
    name=texts,
    type=texts,
    kind=st.sampled_from(["number", "text", "time", "boolean", "other"]),
    nullable=st.booleans(),
    default=st.none() | texts,
    comment=st.none() | texts,
    values=names,
    values_complete=st.booleans(),
)
tables = st.builds(
    Table,
    name=texts,
    columns=st.lists(columns, max_size=3).map(tuple),
    schema=st.none() | texts,
    kind=st.sampled_from(["table", "view", "materialized view"]),
    primary_key=names,
    foreign_keys=st.lists(st.builds(ForeignKey, names, texts, names), max_size=2).map(tuple),
    unique=st.lists(names, max_size=2).map(tuple),
    indexes=st.lists(st.builds(Index, texts, names, st.booleans()), max_size=2).map(tuple),
    comment=st.none() | texts,
    row_estimate=st.none() | st.integers(0, 10**12),
)
schemas = st.builds(
    Schema,
    dialect=st.sampled_from(["sqlite", "postgresql", "mysql", "duckdb", "generic"]),
    database=texts,
    tables=st.lists(tables, max_size=3).map(lambda some: tuple(sorted(some, key=lambda t: t.key))),
    default_schema=st.none() | texts,
)


@settings(deadline=None, max_examples=60)
@given(schemas)
def test_any_schema_survives_json(schema: Schema) -> None:
    assert load(dump(schema)) == schema
    assert dump(load(dump(schema))) == dump(schema)


@pytest.mark.parametrize(
    "text",
    [
        *(x for x in (FIXTURES / "damaged.txt").read_text().splitlines() if x[:1] != "#"),
        "[" * 100_000,
    ],
    ids=lambda text: text[-40:],
)
def test_what_is_no_snapshot_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as wrong:
        load(text)
    assert "sqlnl schema" in wrong.value.hint
    assert "\n" not in wrong.value.message


def test_drift_tells_what_happened() -> None:
    def table(name: str, *columns: str, rows: int = 1) -> Table:
        return Table(name, tuple(Column(c, "TEXT", "text") for c in columns), row_estimate=rows)

    old = Schema("sqlite", "x", (table("a", "i"), table("b", "i"), table("c", "i")))
    new = Schema("sqlite", "x", (table("a", "i", rows=9), table("b", "i", "j"), table("d", "i")))
    assert drift(old, new) == Drift(added=("d",), removed=("c",), changed=("b",))
    assert not drift(old, old)
    assert drift(old, new)
