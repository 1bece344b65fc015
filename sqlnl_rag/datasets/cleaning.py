"""Every pair proven before it teaches: parsed, held against policy and schema, planned, run.

What comes out is the statement written again from its tree: comments gone, keywords and layout
alike. Identifiers and literals stay as they were written; a statement that passes only with one of
them changed, or only when read as another dialect has it, is rejected with the reason. Nothing here
looks at SQL with a regular expression. Does not promise that a statement answers its question.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag import policy
from sqlnl_rag.datasets.ground import Ground
from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Check, Dialect

_OTHERS = ("mysql", "postgres", "tsql", "oracle", "bigquery", "sqlite", "duckdb")


@dataclass(frozen=True)
class Clean:
    """A proven pair.

    Attributes:
        example: Its SQL is written again from the tree.
        tables: Keys of the tables that it reads.
        rows: How many rows it returned, within the limits; None where nothing ran.
        constant: Whether its only row holds nothing but NULL and 0.
        truncated: Whether a limit cut its rows.
    """

    example: Example
    tables: tuple[str, ...]
    rows: int | None = None
    constant: bool = False
    truncated: bool = False


def clean(example: Example, ground: Ground) -> Clean | Rejected:
    """The pair, proven, or why it is not used.

    Raises:
        DatabaseUnreachable: The database went away.
    """
    if not example.sql.strip():
        return Rejected(example, "no_sql", "it has no SQL")
    if not example.question.strip():
        return Rejected(example, "no_question", "it has no question")
    dialect = ground.schema.dialect
    tree, checks = policy.check(example.sql, dialect, ground.schema, strict=False)
    if tree is None:
        return refused(example, checks[0], dialect)
    written = policy.render(tree.copy(), dialect)
    verdict = ground.check(written)
    if verdict.sql is None:
        return refused(example, next(c for c in verdict.checks if not c.ok), dialect)
    if any(line.startswith("read as ") for line in verdict.repairs):
        return Rejected(example, "dialect", f"not {dialect}: {verdict.repairs[0]}")
    if _words(tree) != _words(parse(verdict.sql, policy.SQLGLOT_DIALECT[dialect])[0]):
        return Rejected(example, "mended", f"it runs only mended: {'; '.join(verdict.repairs)}")
    result = ground.run(verdict.sql)
    if isinstance(result, Check):
        return Rejected(example, "run", result.message)
    proven = replace(example, sql=verdict.sql)
    if result is None:
        return Clean(proven, verdict.tables)
    constant = len(result.rows) == 1 and all(cell in (None, 0) for cell in result.rows[0])
    return Clean(proven, verdict.tables, len(result.rows), constant, result.truncated)


def refused(example: Example, check: Check, dialect: Dialect) -> Rejected:
    """The example with the check that failed; what other dialects can read is called theirs."""
    if check.check == "parse" and (other := _other_dialect(example.sql, dialect)):
        return Rejected(example, "dialect", f"not {dialect}: it reads as {other}")
    return Rejected(example, check.check, check.message)


def _other_dialect(sql: str, dialect: Dialect) -> str:
    """The first other dialect whose grammar takes the text, or the empty string."""
    for other in _OTHERS:
        if other == policy.SQLGLOT_DIALECT[dialect]:
            continue
        try:
            trees = parse(sql, other)
        except (SqlglotError, RecursionError, ValueError):
            continue
        if len(trees) == 1 and isinstance(trees[0], exp.Query):
            return other
    return ""


def _words(tree: exp.Expr) -> Counter[str]:
    """Every name and literal, however it is quoted."""
    return Counter(
        node.name.casefold()
        for node in tree.walk()
        if isinstance(node, exp.Identifier | exp.Literal)
    )
