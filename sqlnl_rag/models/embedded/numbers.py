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
} | {
    "once": "1", "twice": "2", "couple": "2", "dozen": "12", "thirty": "30", "forty": "40",
    "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "hundred": "100", "thousand": "1000",
}  # fmt: skip
_DIGITS = {digit: number for number, digit in enumerate("零一二三四五六七八九")} | {
    "两": 2,
    "〇": 0,
}
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_CHINESE = re.compile(rf"[{''.join(_DIGITS)}{''.join(_UNITS)}]+")
_COUNTED = re.compile(r"(\d+(?:\.\d+)?)([十百千万亿]+)")


def number_text(text: str) -> str | None:
    """The number that `text` writes in digits or as an English or Chinese word, or None.

    >>> number_text("1,200"), number_text("Three"), number_text("十二"), number_text("3.5万")
    ('1200', '3', '12', '35000')
    >>> number_text("dozen"), number_text("forty")
    ('12', '40')
    >>> number_text("x"), number_text("万")
    (None, None)
    """
    plain = text.strip().strip("$€£¥%").replace(",", "")
    if _NUMBER.fullmatch(plain):
        return plain.removeprefix("+")
    if counted := _COUNTED.fullmatch(plain):
        value = float(counted[1])
        for unit in counted[2]:
            value *= _UNITS[unit]
        return f"{value:.10g}"
    if _CHINESE.fullmatch(plain) and plain[0] not in "百千万亿":
        return _chinese(plain)
    return _WORDS.get(text.strip().casefold())


def _chinese(text: str) -> str:
    """The number of Chinese numerals: place by place (二十三), or digit by digit (二〇二三)."""
    if all(sign in _DIGITS for sign in text):
        return str(int("".join(str(_DIGITS[sign]) for sign in text)))
    total = section = digit = 0
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif _UNITS[sign] < 10_000:
            section += (digit or 1) * _UNITS[sign]
            digit = 0
        else:
            total = (total + section + digit) * _UNITS[sign]
            section = digit = 0
    return str(total + section + digit)
