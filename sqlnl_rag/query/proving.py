"""`to_sql` with its proof: the SQL is read back, and must be the query that it was made of."""

from __future__ import annotations

from typing import Any

from sqlnl_rag.errors import Inexpressible, QueryError, UsageError
from sqlnl_rag.query import form, writing
from sqlnl_rag.query.model import Query
from sqlnl_rag.query.reading import to_query
from sqlnl_rag.types import Dialect, Schema


def to_sql(query: Query, dialect: Dialect, schema: Schema) -> str:
    """The query as one statement of `dialect`, read back and found to be the same.

    Raises:
        QueryError: A name is not in `schema`, or the dialect cannot say a part exactly.
    """
    sql = writing.to_sql(query, dialect, schema)
    try:
        again = to_query(sql, dialect, schema)
    except (Inexpressible, UsageError) as error:
        raise QueryError(
            "", f"{dialect} cannot say this exactly: {error.message}", "Say it otherwise."
        ) from None
    if again != query:
        place = difference(form.write(query), form.write(again))
        raise QueryError(place, f"{dialect} cannot say this exactly", "Say it otherwise.")
    return sql


def difference(one: Any, other: Any, at: str = "") -> str:
    """The pointer to the first place where two JSON values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one:
            if one[key] != other.get(key):
                return difference(one[key], other.get(key), f"{at}/{key}")
    if isinstance(one, list) and isinstance(other, list):
        for number, (left, right) in enumerate(zip(one, other, strict=False)):
            if left != right:
                return difference(left, right, f"{at}/{number}")
    return at
