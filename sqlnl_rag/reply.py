"""Reading a model's reply: the SQL or the prose in it, whatever else it wrote around that.

Promises: the same text gives the same result, in time linear in the text. Does not promise that
what it finds is SQL: `sqlnl_rag.verify` judges that.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

_THINKING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_THOUGHT_END = re.compile(r"</(?:think|thinking|reasoning)>", re.IGNORECASE)
_SPECIAL_TOKEN = re.compile(r"<[|｜][\w▁]+[|｜]>|</?s>")
_FENCE_LANGUAGE = re.compile(
    r"[ \t]*(?:(?:sql|sqlite|postgres|postgresql|mysql|mariadb|duckdb)\b|[\w+-]+[ \t]*(?=\n))", re.I
)
_VERBS = "SELECT|WITH|VALUES|INSERT|UPDATE|DELETE|REPLACE|MERGE|DROP|CREATE|ALTER|TRUNCATE"
_STATEMENT = re.compile(
    rf"(?:--[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/|[\s(])*(?:{_VERBS})\b", re.IGNORECASE
)
_LABEL = re.compile(r"(?:SQL(?:[ _]?query)?|query|answer)\b[*\s]*:[*\s]*", re.IGNORECASE)
_SHOUTED_VERB = re.compile(rf"\(*(?:{_VERBS})\b")
_SPOKEN_VERB = re.compile(r"\(*select\b|with\s+(?:recursive\s+)?[\"`\w]+\s*(?:\(|as\b)", re.I)


@dataclass(frozen=True)
class Reply:
    """What a model wrote.

    Attributes:
        logprobs: Natural log-probability of each token, where the model tells; else empty.
        ends: How many characters of `text` are written with each token.
        is_cut: Whether a limit of tokens or time ended it, and not the model.
    """

    text: str
    logprobs: tuple[float, ...] = ()
    ends: tuple[int, ...] = ()
    is_cut: bool = False

    @property
    def sql(self) -> str:
        """See `parse_reply`. Of a reply that was cut only a statement whose fence was closed: half
        a statement may be valid and mean something else.
        """
        open_ended = self.is_cut and _without_thoughts(self.text).count("```") % 2 == 1
        bare = self.is_cut and "```" not in self.text
        return "" if open_ended or bare else parse_reply(self.text)

    def logprob_of(self, part: str) -> float | None:
        """The log-probability of the tokens that write the last `part` of the text, thoughts and
        remarks around it left out; None where it is not known.
        """
        start = self.text.rfind(part) if part else -1
        if start < 0 or not self.ends or len(self.ends) != len(self.logprobs):
            return None
        begins = (0, *self.ends[:-1])
        written = [
            logprob
            for begin, end, logprob in zip(begins, self.ends, self.logprobs, strict=True)
            if begin < start + len(part) and end > start
        ]
        return min(0.0, sum(written)) if written else None


def parse_reply(text: str) -> str:
    """The SQL in a model's reply, or the empty string where there is none.

    Thoughts go first (also when their tag was never opened or never closed). Then: the ``sql`` of a
    JSON object; else the last fenced block that begins like a statement; else the first statement
    in the prose, up to its semicolon or the next blank line. What the statement does is not judged
    here.
    """
    text = _without_thoughts(text)
    if text.upper().startswith("NOT ANSWERABLE"):
        return ""
    fenced = _fenced(text)
    for block in (text, *reversed(fenced)):
        if block.lstrip().startswith("{") and (found := _from_json(block)) is not None:
            return found
    for block in reversed(fenced):
        if _STATEMENT.match(block):
            return block.strip().rstrip(";").rstrip()
    return _from_prose(text)


def parse_description(text: str) -> str:
    """The prose in a model's reply: no thoughts, no fence around it."""
    text = _without_thoughts(text)
    fenced = _fenced(text)
    if text.startswith("```") and text.endswith("```") and len(fenced) == 1:
        text = fenced[0]
    return text.strip()


def _without_thoughts(text: str) -> str:
    text = _THOUGHT_END.split(_THINKING.sub("", text))[-1]
    return _SPECIAL_TOKEN.sub("", text).strip()


def _fenced(text: str) -> list[str]:
    """What stands in each fence, without the language; a fence that was cut off counts."""
    blocks = []
    for block in text.split("```")[1::2]:
        language = _FENCE_LANGUAGE.match(block)
        if language and not _STATEMENT.match(block):
            block = block[language.end() :]
        blocks.append(block)
    return blocks


def _from_json(text: str) -> str | None:
    """The text under ``sql`` or ``query``; None where this is no such object."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    key = next((key for key in ("sql", "query") if key in content), None)
    if key is None:
        return None
    sql = content[key] if isinstance(content[key], str) else ""
    return sql.strip().rstrip(";").rstrip()


def _from_prose(text: str) -> str:
    """Upper-case statements that begin a line, then those within one, then any that begin a line.

    The order keeps "Select the oldest: SELECT …" from being read at its first word.
    """
    starts = []
    offset = 0
    for line in text.splitlines(keepends=True):
        rest = line.lstrip(" \t>*-`")
        rest = _LABEL.sub("", rest, count=1) if _LABEL.match(rest) else rest
        rest = rest.lstrip(" \t*`")
        starts.append(offset + len(line) - len(rest))
        offset += len(line)
    for start in starts:
        if _SHOUTED_VERB.match(text, start):
            return _statement_at(text, start)
    inside = re.search(r"\bSELECT\s", text)
    if inside and re.search(r"\sFROM\s", text[inside.end() :]):
        return _statement_at(text, inside.start())
    for start in starts:
        if _SPOKEN_VERB.match(text, start):
            return _statement_at(text, start)
    return ""


def _statement_at(text: str, start: int) -> str:
    """From `start` to the first semicolon, blank line or closing backtick outside quotes."""
    quote = ""
    in_backticks = text[:start].rstrip(" ").endswith("`")
    end = start
    while end < len(text):
        char = text[end]
        if quote:
            quote = "" if char == quote else quote
        elif (
            char == ";"
            or (char == "`" and in_backticks)
            or re.match(r"\n[ \t]*\n", text[end : end + 99])
        ):
            break
        elif char in "'\"`":
            quote = char
        end += 1
    return text[start:end].strip()
