"""Files of pairs and of statements, told apart by what stands in them.

JSON and JSONL (public sets, pairs, templates, WikiSQL), CSV and TSV with a column of questions and
one of SQL, query logs and SQL files. What has SQL and no question is asked in the words of our own
explainer. Every entry comes back as an `Example` or as a `Rejected` one with the reason.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Literal

from sqlnl_rag import policy
from sqlnl_rag.datasets import logs, published
from sqlnl_rag.datasets.cleaning import refused
from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.datasets.questions import QUESTION_KEYS, SQL_KEYS, pair_of, read_json_objects
from sqlnl_rag.describe import describe
from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Dialect, Schema

Lang = Literal["en", "zh"]
_SNIFFED_CHARS = 65_536
_EXPECTED = (
    "JSON, JSONL or CSV with a question and its SQL, a PostgreSQL csvlog, a MySQL general log, or"
    " a .sql file"
)


@dataclass(frozen=True)
class Reading:
    """What files hold."""

    examples: Sequence[Example]
    rejected: Sequence[Rejected]


@dataclass(frozen=True)
class Asking:
    """How statements without a question are asked.

    Attributes:
        dialect: Of SQL files; a log says its own.
        schema_of: The schema behind a db_id, whose keys and comments the explainer then uses.
    """

    dialect: Dialect = "generic"
    langs: Sequence[Lang] = ("en",)
    schema_of: Callable[[str], Schema] | None = None


def read_files(paths: Sequence[Path], asking: Asking | None = None) -> Reading:
    """The pairs of all files; where there is more than one, an id begins with its file's name.

    Raises:
        UsageError: A file cannot be read, or is none of the kinds that are known.
        DatabaseUnreachable: `Asking.schema_of` says so.
    """
    asking = asking or Asking()
    found = [pair for path in paths for pair in _with_names(path, len(paths) > 1, asking)]
    rejected = [pair for pair in found if isinstance(pair, Rejected)]
    examples = [pair for pair in found if isinstance(pair, Example)]
    seen: set[str] = set()
    for example in examples:
        if example.id in seen:
            raise UsageError(
                f"two pairs have the id {example.id}",
                "give each its own, and each file another name",
            )
        seen.add(example.id)
    return Reading(examples, rejected)


def _with_names(path: Path, several: bool, asking: Asking) -> Iterator[Example | Rejected]:
    for pair in _pairs(path, asking):
        if not several:
            yield pair
        elif isinstance(pair, Rejected):
            named = replace(pair.example, id=f"{path.stem}/{pair.example.id}")
            yield replace(pair, example=named)
        else:
            yield replace(pair, id=f"{path.stem}/{pair.id}")


def _pairs(path: Path, asking: Asking) -> Iterator[Example | Rejected]:
    head = _head(path)
    first = head.lstrip("\ufeff \t\r\n")[:1]
    if path.suffix == ".sql":
        text = path.read_text(encoding="utf-8-sig", errors="replace")
        statements = logs.sql_file(text, asking.dialect, path.name)
        return _asked(statements, asking, path.name)
    if first in ("[", "{"):
        return _objects(path)
    if logs.is_general_log(head.splitlines()):
        return _asked(_general_log(path), replace(asking, dialect="mysql"), path.name)
    divider = "\t" if path.suffix == ".tsv" else ","
    fields = next(csv.reader(head.splitlines(keepends=True), delimiter=divider), [])
    if logs.is_csvlog(fields):
        return _asked(_csvlog(path), replace(asking, dialect="postgresql"), path.name)
    if len(fields) > 1:
        return _table(path, fields, divider)
    raise UsageError(f"{path.name} is no kind of file that is known here", f"known: {_EXPECTED}")


def _head(path: Path) -> str:
    try:
        with path.open("rb") as file:
            start = file.read(_SNIFFED_CHARS)
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}", "check the path") from None
    if not start.strip():
        raise UsageError(f"{path.name} is empty", f"expected {_EXPECTED}")
    if b"\0" in start:
        raise UsageError(f"{path.name} is no text: it holds NUL bytes", f"expected {_EXPECTED}")
    return start.decode("utf-8", errors="replace")


def _objects(path: Path) -> Iterator[Example | Rejected]:
    headers: dict[str, list[str]] | None = None
    for number, entry in enumerate(read_json_objects(path)):
        if published.is_template(entry):
            yield from published.template_pairs(entry, number, path.name, path.stem)
        elif published.is_wikisql(entry):
            headers = published.wikisql_tables(path) if headers is None else headers
            yield published.wikisql_pair(entry, number, path.name, headers)
        else:
            pair = pair_of(entry, number, path.name)
            if isinstance(pair, Example) and entry.get("turn"):
                message = "it goes on from the question before it"
                yield Rejected(pair, "turn", message)
            else:
                yield pair


def _table(path: Path, header: Sequence[str], divider: str) -> Iterator[Example | Rejected]:
    names = [name.strip().removeprefix("\ufeff") for name in header]
    for keys, what in ((QUESTION_KEYS, "question"), (SQL_KEYS, "SQL")):
        if not set(keys) & set(names):
            raise UsageError(
                f"{path.name} has no column of the {what}; it has {', '.join(names)[:80]}",
                f"call it one of {', '.join(keys)}",
            )
    csv.field_size_limit(_MAX_CELL)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        try:
            lines = csv.DictReader(stream, names, delimiter=divider)
            for number, line in enumerate(islice(lines, 1, None)):
                yield pair_of({k: v or None for k, v in line.items() if k}, number, path.name)
        except (UnicodeDecodeError, csv.Error) as error:
            raise UsageError(f"{path.name} is no CSV in UTF-8: {error}", "convert it") from None


_MAX_CELL = 2**24


def _general_log(path: Path) -> Iterator[logs.Logged]:
    with logs.open_text(path) as stream:
        yield from logs.general_log(stream)


def _csvlog(path: Path) -> Iterator[logs.Logged]:
    with logs.open_text(path) as stream:
        yield from logs.csvlog(stream, path.name)


def _asked(
    statements: Iterator[logs.Logged], asking: Asking, source: str
) -> Iterator[Example | Rejected]:
    """A pair a statement and language, its question in the explainer's words."""
    spoken, langs = asking.dialect, asking.langs
    for number, logged in enumerate(statements):
        example = Example(str(number), "", logged.sql, logged.db_id, source=source)
        if logged.problem or "\ufffd" in logged.sql:
            message = logged.problem or "it is not UTF-8"
            yield Rejected(example, "parse" if logged.problem else "encoding", message)
            continue
        tree, checks = policy.check(logged.sql, spoken, None, strict=False)
        if tree is None:
            yield refused(example, checks[0], spoken)
            continue
        schema = asking.schema_of(logged.db_id) if asking.schema_of else None
        written = policy.render(tree.copy(), spoken)
        for lang in langs:
            try:
                words = describe(written, spoken, schema=schema, lang=lang).text
            except UsageError as error:
                yield Rejected(example, "no_question", error.message)
                break
            named = example.id if len(langs) == 1 else f"{example.id}.{lang}"
            yield replace(example, id=named, question=words)
