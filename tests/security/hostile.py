"""Changes to a statement that may do anything: what an attacker tries next.

Most of what they make is no SQL any more, which is the point: the guard must judge whatever comes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

from tests.security.spellings import KEYWORDS, Change, Material

_STRANGE_BLANKS = ("\v", "\f", "\u00a0", "\u3000", "\u2028", "\u0085", "\x1f", "\r", "\u200b", "")
_LOOK_ALIKE = str.maketrans("aeocpxyiAEOCPXBKMHT", "аеосрхуіАЕОСРХВКМНТ")


def _nested(m: Material) -> str:
    frames = (
        "SELECT id FROM ships WHERE id IN ({})",
        "SELECT ({}) AS x",
        "SELECT CASE WHEN EXISTS ({}) THEN 1 END",
        "SELECT 1 UNION ALL {}",
        "({}) UNION SELECT 2",
        "SELECT 1 FROM ships ORDER BY ({})",
        "SELECT 1 FROM ships LIMIT ({})",
        "VALUES (({}))",
        "SELECT coalesce(({}), 1)",
        "SELECT s.id FROM ships s, LATERAL ({}) AS l",
        "SELECT s.id FROM ships s JOIN ({}) AS j ON true",
        "SELECT sum(1) OVER (ORDER BY ({})) FROM ships",
        "SELECT id FROM ships GROUP BY id HAVING ({}) IS NULL",
        "WITH a AS ({}), b AS (SELECT 1) SELECT * FROM a, b",
        "WITH RECURSIVE a AS ({} UNION ALL SELECT * FROM a) SELECT * FROM a",
        "SELECT ARRAY({})",
        "SELECT [({})]",
        "SELECT count(*) FILTER (WHERE ({}) IS NULL) FROM ships",
        "{} INTERSECT SELECT 1",
        "((({})))",
    )
    return _framed(m, frames, m.sql.rstrip("; \n"))


def _expression(m: Material) -> str:
    found = re.match(r"(?is)\s*select\s+(.*?)(?:\s+from\s.*)?;?\s*$", m.sql)
    inner = found[1] if found else m.sql
    frames = (
        "SELECT id FROM ships WHERE ({}) IS NOT NULL",
        "SELECT id FROM ships ORDER BY {}",
        "SELECT id FROM ships GROUP BY id, {}",
        "SELECT max({}) OVER () FROM ships",
        "SELECT coalesce(NULL, {})",
        "SELECT CASE {} WHEN 1 THEN 2 END",
        "SELECT CASE WHEN 1 = 1 THEN {} ELSE NULL END FROM ships",
        "SELECT * FROM (VALUES ({})) AS v",
        "SELECT id FROM ships WHERE id IN (1, {})",
        "SELECT id FROM ships WHERE id BETWEEN 0 AND {}",
        "SELECT s.id FROM ships s JOIN ships t ON s.id = {}",
        "SELECT CAST({} AS CHAR(20))",
        "SELECT * FROM {}",
        "SELECT * FROM {} AS f(x)",
        "SELECT s.id FROM ships s, {} AS f",
        "SELECT count(DISTINCT {}) FROM ships",
        "SELECT id FROM ships LIMIT {}",
        "SELECT - {}, NOT {}",
        "SELECT EXISTS (SELECT {})",
        "SELECT x FROM (SELECT {} AS x) AS t",
        "SELECT lower({}) || 'x'",
        "SELECT row_number() OVER (PARTITION BY {}) FROM ships",
    )
    return _framed(m, frames, inner)


def _framed(m: Material, frames: Sequence[str], inner: str) -> str:
    return m.rng.choice(frames).replace("ships", m.table).replace("{}", inner)


def _unicode(m: Material) -> str:
    changes: tuple[Callable[[str], str], ...] = (
        lambda w: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in w),
        lambda w: w.translate(_LOOK_ALIKE),
        lambda w: w[:1] + "\u200b" + w[1:],
        lambda w: w[:1] + "\u00ad" + w[1:],
        lambda w: unicodedata.normalize("NFD", w + "é"),
        lambda w: "\u202e" + w,
        lambda w: w.replace("s", "ſ").replace("k", "\u212a").replace("i", "ı"),
    )
    return m.each("word", m.rng.choice(changes), 0.3)


def _bom(m: Material) -> str:
    return m.rng.choice(("\ufeff", "\ufeff\ufeff ", "\u200b", "\u00a0", "\ufffe")) + m.sql


def _strange_blanks(m: Material) -> str:
    return m.each("space", lambda blank: m.rng.choice(_STRANGE_BLANKS), 0.3)


def _quoted(m: Material) -> str:
    forms = (
        '"{}"',
        "`{}`",
        "[{}]",
        "'{}'",
        "{}.{}",
        'public."{}"',
        "main.{}",
        "pg_catalog.{}",
        '"{}" ',
    )

    def change(word: str) -> str:
        if word.lower() in KEYWORDS:
            return word
        if m.rng.random() < 0.2:
            return 'U&"' + "".join(f"\\{ord(c):04x}" for c in word) + '"'
        return m.rng.choice(forms).replace("{}", word)

    return m.each("word", change, 0.3)


def _strings(m: Material) -> str:
    def change(text: str) -> str:
        inner = text[text.index("'") + 1 : -1]
        forms = (
            f"E'{inner}'",
            f"U&'{inner}'",
            f"N'{inner}'",
            f"x'{inner.encode(errors='replace').hex()}'",
            f"0x{inner.encode(errors='replace').hex()}",
            f"$${inner}$$",
            f"$q${inner}$q$",
            f'"{inner}"',
            f"_utf8mb4'{inner}'",
            f"'{inner[:2]}' || '{inner[2:]}'",
            f"'{inner[:2]}'\n'{inner[2:]}'",
            f"concat('{inner[:2]}', '{inner[2:]}')",
            f"E'\\x{ord(inner[0]) % 256:02x}{inner[1:]}'" if inner else "''",
            f"'{inner}\\'",
            f"q'[{inner}]'",
        )
        return m.rng.choice(forms)

    return m.each("string", change, 0.7)


def _versioned(m: Material) -> str:
    opening = m.rng.choice(("/*!", "/*!50000 ", "/*!99999 ", "/*M!", "/*M!100100 ", "/*+ ", "/* !"))
    tokens = [text for _, text in m.tokens]
    if not tokens:
        return opening + "*/"
    start = m.rng.randrange(len(tokens))
    end = m.rng.randint(start + 1, len(tokens))
    return "".join([*tokens[:start], opening, *tokens[start:end], "*/", *tokens[end:]])


def _smuggled(m: Material) -> str:
    """A command in a comment: refused or not, it must never come out of it."""
    texts = (
        "/* ; DROP TABLE cargo */",
        "-- ; DELETE FROM cargo\n",
        "/* */; DELETE FROM cargo /* */",
    )
    return m.each("space", lambda blank: blank + m.rng.choice(texts), 0.2)


def _split(m: Material) -> str:
    joint = m.rng.choice(("/**/", "/*x*/", "\u200b", "\\", "--\n", "\x00", "''"))
    return m.each("word", lambda w: w[:2] + joint + w[2:], 0.2)


def _stacked(m: Material) -> str:
    joint = m.rng.choice(
        (";", ";\n", " ; ", ";;", "\n;\n--\n", "; COMMIT; ", "\x00;", "\\;", "\uff1b")
    )
    pair = [m.sql, m.other]
    m.rng.shuffle(pair)
    return joint.join(pair)


def _joined(m: Material) -> str:
    joint = m.rng.choice(
        (" ", "\n", " UNION ALL ", " UNION ", ", ", " AND EXISTS (", " -- ", " /* ")
    )
    pair = [m.sql, m.other]
    m.rng.shuffle(pair)
    return joint.join(pair) + (")" if "(" in joint else "")


def _dropped(m: Material) -> str:
    tokens = [text for _, text in m.tokens]
    for _ in range(m.rng.choice((1, 1, 2))):
        if tokens:
            tokens.pop(m.rng.randrange(len(tokens)))
    return "".join(tokens)


def _doubled(m: Material) -> str:
    tokens = [text for _, text in m.tokens]
    if not tokens:
        return m.sql
    at = m.rng.randrange(len(tokens))
    return "".join([*tokens[:at], tokens[at], " ", *tokens[at:]])


def _swapped(m: Material) -> str:
    tokens = [text for _, text in m.tokens]
    if len(tokens) < 2:
        return m.sql
    a, b = m.rng.sample(range(len(tokens)), 2)
    tokens[a], tokens[b] = tokens[b], tokens[a]
    return "".join(tokens)


def _borrowed(m: Material) -> str:
    """One of the other statement's tokens in place of one of ours."""
    ours = [text for _, text in m.tokens]
    theirs = [t for k, t in Material(m.other, "", m.table, m.rng).tokens if k != "space"]
    if not ours or not theirs:
        return m.sql
    ours[m.rng.randrange(len(ours))] = m.rng.choice(theirs)
    return "".join(ours)


def _cut(m: Material) -> str:
    at = m.rng.randint(0, len(m.sql))
    return m.sql[:at] + m.rng.choice(("", "'", '"', "*/", "--", ")", ";", "\x00"))


def _prefixed(m: Material) -> str:
    prefixes = (
        "EXPLAIN ",
        "EXPLAIN ANALYZE ",
        "PREPARE p AS ",
        "CREATE VIEW v AS ",
        "DECLARE c CURSOR FOR ",
        "SET STATEMENT max_statement_time = 0 FOR ",
        "WITH x AS (SELECT 1) ",
        "SELECT 1; ",
        "( ",
        "DESCRIBE ",
        "COPY (",
        "/*!*/ ",
        "-- x\r",
    )
    return m.rng.choice(prefixes) + m.sql


def _suffixed(m: Material) -> str:
    suffixes = (
        " FOR UPDATE",
        " FOR SHARE SKIP LOCKED",
        " LOCK IN SHARE MODE",
        " INTO OUTFILE '/tmp/harbour_suffix'",
        " INTO DUMPFILE '/tmp/harbour_suffix2'",
        " INTO @x",
        " RETURNING *",
        " PROCEDURE ANALYSE()",
        " LIMIT 1; DELETE FROM cargo",
        " UNION SELECT pg_read_file('PG_VERSION')",
        " OFFSET nextval('berth_ticket')",
        " WINDOW w AS (ORDER BY wipe())",
        ")",
        " ON CONFLICT DO NOTHING",
        " WHERE s.sink = 1",
    )
    return m.sql.rstrip("; \n") + m.rng.choice(suffixes)


def _alias(m: Material) -> str:
    names = ('"delete"', "`drop`", "[update]", "'into'", "sqlite_master", '"; DROP TABLE x"', "é")
    return f"SELECT {m.rng.choice(('*', 'x', '1'))} FROM ({m.sql}) AS {m.rng.choice(names)}"


OTHER: dict[str, Change] = {
    "nested": _nested,
    "expression": _expression,
    "expression again": _expression,  # where functions hide: twice as often
    "unicode": _unicode,
    "bom": _bom,
    "strange blanks": _strange_blanks,
    "quoted": _quoted,
    "strings": _strings,
    "versioned": _versioned,
    "smuggled": _smuggled,
    "split": _split,
    "stacked": _stacked,
    "joined": _joined,
    "dropped": _dropped,
    "doubled": _doubled,
    "swapped": _swapped,
    "borrowed": _borrowed,
    "cut": _cut,
    "prefixed": _prefixed,
    "suffixed": _suffixed,
    "alias": _alias,
}
