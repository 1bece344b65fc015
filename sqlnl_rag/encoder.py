"""Text -> unit vectors: what the index stores and what a question is compared with.

`OnnxEncoder` is the default and needs neither torch nor a network: it reads ``encoder.onnx`` and
``tokenizer.json`` from a folder, by default the weights that ship in the package.
`SentenceTransformerEncoder` runs any sentence-transformers model instead and needs the [local]
extra. `load_encoder` picks one by name.

Promises: rows are float32 of length one, in the order of the texts, and `name` changes whenever the
weights do, so that an index can tell whose vectors it holds. Does not promise bit-equal vectors for
the same text in another batch: int8 weights quantise activations per batch, which moves a cosine by
about a hundredth.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from sqlnl_rag.errors import MissingExtra, ModelUnreachable
from sqlnl_rag.once import once
from sqlnl_rag.onnx import open_session

Vectors: TypeAlias = NDArray[np.float32]
Report: TypeAlias = Callable[[int, int], None]

DEFAULT_WEIGHTS = Path(__file__).parent / "models" / "embedded" / "weights"
MAX_TOKENS = 128
# Positions (texts x padded length) in one batch: enough to keep two cores busy, small enough for
# their caches.
BATCH_POSITIONS = 512
# Chosen on questions asked of held-out databases, their own and another one, that share few words
# with the schema (training/RESULTS.md); under shortened names some that share more are below it.
UNRELATED, UNRELATED_ACROSS = 0.2, 0.15


class Encoder(Protocol):
    """What the index and the retriever need of an encoder."""

    @property
    def name(self) -> str:
        """Names the model and its very weights, e.g. ``onnx:0f3c…``."""
        ...

    @property
    def dim(self) -> int:
        """Length of a vector."""
        ...

    def encode(self, texts: Sequence[str], report: Report | None = None) -> Vectors:
        """Vectors of passages, ``(len(texts), dim)``; `report` is told (done, total)."""
        ...

    def encode_query(self, text: str) -> Vectors:
        """The vector of a question, ``(dim,)``; some models put another prompt before it."""
        ...


class OnnxEncoder:
    """A mean-pooled transformer on onnxruntime.

    Args:
        folder: Holds ``encoder.onnx`` (int64 inputs ids, mask, marks ``[B, T]``; float32 output
            hidden ``[B, T, dim]``) and ``tokenizer.json``. Nothing is read before the first use.
        threads: Threads of one run; None leaves the choice to onnxruntime.

    Attributes:
        unrelated: A question whose nearest passage has a lower cosine than that has nothing to do
            with the schema; the second number where they are in two languages.

    Raises:
        ModelUnreachable: On first use, when the folder holds no readable weights.
    """

    unrelated = (UNRELATED, UNRELATED_ACROSS)

    def __init__(self, folder: Path | str = DEFAULT_WEIGHTS, threads: int | None = None) -> None:
        self.folder = Path(folder)
        self._threads = threads

    @once
    def name(self) -> str:
        """``onnx:`` and 16 hex digits over weights and tokenizer."""
        digest = hashlib.sha256()
        for file in ("encoder.onnx", "tokenizer.json"):
            digest.update(self._read(file))
        return f"onnx:{digest.hexdigest()[:16]}"

    @once
    def dim(self) -> int:
        """Length of a vector, as the graph declares it or a first run shows it."""
        declared = self._session.get_outputs()[0].shape[-1]
        return declared if isinstance(declared, int) else int(self.encode(["dim"]).shape[1])

    def encode(self, texts: Sequence[str], report: Report | None = None) -> Vectors:
        """See `Encoder`. Batched by length, so that short texts are not padded to long ones."""
        encodings = self._tokenizer.encode_batch([_encodable(text) for text in texts])
        lengths = [len(encoding.ids) for encoding in encodings]
        order = sorted(range(len(texts)), key=lengths.__getitem__)
        rows: list[Vectors] = []
        start = 0
        while start < len(order):
            stop = start + 1
            while (
                stop < len(order) and (stop + 1 - start) * lengths[order[stop]] <= BATCH_POSITIONS
            ):
                stop += 1
            rows.append(self._run([encodings[i].ids for i in order[start:stop]]))
            start = stop
            if report:
                report(start, len(order))
        if not rows:
            return np.zeros((0, self.dim), dtype=np.float32)
        vectors = np.empty((len(order), rows[0].shape[1]), dtype=np.float32)
        vectors[order] = np.concatenate(rows)
        return vectors

    def encode_query(self, text: str) -> Vectors:
        """See `Encoder`; questions and passages are encoded alike here."""
        vector: Vectors = self.encode([text])[0]
        return vector

    def _run(self, pieces: list[list[int]]) -> Vectors:
        longest = max(map(len, pieces))
        ids = np.zeros((len(pieces), longest), dtype=np.int64)  # (B, T)
        mask = np.zeros_like(ids)
        for row, piece in enumerate(pieces):
            ids[row, : len(piece)] = piece
            mask[row, : len(piece)] = 1
        feeds = {"ids": ids, "mask": mask, "marks": np.zeros_like(ids)}
        hidden = self._session.run(["hidden"], feeds)[0]  # (B, T, dim)
        pooled = np.einsum("btd,bt->bd", hidden, mask.astype(np.float32))
        return unit(pooled)

    @once
    def _session(self) -> Any:
        weights = self._read("encoder.onnx")
        try:
            return open_session(weights, self._threads)
        except Exception as error:  # its errors have no other common root
            raise self._unreadable("encoder.onnx") from error

    @once
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        try:
            tokenizer = Tokenizer.from_str(self._read("tokenizer.json").decode())
        except Exception as error:  # it raises nothing narrower
            raise self._unreadable("tokenizer.json") from error
        tokenizer.no_padding()
        tokenizer.enable_truncation(MAX_TOKENS)
        return tokenizer

    def _read(self, file: str) -> bytes:
        try:
            return (self.folder / file).read_bytes()
        except OSError as error:
            raise self._unreadable(file) from error

    def _unreadable(self, file: str) -> ModelUnreachable:
        return ModelUnreachable(
            f"The encoder's weights cannot be read: {self.folder / file}",
            "Reinstall sqlnl-rag, or name another encoder.",
        )


class SentenceTransformerEncoder:
    """Any sentence-transformers model, with its own prompts for questions and passages.

    Args:
        model: A folder or a Hugging Face name. Its code is never trusted.

    Raises:
        MissingExtra: When sentence-transformers is not installed.
        ModelUnreachable: When the model can be neither found nor downloaded.
    """

    def __init__(self, model: str) -> None:
        try:
            from sentence_transformers import SentenceTransformer
        except ModuleNotFoundError as error:
            raise MissingExtra("A sentence-transformers encoder", "local") from error
        try:
            self._model: Any = SentenceTransformer(model, device="cpu", trust_remote_code=False)
        except (OSError, ValueError) as error:
            raise ModelUnreachable(
                f"The encoder {model!r} can be neither found nor downloaded",
                "Check the name, or point at a folder that holds the model.",
            ) from error
        shown = Path(model).name if Path(model).is_dir() else model
        self.name = f"st:{shown}@{_revision(self._model)}"
        self.dim = int(self._model.get_embedding_dimension() or 0)

    def encode(self, texts: Sequence[str], report: Report | None = None) -> Vectors:
        """See `Encoder`."""
        if not texts:
            return np.zeros((0, self.dim), dtype=np.float32)
        vectors = self._model.encode_document(list(texts), show_progress_bar=False)
        if report:
            report(len(texts), len(texts))
        return unit(vectors)

    def encode_query(self, text: str) -> Vectors:
        """See `Encoder`."""
        vector: Vectors = unit(self._model.encode_query([text], show_progress_bar=False))[0]
        return vector


def load_encoder(spec: str = "embedded") -> Encoder:
    """The encoder that a setting names.

    Args:
        spec: ``embedded`` for the weights in the package, ``onnx:FOLDER`` for others of that kind,
            or the name or folder of a sentence-transformers model.
    """
    if spec == "embedded":
        return OnnxEncoder()
    if spec.startswith("onnx:"):
        return OnnxEncoder(spec.removeprefix("onnx:"))
    return SentenceTransformerEncoder(spec)


def unit(rows: NDArray[Any]) -> Vectors:
    """Rows scaled to length one; a zero row stays zero."""
    rows = np.asarray(rows, dtype=np.float32)
    scaled: Vectors = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return scaled


def _encodable(text: str) -> str:
    """Half a surrogate pair, as a pipe of broken UTF-8 brings, becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def _revision(model: Any) -> str:
    """The commit the Hub gave, else a digest of the weights themselves."""
    config = getattr(model[0].auto_model, "config", None)
    commit = getattr(config, "_commit_hash", None)
    if commit:
        return str(commit)[:16]
    digest = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.cpu().numpy().tobytes())
    return digest.hexdigest()[:16]
