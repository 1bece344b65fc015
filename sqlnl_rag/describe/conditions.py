"""Conditions in words: comparisons, patterns, membership, existence, and how they combine.

`clause` gives a clause ("city is 'Oslo'"); what is not a condition is left to `expressions`. A
negation is said with the predicate it denies ("is not one of"), not in front of it.
"""

from __future__ import annotations

from sqlglot import exp

from sqlnl_rag.describe.description import unmarked
from sqlnl_rag.describe.existence import existence
from sqlnl_rag.describe.sources import like_a_key
from sqlnl_rag.describe.speaker import Speaker
from sqlnl_rag.describe.tongue import denied_key
from sqlnl_rag.names import words

_COMPARED: dict[type[exp.Expr], str] = {
    exp.EQ: "eq", exp.NEQ: "neq", exp.GT: "gt", exp.GTE: "gte", exp.LT: "lt", exp.LTE: "lte",
    exp.NullSafeEQ: "same", exp.NullSafeNEQ: "same_not",
}  # fmt: skip
_DENIED = {
    "eq": "neq", "neq": "eq", "gt": "lte", "gte": "lt", "lt": "gte", "lte": "gt",
    "same": "same_not", "same_not": "same",
}  # fmt: skip
_MATCHED = (exp.Like, exp.ILike, exp.Glob, exp.RegexpLike, exp.RegexpILike, exp.SimilarTo)


def clause(speaker: Speaker, node: exp.Expr, denied: bool = False) -> str:
    """A condition as a clause; with `denied`, its opposite."""
    kind = type(node)
    if kind in _COMPARED:
        return speaker.mark(node, _comparison(speaker, node, denied))
    if isinstance(node, exp.Paren):
        return clause(speaker, node.this, denied)
    if isinstance(node, exp.And | exp.Or):
        return _combined(speaker, node, denied)
    if isinstance(node, exp.Not):
        return clause(speaker, node.this, not denied)
    if isinstance(node, _MATCHED):
        if node.args.get("negate"):  # how the parser spells NOT LIKE
            denied = not denied
        return speaker.mark(node, _pattern(speaker, node, denied))
    if isinstance(node, exp.In):
        return speaker.mark(node, _membership(speaker, node, denied))
    if isinstance(node, exp.Between):
        sides = [speaker.noun(node.args[key]) for key in ("this", "low", "high")]
        return speaker.mark(node, speaker.says(denied_key("between", denied), node.this, *sides))
    if isinstance(node, exp.Is):
        return speaker.mark(node, _being(speaker, node, denied))
    if isinstance(node, exp.Exists):
        return speaker.mark(node, existence(speaker, node, denied))
    if isinstance(node, exp.Boolean):
        return speaker.mark(node, speaker.say("holds", speaker.noun(node)))
    if isinstance(node, exp.Escape):
        said = clause(speaker, node.this, denied)
        return speaker.say("escaped", said, speaker.noun(node.expression))
    if isinstance(node, exp.Column):
        return speaker.mark(node, speaker.say("false" if denied else "true", speaker.noun(node)))
    said = speaker.say("holds", speaker.noun(node))
    return speaker.say("not", said) if denied else said


def _comparison(speaker: Speaker, node: exp.Expr, denied: bool) -> str:
    key = _COMPARED[type(node)]
    key = _DENIED[key] if denied else key
    left, right = node.this, node.expression
    if key == "eq" and speaker.is_shared(node):
        return speaker.say("shared", speaker.noun(left))
    if isinstance(right.unnest(), exp.Column) and isinstance(left, exp.Literal):
        left, right = right, left
        key = {"gt": "lt", "gte": "lte", "lt": "gt", "lte": "gte"}.get(key, key)
    if isinstance(right, exp.Boolean) and key in ("eq", "neq"):
        true = right.this == (key == "eq")
        return speaker.say("true" if true else "false", speaker.noun(left))
    if key == "eq" and isinstance(right.unnest(), exp.Column) and not speaker.is_text(right):
        key = "eq_columns"
    if key == "eq" and isinstance(right, exp.Literal) and right.this in ("0", "1"):
        if isinstance(left, exp.Column) and _sounds_like_a_flag(left.name):
            flag = "flag_yes" if right.this == "1" else "flag_no"
            return speaker.say(flag, speaker.noun(left), speaker.noun(right))
    for suffix in _suffixes(speaker, left, right):
        if speaker.words.has(key + suffix):
            key += suffix
            break
    if speaker.words.has(f"{key}_length") and speaker.says_length(node):
        return speaker.say(f"{key}_length", speaker.noun(left.this), speaker.noun(right))
    if key == "eq" and speaker.words.has("eq_year") and speaker.says_year(node):
        when = speaker.mark(left, speaker.noun(left.find(exp.Column)))
        return speaker.say("eq_year", when, speaker.noun(right))
    return speaker.says(key, left, speaker.noun(left), _side(speaker, right))


def _suffixes(speaker: Speaker, left: exp.Expr, right: exp.Expr) -> tuple[str, ...]:
    """Which wordings of a comparison fit what is compared, the best first."""
    if speaker.is_time(left) or speaker.is_time(right):
        number = isinstance(right, exp.Literal) and not right.is_string
        return ("_year", "_time") if number else ("_time",)
    shown = speaker.shown_as(left) if isinstance(left, exp.Column) else None
    if isinstance(shown or left, exp.Count):
        return ("_count",)
    if isinstance(left, exp.Column) and like_a_key(words(left.name)):
        return ("_key", "_text") if speaker.is_text(right) else ("_key",)
    return ("_text",) if speaker.is_text(right) else ()


def _sounds_like_a_flag(name: str) -> bool:
    return words(name)[:1] in (["is"], ["was"], ["has"], ["did"], ["are"], ["can"])


def _side(speaker: Speaker, node: exp.Expr) -> str:
    if isinstance(node, exp.Any | exp.All):
        inner = speaker.nested(node.this)
        return speaker.say("every_of" if isinstance(node, exp.All) else "some_of", inner)
    return speaker.noun(node)


def _combined(speaker: Speaker, node: exp.Expr, denied: bool) -> str:
    """AND or OR over all its parts; a part of the other kind goes into brackets."""
    kind = type(node)
    parts: list[exp.Expr] = []
    stack = [node.expression, node.this]
    while stack:
        part = stack.pop()
        inner = part.unnest()
        if type(inner) is kind:
            stack += [inner.expression, inner.this]
        else:
            parts.append(part)
    if not denied and speaker.is_one_of(node):
        values = [speaker.mark(part, speaker.noun(part.unnest().expression)) for part in parts]
        left = parts[0].unnest().this
        return speaker.says("in", left, speaker.noun(left), speaker.series(values, "or"))
    is_or = isinstance(node, exp.Or) != denied
    texts = []
    for part in parts:
        text = clause(speaker, part, denied)
        mixed = isinstance(part.unnest(), exp.And | exp.Or) and not speaker.is_one_of(part.unnest())
        texts.append(speaker.say("both", text) if mixed else text)
    if speaker.chinese:
        joined = texts[0]
        for text in texts[1:]:
            joined = speaker.say("or" if is_or else "and", joined, text)
        return joined
    return speaker.series(texts, "or" if is_or else "and")


def _pattern(speaker: Speaker, node: exp.Expr, denied: bool) -> str:
    left, right = speaker.noun(node.this), node.expression
    if isinstance(node, exp.RegexpLike | exp.RegexpILike | exp.SimilarTo):
        said = speaker.say(denied_key("regexp", denied), left, speaker.noun(right))
        return speaker.say("any_case", said) if isinstance(node, exp.RegexpILike) else said
    text = right.name if speaker.is_text(right) else None
    said = ""
    any_of = "*" if isinstance(node, exp.Glob) else "%"
    if text is not None:
        core = text.strip(any_of)
        plain = core and not set(core) & ({"*", "?", "["} if any_of == "*" else {"%", "_", "\\"})
        before, after = text.startswith(any_of), text.endswith(any_of)
        if plain and (before or after):
            key = "contains" if before and after else "ends" if before else "starts"
            value = speaker.plain_sql(exp.Literal.string(core))
            shape, value = denied_key(key, denied), speaker.mark(right, value)
            said = speaker.says(shape, node.this, left, value)
        elif plain:
            key = "neq" if denied else "eq"
            said = speaker.says(key, node.this, left, speaker.noun(right))
    key = denied_key("like", denied)
    said = said or speaker.says(key, node.this, left, speaker.noun(right))
    return speaker.say("any_case", said) if isinstance(node, exp.ILike) else said


def _membership(speaker: Speaker, node: exp.In, denied: bool) -> str:
    left = speaker.noun(node.this)
    if query := node.args.get("query"):
        among = speaker.nested(query, many=True)
        inner = query.unnest()
        if speaker.chinese and inner.args.get("where") and not unmarked(among).startswith("（"):
            among = speaker.say("both", among)  # where it begins would be lost on a reader
        return speaker.says(denied_key("in_query", denied), node.this, left, among)
    if field := node.args.get("field") or node.args.get("unnest"):
        return speaker.says(denied_key("in_query", denied), node.this, left, speaker.noun(field))
    values = [speaker.noun(value) for value in node.expressions]
    if len(values) == 1:
        return speaker.says("neq" if denied else "eq", node.this, left, values[0])
    if len(values) == 2 and denied:
        return speaker.says("in_not_two", node.this, left, *values)
    last = "and" if denied else "or"
    return speaker.says(denied_key("in", denied), node.this, left, speaker.series(values, last))


def _being(speaker: Speaker, node: exp.Is, denied: bool) -> str:
    right = node.expression
    if isinstance(right, exp.Not):
        right, denied = right.this, not denied
    if isinstance(right, exp.Null):
        return speaker.says(denied_key("null", denied), node.this, speaker.noun(node.this))
    if isinstance(right, exp.Boolean):
        true = right.this != denied
        return speaker.say("true" if true else "false", speaker.noun(node.this))
    key = "neq" if denied else "eq"
    return speaker.says(key, node.this, speaker.noun(node.this), speaker.noun(right))
