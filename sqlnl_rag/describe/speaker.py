"""One rendering: what is in scope where, and the doors between nouns, clauses and whole queries.

`noun` says an expression as a thing ("the average price"), `clause` says it as something that is so
("price is at least 5"), `nested` says a query inside another. Each is a module; they call each
other through here, so that none imports another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlglot import exp

from sqlnl_rag.describe.description import Lang, Marks
from sqlnl_rag.describe.modifiers import moves_a_date
from sqlnl_rag.describe.naming import column_name, is_plural, singular
from sqlnl_rag.describe.sources import Source, Sources, read_sources
from sqlnl_rag.describe.tongue import Tongue
from sqlnl_rag.names import words
from sqlnl_rag.types import Column, Dialect, Schema

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}\b")
_TIMES = (
    exp.CurrentDate, exp.CurrentTimestamp, exp.CurrentDatetime, exp.DateAdd, exp.DateSub,
    exp.DateTrunc, exp.TimestampTrunc, exp.TimestampAdd, exp.TimestampSub, exp.LastDay,
)  # fmt: skip


class Speaker(Tongue):
    """A `Tongue` that knows the query it is in."""

    def __init__(self, lang: Lang, dialect: Dialect, schema: Schema | None, marks: Marks) -> None:
        super().__init__(lang, dialect, schema, marks)
        self.defined: set[int] = set()  # sub-queries that were given a name before the sentence
        self.subject: Source | None = None  # what a query over several sources is told of
        self.apart: exp.Expr | None = None  # a query whose clauses stand in lines of their own
        self._scopes: list[tuple[Sources, Mapping[str, exp.Expr]]] = []

    @property
    def sources(self) -> Sources:
        """What the query that is being said reads."""
        return self._scopes[-1][0] if self._scopes else Sources()

    @contextmanager
    def inside(self, query: exp.Expr) -> Iterator[Sources]:
        """Names are read as this query reads them."""
        shown = {
            item.alias.casefold(): item.this
            for item in query.args.get("expressions") or []
            if isinstance(item, exp.Alias)
        }
        sources = read_sources(query, self)
        self._scopes.append((sources, shown))
        try:
            yield sources
        finally:
            self._scopes.pop()

    def noun(self, node: exp.Expr) -> str:
        """An expression as a thing."""
        from sqlnl_rag.describe.expressions import noun

        return noun(self, node)

    def function(self, node: exp.Expr) -> str:
        """A function by its template, else by its name and what it is given."""
        from sqlnl_rag.describe.expressions import function

        return function(self, node)

    def clause(self, node: exp.Expr, denied: bool = False) -> str:
        """A condition as a clause; with `denied`, its opposite."""
        from sqlnl_rag.describe.conditions import clause

        return clause(self, node, denied)

    def nested(self, query: exp.Expr, many: bool = False) -> str:
        """A query inside a sentence, in brackets where it is long; its rows as many if asked."""
        from sqlnl_rag.describe.queries import many as as_many
        from sqlnl_rag.describe.queries import thing

        held, self.subject = self.subject, None
        said = (as_many(self, query) if many else "") or thing(self, query)
        self.subject = held
        return self.brackets(said)

    def says(self, key: str, node: exp.Expr, *parts: str) -> str:
        """The phrase of that key, its verb in plural where `node` is a column called so."""
        inner = node.unnest()
        if isinstance(inner, exp.Column) and not isinstance(inner.this, exp.Star):
            english = not self.chinese and self.shown_as(inner) is None
            if english and not self.is_text(inner) and is_plural(self.owned(inner)[0]):
                return self.words.say_many(key, *parts)
        return self.say(key, *parts)

    def is_one_of(self, node: exp.Expr) -> bool:
        """Whether it is ``a = x OR a = y``, which is said as ``a IN (x, y)``."""
        if not isinstance(node, exp.Or):
            return False
        parts = [part.unnest() for part in node.flatten()]
        first = parts[0].args.get("this")
        return isinstance(first, exp.Column) and all(
            isinstance(part, exp.EQ)
            and part.this == first
            and isinstance(part.expression, exp.Literal)
            for part in parts
        )

    def is_shared(self, node: exp.Expr) -> bool:
        """Whether it is ``inner.a = outer.a`` of one table, and all that is asked."""
        above = node.parent
        while isinstance(above, exp.Paren):
            above = above.parent
        alone = isinstance(above, exp.Where) and len(self.sources.all) == 1
        if not (isinstance(node, exp.EQ) and alone):
            return False
        mine, theirs = node.this, node.expression
        if not (isinstance(mine, exp.Column) and isinstance(theirs, exp.Column)):
            return False
        (one, _, out), (other, _, outer) = self.place(mine), self.place(theirs)
        if one is None or other is None or out or not outer:
            return False
        tables = one.node, other.node
        return mine.name.casefold() == theirs.name.casefold() and all(
            isinstance(node, exp.Table) and node.name == tables[0].name for node in tables
        )

    def is_large(self, node: exp.Expr) -> bool:
        """Whether its highest value is called the largest: an area, not a price."""
        if not isinstance(node, exp.Column):
            return False
        own = self.owned(node)[0]
        if self.chinese:
            return not own.isascii() and not any(
                word in own for word in self.words.measures.get("high", [])
            )
        return own.split(" ")[-1] in self.words.measures["large"]

    def says_length(self, node: exp.Expr) -> bool:
        """Whether it is the length of a column held against a number."""
        left, right = node.this, node.expression
        return (
            isinstance(left, exp.Length)
            and isinstance(left.this, exp.Column)
            and isinstance(right, exp.Literal)
            and not right.is_string
        )

    def says_year(self, node: exp.Expr) -> bool:
        """Whether it is ``strftime('%Y', column) = '2006'``."""
        left, right = node.args.get("this"), node.args.get("expression")
        if not (isinstance(node, exp.EQ) and isinstance(right, exp.Literal)):
            return False
        form = left.args.get("format") if isinstance(left, exp.TimeToStr) else None
        inner = left.this if left is not None else None
        while isinstance(inner, exp.TsOrDsToTimestamp | exp.TsOrDsToDate | exp.TsOrDsToDatetime):
            inner = inner.this
        return form is not None and form.name == "%Y" and isinstance(inner, exp.Column)

    def shown_as(self, column: exp.Column) -> exp.Expr | None:
        """What an alias of the select list stands for, where no column is meant."""
        if column.table or not self._scopes:
            return None
        sources, shown = self._scopes[-1]
        found = shown.get(column.name.casefold())
        if found is None or isinstance(found, exp.Column) and found.name == column.name:
            return None
        known = [s.table for s in sources.all if s.table]
        return None if any(table.column(column.name) for table in known) else found

    def place(self, column: exp.Column) -> tuple[Source | None, Column | None, bool]:
        """The source of a column, the column in the schema, and whether it is an outer query's."""
        for depth, (sources, _) in enumerate(reversed(self._scopes)):
            source = sources.owner(column)
            if source is None or (
                not column.table and depth == 0 and self._is_outer(column, source)
            ):
                continue
            return source, source.table.column(column.name) if source.table else None, depth > 0
        return None, None, False

    def _is_outer(self, column: exp.Column, source: Source) -> bool:
        """Whether an unqualified name can only be an outer query's column."""
        if source.table is None or source.table.column(column.name):
            return False
        outer = [s for scopes, _ in self._scopes[:-1] for s in scopes.all]
        return any(s.table and s.table.column(column.name) for s in outer)

    def column(self, node: exp.Column) -> str:
        """A column, with its owner where more than one thing is read."""
        if isinstance(node.this, exp.Star):
            source = self.place(node)[0]
            return self.mark(
                node, self.say("all_columns_of", source.many if source else node.table)
            )
        if self.is_text(node):
            return self.mark(node, self.plain_sql(exp.Literal.string(node.name)))
        name, owner = self.owned(node)
        if not owner and len(self.sources.all) > 1 and self.subject is None:
            name = self.the(name)  # it says itself whose it is
        return self.mark(node, self.its(name, owner))

    def is_column(self, name: str) -> bool:
        """Whether some table has a column of this very name, which would be taken for it."""
        tables = self.schema.tables if self.schema else ()
        return any(table.column(name) is not None for table in tables)

    def its(self, name: str, owner: str) -> str:
        """A column's name with its owner, if one has to be said."""
        if not owner:
            return name
        # "the details's" would be wrong, and a bare apostrophe would look like a text's quote.
        many = owner.endswith("s") and not owner.endswith("ss")
        return self.say("column_of_many" if many else "column_of", name, owner)

    def owned(self, node: exp.Column) -> tuple[str, str]:
        """What a column is called, and what owns it, where that has to be said."""
        source, stored, outer = self.place(node)
        name = column_name(node.name, stored, self.lang)
        if source is not None and not outer and source == self.subject:
            return name, ""
        if source and (outer or len(self.sources.all) > 1):
            return name, "" if self._names(source, name) else source.label
        return name, node.table if source is None else ""

    def _names(self, source: Source, name: str) -> bool:
        """Whether a column's own name says whose it is: the school name of a school."""
        label = source.label
        if label.isascii():
            label = f"{singular(label)} "
        return name.startswith(label) and name != label and not source.is_query

    def is_text(self, node: exp.Expr) -> bool:
        """Whether it is a text: SQLite reads a name in double quotes that no column has as one."""
        if not isinstance(node, exp.Column):
            return isinstance(node, exp.Literal) and bool(node.is_string)
        if (
            self.dialect not in ("sqlite", "generic")
            or node.table
            or not isinstance(node.this, exp.Identifier)
            or not node.this.args.get("quoted")
        ):
            return False
        tables = [source.table for scope, _ in self._scopes for source in scope.all]
        if tables and all(tables):
            return not any(table.column(node.name) for table in tables if table)
        beside = node.parent
        return isinstance(beside, exp.Predicate | exp.Binary | exp.Func) and beside.this is not node

    def kind(self, node: exp.Expr) -> str:
        """``number``, ``text``, ``time`` … of an expression, or an empty text where unknown."""
        node = node.unnest()
        if isinstance(node, exp.Column):
            alias = self.shown_as(node)
            if alias is not None:
                return self.kind(alias)
            _, stored, _ = self.place(node)
            if words(node.name)[-1:] == ["year"] and (stored is None or stored.kind == "number"):
                return "time"
            return stored.kind if stored else ""
        if isinstance(node, exp.Literal):
            return "time" if node.is_string and _DATE.match(node.this) else ""
        if isinstance(node, exp.Add | exp.Sub) and isinstance(node.expression, exp.Interval):
            return "time"
        if isinstance(node, _TIMES) or moves_a_date(node):
            return "time"
        if isinstance(node, exp.Cast):
            return "time" if node.to.this in exp.DataType.TEMPORAL_TYPES else ""
        if isinstance(
            node, exp.Count | exp.Sum | exp.Avg | exp.Div | exp.Mul | exp.Round | exp.Length
        ):
            return "number"
        if isinstance(node, exp.Min | exp.Max):
            return self.kind(node.this)
        return ""

    def is_time(self, node: exp.Expr) -> bool:
        """Whether the schema says that it is a date or a time."""
        return self.kind(node) == "time"
