"""`sqlnl chat` and `sqlnl remember`."""

from __future__ import annotations

import json as json_
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import (
    Db,
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
from sqlnl_rag.errors import SqlnlError, UnreachableError, UsageError

if TYPE_CHECKING:
    from sqlnl_rag.conversation import Conversation, Turn
    from sqlnl_rag.translate import Translator
    from sqlnl_rag.types import Answer

PROMPT = "sqlnl> "
HELP = """Ask a question, or go on from the last one: "only those in Oslo", "按价格降序".
  /sql    the SQL of the last answer       /undo   take the last turn back
  /yes    remember the last answer         /new    begin a new conversation
  /help   this                             /quit   leave; so does Ctrl-D
A number picks a choice. Ctrl-C stops an answer."""


def chat(
    db: Db = None,
    model: ModelName = None,
    encoder: EncoderName = None,
    schemas: Schemas = None,
    sample_values: Samples = None,
    share_values: ShareValues = None,
    min_confidence: MinConfidence = None,
    max_rows: MaxRows = None,
    timeout_s: TimeoutS = None,
    glossary: GlossaryFile = None,
    index_dir: IndexDir = None,
) -> None:
    """Talk with a database: questions that go on from one another, one a line; /help says more."""
    from sqlnl_rag.conversation import Conversation

    config = load_config(
        {
            "db": db,
            "model": model,
            "encoder": encoder,
            "schemas": schemas,
            "sample_values": sample_values,
            "share_values": share_values,
            "min_confidence": min_confidence,
            "max_rows": max_rows,
            "timeout_s": timeout_s,
            "glossary": glossary,
            "index_dir": index_dir,
        }
    )
    with terminal.progress_bar() as progress:
        translator = connect(config, progress)
    with translator:
        shared = [connection(config)] if shares_values(config) else []
        terminal.announce(translator.model, shared, connection(config))
        code = _Chat(translator, Conversation(translator)).talk()
    raise typer.Exit(code)


class _Chat:
    """One sitting: what is said, line by line."""

    def __init__(self, translator: Translator, talk: Conversation) -> None:
        self._translator = translator
        self._talk = talk
        self._code = 0  # of the last question; what a pipe ends with

    def talk(self) -> int:
        """Answers every line until there are no more; the exit code."""
        asked = sys.stdin.isatty()
        if asked:
            terminal.err(f"{self._translator.schema.database}: ask, or /help. Ctrl-D leaves.")
        for line in _lines(asked):
            try:
                if line.startswith("/"):
                    if not self._command(line):
                        break
                elif line:
                    self._answer(line)
            except UnreachableError:
                raise
            except SqlnlError as error:
                terminal.show_error(error)
                self._code = error.exit_code
            except KeyboardInterrupt:
                if not asked:
                    raise
                self._translator.database.cancel()
                terminal.err("stopped")
        return 0 if asked else self._code

    def _answer(self, question: str) -> None:
        from sqlnl_rag.types import Refusal

        outcome = self._talk.ask(question)
        if isinstance(outcome, Refusal):
            terminal.show_refusal(outcome)
            self._code = outcome.exit_code
            return
        self._code = 0
        _show(outcome)

    def _command(self, line: str) -> bool:
        """Does what a line with a slash says; whether to go on."""
        known: dict[str, Callable[[], None]] = {
            "/sql": self._sql,
            "/undo": self._undo,
            "/yes": self._remember,
            "/new": self._new,
            "/help": lambda: terminal.err(HELP),
        }
        name = line.split()[0].casefold()
        if name in ("/quit", "/exit", "/q"):
            return False
        if name not in known:
            raise UsageError(f"There is no {name}", f"{', '.join(known)}, /quit")
        known[name]()
        return True

    def _last(self) -> Turn:
        if not self._talk.turns:
            raise UsageError("Nothing has been answered yet", "Ask a question first.")
        return self._talk.turns[-1]

    def _sql(self) -> None:
        terminal.out(self._last().asked.sql)

    def _undo(self) -> None:
        from sqlnl_rag.render import visible

        self._last()
        self._talk.undo()
        turns = self._talk.turns
        terminal.err(f"back at: {visible(turns[-1].alone)}" if turns else "back at the beginning")

    def _new(self) -> None:
        while self._talk.undo():
            pass
        terminal.err("a new conversation")

    def _remember(self) -> None:
        turn = self._last()
        question = turn.alone or turn.asked.question
        self._code = _say_kept(self._translator, question, turn.asked.sql)


def _lines(asked: bool) -> Iterator[str]:
    """The lines that are said, stripped; a person is prompted, and may edit the line."""
    if not asked:
        for raw in terminal.stdin_lines("questions"):
            yield raw.decode("utf-8", "replace").lstrip("\ufeff").strip()
        return
    try:
        import readline  # noqa: F401  (input() then has a history and edits)
    except ImportError:  # not on every system
        pass
    while True:
        try:
            line = input(PROMPT)
        except EOFError:
            terminal.err("")
            return
        except KeyboardInterrupt:  # the line is thrown away, as a shell does
            terminal.err("")
            continue
        yield line.strip()


def _show(answer: Answer) -> None:
    """SQL and rows on stdout; on stderr how it was understood, and the choices."""
    from sqlnl_rag import render

    styled = sys.stdout.isatty()
    terminal.out(f"{answer.sql}\n\n")
    if answer.result is not None:
        terminal.out(render.table(answer.result, terminal=styled), styled=styled)
    terminal.show_turn(answer)


def remember(
    question: Annotated[str | None, typer.Argument(help="As it will be asked.")] = None,
    sql: Annotated[str | None, typer.Argument(help="What answers it.")] = None,
    db: Db = None,
    list_: Annotated[bool, typer.Option("--list", help="Print what is remembered.")] = False,
    forget: Annotated[
        int | None, typer.Option("--forget", metavar="ID", help="Forget one.")
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write pairs for `sqlnl data`; - is stdout."),
    ] = None,
) -> None:
    """Keep SQL as the answer to a question, if it passes every check; list, forget, export."""
    from sqlnl_rag.memory import memory_of
    from sqlnl_rag.render import dumps, remembered_json, visible

    config = load_config({"db": db})
    wishes = [question is not None, list_, forget is not None, export is not None]
    if sum(wishes) != 1 or (question is None) != (sql is None):
        raise UsageError(
            "One thing at a time: a question with its SQL, --list, --forget or --export",
            'e.g. sqlnl remember "How many stores?" "SELECT count(*) FROM stores" --db URL',
        )
    memory = memory_of(url(config), config.memory_file())
    if question is not None and sql is not None:
        with connect(config) as translator:
            code = _say_kept(translator, question, sql)
        raise typer.Exit(code)
    elif forget is not None:
        terminal.err(f"forgotten: {visible(memory.forget(forget).question)}")
    elif list_:
        for pair in memory.pairs():
            terminal.out(dumps(remembered_json(pair)))
    elif export is not None:
        good = [pair for pair in memory.pairs() if not pair.aside]
        lines = [
            json_.dumps({"id": str(p.id), "question": p.question, "sql": p.sql}, ensure_ascii=False)
            for p in good
        ]
        text = "".join(line + "\n" for line in lines)
        if str(export) == "-":
            terminal.out(text)
        else:
            _write(export, text)
        terminal.err(f"{len(good)} exported, {len(memory.pairs()) - len(good)} set aside")


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{file} cannot be written: {error.strerror}", "Name another.") from None


def _say_kept(translator: Translator, question: str, sql: str) -> int:
    """Remembers, and says what was; the exit code, that of `sqlnl check` where it does not pass."""
    from sqlnl_rag.memory import Remembered
    from sqlnl_rag.render import visible

    kept = translator.remember(question, sql)
    if isinstance(kept, Remembered):
        terminal.err(f"remembered as {kept.id}: {visible(kept.question)}")
        return 0
    terminal.err(f"Not remembered: {visible(kept.message)}", "bold yellow")
    return 3 if kept.refused else 4
