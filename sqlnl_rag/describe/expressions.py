"""Expressions as nouns: columns, values, arithmetic, functions, aggregates, CASE, dates, windows.

What has no words is shown as SQL (`Tongue.sql`) and counted as quoted. A function that nothing is
known of is told by its name and what it is given, which is words enough.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sqlglot import exp

from sqlnl_rag.describe.aggregates import (
    aggregate,
    count,
    count_if,
    filtered,
    group_concat,
    ordered_inside,
    within,
)
from sqlnl_rag.describe.dates import (
    calendar,
    difference,
    interval,
    modified,
    part_of,
    shifted,
    time_literal,
    time_to_str,
    trunc,
)
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.windows import window

_Said = Callable[[Speaker, exp.Expr], str]
_CLAUSES = (
    exp.And, exp.Or, exp.Not, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Like,
    exp.ILike, exp.In, exp.Between, exp.Is, exp.Exists, exp.Glob, exp.RegexpLike, exp.NullSafeEQ,
    exp.NullSafeNEQ, exp.RegexpILike, exp.SimilarTo, exp.Escape,
)  # fmt: skip
_BINARY: dict[type[exp.Expr], str] = {
    exp.Add: "add", exp.Sub: "sub", exp.Mul: "mul", exp.Div: "div", exp.IntDiv: "div",
    exp.Mod: "mod", exp.DPipe: "concat", exp.BitwiseAnd: "bit_and", exp.BitwiseOr: "bit_or",
    exp.BitwiseXor: "bit_xor", exp.BitwiseLeftShift: "shift_left",
    exp.BitwiseRightShift: "shift_right",
}  # fmt: skip


def noun(speaker: Speaker, node: exp.Expr) -> str:
    """An expression as a thing."""
    kind = type(node)
    if isinstance(node, exp.Column):
        alias = speaker.shown_as(node)
        if alias is not None:
            return speaker.mark(node, noun(speaker, alias))
        return speaker.column(node)
    if isinstance(node, exp.Literal):
        return speaker.mark(node, speaker.plain_sql(node))
    if said := _SAID.get(kind):
        return speaker.mark(node, said(speaker, node))
    if key := _BINARY.get(kind):
        return speaker.mark(node, _arithmetic(speaker, node, key))
    if isinstance(node, _CLAUSES):
        return speaker.say("both", speaker.clause(node))
    if isinstance(node, exp.Query):
        return speaker.nested(node)
    if isinstance(node, exp.AggFunc):
        return speaker.mark(node, aggregate(speaker, node))
    if isinstance(node, exp.Func):
        shifted_date = modified(speaker, node) if isinstance(node, exp.Anonymous) else ""
        return speaker.mark(node, shifted_date or function(speaker, node))
    return speaker.sql(node)


def _arithmetic(speaker: Speaker, node: exp.Expr, key: str) -> str:
    dated = _dated(speaker, node)
    if dated:
        return dated
    if isinstance(node, exp.DPipe) and isinstance(node.this, exp.DPipe):
        joined = [part for part in node.flatten() if not isinstance(part, exp.DPipe)]
        return speaker.say("concat_all", speaker.series(noun(speaker, part) for part in joined))
    sides = []
    for side in (node.this, node.expression):
        text = speaker.the(noun(speaker, side))
        sides.append(speaker.say("both", text) if type(side.unnest()) in _BINARY and
                     isinstance(side, exp.Paren) else text)  # fmt: skip
    return speaker.say(key, *sides)


def _dated(speaker: Speaker, node: exp.Expr) -> str:
    """A date plus or minus an interval."""
    if not (isinstance(node, exp.Add | exp.Sub) and isinstance(node.expression, exp.Interval)):
        return ""
    key = "plus" if isinstance(node, exp.Add) else "minus"
    return speaker.words.units[key].format(noun(speaker, node.this), noun(speaker, node.expression))


def _alias(speaker: Speaker, node: exp.Expr) -> str:
    text = noun(speaker, node.this)
    inner = node.this
    if isinstance(inner, exp.Column) and inner.name.casefold() == node.alias.casefold():
        return text
    return speaker.say("named", text, node.alias)


def _star(speaker: Speaker, node: exp.Expr) -> str:
    text = speaker.say("all_columns")
    if left_out := node.args.get("except_") or node.args.get("except"):
        text = speaker.say("except_columns", text, speaker.series(i.name for i in left_out))
    if node.args.get("replace") or node.args.get("rename"):
        return speaker.sql(node)
    return text


def _case(speaker: Speaker, node: exp.Expr) -> str:
    subject = node.args.get("this")
    branches = []
    for branch in node.args["ifs"]:
        if subject is None:
            test = speaker.clause(branch.this)
        else:
            test = speaker.say("eq", noun(speaker, subject), noun(speaker, branch.this))
        branches.append(speaker.say("case_when", test, noun(speaker, branch.args["true"])))
    default = node.args.get("default")
    branches.append(
        speaker.say("case_missing")
        if default is None or isinstance(default, exp.Null)
        else speaker.say("case_else", noun(speaker, default))
    )
    return (
        "(" + ", ".join(branches) + ")"
        if not speaker.chinese
        else "（" + "，".join(branches) + "）"
    )


def _if(speaker: Speaker, node: exp.Expr) -> str:
    first = speaker.say("case_when", speaker.clause(node.this), noun(speaker, node.args["true"]))
    other = node.args.get("false")
    last = (
        speaker.say("case_missing")
        if other is None or isinstance(other, exp.Null)
        else speaker.say("case_else", noun(speaker, other))
    )
    return f"（{first}，{last}）" if speaker.chinese else f"({first}, {last})"


def _cast(speaker: Speaker, node: exp.Expr) -> str:
    to = node.args["to"]
    return speaker.say("cast", noun(speaker, node.this), speaker.plain_sql(to).lower())


def function(speaker: Speaker, node: exp.Expr) -> str:
    """By its template, else by its name and what it is given."""
    name = type(node).__name__
    arguments = _arguments(node)
    templates = speaker.words.functions
    template = templates.get(f"{name}_{len(arguments)}")
    if name == "Round" and len(arguments) == 2 and arguments[1].name == "1":
        template = templates["Round_to_1"]
    if template is None and len(arguments) == 1:
        template = templates.get(name)
    if template is None and name in ("Coalesce", "Greatest", "Least", "Concat"):
        template = templates.get(name)
        if name == "Concat":
            texts = [noun(speaker, argument) for argument in arguments]
            key = "concat" if len(texts) == 2 else "concat_all"
            return speaker.say(key, *(texts if len(texts) == 2 else [speaker.series(texts)]))
        if template and arguments:
            return template.format(speaker.series((noun(speaker, a) for a in arguments), "or"))
    if template is not None and "{" in template or template is not None and not arguments:
        return template.format(*(noun(speaker, argument) for argument in arguments))
    own = function_name(node)
    own = own.lower() if own.isupper() else own
    template = templates.get(f"{own.lower()}_{len(arguments)}")
    if template is not None:
        return template.format(*(noun(speaker, argument) for argument in arguments))
    if not arguments:
        return speaker.say("function_bare", own)
    return speaker.say("function", own, speaker.series(noun(speaker, a) for a in arguments))


def function_name(node: exp.Expr) -> str:
    """What SQL calls a function."""
    return (
        node.name
        if isinstance(node, exp.Anonymous | exp.AnonymousAggFunc)
        else str(getattr(node, "sql_name", lambda: node.key)())
    )


def _arguments(node: exp.Expr) -> list[exp.Expr]:
    found: list[exp.Expr] = []
    for key, value in node.args.items():
        if isinstance(node, exp.Anonymous | exp.AnonymousAggFunc) and key == "this":
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, exp.Expr):
                found.append(part)
    return found


def _substring(speaker: Speaker, node: exp.Expr) -> str:
    start, length = node.args.get("start"), node.args.get("length")
    parts = [noun(speaker, part) for part in (node.this, start, length) if part is not None]
    if len(parts) < 3:
        return speaker.say("slice_from", *parts) if len(parts) == 2 else parts[0]
    key = "slice"
    if isinstance(start, exp.Literal) and start.this == "1" and length is not None:
        key = "slice_first_one" if length.name == "1" else "slice_first"
    return speaker.say(key, *parts)


def _ordered(speaker: Speaker, node: exp.Expr) -> str:
    from sqlnl_rag.describe.ordering import ordered

    return ordered(speaker, node)


def _distinct(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.say("distinct", speaker.series(noun(speaker, p) for p in node.expressions))


def _item(speaker: Speaker, node: exp.Expr) -> str:
    inner = node.expressions if isinstance(node, exp.Bracket) else [node.expression]
    said = speaker.series(
        _path(speaker, part) if isinstance(part, exp.JSONPath) else noun(speaker, part)
        for part in inner
    )
    return speaker.say("item", noun(speaker, node.this), said)


def _path(speaker: Speaker, path: exp.Expr) -> str:
    """A place in JSON as the dialect spells it: a key alone in PostgreSQL, from ``$`` elsewhere."""
    text = path.sql().strip("'")
    if speaker.dialect == "postgresql" and re.fullmatch(r"\$\.\w+", text):
        text = text[2:]
    return f"'{text}'"


def _wrapped(speaker: Speaker, node: exp.Expr) -> str:
    return noun(speaker, node.this)


def _subquery(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.nested(node)


def _row(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.say("row", speaker.commas(noun(speaker, p) for p in node.expressions))


def _array(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.say("list", speaker.commas(noun(speaker, p) for p in node.expressions))


def _minus(speaker: Speaker, node: exp.Expr) -> str:
    if isinstance(node.this, exp.Literal):
        return f"-{node.this.this}"
    return speaker.say("neg", noun(speaker, node.this))


def _as_is(speaker: Speaker, node: exp.Expr) -> str:
    return node.name or speaker.plain_sql(node)


_SAID: dict[type[exp.Expr], _Said] = {
    exp.Alias: _alias, exp.Star: _star, exp.Case: _case, exp.If: _if, exp.Cast: _cast,
    exp.TryCast: _cast, exp.Count: count, exp.CountIf: count_if, exp.Window: window,
    exp.TimeToStr: time_to_str, exp.Extract: part_of, exp.DateTrunc: trunc,
    exp.TimestampTrunc: trunc, exp.DateAdd: shifted, exp.DateSub: shifted,
    exp.TimestampAdd: shifted, exp.TimestampSub: shifted, exp.DatetimeAdd: shifted,
    exp.DatetimeSub: shifted, exp.TsOrDsAdd: shifted, exp.DateDiff: difference,
    exp.TimestampDiff: difference, exp.TsOrDsDiff: difference, exp.DatetimeDiff: difference,
    exp.Interval: interval, exp.Substring: _substring, exp.GroupConcat: group_concat,
    exp.Order: ordered_inside, exp.Filter: filtered, exp.WithinGroup: within,
    exp.Ordered: _ordered, exp.Distinct: _distinct, exp.Bracket: _item, exp.JSONExtract: _item,
    exp.JSONExtractScalar: _item, exp.Paren: _wrapped, exp.Subquery: _subquery, exp.Tuple: _row,
    exp.Array: _array, exp.Neg: _minus, exp.Identifier: _as_is, exp.Var: _as_is,
    exp.TsOrDsToDate: time_literal, exp.TsOrDsToTimestamp: _wrapped, exp.Collate: _wrapped,
    exp.IgnoreNulls: _wrapped, exp.RespectNulls: _wrapped, exp.Date: time_literal,
    exp.Null: lambda speaker, _: speaker.say("null_value"),
    exp.Boolean: lambda speaker, node: speaker.say("true_value" if node.this else "false_value"),
    exp.Parameter: lambda speaker, node: speaker.say("parameter", node.name),
    exp.Placeholder: lambda speaker, node: speaker.say("parameter", node.name or "?"),
    exp.BitwiseNot: lambda speaker, node: speaker.say("bit_not", noun(speaker, node.this)),
    **dict.fromkeys(
        (exp.HexString, exp.BitString, exp.National, exp.UnicodeString, exp.RawString),
        lambda speaker, node: speaker.plain_sql(node),
    ),
    exp.DataType: lambda speaker, node: speaker.plain_sql(node).lower(),
    exp.AtTimeZone: lambda speaker, node: speaker.say(
        "cast", noun(speaker, node.this), noun(speaker, node.args["zone"])
    ),
    **dict.fromkeys(
        (exp.Year, exp.Month, exp.Day, exp.DayOfMonth, exp.DayOfWeek, exp.DayOfYear, exp.Week,
         exp.Quarter, exp.Hour, exp.Minute, exp.Second, exp.Dayname, exp.Monthname, exp.LastDay),
        calendar,
    ),
}  # fmt: skip
