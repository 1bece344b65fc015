"""What may be asked: a question's length, whether it wants data changed, and whether it is about
this schema.

Every rule here is a courtesy. Nothing below keeps data safe (policy, the read-only connection and
the limits do); it only keeps a person from getting a confident SELECT to a wish that no SELECT can
meet. So each rule is written to let a doubtful question through: a wrong refusal costs an answer, a
wrong pass costs a harmless query.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlnl_rag.errors import UsageError
from sqlnl_rag.names import stem, tokens, words
from sqlnl_rag.types import Selection, Table

MAX_BYTES = 10_000
_VOWELS = frozenset("aeiou")
MIN_STEM = 4  # shorter words share a beginning by chance

_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")

# ---- wishes to change data
# -------------------------------------------------------------------------------------

_POLITE = (
    r"(?:(?:please|pls|kindly|just|now|then|first|go ahead and|let'?s|hey|ok|okay"
    r"|(?:can|could|would|will) you(?: please)?|i (?:want|need|would like|'?d like)(?: you)? to"
    r"|you (?:should|must)|help me(?: to)?)[, ]+)*"
)
_DETERMINER = (
    r"(?:all|every|everything|each|any|the|this|that|these|those|my|our|their|his|her|its|it|them"
    r"|a|an)"
)
_THING = (
    r"(?:rows?|records?|entr(?:y|ies)|tables?|columns?|databases?|schemas?|views?|index(?:es)?|users?|data"
    r"|customers?|orders?|products?|accounts?|items?)"
)
_OBJECT = rf"(?:{_DETERMINER}|{_THING}|(?:from|where|\w+ (?:from|where)))\b"
_ENGLISH_WRITES = re.compile(
    rf"(?:^|[.;!?]\s+|\band then\s+){_POLITE}(?:"
    rf"(?:delete|erase|truncate|purge|destroy|wipe)(?:\s+(?:out|off))?\s+{_OBJECT}"
    rf"|drop\s+(?:{_DETERMINER}\s+)?(?:\w+\s+)?(?:tables?|columns?|databases?|schemas?|views?|index(?:es)?|users?)\b"
    rf"|remove\s+{_DETERMINER}\s.*\bfrom\s+(?:the\s+)?(?:\w+\s+)?(?:tables?|database)\b"
    r"|insert\s+(?:into|an?|the|new|\d+)\b"
    r"|add\s+(?:an?\s+)?new\s"
    rf"|(?:update|modify|alter|overwrite)\s+{_OBJECT}.*"
    rf"|(?:set|change|rename)\s+{_DETERMINER}\s.*\bto\b"
    rf"|(?:increase|decrease|raise|lower|reduce)\s+{_DETERMINER}\s.*\bby\b"
    r"|update\s+\w+\s+set\b"
    r"|create\s+(?:an?\s+|the\s+)?(?:new\s+)?(?:tables?|databases?|schemas?|views?|index|users?|roles?|trigger)\b"
    r"|(?:grant|revoke)\s+(?:\w+\s+){1,4}(?:to|on|from)\b"
    r")"
    r"|\band\s+(?:delete|remove|erase|drop|update)\s+(?:them|it|those|these)\b(?!.*\?)",
    re.IGNORECASE,
)

_ORDER = re.compile(
    rf"{_POLITE}(?:delete|erase|purge|truncate|remove|drop|update)\s+(\w+)", re.IGNORECASE
)

_CHINESE_POLITE = (
    r"(?:请|麻烦|帮我|帮忙|给我|替我|你|能不能|可以|可否|现在|立即|马上|直接|然后|再"
    r"|我想|我要|想要|需要|，|\s)*"
)
_CHINESE_ERASE = r"(?:删除|删掉|删去|删了|移除|清空|清除|抹掉|销毁)"
_CHINESE_WRITES = re.compile(
    rf"(?:^|[。；;！!]){_CHINESE_POLITE}(?:"
    # 删除 before 的, 时间, 标记 ... is an attribute: the time of deletion, not a wish to delete.
    rf"{_CHINESE_ERASE}(?!的|时间|日期|状态|标记|标志|记录数|人员?|者|重复|原因|次数|率|数量|类型|操作|日志|过|后|前)"
    rf"|[把将].+?(?:{_CHINESE_ERASE}|改成|改为|改到|更新为|更新成|设为|设成|设置为|修改为|调整为|调整到)"
    r"|(?:更新|修改|更改).+?(?:为|成|到).+"
    r"|(?:插入|新增|添加|增加|新建)[一两二三四五六七八九十\d]*(?:条|个|名|位|行|张|笔|款)"
    r"|(?:创建|新建|建立|删除)(?:一个|一张)?(?:新的?)?(?:数据)?(?:表|视图|索引|数据库|用户)(?!的)"
    r"|(?:授予|授权给|撤销).+(?:权限|权)"
    r")"
)
_CHINESE_ASKS = re.compile(r"多少|哪|什么|几|吗|呢|谁|是否|有没有|列出|查询|显示|统计|[?？]")


def too_much(question: str) -> None:
    """Stops a question that no model should be handed.

    Raises:
        UsageError: When it is empty, larger than `MAX_BYTES`, or holds bytes that are no text.
    """
    if not question.strip():
        raise UsageError(
            "The question is empty", 'Ask something, e.g. sqlnl ask "How many orders are there?"'
        )
    try:
        size = len(question.encode())
    except UnicodeEncodeError:  # what a shell hands over when an argument is not in its encoding
        raise UsageError(
            "The question is not UTF-8 text", "Check the terminal's encoding."
        ) from None
    if size > MAX_BYTES:
        raise UsageError(
            f"The question is {size // 1000} kB long; the limit is {MAX_BYTES // 1000} kB",
            "Ask in a few sentences. To check SQL instead, use sqlnl check.",
        )


def wants_change(question: str, tables: Iterable[Table] = ()) -> bool:
    """Whether the question orders a change of data, structure or rights, in English or Chinese.

    Only a verb in the imperative counts: at the start of a sentence, after words of politeness at
    most, and with an object that can be changed: "all", "the", "rows" and the like, or a word of a
    table's name. "How many deleted orders", "the latest update" and "删除时间最晚的订单" are
    questions.
    """
    text = " ".join(question.split())
    if _ENGLISH_WRITES.search(text):
        return True
    order = _ORDER.match(text)
    if order and stem(order[1].casefold()) in {stem(w) for t in tables for w in words(t.name)}:
        return True
    return bool(_CHINESE_WRITES.search(text)) and not _CHINESE_ASKS.search(text)


# ---- whether it is about this schema
# ---------------------------------------------------------------------------

# Talk that people try on a chat box, and the words of a schema that would make it a real question
# after all.
_SMALL_TALK: tuple[tuple[str, str], ...] = (
    (
        r"^(?:what|how)(?: is|'s| was| will)? (?:the |today'?s )?weather\b"
        r"|\bwill it (?:rain|snow)\b"
        r"|天气(?:怎么样|如何|好吗|好不好|预报)|会下[雨雪]吗",
        "weather forecast temperature climate rain snow precipitation humidity 天 气 雨",
    ),
    (
        r"\b(?:tell|write|sing|know)\b(?: me| us)?(?: an?| any| some)? (?:\w+ )?"
        r"(?:joke|poem|story|song|essay)s?\b"
        r"|讲个笑话|写一?[首篇个](?:诗|故事|作文|文章)",
        "joke poem story song essay poetry 诗 故 歌 文",
    ),
    (
        r"^\W*(?:hi|hello|hey|good (?:morning|evening|night)|how are you|thanks?|thank you)\b"
        r"[^a-z]*$"
        r"|^(?:你好|您好|谢谢|早上好|晚上好)\W*$",
        "",
    ),
    (
        r"^\W*(?:who are you|what(?: is|'s) your name|what can you do"
        r"|are you (?:an? )?(?:ai|robot|human))\b"
        r"|^(?:你是谁|你叫什么|你能做什么|你会什么)",
        "",
    ),
    (r"\bmeaning of life\b|人生的?意义", "life 人"),
    (
        r"^(?:who|what)(?: is|'s| was) (?:the )?(?:current )?"
        r"(?:president|prime minister|king|queen|chancellor|capital)(?: city)? of\b"
        r"|(?:总统|首相|总理|首都)是(?:谁|哪)|谁是.*(?:总统|首相|总理)",
        "president prime minister king queen chancellor capital 总 首 相",
    ),
    (r"^what time is it\b|^现在几点|^今天(?:星期|周)几|^今天几号", "time 时"),
)
STOP = frozenset(
    "a about above after again all also an and any are as ask at be been before below between "
    "both but by can could did display do does each either every few for from get give had has "
    "have he her here him his how i if in into is it its just know let list many may me more "
    "most much my need no not now of off on one only or other our out over own please s she "
    "should show so some such t tell than that the their them then there these they this those "
    "through to today too two under until up us very want was we were what when where which "
    "while who whom whose why will with would you your".split()
)


def vocabulary(tables: Iterable[Table]) -> frozenset[str]:
    """Stems of the words in names and comments of `tables`; of Chinese, the single characters."""
    found: set[str] = set()
    for table in tables:
        for name, comment in [
            (table.name, table.comment),
            *((c.name, c.comment) for c in table.columns),
        ]:
            for word in [*words(name), *words(comment or "")]:
                found.update(_pieces(word))
    return frozenset(found)


def relevance(question: str, selection: Selection, known: frozenset[str]) -> float | None:
    """Share of the question's content words that the schema knows, in [0, 1]; None where words
    cannot tell.

    Known is a word that is, or begins like, a word of a name or comment (`vocabulary`), and every
    word inside a value that the question mentions. None when no content word is left ("How many are
    there?"), and for a Chinese question to a schema without Chinese, where no word could match. 0.0
    says that nothing matched: reason to doubt, not to refuse, since the question may use synonyms.
    """
    asked = [(piece, a, b) for token, a, b in tokens(question) for piece in _pieces(token)]
    asked = [(piece, a, b) for piece, a, b in asked if piece not in STOP]
    if not asked:
        return None
    if _CJK.search(question) and not any(_CJK.search(word) for word in known):
        return None
    hits = 0
    for piece, start, end in asked:
        inside_value = any(match.start <= start and end <= match.end for match in selection.values)
        hits += inside_value or _is_known(piece, known)
    return hits / len(asked)


def is_small_talk(question: str, known: frozenset[str]) -> bool:
    """Whether the question is one that people try on any chat box, and the schema holds nothing of
    its subject.
    """
    text = " ".join(question.casefold().split())
    for pattern, subjects in _SMALL_TALK:
        if re.search(pattern, text):
            # To the letter: a "store" is no "story".
            return known.isdisjoint(p for word in subjects.split() for p in _pieces(word))
    return False


def is_chinese(question: str) -> bool:
    """Whether it wants to be answered in Chinese: "哪些 customers 在 London？", not "Which stores
    are in 上海?".
    """
    return bool(_CJK.search(question)) and STOP.isdisjoint(words(question))


def _pieces(word: str) -> list[str]:
    return list(word) if _CJK.search(word) else [stem(word)]


def _is_known(piece: str, known: frozenset[str]) -> bool:
    """Whether `piece` is a known word, begins like one ("singing" and "singer", not "forecast" and
    "foreign") or is one that a name shortens ("birth" and brth).
    """
    return piece in known or any(
        _begin_alike(piece, word) or _shortens(word, piece) for word in known
    )


def _shortens(name: str, word: str) -> bool:
    """Whether `name` is what is left of `word` when vowels and more go: nm, mgr, cstmr.

    A name with a vowel after its first letter is a word of its own, for all that can be told.
    """
    if not (word.isascii() and 1 < len(name) < len(word) and name[0] == word[0]):
        return False
    if name[0] in _VOWELS and len(name) < 3 or not _VOWELS.isdisjoint(name[1:]):
        return False
    rest = iter(word)
    return all(letter in rest for letter in name)


def _begin_alike(one: str, other: str) -> bool:
    length = max(MIN_STEM, min(len(one), len(other)) - 2)
    return one.isascii() and len(one) >= MIN_STEM and one[:length] == other[:length]
