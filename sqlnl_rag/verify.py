"""Proof before a statement is shown: policy, names, repair by rule, dry run.

`verify` takes SQL as a model or a person wrote it and returns a `Verdict`. The order: cut the SQL
out of its wrapping; hold it against the policy; bind its names to the snapshot and repair what a
rule can repair; write the statement again from its tree; hold *that text* against the policy once
more; let the database plan it.

The database is the judge of names: what the snapshot does not know but the database accepts passes
(a row id), with two exceptions. A double-quoted name that is no column is plain text to SQLite, so
its acceptance proves nothing; and ``row.name`` calls a function in PostgreSQL. Both must be
explained by the snapshot.

Promised: bad SQL is a value, never an exception. Not promised: that a proven statement answers the
question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from sqlglot import exp
from sqlglot.errors import SqlglotError

from sqlnl_rag import policy, repair, spelling
from sqlnl_rag.binding import Binding, Problem, bind
from sqlnl_rag.doubts import doubts
from sqlnl_rag.tree import position
from sqlnl_rag.types import Check, Schema, Verdict

_MAX_REPAIRS = 8
_LISTED = 5  # names in a message


class Planner(Protocol):
    """What `verify` asks of a database: to plan a statement without running it."""

    def explain(self, sql: str) -> Check:
        """``dry_run``: whether the database can plan `sql`."""
        ...


def verify(sql: str, schema: Schema, *, database: Planner | None = None) -> Verdict:
    """Prove one statement against `schema` and, where given, against the live database.

    Raises:
        DatabaseUnreachable: The connection broke; never for bad SQL.
    """
    text, offset, wrapping = repair.unwrap(sql)
    try:
        return _verify(text, offset, list(wrapping), schema, database)
    except RecursionError:
        return _failed([Check("policy.length", False, "nested too deeply")], list(wrapping))
    except SqlglotError as error:
        return _failed([Check("parse", False, policy.plain(str(error)))], list(wrapping))


def _verify(
    text: str, offset: int, repairs: list[str], schema: Schema, database: Planner | None
) -> Verdict:
    dialect = schema.dialect
    tree, checks = policy.check(text, dialect, schema, strict=False)
    if tree is None and _foreign(checks):
        for written, line in spelling.reread(text, dialect):
            again, passed = policy.check(written, dialect, schema, strict=False)
            if again is not None:
                tree, checks, offset = again, passed, -1
                repairs.append(line)
                break
    if tree is None:
        return _failed(_moved(checks, offset), repairs)

    problems, binding = _names(tree, schema, database, repairs)
    if problems:
        failed = [_explained(p, schema) for p in problems]
        return _failed([*checks, *_moved(failed, offset)], repairs)

    suspicious = _moved(doubts(tree, binding, schema), offset)
    repairs.extend(spelling.native(tree, dialect))
    final = policy.render(tree, dialect)
    strict, checks = policy.check(final, dialect, schema)
    if strict is None:
        return _failed(checks, repairs)
    checks = (*checks, Check("names", True))
    if database is not None:
        dry_run = database.explain(final)
        if not dry_run.ok:
            regroup = spelling.regroup(tree)
            regrouped = policy.render(tree, dialect)
            if (
                regroup is not None
                and policy.check(regrouped, dialect, schema)[0]
                and database.explain(regrouped).ok
            ):
                final, dry_run = regrouped, Check("dry_run", True)
                repairs.append(regroup)
        checks = (*checks, dry_run)
        if not dry_run.ok:
            return _failed(checks, repairs)
    tables = {t.key for t in binding.tables.values()}
    return Verdict(final, (*checks, *suspicious), tuple(repairs), tuple(sorted(tables)))


def _failed(checks: Iterable[Check], repairs: list[str]) -> Verdict:
    return Verdict(None, tuple(checks), tuple(repairs))


def _moved(checks: Iterable[Check], offset: int) -> list[Check]:
    """Positions in the text as it came in; -1 for text that was written again."""
    return [
        c
        if c.position is None
        else replace(c, position=c.position + offset if offset >= 0 else None)
        for c in checks
    ]


def _foreign(checks: Iterable[Check]) -> bool:
    """Whether another dialect's habits may be all that is wrong."""
    return all(c.check in ("parse", "policy.function") for c in checks)


def _names(
    tree: exp.Query, schema: Schema, database: Planner | None, repairs: list[str]
) -> tuple[list[Problem], Binding]:
    """Bind, ask the database about the rest, repair, bind again. Changes `tree` and `repairs`."""
    binding = bind(tree, schema)
    repairs.extend(spelling.spell(binding, tree, schema.dialect))
    if (
        binding.problems
        and database is not None
        and not any(_is_certain(p, schema) for p in binding.problems)
        and database.explain(policy.render(tree, schema.dialect)).ok
    ):
        return [], binding
    for _ in range(_MAX_REPAIRS):
        line = next((x for p in binding.problems if (x := repair.mend(p, schema))), None)
        if line is None:
            break
        repairs.append(line)
        binding = bind(tree, schema)
        spelling.spell(binding, tree, schema.dialect)
    return binding.problems, binding


def _is_certain(problem: Problem, schema: Schema) -> bool:
    """Whether the snapshot's word stands against the database's."""
    if problem.kind == "table" or schema.dialect == "postgresql":
        return True
    return bool(problem.node.this.args.get("quoted"))


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_LISTED]) or "nothing"
    return shown if len(names) <= _LISTED else f"{shown} and {len(names) - _LISTED} more"


def _explained(problem: Problem, schema: Schema) -> Check:
    node, where = problem.node, position(problem.node)
    if isinstance(node, exp.Table):
        names = [t.key for t in schema.tables]
        near = repair.closest(node.name, names)[:3]
        known = f"closest: {', '.join(near)}" if near else f"there is: {_listed(names)}"
        return Check("name.table", False, f'no table "{node.name}"; {known}', where)
    sources = problem.frame.sources
    shown = [s.node.alias_or_name for s in sources if s.node.alias_or_name]
    if problem.kind == "ambiguous":
        owners = [n for n, s in zip(shown, sources, strict=False) if repair.holds(s, node.name)]
        ways = " or ".join(f"{n}.{node.name}" for n in owners)
        return Check(
            "name.ambiguous",
            False,
            f'column "{node.name}" is in several tables; write {ways}',
            where,
        )
    if problem.kind == "qualifier":
        message = f'nothing in FROM is called "{node.text("table")}"; there is: {_listed(shown)}'
        return Check("name.column", False, message, position(node.args["table"]) or where)
    qualifier = node.text("table").casefold()
    own = [s for s in sources if not qualifier or s.alias.casefold() == qualifier]
    named = [s.table.key if s.table else s.node.alias_or_name for s in own]
    message = f'no column "{node.name}" in {", ".join(filter(None, named)) or "the query"}'
    near = repair.closest(node.name, (c for s in own for c in s.columns or ()))[:3]
    if near:
        message += f"; closest: {', '.join(near)}"
    elsewhere = [t.key for t in schema.tables if t.column(node.name)][:3]
    if elsewhere:
        message += f"; it is a column of: {', '.join(elsewhere)}"
    return Check("name.column", False, message, where)
