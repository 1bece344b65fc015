"""SQL that exists already, explained: statement by statement, in words that are checked against it.

    for explanation in explain("SELECT name FROM customers; DROP TABLE orders", "sqlite"):
        print(explanation.text, explanation.warnings)

`describe` gives the floor, which needs no model. With a `Describer` its text is taken if it says
all that the statement does and nothing else (`coverage`); if not, the floor stands in its place and
a warning says what was wrong. Nothing is ever run here, whatever the statement would do.

Promises: one `Explanation` for each statement, in order, each with what the check found. SQL that
cannot be read is an `UnreadableSql` that says where. Does not promise that the tables exist: where
a schema is at hand and lacks one, a warning says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from sqlglot import exp

from sqlnl_rag.coverage import Coverage, claims, covers
from sqlnl_rag.describe import Description, describe
from sqlnl_rag.prompt import Language, Style
from sqlnl_rag.statements import Statement, bounded, statements
from sqlnl_rag.tree import find_table, is_cte
from sqlnl_rag.types import Dialect, Schema, Selection, Table

_FLOOR = "floor"


class Describer(Protocol):
    """A model that puts SQL into words."""

    @property
    def name(self) -> str:
        """What warnings and reports call it."""
        ...

    def describe(
        self, sql: str, selection: Selection, *, lang: Language = "en", style: Style = "description"
    ) -> str:
        """`sql` in words; the empty string where the model had none.

        Raises:
            ModelUnreachable: The model is gone, or answers with something that is no answer.
        """
        ...


@dataclass(frozen=True)
class Explanation:
    """A statement in words.

    Attributes:
        start: Where the statement begins in the text that was handed in.
        voice: Who wrote the text: ``floor``, or the model's name.
        description: The text with its phrases and what it quotes as SQL; a model's text has none.
        coverage: What the check found in the text.
        warnings: One line each.
        tables: Those of the schema that it reads.
    """

    sql: str
    start: int
    voice: str
    description: Description
    coverage: Coverage
    warnings: tuple[str, ...]
    tables: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words."""
        return self.description.text

    def __str__(self) -> str:
        return self.text


def explain(
    sql: str,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
    model: Describer | None = None,
) -> list[Explanation]:
    """Every statement of `sql` in words.

    Args:
        schema: The tables at hand: names by their comments, joins by their keys.
        model: Whose words to prefer, where they pass the check.

    Raises:
        UnreadableSql: A statement cannot be parsed.
        UsageError: There is none, too much, or no such language or style.
        ModelUnreachable: The model does not answer.
    """
    return [
        explain_one(one, dialect, schema=schema, lang=lang, style=style, model=model)
        for one in statements(sql, dialect)
    ]


def explain_one(
    statement: Statement,
    dialect: Dialect,
    *,
    schema: Schema | None = None,
    lang: str = "en",
    style: str = "description",
    model: Describer | None = None,
) -> Explanation:
    """One statement in words; see `explain`."""
    tables, lacking = _tables(statement.tree, dialect, schema)

    def told() -> tuple[Description, Coverage, str, tuple[str, ...]]:
        known = claims(statement.sql, dialect, schema=schema)
        floor = describe(statement.sql, dialect, schema=schema, lang=lang, style=style)
        if model is not None:
            selection = Selection(dialect=dialect, tables=tuple(tables))
            text = model.describe(
                statement.sql, selection, lang=floor.lang, style=floor.style
            ).strip()
            found = covers(text, known, lang=lang)
            if text and found.ok:
                return Description(text, floor.lang, floor.style), found, model.name, floor.warnings
            fault = f"it {first_fault(found)}" if text else "there was none"
            doubt = f"the text of {model.name} is not shown, because {fault}"
            return floor, covers(floor.text, known, lang=lang), _FLOOR, (*floor.warnings, doubt)
        return floor, covers(floor.text, known, lang=lang), _FLOOR, floor.warnings

    description, coverage, voice, warnings = bounded(told)
    return Explanation(
        sql=statement.sql,
        start=statement.start,
        voice=voice,
        description=description,
        coverage=coverage,
        warnings=(*warnings, *(f"there is no table {name} in this database" for name in lacking)),
        tables=tuple(table.key for table in tables),
    )


def first_fault(found: Coverage) -> str:
    """What is wrong with a text, in a few words."""
    how, finding = next(found.findings())
    if how == "missing":
        return f"does not say {finding.sql!r} ({finding.wanted})"
    return f"{'contradicts the query' if how == 'contradicted' else 'makes up'}: {finding.wanted}"


def explanation_json(explanation: Explanation) -> dict[str, Any]:
    """What ``--json`` prints of one statement; spans are character offsets, end exclusive."""
    description = explanation.description
    return {
        "sql": explanation.sql,
        "start": explanation.start,
        "text": explanation.text,
        "voice": explanation.voice,
        "phrases": [
            {
                "start": phrase.start,
                "end": phrase.end,
                "sql_start": phrase.sql_start,
                "sql_end": phrase.sql_end,
            }
            for phrase in description.phrases
        ],
        "quoted": list(description.quoted),
        "warnings": list(explanation.warnings),
        "tables": list(explanation.tables),
        "coverage": coverage_json(explanation.coverage),
    }


def coverage_json(found: Coverage) -> dict[str, Any]:
    """The check's outcome, one object for each finding."""
    lists = {
        name: [
            {"kind": f.kind, "sql": f.sql, "wanted": f.wanted, "start": f.start} for f in findings
        ]
        for name, findings in (
            ("missing", found.missing),
            ("contradicted", found.contradicted),
            ("invented", found.invented),
        )
    }
    return {"ok": found.ok, **lists}


def _tables(
    tree: exp.Expr, dialect: Dialect, schema: Schema | None
) -> tuple[list[Table], list[str]]:
    """The tables of the schema that a tree reads, and the names of those that it lacks."""
    found: dict[str, Table] = {}
    lacking: dict[str, None] = {}
    for node in _stored_tables(tree, dialect) if schema else ():
        table = find_table(node, schema) if schema else None
        if table is not None:
            found[table.key] = table
        elif not isinstance(tree, exp.Create):
            lacking[".".join(part.name for part in node.parts)] = None
    return list(found.values()), list(lacking)


def _stored_tables(tree: exp.Expr, dialect: Dialect) -> Iterator[exp.Table]:
    for node in tree.find_all(exp.Table):
        if isinstance(node.this, exp.Identifier) and not is_cte(node, dialect):
            yield node
