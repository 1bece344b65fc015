"""`sqlnl explain`, and `sqlnl batch --direction sql2nl`: SQL that exists already, in words."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import (
    AsJson,
    Db,
    DialectName,
    GlossaryFile,
    Schemas,
    TimeoutS,
    connect,
    dialect,
    limits,
    snapshot,
    url,
)
from sqlnl_rag.config import Config, load_config
from sqlnl_rag.errors import UnreachableError, UsageError
from sqlnl_rag.render import Json, dumps, visible

if TYPE_CHECKING:
    from sqlnl_rag.database import Database
    from sqlnl_rag.explain import Describer, Explanation
    from sqlnl_rag.statements import Statement
    from sqlnl_rag.types import Dialect, Schema

COUNT_TIMEOUT_S = 5.0  # for each count of --style steps

Lang = Annotated[str, typer.Option("--lang", help="en or zh.")]
Style = Annotated[str, typer.Option("--style", help="description, steps or pseudocode.")]
DescriberName = Annotated[
    str | None,
    typer.Option(
        "--model", help="openai:NAME[@URL] or hf:PATH writes the text, if it passes the check."
    ),
]


def explain(
    sql: Annotated[
        str | None, typer.Argument(help="One statement or more; - or a pipe reads stdin.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="Read the SQL from a file.")
    ] = None,
    db: Db = None,
    dialect: DialectName = None,
    schema: Annotated[
        Path | None,
        typer.Option("--schema", metavar="FILE", help="What sqlnl schema --json printed."),
    ] = None,
    lang: Lang = "en",
    style: Style = "description",
    model: DescriberName = None,
    round_trip: Annotated[
        bool,
        typer.Option("--round-trip", help="Ask the text again with --db and compare the rows."),
    ] = False,
    glossary: GlossaryFile = None,
    schemas: Schemas = None,
    timeout_s: TimeoutS = None,
    json: AsJson = False,
) -> None:
    """Put SQL into words that are checked against it. Nothing that changes data is ever run."""
    from sqlnl_rag.statements import split

    check_words(lang, style)
    text = _read(sql, file)
    config = load_config(
        {"db": db, "glossary": glossary, "schemas": schemas, "timeout_s": timeout_s}
    )
    if glossary and not (schema or config.db and not dialect):
        raise UsageError("A glossary needs the tables that it names", "Give --db or --schema.")
    if round_trip and not config.db:
        raise UsageError("--round-trip needs a database", "Give --db URL.")
    describer = load_describer(model)
    with ExitStack() as stack:
        known = _known(config, dialect, schema, lang, stack)
        pieces = split(text, known.dialect)
        door = _Door(known, config, lang, style, describer, len(pieces), json)
        records: list[Json] = []
        for start, end in pieces:
            if records and not json:
                terminal.out("\n")
            records.append(door.explain(text, start, end, round_trip=round_trip))
    if json:
        head = {"dialect": known.dialect, "lang": lang, "style": style}
        terminal.out(dumps(head | {"statements": records}, indent=2))
    if any("error" in record for record in records):
        raise typer.Exit(2)


def explain_batch(
    config: Config, name: str | None, lang: str, style: str, model: str | None
) -> None:
    """The lines of stdin in words; the URL may hold {db_id}."""
    from sqlnl_rag.batch import OpenTranslators
    from sqlnl_rag.explain_lines import explain_lines

    check_words(lang, style)
    describer = load_describer(model)
    lines = terminal.stdin_lines("statements")
    counts: Counter[str] = Counter()
    with ExitStack() as stack:
        spoken: Dialect = dialect(name) if name else "generic"
        if config.db and not name:
            opened = stack.enter_context(
                OpenTranslators(url(config), lambda filled: connect(replace(config, db=filled)))
            )

        def known(db_id: object) -> tuple[Dialect, Schema | None]:
            if name or not config.db:
                return spoken, None
            schema = opened.get(db_id).schema_in(lang)
            return schema.dialect, schema

        for record in explain_lines(lines, known, lang=lang, style=style, model=describer):
            terminal.out(dumps(record))
            counts[record["status"]] += 1
    if not counts:
        raise UsageError("No statements were given", "stdin holds no line")
    terminal.err(", ".join(f"{number} {status}" for status, number in sorted(counts.items())))


def check_words(lang: str, style: str) -> None:
    """That there are such a language and style.

    Raises:
        UsageError: There are not.
    """
    for name, value, known in (
        ("language", lang, ("en", "zh")),
        ("style", style, ("description", "steps", "pseudocode")),
    ):
        if value not in known:
            raise UsageError(f"Unknown {name}: {value}", f"Known: {', '.join(known)}")


def load_describer(spec: str | None) -> Describer | None:
    """The model that writes descriptions; None for the floor.

    Raises:
        UsageError: There is no such model, or it cannot describe.
    """
    if spec is None or spec == "floor":
        return None
    from sqlnl_rag.models import is_elsewhere, load_model
    from sqlnl_rag.models.chat import ChatModel

    if spec == "embedded":
        raise UsageError(
            "The embedded model writes SQL, no descriptions",
            "Leave --model out, or name a language model: openai:NAME or hf:PATH.",
        )
    loaded = load_model(spec)
    if not isinstance(loaded, ChatModel):
        raise UsageError(
            f"{spec} cannot describe SQL", "Name a language model: openai:NAME or hf:PATH."
        )
    if is_elsewhere(loaded.destination):
        terminal.err(
            f"{loaded.name} at {loaded.destination} is sent the SQL, and the names, types, keys and"
            " comments of the tables it reads; no rows"
        )
    return loaded


@dataclass(frozen=True)
class _Known:
    """What is at hand besides the SQL."""

    dialect: Dialect
    schema: Schema | None = None
    database: Database | None = None


@dataclass(frozen=True)
class _Door:
    """Explains one statement after the other and prints what is to be printed of each."""

    known: _Known
    config: Config
    lang: str
    style: str
    model: Describer | None
    total: int
    json: bool

    def explain(self, text: str, start: int, end: int, *, round_trip: bool) -> Json:
        """Prints the statement at ``text[start:end]``, or what is wrong with it; its record."""
        from sqlnl_rag.explain import explain_one, explanation_json
        from sqlnl_rag.statements import read_statement

        try:
            statement = read_statement(text, start, end, self.known.dialect)
            found = explain_one(
                statement,
                self.known.dialect,
                schema=self.known.schema,
                lang=self.lang,
                style=self.style,
                model=self.model,
            )
        except UsageError as error:
            if self.total == 1 and not self.json:
                raise
            terminal.show_error(error)
            return {"sql": text[start:end], "start": start, "error": error.message}
        record = explanation_json(found) | {"shown": found.text}
        self.add_counts(found, statement, record)
        if round_trip:
            self.add_round_trip(found, record)
        shown = record.pop("shown")
        if not self.json:
            terminal.out(shown)
        for warning in record["warnings"]:
            terminal.err(f"Warning: {visible(warning)}", "yellow")
        if not found.coverage.ok:
            from sqlnl_rag.explain import first_fault

            fault = first_fault(found.coverage)
            terminal.err(f"Warning: the check finds that the text {visible(fault)}", "yellow")
        return record

    def add_counts(self, found: Explanation, statement: Statement, record: Json) -> None:
        """Writes behind each step how many rows are left, where a database can count them."""
        if self.style != "steps" or self.known.database is None or self.known.schema is None:
            return
        if not statement.reads_only:
            return
        from sqlnl_rag.step_counts import clause_counts, step_counts

        counts = clause_counts(
            statement.tree, self.known.dialect, self.known.schema, self.known.database
        )
        steps = step_counts(found.text, found.description.phrases, counts)
        lines = found.text.split("\n")
        words = _COUNTED[self.lang]
        for step in steps:
            said = (
                words[0].format(step.rows) if step.rows is not None else words[1].format(step.why)
            )
            lines[step.line] += said
        record["shown"] = "\n".join(lines)
        record["row_counts"] = [
            {"line": s.line, "rows": s.rows, "why": s.why or None} for s in steps
        ]

    def add_round_trip(self, found: Explanation, record: Json) -> None:
        """Asks the text of the database and says whether the same rows come back."""
        from sqlnl_rag.round_trip import round_trip

        with connect(self.config) as translator:
            back = round_trip(translator, found.sql, found.text)
        record["round_trip"] = {"sql": back.sql, "same": back.same, "note": back.note}
        if not self.json:
            word = {True: "the same rows", False: "other rows", None: "not compared"}[back.same]
            terminal.err(f"Asked again: {word} ({visible(back.note)})")
            if back.sql:
                terminal.err(f"  {visible(back.sql)}")


_COUNTED = {
    "en": ("  [rows: {0:,}]", "  [not counted: {0}]"),
    "zh": ("  〔{0} 行〕", "  〔未计数：{0}〕"),
}


def _read(sql: str | None, file: Path | None) -> str:
    if file is not None:
        if sql is not None:
            raise UsageError("Give SQL or --file, not both", "- as SQL reads stdin.")
        try:
            content = file.read_bytes()
        except OSError as error:
            raise UsageError(
                f"{file} cannot be read: {error.strerror}", "Check the path."
            ) from None
        if len(content) > terminal.MAX_STDIN_BYTES:
            raise UsageError(
                f"{file} is over {terminal.MAX_STDIN_BYTES // 1000} kB", "Give it in parts."
            )
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UsageError(f"{file} is not UTF-8", "Convert it first.") from None
    text = terminal.read_text(sql, "SQL")
    if not text.strip():
        raise UsageError("No SQL was given", "Give one statement, or several divided by ;")
    return text


def _known(
    config: Config, name: str | None, file: Path | None, lang: str, stack: ExitStack
) -> _Known:
    """The dialect that was named, else that of the schema file or database, else the parser's."""
    if not file and (name or not config.db):
        return _Known(dialect(name) if name else "generic")
    from sqlnl_rag.glossary import Glossary, read_glossary

    glossary = read_glossary(config.glossary) if config.glossary else Glossary({})
    if file:
        schema = glossary.in_language(snapshot(file, name), lang)
        return _Known(schema.dialect, schema)
    from sqlnl_rag.database import Database
    from sqlnl_rag.introspect import introspect

    bounded = replace(limits(config), timeout_s=min(config.timeout_s, COUNT_TIMEOUT_S))
    try:
        database = stack.enter_context(Database.open(url(config), bounded))
        schema = introspect(database, schemas=config.schemas, sample_values=False)
    except UnreachableError as error:
        raise type(error)(
            error.message, "--dialect explains without a database; or see sqlnl doctor."
        ) from error
    return _Known(database.dialect, glossary.in_language(schema, lang), database)
