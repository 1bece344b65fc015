"""Does a text say what a query does, all of it and nothing else?

    found = coverage("Names of customers older than 30.", "SELECT name FROM customers", "sqlite")
    found.ok            # False
    found.invented      # (Finding("constant", "", "30", 29),)

Any text may be judged: our own, a model's, a person's, in English or Chinese. The statement's
tree gives claims (`claims`), the text is read for values, numbers, names and wordings (`reading`),
and the two are compared (`judging`). Every table, output column, condition, constant, aggregate,
grouping, order with its direction, limit, DISTINCT, negation and set operation must be said; none
may be turned round; numbers, quoted values and names of the schema that the query does not hold
are invented.

Promises: the same text and statement give the same findings; nothing is run or sent anywhere. Does
not promise to understand: it knows the wordings of ``wordings.toml`` and the words of names and
their comments, no synonyms of them. A text it passes may still connect things wrongly (which of two
columns a condition is on), and a good text in words it does not know is rejected.
"""

from __future__ import annotations

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.coverage.claims import Claims
from sqlnl_rag.coverage.findings import Coverage, Finding
from sqlnl_rag.coverage.judging import judge
from sqlnl_rag.coverage.reading import read
from sqlnl_rag.coverage.walk import claims_of
from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect, Schema

__all__ = ["Claims", "Coverage", "Finding", "claims", "coverage", "covers"]


def coverage(
    text: str, sql: str, dialect: Dialect, *, schema: Schema | None = None, lang: str = "en"
) -> Coverage:
    """What `text` lacks of the one statement in `sql`, turns round or makes up.

    Args:
        schema: The tables at hand; comments say names too, and its other names are invented where
            they stand in the text.
        lang: ``en`` or ``zh``.

    Raises:
        UsageError: `sql` is not one statement that can be parsed.
    """
    return covers(text, claims(sql, dialect, schema=schema), lang=lang)


def claims(sql: str, dialect: Dialect, *, schema: Schema | None = None) -> Claims:
    """What any text about `sql` must and may say; for judging several texts of one statement.

    Raises:
        UsageError: `sql` is not one statement that can be parsed.
    """
    try:
        trees = parse(sql, SQLGLOT_DIALECT[dialect])
        if len(trees) != 1:
            raise UsageError("Coverage is of one statement", "Give one statement.")
        tree: exp.Expr = trees[0]
        return claims_of(tree, dialect, schema)
    except SqlglotError as error:
        first = str(error).splitlines()[0] if str(error) else "no statement"
        raise UsageError(
            f"The SQL cannot be parsed: {first}", f"It is read as {dialect}."
        ) from None
    except RecursionError:
        raise UsageError("The SQL is nested too deeply", "Judge its parts one by one.") from None


def covers(text: str, known: Claims, *, lang: str = "en") -> Coverage:
    """`text` held against claims."""
    reading = read(text, lang, values=known.values, names=known.names, foreign=known.foreign)
    return judge(reading, known)
