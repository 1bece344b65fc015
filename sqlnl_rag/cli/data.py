"""`sqlnl data`: pairs of questions and SQL, read, made and prepared for training."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import Db, EncoderName, IndexDir, Samples, connect, url
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from sqlnl_rag.datasets.splits import By

app = typer.Typer(help="Read, make and prepare training data.", no_args_is_help=True)


@app.command()
def prepare(
    files: Annotated[list[Path], typer.Argument(help="Pairs, JSON or JSONL.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to make.")],
    db: Db = None,
    split: Annotated[
        str | None, typer.Option("--split", help="database, pair or given; by default as fits.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Decides who is held out.")] = 0,
    explain_share: Annotated[
        float, typer.Option("--explain-share", help="Share of rows from SQL to words, 0 to 1.")
    ] = 0.2,
    budget: Annotated[
        int, typer.Option("--budget", help="Tokens of schema in a prompt; keep it when asking.")
    ] = 2500,
    encoder: EncoderName = None,
    sample_values: Samples = None,
    index_dir: IndexDir = None,
) -> None:
    """Clean, deduplicate, split and render pairs into a folder that training reads."""
    from sqlnl_rag.batch import OpenTranslators
    from sqlnl_rag.datasets import read_questions
    from sqlnl_rag.datasets.ground import SchemaReader, live
    from sqlnl_rag.datasets.prepare import Settings, check_free, write
    from sqlnl_rag.datasets.prepare import prepare as prepared

    settings = Settings(_by(split), seed, explain_share, budget)
    if not 0 <= explain_share <= 1:
        raise UsageError(f"--explain-share must be from 0 to 1, not {explain_share}", "e.g. 0.2")
    check_free(out)
    config = load_config(
        {"db": db, "encoder": encoder, "sample_values": sample_values, "index_dir": index_dir}
    )
    examples = [example for path in files for example in read_questions(path)]
    reader = SchemaReader(budget)
    with (
        terminal.progress_bar() as progress,
        OpenTranslators(
            url(config), lambda filled: connect(replace(config, db=filled), model=reader)
        ) as translators,
    ):
        done = prepared(examples, live(translators), settings, progress=progress)
    write(done, out)
    rows = {part: len(rows) for part, rows in done.rows.items()}
    terminal.err(
        f"{out}: {', '.join(f'{count} rows of {part}' for part, count in rows.items())};"
        f" {len(done.rejected)} pairs rejected, see {out / 'card.md'}"
    )


def _by(name: str | None) -> By | None:
    known: tuple[By, ...] = ("database", "pair", "given")
    for by in known:
        if by == name:
            return by
    if name is not None:
        raise UsageError(f"--split is database, pair or given, not {name!r}", "or leave it out")
    return None
