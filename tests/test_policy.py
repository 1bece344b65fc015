"""Policy: each refuse line is refused with its heading's code, each allow line passes."""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from sqlnl_rag import parsers, policy
from sqlnl_rag.types import Column, Dialect, Schema, Table
from sqlnl_rag.verify import verify
from tests.conftest import Record
from tests.library import connect, fill_library, library, write_library

FIXTURES = Path(__file__).parent / "fixtures" / "policy"
CORPUS = Path(__file__).parents[2] / "shared" / "attacks"
DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb")


def statements(kind: str) -> list[tuple[Dialect, str, str]]:
    """(dialect, code, sql): one a line; ``-- code: why`` heads the lines under it."""
    found: list[tuple[Dialect, str, str]] = []
    for dialect in DIALECTS:
        for name in ("common", dialect):
            code = ""
            for line in (FIXTURES / f"{name}_{kind}.sql").read_text("utf-8").splitlines():
                if line.startswith("-- ") and (kind == "allow" or ":" in line):
                    code = line[3:].split(":")[0]
                elif line:
                    found.append((dialect, code, line))
    return found


@pytest.mark.parametrize(("dialect", "code", "sql"), statements("allow"))
def test_harmless_statements_pass_and_survive_rendering(
    dialect: Dialect, code: str, sql: str
) -> None:
    schema = library(dialect)
    tree, checks = policy.check(sql, dialect, schema)
    assert tree is not None, checks
    assert all(check.ok for check in checks)
    again, checks = policy.check(policy.render(tree, dialect), dialect, schema)
    assert again is not None, checks
    assert policy.check(sql, dialect, None)[0] is not None


@pytest.mark.parametrize(("dialect", "code", "sql"), statements("refuse"))
def test_everything_else_is_refused_with_its_code(dialect: Dialect, code: str, sql: str) -> None:
    tree, checks = policy.check(sql, dialect, library(dialect))
    assert tree is None
    assert checks and not any(check.ok for check in checks)
    assert checks[0].check == code, checks
    assert all(check.message and "\n" not in check.message for check in checks)


def test_the_files_hold_enough_cases() -> None:
    assert len(set(statements("allow"))) >= 60
    assert len(set(statements("refuse"))) >= 120


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("", "parse"),
        (" \n\t ;; ", "parse"),
        ("SELECT 1\0; DROP TABLE books", "policy.text"),
        ("SELECT 1 -- \r\n; DELETE FROM loans", "policy.statement"),
        ("SELECT '\ud800'", "policy.text"),
        ("SELECT " + "x" * 20_001, "policy.length"),
        ("SELECT " + "(" * 2_000 + "1" + ")" * 2_000, "policy.length"),
        ("SELECT " + "NOT " * 3_000 + "1", "policy.length"),
        ("SELECT 1" + " + 1" * 500, "policy.length"),
        ("SELECT * FROM (" * 300 + "SELECT 1" + ") AS t" * 300, "policy.length"),
        ("SELECT * FROM books " + "JOIN books " * 40, "policy.length"),
        ("SELECT " + "DECIMAL(" * 40 + "1" + ")" * 40, "policy.length"),
        ("SELECT " + "STRUCT(" * 40 + "1" + ")" * 40, "policy.length"),
        ("-- on this one DuckDB's parser slips\n; SHOW ALL", "policy.statement"),
        ("\ufeffDELETE FROM loans", "policy.statement"),
    ],
)
def test_hostile_shapes(dialect: Dialect, sql: str, code: str) -> None:
    tree, checks = policy.check(sql, dialect, library(dialect))
    assert tree is None
    assert checks[0].check in (code, "parse", "policy.node")


def test_an_unknown_dialect_is_refused() -> None:
    tree, checks = policy.check("SELECT 1", "oracle", None)  # type: ignore[arg-type]
    assert tree is None and checks[0].check == "policy.statement"


def test_comments_do_not_survive() -> None:
    tree, _ = policy.check("SELECT 1 /* one */ -- two", "mysql", None)
    assert tree is not None and policy.render(tree, "mysql") == "SELECT 1"


def test_a_syntax_error_has_its_place() -> None:
    sql = "SELECT title\nFROM books\nWHERE price >> > 3"
    _, (check,) = policy.check(sql, "sqlite", None)
    assert check.check == "parse"
    assert check.position is not None and sql[check.position] == ">"
    assert "\x1b" not in check.message


def test_a_refused_function_has_its_place() -> None:
    sql = "SELECT title, pg_sleep(3) FROM books"
    _, checks = policy.check(sql, "postgresql", None)
    assert checks[0].position == sql.index("pg_sleep")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_token_soup_always_gets_a_verdict(dialect: Dialect) -> None:
    """Random words never raise, and what passes is one query again when written out."""
    words = (
        "SELECT FROM WHERE books title ( ) , ; * = 'x' \" ` [ ] -- /* */ WITH AS JOIN ON UNION 1 "
        "NULL DELETE INTO @a :b ? :: $$ \\ CASE WHEN THEN END pg_sleep( EXISTS IN ORDER "
        "BY LIMIT . \u3000 é"
    ).split(" ")
    rng = random.Random(7)
    for _ in range(400):
        text = " ".join(rng.choices(words, k=rng.randint(1, 12)))
        tree, checks = policy.check(text, dialect, library(dialect) if _ % 50 == 0 else None)
        assert checks
        if tree is not None:
            written = policy.render(tree, dialect)
            assert len(sqlglot.parse(written, read=policy.SQLGLOT_DIALECT[dialect])) == 1


def rows(url: str, statements: Iterable[str]) -> list[object]:
    """What each statement answers, rows sorted because not every statement orders them."""
    answers: list[object] = []
    engine = connect(url)
    with engine.connect() as connection:
        for sql in statements:
            found = connection.exec_driver_sql(sql, execution_options={"no_parameters": True})
            answers.append(sorted(map(repr, found)))
            connection.rollback()
    engine.dispose()
    return answers


def same_rows(url: str, dialect: Dialect) -> None:
    schema = library(dialect)
    given = [sql for d, _, sql in statements("allow") if d == dialect]
    trees = [policy.check(sql, dialect, schema)[0] for sql in given]
    written = [policy.render(tree, dialect) for tree in trees if tree is not None]
    assert rows(url, given) == rows(url, written)


def test_written_statements_answer_the_same_on_sqlite(tmp_path: Path) -> None:
    same_rows(f"sqlite:///{write_library(tmp_path / 'library.db')}", "sqlite")


def test_written_statements_answer_the_same_on_postgresql(
    new_postgres_database: Callable[[str], str],
) -> None:
    url = new_postgres_database("library_policy")
    fill_library(url)
    same_rows(url, "postgresql")


def test_written_statements_answer_the_same_on_mariadb(
    new_mariadb_database: Callable[[str], str],
) -> None:
    url = new_mariadb_database("library")
    fill_library(url)
    same_rows(url, "mysql")


def test_written_statements_answer_the_same_on_duckdb(tmp_path: Path) -> None:
    pytest.importorskip("duckdb_engine")
    url = f"duckdb:///{tmp_path / 'library.duckdb'}"
    fill_library(url)
    same_rows(url, "duckdb")


def test_a_corpus_of_attacks(record: Record) -> None:
    """A larger corpus, where one lies beside the checkout (`statements.jsonl` and `schema.sql`)."""
    if not (CORPUS / "statements.jsonl").exists():
        pytest.skip("no corpus of attacks beside this checkout")

    tables = []
    for tree in sqlglot.parse((CORPUS / "schema.sql").read_text("utf-8"), read="postgres"):
        if isinstance(tree, exp.Create):
            columns = tuple(Column(c.name, "TEXT", "text") for c in tree.this.expressions)
            tables.append(Table(tree.this.this.name, columns))
    schema = Schema("sqlite", "scratch", tuple(sorted(tables, key=lambda t: t.key)))
    wrong: list[tuple[str, str]] = []
    asked: Counter[tuple[str, str]] = Counter()
    for line in (CORPUS / "statements.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        dialect = {"postgres": "postgresql"}.get(case["dialect"], case["dialect"])
        default = {"postgresql": "public"}.get(dialect)
        own = replace(schema, dialect=dialect, default_schema=default)
        asked[dialect, case["must"]] += 1
        allowed = policy.check(case["sql"], dialect, own)[0] is not None
        if allowed != (case["must"] == "allow"):
            wrong.append((case["id"], "policy"))
        if verify(case["sql"], own).ok != (case["must"] == "allow"):
            wrong.append((case["id"], "verify"))
    for (dialect, must), count in asked.items():
        record(f"corpus beside the checkout, {dialect}: must {must}", count)
    record("corpus beside the checkout, decided otherwise by policy alone", wrong)
    assert wrong == []


@pytest.mark.parametrize(
    ("owner", "argument"),
    [
        (owner, argument)
        for owner in (exp.Select, exp.Union, exp.Subquery, exp.Table, exp.Join, exp.With, exp.CTE)
        for argument in owner.arg_types
        if argument
        in set(
            "into locks hint hints kind operation_modifiers options settings format connect match "
            "cluster distribute sort prewhere for_ indexed partition pivots rows_from version when "
            "changes pattern system_time search cycle udfs global_ directed scalar".split()
        )
        and (owner, argument) != (exp.Join, "kind")
        and (owner, argument) != (exp.Union, "kind")
    ],
)
def test_what_changes_a_read_is_refused_wherever_the_parser_may_put_it(
    owner: type[exp.Expr], argument: str
) -> None:
    (tree,) = sqlglot.parse(
        "WITH c AS (SELECT 1 AS id) SELECT b.id FROM books AS b JOIN c ON c.id = b.id "
        "WHERE b.id IN (SELECT q.id FROM (SELECT id FROM copies) AS q UNION SELECT 2)"
    )
    assert isinstance(tree, exp.Query)
    assert not list(policy._walk(tree, "generic"))
    node = tree.find(owner)
    assert node is not None
    node.set(argument, True)
    assert [check.check for check in policy._walk(tree, "generic")] == ["policy.node"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_engines_parser_answers_for_many_threads_and_many_tables(dialect: Dialect) -> None:
    tables = (
        Table(f"t{n}", tuple(Column(f"c{m}", "TEXT", "text") for m in range(20)))
        for n in range(2_000)
    )
    schema = Schema(dialect, "wide", tuple(sorted(tables, key=lambda t: t.key)))

    def ask(n: int) -> tuple[bool, bool]:
        good, _ = policy.check(f"SELECT c1, count(*) FROM t{n} GROUP BY c1", dialect, schema)
        bad, _ = policy.check(f"SELECT c1 FROM t{n} JOIN u{n} ON TRUE", dialect, schema)
        return good is not None, bad is None

    with ThreadPoolExecutor(8) as pool:
        assert all(answer == (True, True) for answer in pool.map(ask, range(200)))


@pytest.mark.parametrize(("dialect", "package"), [("postgresql", "pgparse"), ("duckdb", "duckdb")])
def test_without_the_engines_parser_the_policy_stands_alone(
    dialect: Dialect, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    assert parsers.present()[dialect] is None
    assert policy.check("SELECT title FROM books", dialect, library(dialect))[0] is not None
    assert policy.check("SELECT * FROM hidden", dialect, library(dialect))[0] is None


@pytest.mark.parametrize(
    ("dialect", "sql", "code"),
    [
        ("postgresql", "SELECT 1; SELECT 2", "policy.statement"),
        ("postgresql", "DELETE FROM books", "policy.statement"),
        ("postgresql", "SELECT * INTO stolen FROM books", "policy.node"),
        ("postgresql", "SELECT id FROM books FOR UPDATE", "policy.node"),
        ("postgresql", "WITH g AS (DELETE FROM books RETURNING id) SELECT * FROM g", "policy.node"),
        ("postgresql", "SELECT pg_sleep(1) FROM books", "policy.function"),
        ("postgresql", "SELECT id FROM books, pg_ls_dir('/')", "policy.function"),
        ("postgresql", "SELECT public.evil(id) FROM books", "policy.node"),
        ("postgresql", "SELECT id OPERATOR(public.@@@) 1 FROM books", "policy.node"),
        ("postgresql", "SELECT id::regclass FROM books", "policy.node"),
        ("postgresql", "SELECT (b).evil FROM books AS b", "policy.node"),
        ("postgresql", "SELECT id, current_user FROM books", "policy.node"),
        ("postgresql", "SELECT id FROM books TABLESAMPLE evil (1)", "policy.node"),
        ("postgresql", "SELECT id FROM books, pg_authid", "policy.table"),
        ("postgresql", "SELECT id FROM books, hidden", "policy.parsers"),
        ("postgresql", "SELECT 1 AS id", "policy.parsers"),
        ("postgresql", "SELECT id FROM books WHERE", "parse"),
        ("duckdb", "SELECT 1; SELECT 2", "policy.statement"),
        ("duckdb", "COPY books TO 'x'", "policy.statement"),
        ("duckdb", "PIVOT books ON genre USING sum(price)", "policy.statement"),
        ("duckdb", "FROM (DESCRIBE books)", "policy.node"),
        ("duckdb", "WITH g AS (DELETE FROM books RETURNING id) FROM g", "policy.node"),
        ("duckdb", "SELECT id, getenv('HOME') FROM books", "policy.function"),
        ("duckdb", "SELECT id FROM books, read_text('/etc/passwd')", "policy.function"),
        ("duckdb", "SELECT id FROM books, 'x.csv'", "policy.parsers"),
        ("duckdb", "SELECT id FROM books, duckdb_settings", "policy.table"),
        ("duckdb", "SELECT id::evil FROM books", "policy.node"),
        ("duckdb", "SELECT s.f(id) FROM books", "policy.node"),
        ("duckdb", "SELECT id FROM books WHERE", "parse"),
        ("sqlite", "SELECT 1; SELECT 2", "policy.statement"),
        ("sqlite", "DELETE FROM books", "policy.statement"),
        ("sqlite", "PRAGMA user_version = 1", "policy.statement"),
        ("sqlite", "SELECT id, load_extension('x') FROM books", "policy.function"),
        ("sqlite", "SELECT id FROM books, sqlite_master", "policy.parsers"),
        ("sqlite", "SELECT books.id, members.id FROM books, members", "policy.parsers"),
        ("sqlite", "SELECT id FROM books WHERE id = ?", "policy.node"),
    ],
)
def test_the_engines_parser_refuses_on_its_own(dialect: Dialect, sql: str, code: str) -> None:
    """Asked alone, as if sqlglot had seen nothing but a query that reads books."""
    schema, books = library(dialect), frozenset({"books"})
    assert parsers.disagreement("SELECT id FROM books", dialect, schema, tables=books) is None
    check = parsers.disagreement(sql, dialect, schema, tables=books)
    assert check is not None and check.check == code and check.message, check


def test_who_gives_a_second_opinion() -> None:
    found = parsers.present()
    assert found["sqlite"] == "sqlite3" and found["mysql"] is None
    for dialect, package in (("postgresql", "pgparse"), ("duckdb", "duckdb")):
        assert found[dialect] == (package if find_spec(package) else None)
