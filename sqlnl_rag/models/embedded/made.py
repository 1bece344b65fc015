"""Made training pairs: queries drawn over real schemas, asked in Chinese by templates.

Each kind (templates.py) draws a query over the tables it is given and says it in one of several
ways. The Chinese is plain and a little stiff; it teaches which words mean which clause, and how a
question is put together where modifiers come before what they modify. Real questions teach the
rest.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.types import Column, Schema, Table

_ID = re.compile(r"(?i)(^|_|[^a-z])id$|编号$|代码$|code$")
_NAME = re.compile(r"(?i)名$|名称$|姓名$|^name$|name$|title$|标题$")
SMALL = "一二三四五六七八九十"


@dataclass(frozen=True)
class Made:
    """A drawn query, said and meant."""

    question: str
    actions: list[Action]


def make(
    schema: Schema, names: dict[tuple[str, str], str], count: int, seed: str
) -> list[tuple[str, tuple[Action, ...]]]:
    """At most `count` different questions with their actions.

    Args:
        names: What (table key, column) is called in Chinese; a table's own column is "". What has
            no entry is not asked for.
    """
    from sqlnl_rag.models.embedded.templates import KINDS

    rng = random.Random(seed)
    maker = Maker(schema, names, rng)
    if not maker.tables:
        return []
    found: dict[str, tuple[Action, ...]] = {}
    weights = [weight for weight, _ in KINDS]
    for _ in range(count * 3):
        if len(found) >= count:
            break
        kind = rng.choices(KINDS, weights)[0][1]
        made = kind(maker)
        if made and len(made.question) < 90:
            found.setdefault(maker.varied(made.question), tuple(made.actions))
    return list(found.items())


@dataclass(frozen=True)
class Condition:
    """A test of rows; its text stands before 的."""

    text: str
    actions: list[Action]


class Maker:
    """What the makers draw from."""

    def __init__(
        self, schema: Schema, names: dict[tuple[str, str], str], rng: random.Random
    ) -> None:
        self.rng = rng
        self.names = names
        self.schema = schema
        self.tables = [t for t in schema.tables if (t.key, "") in names and self.columns(t)]
        self.links = [
            (t, key.columns[0], schema.by_key[key.ref_table], key.ref_columns[0])
            for t in self.tables
            for key in t.foreign_keys
            if len(key.columns) == 1
            and key.ref_table in schema.by_key
            and schema.by_key[key.ref_table] in self.tables
            and key.ref_table != t.key
        ]

    def say(self, table: Table, column: Column | None = None) -> str:
        """The Chinese name."""
        return self.names[table.key, column.name if column else ""]

    def pick(self, *options: str) -> str:
        """Any of the wordings."""
        return self.rng.choice(options)

    def columns(self, table: Table, *kinds: str) -> list[Column]:
        """Columns worth asking for."""
        foreign = {c for key in table.foreign_keys for c in key.columns}
        return [
            c
            for c in table.columns
            if (table.key, c.name) in self.names
            and c.name not in foreign
            and not _ID.search(c.name)
            and (not kinds or c.kind in kinds)
        ]

    def label(self, table: Table) -> Column | None:
        """The column that names a row."""
        own = self.columns(table)
        named = [c for c in own if _NAME.search(c.name)]
        texts = [c for c in own if c.kind in ("text", "other")]
        return next(iter(named or texts or own), None)

    def number(self, column: Column) -> tuple[str, str]:
        """A number near those of the column, as said and as meant."""
        held = [v for v in column.values if re.fullmatch(r"\d+(\.\d+)?", v)]
        if held and self.rng.random() < 0.7:
            value = self.rng.choice(held)
        else:
            value = str(self.rng.choice([1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 60, 80, 90, 100, 200,
                                         500, 1000, 2000, 5000, 10000, 0.5, 3.5, 1990, 2000, 2010,
                                         2015, 2018, 20000, 100000, 1000000]))  # fmt: skip
        whole = int(float(value)) if float(value) == int(float(value)) else None
        if whole and whole >= 10_000 and whole % 1000 == 0 and self.rng.random() < 0.5:
            said = f"{whole / 10_000:g}万"
        elif whole and 1 < whole <= 10 and self.rng.random() < 0.4:
            said = SMALL[whole - 1] if whole != 2 else "两"
        else:
            said = value
        return said, value

    def condition(self, table: Table, avoid: Column | None = None) -> Condition | None:
        """A test of one column of `table`."""
        options = [c for c in self.columns(table) if c != avoid]
        if not options:
            return None
        column = self.rng.choice(options)
        name = self.say(table, column)
        point = Action("column", column.name, table.key)
        if column.kind == "number":
            said, value = self.number(column)
            word, texts = self.rng.choice(
                [
                    (
                        ">",
                        ("大于{}", "超过{}", "高于{}", "多于{}", "在{}以上", "比{}大", "超过了{}"),
                    ),
                    ("<", ("小于{}", "低于{}", "少于{}", "不到{}", "在{}以下", "不足{}")),
                    (
                        ">=",
                        ("不低于{}", "不少于{}", "至少{}", "大于等于{}", "不小于{}", "至少为{}"),
                    ),
                    (
                        "<=",
                        ("不超过{}", "不高于{}", "不大于{}", "小于等于{}", "至多{}", "不多于{}"),
                    ),
                    ("=", ("等于{}", "是{}", "为{}", "恰好是{}")),
                    ("!=", ("不等于{}", "不是{}", "不为{}")),
                ]
            )
            text = name + self.rng.choice(texts).format(said)
            return Condition(text, [point, keyword(word), Action("value", value)])
        held = [v.strip() for v in column.values if 0 < len(v.strip()) <= 20 and "\n" not in v]
        if not held:
            return None
        value = self.rng.choice(held)
        roll = self.rng.random()
        shown = self.pick(value, value, value, f"“{value}”", f'"{value}"', f"《{value}》")
        if column.kind == "text" and roll < 0.12 and len(value) > 2:
            cut = value[: self.rng.randrange(1, len(value))].strip()
            if cut:
                text = name + self.pick("包含", "中含有", "里带", "含有", "中有") + cut
                return Condition(text, [point, keyword("contains"), Action("value", cut)])
        if roll < 0.25:
            text = name + self.pick("不是", "不为", "不等于", "不在") + shown
            return Condition(text, [point, keyword("!="), Action("value", value)])
        text = self.pick(
            f"{name}是{shown}", f"{name}为{shown}", f"{name}在{shown}", f"{shown}{name}",
            f"{name}属于{shown}", f"{shown}这个{name}", f"{name}叫{shown}",
        )  # fmt: skip
        return Condition(text, [point, keyword("="), Action("value", value)])

    def conditions(self, table: Table) -> Condition | None:
        """One or two tests."""
        one = self.condition(table)
        if one is None or self.rng.random() < 0.65:
            return one
        two = self.condition(table)
        if two is None or two.actions[0] == one.actions[0]:
            return one
        if self.rng.random() < 0.7:
            text = one.text + self.pick("且", "并且", "而且", "，", "，同时") + two.text
            return Condition(text, [*one.actions, keyword("and"), *two.actions])
        text = one.text + self.pick("或", "或者", "或者是") + two.text
        return Condition(text, [*one.actions, keyword("or"), *two.actions])

    def few(self, table: Table, most: int = 3) -> list[Column]:
        """One to three columns of the table."""
        own = self.columns(table)
        count = self.rng.choices([1, 2, 3], [6, 4, 1])[0]
        return self.rng.sample(own, min(count, len(own), most))

    def listed(self, names: Sequence[str]) -> str:
        """Names joined as a list is."""
        if len(names) == 1:
            return names[0]
        last = self.pick("和", "以及", "与", "、", "及")
        return "、".join(names[:-1]) + last + names[-1]

    def varied(self, question: str) -> str:
        """The question with or without an opening and an ending."""
        opening = self.rng.choices(
            ["", "请问", "请给出", "列出", "查询", "给出", "我想知道", "显示", "帮我找出", "找出",
             "请列出", "告诉我", "请告诉我", "查一下", "有哪些"][:14],
            [10, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1],
        )[0]  # fmt: skip
        if question.startswith(("有多少", "哪", "一共", "共有")) and opening:
            opening = self.pick("", "请问", "我想知道", "告诉我")
        ending = self.pick(
            "", "", "？", "?", "。", "是什么？", "有哪些？", "分别是什么？", "是多少？"
        )
        if question[-1] in "么些少谁几多" and len(ending) > 1:
            ending = "？"
        return opening + question + ending

    def top(self) -> tuple[str, str]:
        """A small number, as said and as meant."""
        value = self.rng.choice([2, 3, 3, 3, 5, 5, 10, 4, 6, 8])
        said = SMALL[value - 1] if self.rng.random() < 0.4 and value != 2 else str(value)
        return said, str(value)
