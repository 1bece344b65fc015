"""Conditions: comparisons with their constants, negation, what is missing."""

from __future__ import annotations

import re

from sqlglot import exp

from sqlnl_rag.coverage.claims import Constant, Said
from sqlnl_rag.coverage.concepts import COMPARISONS, DATE_PARTS, MIRRORED, OPPOSITE
from sqlnl_rag.coverage.naming import Names
from sqlnl_rag.coverage.tokens import words_of


class Conditions(Names):
    """What WHERE, HAVING and ON say."""

    def literal(
        self, node: exp.Literal, op: str, or_said: tuple[str, ...] = (), or_op: str = ""
    ) -> None:
        """A constant that must be said, `op` with it."""
        if not op and self.is_silent_literal(node):
            self.found.values.append(node.this)
            return
        self.found.values.append(node.this)
        if node.is_string and not node.this.strip():
            self.need(Said("constant", node, "an empty text", "''", ("blank", "null", "concat")))
            return
        wanted = f"{node.this} ({op})" if op and op != "eq" else node.this
        self.need(Constant("constant", node, wanted, node.this, node.this, op, or_op, or_said))

    def is_silent_literal(self, node: exp.Literal) -> bool:
        """Whether a person would leave the constant out, or say it in another way."""
        parent = above(node)
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
            if parts and all(f"%{p.lower()}" in DATE_PARTS for p in parts):
                for part in parts:
                    self.allow(DATE_PARTS[f"%{part.lower()}"], "date")
                return True
        return False

    def negation(self, node: exp.Not, negated: bool) -> bool:
        """NOT over what does not tell of its negation itself."""
        self.allow("negation")
        inner = node.this.unnest()
        told_by_itself: tuple[type[exp.Expr], ...] = (
            exp.In, exp.Like, exp.ILike, exp.Between, exp.Is, exp.Glob, exp.RegexpLike, exp.Column,
            *COMPARISONS,
        )  # fmt: skip
        if isinstance(inner, exp.Connector):
            # Either the whole is denied, or each comparison inside is turned into its opposite.
            inside = {COMPARISONS[type(c)] for c in inner.find_all(*COMPARISONS)}
            turned = {OPPOSITE[op] for op in inside} - inside - {"eq"}
            self.say("negation", node, "negation", "neq", *sorted(turned), spelled="not")
        elif not isinstance(inner, told_by_itself):
            self.say("negation", node, "negation", "except", "false", spelled="not")
        if isinstance(inner, exp.Column):
            self.say("negation", node, "negation", "false", spelled="not")
        return not negated

    def comparison(self, node: exp.Expr, negated: bool) -> bool | None:
        """A comparison: its constant with the operator, or the operator alone."""
        op = COMPARISONS[type(node)]
        plain = op
        op = OPPOSITE[op] if negated else op
        self.allow(op, plain)
        sides = (node.this, node.expression)
        if isinstance(node, exp.NullSafeEQ | exp.NullSafeNEQ) or any(
            isinstance(side, exp.Null) for side in sides
        ):
            self.allow("null")
        if op == "neq" or negated:
            self.allow("negation", "neq", "distinct")
        left, right = node.this.unnest(), node.expression.unnest()
        for side, other, direction in ((right, left, op), (left, right, MIRRORED[op])):
            constant = constant_of(side)
            if constant is None or constant_of(other) is not None:
                continue
            self.allow(direction)
            if isinstance(constant, exp.Boolean) or self.is_flag(other, constant):
                self.flag(other, constant, direction)
                self.rest(other)
                return None
            said: tuple[str, ...] = ()
            if constant.this == "1" and direction in ("eq", "gt", "neq", "gte"):
                said = ("count", "exists")
            if negated and not isinstance(above(node), exp.Not):
                kept = plain if direction == op else MIRRORED[plain]
                self.allow(kept)
                self.literal(constant, direction, said, kept)
            else:
                self.literal(constant, direction, said)
            self.rest(side, but=constant)
            self.rest(other)
            return None
        if op not in ("eq",) or negated:
            opposite = (OPPOSITE[plain],) if negated else ()
            words = {"neq": ("neq", "negation")}.get(op, (op,))
            extra = ("high", "low") if plain in ("gte", "lte") else ()
            self.say("condition", node, *words, *opposite, *extra, MIRRORED[op], spelled=node.key)
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
        """A column that says yes or no, and which of the two."""
        yes = (constant.name in ("1", "true")) == (op != "neq")
        self.allow("true", "false", "negation") if not yes else self.allow("true", "notnull")
        if not yes:
            self.need(
                Constant(
                    "condition",
                    node,
                    "false or not",
                    "false",
                    constant.name,
                    or_said=("false", "negation", "neq", "except"),
                )
            )
        self.found.values.append(constant.name)

    def boolean(self, node: exp.Boolean, negated: bool) -> None:
        """TRUE or FALSE by itself."""
        if node.this and not negated:
            self.allow("true")
        elif not isinstance(node.find_ancestor(exp.Case, exp.Select), exp.Case):
            self.allow("false", "negation")

    def between(self, node: exp.Between, negated: bool) -> None:
        """Both ends, and that they are ends."""
        self.allow("between", "gte", "lte", "and")
        if negated:
            self.allow("negation", "neq", "lt", "gt", "or")
            self.say("negation", node, "negation", "neq", spelled="not between")
        self.say("condition", node, "between", "gte", "after", spelled="between")
        for side in ("low", "high"):
            constant = constant_of(node.args[side].unnest())
            if constant is not None and isinstance(constant, exp.Literal):
                self.literal(constant, "")
                self.rest(node.args[side], but=constant)
            else:
                self.rest(node.args[side])
        self.rest(node.this)

    def membership(self, node: exp.In, negated: bool) -> bool | None:
        """IN: every constant of a list, or what denies the query."""
        self.allow("or", "exists", "eq")
        if negated:
            self.allow("negation", "neq", "except")
        if any(isinstance(part, exp.Null) for part in node.expressions):
            self.allow("null")
        constants = [constant_of(part) for part in node.expressions]
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
        """LIKE and its kin: the shape of the pattern and its pieces."""
        self.allow("matches", "contains", "starts", "ends", "upper", "lower", "eq")
        if negated:
            self.allow("negation", "neq")
            self.say("negation", node, "negation", "neq", spelled="not like")
        pattern = node.expression.unnest()
        if not isinstance(node, exp.Like | exp.ILike | exp.Glob) or not isinstance(
            pattern, exp.Literal
        ):
            self.say("condition", node, "matches", "contains", "starts", "ends", spelled=node.key)
            return False
        text = pattern.this
        self.found.values.append(text)
        if isinstance(node, exp.Glob):
            text = text.replace("*", "%").replace("?", "_")
        core = text.strip("%")
        shape = "contains"
        if "%" in core or "_" in core or not core:
            shape = "matches"
        elif not text.startswith("%"):
            shape = "starts" if text.endswith("%") else "eq"
        elif not text.endswith("%"):
            shape = "ends"
        pieces = [piece for piece in re.split(r"[%_]+", core) if piece.strip()]
        self.found.values.extend([core, *pieces])
        for piece in pieces:
            self.need(Constant("constant", pattern, f"{piece} ({shape})", text, piece, ""))
        if shape != "eq":
            also = () if shape == "matches" else ("matches",)
            every = ("contains", "starts", "ends") if shape == "matches" else ()
            self.say("condition", node, shape, *also, *every, spelled="like")
            for other in {"contains", "starts", "ends"} - {shape} - set(every):
                self.found.allows.discard(other) if other not in self.said_before() else None
        self.rest(node.this)
        return None

    def said_before(self) -> set[str]:
        """The concepts that some claim wants already."""
        return {c for claim in self.found.required if isinstance(claim, Said)
                for c in claim.concepts}  # fmt: skip

    def nullness(self, node: exp.Is, negated: bool) -> bool | None:
        """IS NULL, IS TRUE and their negations."""
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


def above(node: exp.Expr) -> exp.Expr | None:
    """The nearest part above that says something: no parentheses, aliases or casts."""
    parent = node.parent
    while isinstance(parent, exp.Paren | exp.Alias | exp.Cast | exp.Tuple | exp.Distinct | exp.Neg):
        parent = parent.parent
    return parent


def constant_of(node: exp.Expr) -> exp.Literal | exp.Boolean | None:
    """The constant that a part is, whatever casts and date functions are around it."""
    while isinstance(node, exp.Paren | exp.Cast | exp.Neg | exp.TsOrDsToDate | exp.Date):
        if isinstance(node, exp.Date) and node.expressions:
            return None
        node = node.this
    return node if isinstance(node, exp.Literal | exp.Boolean) else None
