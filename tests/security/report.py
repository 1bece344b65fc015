"""Writes docs/security.md from the figures that the tests and the benchmark of the guard recorded.

    python -m tests.security.report build/figures.jsonl

The words are in `report.md`, the figures go into its gaps. Promised: no figure comes from anywhere
else, a later line replaces an earlier one of the same thing, misses are named, and where tests
exist whose figures are missing there is an error and no report.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlglot

HERE = Path(__file__).parent
Row = dict[str, Any]
# What tells two figures of one name apart.
_KEYS = ("corpus", "engine", "dialect", "account")
_DIALECTS = ("sqlite", "postgresql", "mysql", "duckdb")
# Sections of tests that stand in files of their own: the files, and how their figures begin.
_FAMILIES = {"faults.": "test_fault*.py", "soak": "test_soak*.py", "secrets.": "test_secret*.py"}


class Missing(Exception):
    """A figure that the report needs was not recorded."""


class Figures:
    """All figures of a file, by name.

    Attributes:
        small: First words of the names of figures that were recorded without ``--thorough``.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        found: dict[tuple[object, ...], tuple[str, Row]] = {}
        small: dict[tuple[object, ...], str] = {}
        for line in lines:
            entry = json.loads(line)
            value = entry["value"]
            value = value if isinstance(value, dict) else {"value": value}
            key = (entry["figure"], *(value.get(k) for k in _KEYS))
            found[key] = (entry["figure"], value)
            small[key] = "" if entry.get("thorough", True) else entry["figure"].split(".")[0]
        self._found = list(found.values())
        self.small = sorted(set(small.values()) - {""})

    def rows(self, name: str) -> list[Row]:
        """The figures of that name; `Missing` when there is none."""
        rows = [value for figure, value in self._found if figure == name]
        if not rows:
            raise Missing(f"no figure `{name}` was recorded")
        return rows

    def family(self, prefix: str) -> list[tuple[str, Row]]:
        """The figures whose names begin so, with the rest of the name."""
        return [
            (figure.removeprefix(prefix), value)
            for figure, value in self._found
            if figure.startswith(prefix)
        ]


def render(figures: Figures) -> str:
    """The whole report: `report.md` with its gaps filled.

    Raises:
        Missing: A required figure is not there.
    """
    for prefix, pattern in _FAMILIES.items():
        if any(HERE.glob(pattern)) and not figures.family(prefix):
            raise Missing(f"no figure `{prefix}…` was recorded, and {pattern} is there")
    parts: dict[str, Callable[[Figures], Iterator[str]]] = {
        "head": _head,
        "corpora": _corpora,
        "policy": _policy,
        "connection": _connection,
        "mutations": _mutations,
        "fuzz": _fuzz,
        "faults": _faults,
        "soak": _soak,
        "secrets": _secrets,
        "overhead": _overhead,
        "guards": _guards,
    }
    text = (HERE / "report.md").read_text(encoding="utf-8")
    for name, part in parts.items():
        filled = "\n".join(part(figures)).strip("\n")
        if name in ("faults", "soak", "secrets") and filled:
            filled += "\n\n"
        text = text.replace("{" + name + "}", filled)
    return text


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A Markdown table, numbers to the right, and an empty line."""
    body = [list(row) for row in rows]
    numbers = [all(isinstance(row[i], int | float) for row in body) for i in range(len(heads))]
    yield "| " + " | ".join(heads) + " |"
    yield "|" + "|".join("---:" if number else "---" for number in numbers) + "|"
    for row in body:
        yield "| " + " | ".join(_cell(cell) for cell in row) + " |"
    yield ""


def _cell(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        return str(value).replace("|", "\\|")
    return f"{value:,}"


def _names(ids: Sequence[str]) -> str:
    return ", ".join(f"`{i}`" for i in ids) or "none"


def _corpus(name: str) -> str:
    return {"own": "ours", "shared": "second"}.get(name, name)


def _total(rows: Sequence[Row], key: str) -> int:
    return sum(int(row[key]) for row in rows)


def _head(figures: Figures) -> Iterator[str]:
    engines = sorted({row["engine"] for row in figures.rows("connection.corpus")})
    yield f"Engines: {', '.join(engines)}; real servers and files, made for the tests."
    yield (
        f"Python {platform.python_version()}, sqlglot {sqlglot.__version__},"
        f" {platform.system()} {platform.machine()}."
    )
    if figures.small:
        names = ", ".join(figures.small)
        yield ""
        yield f"**Recorded without `--thorough`, so with small counts, in part or whole: {names}.**"


def _corpora(figures: Figures) -> Iterator[str]:
    own = figures.rows("corpus.own")[0]
    yield (
        f"Our corpus (`tests/security/corpus/`) holds {own['statements']:,} statements,"
        f" {own['texts']:,} different texts. Those that must be refused, by class:"
    )
    yield ""
    yield from table(
        ["class", *_DIALECTS],
        [[row["class"], *(row[d] for d in _DIALECTS)] for row in own["classes"]],
    )
    allow = ", ".join(f"{d} {own['allow'][d]}" for d in _DIALECTS)
    limit = ", ".join(f"{d} {own['limit'][d]}" for d in _DIALECTS)
    yield f"- must be allowed (verbs in strings and names, honest recursion, odd spelling): {allow}"
    yield f"- can be held by limits alone, so sent to the engines only: {limit}"
    yield ""
    if any(row["corpus"] == "shared" for row in figures.rows("policy.corpus")):
        yield "The second corpus was made by others and is no part of this repository; it is read"
        yield "where it lies beside the checkout, as it did here."
    else:
        yield "The second corpus did not lie beside this checkout, so its figures are missing."


def _policy(figures: Figures) -> Iterator[str]:
    rows = figures.rows("policy.corpus")
    keys = ("dialect", "refuse", "refused", "allow", "allowed")
    yield from table(
        ["corpus", "dialect", "must be refused", "refused", "must be allowed", "allowed"],
        [[_corpus(c["corpus"]), *(r[k] for k in keys)] for c in rows for r in c["rows"]],
    )
    yield f"Misses: {_names([i for c in rows for i in c['wrong']])}."


def _connection(figures: Figures) -> Iterator[str]:
    rows = figures.rows("connection.corpus")
    yield f"The time limit was {rows[0]['timeout_s']:g} s a statement."
    yield ""
    counted = ("statements", "refused", "stopped", "line lost", "ran")
    found = ("changed", "broken", "left")
    yield from table(
        [
            *("engine", "account", "corpus", "sent", "refused", "stopped by a limit", "line lost"),
            *("ran", "changed something", "next query failed", "left over", "slowest (s)"),
        ],
        [
            [
                *(row["engine"], row["account"], _corpus(row["corpus"])),
                *(row[key] for key in counted),
                *(len(row[key]) for key in found),
                row["slowest_s"],
            ]
            for row in rows
        ],
    )
    changed = [f"{row['account']} {line}" for row in rows for line in row["changed"]]
    yield f"- changed something: {_names(changed)}"
    left = [line for row in rows for line in row["left"]]
    yield f"- left over, a session, process or thread: {_names(left)}"
    yield "- *line lost*: the statement ended its own session; the next query had its answer from a"
    yield "  new one"
    syntax = sum(row["syntax"] for row in rows if row["engine"].startswith("MariaDB"))
    yield "- the server for the mysql dialect is MariaDB: what only MySQL knows is refused there by"
    yield f"  its syntax and counted as refused ({syntax:,} refusals on it are syntax errors; a"
    yield "  statement that is no query is one too, because it cannot be explained)"
    yield "- *ran*: the engine answered, and nothing was different afterwards unless it is listed"
    yield "  above; it read what the account may read, or does no harm alone. By class:"
    yield ""
    yield from table(
        ["engine", "account", "corpus", "what ran"],
        [
            [
                *(row["engine"], row["account"], _corpus(row["corpus"])),
                ", ".join(f"{kind} {n}" for kind, n in row["ran_kinds"].items()) or "nothing",
            ]
            for row in rows
        ],
    )
    yield "Statements that must be allowed, sent to the same engines:"
    yield ""
    yield from table(
        ["engine", "corpus", "must be allowed", "ran", "MySQL's alone"],
        [
            [r["engine"], _corpus(r["corpus"]), r["statements"], r["ran"], len(r["foreign"])]
            for r in figures.rows("connection.allow")
        ],
    )


def _mutations(figures: Figures) -> Iterator[str]:
    rows = figures.rows("mutations")
    yield (
        f"{_total(rows, 'mutations'):,} mutations, {_total(rows, 'texts'):,} different,"
        f" seed {rows[0]['seed']}:"
    )
    yield ""
    counted = ("mutations", "accepted", "run", "ran", "refused", "stopped", "line lost")
    yield from table(
        [
            *("engine", "corpus", "mutations", "accepted", "texts run", "answered"),
            *("refused by the engine", "stopped by a limit", "line lost", "changed something"),
        ],
        [
            [
                *(row["engine"], _corpus(row["corpus"])),
                *(row[key] for key in counted),
                len(row["changed"]),
            ]
            for row in rows
        ],
    )
    same, kept = _total(rows, "same"), _total(rows, "same_allowed")
    yield f"Of {same:,} mutations of allowed statements that keep their meaning, {kept:,}"
    yield f"({100 * kept / max(same, 1):.1f} %) stay allowed."


def _fuzz(figures: Figures) -> Iterator[str]:
    seeded, drawn = figures.rows("fuzz.seeded"), figures.rows("fuzz.hypothesis")
    driven = {row["dialect"]: row["inputs"] for row in drawn}
    yield (
        f"{_total(seeded, 'inputs') + _total(drawn, 'inputs'):,} texts,"
        f" {_total(drawn, 'inputs'):,} of them driven by Hypothesis, and no exception:"
    )
    yield ""
    shapes = {row["dialect"]: row for row in figures.rows("fuzz.shapes")}
    yield from table(
        [
            *("dialect", "seeded texts", "different", "Hypothesis", "accepted"),
            *("slowest text (s)", "hostile shapes", "slowest shape", "its time (s)"),
        ],
        [
            [
                *(
                    row["dialect"],
                    row["inputs"],
                    row["texts"],
                    driven[row["dialect"]],
                    row["accepted"],
                ),
                *(row["slowest_s"], shapes[row["dialect"]]["shapes"]),
                *(shapes[row["dialect"]]["slowest"], shapes[row["dialect"]]["slowest_s"]),
            ]
            for row in seeded
        ],
    )


def _faults(figures: Figures) -> Iterator[str]:
    found = figures.family("faults.")
    if not found:
        return
    times = [(name, row) for name, row in found if "times" in row]
    yield "## Faults"
    yield ""
    kinds = {name.partition(".")[2] for name, _ in times}
    injections = _total([row for _, row in times], "times")
    yield f"{len(kinds)} kinds of fault, {injections:,} injections: into real servers and the lines"
    yield "to them, files, indexes, models"
    yield "(`tests/security/test_fault*.py`). After each the person has an answer or one clear"
    yield "error, the next question its right answer, and no session, transaction, thread, file or"
    yield "process is left; a kind of which that was not so once is not in the table."
    yield ""
    yield from table(
        ["fault", "times", "how it ended"],
        [
            [
                name.replace(".", ": ", 1),
                row["times"],
                ", ".join(f"{end} {n}" for end, n in row["ends"].items()),
            ]
            for name, row in sorted(times, key=lambda pair: pair[0].partition(".")[0])
        ],
    )
    yield from _plain([(name, row) for name, row in found if "times" not in row])


def _soak(figures: Figures) -> Iterator[str]:
    for row in figures.rows("soak.askers")[-1:]:
        yield "## Many askers at once"
        yield ""
        yield f"{row['askers']} threads share one Translator over PostgreSQL for"
        yield f"{row['seconds']:g} s (`tests/security/test_soak.py`): each asks the embedded model"
        yield "questions whose answers are known, and runs statements that carry its own number."
        yield ""
        yield from table(
            ["what", "figure"],
            [
                ["questions answered", row["question"]],
                ["statements with the asker's number answered", row["statement"]],
                ["wrong, or somebody else's", row["wrong"]],
                ["sessions on the server, at most", row["most_sessions"]],
                ["sessions left after closing", row["sessions_left"]],
                ["memory after warming up, MB", row["rss_warm_mb"]],
                ["memory at the end, MB", row["rss_end_mb"]],
                ["growth, %", row["growth_percent"]],
                ["longest wait for an answer, s", row["longest_s"]],
            ],
        )


def _secrets(figures: Figures) -> Iterator[str]:
    found = figures.family("secrets.")
    if not found:
        return
    yield "## Secrets and privacy"
    yield ""
    yield "A canary for a password stands in the URL, as it is and spoilt, one for a key in the"
    yield "environment, one for a value in the cells; they are searched for, also encoded, in what"
    yield "is printed, logged, raised, written, sent to a model and handed to children"
    yield "(`tests/security/test_passwords.py`, `test_secrets.py`)."
    yield ""
    yield from table(
        ["where", "places or requests searched", "hits"],
        [
            [name.replace(".", ", "), row.get("places", row.get("requests")), row["hits"]]
            for name, row in found
        ],
    )


def _plain(found: list[tuple[str, Row]]) -> Iterator[str]:
    for name, row in found:
        said = ", ".join(f"{key.replace('_', ' ')} {_cell(value)}" for key, value in row.items())
        yield f"- {name.strip('.') or 'all'}: {said}"
    if found:
        yield ""


def _overhead(figures: Figures) -> Iterator[str]:
    rows = figures.rows("overhead")
    yield "Policy and names (`verify` without a database) over the gold queries of the demo"
    yield "questions, next to `sqlglot.parse` alone in the same run (`python -m benchmarks.guard`)."
    yield ""
    yield from table(
        [
            *("dialect", "median (ms)", "90 % under (ms)", "median of processor time (ms)"),
            *("parse alone (ms)", "ratio", "accepted"),
        ],
        [
            [
                *(row["dialect"], row["median_ms"], row["p90_ms"], row["processor_median_ms"]),
                *(row["parse_median_ms"], row["ratio"], f"{row['accepted']} of {row['queries']}"),
            ]
            for row in rows
        ],
    )


def _guards(figures: Figures) -> Iterator[str]:
    for found in figures.rows("guards"):
        yield (
            f"Corpus: {_corpus(found['corpus'])}; {found['refuse']:,} must be refused,"
            f" {found['allow']:,} allowed."
        )
        yield ""
        rows = [*found["rows"], {"guard": "**ours, policy alone**", **found["ours"]}]
        yield from table(
            ["guard", "lets through", "of these, harm", "blocks though allowed"],
            [[row["guard"], row["through"], row["harm"], row["blocked"]] for row in rows],
        )


def main() -> None:
    """Prints the report, or one line that says what is missing."""
    try:
        lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
        print(render(Figures(lines)), end="")
    except (IndexError, FileNotFoundError):
        sys.exit("usage: python -m tests.security.report FIGURES (see `make security-report`)")
    except Missing as missing:
        sys.exit(f"no report: {missing}; run `make security-report`")


if __name__ == "__main__":
    main()
