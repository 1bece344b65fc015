"""Which action may follow which: a pushdown automaton over the grammar in `actions.py`.

Beam search asks a `State` what is `allowed` and lets it `advance`; what cannot be valid is never
emitted. Beyond the grammar it holds three rules: FROM lists tables in the order of the input, each
at most twice, no select ends before every table whose columns it uses is listed, and FROM may stay
empty only where a select holds queries in brackets and names no column, table or ``*`` of its own.

Token classes of pointers are ``#column``, ``#table``, ``#value`` (a stored value), ``#start`` and
``#end`` (the first and last piece of a span of the question).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from sqlnl_rag.models.embedded.actions import (
    AGGREGATES,
    ARITHMETIC,
    COMPARES,
    CONSTANTS,
    LIKES,
    SET_OPS,
)

_VALUES = (("#value",), ("#start", "#end"), *((constant,) for constant in CONSTANTS))

# Non-terminal -> alternatives; an empty one makes it optional. LL(1): first tokens never clash.
RULES: dict[str, tuple[tuple[str, ...], ...]] = {
    "QUERY": (("SELECT", "QUERY_TAIL"),),
    "QUERY_TAIL": ((), *((word, "SELECT", "QUERY_TAIL") for word in SET_OPS)),
    "SELECT": (
        ("select", "DISTINCT", "SELECTED", "SELECTED_TAIL",
         "WHERE", "GROUP", "ORDER", "LIMIT", "from", "FROM"),
    ),
    "DISTINCT": ((), ("distinct",)),
    "SELECTED": (("*",), ("#table",), ("EXPR",)),
    "SELECTED_TAIL": ((), ("SELECTED", "SELECTED_TAIL")),
    "EXPRS": (("EXPR", "EXPRS_TAIL"),),
    "EXPRS_TAIL": ((), ("EXPR", "EXPRS_TAIL")),
    "EXPR": (("TERM", "EXPR_TAIL"),),
    "EXPR_TAIL": ((), *((word, "TERM", "EXPR_TAIL") for word in ARITHMETIC)),
    "TERM": (
        *((word, "COUNTED") for word in AGGREGATES),
        ("COLUMN",), ("(", "INNER", ")"), *_VALUES,
    ),
    "COUNTED": (("distinct", "COUNTED_TERM"), ("COUNTED_TERM",)),
    "COUNTED_TERM": (("COLUMN",), ("#table",), ("*",), ("(", "EXPR", ")")),
    "COLUMN": (("#column",), ("other", "#column")),
    "INNER": (("QUERY",), ("EXPR",)),
    "VALUE": _VALUES,
    "VALUES_TAIL": ((), ("VALUE", "VALUES_TAIL")),
    "WHERE": ((), ("where", "COND")),
    "GROUP": ((), ("group", "EXPRS", "HAVING")),
    "HAVING": ((), ("having", "COND")),
    "ORDER": ((), ("order", "ORDERED", "ORDERED_TAIL")),
    "ORDERED": (("EXPR", "DESC"),),
    "ORDERED_TAIL": ((), ("ORDERED", "ORDERED_TAIL")),
    "DESC": ((), ("desc",)),
    "LIMIT": ((), ("limit", "VALUE")),
    "COND": (("CONJ", "OR_TAIL"),),
    "OR_TAIL": ((), ("or", "CONJ", "OR_TAIL")),
    "CONJ": (("ATOM", "AND_TAIL"),),
    "AND_TAIL": ((), ("and", "ATOM", "AND_TAIL")),
    "ATOM": (
        ("[", "COND", "]"), ("exists", "(", "QUERY", ")"), ("not exists", "(", "QUERY", ")"),
        ("EXPR", "TEST"),
    ),
    "TEST": (
        *((word, "EXPR") for word in COMPARES), *((word, "VALUE") for word in LIKES),
        ("between", "EXPR", "EXPR"), ("in", "(", "MEMBERS", ")"), ("not in", "(", "MEMBERS", ")"),
        ("is null",), ("is not null",),
    ),
    "MEMBERS": (("QUERY",), ("VALUE", "VALUES_TAIL")),
    "FROM": ((), ("(", "QUERY", ")"), ("#table", "FROM_TAIL")),
    "FROM_TAIL": ((), ("#table", "FROM_TAIL"), ("on", "COLUMN", "COLUMN", "ON_TAIL")),
    "ON_TAIL": ((), ("on", "COLUMN", "COLUMN", "ON_TAIL")),
}  # fmt: skip


@cache
def _first(symbol: str) -> frozenset[str]:
    """Tokens that `symbol` may start with; "" stands for nothing at all."""
    if symbol not in RULES:
        return frozenset({symbol})
    found: set[str] = set()
    for alternative in RULES[symbol]:
        found |= _first_of(alternative)
    return frozenset(found)


def _first_of(symbols: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for symbol in symbols:
        first = _first(symbol)
        found |= first - {""}
        if "" not in first:
            return frozenset(found)
    return frozenset(found | {""})


@cache
def _expand(symbol: str, token: str) -> tuple[str, ...] | None:
    """The alternative of `symbol` that starts with `token`; () if it must vanish; None if stuck."""
    empty = None
    for alternative in RULES[symbol]:
        first = _first_of(alternative)
        if token in first:
            return alternative
        if "" in first:
            empty = ()
    return empty


# Hypotheses stand at few different places of the grammar, and come by them again and again.
@lru_cache(maxsize=10_000)
def _following(stack: tuple[str, ...]) -> frozenset[str]:
    """Tokens that may follow where `stack` is still to come, its last symbol first."""
    return _first_of(reversed(stack)) - {""}


@lru_cache(maxsize=10_000)
def _after(stack: tuple[str, ...], token: str) -> tuple[str, ...]:
    """What is still to come after `token`."""
    rest = list(stack)
    while rest:
        top = rest.pop()
        if top == token:
            return tuple(rest)
        alternative = _expand(top, token) if top in RULES else None
        if alternative is None:
            break
        rest.extend(reversed(alternative))
    raise ValueError(f"{token!r} may not follow")


@dataclass(frozen=True)
class _Scope:
    """What one SELECT has used and listed so far; numbers are positions of tables in the input.

    `rows` is whether it names something of a table, `nested` whether it holds a query in brackets.
    """

    used: frozenset[int] = frozenset()
    listed: tuple[int, ...] = ()
    in_from: bool = False
    derived: bool = False
    rows: bool = False
    nested: bool = False


@dataclass(frozen=True)
class Allowed:
    """What may come next. `tables` bounds a ``#table`` pointer, both ends included."""

    tokens: frozenset[str]
    tables: tuple[int, int]


@dataclass(frozen=True)
class State:
    """A position in a query. Immutable, so that beams share it."""

    stack: tuple[str, ...] = ("<end>", "QUERY")  # top last
    scopes: tuple[_Scope, ...] = ()

    def allowed(self) -> Allowed:
        """Tokens that may follow."""
        found = _following(self.stack)
        low, high = 0, 1 << 30
        scope = self.scopes[-1] if self.scopes else None
        if scope is not None and scope.in_from and not scope.derived:
            missing = scope.used - set(scope.listed)
            if not scope.listed and (scope.rows or not scope.nested):
                found &= {"#table", "("}
            if missing:
                found &= {"#table"}
                high = min(missing)
            if scope.listed:  # the last table once more is a self-join, a third time is not
                last = scope.listed[-1]
                low = last if scope.listed.count(last) == 1 else last + 1
                high = max(high, last) if low == last and high != 1 << 30 else high
        return Allowed(found, (low, high))

    def advance(self, token: str, table: int = -1) -> State:
        """The state after `token`; `table` is the table that a ``#table`` or ``#column`` names.

        Raises:
            ValueError: `allowed` does not hold it.
        """
        if self.scopes and self.scopes[-1].in_from:  # where the rules are more than the grammar
            allowed = self.allowed()
            low, high = allowed.tables
            if token not in allowed.tokens or (token == "#table" and not low <= table <= high):
                raise ValueError(f"{token!r} may not follow")
        return State(_after(self.stack, token), self._scoped(token, table))

    def _scoped(self, token: str, table: int) -> tuple[_Scope, ...]:
        scopes = list(self.scopes)
        if token == "select":
            scopes.append(_Scope())
            return tuple(scopes)
        scope = scopes[-1] if scopes else _Scope()
        if token == "from":
            scopes[-1] = replace(scope, in_from=True)
        elif token == "(" and scope.in_from:
            scopes[-1] = replace(scope, used=frozenset(), derived=True)
        elif token == "#table" and scope.in_from:
            scopes[-1] = replace(scope, listed=(*scope.listed, table))
        elif token in ("#table", "#column") and not scope.in_from:
            scopes[-1] = replace(scope, used=scope.used | {table}, rows=True)
        elif token == "*" and not scope.in_from:
            scopes[-1] = replace(scope, rows=True)
        elif token in SET_OPS or (token == ")" and scope.in_from):
            scopes.pop()
            if token == ")" and scopes and not scopes[-1].in_from:
                scopes[-1] = replace(scopes[-1], nested=True)
        return tuple(scopes)
