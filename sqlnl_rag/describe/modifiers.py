"""What SQLite's DATE and DATETIME take behind a date: ``'-1 month'``, ``'start of year'``."""

from __future__ import annotations

import re

from sqlglot import exp

SHIFT = re.compile(r"([+-]?)(\d+(?:\.\d+)?) ([a-z]+?)s?")
START = re.compile(r"start of (year|month|day)")


def moves_a_date(node: exp.Expr) -> bool:
    """Whether it is one of the two, with modifiers that all have words."""
    return (
        isinstance(node, exp.Anonymous)
        and node.name.casefold() in ("date", "datetime")
        and len(node.expressions) > 1
        and all(map(_has_words, node.expressions[1:]))
    )


def _has_words(modifier: exp.Expr) -> bool:
    text = modifier.name.casefold() if isinstance(modifier, exp.Literal) else ""
    return bool(SHIFT.fullmatch(text) or START.fullmatch(text))
