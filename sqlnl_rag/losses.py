"""Losses: what became of a statement's text when it was read and written again.

Parsers and writers drop an argument that their function does not take, and put one function in the
place of another, without a word. Here both are noticed by comparing the two texts.

Not promised: to notice a number that is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sqlnl_rag.binding import Binding
from sqlnl_rag.idioms import UNITS
from sqlnl_rag.types import Dialect
from sqlnl_rag.wrapping import outside_quotes

# Texts that another dialect may say without quotes, or not at all.
_SAID_OTHERWISE = UNITS | {
    *("now", "%y-%m-%d", "yyyy-mm-dd"),
    *("start of year", "start of month", "start of day"),
}
# Calls of which MySQL's parser keeps less than was written.
_ONE_TOO_MANY = re.compile(
    rf"\b(?:DATE|ISNULL)\s*\([^()]*,|\bDATEDIFF\s*\(\s*'?(?:{'|'.join(sorted(UNITS))})'?\s*,",
    re.IGNORECASE,
)
# Words that an engine does not have and that the parser quietly reads as something it has.
_FOREIGN: dict[Dialect, str] = {
    "sqlite": """ILIKE FETCH NVL( LEN( CHARINDEX( STRPOS( LOCATE( POSITION( CHAR_LENGTH(
        CHARACTER_LENGTH( UCASE( LCASE( RLIKE IF( QUALIFY DATEDIFF( COUNTIF( COUNT_IF( RAND(
        REGEXP_LIKE( GREATEST( LEAST( :: <=>""",
    "postgresql": """IFNULL( NVL( IF( IIF( LEN( CHARINDEX( INSTR( LOCATE( UCASE( LCASE( RLIKE REGEXP
        GROUP_CONCAT( RAND( YEAR( MONTH( DAY( HOUR( MINUTE( SECOND( QUARTER( DATEDIFF( TRUNCATE(
        STDEV( QUALIFY COUNTIF( COUNT_IF( STR_TO_DATE( == <=>""",
    "mysql": """ILIKE FETCH NVL( LEN( CHARINDEX( STRPOS( STRING_AGG( QUALIFY FULL DATE_TRUNC( IIF(
        TRUNC( RANDOM( NULLS COUNTIF( COUNT_IF( FILTER( == ::""",
    "duckdb": """FETCH NVL( LOCATE( CHARINDEX( UCASE( LCASE( RLIKE REGEXP RAND( STDEV( <=>
        STR_TO_DATE(""",
}


def one_too_many(sql: str) -> str | None:
    """The function that has an argument more than MySQL's has, which its parser would drop."""
    extra = _ONE_TOO_MANY.search(sql)
    return extra[0].partition("(")[0].strip() if extra else None


def lost(text: str, given: str, written: str, binding: Binding) -> str | None:
    """A text or a column that stood in what was `given` and not in what was `written`, or None.

    Parsers and writers drop an argument that their function does not take, without a word."""
    if binding.dialect == "mysql" and (name := one_too_many(text)):
        return f"an argument of {name}"
    before, after = _strings(given), _strings(written)
    if before.total() > after.total():
        return f"'{next(iter(before - after))}'"
    bare, known = outside_quotes(given), None
    kept = set(re.findall(r"\w+", written.casefold()))
    for word in re.findall(r"\w+\b(?!\s*\()", bare):
        name = word.casefold()
        if name not in kept and name not in UNITS:
            tables = binding.tables.values()
            known = known or {c.name.casefold() for t in tables for c in t.columns}
            if name in known:
                return f'"{word}"'
    return None


def _strings(sql: str) -> Counter[str]:
    texts = re.findall(r"--[^\n]*|/\*.*?\*/|'((?:[^']|'')*)'", sql, re.DOTALL)
    return Counter(t for t in texts if t and t.casefold() not in _SAID_OTHERWISE)


def renamed(given: str, written: str, dialect: Dialect, told: Sequence[str]) -> Iterator[str]:
    """A line for each word that the dialect does not have and that was written in another way."""
    before, after = _words(given), _words(written)
    for word in _FOREIGN.get(dialect, "").split():
        name = word.rstrip("(")
        if word in before and word not in after and not any(name in line for line in told):
            yield f"{name} is not {dialect}'s: written in its own words"


def _words(sql: str) -> set[str]:
    bare = outside_quotes(sql).upper()
    return {re.sub(r"\s", "", w) for w in re.findall(r"[A-Z_]+\s*\(?|==|::|<=>", bare)} | set(
        re.findall(r"[A-Z_]+", bare)
    )
