"""How large a few words can make a value: series, texts, numbers, patterns.

Sizes are estimates from what is written in the statement; a column counts as one character, a
series of unknown length as a few thousand elements."""

from __future__ import annotations

import re
from datetime import date
from math import isinf

from sqlglot import exp

from sqlnl_rag.tree import function_name

MAX_SERIES = 100_000  # elements of a generated series
MAX_REPEAT = 1_000  # characters of padding, repetitions of a text
MAX_TEXT = 20_000  # times that one expression makes a text longer
MAX_WORK = 10_000_000  # elements times characters of the whole statement
MAX_NUMBER = 1_000  # of an exponent, of decimals
MAX_WIDTH = 65_535  # of a type
MAX_WILDCARDS = 8  # of one pattern

_UNKNOWN = 3_000  # elements of a series between dates or columns
_SERIES = (exp.GenerateSeries, exp.ExplodingGenerateSeries, exp.GenerateDateArray)
_SECONDS = {
    "microsecond": 1e-6,
    "millisecond": 1e-3,
    "second": 1.0,
    "minute": 60.0,
    "hour": 3_600.0,
}
# What the ends of a series may be made of.
_ENDS = (
    exp.Add,
    exp.Cast,
    exp.Coalesce,
    exp.Column,
    exp.CurrentDate,
    exp.CurrentTimestamp,
    exp.DataType,
    exp.DataTypeParam,
    exp.DateTrunc,
    exp.TimestampTrunc,
    exp.Extract,
    exp.Identifier,
    exp.Interval,
    exp.Length,
    exp.ArraySize,
    exp.Literal,
    exp.Max,
    exp.Min,
    exp.Neg,
    exp.Paren,
    exp.Sub,
    exp.Var,
    exp.Boolean,
    exp.IntervalSpan,
)


def _literal(number: str) -> str | None:
    try:
        return "the number is too large" if isinf(float(number)) else None
    except ValueError:  # the tokeniser takes 1e for one
        return f"{number} is no number"


def check(node: exp.Expr) -> str | None:
    """What is wrong with the sizes that this node itself makes."""
    if isinstance(node, exp.Pad | exp.Repeat | exp.Space):
        return _repeat(node)
    if _is_series(node) and series(node) > MAX_SERIES:
        return (
            f"a series may have up to {MAX_SERIES:,} elements, its ends written as numbers or dates"
        )
    name = function_name(node)
    if isinstance(node, exp.Format) or name in ("printf", "format"):
        return _format(node)
    if isinstance(node, exp.Literal) and node.is_number:
        return _literal(node.name)
    if isinstance(node, exp.Pow | exp.Exp | exp.Round | exp.Trunc):
        return _number(node)
    if isinstance(node, exp.Cast):
        return _cast(node)
    if isinstance(node, exp.Like | exp.ILike | exp.Glob | exp.SimilarTo):
        return _pattern(node)
    if isinstance(node, exp.RegexpLike | exp.RegexpReplace | exp.RegexpILike):
        if node.expression.find(exp.Repeat):
            return "a pattern made of repetitions"
        text = " ".join(lit.name for lit in node.find_all(exp.Literal) if lit.is_string)
        if re.search(r"\{[\d,]*\d{2,}\}[^()]*\)[+*{]", text):
            return "counted repetition inside repetition in a pattern"
    if isinstance(node, exp.Lambda) and _doubles(node):
        return "each step of the function doubles a value"
    return None


def total(root: exp.Expr) -> str | None:
    """What the sizes in the statement make together."""
    elements, characters = 1.0, 1.0
    for node in root.walk():
        if _is_series(node):
            elements *= max(1.0, series(node))
        elif isinstance(node, exp.Select):
            longest = max((growth(e) for e in node.expressions), default=1.0)
            if longest > MAX_TEXT:
                return f"a text that grows {longest:,.0f} times"
            characters *= longest
        if elements * characters > MAX_WORK:
            return f"more than {MAX_WORK:,} elements or characters in all"
    return None


def _is_series(node: exp.Expr) -> bool:
    return isinstance(node, _SERIES) or function_name(node) == "range"


def _repeat(node: exp.Expr) -> str | None:
    count = node.args.get("times") or (
        node.this if isinstance(node, exp.Space) else node.args.get("expression")
    )
    if isinstance(count, exp.Literal) and count.is_int and int(count.name) <= MAX_REPEAT:
        return None
    return f"the length must be written as a number up to {MAX_REPEAT:,}"


def series(node: exp.Expr) -> float:
    """How many elements, from what is written; infinite where it may be anything."""
    parts = [n for arg in node.iter_expressions() for n in arg.walk()]
    if any(not isinstance(part, _ENDS) for part in parts):
        return float("inf")
    numbers = 0.0
    days: list[date] = []
    for part in parts:
        if not isinstance(part, exp.Literal) or part.find_ancestor(exp.Interval, exp.DataType):
            continue
        if re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", part.name) or part.is_number:
            numbers += abs(float(part.name))
        elif re.match(r"\d{4}-\d\d-\d\d", part.name):
            try:
                days.append(date.fromisoformat(part.name[:10]))
            except ValueError:
                return float("inf")
    step = _step(node)
    if step is None:
        return numbers or _UNKNOWN
    if len(days) < 2:
        return _UNKNOWN if step >= 60 else float("inf")
    return (max(days) - min(days)).days * 86_400 / step


def _step(node: exp.Expr) -> float | None:
    """The seconds of the step, where it is an interval: the least unit that it names."""
    last = node.args.get("step") or (node.expressions[-1] if node.expressions else None)
    interval = last if isinstance(last, exp.Interval) else last.find(exp.Interval) if last else None
    if last is None or (
        interval is None and not (isinstance(last, exp.Literal) and last.is_string)
    ):
        return None
    words = " ".join(part.name.lower() for part in last.walk() if part.name)
    amounts = [float(n) for n in re.findall(r"\d+(?:\.\d+)?", words)]
    units = [seconds for unit, seconds in _SECONDS.items() if re.search(rf"\b{unit}s?\b", words)]
    return max(min(units, default=86_400.0) * min(amounts, default=1.0), 1e-9)


def growth(node: exp.Expr) -> float:
    """How many times longer than one column this expression makes a text, at most."""
    if isinstance(node, exp.Query):
        return 1.0  # counted where it stands
    inner = [growth(child) for child in node.iter_expressions()]
    most = max(inner, default=1.0)
    if isinstance(node, exp.Pad):
        return max(most, _int(node.args.get("expression")) / 10)
    if isinstance(node, exp.Space | exp.Repeat):
        times = node.this if isinstance(node, exp.Space) else node.args.get("times")
        return max(1.0, most * _int(times))
    if isinstance(node, exp.Replace | exp.RegexpReplace):
        new = node.args.get("replacement")
        old = node.args.get("expression")
        length = 2.0
        if isinstance(new, exp.Literal):
            length = len(new.name)
        elif new is not None:
            length = max(2.0, growth(new))
        searched = len(old.name) if isinstance(old, exp.Literal) and old.name else 1
        if isinstance(node, exp.RegexpReplace):
            searched = 1
        return growth(node.this) * max(1.0, length / searched)
    if isinstance(node, exp.Hex | exp.LowerHex) or function_name(node) in ("quote", "json_quote"):
        return 2 * most
    if function_name(node) == "export_set":
        return 64 * most
    if isinstance(node, exp.Concat | exp.ConcatWs | exp.DPipe | exp.ArrayConcat) or (
        function_name(node) in ("concat", "list_concat", "list_cat", "array_cat")
    ):
        return max(
            1.0,
            sum(
                g
                for g, c in zip(inner, node.iter_expressions(), strict=True)
                if not isinstance(c, exp.Literal)
            ),
        )
    if isinstance(node, exp.ArrayToString | exp.GroupConcat):
        return max(1.0, sum(inner))
    return most


def _int(node: exp.Expr | None) -> float:
    return float(node.name) if isinstance(node, exp.Literal) and node.is_int else 1.0


def _format(node: exp.Expr) -> str | None:
    pattern = node.this if isinstance(node, exp.Format) else next(iter(node.expressions), None)
    if (
        isinstance(pattern, exp.Literal)
        and pattern.is_string
        and not re.search(r"%[^%]*?(\*|\d{4})|\{[^{}]*(\{|\d{4})", pattern.name)
    ):
        return None
    if (
        isinstance(pattern, exp.Literal | exp.Column)
        and node.key == "anonymous"
        and not pattern.is_string
    ):
        return None  # MySQL's FORMAT(number, digits)
    return "a format must be a plain text without widths of four digits or *"


def _number(node: exp.Expr) -> str | None:
    """Exact numbers of PostgreSQL have as many digits as they are told to."""
    if isinstance(node, exp.Pow):
        size, nested = node.expression, node.this.find(exp.Pow) or node.expression.find(exp.Pow)
    elif isinstance(node, exp.Exp):
        size, nested = node.this, None
    else:
        size, nested = node.args.get("decimals"), None
    numbers = [n for n in size.find_all(exp.Literal) if n.is_number] if size is not None else []
    if nested or any(abs(float(n.name)) > MAX_NUMBER for n in numbers):
        return f"an exponent or a number of decimals over {MAX_NUMBER:,}"
    return None


def _cast(node: exp.Cast) -> str | None:
    kind, value = node.to, node.this
    if isinstance(value, exp.Literal) and re.search(r"e[+-]?\d{4,}\s*$", value.name, re.IGNORECASE):
        return "the number is too large"
    widths = [p.this for p in kind.find_all(exp.DataTypeParam)]
    most = MAX_REPEAT if kind.is_type("BINARY", "VARBINARY", "BIT") else MAX_WIDTH
    if any(isinstance(w, exp.Literal) and w.is_int and int(w.name) > most for w in widths):
        return f"a type wider than {most:,}"
    return None


def _pattern(node: exp.Expr) -> str | None:
    pattern = node.args.get("expression")
    text = pattern.this if isinstance(pattern, exp.Escape) else pattern
    if text is not None and text.find(exp.Repeat):
        return "a pattern made of repetitions"
    if isinstance(text, exp.Literal) and len(re.findall(r"[%*]+", text.name)) > MAX_WILDCARDS:
        return f"a pattern with more than {MAX_WILDCARDS} wildcards"
    return None


def _doubles(node: exp.Lambda) -> bool:
    names = {parameter.name for parameter in node.expressions}
    for found in node.this.walk():
        if isinstance(found, exp.Concat | exp.DPipe | exp.ArrayConcat | exp.Replace) or (
            function_name(found) in ("concat", "list_concat", "list_cat", "array_cat")
        ):
            used = [i.name for i in found.find_all(exp.Identifier) if i.name in names]
            if len(used) > len(set(used)):
                return True
    return False
