"""A query as JSON: read with every mistake named by its place, and written back.

`read` is strict: no key that is not in the published schema, no type turned into another, nothing
left out in silence. A mistake is a `QueryError` whose `pointer` (RFC 6901) leads to it. Bounds on
depth and size hold before anything else looks at the query.

Not promised: that the names exist; `writing` looks them up.
"""

from __future__ import annotations

import json
import math
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from sqlnl_rag.errors import QueryError
from sqlnl_rag.query import model
from sqlnl_rag.query.model import Bounds, Query, Scalar

MAX_CHARS = 1_000_000
MAX_DEPTH = 60  # parts inside one another
MAX_PARTS = 5_000
MAX_TEXT = 20_000  # characters of one value
_SHOWN = 40
_INTEGERS = 2**63


def loads(text: str) -> Query:
    """The query in a JSON text.

    Raises:
        QueryError: It is no JSON, or not of the published form.
    """
    if len(text) > MAX_CHARS:
        raise QueryError("", f"The JSON is longer than {MAX_CHARS} characters", "Ask for less.")
    try:
        document = json.loads(
            text, object_pairs_hook=_once_each, parse_constant=_no_constant, parse_float=_finite
        )
    except RecursionError:
        raise QueryError(
            "", "The JSON is nested too deeply", f"{MAX_DEPTH} parts at most."
        ) from None
    except ValueError as error:  # json's own is one, and so is an integer of too many digits
        reason = str(error).splitlines()[0]
        raise QueryError("", f"This is no JSON: {reason}", "Give one object.") from None
    return read(document)


def dumps(query: Query, *, indent: int | None = 2) -> str:
    """The query as JSON text."""
    from sqlnl_rag.render import dumps as harmless

    return harmless(write(query), indent=indent)


def read(document: object) -> Query:
    """The query in what `json.loads` made of a text.

    Raises:
        QueryError: It is not of the published form.
    """
    read_query: Query = _Reader().read(Query, document, "", 0)
    return read_query


def write(part: Any) -> Any:
    """A part as JSON data; what has its default is left out."""
    if isinstance(part, tuple):
        return [write(entry) for entry in part]
    if not is_dataclass(part):
        return part
    return {
        key(each): write(value)
        for number, each in enumerate(fields(part))
        if (value := getattr(part, each.name)) != each.default or number == 0
    }


def key(each: Field[Any]) -> str:
    """What a field is called in the JSON."""
    return each.name.rstrip("_")


@cache
def annotated(part: type) -> Mapping[str, Any]:
    """The annotations of a dataclass, resolved."""
    return get_type_hints(part, vars(model), include_extras=True)


def choices(kind: Any) -> tuple[Any, ...]:
    """The members of a union; the type itself where it is none."""
    return get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)


def opens(part: type) -> str:
    """The key that tells this part from the others of a union."""
    return key(fields(part)[0])


class _Reader:
    def __init__(self) -> None:
        self.parts = 0

    def read(self, kind: Any, value: object, at: str, depth: int) -> Any:
        self.parts += 1
        if depth > MAX_DEPTH or self.parts > MAX_PARTS:
            raise QueryError(
                at, "The query is too large", f"{MAX_DEPTH} levels and {MAX_PARTS} parts at most."
            )
        if kind == Scalar:
            return _scalar(value, at)
        members = [m for m in choices(kind) if m is not type(None)]
        if len(members) > 1 and isinstance(value, list):
            members = [m for m in members if not is_dataclass(m)] or members
        elif len(members) > 1:
            members = [m for m in members if is_dataclass(m)]
        if all(is_dataclass(m) for m in members):
            return self.object(members, value, at, depth)
        (member,) = members
        bounds = None
        if get_origin(member) is Annotated:
            member, bounds = get_args(member)
        if get_origin(member) is Literal:
            return _word(get_args(member), value, at)
        if get_origin(member) is tuple:
            return self.entries(get_args(member)[0], bounds, value, at, depth)
        return _simple(member, bounds, value, at)

    def entries(
        self, kind: Any, bounds: Bounds | None, value: object, at: str, depth: int
    ) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _wrong(value, "a list", at)
        _within(len(value), bounds, "entries", at)
        return tuple(
            self.read(kind, entry, f"{at}/{number}", depth + 1)
            for number, entry in enumerate(value)
        )

    def object(self, members: Sequence[Any], value: object, at: str, depth: int) -> Any:
        known = ", ".join(opens(member) for member in members)
        if not isinstance(value, dict):
            raise _wrong(value, f"an object with one of: {known}", at)
        fitting = [member for member in members if opens(member) in value]
        if len(fitting) != 1:
            what = " and ".join(opens(member) for member in fitting) or "none of its keys"
            raise QueryError(
                at, f"{_short(what)} cannot tell what this is", f"Give exactly one of: {known}."
            )
        (part,) = fitting
        names = {key(each): each for each in fields(part)}
        for given in value:
            if given not in names:
                raise QueryError(
                    f"{at}/{_escaped(given)}",
                    f"Unknown key {_short(given)}",
                    f"Known beside {opens(part)}: {', '.join(list(names)[1:]) or 'nothing'}.",
                )
        found = {}
        for name, each in names.items():
            if name in value:
                kind = annotated(part)[each.name]
                inside = f"{at}/{name}"
                if value[name] is None and kind != Scalar:
                    raise QueryError(inside, "null stands for nothing here", f"Leave {name} out.")
                found[each.name] = self.read(kind, value[name], inside, depth + 1)
            elif each.default is MISSING:
                raise QueryError(at, f"{name} is missing", f"{opens(part)} needs it.")
        return part(**found)


def _scalar(value: object, at: str) -> Scalar:
    match value:
        case None | bool():
            return value
        case str():
            if len(value) > MAX_TEXT:
                raise QueryError(at, "The text is too long", f"{MAX_TEXT} characters at most.")
            return _text(value, at)
        case int() if abs(value) < _INTEGERS:
            return value
        case int():
            raise QueryError(at, "The number is too large", "64 bits at most.")
        case float() if math.isfinite(value):
            return value
    raise _wrong(value, "a text, a number, true, false or null", at)


def _simple(kind: type, bounds: Bounds | None, value: object, at: str) -> Any:
    words = {str: "a text", int: "a whole number", bool: "true or false"}
    if kind is int and isinstance(value, float) and value.is_integer():
        value = int(value)  # 5.0 is the same number in JSON
    if type(value) is not kind:
        raise _wrong(value, words[kind], at)
    if isinstance(value, str):
        _within(len(value), bounds, "characters", at)
        return _text(value, at)
    if isinstance(value, int):
        _within(value, bounds, "", at)
    return value


def _text(text: str, at: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise QueryError(at, "The text is no Unicode", "It holds half a character.") from None
    if "\0" in text:
        raise QueryError(at, "The text holds a NUL", "Leave it out.")
    return text


def _word(known: Sequence[str], value: object, at: str) -> str:
    if isinstance(value, str) and value in known:
        return value
    raise QueryError(at, f"{_short(value)} is not known here", f"Known: {', '.join(known)}.")


def _within(found: int, bounds: Bounds | None, unit: str, at: str) -> None:
    if bounds is not None and not bounds.least <= found <= bounds.most:
        raise QueryError(
            at,
            f"{found} {unit}".strip() + " is out of bounds",
            f"From {bounds.least} to {bounds.most} {unit}".strip() + ".",
        )


def _wrong(value: object, wanted: str, at: str) -> QueryError:
    return QueryError(at, f"{_short(value)} is not what stands here", f"Give {wanted}.")


def _short(value: object) -> str:
    from sqlnl_rag.render import visible

    match value:
        case dict():
            return "An object"
        case list():
            return "A list"
        case str():
            text = visible(value)
        case _:
            text = (
                json.dumps(value) if not isinstance(value, int) or abs(value) < _INTEGERS else "…"
            )
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _escaped(name: str) -> str:
    from sqlnl_rag.render import visible

    return visible(name[:_SHOWN]).replace("~", "~0").replace("/", "~1")


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"the key {_short(name)} stands twice in one object")
        found[name] = value
    return found


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text[:_SHOWN]} is too large a number")
    return number
