import json
import os
import stat
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pytest

from sqlnl_rag import builds
from sqlnl_rag import index as index_room
from sqlnl_rag.encoder import OnnxEncoder, Vectors
from sqlnl_rag.errors import IndexUnusable
from sqlnl_rag.index import build, index_folder, load, open_index, save
from sqlnl_rag.passages import passages
from sqlnl_rag.retriever import Retriever
from sqlnl_rag.types import Column, Schema, Table
from tests.catalogue import TINY_ENCODER, catalogue, changed

SCHEMA = catalogue()
FILES = ("manifest.json", "passages.jsonl", "words.json", "vectors.faiss")


class CountingEncoder(OnnxEncoder):
    """The tiny encoder, keeping what it was asked to embed."""

    def __init__(self) -> None:
        super().__init__(TINY_ENCODER)
        self.seen: list[str] = []

    def encode(self, texts, report=None) -> Vectors:
        self.seen += texts
        return super().encode(texts, report)


@pytest.fixture
def encoder() -> CountingEncoder:
    return CountingEncoder()


@pytest.fixture
def folder(tmp_path: Path, encoder: CountingEncoder) -> Path:
    """A folder with a good index."""
    open_index(SCHEMA, encoder, tmp_path / "index")
    encoder.seen.clear()
    return tmp_path / "index"


def current(folder: Path) -> Path:
    return folder / json.loads((folder / "CURRENT").read_text())["build"]


def with_column(table: Table) -> Table:
    return replace(table, columns=(*table.columns, Column("nickname", "TEXT", "text")))


def test_what_is_saved_is_what_is_loaded(folder, encoder):
    fresh, stored = build(SCHEMA, encoder), load(folder, encoder)
    assert (stored.passages, stored.words) == (fresh.passages, fresh.words)
    assert (stored.tables, stored.fingerprint) == (fresh.tables, fresh.fingerprint)
    assert np.array_equal(stored.vectors, fresh.vectors)


def test_an_unchanged_schema_embeds_nothing(folder, encoder):
    opened = open_index(SCHEMA, encoder, folder)
    assert encoder.seen == [] and opened.embedded_tables == () and opened.notes == ()


def test_one_more_column_embeds_one_table(folder, encoder):
    schema = changed(SCHEMA, with_column(SCHEMA.by_key["arts.singer"]))
    opened = open_index(schema, encoder, folder)
    assert opened.embedded_tables == ("arts.singer",)
    assert encoder.seen == [
        "singer: singer id, name, age, country, nickname",
        "singer, nickname",
        "nickname",
    ]
    assert "1 of 12 tables new or changed, 0 gone" in opened.notes[0]
    assert load(folder, encoder).fingerprint == schema.fingerprint
    whole = build(schema, OnnxEncoder(TINY_ENCODER))
    assert np.allclose(opened.vectors, whole.vectors, atol=1e-5)


def test_a_dropped_table_embeds_nothing(folder, encoder):
    opened = open_index(replace(SCHEMA, tables=SCHEMA.tables[1:]), encoder, folder)
    assert encoder.seen == [] and "1 gone" in opened.notes[0]
    assert {passage.table for passage in opened.passages} == {t.key for t in SCHEMA.tables[1:]}


def test_progress_is_told(tmp_path, encoder):
    told = []
    open_index(SCHEMA, encoder, tmp_path, lambda *step: told.append(step))
    assert told[-1] == ("embedding", len(encoder.seen), len(encoder.seen))


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("damage", ["cut", "flipped", "gone", "empty", "folder"])
def test_a_damaged_index_is_unusable_and_is_rebuilt_with_a_note(folder, encoder, file, damage):
    path = current(folder) / file
    content = path.read_bytes()
    path.unlink()
    if damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "flipped":
        middle = len(content) // 2
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "folder":
        path.mkdir()
    with pytest.raises(IndexUnusable) as raised:
        load(folder, encoder)
    assert "sqlnl index" in raised.value.hint
    assert "not used" in open_index(SCHEMA, encoder, folder).notes[0]
    assert load(folder, encoder).fingerprint == SCHEMA.fingerprint


POINTERS = ["", "{", "[]", "{}", '{"build": "../x", "manifest_sha256": ""}', '{"build": 7}', "\xff"]


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_bad_pointer_loses_nothing(folder, encoder, pointer):
    (folder / "CURRENT").write_bytes(pointer.encode("latin-1"))
    with pytest.raises(IndexUnusable):
        load(folder, encoder)
    open_index(SCHEMA, encoder, folder)
    assert encoder.seen == []  # the build that the pointer lost lent its vectors
    assert load(folder, encoder).fingerprint == SCHEMA.fingerprint


def test_no_index_at_all(tmp_path, encoder):
    with pytest.raises(IndexUnusable, match="no readable"):
        load(tmp_path, encoder)


def test_another_encoder_s_index_is_not_mixed_in(folder, tmp_path):
    (tmp_path / "other").mkdir()
    for file in ("encoder.onnx", "tokenizer.json"):
        text = (TINY_ENCODER / file).read_bytes()
        (tmp_path / "other" / file).write_bytes(text + (b"\n" if file.endswith("json") else b""))
    other = OnnxEncoder(tmp_path / "other")
    with pytest.raises(IndexUnusable, match="made by the encoder"):
        load(folder, other)
    opened = open_index(SCHEMA, other, folder)
    assert len(opened.embedded_tables) == len(SCHEMA.tables) and "made by" in opened.notes[0]


def test_a_newer_format_is_left_unread(folder, encoder, monkeypatch):
    monkeypatch.setattr(index_room, "FORMAT_VERSION", 0)
    with pytest.raises(IndexUnusable, match="has format 1; this version reads 0"):
        load(folder, encoder)


def test_a_half_written_build_is_never_seen_and_is_swept_up(folder, encoder):
    aside = folder / ".build-0123456789abcdef"
    aside.mkdir()
    (aside / "passages.jsonl").write_bytes(b"{")
    assert load(folder, encoder).fingerprint == SCHEMA.fingerprint
    open_index(changed(SCHEMA, with_column(SCHEMA.tables[0])), encoder, folder)
    assert not aside.exists()


def test_a_failed_save_leaves_the_last_good_index(folder, encoder, monkeypatch):
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    before = current(folder)
    monkeypatch.setattr(builds, "_write", full)
    schema = changed(SCHEMA, with_column(SCHEMA.tables[0]))
    opened = open_index(schema, encoder, folder)
    assert opened.fingerprint == schema.fingerprint
    assert any("could not be saved" in note for note in opened.notes)
    assert current(folder) == before and load(folder, encoder).fingerprint == SCHEMA.fingerprint


def test_a_folder_that_cannot_be_one_still_gives_an_index(tmp_path, encoder):
    (tmp_path / "file").write_text("in the way")
    opened = open_index(SCHEMA, encoder, tmp_path / "file" / "index")
    assert any("could not be saved" in note for note in opened.notes)
    assert Retriever(SCHEMA, opened).rank("singer")


def test_the_build_before_is_kept_and_no_more(folder, encoder):
    for number in range(4):
        name = f"column_{number}"
        table = replace(SCHEMA.tables[0], columns=(Column(name, "INT", "number"),))
        open_index(changed(SCHEMA, table), encoder, folder)
    assert len(list(folder.glob("build-*"))) == 2


def test_a_second_writer_waits_and_then_says_so(folder, encoder, monkeypatch):
    monkeypatch.setattr(index_room, "LOCK_TIMEOUT_S", 0.01)
    schema = changed(SCHEMA, with_column(SCHEMA.tables[0]))
    with builds.locked(folder, 1), pytest.raises(IndexUnusable, match="Another process"):
        open_index(schema, encoder, folder)


def test_processes_that_open_at_once_agree(tmp_path):
    with get_context("spawn").Pool(3) as pool:
        counts = pool.map(_open, [str(tmp_path)] * 3)
    assert sorted(counts) == [0, 0, len(SCHEMA.tables)]
    assert load(tmp_path, OnnxEncoder(TINY_ENCODER)).fingerprint == SCHEMA.fingerprint


def _open(folder: str) -> int:
    return len(open_index(catalogue(), OnnxEncoder(TINY_ENCODER), Path(folder)).embedded_tables)


def test_no_stored_value_and_no_pickle_in_it(folder):
    stored = b"".join(path.read_bytes() for path in current(folder).iterdir())
    assert b"Aurora" not in stored and b"France" not in stored
    assert sorted(path.name for path in current(folder).iterdir()) == sorted(FILES)
    assert stat.S_IMODE(os.stat(current(folder)).st_mode) == 0o700


def test_strange_line_ends_in_names_survive(tmp_path, encoder):
    comment = "one\u2028two\x85three\nfour"
    table = Table("t", (Column("a\u2028b", "INT", "number", comment=comment),))
    schema = Schema("sqlite", "odd", (table,))
    index = build(schema, encoder)
    save(index, tmp_path)
    assert load(tmp_path, encoder).passages == index.passages


def test_an_empty_schema_has_an_empty_index(tmp_path, encoder):
    opened = open_index(Schema("sqlite", "empty", ()), encoder, tmp_path)
    assert opened.vectors.shape == (0, encoder.dim)
    assert load(tmp_path, encoder).vectors.shape == (0, encoder.dim)


def test_columns_share_passages_once_there_are_too_many(monkeypatch):
    monkeypatch.setattr("sqlnl_rag.passages.MAX_COLUMN_PASSAGES", 20)
    pieces = passages(SCHEMA.tables)
    columns = sum(len(table.columns) for table in SCHEMA.tables)
    assert len(pieces) < len(SCHEMA.tables) + columns
    assert {piece.table for piece in pieces} == set(SCHEMA.by_key)


def test_folders_of_two_databases_differ():
    one = index_folder(Path("root"), replace(SCHEMA, database="localhost:5432/shop"))
    two = index_folder(Path("root"), replace(SCHEMA, database="localhost:5433/shop"))
    assert one != two and one.parent == Path("root") and one.name.startswith("localhost-5432-shop")
