"""Calling the commands as a person does: what they are asked, what they printed, what is a clear
error. The fixtures `here`, `chat` and `sqlnl` in conftest.py do the calling.
"""

from __future__ import annotations

import io
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
SHOP = (Path(__file__).parent / "fixtures" / "translate" / "shop.sql").read_text("utf-8")
QUESTION = "How many customers are there?"
SCRIPT = {
    QUESTION: "SELECT COUNT(*) AS n FROM customers",
    "Name the customers": "SELECT name, city FROM customers ORDER BY id",
    "Which orders are odd?": "SELECT nothing FROM nowhere",
    "Sum the orders": "```sql\nSELECT SUM(total) FROM orders\n```",
    "Tidy up the customers": "DELETE FROM customers",
}


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Sqlnl = Callable[..., Ran]


class Terminal(io.StringIO):
    """Standard input that nobody piped into."""

    def isatty(self) -> bool:
        return True


def make(path: str, script: str = SHOP) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()


def is_clear(ran: Ran, code: int, *words: str) -> bool:
    """One line that says what happened, one with a hint, nothing on stdout."""
    first, *rest = ran.err.splitlines()
    told = all(word.casefold() in first.casefold() for word in words)
    hinted = len(rest) == 1 and rest[0].startswith("Hint: ") and len(rest[0]) > 10
    return ran.code == code and ran.out == "" and told and hinted and len(first) < 300
