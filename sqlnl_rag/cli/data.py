"""`sqlnl data`: pairs of questions and SQL, read, made and prepared for training."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import (
    Db,
    DialectName,
    EncoderName,
    IndexDir,
    Samples,
    connect,
    dialect,
    url,
)
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlnl_rag.batch import OpenTranslators
    from sqlnl_rag.datasets import Rejected
    from sqlnl_rag.datasets.sources import Lang
    from sqlnl_rag.datasets.splits import By
    from sqlnl_rag.types import Dialect, Schema

app = typer.Typer(help="Read, make and prepare training data.", no_args_is_help=True)

Files: TypeAlias = Annotated[
    list[Path],
    typer.Argument(help="Pairs (JSON, JSONL, CSV), query logs, SQL files."),
]
Language: TypeAlias = Annotated[
    str, typer.Option("--lang", help="en, zh or both: the language of made questions.")
]


@app.command()
def read(
    files: Files,
    out: Annotated[Path, typer.Option("--out", help="The file of pairs to write, JSON lines.")],
    db: Annotated[
        str | None,
        typer.Option(
            "--db", metavar="URL", help="Ask in the words of this database: its keys and comments."
        ),
    ] = None,
    dialect_name: DialectName = None,
    lang: Language = "en",
) -> None:
    """Read public sets, tables of pairs, query logs and SQL files into one file of pairs.

    Statements without a question get one from the explainer. What cannot be used is listed with
    the reason in NAME.rejected.jsonl.
    """
    from sqlnl_rag.datasets.prepare import write_pairs
    from sqlnl_rag.datasets.sources import Asking, read_files

    config = replace(load_config({}), db=db, sample_values=False)
    spoken = dialect(dialect_name) if dialect_name else _spoken(config) if db else "generic"
    with ExitStack() as stack:
        asking = Asking(spoken, _langs(lang))
        if db:
            translators = stack.enter_context(_open(config, 1))

            def schema_of(db_id: str) -> Schema:
                return translators.get(db_id).schema

            asking = replace(asking, schema_of=schema_of)
        found = read_files(files, asking)
    beside = write_pairs(found.examples, found.rejected, out)
    terminal.err(f"{out}: {len(found.examples)} pairs{_reasons(found.rejected, beside)}")


@app.command()
def make(
    out: Annotated[Path, typer.Option("--out", help="The file of pairs to write, JSON lines.")],
    db: Db = None,
    count: Annotated[int, typer.Option("--count", help="Pairs in each language, at most.")] = 500,
    lang: Language = "both",
    seed: Annotated[int, typer.Option("--seed", help="Another one draws other pairs.")] = 0,
    sample_values: Samples = None,
) -> None:
    """Make pairs from a database's own tables: drawn, asked by templates, run.

    Those that return nothing, or nothing worth telling, are listed in NAME.rejected.jsonl.
    """
    from sqlnl_rag.datasets.ground import LiveGround, SchemaReader
    from sqlnl_rag.datasets.making import make_pairs
    from sqlnl_rag.datasets.prepare import write_pairs

    if count < 1:
        raise UsageError(f"--count must be 1 or more, not {count}", "e.g. 500")
    langs = _langs(lang)
    config = load_config({"db": db, "sample_values": sample_values})
    with (
        terminal.progress_bar() as progress,
        connect(config, progress, SchemaReader(1)) as translator,
    ):
        ground = LiveGround(translator)
        done = [
            make_pairs(ground, count=count, lang=one, seed=seed, progress=progress) for one in langs
        ]
    examples = [example for kept, _ in done for example in kept]
    rejected = [one for _, thrown in done for one in thrown]
    if not examples:
        raise UsageError(
            "No pair could be made: no query over these tables returned anything",
            "the tables may be empty, or this account may see none; see sqlnl schema",
        )
    beside = write_pairs(examples, rejected, out)
    terminal.err(f"{out}: {len(examples)} pairs{_reasons(rejected, beside)}")


@app.command()
def prepare(
    files: Files,
    out: Annotated[Path, typer.Option("--out", help="The folder to make.")],
    db: Db = None,
    schema: Annotated[
        Path | None,
        typer.Option("--schema", metavar="FILE", help="Schemas where no database is at hand."),
    ] = None,
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
    augment: Annotated[
        int, typer.Option("--augment", help="Further rows of a training pair, in other words.")
    ] = 0,
    encoder: EncoderName = None,
    sample_values: Samples = None,
    index_dir: IndexDir = None,
) -> None:
    """Clean, deduplicate, split and render pairs into a folder that training reads.

    The URL may hold {db_id}. With --schema FILE (sqlnl schema --json, a tables.json, WikiSQL's
    tables) statements are checked and not run.
    """
    from sqlnl_rag.datasets.ground import SchemaReader, live, on_paper
    from sqlnl_rag.datasets.prepare import Settings, check_free, write
    from sqlnl_rag.datasets.prepare import prepare as prepared
    from sqlnl_rag.datasets.sources import Asking, read_files

    settings = Settings(_by(split), seed, explain_share, budget, augment)
    if not 0 <= explain_share <= 1:
        raise UsageError(f"--explain-share must be from 0 to 1, not {explain_share}", "e.g. 0.2")
    if augment < 0 or budget < 1:
        raise UsageError("--augment is 0 or more, and --budget 1 or more", "leave them out")
    if schema and db:
        raise UsageError("Give --db or --schema, not both", "--schema needs no database.")
    check_free(out)
    config = load_config(
        {"db": db, "encoder": encoder, "sample_values": sample_values, "index_dir": index_dir}
    )
    reader = SchemaReader(budget)
    found = read_files(files, Asking("generic" if schema else _spoken(config)))
    with terminal.progress_bar() as progress, ExitStack() as stack:
        if schema:
            grounds = on_paper(schema, reader)
        else:
            translators = _open(config, budget)
            grounds = live(stack.enter_context(translators))
        done = prepared(found.examples, grounds, settings, unread=found.rejected, progress=progress)
    write(done, out)
    rows = ", ".join(f"{len(rows)} rows of {part}" for part, rows in done.rows.items())
    terminal.err(f"{out}: {rows}{_reasons(done.rejected, out / 'rejected.jsonl')}")
    terminal.err(f"Figures and leaks are in {out / 'card.md'}")


def _open(config: Config, budget: int) -> OpenTranslators:
    """The databases of the URL, as a model with that budget would be shown them."""
    from sqlnl_rag.batch import OpenTranslators
    from sqlnl_rag.datasets.ground import SchemaReader

    reader = SchemaReader(budget)
    return OpenTranslators(
        url(config), lambda filled: connect(replace(config, db=filled), model=reader)
    )


def _reasons(rejected: Sequence[Rejected], listed: Path) -> str:
    if not rejected:
        return "; none rejected"
    counts = Counter(one.reason for one in rejected).most_common()
    reasons = ", ".join(f"{count} {reason}" for reason, count in counts)
    return f"; rejected, and listed in {listed}: {reasons}"


def _spoken(config: Config) -> Dialect:
    """The dialect of the URL, without opening it."""
    from sqlnl_rag.database.url import parse

    name = parse(url(config)).get_backend_name()
    try:
        return dialect(name)
    except UsageError:
        return "generic"


def _langs(name: str) -> tuple[Lang, ...]:
    known: dict[str, tuple[Lang, ...]] = {"en": ("en",), "zh": ("zh",), "both": ("en", "zh")}
    if name not in known:
        raise UsageError(f"Unknown language: {name}", f"Known: {', '.join(known)}")
    return known[name]


def _by(name: str | None) -> By | None:
    known: tuple[By, ...] = ("database", "pair", "given")
    for by in known:
        if by == name:
            return by
    if name is not None:
        raise UsageError(f"--split is database, pair or given, not {name!r}", "or leave it out")
    return None
