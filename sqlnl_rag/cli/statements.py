"""`sqlnl check`: whether SQL that exists already would be let through, and whether it is right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import Db, DialectName, Schemas, limits, snapshot, url
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from sqlnl_rag.database import Database
    from sqlnl_rag.types import Verdict


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
        known = snapshot(schema, dialect)
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


def _open(config: Config) -> Database:
    from sqlnl_rag.database import Database

    return Database.open(url(config), limits(config))
