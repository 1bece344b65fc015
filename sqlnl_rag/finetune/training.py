"""One training run, from rows to an adapter.

Promises: checkpoints live in ``OUTPUT.work``; ``OUTPUT`` appears when everything in it is written.
A run that was killed goes on from its last whole checkpoint with the same rows, config and random
state, or is refused with what differs. The adapter is the one with the least validation loss.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, UsageError
from sqlnl_rag.finetune import report
from sqlnl_rag.finetune.adapter import (
    Manifest,
    base_sha256,
    find_model,
    require_free,
    whole_folder,
)
from sqlnl_rag.finetune.config import TrainConfig
from sqlnl_rag.finetune.loading import find_hardware, load
from sqlnl_rag.finetune.plan import Plan, choose_backend, make_plan, room_hint
from sqlnl_rag.finetune.rows import Splits, read_splits
from sqlnl_rag.finetune.tokens import Tokens, tokenize
from sqlnl_rag.prompt import prompt_sha256

Say = Callable[[str], None]
_PACKAGES = ("torch", "transformers", "peft", "trl", "unsloth", "sqlnl-rag")


@dataclass(frozen=True)
class Results:
    """What a run came to; losses are mean cross-entropy over completion tokens.

    Attributes:
        valid_loss_before: Of the base model, before the first step.
        valid_loss: Of the adapter that is kept, at `best_step`.
        test_loss: Of the same; None without test rows.
        seconds: Of the whole run, validation and checkpoints too.
        step_s: The median of a step's, the first left out, in which kernels are compiled.
        tokens_per_s: Of training rows, prompts included, on all devices, at `step_s`.
    """

    steps: int
    best_step: int
    stopped_early: bool
    train_loss: float
    valid_loss_before: float | None
    valid_loss: float
    test_loss: float | None
    rows: dict[str, int]
    too_long: dict[str, int]
    seconds: float
    step_s: float
    tokens_per_s: float
    peak_gpu_gib: float | None


def work_folder(config: TrainConfig) -> Path:
    """Where checkpoints are until the run is over."""
    output = Path(config.output)
    return output.with_name(f"{output.name}.work")


def check(config: TrainConfig, *, resume: bool = False) -> Splits:
    """What can be known before anything heavy is loaded.

    Raises:
        UsageError: The data, the output or what is to be resumed is not as it must be.
        ModelUnreachable: The base model is not there.
    """
    splits = read_splits(config.data)
    require_free(Path(config.output))
    find_model(config.base_model)
    if config.tensorboard and find_spec("tensorboard") is None:
        raise UsageError(
            "tensorboard: true needs the tensorboard package", "pip install tensorboard"
        )
    work = work_folder(config)
    begun = _read_begun(work)
    if begun is None and resume:
        raise UsageError(f"{work} holds no run to resume", "leave out --resume to begin one")
    if begun is not None and not resume:
        raise UsageError(
            f"{work} holds a run that was cut short", "go on with --resume, or delete it"
        )
    if begun is not None:
        now = _begun(config, splits)
        for key in now:
            if begun.get(key) != now[key]:
                raise UsageError(
                    f"{key} was {begun.get(key)!r} when the run began and is {now[key]!r}",
                    "resume with what it began with, or delete " + str(work),
                )
    return splits


def train(
    config: TrainConfig,
    *,
    resume: bool = False,
    callbacks: Sequence[Any] = (),
    say: Say | None = None,
) -> Results:
    """Trains and writes the adapter's folder.

    Args:
        callbacks: Further `transformers.TrainerCallback`s.
        say: Told one line at a time; stderr by default.

    Raises:
        UsageError, MissingExtra: See `check`; or the base does not have the layers or the chat
            template that are needed.
        ModelUnreachable: The base cannot be loaded, or the GPU is full.
    """
    is_first = os.environ.get("RANK", "0") == "0"
    speak = (say or _to_stderr) if is_first else _silent
    # Under torchrun the first process may have made the work folder already.
    splits = check(config, resume=resume) if is_first else read_splits(config.data)
    hardware = find_hardware()
    backend = choose_backend(config, hardware)
    work = work_folder(config)
    if is_first:
        work.mkdir(parents=True, exist_ok=True)
        _write_json(work / "run.json", _begun(config, splits))
    os.environ.setdefault("TENSORBOARD_LOGGING_DIR", str(work / "tensorboard"))
    os.environ.setdefault("UNSLOTH_COMPILE_LOCATION", str(work / "unsloth_compiled"))
    bars = is_first and sys.stderr.isatty()
    plan = make_plan(config, backend, hardware, str(work), bars=bars)
    if not bars:
        _hide_bars()
    speak(f"backend {plan.backend}, {plan.precision}, {'CUDA' if hardware.cuda else 'CPU'}")
    if splits.prompt_sha256 != prompt_sha256():
        speak("warning: the rows were made with another prompt than questions are asked with now")
    with _clear_errors(config):
        return _run(config, plan, splits, resume, callbacks, speak)


def last_checkpoint(work: Path) -> Path | None:
    """The newest whole checkpoint; those that a kill cut short are deleted.

    trl's trainer writes ``trainer_state.json`` last.
    """

    def step(path: Path) -> int:
        return int(path.name.rpartition("-")[2])

    for path in sorted(work.glob("checkpoint-*"), key=step, reverse=True):
        try:
            json.loads((path / "trainer_state.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            shutil.rmtree(path, ignore_errors=True)  # another rank may be at it too
        else:
            return path
    return None


def _run(
    config: TrainConfig,
    plan: Plan,
    splits: Splits,
    resume: bool,
    callbacks: Sequence[Any],
    say: Say,
) -> Results:
    model, tokenizer = load(config, plan)
    rows: dict[str, list[Tokens]] = {}
    too_long: dict[str, int] = {}
    for name in ("train", "valid", "test"):
        given = getattr(splits, name)
        rows[name], too_long[name] = tokenize(tokenizer, given, config.max_length, name)
        left_out = f", {too_long[name]} longer than {config.max_length} tokens left out"
        say(f"{len(rows[name])} {name} rows{left_out if too_long[name] else ''}")

    clock = _step_clock()
    trainer = _make_trainer(config, plan, model, tokenizer, rows, [clock, *callbacks], say)
    work = Path(plan.trainer["output_dir"])
    checkpoint = last_checkpoint(work) if resume else None
    if resume:
        say(
            f"going on from {checkpoint.name}"
            if checkpoint
            else "no checkpoint yet: from the start"
        )
    begun_s = time.monotonic()
    outcome = trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
    seconds = time.monotonic() - begun_s
    results = _results(trainer, outcome, config, rows, too_long, seconds, clock.step_s())
    if trainer.is_world_process_zero():
        _write(config, plan, splits, trainer, tokenizer, results)
        shutil.rmtree(work)
        say(
            f"{config.output}: validation loss {results.valid_loss_before or math.nan:.3f} ->"
            f" {results.valid_loss:.3f} at step {results.best_step} of {results.steps}"
        )
    trainer.accelerator.wait_for_everyone()
    return results


def _make_trainer(
    config: TrainConfig,
    plan: Plan,
    model: Any,
    tokenizer: Any,
    rows: dict[str, list[Tokens]],
    callbacks: Sequence[Any],
    say: Say,
) -> Any:
    from transformers import EarlyStoppingCallback, PrinterCallback
    from trl import SFTConfig, SFTTrainer

    trainer = SFTTrainer(
        model=model,
        args=SFTConfig(**plan.trainer),
        train_dataset=_dataset(rows["train"]),
        eval_dataset=_dataset(rows["valid"]),
        processing_class=tokenizer,
        callbacks=[EarlyStoppingCallback(config.patience), *callbacks],
    )
    if plan.trainer["disable_tqdm"]:
        trainer.remove_callback(PrinterCallback)  # prints to stdout
        trainer.add_callback(_line_a_log(say))
    return trainer


def _line_a_log(say: Say) -> Any:
    """A callback that tells what a progress bar would, for logs and pipes."""
    from transformers import TrainerCallback

    class LineALog(TrainerCallback):  # type: ignore[misc, unused-ignore]
        def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
            shown = [
                f"{label} {logs[key]:.4f}"
                for key, label in (("loss", "loss"), ("eval_loss", "validation loss"))
                if key in (logs or {})
            ]
            if shown:
                say(f"step {state.global_step} of {state.max_steps}: {', '.join(shown)}")

    return LineALog()


def _step_clock() -> Any:
    """A callback that times each step by itself."""
    import torch
    from transformers import TrainerCallback

    class StepClock(TrainerCallback):  # type: ignore[misc, unused-ignore]
        def __init__(self) -> None:
            self._begun_s = 0.0
            self._steps_s: list[float] = []

        def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            self._begun_s = time.perf_counter()

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            self._steps_s.append(time.perf_counter() - self._begun_s)

        def step_s(self) -> float:
            return statistics.median(self._steps_s[1:] or self._steps_s or [math.nan])

    return StepClock()


def _results(
    trainer: Any,
    outcome: Any,
    config: TrainConfig,
    rows: dict[str, list[Tokens]],
    too_long: dict[str, int],
    seconds: float,
    step_s: float,
) -> Results:
    import torch
    from transformers import EarlyStoppingCallback

    state = trainer.state
    losses = {log["step"]: log["eval_loss"] for log in state.log_history if "eval_loss" in log}
    if state.best_metric is None or not math.isfinite(state.best_metric):
        raise UsageError(
            "the validation loss is not a number",
            "--set learning_rate=… smaller, or precision=fp32",
        )
    test_loss = None
    if rows["test"]:
        trainer.remove_callback(EarlyStoppingCallback)  # would miss its metric
        measured = trainer.evaluate(_dataset(rows["test"]), metric_key_prefix="test")
        test_loss = round(measured["test_loss"], 4)
    per_row = sum(len(row.input_ids) for row in rows["train"]) / len(rows["train"])
    world = max(1, trainer.args.world_size)
    a_step = config.batch_size * config.gradient_accumulation * world
    cuda = torch.cuda.is_available()
    return Results(
        steps=outcome.global_step,
        best_step=state.best_global_step,
        stopped_early=state.global_step < state.max_steps,
        train_loss=round(outcome.training_loss, 4),
        valid_loss_before=round(losses[0], 4) if 0 in losses else None,
        valid_loss=round(state.best_metric, 4),
        test_loss=test_loss,
        rows={name: len(split) for name, split in rows.items()},
        too_long=too_long,
        seconds=round(seconds, 1),
        step_s=round(step_s, 4),
        tokens_per_s=round(a_step * per_row / step_s, 1),
        peak_gpu_gib=round(torch.cuda.max_memory_allocated() / 2**30, 2) if cuda else None,
    )


def _dataset(rows: Sequence[Tokens]) -> Any:
    from datasets import Dataset

    return Dataset.from_list([asdict(row) for row in rows])


def _write(
    config: TrainConfig, plan: Plan, splits: Splits, trainer: Any, tokenizer: Any, results: Results
) -> None:
    manifest = Manifest(
        base_model=config.base_model,
        base_sha256=base_sha256(find_model(config.base_model)),
        prompt_sha256=splits.prompt_sha256,
        data_fingerprint=splits.fingerprint,
        backend=plan.backend,
        config=config.to_dict(),
        results=asdict(results),
        versions=dict(_versions()),
    )
    with whole_folder(Path(config.output)) as folder:
        model = trainer.accelerator.unwrap_model(trainer.model)
        # A look at the hub for the base's vocabulary would be all that "auto" adds.
        model.save_pretrained(folder, safe_serialization=True, save_embedding_layers=False)
        _name_base(folder / "adapter_config.json", config.base_model)
        tokenizer.save_pretrained(folder)
        manifest.write(folder)
        history = trainer.state.log_history
        lines = [json.dumps(log, ensure_ascii=False) for log in history]
        (folder / "log.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / "curves.svg").write_text(report.curves(history), encoding="utf-8")
        (folder / "README.md").write_text(report.card(manifest), encoding="utf-8")
        tensorboard = Path(plan.trainer["output_dir"]) / "tensorboard"
        if tensorboard.is_dir():
            shutil.copytree(tensorboard, folder / "tensorboard")


def _name_base(path: Path, name: str) -> None:
    """Unsloth may have loaded, and then names, a copy of its own."""
    settings = json.loads(path.read_text(encoding="utf-8"))
    _write_json(path, settings | {"base_model_name_or_path": name})


def _versions() -> Iterator[tuple[str, str]]:
    for package in _PACKAGES:
        try:
            yield package, version(package)
        except PackageNotFoundError:
            continue


@contextmanager
def _clear_errors(config: TrainConfig) -> Iterator[None]:
    """What the packages below raise, as one line and a hint."""
    import torch

    try:
        yield
    except torch.OutOfMemoryError as error:
        raise ModelUnreachable("the GPU is full", room_hint(config)) from error
    except ImportError as error:
        extra = "unsloth" if "unsloth" in str(error) else "train"
        raise MissingExtra(f"training ({error})", extra) from error
    except OSError as error:
        first = str(error).splitlines()[0]
        raise ModelUnreachable(f"cannot read or write: {first}", "check folder and disk") from error


def _begun(config: TrainConfig, splits: Splits) -> dict[str, Any]:
    """What must be the same for a run to go on."""
    return config.to_dict() | {"data_fingerprint": splits.fingerprint}


def _read_begun(work: Path) -> dict[str, Any] | None:
    try:
        content: dict[str, Any] = json.loads((work / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return content


def _write_json(path: Path, content: dict[str, Any]) -> None:
    partial = path.with_name(f"{path.name}.partial")
    partial.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)


def _hide_bars() -> None:
    """Those of reading and mapping, which the trainer's own switch does not know."""
    import datasets
    from transformers.utils import logging

    datasets.disable_progress_bars()
    logging.disable_progress_bar()


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _silent(line: str) -> None:
    pass
