"""Wrapping: what a model puts around SQL, and what a keyboard puts in place of its characters.

Everything here keeps the place of every character that stays, so that a position in the SQL is a
position in the text plus one offset. Only remarks are cut away, never a statement: two statements
stay two, and are refused as such."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlnl_rag.reply import parse_reply
from sqlnl_rag.types import Schema

_MAX_CHARS = 60_000  # of a reply; the SQL in it may have a third of that
_LAST_WORD = 40  # characters in which the last word before a remark is looked for

_PLAIN = str.maketrans(
    "，；：（）［］＝＜＞！＊＋－／％．　\u00a0\u2002\u2003\u2009\u200b\u200c\u200d\u2060\ufeff"
    "“”„‟＂‘’‚‛＇｀",
    ",;:()[]=<>!*+-/%.          " + '"""""' + "'''''`",
)
_ODD = re.compile("[" + "".join(map(re.escape, map(chr, _PLAIN))) + "]")
# Text in quotes and comments; a quote that is never closed goes on to the end.
_QUOTED = re.compile(
    r"'(?:[^']|'')*(?:'|\Z)|\"(?:[^\"]|\"\")*(?:\"|\Z)|`[^`]*(?:`|\Z)|--[^\n]*|/\*.*?(?:\*/|\Z)",
    re.DOTALL,
)
_QUERY = r"(?:\(\s*)*(?:SELECT|WITH)\s"
# How a remark begins, which no statement does.
_REMARK = (
    r"[\s*_#>-]{0,40}(?:(?:this|these|that|the|its?|notes?|explanation|here|we|i|you|your|please|hope|let)"
    r"\b[ :*]+\S+\s|[\u3400-\u9fff][^\n;'\"]*[。：:])"
)
# After these words a statement goes on.
_OPEN = re.compile(
    r"(?:[^\w)'\"`\]]|\b(?:select|distinct|by|and|or|not|where|on|from|join|as|when|then|else|in))$",
    re.I,
)
_LEAD = re.compile(
    r"(?P<lead>[^;'\"()\[\]$\\]{0,400}?[:.!：。\n][\s*_]*)(?P<sql>" + _QUERY + ")", re.IGNORECASE
)
_TAIL = re.compile(r"(?:;|\n[ \t]*\n)(?=" + _REMARK + ")", re.IGNORECASE)
_BEGINS = re.compile(
    r"\s*(?:" + _REMARK + r"|sql|sure|certainly|of course|okay|ok\b|answer|query)", re.I
)


def unwrap(text: str, schema: Schema) -> tuple[str, int, list[str]]:
    """The SQL in `text`, where it begins there, and lines that say what was taken away."""
    lines: list[str] = []
    sql, offset = text, 0
    if len(text) > _MAX_CHARS:
        return text, 0, lines  # no statement of that length is run
    if "```" in text:
        sql = parse_reply(text)
        offset = max(0, text.find(sql))
        lines.append("took the SQL out of its code fence")
    if _ODD.search(sql):
        sql = _plain(sql, schema, lines)
    lead = _LEAD.match(sql) if _BEGINS.match(sql) else None
    if lead:
        offset += lead.start("sql")
        sql = sql[lead.start("sql") :]
        lines.append("left out the words before the SQL")
    if re.match(r"\s*" + _QUERY, sql, re.IGNORECASE):
        for tail in _TAIL.finditer(outside_quotes(sql)):
            if not _OPEN.search(sql[max(0, tail.start() - _LAST_WORD) : tail.start()].rstrip()):
                sql = sql[: tail.start()]
                lines.append("left out the words after the SQL")
                break
    return sql, offset, lines


def balanced(sql: str) -> tuple[str, str] | None:
    """The text with the parentheses at its end set right, and the line that says so, or None."""
    sql = sql.rstrip(" \t\r\n;")
    bare = outside_quotes(sql)
    missing = bare.count("(") - bare.count(")")
    if 0 < missing <= 3:
        return sql + ")" * missing, f"closed {missing} open {_brackets(missing)}"
    if -3 <= missing < 0 and bare.endswith(")" * -missing):
        return sql[:missing], f"left out {-missing} {_brackets(missing)} at the end"
    return None


def never_closed(sql: str) -> int | None:
    """Where a quote opens that is never closed."""
    for quoted in _QUOTED.finditer(sql):
        if quoted[0][0] in "'\"`" and (len(quoted[0]) == 1 or quoted[0][-1] != quoted[0][0]):
            return quoted.start()
    return None


def outside_quotes(sql: str) -> str:
    """The text with spaces in place of what stands in quotes and comments."""
    return _QUOTED.sub(lambda quoted: " " * len(quoted[0]), sql)


def _brackets(count: int) -> str:
    return "parenthesis" if abs(count) == 1 else "parentheses"


def _plain(sql: str, schema: Schema, lines: list[str]) -> str:
    """Curly quotes and full-width signs outside quotes, as the plain ones that they stand for."""
    names = "".join(n for t in schema.tables for n in (t.key, *(c.name for c in t.columns)))
    found: dict[str, None] = {}

    def pieces() -> Iterator[str]:
        end = 0
        for quoted in _QUOTED.finditer(sql):
            yield swapped(sql[end : quoted.start()])
            yield quoted[0]
            end = quoted.end()
        yield swapped(sql[end:])

    def swapped(piece: str) -> str:
        def plain(match: re.Match[str]) -> str:
            if match[0] in names:
                return match[0]
            found.setdefault(match[0])
            return match[0].translate(_PLAIN)

        return _ODD.sub(plain, piece)

    written = "".join(pieces())
    shown = " ".join(c for c in found if c.isprintable() and not c.isspace())
    if shown:
        lines.append(f"read {shown} as {shown.translate(_PLAIN)}")
    elif found:
        lines.append("read invisible characters as spaces")
    return written
