"""`sqlnl schema`, `sqlnl index` and `sqlnl doctor`: looking at a database without asking it
anything.
"""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import __version__, terminal
from sqlnl_rag.cli.options import (
    AsJson,
    Db,
    EncoderName,
    IndexDir,
    ModelName,
    Samples,
    Schemas,
    connect,
    limits,
    url,
)
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from sqlnl_rag.types import Schema, Selection

# What each extra brings: a distribution that shows whether it is there. Nothing is imported to find
# out.
_BASE = ("sqlalchemy", "sqlglot", "onnxruntime", "tokenizers", "faiss-cpu", "langchain-core")
_EXTRAS = {
    "postgres": "psycopg",
    "mysql": "pymysql",
    "duckdb": "duckdb-engine",
    "serve": "fastapi",
    "mcp": "mcp",
    "local": "sentence-transformers",
    "train": "trl",
}


def schema(
    question: Annotated[
        str | None, typer.Argument(help="Show what is chosen for this question, and why.")
    ] = None,
    db: Db = None,
    json: AsJson = False,
    model: ModelName = None,
    encoder: EncoderName = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    index_dir: IndexDir = None,
) -> None:
    """Show the schema, or the part of it that a question needs.

    With --json and no question: the snapshot that `sqlnl check --schema FILE` reads.
    """
    from sqlnl_rag.introspect import dump
    from sqlnl_rag.question import too_much
    from sqlnl_rag.render import dumps, selection_json

    config = load_config(
        {
            "db": db,
            "model": model,
            "encoder": encoder,
            "schemas": schemas,
            "sample_values": sample_values,
            "index_dir": index_dir,
        }
    )
    text = None if question is None else terminal.read_text(question, "question")
    if text is not None:
        too_much(text)
    with terminal.progress_bar() as progress, connect(config, progress) as translator:
        if text is None:
            shown = translator.schema
            terminal.out(dump(shown) if json else _schema_text(shown))
            return
        selection = translator.select(text)
    terminal.out(dumps(selection_json(selection), indent=2) if json else _selection_text(selection))


def index(
    db: Db = None,
    encoder: EncoderName = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    index_dir: IndexDir = None,
) -> None:
    """Build the index of a large schema, or renew what changed. Asking does it by itself too."""
    config = load_config(
        {
            "db": db,
            "encoder": encoder,
            "schemas": schemas,
            "sample_values": sample_values,
            "index_dir": index_dir,
        }
    )
    with terminal.progress_bar() as progress, connect(config, progress) as translator:
        if not translator.schema.tables:
            raise UsageError(
                f"{translator.schema.database} has no tables that this account can see",
                "Check the URL, the account's rights, and --schemas.",
            )
        built = translator.open_index(progress)
    for note in built.notes or ("The index is up to date",):
        terminal.err(note)
    terminal.err(f"It is in {config.index_folder()}")


def doctor(db: Db = None) -> None:
    """Say what is installed and, with a database, what its account could do."""
    config = load_config({"db": db})
    terminal.out(f"sqlnl {__version__}, Python {platform.python_version()}, {platform.platform()}")
    for name in _BASE:
        terminal.out(_line("ok", name, metadata.version(name)))
    for extra, name in _EXTRAS.items():
        try:
            terminal.out(_line("ok", f"[{extra}]", f"{name} {metadata.version(name)}"))
        except metadata.PackageNotFoundError:
            terminal.out(_line("-", f"[{extra}]", f"pip install 'sqlnl-rag[{extra}]'"))
    terminal.out(_line("ok", "indexes in", str(config.index_folder())))
    if not config.db:
        terminal.out(_line("-", "database", "none named; --db URL or DATABASE_URL"))
        return
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect
    from sqlnl_rag.parsers import present
    from sqlnl_rag.render import counted

    with Database.open(url(config), limits(config)) as database:
        found = introspect(database, schemas=config.schemas, sample_values=False)
        seen = counted(len(found.tables), "table")
        name = f"{database.name} ({database.dialect}), {seen} can be seen"
        terminal.out(_line("ok" if found.tables else "!", "database", name))
        parser = present().get(database.dialect)
        own = f"{parser}, besides sqlglot" if parser else "none for this engine: sqlglot alone"
        terminal.out(_line("ok" if parser else "-", "engine's parser", own))
        checks = database.probe()
        for check in checks:
            name = check.check.removeprefix("probe.").replace("_", " ")
            terminal.out(_line("ok" if check.ok else "!", name, check.message))
        if all(check.ok for check in checks):
            return
        schemas = {table.schema or found.default_schema for table in found.tables}
        statements = database.advice(sorted(filter(None, schemas)))
    if statements:
        terminal.out("\nAn account that can read this and no more:")
        terminal.out("\n".join(map(_safe, statements)))


def _line(mark: str, name: str, text: str) -> str:
    return f"{mark:<3}{name:<24} {text}"


def _schema_text(schema: Schema) -> str:
    from sqlnl_rag.render import counted

    lines = [f"{schema.database} ({schema.dialect}), {counted(len(schema.tables), 'table')}"]
    for table in schema.tables:
        about: list[str] = [] if table.kind == "table" else [table.kind]
        if table.row_estimate is not None:
            about.append(f"about {table.row_estimate} rows")
        lines.append("")
        lines.append(" ".join([table.key, f"({', '.join(about)})" if about else ""]).rstrip())
        lines += [f"  # {table.comment}"] if table.comment else []
        width = max((len(column.name) for column in table.columns), default=0)
        points = {fk.columns[0]: fk for fk in table.foreign_keys if len(fk.columns) == 1}
        for column in table.columns:
            key = "key" if column.name in table.primary_key else ""
            fk = points.get(column.name)
            to = f"-> {fk.ref_table}.{fk.ref_columns[0]}" if fk and fk.ref_columns else ""
            note = f"# {column.comment}" if column.comment else ""
            line = "  ".join(filter(None, [f"{column.name:<{width}}", column.type, key, to, note]))
            lines.append(f"  {line}".rstrip())
    return "\n".join(_safe(line) for line in lines)


def _selection_text(selection: Selection) -> str:
    from sqlnl_rag.render import counted

    scope = "the whole schema" if selection.whole else "a part of the schema"
    lines = [f"{counted(len(selection.tables), 'table')}, {scope}"]
    width = max((len(table.key) for table in selection.tables), default=0)
    for table in selection.tables:
        why = "; ".join(selection.reasons.get(table.key, ()))
        lines.append(f"  {table.key:<{width}}  {why}".rstrip())
    lines += [f'value "{v.value}" of {v.table}.{v.column}' for v in selection.values]
    return "\n".join(_safe(line) for line in lines)


def _safe(line: str) -> str:
    from sqlnl_rag.render import visible

    return visible(line)
