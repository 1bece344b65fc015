"""One rendering's language: templates, lists, articles, names, marks, and what had to stay SQL."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlglot import exp

from sqlnl_rag.describe.description import Lang, Marks, unmarked
from sqlnl_rag.describe.wordings import wordings
from sqlnl_rag.policy import SQLGLOT_DIALECT
from sqlnl_rag.types import Dialect, Schema

_ARTICLED: tuple[str, ...] = (
    "the ",
    "a ",
    "an ",
    "all ",
    "every ",
    "any ",
    "its ",
    "what ",
    "today",
    "whether ",
)
_ARTICLED += ("one ", "some ", "both ", "each ", "there ", "minus ", "at ", "rows ", "e to ")


class Tongue:
    """How things are said in one language about one statement.

    Attributes:
        chinese: Whether it is Chinese, English otherwise.
        writes: sqlglot's name of the dialect.
        ctes: The names of WITH queries met so far, folded.
        quoted: The fragments that stayed SQL, in the order in which they were said.
    """

    def __init__(self, lang: Lang, dialect: Dialect, schema: Schema | None, marks: Marks) -> None:
        self.lang: Lang = lang
        self.chinese = lang == "zh"
        self.dialect: Dialect = dialect
        self.schema = schema
        self.quoted: list[str] = []
        self.ctes: set[str] = set()
        self.words = wordings(lang)
        self.say = self.words.say
        self.mark = marks.mark
        self.writes = SQLGLOT_DIALECT[dialect]

    def series(self, parts: Iterable[str], last: str = "and") -> str:
        """``a, b and c``; ``a、b和c``."""
        items = list(parts)
        if len(items) < 2:
            return "".join(items)
        if self.chinese:
            joint = {"and": "和", "or": "或"}[last]
            return "、".join(items[:-1]) + joint + items[-1]
        return ", ".join(items[:-1]) + f" {last} {items[-1]}"

    def commas(self, parts: Iterable[str]) -> str:
        """``a, b, c``; ``a、b、c``."""
        return ("、" if self.chinese else ", ").join(parts)

    def number_of(self, noun: str) -> str:
        """How many there are: ``the number of orders``; ``订单数量``, ``total 大于 5 的行数``."""
        bare = unmarked(noun)
        if self.chinese and bare.endswith(self.say("row_of", "")):
            return f"{noun}数"
        return self.say("count_of_short" if bare[-1:] > "\u3400" else "count_of", noun)

    def counter(self, noun: str) -> str:
        """The Chinese measure word of a noun."""
        found = (
            (len(ending), word)
            for word, endings in self.words.counters.items()
            for ending in endings
            if noun.endswith(ending)
        )
        return max(found, default=(0, "个"))[1]

    def unmarked(self, text: str) -> str:
        """The text as a reader sees it."""
        return unmarked(text)

    def the(self, noun: str) -> str:
        """With the article that English wants before a name."""
        bare = unmarked(noun)
        if self.chinese or bare.startswith(_ARTICLED) or not bare[:1].isalpha():
            return noun
        return f"the {noun}"

    def bare(self, noun: str) -> str:
        """Without the article that a place between other words does not want."""
        if self.chinese or not unmarked(noun).startswith("the "):
            return noun
        return noun.replace("the ", "", 1)

    def brackets(self, text: str) -> str:
        """In brackets, unless it is so short that none are needed."""
        bare = unmarked(text)
        if self.chinese:
            plain = len(bare) < 40 and not set(bare) & set("，：；（") and bare.count("的") < 3
            return text if plain else f"（{text}）"
        plain = not set(bare) & set(",:;(") and " where " not in bare and " whose " not in bare
        return text if plain and " and " not in bare and " or " not in bare else f"({text})"

    def sql(self, node: exp.Expr) -> str:
        """The node as SQL in backticks: there are no words for it."""
        text = node.sql(dialect=self.writes, comments=False).replace("`", "´")
        self.quoted.append(text)
        return self.mark(node, self.say("sql", text))

    def plain_sql(self, node: exp.Expr) -> str:
        """A value or a type as SQL writes it, which is how it is read anyway."""
        if isinstance(node, exp.Literal):  # much the most frequent, and a generator is slow to make
            return "'" + node.this.replace("'", "''") + "'" if node.is_string else str(node.this)
        return node.sql(dialect=self.writes, comments=False)


def conjuncts(node: exp.Expr | None) -> list[exp.Expr]:
    """The parts of a condition that must all hold."""
    if node is None:
        return []
    found, stack = [], [node]
    while stack:
        part = stack.pop()
        if isinstance(part, exp.Paren) and isinstance(part.this, exp.And):
            part = part.this
        if isinstance(part, exp.And):
            stack += [part.expression, part.this]
        else:
            found.append(part)
    return found


def listed(part: exp.Expr | Sequence[exp.Expr] | bool | None) -> list[exp.Expr]:
    """What a clause holds, be it one, several or none."""
    if not part:
        return []
    return [part] if isinstance(part, exp.Expr) else list(part) if isinstance(part, list) else []


def denied_key(key: str, denied: bool) -> str:
    """The key of a phrase, or of its negation."""
    return f"{key}_not" if denied else key
