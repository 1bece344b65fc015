"""What several commands share: their options, and opening what the settings name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias, get_args

import typer

from sqlnl_rag.config import Config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:  # commands import what they need when they run, so that --help needs nothing
    from sqlnl_rag.database import Limits
    from sqlnl_rag.inquiry import Progress
    from sqlnl_rag.models import Model
    from sqlnl_rag.translate import Translator
    from sqlnl_rag.types import Dialect, Schema

Db: TypeAlias = Annotated[
    str | None,
    typer.Option("--db", metavar="URL", help="Database URL; DATABASE_URL by default."),
]
ModelName: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="embedded[:FOLDER], openai:NAME[@URL] for a compatible server, or hf:PATH.",
    ),
]
EncoderName: TypeAlias = Annotated[
    str | None, typer.Option("--encoder", help="Model that embeds the schema for retrieval.")
]
GlossaryFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--glossary", metavar="FILE", help="What tables and columns are called, in TOML."),
]
Schemas: TypeAlias = Annotated[
    str | None, typer.Option("--schemas", help="Database schemas to read, divided by commas.")
]
Samples: TypeAlias = Annotated[
    bool | None,
    typer.Option("--sample-values/--no-sample-values", help="Read a sample of values, or none."),
]
ShareValues: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--share-values",
        metavar="DATABASES",
        help="Databases whose values a model on another machine may see, divided by commas.",
    ),
]
MinConfidence: TypeAlias = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        metavar="0..1",
        help="Refuse answers that the model is less sure of; 0, the default, refuses none.",
    ),
]
MaxRows: TypeAlias = Annotated[int | None, typer.Option("--max-rows", help="Rows at most.")]
TimeoutS: TypeAlias = Annotated[
    float | None, typer.Option("--timeout-s", help="Seconds that one query may take.")
]
IndexDir: TypeAlias = Annotated[
    Path | None, typer.Option("--index-dir", help="Folder of built indexes.")
]
DialectName: TypeAlias = Annotated[
    str | None, typer.Option("--dialect", help="sqlite, postgresql, mysql or duckdb.")
]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def url(config: Config) -> str:
    """The database URL.

    Raises:
        UsageError: None is set.
    """
    if not config.db:
        raise UsageError(
            "No database was named", "Give --db URL or set DATABASE_URL, e.g. sqlite:///shop.db"
        )
    return config.db


def limits(config: Config) -> Limits:
    """The limits of every query."""
    from sqlnl_rag.database import Limits

    return Limits(
        max_rows=config.max_rows,
        max_bytes=config.max_bytes,
        max_cell_chars=config.max_cell_chars,
        timeout_s=config.timeout_s,
    )


def connection(config: Config) -> str:
    """What the database is called in `share_values`."""
    from sqlnl_rag.database.url import connection_name, parse

    return connection_name(parse(url(config)))


def shares_values(config: Config) -> bool:
    """Whether the user said that this database's values may leave the machine."""
    from sqlnl_rag.database.url import is_among, parse

    return is_among(parse(url(config)), config.share_values)


def connect(
    config: Config,
    progress: Progress | None = None,
    model: Model | None = None,
    *,
    with_memory: bool = True,
) -> Translator:
    """A Translator as the settings say; `model` is one that is loaded already.

    Args:
        with_memory: False answers without what is remembered, as measuring has to.
    """
    from sqlnl_rag.memory import memory_of
    from sqlnl_rag.translate import Translator

    return Translator.connect(
        url(config),
        model=model or config.model,
        encoder=config.encoder,
        limits=limits(config),
        schemas=config.schemas,
        sample_values=config.sample_values,
        share_values=shares_values(config),
        min_confidence=config.min_confidence,
        glossary=config.glossary,
        index_dir=config.index_folder(),
        memory=memory_of(url(config), config.memory_file()) if with_memory else None,
        progress=progress,
    )


def dialect(name: str) -> Dialect:
    """The dialect of that name, with the short forms people write.

    Raises:
        UsageError: There is none.
    """
    from sqlnl_rag.types import Dialect

    short = {"postgres": "postgresql", "pg": "postgresql", "mariadb": "mysql", "sqlite3": "sqlite"}
    known: tuple[Dialect, ...] = get_args(Dialect)
    wanted = short.get(name.casefold(), name.casefold())
    for one in known:
        if one == wanted:
            return one
    raise UsageError(f"Unknown dialect: {name}", f"Known: {', '.join(known)}")


def snapshot(file: Path, name: str | None) -> Schema:
    """What ``sqlnl schema --json`` wrote; as of the dialect `name` where one is given.

    Raises:
        UsageError: The file cannot be read.
    """
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
