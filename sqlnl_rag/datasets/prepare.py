"""From pairs to a folder that training reads: clean, deduplicate, split, render, count.

    FOLDER/train.jsonl valid.jsonl test.jsonl   rows: prompt, completion, direction, id, db_id …
    FOLDER/pairs/train.jsonl …                  the pairs behind them, as sqlnl eval reads them
    FOLDER/rejected.jsonl                       every pair that is not used, and why
    FOLDER/card.md card.json                    what this is, counted; fingerprint of the rows

Promises: the same pairs, databases and settings give the same bytes; the folder is there whole or
not at all. Does not promise that pairs are right: they were proven to run, not to answer.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlnl_rag.datasets import rows as rendering
from sqlnl_rag.datasets import splits
from sqlnl_rag.datasets.augmenting import retold, strangers, varied
from sqlnl_rag.datasets.cleaning import clean
from sqlnl_rag.datasets.duplicates import Pair, deduplicated, shaped, without_leaks
from sqlnl_rag.datasets.ground import Grounds, SchemaReader
from sqlnl_rag.datasets.pairs import Example, Rejected, json_lines
from sqlnl_rag.datasets.rows import Row
from sqlnl_rag.datasets.splits import PARTS, By, Leaks, Part
from sqlnl_rag.errors import SqlnlError, UsageError
from sqlnl_rag.introspect import Progress
from sqlnl_rag.models.chat import DEFAULT_BUDGET


@dataclass(frozen=True)
class Settings:
    """How pairs become rows.

    Attributes:
        by: How to divide; None decides by what the pairs are.
        explain_share: The share of rows that go from SQL to words, in [0, 1].
        budget: Tokens of schema that a prompt shows at most; the same is needed when asking.
        augment: How many further rows a training pair gets, reworded, over a schema shown
            another way.
    """

    by: By | None = None
    seed: int = 0
    explain_share: float = 0.2
    budget: int = DEFAULT_BUDGET
    augment: int = 0


@dataclass(frozen=True)
class Prepared:
    """What `write` writes.

    Attributes:
        given: How many pairs came in.
        dialects: Of the databases that were read.
    """

    settings: Settings
    by: By
    given: int
    pairs: Mapping[Part, Sequence[Pair]]
    rows: Mapping[Part, Sequence[Row]]
    rejected: Sequence[Rejected]
    leaks: Mapping[Part, Leaks]
    dialects: Sequence[str] = field(default=())


def prepare(
    examples: Sequence[Example],
    grounds: Grounds,
    settings: Settings,
    *,
    unread: Sequence[Rejected] = (),
    progress: Progress | None = None,
) -> Prepared:
    """Everything up to writing.

    Args:
        unread: What the readers could not use; listed with the rest.
        progress: Told ``(stage, done, total)``.

    Raises:
        UsageError: No pair is left, or a split would be empty.
        DatabaseUnreachable: A database went away, or none can be opened.
    """
    by = settings.by or splits.chosen(examples)
    pairs, rejected, dialects = _proven(examples, grounds, by, progress)
    rejected = [*unread, *rejected]
    if not pairs:
        raise _nothing_left(rejected)
    parts = splits.split(pairs, by, settings.seed)
    train, leaked = without_leaks(parts["train"], [*parts["valid"], *parts["test"]])
    rejected += leaked
    if not train:
        raise UsageError(
            "nothing is left to train on: every pair repeats a held-out one",
            "give pairs of more different statements",
        )
    parts["train"] = train
    rows = _rendered(parts, grounds, settings, progress)
    return Prepared(
        settings=settings,
        by=by,
        given=len(examples) + len(unread),
        pairs=parts,
        rows=rows,
        rejected=rejected,
        leaks=splits.leaks(parts),
        dialects=sorted(dialects),
    )


def write(prepared: Prepared, folder: Path) -> None:
    """Writes the folder, whole or not at all.

    Raises:
        UsageError: It is there already with something in it, or cannot be written.
    """
    from sqlnl_rag.datasets.card import card, card_json, row_lines

    with new_folder(folder) as inside:
        (inside / "pairs").mkdir()
        for part in PARTS:
            _put(inside / f"{part}.jsonl", row_lines(prepared.rows[part]))
            examples = [pair.clean.example for pair in prepared.pairs[part]]
            _put(inside / "pairs" / f"{part}.jsonl", json_lines(examples))
        _put(inside / "rejected.jsonl", json_lines(prepared.rejected))
        _put(inside / "card.json", card_json(prepared))
        _put(inside / "card.md", card(prepared))


def write_pairs(examples: Sequence[Example], rejected: Sequence[Rejected], out: Path) -> Path:
    """Writes pairs to `out`, and what was rejected beside it; each whole or not at all.

    Returns:
        The file of the rejected ones, ``NAME.rejected.jsonl``; it is there where there are any.

    Raises:
        UsageError: There is no pair, or the file cannot be written.
    """
    if not examples:
        raise _nothing_left(rejected)
    beside = out.with_name(f"{out.name.removesuffix('.jsonl')}.rejected.jsonl")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        for path, text in ((beside, json_lines(rejected)), (out, json_lines(examples))):
            if text:
                new = path.with_name(f".{path.name}.{os.getpid()}")
                _put(new, text)
                os.replace(new, path)
            else:
                path.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(out, error) from None
    return beside


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A folder to fill, which takes its name when the block ends well and is gone when it does not.

    Raises:
        UsageError: Something stands there already, or it cannot be written.
    """
    check_free(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        inside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    except OSError as error:
        raise _unwritable(folder, error) from None
    try:
        yield inside
        inside.chmod(0o755)
        os.replace(inside, folder)
    except OSError as error:
        raise _unwritable(folder, error) from None
    finally:
        shutil.rmtree(inside, ignore_errors=True)


def check_free(folder: Path) -> None:
    """That the folder can be made, before hours are spent on what goes into it.

    Raises:
        UsageError: Something stands there already, or in its way.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already", "name another folder, or remove it first")
    nearest = next(parent for parent in folder.absolute().parents if parent.exists())
    if not nearest.is_dir():
        raise UsageError(f"cannot write {folder}: Not a directory", "name another folder")


def _unwritable(folder: Path, error: OSError) -> UsageError:
    return UsageError(f"cannot write {folder}: {error.strerror}", "name a folder that can be made")


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _by_database(examples: Iterable[Example]) -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        found[example.db_id].append(example)
    return found


def _proven(
    examples: Sequence[Example], grounds: Grounds, by: By, progress: Progress | None
) -> tuple[list[Pair], list[Rejected], set[str]]:
    """Pairs that can be used, in the order in which they came, the others, and dialects."""
    pairs: list[Pair] = []
    rejected: list[Rejected] = []
    dialects: set[str] = set()
    done, unreachable = 0, None
    for db_id, group in _by_database(examples).items():
        try:
            ground = grounds(db_id)
        except SqlnlError as error:
            unreachable = unreachable or error
            rejected += [Rejected(e, "no_database", error.message) for e in group]
            done += len(group)
            continue
        dialects.add(ground.schema.dialect)
        proven: list[Pair] = []
        for example in group:
            outcome = clean(example, ground)
            if isinstance(outcome, Rejected):
                rejected.append(outcome)
            else:
                proven.append(shaped(outcome, ground.schema.dialect))
            done += 1
            if progress:
                progress("proving", done, len(examples))
        # What a publisher holds out is a measure: it stays as it is, and train gives way.
        measured = [p for p in proven if by == "given" and splits.is_measure(p.clean.example)]
        fixed = {pair.id for pair in measured}
        kept, repeated = deduplicated([p for p in proven if p.id not in fixed], measured)
        pairs += [*measured, *kept]
        rejected += repeated
    if unreachable and not dialects:
        raise unreachable
    place = {example.id: number for number, example in enumerate(examples)}
    pairs.sort(key=lambda pair: place[pair.id])
    return pairs, rejected, dialects


def _nothing_left(rejected: Sequence[Rejected]) -> UsageError:
    if not rejected:
        return UsageError("there is no pair in what was given", "a file may be empty")
    first = rejected[0]
    return UsageError(
        f"none of {len(rejected)} pairs can be used; {first.example.id}: {first.message}",
        "are these the dialect and the database that they were written for?",
    )


def _rendered(
    parts: Mapping[Part, Sequence[Pair]],
    grounds: Grounds,
    settings: Settings,
    progress: Progress | None,
) -> dict[Part, list[Row]]:
    """Rows of every part, shuffled; databases are opened one after the other."""
    ways = {p: rendering.directions(parts[p], settings.explain_share, settings.seed) for p in PARTS}
    by_database: dict[str, list[tuple[Part, Pair]]] = defaultdict(list)
    for part in PARTS:
        for pair in parts[part]:
            by_database[pair.db_id].append((part, pair))
    rows: dict[Part, list[Row]] = {part: [] for part in PARTS}
    trained = sorted({pair.db_id for pair in parts["train"]}) if settings.augment else ()
    schemas = {db_id: grounds(db_id).schema for db_id in trained}
    reader = SchemaReader(settings.budget)
    done, total = 0, sum(map(len, parts.values()))
    for db_id, group in by_database.items():
        ground = grounds(db_id)
        strange = strangers(schemas, db_id) if db_id in schemas else []
        for part, pair in group:
            further = range(1, settings.augment + 1) if part == "train" else ()
            if pair.id in ways[part]["nl2sql"]:
                selection = ground.select(pair.clean.example.asked)
                helped = part == "train"
                rows[part].append(rendering.asking(pair, selection, ground.schema, helped=helped))
                rows[part] += [
                    varied(pair, ground, strange, number=n, seed=settings.seed, reader=reader)
                    for n in further
                ]
            if pair.id in ways[part]["sql2nl"]:
                rows[part].append(rendering.telling(pair, ground.schema))
                told = (retold(pair, ground.schema, number=n, seed=settings.seed) for n in further)
                rows[part] += [row for row in told if row is not None]
            done += 1
            if progress:
                progress("rendering", done, total)
    return {part: rendering.shuffled(rows[part], settings.seed) for part in PARTS}
