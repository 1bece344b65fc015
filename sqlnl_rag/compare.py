"""Whether two query results are the same answer, by the rules of the public Spider evaluation.

The rules are those of "execution match" in taoyds/test-suite-sql-eval (Zhong, Yu, Klein: Semantic
Evaluation for Text-to-SQL with Distilled Test Suites, EMNLP 2020), written anew:

- Two results match when some order of the predicted columns makes the rows equal: as lists where
  the gold SQL has the words ORDER BY anywhere, else as bags (duplicates count).
- Names of columns do not matter. Values are compared exactly: 1 equals 1.0, but no rounding, no
  folding of case, no number read out of text; NULL equals NULL.
- Two empty results match, whatever their width.
- DISTINCT is taken out of both statements first, unless asked to be kept; "> =" is read as ">=".

Does not promise that matching results mean equal queries: on one database with few rows, wrong SQL
can be lucky.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import Any, TypeAlias

Row: TypeAlias = tuple[Any, ...]

_DISTINCT = re.compile(
    r"""('(?:[^']|'')*'|"[^"]*"|`[^`]*`)|\bdistinct\b(?!\s+from\b)""", re.IGNORECASE
)
_TORN_OPERATOR = re.compile(r"([<>!]) =")
_THIS_YEAR = re.compile(r"YEAR\s*\(\s*CURDATE\s*\(\s*\)\s*\)\s*", re.IGNORECASE)


def as_evaluated(sql: str, *, keep_distinct: bool = False) -> str:
    """The statement as the public evaluation runs it: tokens joined, DISTINCT gone, year fixed."""
    sql = _THIS_YEAR.sub("2020", _TORN_OPERATOR.sub(r"\1=", sql))
    return sql if keep_distinct else _DISTINCT.sub(lambda match: match[1] or "", sql)


def order_matters(gold_sql: str) -> bool:
    """Whether the gold SQL sorts anything: the public rule looks at the words, subqueries too."""
    return "order by" in gold_sql.lower()


def same_result(gold: Sequence[Row], predicted: Sequence[Row], *, ordered: bool) -> bool:
    """Whether the results match under some order of the predicted columns.

    >>> same_result([(1, "a"), (2, "b")], [("b", 2.0), ("a", 1.0)], ordered=False)
    True
    """
    if len(gold) != len(predicted):
        return False
    if not gold:
        return True
    if len(gold[0]) != len(predicted[0]):
        return False
    gold_columns, columns = _columns(gold), _columns(predicted)
    if ordered:
        # Row by row equality is equality of each column on its own, so no order need be tried.
        return Counter(gold_columns) == Counter(columns)
    if Counter(map(_bag, gold_columns)) != Counter(map(_bag, columns)):
        return False
    return any(True for _ in _arrangements(gold_columns, columns, ()))


def _bag(column: Row) -> frozenset[tuple[Any, int]]:
    """How often each value stands in the column."""
    return frozenset(Counter(column).items())


def _arrangements(
    gold: Sequence[Row], predicted: Sequence[Row], chosen: tuple[Row, ...]
) -> Iterator[None]:
    """Yields once for each order of `predicted` that makes the bags of rows equal.

    Columns are placed one by one, and a choice is dropped as soon as the bags of partial rows
    differ, so the search is wide only where many columns could hardly be told apart.
    """
    depth = len(chosen)
    if depth == len(gold):
        yield None
        return
    wanted = Counter(zip(*gold[: depth + 1], strict=True))
    tried: set[Row] = set()
    for position, column in enumerate(predicted):
        if column in tried:
            continue
        tried.add(column)
        if Counter(zip(*chosen, column, strict=True)) == wanted:
            rest = [*predicted[:position], *predicted[position + 1 :]]
            yield from _arrangements(gold, rest, (*chosen, column))


def _columns(rows: Sequence[Row]) -> list[Row]:
    """Columns as tuples; a value that cannot be hashed (an array, a JSON object) as its text."""
    return [
        tuple(value if isinstance(value, Hashable) else repr(value) for value in column)
        for column in zip(*rows, strict=True)
    ]
