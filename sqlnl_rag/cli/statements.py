"""`sqlnl check` and `sqlnl explain`: what is said about SQL that exists already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import AsJson, Db, DialectName, Schemas, dialect, limits, url
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from sqlnl_rag.database import Database
    from sqlnl_rag.types import Dialect, Schema, Verdict


def check(
    db: Db = None,
    dialect: DialectName = None,
    schema: Annotated[
        Path | None,
        typer.Option("--schema", metavar="FILE", help="What sqlnl schema --json printed."),
    ] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Read {"id", "sql"} a line, write a line for each.')
    ] = False,
    schemas: Schemas = None,
) -> None:
    """Check SQL from stdin: policy, names, dry run. Exits 3 if it is not allowed, 4 if wrong."""
    from sqlnl_rag.batch import check_lines
    from sqlnl_rag.introspect import introspect, with_values
    from sqlnl_rag.render import dumps, verdict_json
    from sqlnl_rag.verify import verify

    config = load_config({"db": db, "schemas": schemas})
    database: Database | None = None
    if schema:
        if db:
            raise UsageError("Give --db or --schema, not both", "--schema needs no database.")
        known = _snapshot(schema, dialect)
    else:
        if dialect:
            raise UsageError("--dialect needs --schema FILE", "A live database knows its dialect.")
        database = _open(config)
        known = introspect(database, schemas=config.schemas, sample_values=False)
    sampled: set[str] = set()

    def proven(sql: str) -> Verdict:
        """The verdict, with doubts about values: those of the tables that the statement reads."""
        nonlocal known
        verdict = verify(sql, known, database=database)
        new = set(verdict.tables) - sampled
        if database is None or not new:
            return verdict
        sampled.update(new)
        known = with_values(database, known, new)
        return verify(sql, known, database=database)

    try:
        if jsonl:
            lines = terminal.stdin_lines("SQL")
            for record in check_lines(lines, proven):
                terminal.out(dumps(record))
            return
        sql = terminal.read_text(None, "SQL")
        if not sql.strip():
            raise UsageError("No SQL was given", "Pipe one statement in.")
        verdict = proven(sql)
    finally:
        if database:
            database.close()
    terminal.out(dumps(verdict_json(verdict), indent=2))
    if not verdict.ok:
        raise typer.Exit(3 if verdict.refused else 4)


def explain(
    sql: Annotated[str | None, typer.Argument(help="One query; - or a pipe reads stdin.")] = None,
    db: Db = None,
    dialect: DialectName = None,
    lang: Annotated[str, typer.Option("--lang", help="en or zh.")] = "en",
    style: Annotated[
        str, typer.Option("--style", help="description, steps or pseudocode.")
    ] = "description",
    json: AsJson = False,
) -> None:
    """Put a query into words."""
    from sqlnl_rag.describe import describe
    from sqlnl_rag.render import dumps

    text = terminal.read_text(sql, "SQL").strip()
    if not text:
        raise UsageError("No SQL was given", "Give one query.")
    spoken = _spoken(dialect, load_config({"db": db}))
    words = describe(text, spoken, lang=lang, style=style).text
    if json:
        words = dumps({"sql": text, "dialect": spoken, "lang": lang, "style": style, "text": words})
    terminal.out(words)


def _open(config: Config) -> Database:
    from sqlnl_rag.database import Database

    return Database.open(url(config), limits(config))


def _snapshot(file: Path, name: str | None) -> Schema:
    from sqlnl_rag.introspect import load

    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise UsageError(
            f"{file} cannot be read: {reason}", "Make it with sqlnl schema --db URL --json > FILE"
        ) from None
    schema = load(text)
    return replace(schema, dialect=dialect(name)) if name else schema


def _spoken(name: str | None, config: Config) -> Dialect:
    """The dialect that was named, else that of the database, else the parser's own."""
    if name:
        return dialect(name)
    if not config.db:
        return "generic"
    with _open(config) as database:
        return database.dialect
