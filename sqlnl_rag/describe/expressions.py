"""Expressions as nouns: columns, values, arithmetic, functions, aggregates, CASE, dates, windows.

What has no words is shown as SQL (`Tongue.sql`) and counted as quoted. A function that nothing is
known of is told by its name and what it is given, which is words enough.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.naming import plural
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
    exp.Mod: "mod", exp.DPipe: "concat",
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
        return speaker.mark(node, _aggregate(speaker, node))
    if isinstance(node, exp.Func):
        return speaker.mark(node, _function(speaker, node))
    return speaker.sql(node)


def _arithmetic(speaker: Speaker, node: exp.Expr, key: str) -> str:
    dated = _dated(speaker, node)
    if dated:
        return dated
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


def _count(speaker: Speaker, node: exp.Expr) -> str:
    inner = node.this
    if inner is None or isinstance(inner, exp.Star | exp.Literal):
        return _count_rows(speaker)
    if isinstance(inner, exp.Distinct):
        column = inner.expressions[0].unnest()
        if isinstance(column, exp.Column) and len(inner.expressions) == 1:
            name, owner = speaker.owned(column)
            if owner:
                said = speaker.mark(column, name if speaker.chinese else plural(name))
                return speaker.say("count_distinct_of", said, owner)
        things = [_many(speaker, part) for part in inner.expressions]
        return speaker.say("count_distinct", speaker.series(things))
    if node.expressions:
        return speaker.say(
            "count", speaker.series(noun(speaker, p) for p in [inner, *node.expressions])
        )
    column = inner.unnest()
    if isinstance(column, exp.Column):
        source, _, outer = speaker.place(column)
        if source and source.table and source.table.primary_key == (column.name,) and not outer:
            return speaker.say("count_of", source.many)
        return speaker.say("count_column", noun(speaker, column))
    return speaker.say("count", noun(speaker, inner))


def _count_rows(speaker: Speaker) -> str:
    """COUNT(*): of what there is one of a row."""
    sources = speaker.sources.all
    if len(sources) == 1:
        return speaker.say("count_of", sources[0].many)
    if len(sources) > 1 and all(s.tie in ("parent", "child") for s in sources[1:]):
        parents = {s.partner.alias for s in sources[1:] if s.partner and s.tie == "child"}
        parents |= {s.alias for s in sources[1:] if s.tie == "parent"}
        leaves = [s for s in sources if s.alias not in parents]
        sides = any(s.join is not None and s.join.side for s in sources)
        if len(leaves) == 1 and not sides:
            return speaker.say("count_of", leaves[0].many)
    return speaker.say("count_rows")


def _many(speaker: Speaker, node: exp.Expr) -> str:
    text = noun(speaker, node)
    if speaker.chinese or not isinstance(node.unnest(), exp.Column):
        return text
    return speaker.mark(node, plural(unmarked(text)))


def _aggregate(speaker: Speaker, node: exp.Expr) -> str:
    name = type(node).__name__
    inner = node.this
    suffix = "_time" if name in ("Min", "Max") and inner and speaker.is_time(inner) else ""
    word = speaker.words.functions.get(name + suffix)
    extra = [part for part in node.iter_expressions() if part is not inner]
    if word is None or "{" in word or inner is None or extra:
        return _function(speaker, node)
    if isinstance(inner, exp.Distinct):
        said = speaker.say("distinct", speaker.series(noun(speaker, p) for p in inner.expressions))
    else:
        column = inner.unnest()
        if isinstance(column, exp.Column) and speaker.shown_as(column) is None:
            name, owner = speaker.owned(column)
            if owner and not isinstance(column.this, exp.Star):
                if not speaker.chinese and word in name.split():
                    word = speaker.words.functions.get(f"{type(node).__name__}_of_itself", word)
                return speaker.say("aggregate_of", word, speaker.mark(column, name), owner)
        said = noun(speaker, inner)
    if not speaker.chinese and word in unmarked(said).split():
        word = speaker.words.functions.get(f"{name}_of_itself", word)  # the total total
    of_it = _without_the(said, speaker)
    if of_it.startswith("of "):
        word = speaker.words.functions.get(f"{name}_of", word)
    return speaker.say("aggregate", word, of_it)


def _without_the(text: str, speaker: Speaker) -> str:
    """``the average price``, but ``the average of the customer's age``."""
    return text if speaker.chinese or not unmarked(text).startswith("the ") else f"of {text}"


def _function(speaker: Speaker, node: exp.Expr) -> str:
    """By its template, else by its name and what it is given."""
    name = type(node).__name__
    arguments = _arguments(node)
    templates = speaker.words.functions
    template = templates.get(f"{name}_{len(arguments)}")
    if template is None and len(arguments) == 1:
        template = templates.get(name)
    if template is None and name in ("Coalesce", "Greatest", "Least", "Concat"):
        template = templates.get(name)
        if name == "Concat":
            texts = [noun(speaker, argument) for argument in arguments]
            joined = texts[0] if texts else ""
            for text in texts[1:]:
                joined = speaker.say("concat", joined, text)
            return joined
        if template and arguments:
            return template.format(speaker.series((noun(speaker, a) for a in arguments), "or"))
    if template is not None and "{" in template or template is not None and not arguments:
        return template.format(*(noun(speaker, argument) for argument in arguments))
    own = function_name(node)
    own = own.lower() if own.isupper() else own
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


def _time_to_str(speaker: Speaker, node: exp.Expr) -> str:
    form = node.args.get("format")
    inner = _of_time(speaker, node.this)
    if isinstance(form, exp.Literal):
        template = speaker.words.formats.get(form.this)
        if template:
            return template.format(inner)
    return speaker.say("formatted", inner, noun(speaker, form)) if form is not None else inner


def _of_time(speaker: Speaker, node: exp.Expr) -> str:
    while isinstance(node, exp.TsOrDsToTimestamp | exp.TsOrDsToDate | exp.TsOrDsToDatetime):
        node = node.this
    if isinstance(node, exp.Cast) and node.to.this in exp.DataType.TEMPORAL_TYPES:
        node = node.this
    if isinstance(node, exp.Literal) and node.is_string and node.this.casefold() == "now":
        return speaker.mark(node, speaker.words.functions["CurrentTimestamp_0"])
    return noun(speaker, node)


def _part_of(speaker: Speaker, node: exp.Expr) -> str:
    unit = node.this.name.lower() if isinstance(node, exp.Extract) else type(node).__name__.lower()
    inner = node.expression if isinstance(node, exp.Extract) else node.this
    template = speaker.words.units.get(unit)
    if template is None:
        return _function(speaker, node)
    return template.format(_of_time(speaker, inner))


def _calendar(speaker: Speaker, node: exp.Expr) -> str:
    """YEAR(x) and the like, whose argument is often wrapped into a conversion."""
    template = speaker.words.functions[type(node).__name__]
    return template.format(_of_time(speaker, node.this))


def _trunc(speaker: Speaker, node: exp.Expr) -> str:
    unit = node.args.get("unit")
    if unit is None:
        return _function(speaker, node)
    return speaker.words.units["trunc"].format(_of_time(speaker, node.this), unit.name.lower())


def _shifted(speaker: Speaker, node: exp.Expr) -> str:
    """DATE_ADD(x, INTERVAL 3 DAY) and its kin."""
    names = type(node).__name__
    key = "minus" if names.endswith("Sub") else "plus"
    amount = node.expression
    unit = node.args.get("unit")
    if isinstance(amount, exp.Interval):
        said = noun(speaker, amount)
    else:
        unit_name = unit.name.lower() if unit is not None else "day"
        said = speaker.words.units["interval"].format(noun(speaker, amount), unit_name)
    return speaker.words.units[key].format(_of_time(speaker, node.this), said)


def _difference(speaker: Speaker, node: exp.Expr) -> str:
    unit = node.args.get("unit")
    name = unit.name.lower() if unit is not None else "day"
    if not speaker.chinese:
        name = plural(name)
    return speaker.words.units["difference"].format(
        _of_time(speaker, node.this), _of_time(speaker, node.expression), name
    )


def _interval(speaker: Speaker, node: exp.Expr) -> str:
    amount, unit = node.this, node.args.get("unit")
    said = noun(speaker, amount) if amount is not None else ""
    if isinstance(amount, exp.Literal) and amount.is_string:
        said = amount.this
    return speaker.words.units["interval"].format(said, unit.name.lower() if unit else "").strip()


def _substring(speaker: Speaker, node: exp.Expr) -> str:
    start, length = node.args.get("start"), node.args.get("length")
    parts = [noun(speaker, part) for part in (node.this, start, length) if part is not None]
    return (
        speaker.say("slice" if len(parts) == 3 else "slice_from", *parts[:3])
        if len(parts) > 1
        else parts[0]
    )


def _group_concat(speaker: Speaker, node: exp.Expr) -> str:
    inner, separator = node.this, node.args.get("separator")
    order = None
    if isinstance(inner, exp.Order):
        inner, order = inner.this, inner
    if isinstance(inner, exp.Distinct):
        said = speaker.say("distinct", speaker.series(noun(speaker, p) for p in inner.expressions))
    else:
        said = noun(speaker, inner)
    key = "GroupConcat" if separator is None else "GroupConcat_2"
    parts = [said] if separator is None else [said, noun(speaker, separator)]
    text = speaker.words.functions[key].format(*parts)
    if order is not None:
        text = speaker.say(
            "in_order", text, speaker.series(noun(speaker, o) for o in order.expressions)
        )
    return text


def _ordered_inside(speaker: Speaker, node: exp.Expr) -> str:
    """The ORDER BY inside an aggregate."""
    items = speaker.series(noun(speaker, item) for item in node.expressions)
    return speaker.say("in_order", noun(speaker, node.this), items) if node.this else items


def _filtered(speaker: Speaker, node: exp.Expr) -> str:
    test = node.expression.this if isinstance(node.expression, exp.Where) else node.expression
    return speaker.say("filtered", noun(speaker, node.this), speaker.clause(test))


def _within(speaker: Speaker, node: exp.Expr) -> str:
    order = node.expression
    items = speaker.series(noun(speaker, o) for o in order.expressions)
    return speaker.say("in_order", noun(speaker, node.this), items)


def _ordered(speaker: Speaker, node: exp.Expr) -> str:
    from sqlnl_rag.describe.queries import ordered

    return ordered(speaker, node)


def _distinct(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.say("distinct", speaker.series(noun(speaker, p) for p in node.expressions))


def _item(speaker: Speaker, node: exp.Expr) -> str:
    inner = node.expressions if isinstance(node, exp.Bracket) else [node.expression]
    said = speaker.series(
        f"'{part.sql()}'" if isinstance(part, exp.JSONPath) else noun(speaker, part)
        for part in inner
    )
    return speaker.say("item", noun(speaker, node.this), said)


def _wrapped(speaker: Speaker, node: exp.Expr) -> str:
    return noun(speaker, node.this)


def _subquery(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.nested(node)


def _count_if(speaker: Speaker, node: exp.Expr) -> str:
    return speaker.say("count_if", speaker.clause(node.this))


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


def _time_literal(speaker: Speaker, node: exp.Expr) -> str:
    return (
        _of_time(speaker, node.this)
        if node.this is not None
        else speaker.words.functions["CurrentDate_0"]
    )


_SAID: dict[type[exp.Expr], _Said] = {
    exp.Alias: _alias, exp.Star: _star, exp.Case: _case, exp.If: _if, exp.Cast: _cast,
    exp.TryCast: _cast, exp.Count: _count, exp.CountIf: _count_if, exp.Window: window,
    exp.TimeToStr: _time_to_str, exp.Extract: _part_of, exp.DateTrunc: _trunc,
    exp.TimestampTrunc: _trunc, exp.DateAdd: _shifted, exp.DateSub: _shifted,
    exp.TimestampAdd: _shifted, exp.TimestampSub: _shifted, exp.DatetimeAdd: _shifted,
    exp.DatetimeSub: _shifted, exp.TsOrDsAdd: _shifted, exp.DateDiff: _difference,
    exp.TimestampDiff: _difference, exp.TsOrDsDiff: _difference, exp.DatetimeDiff: _difference,
    exp.Interval: _interval, exp.Substring: _substring, exp.GroupConcat: _group_concat,
    exp.Order: _ordered_inside, exp.Filter: _filtered, exp.WithinGroup: _within,
    exp.Ordered: _ordered, exp.Distinct: _distinct, exp.Bracket: _item, exp.JSONExtract: _item,
    exp.JSONExtractScalar: _item, exp.Paren: _wrapped, exp.Subquery: _subquery, exp.Tuple: _row,
    exp.Array: _array, exp.Neg: _minus, exp.Identifier: _as_is, exp.Var: _as_is,
    exp.TsOrDsToDate: _wrapped, exp.TsOrDsToTimestamp: _wrapped, exp.Collate: _wrapped,
    exp.IgnoreNulls: _wrapped, exp.RespectNulls: _wrapped, exp.Date: _time_literal,
    exp.Null: lambda speaker, _: speaker.say("null_value"),
    exp.Boolean: lambda speaker, node: speaker.say("true_value" if node.this else "false_value"),
    exp.Parameter: lambda speaker, node: speaker.say("parameter", node.name),
    exp.Placeholder: lambda speaker, node: speaker.say("parameter", node.name or "?"),
    exp.HexString: lambda speaker, node: speaker.plain_sql(node),
    exp.National: lambda speaker, node: speaker.plain_sql(node),
    exp.DataType: lambda speaker, node: speaker.plain_sql(node).lower(),
    exp.AtTimeZone: lambda speaker, node: speaker.say(
        "cast", noun(speaker, node.this), noun(speaker, node.args["zone"])
    ),
    **dict.fromkeys(
        (exp.Year, exp.Month, exp.Day, exp.DayOfMonth, exp.DayOfWeek, exp.DayOfYear, exp.Week,
         exp.Quarter, exp.Hour, exp.Minute, exp.Second, exp.Dayname, exp.Monthname, exp.LastDay),
        _calendar,
    ),
}  # fmt: skip
