"""Window functions: what is worked out, within which part, in which order, over which frame."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.speaker import Speaker

_RUNNING = (exp.Sum, exp.Count, exp.Avg, exp.Min, exp.Max)
_ENDS = {"UNBOUNDED": "unbounded", "CURRENT ROW": "current_row"}


def window(speaker: Speaker, node: exp.Expr) -> str:
    """``the running total amount (in order of day)``."""
    from sqlnl_rag.describe.ordering import ordered

    said = speaker.noun(node.this)
    named = _named(node) if node.args.get("alias") is not None else None
    asked = {
        key: node.args.get(key) or (named.args.get(key) if named is not None else None)
        for key in ("partition_by", "order", "spec")
    }
    order = asked["order"]
    if order is not None and _runs(node, asked["spec"]):
        said = speaker.say("running", speaker.bare(said))
    ways = []
    if asked["partition_by"]:
        parts = speaker.series(speaker.noun(part) for part in asked["partition_by"])
        ways.append(speaker.say("window_partition", parts))
    if order is not None:
        keys = [ordered(speaker, key) for key in order.expressions]
        text = keys[0]
        for key in keys[1:]:
            text = speaker.say("then", text, key)
        ways.append(speaker.say("window_order", text))
    if spec := asked["spec"]:
        ways.append(_frame(speaker, spec))
    alias = node.args.get("alias")
    if alias is not None and named is None:
        ways.append(speaker.say("named_window", alias.name))
    if not ways:
        ways.append(speaker.say("window_whole"))
    key = "window"
    if order is not None and speaker.words.has("window_running") and _runs(node, asked["spec"]):
        key = "window_running"
    return speaker.say(key, said, ("" if speaker.chinese else " ").join(ways))


def _runs(node: exp.Expr, spec: exp.Expr | None) -> bool:
    """Whether each row's value is over the rows up to it: an ordered aggregate without a frame."""
    return spec is None and isinstance(node.this, _RUNNING)


def _named(node: exp.Expr) -> exp.Expr | None:
    """What WINDOW says of the name behind OVER."""
    query = node.find_ancestor(exp.Select)
    wanted = node.args["alias"].name.casefold()
    known = query.args.get("windows") or [] if query is not None else []
    return next((w for w in known if w.this.name.casefold() == wanted), None)


def _frame(speaker: Speaker, spec: exp.Expr) -> str:
    if spec.args.get("exclude"):
        return speaker.sql(spec)
    by_value = spec.args.get("kind") == "RANGE"
    start = _end(speaker, spec.args.get("start"), spec.args.get("start_side"), by_value)
    end = spec.args.get("end")
    if end is None:
        return speaker.say("frame", start, speaker.say("current_row"))
    last = _end(speaker, end, spec.args.get("end_side"), by_value)
    return speaker.say("frame_range" if by_value else "frame", start, last)


def _end(speaker: Speaker, place: exp.Expr | str | None, side: str | None, by_value: bool) -> str:
    name = place if isinstance(place, str) else ""
    if name == "CURRENT ROW" or place is None:
        return speaker.say("current_row")
    if name == "UNBOUNDED":
        return speaker.say("unbounded_" + (side or "PRECEDING").lower())
    assert isinstance(place, exp.Expr)
    key = (side or "PRECEDING").lower() + ("_value" if by_value else "")
    return speaker.say(key, speaker.noun(place))
