"""Made pairs: the same as ever for the embedded model's recipe, and of use in both languages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

import pytest

from schemas.demo import build
from sqlnl_rag.datasets.ground import LiveGround, SchemaReader
from sqlnl_rag.datasets.making import _said, make_pairs
from sqlnl_rag.models.embedded import made
from sqlnl_rag.models.embedded.made import Lang, wordings
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Column, ForeignKey, Result, Schema, Table

STORES = Table(
    "门店",
    (
        Column("编号", "INTEGER", "number"),
        Column("名称", "TEXT", "text", values=("外滩店", "西湖店", "长乐店")),
        Column("城市", "TEXT", "text", values=("上海", "杭州")),
        Column("面积", "REAL", "number", values=("120", "80.5")),
        Column("开业日期", "DATE", "time", values=("2019-05-01",)),
    ),
    primary_key=("编号",),
)
ORDERS = Table(
    "订单",
    (
        Column("编号", "INTEGER", "number"),
        Column("门店编号", "INTEGER", "number"),
        Column("状态", "TEXT", "text", values=("已发货", "已取消", "退款中")),
        Column("金额", "REAL", "number"),
        Column("运费", "REAL", "number"),
    ),
    primary_key=("编号",),
    foreign_keys=(ForeignKey(("门店编号",), "门店", ("编号",)),),
)
SHOP = Schema("sqlite", "shop", (ORDERS, STORES))
NAMES = {(t.key, ""): t.name for t in SHOP.tables} | {
    (t.key, c.name): c.name for t in SHOP.tables for c in t.columns
}


_RECIPE = "20036d91c22caa45ae5010a423654428a53691c1c96e872067e58a521a5c65ef"


def test_the_pairs_of_the_recipe_are_the_same_as_ever() -> None:
    """The embedded model was trained on what this digest stands for."""
    pairs = made.make(SHOP, NAMES, 2000, "recipe")
    digest = hashlib.sha256(repr(pairs).encode()).hexdigest()
    assert (len(pairs), digest) == (2000, _RECIPE)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_kind_can_be_said(lang: Lang) -> None:
    for question, _ in made.make(SHOP, NAMES, 2000, "any", lang=lang):
        assert not re.search(r"[{}]|  ", question) and question.strip() == question
    for said in made.make(SHOP, NAMES, 200, "any", lang="en"):
        assert said[0][0].isupper() or not said[0][0].isascii()
        assert said[0][-1] in ".?"


def test_the_languages_say_the_same_kinds() -> None:
    english, chinese = set(wordings("en")), set(wordings("zh"))
    only = {"around.openings", "around.weights", "around.asking", "around.endings"}
    assert chinese - english == only
    assert all(key.endswith("_time") for key in english - chinese)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveGround]:
    url = f"sqlite:///{tmp_path_factory.mktemp('made') / 'demo.db'}"
    build(url)
    with Translator.connect(url, model=SchemaReader(1)) as translator:
        yield LiveGround(translator)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_pairs_made_from_a_database_return_something(lang: Lang, ground: LiveGround) -> None:
    kept, rejected = make_pairs(ground, count=60, lang=lang)
    assert len(kept) == 60 and rejected
    assert (kept, rejected) == make_pairs(ground, count=60, lang=lang)
    for example in kept:
        result = ground.run(example.sql)
        assert isinstance(result, Result) and result.rows, example
        assert example.lang == lang, example
    assert {one.reason for one in rejected} <= {"empty", "absurd"}
    assert all(one.message for one in rejected)


def test_what_nobody_would_ask_is_absurd(ground: LiveGround) -> None:
    rejected = [one for lang in ("en", "zh") for one in make_pairs(ground, count=120, lang=lang)[1]]
    messages = {one.message: one.example.sql for one in rejected}
    assert {
        "it returns no row",
        "its condition changes nothing",
        "it asks for what it says",
        "it reckons with columns that have no word in common",
    } <= messages.keys()
    sql = messages["it returns no row"]
    result = ground.run(sql)
    assert isinstance(result, Result) and not result.rows


def test_names_are_said_in_the_language_of_their_comment() -> None:
    assert _said("opened_year", "开业年份", "zh") == "开业年份"
    assert _said("opened_year", "开业年份", "en") == "opened year"
    assert _said("opened_year", None, "zh") == " opened year "
    assert _said("面积", "floor area", "en") == "floor area"
