"""Order, offset and limit in words, and what a column's number in GROUP BY or ORDER BY means."""

from __future__ import annotations

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect

from sqlnl_rag.describe.speaker import Speaker


def order_keys(speaker: Speaker, order: exp.Expr) -> str:
    """``price from highest to lowest, then name in ascending order``."""
    text = ""
    for key in order.expressions:
        said = ordered(speaker, key)
        text = speaker.say("then", text, said) if text else said
    return text


def ordered(speaker: Speaker, node: exp.Expr) -> str:
    """One key of an ORDER BY with its direction."""
    if not isinstance(node, exp.Ordered):
        return speaker.say("ascending", speaker.noun(node))
    inner = node.this
    if isinstance(inner, exp.Rand):
        return speaker.say("random")
    kind = speaker.kind(meant(inner))
    suffix = f"_{kind}" if kind in ("number", "time") else ""
    if isinstance(meant(inner), exp.Count):
        suffix = "_count"
    key = "descending" if node.args.get("desc") else "ascending"
    text = speaker.say(key + suffix, speaker.noun(meant(inner)))
    if nulls_are_placed(speaker, node):
        first = bool(node.args.get("nulls_first"))
        text = speaker.say("nulls_first" if first else "nulls_last", text)
    return speaker.mark(node, text)


def nulls_are_placed(speaker: Speaker, node: exp.Expr) -> bool:
    """Whether NULLS FIRST or LAST was written, and is not what the engine does anyway."""
    first = node.args.get("nulls_first")
    if first is None:
        return False
    usual = Dialect.get_or_raise(speaker.writes).NULL_ORDERING
    falling = bool(node.args.get("desc"))
    if usual == "nulls_are_last":
        return bool(first)
    return bool(first) != (falling if usual == "nulls_are_large" else not falling)


def meant(key: exp.Expr) -> exp.Expr:
    """ORDER BY 2: the second column of the select list."""
    if isinstance(key, exp.Literal) and key.is_int:
        select: exp.Expr | None = key.find_ancestor(exp.Select, exp.SetOperation)
        while isinstance(select, exp.SetOperation):
            select = select.left.unnest()
        if isinstance(select, exp.Select) and 0 < int(key.this) <= len(select.expressions):
            meant = select.expressions[int(key.this) - 1]
            return key if isinstance(meant, exp.Star) or meant.is_star else meant.unalias()
    return key


def cuts(query: exp.Expr) -> list[tuple[str, exp.Expr | None, exp.Expr]]:
    """OFFSET and LIMIT: the key of what is said, how many, and the clause."""
    found: list[tuple[str, exp.Expr | None, exp.Expr]] = []
    if (offset := query.args.get("offset")) and offset.expression.name != "0":
        found.append(("skip", offset.expression, offset))
    limit = query.args.get("limit")
    if limit is None:
        return found
    inner = limit.args.get("offset")
    if inner is not None and inner.name != "0":
        found.append(("skip", inner, limit))
    count = limit.args.get("count") if isinstance(limit, exp.Fetch) else limit.expression
    options = limit.args.get("limit_options")
    if options is not None and options.args.get("percent"):
        found.append(("percent", count, limit))
    elif count is None or isinstance(count, exp.Literal) and count.this == "1":
        found.append(("first", None, limit))
    else:
        found.append(("first_n", count, limit))
    if options is not None and options.args.get("with_ties"):
        found.append(("with_ties", None, limit))
    return found
