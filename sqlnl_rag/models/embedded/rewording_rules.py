"""The rules of `rewording`, read from ``wordings/``, and the facts of a query that they ask for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sqlnl_rag.models.embedded.actions import SET_OPS, Action
from sqlnl_rag.models.embedded.numbers import number_text
from sqlnl_rag.names import stem, words

_HIGHEST = "highest|largest|greatest|biggest|maximum|most|max|top"
_LOWEST = "lowest|smallest|minimum|least|min"
_NO_NOUN = (
    "with|for|in|of|who|that|which|whose|from|by|on|at|to|and|or|each|per|the|a|an|have|has|had|are"
    "|is|was|were|do|does|did|used|not|than|there|live|lives|work|works|play|plays"
)
_NO_UNIT = "and|or|but|in|on|at|for|from|of|by|with|that|who|as|to|per|sorted|ordered|along|also"
_MACROS = {
    "{counted}": f"(?= (?!(?:{_NO_UNIT})\\b)[a-z])",
    "{alone}": f"(?! (?!(?:{_NO_UNIT})\\b)[a-z])",
    "{v}": "([\ue000-\uf8ff])",
    "{n}": f"([a-z]+(?: (?!(?:{_NO_NOUN})\\b)[a-z]+)?)",
    "{c}": "([a-z]+(?: [a-z]+)?)",
    "{w}": "([a-z]+)",
    "{top}": f"(?:{_HIGHEST})",
    "{low}": f"(?:{_LOWEST})",
}
_TIMES = frozenset("date year day month dates years datetime timestamp birthday".split())
_TEXTS = frozenset(
    "name names title country city state nationality type description location theme category "
    "label word letter email address gender sex party color status hometown surname fname lname "
    "language genre region county town team venue industry builder word".split()
)


@dataclass(frozen=True)
class Rule:
    """One of `say` for what `find` matches, where the query has the facts.

    Attributes:
        on: Words of which the question must have one; looked up before anything is matched.
        noun: Whether it says another word for something of the schema.
    """

    on: frozenset[str]
    find: re.Pattern[str]
    say: tuple[str, ...]
    needs: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    noun: bool = False


@dataclass(frozen=True)
class Key:
    """What people say of a column's extremes, by a word of its name."""

    words: tuple[str, ...]
    high: tuple[str, ...]
    low: tuple[str, ...]
    over: tuple[str, ...]
    under: tuple[str, ...]


def facts(actions: Sequence[Action]) -> set[str]:
    """The keywords of the query and what else a rule may ask for (see `rewording`)."""
    found = {a.text for a in actions if a.kind == "keyword"}
    ups = downs = 0
    columns: list[Action] = []
    for place, action in enumerate(actions):
        if action == ("keyword", "order", ""):
            for part in _until(actions[place + 1 :], ("limit", "from", *SET_OPS)):
                downs += part == ("keyword", "desc", "")
                ups += part.kind in ("column", "table") or part.text == "*"
                columns += [part] if part.kind == "column" else []
                if part.text == "count" and part.kind == "keyword":
                    found.add("order number")
        elif action == ("keyword", "limit", ""):
            found.add("one" if number_text(actions[place + 1].text) == "1" else "many")
    found.discard("desc")
    if ups:
        found |= {"desc"} if downs == ups else {"asc"} if not downs else set()
    if len(columns) == 1 and "order number" not in found:
        told = set(words(columns[0].text))
        kind = "time" if told & _TIMES else "text" if told & _TEXTS else "number"
        found.add(f"order {kind}" if "time" not in told else "order")
    head = list(_until(actions[1:], ("where", "group", "order", "limit", "from", *SET_OPS)))
    if len(head) == 1 and head[0].kind == "column":
        found |= {"names"} if {"name", "title"} & set(words(head[0].text)) else set()
    return found


def _until(actions: Sequence[Action], stops: Collection[str]) -> Iterator[Action]:
    for action in actions:
        if action.kind == "keyword" and action.text in stops:
            return
        yield action


def extremes(actions: Sequence[Action], facts: Collection[str]) -> Iterator[tuple[Action, bool]]:
    """Columns that the query takes the highest (True) or lowest of."""
    for place, action in enumerate(actions[:-2]):
        if action.kind != "keyword":
            continue
        after = actions[place + 1]
        if after.kind != "column":
            continue
        if action.text in ("max", "min") and "=" in facts:
            yield after, action.text == "max"
        elif action.text == "order" and "one" in facts and {"asc", "desc"} & set(facts):
            yield after, "desc" in facts


@cache
def _toml(name: str) -> dict[str, Any]:
    path = files("sqlnl_rag").joinpath("wordings", f"{name}.en.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def lists() -> dict[str, list[str]]:
    """Openings and tails."""
    return {key: _toml("rewording")[key] for key in ("frames", "clauses", "tails")}


@cache
def _rules() -> tuple[Rule, ...]:
    found = []
    for row in _toml("rewording")["rule"]:
        find = row["find"]
        for macro, pattern in _MACROS.items():
            find = find.replace(macro, pattern)
        found.append(
            Rule(
                frozenset(row["on"]), re.compile(find), tuple(row["say"]),
                frozenset(row.get("if", ())), frozenset(row.get("unless", ())),
            )
        )  # fmt: skip
    for phrase, others in _toml("everyday")["phrases"].items():
        find = re.compile(rf"\b{phrase}\b")
        found.append(Rule(frozenset(phrase.split()[:1]), find, tuple(others), noun=True))
    return tuple(found)


@cache
def rules_by_word(noun: bool) -> dict[str, list[tuple[int, Rule]]]:
    """The rules, numbered in the order of the file, by each word of their `on`."""
    found: dict[str, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(_rules()):
        if rule.noun == noun:
            for word in rule.on:
                found.setdefault(word, []).append((number, rule))
    return found


@cache
def noun(word: str) -> tuple[str, tuple[str, ...]]:
    """A noun's singular and what else people say for it."""
    nouns: dict[str, list[str]] = _toml("everyday")["nouns"]
    irregular = {"children": "child"}
    single = word if word in nouns else irregular.get(word, stem(word))
    return single, tuple(nouns.get(single, ()))


@cache
def keys_of(column: Action) -> tuple[Key, ...]:
    """The ways of speaking that the words of the column's name call for."""
    told = set(words(column.text))
    keys = (Key(**{k: tuple(v) for k, v in row.items()}) for row in _toml("everyday")["key"])
    return tuple(key for key in keys if told & set(key.words))


@cache
def extreme_patterns(
    key: Key, is_high: bool
) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The column named, an adjective for it, and that adjective before a noun that ends there."""
    degree, said = (_HIGHEST, key.high) if is_high else (_LOWEST, key.low)
    adjectives = "|".join(map(re.escape, said))
    named = "|".join(key.words)
    time = "|latest|most recent|newest" if is_high else "|earliest|first"
    return (
        re.compile(
            rf"\bthe ([a-z]+) (?:with|that has|who has|which has|having|that have|who have) "
            rf"(?:the )?(?:{degree}{time if 'date' in key.words else ''}) (?:{named})\b(?! of| and)"
        ),
        re.compile(rf"\b(?:{adjectives})\b(?! (?:[a-z]+ )?(?:{named})\b)"),
        re.compile(rf"\bthe (?:{adjectives}) ([a-z]+)(?=[?.]|$| (?:of|in|who|that|from|and)\b)"),
    )


@cache
def compare_pattern(key: Key, is_over: bool) -> re.Pattern[str]:
    """The column compared with a value, in so many words."""
    than = "greater|higher|more|older|larger|bigger" if is_over else "less|lower|smaller|younger"
    beyond = "above|over|exceeding|after" if is_over else "below|under|before"
    return re.compile(
        rf"\b(?:whose|with|that have|having|who have)(?: an?| the)? (?:{'|'.join(key.words)})s? "
        rf"(?:is |are |of )?(?:(?:{than}) than|{beyond}) ([\ue000-\uf8ff])"
    )
