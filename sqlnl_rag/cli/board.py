"""`sqlnl board`: answers pinned to a file, refreshed, written as one page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import Db, ModelName, connect
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import UsageError

app = typer.Typer(help="Pin answers to a board, a JSON file; refresh and show it.")
BoardFile = Annotated[Path, typer.Argument(metavar="BOARD", help="The board's JSON file.")]


@app.command()
def pin(
    board: BoardFile,
    question: Annotated[str | None, typer.Argument(help="- or a pipe reads stdin.")] = None,
    db: Db = None,
    model: ModelName = None,
) -> None:
    """Ask a question and pin its answer; a file that is not there begins a board."""
    from sqlnl_rag.board import Board, Pin, load, save
    from sqlnl_rag.types import Refusal

    text = terminal.read_text(question, "question")
    kept = load(board) if board.exists() else Board(board.stem)
    with connect(load_config({"db": db, "model": model})) as translator:
        outcome = translator.ask(text)
    if isinstance(outcome, Refusal):
        terminal.show_refusal(outcome)
        raise typer.Exit(outcome.exit_code)
    if outcome.result is None:  # it was asked to run
        raise UsageError("The answer has no rows to pin", "Ask again.")
    save(kept.pinned(Pin(outcome.question, outcome.sql, outcome.result)), board)
    terminal.show_proof(outcome)


@app.command()
def refresh(board: BoardFile, db: Db = None) -> None:
    """Verify and run every SQL of a board again; exits 4 where a pin does not pass any more."""
    from sqlnl_rag.board import load, save
    from sqlnl_rag.render import visible

    kept = load(board)
    with connect(load_config({"db": db})) as translator:
        new = kept.refreshed(translator.check, translator.database)
    save(new, board)
    for pin in new.pins:
        mark = f"✗ {pin.question}: {pin.trouble}" if pin.trouble else f"✓ {pin.question}"
        terminal.err(visible(mark))
    if any(pin.trouble for pin in new.pins):
        raise typer.Exit(4)


@app.command()
def export(
    board: BoardFile,
    page: Annotated[Path, typer.Argument(metavar="PAGE", help="The HTML file to write.")],
) -> None:
    """Write a board as one page that opens anywhere and runs no script."""
    from sqlnl_rag.board import load

    try:
        page.write_text(load(board).html(), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{page} cannot be written: {error.strerror}", "Name another.") from None
