"""The JSON Schema (draft 2020-12) of a query, made from the annotations of `model`.

`query.schema.json` beside this file is what `schema_text` returns, for people and form builders; a
test holds them equal. Validators that know draft 2020-12 accept what `form.read` accepts, but for
the bounds on the whole (depth, number of parts, digits of a number), which JSON Schema cannot say.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin

from sqlnl_rag.query import model
from sqlnl_rag.query.form import MAX_TEXT, annotated, choices, key
from sqlnl_rag.query.model import Scalar

FILE = Path(__file__).with_name("query.schema.json")
# A name and no address: the file has many, among them one of every service. It ends in the version
# of the form, which changes when a query that was valid no longer is.
ID = "urn:sqlnl-rag:query:1"
_SIMPLE: dict[Any, tuple[str, str]] = {
    str: ("string", "Length"),
    int: ("integer", "imum"),
    bool: ("boolean", ""),
}
_UNIONS = {
    "Query": model.Query,
    "Expression": model.Expression,
    "Condition": model.Condition,
    "Source": model.Source,
}


def schema_text() -> str:
    """The text of the published file."""
    parts = sorted(
        (p for p in vars(model).values() if is_dataclass(p) and p is not model.Bounds),
        key=lambda part: part.__name__,  # type: ignore[union-attr]
    )
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "A query without SQL",
        "$ref": "#/$defs/Query",
        "$defs": {name: {"oneOf": [_ref(m) for m in get_args(u)]} for name, u in _UNIONS.items()}
        | {part.__name__: _part(part) for part in parts},  # type: ignore[union-attr]
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _part(part: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "description": " ".join(part.__doc__.split()).replace("`", ""),
        "properties": {key(f): _kind(annotated(part)[f.name]) for f in fields(part)},
        "required": [key(f) for f in fields(part) if f.default is MISSING],
        "additionalProperties": False,
    }


def _kind(kind: Any) -> dict[str, Any]:
    if kind == Scalar:
        return {
            "type": ["string", "number", "boolean", "null"],
            "maxLength": MAX_TEXT,
        }
    members = tuple(m for m in choices(kind) if m is not type(None))
    for name, union in _UNIONS.items():
        if set(members) == set(get_args(union)):
            return {"$ref": f"#/$defs/{name}"}
    if len(members) > 1:
        named = [m for m in members if is_dataclass(m)]
        if set(get_args(model.Query)) <= set(named):
            rest = [m for m in members if not is_dataclass(m)]
            return {"oneOf": [*map(_kind, rest), {"$ref": "#/$defs/Query"}]}
        return {"oneOf": [_ref(m) for m in members]}
    (member,) = members
    if is_dataclass(member):
        return _ref(member)
    bounds: Any = None
    if get_origin(member) is Annotated:
        member, bounds = get_args(member)
    if get_origin(member) is Literal:
        return {"enum": list(get_args(member))}
    if get_origin(member) is tuple:
        limits = {"minItems": bounds.least, "maxItems": bounds.most}
        return {"type": "array", "items": _kind(get_args(member)[0]), **limits}
    name, unit = _SIMPLE[member]
    found: dict[str, Any] = {"type": name}
    if bounds:
        found |= {f"min{unit}": bounds.least, f"max{unit}": bounds.most}
    return found


def _ref(part: Any) -> dict[str, str]:
    return {"$ref": f"#/$defs/{part.__name__}"}
