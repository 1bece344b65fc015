"""Follow-ups by rule: words that go on from a query become an edit of it.

`understand` says of words whether they are a question of their own (`Own`), an edit (`Understood`),
or go on from the query in a way that is not understood (`Unclear`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlnl_rag.conversation import wishes
from sqlnl_rag.conversation.edited import Edited, Puzzled
from sqlnl_rag.conversation.edits import edit
from sqlnl_rag.conversation.names import MOST_READINGS, Names, content
from sqlnl_rag.conversation.place import Place
from sqlnl_rag.conversation.wishes import Lang
from sqlnl_rag.errors import Inexpressible, QueryError, UsageError
from sqlnl_rag.query import model as m
from sqlnl_rag.query import to_query, to_sql
from sqlnl_rag.types import Schema

if TYPE_CHECKING:
    from sqlnl_rag.translate import Translator

MAX_CHARS = 200  # what is longer says everything itself


@dataclass(frozen=True)
class Own:
    """It says everything itself."""


@dataclass(frozen=True)
class Understood:
    """What the words make of the query.

    Attributes:
        statements: SQL, one for each reading, likeliest first; none of it proven.
        meaning: The edit in words.
    """

    statements: tuple[str, ...]
    meaning: str


@dataclass(frozen=True)
class Unclear:
    """It goes on from the query, and is not understood.

    Attributes:
        reason: One line: what is understood, and what is not.
    """

    reason: str


Following: TypeAlias = Own | Understood | Unclear


def understand(words: str, sql: str, translator: Translator) -> Following:
    """What `words` mean after a question that was answered by `sql`.

    Raises:
        ModelUnreachable: The encoder, which knows synonyms, cannot be loaded.
    """
    text, schema = wishes.plain(words), translator.schema
    lang = wishes.language(text)
    alone, named = wishes.speaks_alone(text), _names_a_table(text, schema)
    if len(text) > MAX_CHARS or (alone and named):
        return Own()
    # What is not understood goes on from the query only where nothing speaks for its own sense.
    long = wishes.is_long(text) and (named or lang == "zh")
    fails = wishes.goes_on(text) and not alone and not long
    try:
        query = to_query(sql, schema.dialect, schema)
    except (Inexpressible, UsageError) as error:
        return Unclear(_say(lang, "rigid", error.message)) if fails else Own()
    if not isinstance(query, m.Select):
        return Unclear(_say(lang, "combined")) if fails else Own()
    found, done, puzzling = _edited(text, query, lang, translator)
    if not wishes.goes_on(text):  # then it may well stand by itself
        known = set(Place(query, schema).roles.values())
        found = [one for one in found if set(Place(one.query, schema).roles.values()) <= known]
    statements = tuple(dict.fromkeys(_written(one.query, schema) for one in found))
    statements = tuple(one for one in statements if one)
    if statements:
        return Understood(statements[:MOST_READINGS], _meaning(done, lang))
    if not fails:
        return Own()
    if done and puzzling:
        return Unclear(_say(lang, "half", _meaning(done, lang), puzzling))
    return Unclear(_say(lang, "unclear", puzzling or text))


def _edited(
    text: str, query: m.Select, lang: Lang, translator: Translator
) -> tuple[list[Edited], list[tuple[str, str]], str]:
    """The edited queries; of the likeliest, what was done; and the words that nothing came of."""
    best: tuple[list[tuple[str, str]], str] = ([], "")
    for clauses in wishes.ways(text):
        readings: list[Edited] = [Edited(query, ("", ""))]
        done: list[tuple[str, str]] = []
        for clause in clauses:
            try:
                readings = _apply(clause, readings, lang, translator)
            except Puzzled as puzzled:
                if len(done) >= len(best[0]):
                    best = (done, puzzled.words or clause)
                break
            done.append(readings[0].told)
        else:
            return readings, done, ""
    return [], *best


def _apply(
    clause: str, readings: Sequence[Edited], lang: Lang, translator: Translator
) -> list[Edited]:
    """The readings after one more clause: of its patterns the first that something comes of."""
    puzzled = Puzzled(clause)
    for number, steps in enumerate(wishes.read(clause, lang)):
        try:
            found = list(readings)
            for wish in steps:
                found = [
                    other for one in found for other in edit(wish, _names(one, lang, translator))
                ]
            return found[:MOST_READINGS]
        except Puzzled as again:
            puzzled = again if number == 0 else puzzled
    raise puzzled


def _names(one: Edited, lang: Lang, translator: Translator) -> Names:
    place = Place(one.query, translator.schema)
    return Names(place, translator.values, lambda: translator.encoder, lang)


def _written(query: m.Select, schema: Schema) -> str:
    """The query as SQL; nothing where it cannot be said exactly."""
    try:
        return to_sql(query, schema.dialect, schema)
    except QueryError:
        return ""


def _names_a_table(text: str, schema: Schema) -> bool:
    said = content(text)
    for table in schema.tables:
        for name in (table.name, *(table.comment or "").split(",")[:2]):
            asked = content(name)
            if asked and len(asked) <= 2 and asked <= said:
                return True
            if name.strip() and not name.isascii() and name.strip() in text:
                return True
    return False


# ---- in words -----------------------------------------------------------------------------------

_TOLD: dict[Lang, dict[str, str]] = {
    "en": {
        "only": "only where {}",
        "without": "without those where {}",
        "swap": "the same where {}",
        "hide": "without the column {}",
        "show": "showing {}",
        "add": "also showing {}",
        "count": "counted",
        "group": "for each {}",
        "group too": "for each {} too",
        "aggregate": "{}",
        "distinct": "each only once",
        "reversed": "in the opposite order",
        "sort asc": "sorted by {}, ascending",
        "sort desc": "sorted by {}, descending",
        "first": "the first {}",
        "first by": "the first {}, descending",
        "most desc": "the one with the most {}",
        "most asc": "the one with the least {}",
        "rigid": "The query before cannot be edited: {}",
        "combined": "The query before combines several; a follow-up to it is not understood",
        "unclear": "This goes on from the question before, and “{}” is not understood",
        "half": "Understood: {}; “{}” is not understood",
    },
    "zh": {
        "only": "只要 {}",
        "without": "去掉 {}",
        "swap": "换成 {}",
        "hide": "不显示 {}",
        "show": "显示 {}",
        "add": "另外显示 {}",
        "count": "计数",
        "group": "按 {} 分组",
        "group too": "再按 {} 分组",
        "aggregate": "{}",
        "distinct": "去掉重复",
        "reversed": "顺序反过来",
        "sort asc": "按 {} 升序",
        "sort desc": "按 {} 降序",
        "first": "前 {} 个",
        "first by": "前 {}，降序",
        "most desc": "{} 最大的一个",
        "most asc": "{} 最小的一个",
        "rigid": "上一个查询无法修改：{}",
        "combined": "上一个查询由几个查询组成，无法在它的基础上继续",
        "unclear": "这句话接着上一个问题，但“{}”无法理解",
        "half": "已理解：{}；“{}”无法理解",
    },
}


def _meaning(done: Sequence[tuple[str, str]], lang: Lang) -> str:
    return ("；" if lang == "zh" else "; ").join(_say(lang, *told) for told in done)


def _say(lang: Lang, key: str, *words: str) -> str:
    return _TOLD[lang][key].format(*words)
