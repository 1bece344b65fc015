"""What a statement's tree asks a text to say: names, constants with their comparison, concepts.

`claims_of` walks the tree once. It leaves out what a person would not say either: the columns of a
join along a key, what EXISTS selects, the 1 and 0 of a counted CASE, types of a cast. A concept is
a table of ``wordings.toml``; `Claims.allows` holds all that the statement may be said with, so that
what lies outside it is a contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from sqlnl_rag.coverage.reading import Words, common_words, decimal, words_of
from sqlnl_rag.tree import find_table
from sqlnl_rag.types import Column, Dialect, Schema, Table

Forms = tuple[Words, ...]

_COMMENT_END = re.compile(r"[,;:.(（，。；：]")
_MAX_COMMENT_WORDS = 8
_ID_WORDS = ("identifier", "code", "number", "编号", "标识", "号", "代码")


@dataclass(frozen=True)
class Claim:
    """One thing that the text must say.

    Attributes:
        kind: table, column, constant, condition, aggregate, group, order, limit, distinct,
            negation, set, join, function, statement.
        node: The part of the statement that it stands for.
        wanted: In words, what is looked for.
        spelled: How SQL itself spells it; a fragment of SQL quoted in the text says it too.
    """

    kind: str
    node: exp.Expr = field(compare=False, repr=False)
    wanted: str
    spelled: str = ""


@dataclass(frozen=True)
class Named(Claim):
    """A name; any of its `forms` says it, also inside a name of `own`."""

    forms: Forms = ()
    own: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Said(Claim):
    """A concept; any of `concepts` says it. Beside one of `beside`'s forms where that is given."""

    concepts: tuple[str, ...] = ()
    beside: Forms = ()


@dataclass(frozen=True)
class Constant(Claim):
    """A constant; `op` is the comparison that must stand with it, or the empty string.

    Under a NOT over several conditions the text may keep them and deny the whole (`or_op`).
    """

    value: str = ""
    op: str = ""
    or_op: str = ""
    or_said: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ordering(Claim):
    """The directions of one ORDER BY, and whether a superlative may say the first."""

    descending: tuple[bool, ...] = ()
    limited: bool = False


@dataclass
class Claims:
    """All that a statement must and may be said with."""

    dialect: Dialect
    required: list[Claim] = field(default_factory=list)
    allows: set[str] = field(default_factory=set)
    values: list[str] = field(default_factory=list)
    names: dict[Words, str] = field(default_factory=dict)
    foreign: dict[Words, str] = field(default_factory=dict)


_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.GT: "gt", exp.GTE: "gte", exp.LT: "lt", exp.LTE: "lte", exp.EQ: "eq", exp.NEQ: "neq",
    exp.NullSafeEQ: "eq", exp.NullSafeNEQ: "neq",
}  # fmt: skip
_OPPOSITE = {"gt": "lte", "gte": "lt", "lt": "gte", "lte": "gt", "eq": "neq", "neq": "eq"}
_MIRRORED = {"gt": "lt", "gte": "lte", "lt": "gt", "lte": "gte", "eq": "eq", "neq": "neq"}
_AGGREGATES: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Count: ("count",), exp.CountIf: ("count",), exp.Sum: ("sum",), exp.Avg: ("avg",),
    exp.Max: ("high",), exp.Min: ("low",), exp.ApproxDistinct: ("count",),
}  # fmt: skip
_WINDOWS: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.RowNumber: ("rank",), exp.Rank: ("rank",), exp.DenseRank: ("rank",),
    exp.PercentRank: ("rank",), exp.Ntile: ("rank",), exp.CumeDist: ("rank",),
    exp.Lag: ("previous",), exp.Lead: ("next",), exp.FirstValue: ("edge",),
    exp.LastValue: ("edge",), exp.NthValue: ("edge",),
}  # fmt: skip
_ARITHMETIC: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Add: ("add",), exp.Sub: ("sub",), exp.Mul: ("mul",), exp.Div: ("div", "mul"),
    exp.IntDiv: ("div",), exp.Mod: ("mod",), exp.DPipe: ("concat",),
}  # fmt: skip
# By the class of a function: the concepts that say it. What is not here is said by its own name.
_FUNCTIONS: dict[str, tuple[str, ...]] = {
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
    "Greatest": ("extreme",), "Least": ("extreme",), "Case": ("if", "count"), "If": ("if", "count"),
    "Exists": ("exists", "negation"),
}  # fmt: skip
# Parts of a tree that say nothing by themselves.
_SILENT = (
    exp.Paren, exp.Alias, exp.Subquery, exp.Identifier, exp.Cast, exp.TryCast, exp.DataType,
    exp.Var, exp.And, exp.Tuple, exp.TsOrDsToDate, exp.TsOrDsToTimestamp, exp.Collate, exp.Null,
    exp.Star,
)  # fmt: skip
_DATE_PARTS = {
    "%y": "year", "%m": "month", "%d": "day", "%h": "hour", "%i": "hour", "%s": "date",
    "%j": "day", "%w": "day", "%f": "date", "%b": "month", "%a": "day",
}  # fmt: skip
_CHANGES: dict[type[exp.Expr], tuple[str, ...]] = {
    exp.Insert: ("insert",), exp.Update: ("update",), exp.Delete: ("delete",),
}  # fmt: skip


def claims_of(tree: exp.Expr, dialect: Dialect, schema: Schema | None = None) -> Claims:
    """What a text about `tree` must and may say.

    Args:
        dialect: How parts of the statement are written in findings.
        schema: Its comments say names too; its other names count as invented where they stand.
    """
    return _Walk(dialect, schema).over(tree)


class _Walk:
    def __init__(self, dialect: Dialect, schema: Schema | None) -> None:
        self._dialect = dialect
        self._schema = schema
        self._found = Claims(dialect)
        self._sources: dict[int, dict[str, exp.Expr]] = {}
        self._tables: dict[str, Table] = {}
        self._ctes: set[str] = set()
        self._aliases: set[str] = set()

    def over(self, tree: exp.Expr) -> Claims:
        if self._dialect == "sqlite":
            tree = self.with_texts(tree)
        for node in tree.walk():
            if isinstance(node, exp.CTE):
                self._ctes.add(node.alias.casefold())
            if isinstance(node, exp.Alias | exp.TableAlias) and node.alias_or_name:
                self._aliases.add(node.alias_or_name.casefold())
                for column in node.args.get("columns") or []:
                    self._aliases.add(column.name.casefold())
        stack: list[tuple[exp.Expr, bool]] = [(tree, False)]
        while stack:
            node, negated = stack.pop()
            flipped = self.visit(node, negated)
            if flipped is None:
                continue
            stack.extend((child, flipped) for child in node.iter_expressions(reverse=True))
        self.names()
        return self._found

    def with_texts(self, tree: exp.Expr) -> exp.Expr:
        """SQLite reads a name in double quotes that no column has as a text."""
        quoted = [
            column
            for column in tree.find_all(exp.Column)
            if not column.table
            and column.this.args.get("quoted")
            and isinstance(column.parent, exp.Predicate | exp.Binary | exp.Func)
        ]
        if not quoted:
            return tree
        tree = tree.copy()
        for column in [c for c in tree.find_all(exp.Column) if not c.table]:
            if not column.this.args.get("quoted"):
                continue
            beside = column.parent
            if not isinstance(beside, exp.Predicate | exp.Binary | exp.Func):
                continue
            if self._schema:
                table = self.owner(column)
                if table is not None and (self.stored(column, table) or not self.known(table)):
                    continue
            elif beside.this is column:
                continue
            column.replace(exp.Literal.string(column.name))
        self._sources.clear()
        return tree

    # ---- bookkeeping ----------------------------------------------------------------------------

    def need(self, claim: Claim) -> None:
        self._found.required.append(claim)

    def say(
        self, kind: str, node: exp.Expr, *concepts: str, beside: Forms = (), spelled: str = ""
    ) -> None:
        self.allow(*concepts)
        wanted = " or ".join(concepts)
        spelled = spelled or (node.sql_name().lower() if isinstance(node, exp.Func) else node.key)
        self.need(Said(kind, node, wanted, spelled, concepts, beside))

    def allow(self, *concepts: str) -> None:
        self._found.allows.update(concepts)

    def name(self, forms: Forms, key: str) -> None:
        for words in forms:
            self._found.names.setdefault(words, key)

    # ---- the walk -------------------------------------------------------------------------------

    def visit(self, node: exp.Expr, negated: bool) -> bool | None:
        """Adds what `node` itself says; whether its parts stand negated, None to leave them out."""
        kind = type(node)
        if kind in _CHANGES:
            self.say("statement", node, *_CHANGES[kind], spelled=node.key)
            self.allow("one", "change", "insert", "update", "delete")
        elif isinstance(node, exp.Command | exp.DDL | exp.Create | exp.Drop | exp.Alter):
            if not isinstance(node, exp.Query | exp.Insert):
                self.say("statement", node, "change", "delete", "update", spelled=node.key)
        if isinstance(node, exp.Schema):
            for part in node.expressions:
                if isinstance(part, exp.Identifier | exp.ColumnDef):
                    self.name((words_of(part.name),), part.name)
        if isinstance(node, exp.Select):
            self.select(node)
        elif isinstance(node, exp.SetOperation):
            self.set_operation(node)
        elif isinstance(node, exp.Table):
            return self.table(node)
        elif isinstance(node, exp.Column):
            self.column(node)
            return None
        elif isinstance(node, exp.Literal):
            self.literal(node, "")
        elif isinstance(node, exp.Not):
            return self.negation(node, negated)
        elif kind in _COMPARISONS:
            return self.comparison(node, negated)
        elif isinstance(node, exp.Between):
            self.between(node, negated)
            return None
        elif isinstance(node, exp.In):
            return self.membership(node, negated)
        elif isinstance(node, exp.Like | exp.ILike | exp.Glob | exp.RegexpLike | exp.SimilarTo):
            return self.pattern(node, negated != bool(node.args.get("negate")))
        elif isinstance(node, exp.Is):
            return self.nullness(node, negated)
        elif isinstance(node, exp.Or):
            if negated:
                self.allow("or")
            else:
                self.say("condition", node, "or")
        elif isinstance(node, exp.And) and negated:
            self.allow("or")
        elif isinstance(node, exp.Window):
            self.window(node)
        elif isinstance(node, exp.Join):
            self.join(node)
        elif isinstance(node, exp.Boolean):
            self.boolean(node, negated)
        elif kind in _ARITHMETIC:
            self.arithmetic(node)
        elif isinstance(node, exp.Neg):
            if not isinstance(node.this, exp.Literal):
                self.say("function", node, "sub", spelled="-")
        elif isinstance(node, exp.Ordered):
            return self.ordered(node, negated)
        elif isinstance(node, exp.Limit | exp.Fetch | exp.Offset):
            self.limit(node)
            return None
        elif isinstance(node, exp.Func) and not isinstance(node, _SILENT):
            return self.function(node, negated)
        return negated if isinstance(node, exp.Paren | exp.And | exp.Or) else False

    def select(self, node: exp.Select) -> None:
        if node.args.get("distinct"):
            self.say("distinct", node.args["distinct"], "distinct", spelled="distinct")
        if group := node.args.get("group"):
            if group.expressions:
                self.say("group", group, "group", spelled="group by")
            self.allow("group")
        if any(isinstance(e, exp.Star) or e.is_star for e in node.expressions):
            self.allow("all")
        self.ordering(node)

    def ordering(self, node: exp.Query) -> None:
        order = node.args.get("order")
        if not order:
            return
        limited = node.args.get("limit") is not None
        directions = tuple(bool(key.args.get("desc")) for key in order.expressions)
        self.allow("sort", *("descending" if d else "ascending" for d in directions))
        if limited:
            self.allow(*("high" if d else "low" for d in directions))
        self.need(
            Ordering(
                "order",
                order,
                " then ".join("descending" if d else "ascending" for d in directions),
                "order by",
                directions,
                limited,
            )
        )

    def set_operation(self, node: exp.SetOperation) -> None:
        concept = {exp.Union: "union", exp.Intersect: "intersect", exp.Except: "except"}
        name = next(v for k, v in concept.items() if isinstance(node, k))
        self.say("set", node, name, spelled=name)
        self.allow("repeats")
        if name == "union":
            self.allow("or", *(("distinct",) if node.args.get("distinct") else ()))
        if name == "except":
            self.allow("negation", "neq")
        self.ordering(node)

    def table(self, node: exp.Table) -> bool | None:
        if not isinstance(node.this, exp.Identifier):
            return False  # a function in the place of a table
        forms, key = self.table_forms(node)
        if node.name.casefold() in self._ctes and not node.args.get("db"):
            self.name(forms, key)
            return False
        self.name(forms, key)
        known = self.known(node)
        own = frozenset(column.name for column in known.columns) if known else frozenset()
        own |= {node.name}
        self.need(Named("table", node, _shown(forms), node.name, forms, own))
        for join in node.args.get("joins") or []:
            self.join(join)
        return False

    def sql_of_table(self, node: exp.Table) -> str:
        return ".".join(part.name for part in node.parts)

    def column(self, node: exp.Column) -> None:
        if isinstance(node.this, exp.Star):
            return
        forms, table = self.column_forms(node)
        self.name(forms, node.name)
        if node.table:
            self.name((words_of(node.table),), node.table)
        if self.is_silent(node, table):
            return
        counted = isinstance(node.find_ancestor(exp.Count, exp.Select), exp.Count)
        grouped = isinstance(_above(node), exp.Group) and _like_a_key(node)
        if table and (counted or grouped):
            owner, _ = self.table_forms(table)
            forms += owner
        own = frozenset({node.name})
        self.need(Named("column", node, _shown(forms), node.name, forms, own))

    def is_silent(self, node: exp.Column, table: exp.Table | None) -> bool:
        """Whether a person would leave the column out: keys of joins, aliases said elsewhere."""
        if node.name.casefold() in self._aliases and not (table and self.stored(node, table)):
            return True
        parent = _above(node)
        if isinstance(parent, exp.EQ):
            left, right = parent.this.unnest(), parent.expression.unnest()
            if isinstance(left, exp.Column) and isinstance(right, exp.Column):
                return self.is_key_pair(left, right)
        if isinstance(parent, exp.In) and parent.args.get("query") and parent.this.unnest() is node:
            inner = parent.args["query"].unnest()
            shown = inner.selects[0].unalias() if isinstance(inner, exp.Select) else None
            return isinstance(shown, exp.Column) and self.is_key_pair(node, shown)
        if isinstance(parent, exp.Select):
            query = parent.parent
            while isinstance(query, exp.Subquery | exp.Paren | exp.SetOperation):
                query = query.parent
            if isinstance(query, exp.Exists):
                return True
            if isinstance(query, exp.In) and isinstance(query.this.unnest(), exp.Column):
                return self.is_key_pair(query.this.unnest(), node)
        return False

    def is_key_pair(self, left: exp.Column, right: exp.Column) -> bool:
        (_, one), (_, other) = self.column_forms(left), self.column_forms(right)
        if one is None or other is None:
            return _like_a_key(left) or _like_a_key(right) or left.name == right.name
        if one is other:
            return False
        if self._schema:
            mine, theirs = self.known(one), self.known(other)
            if mine and theirs:
                for a, b, x, y in ((mine, theirs, left, right), (theirs, mine, right, left)):
                    for key in a.foreign_keys:
                        if key.ref_table == b.key and (x.name.casefold(), y.name.casefold()) in {
                            (c.casefold(), r.casefold())
                            for c, r in zip(key.columns, key.ref_columns, strict=False)
                        }:
                            return True
        same = left.name.casefold() == right.name.casefold()
        if one.name.casefold() == other.name.casefold():
            return _like_a_key(left) or _like_a_key(right)
        return same or _like_a_key(left) or _like_a_key(right)

    def literal(
        self, node: exp.Literal, op: str, or_said: tuple[str, ...] = (), or_op: str = ""
    ) -> None:
        if not op and self.is_silent_literal(node):
            self._found.values.append(node.this)
            return
        self._found.values.append(node.this)
        if node.is_string and not node.this.strip():
            self.need(Said("constant", node, "an empty text", "''", ("blank", "null", "concat")))
            return
        wanted = f"{node.this} ({op})" if op and op != "eq" else node.this
        self.need(Constant("constant", node, wanted, node.this, node.this, op, or_op, or_said))

    def is_silent_literal(self, node: exp.Literal) -> bool:
        parent = _above(node)
        if isinstance(parent, exp.Ordered | exp.Group | exp.Count | exp.DataTypeParam):
            return True
        if isinstance(parent, exp.Interval):
            return False
        owner = node.find_ancestor(exp.Case, exp.If, exp.Select)
        counted = owner and owner.find_ancestor(exp.Sum, exp.Count, exp.Avg, exp.Select)
        if (
            isinstance(owner, exp.Case | exp.If)
            and isinstance(counted, exp.Sum | exp.Count | exp.Avg)
            and node.this in ("0", "1", "0.0", "1.0")
        ):
            return True
        if isinstance(parent, exp.Select):  # SELECT 1 of an EXISTS
            query = parent.find_ancestor(exp.Exists, exp.Select, exp.Union)
            return isinstance(query, exp.Exists)
        if node.this.casefold() == "now" and isinstance(parent, exp.Func):
            self.allow("date")
            return True
        if isinstance(parent, exp.Substring | exp.StrPosition) and node.this in ("0", "1"):
            return True
        if isinstance(parent, exp.Mul | exp.Div) and node.this in ("100", "100.0", "1.0", "1"):
            self.allow("mul", "div")
            return True
        if isinstance(parent, exp.TimeToStr | exp.StrToTime | exp.Anonymous | exp.StrToDate):
            parts = re.findall(r"%-?([A-Za-z])", node.this)
            if parts and all(f"%{p.lower()}" in _DATE_PARTS for p in parts):
                for part in parts:
                    self.allow(_DATE_PARTS[f"%{part.lower()}"], "date")
                return True
        return False

    def negation(self, node: exp.Not, negated: bool) -> bool:
        self.allow("negation")
        inner = node.this.unnest()
        told_by_itself: tuple[type[exp.Expr], ...] = (
            exp.In, exp.Like, exp.ILike, exp.Between, exp.Is, exp.Glob, exp.RegexpLike, exp.Column,
            *_COMPARISONS,
        )  # fmt: skip
        if isinstance(inner, exp.Connector):
            # Either the whole is denied, or each comparison inside is turned into its opposite.
            inside = {_COMPARISONS[type(c)] for c in inner.find_all(*_COMPARISONS)}
            turned = {_OPPOSITE[op] for op in inside} - inside - {"eq"}
            self.say("negation", node, "negation", "neq", *sorted(turned), spelled="not")
        elif not isinstance(inner, told_by_itself):
            self.say("negation", node, "negation", "except", "false", spelled="not")
        if isinstance(inner, exp.Column):
            self.say("negation", node, "negation", "false", spelled="not")
        return not negated

    def comparison(self, node: exp.Expr, negated: bool) -> bool | None:
        op = _COMPARISONS[type(node)]
        plain = op
        op = _OPPOSITE[op] if negated else op
        self.allow(op, plain)
        if op == "neq" or negated:
            self.allow("negation", "neq", "distinct")
        left, right = node.this.unnest(), node.expression.unnest()
        for side, other, direction in ((right, left, op), (left, right, _MIRRORED[op])):
            constant = _constant_of(side)
            if constant is None or _constant_of(other) is not None:
                continue
            self.allow(direction)
            if isinstance(constant, exp.Boolean) or self.is_flag(other, constant):
                self.flag(other, constant, direction)
                self.rest(other)
                return None
            said: tuple[str, ...] = ()
            if constant.this == "1" and direction in ("eq", "gt", "neq", "gte"):
                said = ("count", "exists")
            if negated and not isinstance(_above(node), exp.Not):
                kept = plain if direction == op else _MIRRORED[plain]
                self.allow(kept)
                self.literal(constant, direction, said, kept)
            else:
                self.literal(constant, direction, said)
            self.rest(side, but=constant)
            self.rest(other)
            return None
        if op not in ("eq",) or negated:
            opposite = (_OPPOSITE[plain],) if negated else ()
            words = {"neq": ("neq", "negation")}.get(op, (op,))
            extra = ("high", "low") if plain in ("gte", "lte") else ()
            self.say("condition", node, *words, *opposite, *extra, _MIRRORED[op], spelled=node.key)
        return False

    def rest(self, node: exp.Expr, but: exp.Expr | None = None) -> None:
        """Walks a part by itself, without the constant that was told with its comparison."""
        stack = [node]
        while stack:
            part = stack.pop()
            if part is but or self.visit(part, False) is None:
                continue
            stack.extend(part.iter_expressions(reverse=True))

    def is_flag(self, node: exp.Expr, constant: exp.Expr) -> bool:
        """Whether a column that says yes or no is compared with one of the two."""
        if isinstance(constant, exp.Literal) and constant.this not in ("0", "1"):
            return False
        if not isinstance(node, exp.Column):
            return False
        first = words_of(node.name)[:1]
        _, table = self.column_forms(node)
        stored = self.stored(node, table) if table else None
        return bool(first and first[0] in ("is", "has", "can", "was")) or (
            stored is not None and stored.kind == "boolean"
        )

    def flag(self, node: exp.Expr, constant: exp.Expr, op: str) -> None:
        yes = (constant.name in ("1", "true")) == (op != "neq")
        self.allow("true", "false", "negation") if not yes else self.allow("true", "notnull")
        if not yes:
            self.need(
                Said(
                    "condition",
                    node,
                    "false or not",
                    "false",
                    ("false", "negation", "neq", "except"),
                )
            )
        self._found.values.append(constant.name)

    def boolean(self, node: exp.Boolean, negated: bool) -> None:
        if node.this and not negated:
            self.allow("true")
        elif not isinstance(node.find_ancestor(exp.Case, exp.Select), exp.Case):
            self.allow("false", "negation")

    def between(self, node: exp.Between, negated: bool) -> None:
        self.allow("between", "gte", "lte", "and")
        if negated:
            self.allow("negation", "neq", "lt", "gt", "or")
            self.say("negation", node, "negation", "neq", spelled="not between")
        self.say("condition", node, "between", "gte", "after", spelled="between")
        for side in ("low", "high"):
            constant = _constant_of(node.args[side].unnest())
            if constant is not None and isinstance(constant, exp.Literal):
                self.literal(constant, "")
                self.rest(node.args[side], but=constant)
            else:
                self.rest(node.args[side])
        self.rest(node.this)

    def membership(self, node: exp.In, negated: bool) -> bool | None:
        self.allow("or", "exists", "eq")
        if negated:
            self.allow("negation", "neq", "except")
        constants = [_constant_of(part) for part in node.expressions]
        if node.expressions and all(c is not None for c in constants):
            for constant in constants:
                if isinstance(constant, exp.Literal):
                    self.literal(constant, "neq" if negated else "eq")
            self.rest(node.this)
            return None
        if negated:
            self.say("negation", node, "negation", "neq", "except", spelled="not in")
        return False

    def pattern(self, node: exp.Expr, negated: bool) -> bool | None:
        self.allow("matches", "contains", "starts", "ends", "upper", "lower", "eq")
        if negated:
            self.allow("negation", "neq")
            self.say("negation", node, "negation", "neq", spelled="not like")
        pattern = node.expression.unnest()
        if not isinstance(node, exp.Like | exp.ILike) or not isinstance(pattern, exp.Literal):
            self.say("condition", node, "matches", "contains", "starts", "ends", spelled=node.key)
            return False
        text = pattern.this
        self._found.values.append(text)
        core = text.strip("%")
        shape = "contains"
        if "%" in core or "_" in core or not core:
            shape = "matches"
        elif not text.startswith("%"):
            shape = "starts" if text.endswith("%") else "eq"
        elif not text.endswith("%"):
            shape = "ends"
        pieces = [piece for piece in re.split(r"[%_]+", core) if piece.strip()]
        self._found.values.extend([core, *pieces])
        for piece in pieces:
            self.need(Constant("constant", pattern, f"{piece} ({shape})", text, piece, ""))
        if shape != "eq":
            also = () if shape == "matches" else ("matches",)
            every = ("contains", "starts", "ends") if shape == "matches" else ()
            self.say("condition", node, shape, *also, *every, spelled="like")
            for other in {"contains", "starts", "ends"} - {shape} - set(every):
                self._found.allows.discard(other) if other not in self.said_before() else None
        self.rest(node.this)
        return None

    def said_before(self) -> set[str]:
        return {c for claim in self._found.required if isinstance(claim, Said)
                for c in claim.concepts}  # fmt: skip

    def nullness(self, node: exp.Is, negated: bool) -> bool | None:
        right = node.expression
        if isinstance(right, exp.Null):
            if negated:
                self.say("condition", node, "notnull", spelled="is null")
                self.allow("negation", "neq", "exists")
            else:
                self.say("condition", node, "null", spelled="is null")
                self.allow("negation", "neq", "exists")
            self.rest(node.this)
            return None
        if isinstance(right, exp.Boolean):
            self.flag(node.this, right, "neq" if negated else "eq")
            self.rest(node.this)
            return None
        return False

    def window(self, node: exp.Window) -> None:
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

    def join(self, node: exp.Join) -> None:
        if node.side:
            self.say("join", node, "outer", "null", "negation", spelled=f"{node.side.lower()}")
            self.allow("exists", "notnull", "or", "repeats")
        for identifier in node.args.get("using") or []:
            self.name((words_of(identifier.name),), identifier.name)

    def arithmetic(self, node: exp.Expr) -> None:
        concepts = _ARITHMETIC[type(node)]
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
        self.say("function", node, *concepts, spelled=_SIGNS.get(node.key, node.key))

    def ordered(self, node: exp.Ordered, negated: bool) -> bool:
        if isinstance(node.find_ancestor(exp.Window, exp.AggFunc, exp.Select), exp.AggFunc):
            self.allow("ascending", "descending", "sort")
        return negated

    def limit(self, node: exp.Expr) -> None:
        key = "count" if isinstance(node, exp.Fetch) else "expression"
        number = node.args.get(key)
        if isinstance(node, exp.Offset):
            if isinstance(number, exp.Literal) and number.this == "0":
                return
            self.say("limit", node, "skip", spelled="offset")
            self.allow("gt")
            if isinstance(number, exp.Literal):
                self._found.values.append(number.this)
                following = decimal(number.this)
                if following is not None:
                    self._found.values.append(str(following + 1))
                self.need(Constant("limit", node, number.this, "offset", number.this, "skip"))
            return
        self.allow("lte", "sort", *(("one",) if number is not None and number.name == "1" else ()))
        if isinstance(number, exp.Literal):
            self._found.values.append(number.this)
            said = ("one", "high", "low") if number.this == "1" else ()
            self.need(Constant("limit", node, number.this, "limit", number.this, "", "", said))
        elif number is not None:
            self.rest(number)

    def function(self, node: exp.Func, negated: bool) -> bool | None:
        kind = type(node)
        argument = node.this if isinstance(node.this, exp.Expr) else None
        distinct = isinstance(argument, exp.Distinct)
        if distinct:
            self.say("distinct", node, "distinct", spelled="distinct")
        if kind in _AGGREGATES:
            concepts = _AGGREGATES[kind]
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
                if inner.name.casefold() in self._aliases:
                    beside = ()
            self.say("aggregate", node, *concepts, beside=beside)
            if kind is exp.Count:
                self.allow("exists")
        elif kind in _WINDOWS:
            self.say("function", node, *_WINDOWS[kind])
            if kind in (exp.Lag, exp.Lead):
                self.allow("previous", "next")
        elif isinstance(node, exp.AggFunc):
            self.say("aggregate", node, "aggregate", "count", "high", "low", "avg", "sum")
        elif kind.__name__ in _FUNCTIONS:
            self.plain_function(node, kind.__name__, negated)
        elif isinstance(node, exp.Connector):
            return negated
        else:
            names = {node.sql_name(), node.name if isinstance(node, exp.Anonymous) else ""}
            forms = tuple(words_of(name) for name in names if name)
            short = node.sql_name().lower() if not isinstance(node, exp.Anonymous) else node.name
            self.need(Named("function", node, short, short, forms))
            self.name(forms, short)
            self.allow("round", "previous", "rank")
        return False

    def plain_function(self, node: exp.Func, name: str, negated: bool) -> None:
        concepts = _FUNCTIONS[name]
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
        if name in ("Greatest", "Least"):
            self.allow("high", "low", "gt", "lt")
        if "date" in concepts or name in ("Year", "Month", "Day"):
            self.allow("date", "year", "month", "day", "hour", "rank", "previous", "next")
            if name in ("Extract", "TimeToStr", "DateTrunc", "TimestampTrunc", "Datetime"):
                concepts = ("date", "year", "month", "day", "hour")
            if name in ("DateDiff", "TimestampDiff", "TsOrDsDiff"):
                self.allow("gt", "lt", "count")
        if name in ("TsOrDsToDate", "Date") and _constant_of(node) is not None:
            return
        self.say("function", node, *concepts)

    # ---- names ----------------------------------------------------------------------------------

    def table_forms(self, node: exp.Table) -> tuple[Forms, str]:
        known = self.known(node)
        return _forms(node.name, known.comment if known else None), node.name

    def column_forms(self, node: exp.Column) -> tuple[Forms, exp.Table | None]:
        """How a column may be called, and the table node that it is of, where that is known."""
        table = self.owner(node)
        stored = self.stored(node, table) if table else None
        forms = _forms(node.name, stored.comment if stored else None)
        if table is not None:
            own = {w for form in _forms(table.name, None) for w in form}
            for form in forms:
                rest = tuple(word for word in form if word not in own)
                if rest and rest != form and rest not in forms and rest != ("id",):
                    forms += (rest,)
        return forms, table

    def known(self, node: exp.Table) -> Table | None:
        if not self._schema:
            return None
        key = self.sql_of_table(node).casefold()
        if key not in self._tables:
            found = find_table(node, self._schema)
            if found is None:
                return None
            self._tables[key] = found
        return self._tables[key]

    def stored(self, node: exp.Column, table: exp.Table) -> Column | None:
        known = self.known(table)
        return known.column(node.name) if known else None

    def owner(self, node: exp.Column) -> exp.Table | None:
        """The table node that a column is read from."""
        select = node.find_ancestor(exp.Select, exp.Update, exp.Delete, exp.Insert)
        while select is not None:
            sources = self.sources(select)
            if node.table:
                found = sources.get(node.table.casefold())
                if found is not None:
                    return found if isinstance(found, exp.Table) else None
            else:
                tables = [t for t in sources.values() if isinstance(t, exp.Table)]
                for table in tables:
                    if self.stored(node, table):
                        return table
                if len(sources) == 1 and tables and self.known(tables[0]) is None:
                    return tables[0]
            select = select.find_ancestor(exp.Select, exp.Update, exp.Delete, exp.Insert)
        return None

    def sources(self, select: exp.Expr) -> Mapping[str, exp.Expr]:
        if id(select) not in self._sources:
            found: dict[str, exp.Expr] = {}
            for source in _sources_of(select):
                found[source.alias_or_name.casefold()] = source
            self._sources[id(select)] = found
        return self._sources[id(select)]

    def names(self) -> None:
        """The names that may stand in a text, and those that nothing in the statement is called."""
        for alias in (*self._aliases, *self._ctes):
            self.name((words_of(alias),), alias)
        if not self._schema:
            return
        shown_whole = "all" in self._found.allows
        used = set(self._tables.values())
        for table in used:
            keys = {c for key in table.foreign_keys for c in key.columns} | set(table.primary_key)
            for column in table.columns:
                if shown_whole or column.name in keys:
                    self.name(_forms(column.name, column.comment), column.name)
        inside = {word for words in self._found.names for word in words}
        common = common_words("en") | common_words("zh")
        for table in self._schema.tables:
            names = [(table.name, None if table in used else table.comment)]
            names += [(column.name, column.comment) for column in table.columns]
            for name, comment in names:
                for form in _forms(name, comment):
                    told = all(word in inside for word in form)
                    vague = all(word in common or len(word) == 1 and word.isascii()
                                for word in form)  # fmt: skip
                    if form not in self._found.names and not told and not vague:
                        self._found.foreign.setdefault(form, name)


_SIGNS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "mod": "%", "dpipe": "||"}


def _sources_of(select: exp.Expr) -> Iterator[exp.Expr]:
    if isinstance(select, exp.Update | exp.Delete | exp.Insert):
        target = select.this
        yield target.this if isinstance(target, exp.Schema) else target
    for key in ("from_", "joins", "laterals"):
        for part in _listed(select.args.get(key)):
            source = part.this if isinstance(part, exp.From | exp.Join) else part
            yield source
            for join in source.args.get("joins") or []:
                yield join.this


def _listed(part: object) -> Sequence[exp.Expr]:
    return part if isinstance(part, list) else [part] if isinstance(part, exp.Expr) else []


def _above(node: exp.Expr) -> exp.Expr | None:
    """The nearest part above that says something: no parentheses, aliases or casts."""
    parent = node.parent
    while isinstance(parent, exp.Paren | exp.Alias | exp.Cast | exp.Tuple | exp.Distinct | exp.Neg):
        parent = parent.parent
    return parent


def _constant_of(node: exp.Expr) -> exp.Literal | exp.Boolean | None:
    """The constant that a part is, whatever casts and date functions are around it."""
    while isinstance(node, exp.Paren | exp.Cast | exp.Neg | exp.TsOrDsToDate | exp.Date):
        if isinstance(node, exp.Date) and node.expressions:
            return None
        node = node.this
    return node if isinstance(node, exp.Literal | exp.Boolean) else None


def _like_a_key(column: exp.Column) -> bool:
    words = words_of(column.name)
    last = words[-1] if words else ""
    return last in (
        "id",
        "key",
        "code",
        "no",
        "num",
        "number",
        "编号",
    ) or column.name.lower().endswith(("id", "no", "编号", "code", "key"))


def _forms(name: str, comment: str | None) -> Forms:
    """How a name may be said: its words, those of its comment, with other words for "id"."""
    found = [words_of(name)]
    if comment:
        for text in (comment, _COMMENT_END.split(comment, maxsplit=1)[0]):
            words = words_of(text)
            if 0 < len(words) <= _MAX_COMMENT_WORDS:
                found.append(words)
    for words in list(found):
        if words and words[-1] == "id" and len(words) > 1:
            found += [(*words[:-1], *words_of(other)) for other in _ID_WORDS]
        elif words == ("id",):
            found += [words_of(other) for other in _ID_WORDS]
        if words and len(words) > 1 and words[0] in ("is", "has", "tbl", "tb", "t"):
            found.append(words[1:])
    return tuple(dict.fromkeys(words for words in found if words))


def _shown(forms: Forms) -> str:
    return " ".join(forms[0]) if forms else ""
