"""Numbers in a text: in digits, in English words, in Chinese characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from sqlnl_rag.coverage.tokens import Token, decimal

_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)

_EN_NUMBERS: dict[str, Decimal] = {
    word: Decimal(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
}
_EN_NUMBERS |= {
    word: Decimal(value)
    for word, value in {
        "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
        "eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000",
        "million": "1000000", "billion": "1000000000", "dozen": "12", "half": "0.5",
        "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
        "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10", "once": "1", "twice": "2",
        "single": "1", "an": "1",
    }.items()
}  # fmt: skip
_ZH_DIGITS = dict(zip("零一二三四五六七八九", range(10), strict=True)) | {"两": 2, "〇": 0}
_ZH_UNITS = {"十": 10, "百": 100, "千": 1000}
_ZH_LARGE = {"万": 10_000, "亿": 100_000_000}


def numbers_at(
    text: str, tokens: tuple[Token, ...], place: int, lang: str
) -> Iterator[tuple[int, Decimal, bool]]:
    """Numbers that begin at a token: how many tokens, the value, whether digits spell it."""
    token = tokens[place]
    if token.kind == "number":
        before = text[token.start - 1] if token.start else " "
        after = text[token.end] if token.end < len(text) else " "
        ordinal = _ORDINAL.match(text, token.end)
        latin_after = after.isascii() and (after.isalpha() or after == "_")
        if before.isascii() and (before.isalnum() or before == "_"):
            return
        if latin_after and not ordinal:
            return
        value = decimal(token.text)
        if value is not None:
            length = 1
            factor = tokens[place + 1].text if place + 1 < len(tokens) else ""
            large = _ZH_LARGE | _ZH_UNITS if lang == "zh" else {}
            if factor in large:
                yield 2, (value * large[factor]).normalize(), True
            elif factor in ("thousand", "million", "billion", "hundred"):
                yield 2, (value * _EN_NUMBERS[factor]).normalize(), True
            yield length, value, True
            if factor == "%":
                yield 1, (value / 100).normalize(), True
        return
    if token.kind == "word" and token.text in _EN_NUMBERS:
        yield from _english(tokens, place)
    elif token.kind == "chinese":
        yield from _chinese(tokens, place)


def _english(tokens: tuple[Token, ...], place: int) -> Iterator[tuple[int, Decimal, bool]]:
    total = current = Decimal(0)
    last = place
    while last < len(tokens):
        word = tokens[last].text
        if word in ("-", "and") and last > place and last + 1 < len(tokens):
            following = tokens[last + 1].text
            if following in _EN_NUMBERS and tokens[last - 1].text in (
                ("hundred", "thousand") if word == "and" else _EN_NUMBERS
            ):
                last += 1
                continue
            break
        if word not in _EN_NUMBERS:
            break
        number = Decimal(_EN_NUMBERS[word])
        if number >= 1000:
            total += (current or Decimal(1)) * number
            current = Decimal(0)
        elif number == 100:
            current = (current or Decimal(1)) * 100
        else:
            current += number
        last += 1
    yield last - place, (total + current).normalize(), False


def _chinese(tokens: tuple[Token, ...], place: int) -> Iterator[tuple[int, Decimal, bool]]:
    total = section = digit = 0
    last = place
    while last < len(tokens) and tokens[last].kind == "chinese":
        char = tokens[last].text
        if char in _ZH_DIGITS:
            digit = _ZH_DIGITS[char]
        elif char in _ZH_UNITS and (last > place or char == "十"):
            section += (digit or 1) * _ZH_UNITS[char]
            digit = 0
        elif char in _ZH_LARGE and last > place:
            total = (total + section + digit) * _ZH_LARGE[char]
            section = digit = 0
        else:
            break
        last += 1
    if last > place:
        yield last - place, Decimal(total + section + digit), False
