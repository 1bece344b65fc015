"""Dates: parts of a date, shifted dates, differences, and how engines write them as text."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.naming import plural
from sqlnl_rag.describe.speaker import Speaker


def time_to_str(speaker: Speaker, node: exp.Expr) -> str:
    """A date written as text: mostly a way to take a part of it."""
    form = node.args.get("format")
    inner = _of_time(speaker, node.this)
    if isinstance(form, exp.Literal):
        template = speaker.words.formats.get(form.this)
        if template:
            return template.format(inner)
    return speaker.say("formatted", inner, speaker.noun(form)) if form is not None else inner


def _of_time(speaker: Speaker, node: exp.Expr) -> str:
    while isinstance(node, exp.TsOrDsToTimestamp | exp.TsOrDsToDate | exp.TsOrDsToDatetime):
        node = node.this
    if isinstance(node, exp.Cast) and node.to.this in exp.DataType.TEMPORAL_TYPES:
        node = node.this
    if isinstance(node, exp.Literal) and node.is_string and node.this.casefold() == "now":
        return speaker.mark(node, speaker.words.functions["CurrentTimestamp_0"])
    return speaker.noun(node)


def part_of(speaker: Speaker, node: exp.Expr) -> str:
    """EXTRACT(part FROM date)."""
    unit = node.this.name.lower() if isinstance(node, exp.Extract) else type(node).__name__.lower()
    inner = node.expression if isinstance(node, exp.Extract) else node.this
    template = speaker.words.units.get(unit)
    if template is None:
        return speaker.function(node)
    return template.format(_of_time(speaker, inner))


def calendar(speaker: Speaker, node: exp.Expr) -> str:
    """YEAR(x) and the like, whose argument is often wrapped into a conversion."""
    template = speaker.words.functions[type(node).__name__]
    return template.format(_of_time(speaker, node.this))


def trunc(speaker: Speaker, node: exp.Expr) -> str:
    """DATE_TRUNC: where a month, a year … begins."""
    unit = node.args.get("unit")
    if unit is None:
        return speaker.function(node)
    return speaker.words.units["trunc"].format(_of_time(speaker, node.this), unit.name.lower())


def shifted(speaker: Speaker, node: exp.Expr) -> str:
    """DATE_ADD(x, INTERVAL 3 DAY) and its kin."""
    names = type(node).__name__
    key = "minus" if names.endswith("Sub") else "plus"
    amount = node.expression
    unit = node.args.get("unit")
    if isinstance(amount, exp.Interval):
        said = speaker.noun(amount)
    else:
        unit_name = unit.name.lower() if unit is not None else "day"
        said = speaker.words.units["interval"].format(speaker.noun(amount), unit_name)
    return speaker.words.units[key].format(_of_time(speaker, node.this), said)


def difference(speaker: Speaker, node: exp.Expr) -> str:
    """How many days, months … lie between two dates."""
    unit = node.args.get("unit")
    name = unit.name.lower() if unit is not None else "day"
    if not speaker.chinese:
        name = plural(name)
    return speaker.words.units["difference"].format(
        _of_time(speaker, node.this), _of_time(speaker, node.expression), name
    )


def interval(speaker: Speaker, node: exp.Expr) -> str:
    """``3 day``."""
    amount, unit = node.this, node.args.get("unit")
    said = speaker.noun(amount) if amount is not None else ""
    if isinstance(amount, exp.Literal) and amount.is_string:
        said = amount.this
    return speaker.words.units["interval"].format(said, unit.name.lower() if unit else "").strip()


def time_literal(speaker: Speaker, node: exp.Expr) -> str:
    """DATE(x), or today without an argument."""
    return (
        _of_time(speaker, node.this)
        if node.this is not None
        else speaker.words.functions["CurrentDate_0"]
    )
