"""Every snippet of README.md and docs/ is run: those of the shell here, block by block, the others
here or where `ELSEWHERE` says. A snippet that nobody runs fails the first test.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import click
import jsonschema
import pytest
from typer.main import get_command

from schemas.demo import build
from sqlnl_rag.cli import app
from sqlnl_rag.database import Database
from sqlnl_rag.introspect import introspect
from sqlnl_rag.memory import Remembered, memory_of
from sqlnl_rag.query.published import schema_text
from sqlnl_rag.translate import Translator
from tests.commands import ROOT

PAGES = ("README.md", *sorted(f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")))
ELSEWHERE = {  # page and language: how many blocks, and which test runs them
    ("README.md", "python"): (1, "test_docs.py"),
    ("docs/agents.md", "json"): (1, "test_service_docs.py"),
    ("docs/agents.md", "python"): (2, "test_service_docs.py"),
    ("docs/service.md", "python"): (1, "test_service_docs.py"),
    ("docs/service.md", "toml"): (1, "test_service_docs.py"),
    ("docs/query.md", "json"): (1, __name__),
    ("docs/query.md", "python"): (1, __name__),
    ("docs/explain.md", "toml"): (1, __name__),
    ("docs/chat.md", "python"): (1, __name__),
}
DRAWINGS = ("question ─> select", "cli.py  ")  # blocks that are pictures
# They need a package index, a base model, an adapter or a server, or serve until they are stopped.
NOT_HERE = re.compile(r"^(pip install|sqlnl train|sqlnl serve)\b|--model (hf|openai):")
PAIRS = ROOT / "tests/fixtures/questions/demo.jsonl"
ASKED = "sqlnl> "  # what a person types
CHANGING = re.compile(r"^  (time|model) ")  # lines of output that differ from run to run


@dataclass(frozen=True)
class Block:
    page: str
    line: int
    language: str
    text: str

    @property
    def is_shell(self) -> bool:
        commands = ("sqlnl ", "curl ", "pip ")
        return not self.language and self.text.lstrip("$ ").startswith(commands)


def blocks() -> list[Block]:
    found = []
    for page in PAGES:
        text = (ROOT / page).read_text("utf-8")
        for match in re.finditer(r"^```(\w*)\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
            line = text[: match.start()].count("\n") + 1
            found.append(Block(page, line, match[1], match[2]))
    return found


SHELL = [block for block in blocks() if block.is_shell]


def test_no_snippet_is_left_out() -> None:
    left = [block for block in blocks() if not block.is_shell]
    for (page, language), (count, test) in ELSEWHERE.items():
        those = [one for one in left if (one.page, one.language) == (page, language)]
        assert len(those) == count, f"{page}: {language}, see {test}"
        left = [one for one in left if one not in those]
    assert [one for one in left if not one.text.startswith(DRAWINGS)] == []
    assert len(SHELL) > 5


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("snippets") / "demo.db"
    build(f"sqlite:///{path}")
    return path


@pytest.fixture
def folder(tmp_path: Path, demo: Path) -> Path:
    """A checkout as the snippets see it, with the files that they name."""
    (tmp_path / "schemas").mkdir()
    (tmp_path / "databases").mkdir()
    for name in ("schemas/demo.db", "shop.db", "databases/demo.sqlite"):
        shutil.copy(demo, tmp_path / name)
    shutil.copy(ROOT / "schemas/demo.glossary.toml", tmp_path / "schemas")
    shutil.copy(PAIRS, tmp_path / "pairs.jsonl")
    sql = "SELECT name FROM stores WHERE city = '上海'"
    (tmp_path / "asked.csv").write_text(f'question,sql\nWhich stores?,"{sql}"\n', "utf-8")
    (tmp_path / "query.log").write_text(f"\t    3 Query\t{sql}\n", "utf-8")
    for name in ("reports.sql", "queries.sql", "one.sql"):
        (tmp_path / name).write_text(f"{sql};\n", "utf-8")
    statement = json.dumps({"id": 1, "db_id": "demo", "sql": sql})
    (tmp_path / "statements.jsonl").write_text(f"{statement}\n", "utf-8")
    return tmp_path


def remember(database: Path, memory: Path) -> None:
    """Answers of many kinds, of which the seventh may be forgotten."""
    url = f"sqlite:///{database}"
    with Translator.connect(url, memory=memory_of(url, memory)) as translator:
        for line in PAIRS.read_text("utf-8").splitlines()[::2]:
            pair = json.loads(line)
            assert isinstance(translator.remember(pair["question"], pair["gold"]), Remembered)


@pytest.mark.parametrize(
    "block",
    [
        one
        for one in SHELL
        if "curl" not in one.text and not all(map(NOT_HERE.search, one.text.splitlines()))
    ],
    ids=lambda one: f"{one.page}:{one.line}",
)
def test_commands_run(block: Block, folder: Path) -> None:
    if "--chart" in block.text or "sqlnl board" in block.text:
        pytest.importorskip("vl_convert", reason="the [charts] extra is not installed")
    shown = block.text.startswith("$ ")
    command, _, output = block.text.replace("\\\n", " ").partition("\n" if shown else "\0")
    lines = command.removeprefix("$ ").splitlines()
    lines = [re.sub(r"\bURL\b", f"sqlite:///{folder}/shop.db", line) for line in lines]
    lines = [line for line in lines if not NOT_HERE.search(line)]
    typed = [line for line in output.splitlines() if line.startswith(ASKED)]
    if "--forget" in command:
        remember(folder / "shop.db", folder / "memory.db")
    sqlnl = f'sqlnl() {{ {shlex.quote(sys.executable)} -m sqlnl_rag "$@"; }}'
    here = {name: str(folder / name) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    here["SQLNL_MEMORY"] = str(folder / "memory.db")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("SQLNL_")}
    ran = subprocess.run(
        ["bash", "-euc", "\n".join([sqlnl, *lines])],
        cwd=folder,
        env=environ | here | {"PYTHONPATH": str(ROOT)},
        input="".join(f"{line.removeprefix(ASKED)}\n" for line in typed),
        capture_output=True,
        text=True,
    )
    assert lines and ran.returncode == 0, ran.stderr
    said = (ran.stdout + ran.stderr).splitlines()
    for line in output.splitlines():
        assert line in said or line in typed or CHANGING.match(line), (line, said)


@pytest.mark.parametrize("line", sorted(
    {
        line.strip().removeprefix("$ ")
        for page in PAGES
        for line in (ROOT / page).read_text("utf-8").replace("\\\n", " ").splitlines()
        if re.match(r"(    |\$ )?sqlnl [a-z]", line)
    }
))  # fmt: skip
def test_every_command_that_is_shown_can_be_called(line: str) -> None:
    """Those too that wait for clients, a base model or a GPU: their options are looked at."""
    arguments = shlex.split(line, comments=True)[1:]
    arguments = arguments[: next((i for i, a in enumerate(arguments) if a in "<>|"), None)]
    command: click.Command = get_command(app([]))
    context = click.Context(command, info_name="sqlnl")
    while isinstance(command, click.Group):
        _, found, arguments = command.resolve_command(context, arguments)
        assert found is not None, line
        command = found
    command.make_context(line, arguments, parent=context)


def first(page: str, language: str) -> str:
    return next(b.text for b in blocks() if (b.page, b.language) == (page, language))


def test_the_query_that_is_shown_is_one(demo: Path) -> None:
    from sqlnl_rag.query import loads, to_sql

    text = first("docs/query.md", "json")
    jsonschema.Draft202012Validator(json.loads(schema_text())).validate(json.loads(text))
    with Database.open(f"sqlite:///{demo}") as database:
        schema = introspect(database)
    shown = {"text": text, "schema": schema, "sql": to_sql(loads(text), "sqlite", schema)}
    sql = shown["sql"]
    exec(first("docs/query.md", "python"), shown)
    assert shown["sql"] == sql and shown["dumps"](shown["query"])  # type: ignore[operator]


def test_the_conversation_that_is_shown_goes_on(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(first("docs/chat.md", "python").replace("schemas/demo.db", str(demo)), {})
    assert "2003" in capsys.readouterr().out


def test_the_glossary_that_is_shown_is_read(tmp_path: Path, demo: Path) -> None:
    text = first("docs/explain.md", "toml")
    assert set(tomllib.loads(text)) == {"employees"}
    (tmp_path / "terms.toml").write_text(text, "utf-8")
    with Translator.connect(f"sqlite:///{demo}", glossary=tmp_path / "terms.toml") as translator:
        assert "工资" in translator.explain("SELECT salary FROM employees", lang="zh")
