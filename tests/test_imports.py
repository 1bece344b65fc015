"""The base install needs no torch, and a question from a cold shell loads nothing that it does not
need.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import sqlnl_rag
from tests.fakes import chat_server

ROOT = Path(sqlnl_rag.__file__).parent.parent
SHOP = (Path(__file__).parent / "fixtures" / "translate" / "shop.sql").read_text("utf-8")
HEAVY = ("torch", "transformers", "sentence_transformers", "peft", "trl", "datasets", "unsloth")
# Of no use to a question about a small SQLite file.
UNNEEDED = (
    *HEAVY,
    *("faiss", "langchain_core", "duckdb", "psycopg", "pymysql", "pgparse"),
    *("fastapi", "uvicorn", "starlette", "mcp"),
)

# Runs the command line in a process where the named modules cannot be imported, and tells who
# tried.
GUARDED = """
import json, sys

blocked, asked = set(json.loads(sys.argv[1])), []

class Guard:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in blocked:
            asked.append(name)
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Guard())
sys.argv = ["sqlnl", *sys.argv[2:]]
from sqlnl_rag.cli import main
try:
    main()
finally:
    print("asked for:", *asked, file=sys.stderr)
"""


@pytest.fixture
def shop(tmp_path: Path) -> str:
    connection = sqlite3.connect(tmp_path / "shop.db")
    connection.executescript(SHOP)
    connection.close()
    return f"sqlite:///{tmp_path / 'shop.db'}"


def guarded(
    blocked: tuple[str, ...], *arguments: str, **environ: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", GUARDED, json.dumps(blocked), *arguments],
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
    )


def test_help_needs_neither_database_nor_model() -> None:
    ran = guarded((*UNNEEDED, "sqlalchemy", "sqlglot", "onnxruntime", "numpy"), "--help")
    assert ran.returncode == 0 and ran.stderr.splitlines() == ["asked for:"], ran.stderr


def test_a_question_to_a_small_database_loads_nothing_heavy(shop: str) -> None:
    with chat_server({"How many customers": "SELECT COUNT(*) FROM customers"}) as chat:
        ran = guarded(
            UNNEEDED,
            *("ask", "How many customers?", "--db", shop, "--model", "openai:scripted"),
            OPENAI_BASE_URL=chat.url,
        )
    assert ran.returncode == 0 and ran.stderr.splitlines()[-1] == "asked for:", ran.stderr


def test_the_base_install_answers_without_torch(shop: str) -> None:
    ran = guarded(
        HEAVY, "ask", "How many customers are there?", "--db", shop, "--model", "embedded"
    )
    assert ran.returncode == 0 and ran.stderr.splitlines()[-1] == "asked for:", ran.stderr
    assert ran.stdout.startswith("SELECT")


@pytest.mark.parametrize("command", [("schema",), ("doctor",), ("check",)])
def test_other_commands_need_no_torch(shop: str, command: tuple[str, ...]) -> None:
    ran = guarded(HEAVY, *command, "--db", shop)
    assert ran.stderr.splitlines()[-1] == "asked for:" and "Unexpected" not in ran.stderr
