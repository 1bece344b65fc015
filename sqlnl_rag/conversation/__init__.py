"""Conversations: questions that go on from the one before.

talk.py       the turns, and which way a question goes
followups.py  words that go on from a query, as an edit of it
"""

from sqlnl_rag.conversation.talk import Conversation, Turn

__all__ = ["Conversation", "Turn"]
