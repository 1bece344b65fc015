"""Aggregates, windows, arithmetic and functions."""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.coverage.claims import Constant, Forms, Named
from sqlnl_rag.coverage.concepts import AGGREGATES, ARITHMETIC, FUNCTIONS, SIGNS, WINDOWS
from sqlnl_rag.coverage.conditions import Conditions, constant_of
from sqlnl_rag.coverage.tokens import words_of
from sqlnl_rag.describe.modifiers import SHIFT, moves_a_date


class Functions(Conditions):
    """What is computed."""

    def window(self, node: exp.Window) -> None:
        """The partition and the order of a window."""
        self.allow("over", "group", "sort", "rank", "edge")
        if node.args.get("partition_by"):
            self.say("group", node, "over", "group", spelled="partition by")
        order = node.args.get("order")
        for key in order.expressions if order else []:
            if isinstance(key, exp.Ordered):
                if key.args.get("desc"):
                    self.say("order", key, "descending", "high", spelled="desc")
                self.allow("descending" if key.args.get("desc") else "ascending")
                self.allow("high" if key.args.get("desc") else "low")

    def arithmetic(self, node: exp.Expr) -> None:
        """A sign, or what stands for it: a percentage, a share."""
        concepts = ARITHMETIC[type(node)]
        if isinstance(node, exp.Add | exp.Sub) and node.find(exp.Interval):
            concepts = (*concepts, "date")
        if isinstance(node, exp.Sub):
            self.allow("sub", "gt", "lt")
        if isinstance(node, exp.Mul | exp.Div) and "100" in (
            node.expression.name.removesuffix(".0"),
            node.this.name.removesuffix(".0"),
        ):
            concepts = ("mul", "div")
        if isinstance(node, exp.Div | exp.Mul) and "1.0" in (node.expression.name, node.this.name):
            return
        self.say("function", node, *concepts, spelled=SIGNS.get(node.key, node.key))

    def function(self, node: exp.Func, negated: bool) -> bool | None:
        """An aggregate beside what it is of; a window function; any other by its words."""
        kind = type(node)
        argument = node.this if isinstance(node.this, exp.Expr) else None
        distinct = isinstance(argument, exp.Distinct)
        if distinct:
            self.say("distinct", node, "distinct", spelled="distinct")
        if kind in AGGREGATES:
            concepts = AGGREGATES[kind]
            inner = argument.unnest() if argument else None
            if isinstance(inner, exp.Case | exp.If | exp.Literal) and kind is exp.Sum:
                concepts = ("sum", "count")
            elif isinstance(inner, exp.Case | exp.If):
                concepts = (*concepts, "count", "if")
            if isinstance(inner, exp.Predicate) or kind is exp.CountIf:
                concepts = (*concepts, "count")
            beside: Forms = ()
            if isinstance(inner, exp.Column) and not isinstance(inner.this, exp.Star):
                beside, table = self.column_forms(inner)
                if kind is exp.Count and table:
                    beside += self.table_forms(table)[0]
                if inner.name.casefold() in self.aliases:
                    beside = ()
            self.say("aggregate", node, *concepts, beside=beside)
            if kind is exp.Count:
                self.allow("exists")
        elif kind in WINDOWS:
            self.say("function", node, *WINDOWS[kind])
            self.allow("count", "group")
            if kind in (exp.Lag, exp.Lead):
                self.allow("previous", "next", "null", "negation", "coalesce")
        elif isinstance(node, exp.AggFunc):
            self.say("aggregate", node, "aggregate", "count", "high", "low", "avg", "sum")
        elif kind.__name__ in FUNCTIONS and not _unit_misplaced(node):
            self.plain_function(node, kind.__name__, negated)
        elif isinstance(node, exp.Connector):
            return negated
        elif moves_a_date(node):
            self.modified(node)
            return None
        else:
            names = {node.sql_name(), node.name if isinstance(node, exp.Anonymous) else ""}
            forms = tuple(words_of(name) for name in names if name)
            short = node.sql_name().lower() if not isinstance(node, exp.Anonymous) else node.name
            self.need(Named("function", node, short, short, forms))
            self.name(forms, short)
            self.allow("round", "previous", "rank")
        return False

    def modified(self, node: exp.Func) -> None:
        """SQLite's DATE(x, '-1 month', 'start of year'): how far x is moved, and where to."""
        self.allow("date", "year", "month", "day", "hour")
        first, *changes = node.expressions
        for change in changes:
            text = change.this.casefold()
            self.found.values.append(text)
            if shift := SHIFT.fullmatch(text):
                sign, number, unit = shift.groups()
                self.say("function", change, "sub" if sign == "-" else "add", spelled=text)
                self.say("function", change, _UNITS.get(unit, "date"), spelled=text)
                self.need(Constant("constant", change, number, text, number))
            else:
                self.say("function", change, "begins", spelled=text)
                self.say("function", change, text.rpartition(" ")[2], spelled=text)
        self.rest(first)

    def plain_function(self, node: exp.Func, name: str, negated: bool) -> None:
        """A function with words of its own."""
        concepts = FUNCTIONS[name]
        if name in ("Case", "If"):
            self.allow("or", "null")
            if isinstance(node.find_ancestor(exp.AggFunc, exp.Select), exp.AggFunc):
                concepts = (*concepts, "sum", "avg")
        if name in ("Coalesce", "Nullif"):
            self.allow("or", "null", "negation", "notnull", "one")
        if name == "Exists":
            self.allow("exists", "or")
            if negated:
                self.allow("negation", "neq", "except")
            return
        if name == "Length":
            self.allow("count")  # the number of characters
        if name in ("Greatest", "Least"):
            self.allow("high", "low", "gt", "lt")
        if "date" in concepts or name in ("Year", "Month", "Day"):
            self.allow("date", "year", "month", "day", "hour", "rank", "previous", "next")
            if name in ("Extract", "TimeToStr", "DateTrunc", "TimestampTrunc", "Datetime"):
                concepts = ("date", "year", "month", "day", "hour")
            if name in ("DateDiff", "TimestampDiff", "TsOrDsDiff"):
                self.allow("gt", "lt", "count")
        if name in ("TsOrDsToDate", "Date") and constant_of(node) is not None:
            return
        self.say("function", node, *concepts)


_UNITS = {
    "year": "year", "month": "month", "day": "day", "hour": "hour", "minute": "hour",
    "second": "hour",
}  # fmt: skip


def _unit_misplaced(node: exp.Func) -> bool:
    """TIMESTAMPDIFF(DAY, a, b) in a dialect that has no such function: told by its name."""
    unit = node.args.get("unit")
    return (
        isinstance(node, exp.TimestampDiff)
        and unit is not None
        and unit.name.lower()
        not in (
            "microsecond",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "quarter",
            "year",
        )
    )
