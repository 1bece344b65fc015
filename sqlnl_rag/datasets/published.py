"""Two layouts of public sets that hold no plain pair: templates with variables, and WikiSQL's.

Templates (ATIS, GeoQuery, Scholar, Advising and others, as text2sql-data publishes them): an entry
has ``sentences`` with ``variables`` and ``sql``, of which the first is meant. WikiSQL: ``sql`` is
an object of numbers over the header of ``table_id``, which stands in ``NAME.tables.jsonl`` beside
``NAME.jsonl``; the statement comes out with the header's names, each table a database of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.datasets.questions import read_json_objects
from sqlnl_rag.errors import UsageError
from sqlnl_rag.tree import parse, write

_AGGREGATES = ("", "MAX", "MIN", "COUNT", "SUM", "AVG")
_COMPARISONS: tuple[type[exp.Binary], ...] = (exp.EQ, exp.GT, exp.LT)


def is_template(entry: Mapping[str, Any]) -> bool:
    """Whether an entry has sentences with variables."""
    return isinstance(entry.get("sentences"), list) and isinstance(entry.get("sql"), list)


def is_wikisql(entry: Mapping[str, Any]) -> bool:
    """Whether an entry's SQL is WikiSQL's object."""
    return isinstance(entry.get("sql"), dict) and "table_id" in entry


def template_pairs(
    entry: Mapping[str, Any], number: int, source: str, db_id: str
) -> Iterator[Example | Rejected]:
    """A pair a sentence, with its variables filled in."""
    defaults = {v["name"]: str(v.get("example", "")) for v in entry.get("variables", ())}
    for place, sentence in enumerate(entry["sentences"]):
        values = defaults | {k: str(v) for k, v in sentence.get("variables", {}).items()}
        example = Example(
            id=f"{number}.{place}",
            question=_filled(str(sentence.get("text", "")), values),
            sql=str(entry["sql"][0]) if entry["sql"] else "",
            db_id=db_id,
            source=source,
            split=str(sentence.get("question-split", "")),
        )
        yield _with_values(example, values)


def _with_values(example: Example, values: Mapping[str, str]) -> Example | Rejected:
    """The example with its variables in the tree: in texts, and as names that stand alone."""
    try:
        # These sets come from MySQL, where "text" is a text.
        (tree,) = parse(example.sql, "mysql")
        for node in list(tree.find_all(exp.Literal)):
            filled = _filled(node.name, values)
            if filled != node.name:
                node.replace(_literal(filled) if node.name in values else _text(filled))
        for column in list(tree.find_all(exp.Column)):
            if not column.table and column.name in values:
                column.replace(_literal(values[column.name]))
        return replace(example, sql=write(tree, ""))
    except (SqlglotError, RecursionError, ValueError) as error:
        first = str(error).splitlines()[0] if str(error) else "it is not one statement"
        return Rejected(example, "parse", first)


def _literal(value: str) -> exp.Expr:
    return exp.Literal.number(value) if value.isascii() and value.isdigit() else _text(value)


def _text(value: str) -> exp.Expr:
    return exp.Literal.string(value)


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name in sorted(values, key=len, reverse=True):  # state_name10 before state_name1
        text = text.replace(name, values[name])
    return text


def wikisql_tables(path: Path) -> dict[str, list[str]]:
    """Headers by table id, from the file that belongs to `path`.

    Raises:
        UsageError: There is no such file, or it is another.
    """
    beside = path.with_name(f"{path.name.removesuffix('.jsonl')}.tables.jsonl")
    if not beside.is_file():
        raise UsageError(
            f"{path.name} is WikiSQL, and {beside.name} is not beside it",
            "its SQL is numbers of columns; their names stand in that file",
        )
    tables = read_json_objects(beside)
    return {str(table.get("id")): list(map(str, table.get("header", ()))) for table in tables}


def wikisql_pair(
    entry: Mapping[str, Any], number: int, source: str, headers: Mapping[str, list[str]]
) -> Example | Rejected:
    """The pair of one entry."""
    table, said = str(entry["table_id"]), entry["sql"]
    example = Example(str(number), str(entry.get("question", "")), "", table, source=source)
    try:
        header = headers[table]
        column = exp.column(header[said["sel"]], quoted=True)
        word = _AGGREGATES[said["agg"]]
        shown = exp.func(word, column) if word else column
        query = exp.select(shown).from_(_named(table))
        for place, how, value in said["conds"]:
            left = exp.column(header[place], quoted=True)
            query = query.where(_COMPARISONS[how](this=left, expression=_number_or_text(value)))
        sql = query.sql()
    except (KeyError, IndexError, TypeError, ValueError, SqlglotError) as error:
        return Rejected(example, "no_sql", f"no WikiSQL: {type(error).__name__} {error}")
    return replace(example, sql=sql)


def _named(table: str) -> exp.Table:
    return exp.Table(this=exp.to_identifier(table, quoted=True))


def _number_or_text(value: Any) -> exp.Expr:
    return exp.Literal.number(value) if isinstance(value, int | float) else _text(str(value))
