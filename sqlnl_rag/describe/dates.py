"""Dates: parts of a date, shifted dates, differences, and how engines write them as text."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.modifiers import SHIFT, START, moves_a_date
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
    name = _singular_unit(unit.name.lower())
    said = speaker.words.units.get(f"so_many_{name}", name).removeprefix("个")
    return speaker.words.units["trunc"].format(_of_time(speaker, node.this), said)


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
        said = _so_many(speaker, amount, unit_name)
    return speaker.words.units[key].format(_of_time(speaker, node.this), said)


def difference(speaker: Speaker, node: exp.Expr) -> str:
    """How many days, months … lie between two dates."""
    unit = node.args.get("unit")
    name = unit.name.lower() if unit is not None else "day"
    if f"so_many_{_singular_unit(name)}" not in speaker.words.units:
        return speaker.function(node)  # a dialect with another order of arguments
    if speaker.chinese:
        name = speaker.words.units[f"so_many_{_singular_unit(name)}"].removeprefix("个")
    else:
        name = plural(_singular_unit(name))
    return speaker.words.units["difference"].format(
        _of_time(speaker, node.this), _of_time(speaker, node.expression), name
    )


def interval(speaker: Speaker, node: exp.Expr) -> str:
    """``3 days``."""
    amount, unit = node.this, node.args.get("unit")
    if amount is None:
        return speaker.plain_sql(node)
    return _so_many(speaker, amount, unit.name.lower() if unit else "")


def _so_many(speaker: Speaker, amount: exp.Expr, unit: str) -> str:
    said = speaker.noun(amount)
    if isinstance(amount, exp.Literal):
        said = speaker.mark(amount, amount.this)
    word = _singular_unit(unit)
    if speaker.chinese:
        word = speaker.words.units.get(f"so_many_{word}", unit)
    elif unit and said != "1":
        word = plural(word)
    return speaker.words.units["interval"].format(said, word).strip()


def _singular_unit(unit: str) -> str:
    return unit[:-1] if unit.endswith("s") and len(unit) > 1 else unit


def time_literal(speaker: Speaker, node: exp.Expr) -> str:
    """DATE(x), or today without an argument; DATE '2024-01-01' is what it says."""
    if node.this is None:
        return speaker.words.functions["CurrentDate_0"]
    inner = node.this
    if isinstance(inner, exp.Literal):
        now = inner.this.casefold() == "now"
        return speaker.words.functions["CurrentDate_0"] if now else speaker.noun(inner)
    return speaker.words.functions["Date"].format(_of_time(speaker, inner))


def modified(speaker: Speaker, node: exp.Expr) -> str:
    """SQLite's DATE(x, '+1 month', 'start of year') and DATETIME, else an empty text."""
    if not moves_a_date(node):
        return ""
    kind = node.name.casefold()
    first, *changes = node.expressions
    now = isinstance(first, exp.Literal) and first.name.casefold() == "now"
    if now:
        said = speaker.words.functions["CurrentDate_0" if kind == "date" else "CurrentTimestamp_0"]
    else:
        said = _of_time(speaker, first)
        if kind == "date" and not isinstance(first, exp.Literal):
            said = speaker.words.functions["Date"].format(said)
        elif kind == "datetime":
            said = speaker.words.functions["datetime_1"].format(said)
    for change in changes:
        text = change.name.casefold()
        if shift := SHIFT.fullmatch(text):
            sign, number, unit = shift.groups()
            amount = _so_many(speaker, exp.Literal.number(number), unit)
            said = speaker.words.units["minus" if sign == "-" else "plus"].format(said, amount)
        elif start := START.fullmatch(text):
            unit = speaker.words.units[f"so_many_{start.group(1)}"].removeprefix("个")
            said = speaker.words.units["trunc"].format(said, unit)
    return said
