"""What tables and columns are called, in English and Chinese: a TOML file beside the schema.

    [customers]
    zh = "顾客"

    [customers.columns]
    joined_on = { en = "joining date", zh = "注册日期" }

A glossary takes the place of comments, which many databases lack and which hold one language only:
`in_language` gives a schema whose names are told in one, for texts; `with_synonyms` one whose
comments hold both, for whoever reads questions. Names that a schema lacks are passed over, since
one file may serve several databases. Does not promise to change what a table is called in SQL.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlnl_rag.describe.naming import MAX_NAME, fits
from sqlnl_rag.errors import UsageError
from sqlnl_rag.names import words
from sqlnl_rag.types import Column, Schema, Table

_LANGS = ("en", "zh")
_Terms = Mapping[str, str]  # by language


@dataclass(frozen=True)
class Glossary:
    """Terms by table and column, both without regard to case; the column ``""`` is the table."""

    terms: Mapping[tuple[str, str], _Terms]

    def in_language(self, schema: Schema, lang: str) -> Schema:
        """`schema` with the terms of `lang` for comments, where there are such terms."""

        def comment(node: Table | Column, terms: _Terms) -> str | None:
            return terms.get(lang) or node.comment

        return self._with(schema, comment)

    def with_synonyms(self, schema: Schema) -> Schema:
        """`schema` with every term in front of what its comments say."""

        def comment(node: Table | Column, terms: _Terms) -> str | None:
            said = [terms[lang] for lang in ("zh", "en") if lang in terms]
            said = [term for term in said if words(term) != words(node.name)]
            if node.comment and node.comment not in said:
                said.append(node.comment)
            return ", ".join(said) or None

        return self._with(schema, comment)

    def _with(self, schema: Schema, comment: Any) -> Schema:
        tables = []
        for table in schema.tables:
            columns = tuple(
                replace(column, comment=comment(column, self._of(table, column.name)))
                for column in table.columns
            )
            said = comment(table, self._of(table, ""))
            tables.append(replace(table, comment=said, columns=columns))
        return replace(schema, tables=tuple(tables))

    def _of(self, table: Table, column: str) -> _Terms:
        name = column.casefold()
        found = self.terms.get((table.key.casefold(), name))
        return found or self.terms.get((table.name.casefold(), name), {})


def read_glossary(path: Path) -> Glossary:
    """The glossary in a file.

    Raises:
        UsageError: It cannot be read, or an entry is no term.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"The glossary {path} cannot be read: {reason}",
            'It is TOML: [customers], then zh = "顾客"; [customers.columns], then name = { … }.',
        ) from None
    found: dict[tuple[str, str], _Terms] = {}
    for table, entry in content.items():
        if not isinstance(entry, dict):
            raise _wrong(path, table, "is no table of TOML", f"Write [{table}]")
        columns = entry.pop("columns", {})
        if not isinstance(columns, dict):
            raise _wrong(path, f"{table}.columns", "holds no columns", f"[{table}.columns]")
        found[table.casefold(), ""] = _terms(path, table, entry)
        for column, terms in columns.items():
            place = f"{table}.columns.{column}"
            found[table.casefold(), column.casefold()] = _terms(path, place, terms)
    return Glossary(found)


def _terms(path: Path, place: str, entry: object) -> _Terms:
    if not isinstance(entry, dict):
        raise _wrong(path, place, "holds no terms", 'Write { en = "…", zh = "…" }')
    for lang, term in entry.items():
        if lang not in _LANGS:
            raise _wrong(path, f"{place}.{lang}", "is no language", "Known: en, zh, and columns")
        if not isinstance(term, str) or not fits(term, lang):
            script = "Chinese" if lang == "zh" else "no Chinese"
            raise _wrong(
                path,
                f"{place}.{lang}",
                f"is no name: {term!r}",
                f"A name has 1 to {MAX_NAME[lang]} characters, {script} ones, no punctuation.",
            )
    return entry


def _wrong(path: Path, place: str, what: str, hint: str) -> UsageError:
    return UsageError(f"The glossary {path} is wrong: {place} {what}", hint)
