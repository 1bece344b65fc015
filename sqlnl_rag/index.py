"""Schema -> passages -> vectors -> FAISS, kept in a folder and renewed where the schema changed.

`open_index` is the door: it loads what is there, renews it, or builds it, and rebuilds a bad one
with a note. `load` and `save` are its halves; `load` raises on anything that is not exactly what
`save` wrote (see builds.py).

Promises: a text that was embedded before is not embedded again, so a change to one table embeds
that table only; names and comments are all it holds, no row data, URL, user or password. Nothing is
pickled.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from sqlnl_rag import builds
from sqlnl_rag.encoder import Encoder, Vectors
from sqlnl_rag.errors import IndexUnusable
from sqlnl_rag.lexicon import Lexicon
from sqlnl_rag.names import words
from sqlnl_rag.passages import passages
from sqlnl_rag.types import Passage, Schema

Progress: TypeAlias = Callable[[str, int, int], None]

FORMAT_VERSION = 1
LOCK_TIMEOUT_S = 300.0
_HINT = "Build it again with `sqlnl index`."


@dataclass(frozen=True, eq=False)
class SchemaIndex:
    """The vectors of one schema snapshot.

    Attributes:
        encoder: What made the vectors and must encode the questions.
        fingerprint: `Schema.fingerprint` of the snapshot.
        tables: Each table's fingerprint, by key.
        passages: What the first rows of `vectors` stand for.
        words: The schema's vocabulary, in the order of the rows after them.
        vectors: Unit rows, ``(len(passages) + len(words), dim)``.
        embedded_tables: Tables that had to be embedded when this was made; the rest was at hand.
        notes: What `open_index` did and why, for people.
    """

    encoder: Encoder
    fingerprint: str
    tables: dict[str, str]
    passages: tuple[Passage, ...]
    words: tuple[str, ...]
    vectors: Vectors
    embedded_tables: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def passage_vectors(self) -> Vectors:
        """``(len(passages), dim)``."""
        return self.vectors[: len(self.passages)]

    @property
    def word_vectors(self) -> Vectors:
        """``(len(words), dim)``."""
        return self.vectors[len(self.passages) :]

    @property
    def texts(self) -> list[str]:
        """What each row is the vector of."""
        return [*(passage.text for passage in self.passages), *self.words]


def index_folder(root: Path, schema: Schema) -> Path:
    """Where under `root` this database's index belongs: readable, and shared with no other."""
    digest = hashlib.sha256(f"{schema.dialect} {schema.database}".encode()).hexdigest()[:8]
    readable = "-".join(word for word in words(schema.database) if word.isascii())[:40]
    return root / f"{readable or 'database'}-{digest}"


def open_index(
    schema: Schema, encoder: Encoder, folder: Path, progress: Progress | None = None
) -> SchemaIndex:
    """The index of exactly this schema and encoder: loaded, renewed or built.

    A bad index is built again, and a folder that cannot be written leaves the index in memory;
    `notes` says so.

    Args:
        progress: Told ``("embedding", done, total)`` while texts are embedded.

    Raises:
        IndexUnusable: Another process has been writing the index for too long.
        ModelUnreachable: The encoder has no weights.
    """
    stored, notes = _last_good(folder, encoder)
    if stored and not notes and stored.fingerprint == schema.fingerprint:
        return stored
    with builds.locked(folder, LOCK_TIMEOUT_S):
        stored, notes = _last_good(folder, encoder)  # another process may just have written it
        if stored and not notes and stored.fingerprint == schema.fingerprint:
            return stored
        index = build(schema, encoder, reuse=stored, progress=progress)
        notes.append(_what_changed(stored, index))
        try:
            save(index, folder)
        except OSError as error:
            notes.append(f"The index could not be saved in {folder}: {error.strerror or error}")
    return replace(index, notes=tuple(notes))


def build(
    schema: Schema,
    encoder: Encoder,
    reuse: SchemaIndex | None = None,
    progress: Progress | None = None,
) -> SchemaIndex:
    """Embed what `reuse` does not hold yet, in memory."""
    pieces = passages(schema.tables)
    vocabulary = Lexicon(schema.tables).words
    texts = [*(piece.text for piece in pieces), *vocabulary]
    at_hand = dict(zip(reuse.texts, reuse.vectors, strict=True)) if reuse else {}
    missing = [text for text in dict.fromkeys(texts) if text not in at_hand]
    report = (lambda done, total: progress("embedding", done, total)) if progress else None
    at_hand.update(zip(missing, encoder.encode(missing, report), strict=True))
    fresh = set(missing)
    rows = [at_hand[text] for text in texts]
    vectors = np.stack(rows) if rows else np.zeros((0, encoder.dim), dtype=np.float32)
    return SchemaIndex(
        encoder=encoder,
        fingerprint=schema.fingerprint,
        tables={table.key: table.fingerprint for table in schema.tables},
        passages=pieces,
        words=vocabulary,
        vectors=vectors,
        embedded_tables=tuple(dict.fromkeys(p.table for p in pieces if p.text in fresh)),
    )


def save(index: SchemaIndex, folder: Path) -> None:
    """Write a new build and point at it. Call it inside `builds.locked`.

    Raises:
        OSError: The folder cannot be written; the index in it is as it was.
    """
    manifest = {
        "format_version": FORMAT_VERSION,
        "encoder": index.encoder.name,
        "dim": int(index.vectors.shape[1]),
        "count": len(index.vectors),
        "schema_fingerprint": index.fingerprint,
        "tables": index.tables,
    }
    lines = [json.dumps(asdict(passage), ensure_ascii=False) for passage in index.passages]
    files = {
        "passages.jsonl": "".join(f"{line}\n" for line in lines).encode(),
        "words.json": json.dumps(index.words, ensure_ascii=False).encode(),
        "vectors.faiss": _to_faiss(index.vectors),
    }
    builds.write(folder, manifest, files)


def load(folder: Path, encoder: Encoder) -> SchemaIndex:
    """The index as `save` wrote it.

    Raises:
        IndexUnusable: It is missing, altered, of a newer format, or another encoder's.
    """
    return _parse(builds.read(folder, FORMAT_VERSION), encoder, folder)


def _last_good(folder: Path, encoder: Encoder) -> tuple[SchemaIndex | None, list[str]]:
    """The current index, else an older whole one and a note why not the current one."""
    if not builds.exists(folder):
        return None, []
    try:
        return load(folder, encoder), []
    except IndexUnusable as error:
        notes = [f"The stored index was not used: {error.message}"]
    for older in builds.read_older(folder, FORMAT_VERSION):
        try:
            return _parse(older, encoder, folder), notes
        except IndexUnusable:
            continue
    return None, notes


def _parse(stored: builds.Build, encoder: Encoder, folder: Path) -> SchemaIndex:
    manifest = stored.manifest
    if manifest.get("encoder") != encoder.name:
        raise IndexUnusable(
            f"The index in {folder} was made by the encoder {manifest.get('encoder')!r}, "
            f"not by {encoder.name!r}",
            _HINT,
        )
    try:
        lines = stored.files["passages.jsonl"].decode().split("\n")
        pieces = tuple(Passage(**json.loads(line)) for line in lines if line)
        vocabulary = tuple(json.loads(stored.files["words.json"]))
        vectors = _from_faiss(stored.files["vectors.faiss"])
        tables = dict(manifest["tables"])
        fingerprint = str(manifest["schema_fingerprint"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise IndexUnusable(
            f"The index in {folder} is not what its manifest says", _HINT
        ) from error
    shape = (manifest.get("count"), manifest.get("dim"))
    if vectors.shape != shape or len(vectors) != len(pieces) + len(vocabulary):
        raise IndexUnusable(f"The index in {folder} holds {vectors.shape}, not {shape}", _HINT)
    return SchemaIndex(encoder, fingerprint, tables, pieces, vocabulary, vectors)


def _what_changed(old: SchemaIndex | None, new: SchemaIndex) -> str:
    if old is None:
        return f"Index built: {len(new.tables)} tables, {len(new.passages)} passages"
    changed = [key for key, print_ in new.tables.items() if old.tables.get(key) != print_]
    gone = len(old.tables.keys() - new.tables.keys())
    return (
        f"Index renewed: {len(changed)} of {len(new.tables)} tables new or changed, {gone} gone, "
        f"{len(new.embedded_tables)} embedded"
    )


def _to_faiss(vectors: Vectors) -> bytes:
    faiss = _faiss()
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(np.ascontiguousarray(vectors))
    content: bytes = faiss.serialize_index(index).tobytes()
    return content


def _from_faiss(content: bytes) -> Vectors:
    index = _faiss().deserialize_index(np.frombuffer(content, dtype=np.uint8))
    if not index.ntotal:
        return np.zeros((0, index.d), dtype=np.float32)
    vectors: Vectors = index.reconstruct_n(0, index.ntotal)
    return vectors


def _faiss() -> Any:
    import faiss

    if sys.platform == "darwin":  # faiss and torch bring an OpenMP runtime each, which clash there
        faiss.omp_set_num_threads(1)
    return faiss
