"""A question with its SQL, and one that was left out with the reason.

Every reader gives `Example`s, every step of preparation turns some of them into `Rejected` ones.
Nothing is dropped without a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

from sqlnl_rag.names import tokens

_ASKING = frozenset(
    "a all and are count do does each find for from give have how in is list many me most of show"
    " that the their there they to what when where which who whose with".split()
)


@dataclass(frozen=True)
class Example:
    """One question with its gold SQL.

    Attributes:
        id: As published, or the position in the file; always text.
        evidence: What BIRD tells the reader besides the question; empty elsewhere.
        source: Where the pair comes from, for people: a file's name, ``made``, ``log``.
        split: The part that its publisher put it into (train, dev, test); empty where there is
            none.
    """

    id: str
    question: str
    sql: str
    db_id: str
    evidence: str = ""
    source: str = ""
    split: str = ""

    @property
    def asked(self) -> str:
        """The question as a model reads it: with its evidence, where it has some."""
        return f"{self.question} ({self.evidence})" if self.evidence else self.question

    @property
    def lang(self) -> Literal["en", "zh"]:
        """``zh`` where the question has Chinese in it and no two words that English asks with."""
        said = [token for token, _, _ in tokens(self.question)]
        chinese = any("\u3400" <= token <= "\u9fff" for token in said)
        return "zh" if chinese and len(_ASKING.intersection(said)) < 2 else "en"


@dataclass(frozen=True)
class Rejected:
    """A pair that is not used.

    Attributes:
        reason: A code, for counting: a failed check's (``parse``, ``policy.node``, ``name.table``,
            ``dry_run``, ``run``), or ``no_sql``, ``no_question``, ``dialect``, ``mended``,
            ``no_database``, ``encoding``,
            ``turn``, ``empty``, ``absurd``, ``duplicate``, ``near_duplicate``,
            ``contradiction``, ``leak``.
        message: One line that says what is wrong with this pair.
    """

    example: Example
    reason: str
    message: str


def json_lines(records: Iterable[Example | Rejected | dict[str, Any]]) -> str:
    """One JSON object a line. Of an example only the fields that say something."""
    return "".join(json.dumps(_plain(r), ensure_ascii=False) + "\n" for r in records)


def _plain(record: Example | Rejected | dict[str, Any]) -> dict[str, Any]:
    if isinstance(record, dict):
        return record
    if isinstance(record, Rejected):
        why = {"reason": record.reason, "message": record.message}
        return _plain(record.example) | why
    return {k: v for k, v in asdict(record).items() if v or k in ("id", "question", "sql")}
