"""`sqlnl query`: the JSON of a query run, written as SQL, or made of SQL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import (
    Db,
    DialectName,
    MaxRows,
    Schemas,
    TimeoutS,
    limits,
    snapshot,
    url,
)
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import RefusedError, UsageError

if TYPE_CHECKING:
    from sqlnl_rag.database import Database
    from sqlnl_rag.types import Schema


def query(
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="JSON of a query; - or a pipe reads stdin.")
    ] = None,
    db: Db = None,
    sql: Annotated[bool, typer.Option("--sql", help="Print the SQL and do not run it.")] = False,
    from_sql: Annotated[
        bool, typer.Option("--from-sql", help="FILE is SQL; print the JSON of it.")
    ] = False,
    form: Annotated[
        bool, typer.Option("--form", help="Print the JSON Schema that a query has to follow.")
    ] = False,
    schema: Annotated[
        Path | None,
        typer.Option(
            "--schema", metavar="FILE", help="What sqlnl schema --json printed; runs nothing."
        ),
    ] = None,
    dialect: DialectName = None,
    format: Annotated[
        str, typer.Option("--format", "-f", help="table, csv, tsv, json or jsonl.")
    ] = "table",
    schemas: Schemas = None,
    max_rows: MaxRows = None,
    timeout_s: TimeoutS = None,
) -> None:
    """Run a query that is JSON, without a question and without SQL; or turn SQL into such JSON."""
    from sqlnl_rag import render
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect
    from sqlnl_rag.query.published import schema_text
    from sqlnl_rag.types import Check

    if form:
        terminal.out(schema_text())
        return
    render.check_format(format)
    if sql and from_sql:
        raise UsageError("--sql and --from-sql are opposite ways", "Give one of them.")
    if dialect and not schema:
        raise UsageError("--dialect needs --schema FILE", "A live database knows its dialect.")
    if schema and not (sql or from_sql):
        raise UsageError("--schema runs nothing", "Give --sql or --from-sql with it, or --db.")
    text = _text(file)
    config = load_config(
        {"db": db, "schemas": schemas, "max_rows": max_rows, "timeout_s": timeout_s}
    )
    if schema:
        if db:
            raise UsageError("Give --db or --schema, not both", "--schema needs no database.")
        _turn(text, snapshot(schema, dialect), from_sql, None)
        return
    with Database.open(url(config), limits(config)) as database:
        known = introspect(database, schemas=config.schemas, sample_values=False)
        if sql or from_sql:
            _turn(text, known, from_sql, database)
            return
        proven = _proven(text, known, database)
        result = database.run(proven)
    if isinstance(result, Check):
        terminal.err(f"Failed: {render.visible(result.message)}", "bold red")
        raise typer.Exit(4)
    if format == "table":
        terminal.out(f"{proven}\n\n")
        terminal.out(render.table(result))
    else:
        terminal.err(render.visible(proven))
        terminal.out(render.render(result, format))


def _text(file: str | None) -> str:
    if file is None or file == "-":
        return terminal.read_text(file, "query")
    path = Path(file)
    try:
        if path.stat().st_size > terminal.MAX_STDIN_BYTES:
            raise UsageError(f"{file} is over {terminal.MAX_STDIN_BYTES // 1000} kB", "Give less.")
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise UsageError(
            f"{file} cannot be read: {reason}", "Give a file, or - for stdin."
        ) from None


def _turn(text: str, schema: Schema, from_sql: bool, database: Database | None) -> None:
    """Prints the other of the two forms; SQL is proven first, where there is a database."""
    from sqlnl_rag.query import dumps, loads, to_query, to_sql

    if from_sql:
        terminal.out(dumps(to_query(text, schema.dialect, schema)))
    elif database is None:
        terminal.out(to_sql(loads(text), schema.dialect, schema))
    else:
        terminal.out(_proven(text, schema, database))


def _proven(text: str, schema: Schema, database: Database) -> str:
    """The SQL of the JSON, through policy, names and the database's dry run."""
    from sqlnl_rag.query import loads, to_sql
    from sqlnl_rag.render import visible
    from sqlnl_rag.verify import verify

    sql = to_sql(loads(text), schema.dialect, schema)
    verdict = verify(sql, schema, database=database)
    if verdict.refused:
        raise RefusedError(verdict.message, "The query is well-formed, but it may not run.")
    if verdict.sql is None:
        terminal.err(f"Failed: {visible(verdict.message)}", "bold red")
        terminal.err(f"  {visible(sql)}")
        raise typer.Exit(4)
    for warning in verdict.warnings:
        terminal.err(f"  warning   {visible(warning)}")
    return verdict.sql
