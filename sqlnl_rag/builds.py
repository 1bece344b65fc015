"""A folder of builds with a pointer to the good one: files on disk that are whole or not there.

    CURRENT          JSON: the build's name and the sha256 of its manifest
    build-<hex>/     manifest.json, with the sha256 of every other file, and those files

Promises: a build is written aside, flushed and renamed into place, so a reader sees the old one or
the new one and never half of either; whatever `read` returns has passed its sha256. The build
before the current one is kept. Knows nothing of what the files mean.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import IndexUnusable

POINTER = "CURRENT"
MANIFEST = "manifest.json"
KEEP = 2
_BUILD = re.compile(r"build-[0-9a-f]{16}")
_HINT = "Build it again with `sqlnl index`."


@dataclass(frozen=True)
class Build:
    """One build as read: its manifest without the checksums, and its files."""

    manifest: dict[str, Any]
    files: dict[str, bytes]


def exists(folder: Path) -> bool:
    """Whether the folder claims to hold an index, good or bad."""
    return (folder / POINTER).exists()


def read(folder: Path, format_version: int) -> Build:
    """The current build.

    Raises:
        IndexUnusable: There is none, or it is truncated, altered, foreign or of a newer format.
    """
    pointer = _json(_bytes(folder / POINTER), f"{POINTER} in {folder}")
    name, digest = pointer.get("build"), pointer.get("manifest_sha256")
    if not isinstance(name, str) or not _BUILD.fullmatch(name):
        raise IndexUnusable(f"The pointer of the index in {folder} names no build", _HINT)
    text = _bytes(folder / name / MANIFEST)
    if sha256(text) != digest:
        raise IndexUnusable(f"The manifest of the index in {folder} was altered", _HINT)
    return _checked(folder / name, _json(text, "the manifest"), format_version)


def read_older(folder: Path, format_version: int) -> Iterator[Build]:
    """Builds that are whole in themselves, newest first; those that are not are passed over."""
    for path in _builds(folder):
        try:
            manifest = _json(_bytes(path / MANIFEST), "the manifest")
            yield _checked(path, manifest, format_version)
        except IndexUnusable:
            continue


def write(folder: Path, manifest: Mapping[str, Any], files: Mapping[str, bytes]) -> None:
    """Put a new build in place and point at it; on any error the current one stays, alone.

    Raises:
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for leftover in folder.glob(".build-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    name = f"build-{uuid.uuid4().hex[:16]}"
    aside, pointer = folder / f".{name}", folder / f".{POINTER}"
    try:
        aside.mkdir(mode=0o700)
        for file, content in files.items():
            _write(aside / file, content)
        sums = {file: sha256(content) for file, content in files.items()}
        text = json.dumps({**manifest, "sha256": sums}, ensure_ascii=False, indent=1).encode()
        _write(aside / MANIFEST, text)
        _flush_folder(aside)
        aside.rename(folder / name)
        _write(pointer, json.dumps({"build": name, "manifest_sha256": sha256(text)}).encode())
        os.replace(pointer, folder / POINTER)
    except BaseException:  # a disk that is full would stay so
        for half in (aside, folder / name):
            shutil.rmtree(half, ignore_errors=True)
        pointer.unlink(missing_ok=True)
        raise
    _flush_folder(folder)
    for old in [path for path in _builds(folder) if path.name != name][KEEP - 1 :]:
        shutil.rmtree(old, ignore_errors=True)


@contextmanager
def locked(folder: Path, timeout_s: float) -> Iterator[None]:
    """Hold the folder's only writing lock; where the folder cannot be written there is nothing to
    hold.

    Raises:
        IndexUnusable: Another process holds it for longer than `timeout_s`.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / ".lock")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire(timeout=timeout_s)
    except Timeout as error:
        raise IndexUnusable(
            f"Another process has been building the index in {folder} for {timeout_s:.0f} s",
            "Wait for it to end, or use another index folder.",
        ) from error
    except OSError:
        pass
    try:
        yield
    finally:
        lock.release()


def sha256(content: bytes) -> str:
    """Hex digest."""
    return hashlib.sha256(content).hexdigest()


def _checked(path: Path, manifest: dict[str, Any], format_version: int) -> Build:
    version = manifest.get("format_version")
    if version != format_version:
        raise IndexUnusable(
            f"The index in {path.parent} has format {version}; this version reads {format_version}",
            _HINT,
        )
    sums = manifest.pop("sha256", None)
    if not isinstance(sums, dict) or any(Path(file).name != file for file in sums):
        raise IndexUnusable(f"The manifest in {path.parent} lists no files", _HINT)
    files = {file: _bytes(path / file) for file in sums}
    for file, digest in sums.items():
        if sha256(files[file]) != digest:
            raise IndexUnusable(f"{file} of the index in {path.parent} was altered or cut", _HINT)
    return Build(manifest, files)


def _builds(folder: Path) -> list[Path]:
    found = [path for path in folder.glob("build-*") if _BUILD.fullmatch(path.name)]
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise IndexUnusable(f"The index has no readable {path}", _HINT) from error


def _json(content: bytes, what: str) -> dict[str, Any]:
    try:
        data = json.loads(content)
    except ValueError as error:  # malformed JSON or malformed UTF-8
        raise IndexUnusable(f"{what} is not JSON", _HINT) from error
    if not isinstance(data, dict):
        raise IndexUnusable(f"{what} is not an object", _HINT)
    return data


def _write(path: Path, content: bytes) -> None:
    with open(path, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(path: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
