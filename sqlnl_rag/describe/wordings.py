"""The phrases of a language, read from ``en.toml`` and ``zh.toml`` beside this file."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

_MANY = {
    "is": "are", "does": "do", "contains": "contain", "starts": "start", "ends": "end",
    "matches": "match", "equals": "equal",
}  # fmt: skip
_VERB = re.compile(rf"^\{{0\}} ({'|'.join(_MANY)})\b")


class Wordings:
    """Templates by key, and lists of words by name."""

    def __init__(self, lang: str) -> None:
        text = resources.files(__package__).joinpath(f"{lang}.toml").read_text("utf-8")
        read = tomllib.loads(text)
        self._templates: dict[str, str] = read["phrases"]
        self.functions: dict[str, str] = read["functions"]
        self.formats: dict[str, str] = read["formats"]
        self.units: dict[str, str] = read["units"]
        self.kinds: dict[str, str] = read["kinds"]
        self.counters: dict[str, list[str]] = read.get("counters", {})
        self.measures: dict[str, list[str]] = read["measures"]

    def say_many(self, key: str, *parts: str) -> str:
        """The same with its verb in plural: ``points are greater than 5``."""
        return _VERB.sub(lambda verb: "{0} " + _MANY[verb[1]], self._templates[key]).format(*parts)

    def has(self, key: str) -> bool:
        """Whether there is a phrase of that key."""
        return key in self._templates

    def say(self, key: str, *parts: str) -> str:
        """The phrase of that key around its parts."""
        return self._templates[key].format(*parts)


@cache
def wordings(lang: str) -> Wordings:
    """Read once a process."""
    return Wordings(lang)
