"""Settings: what a flag says, else the environment, else ``sqlnl.toml``, else the default.

A setting called ``max_rows`` is the flag ``--max-rows``, the variable ``SQLNL_MAX_ROWS`` and the
key ``max_rows`` of ``sqlnl.toml``, which is looked for in the working folder and then in the user's
configuration folder. ``DATABASE_URL`` stands in for ``SQLNL_DB``. The dataclass below is the whole
list; nothing else reads the environment.

A dataclass and a dozen lines of parsing on purpose: importing a library for it would cost a cold
question a tenth of a second.
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, TypeAlias

from sqlnl_rag.errors import UsageError

FILE_NAME = "sqlnl.toml"
_Parse: TypeAlias = Callable[[Any], Any]


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("some text")
    return value.strip()


def _positive_int(value: Any) -> int:
    number = int(value) if isinstance(value, str) and value.strip().isdecimal() else value
    if type(number) is not int or number < 1:
        raise ValueError("a whole number of 1 or more")
    return number


def _positive_float(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = 0.0
    if isinstance(value, bool) or not 0 < number < float("inf"):
        raise ValueError("a number above 0")
    return number


def _share(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = -1.0
    if isinstance(value, bool) or not 0 <= number <= 1:
        raise ValueError("a number from 0 to 1")
    return number


def _switch(value: Any) -> bool:
    word = str(value).strip().casefold()
    if word in ("1", "true", "yes", "on"):
        return True
    if word in ("0", "false", "no", "off"):
        return False
    raise ValueError("true or false")


def _names(value: Any) -> tuple[str, ...]:
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, list | tuple) or not all(isinstance(name, str) for name in names):
        raise ValueError("names, divided by commas")
    return tuple(name.strip() for name in names if name.strip())


def _named_urls(value: Any) -> tuple[tuple[str, str], ...]:
    """From a table of ``sqlnl.toml``, or from words ``name=URL``."""
    if isinstance(value, Mapping):
        pairs = list(value.items())
    else:
        words = value.split() if isinstance(value, str) else value
        if not isinstance(words, list | tuple) or not all(isinstance(w, str) for w in words):
            raise ValueError("name=URL, one or more")
        pairs = [(name, url) for name, _, url in (word.partition("=") for word in words)]
    for name, url in pairs:
        if not _DATABASE_NAME.fullmatch(name):
            raise ValueError("name=URL, the name of letters, digits, - and _")
        if not isinstance(url, str) or "://" not in url:
            raise ValueError(f"name=URL; {name} has no URL")
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("name=URL, each name once")
    return tuple((name, url.strip()) for name, url in pairs)


def _path(value: Any) -> Path:
    return value if isinstance(value, Path) else Path(_text(value)).expanduser()


def _setting(parse: _Parse, default: Any, help: str, *, secret: bool = False) -> Any:
    metadata = {"parse": parse, "help": help, "secret": secret}
    return field(default=default, metadata=metadata, repr=not secret)


_DATABASE_NAME = re.compile(r"[^\W_][\w-]{0,62}")


@dataclass(frozen=True)
class Config:
    """Every setting. `repr` leaves out what may hold a password."""

    db: str | None = _setting(
        _text, None, "Database URL, e.g. sqlite:///shop.db; DATABASE_URL works too", secret=True
    )
    databases: tuple[tuple[str, str], ...] = _setting(
        _named_urls, (), "Databases that `serve` and `mcp` answer for, by name", secret=True
    )
    token: str | None = _setting(
        _text,
        None,
        "What clients of `serve` and `mcp` must show, 16 characters or more",
        secret=True,
    )
    model: str = _setting(
        _text, "embedded", "Model that writes the SQL: embedded, openai:NAME, ..."
    )
    encoder: str = _setting(_text, "embedded", "Model that embeds the schema for retrieval")
    glossary: Path | None = _setting(
        _path, None, "TOML file of what tables and columns are called in English and Chinese"
    )
    schemas: tuple[str, ...] = _setting(_names, (), "Database schemas to read; empty for all")
    sample_values: bool = _setting(
        _switch, True, "Read a bounded sample of values from each column"
    )
    share_values: tuple[str, ...] = _setting(
        _names, (), "Databases whose values a model on another machine may see; none by default"
    )
    min_confidence: float = _setting(
        _share, 0.0, "Answers that the model is less sure of are refused; 0 refuses none"
    )
    max_rows: int = _setting(_positive_int, 1000, "Rows of an answer at most")
    max_bytes: int = _setting(_positive_int, 5_000_000, "Size of an answer at most, in bytes")
    max_cell_chars: int = _setting(_positive_int, 10_000, "Characters of one cell at most")
    timeout_s: float = _setting(_positive_float, 30.0, "Time one query may take, in seconds")
    index_dir: Path | None = _setting(_path, None, "Folder of built indexes; ./index by default")
    memory: Path | None = _setting(
        _path, None, "File of remembered answers; memory.db in the user's data folder by default"
    )

    def index_folder(self) -> Path:
        """Where indexes live: the setting, else ``./index`` where it exists, else the user's data
        folder.
        """
        return self.index_dir or folder("index")

    def memory_file(self) -> Path:
        """Where remembered answers live: the setting, else the user's data folder."""
        return self.memory or _data_folder() / "memory.db"


def load_config(
    flags: Mapping[str, Any] | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    working_dir: Path | None = None,
) -> Config:
    """Settles every setting.

    Args:
        flags: Settings given by the caller; None and the empty tuple count as not given.
        working_dir: Where ``sqlnl.toml`` is looked for first; the current folder by default.

    Raises:
        UsageError: When a value cannot be what it should be, or the file is broken or holds an
            unknown key. The value of a secret is never in the text.
    """
    path, in_file = _read_file(working_dir or Path.cwd())
    chosen: dict[str, Any] = {}
    for setting in fields(Config):
        variable = f"SQLNL_{setting.name.upper()}"
        sources = [
            (flags or {}).get(setting.name),
            environ.get(variable),
            environ.get("DATABASE_URL") if setting.name == "db" else None,
            in_file.get(setting.name),
        ]
        labels = [
            "--" + setting.name.replace("_", "-"),
            variable,
            "DATABASE_URL",
            f"{setting.name} in {path}",
        ]
        for value, label in zip(sources, labels, strict=True):
            if value is None or value == () or value == "":
                continue
            try:
                chosen[setting.name] = setting.metadata["parse"](value)
            except ValueError as error:
                shown = "" if setting.metadata["secret"] else f", not {value!r}"
                raise UsageError(
                    f"{label} must be {error}{shown}", setting.metadata["help"]
                ) from None
            break
    return Config(**chosen)


def folder(name: str, working_dir: Path | None = None) -> Path:
    """``./name`` where it exists, else a folder of that name in the user's data folder (not
    created).
    """
    here = (working_dir or Path.cwd()) / name
    if here.is_dir():
        return here
    return _data_folder() / name


def _data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("sqlnl-rag", appauthor=False))


def _read_file(working_dir: Path) -> tuple[Path, dict[str, Any]]:
    path = working_dir / FILE_NAME
    if not path.is_file():
        import platformdirs

        path = Path(platformdirs.user_config_dir("sqlnl-rag", appauthor=False)) / FILE_NAME
        if not path.is_file():
            return path, {}
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            f"{path} cannot be read: {error}", "Mend the file or move it away."
        ) from None
    known = [setting.name for setting in fields(Config)]
    for key in content:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"Did you mean {near[0]}?" if near else "Known: " + ", ".join(known)
            raise UsageError(f"{path} holds an unknown setting: {key}", hint)
    return path, content
