"""Other ways in which a text may spell a constant: parts of a date, percent, numbers inside it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from sqlnl_rag.coverage.reading import Reading
from sqlnl_rag.coverage.tokens import decimal

_DATE = 3  # year, month, day
_MONTHS = (
    "january february march april may june july august september october november december".split()
)


def numbers_in(value: str) -> Iterator[Decimal]:
    """The numbers that a constant may be said with: itself, and the parts of a date or a text."""
    number = decimal(value)
    if number is not None:
        yield number
        yield (number * 100).normalize()
        return
    part = ""
    for char in f"{value} ":
        if char.isdigit() or (char == "." and part):
            part += char
        elif part:
            found = decimal(part.rstrip("."))
            if found is not None:
                yield found
            part = ""


def is_date_said(value: str, reading: Reading) -> bool:
    """Whether year, month and day stand in the text in another way of writing them."""
    parts = value.strip().split(" ")[0].split("-")
    if not 1 < len(parts) <= _DATE or not all(part.isdigit() for part in parts):
        return False
    if len(parts[0]) != 4:
        return False
    year, *rest = (Decimal(int(part)) for part in parts)
    if year not in reading.numbers:
        return False
    words = {token.text for token in reading.tokens}
    for place, part in enumerate(rest):
        month = place == 0 and 1 <= part <= 12 and _MONTHS[int(part) - 1] in words
        if part not in reading.numbers and not month:
            return False
    return True
