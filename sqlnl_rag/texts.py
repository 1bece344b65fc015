"""How good descriptions of SQL are: nearness to people's questions, coverage, and the way back.

BLEU-4 is sacrebleu's, over the whole set, with its signature; ROUGE-L is the F-measure of the
longest common subsequence, of several references the best (Lin, "ROUGE: A Package for Automatic
Evaluation of Summaries", 2004), averaged. Questions that share one statement are its references.
Coverage is the share of texts that pass `sqlnl_rag.coverage`. The way back asks each text of the
database again and compares the rows with those of the statement. Statements are read as SQLite, as
the public sets are.

Does not promise that a nearer text is a better one: people leave out what a full text must say.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlnl_rag.batch import OpenTranslators, answer_lines
from sqlnl_rag.coverage import claims, covers
from sqlnl_rag.datasets import Example, read_json_objects
from sqlnl_rag.describe import describe
from sqlnl_rag.errors import MissingExtra, UsageError
from sqlnl_rag.evaluate import (
    ExecutionReport,
    Prediction,
    Progress,
    execution_accuracy,
    percent,
)
from sqlnl_rag.types import Schema

_WORDS = re.compile(r"[a-z0-9]+|[\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True)
class Described:
    """One statement, its text, and the questions that people put to the same end.

    Attributes:
        text: None where there is none; it counts as an empty one.
        faults: What the coverage check found, one line each.
    """

    id: str
    db_id: str
    sql: str
    text: str | None
    references: tuple[str, ...]
    faults: tuple[str, ...]
    rouge_l: float


@dataclass(frozen=True)
class TextReport:
    """The figures over a set.

    Attributes:
        bleu: From 0 to 1.
        signature: sacrebleu's, which says how BLEU was taken.
        way_back: What the texts gave when they were asked again; None where nobody asked.
    """

    described: tuple[Described, ...]
    bleu: float
    signature: str
    way_back: ExecutionReport | None = None

    def to_dict(self) -> dict[str, Any]:
        """Shares and scores are fractions of 1."""
        texts = [one for one in self.described if one.text is not None]
        references = [len(one.references) for one in self.described]
        found: dict[str, Any] = {
            "statements": len(self.described),
            "described": len(texts),
            "references": sum(references),
            "bleu_4": self.bleu,
            "bleu_signature": self.signature,
            "rouge_l": _mean([one.rouge_l for one in self.described]),
            "coverage": _mean(
                [float(one.text is not None and not one.faults) for one in self.described]
            ),
        }
        if self.way_back:
            scores = self.way_back.to_dict()
            kept = ("questions", "correct", "execution_accuracy", "interval", "not_answered")
            found["round_trip"] = {name: scores[name] for name in kept}
        found["not_covered"] = [
            {"id": one.id, "sql": one.sql, "text": one.text, "faults": list(one.faults)}
            for one in self.described
            if one.faults or one.text is None
        ]
        return found

    def render(self) -> str:
        """The figures as lines of text."""
        found = self.to_dict()
        lines = [
            f"statements                   {found['statements']},"
            f" with {found['references']} questions as references",
            f"described                    {found['described']}",
            f"BLEU-4                       {found['bleu_4']:.3f}   {self.signature}",
            f"ROUGE-L                      {found['rouge_l']:.3f}   F1, best reference, mean",
            f"coverage                     {percent(found['coverage'])}",
        ]
        if back := found.get("round_trip"):
            low, high = back["interval"]
            lines.append(
                f"round trip                   {percent(back['execution_accuracy'])}"
                f"  of {back['questions']} (95 % interval {100 * low:.1f} to {100 * high:.1f})"
            )
        lines += [f"  {one['id']}: {one['faults'][:1]}" for one in found["not_covered"][:10]]
        return "\n".join(lines)


def by_statement(examples: Sequence[Example]) -> list[tuple[Example, tuple[str, ...]]]:
    """Each statement of each database once, with every question that people put to it."""
    groups: dict[tuple[str, str], list[Example]] = {}
    for example in examples:
        key = (example.db_id, " ".join(example.sql.rstrip("; ").split()).casefold())
        groups.setdefault(key, []).append(example)
    return [(group[0], tuple(e.question for e in group)) for group in groups.values()]


def described(schemas: Mapping[str, Schema], lang: str) -> Callable[[Example], str | None]:
    """The text about a statement that needs no model; None where it cannot be parsed."""

    def text_of(example: Example) -> str | None:
        try:
            return describe(
                example.sql, "sqlite", schema=schemas.get(example.db_id), lang=lang
            ).text
        except UsageError:
            return None

    return text_of


def measure(
    examples: Sequence[Example],
    text_of: Callable[[Example], str | None],
    schemas: Mapping[str, Schema],
    *,
    lang: str = "en",
    progress: Progress | None = None,
) -> TextReport:
    """Describes each statement once and measures the texts.

    Args:
        text_of: The text about a statement; None where there is none.
        schemas: By db_id, where there is one.

    Raises:
        MissingExtra: sacrebleu is not installed.
        UsageError: There is nothing to measure.
    """
    groups = by_statement(examples)
    if not groups:
        raise UsageError("There is no statement to describe", "Is the set empty?")
    found = []
    for done, (example, references) in enumerate(groups, 1):
        text = text_of(example)
        faults = _faults(text, example, schemas, lang) if text is not None else ()
        score = max(rouge_l(text or "", reference) for reference in references)
        found.append(
            Described(example.id, example.db_id, example.sql, text, references, faults, score)
        )
        if progress:
            progress(example.db_id, done, len(groups))
    score, signature = bleu_4([o.text or "" for o in found], [o.references for o in found], lang)
    return TextReport(tuple(found), score, signature)


def asked_again(
    report: TextReport, translators: OpenTranslators, url: str, timeout_s: float
) -> TextReport:
    """The report with the execution accuracy of its texts, asked as questions.

    Raises:
        DatabaseUnreachable: A database cannot be opened.
    """
    texts = [one for one in report.described if one.text is not None]
    lines = [
        json.dumps({"id": one.id, "question": one.text, "db_id": one.db_id}).encode()
        for one in texts
    ]
    answers = {
        str(record["id"]): Prediction(
            str(record["id"]), record["status"], record["sql"], record["latency_ms"]
        )
        for record in answer_lines(lines, translators)
    }
    gold = [Example(o.id, o.text or "", o.sql, o.db_id) for o in report.described]
    return replace(report, way_back=execution_accuracy(answers, gold, url, timeout_s=timeout_s))


def read_texts(path: str | Path) -> Mapping[str, str]:
    """What ``sqlnl batch --direction sql2nl`` wrote: descriptions by id.

    Raises:
        UsageError: No such file, or not its lines.
    """
    path = Path(path)
    found = {}
    for number, line in enumerate(read_json_objects(path)):
        if "id" not in line or "status" not in line:
            raise UsageError(
                f"{path.name}: entry {number} has no id or no status",
                "expected the lines that sqlnl batch --direction sql2nl writes",
            )
        if isinstance(line.get("description"), str):
            found[str(line["id"])] = line["description"]
    return found


def bleu_4(
    texts: Sequence[str], references: Sequence[Sequence[str]], lang: str
) -> tuple[float, str]:
    """Corpus BLEU-4 from 0 to 1, blind to case, and sacrebleu's signature.

    Raises:
        MissingExtra: sacrebleu is not installed.
    """
    try:
        from sacrebleu.metrics.bleu import BLEU
    except ImportError:
        raise MissingExtra("BLEU", "eval") from None
    metric = BLEU(lowercase=True, tokenize="zh" if lang == "zh" else "13a")
    most = max(map(len, references))
    # sacrebleu wants as many references for each text; None stands for one that is not there.
    columns: Any = [[r[k] if k < len(r) else None for r in references] for k in range(most)]
    score = metric.corpus_score(list(texts), columns)
    return score.score / 100, str(metric.get_signature())


def rouge_l(text: str, reference: str) -> float:
    """The F-measure of the longest common subsequence of words, of Chinese characters.

    >>> round(rouge_l("the name of every store", "names of each store, the name"), 2)
    0.36
    """
    left, right = _WORDS.findall(text.casefold()), _WORDS.findall(reference.casefold())
    if not left or not right:
        return 0.0
    row = [0] * (len(right) + 1)
    for word in left:
        before = 0
        for place, other in enumerate(right, 1):
            above = row[place]
            row[place] = before + 1 if word == other else max(above, row[place - 1])
            before = above
    return 2 * row[-1] / (len(left) + len(right))


def _faults(
    text: str,
    example: Example,
    schemas: Mapping[str, Schema],
    lang: str,
) -> tuple[str, ...]:
    known = claims(example.sql, "sqlite", schema=schemas.get(example.db_id))
    found = covers(text, known, lang=lang)
    return tuple(f"{how}: {f.kind} {f.sql} {f.wanted}".strip() for how, f in found.findings())


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
