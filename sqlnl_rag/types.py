"""The frozen dataclasses that cross rooms. No behaviour beyond what a reader of the data needs.

Names: a table is known everywhere by its `Table.key`, which is ``name`` in the database's default
schema and ``schema.name`` elsewhere. Text positions are character offsets, start inclusive and end
exclusive.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any, Literal

Dialect = Literal["sqlite", "postgresql", "mysql", "duckdb", "generic"]
TypeKind = Literal["number", "text", "time", "boolean", "other"]
TableKind = Literal["table", "view", "materialized view"]
Status = Literal["answered", "refused", "failed"]


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        type: The type as the database spells it, e.g. ``NUMERIC(10, 2)``.
        kind: The coarse kind that models and value matching read.
        values: Distinct values seen while sampling, as text, sorted; empty when sampling is off.
        values_complete: Whether `values` is known to hold every distinct value (an enum, in
            effect).
    """

    name: str
    type: str
    kind: TypeKind
    nullable: bool = True
    default: str | None = None
    comment: str | None = None
    values: tuple[str, ...] = ()
    values_complete: bool = False


@dataclass(frozen=True)
class ForeignKey:
    """`columns` of the owning table point at `ref_columns` of the table keyed `ref_table`."""

    columns: tuple[str, ...]
    ref_table: str
    ref_columns: tuple[str, ...]


@dataclass(frozen=True)
class Index:
    """An index as the database declares it."""

    name: str
    columns: tuple[str, ...]
    unique: bool = False


@dataclass(frozen=True)
class Table:
    """One table, view or materialized view.

    Attributes:
        schema: None in the database's default schema.
        row_estimate: What the planner believes, where that is free to ask; None when unknown.
    """

    name: str
    columns: tuple[Column, ...]
    schema: str | None = None
    kind: TableKind = "table"
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    unique: tuple[tuple[str, ...], ...] = ()
    indexes: tuple[Index, ...] = ()
    comment: str | None = None
    row_estimate: int | None = None

    @property
    def key(self) -> str:
        """The name it goes by everywhere: ``schema.name``, or ``name`` in the default schema."""
        return f"{self.schema}.{self.name}" if self.schema else self.name

    @cached_property
    def fingerprint(self) -> str:
        """sha256 (16 hex digits) of everything but `row_estimate`, which moves without meaning."""
        data = asdict(self) | {"row_estimate": None}
        text = json.dumps(data, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def column(self, name: str) -> Column | None:
        """The column of that name; an exact match wins over one that differs in case."""
        folded = name.casefold()
        near = None
        for column in self.columns:
            if column.name == name:
                return column
            if column.name.casefold() == folded:
                near = near or column
        return near


@dataclass(frozen=True)
class Schema:
    """A snapshot of a database's structure.

    Attributes:
        database: A display name without any secret, e.g. ``shop.db`` or ``localhost/shop``.
        default_schema: The schema whose tables need no prefix; None where the engine has none.
        tables: Sorted by key.
    """

    dialect: Dialect
    database: str
    tables: tuple[Table, ...]
    default_schema: str | None = None

    @cached_property
    def fingerprint(self) -> str:
        """sha256 (16 hex digits) over the dialect and every table's fingerprint."""
        text = "\n".join([self.dialect, *(f"{t.key} {t.fingerprint}" for t in self.tables)])
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @cached_property
    def by_key(self) -> dict[str, Table]:
        """The tables by their key."""
        return {table.key: table for table in self.tables}


@dataclass(frozen=True)
class Passage:
    """A piece of text about one table (`column` None) or one column, to be embedded."""

    table: str
    column: str | None
    text: str


@dataclass(frozen=True)
class ValueMatch:
    """A stored `value` that the words ``question[start:end]`` seem to mean; score in (0, 1]."""

    table: str
    column: str
    value: str
    start: int
    end: int
    score: float


@dataclass(frozen=True)
class Asked:
    """A question that has its SQL: of an earlier turn, or remembered.

    Attributes:
        model: What wrote the SQL, as `Candidate.model` has it.
    """

    question: str
    sql: str
    model: str = ""


@dataclass(frozen=True)
class Selection:
    """The part of a schema that a question needs, and why.

    Attributes:
        tables: Chosen tables, in the schema's order.
        reasons: For each chosen table's key, why it was chosen, in words.
        values: Values of the chosen tables that the question mentions.
        relevance: For each chosen table's key, its score as a share of the best one's; empty where
            nothing was scored.
        whole: Whether `tables` is the whole schema (then no vector was computed).
        share_values: Whether `values` may be shown to a model on another machine. Nobody but the
            user says so, for one database at a time.
        examples: Questions of this database with their SQL, most useful last.
        earlier: The questions that this one goes on from, with their SQL, oldest first.
    """

    dialect: Dialect
    tables: tuple[Table, ...]
    reasons: dict[str, tuple[str, ...]] = field(default_factory=dict)
    values: tuple[ValueMatch, ...] = ()
    relevance: dict[str, float] = field(default_factory=dict)
    whole: bool = True
    share_values: bool = False
    examples: tuple[Asked, ...] = ()
    earlier: tuple[Asked, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """SQL as a model wrote it; `score` is its natural log-probability where the model has one."""

    sql: str
    model: str
    score: float | None = None


@dataclass(frozen=True)
class Context:
    """What is known of a question besides its words.

    Attributes:
        earlier: The turns that it goes on from, oldest first, for models that read text.
        candidates: The SQL that its words ask for by rule, best first; no model is asked then.
        understood: How a question that goes on from another was understood, in words.
        unclear: Why it is not understood although it goes on from another; it is refused then.
    """

    earlier: tuple[Asked, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    understood: str = ""
    unclear: str = ""


@dataclass(frozen=True)
class Check:
    """The outcome of one test of a statement.

    Attributes:
        check: A stable code of the table below.
        message: One line that a model or a person can act on.
        position: Character offset into the SQL as it was handed in, where a place is known.

    Codes, in the order of the tests; none changes its meaning:

        parse                  it is one statement of this dialect's grammar
        policy                 all of policy, passed
        policy.statement       it is one query, no command
        policy.length          it is neither too long nor nested too deeply
        policy.text            the engine reads the same text as the parser
        policy.node            every part of it is on the list of harmless parts
        policy.function        so is every function
        policy.table           every table is one of the data
        policy.parsers         the engine's own parser reads the same from it
        policy.cost            nothing in it is unbounded work in a few words
        policy.parsers         the engine's own parser sees the same in it
        names                  all of its names, passed
        name.table             the table exists
        name.column            the column exists, and its table stands in FROM
        name.ambiguous         the column is of one table only
        dry_run                the database plans it
        warning.fan_out        passed, but a join repeats rows before an aggregate
        warning.join_paths     passed, but its tables are tied in another way too
        warning.dropped_rows   passed, but an inner join leaves out rows without a key
        warning.value          passed, but a column never holds the text compared with it
        warning.outer_column   passed, but a subquery's name means the query around it
        run                    the database ran it
        line                   a line of a batch can be read
        probe.*                what an account may do; see ``sqlnl doctor``
    """

    check: str
    ok: bool
    message: str = ""
    position: int | None = None


@dataclass(frozen=True)
class Verdict:
    """What verification made of one statement.

    Attributes:
        sql: The statement regenerated from its tree, safe to run; None unless every check passed.
        repairs: What was changed by rule, one line each.
        tables: Keys of the tables it reads.
    """

    sql: str | None
    checks: tuple[Check, ...]
    repairs: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is valid but suspicious, one line each: the messages of ``warning.*`` checks."""
        return tuple(c.message for c in self.checks if c.check.startswith("warning."))

    @property
    def ok(self) -> bool:
        """Whether every check passed."""
        return self.sql is not None

    @property
    def refused(self) -> bool:
        """Whether policy forbids it: no repair and no other wording would make it allowed."""
        return any(not c.ok and c.check.startswith("policy") for c in self.checks)

    @property
    def message(self) -> str:
        """The first failed check's message, or the empty string."""
        return next((c.message for c in self.checks if not c.ok), "")


@dataclass(frozen=True)
class Attempt:
    """One candidate's way through verification."""

    sql: str
    model: str
    checks: tuple[Check, ...]
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Result:
    """Rows of a query; cells keep the driver's types.

    Attributes:
        truncated: Whether a limit cut it: rows, bytes or a cell.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool = False


@dataclass(frozen=True)
class Reading:
    """One way to understand a question: proven SQL, and in words what it asks for."""

    sql: str
    confidence: float | None
    description: str


@dataclass(frozen=True)
class Answer:
    """A question answered by SQL proven before it ran.

    Attributes:
        result: None after a dry run only.
        confidence: The chance in [0, 1] that the SQL means what was asked, as the model states it;
            None where it states none. The embedded model's is fitted on databases that it was not
            trained on: of answers that say 0.8, about eight in ten were right there. It knows
            nothing of whether the data are.
        warnings: What is valid but suspicious, a line each.
        alternatives: Other readings of the question that are about as likely; proven, and not
            what `result` holds.
        understood: How a question that goes on from another was understood; empty otherwise.
        remembered: The id of the remembered pair that answered; None where a model did.
    """

    question: str
    database: str
    dialect: Dialect
    sql: str
    model: str
    result: Result | None
    explanation: str
    confidence: float | None
    tables: tuple[str, ...]
    attempts: tuple[Attempt, ...]
    warnings: tuple[str, ...]
    timings_ms: dict[str, float]
    alternatives: tuple[Reading, ...] = ()
    understood: str = ""
    remembered: int | None = None
    status: Literal["answered"] = "answered"


@dataclass(frozen=True)
class Refusal:
    """No SQL is handed over.

    Attributes:
        status: ``refused``: not allowed, not answerable, or less sure than was asked for;
            ``failed``: nothing passed verification.
        confidence: What the model stated, where the answer was refused for it.
        alternatives: What could have been answered; proven, and not run.
    """

    question: str
    database: str
    dialect: Dialect
    status: Literal["refused", "failed"]
    reason: str
    hint: str
    attempts: tuple[Attempt, ...] = ()
    tables: tuple[str, ...] = ()
    timings_ms: dict[str, float] = field(default_factory=dict)
    model: str = ""
    confidence: float | None = None
    alternatives: tuple[Reading, ...] = ()

    @property
    def exit_code(self) -> int:
        """What the command line exits with: 3 for ``refused``, 4 for ``failed``."""
        return 3 if self.status == "refused" else 4
