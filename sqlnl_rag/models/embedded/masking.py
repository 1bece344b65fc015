"""What of a question must stay while the rest is put in other words.

Each such stretch is one private character until then: what stands in quotes, in capitals or in
digits, the query's values, and definitions after the question.
"""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterator, Sequence

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.numbers import number_text

_MASK = 0xE000
MASKED = re.compile("[\ue000-\uf8ff]")
_FIXED = re.compile(
    r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|“[^”]*”|`[^`]*`"
    r"|[$€£]?\d[\d.,:/-]*\d%?|[$€£]?\d%?|(?<![A-Za-z0-9_])[a-z0-9]*[A-Z_]\w*"
)
_WORD = re.compile(r"[a-z]+")
SENTENCE = re.compile(r"([.?!]) +([A-Z])(?=[a-z]* )")
_DEFINED = re.compile(
    r"(?<=[.?!]) +(?=.*(?:\brefers? to\b| = |\bmeans?\b|\b[A-Z]{3,}\())", re.DOTALL
)
_NUMBERED = re.compile(r"(?:top|than|least|most|first|last|exactly|under|over|the|only|fewer)$")
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_OPENINGS = frozenset(
    "what which who whose how where when show list find give return tell display count please for "
    "in the are is does do did among select compute name provide report sort".split()
)


def apart(question: str) -> tuple[str, str]:
    """What is asked, and the definitions that follow it in some sets, which stay as they are."""
    question = question.strip()
    match = _DEFINED.search(question)
    return (question[: match.start()], question[match.start() :]) if match else (question, "")


def mask(question: str, actions: Sequence[Action], rng: random.Random) -> tuple[str, list[str]]:
    """The question with one private character for each thing that must stay, and those things."""
    values = [a.text.strip("%") for a in actions if a.kind == "value"]
    limits = {n for n, a in enumerate(actions) if a.text == "limit" and a.kind == "keyword"}
    only_limits = [
        a.text for n, a in enumerate(actions) if a.kind == "value" and n - 1 not in limits
    ]
    opened = question[0].lower() + question[1:] if _plain_start(question) else question
    opened = SENTENCE.sub(lambda m: f"{m[1]} {m[2].lower()}", opened)
    spans = [m.span() for m in _FIXED.finditer(opened)]
    spans += _value_spans(question, [v for v in values if v in only_limits])
    spans += _number_spans(opened, {v for v in values if v != "1"})
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    out: list[str] = []
    kept: list[str] = []
    place = 0
    for start, end in merged:
        text = question[start:end]
        out += [opened[place:start], chr(_MASK + len(kept))]
        kept.append(_renumbered(text, opened[:start], opened[end:], values, rng))
        place = end
    return "".join([*out, opened[place:]]), kept


def _plain_start(question: str) -> bool:
    """Whether the first word has its capital only because it is the first."""
    first, _, rest = question.partition(" ")
    return first[1:].islower() and not (rest[:1].isupper() and first.lower() not in _OPENINGS)


def _value_spans(question: str, values: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the question says values, or words that begin like theirs."""
    folded = question.casefold()
    if len(folded) != len(question):
        yield 0, len(question)
        return
    for value in values:
        wanted = value.casefold()
        if not wanted.strip() or wanted.isdigit():
            continue
        start = find_word(folded, wanted, 0)
        if start < 0:
            start = folded.find(wanted)
        while start >= 0:
            yield start, start + len(wanted)
            start = find_word(folded, wanted, start + len(wanted))
        if wanted not in folded:
            for part in _WORD.findall(wanted):
                for match in re.finditer(rf"\b{part[: max(4, len(part) - 2)]}\w*", folded):
                    yield match.span()


def find_word(text: str, wanted: str, start: int) -> int:
    """Where `wanted` stands between word ends, from `start` on; -1 for nowhere."""
    at = text.find(wanted, start) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if not (text[at - 1 : at].isalnum() and at) and not text[end : end + 1].isalnum():
            return at
        at = text.find(wanted, at + 1)
    return -1


def _number_spans(text: str, values: Collection[str]) -> Iterator[tuple[int, int]]:
    """Words that say a number which is a value."""
    if any(value.isdigit() for value in values):
        for match in _WORD.finditer(text):
            if number_text(match[0]) in values:
                yield match.span()


def _renumbered(
    text: str, before: str, after: str, values: Sequence[str], rng: random.Random
) -> str:
    """A small number in words for one in digits, or the other way; mostly as it is."""
    number = number_text(text) if text.isalnum() else None
    if number is None or number not in values or rng.random() < 0.5:
        return text
    if not text.isdigit():
        return number if text.islower() and number != "1" else text
    small = number.isdigit() and 2 <= int(number) <= 20 and after[:2].strip().isalpha()
    if not small or not _NUMBERED.search(before.rstrip()):
        return text
    if number == "12" and rng.random() < 0.5 and not before.rstrip().endswith(("the", "top")):
        return "a dozen"
    return _NUMBER_WORDS[int(number)]


def unmasked(text: str, kept: Sequence[str]) -> str:
    """The text with the things that `mask` took out."""
    return MASKED.sub(lambda m: kept[ord(m[0]) - _MASK], text)
