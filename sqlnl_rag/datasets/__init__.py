"""Data for training and measuring: read, made, cleaned, split, written as rows.

questions.py and schemas.py read public sets. The rest turns pairs into training rows: sources.py
tells files apart, logs.py reads query logs, cleaning.py proves every pair, splits.py keeps alike
pairs together, rows.py renders them through the retriever, prepare.py does it all in one go.
"""

from sqlnl_rag.datasets.pairs import Example, Rejected
from sqlnl_rag.datasets.questions import batch_lines, read_json_objects, read_questions
from sqlnl_rag.datasets.schemas import read_schemas, union

__all__ = [
    "Example",
    "Rejected",
    "batch_lines",
    "read_json_objects",
    "read_questions",
    "read_schemas",
    "union",
]
