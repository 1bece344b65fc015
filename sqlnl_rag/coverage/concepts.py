"""Which concepts of ``wordings.toml`` say which node of a tree. Data only."""

from __future__ import annotations

from sqlglot import exp

COMPARISONS: dict[type[exp.Expr], str] = {
    exp.GT: "gt", exp.GTE: "gte", exp.LT: "lt", exp.LTE: "lte", exp.EQ: "eq", exp.NEQ: "neq",
    exp.NullSafeEQ: "eq", exp.NullSafeNEQ: "neq",
}  # fmt: skip
OPPOSITE = {"gt": "lte", "gte": "lt", "lt": "gte", "lte": "gt", "eq": "neq", "neq": "eq"}
MIRRORED = {"gt": "lt", "gte": "lte", "lt": "gt", "lte": "gte", "eq": "eq", "neq": "neq"}
AGGREGATES: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Count: ("count",), exp.CountIf: ("count",), exp.Sum: ("sum",), exp.Avg: ("avg",),
    exp.Max: ("high",), exp.Min: ("low",), exp.ApproxDistinct: ("count",),
}  # fmt: skip
WINDOWS: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.RowNumber: ("rank",), exp.Rank: ("rank",), exp.DenseRank: ("rank",),
    exp.PercentRank: ("rank",), exp.Ntile: ("rank",), exp.CumeDist: ("rank",),
    exp.Lag: ("previous",), exp.Lead: ("next",), exp.FirstValue: ("edge",),
    exp.LastValue: ("edge",), exp.NthValue: ("edge",),
}  # fmt: skip
ARITHMETIC: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Add: ("add",), exp.Sub: ("sub",), exp.Mul: ("mul",), exp.Div: ("div", "mul"),
    exp.IntDiv: ("div",), exp.Mod: ("mod",), exp.DPipe: ("concat",),
    **dict.fromkeys(
        (exp.BitwiseAnd, exp.BitwiseOr, exp.BitwiseXor, exp.BitwiseNot, exp.BitwiseLeftShift,
         exp.BitwiseRightShift),
        ("bits",),
    ),
}  # fmt: skip
# By the class of a function: the concepts that say it. What is not here is said by its own name.
FUNCTIONS: dict[str, tuple[str, ...]] = {
    "Round": ("round",), "Ceil": ("round",), "Floor": ("round",), "Trunc": ("round",),
    "Abs": ("abs",), "Length": ("length",), "Upper": ("upper",), "Lower": ("lower",),
    "Coalesce": ("coalesce",), "Nullif": ("coalesce", "neq", "if"), "Concat": ("concat",),
    "ConcatWs": ("concat",), "Substring": ("part",), "Left": ("part",), "Right": ("part",),
    "StrPosition": ("part",), "SplitPart": ("part",), "SubstringIndex": ("part",),
    "Replace": ("replace",), "Trim": ("replace",), "Reverse": ("replace",), "Pad": ("replace",),
    "Year": ("year",), "Month": ("month",), "Day": ("day",), "DayOfMonth": ("day",),
    "DayOfWeek": ("day",), "DayOfYear": ("day",), "Dayname": ("day",), "Monthname": ("month",),
    "Hour": ("hour",), "Minute": ("hour",), "Second": ("hour",), "Quarter": ("date",),
    "Week": ("date",), "TimeToStr": ("date",), "TsOrDsToDate": ("date",), "Date": ("date",),
    "DateAdd": ("date",), "DateSub": ("date",), "DateDiff": ("date",), "DateTrunc": ("date",),
    "TimestampTrunc": ("date",), "Extract": ("date",), "CurrentDate": ("date",),
    "CurrentTimestamp": ("date",), "CurrentTime": ("date",), "CurrentDatetime": ("date",),
    "Interval": ("date",), "TsOrDsAdd": ("date",), "TsOrDsDiff": ("date",), "Datetime": ("date",),
    "Timestamp": ("date",), "StrToTime": ("date",), "StrToDate": ("date",), "Time": ("date",),
    "DatetimeAdd": ("date",), "DatetimeSub": ("date",), "TimestampAdd": ("date",),
    "TimestampDiff": ("date",), "LastDay": ("date",), "Localtimestamp": ("date",),
    "TsOrDsToTimestamp": ("date",), "ToDays": ("date",), "Localtime": ("date",),
    "Rand": ("random",),
    "Greatest": ("extreme",), "Least": ("extreme",), "Case": ("if", "count"), "If": ("if", "count"),
    "Exists": ("exists", "negation"), "JSONExtract": ("part",), "JSONExtractScalar": ("part",),
    "JSONBExtract": ("part",), "JSONBExtractScalar": ("part",), "Array": ("aggregate",),
}  # fmt: skip
# Parts of a tree that say nothing by themselves.
SILENT = (
    exp.Paren, exp.Alias, exp.Subquery, exp.Identifier, exp.Cast, exp.TryCast, exp.DataType,
    exp.Var, exp.And, exp.Tuple, exp.TsOrDsToDate, exp.TsOrDsToTimestamp, exp.Collate, exp.Null,
    exp.Star, exp.Struct,
)  # fmt: skip
DATE_PARTS = {
    "%y": "year", "%m": "month", "%d": "day", "%h": "hour", "%i": "hour", "%s": "date",
    "%j": "day", "%w": "day", "%f": "date", "%b": "month", "%a": "day",
}  # fmt: skip
CHANGES: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Insert: ("insert",), exp.Update: ("update",), exp.Delete: ("delete",),
}  # fmt: skip
SIGNS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "mod": "%", "dpipe": "||"}
