"""Idioms: what one dialect says in its own way, said in another's words.

sqlglot writes most functions of one dialect in another's words; what it leaves as it is, or writes
so that it means something else, is here. Each change of a tree is told in one line."""

from __future__ import annotations

import re
from collections.abc import Callable

from sqlglot import exp
from sqlglot.errors import ErrorLevel

from sqlnl_rag.binding import Binding
from sqlnl_rag.types import Dialect

UNITS = frozenset("year quarter month week day hour minute second".split())

_STRFTIME = {
    "YEAR": "%Y",
    "MONTH": "%m",
    "DAY": "%d",
    "HOUR": "%H",
    "MINUTE": "%M",
    "SECOND": "%S",
    "DOW": "%w",
    "DOY": "%j",
}
_NOW = {
    "DATE": exp.CurrentDate,
    "TIMESTAMP": exp.CurrentTimestamp,
    "DATETIME": exp.CurrentTimestamp,
}
_MODIFIER = re.compile(r"([+-]?\d{1,9}) (year|month|day|hour|minute|second)s?", re.IGNORECASE)
_START = re.compile(r"start of (year|month|day)", re.IGNORECASE)


def native(query: exp.Query, dialect: Dialect) -> list[str]:
    """Say in the dialect's words what the writer would leave in another's."""
    done: list[str] = []
    nodes = list(query.find_all(exp.Func, exp.Binary, exp.Filter))
    for node in reversed(nodes):  # from the inside out: a rule copies what stands inside
        for rule in (*_ANYWHERE, *_RULES.get(dialect, ())):
            written = rule(node, dialect)
            if written is None:
                continue
            was = _name_of(node)
            node.replace(written)
            done.append(f"{was}: written as {_shown(written, dialect)}")
            break
    done.reverse()
    if dialect == "sqlite":
        done += _unbracketed(query)
    elif dialect in ("postgresql", "mysql"):
        done += _named_subqueries(query)
    return done


def _name_of(node: exp.Expr) -> str:
    if isinstance(node, exp.Anonymous):
        return f"{node.name.upper()}()"
    return f"{node.sql_name()}()" if isinstance(node, exp.Func) else _shown(node, "generic")


def _shown(node: exp.Expr, dialect: Dialect) -> str:
    spoken = {"postgresql": "postgres", "generic": ""}.get(dialect, dialect)
    return node.sql(spoken, comments=False, unsupported_level=ErrorLevel.IGNORE)


# One node in, its replacement out; None where the rule has nothing to say.


def _now(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """``NOW()`` and, but in SQLite, ``DATE('now', '-1 month')``."""
    if isinstance(node, exp.Anonymous) and node.name.upper() == "NOW" and not node.expressions:
        return exp.CurrentTimestamp()
    if dialect in ("sqlite", "generic"):
        return None
    name, arguments = _call(node)
    if name not in _NOW or not arguments or not all(a.is_string for a in arguments[1:]):
        return None
    first = arguments[0]
    if first.is_string and first.name.lower() == "now":
        value: exp.Expr = _NOW[name]()
    elif len(arguments) > 1:
        value = exp.cast(first.copy(), "DATE" if name == "DATE" else "TIMESTAMP")
    else:
        return None
    for modifier in arguments[1:]:
        step, start = _MODIFIER.fullmatch(modifier.name), _START.fullmatch(modifier.name)
        if step:
            count, unit = int(step[1]), exp.var(step[2].upper())
            interval = exp.Interval(this=exp.Literal.string(str(abs(count))), unit=unit)
            value = (exp.Sub if count < 0 else exp.Add)(this=value, expression=interval)
        elif start and dialect == "mysql":
            value = exp.func("DATE_TRUNC", exp.Literal.string(start[1].upper()), value)
        elif start:
            value = exp.TimestampTrunc(this=value, unit=exp.var(start[1].upper()))
        else:
            return None
    return exp.paren(value) if isinstance(value, exp.Binary) else value


def _call(node: exp.Expr) -> tuple[str, list[exp.Expr]]:
    """The name and arguments of a call of DATE or DATETIME, however the parser keeps it."""
    if isinstance(node, exp.Anonymous):
        return node.name.upper(), list(node.expressions)
    if isinstance(node, exp.Date | exp.Timestamp | exp.Datetime | exp.TsOrDsToDate):
        name = "DATE" if isinstance(node, exp.Date | exp.TsOrDsToDate) else "TIMESTAMP"
        arguments = [node.this, node.args.get("zone") or node.args.get("expression")]
        return name, [*filter(None, arguments), *node.expressions]
    return "", []


def _part_of_date(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    unit = node.name if isinstance(node, exp.Extract) else type(node).__name__
    date = node.expression if isinstance(node, exp.Extract) else node.this
    code = _STRFTIME.get(unit.upper())
    if not isinstance(node, exp.Func) or not isinstance(date, exp.Expr):
        return None
    if unit.upper() == "QUARTER":
        third = exp.Add(this=_strftime("%m", date), expression=exp.Literal.number(2))
        # Typed: both are whole numbers, and so is what comes out.
        return exp.Div(this=exp.paren(third), expression=exp.Literal.number(3), typed=True)
    return _strftime(code, date) if code else None


def _strftime(code: str, date: exp.Expr) -> exp.Expr:
    text = exp.Anonymous(this="STRFTIME", expressions=[exp.Literal.string(code), date.copy()])
    return exp.cast(text, "INTEGER")


def _shifted_date(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """A date plus or minus an interval: SQLite has modifiers for that."""
    if not isinstance(node, exp.Add | exp.Sub | exp.DateAdd | exp.DateSub):
        return None
    count, unit = node.expression, node.args.get("unit")
    if isinstance(count, exp.Interval):
        count, unit = count.this, count.args.get("unit")
    elif isinstance(node, exp.Add | exp.Sub):
        return None
    if (
        not isinstance(count, exp.Literal)
        or not re.fullmatch(r"-?\d{1,9}", count.name)
        or unit is None
    ):
        return None
    step = int(count.name) * (-1 if isinstance(node, exp.Sub | exp.DateSub) else 1)
    word = unit.name.lower().rstrip("s")
    if word in ("week", "quarter"):
        step, word = (step * 7, "day") if word == "week" else (step * 3, "month")
    if word not in UNITS:
        return None
    timed = word in ("hour", "minute", "second") or isinstance(node.this, exp.CurrentTimestamp)
    modifier = exp.Literal.string(f"{step:+d} {word}s")
    name = "DATETIME" if timed else "DATE"
    return exp.Anonymous(this=name, expressions=[node.this.copy(), modifier])


def _cut_date(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    if not isinstance(node, exp.DateTrunc | exp.TimestampTrunc) or node.args.get("unit") is None:
        return None
    unit = node.args["unit"].name.lower()
    if unit not in ("year", "month", "day"):
        return None
    modifier = exp.Literal.string(f"start of {unit}")
    return exp.Anonymous(this="DATE", expressions=[node.this.copy(), modifier])


def _iso_date(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    if isinstance(node, exp.StrToDate) and node.text("format") == "%Y-%m-%d":
        return exp.Anonymous(this="DATE", expressions=[node.this.copy()])
    return None


def _end_of_text(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    if not isinstance(node, exp.Left | exp.Right) or not isinstance(node.expression, exp.Literal):
        return None
    count = node.expression.copy()
    start = exp.Literal.number(1) if isinstance(node, exp.Left) else exp.Neg(this=count)
    length = count if isinstance(node, exp.Left) else None
    return exp.Substring(this=node.this.copy(), start=start, length=length)


def _filtered(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """``COUNT(*) FILTER (WHERE c)`` and ``COUNT_IF(c)`` by CASE."""
    if isinstance(node, exp.CountIf) and not isinstance(node.this, exp.Distinct):
        case = exp.Case().when(node.this.copy(), exp.Literal.number(1))
        return exp.Sum(this=case.else_(exp.Literal.number(0)))
    if not isinstance(node, exp.Filter) or not isinstance(node.expression, exp.Where):
        return None
    aggregate = node.this.copy()
    value = aggregate.this
    if not isinstance(aggregate, exp.Count | exp.Sum | exp.Avg | exp.Min | exp.Max):
        return None
    if isinstance(value, exp.Distinct):
        return None
    counted = exp.Literal.number(1) if isinstance(value, exp.Star) else value
    aggregate.set("this", exp.Case().when(node.expression.this.copy(), counted.copy()))
    return aggregate


def _years_between(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """MySQL's TIMESTAMPDIFF, which counts whole units."""
    if not isinstance(node, exp.TimestampDiff) or node.args.get("unit") is None:
        return None
    unit, end, start = node.args["unit"].name.lower(), node.this, node.expression
    if unit not in UNITS:
        return None
    if dialect == "duckdb":
        arguments = [exp.Literal.string(unit), start.copy(), end.copy()]
        return exp.Anonymous(this="DATESUB", expressions=arguments)
    if dialect == "postgresql" or unit == "day":
        return exp.DateDiff(this=end.copy(), expression=start.copy(), unit=exp.var(unit.upper()))
    if unit not in ("year", "month"):
        return None
    code = "%m-%d" if unit == "year" else "%d"
    days = [
        exp.Anonymous(this="STRFTIME", expressions=[exp.Literal.string(code), d.copy()])
        for d in (end, start)
    ]
    early = exp.paren(exp.LT(this=days[0], expression=days[1]))
    return exp.paren(exp.Sub(this=_between(unit, end, start, dialect), expression=early))


def _turns_between(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """SQL Server's DATEDIFF, which counts turns of the year or the month."""
    if not isinstance(node, exp.DateDiff) or node.text("unit").lower() not in ("year", "month"):
        return None
    unit = node.text("unit").lower()
    return exp.paren(_between(unit, node.this, node.expression, dialect))


def _between(unit: str, end: exp.Expr, start: exp.Expr, dialect: Dialect) -> exp.Expr:
    def part(of: str, date: exp.Expr) -> exp.Expr:
        if dialect == "sqlite":
            return _strftime(_STRFTIME[of], date)
        return exp.Extract(this=exp.var(of), expression=date.copy())

    years = exp.Sub(this=part("YEAR", end), expression=part("YEAR", start))
    if unit == "year":
        return years
    months = exp.Mul(this=exp.paren(years), expression=exp.Literal.number(12))
    turned = exp.Add(this=months, expression=part("MONTH", end))
    return exp.Sub(this=turned, expression=part("MONTH", start))


def _shifted_text(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """``'1990-01-01' + INTERVAL '1 year'``: PostgreSQL has to be told that it is a date."""
    if (
        not isinstance(node, exp.Add | exp.Sub | exp.DateAdd | exp.DateSub)
        or not node.this.is_string
    ):
        return None
    if isinstance(node, exp.Add | exp.Sub) and not isinstance(node.expression, exp.Interval):
        return None
    dated = node.copy()
    dated.set("this", exp.cast(node.this.copy(), "DATE"))
    return dated


def _counted_truth(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """``SUM(a > b)``, which counts where truth is a number."""
    if not isinstance(node, exp.Sum) or not isinstance(node.this, exp.Predicate):
        return None
    case = exp.Case().when(node.this.copy(), exp.Literal.number(1))
    return exp.Sum(this=case.else_(exp.Literal.number(0)))


def _julian_day(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    """SQLite's JULIANDAY; in MySQL, the days between two of them."""
    if dialect == "mysql":
        days = [_julian_of(side) for side in (node.this, node.args.get("expression"))]
        if not isinstance(node, exp.Sub) or days[0] is None or days[1] is None:
            return None
        end, start = days
        seconds = exp.TimestampDiff(this=end, expression=start, unit=exp.var("SECOND"))
        return exp.paren(exp.Div(this=seconds, expression=exp.Literal.number(86400)))
    date = _julian_of(node)
    if date is None or dialect not in ("postgresql", "duckdb"):
        return None
    if dialect == "duckdb":
        return exp.Anonymous(this="JULIAN", expressions=[date])
    return exp.Extract(this=exp.var("JULIAN"), expression=date)


def _julian_of(node: object) -> exp.Expr | None:
    if not isinstance(node, exp.Anonymous) or node.name.upper() != "JULIANDAY":
        return None
    if len(node.expressions) != 1:
        return None
    date = node.expressions[0]
    if date.is_string and date.name.lower() == "now":
        return exp.CurrentTimestamp()
    return exp.cast(date.copy(), "TIMESTAMP")


def _quarter(node: exp.Expr, dialect: Dialect) -> exp.Expr | None:
    if isinstance(node, exp.Quarter):
        return exp.Extract(this=exp.var("QUARTER"), expression=node.this.copy())
    return None


Rule = Callable[[exp.Expr, Dialect], exp.Expr | None]
_ANYWHERE: tuple[Rule, ...] = (_now, _julian_day)
_RULES: dict[Dialect, tuple[Rule, ...]] = {
    "sqlite": (
        _part_of_date,
        _shifted_date,
        _cut_date,
        _iso_date,
        _end_of_text,
        _years_between,
        _turns_between,
    ),
    "postgresql": (_years_between, _turns_between, _counted_truth, _quarter, _shifted_text),
    "mysql": (_filtered, _turns_between),
    "duckdb": (_years_between,),
}


# Whole queries.


def _unbracketed(query: exp.Query) -> list[str]:
    """SQLite knows no brackets around the parts of a UNION."""
    done = []
    for union in list(query.find_all(exp.SetOperation)):
        for part in (union.this, union.expression):
            if isinstance(part, exp.Subquery):
                plain = isinstance(part.this, exp.Select) and not any(
                    part.this.args.get(arg) for arg in ("with_", "order", "limit", "offset")
                )
                part.replace(part.this if plain else exp.select("*").from_(part.copy()))
                done.append("brackets around a part of a set operation: rewritten")
    return done


def _named_subqueries(query: exp.Query) -> list[str]:
    """A query in FROM needs a name here."""
    names = {t.alias_or_name.casefold() for t in query.find_all(exp.Table, exp.Subquery)}
    done = []
    for node in query.find_all(exp.Subquery):
        in_from = isinstance(node.parent, exp.From | exp.Join) and node.arg_key == "this"
        if in_from and not node.alias and isinstance(node.this, exp.Query):
            name = next(n for i in range(1, 999) if (n := f"part_{i}") not in names)
            names.add(name)
            node.set("alias", exp.TableAlias(this=exp.to_identifier(name)))
            done.append(f"the query in FROM needs a name: {name}")
    return done


def joins_texts(tree: exp.Expr, binding: Binding) -> bool:
    """Whether an OR has a text for an operand: in MySQL ``||`` means that, and is meant to join."""
    for node in tree.find_all(exp.Or):
        for side in (node.this, node.expression):
            pair = binding.columns.get(id(side))
            if (isinstance(side, exp.Literal) and side.is_string) or (
                pair and pair[1].kind == "text"
            ):
                return True
    return False
