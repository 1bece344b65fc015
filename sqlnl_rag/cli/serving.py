"""`sqlnl serve` and `sqlnl mcp`: the doors for other programs."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import (
    Db,
    EncoderName,
    IndexDir,
    MaxRows,
    MinConfidence,
    ModelName,
    Samples,
    Schemas,
    ShareValues,
    TimeoutS,
    connect,
    connection,
)
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import MissingExtra, UsageError

if TYPE_CHECKING:
    from sqlnl_rag.models import Model
    from sqlnl_rag.serving.databases import Databases
    from sqlnl_rag.serving.gate import App, Rules
    from sqlnl_rag.translate import Translator

Named: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--database",
        metavar="NAME=URL",
        help="A database and its name, as often as there are; [databases] in sqlnl.toml else.",
    ),
]
Host: TypeAlias = Annotated[str, typer.Option("--host", help="Address to listen on.")]
Port: TypeAlias = Annotated[int, typer.Option("--port", min=0, max=65535, help="0 takes any.")]
TokenFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--token-file", help="Holds the token of clients; SQLNL_TOKEN works too."),
]
AllowHost: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--allow-host", metavar="NAME", help="Another name that clients call it by."),
]
Waiting: TypeAlias = Annotated[
    int, typer.Option("--queue", min=0, help="Requests that may wait; others are told 429.")
]


def serve(
    database: Named = None,
    db: Db = None,
    host: Host = "127.0.0.1",
    port: Port = 8765,
    token_file: TokenFile = None,
    allow_host: AllowHost = None,
    queue: Waiting = 64,
    model: ModelName = None,
    encoder: EncoderName = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    share_values: ShareValues = None,
    min_confidence: MinConfidence = None,
    max_rows: MaxRows = None,
    timeout_s: TimeoutS = None,
    index_dir: IndexDir = None,
) -> None:
    """Answer over HTTP: POST /nl2sql, /sql2nl, /check and more; /openapi.json says all of it."""
    config = load_config(
        {
            "db": db,
            "databases": tuple(database or ()),
            "model": model,
            "encoder": encoder,
            "schemas": schemas,
            "sample_values": sample_values,
            "share_values": share_values,
            "min_confidence": min_confidence,
            "max_rows": max_rows,
            "timeout_s": timeout_s,
            "index_dir": index_dir,
        }
    )
    try:
        from sqlnl_rag.service import service
    except ModuleNotFoundError as missing:
        raise MissingExtra("sqlnl serve", "serve") from missing
    from sqlnl_rag.serving.desk import Desk

    rules = _rules(config, host, token_file, allow_host)
    desk = Desk(_databases(config), waiting=queue)
    _listen(service(desk, rules), host, port)


def mcp(
    database: Named = None,
    db: Db = None,
    http: Annotated[
        bool, typer.Option("--http", help="Listen for HTTP at /mcp instead of speaking stdio.")
    ] = False,
    host: Host = "127.0.0.1",
    port: Port = 8766,
    token_file: TokenFile = None,
    allow_host: AllowHost = None,
    queue: Waiting = 64,
    model: ModelName = None,
    encoder: EncoderName = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    share_values: ShareValues = None,
    min_confidence: MinConfidence = None,
    max_rows: MaxRows = None,
    timeout_s: TimeoutS = None,
    index_dir: IndexDir = None,
) -> None:
    """Answer an agent over MCP, with the tools ask, explain, check and schema."""
    config = load_config(
        {
            "db": db,
            "databases": tuple(database or ()),
            "model": model,
            "encoder": encoder,
            "schemas": schemas,
            "sample_values": sample_values,
            "share_values": share_values,
            "min_confidence": min_confidence,
            "max_rows": max_rows,
            "timeout_s": timeout_s,
            "index_dir": index_dir,
        }
    )
    try:
        from sqlnl_rag.mcp_server import PATH, over_http, over_stdio
    except ModuleNotFoundError as missing:
        raise MissingExtra("sqlnl mcp", "mcp") from missing
    from sqlnl_rag.serving.desk import Desk
    from sqlnl_rag.serving.listen import log_to_stderr

    if http:
        rules = _rules(config, host, token_file, allow_host)
        desk = Desk(_databases(config), waiting=queue)
        _listen(over_http(desk, rules), host, port, PATH)
        return
    import asyncio

    desk = Desk(_databases(config), waiting=queue)
    log_to_stderr()
    asyncio.run(over_stdio(desk))


def _rules(
    config: Config, host: str, token_file: Path | None, allow_host: list[str] | None
) -> Rules:
    from sqlnl_rag.serving import listen

    token = listen.token_in(token_file) if token_file else config.token
    return listen.rules(host, token, allow_host or ())


def _databases(config: Config) -> Databases:
    """The configured databases; that of --db or DATABASE_URL where none has a name."""
    from sqlnl_rag.models import load_model
    from sqlnl_rag.serving.databases import DEFAULT_NAME, Databases

    urls = config.databases or (((DEFAULT_NAME, config.db),) if config.db else ())
    model = load_model(config.model)
    for _, url in urls:
        named = replace(config, db=url)
        terminal.announce(model, config.share_values, connection(named))
    return Databases({name: _opener(replace(config, db=url), model) for name, url in urls})


def _opener(config: Config, model: Model) -> Callable[[], Translator]:
    return lambda: connect(config, model=model)


def _listen(app: App, host: str, port: int, path: str = "") -> None:
    import uvicorn

    from sqlnl_rag.serving import listen

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise UsageError(
            f"cannot listen on {host}:{port}: {error.strerror or error}",
            "choose another --host or --port; 0 takes any port",
        ) from None
    listen.log_to_stderr()
    shown = f"[{host}]" if ":" in host else host
    place = f"{shown}:{listener.getsockname()[1]}"
    terminal.err(f"sqlnl answers on http://{place}{path}; Ctrl-C ends it")
    uvicorn.Server(listen.config(app, host, port)).run([listener])
