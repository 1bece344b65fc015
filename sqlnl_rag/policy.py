"""What may run: exactly one query that reads tables of the snapshot and calls harmless functions.

Every decision is an allow-list over the parsed tree: classes of nodes, the arguments that change
what a node means, functions per dialect (`functions`), tables. What is not listed is refused, an
unknown dialect too. Text that the engine could read differently from the parser (NUL, MySQL's
executable comments, a command hidden behind a comment's sign) is refused before parsing. What runs
is `render(tree)`, written again from the tree without comments, never the text that came in; the
engine's own parser, where one can be called, must agree on it (`parsers`).

Promised: no exception for any text; nothing but reads in what is accepted; cheap shapes of
unbounded work are refused (`policy.cost`: recursion without a stop, cross products, huge series and
paddings). Not promised: that an accepted query is quick, or right. The connection is read-only and
limited on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError

from sqlnl_rag import cost, nodes, parsers
from sqlnl_rag.binding import bind
from sqlnl_rag.functions import ALLOWED, TABLE_FUNCTIONS
from sqlnl_rag.tree import (
    TooTangled,
    comments,
    find_table,
    function_name,
    is_cte,
    parse,
    position,
    words,
    write,
)
from sqlnl_rag.types import Check, Dialect, Schema

SQLGLOT_DIALECT: dict[Dialect, str] = {
    "sqlite": "sqlite",
    "postgresql": "postgres",
    "mysql": "mysql",
    "duckdb": "duckdb",
    "generic": "",
}

MAX_CHARS = 20_000
MAX_DEPTH = 150  # nodes from the root to a leaf


def check(
    sql: str, dialect: Dialect, schema: Schema | None, *, strict: bool = True
) -> tuple[exp.Query | None, tuple[Check, ...]]:
    """Parse `sql` and hold it against the policy.

    Args:
        schema: With a schema only its tables may be read; without one, anything but catalogues and
        files. strict: False lets tables pass that are in no snapshot and no catalogue, for a caller
        that will name them
            itself as unknown and may repair them. Check again, strictly, before running.

    Returns:
        The tree and passed checks, or None and the checks that failed (codes ``parse`` and
        ``policy.*``).
    """
    refusal = _text(sql, dialect) or _verb(sql)
    if refusal:
        return None, (refusal,)
    try:
        refusal = _hidden(sql, SQLGLOT_DIALECT[dialect])
        if refusal:
            return None, (refusal,)
        statements = parse(sql, SQLGLOT_DIALECT[dialect])
        if len(statements) != 1:
            return None, (_count(len(statements)),)
        root = _query(statements[0])
        if root is None:
            return None, (_not_a_query(statements[0]),)
        failed = list(_walk(root, dialect)) or list(_tables(root, dialect, schema, strict))
        failed = failed or list(cost.check(root))
        if strict and schema is not None and dialect == "postgresql":
            failed = failed or list(_functional(root, schema))
        failed = failed or list(_second(sql, root, dialect, schema))
    except TooTangled as error:
        return None, (Check("policy.length", False, str(error)),)
    except ParseError as error:
        return None, (_syntax(sql, error),)
    except SqlglotError as error:
        return None, (Check("parse", False, f"cannot be read as SQL: {plain(str(error))}"),)
    except RecursionError:
        return None, (Check("policy.length", False, "nested too deeply"),)
    except ValueError:  # 1e, which the tokeniser takes for a number, or thousands of digits
        return None, (Check("parse", False, "a number in it cannot be read"),)
    if failed:
        return None, tuple({c.message: c for c in failed}.values())[:5]
    return root, (Check("parse", True), Check("policy", True, "one query, and it only reads"))


def render(tree: exp.Expr, dialect: Dialect, *, copy: bool = True) -> str:
    """The statement written from its tree, without comments.

    Args:
        copy: False for a tree that is of no use afterwards: writing changes it.

    Raises:
        UnsupportedError: The dialect cannot say this.
    """
    tree = tree.copy() if copy else tree
    if dialect == "sqlite":
        # sqlglot reads the comma as a CROSS JOIN, which in SQLite also fixes the order of loops.
        for join in tree.find_all(exp.Join):
            if join.kind == "CROSS" and not join.args.get("on"):
                join.set("kind", None)
    return write(tree, SQLGLOT_DIALECT[dialect])


def plain(message: str) -> str:
    """One line without terminal codes."""
    return " ".join(re.sub(r"\x1b\[[0-9;]*m", "", message).split())[:300]


def _text(sql: str, dialect: Dialect) -> Check | None:
    if dialect not in SQLGLOT_DIALECT:
        return Check("policy.statement", False, f"unknown dialect {dialect!r}")
    if len(sql) > MAX_CHARS:
        return Check("policy.length", False, f"longer than {MAX_CHARS:,} characters")
    if "\0" in sql:
        return Check("policy.text", False, "holds a NUL character", sql.index("\0"))
    try:
        sql.encode()
    except UnicodeEncodeError as error:
        return Check("policy.text", False, "holds half a character", error.start)
    executable = re.search(r"/\*M?!", sql)
    if executable and dialect in ("mysql", "generic"):
        return Check(
            "policy.text", False, "holds a comment that the server runs", executable.start()
        )
    if not sql.strip():
        return Check("parse", False, "there is no SQL")
    return None


def _hidden(sql: str, read: str) -> Check | None:
    """A command behind a comment's sign: another server, or another setting, may not see the sign.

    MySQL's ``#`` is an operator elsewhere, ``--1`` is arithmetic to MySQL, and comments nest or do
    not."""
    if ";" not in sql:
        return None
    for comment in comments(sql, read):
        found = nodes.COMMAND.search(comment)
        if found:
            message = f"a comment hides the command {found[1].upper()}"
            return Check("policy.text", False, message, max(0, sql.find(comment)))
    return None


def _verb(sql: str) -> Check | None:
    """A statement that begins with a command's verb is refused as such, parseable or not."""
    first = re.match(
        r"(?:\s|\ufeff|--[^\n]*\n|/\*(?:[^*]|\*(?!/))*\*/)*([a-z]+)", sql, re.IGNORECASE
    )
    if first and first[1].lower() in nodes.VERBS:
        message = f"{first[1].upper()} is not allowed; only queries that read"
        return Check("policy.statement", False, message, first.start(1))
    return None


def _count(found: int) -> Check:
    if found == 0:
        return Check("parse", False, "there is no SQL, only comments")
    return Check("policy.statement", False, f"{found} statements; exactly one query may run")


def _query(root: exp.Expr) -> exp.Query | None:
    if isinstance(root, exp.Values):  # a bare VALUES is a table, not a query, to sqlglot
        return exp.select("*").from_(exp.alias_(root, "v", table=True))
    if isinstance(root, exp.Select | exp.SetOperation | exp.Subquery):
        return root
    return None


def _not_a_query(root: exp.Expr) -> Check:
    # "I cannot answer that" often parses as an expression; that is no attempt at a write.
    if isinstance(root, exp.Column | exp.Alias | exp.Literal | exp.Condition):
        return Check("parse", False, "this is no SQL query")
    kind = root.name if isinstance(root, exp.Command) else root.key
    return Check(
        "policy.statement", False, f"{str(kind).upper()} is not allowed; only queries that read"
    )


def _syntax(sql: str, error: ParseError) -> Check:
    if not error.errors:
        return Check("parse", False, f"syntax error: {plain(str(error))}")
    first = error.errors[0]
    highlight = str(first.get("highlight") or "")
    position = None
    line, col = first.get("line"), first.get("col")
    if isinstance(line, int) and isinstance(col, int):
        # sqlglot counts lines from one and gives the column just after the token.
        before = sql.splitlines(keepends=True)[: line - 1]
        position = max(0, min(len(sql), sum(map(len, before)) + col - len(highlight)))
    near = f" near {highlight!r}" if highlight else ""
    # sqlglot names its own classes in some messages.
    found = re.sub(
        r"Required keyword.*<class '.*\.(\w+)'>", r"\1 is incomplete", str(first["description"])
    )
    return Check("parse", False, f"syntax error{near}: {plain(found)}", position)


def _may_have(node: exp.Expr, arg: str, value: object) -> bool:
    kind = "SetOperation" if isinstance(node, exp.SetOperation) else type(node).__name__
    if kind in nodes.ARGS:
        return arg in nodes.ARGS[kind]
    return isinstance(value, exp.Expr | list) or arg in nodes.SWITCHES


def _walk(root: exp.Query, dialect: Dialect) -> Iterator[Check]:
    """Every node, every argument and every function, depth first, without recursion."""
    stack: list[tuple[exp.Expr, int]] = [(root, 0)]
    while stack:
        node, depth = stack.pop()
        if depth > MAX_DEPTH:
            yield Check("policy.length", False, "nested too deeply")
            return
        yield from _node(node, dialect)
        stack.extend((child, depth + 1) for child in node.iter_expressions(reverse=True))


def _node(node: exp.Expr, dialect: Dialect) -> Iterator[Check]:
    kind = type(node).__name__
    if isinstance(node, exp.Func):
        if function_name(node) not in ALLOWED[dialect] | TABLE_FUNCTIONS[dialect]:
            shown = node.name if isinstance(node, exp.Anonymous) else node.sql_name().lower()
            yield Check(
                "policy.function",
                False,
                f"function {shown} is not on the list of allowed functions",
                position(node),
            )
    elif kind == "ColumnDef" and isinstance(node.parent, exp.DataType):
        pass  # a field of a STRUCT
    elif kind not in nodes.NODES | nodes.OWN_NODES.get(dialect, frozenset()):
        yield Check("policy.node", False, f"{_spoken(kind)} is not allowed", position(node))
    for arg, value in node.args.items():
        if value and not _may_have(node, arg, value):
            yield Check(
                "policy.node",
                False,
                f"{_spoken(arg)} in {kind.upper()} is not allowed",
                position(node),
            )
    refusal = _special(node, dialect)
    if refusal:
        yield Check("policy.node", False, refusal, position(node))


def _spoken(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).strip().lower()


def _special(node: exp.Expr, dialect: Dialect) -> str | None:
    """Shapes whose classes are fine and whose use is not."""
    if isinstance(node, exp.Dot) and dialect != "duckdb":
        return "a schema before a function, or a field of a row, is not allowed"
    if isinstance(node, exp.DataType) and node.this == exp.DataType.Type.USERDEFINED:
        return f"type {node.args.get('kind')} is not a built-in type"
    if isinstance(node, exp.In) and node.args.get("field") and dialect != "duckdb":
        return "IN needs a list or a subquery, not a table's name"
    if isinstance(node, exp.Identifier) and not node.args.get("quoted"):
        if re.match(r"[$#@:?]", node.name):
            return "parameters are not allowed"
    if isinstance(node, exp.Column) and not node.table:
        if node.name.lower() in nodes.SESSION.get(dialect, ()) and not node.this.args.get("quoted"):
            return f"{node.name} tells about the session"
    if isinstance(node, exp.Var) and isinstance(node.parent, exp.DataType):
        return (
            None if node.name.lower() in nodes.CHARSETS else f"character set {node.name} is unknown"
        )
    if isinstance(node, exp.Var) and not isinstance(node.parent, nodes.VAR_PARENTS):
        return f"the word {node.name} is not allowed here"
    source = node.this if isinstance(node, exp.Table | exp.Lateral) else None
    if isinstance(source, exp.Func) and function_name(source) not in TABLE_FUNCTIONS[dialect]:
        return f"function {source.name or source.sql_name().lower()} may not stand for a table"
    if isinstance(node, exp.Table) and not isinstance(source, exp.Func | exp.Identifier):
        return "a table needs a plain name"
    return None


def _tables(
    root: exp.Query, dialect: Dialect, schema: Schema | None, strict: bool
) -> Iterator[Check]:
    for node in root.find_all(exp.Table):
        if not isinstance(node.this, exp.Identifier) or is_cte(node, dialect):
            continue
        if schema is not None and find_table(node, schema):
            continue
        name, where = node.name, position(node)
        system = node.db.lower() in nodes.SYSTEM_SCHEMAS or name.lower().startswith(
            nodes.SYSTEM_PREFIXES
        )
        if system or node.args.get("catalog"):
            yield Check(
                "policy.table",
                False,
                f'"{name}" belongs to the database system, not to the data',
                where,
            )
        elif dialect == "duckdb" and re.search(r"[/\\:*|.]", name):
            yield Check("policy.table", False, f'"{name}" names a file, not a table', where)
        elif schema is not None and strict:
            yield Check("policy.table", False, f'"{name}" is not a table of this database', where)


def _functional(root: exp.Query, schema: Schema) -> Iterator[Check]:
    """PostgreSQL calls ``f(t)`` for ``t.f`` where the table t has no column f."""
    binding = bind(root, schema)
    unbound = {id(problem.node) for problem in binding.problems}
    for node in root.find_all(exp.Column):
        # What the binder never came to has no proof either.
        bound = id(node) in binding.sources and id(node) not in unbound
        if node.table and not node.is_star and not bound:
            yield Check(
                "policy.node",
                False,
                f'"{node.table}" has no column "{node.name}"; PostgreSQL would call a function',
                position(node),
            )


def _second(sql: str, root: exp.Query, dialect: Dialect, schema: Schema | None) -> Iterator[Check]:
    """The engine's own parser on what will run, then on what came in."""
    tables = frozenset(
        table.name.lower()
        for table in root.find_all(exp.Table)
        if isinstance(table.this, exp.Identifier) and not is_cte(table, dialect)
    )
    written = render(root, dialect)
    check = parsers.disagreement(written, dialect, schema, tables=tables)
    if check is None and sql != written:
        check = parsers.disagreement(
            sql, dialect, schema, tables=tables, words=lambda: words(sql, SQLGLOT_DIALECT[dialect])
        )
    if check is not None:
        yield check
