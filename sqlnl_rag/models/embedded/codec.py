"""SQL tree <-> actions: `encode` serves training, `decode` answering; both know the schema."""

from sqlnl_rag.models.embedded.actions_to_sql import decode
from sqlnl_rag.models.embedded.sql_to_actions import encode

__all__ = ["decode", "encode"]
