"""The commands: ask, chat, remember, batch, schema, index, check, explain, query, doctor, serve,
mcp, eval, data, train, board.

A thin door: settings in, one call, text out. SQL and data go to stdout, everything else to stderr.

Exit codes: 0 answered, 1 unexpected, 2 usage, 3 refused, 4 no candidate passed verification, 5
database or model out of reach, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, NoReturn

import typer

from sqlnl_rag import __version__, terminal
from sqlnl_rag.errors import SqlnlError

INTERRUPTED = 130
_HELP = "Ask a live database in English or Chinese. Every answer is proven before it is shown."

# Module of each command, or of each group of commands, in the order of the help.
_COMMANDS = {
    "ask": "asking",
    "chat": "chatting",
    "remember": "chatting",
    "batch": "asking",
    "schema": "looking",
    "index": "looking",
    "check": "statements",
    "explain": "explaining",
    "query": "query",
    "doctor": "looking",
    "serve": "serving",
    "mcp": "serving",
}
_GROUPS = {"eval": "measuring", "data": "data", "train": "training", "board": "board"}


def app(arguments: Sequence[str]) -> typer.Typer:
    """The commands: the one that `arguments` begin with, alone, for a quick start; else all."""
    made = typer.Typer(
        name="sqlnl",
        help=_HELP,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    known = _COMMANDS | _GROUPS
    names = arguments[:1] if arguments and arguments[0] in known else known
    for name in names:
        module = import_module(f"sqlnl_rag.cli.{known[name]}")
        if name in _COMMANDS:
            made.command(name)(getattr(module, name))
        else:
            made.add_typer(module.app, name=name)
    made.callback()(every_command)
    return made


def _print_version(wanted: bool) -> None:
    if wanted:
        terminal.out(f"sqlnl {__version__}")
        raise typer.Exit()


def every_command(
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
        app(sys.argv[1:])()
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
