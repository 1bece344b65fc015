"""Queries without SQL: a JSON that a form can build, from SQL and to SQL.

    query = to_query("SELECT city, COUNT(*) FROM stores GROUP BY city", "sqlite", schema)
    dumps(query)                       # JSON of the published schema
    to_sql(loads(text), "sqlite", schema)

`model` has the parts, `form` reads and writes the JSON, `published` makes its JSON Schema,
`reading` and `writing` are the two ways between a query and SQL, `vocabulary` their closed lists.

Promised: what `to_sql` returns has been read back and is the same query; what the JSON or the SQL
dialect cannot hold is a typed error that names it. Not promised: that a query may run, or is wise.
"""

from __future__ import annotations

from sqlnl_rag.query.form import dumps, loads, read, write
from sqlnl_rag.query.model import Query
from sqlnl_rag.query.proving import to_sql
from sqlnl_rag.query.reading import to_query

__all__ = ["Query", "dumps", "loads", "read", "to_query", "to_sql", "write"]
