"""The snippets of the docs of the doors run against a service that listens."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from schemas.demo import build
from sqlnl_rag.serving import listen
from sqlnl_rag.serving.desk import Desk
from tests.commands import ROOT
from tests.web import databases, listening

pytest.importorskip("fastapi")
from sqlnl_rag.service import service


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    url = f"sqlite:///{tmp_path_factory.mktemp('docs')}/demo.db"
    build(url)
    return url


@pytest.fixture(scope="module")
def url(demo: str) -> Iterator[str]:
    desk = Desk(databases({"shop": demo}))
    with listening(service(desk, listen.rules("127.0.0.1", None))) as url:
        yield url


def snippet(page: str, language: str, number: int = 1) -> str:
    text = (ROOT / "docs" / page).read_text("utf-8")
    return text.split(f"```{language}\n")[number].split("```")[0]


def run(script: str, demo: str) -> str:
    script = script.replace("sqlite:///schemas/demo.db", demo)
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_client_of_the_service(url: str, demo: str) -> None:
    script = snippet("service.md", "python").replace("http://127.0.0.1:8765", url)
    said = run(script, demo)
    assert "ORDER BY price DESC LIMIT 1" in said and "Purple Clay Teapot" in said
    assert any("\u4e00" <= character <= "\u9fff" for character in said)


def test_the_requests_of_curl(url: str) -> None:
    text = (ROOT / "docs/service.md").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.startswith("curl ")]
    assert len(lines) >= 2
    for line in lines:
        place, header, kind, data, body = shlex.split(line)[1:]
        assert (header, data) == ("-H", "-d")
        name, _, value = kind.partition(": ")
        address = place.replace("http://127.0.0.1:8765", url)
        asked = httpx.post(address, headers={name: value}, content=body.encode(), timeout=60)
        assert asked.json()["status"] == "answered" and asked.json()["rows"], line


def test_the_settings_of_the_service(tmp_path: Path) -> None:
    from sqlnl_rag.config import load_config

    (tmp_path / "sqlnl.toml").write_text(snippet("service.md", "toml"))
    names = [name for name, _ in load_config(environ={}, working_dir=tmp_path).databases]
    assert names == ["shop", "library"]


def test_the_table_names_every_operation() -> None:
    desk = Desk(databases({"shop": "sqlite:///none.db"}))
    app = service(desk, listen.rules("127.0.0.1", None))
    text = (ROOT / "docs/service.md").read_text("utf-8")
    for path, operations in app._app.openapi()["paths"].items():  # type: ignore[attr-defined]
        for method in operations:
            assert f"`{method.upper()} {path}`" in text


def test_the_client_of_the_mcp_server(demo: str) -> None:
    pytest.importorskip("mcp")
    entry = json.loads(snippet("agents.md", "json"))["mcpServers"]["sqlnl"]
    script = snippet("agents.md", "python")
    assert entry["command"] == "sqlnl" and 'command="sqlnl", args=["mcp"' in script
    installed = f'command={sys.executable!r}, args=["-m", "sqlnl_rag", "mcp"'
    said = run(script.replace('command="sqlnl", args=["mcp"', installed), demo)
    assert "ORDER BY price DESC LIMIT 1" in said and "Purple Clay Teapot" in said


def test_langchain(demo: str) -> None:
    said = run(snippet("agents.md", "python", 2), demo)
    assert "stores" in said and "Step(step='running')" in said and "Purple Clay Teapot" in said
    assert '"status": "answered"' in said
