"""Cheap shapes of unbounded work: what a few words can ask that keeps an engine busy for ever.

Recursion that nothing ends, products of tables that no condition ties, and (in `sizes`) huge
series, texts and numbers. In most engines one call of such a function cannot be interrupted, so a
time limit comes too late.

Not promised: that what passes is quick. Joins over large tables, conditions that are always true in
a way that needs arithmetic to see, and slow patterns are left to the engine's limits."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from sqlnl_rag import sizes
from sqlnl_rag.tree import position
from sqlnl_rag.types import Check

MAX_LOOSE_TABLES = 2  # tables of one SELECT, those inside its sources too, that nothing ties

_Kinds = tuple[type[exp.Expr], ...]
_COMPARISONS: _Kinds = (
    exp.EQ,
    exp.NEQ,
    exp.LT,
    exp.LTE,
    exp.GT,
    exp.GTE,
    exp.Between,
    exp.In,
    exp.Like,
)
_TIES: _Kinds = (
    *(kind for kind in _COMPARISONS if kind is not exp.NEQ),
    *(exp.NullSafeEQ, exp.ILike, exp.Overlaps, exp.Func, exp.Is),
)
# What may make a value longer out of one that stands in it twice, and what makes it short first.
_JOINS: _Kinds = (
    *(exp.Concat, exp.ConcatWs, exp.DPipe, exp.ArrayConcat, exp.Array, exp.Struct, exp.Mul),
    *(exp.Format, exp.JSONArray, exp.JSONObject, exp.Anonymous),
)
_SHORTENS: _Kinds = (exp.Substring, exp.Left, exp.Right, exp.StrPosition, exp.Length, exp.Predicate)
_STRETCHES: _Kinds = (exp.Replace, exp.RegexpReplace, exp.Repeat, exp.Hex)
_SPREADS: _Kinds = (exp.Unnest, exp.Explode, exp.GenerateSeries, exp.ExplodingGenerateSeries)


def check(root: exp.Query) -> Iterator[Check]:
    """What in the query is refused for its cost alone."""
    weights: dict[int, int] = {}
    for node in root.walk():
        message = sizes.check(node)
        if isinstance(node, exp.CTE):
            message = _recursion(node)
        elif isinstance(node, exp.Select):
            message = _product(node, weights)
        if message:
            yield Check("policy.cost", False, message, position(node))
    if message := sizes.total(root):
        yield Check("policy.cost", False, message)


# Recursion: each step must be tied to stored rows, or move towards what ends it.


def _recursion(cte: exp.CTE) -> str | None:
    name = cte.alias.lower()
    columns = [column.lower() for column in cte.alias_column_names] or [
        named.alias_or_name.lower() for named in _first(cte.this).selects
    ]
    alone = 0
    for part in cte.this.find_all(exp.Select):
        sources = _sources(part)
        own = {
            source.alias_or_name.lower()
            for source in sources
            if isinstance(source, exp.Table) and source.name.lower() == name and not source.db
        }
        if not own:
            continue
        if len(own) > 1 or not _Step(part, own, columns).stops():
            return f'the recursion of "{cte.alias}" has no condition that stops it'
        step = _Step(part, own, columns)
        alone += len(sources) == 1
        if alone > 1 or _loose(part, {}) > 1 or step.spreads():
            return f'each step of the recursion of "{cte.alias}" multiplies its rows'
        if step.stretches():
            return f'each step of the recursion of "{cte.alias}" doubles a value'
    return None


def _first(query: exp.Expr) -> exp.Query:
    while isinstance(query, exp.SetOperation | exp.Subquery):
        query = query.this
    return query if isinstance(query, exp.Query) else exp.select()


def _is_of(column: exp.Column, own: set[str], columns: list[str]) -> bool:
    return column.table.lower() in own if column.table else column.name.lower() in columns


class _Step:
    """The part of a recursive query that is repeated."""

    def __init__(self, part: exp.Select, own: set[str], columns: list[str]) -> None:
        self.part, self.own, self.columns = part, own, columns

    def is_own(self, node: exp.Expr) -> bool:
        return any(_is_of(column, self.own, self.columns) for column in node.find_all(exp.Column))

    def spreads(self) -> bool:
        """Whether one row becomes many by itself."""
        return any(
            not isinstance(node.this, exp.Column) for node in self.part.find_all(*_SPREADS)
        ) or any(select.find(*_SPREADS) for select in self.part.selects)

    def stretches(self) -> bool:
        """Whether a value of one step is longer than twice that of the step before."""
        for node in self.part.find_all(*_STRETCHES):
            if self.is_own(node) and sizes.growth(node) > 1:
                return True
        for node in self.part.find_all(*_JOINS):
            used = [
                column.name.lower()
                for column in node.find_all(exp.Column)
                if _is_of(column, self.own, self.columns)
                and not column.find_ancestor(*_SHORTENS, exp.Where, exp.Join)
            ]
            if len(used) > len(set(used)):
                return True
        return False

    def stops(self) -> bool:
        joins = self.part.args.get("joins") or []
        where = self.part.args.get("where")
        return (
            _is_small(self.part.args.get("limit"))
            or any(join.args.get("using") or join.args.get("method") for join in joins)
            or any(self.ends(join.args.get("on")) for join in joins)
            or self.ends(where.this if where else None)
        )

    def ends(self, condition: exp.Expr | None) -> bool:
        """Whether the condition can turn false as the recursion goes on."""
        if isinstance(condition, exp.Paren):
            return self.ends(condition.this)
        if isinstance(condition, exp.And):
            return self.ends(condition.this) or self.ends(condition.expression)
        if isinstance(condition, exp.Or):
            return self.ends(condition.this) and self.ends(condition.expression)
        if isinstance(condition, exp.Not):
            return isinstance(condition.this.unnest(), exp.In | exp.Exists | exp.Like | exp.EQ)
        if isinstance(condition, exp.Exists):
            return True
        if not isinstance(condition, _COMPARISONS):
            return False
        left = condition.this
        right = condition.args.get("expression") or condition.args.get("high")
        if right is None:  # IN
            return self.is_own(left)
        if self.is_own(left) == self.is_own(right):
            return False  # of both sides or of none
        if self.is_own(right):
            left, right = right, left
            mirrored = _MIRRORED.get(type(condition))
            condition = mirrored(this=left, expression=right) if mirrored else condition
        return self.moves(condition, left, right)

    def moves(self, condition: exp.Expr, left: exp.Expr, right: exp.Expr) -> bool:
        """Whether the steps of the compared column lead out of the condition, and soon."""
        if isinstance(right, exp.Literal) and right.is_number:
            if abs(float(right.name)) > sizes.MAX_SERIES:
                return False
        if not isinstance(left, exp.Column) or left.name.lower() not in self.columns:
            return True
        place = self.columns.index(left.name.lower())
        selects = self.part.selects
        if place >= len(selects) or any(s.is_star for s in selects):
            return True
        step = selects[place].unalias()
        if isinstance(step, exp.Column) and _is_of(step, self.own, self.columns):
            return step.name.lower() != left.name.lower()
        if isinstance(step, exp.Add | exp.Sub) and any(
            isinstance(side, exp.Literal) and side.is_number
            for side in (step.this, step.expression)
        ):
            up = isinstance(step, exp.Add)
            return isinstance(condition, exp.LT | exp.LTE if up else exp.GT | exp.GTE) or (
                isinstance(condition, exp.NEQ | exp.EQ | exp.Between | exp.In)
            )
        return True


_MIRRORED: dict[type[exp.Expr], type[exp.Binary]] = {
    exp.LT: exp.GT,
    exp.LTE: exp.GTE,
    exp.GT: exp.LT,
    exp.GTE: exp.LTE,
}


def _is_small(limit: exp.Expr | None) -> bool:
    count = limit.args.get("expression") if limit is not None else None
    return isinstance(count, exp.Literal) and count.is_int and int(count.name) <= sizes.MAX_SERIES


# Products: tables are nodes, conditions that speak of two of them are edges.


def _product(select: exp.Select, known: dict[int, int]) -> str | None:
    loose = _loose(select, known)
    if loose <= MAX_LOOSE_TABLES:
        return None
    return f"{loose} tables without a condition between them"


def _sources(select: exp.Select) -> list[exp.Expr]:
    source = select.args.get("from_")
    found = [source.this] if source else []
    joined = [*(select.args.get("joins") or ()), *(select.args.get("laterals") or ())]
    stack = [*found, *(j.this if isinstance(j, exp.Join) else j for j in joined)]
    found = []
    while stack:
        node = stack.pop(0)
        if isinstance(node, exp.Subquery) and isinstance(node.this, exp.Table):
            stack.append(node.this)  # a bracketed join
        else:
            found.append(node)
        stack.extend(j.this for j in node.args.get("joins") or ())
    return found


def _joins(select: exp.Select) -> Iterator[exp.Join]:
    yield from select.args.get("joins") or ()
    for source in _sources(select):
        yield from source.args.get("joins") or ()
        if isinstance(source.parent, exp.Subquery):
            yield from source.parent.args.get("joins") or ()


def _loose(select: exp.Select, known: dict[int, int]) -> int:
    """How many tables multiply each other: of each tied group, the source that counts most."""
    if id(select) not in known:
        known[id(select)] = 1  # what a query is in its own eyes
        known[id(select)] = _count_loose(select, known)
    return known[id(select)]


def _count_loose(select: exp.Select, known: dict[int, int]) -> int:
    sources = _sources(select)
    names = [source.alias_or_name.lower() for source in sources]
    group = list(range(len(sources)))

    spare = 0  # ties between columns that name no table
    for join in _joins(select):
        tied_whole = join.args.get("using") or join.args.get("method")
        spare += bool(tied_whole or join.args.get("kind") in ("SEMI", "ANTI"))
    for condition in _conditions(select):
        columns = list(condition.find_all(exp.Column)) if isinstance(condition, _TIES) else []
        tied = [names.index(t) for c in columns if (t := c.table.lower()) in names]
        bare = len({c.name.lower() for c in columns if not c.table})
        if len(set(tied)) > 1:
            joined = {group[place] for place in tied}
            group = [min(joined) if g in joined else g for g in group]
        elif bare and bare + len(set(tied)) > 1:
            spare += 1
    weights: dict[int, int] = {}
    for place, source in zip(group, sources, strict=True):
        weights[place] = max(weights.get(place, 0), _weight(source, known))
    return max(sum(weights.values()) - spare, min(1, len(sources)))


def _conditions(select: exp.Select) -> Iterator[exp.Expr]:
    where = select.args.get("where")
    stack = [where.this] if where else []
    stack.extend(on for join in _joins(select) if (on := join.args.get("on")) is not None)
    while stack:
        node = stack.pop()
        if isinstance(node, exp.Paren):
            stack.append(node.this)
        elif isinstance(node, exp.And):
            stack.extend((node.this, node.expression))
        elif isinstance(node, exp.Or):
            stack.append(node.this)  # honest branches name the same columns
        else:
            yield node


def _weight(source: exp.Expr, known: dict[int, int]) -> int:
    """A stored table is 1, one row is 0, a product of tables is their number."""
    if isinstance(source, exp.Table) and (cte := _cte(source)) is not None:
        return _weight_of_query(cte.this, known)
    if isinstance(source, exp.Subquery | exp.Lateral) and isinstance(source.this, exp.Query):
        return _weight_of_query(source.this, known)
    if isinstance(source, exp.Values):
        return int(len(source.expressions) > 1)
    if isinstance(source, exp.Lateral | exp.Unnest):
        return 0 if source.find(exp.Column) else 1  # of one row each time
    return 1


def _weight_of_query(query: exp.Expr, known: dict[int, int]) -> int:
    if isinstance(query, exp.Subquery):
        return _weight_of_query(query.this, known)
    if isinstance(query, exp.SetOperation):
        return max(
            1, _weight_of_query(query.this, known), _weight_of_query(query.expression, known)
        )
    if not isinstance(query, exp.Select):
        return 1
    limit = query.args.get("limit")
    count = limit.args.get("expression") if limit is not None else None
    if isinstance(count, exp.Literal) and count.name == "1":
        return 0
    if query.args.get("group") or query.args.get("distinct") or _is_small(limit):
        return 1
    if any(_aggregates(expression) for expression in query.selects):
        return 0
    if query.args.get("from_") is None:
        return int(query.find(exp.Unnest, exp.ExplodingGenerateSeries, exp.Explode) is not None)
    return _loose(query, known)


def _aggregates(node: exp.Expr) -> bool:
    return any(
        not isinstance(found.parent, exp.Window) and not found.find_ancestor(exp.Window)
        for found in node.find_all(exp.AggFunc)
    )


def _cte(table: exp.Table) -> exp.CTE | None:
    """The WITH query that a name means, by name alone; inside itself it is a table."""
    if table.db:
        return None
    name, node = table.name.lower(), table.parent
    while node is not None:
        if isinstance(node, exp.CTE) and node.alias.lower() == name:
            return None
        with_ = node.args.get("with_")
        for cte in with_.expressions if isinstance(with_, exp.With) else ():
            if cte.alias.lower() == name:
                return cte if isinstance(cte, exp.CTE) else None
        node = node.parent
    return None
