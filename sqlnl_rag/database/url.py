"""Database URLs: reading them, naming them without secrets, keeping secrets out of other texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import sqlalchemy
from sqlalchemy.engine import make_url

from sqlnl_rag.errors import UsageError

HINT = (
    "like sqlite:///shop.db, postgresql://user:password@host/name, mysql://user:password@host/name "
    "or duckdb:///shop.duckdb; write @ : / ? # % inside a password as %40 %3A %2F %3F %23 %25"
)
_SECRET_OPTION = re.compile(r"pass|pwd|secret|token|key|credential", re.IGNORECASE)


def parse(url: str) -> sqlalchemy.URL:
    """Read a URL; UsageError, which never quotes it, when it is none."""
    text = url.strip()
    if not text:
        raise UsageError("no database URL was given", HINT)
    if "://" not in text:
        if Path(text).is_file():
            raise UsageError("a database URL is needed, not a path", f"try sqlite:///{text}")
        raise UsageError("that is no database URL: it has no `://`", HINT)
    try:
        return make_url(text)
    except (sqlalchemy.exc.ArgumentError, ValueError):
        pass  # and nothing keeps that error as its cause: it may quote the password
    raise UsageError("that database URL cannot be read", HINT)


def display_name(url: sqlalchemy.URL) -> str:
    """``host:port/name`` without account, password and options."""
    host = url.host or "localhost"
    if ":" in host:
        host = f"[{host}]"
    place = f"{host}:{url.port}" if url.port else host
    return f"{place}/{url.database}" if url.database else place


def connection_name(url: sqlalchemy.URL) -> str:
    """What tells one database from every other: a file's whole path, else `display_name`."""
    if url.get_backend_name() in ("sqlite", "duckdb"):
        return str(Path(url.database or "").expanduser().absolute())
    return display_name(url)


def is_among(url: sqlalchemy.URL, names: Iterable[str]) -> bool:
    """Whether one of `names` is this database's `connection_name`, or another path to its file."""
    name = connection_name(url)
    return any(n == name or str(Path(n).expanduser().absolute()) == name for n in names)


def secrets(url: sqlalchemy.URL) -> tuple[str, ...]:
    """Every text in the URL that must not be shown, longest first."""
    found = {url.password or ""}
    for option, value in url.query.items():
        if _SECRET_OPTION.search(option):
            found.update([value] if isinstance(value, str) else value)
    found.discard("")
    return tuple(sorted(found, key=len, reverse=True))


def scrub(text: str, hidden: tuple[str, ...]) -> str:
    """Replace every secret in a text that a driver wrote."""
    for secret in hidden:
        if len(secret) >= 4:
            text = text.replace(secret, "***")
        else:  # a password like "a" stands in every sentence: only where it is a word by itself
            text = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", "***", text)
    return text


def one_line(text: str, limit: int = 500) -> str:
    """A driver's text on one line, without control characters, cut at `limit` characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
