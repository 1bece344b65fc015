"""The whole path with the plain back end on a CPU: rows, adapter, merge, answers; kills and wrongs.

A random Llama of two layers learns two statements by heart, through the command that a person
types. What only a GPU can show is in training/lora_gpu.py.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.finetune.adapter import read_manifest
from sqlnl_rag.finetune.config import TrainConfig, load_train_config
from sqlnl_rag.finetune.training import train
from sqlnl_rag.models import load_model
from sqlnl_rag.prompt import prompt_sha256
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Answer
from tests.commands import ROOT, make
from tests.tiny_llama import make_llama, make_rows, write_splits

NEEDED = ("torch", "transformers", "peft", "trl", "datasets")
MISSING = [name for name in NEEDED if find_spec(name) is None]
if MISSING:
    pytest.skip(f"training needs {', '.join(MISSING)}", allow_module_level=True)

PAIRS = [
    ("How many customers are there?", "SELECT COUNT(*) AS n FROM customers"),
    ("Name the customers", "SELECT name FROM customers ORDER BY name"),
]
TINY = """max_steps=30 eval_steps=10 batch_size=2 gradient_accumulation=1 learning_rate=0.005
patience=9 dropout=0.0 r=16 alpha=16 logging_steps=5""".split()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("shop") / "shop.db"
    make(str(path))
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def data(shop: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_splits(tmp_path_factory.mktemp("data") / "rows", make_rows(shop, PAIRS))


@pytest.fixture(scope="module")
def base(data: Path) -> Path:
    rows = [json.loads(line) for line in (data / "train.jsonl").read_text("utf-8").splitlines()]
    texts = [turn["content"] for row in rows for turn in row["prompt"] + row["completion"]]
    return make_llama(data.parent / "base", texts)


@pytest.fixture(scope="module")
def config(base: Path, data: Path) -> TrainConfig:
    paths = [f"base_model={base}", f"data={data}", f"output={data.parent / 'adapter'}"]
    return load_train_config(ROOT / "training" / "lora.yaml", [*TINY, *paths])


PYTHONPATH = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
ENVIRON = os.environ | {"PYTHONPATH": PYTHONPATH, "OMP_NUM_THREADS": "1"}


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sqlnl_rag", *arguments],
        cwd=folder,
        env=ENVIRON,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )


def logs_of(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text("utf-8").splitlines()]


def as_sets(config: TrainConfig, **changed: object) -> list[str]:
    given = config.to_dict() | changed
    return [
        word for key, value in given.items() for word in ("--set", f"{key}={json.dumps(value)}")
    ]


@pytest.fixture(scope="module")
def adapter(config: TrainConfig) -> Path:
    """Trained by the command, in a process of its own."""
    ran = run("train", "--config", str(ROOT / "training" / "lora.yaml"), *as_sets(config))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == f"{config.output}\n"
    assert "backend peft, fp32, CPU" in ran.stderr
    return Path(config.output)


def answers(shop: str, model: str) -> list[str | None]:
    with Translator.connect(shop, model=model) as translator:
        outcomes = [translator.ask(question) for question, _ in PAIRS]
    return [one.sql if isinstance(one, Answer) else None for one in outcomes]


def test_an_adapter_answers_what_its_base_cannot(adapter: Path, base: Path, shop: str) -> None:
    assert answers(shop, f"hf:{base}") == [None, None]
    assert answers(shop, f"hf:{adapter}") == [sql for _, sql in PAIRS]
    with Translator.connect(shop, model=f"hf:{adapter}") as translator:
        answer = translator.ask(PAIRS[0][0])
    assert isinstance(answer, Answer) and answer.result is not None
    assert answer.result.rows == ((3,),)
    assert answer.confidence is not None and 0.5 < answer.confidence <= 1
    assert answer.warnings == ()


def test_what_a_run_leaves_behind(adapter: Path, config: TrainConfig) -> None:
    names = {path.name for path in adapter.iterdir()}
    assert {"adapter_model.safetensors", "tokenizer.json", "curves.svg", "log.jsonl"} <= names
    assert {path.name for path in adapter.parent.iterdir()} == {"rows", "base", "adapter"}
    manifest = read_manifest(adapter)
    assert manifest is not None
    assert (manifest.prompt_sha256, manifest.data_fingerprint) == (prompt_sha256(), "f" * 64)
    assert manifest.config == config.to_dict()
    results = manifest.results
    assert results["steps"] == 30 and not results["stopped_early"]
    assert results["valid_loss"] < 0.1 < 1 < results["valid_loss_before"]
    assert results["test_loss"] == pytest.approx(results["valid_loss"], abs=1e-3)
    assert str(results["valid_loss"]) in (adapter / "README.md").read_text("utf-8")


def test_another_prompt_is_warned_of(adapter: Path, shop: str, tmp_path: Path) -> None:
    copied = copy_of(adapter, tmp_path / "old", prompt_sha256="0" * 64)
    with Translator.connect(shop, model=f"hf:{copied}") as translator:
        answer = translator.ask(PAIRS[0][0])
    assert isinstance(answer, Answer)
    assert [w for w in answer.warnings if "another prompt" in w]


def copy_of(adapter: Path, target: Path, **changed: str) -> Path:
    target.mkdir()
    for path in adapter.iterdir():
        (target / path.name).write_bytes(path.read_bytes())
    content = json.loads((target / "sqlnl.json").read_text("utf-8")) | changed
    (target / "sqlnl.json").write_text(json.dumps(content))
    return target


def test_an_adapter_of_another_base(
    adapter: Path, data: Path, tmp_path: Path, config: TrainConfig
) -> None:
    texts = ["SELECT name FROM customers"]
    wide = make_llama(tmp_path / "wide", texts, hidden=32)
    other = copy_of(adapter, tmp_path / "other")
    settings = json.loads((other / "adapter_config.json").read_text("utf-8"))
    settings["base_model_name_or_path"] = str(wide)
    (other / "adapter_config.json").write_text(json.dumps(settings))
    with pytest.raises(UsageError, match="adapter of another base model"):
        load_model(f"hf:{other}")
    ran = run("train", "merge", str(adapter), str(tmp_path / "merged"), "--base", str(wide))
    assert ran.returncode == 2 and "another base model" in ran.stderr.splitlines()[0]
    assert not list(tmp_path.glob("merged*"))


def test_merged_it_answers_without_its_base(adapter: Path, shop: str, tmp_path: Path) -> None:
    tools = tmp_path / "llama.cpp"
    tools.mkdir()
    (tools / "convert_hf_to_gguf.py").write_text(CONVERTER)
    merged = tmp_path / "merged"
    ran = subprocess.run(
        [sys.executable, "-m", "sqlnl_rag", "train", "merge", str(adapter), str(merged), "--gguf"],
        env=ENVIRON | {"LLAMA_CPP": str(tools)},
        capture_output=True,
        text=True,
    )
    assert (ran.returncode, ran.stdout) == (0, f"{merged}\n"), ran.stderr
    assert (merged / "model.gguf").read_text() == "GGUF of model.safetensors, f16"
    assert not (merged / "adapter_config.json").exists()
    assert answers(shop, f"hf:{merged}") == [sql for _, sql in PAIRS]


CONVERTER = """
import argparse, pathlib
parser = argparse.ArgumentParser()
parser.add_argument("model"); parser.add_argument("--outfile"); parser.add_argument("--outtype")
given = parser.parse_args()
weights = next(pathlib.Path(given.model).glob("*.safetensors"))
pathlib.Path(given.outfile).write_text(f"GGUF of {weights.name}, {given.outtype}")
"""


KILLED = """
import os, signal, sys
from transformers import TrainerCallback
from sqlnl_rag.finetune.config import load_train_config
from sqlnl_rag.finetune.training import train

class Kill(TrainerCallback):
    def on_step_begin(self, args, state, control, **_):
        if state.global_step == 15:
            os.kill(os.getpid(), signal.SIGKILL)

train(load_train_config(sys.argv[1], sys.argv[2:]), callbacks=[Kill()])
"""


def test_a_killed_run_goes_on_as_if_it_had_not_been(config: TrainConfig, tmp_path: Path) -> None:
    """With dropout, so that the random state counts too."""
    file = str(ROOT / "training" / "lora.yaml")
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    sets = as_sets(config, dropout=0.1, max_steps=20)
    ran = run("train", "--config", file, *sets, "--set", f"output={whole}")
    assert ran.returncode == 0, ran.stderr

    changes = [word for word in sets if word != "--set"]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, file, *changes, f"output={cut}"],
        env=ENVIRON,
        capture_output=True,
        text=True,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert not cut.exists()
    again = run("train", "--config", file, *sets, "--set", f"output={cut}")
    assert again.returncode == 2 and "cut short" in again.stderr.splitlines()[0]

    resumed = run("train", "--config", file, *sets, "--set", f"output={cut}", "--resume")
    assert resumed.returncode == 0, resumed.stderr
    assert "going on from checkpoint-10" in resumed.stderr
    assert not cut.with_name("cut.work").exists()
    losses = [
        [(log["step"], log["loss"]) for log in logs_of(folder) if "loss" in log]
        for folder in (whole, cut)
    ]
    assert losses[0] == losses[1] and losses[0][-1][0] == 20
    weights = [(run_ / "adapter_model.safetensors").read_bytes() for run_ in (whole, cut)]
    assert weights[0] == weights[1]


def test_it_stops_early_and_keeps_the_best(config: TrainConfig, tmp_path: Path) -> None:
    """At a learning rate far too high every validation after some point is worse."""
    wild = as_config(config, output=str(tmp_path / "wild"), learning_rate=0.5, patience=2,
                     max_steps=100, eval_steps=2, scheduler="constant_with_warmup")  # fmt: skip
    lines: list[str] = []
    results = train(wild, say=lines.append)
    assert results.stopped_early and results.steps == results.best_step + 2 * 2 < 100
    validations = re.findall(r"step (\d+) of \d+: validation loss ([\d.]+)", "\n".join(lines))
    best = min(validations, key=lambda pair: float(pair[1]))
    assert int(best[0]) == results.best_step
    assert results.test_loss == pytest.approx(float(best[1]), abs=1e-3)  # the rows are the same


@pytest.mark.parametrize("changed", [{"use_dora": True}, {"use_rslora": True}])
def test_variants_train(
    config: TrainConfig, tmp_path: Path, changed: dict[str, bool], shop: str
) -> None:
    results = train(as_config(config, output=str(tmp_path / "out"), **changed), say=lambda _: None)
    assert results.valid_loss < 0.1
    settings = json.loads((tmp_path / "out" / "adapter_config.json").read_text("utf-8"))
    assert all(settings[name] is value for name, value in changed.items())
    assert answers(shop, f"hf:{tmp_path / 'out'}") == [sql for _, sql in PAIRS]


def as_config(config: TrainConfig, **changed: object) -> TrainConfig:
    given = config.to_dict() | changed
    return load_train_config(
        ROOT / "training" / "lora.yaml",
        [f"{key}={json.dumps(value)}" for key, value in given.items()],
    )


@pytest.mark.skipif(find_spec("unsloth") is None, reason="unsloth is not installed")
def test_unsloth_learns_the_same(adapter: Path, config: TrainConfig, tmp_path: Path) -> None:
    """The same losses at every step but for rounding, on a CPU, where its kernels are torch's."""
    sets = as_sets(config, output=str(tmp_path / "out"), backend="unsloth")
    ran = run("train", "--config", str(ROOT / "training" / "lora.yaml"), *sets)
    assert ran.returncode == 0 and "backend unsloth, fp32, CPU" in ran.stderr, ran.stderr
    theirs, ours = (
        {(log["step"], key): log[key] for log in logs_of(folder) for key in log if "loss" in key}
        for folder in (tmp_path / "out", adapter)
    )
    assert len(theirs) > 8 and theirs == pytest.approx(ours, rel=0.01, abs=1e-3)


WRONGS = [
    ({"target_modules": ["c_attn"]}, UsageError, "no layer called c_attn", "q_proj"),
    (
        {"max_length": 16},
        UsageError,
        "no row of the train split fits into 16 tokens",
        "max_length=",
    ),
]


@pytest.mark.parametrize(("changed", "kind", "said", "hint"), WRONGS)
def test_what_shows_when_the_model_is_read(
    config: TrainConfig,
    tmp_path: Path,
    changed: dict[str, object],
    kind: type[UsageError],
    said: str,
    hint: str,
) -> None:
    with pytest.raises(kind, match=said) as caught:
        train(as_config(config, output=str(tmp_path / "out"), **changed), say=lambda _: None)
    assert hint in caught.value.hint
    assert not (tmp_path / "out").exists()


def test_a_full_gpu_is_one_clear_line(config: TrainConfig, tmp_path: Path) -> None:
    import torch
    from transformers import TrainerCallback

    class Full(TrainerCallback):  # raises what a GPU would
        def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB")

    with pytest.raises(ModelUnreachable, match="^the GPU is full$") as caught:
        train(as_config(config, output=str(tmp_path / "out")), callbacks=[Full()], say=print)
    assert caught.value.hint.startswith("--set batch_size=1 --set gradient_accumulation=2")
    assert not (tmp_path / "out").exists()


def test_a_base_that_cannot_be_used(config: TrainConfig, base: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    for path in base.iterdir():
        if path.name != "chat_template.jinja":
            (bare / path.name).write_bytes(path.read_bytes())
    wrong = as_config(config, output=str(tmp_path / "out"), base_model=str(bare))
    with pytest.raises(UsageError, match="has no chat template"):
        train(wrong, say=lambda _: None)
    with pytest.raises(UsageError, match="has no chat template"):
        load_model(f"hf:{bare}")
    (bare / "model.safetensors").write_bytes(b"half")
    with pytest.raises((ModelUnreachable, UsageError)):
        load_model(f"hf:{bare}")


README_PAIRS = [
    ("How many customers are there?", "SELECT COUNT(*) AS n FROM customers"),
    ("How many orders are there?", "SELECT COUNT(*) AS n FROM orders"),
    ("Name the customers", "SELECT name FROM customers ORDER BY name"),
    ("Where do customers live?", "SELECT DISTINCT city FROM customers"),
    ("What is the sum of all orders?", "SELECT SUM(total) FROM orders"),
    ("Which order is the largest?", "SELECT id FROM orders ORDER BY total DESC LIMIT 1"),
    ("What is the mean total of an order?", "SELECT AVG(total) FROM orders"),
    ("Who lives in London?", "SELECT name FROM customers WHERE city = 'London'"),
]


def test_the_three_commands_of_the_readme(base: Path, tmp_path: Path) -> None:
    section = (ROOT / "README.md").read_text("utf-8").split("## Fine-tune a model of your own")[1]
    commands = [shlex.split(line) for line in section.split("```")[1].strip().splitlines()]
    assert [command[:2] for command in commands] == [
        ["sqlnl", "data"],
        ["sqlnl", "train"],
        ["sqlnl", "ask"],
    ]
    make(str(tmp_path / "shop.db"))
    pairs = [{"question": question, "sql": sql} for question, sql in README_PAIRS]
    (tmp_path / "pairs.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in pairs))
    (tmp_path / "training").symlink_to(ROOT / "training")
    (tmp_path / "MODEL").symlink_to(base)
    tiny = [word for one in [*TINY, "max_steps=60"] for word in ("--set", one)]
    codes = []
    for command, more in zip(commands, ([], tiny, ["--json"]), strict=True):
        ran = run(*command[1:], *more, folder=tmp_path)
        codes.append(ran.returncode)
        assert ran.returncode in (0, 4) and "Unexpected" not in ran.stderr, ran.stderr
    assert codes[:2] == [0, 0]
    # Whether so few rows teach enough is not what is shown here; that they went all the way is.
    card = json.loads((tmp_path / "rows" / "card.json").read_text("utf-8"))
    manifest = read_manifest(tmp_path / "adapter")
    assert manifest is not None
    assert (manifest.data_fingerprint, manifest.prompt_sha256) == (
        card["fingerprint"],
        card["prompt_sha256"],
    )
    assert json.loads(ran.stdout)["question"] == "How many customers are there?"
