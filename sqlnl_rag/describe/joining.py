"""What a query reads, in words: "order with its customer and its order items"."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from sqlnl_rag.describe.naming import spoken
from sqlnl_rag.describe.sources import Source, Sources
from sqlnl_rag.describe.speaker import Speaker


def all_of(speaker: Speaker, tests: Sequence[exp.Expr]) -> str:
    """Conditions that must all hold."""
    texts, joint = alternatives(speaker, tests)
    if not speaker.chinese:
        return speaker.series(texts, joint)
    joined = texts[0]
    for text in texts[1:]:
        joined = speaker.say(joint, joined, text)
    return joined


def alternatives(speaker: Speaker, tests: Sequence[exp.Expr]) -> tuple[list[str], str]:
    """Conditions that must all hold, or those of which the only one wants one, and the joint."""
    only = tests[0].unnest() if len(tests) == 1 else None
    denied = False
    while isinstance(only, exp.Not):
        only, denied = only.this.unnest(), not denied
    if isinstance(only, exp.Connector) and not (speaker.is_one_of(only) and not denied):
        parts, joint = list(only.flatten()), "or" if isinstance(only, exp.Or) != denied else "and"
    else:
        parts, joint, denied = list(tests), "and", False
    texts = []
    for part in parts:
        text = speaker.clause(part, denied)
        inner = part.unnest()
        mixed = isinstance(inner, exp.Connector) and not speaker.is_one_of(inner)
        texts.append(speaker.say("both", text) if mixed and len(parts) > 1 else text)
    return texts, joint


def rows(speaker: Speaker, values: exp.Expr) -> str:
    """The rows of VALUES."""
    return speaker.commas(speaker.noun(row) for row in values.expressions)


def reading(speaker: Speaker, sources: Sources, *, plural: bool, first_said: str = "") -> str:
    """What is read: "customer with its orders"; `first_said` stands for the first of it."""
    if not sources.all:
        return ""
    first = sources.all[0]
    text = first_said or _named(speaker, first, first.many if plural else first.one)
    owner = "with_their" if plural else "with_its"
    ties: list[str] = []
    tails: list[str] = []
    for source in sources.all[1:]:
        text, ties, tails = _joined(speaker, source, first, text, ties, tails, owner)
    return _closed(speaker, text, ties, tails)


def _closed(speaker: Speaker, text: str, ties: list[str], tails: list[str]) -> str:
    if ties:
        text = speaker.say("with", text, speaker.series(ties))
    if tails:
        inside = ("；" if speaker.chinese else "; ").join(tails)
        text = f"{text}（{inside}）" if speaker.chinese else f"{text} ({inside})"
    return text


def _joined(
    speaker: Speaker,
    source: Source,
    first: Source,
    text: str,
    ties: list[str],
    tails: list[str],
    owner: str,
) -> tuple[str, list[str], list[str]]:
    join, partner = source.join, source.partner or first
    side = (join.side if join is not None else "").upper()
    kind = (join.kind if join is not None else "").upper()
    if source.tie in ("parent", "child") and kind not in ("SEMI", "ANTI"):
        child = source.tie == "child"
        noun = _named(speaker, source, source.many if child else source.one)
        if partner.alias == first.alias:
            tie = speaker.say(owner, noun)
        else:
            tie = speaker.say("with_of", noun, partner.label)
        if source.rest:
            tie += _only_where(speaker, source)
        ties = [*ties, speaker.mark(join, tie) if join is not None else tie]
        if side:
            tails = [*tails, _outer(speaker, side, source, partner)]
        return text, ties, tails
    text = _closed(speaker, text, ties, tails)
    noun = _named(speaker, source, source.one)
    if kind in ("SEMI", "ANTI"):
        test = speaker.clause(join.args["on"]) if join is not None and join.args.get("on") else ""
        return speaker.say(kind.lower(), text, source.many, test), [], []
    if source.tie == "natural":
        text = speaker.say("natural", text, noun)
    elif source.tie == "same" and source.shared is not None:
        text = speaker.say(
            "alike", text, noun, speaker.mark(source.shared, spoken(source.shared.name))
        )
        if source.rest:
            text += _only_where(speaker, source)
    elif source.tie == "columns" and join is not None:
        shared = speaker.series(
            speaker.noun(c) if not isinstance(c, exp.Identifier) else spoken(c.name)
            for c in join.args["using"]
        )
        text = speaker.say("same_columns", text, noun, shared)
    elif source.rest:
        text = speaker.say("paired", text, noun, all_of(speaker, source.rest))
    elif isinstance(source.node, exp.Lateral):
        text = speaker.say("lateral", text, noun)
    else:
        text = speaker.say("crossed", text, noun)
    return text, [], [_outer(speaker, side, source, partner)] if side else []


def _only_where(speaker: Speaker, source: Source) -> str:
    said = speaker.say("joined_if", all_of(speaker, source.rest))
    return said if speaker.chinese else f" {said}"


def _outer(speaker: Speaker, side: str, source: Source, partner: Source) -> str:
    return speaker.say(f"outer_{side.lower()}", source.label if side == "LEFT" else partner.label,
                       source.many)  # fmt: skip


def _named(speaker: Speaker, source: Source, noun: str) -> str:
    """A source where it is introduced: a sub-query with what it is, a function by its name."""
    node = source.node
    sample = node.args.get("sample")
    if id(node) in speaker.defined:
        return speaker.mark(node, noun)
    if isinstance(node, exp.Lateral):
        node = node.this
    if isinstance(node, exp.Subquery):
        text = speaker.say("row_of" if noun == source.one else "rows_of", speaker.nested(node))
        return speaker.say("alias", text, source.alias) if source.alias else text
    if isinstance(node, exp.Values):
        text = speaker.say("values", rows(speaker, node))
        return speaker.say("alias", text, source.alias) if source.alias else text
    if isinstance(node, exp.Table) and not isinstance(node.this, exp.Identifier):
        text = speaker.say("row_of" if noun == source.one else "rows_of", speaker.noun(node.this))
        return speaker.say("alias", text, source.alias) if node.alias else text
    if isinstance(node, exp.Table):
        noun = speaker.mark(node, noun)
        if sample and sample.args.get("percent") and not sample.args.get("seed"):
            return speaker.say("sampled_percent", noun, speaker.noun(sample.args["percent"]))
        return speaker.say("sampled", noun, speaker.sql(sample)) if sample else noun
    if isinstance(node, exp.Func | exp.Unnest):
        text = speaker.say("row_of" if noun == source.one else "rows_of", speaker.noun(node))
        return speaker.say("alias", text, source.alias) if source.alias else text
    return speaker.sql(node)
