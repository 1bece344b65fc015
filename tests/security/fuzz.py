"""Texts for the parser path: SQL from a small grammar, words in any order, bytes, and broken SQL.

Everything is drawn from one `random.Random`, so that a seed gives the same texts, and so that
Hypothesis can drive the same makers (and shrink what they find).
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.security.mutate import CHANGES, changed
from tests.security.statements import Statement

_NAMES = (
    *("ships", "id", "name", "cargo", "s", "x", "wage", '"log; drop"', "`set`", "[into]", "nope"),
)
_FUNCTIONS = (
    *("count", "sum", "lower", "coalesce", "date", "now", "pg_sleep", "load_file", "readfile"),
    *("json_extract", "row_number", "generate_series", "unnest", "struct_pack", "format", "cast"),
)
_LITERALS = (
    *("1", "-0.5", "1e309", "0x1F", "'a''b'", "NULL", "TRUE", "DATE '2024-01-01'", "''", ":p"),
)
_OPERATORS = tuple("+ - * / % || = <> < >= AND OR IS LIKE ~ @>".split())
_TYPES = ("INTEGER", "TEXT", "DECIMAL(10, 2)", "TIMESTAMP", "STRUCT(a INT)", "INT[]", "nonsense")
_WORDS = (
    """SELECT FROM WHERE GROUP BY ORDER HAVING LIMIT OFFSET UNION ALL EXCEPT INTERSECT WITH
    RECURSIVE AS JOIN LEFT FULL CROSS NATURAL LATERAL ON USING CASE WHEN THEN ELSE END IN EXISTS
    BETWEEN LIKE NOT NULL IS DISTINCT OVER PARTITION ROWS RANGE UNBOUNDED PRECEDING FILTER
    WITHIN QUALIFY PIVOT UNPIVOT SAMPLE TABLESAMPLE VALUES INTERVAL ARRAY MAP STRUCT CAST
    TRY_CAST COLLATE AT TIME ZONE INSERT UPDATE DELETE MERGE INTO SET CREATE DROP ALTER TABLE
    VIEW GRANT COPY CALL EXPLAIN PRAGMA ATTACH LOAD SHOW DESCRIBE FOR SHARE RETURNING EXECUTE
    PREPARE BEGIN COMMIT DECLARE LOCK ( ) ( ) , , ; . * = < > + - / % | & ^ ~ ! ? @ # $ : :: ->
    ->> => || := [ ] { } ' " ` $$ $a$ \\ -- /* */ /*! /*+ /*M! U& E' x' N' 0x 1 2.5 1e9 1e
    'text' "name" `name` [name] @v @@v :p $1 %s \x00 \ufeff \u200b é 港
    \ud83d\ude00 ſ ı ﷺ \u202e \x1a \x7f"""
).split()


class Maker:
    """Makes texts; `statements` are what the last kind breaks."""

    def __init__(self, rng: random.Random, statements: Sequence[Statement]) -> None:
        self._rng = rng
        self._statements = statements

    def text(self) -> str:
        """One text of a kind drawn at random."""
        kinds = (self.grammar, self.soup, self.bytes, self.broken, self.reply)
        return self._rng.choices(kinds, weights=(4, 3, 1, 4, 1))[0]()

    def grammar(self) -> str:
        """A query that mostly parses, nested at random."""
        return self._query(self._rng.randint(1, 4))

    def soup(self) -> str:
        """Words and marks in any order."""
        joint = self._rng.choice((" ", " ", "", "\n"))
        return joint.join(self._rng.choices(_WORDS, k=self._rng.randint(1, 25)))

    def bytes(self) -> str:
        """Anything at all, as text in Latin-1, in broken UTF-8 or as any code point."""
        raw = self._rng.randbytes(self._rng.randint(0, 60))
        way = self._rng.randrange(3)
        if way == 0:
            return raw.decode("latin-1")
        if way == 1:
            return raw.decode("utf-8", errors="surrogateescape")
        return "".join(chr(self._rng.randrange(0x11_0000)) for _ in raw)

    def broken(self) -> str:
        """A statement of a corpus after one to four changes."""
        statement = self._rng.choice(self._statements)
        sql = statement.sql
        for _ in range(self._rng.randint(1, 4)):
            other = self._rng.choice(self._statements).sql
            sql = changed(statement, sql, self._rng.choice(list(CHANGES)), other, self._rng)
            if len(sql) > 30_000:
                break
        return sql

    def reply(self) -> str:
        """A model's reply: prose, fences, thoughts and SQL, some of it cut off."""
        sql = self._rng.choice((self.grammar, self.broken, self.soup))()
        frames = (
            "```sql\n{}\n```",
            "Here you are:\n\n```\n{}\n```\nThis reads ships.",
            "<think>maybe DROP</think>{}",
            "<think>{}",
            "SQL: {}",
            "```{}",
            "{}``` ```sql",
            "The answer is: {};\n\nExplanation: it reads.",
            "1. {}\n2. {}",
        )
        return self._rng.choice(frames).replace("{}", sql)

    def _query(self, depth: int) -> str:
        rng = self._rng
        parts = []
        if rng.random() < 0.15 and depth > 0:
            parts.append(f"WITH {rng.choice(('', 'RECURSIVE '))}c AS ({self._query(depth - 1)})")
        items = ", ".join(self._item(depth) for _ in range(rng.randint(1, 3)))
        parts.append(f"SELECT {rng.choice(('', '', 'DISTINCT ', 'ALL '))}{items}")
        if rng.random() < 0.85:
            parts.append("FROM " + self._source(depth))
            for _ in range(rng.choice((0, 0, 1, 2))):
                kind = rng.choice(
                    ("JOIN", "LEFT JOIN", "CROSS JOIN", ",", "NATURAL JOIN", "ASOF JOIN")
                )
                on = f" ON {self._value(depth)}" if "JOIN" in kind and rng.random() < 0.8 else ""
                parts.append(f"{kind} {self._source(depth)}{on}")
        for clause in ("WHERE", "GROUP BY", "HAVING", "ORDER BY", "LIMIT"):
            if rng.random() < 0.25:
                parts.append(f"{clause} {self._value(depth)}")
        if rng.random() < 0.1 and depth > 0:
            parts.append(f"{rng.choice(('UNION', 'UNION ALL', 'EXCEPT'))} {self._query(depth - 1)}")
        return " ".join(parts)

    def _item(self, depth: int) -> str:
        if self._rng.random() < 0.1:
            return self._rng.choice(("*", "s.*"))
        alias = f" AS {self._rng.choice(_NAMES)}" if self._rng.random() < 0.3 else ""
        return self._value(depth) + alias

    def _source(self, depth: int) -> str:
        rng = self._rng
        draw = rng.random()
        if draw < 0.2 and depth > 0:
            return f"({self._query(depth - 1)}) AS {rng.choice(_NAMES)}"
        if draw < 0.3:
            return f"{rng.choice(_FUNCTIONS)}({self._value(depth - 1)}) AS f"
        return rng.choice(("ships", "cargo c", "crew AS s", *_NAMES))

    def _value(self, depth: int) -> str:
        rng = self._rng
        if depth <= 0 or rng.random() < 0.3:
            return rng.choice((*_NAMES, *_LITERALS, "s.name"))
        one, two = self._value(depth - 1), self._value(depth - 2)
        shapes = (
            f"{one} {rng.choice(_OPERATORS)} {two}",
            f"{rng.choice(_FUNCTIONS)}({one}, {two})",
            f"{rng.choice(_FUNCTIONS)}({one})",
            f"({one})",
            f"CASE WHEN {one} THEN {two} END",
            f"CAST({one} AS {rng.choice(_TYPES)})",
            f"{one}::{rng.choice(_TYPES)}",
            f"({self._query(depth - 1)})",
            f"EXISTS ({self._query(depth - 2)})",
            f"{one} IN ({two}, 1)",
            f"{one} BETWEEN {two} AND 9",
            f"sum({one}) OVER (PARTITION BY {two})",
            f"NOT {one}",
            f"- {one}",
            f"[{one}, {two}]",
            f"{{'k': {one}}}",
        )
        return rng.choice(shapes)
