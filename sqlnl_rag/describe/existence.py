"""EXISTS in words: the rows that are looked for, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from sqlglot import exp

from sqlnl_rag.describe.joining import all_of
from sqlnl_rag.describe.own import is_own
from sqlnl_rag.describe.sources import Source, tied_by_key
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import conjuncts, denied_key


def existence(speaker: Speaker, node: exp.Exists, denied: bool) -> str:
    """``there is no order whose total is …``: the rows, without what EXISTS selects of them."""
    query = node.this.unnest()
    if isinstance(query, exp.Select) and _is_plain(query):
        with speaker.inside(query) as sources:
            if len(sources.all) == 1 and not sources.all[0].is_query:
                inner = sources.all[0]
                parts = conjuncts(query.args["where"].this) if query.args.get("where") else []
                said = speaker.mark(inner.node, inner.one)
                tied, outer = _tied_to_outer(speaker, parts, inner)
                parts = [part for part in parts if part is not tied]
                if parts:
                    said = _inner_conditions(speaker, said, parts)
                if outer:
                    return speaker.say(denied_key("exists_of", denied), said, outer.label)
                return speaker.say(denied_key("exists", denied), said)
    return speaker.say(denied_key("exists_rows", denied), speaker.nested(query))


def _is_plain(query: exp.Select) -> bool:
    """Whether it only reads and filters: what EXISTS asks of it is its rows."""
    return not any(
        query.args.get(key) for key in ("group", "having", "limit", "offset", "with_", "qualify")
    ) and not any(isinstance(item.unalias(), exp.AggFunc) for item in query.expressions)


def _tied_to_outer(
    speaker: Speaker, tests: Sequence[exp.Expr], inner: Source
) -> tuple[exp.Expr | None, Source | None]:
    """The equality of keys that ties a sub-query's rows to an outer source, and that source."""
    for test in tests:
        if not isinstance(test, exp.EQ):
            continue
        left, right = test.this.unnest(), test.expression.unnest()
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            continue
        for mine, theirs in ((left, right), (right, left)):
            _, _, own_outer = speaker.place(mine)
            outer, _, is_outer = speaker.place(theirs)
            if is_outer and not own_outer and outer and tied_by_key(inner, mine, outer, theirs):
                return test, outer
    return None, None


def _inner_conditions(speaker: Speaker, rows_said: str, tests: Sequence[exp.Expr]) -> str:
    """What EXISTS looks for: "order where the order's customer id equals the customer's id"."""
    key = "whose" if is_own(tests, speaker) else "where"
    return speaker.say(key, rows_said, all_of(speaker, tests))
