"""The README holds: its commands exist, its files exist, its snippet runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.main import get_command

from sqlnl_rag.cli import app
from tests.demo_databases import build_demo

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_table() -> None:
    documented = set(re.findall(r"^\| `sqlnl (\w+)", README, re.MULTILINE))
    assert documented == set(get_command(app([])).commands)  # type: ignore[attr-defined]


def test_the_two_commands_come_first() -> None:
    assert README.index("make demo") < README.index("make test") < README.index("##")


def test_every_file_of_the_tree_is_there() -> None:
    tree = README.split("## The tree")[1].split("```")[1]
    package = tree.split("sqlnl_rag/")[1].split("\nschemas/")[0]
    names = re.findall(r"\b[\w/]+\.py\b", package)
    assert len(names) > 30
    for name in names:
        found = [ROOT / "sqlnl_rag" / name, ROOT / "sqlnl_rag" / "models" / name]
        assert any(path.is_file() for path in found), name


def test_links_lead_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", README) if "://" not in link]
    assert links
    for link in links:
        assert (ROOT / link).exists(), link


def test_the_snippet_runs(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    snippet = README.split("```python\n")[1].split("```")[0]
    url = build_demo("sqlite", request, tmp_path, "readme")
    script = snippet.replace("sqlite:///schemas/demo.db", str(url))
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert "ORDER BY price DESC LIMIT 1" in ran.stdout and "Purple Clay Teapot" in ran.stdout
