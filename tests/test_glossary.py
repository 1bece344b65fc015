"""A glossary names tables and columns in both languages, in every door; a bad one says where."""

from __future__ import annotations

import asyncio
import json
import tomllib
from pathlib import Path

import pytest

from schemas.demo import VIEW, metadata, view_query
from sqlnl_rag.glossary import read_glossary
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.translate import Translator
from tests.commands import QUESTION, ROOT, Sqlnl, is_clear
from tests.fakes import chat_server

NAMES = "SELECT NAME FROM Customers WHERE city = 'Oslo'"
TEXTS = {
    "en": "The full name of every client whose city is 'Oslo'.",
    "zh": "列出城市为 'Oslo' 的顾客的姓名。",
}
GLOSSARY = """
[customers]
en = "client"
zh = "顾客"
[customers.columns]
name = { en = "full name", zh = "姓名" }
City = { zh = "城市" }
[elsewhere.columns]
nothing = { zh = "无" }
"""


@pytest.fixture
def terms(here: Path) -> Path:
    (here / "terms.toml").write_text(GLOSSARY, "utf-8")
    return Path("terms.toml")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_text_calls_things_by_the_glossary(sqlnl: Sqlnl, terms: Path, lang: str) -> None:
    (one,) = sqlnl(
        "explain", NAMES, "--lang", lang, "--glossary", str(terms), "--json"
    ).json["statements"]  # fmt: skip
    assert one["text"] == TEXTS[lang] and one["coverage"]["ok"]


def test_a_snapshot_is_told_by_the_glossary_too(sqlnl: Sqlnl, here: Path, terms: Path) -> None:
    (here / "shop.json").write_text(sqlnl("schema", "--json").out, "utf-8")
    ran = sqlnl("explain", NAMES, "--schema", "shop.json", "--glossary", str(terms))
    assert ran.out == f"{TEXTS['en']}\n"


def test_settings_name_a_glossary_for_every_door(sqlnl: Sqlnl, here: Path, terms: Path) -> None:
    (here / "sqlnl.toml").write_text(f'glossary = "{terms}"', "utf-8")
    assert sqlnl("explain", NAMES).out == f"{TEXTS['en']}\n"
    line = json.dumps({"id": 1, "sql": NAMES})
    (record,) = sqlnl("batch", "--direction", "sql2nl", "--lang", "zh", stdin=line).lines
    assert record["description"] == TEXTS["zh"]
    assert (
        sqlnl("ask", QUESTION, "--json").json["explanation"] == "The number of clients (called n)."
    )
    assert sqlnl("explain", "SELECT 1", "--dialect", "sqlite").code == 0  # names nothing there


def test_what_asks_sees_both_languages(
    sqlnl: Sqlnl, terms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with chat_server({QUESTION: "SELECT COUNT(*) FROM customers"}) as chat:
        monkeypatch.setenv("OPENAI_BASE_URL", chat.url)
        assert sqlnl("ask", QUESTION, "--glossary", str(terms)).code == 0
    assert "顾客, client" in chat.prompts[0] and "姓名, full name" in chat.prompts[0]


def test_a_translator_and_a_service_speak_by_the_glossary(here: Path, terms: Path) -> None:
    def connect() -> Translator:
        return Translator.connect("sqlite:///shop.db", glossary=terms)

    with connect() as translator:
        assert translator.explain(NAMES, lang="zh") == TEXTS["zh"]
    databases = Databases({"shop": connect})
    told = asyncio.run(Desk(databases).explain(NAMES, "shop", lang="zh"))
    databases.close()
    assert told["description"] == TEXTS["zh"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[customers", "cannot be read"),
        ('customers = "顾客"', "customers is no table"),
        ('[customers]\nfr = "client"', "customers.fr is no language"),
        ('[customers]\nzh = "client"', "customers.zh is no name: 'client'"),
        ('[customers]\nen = "顾客"', "customers.en is no name"),
        ('[customers]\nen = ""', "customers.en is no name: ''"),
        ('[customers]\nen = "a, b"', "customers.en is no name"),
        ("[customers]\nen = 3", "customers.en is no name: 3"),
        (f'[customers]\nzh = "{"顾" * 13}"', "customers.zh is no name"),
        ("[customers]\ncolumns = 3", "customers.columns holds no columns"),
        ('[customers.columns]\nname = "full name"', "customers.columns.name holds no terms"),
    ],
)
def test_a_bad_glossary_is_one_clear_line(sqlnl: Sqlnl, here: Path, text: str, told: str) -> None:
    (here / "bad.toml").write_text(text, "utf-8")
    assert is_clear(sqlnl("explain", NAMES, "--glossary", "bad.toml"), 2, "bad.toml", told)
    assert is_clear(sqlnl("ask", QUESTION, "--glossary", "bad.toml"), 2, "bad.toml", told)


def test_a_glossary_that_is_not_there_or_names_nothing(sqlnl: Sqlnl, terms: Path) -> None:
    assert is_clear(sqlnl("explain", NAMES, "--glossary", "none.toml"), 2, "none.toml")
    options = ("--dialect", "sqlite", "--glossary", str(terms))
    assert is_clear(sqlnl("explain", NAMES, *options), 2, "glossary needs the tables")


def test_the_demo_glossary_names_every_table_and_column_in_chinese() -> None:
    path = ROOT / "schemas" / "demo.glossary.toml"
    read_glossary(path)
    held = {name: set(table["columns"]) for name, table in tomllib.loads(path.read_text()).items()}
    wanted = {name: {column.name for column in t.columns} for name, t in metadata.tables.items()}
    wanted[VIEW] = {column.name for column in view_query.selected_columns}
    assert held == wanted
    terms = read_glossary(path).terms
    assert all("zh" in said for said in terms.values())
