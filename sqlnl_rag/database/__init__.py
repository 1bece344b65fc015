"""Databases, opened so that nothing but reading is possible.

    with Database.open("postgresql://reader@localhost/shop") as database:
        database.explain("SELECT count(*) FROM orders")     # Check("dry_run", True)
        database.run("SELECT count(*) FROM orders")         # Result(columns=("count",), ...)

One module an engine holds what keeps its connections read-only; `core` holds what they share.
"""

from sqlnl_rag.database.access import Limits, QueryFailed
from sqlnl_rag.database.core import Database

__all__ = ["Database", "Limits", "QueryFailed"]
