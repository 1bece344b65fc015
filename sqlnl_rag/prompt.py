"""What a language model is shown; `sqlnl_rag.reply` reads what it answers.

One rendering serves training and answering, in both directions (question to SQL, SQL to text); its
sentences are the files in ``prompts/``. `prompt_sha256` changes whenever the sentences or the
rendering change, so an adapter can tell whether it was trained on the prompt it is about to read.

Promises: the same arguments give the same messages, byte for byte. Of the database's content only
the values in `Selection.values` are rendered, those that words of the question matched; never rows,
other sampled values, or what a server says that may quote a row: nothing of why a query failed
while it ran, and of why it could not be planned only what speaks of the query and the schema alone.
Names, types (an enum's labels among them), comments, values and error texts are untrusted: each is
held on one line, cut to `MAX_TEXT_CHARS` and rid of control, zero-width and direction-changing
characters. Does not promise that a model obeys: `sqlnl_rag.verify` judges what it writes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Template
from typing import Literal

from sqlnl_rag.datasets import Example
from sqlnl_rag.types import (
    Asked,
    Attempt,
    Check,
    Column,
    Dialect,
    ForeignKey,
    Selection,
    Table,
    ValueMatch,
)

Role = Literal["system", "user", "assistant"]
Language = Literal["en", "zh"]
Style = Literal["description", "steps", "pseudocode"]

MAX_TEXT_CHARS = 200
MAX_VALUES = 30
MAX_FEEDBACK = 3
MAX_EARLIER = 4
MAX_TURN_CHARS = 1_500  # of a question or its SQL in an earlier turn or an example
_PLACE_CHARS = 30  # of the text that a failed check points at

DIALECT_NAMES: dict[Dialect, str] = {
    "sqlite": "SQLite",
    "postgresql": "PostgreSQL",
    "mysql": "MySQL",
    "duckdb": "DuckDB",
    "generic": "standard SQL",
}
_LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "zh": "simplified Chinese (简体中文)"}

_WORD = re.compile(r"\w+")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")  # as in: doesn't
# Texts in quotes, numbers of more than one digit, and a quote that is never closed (no group).
_QUOTED = re.compile(r"""'([^']*)'|"([^"]*)"|`([^`]*)`|\b(\d\w+)|['"`]""")
# MySQL and MariaDB say in quotes where a column was not found.
_CLAUSES = "field list where on order group having clause statement"
_PLAIN_NAME = re.compile(r"[^\W\d]\w*")
# Plain-looking names that the grammar claims: a model copies them unquoted unless it sees quotes.
_RESERVED = frozenset(
    "all and any as asc between by case check column create cross desc distinct else end except "
    "exists false for foreign from full group having in index inner intersect into is join key "
    "left like limit not null offset on or order outer primary references right rows select set "
    "table then to true union unique update user using values view when where window with".split()
)


@dataclass(frozen=True)
class Message:
    """One turn of a chat."""

    role: Role
    content: str


def render(
    question: str,
    selection: Selection,
    *,
    examples: Sequence[Example] = (),
    feedback: Sequence[Attempt] = (),
) -> list[Message]:
    """The messages that ask for SQL.

    `Selection.examples` stand behind `examples`; the last `MAX_EARLIER` of `Selection.earlier` are
    turns of their own, each cut to `MAX_TURN_CHARS`, the schema in the first of all.

    Args:
        examples: Questions of the same database with their SQL, most useful last.
        feedback: Attempts that failed, oldest first; the last `MAX_FEEDBACK` are shown as turns.

    Returns:
        A system turn; a user and an assistant turn for each earlier question; a user turn; then an
        assistant and a user turn for each failed attempt.
    """
    system = _text("nl2sql.system").substitute(dialect=DIALECT_NAMES[selection.dialect])
    asked = [*(clean(turn.question, max_chars=MAX_TURN_CHARS) for turn in selection.earlier)]
    asked = [*asked[-MAX_EARLIER:], clean(question, max_chars=None)]
    user = _text("nl2sql.user").substitute(
        schema=render_schema(selection),
        values=_render_values(selection),
        examples=_render_examples([*examples, *selection.examples]),
        question=asked[0],
    )
    messages = [Message("system", system), Message("user", user)]
    for turn, following in zip(selection.earlier[-MAX_EARLIER:], asked[1:], strict=True):
        messages.append(completion(clean(turn.sql, max_chars=MAX_TURN_CHARS, squeeze=False)))
        messages.append(Message("user", f"Question: {following}"))
    for attempt in feedback[-MAX_FEEDBACK:]:
        known = _words_of(attempt.sql, selection)
        failed = [check for check in attempt.checks if not check.ok]
        problems = "\n".join(_problem(check, attempt.sql, known) for check in failed)
        messages.append(completion(attempt.sql))
        messages.append(
            Message("user", _text("nl2sql.feedback").substitute(problems=problems or "- no reason"))
        )
    return messages


def completion(sql: str) -> Message:
    """The assistant's turn that hands over `sql`: what training teaches and a reply should be."""
    return Message("assistant", f"```sql\n{sql.strip()}\n```")


def render_description(
    sql: str, selection: Selection, *, lang: Language = "en", style: Style = "description"
) -> list[Message]:
    """The messages that ask for `sql` in words; `selection` holds the tables that it reads."""
    system = _text("sql2nl.system").substitute(
        dialect=DIALECT_NAMES[selection.dialect],
        language=_LANGUAGE_NAMES[lang],
        style=_text(f"style.{style}").template,
    )
    user = _text("sql2nl.user").substitute(schema=render_schema(selection), sql=sql.strip())
    return [Message("system", system), Message("user", user)]


def render_schema(selection: Selection) -> str:
    """The selected tables, each as `render_table` writes it, foreign keys among them only."""
    known = {table.key: table for table in selection.tables}
    return "\n\n".join(render_table(t, selection.dialect, known=known) for t in selection.tables)


def render_table(
    table: Table, dialect: Dialect = "generic", *, known: Mapping[str, Table] | None = None
) -> str:
    """One table, a line for each column.

    Args:
        known: The tables that may be pointed at, by key; a foreign key elsewhere would only
            invite the model to use a table it cannot see. None means any table.

    Returns:
        For instance::

            TABLE concert -- "one evening"
              id INTEGER PRIMARY KEY
              stadium_id INTEGER REFERENCES stadium(id)
    """
    foreign = [fk for fk in table.foreign_keys if known is None or fk.ref_table in known]
    single = {fk.columns[0]: fk for fk in foreign if len(fk.columns) == 1}
    lines = [
        f"{table.kind.upper()} {_quote_key(table.key, table.schema, dialect)}"
        f"{_comment(table.comment)}"
    ]
    lines += [
        f"  {_render_column(column, table, single.get(column.name), dialect, known)}"
        for column in table.columns
    ]
    if len(table.primary_key) > 1:
        lines.append(f"  PRIMARY KEY ({_quote_all(table.primary_key, dialect)})")
    for fk in foreign:
        if single.get(fk.columns[0]) is not fk:
            lines.append(
                f"  FOREIGN KEY ({_quote_all(fk.columns, dialect)})"
                f" REFERENCES {_reference(fk, dialect, known)}"
            )
    return "\n".join(lines)


def estimate_tokens(text: str) -> int:
    """A rough count for budgets: four ASCII characters, or one other character, to a token."""
    wide = sum(not char.isascii() for char in text)
    return (len(text) - wide + 3) // 4 + wide


def clean(text: str, *, max_chars: int | None = MAX_TEXT_CHARS, squeeze: bool = True) -> str:
    """`text` on one line, without characters that hide or reorder, cut to `max_chars`.

    A closing tag is broken up, so that no comment can end the block that it stands in.

    Args:
        squeeze: Whether runs of spaces shrink to one. Names and values need theirs to be found.
    """
    plain = text.isascii() and text.isprintable()
    kept = text if plain else "".join(_visible(char) for char in text)
    kept = " ".join(kept.split()) if squeeze else kept
    kept = kept.replace("</", "< /").replace("```", "'''")
    return kept if max_chars is None or len(kept) <= max_chars else kept[: max_chars - 1] + "…"


@cache
def prompt_sha256() -> str:
    """sha256 (64 hex digits) of the texts and of what the rendering makes of a fixed probe."""
    probe = _probe()
    attempt = Attempt("SELECT 1", "probe", (Check("dry_run", False, "no such column: x"),))
    shot = Example("0", "How many?", "SELECT count(*) FROM a", "probe")
    messages = render("In Rome?", probe, examples=[shot], feedback=[attempt])
    for style in ("description", "steps", "pseudocode"):
        for lang in ("en", "zh"):
            messages += render_description("SELECT 1", probe, lang=lang, style=style)
    digest = hashlib.sha256()
    for message in messages:
        digest.update(f"{message.role}\0{message.content}\0".encode())
    return digest.hexdigest()


@cache
def _text(name: str) -> Template:
    path = files("sqlnl_rag").joinpath("prompts", f"{name}.txt")
    return Template(path.read_text(encoding="utf-8").strip())


def _render_column(
    column: Column,
    table: Table,
    fk: ForeignKey | None,
    dialect: Dialect,
    known: Mapping[str, Table] | None,
) -> str:
    parts = [_quote(column.name, dialect), clean(column.type)]
    if table.primary_key == (column.name,):
        parts.append("PRIMARY KEY")
    if fk is not None:
        parts.append(f"REFERENCES {_reference(fk, dialect, known)}")
    return " ".join(part for part in parts if part) + _comment(column.comment)


def _reference(fk: ForeignKey, dialect: Dialect, known: Mapping[str, Table] | None) -> str:
    schema = known[fk.ref_table].schema if known else fk.ref_table.rpartition(".")[0] or None
    target = _quote_key(fk.ref_table, schema, dialect)
    return f"{target}({_quote_all(fk.ref_columns, dialect)})"


def _comment(comment: str | None) -> str:
    kept = clean(comment or "").replace('"', "'")
    return f' -- "{kept}"' if kept else ""


def _render_values(selection: Selection) -> str:
    """One line for each column, in the order of the question; blank lines around, or nothing."""
    chosen = selection.tables
    by_column: dict[str, dict[str, None]] = {}  # a dict as an ordered set
    best = sorted(selection.values, key=lambda match: -match.score)[:MAX_VALUES]
    for match in sorted(best, key=_reading_order):
        table = next((t for t in chosen if t.key == match.table), None)
        if table is not None:
            name = _quote_key(table.key, table.schema, selection.dialect)
            column = f"{name}.{_quote(match.column, selection.dialect)}"
            value = clean(match.value, squeeze=False).replace("'", "''")
            by_column.setdefault(column, {})[f"'{value}'"] = None
    if not by_column:
        return ""
    lines = [f"  {column}: {', '.join(values)}" for column, values in by_column.items()]
    return "\n" + "\n".join(["Stored values that words of the question may mean:", *lines]) + "\n"


def _reading_order(match: ValueMatch) -> tuple[int, int, str, str, str]:
    return (match.start, -match.end, match.table, match.column, match.value)


def _render_examples(examples: Sequence[Example | Asked]) -> str:
    shots = [
        f"\nQuestion: {clean(e.question, max_chars=MAX_TURN_CHARS)}\n"
        f"{completion(clean(e.sql, max_chars=MAX_TURN_CHARS, squeeze=False)).content}\n"
        for e in examples
    ]
    return "".join(shots)


def _problem(check: Check, sql: str, known: frozenset[str]) -> str:
    """A failed check as the model is told: what, and from where on in its own text.

    What a server may have quoted from a row stays here."""
    message = check.message
    if check.check.startswith("run"):
        message = "the database gave it up while it ran"
    elif check.check.startswith("dry_run") and not _speaks_of(message, known):
        message = "the database cannot plan it"
    rest = sql[check.position :].splitlines() if check.position is not None else []
    place = f" (at: {clean(rest[0], max_chars=_PLACE_CHARS)})" if rest else ""
    return f"- {check.check}: {clean(message)}{place}"


def _words_of(sql: str, selection: Selection) -> frozenset[str]:
    """The words that a message about `sql` may quote: its own, and those of names and types."""
    names = [sql, _CLAUSES]
    for table in selection.tables:
        names.append(table.key)
        names += [f"{column.name} {column.type}" for column in table.columns]
    return frozenset(_WORD.findall(" ".join(names).casefold()))


def _speaks_of(message: str, known: frozenset[str]) -> bool:
    """Whether every text in quotes and every number of the message is made of known words.

    A planner computes constants and so quotes what it could not compute; MariaDB's also reads
    rows that a key picks.
    """
    for found in _QUOTED.finditer(_APOSTROPHE.sub("", message.casefold())):
        inside = next((part for part in found.groups() if part is not None), None)
        if inside is None or not known.issuperset(_WORD.findall(inside)):
            return False
    return True


def _visible(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    # Cf holds zero-width, bidirectional and tag characters; variation selectors can carry bytes.
    hidden = category in ("Cf", "Cs", "Co", "Cn") or "\ufe00" <= char <= "\ufe0f"
    return "" if hidden or "\U000e0100" <= char <= "\U000e01ef" else char


def _quote(name: str, dialect: Dialect) -> str:
    name = clean(name, squeeze=False)
    folded = name.lower()
    # PostgreSQL folds unquoted names to lower case; elsewhere case alone needs no quotes.
    kept = name == folded or dialect != "postgresql"
    if _PLAIN_NAME.fullmatch(name) and folded not in _RESERVED and kept:
        return name
    mark = "`" if dialect == "mysql" else '"'
    return mark + name.replace(mark, mark * 2) + mark


def _quote_all(names: Sequence[str], dialect: Dialect) -> str:
    return ", ".join(_quote(name, dialect) for name in names)


def _quote_key(key: str, schema: str | None, dialect: Dialect) -> str:
    """`key` is ``name`` or ``schema.name``; a dot inside either is kept inside its quotes."""
    name = key if schema is None else key[len(schema) + 1 :]
    quoted = _quote(name, dialect)
    return quoted if schema is None else f"{_quote(schema, dialect)}.{quoted}"


def _probe() -> Selection:
    """A selection with a bit of everything that rendering knows."""
    a = Table(
        name="a",
        columns=(
            Column("id", "INTEGER", "number", comment="one\ntwo"),
            Column("Order", "TEXT", "text", values=("Rome",)),
            Column("b_x", "TEXT", "text"),
            Column("b_y", "TEXT", "text"),
            Column("up", "INTEGER", "number"),
        ),
        primary_key=("id",),
        foreign_keys=(
            ForeignKey(("up",), "a", ("id",)),
            ForeignKey(("b_x", "b_y"), "s.b", ("x", "y")),
            ForeignKey(("up",), "elsewhere", ("id",)),
        ),
        comment="first",
    )
    columns = (Column("x", "TEXT", "text"), Column("y", "TEXT", "text"))
    b = Table(name="b", schema="s", kind="view", columns=columns, primary_key=("x", "y"))
    value = ValueMatch("a", "Order", "Rome", 3, 7, 1.0)
    return Selection(dialect="postgresql", tables=(a, b), values=(value,))
