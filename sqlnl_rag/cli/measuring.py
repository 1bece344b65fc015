"""`sqlnl eval`: execution accuracy of predictions, or the quality of descriptions; `sqlnl eval
retrieval`: whether the needed tables are found.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import AsJson, EncoderName, IndexDir, ModelName, TimeoutS, connect
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import UsageError

if TYPE_CHECKING:
    from sqlnl_rag.evaluate import Report

app = typer.Typer(help="Measure execution accuracy, or retrieval.")


@app.callback(invoke_without_command=True)
def execution(
    context: typer.Context,
    gold: Annotated[
        Path | None, typer.Option("--gold", help="Questions with their SQL, JSON or JSONL.")
    ] = None,
    predictions: Annotated[
        Path | None, typer.Option("--predictions", help="What sqlnl batch wrote.")
    ] = None,
    databases: Annotated[
        str | None, typer.Option("--databases", metavar="URL", help="URL that holds {db_id}.")
    ] = None,
    without: Annotated[
        str | None, typer.Option("--without", help="Databases to leave out of a second figure.")
    ] = None,
    direction: Annotated[
        str, typer.Option("--direction", help="nl2sql, or sql2nl: measure descriptions.")
    ] = "nl2sql",
    catalogue: Annotated[
        Path | None, typer.Option("--catalogue", help="sql2nl: a tables.json of the databases.")
    ] = None,
    lang: Annotated[str, typer.Option("--lang", help="sql2nl: en or zh.")] = "en",
    round_trip: Annotated[
        bool, typer.Option("--round-trip", help="sql2nl: ask the texts of --databases again.")
    ] = False,
    model: ModelName = None,
    timeout_s: TimeoutS = None,
    json: AsJson = False,
) -> None:
    """Run predicted and gold SQL and compare the rows; or measure descriptions of the gold SQL.

    With --direction sql2nl: BLEU-4, ROUGE-L and coverage of --predictions (what sqlnl batch
    --direction sql2nl wrote), or of the texts that need no model.
    """
    if context.invoked_subcommand:
        return
    if direction == "sql2nl":
        config = load_config({"timeout_s": timeout_s, "model": model})
        _texts(gold, predictions, databases, catalogue, lang, round_trip, config, json)
        return
    if direction != "nl2sql":
        raise UsageError(f"Unknown direction: {direction}", "Known: nl2sql, sql2nl")
    if not (gold and predictions and databases):
        raise UsageError(
            "Execution accuracy needs --gold, --predictions and --databases",
            "Make predictions with sqlnl batch; see also sqlnl eval retrieval.",
        )
    from sqlnl_rag.datasets import read_questions
    from sqlnl_rag.evaluate import execution_accuracy, read_predictions

    config = load_config({"timeout_s": timeout_s})
    with terminal.progress_bar() as progress:
        report = execution_accuracy(
            read_predictions(predictions),
            read_questions(gold),
            databases,
            without=[name.strip() for name in (without or "").split(",") if name.strip()],
            timeout_s=config.timeout_s,
            progress=progress,
        )
    _print(report, json)


@app.command()
def retrieval(
    gold: Annotated[Path, typer.Option("--gold", help="Questions with their SQL.")],
    catalogue: Annotated[
        Path,
        typer.Option("--catalogue", help="A snapshot (schema --json), or a tables.json as one."),
    ],
    cutoffs: Annotated[
        str, typer.Option("--cutoffs", help="Numbers of tables, divided by commas.")
    ] = "5,10,20",
    databases: Annotated[
        str | None,
        typer.Option(
            "--databases", metavar="URL", help="URL that holds {db_id}, to read values from."
        ),
    ] = None,
    encoder: EncoderName = None,
    index_dir: IndexDir = None,
    json: AsJson = False,
) -> None:
    """Count how often the first tables hold every table of the gold SQL."""
    from sqlnl_rag.datasets import read_questions
    from sqlnl_rag.encoder import load_encoder
    from sqlnl_rag.index import index_folder, open_index
    from sqlnl_rag.recall import read_catalogue, retrieval_recall, with_values
    from sqlnl_rag.retriever import Retriever

    numbers = [int(part) for part in cutoffs.split(",") if part.strip().isdecimal()]
    if not numbers or 0 in numbers:
        raise UsageError(f"--cutoffs must be numbers of tables, not {cutoffs!r}", "e.g. 5,10,20")
    config = load_config({"encoder": encoder, "index_dir": index_dir})
    schema = read_catalogue(catalogue)
    examples = read_questions(gold)
    unreachable: tuple[str, ...] = ()
    with terminal.progress_bar() as progress:
        if databases:
            schema, unreachable = with_values(schema, databases, progress=progress)
        built = open_index(
            schema,
            load_encoder(config.encoder),
            index_folder(config.index_folder(), schema),
            progress,
        )
        retriever = Retriever(schema, built)
        report = retrieval_recall(
            examples,
            schema,
            lambda question: retriever.rank(question, max(numbers)),
            cutoffs=numbers,
            progress=progress,
        )
    if unreachable:
        terminal.err(f"No values of {', '.join(unreachable)}: the database cannot be reached.")
    _print(report, json)


def _texts(
    gold: Path | None,
    predictions: Path | None,
    databases: str | None,
    catalogue: Path | None,
    lang: str,
    round_trip: bool,
    config: Config,
    json: bool,
) -> None:
    """Measures descriptions, and with `round_trip` what comes back when they are asked."""
    from sqlnl_rag import texts
    from sqlnl_rag.batch import OpenTranslators
    from sqlnl_rag.cli.explaining import check_words
    from sqlnl_rag.datasets import read_questions, read_schemas

    check_words(lang, "description")
    if not gold:
        raise UsageError("Descriptions need --gold", "Questions with their SQL, JSON or JSONL.")
    if round_trip and not databases:
        raise UsageError("--round-trip needs --databases URL", "The URL may hold {db_id}.")
    examples = read_questions(gold)
    schemas = read_schemas(catalogue) if catalogue else {}
    given = texts.read_texts(predictions) if predictions else None
    describe = texts.described(schemas, lang) if given is None else lambda one: given.get(one.id)
    with terminal.progress_bar() as progress:
        report = texts.measure(examples, describe, schemas, lang=lang, progress=progress)
        if round_trip and databases:
            with OpenTranslators(
                databases, lambda url: connect(replace(config, db=url), progress)
            ) as translators:
                report = texts.asked_again(report, translators, databases, config.timeout_s)
    _print(report, json)


def _print(report: Report, json: bool) -> None:
    from sqlnl_rag.render import dumps

    terminal.out(dumps(report.to_dict(), indent=2) if json else report.render())
