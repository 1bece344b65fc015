"""Made training pairs: queries drawn over real schemas, asked by templates.

Each kind (templates.py) draws a query over the tables it is given and says it in one of several
ways, which stand in ``wordings/made.LANG.toml``. The language is plain and a little stiff; it
teaches which words mean which clause, and in Chinese how a question is put together where modifiers
come before what they modify. Real questions teach the rest.

Promises: the same schema, names, count, seed and language give the same pairs, byte for byte.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from sqlnl_rag.models.embedded.actions import Action, keyword
from sqlnl_rag.types import Column, Schema, Table

_ID = re.compile(r"(?i)(^|_|[^a-z])id$|编号$|代码$|code$")
_NAME = re.compile(r"(?i)名$|名称$|姓名$|^name$|name$|title$|标题$")
_COMPARES = (">", "<", ">=", "<=", "=", "!=")
_ASKS = re.compile(r"(what|which|who|how|for which|among .*, (what|which|how))\b")

Lang = Literal["en", "zh"]
MAX_CHARS: dict[Lang, int] = {"en": 220, "zh": 90}  # of a question


@dataclass(frozen=True)
class Made:
    """A drawn query, said and meant."""

    question: str
    actions: list[Action]


def make(
    schema: Schema,
    names: dict[tuple[str, str], str],
    count: int,
    seed: str,
    *,
    lang: Lang = "zh",
) -> list[tuple[str, tuple[Action, ...]]]:
    """At most `count` different questions with their actions.

    Args:
        names: What (table key, column) is called; a table's own column is "". What has no entry is
            not asked for.
    """
    from sqlnl_rag.models.embedded.templates import KINDS

    rng = random.Random(seed)
    maker = Maker(schema, names, rng, lang)
    if not maker.tables:
        return []
    found: dict[str, tuple[Action, ...]] = {}
    weights = [weight for weight, _ in KINDS]
    for _ in range(count * 3):
        if len(found) >= count:
            break
        kind = rng.choices(KINDS, weights)[0][1]
        made = kind(maker)
        if made and len(made.question) < MAX_CHARS[lang]:
            found.setdefault(maker.varied(made.question), tuple(made.actions))
    return list(found.items())


@cache
def wordings(lang: Lang) -> Mapping[str, Sequence[Any]]:
    """The lists of the language's file by ``section.key``."""
    path = files("sqlnl_rag").joinpath("wordings", f"made.{lang}.toml")
    return dict(_flat(tomllib.loads(path.read_text(encoding="utf-8"))))


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Sequence[Any]]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


@dataclass(frozen=True)
class Condition:
    """A test of rows, in words that need a table beside them."""

    text: str
    actions: list[Action]


class Maker:
    """What the makers draw from."""

    def __init__(
        self,
        schema: Schema,
        names: dict[tuple[str, str], str],
        rng: random.Random,
        lang: Lang = "zh",
    ) -> None:
        self.rng = rng
        self.lang = lang
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
        """What it is called."""
        return self.names[table.key, column.name if column else ""]

    def word(self, key: str, /, **parts: str) -> str:
        """One of the wordings of `key`, filled in; drawn where there are several."""
        options = wordings(self.lang)[key]
        chosen: str = options[0] if len(options) == 1 else self.rng.choice(options)
        return chosen.format(**parts)

    def by_kind(self, column: Column, key: str, /, **parts: str) -> str:
        """A word that is another one for times, where the language tells them apart."""
        timed = f"{key}_time"
        known = column.kind == "time" and timed in wordings(self.lang)
        return self.word(timed if known else key, **parts)

    def some(self, said: str, condition: Condition | None) -> str:
        """A table with the condition on its rows, where there is one."""
        return self.word("group.some", said=said, cond=condition.text) if condition else said

    def before(self, condition: Condition | None) -> str:
        """What of a condition stands before the table's name."""
        return self.word("group.before", cond=condition.text) if condition else ""

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
        if self.lang != "zh":
            return value, value
        whole = int(float(value)) if float(value) == int(float(value)) else None
        if whole and whole >= 10_000 and whole % 1000 == 0 and self.rng.random() < 0.5:
            said = f"{whole / 10_000:g}万"
        elif whole and 1 < whole <= 10 and self.rng.random() < 0.4:
            said = wordings("zh")["number.small"][whole - 1] if whole != 2 else "两"
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
            word = self.rng.choice(_COMPARES)
            text = self.word(f"compare.{word}", name=name, value=said)
            return Condition(text, [point, keyword(word), Action("value", value)])
        held = [v.strip() for v in column.values if 0 < len(v.strip()) <= 20 and "\n" not in v]
        if not held:
            return None
        value = self.rng.choice(held)
        roll = self.rng.random()
        shown = self.word("text.quoted", value=value)
        if column.kind == "text" and roll < 0.12 and len(value) > 2:
            cut = value[: self.rng.randrange(1, len(value))].strip()
            if cut:
                text = self.word("text.contains", name=name, value=cut)
                return Condition(text, [point, keyword("contains"), Action("value", cut)])
        word, key = ("!=", "text.differs") if roll < 0.25 else ("=", "text.equals")
        text = self.word(key, name=name, value=shown)
        return Condition(text, [point, keyword(word), Action("value", value)])

    def conditions(self, table: Table) -> Condition | None:
        """One or two tests."""
        one = self.condition(table)
        if one is None or self.rng.random() < 0.65:
            return one
        two = self.condition(table)
        if two is None or two.actions[0] == one.actions[0]:
            return one
        word = "and" if self.rng.random() < 0.7 else "or"
        text = self.word(f"text.{word}", one=one.text, two=two.text)
        return Condition(text, [*one.actions, keyword(word), *two.actions])

    def few(self, table: Table, most: int = 3) -> list[Column]:
        """One to three columns of the table."""
        own = self.columns(table)
        count = self.rng.choices([1, 2, 3], [6, 4, 1])[0]
        return self.rng.sample(own, min(count, len(own), most))

    def listed(self, names: Sequence[str]) -> str:
        """Names joined as a list is."""
        if len(names) == 1:
            return names[0]
        last = self.word("list.last")
        between: str = wordings(self.lang)["list.between"][0]
        return between.join(names[:-1]) + last + names[-1]

    def varied(self, question: str) -> str:
        """The question as a sentence, in Chinese with or without an opening and an ending."""
        if self.lang == "en":
            asks = _ASKS.match(question) and "? " not in question
            return question[:1].upper() + question[1:] + ("?" if asks else ".")
        opening: str = self.rng.choices(
            wordings("zh")["around.openings"], wordings("zh")["around.weights"]
        )[0]
        if question.startswith(("有多少", "哪", "一共", "共有")) and opening:
            opening = self.word("around.asking")
        ending = self.word("around.endings")
        if question[-1] in "么些少谁几多" and len(ending) > 1:
            ending = "？"
        return opening + question + ending

    def top(self) -> tuple[str, str]:
        """A small number, as said and as meant."""
        value = self.rng.choice([2, 3, 3, 3, 5, 5, 10, 4, 6, 8])
        small: Sequence[str] = wordings(self.lang)["number.small"]
        said = small[value - 1] if self.rng.random() < 0.4 and value != 2 else str(value)
        return said, str(value)
