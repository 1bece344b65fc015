"""The settings of a training run: one flat YAML file, one frozen dataclass.

Promises: a key that is unknown, or a value that cannot be what it should be, is refused by name. A
value given with ``--set key=value`` goes the same way as one in the file.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, TypeAlias

from sqlnl_rag.errors import UsageError

_Parse: TypeAlias = Callable[[Any], Any]

# The linear layers of Llama, Qwen and Mistral. Query and value alone, as the first LoRA paper had
# it, leave out the MLP, where most weights are, and train worse at the same rank (QLoRA, 2023,
# figure 2); Unsloth's fused kernels also need all seven.
ALL_LINEAR = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("some text")
    return value.strip()


def _choice(*allowed: str) -> _Parse:
    def parse(value: Any) -> str:
        if value not in allowed:
            raise ValueError(f"one of {', '.join(allowed)}")
        return str(value)

    return parse


def _whole(least: int) -> _Parse:
    def parse(value: Any) -> int:
        if type(value) is not int or value < least:
            raise ValueError(f"a whole number of {least} or more")
        return value

    return parse


def _number(least: float, below: float = float("inf"), *, above: bool = False) -> _Parse:
    """A number in [least, below), or (least, below) where `above`."""

    def parse(value: Any) -> float:
        try:  # YAML 1.1 reads 2e-4, without a point, as text
            number = float("nan") if isinstance(value, bool) else float(value)
        except (TypeError, ValueError):
            number = float("nan")
        if not (least < number if above else least <= number) or not number < below:
            limits = f"{'above' if above else 'of'} {least:g}"
            limits += "" if below == float("inf") else f" and below {below:g}"
            raise ValueError(f"a number {limits}")
        return number

    return parse


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")
    return value


def _names(value: Any) -> tuple[str, ...]:
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, list | tuple) or not names:
        raise ValueError("a list of names")
    return tuple(_text(name) for name in names)


def _setting(parse: _Parse, default: Any) -> Any:
    return field(default=default, metadata={"parse": parse})


@dataclass(frozen=True)
class TrainConfig:
    """Everything a run is told; see training/lora.yaml for why each value is what it is.

    Attributes:
        base_model: A folder, or a name that stands in the local Hugging Face cache.
        data: What `sqlnl data prepare` wrote.
        output: The adapter's folder; ``OUTPUT.work`` beside it holds checkpoints until it is whole.
        max_length: Tokens of prompt and completion; longer rows are left out and counted.
        max_steps: Optimizer steps, instead of `epochs`, where above 0.
        batch_size: Rows a step on each device; times `gradient_accumulation` is what one update
            sees.
        warmup: Share of all steps.
        eval_steps: Steps between validations; a checkpoint is written at each.
        patience: Validations without a better loss after which the run ends.
    """

    base_model: str = _setting(_text, "")
    data: str = _setting(_text, "")
    output: str = _setting(_text, "")
    backend: str = _setting(_choice("auto", "unsloth", "peft"), "auto")
    seed: int = _setting(_whole(0), 42)
    max_length: int = _setting(_whole(16), 2048)
    # the adapter
    r: int = _setting(_whole(1), 64)
    alpha: int = _setting(_whole(1), 32)
    dropout: float = _setting(_number(0, 1), 0.1)
    target_modules: tuple[str, ...] = _setting(_names, ALL_LINEAR)
    bias: str = _setting(_choice("none", "all", "lora_only"), "none")
    use_rslora: bool = _setting(_switch, False)
    use_dora: bool = _setting(_switch, False)
    load_in_4bit: bool = _setting(_switch, False)
    # the training
    epochs: float = _setting(_number(0, above=True), 3.0)
    max_steps: int = _setting(_whole(0), 0)
    batch_size: int = _setting(_whole(1), 4)
    gradient_accumulation: int = _setting(_whole(1), 4)
    learning_rate: float = _setting(_number(0, 1, above=True), 2e-4)
    scheduler: str = _setting(_choice("cosine", "linear", "constant_with_warmup"), "cosine")
    warmup: float = _setting(_number(0, 1), 0.05)
    weight_decay: float = _setting(_number(0, 1), 0.01)
    max_grad_norm: float = _setting(_number(0, above=True), 1.0)
    optimizer: str = _setting(
        _choice("adamw_torch", "adamw_8bit", "paged_adamw_8bit"), "adamw_torch"
    )
    precision: str = _setting(_choice("auto", "bf16", "fp16", "fp32"), "auto")
    gradient_checkpointing: bool = _setting(_switch, True)
    # what is watched
    eval_steps: int = _setting(_whole(1), 50)
    patience: int = _setting(_whole(1), 2)
    logging_steps: int = _setting(_whole(1), 10)
    tensorboard: bool = _setting(_switch, False)

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        content: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return content


def load_train_config(path: str | Path, changes: Sequence[str] = ()) -> TrainConfig:
    """Reads the YAML file at `path`; each of `changes` is ``key=value`` and goes over it.

    Raises:
        UsageError: No such file, no YAML, an unknown key, a value that cannot be, or no base
            model, data or output.
    """
    given = {**_read(Path(path)), **dict(_change(one) for one in changes)}
    parsers = {setting.name: setting.metadata["parse"] for setting in fields(TrainConfig)}
    chosen: dict[str, Any] = {}
    for key, value in given.items():
        if key not in parsers:
            near = difflib.get_close_matches(str(key), parsers, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"Known: {', '.join(parsers)}"
            raise UsageError(f"{path} holds an unknown setting: {key}", hint)
        try:
            chosen[key] = parsers[key](value)
        except ValueError as error:
            raise UsageError(
                f"{key} must be {error}, not {value!r}", f"see {path}, or --set {key}=…"
            ) from None
    for needed in ("base_model", "data", "output"):
        if needed not in chosen:
            raise UsageError(f"{path} names no {needed}", f"add it, or --set {needed}=…")
    return TrainConfig(**chosen)


def _read(path: Path) -> dict[str, Any]:
    import yaml

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UsageError(f"{path} cannot be read: {first}", "see training/lora.yaml") from None
    if not isinstance(content, dict):
        raise UsageError(f"{path} holds no settings", "one `key: value` a line")
    return content


def _change(text: str) -> tuple[str, Any]:
    import yaml

    key, sign, value = text.partition("=")
    try:
        parsed = yaml.safe_load(value)
    except yaml.YAMLError:
        parsed = value
    if not sign or not key.strip():
        raise UsageError(f"--set {text!r} is no key=value", "for instance --set max_steps=100")
    return key.strip(), parsed
