"""Conditions on one thing, as they stand with its noun: "customer whose city is 'Oslo'", "customer
with no order". Chinese puts any of them in front: "城市为 'Oslo' 的顾客".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlglot import exp

from sqlnl_rag.describe.joining import all_of, alternatives
from sqlnl_rag.describe.own import is_own
from sqlnl_rag.describe.sources import Sources
from sqlnl_rag.describe.speaker import Speaker


class Restriction(NamedTuple):
    """What is put to a noun by the phrase of the key `form`."""

    form: str
    text: str


def restriction(speaker: Speaker, tests: Sequence[exp.Expr], sources: Sources) -> Restriction:
    """The best way to say that all `tests` hold for what is read."""
    one = len(sources.all) == 1
    if speaker.chinese:
        return Restriction("whose" if one else "where", all_of(speaker, tests))
    only = tests[0].unnest() if one and len(tests) == 1 else None
    if only is not None:
        inner = only.this.unnest() if isinstance(only, exp.Not) else only
        if isinstance(inner, exp.Exists):
            text = speaker.clause(only)
            having = f"{speaker.the(sources.all[0].label)} has "
            if speaker.unmarked(text).startswith(having):
                return Restriction("with", text.replace(having, "", 1))
        if speaker.is_shared(only):
            return Restriction("with", speaker.clause(only))
    if not (one and is_own(tests, speaker)):
        return Restriction("where", all_of(speaker, tests))
    whose = speaker.say("whose_again")
    parts, joint = alternatives(speaker, tests)
    texts = [speaker.bare(text) for text in parts]
    if not any(speaker.unmarked(text).startswith("(") for text in texts):
        texts = [texts[0], *(whose + text for text in texts[1:])]
    return Restriction("whose", speaker.series(texts, joint))
