import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from sqlnl_rag.encoder import OnnxEncoder, SentenceTransformerEncoder, load_encoder
from sqlnl_rag.errors import MissingExtra, ModelUnreachable

TINY = Path(__file__).parent / "fixtures" / "encoder"
TEXTS = ["singer", "the venue of a concert", "ship, captain, name and age", "", "artist"]


@pytest.fixture(scope="module")
def encoder() -> OnnxEncoder:
    return OnnxEncoder(TINY)


def test_rows_are_unit_length_and_in_the_order_of_the_texts(encoder):
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (5, encoder.dim) and vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors[[0, 1, 2, 4]], axis=1), 1, atol=1e-5)
    for text, vector in zip(TEXTS, vectors, strict=True):
        assert np.allclose(encoder.encode_query(text), vector, atol=1e-5)


def test_near_meanings_are_near(encoder):
    singer, artist, ship = encoder.encode(["singer", "artist", "ship"])
    assert singer @ artist > 0.6 > singer @ ship


def test_no_texts_give_no_rows(encoder):
    assert encoder.encode([]).shape == (0, encoder.dim)


def test_long_texts_and_many_batches(encoder):
    texts = [" ".join(["ship"] * n) for n in range(1, 300)]
    done = []
    vectors = encoder.encode(texts, lambda n, total: done.append((n, total)))
    assert np.allclose(vectors, vectors[0], atol=1e-5)
    assert done == sorted(done) and len(done) > 10 and done[-1] == (299, 299)


def test_name_follows_the_weights(tmp_path, encoder):
    for file in ("encoder.onnx", "tokenizer.json"):
        (tmp_path / file).write_bytes((TINY / file).read_bytes())
    assert OnnxEncoder(tmp_path).name == encoder.name
    with open(tmp_path / "tokenizer.json", "a") as file:
        file.write("\n")
    assert OnnxEncoder(tmp_path).name != encoder.name


@pytest.mark.parametrize("broken", ["encoder.onnx", "tokenizer.json"])
@pytest.mark.parametrize("content", [None, b"", b"\x00garbage"])
def test_unreadable_weights_say_which_file(tmp_path, broken, content):
    for file in ("encoder.onnx", "tokenizer.json"):
        (tmp_path / file).write_bytes((TINY / file).read_bytes())
    (tmp_path / broken).unlink() if content is None else (tmp_path / broken).write_bytes(content)
    with pytest.raises(ModelUnreachable, match=broken) as raised:
        OnnxEncoder(tmp_path).encode(["ship"])
    assert raised.value.hint


def test_load_encoder_takes_a_folder(encoder):
    assert load_encoder(f"onnx:{TINY}").name == encoder.name


def test_without_sentence_transformers_the_pip_line_is_printed(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(MissingExtra, match=r"\[local\]") as raised:
        SentenceTransformerEncoder("any")
    assert "pip install 'sqlnl-rag[local]'" in raised.value.hint


def test_the_default_encoder_loads_no_torch():
    program = (
        "import sys; from sqlnl_rag.encoder import OnnxEncoder; "
        f"OnnxEncoder({str(TINY)!r}).encode(['ship']); print('torch' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "False"
