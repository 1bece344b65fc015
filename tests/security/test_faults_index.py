"""Faults of the folder that holds an index: each question comes from a fresh Translator, as from a
new process, and is answered though the index is damaged, locked away or cannot be written.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from sqlnl_rag import builds, index
from sqlnl_rag.translate import Translator
from tests.conftest import Record
from tests.fakes import HashingEncoder
from tests.security.faults import (
    QUESTION,
    RIGHT,
    THOROUGH_TIMES,
    Fault,
    Hooked,
    Seen,
    caught,
    inject,
    settled,
)

FILES = ("passages.jsonl", "words.json", "vectors.faiss", "manifest.json", "CURRENT")
TABLES = [f"CREATE TABLE topic_{n} (id INTEGER PRIMARY KEY, word_{n} TEXT)" for n in range(30)]
# What another process does to the folder: it takes the lock, or it dies while it writes.
HOLD = (
    "import sys; from pathlib import Path; from sqlnl_rag import builds\n"
    "with builds.locked(Path(sys.argv[1]), 5): print('held', flush=True); input()"
)
DIE = (
    "import os, sys; from pathlib import Path; from sqlnl_rag import builds\n"
    "write = builds._write\n"
    "def die(path, content):\n"
    "    write(path, content[: len(content) // 2]); os.kill(os.getpid(), 9)\n"
    "builds._write = die\n"
    "with builds.locked(Path(sys.argv[1]), 5):\n"
    "    builds.write(Path(sys.argv[1]), {'format_version': 1}, {'a': b'x' * 9999})"
)
BUILD = [sys.executable, "-m", "sqlnl_rag", "index", "--db"]


class OnIndex:
    """A database whose schema needs an index, and the folder of that."""

    def __init__(self, folder: Path) -> None:
        self.db = folder / "shop.db"
        self.root = folder / "index"
        self.chance = random.Random(7)
        shutil.rmtree(self.root, ignore_errors=True)
        self.model = Hooked([RIGHT], budget=6)
        self.ask()
        (self.folder,) = self.root.iterdir()

    def admin(self, *statements: str) -> None:
        with closing(sqlite3.connect(self.db)) as connection:
            for statement in statements:
                connection.execute(statement)

    def ask(self) -> Seen:
        def answer() -> Seen:
            with Translator.connect(
                f"sqlite:///{self.db}",
                model=self.model,
                encoder=HashingEncoder(),
                index_dir=self.root,
                sample_values=False,
            ) as translator:
                return translator.ask(QUESTION)

        return caught(answer)

    def file(self, name: str) -> Path:
        """Of the current build, or the pointer to it."""
        pointer = json.loads((self.folder / builds.POINTER).read_text())
        return self.folder / name if name == "CURRENT" else self.folder / pointer["build"] / name

    def heal(self) -> None:
        """Nobody heals an index: it does so itself at the next question."""

    def left_behind(self) -> str:
        """No half of a build, and a whole one to read."""
        half = [p.name for p in self.folder.glob(".*") if p.name not in (".lock",)]
        if half:
            return f"files: {half}"
        builds.read(self.folder, index.FORMAT_VERSION)
        return ""

    def left_for_good(self) -> str:
        return ""

    def close(self) -> None:
        """Every Translator was closed after its question."""


def flipped(name: str) -> Callable[[OnIndex], Seen]:
    def do(s: OnIndex) -> Seen:
        content = bytearray(s.file(name).read_bytes())
        content[s.chance.randrange(len(content))] ^= 1 << s.chance.randrange(8)
        s.file(name).write_bytes(content)
        return s.ask()

    return do


def cut(name: str) -> Callable[[OnIndex], Seen]:
    def do(s: OnIndex) -> Seen:
        content = s.file(name).read_bytes()
        s.file(name).write_bytes(content[: s.chance.randrange(len(content))])
        return s.ask()

    return do


def lost(name: str) -> Callable[[OnIndex], Seen]:
    def do(s: OnIndex) -> Seen:
        s.file(name).unlink()
        return s.ask()

    return do


def newer_version(s: OnIndex) -> Seen:
    manifest = json.loads(s.file("manifest.json").read_text()) | {"format_version": 99}
    text = json.dumps(manifest).encode()
    s.file("manifest.json").write_bytes(text)
    pointer = json.loads(s.file("CURRENT").read_text())
    pointer["manifest_sha256"] = builds.sha256(text)
    s.file("CURRENT").write_text(json.dumps(pointer))
    return s.ask()


def folder_gone(s: OnIndex) -> Seen:
    shutil.rmtree(s.folder)
    return s.ask()


def a_file_in_its_place(s: OnIndex) -> Seen:
    shutil.rmtree(s.root)
    s.root.write_text("no folder")
    try:
        return s.ask()
    finally:
        s.root.unlink()


def lock_held(s: OnIndex) -> Seen:
    """By a builder that never ends, while the schema has changed."""
    s.admin("CREATE TABLE late (id INTEGER)")
    patient, index.LOCK_TIMEOUT_S = index.LOCK_TIMEOUT_S, 0.3
    command = [sys.executable, "-c", HOLD, str(s.folder)]
    try:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdout and holder.stdout.readline() == b"held\n"
            seen = s.ask()
            holder.communicate(b"\n")
        return seen
    finally:
        index.LOCK_TIMEOUT_S = patient
        s.admin("DROP TABLE late")


def builder_killed(s: OnIndex) -> Seen:
    died = subprocess.run([sys.executable, "-c", DIE, str(s.folder)], check=False)
    assert died.returncode == -signal.SIGKILL
    assert list(s.folder.glob(".build-*"))
    s.file("vectors.faiss").unlink()  # so that it must be written again
    return s.ask()


def two_builders(s: OnIndex) -> Seen:
    shutil.rmtree(s.folder)
    command = [*BUILD, f"sqlite:///{s.db}", "--index-dir", str(s.root), "--no-sample-values"]
    both = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [builder.communicate(timeout=120)[1] for builder in both]
    assert [builder.returncode for builder in both] == [0, 0], told
    settled(s.left_behind)
    return s.ask()


def disk_full(s: OnIndex) -> Seen:
    shutil.rmtree(s.root)
    s.root.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "none", str(s.root)]
    if os.getuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk")
    try:
        seen = s.ask()
        half = [path for path in s.root.rglob("*") if path.is_file() and path.name != ".lock"]
        assert not half, half
        return seen
    finally:
        subprocess.run(["umount", str(s.root)], check=True)
        s.root.rmdir()


def read_only(s: OnIndex) -> Seen:
    shutil.rmtree(s.root)
    s.root.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "ro", "none", str(s.root)]
    if os.getuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a disk that cannot be written")
    try:
        return s.ask()
    finally:
        subprocess.run(["umount", str(s.root)], check=True)
        s.root.rmdir()


OK = ("answered",)
FAULTS: list[Fault[OnIndex]] = [
    *(Fault(f"bit flipped in {name}", flipped(name), OK) for name in FILES),
    *(Fault(f"{name} cut short", cut(name), OK) for name in FILES),
    *(Fault(f"{name} gone", lost(name), OK) for name in FILES),
    Fault("index of a newer version", newer_version, OK),
    Fault("index folder gone", folder_gone, OK),
    Fault("a file where the folder should be", a_file_in_its_place, OK),
    Fault("lock held by another builder", lock_held, ("IndexUnusable",)),
    Fault("builder killed while it wrote", builder_killed, OK),
    Fault("two builders at once", two_builders, OK),
    Fault("disk full while it is written", disk_full, OK),
    Fault("disk that cannot be written", read_only, OK),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_of_an_index_ends_clearly_and_leaves_nothing(
    fault: Fault[OnIndex], tmp_path: Path, thorough: bool, record: Record
) -> None:
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        connection.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)")
        connection.execute("INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy')")
        for statement in TABLES:
            connection.execute(statement)
        connection.commit()

    @contextmanager
    def stage() -> Iterator[OnIndex]:
        yield OnIndex(tmp_path)

    inject(fault, stage, THOROUGH_TIMES if thorough else 1, record, "index")
