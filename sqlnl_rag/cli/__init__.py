"""The commands: ask, chat, remember, batch, schema, index, check, explain, query, doctor, serve,
mcp, eval, data, train, board.

A thin door: settings in, one call, text out. SQL and data go to stdout, everything else to stderr.

Exit codes: 0 answered, 1 unexpected, 2 usage, 3 refused, 4 no candidate passed verification, 5
database or model out of reach, 130 interrupted.
"""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

from sqlnl_rag import __version__, terminal
from sqlnl_rag.cli import (
    asking,
    board,
    chatting,
    data,
    explaining,
    looking,
    measuring,
    query,
    serving,
    statements,
    training,
)
from sqlnl_rag.errors import SqlnlError

INTERRUPTED = 130

app = typer.Typer(
    name="sqlnl",
    help="Ask a live database in English or Chinese. Every answer is proven before it is shown.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    asking.ask,
    chatting.chat,
    chatting.remember,
    asking.batch,
    looking.schema,
    looking.index,
    statements.check,
    explaining.explain,
    query.query,
    looking.doctor,
    serving.serve,
    serving.mcp,
):
    app.command()(command)
app.add_typer(measuring.app, name="eval")
app.add_typer(data.app, name="data")
app.add_typer(training.app, name="train")
app.add_typer(board.app, name="board")


def _print_version(wanted: bool) -> None:
    if wanted:
        terminal.out(f"sqlnl {__version__}")
        raise typer.Exit()


@app.callback()
def options(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of an unexpected error.")
    ] = False,
) -> None:
    """Options of every command; `main` looks for --debug itself."""


def main() -> NoReturn:
    """Runs the command line and exits; no traceback reaches a person without --debug."""
    try:
        app()
    except SqlnlError as error:
        terminal.show_error(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:  # the last door: what arrives here is a defect of ours
        if "--debug" in sys.argv[1:]:
            raise
        terminal.err(f"Unexpected {type(error).__name__} in sqlnl {__version__}", "bold red")
        terminal.err("Hint: sqlnl --debug ... shows where; please report it.")
        sys.exit(1)
    raise AssertionError("typer exits by itself")
