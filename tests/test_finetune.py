"""What fine-tuning decides without a model: settings, rows, arguments, curves, errors, refusals."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import fields, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, SqlnlError, UsageError
from sqlnl_rag.finetune import report
from sqlnl_rag.finetune.adapter import Manifest, base_of, find_model, read_manifest, whole_folder
from sqlnl_rag.finetune.config import TrainConfig, load_train_config
from sqlnl_rag.finetune.merging import merge
from sqlnl_rag.finetune.plan import Backend, Hardware, Plan, choose_backend, make_plan, room_hint
from sqlnl_rag.finetune.rows import read_splits
from sqlnl_rag.finetune.training import check, last_checkpoint
from sqlnl_rag.prompt import prompt_sha256
from tests.commands import ROOT, Sqlnl, is_clear
from tests.tiny_llama import write_splits

LORA = ROOT / "training" / "lora.yaml"
GPU = Hardware(cuda=True, bf16=True, local_rank=1)
CPU = Hardware(cuda=False)
ROW: dict[str, Any] = {
    "prompt": [{"role": "system", "content": "s"}, {"role": "user", "content": "u"}],
    "completion": [{"role": "assistant", "content": "a"}],
}
SVG = "{http://www.w3.org/2000/svg}"
REQUIRED = ["base_model=b", "data=d", "output=o"]


# ---- settings


def test_the_shipped_file_states_every_setting_at_its_default() -> None:
    import yaml

    stated = yaml.safe_load(LORA.read_text("utf-8"))
    assert list(stated) == [setting.name for setting in fields(TrainConfig)]
    config = load_train_config(LORA)
    assert config == replace(
        TrainConfig(), base_model=config.base_model, data=config.data, output=config.output
    )
    assert (config.r, config.alpha, config.dropout, config.bias) == (64, 32, 0.1, "none")
    assert (config.patience, config.max_grad_norm, config.scheduler) == (2, 1.0, "cosine")


def test_changes_go_over_the_file() -> None:
    changes = ["learning_rate=2e-5", "target_modules=[c_attn]", "use_dora=true", "output=x=y"]
    config = load_train_config(LORA, changes)
    assert (config.learning_rate, config.target_modules) == (2e-5, ("c_attn",))
    assert (config.use_dora, config.output) == (True, "x=y")


BAD_SETTINGS = [
    (["lerning_rate=1"], "unknown setting: lerning_rate", "Did you mean learning_rate?"),
    (["zzz=1"], "unknown setting: zzz", "Known: base_model"),
    (["r=0"], "r must be a whole number of 1 or more", "--set r="),
    (["r=1.5"], "r must be", "--set r="),
    (["batch_size=true"], "batch_size must be a whole number", "--set"),
    (["dropout=1"], "dropout must be a number of 0 and below 1", "--set"),
    (["learning_rate=0"], "a number above 0 and below 1", "--set"),
    (["learning_rate=nan"], "learning_rate must be a number", "--set"),
    (["learning_rate=true"], "learning_rate must be a number", "--set"),
    (["backend=tpu"], "backend must be one of auto, unsloth, peft", "--set"),
    (["use_dora=1"], "use_dora must be true or false", "--set"),
    (["target_modules=[]"], "target_modules must be a list of names", "--set"),
    (["base_model="], "base_model must be some text", "--set"),
    (["r"], "is no key=value", "for instance"),
]


@pytest.mark.parametrize(("changes", "said", "hint"), BAD_SETTINGS)
def test_bad_settings(changes: list[str], said: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        load_train_config(LORA, changes)
    assert said in caught.value.message and hint in caught.value.hint


@pytest.mark.parametrize("text", ["", "- 1", "r: [", "\x00"])
def test_a_file_that_is_no_settings(tmp_path: Path, text: str) -> None:
    (tmp_path / "c.yaml").write_text(text)
    with pytest.raises(UsageError, match="c.yaml") as caught:
        load_train_config(tmp_path / "c.yaml")
    assert caught.value.hint


def test_what_has_no_default_must_be_named(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("r: 8\n")
    for left_out in REQUIRED:
        given = [one for one in REQUIRED if one != left_out]
        with pytest.raises(UsageError, match=f"names no {left_out[:-2]}"):
            load_train_config(tmp_path / "c.yaml", given)
    assert load_train_config(tmp_path / "c.yaml", REQUIRED).r == 8


# ---- what the back ends are given


def plan_of(backend: Backend, config: TrainConfig, hardware: Hardware = GPU) -> Plan:
    return make_plan(config, backend, hardware, "work", bars=False)


VARIANTS = [
    {},
    {"use_dora": True},
    {"use_rslora": True, "r": 128},
    {"load_in_4bit": True, "optimizer": "paged_adamw_8bit"},
    {"gradient_checkpointing": False, "precision": "fp16", "seed": 7},
    {"bias": "all", "dropout": 0.0, "target_modules": ("q_proj", "v_proj")},
]


@pytest.mark.parametrize("changed", VARIANTS)
def test_both_back_ends_learn_the_same(changed: dict[str, Any]) -> None:
    config = replace(TrainConfig(base_model="b", data="d", output="o"), **changed)
    unsloth, plain = plan_of("unsloth", config), plan_of("peft", config)
    assert unsloth.trainer == plain.trainer | {"loss_type": "nll"}  # its own, in chunks too
    assert unsloth.precision == plain.precision
    # Unsloth seeds the adapter and asks for checkpointing here, peft elsewhere.
    only_unsloth = {
        "random_state": config.seed,
        "use_gradient_checkpointing": unsloth.load["use_gradient_checkpointing"],
    }
    assert unsloth.lora == {k: v for k, v in plain.lora.items() if k != "task_type"} | only_unsloth
    same = [
        ("model_name", "pretrained_model_name_or_path"),
        ("dtype", "dtype"),
        ("local_files_only", "local_files_only"),
        ("trust_remote_code", "trust_remote_code"),
        ("device_map", "device_map"),
    ]
    for theirs, ours in same:
        assert unsloth.load[theirs] == plain.load[ours]
    assert unsloth.load["load_in_4bit"] == bool(plain.quantize) == config.load_in_4bit
    assert bool(unsloth.load["use_gradient_checkpointing"]) == config.gradient_checkpointing


def test_every_setting_reaches_the_back_ends() -> None:
    """A setting that changes no argument would be a promise that nobody keeps."""
    others: dict[str, Any] = {
        "base_model": "c", "seed": 1, "max_length": 99, "r": 9, "alpha": 9, "dropout": 0.5,
        "target_modules": ("x",), "bias": "all", "use_rslora": True, "use_dora": True,
        "load_in_4bit": True, "epochs": 9.0, "max_steps": 9, "batch_size": 9,
        "gradient_accumulation": 9, "learning_rate": 0.5, "scheduler": "linear", "warmup": 0.5,
        "weight_decay": 0.5, "max_grad_norm": 0.5, "optimizer": "adamw_8bit", "precision": "fp32",
        "gradient_checkpointing": False, "eval_steps": 9, "logging_steps": 9, "tensorboard": True,
    }  # fmt: skip
    elsewhere = {"data", "output", "backend", "patience"}
    assert set(others) | elsewhere == {setting.name for setting in fields(TrainConfig)}
    config = TrainConfig(base_model="b", data="d", output="o")
    for backend in ("unsloth", "peft"):
        before = plan_of(backend, config)
        for name, value in others.items():
            assert plan_of(backend, replace(config, **{name: value})) != before, (backend, name)


@pytest.mark.skipif(find_spec("trl") is None, reason="trl is not installed")
def test_the_trainer_knows_every_argument() -> None:
    from peft import LoraConfig
    from trl import SFTConfig

    plan = plan_of("peft", TrainConfig(base_model="b", data="d", output="o"), CPU)
    assert set(plan.trainer) <= {setting.name for setting in fields(SFTConfig)}
    assert set(plan.lora) <= {setting.name for setting in fields(LoraConfig)}
    # What Unsloth changes the defaults of, on a GPU.
    changed = {"optim", "learning_rate", "warmup_steps", "seed", "per_device_train_batch_size"}
    changed |= {"gradient_accumulation_steps", "padding_free", "packing", "weight_decay", "bf16"}
    assert changed <= set(plan.trainer)


PRECISIONS = [
    ("auto", GPU, "bf16"),
    ("auto", Hardware(cuda=True), "fp16"),
    ("auto", CPU, "fp32"),
    ("fp32", GPU, "fp32"),
    ("bf16", CPU, "bf16"),
    ("fp16", CPU, "needs a CUDA device"),
    ("bf16", Hardware(cuda=True), "does not compute in bf16"),
]


@pytest.mark.parametrize(("asked", "hardware", "expected"), PRECISIONS)
def test_precision_by_hardware(asked: str, hardware: Hardware, expected: str) -> None:
    config = TrainConfig(base_model="b", data="d", output="o", precision=asked)
    if " " in expected:
        with pytest.raises(UsageError, match=expected):
            plan_of("peft", config, hardware)
    else:
        plan = plan_of("peft", config, hardware)
        assert plan.precision == expected
        assert (plan.trainer["bf16"], plan.trainer["fp16"]) == (
            expected == "bf16",
            expected == "fp16",
        )


@pytest.mark.parametrize("changed", [{"load_in_4bit": True}, {"optimizer": "adamw_8bit"}])
def test_what_a_cpu_cannot_do_is_said(changed: dict[str, Any]) -> None:
    config = replace(TrainConfig(base_model="b", data="d", output="o"), **changed)
    with pytest.raises(UsageError, match="needs a CUDA device") as caught:
        plan_of("peft", config, CPU)
    assert caught.value.hint.startswith("--set ")


def test_the_back_end_is_chosen() -> None:
    config = TrainConfig(base_model="b", data="d", output="o")
    assert choose_backend(config, CPU) == "peft"
    assert choose_backend(replace(config, backend="peft"), GPU) == "peft"
    forced = replace(config, backend="unsloth")
    if find_spec("unsloth") is None:
        assert choose_backend(config, GPU) == "peft"
        with pytest.raises(MissingExtra, match="unsloth"):
            choose_backend(forced, GPU)
    else:
        assert choose_backend(config, GPU) == choose_backend(forced, CPU) == "unsloth"


def test_a_full_gpu_is_told_what_helps_until_nothing_does() -> None:
    """Following the hint over and over frees memory each time, and the batch stays as large."""
    config = TrainConfig(
        base_model="b", data="d", output="o", gradient_checkpointing=False, batch_size=5
    )
    seen = []
    while (hint := room_hint(config)).startswith("--set") and "smaller base" not in hint:
        changes = [word for word in hint.split() if "=" in word]
        config = load_train_config(LORA, [*as_changes(config), *changes])
        assert config.batch_size * config.gradient_accumulation >= 20
        seen.append(changes[0].partition("=")[0])
    assert seen[0] == "gradient_checkpointing" and seen[-2:] == ["load_in_4bit", "optimizer"]
    assert set(seen[1:-2]) == {"batch_size"}


def as_changes(config: TrainConfig) -> list[str]:
    return [f"{key}={json.dumps(value)}" for key, value in config.to_dict().items()]


# ---- rows


def test_rows_are_read(tmp_path: Path) -> None:
    splits = read_splits(write_splits(tmp_path / "rows", [ROW, ROW], prompt_sha256="p"))
    assert (len(splits.train), len(splits.valid), len(splits.test)) == (2, 2, 2)
    assert splits.train[0].prompt == (("system", "s"), ("user", "u"))
    assert (splits.fingerprint, splits.prompt_sha256) == ("f" * 64, "p")


BAD_ROWS = [
    ("train.jsonl", "", "the train split of .* is empty"),
    ("valid.jsonl", "\n\n", "the valid split of .* is empty"),
    ("train.jsonl", None, "train.jsonl cannot be read"),
    ("train.jsonl", "{", "train.jsonl cannot be read"),
    ("train.jsonl", "[1]", "line 1 of .* has no prompt or no completion"),
    ("train.jsonl", json.dumps(ROW | {"completion": []}), "line 1 of .* has no prompt or no comp"),
    ("train.jsonl", json.dumps(ROW | {"prompt": "text"}), "line 1 of .* has no prompt"),
    (
        "train.jsonl",
        json.dumps(ROW | {"completion": [{"role": "assistant", "content": " "}]}),
        "no completion",
    ),
    ("card.json", None, "card.json cannot be read"),
    ("card.json", "{}", "no fingerprint"),
]


@pytest.mark.parametrize(("name", "text", "said"), BAD_ROWS)
def test_bad_rows(tmp_path: Path, name: str, text: str | None, said: str) -> None:
    folder = write_splits(tmp_path / "rows", [ROW])
    if text is None:
        (folder / name).unlink()
    else:
        (folder / name).write_text(text)
    with pytest.raises(UsageError, match=said) as caught:
        read_splits(folder)
    assert caught.value.hint


def test_no_test_rows_is_no_error(tmp_path: Path) -> None:
    folder = write_splits(tmp_path / "rows", [ROW])
    (folder / "test.jsonl").write_text("")
    assert read_splits(folder).test == ()


# ---- folders


def base_at(folder: Path) -> Path:
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    return folder


def test_a_run_begins_goes_on_or_is_refused(tmp_path: Path) -> None:
    base = base_at(tmp_path / "base")
    data = write_splits(tmp_path / "rows", [ROW])
    config = TrainConfig(base_model=str(base), data=str(data), output=str(tmp_path / "out"))
    check(config)
    with pytest.raises(UsageError, match="holds no run to resume"):
        check(config, resume=True)
    work = tmp_path / "out.work"
    work.mkdir()
    begun = config.to_dict() | {"data_fingerprint": "f" * 64}
    (work / "run.json").write_text(json.dumps(begun))
    check(config, resume=True)
    with pytest.raises(UsageError, match="cut short") as caught:
        check(config)
    assert "--resume" in caught.value.hint
    with pytest.raises(UsageError, match="^r was 64 when the run began and is 8$"):
        check(replace(config, r=8), resume=True)
    card = json.loads((data / "card.json").read_text())
    (data / "card.json").write_text(json.dumps(card | {"fingerprint": "other"}))
    with pytest.raises(UsageError, match="^data_fingerprint was"):
        check(config, resume=True)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "keep.txt").write_text("mine")
    with pytest.raises(UsageError, match="is there already"):
        check(config)


def test_a_checkpoint_that_a_kill_cut_short_is_not_gone_on_from(tmp_path: Path) -> None:
    assert last_checkpoint(tmp_path) is None
    for step, state in ((9, "{}"), (10, '{"step": 10}'), (100, '{"st'), (200, None)):
        folder = tmp_path / f"checkpoint-{step}"
        folder.mkdir()
        if state is not None:
            (folder / "trainer_state.json").write_text(state)
    assert last_checkpoint(tmp_path) == tmp_path / "checkpoint-10"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint-10", "checkpoint-9"]


def test_a_folder_is_whole_or_not_there(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt), whole_folder(target) as folder:
        (folder / "half").write_text("h")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
    with whole_folder(target) as folder:
        (folder / "whole").write_text("w")
        assert not target.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    with pytest.raises(UsageError, match="is there already"), whole_folder(target):
        raise AssertionError("not reached")


def test_base_models_are_found_or_said_to_be_missing(tmp_path: Path) -> None:
    base = base_at(tmp_path / "base")
    assert find_model(str(base)) == base
    (tmp_path / "empty").mkdir()
    for name in (str(tmp_path / "empty"), str(tmp_path / "none"), "nobody/has-this-model", "./a/b"):
        with pytest.raises(ModelUnreachable) as caught:
            find_model(name)
        assert caught.value.hint


def test_what_stands_beside_an_adapter(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None and base_of(tmp_path) is None
    manifest = Manifest("b", "1", prompt_sha256(), "2", "peft", {"r": 8}, {"steps": 3})
    manifest.write(tmp_path)
    assert read_manifest(tmp_path) == manifest
    assert manifest.prompt_warnings() == ()
    (warned,) = replace(manifest, prompt_sha256="0" * 64).prompt_warnings()
    assert "another prompt" in warned and "\n" not in warned
    (tmp_path / "adapter_config.json").write_text("{}")
    with pytest.raises(UsageError, match="names no base model"):
        base_of(tmp_path)


# ---- curves and card


def test_curves_show_every_finite_loss() -> None:
    history = [
        {"step": 0, "eval_loss": 4.0},
        {"step": 1, "loss": 3.5},
        {"step": 10, "loss": float("nan")},
        {"step": 20, "loss": 1.0, "epoch": 1.0},
        {"step": 20, "eval_loss": 2.0},
        {"step": 20, "train_runtime": 1.0},
    ]
    root = ET.fromstring(report.curves(history))
    lines = [line.get("points", "").split() for line in root.iter(f"{SVG}polyline")]
    assert [len(points) for points in lines] == [2, 2]
    (first_x, first_y), (last_x, last_y) = (map(float, p.split(",")) for p in lines[1])
    assert first_x < last_x and first_y < last_y  # down on the screen is less
    text = " ".join(element.text or "" for element in root.iter(f"{SVG}text"))
    assert "training loss" in text and "validation loss" in text


def test_curves_of_nothing_are_still_a_picture() -> None:
    assert ET.fromstring(report.curves([])).tag.endswith("svg")


def test_the_card_says_what_it_is_made_from() -> None:
    results = {
        "valid_loss": 1.25,
        "best_step": 7,
        "rows": {"train": 5},
        "steps": 9,
        "stopped_early": True,
    }
    card = report.card(Manifest("base/name", "s1", "p1", "d1", "peft", {"r": 64}, results))
    assert card.startswith("---\nbase_model: base/name\nlibrary_name: peft\n")
    for part in ("| validation loss, step 7 | 1.25 |", "stopped early", "p1", "d1", "| r | 64 |"):
        assert part in card
    assert "GPU" not in card


# ---- the command


def command(tmp_path: Path, *more: str, base: str | None = None) -> list[str]:
    data = tmp_path / "rows"
    if not data.exists():
        write_splits(data, [ROW])
    named = base or str(
        base_at(tmp_path / "base") if not (tmp_path / "base").exists() else tmp_path / "base"
    )
    sets = [f"base_model={named}", f"data={data}", f"output={tmp_path / 'out'}"]
    return [
        "train",
        "--config",
        str(LORA),
        *(word for one in sets for word in ("--set", one)),
        *more,
    ]


@pytest.mark.skipif(find_spec("tensorboard") is not None, reason="tensorboard is installed")
def test_tensorboard_is_asked_for_in_time(tmp_path: Path, sqlnl: Sqlnl) -> None:
    ran = sqlnl(*command(tmp_path, "--set", "tensorboard=true"))
    assert is_clear(ran, 2, "needs the tensorboard package")


def test_the_command_says_what_is_wrong(tmp_path: Path, sqlnl: Sqlnl) -> None:
    assert is_clear(sqlnl("train"), 2, "needs --config")
    assert is_clear(sqlnl("train", "--config", "none.yaml"), 2, "none.yaml cannot be read")
    assert is_clear(sqlnl(*command(tmp_path, "--set", "rr=1")), 2, "unknown setting: rr")
    assert is_clear(sqlnl(*command(tmp_path, "--resume")), 2, "no run to resume")
    assert is_clear(sqlnl(*command(tmp_path, base="./not/there")), 5, "no model at ./not/there")
    (tmp_path / "rows" / "train.jsonl").write_text("")
    assert is_clear(sqlnl(*command(tmp_path)), 2, "train split", "is empty")
    assert not (tmp_path / "out").exists() and not (tmp_path / "out.work").exists()


@pytest.mark.skipif(find_spec("torch") is not None, reason="torch is installed")
def test_without_torch_the_extra_is_named(tmp_path: Path, sqlnl: Sqlnl) -> None:
    ran = sqlnl(*command(tmp_path))
    assert is_clear(ran, 2, "[train]") and "pip install" in ran.err
    base = tmp_path / "base"
    ran = sqlnl(
        "ask", "How many customers are there?", "--db", "sqlite:///x.db", "--model", f"hf:{base}"
    )
    assert ran.code != 0 and "Unexpected" not in ran.err


def test_merging_says_what_is_wrong(tmp_path: Path, sqlnl: Sqlnl) -> None:
    (tmp_path / "run").mkdir()
    assert is_clear(sqlnl("train", "merge", str(tmp_path / "run"), "m"), 2, "is no adapter")
    config = {"base_model_name_or_path": str(tmp_path / "gone")}
    (tmp_path / "run" / "adapter_config.json").write_text(json.dumps(config))
    assert is_clear(sqlnl("train", "merge", str(tmp_path / "run"), "m"), 5, "no model at")
    with pytest.raises(UsageError, match="is there already"):
        merge(tmp_path / "run", tmp_path)


def test_gguf_needs_the_converter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("LLAMA_CPP", raising=False)
    (tmp_path / "adapter_config.json").write_text('{"base_model_name_or_path": "b"}')
    with pytest.raises(SqlnlError, match="convert_hf_to_gguf.py was not found"):
        merge(tmp_path, tmp_path / "out", gguf=True)
