"""What a statement's tree asks a text to say: names, constants with their comparison, concepts.

`claims_of` walks the tree once. It leaves out what a person would not say either: the columns of a
join along a key, what EXISTS selects, the 1 and 0 of a counted CASE, types of a cast. A concept is
a table of ``wordings.toml``; `Claims.allows` holds all that the statement may be said with, so that
what lies outside it is a contradiction.
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.coverage.claims import Claims, Constant, Named, Ordering
from sqlnl_rag.coverage.concepts import ARITHMETIC, CHANGES, COMPARISONS, SILENT
from sqlnl_rag.coverage.conditions import above
from sqlnl_rag.coverage.functions import Functions
from sqlnl_rag.coverage.naming import forms_of, like_a_key, shown
from sqlnl_rag.coverage.tokens import decimal, words_of
from sqlnl_rag.types import Dialect, Schema


def claims_of(tree: exp.Expr, dialect: Dialect, schema: Schema | None = None) -> Claims:
    """What a text about `tree` must and may say.

    Args:
        dialect: How parts of the statement are written in findings.
        schema: Its comments say names too; its other names count as invented where they stand.
    """
    return Walk(dialect, schema).over(tree)


class Walk(Functions):
    """One pass over a statement."""

    def over(self, tree: exp.Expr) -> Claims:
        """Every claim of the statement."""
        if self.dialect == "sqlite":
            tree = self.with_texts(tree)
        for node in tree.walk():
            if isinstance(node, exp.CTE):
                self.ctes.add(node.alias.casefold())
            if isinstance(node, exp.Alias | exp.TableAlias) and node.alias_or_name:
                self.aliases.add(node.alias_or_name.casefold())
                for column in node.args.get("columns") or []:
                    self.aliases.add(column.name.casefold())
        stack: list[tuple[exp.Expr, bool]] = [(tree, False)]
        while stack:
            node, negated = stack.pop()
            flipped = self.visit(node, negated)
            if flipped is None:
                continue
            stack.extend((child, flipped) for child in node.iter_expressions(reverse=True))
        self.names()
        return self.found

    def visit(self, node: exp.Expr, negated: bool) -> bool | None:
        """Adds what `node` itself says; whether its parts stand negated, None to leave them out."""
        kind = type(node)
        if kind in CHANGES:
            self.say("statement", node, *CHANGES[kind], spelled=node.key)
            self.allow("one", "change", "insert", "update", "delete")
        elif isinstance(node, exp.Command | exp.DDL | exp.Create | exp.Drop | exp.Alter):
            if not isinstance(node, exp.Query | exp.Insert):
                self.say("statement", node, "change", "delete", "update", spelled=node.key)
        if isinstance(node, exp.Schema):
            known = self.known(node.this) if isinstance(node.this, exp.Table) else None
            for part in node.expressions:
                if isinstance(part, exp.Identifier | exp.ColumnDef):
                    stored = known.column(part.name) if known else None
                    self.name(forms_of(part.name, stored.comment if stored else None), part.name)
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
        elif kind in COMPARISONS:
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
        elif isinstance(node, exp.JSONPath):
            self.found.values.append(node.sql().strip("'"))
            return None
        elif isinstance(node, exp.HexString | exp.BitString):
            self.found.values.append(node.name)
        elif isinstance(node, exp.RawString | exp.UnicodeString | exp.National):
            self.found.values.append(node.name)
            self.need(Constant("constant", node, node.name, node.name, node.name))
        elif isinstance(node, exp.Boolean):
            self.boolean(node, negated)
        elif kind in ARITHMETIC:
            self.arithmetic(node)
        elif isinstance(node, exp.Neg):
            if not isinstance(node.this, exp.Literal):
                self.say("function", node, "sub", spelled="-")
        elif isinstance(node, exp.Ordered):
            return self.ordered(node, negated)
        elif isinstance(node, exp.Limit | exp.Fetch | exp.Offset):
            self.limit(node)
            return None
        elif isinstance(node, exp.Func) and not isinstance(node, SILENT):
            return self.function(node, negated)
        return negated if isinstance(node, exp.Paren | exp.And | exp.Or) else False

    def select(self, node: exp.Select) -> None:
        """DISTINCT, GROUP BY and the order of a SELECT."""
        if node.args.get("distinct"):
            on = node.args["distinct"].args.get("on")
            words = ("distinct", "group") if on else ("distinct",)
            self.say("distinct", node.args["distinct"], *words, spelled="distinct")
            if on:
                self.allow("one")
        if group := node.args.get("group"):
            if group.expressions:
                self.say("group", group, "group", spelled="group by")
            self.allow("group")
        if any(isinstance(e, exp.Star) or e.is_star for e in node.expressions):
            self.allow("all")
        self.ordering(node)

    def ordering(self, node: exp.Query) -> None:
        """ORDER BY with its directions."""
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
        """UNION, INTERSECT, EXCEPT."""
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
        """A stored table; a CTE is said where it is made."""
        if not isinstance(node.this, exp.Identifier):
            return False  # a function in the place of a table
        forms, key = self.table_forms(node)
        if node.name.casefold() in self.ctes and not node.args.get("db"):
            self.name(forms, key)
            return False
        self.name(forms, key)
        own = self.own_names(node) | {node.name}
        self.need(Named("table", node, shown(forms), node.name, forms, own))
        for join in node.args.get("joins") or []:
            self.join(join)
        return False

    def own_names(self, node: exp.Table) -> frozenset[str]:
        """The columns of a table; of one that no schema knows, those that are read from it."""
        if known := self.known(node):
            return frozenset(column.name for column in known.columns)
        read = node.root().find_all(exp.Column)
        return frozenset(c.name for c in read if c.table and self.owner(c) is node)

    def column(self, node: exp.Column) -> None:
        """A column, unless a person would leave it out."""
        if isinstance(node.this, exp.Star):
            return
        forms, table = self.column_forms(node)
        self.name(forms, node.name)
        if node.table:
            self.name((words_of(node.table),), node.table)
        if self.is_silent(node, table):
            return
        counted = isinstance(node.find_ancestor(exp.Count, exp.Select), exp.Count)
        grouped = isinstance(above(node), exp.Group) and like_a_key(node)
        if table and (counted or grouped):
            owner, _ = self.table_forms(table)
            forms += owner
        own = frozenset({node.name})
        self.need(Named("column", node, shown(forms), node.name, forms, own))

    def is_silent(self, node: exp.Column, table: exp.Table | None) -> bool:
        """Whether a person would leave the column out: keys of joins, aliases said elsewhere."""
        if node.name.casefold() in self.aliases and not (table and self.stored(node, table)):
            return True
        parent = above(node)
        if table is not None and _tells_of_absence(node, table):
            return True
        if isinstance(parent, exp.EQ):
            left, right = parent.this.unnest(), parent.expression.unnest()
            if isinstance(left, exp.Column) and isinstance(right, exp.Column):
                if not self.is_key_pair(left, right):
                    return False
                for key, other in ((left, right), (right, left)):
                    owner = self.owner(other)
                    if owner is not None:  # an airport may be told as "its source airport"
                        self.found.roles.setdefault(owner.name, set()).add(key.name)
                return True
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

    def join(self, node: exp.Join) -> None:
        """An outer join; an inner one is said by its tables."""
        if node.side:
            self.say("join", node, "outer", "negation", spelled=f"{node.side.lower()}")
            self.allow("exists", "notnull", "or", "repeats")
        for identifier in node.args.get("using") or []:
            self.name((words_of(identifier.name),), identifier.name)

    def ordered(self, node: exp.Ordered, negated: bool) -> bool:
        """Words that the order of an aggregate allows."""
        owner = node.find_ancestor(exp.Window, exp.AggFunc, exp.WithinGroup, exp.Select)
        if isinstance(owner, exp.AggFunc | exp.WithinGroup):
            self.allow("ascending", "descending", "sort")
        if node.args.get("nulls_first") is not None:
            self.allow("null")
        return negated

    def limit(self, node: exp.Expr) -> None:
        """LIMIT, FETCH and OFFSET."""
        key = "count" if isinstance(node, exp.Fetch) else "expression"
        number = node.args.get(key)
        if isinstance(node, exp.Offset):
            if isinstance(number, exp.Literal) and number.this == "0":
                return
            self.say("limit", node, "skip", "nth", spelled="offset")
            self.allow("gt")
            if isinstance(number, exp.Literal):
                self.found.values.append(number.this)
                following = decimal(number.this)
                if following is not None:
                    self.found.values.append(str(following + 1))
                nth = ("nth",) if number.this in ("1", "2") else ()  # the second highest
                self.need(
                    Constant("limit", node, number.this, "offset", number.this, "skip", "", nth)
                )
            return
        self.allow("lte", "sort", *(("one",) if number is not None and number.name == "1" else ()))
        if isinstance(number, exp.Literal):
            self.found.values.append(number.this)
            said = ("one", "high", "low") if number.this == "1" else ()
            self.need(Constant("limit", node, number.this, "limit", number.this, "", "", said))
        elif number is not None:
            self.rest(number)


def _tells_of_absence(node: exp.Column, table: exp.Table) -> bool:
    """``LEFT JOIN b … WHERE b.id IS NULL``: what has no b, whatever column says so."""
    parent, join = above(node), table.parent
    return (
        isinstance(parent, exp.Is)
        and isinstance(parent.expression, exp.Null)
        and not isinstance(parent.parent, exp.Not)
        and isinstance(join, exp.Join)
        and join.side == "LEFT"
        and like_a_key(node)
    )
