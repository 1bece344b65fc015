"""English training questions in other words, as other people would put them.

What the query does is known, so a rule may hang on it: "with the most" may become "with the largest
number of" only where the query orders by a count, downward, and takes one. The rules stand in
``wordings/rewording.en.toml``, everyday words for schema nouns and columns in ``everyday.en.toml``.
Facts that rules ask for, beside the query's keywords ("desc" is left out where directions mix):

    asc           every ORDER BY goes up
    one, many     LIMIT is 1, or more
    order number, order time, order text    what the only column of ORDER BY seems to hold
    names         the query selects one column, which is a name

Promises: values (quoted, capitalised, in digits, or pointed at by an action) stay as they are, but
for small numbers, which change between digits and words; the same random state gives the same
question. Does not promise good grammar, nor that nobody could read the question another way.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.masking import MASKED, SENTENCE, apart, find_word, mask, unmasked
from sqlnl_rag.models.embedded.rewording_rules import (
    Key,
    Rule,
    compare_pattern,
    extreme_patterns,
    extremes,
    facts,
    keys_of,
    lists,
    noun,
    rules_by_word,
)
from sqlnl_rag.names import stem, stems, words
from sqlnl_rag.question import is_chinese
from sqlnl_rag.types import Schema, ValueMatch

_STRENGTHS = (0.4, 0.7, 1.0)  # how often a rule that fits is used; drawn for each question
_NOUNS = 0.6  # of that, for words of the schema: questions mostly do say those
_BARE, _TYPO, _TAIL = 0.25, 0.08, 0.05  # shares of lower case without a mark, slips, thanks

_WORD = re.compile(r"[a-z]+")
_MARK = re.compile(r"[.?!](?= +[a-z])")
_AFTER_MARK = re.compile(r"(^|[.?!] +)([a-z])")
_NAMING = re.compile(r"(?<![-'\w])[a-z]+(?![-\w])")
_AN = re.compile(r"\ban (?=[bcdfgjklmnpqrstvwxyz])")
_A = re.compile(r"\ba (?=[aeio](?!ne\b))")
_FRAME = re.compile(
    r"(?:please )?(?:what (?:is|are|was|were)|what's|(?:show|list|find|give|return|tell|display"
    r"|provide|report)(?: me)?) (?=(?:[a-z]+|[\ue000-\uf8ff]))"
    r"(?!(?:how|which|who|what|where|when|if|whether|that|there|out|it|this|them|me|by) )"
)
_CLAUSE = re.compile(r"(?:which|who|how many|what [a-z]+ (?:have|has)) (?!.*\b(?:do|does|did)\b)")
_DETERMINERS = frozenset("the all each every any some a an different distinct how their".split())
_HEAD_END = re.compile(
    r",| (?:of|for|in|from|with|that|who|which|whose|by|on|at|to|having|without|where) |[.?]"
)
_ASKS = re.compile(r"(?:what|which|who|how|where|when|can|could|may|would|do|does|is|are)\b")


def schema_words(schema: Schema) -> frozenset[str]:
    """Stems of all words of the schema's names, as `reword` wants them."""
    names = [t.name for t in schema.tables] + [c.name for t in schema.tables for c in t.columns]
    return frozenset(word for name in names for word in stems(name))


def reword(
    question: str,
    actions: Sequence[Action],
    rng: random.Random,
    known: Collection[str] = frozenset(),
) -> str:
    """The question in other words of the same meaning; as it is where no rule fits.

    Args:
        known: Stems that name something in the schema, so that none of them is said for another
            thing. Those of `actions` are known anyhow.
    """
    whole = question
    if is_chinese(question) or MASKED.search(question) or not question.strip():
        return whole
    question, tail = apart(question)
    masked, kept = mask(question, actions, rng)
    masked = masked.rstrip(" .?!,;")
    if not masked:
        return whole
    several = SENTENCE.search(question) is not None
    draft = _Draft(masked, facts(actions), rng, rng.choice(_STRENGTHS))
    used = {s for a in actions if a.kind in ("table", "column") for s in stems(a.text)}
    draft.columns(actions)
    draft.rules()
    draft.nouns(used.union(known), frozenset(_WORD.findall(tail)))
    draft.frame()
    if sorted(MASKED.findall(draft.text)) != sorted(MASKED.findall(masked)):
        return whole
    if draft.text == masked and rng.random() > _BARE:
        return whole
    text = draft.finished(masked, question[-1], several, bool(tail))
    return unmasked(text, kept) + tail


def moved(matches: Sequence[ValueMatch], before: str, after: str) -> tuple[ValueMatch, ...]:
    """The matches of a question where its rewording says the same words; others are left out."""
    if before == after:
        return tuple(matches)
    folded, found = after.casefold(), []
    for match in matches:
        said = before[match.start : match.end].casefold()
        start = find_word(folded, said, 0)
        if start >= 0:
            found.append(replace(match, start=start, end=start + len(said)))
    return tuple(found)


class _Draft:
    """The question while it changes: lower case, values masked."""

    def __init__(self, text: str, facts: set[str], rng: random.Random, strength: float) -> None:
        self.text = text
        self.facts = facts
        self.rng = rng
        self.strength = strength

    def _draw(self, share: float = 1.0) -> bool:
        return self.rng.random() < self.strength * share

    def _put(self, pattern: re.Pattern[str], say: str | Callable[[re.Match[str]], str]) -> None:
        self.text = pattern.sub(say, self.text, count=1)

    def rules(self) -> None:
        """Those that fit, in order, each by chance."""
        for rule in self._fitting(noun=False):
            if rule.find.search(self.text) and self._draw():
                self._put(rule.find, self.rng.choice(rule.say))
                self.text = self.text.replace("  ", " ").replace("the the ", "the ")

    def _fitting(self, noun: bool) -> Iterator[Rule]:
        """Rules for words of the question and facts of the query, in the order of the file."""
        by_word = rules_by_word(noun)
        found = {n: rule for w in _WORD.findall(self.text) for n, rule in by_word.get(w, ())}
        for _, rule in sorted(found.items(), key=lambda item: item[0]):
            if rule.needs <= self.facts and rule.lacks.isdisjoint(self.facts):
                yield rule

    def columns(self, actions: Sequence[Action]) -> None:
        """Extremes and comparisons by what the column's name says: "oldest" for highest age."""
        for column, is_high in extremes(actions, self.facts):
            for key in keys_of(column):
                self._extreme(key, column, is_high)
        for place, action in enumerate(actions[:-2]):
            test, value = actions[place + 1], actions[place + 2]
            if action.kind == "column" and value.kind == "value" and test.text in (">", "<"):
                for key in keys_of(action):
                    self._compared(key, test.text == ">")

    def _extreme(self, key: Key, column: Action, is_high: bool) -> None:
        said = key.high if is_high else key.low
        named, adjective, turned = extreme_patterns(key, is_high)
        if self._draw() and named.search(self.text):
            self._put(named, lambda m: f"the {self.rng.choice(said)} {m[1]}")
        elif self._draw(0.4) and turned.search(self.text):
            top = self.rng.choice(("highest", "largest") if is_high else ("lowest", "smallest"))
            if "date" in key.words:
                top = "latest" if is_high else "earliest"
            word = next(word for word in key.words if word in words(column.text))
            self._put(turned, lambda m: f"the {m[1]} with the {top} {word}")
        elif self._draw():
            self._put(adjective, lambda _: self.rng.choice(said))

    def _compared(self, key: Key, is_over: bool) -> None:
        if self._draw():
            said = self.rng.choice(key.over if is_over else key.under)
            self._put(compare_pattern(key, is_over), lambda m: f"{said} {m[1]}")

    def nouns(self, known: set[str], kept: frozenset[str]) -> None:
        """Everyday words for the schema's, unless they name another thing in it.

        Args:
            kept: Words that are defined after the question.
        """
        for rule in self._fitting(noun=True):
            if self._draw(_NOUNS):
                other = self.rng.choice(rule.say)
                if self._free(other, known) and kept.isdisjoint(rule.on):
                    self._put(rule.find, other)
        chosen: dict[str, str] = {}
        drawn: dict[str, str | None] = {}  # the same for "place" and "places"
        for word in dict.fromkeys(_WORD.findall(self.text)):
            single, others = noun(word)
            if not others or word in kept:
                continue
            if single not in drawn:
                other = self.rng.choice(others)
                fits = self._draw(_NOUNS) and self._free(other, known - {stem(single)})
                drawn[single] = other if fits else None
            if said := drawn[single]:
                chosen[word] = said if single == word else _plural(said)
        if chosen:
            self.text = _NAMING.sub(lambda m: chosen.get(m[0], m[0]), self.text)

    @staticmethod
    def _free(other: str, known: set[str]) -> bool:
        return known.isdisjoint(stems(other))

    def frame(self) -> None:
        """Another opening: order, question, wish, or none."""
        if not self._draw(1.2):
            return
        drawn = lists()
        match = _FRAME.match(self.text)
        if match is None:
            if _CLAUSE.match(self.text) and self._draw(0.5):
                self.text = self.rng.choice(drawn["clauses"]) + self.text
            return
        rest = self.text[match.end() :]
        frame = self.rng.choice(drawn["frames"])
        first = rest.split(" ", 1)[0]
        if frame == "{be} ":
            rest = rest if first in _DETERMINERS or not first.isalpha() else f"the {rest}"
            frame = "what are " if _is_plural(rest) else "what is "
        elif frame == "" or (first == "the" and self._draw(0.3)):
            rest = re.sub(r"^(?:all (?:the )?|the )(?=[a-z])", "", rest)
        self.text = frame + rest

    def finished(self, before: str, mark: str, several: bool, goes_on: bool) -> str:
        """With capitals and marks, or without; rarely with a slip.

        Args:
            before: The text before anything changed.
            mark: What ended it.
            several: Whether it is more than one sentence.
            goes_on: Whether something is said after it.
        """
        rng, text = self.rng, re.sub(r" +([,.?])", r"\1", self.text).strip()
        text = _A.sub("an ", _AN.sub("a ", text))
        own = "?" if _ASKS.match(text) else "."
        if not several and mark in ".?!" and text.split(" ", 1)[0] == before.split(" ", 1)[0]:
            own = mark
        if rng.random() < _TYPO:
            text = _slip(text, rng)
        if not (several or goes_on) and rng.random() < _TAIL and not text.startswith("please"):
            text += rng.choice(lists()["tails"])
        if not goes_on and rng.random() < _BARE:
            return text
        if several:
            text = _MARK.sub(own, text, count=1) + (mark if mark in ".?!" else "")
            return _AFTER_MARK.sub(lambda m: m[1] + m[2].upper(), text)
        return text[0].upper() + text[1:] + own


def _slip(text: str, rng: random.Random) -> str:
    """One word mistyped: two letters change places, one is lost or one comes twice."""
    long = [m for m in re.finditer(r"\b[a-z]{6,}\b", text)]
    if not long:
        return text
    match = rng.choice(long)
    word, place = match[0], rng.randrange(1, len(match[0]) - 2)
    slipped = rng.choice(
        (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
        )
    )
    return text[: match.start()] + slipped + text[match.end() :]


def _is_plural(phrase: str) -> bool:
    head = _HEAD_END.split(phrase, maxsplit=1)[0].split()
    last = head[-1] if head else ""
    several = "and" in head or last in ("people", "children", "men", "women")
    return several or (last.endswith("s") and not last.endswith(("ss", "us", "is")))


def _plural(text: str) -> str:
    """Of the head of a phrase: "staff members", "members of staff"."""
    head = re.match(r"(.+?)( (?:of|to|they|for)\b.*)?$", text)
    noun, rest = (head[1], head[2] or "") if head else (text, "")
    if noun.endswith(("people", "staff")) or (noun.endswith("s") and not noun.endswith("ss")):
        return text
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies{rest}"
    return f"{noun}es{rest}" if noun.endswith(("x", "ch", "sh", "ss")) else f"{noun}s{rest}"
