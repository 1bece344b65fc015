"""Remembered answers: questions with the SQL that a person found right, in one SQLite file.

    memory = memory_of("sqlite:///shop.db", Path("memory.db"))
    with Translator.connect("sqlite:///shop.db", memory=memory) as translator:
        translator.remember("Which stores are in Oslo?", "SELECT name FROM stores WHERE ...")

A question asked again in the same words is answered by the remembered SQL; questions alike are
examples for models that read text. Pairs are kept for each database, which is known by a hash: the
file holds no URL, host, path, account or password.

Promised: nothing remembered is trusted. SQL passes verification before it is kept, and policy,
names and dry run again each time it answers. When the schema has changed, a pair is judged anew at
its next use, and set aside while it does not pass. Processes and threads may share the file. Not
promised: that the file is private beyond its mode (0600); it holds questions and literals.
"""

from __future__ import annotations

import hashlib
import math
import os
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlnl_rag.errors import MemoryUnusable, UnknownId, UsageError
from sqlnl_rag.names import stem, tokens
from sqlnl_rag.types import Asked

if TYPE_CHECKING:
    from sqlnl_rag.known import Known

REMEMBERED = "remembered"  # the model's name in an answer
MAX_PAIRS = 10_000  # of one database
EXAMPLES = 3
ALIKE = 0.2  # least likeness of a question that is shown as an example
_VERSION = 1
_WAIT_S = 5.0  # for another process that writes
_ENDS = " \t?？!！.。…"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pairs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    database TEXT NOT NULL,
    asked TEXT NOT NULL,
    question TEXT NOT NULL,
    sql TEXT NOT NULL,
    structure TEXT NOT NULL,
    aside TEXT NOT NULL DEFAULT '',
    UNIQUE (database, asked)
)
"""


@dataclass(frozen=True)
class Remembered:
    """One pair.

    Attributes:
        structure: Fingerprint of the schema that the SQL was last held against.
        aside: Why it did not pass there; empty where it did.
    """

    id: int
    question: str
    sql: str
    structure: str
    aside: str = ""


def memory_of(url: str, file: Path) -> Memory:
    """The memory of the database at `url`; the file is made when something is first kept.

    Raises:
        UsageError: The URL means nothing.
    """
    from sqlnl_rag.database.url import connection_name, parse

    parsed = parse(url)
    named = f"{parsed.get_backend_name()} {connection_name(parsed)}"
    return Memory(file, hashlib.sha256(named.encode()).hexdigest()[:32])


def normal(question: str) -> str:
    """What two questions in the same words have in common: no case, spaces or end marks."""
    text = unicodedata.normalize("NFKC", question).casefold()
    return " ".join(text.split()).rstrip(_ENDS)


class Memory:
    """The pairs of one database. Threads share it.

    Args:
        file: Made with its folder when something is first kept.
        database: What the database is known by.
    """

    def __init__(self, file: Path, database: str) -> None:
        self.file = file
        self._database = database

    def keep(self, question: str, sql: str, known: Known) -> Remembered:
        """Keeps a pair whose SQL has just passed, in place of an older one of the same question.

        Raises:
            UsageError: There are `MAX_PAIRS` already.
            MemoryUnusable: The file cannot be used.
        """
        self._make()
        with self._open(write=True) as file:
            (count,) = file.execute(
                "SELECT COUNT(*) FROM pairs WHERE database = ? AND asked <> ?",
                (self._database, normal(question)),
            ).fetchone()
            if count >= MAX_PAIRS:
                raise UsageError(f"{MAX_PAIRS} answers are remembered already", "Forget some.")
            row = file.execute(
                "INSERT INTO pairs (database, asked, question, sql, structure)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (database, asked) DO UPDATE SET"
                " question = excluded.question, sql = excluded.sql,"
                " structure = excluded.structure, aside = ''"
                " RETURNING id, question, sql, structure, aside",
                (self._database, normal(question), question.strip(), sql, known.structure),
            ).fetchone()
            return Remembered(*row)

    def pairs(self) -> tuple[Remembered, ...]:
        """Everything that is remembered, oldest first, what is set aside too.

        Raises:
            MemoryUnusable: The file cannot be used.
        """
        return self._select("ORDER BY id")

    def recall(self, question: str, known: Known) -> Remembered | None:
        """The pair of this very question, unless the schema has changed and it does not pass.

        Raises:
            MemoryUnusable: The file cannot be used.
            DatabaseUnreachable: The database went away.
        """
        found = self._select("AND asked = ?", normal(question))
        return next(iter(self._fitting(found, known)), None)

    def similar(self, question: str, known: Known, most: int = EXAMPLES) -> tuple[Asked, ...]:
        """Pairs whose questions are most alike, most alike last.

        Raises:
            MemoryUnusable: The file cannot be used.
            DatabaseUnreachable: The database went away.
        """
        ranked = alike(question, self._select("ORDER BY id DESC"))
        found = [
            Asked(pair.question, pair.sql, REMEMBERED)
            for pair, _ in zip(self._fitting(ranked, known), range(most), strict=False)
        ]
        return tuple(reversed(found))

    def forget(self, id: int) -> Remembered:
        """Removes a pair, and returns it.

        Raises:
            UnknownId: There is none of that id.
            MemoryUnusable: The file cannot be used.
        """
        if not self.file.exists():
            raise _unknown(id)
        with self._open(write=True) as file:
            row = file.execute(
                "DELETE FROM pairs WHERE database = ? AND id = ?"
                " RETURNING id, question, sql, structure, aside",
                (self._database, id),
            ).fetchone()
        if row is None:
            raise _unknown(id)
        return Remembered(*row)

    def put_aside(self, pair: Remembered, known: Known, why: str) -> None:
        """Notes that a pair was held against the schema as it is, and why it does not pass; the
        empty string where it does.

        Raises:
            MemoryUnusable: The file cannot be used.
        """
        with self._open(write=True) as file:
            file.execute(
                "UPDATE pairs SET structure = ?, aside = ? WHERE id = ? AND sql = ?",
                (known.structure, why, pair.id, pair.sql),
            )

    def _fitting(self, pairs: Sequence[Remembered], known: Known) -> Iterator[Remembered]:
        """Those that fit the schema as it is; those last judged against another are judged now."""
        for pair in pairs:
            if pair.structure == known.structure:
                if not pair.aside:
                    yield pair
                continue
            verdict = known.check(pair.sql)
            self.put_aside(pair, known, verdict.message)
            if verdict.ok:
                yield pair

    def _select(self, rest: str, *values: str) -> tuple[Remembered, ...]:
        if not self.file.exists():
            return ()
        with self._open() as file:
            rows = file.execute(
                f"SELECT id, question, sql, structure, aside FROM pairs WHERE database = ? {rest}",
                (self._database, *values),
            ).fetchall()
        return tuple(Remembered(*row) for row in rows)

    def _make(self) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.file, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise self._unusable(error.strerror or "it cannot be made") from None

    @contextmanager
    def _open(self, *, write: bool = False) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction of its own, committed at the end; an empty file, which
        another process has just made, is made ready.
        """
        try:
            with closing(sqlite3.connect(self.file, _WAIT_S, isolation_level=None)) as file:
                if write:
                    file.execute("PRAGMA journal_mode = WAL")
                file.execute("BEGIN IMMEDIATE" if write else "BEGIN")
                (version,) = file.execute("PRAGMA user_version").fetchone()
                (tables,) = file.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
                if version not in (0, _VERSION) or (version == 0 and tables):
                    raise self._unusable("it is something else, or of another version")
                if version == 0:
                    file.execute(_SCHEMA)
                    file.execute(f"PRAGMA user_version = {_VERSION}")
                yield file
                file.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._unusable(str(error)) from None

    def _unusable(self, why: str) -> MemoryUnusable:
        return MemoryUnusable(
            f"The remembered answers in {self.file} cannot be used: {why}",
            "Move the file away, or name another with SQLNL_MEMORY.",
        )


def alike(question: str, pairs: Sequence[Remembered]) -> list[Remembered]:
    """Pairs by the likeness of their questions, most alike first: the share of words in common, a
    word weighing more where few questions have it; nothing less alike than `ALIKE`.
    """
    asked = _words(question)
    words = [_words(pair.question) for pair in pairs]
    counts = Counter(word for one in (asked, *words) for word in one)

    def weight(some: frozenset[str]) -> float:
        return sum(1 / (1 + math.log(counts[word])) for word in some)

    scores = [weight(asked & one) / (weight(asked | one) or 1.0) for one in words]
    order = sorted(range(len(pairs)), key=lambda place: -scores[place])
    return [pairs[place] for place in order if scores[place] >= ALIKE]


def _words(question: str) -> frozenset[str]:
    return frozenset(stem(token) for token, _, _ in tokens(question))


def _unknown(id: int) -> UnknownId:
    return UnknownId(f"no remembered answer has the id {id}", "sqlnl remember --list shows them")
