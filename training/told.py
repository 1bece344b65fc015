"""What a fine-tuned language model says of each statement, as it says it: nothing checks it.

    python training/told.py ROWS MODEL > told.jsonl

ROWS is a folder of `sqlnl data prepare` with rows from SQL to words, of which test is told; MODEL
what `sqlnl train` wrote. Printed is what `sqlnl eval --direction sql2nl --predictions` reads. What
a person is shown goes through the check: `sqlnl batch --direction sql2nl --model hf:MODEL`.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sqlnl_rag.models.local import BATCH, LocalChat, read_model
from sqlnl_rag.prompt import Message
from sqlnl_rag.reply import parse_description


def main() -> None:
    """Tells every statement of the test split."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=Path)
    parser.add_argument("model", type=Path)
    args = parser.parse_args()
    network, tokenizer, _ = read_model(args.model)
    chat = LocalChat(network, tokenizer, name=args.model.name, max_new_tokens=128)

    def tell(row: dict[str, Any]) -> str:
        messages = [Message(turn["role"], turn["content"]) for turn in row["prompt"]]
        return parse_description(chat.complete(messages, n=1)[0].text)

    lines = (args.rows / "test.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["direction"] == "sql2nl"]
    with ThreadPoolExecutor(BATCH) as threads:
        for row, text in zip(rows, threads.map(tell, rows), strict=True):
            told = {
                "id": row["id"].removesuffix(":sql2nl"),
                "status": "answered",
                "description": text,
            }
            print(json.dumps(told, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
