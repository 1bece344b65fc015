"""Question files of what was written for this project to measure by, and is never trained on.

    python training/written.py DATA OUT

Of written/held_out/: questions over Spider's held-out databases in other words (OUT/reworded.json
and, as they were published, OUT/plain.json), and small databases that no model saw
(OUT/en.json, OUT/zh.json and OUT/NAME.sqlite). The same hands wrote what models are taught, so the
two small sets flatter a model more than another author's would.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from held_out import read

from sqlnl_rag.models.embedded.written import rewordings, scripts

WRITTEN = Path(__file__).parent / "written/held_out"


def small_databases(lang: str, out: Path) -> list[dict[str, Any]]:
    """Questions of the language's databases, which are made in `out`."""
    asked: list[dict[str, Any]] = []
    for script in scripts(WRITTEN / lang):
        name = f"{lang}_{script.name}"
        path = out / f"{name}.sqlite"
        path.unlink(missing_ok=True)
        script.build(path)
        for number, (question, sql) in enumerate(script.asked):
            asked.append(
                {"id": f"{name}/{number}", "db_id": name, "question": question, "query": sql}
            )
    return asked


def main() -> None:
    """Write them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    wordings = {str(number): wording for number, wording in rewordings(WRITTEN)}
    plain = [question for question in read(args.data, "spider") if question["id"] in wordings]
    sets = {
        "plain": plain,
        "reworded": [question | {"question": wordings[question["id"]]} for question in plain],
        "en": small_databases("en", args.out),
        "zh": small_databases("zh", args.out),
    }
    for name, questions in sets.items():
        path = args.out / f"{name}.json"
        path.write_text(json.dumps(questions, ensure_ascii=False), encoding="utf-8")
        print(f"{len(questions):5d}  {path}")


if __name__ == "__main__":
    main()
