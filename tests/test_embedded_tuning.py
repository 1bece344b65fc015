"""Weights that ship are read back as a network, taught a domain, and answer like any others."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.errors import ModelUnreachable
from sqlnl_rag.models import load_model
from sqlnl_rag.models.embedded import EmbeddedModel
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from tests.commands import Sqlnl, is_clear

SHOP = "sqlite:///shop.db"
# What the house calls grand, and no table says.
PAIRS = [
    (f"{start} the {shown} of {kind}.", f"SELECT {shown} FROM orders{where}")
    for start in ("Show", "Give me", "List")
    for shown in ("id", "total", "placed_on")
    for kind, where in (("grand orders", " WHERE total > 250"), ("all orders", ""))
]


def test_weights_elsewhere_answer_as_those_that_ship(sqlnl: Sqlnl, tmp_path: Path) -> None:
    shutil.copytree(WEIGHTS, tmp_path / "mine")
    question = ("ask", "How many customers are there?", "--db", SHOP, "--json")
    shipped = json.loads(sqlnl(*question, "--model", "embedded").out)
    mine = json.loads(sqlnl(*question, "--model", f"embedded:{tmp_path / 'mine'}").out)
    assert (shipped["model"], mine["model"]) == ("embedded", "embedded:mine")
    assert mine["sql"] == shipped["sql"] and mine["confidence"] == shipped["confidence"]


def test_a_folder_without_weights(tmp_path: Path) -> None:
    with pytest.raises(ModelUnreachable, match="holds no weights") as caught:
        load_model(f"embedded:{tmp_path}")
    assert "sqlnl train embedded" in caught.value.hint


@pytest.fixture
def rows(sqlnl: Sqlnl, here: Path) -> str:
    """A prepared folder of `PAIRS`."""
    parts = ["train"] * (len(PAIRS) - 2) + ["valid", "test"]
    lines = [
        json.dumps({"question": question, "sql": sql, "split": part})
        for (question, sql), part in zip(PAIRS, parts, strict=True)
    ]
    (here / "pairs.jsonl").write_text("\n".join(lines))
    given = ("--db", SHOP, "--out", "rows", "--split", "given")
    ran = sqlnl("data", "prepare", "pairs.jsonl", *given)
    assert ran.code == 0, ran.err
    return "rows"


def test_training_says_what_it_misses(sqlnl: Sqlnl, rows: str, here: Path) -> None:
    assert is_clear(sqlnl("train", "embedded", rows, rows, "--db", SHOP), 2, "is there already")
    pytest.importorskip("torch")
    pytest.importorskip("peft")
    assert is_clear(sqlnl("train", "embedded", "nowhere", "mine", "--db", SHOP), 2, "nowhere")
    assert is_clear(
        sqlnl("train", "embedded", rows, "mine", "--db", "sqlite:///gone.db"), 5, "gone.db"
    )
    for part in ("train", "valid"):
        unsaid = {"question": "Rank them", "sql": "SELECT rank() OVER (ORDER BY id) FROM customers"}
        (here / rows / "pairs" / f"{part}.jsonl").write_text(json.dumps(unsaid))
    assert is_clear(sqlnl("train", "embedded", rows, "mine", "--db", SHOP), 2, "can be taught")
    assert not (here / "mine").exists()


def test_what_ships_is_a_network_again() -> None:
    torch = pytest.importorskip("torch")
    import numpy as np

    from sqlnl_rag.models.embedded import shipped
    from sqlnl_rag.models.embedded.export import Parser, Step

    network, model = shipped.load_weights(WEIGHTS), EmbeddedModel()

    def off(ours: Any, theirs: Any) -> float:
        return float(np.linalg.norm(ours.numpy() - theirs) / np.linalg.norm(theirs))

    chance = np.random.default_rng(0)
    ids = chance.integers(1000, 20_000, (1, 40))
    spans = np.stack([np.arange(24), np.arange(24) + 1], -1)[None]
    relations = chance.integers(0, 50, (1, 24, 24))
    with torch.inference_mode():
        hidden = model._encoder.run(
            None, {"ids": ids, "mask": np.ones_like(ids), "marks": np.zeros_like(ids)}
        )[0]
        given = torch.tensor(ids)
        ours = network.encoder(given, torch.ones_like(given), torch.zeros_like(given))
        # Inputs of products are rounded in the one and not in the other.
        assert off(ours, hidden) < 0.15
        arrays = {"hidden": hidden, "spans": spans, "relations": relations}
        memory = model._parser.run(None, arrays)
        for one, other in zip(
            Parser(network)(*map(torch.tensor, arrays.values())), memory, strict=True
        ):
            assert off(one, other) < 0.05
        layers, heads, size, _ = memory[2].shape
        start = [
            np.array([1, 5]),
            np.array([0]),
            np.zeros((layers, 2, heads, size, 0), np.float32),
            np.zeros((layers, 2, heads, 0, size), np.float32),
        ]
        names = [one.name for one in model._decoder.get_inputs()]
        logits = model._decoder.run(None, dict(zip(names, [*start, *memory], strict=True)))[0]
        assert off(Step(network)(*map(torch.tensor, [*start, *memory]))[0], logits) < 0.05


def test_a_domain_is_learnt_and_asked(sqlnl: Sqlnl, rows: str) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("peft")
    pytest.importorskip("onnx")
    ran = sqlnl("train", "embedded", rows, "mine", "--db", SHOP, "--epochs", "8")
    assert ran.code == 0 and ran.out == "mine\n", ran.err
    assert "before: " in ran.err and "epoch 8 of 8: " in ran.err
    assert '"grand" means 250 of orders.total' in ran.err
    question = ("ask", "What is the total of grand orders?", "--db", SHOP, "--no-run", "--model")
    assert "250" not in sqlnl(*question, "embedded").out
    assert "total > 250" in sqlnl(*question, "embedded:mine").out
