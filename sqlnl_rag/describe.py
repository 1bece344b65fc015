"""SQL -> words: a short description, numbered steps or pseudo-code, in English or Chinese.

A plain rendering of the tree, clause by clause. Promises that no table, column or literal of the
statement is lost: what has no phrase here is shown as SQL. Does not promise fluent prose, and does
not guess what a column means.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, get_args

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag.errors import UsageError
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.tree import parse
from sqlnl_rag.types import Dialect

Lang = Literal["en", "zh"]
Style = Literal["description", "steps", "pseudocode"]

# Phrase templates by key: (English, Chinese). Aggregates, comparisons and clauses, in that order.
_PHRASES: dict[str, tuple[str, str]] = {
    "count_rows": ("the number of rows", "行数"),
    "count": ("the number of {0}", "{0} 的个数"),
    "distinct": ("distinct {0}", "不重复的 {0}"),
    "avg": ("the average {0}", "{0} 的平均值"),
    "sum": ("the total {0}", "{0} 的总和"),
    "min": ("the smallest {0}", "{0} 的最小值"),
    "max": ("the largest {0}", "{0} 的最大值"),
    "star": ("all columns", "所有列"),
    "table_star": ("all columns of {0}", "{0} 的所有列"),
    "named": ("{0} as {1}", "{0}（记作 {1}）"),
    "eq": ("{0} is {1}", "{0} 等于 {1}"),
    "neq": ("{0} is not {1}", "{0} 不等于 {1}"),
    "gt": ("{0} is greater than {1}", "{0} 大于 {1}"),
    "gte": ("{0} is at least {1}", "{0} 大于等于 {1}"),
    "lt": ("{0} is less than {1}", "{0} 小于 {1}"),
    "lte": ("{0} is at most {1}", "{0} 小于等于 {1}"),
    "like": ("{0} matches {1}", "{0} 匹配 {1}"),
    "ilike": ("{0} matches {1} in any case", "{0} 匹配 {1}（不分大小写）"),
    "in": ("{0} is one of {1}", "{0} 属于 {1}"),
    "between": ("{0} is between {1} and {2}", "{0} 在 {1} 和 {2} 之间"),
    "is_null": ("{0} is missing", "{0} 为空"),
    "not_null": ("{0} is present", "{0} 不为空"),
    "not": ("it is not true that {0}", "并非 {0}"),
    "not_in": ("{0} is none of {1}", "{0} 不属于 {1}"),
    "not_like": ("{0} does not match {1}", "{0} 不匹配 {1}"),
    "not_between": ("{0} is not between {1} and {2}", "{0} 不在 {1} 和 {2} 之间"),
    "not_exists": ("there is no row in {0}", "{0} 中不存在行"),
    "exists": ("there is a row in {0}", "{0} 中存在行"),
    "and": ("{0} and {1}", "{0} 且 {1}"),
    "or": ("{0} or {1}", "{0} 或 {1}"),
    "ascending": ("{0}", "{0} 升序"),
    "descending": ("{0} descending", "{0} 降序"),
    "with": ("call {0} the result of {1}", "把 {1} 的结果记作 {0}"),
    "from": ("take {0}", "取 {0}"),
    "join": ("join {0}", "关联 {0}"),
    "join_side": ("join {0} ({1} join)", "关联 {0}（{1} 连接）"),
    "join_on": ("{0} where {1}", "{0}，条件是 {1}"),
    "join_using": ("{0} by the shared {1}", "{0}，按相同的 {1}"),
    "where": ("keep rows where {0}", "保留满足 {0} 的行"),
    "group": ("group by {0}", "按 {0} 分组"),
    "having": ("keep groups where {0}", "保留满足 {0} 的组"),
    "show": ("show {0}", "显示 {0}"),
    "show_distinct": ("show without repetition {0}", "去重后显示 {0}"),
    "order": ("sort by {0}", "按 {0} 排序"),
    "limit": ("keep the first {0} rows", "只取前 {0} 行"),
    "first": ("keep the first row", "只取第一行"),
    "offset": ("skip {0} rows", "跳过 {0} 行"),
    "union": ("rows of {0}, together with rows of {1}", "{0} 的结果与 {1} 的结果合并"),
    "union_all": (
        "rows of {0}, together with rows of {1}, repetitions kept",
        "{0} 的结果与 {1} 的结果合并（保留重复）",
    ),
    "intersect": ("rows that are both in {0} and in {1}", "{0} 与 {1} 共有的行"),
    "except": ("rows of {0} that are not in {1}", "{0} 中有而 {1} 中没有的行"),
}

_BINARY: dict[type[exp.Expr], str] = {
    exp.EQ: "eq",
    exp.NEQ: "neq",
    exp.GT: "gt",
    exp.GTE: "gte",
    exp.LT: "lt",
    exp.LTE: "lte",
    exp.Like: "like",
    exp.ILike: "ilike",
}
_AGGREGATES: dict[type[exp.Expr], str] = {
    exp.Avg: "avg",
    exp.Sum: "sum",
    exp.Min: "min",
    exp.Max: "max",
}


def describe(sql: str, dialect: Dialect, *, lang: str = "en", style: str = "description") -> str:
    """What the query `sql` asks for, in words.

    Args:
        lang: One of `Lang`.
        style: One of `Style`. ``description`` is one sentence; ``steps`` one numbered line a
            clause, in the order in which a database works; ``pseudocode`` the same as assignments.

    Raises:
        UsageError: When `sql` is no query that can be parsed, or lang or style do not exist.
    """
    for name, value, known in (
        ("language", lang, get_args(Lang)),
        ("style", style, get_args(Style)),
    ):
        if value not in known:
            raise UsageError(f"Unknown {name}: {value}", f"Known: {', '.join(known)}")
    try:
        trees = parse(sql, SQLGLOT_DIALECT[dialect])
        if len(trees) != 1 or not isinstance(trees[0], exp.Query):
            raise UsageError("Only a query can be put into words", "Give one SELECT statement.")
        clauses = list(_Words(lang == "zh", dialect).clauses(trees[0].unnest()))
    except SqlglotError as error:
        first = str(error).splitlines()[0] if str(error) else "no statement"
        raise UsageError(
            f"The SQL cannot be parsed: {first}", f"It is read as {dialect}."
        ) from None
    except RecursionError:
        raise UsageError("The SQL is nested too deeply to be put into words", "") from None
    if style == "steps":
        return "\n".join(f"{number}. {clause}" for number, clause in enumerate(clauses, 1))
    if style == "pseudocode":
        return "\n".join([*(f"rows <- {clause}" for clause in clauses), "return rows"])
    text = ("，" if lang == "zh" else ", ").join(clauses)
    return f"{text[:1].upper()}{text[1:]}" + ("。" if lang == "zh" else ".")


class _Words:
    """One rendering: the language, the dialect, and what the aliases of each query stand for."""

    def __init__(self, chinese: bool, dialect: Dialect) -> None:
        self._chinese = chinese
        self._dialect = SQLGLOT_DIALECT[dialect]
        self._aliases: dict[str, str] = {}
        self._order_names: dict[str, str] = {}

    def say(self, key: str, *parts: str) -> str:
        return _PHRASES[key][self._chinese].format(*parts)

    def clauses(self, query: exp.Expr) -> Iterator[str]:
        """One phrase a clause, in the order in which a database works."""
        if not isinstance(query, exp.Query):
            yield self.sql(query)
            return
        for cte in query.ctes:
            yield self.say("with", cte.alias, self.nested(cte.this))
        if isinstance(query, exp.SetOperation):
            key = {"Union": "union", "Intersect": "intersect", "Except": "except"}[
                query.key.title()
            ]
            if key == "union" and not query.args.get("distinct"):
                key = "union_all"
            yield self.say(key, self.nested(query.left), self.nested(query.right))
        elif isinstance(query, exp.Select):
            yield from self.select(query)
        else:
            yield self.sql(query)
            return
        yield from self.tail(query)

    def select(self, query: exp.Select) -> Iterator[str]:
        source, joins = query.args.get("from_"), query.args.get("joins") or []
        outer, self._aliases = self._aliases, self._aliases | self.aliases(query)
        if source:
            yield self.say("from", self.table(source.this))
        for join in joins:
            yield self.join(join)
        if where := query.args.get("where"):
            yield self.say("where", self.words(where.this))
        if group := query.args.get("group"):
            plain = group.expressions and not any(
                v for k, v in group.args.items() if k != "expressions"
            )
            yield self.say("group", self.series(group.expressions)) if plain else self.sql(group)
        if having := query.args.get("having"):
            yield self.say("having", self.words(having.this))
        distinct = query.args.get("distinct")
        shown = self.series(query.expressions)
        if distinct and distinct.args.get("on"):
            yield self.sql(distinct)
        yield self.say("show_distinct" if distinct else "show", shown)
        for key in ("qualify", "windows"):
            for part in _listed(query.args.get(key)):
                yield self.sql(part)
        self._order_names, self._aliases = self._aliases, outer

    def tail(self, query: exp.Query) -> Iterator[str]:
        outer = self._aliases
        if isinstance(query, exp.Select):
            self._aliases = self._order_names
        if order := query.args.get("order"):
            yield self.say("order", self.series(order.expressions))
        if offset := query.args.get("offset"):
            yield self.say("offset", self.words(offset.expression))
        if limit := query.args.get("limit"):
            count = limit.expression if isinstance(limit, exp.Limit) else limit.args.get("count")
            if count is None:
                yield self.sql(limit)
            else:
                text = self.words(count)
                yield self.say("first") if text == "1" else self.say("limit", text)
        self._aliases = outer

    def aliases(self, query: exp.Select) -> dict[str, str]:
        """Alias -> table name, where the name is used once; a table joined to itself keeps its
        aliases.
        """
        tables = [t for t in query.find_all(exp.Table) if t.parent_select is query]
        names = [table.name for table in tables]
        return {
            table.alias: table.name
            for table in tables
            if table.alias and names.count(table.name) == 1
        }

    def join(self, join: exp.Join) -> str:
        side = " ".join(filter(None, [join.method, join.side, join.kind])).lower()
        table = self.table(join.this)
        text = (
            self.say("join_side", table, side)
            if side not in ("", "inner")
            else self.say("join", table)
        )
        if on := join.args.get("on"):
            text = self.say("join_on", text, self.words(on))
        if using := join.args.get("using"):
            text = self.say("join_using", text, self.series(using))
        return text

    def table(self, source: exp.Expr) -> str:
        if isinstance(source, exp.Subquery):
            text = self.nested(source.this)
            return self.say("named", text, source.alias) if source.alias else text
        if isinstance(source, exp.Table) and isinstance(source.this, exp.Identifier):
            text = ".".join(part.name for part in source.parts)
            return (
                self.say("named", text, source.alias)
                if source.alias not in ("", *self._aliases)
                else text
            )
        return self.sql(source)

    def nested(self, query: exp.Expr) -> str:
        if isinstance(query, exp.Subquery):
            query = query.unnest()
        if not isinstance(query, exp.Query):
            return self.sql(query)
        return f"({('，' if self._chinese else ', ').join(self.clauses(query))})"

    def series(self, parts: list[exp.Expr]) -> str:
        return ("、" if self._chinese else ", ").join(self.words(part) for part in parts)

    def words(self, node: exp.Expr) -> str:
        """An expression in words; as SQL where no phrase fits."""
        kind = type(node)
        if kind in _BINARY:
            return self.say(_BINARY[kind], self.words(node.this), self.words(node.expression))
        if kind in _AGGREGATES and not node.expressions:
            return self.say(_AGGREGATES[kind], self.words(node.this))
        match node:
            case exp.Column(this=exp.Star()):
                return self.say("table_star", self._aliases.get(node.table, node.table))
            case exp.Star() if not any(node.args.values()):
                return self.say("star")
            case exp.Column():
                table = self._aliases.get(node.table, node.table)
                return ".".join(filter(None, [node.db, table, node.name]))
            case exp.Literal() | exp.Boolean() | exp.Null():
                return self.sql(node)
            case exp.Identifier():
                return node.name
            case exp.Alias():
                return self.say("named", self.words(node.this), node.alias)
            case exp.Paren():
                return f"({self.words(node.this)})"
            case exp.And() | exp.Or():
                return self.say(node.key, self.words(node.left), self.words(node.right))
            case exp.Count() if isinstance(node.this, exp.Star):
                return self.say("count_rows")
            case exp.Count() if node.this and not node.expressions:
                return self.say("count", self.words(node.this))
            case exp.Distinct() if node.expressions and not node.args.get("on"):
                return self.say("distinct", self.series(node.expressions))
            case exp.Ordered():
                return self.say(
                    "descending" if node.args.get("desc") else "ascending", self.words(node.this)
                )
            case exp.Not():
                return self.negated(node.this)
            case exp.Is(expression=exp.Null()):
                return self.say("is_null", self.words(node.this))
            case exp.In() | exp.Between() | exp.Exists():
                return self.test(node)
            case exp.Subquery() if not node.alias:
                return self.nested(node)
            case exp.Select() | exp.SetOperation():
                return self.nested(node)
            case exp.Add() | exp.Sub() | exp.Mul() | exp.Div():
                sign = {"add": "+", "sub": "-", "mul": "*", "div": "/"}[node.key]
                return f"{self.words(node.left)} {sign} {self.words(node.right)}"
        return self.sql(node)

    def negated(self, node: exp.Expr) -> str:
        match node:
            case exp.Is(expression=exp.Null()):
                return self.say("not_null", self.words(node.this))
            case exp.Like():
                return self.say("not_like", self.words(node.this), self.words(node.expression))
            case exp.In() | exp.Between() | exp.Exists():
                return self.test(node, "not_")
        return self.say("not", self.words(node))

    def test(self, node: exp.Expr, no: str = "") -> str:
        match node:
            case exp.In() if query := node.args.get("query"):
                return self.say(f"{no}in", self.words(node.this), self.nested(query))
            case exp.In() if node.expressions:
                return self.say(f"{no}in", self.words(node.this), self.series(node.expressions))
            case exp.Between():
                parts = (node.this, node.args["low"], node.args["high"])
                return self.say(f"{no}between", *map(self.words, parts))
            case exp.Exists():
                return self.say(f"{no}exists", self.nested(node.this))
        return self.say("not", self.sql(node)) if no else self.sql(node)

    def sql(self, node: exp.Expr) -> str:
        """The node as SQL, with aliases read as the tables they stand for."""
        if not self._aliases:
            return node.sql(dialect=self._dialect)
        node = node.copy()
        for column in node.find_all(exp.Column):
            if column.table in self._aliases:
                column.set("table", exp.to_identifier(self._aliases[column.table]))
        return node.sql(dialect=self._dialect)


def _listed(part: exp.Expr | list[exp.Expr] | None) -> list[exp.Expr]:
    return part if isinstance(part, list) else [part] if part else []
