"""Train, valid and test: 70, 15 and 15 of 100 pairs, and what leaks between them.

By ``database``: a database is on one side, as when the model meets one that it never saw. By
``pair``: pairs of one database whose statements share a skeleton, or whose questions are the same
words, are on one side, so that a held-out question is no trained one with another value. ``given``:
as the publisher has it (``dev`` is valid). The same pairs and seed give the same parts, in whatever
order the pairs come.

Does not promise the exact shares: parts are filled with whole groups.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlnl_rag.datasets.duplicates import Pair
from sqlnl_rag.datasets.pairs import Example
from sqlnl_rag.errors import UsageError

Part = Literal["train", "valid", "test"]
By = Literal["database", "pair", "given"]
PARTS: tuple[Part, ...] = get_args(Part)
SHARES: dict[Part, float] = {"train": 0.70, "valid": 0.15, "test": 0.15}
ENOUGH_DATABASES = 10  # to divide by database when nobody says how
NEAR = 90.0  # of 100: questions that the leak report counts as near

_GIVEN: dict[str, Part] = {
    "train": "train",
    "dev": "valid",
    "valid": "valid",
    "validation": "valid",
    "test": "test",
}


@dataclass(frozen=True)
class Leaks:
    """How many pairs of a held-out part have something that stands in train as well.

    Attributes:
        near_question: At least `NEAR` of 100 alike.
        near_pair: Near in words, and the statement's skeleton is the same.
    """

    pairs: int
    same_question: int
    near_question: int
    same_statement: int
    same_skeleton: int
    near_pair: int


def chosen(examples: Sequence[Example]) -> By:
    """How to divide when nobody says how."""
    if examples and all(example.split in _GIVEN for example in examples):
        return "given"
    return "database" if len({e.db_id for e in examples}) >= ENOUGH_DATABASES else "pair"


def is_measure(example: Example) -> bool:
    """Whether its publisher holds it out."""
    return _GIVEN.get(example.split, "train") != "train"


def split(pairs: Sequence[Pair], by: By, seed: int) -> dict[Part, list[Pair]]:
    """The parts, each in the order of `pairs`.

    Raises:
        UsageError: A part would be empty, or a pair names no part where they are given.
    """
    if by == "given":
        for pair in pairs:
            if pair.clean.example.split not in _GIVEN:
                raise UsageError(
                    f"{pair.id} is in no split: {pair.clean.example.split or 'none is named'}",
                    f"--split given needs one of {', '.join(_GIVEN)} with every pair",
                )
        part_of = [_GIVEN[pair.clean.example.split] for pair in pairs]
    else:
        part_of = _dealt(_grouped(pairs, by), seed)
    parts = {
        part: [pair for pair, its in zip(pairs, part_of, strict=True) if its == part]
        for part in PARTS
    }
    for part, members in parts.items():
        if not members:
            few, hint = "", "give more pairs"
            if by != "given":
                count = len(set(_grouped(pairs, by)))
                kinds = "databases" if by == "database" else "kinds of statement"
                few = f": three parts of {count} {kinds}"
            if by == "database":
                hint += ", or divide by pair with --split pair"
            raise UsageError(f"the {part} split is empty{few}", hint)
    return parts


def leaks(parts: Mapping[Part, Sequence[Pair]]) -> dict[Part, Leaks]:
    """What the held-out parts share with train."""
    train = parts["train"]
    words = sorted({pair.words for pair in train})
    statements = {pair.canonical for pair in train}
    skeletons: dict[str, list[str]] = defaultdict(list)
    for pair in train:
        skeletons[pair.skeleton].append(pair.words)
    return {
        part: _counted(parts[part], words, statements, skeletons)
        for part in PARTS
        if part != "train"
    }


def _counted(
    held_out: Sequence[Pair],
    words: Sequence[str],
    statements: set[str],
    skeletons: Mapping[str, Sequence[str]],
) -> Leaks:
    from rapidfuzz import fuzz, process

    known = set(words)

    def is_near(pair: Pair, among: Sequence[str]) -> bool:
        found = process.extractOne(pair.words, among, scorer=fuzz.ratio, score_cutoff=NEAR)
        return found is not None

    def count(test: Callable[[Pair], bool]) -> int:
        return sum(test(pair) for pair in held_out)

    return Leaks(
        pairs=len(held_out),
        same_question=count(lambda p: p.words in known),
        near_question=count(lambda p: p.words in known or is_near(p, words)),
        same_statement=count(lambda p: p.canonical in statements),
        same_skeleton=count(lambda p: p.skeleton in skeletons),
        near_pair=count(lambda p: is_near(p, skeletons.get(p.skeleton, ()))),
    )


def _grouped(pairs: Sequence[Pair], by: By) -> list[str]:
    """The name of each pair's group."""
    if by == "database":
        return [pair.db_id for pair in pairs]
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.setdefault(name, name) != name:
            root[name] = name = root[root[name]]
        return name

    keys = [
        (f"{pair.db_id}\0s\0{pair.skeleton}", f"{pair.db_id}\0q\0{pair.words}") for pair in pairs
    ]
    for one, other in keys:
        first, second = sorted((find(one), find(other)))
        root[second] = first
    return [find(one) for one, _ in keys]


def _dealt(groups: Sequence[str], seed: int) -> list[Part]:
    """The part of each pair: groups by their hashes, each to the part that lacks most."""
    sizes: dict[str, int] = defaultdict(int)
    for group in groups:
        sizes[group] += 1
    held: dict[Part, int] = dict.fromkeys(PARTS, 0)
    part_of: dict[str, Part] = {}
    for group in sorted(sizes, key=lambda name: digest(seed, name)):
        part = max(PARTS, key=lambda p: SHARES[p] * len(groups) - held[p])
        part_of[group] = part
        held[part] += sizes[group]
    return [part_of[group] for group in groups]


def digest(seed: int, text: str) -> str:
    """A number for `text`, as hex digits, that another seed makes another one."""
    return hashlib.sha256(f"{seed}\0{text}".encode()).hexdigest()
