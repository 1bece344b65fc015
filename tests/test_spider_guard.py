"""The shipped weights still answer Spider's development questions as well as when they shipped.

200 of the 1,034 questions, chosen by a digest of their positions, go the product's way from
question to verified SQL; execution accuracy must not fall by more than a point below the figure
recorded in fixtures/evaluate/spider_guard.json. Whoever improves on it records the new figure. The
set itself is not in the repository: it is read from ../shared beside the checkout.

Time decides nothing: answering only dry-runs, and judging waits for a query longer than any of them
could take here. The same machine gives the same figure; another kind of processor rounds otherwise
in int8, which the point is for.
"""

from __future__ import annotations

import hashlib
import json
import tarfile
from pathlib import Path

import pytest

from sqlnl_rag.batch import OpenTranslators, answer_lines
from sqlnl_rag.datasets import Example, batch_lines, read_questions
from sqlnl_rag.evaluate import execution_accuracy, read_predictions
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.translate import Translator

ROOT = Path(__file__).parent.parent
ARCHIVE = ROOT.parent / "shared" / "data" / "spider.tar.xz"
RECORDED = ROOT / "tests" / "fixtures" / "evaluate" / "spider_guard.json"
ALLOWED_LOSS = 0.01
JUDGED_FOR_S = 600.0


def sample(examples: list[Example], size: int) -> list[Example]:
    """Those whose ids have the lowest digests, in the order of the set."""
    by_digest = sorted(examples, key=lambda e: hashlib.sha256(e.id.encode()).digest())
    chosen = {example.id for example in by_digest[:size]}
    return [example for example in examples if example.id in chosen]


@pytest.fixture(scope="module")
def spider(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not ARCHIVE.is_file():
        pytest.skip(f"Spider is not here: no {ARCHIVE}")
    folder = tmp_path_factory.mktemp("spider")
    with tarfile.open(ARCHIVE) as archive:
        members = archive.getmembers()
        dev = next(m for m in members if m.name.endswith("spider/dev.json"))
        archive.extract(dev, folder, filter="data")
        needed = {e.db_id for e in read_questions(folder / dev.name)}
        files = {f"spider/database/{name}/{name}.sqlite" for name in needed}
        archive.extractall(folder, [m for m in members if m.name in files], filter="data")
    return folder / "spider"


def test_execution_accuracy_has_not_fallen(spider: Path, tmp_path: Path) -> None:
    recorded = json.loads(RECORDED.read_text(encoding="utf-8"))
    examples = sample(read_questions(spider / "dev.json"), recorded["questions"])
    url = f"sqlite:///{spider}/database/{{db_id}}/{{db_id}}.sqlite"
    model = EmbeddedModel(threads=1)  # as good, and no core waits for the other on a busy machine
    lines = [line.encode() for line in batch_lines(examples)]
    with OpenTranslators(url, lambda one: Translator.connect(one, model=model)) as translators:
        answers = list(answer_lines(lines, translators))
    predictions = tmp_path / "predictions.jsonl"
    predictions.write_text("\n".join(map(json.dumps, answers)), encoding="utf-8")
    report = execution_accuracy(
        read_predictions(predictions), examples, url, timeout_s=JUDGED_FOR_S
    )
    right = sum(outcome.correct for outcome in report.outcomes)
    print(f"{right} of {len(report.outcomes)}; recorded {recorded['correct']}")
    assert not report.gold_failed
    assert len(report.outcomes) == recorded["questions"]
    assert right >= recorded["correct"] - ALLOWED_LOSS * recorded["questions"], [
        outcome.id for outcome in report.outcomes if not outcome.correct
    ]
