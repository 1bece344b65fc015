"""The corpora of statements that a reader must refuse, must allow, or can only hold by a limit.

Our own lies in `corpus/`: one statement a line under a heading that names its class, in files named
by dialect. A second one, made by others, is read where it lies beside the checkout.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import sqlglot
from sqlglot import exp

from sqlnl_rag import policy
from sqlnl_rag.types import Column, Dialect, Schema, Table, TypeKind

DIALECTS: tuple[Dialect, ...] = ("sqlite", "postgresql", "mysql", "duckdb")
Must = Literal["refuse", "allow", "limit"]

CORPUS = Path(__file__).parent / "corpus"
SHARED = Path(__file__).parents[3] / "shared" / "attacks"
TABLES = {"own": "ships", "shared": "customers"}  # of each corpus's database one, of three rows
MISSING_SHARED = "no corpus of attacks beside this checkout"

_KINDS: dict[str, TypeKind] = {"INT": "number", "DECIMAL": "number", "TIMESTAMP": "time"}


@dataclass(frozen=True)
class Statement:
    """One statement and what must become of it.

    Attributes:
        kind: Its class, e.g. ``stacked``; of an allowed one, the class that it looks like.
        must: ``limit``: no look at the text can tell; it must end by itself or by a limit.
        corpus: ``own`` or ``shared``.
    """

    id: str
    dialect: Dialect
    kind: str
    must: Must
    sql: str
    corpus: str


@cache
def own(must: Must | None = None) -> tuple[Statement, ...]:
    """Our statements; a common one is one statement of each dialect."""
    kinds: tuple[Must, ...] = ("refuse", "allow", "limit")
    return tuple(
        s for kind in ((must,) if must else kinds) for d in DIALECTS for s in _read(d, kind)
    )


@cache
def shared() -> tuple[Statement, ...]:
    """The others' statements; none where they are not beside the checkout."""
    path = SHARED / "statements.jsonl"
    if not path.exists():
        return ()
    found = []
    for line in path.read_text("utf-8").splitlines():
        case = json.loads(line)
        dialect = {"postgres": "postgresql"}.get(case["dialect"], case["dialect"])
        found.append(
            Statement(case["id"], dialect, case["class"], case["must"], case["sql"], "shared")
        )
    return tuple(found)


def corpora() -> dict[str, tuple[Statement, ...]]:
    """Each corpus that is here, by name."""
    return {name: found for name, found in (("own", own()), ("shared", shared())) if found}


@cache
def passes(statement: Statement) -> bool:
    """Whether the policy alone lets it through, with the snapshot of its database."""
    schema = schema_of(statement.corpus, statement.dialect)
    tree, checks = policy.check(statement.sql, statement.dialect, schema)
    assert checks, statement.id
    return tree is not None


def known_misses(layer: str, account: str = "-") -> frozenset[str]:
    """Ids of statements that this layer does not hold today, as `corpus/misses.txt` admits."""
    lines = [line.split() for line in (CORPUS / "misses.txt").read_text("utf-8").splitlines()]
    return frozenset(i for line in lines if line[:2] == [layer, account] for i in line[2:])


@cache
def schema_of(corpus: str, dialect: Dialect) -> Schema:
    """The snapshot of the scratch database that a corpus speaks of."""
    default = {"postgresql": "public", "mysql": "harbour", "duckdb": "main"}.get(dialect)
    tables = sorted(_tables(corpus, dialect), key=lambda table: table.key)
    return Schema(dialect, "harbour", tuple(tables), default)


def script(corpus: str, dialect: Dialect) -> list[str]:
    """What builds the scratch database, a statement an entry, in the dialect's own spelling."""
    spelled = {"postgresql": "postgres"}.get(dialect, dialect)
    source = (CORPUS if corpus == "own" else SHARED) / "schema.sql"
    trees = sqlglot.parse(source.read_text("utf-8"), read="postgres")
    made = [tree.sql(spelled, comments=False) for tree in trees if tree is not None]
    if corpus == "own":
        extras = (CORPUS / f"setup_{dialect}.sql").read_text("utf-8").splitlines()
        made.extend(line for line in extras if line and not line.startswith("-- "))
    return made


def _read(dialect: Dialect, must: Must) -> Iterator[Statement]:
    counts: dict[str, int] = {}
    for name in ("common", dialect):
        path = CORPUS / f"{name}_{must}.sql"
        kind = ""
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            if heading := re.match(r"-- ([a-z-]+): ", line):
                kind = heading[1]
            elif line and not (line.startswith("-- ") and not kind):
                counts[kind] = counts.get(kind, 0) + 1
                sql = _unescaped(line, dialect if name == "common" else None)
                identity = f"{dialect}-{must}-{kind}-{counts[kind]}"
                yield Statement(identity, dialect, kind, must, sql, "own")


def _unescaped(line: str, quotes_of: Dialect | None) -> str:
    """The line with the control characters that its pictures stand for."""
    text = re.sub(r"\{U\+([0-9A-F]{4,6})\}", lambda match: chr(int(match[1], 16)), line)
    text = re.sub(r"[\u2400-\u241f]", lambda picture: chr(ord(picture[0]) - 0x2400), text)
    return text.replace('"', "`") if quotes_of == "mysql" else text


def _tables(corpus: str, dialect: Dialect) -> Iterator[Table]:
    source = (CORPUS if corpus == "own" else SHARED) / "schema.sql"
    for tree in sqlglot.parse(source.read_text("utf-8"), read="postgres"):
        if isinstance(tree, exp.Create):
            columns = tuple(_column(column) for column in tree.this.expressions)
            yield Table(tree.this.this.name, columns)
    if corpus == "own":
        view = ("id", "INT"), ("name", "VARCHAR"), ("flag", "VARCHAR")
        yield Table("fleet", tuple(Column(n, t, _KINDS.get(t, "text")) for n, t in view))
        if dialect == "sqlite":
            yield Table("remark", (Column("body", "TEXT", "text"),))


def _column(node: exp.ColumnDef) -> Column:
    spelled = node.args["kind"].sql("postgres")
    kind = next((k for start, k in _KINDS.items() if spelled.startswith(start)), "text")
    return Column(node.name, spelled, "time" if spelled == "DATE" else kind)
