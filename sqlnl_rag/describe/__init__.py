"""SQL -> language: a description, steps or pseudo-code, in English or Chinese, without a model.

    describe("SELECT COUNT(*) FROM orders", "sqlite").text    # "The number of orders."

From the parsed tree, with the schema's keys and comments where there is a schema: what is listed
or counted, for which things, under which conditions, grouped, ordered, limited. Promises: no table,
column, value or operator of the statement is lost; what has no words stands in the text as SQL in
backticks and in `Description.quoted`; the same statement always gives the same text. Does not
promise to know what a column means beyond its name and comment, nor what a query was meant to ask.

Modules: `queries` (whole queries), `conditions`, `expressions`, `windows`, `changes` (what is no
query), `steps` and `pseudocode` (the other styles); `sources` (what is read and how it hangs
together), `joining` (how that is told), `naming`, `speaker` and `tongue` (scope, language),
``en.toml`` and ``zh.toml`` (all wordings).
"""

from __future__ import annotations

from typing import get_args

from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError

from sqlnl_rag.describe.changes import change
from sqlnl_rag.describe.description import (
    Brackets,
    Description,
    Lang,
    Marks,
    Phrase,
    Style,
    unmarked,
)
from sqlnl_rag.describe.pseudocode import pseudocode
from sqlnl_rag.describe.queries import capital, thing
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.steps import steps
from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect, Schema

__all__ = ["Description", "Lang", "Phrase", "Style", "describe", "explain_all"]


MAX_CHARS = 500_000  # a few seconds' work, and far more than anybody reads


def describe(
    sql: str,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
) -> Description:
    """What the one statement in `sql` does, in words.

    Args:
        schema: Tables at hand: keys say how joins are told, comments what things are called.
        lang: One of `Lang`.
        style: One of `Style`. ``steps`` numbers the logical order of evaluation.

    Raises:
        UsageError: When `sql` is not one statement that can be parsed, or lang or style do not
            exist.
    """
    said = explain_all(sql, dialect, schema=schema, lang=lang, style=style)
    if len(said) != 1:
        raise UsageError("More than one statement was given", "Give one SQL statement.")
    return said[0]


def explain_all(
    sql: str,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
) -> list[Description]:
    """Every statement of a text in words; offsets of phrases are into the whole text.

    Raises:
        UsageError: As `describe`; also when there is no statement.
    """
    for name, value, known in (
        ("language", lang, get_args(Lang)),
        ("style", style, get_args(Style)),
    ):
        if value not in known:
            raise UsageError(f"Unknown {name}: {value}", f"Known: {', '.join(known)}")
    if len(sql) > MAX_CHARS:
        raise UsageError(
            f"The SQL is too long to be put into words: {len(sql):,} characters",
            f"At most {MAX_CHARS:,} are read at once.",
        )
    if any(sign < " " and sign not in "\t\n\r\f" for sign in sql):
        raise UsageError(
            "This is no SQL: it holds control characters", "Give text, not binary data."
        )
    try:
        trees = parse(sql, SQLGLOT_DIALECT[dialect])
        if not trees:
            raise UsageError("There is no SQL statement to put into words", "Give one statement.")
        brackets = Brackets(sql, SQLGLOT_DIALECT[dialect])
        return [_described(tree, brackets, dialect, schema, lang, style) for tree in trees]  # type: ignore[arg-type]
    except SqlglotError as error:
        raise UsageError(
            f"The SQL cannot be parsed: {_reason(error)}", f"It is read as {dialect}."
        ) from None
    except RecursionError:
        raise UsageError(
            "The SQL is nested too deeply to be put into words", "Explain its parts one by one."
        ) from None


def _described(
    tree: exp.Expr,
    brackets: Brackets,
    dialect: Dialect,
    schema: Schema | None,
    lang: Lang,
    style: Style,
) -> Description:
    marks = Marks(tree, brackets)
    speaker = Speaker(lang, dialect, schema, marks)
    warnings: list[str] = []
    if not isinstance(tree, exp.Query | exp.Values):
        lines, warnings = change(speaker, tree)
        if style == "steps":
            lines = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
        joint = "\n" if style != "description" else "" if speaker.chinese else " "
    elif style == "steps":
        lines = [f"{n}. {line}" for n, line in enumerate(steps(speaker, tree), 1)]
        joint = "\n"
    elif style == "pseudocode":
        lines, joint = list(pseudocode(speaker, tree)), "\n"
    else:
        said = thing(speaker, tree, top=True)
        lines, joint = [_sentence(speaker, said)], ""
    text, phrases = marks.finish(joint.join(lines), speaker.chinese)
    if style == "description" and not speaker.chinese:
        text = capital(text)
    said_to_know = tuple(unmarked(warning) for warning in warnings)
    return Description(text, lang, style, phrases, tuple(speaker.quoted), said_to_know)


def _sentence(speaker: Speaker, text: str) -> str:
    return text + ("。" if speaker.chinese else ".")


def _reason(error: SqlglotError) -> str:
    if isinstance(error, ParseError) and error.errors:
        told = error.errors[0]
        where = f" (line {told['line']}, column {told['col']})" if told.get("line") else ""
        return f"{told['description']}{where}".replace("\n", " ")
    return str(error).splitlines()[0] if str(error) else "no statement"
