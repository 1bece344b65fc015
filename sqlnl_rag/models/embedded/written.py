"""Training questions written for this project: public ones in other words, and small databases.

``rewordings.tsv`` has lines of a position in Spider's ``train_spider.json``, a kind and a wording.
Each file of ``en/`` and ``zh/`` is a script that SQLite runs as it is: tables and rows, then
queries, each after its questions, which are comments that begin ``-- ? ``. Those of ``spider/`` and
``chase/`` have queries alone, over the set's training database of the file's name.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

REWORDINGS = "rewordings.tsv"
LANGUAGES = {"en": "en", "zh": "zh", "spider": "en", "chase": "zh"}  # of each folder
_QUESTION = "-- ? "
_ASKED = re.compile(rf"((?:^{re.escape(_QUESTION)}.*\n)+)([^;]*;)", re.MULTILINE)


@dataclass(frozen=True)
class Script:
    """A small database and what is asked of it.

    Attributes:
        name: The file's, without its ending.
        tables: Statements that make and fill it; none where the database is another set's.
        asked: Questions, each with its SQL.
    """

    name: str
    tables: str
    asked: tuple[tuple[str, str], ...]

    def build(self, path: Path) -> None:
        """Makes the database, a new SQLite file.

        Raises:
            sqlite3.Error: A statement does not run.
        """
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(self.tables)


def rewordings(folder: Path) -> list[tuple[int, str]]:
    """Position and wording of each line; none without the file."""
    path = folder / REWORDINGS
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    parts = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(int(number), wording) for number, _, wording in parts]


def read_script(name: str, text: str) -> Script:
    """The parts of a script. A query is read up to its first semicolon.

    >>> read_script("t", "CREATE TABLE t (a);\\n-- ? How many?\\nSELECT COUNT(*) FROM t;\\n").asked
    (('How many?', 'SELECT COUNT(*) FROM t'),)
    """
    begins = text.find("\n" + _QUESTION)
    asked: list[tuple[str, str]] = []
    for match in _ASKED.finditer(text):
        sql = " ".join(match[2].rstrip(";").split())
        asked += [(q.removeprefix(_QUESTION).strip(), sql) for q in match[1].splitlines()]
    return Script(name, text[: max(begins, 0)], tuple(asked))


def scripts(folder: Path) -> Iterator[Script]:
    """The scripts of one folder, in order; none if it is not there."""
    for path in sorted(folder.glob("*.sql")):
        yield read_script(path.stem, path.read_text(encoding="utf-8"))
