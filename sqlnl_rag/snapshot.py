"""A `Schema` as JSON and back, and what changed between two.

The text is deterministic: the same schema gives the same bytes, and `load(dump(schema)) == schema`.
A field that has its default value is left out.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, dataclass, fields
from types import NoneType
from typing import Any, get_args

from sqlnl_rag.errors import UsageError
from sqlnl_rag.types import Column, Dialect, ForeignKey, Index, Schema, Table, TableKind, TypeKind

_FORMAT = "sqlnl-schema"
_VERSION = 1
_HINT = "make one with: sqlnl schema --db URL --json"


@dataclass(frozen=True)
class Drift:
    """Keys of tables that are new, gone, or differ in anything but their row estimate.

    Values count: compare snapshots taken with `sample_values=False` to see structure alone.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.added or self.removed or self.changed)


def drift(old: Schema, new: Schema) -> Drift:
    """What happened between two snapshots of one database."""
    before, after = old.by_key, new.by_key
    return Drift(
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(before.keys() - after.keys())),
        tuple(
            sorted(
                key
                for key in before.keys() & after.keys()
                if before[key].fingerprint != after[key].fingerprint
            )
        ),
    )


def dump(schema: Schema) -> str:
    """The schema as indented JSON that ends with a newline."""
    data = {"format": _FORMAT, "version": _VERSION, **_plain(schema)}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def load(text: str) -> Schema:
    """Read what `dump` wrote; UsageError when the text is anything else."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise UsageError("the schema snapshot is not JSON", _HINT) from None
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        raise UsageError("that JSON is no schema snapshot", _HINT)
    if data.get("version") != _VERSION:
        raise UsageError(
            f"the schema snapshot has version {data.get('version')!r}; known is {_VERSION}", _HINT
        )
    try:
        return _schema(data)
    except _Misfit as misfit:
        raise UsageError(f"the schema snapshot is damaged: {misfit}", _HINT) from None


def is_snapshot(text: str) -> bool:
    """Whether the text is, or once was, what `dump` wrote."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and data.get("format") == _FORMAT


class _Misfit(Exception):
    """A part of the snapshot is not what stands there in one that `dump` wrote."""


def _plain(thing: Any) -> Any:
    if isinstance(thing, tuple):
        return [_plain(part) for part in thing]
    if not isinstance(thing, Schema | Table | Column | ForeignKey | Index):
        return thing
    return {
        field.name: _plain(value)
        for field in fields(thing)
        if (value := getattr(thing, field.name)) != field.default or field.default is MISSING
    }


def _schema(data: dict[str, Any]) -> Schema:
    tables = tuple(_table(entry) for entry in _list(data, "tables", dict))
    return Schema(
        _one_of(data, "dialect", get_args(Dialect)),
        _get(data, "database", str),
        tuple(sorted(tables, key=lambda table: table.key)),
        _get(data, "default_schema", str | NoneType, None),
    )


def _table(data: dict[str, Any]) -> Table:
    return Table(
        name=_get(data, "name", str),
        columns=tuple(_column(entry) for entry in _list(data, "columns", dict)),
        schema=_get(data, "schema", str | NoneType, None),
        kind=_one_of(data, "kind", get_args(TableKind), "table"),
        primary_key=_words(data, "primary_key"),
        foreign_keys=tuple(
            ForeignKey(
                _words(entry, "columns"),
                _get(entry, "ref_table", str),
                _words(entry, "ref_columns"),
            )
            for entry in _list(data, "foreign_keys", dict, [])
        ),
        unique=tuple(
            _words({"unique": entry}, "unique") for entry in _list(data, "unique", list, [])
        ),
        indexes=tuple(
            Index(
                _get(entry, "name", str),
                _words(entry, "columns"),
                _get(entry, "unique", bool, False),
            )
            for entry in _list(data, "indexes", dict, [])
        ),
        comment=_get(data, "comment", str | NoneType, None),
        row_estimate=_get(data, "row_estimate", int | NoneType, None),
    )


def _column(data: dict[str, Any]) -> Column:
    return Column(
        name=_get(data, "name", str),
        type=_get(data, "type", str),
        kind=_one_of(data, "kind", get_args(TypeKind)),
        nullable=_get(data, "nullable", bool, True),
        default=_get(data, "default", str | NoneType, None),
        comment=_get(data, "comment", str | NoneType, None),
        values=_words(data, "values"),
        values_complete=_get(data, "values_complete", bool, False),
    )


def _get(data: dict[str, Any], key: str, kind: Any, default: Any = MISSING) -> Any:
    value = data.get(key, default)
    if value is MISSING:
        raise _Misfit(f"`{key}` is missing")
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise _Misfit(f"`{key}` has a wrong type")
    return value


def _one_of(data: dict[str, Any], key: str, known: tuple[str, ...], default: Any = MISSING) -> Any:
    value = _get(data, key, str, default)
    if value not in known:
        raise _Misfit(f"`{key}` is none of {', '.join(known)}")
    return value


def _list(data: dict[str, Any], key: str, kind: type, default: Any = MISSING) -> list[Any]:
    found: list[Any] = _get(data, key, list, default)
    if not all(isinstance(entry, kind) for entry in found):
        raise _Misfit(f"`{key}` holds something strange")
    return found


def _words(data: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(_list(data, key, str, []))
