"""What an edit gives: the query that it made, or the words that nothing came of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlnl_rag.conversation.names import Named, Names, is_amount
from sqlnl_rag.query import model as m


@dataclass(frozen=True)
class Edited:
    """One way to do as wished.

    Attributes:
        told: What was done, in the words of ``told.*.toml`` and the names of the schema.
    """

    query: m.Select
    told: tuple[str, str]


class Puzzled(Exception):
    """Nothing comes of a wish, for these words."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def aggregates(query: m.Select) -> list[m.Output]:
    """The outputs that are aggregates."""
    return [
        output
        for output in query.select
        if isinstance(output, m.Output) and isinstance(output.output, m.Aggregate)
    ]


def counts_only(query: m.Select) -> bool:
    """Whether it shows aggregates of all rows and nothing else."""
    return not query.group and bool(query.select) and len(aggregates(query)) == len(query.select)


def argument(names: Names) -> Callable[[m.Output | m.Every], Named | None]:
    """The amount that an output shows or is made of."""

    def of(output: m.Output | m.Every) -> Named | None:
        if not isinstance(output, m.Output):
            return None
        part: m.Expression | None = output.output
        if isinstance(part, m.Aggregate):
            part = part.argument
        table = names.place.roles.get(part.of) if isinstance(part, m.Column) else None
        column = table.column(part.column) if table and isinstance(part, m.Column) else None
        return Named(table, column, 1.0) if table and column and is_amount(column) else None

    return of
