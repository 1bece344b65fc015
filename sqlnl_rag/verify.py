"""Proof before a statement is shown: policy, names, repair by rule, dry run.

`verify` takes SQL as a model or a person wrote it and returns a `Verdict`. The order: cut the SQL
out of its `wrapping`; hold it against the policy; bind its names to the snapshot and `repair` what
a rule can repair; say other dialects' `idioms` in this one's; write the statement again from its
tree; hold *that text* against the policy, unless it is the one that just passed; let the database
plan it, with `remedies` where it will not. What passes all of it and still looks wrong gets
`doubts`. What fails is read again as other dialects have it, and each reading goes the whole way.

The database is the judge of names: what the snapshot does not know but the database accepts passes
(a row id), with two exceptions. A double-quoted name that is no column is plain text to SQLite, so
its acceptance proves nothing; and ``row.name`` calls a function in PostgreSQL. Both must be
explained by the snapshot.

Promised: bad SQL is a value, never an exception. Not promised: that a proven statement answers the
question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from sqlglot import exp
from sqlglot.errors import SqlglotError, UnsupportedError

from sqlnl_rag import idioms, losses, policy, repair, spelling, wrapping
from sqlnl_rag.binding import Binding, Problem, bind
from sqlnl_rag.doubts import doubts
from sqlnl_rag.remedies import REMEDIES
from sqlnl_rag.tree import position
from sqlnl_rag.types import Check, Schema, Verdict

_MAX_REPAIRS = 8
_LISTED = 5  # names in a message
_WORD = re.compile(r"\w+|[^\w\s]")
# A name as engines put it into their messages: in quotes, after a word for what it is, in capitals.
_NAMED = re.compile(
    r"""[\"'`]([\w.]+)[\"'`(]|(?:function|column|table|name|FUNCTION):? ([\w.]+)"""
    r"""|\b([A-Z][A-Z_]{2,})\b"""
)


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
    text, start, lines = wrapping.unwrap(sql, schema)
    offset: int | None = start
    if schema.dialect == "mysql" and (named := spelling.unquoted_names(text, schema)):
        text, line = named
        lines.append(line)
    own = _prove(text, schema, database)
    if own.ok or not _foreign(own):
        return _told(own, lines, offset)
    best = _told(own, lines, offset)
    for written, done, places in _readings(text, schema):
        again = _prove(written, schema, database, given=text)
        told = _told(again, [*lines, *done], offset if places else None)
        if again.ok:
            return told
        if again.checks[0].ok and not best.checks[0].ok:
            best = told  # its names are worth more to a model than the grammar's complaint
    return best


def _readings(text: str, schema: Schema) -> Iterator[tuple[str, list[str], bool]]:
    """Other ways to read a text that failed: the text, what was done, whether places stay."""
    if ended := wrapping.balanced(text):
        yield ended[0], [ended[1]], True
    if ";" in wrapping.outside_quotes(text).rstrip("; \t\r\n"):
        return  # what is one statement to another dialect may be two to this one
    dialect = schema.dialect
    for tree, other in spelling.reread(text, dialect):
        try:
            done = [f"read as {other}, written as {dialect}", *idioms.native(tree, dialect)]
            yield policy.render(tree, dialect), done, False
        except (SqlglotError, RecursionError, ValueError):
            continue


def _foreign(verdict: Verdict) -> bool:
    """Whether another dialect's habits, or an end that is missing, may be all that is wrong."""
    failed = [check for check in verdict.checks if not check.ok]
    return all(
        check.check in ("parse", "policy.function")
        or (check.check == "dry_run" and not _is_final(check))
        or check.message.endswith("is not a built-in type")
        or check.message.startswith("operator ")
        or any(f'"{unit}"' in check.message.lower() for unit in idioms.UNITS)
        for check in failed
    )


def _is_final(dry_run: Check) -> bool:
    """Whether the database said no to whatever is asked: time is up, or the account may not."""
    message = dry_run.message.casefold()
    return message.startswith(("stopped", "cancelled")) or "denied" in message


def _told(verdict: Verdict, lines: Sequence[str], offset: int | None) -> Verdict:
    """The verdict with what was done before, and with places in the text as it came in."""
    checks = tuple(
        c
        if c.position is None
        else replace(c, position=None if offset is None else c.position + offset)
        for c in verdict.checks
    )
    return replace(verdict, checks=checks, repairs=(*lines, *verdict.repairs))


def _prove(
    text: str, schema: Schema, database: Planner | None, given: str | None = None
) -> Verdict:
    """One reading of a statement, which was `given` in other words: policy, names, dry run."""
    repairs: list[str] = []
    try:
        return _proved(text, given or text, schema, database, repairs)
    except RecursionError:
        return _failed([Check("policy.length", False, "nested too deeply")], repairs)
    except UnsupportedError as error:
        message = f"{schema.dialect} cannot say this: {policy.plain(str(error))}"
        return _failed([placed(Check("parse", False, message), "", text)], repairs)
    except SqlglotError as error:
        return _failed([Check("parse", False, policy.plain(str(error)))], repairs)


def _proved(
    text: str, given: str, schema: Schema, database: Planner | None, repairs: list[str]
) -> Verdict:
    dialect = schema.dialect
    tree, checks = policy.check(text, dialect, schema)
    passed = text if tree is not None else None
    if tree is None:  # it may name what a rule can repair
        tree, checks = policy.check(text, dialect, schema, strict=False)
    if tree is None:
        return _failed(_hinted(checks, text), repairs)
    problems, binding = _names(tree, schema, database, repairs)
    if problems:
        return _failed([*checks, *(_explained(p, schema) for p in problems)], repairs)

    place = wrapping.outside_quotes(text).find("||") if dialect == "mysql" else -1
    if place >= 0 and idioms.joins_texts(tree, binding):
        message = "|| means OR here; CONCAT(a, b) joins texts"
        return _failed([Check("parse", False, message, place)], repairs)
    suspicious = doubts(tree, binding, schema)
    tables = tuple(sorted({t.key for t in binding.tables.values()}))
    repairs.extend(idioms.native(tree, dialect))
    final = policy.render(tree, dialect)
    if final != passed:
        strict, checks = policy.check(final, dialect, schema)
        if strict is None:
            return _failed([replace(c, position=None) for c in checks], repairs)
    if gone := losses.lost(text, given, final, binding):
        message = f"{gone} has no place in {dialect}: a function takes fewer arguments here"
        return _failed([Check("parse", False, message)], repairs)
    if given == text:
        repairs.extend(losses.renamed(text, final, dialect, repairs))
    checks = (*checks, Check("names", True))
    if database is not None:
        final, dry_run = _planned(tree, final, schema, database, repairs)
        if not dry_run.ok:
            return _failed([*checks, placed(dry_run, final, text)], repairs)
        checks = (*checks, dry_run)
    return Verdict(final, (*checks, *suspicious), tuple(repairs), tables)


def _planned(
    tree: exp.Query, final: str, schema: Schema, database: Planner, repairs: list[str]
) -> tuple[str, Check]:
    """The dry run, and what helps where it fails: the text that was planned, and its check."""
    dry_run = database.explain(final)
    for remedy in REMEDIES:
        if dry_run.ok or _is_final(dry_run):
            break
        changed = tree.copy()
        done = remedy(changed, schema)
        written = policy.render(changed, schema.dialect) if done else final
        if not done or policy.check(written, schema.dialect, schema)[0] is None:
            continue
        again = database.explain(written)
        if again.ok or again.message != dry_run.message:
            tree, final, dry_run = changed, written, again
            repairs.extend(done)
    return final, dry_run


def placed(check: Check, planned: str, given: str) -> Check:
    """A dry run's failure with its place in the `given` text, where that is certain.

    The place in what was `planned` counts by its word: the same of as many such words in `given`.
    Where the engine tells no place, a name in its message that stands in the text once will do."""
    words = [(m[0].casefold(), m.start()) for m in _WORD.finditer(given)]
    if check.position is not None:
        known = [(m[0].casefold(), m.start()) for m in _WORD.finditer(planned)]
        there = next((i for i, (_, at) in enumerate(known) if at >= check.position), None)
        if there is not None and known[there][1] == check.position:
            word = known[there][0]
            mine = [at for w, at in words if w == word]
            theirs = [at for w, at in known if w == word]
            if len(mine) == len(theirs):
                return replace(check, position=mine[theirs.index(check.position)])
    for named in _NAMED.finditer(check.message):
        name = named[1] or named[2] or named[3]
        mine = [at for w, at in words if w == name.rpartition(".")[2].casefold()]
        if len(mine) == 1:
            return replace(check, position=mine[0])
    return replace(check, position=None)


def _hinted(checks: Sequence[Check], text: str) -> list[Check]:
    """Failed checks of the policy, with a place where their message names one.

    A quote that is never closed is named as such; parsers speak of what they met after it."""
    if len(text) > policy.MAX_CHARS:
        return list(checks)
    opened = wrapping.never_closed(text) if checks[0].check == "parse" else None
    if opened is not None:
        message = f"the quote {text[opened]} is never closed; inside a text write it twice"
        return [Check("parse", False, message, opened)]
    return [c if c.position is not None else placed(c, "", text) for c in checks]


def _failed(checks: Iterable[Check], repairs: list[str]) -> Verdict:
    return Verdict(None, tuple(checks), tuple(repairs))


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
        written = f"{node.db}.{node.name}" if node.db else node.name
        return Check("name.table", False, f'no table "{written}"; {known}', where)
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
    elif not near:
        message += f"; there is: {_listed([c for s in own for c in s.columns or ()])}"
    return Check("name.column", False, message, where)
