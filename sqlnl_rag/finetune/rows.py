"""The rows of a run: the folder that `sqlnl data prepare` writes.

``train.jsonl``, ``valid.jsonl`` and ``test.jsonl`` hold ``{"prompt": [messages], "completion":
[messages], ...}`` a line; ``card.json`` holds the ``fingerprint`` of the data and the
``prompt_sha256`` of the prompt that rendered it.

Promises: a split that is missing, empty or holds anything else is refused before a model is
loaded. A test split may be empty.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from sqlnl_rag.errors import UsageError

Turns: TypeAlias = tuple[tuple[str, str], ...]  # (role, content) each
_REMEDY = "make it with sqlnl data prepare"


@dataclass(frozen=True)
class Row:
    """What is shown, and what is to be written; only the latter has a loss."""

    prompt: Turns
    completion: Turns


@dataclass(frozen=True)
class Splits:
    """All rows of a run.

    Attributes:
        fingerprint: Of the data, as its card states it.
        prompt_sha256: Of the prompt that the rows were rendered with.
    """

    train: tuple[Row, ...]
    valid: tuple[Row, ...]
    test: tuple[Row, ...]
    fingerprint: str
    prompt_sha256: str


def read_splits(folder: str | Path) -> Splits:
    """Reads a folder of rows.

    Raises:
        UsageError: It is not there, has no card, or a split is empty or holds something else.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UsageError(f"{folder} is no folder of rows", _REMEDY)
    card = _read_card(folder / "card.json")
    train, valid, test = (
        _read_rows(folder / f"{name}.jsonl") for name in ("train", "valid", "test")
    )
    for name, rows in (("train", train), ("valid", valid)):
        if not rows:
            raise UsageError(f"the {name} split of {folder} is empty", "give sqlnl data more pairs")
    return Splits(train, valid, test, card["fingerprint"], card["prompt_sha256"])


def _read_card(path: Path) -> dict[str, str]:
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise UsageError(f"{path} cannot be read", _REMEDY) from None
    if not isinstance(card, dict) or not all(
        isinstance(card.get(key), str) for key in ("fingerprint", "prompt_sha256")
    ):
        raise UsageError(f"{path} has no fingerprint or no prompt_sha256", _REMEDY)
    return card


def _read_rows(path: Path) -> tuple[Row, ...]:
    rows = []
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    rows.append(_row(json.loads(line), f"line {number} of {path}"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read: {error}", _REMEDY) from None
    return tuple(rows)


def _row(content: Any, where: str) -> Row:
    row = content if isinstance(content, dict) else {}
    prompt, completion = _turns(row.get("prompt")), _turns(row.get("completion"))
    if not prompt or not completion:
        raise UsageError(f"{where} has no prompt or no completion", _REMEDY)
    return Row(prompt, completion)


def _turns(value: Any) -> Turns:
    """The messages, or none where it is no list of such."""
    if not isinstance(value, list):
        return ()
    turns = []
    for message in value:
        role, content = (
            message.get(key) if isinstance(message, dict) else None for key in ("role", "content")
        )
        if not isinstance(role, str) or not isinstance(content, str) or not content.strip():
            return ()
        turns.append((role, content))
    return tuple(turns)
