"""Numbers as questions write them."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?")
_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {"once": "1", "twice": "2", "thirty": "30", "fifty": "50", "hundred": "100", "thousand": "1000"}


def number_text(text: str) -> str | None:
    """The number that `text` writes in digits or as an English word, or None.

    >>> number_text("1,200"), number_text("Three"), number_text("x")
    ('1200', '3', None)
    """
    plain = text.strip().strip("$€£¥%").replace(",", "")
    if _NUMBER.fullmatch(plain):
        return plain.removeprefix("+")
    return _WORDS.get(text.strip().casefold())
