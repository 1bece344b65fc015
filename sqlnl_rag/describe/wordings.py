"""The phrases of a language, read from ``en.toml`` and ``zh.toml`` beside this file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


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

    def say(self, key: str, *parts: str) -> str:
        """The phrase of that key around its parts."""
        return self._templates[key].format(*parts)


@cache
def wordings(lang: str) -> Wordings:
    """Read once a process."""
    return Wordings(lang)
