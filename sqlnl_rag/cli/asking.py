"""`sqlnl ask` and `sqlnl batch`."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.explaining import Lang, Style, explain_batch
from sqlnl_rag.cli.options import (
    AsJson,
    Db,
    DialectName,
    EncoderName,
    GlossaryFile,
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
    shares_values,
    url,
)
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import UsageError


def ask(
    question: Annotated[
        str | None, typer.Argument(help="In English or Chinese; - or a pipe reads stdin.")
    ] = None,
    db: Db = None,
    json: AsJson = False,
    no_run: Annotated[bool, typer.Option("--no-run", help="Stop after the dry run.")] = False,
    format: Annotated[
        str, typer.Option("--format", "-f", help="table, csv, tsv, json or jsonl.")
    ] = "table",
    chart: Annotated[
        Path | None,
        typer.Option("--chart", metavar="FILE", help="Also draw it: .html, .svg, .png or .json."),
    ] = None,
    stream: Annotated[
        bool, typer.Option("--stream", help="Show on stderr what a server's model writes.")
    ] = False,
    as_: Annotated[
        str, typer.Option("--as", metavar="sql|query", help="query: print its JSON; runs nothing.")
    ] = "sql",
    model: ModelName = None,
    encoder: EncoderName = None,
    glossary: GlossaryFile = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    share_values: ShareValues = None,
    min_confidence: MinConfidence = None,
    max_rows: MaxRows = None,
    timeout_s: TimeoutS = None,
    index_dir: IndexDir = None,
) -> None:
    """Answer a question: SQL and rows on stdout, the path of proof on stderr."""
    from sqlnl_rag import render
    from sqlnl_rag.models import load_model
    from sqlnl_rag.question import too_much
    from sqlnl_rag.types import Refusal

    render.check_format(format)
    if chart is not None:
        from sqlnl_rag.charts.files import check_file

        check_file(chart)
    if as_ not in ("sql", "query"):
        raise UsageError(f"An answer cannot be shown as {as_}", "As sql or query.")
    config = load_config(
        {
            "db": db,
            "model": model,
            "encoder": encoder,
            "glossary": glossary,
            "schemas": schemas,
            "sample_values": sample_values,
            "share_values": share_values,
            "min_confidence": min_confidence,
            "max_rows": max_rows,
            "timeout_s": timeout_s,
            "index_dir": index_dir,
        }
    )
    text = terminal.read_text(question, "question")
    too_much(text)
    # Loaded by the translator itself, at its first use, unless someone listens to it.
    listened = load_model(config.model, on_text=terminal.tell) if stream else None
    with (
        terminal.progress_bar() as progress,
        connect(config, progress, listened) as translator,
    ):
        shared = [connection(config)] if shares_values(config) else []
        terminal.announce(translator.model, shared, connection(config))
        outcome = translator.ask(text, run=not no_run and as_ == "sql")
        schema = translator.schema
    if chart is not None and not isinstance(outcome, Refusal) and outcome.result is not None:
        from sqlnl_rag.charts import choose, save

        chosen = choose(outcome.result, title=outcome.question)
        save(chosen, outcome.result, chart, sql=outcome.sql)
        terminal.err(f"{chosen.kind}: {chart}")
    if as_ == "query" and not isinstance(outcome, Refusal):
        from sqlnl_rag.query import to_query, write

        told = write(to_query(outcome.sql, outcome.dialect, schema))
        whole = render.envelope(outcome) | {"query": told}
        terminal.out(render.dumps(whole if json else told, indent=2))
        terminal.show_proof(outcome)
    elif json:
        terminal.out(render.dumps(render.envelope(outcome), indent=2))
    elif isinstance(outcome, Refusal):
        terminal.show_refusal(outcome)
    elif outcome.result is None:
        terminal.out(outcome.sql)
        terminal.show_proof(outcome)
    elif format == "table":
        terminal.out(f"{outcome.sql}\n\n")
        styled = sys.stdout.isatty()
        terminal.out(render.table(outcome.result, terminal=styled), styled=styled)
        terminal.show_proof(outcome)
    else:  # nothing but data, so that a program can read it
        terminal.err(render.visible(outcome.sql))
        terminal.out(render.render(outcome.result, format))
        terminal.show_proof(outcome)
    if isinstance(outcome, Refusal):
        raise typer.Exit(outcome.exit_code)


def batch(
    db: Db = None,
    run: Annotated[
        bool, typer.Option("--run", help="Also run the SQL; the rows are thrown away.")
    ] = False,
    model: ModelName = None,
    encoder: EncoderName = None,
    glossary: GlossaryFile = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    share_values: ShareValues = None,
    min_confidence: MinConfidence = None,
    timeout_s: TimeoutS = None,
    index_dir: IndexDir = None,
    direction: Annotated[
        str, typer.Option("--direction", help="nl2sql, or sql2nl: explain {id, sql, db_id?}.")
    ] = "nl2sql",
    dialect: DialectName = None,
    lang: Lang = "en",
    style: Style = "description",
) -> None:
    """Answer JSON lines {"id", "question", "db_id"?} from stdin; the URL may hold {db_id}.

    --dialect, --lang and --style are for --direction sql2nl.
    """
    from sqlnl_rag.batch import OpenTranslators, answer_lines
    from sqlnl_rag.models import in_flight, load_model
    from sqlnl_rag.render import dumps

    config = load_config(
        {
            "db": db,
            "model": model,
            "encoder": encoder,
            "glossary": glossary,
            "schemas": schemas,
            "sample_values": sample_values,
            "share_values": share_values,
            "min_confidence": min_confidence,
            "timeout_s": timeout_s,
            "index_dir": index_dir,
        }
    )
    if direction == "sql2nl":
        explain_batch(config, dialect, lang, style, model)
        return
    if direction != "nl2sql":
        raise UsageError(f"Unknown direction: {direction}", "Known: nl2sql, sql2nl")
    template = url(config)
    lines = terminal.stdin_lines("questions")
    loaded = load_model(config.model)
    terminal.announce(loaded, config.share_values, connection(config))
    counts: Counter[str] = Counter()
    with OpenTranslators(
        template,
        lambda filled: connect(replace(config, db=filled), model=loaded, with_memory=False),
    ) as translators:
        for record in answer_lines(lines, translators, run=run, in_flight=in_flight(loaded)):
            terminal.out(dumps(record))
            counts[record["status"]] += 1
    if not counts:
        raise UsageError("No questions were given", "stdin holds no line")
    terminal.err(", ".join(f"{number} {status}" for status, number in sorted(counts.items())))
