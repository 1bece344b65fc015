"""Window functions: what is worked out, within which part, in which order, over which frame."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.speaker import Speaker

_ENDS = {"UNBOUNDED": "unbounded", "CURRENT ROW": "current_row"}


def window(speaker: Speaker, node: exp.Expr) -> str:
    """``the running total amount (in order of day)``."""
    from sqlnl_rag.describe.ordering import ordered

    inner = node.this
    order = node.args.get("order")
    said = speaker.noun(inner)
    ways = []
    if node.args.get("partition_by"):
        parts = speaker.series(speaker.noun(part) for part in node.args["partition_by"])
        ways.append(speaker.say("window_partition", parts))
    if order is not None:
        keys = [ordered(speaker, key) for key in order.expressions]
        text = keys[0]
        for key in keys[1:]:
            text = speaker.say("then", text, key)
        ways.append(speaker.say("window_order", text))
    if spec := node.args.get("spec"):
        ways.append(_frame(speaker, spec))
    alias = node.args.get("alias")
    if alias is not None:
        ways.append(speaker.say("named_window", alias.name))
    if not ways:
        ways.append(speaker.say("window_whole"))
    return speaker.say("window", said, ("" if speaker.chinese else " ").join(ways))


def _frame(speaker: Speaker, spec: exp.Expr) -> str:
    if spec.args.get("exclude"):
        return speaker.sql(spec)
    start = _end(speaker, spec.args.get("start"), spec.args.get("start_side"))
    end = spec.args.get("end")
    if end is None:
        return speaker.say("frame", start, speaker.say("current_row"))
    key = "frame_range" if spec.args.get("kind") == "RANGE" else "frame"
    return speaker.say(key, start, _end(speaker, end, spec.args.get("end_side")))


def _end(speaker: Speaker, place: exp.Expr | str | None, side: str | None) -> str:
    name = place if isinstance(place, str) else ""
    if name == "CURRENT ROW" or place is None:
        return speaker.say("current_row")
    if name == "UNBOUNDED":
        return speaker.say("unbounded_" + (side or "PRECEDING").lower())
    assert isinstance(place, exp.Expr)
    return speaker.say((side or "PRECEDING").lower(), speaker.noun(place))
