"""The data card: what the rows are, counted, for people (Markdown) and for programs (JSON).

`fingerprint` is the sha256 of the rows of train, valid and test, in that order, as they are
written; `prompt_sha256` that of the prompt they were rendered with. An adapter keeps both.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlnl_rag.datasets.pairs import json_lines
from sqlnl_rag.datasets.prepare import Prepared
from sqlnl_rag.datasets.rows import Row
from sqlnl_rag.datasets.splits import NEAR, PARTS, By, Leaks, Part
from sqlnl_rag.prompt import prompt_sha256

_DIVIDED: dict[By, str] = {
    "database": "by database",
    "pair": "by pair, one kind of statement on one side",
    "given": "as published",
}
FORMAT = 1  # of the folder; raised when a reader of an older one would misread it


def row_lines(rows: Iterable[Row]) -> str:
    """The rows as they are written."""
    return json_lines(row.to_dict() for row in rows)


def fingerprint(prepared: Prepared) -> str:
    """sha256 (64 hex digits) over all rows."""
    digest = hashlib.sha256()
    for part in PARTS:
        digest.update(row_lines(prepared.rows[part]).encode())
    return digest.hexdigest()


def figures(prepared: Prepared) -> dict[str, Any]:
    """Every figure of the card."""
    settings = prepared.settings
    examples = [pair.clean.example for part in PARTS for pair in prepared.pairs[part]]
    rows = [row for part in PARTS for row in prepared.rows[part]]
    return {
        "format": FORMAT,
        "fingerprint": fingerprint(prepared),
        "prompt_sha256": prompt_sha256(),
        "seed": settings.seed,
        "split": prepared.by,
        "explain_share": settings.explain_share,
        "schema_budget": settings.budget,
        "augment": settings.augment,
        "dialects": list(prepared.dialects),
        "given": prepared.given,
        "counts": {part: _counts(prepared, part) for part in PARTS},
        "rejected": dict(Counter(r.reason for r in prepared.rejected).most_common()),
        "leaks": {part: asdict(leak) for part, leak in prepared.leaks.items()},
        "sources": dict(Counter(e.source or "unnamed" for e in examples).most_common()),
        "languages": dict(Counter(e.lang for e in examples).most_common()),
        "rows_tokens": _spread([row.tokens for row in rows]),
        "no_rows": sum(p.clean.rows == 0 for part in PARTS for p in prepared.pairs[part]),
    }


def _counts(prepared: Prepared, part: Part) -> dict[str, int]:
    rows = prepared.rows[part]
    asked = [row for row in rows if row.direction == "nl2sql"]
    return {
        "rows": len(rows),
        "nl2sql": len(asked),
        "sql2nl": len(rows) - len(asked),
        "pairs": len(prepared.pairs[part]),
        "databases": len({pair.db_id for pair in prepared.pairs[part]}),
        "skeletons": len({pair.skeleton for pair in prepared.pairs[part]}),
        "whole_schema": sum(row.whole for row in asked),
        "missed_a_table": sum(bool(row.missed) for row in asked),
    }


def _spread(numbers: Sequence[int]) -> dict[str, int]:
    ordered = sorted(numbers)

    def at(share: float) -> int:
        return ordered[max(0, math.ceil(share * len(ordered)) - 1)]

    return {"median": at(0.5), "p95": at(0.95), "max": at(1.0)}


def card_json(prepared: Prepared) -> str:
    """The figures as JSON."""
    return json.dumps(figures(prepared), ensure_ascii=False, indent=2) + "\n"


def card(prepared: Prepared) -> str:
    """The figures as Markdown."""
    found = figures(prepared)
    counts = found["counts"]
    tokens = found["rows_tokens"]
    used = sum(counts[part]["pairs"] for part in PARTS)
    lines = [
        "# Data card",
        "",
        f"{found['given']} pairs came in and {used} are used; rejected.jsonl says why not for each"
        " of the others. Every statement was parsed, held against the policy and the schema"
        + (
            ", planned and run"
            if any(p.clean.rows is not None for p in prepared.pairs["train"])
            else "; no database was there to run it"
        )
        + ".",
        "The rows hold names and comments of the schemas, and stored values that words of a"
        " question match: treat them as you treat the data.",
        "",
        f"- fingerprint of the rows: `{found['fingerprint']}`",
        f"- fingerprint of the prompt: `{found['prompt_sha256']}`",
        f"- divided {_DIVIDED[prepared.by]}, seed {found['seed']}; at most {found['schema_budget']}"
        " tokens of schema a prompt",
        f"- dialect: {', '.join(found['dialects'])}; languages: {_listed(found['languages'])};"
        f" sources: {_listed(found['sources'])}",
        f"- tokens a row, roughly: median {tokens['median']}, 95 of 100 below {tokens['p95']},"
        f" at most {tokens['max']}",
        f"- statements that return no row: {found['no_rows']}",
        "",
        "| part | rows | question to SQL | SQL to words | pairs | databases | kinds of statement"
        " | shows the whole schema | a table not retrieved |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for part in PARTS:
        c = counts[part]
        lines.append(
            f"| {part} | {c['rows']} | {c['nl2sql']} | {c['sql2nl']} | {c['pairs']} |"
            f" {c['databases']} | {c['skeletons']} | {c['whole_schema']} | {c['missed_a_table']} |"
        )
    lines += [
        "",
        "A table that was not retrieved was added in train, and is missing in valid and test, as it"
        " would be when a person asks.",
        *(
            [
                "",
                f"Every training pair that asks for SQL stands there {found['augment'] + 1} times:"
                " once as it is, then in other words over tables and columns in another order,"
                " with some that are not needed left out and strange ones added.",
            ]
            if found["augment"]
            else []
        ),
        "",
        "## Leaks",
        "",
        "Held-out pairs that have something in train (kinds of statement are compared without"
        f" literals; near is {NEAR:.0f} of 100):",
        "",
        "| part | pairs | same question | near question | same statement | same kind"
        " | near question and same kind |",
        "|---|---|---|---|---|---|---|",
        *(_leak_line(part, leak) for part, leak in prepared.leaks.items()),
        "",
        "## Rejected",
        "",
        "| reason | pairs | for instance |",
        "|---|---|---|",
    ]
    for reason, count in found["rejected"].items():
        first = next(r for r in prepared.rejected if r.reason == reason)
        lines.append(f"| {reason} | {count} | {_cell(f'{first.example.id}: {first.message}')} |")
    if not found["rejected"]:
        lines.append("| none | 0 | |")
    return "\n".join(lines) + "\n"


def _leak_line(part: Part, leak: Leaks) -> str:
    return (
        f"| {part} | {leak.pairs} | {leak.same_question} | {leak.near_question} |"
        f" {leak.same_statement} | {leak.same_skeleton} | {leak.near_pair} |"
    )


def _listed(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.items())


def _cell(text: str) -> str:
    line = " ".join(text.split()).replace("|", "\\|")
    return line if len(line) <= 160 else line[:159] + "…"
