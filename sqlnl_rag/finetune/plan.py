"""A config and a machine become every argument that a back end is given.

Plain data, made without torch, so that two plans can be compared: what differs between back ends is
how a model is loaded, how gradient checkpointing is asked for and who cuts the loss into chunks,
nothing that changes what is learnt. Every value is stated, also where it is a default: on a GPU
Unsloth changes trl's defaults (optimizer, learning rate, warm-up, seed, batch, padding).
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Literal, TypeAlias

from sqlnl_rag.errors import MissingExtra, UsageError
from sqlnl_rag.finetune.config import TrainConfig

Backend: TypeAlias = Literal["unsloth", "peft"]
Precision: TypeAlias = Literal["bf16", "fp16", "fp32"]
_DTYPES: dict[Precision, str] = {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32"}


@dataclass(frozen=True)
class Hardware:
    """What there is to train on.

    Attributes:
        bf16: Whether the GPU computes in bfloat16 by itself.
        local_rank: Which GPU of this host is this process's, under torchrun.
    """

    cuda: bool
    bf16: bool = False
    local_rank: int = 0


@dataclass(frozen=True)
class Plan:
    """Arguments by the call that they go to.

    Attributes:
        load: ``FastLanguageModel.from_pretrained``, or ``AutoModelForCausalLM.from_pretrained``
            with ``quantize`` for ``BitsAndBytesConfig``; dtypes by name.
        lora: ``FastLanguageModel.get_peft_model``, or ``LoraConfig``.
        trainer: ``SFTConfig``.
    """

    backend: Backend
    precision: Precision
    load: dict[str, Any]
    quantize: dict[str, Any]
    lora: dict[str, Any]
    trainer: dict[str, Any]


def choose_backend(config: TrainConfig, hardware: Hardware) -> Backend:
    """``auto`` is Unsloth where it is installed and a CUDA device is there; by its name it is taken
    on a CPU too, which newer releases can.

    Raises:
        MissingExtra: Unsloth is asked for by name and not installed.
    """
    if config.backend == "peft":
        return "peft"
    installed = find_spec("unsloth") is not None
    if config.backend == "auto":
        return "unsloth" if installed and hardware.cuda else "peft"
    if not installed:
        raise MissingExtra("backend: unsloth", "unsloth")
    return "unsloth"


def choose_precision(config: TrainConfig, hardware: Hardware) -> Precision:
    """By hardware where it is ``auto``: a CPU and fp16 do not go together.

    Raises:
        UsageError: Half precision is asked for where it is not to be had.
    """
    if config.precision == "auto":
        return "fp32" if not hardware.cuda else "bf16" if hardware.bf16 else "fp16"
    if config.precision == "fp16" and not hardware.cuda:
        raise UsageError("precision: fp16 needs a CUDA device", "--set precision=auto")
    if config.precision == "bf16" and hardware.cuda and not hardware.bf16:
        raise UsageError("this GPU does not compute in bf16", "--set precision=auto")
    chosen: Precision = config.precision  # type: ignore[assignment]
    return chosen


def make_plan(
    config: TrainConfig, backend: Backend, hardware: Hardware, work: str, *, bars: bool
) -> Plan:
    """Everything that is handed over.

    Args:
        work: Where checkpoints go.
        bars: Whether progress bars are drawn.

    Raises:
        UsageError: The config asks for what this machine cannot do.
    """
    if config.load_in_4bit and not hardware.cuda:
        raise UsageError("load_in_4bit needs a CUDA device", "--set load_in_4bit=false")
    if config.optimizer != "adamw_torch" and not hardware.cuda:
        raise UsageError(
            f"optimizer: {config.optimizer} needs a CUDA device", "--set optimizer=adamw_torch"
        )
    precision = choose_precision(config, hardware)
    dtype = _DTYPES[precision]
    lora: dict[str, Any] = {
        "r": config.r,
        "lora_alpha": config.alpha,
        "lora_dropout": config.dropout,
        "target_modules": list(config.target_modules),
        "bias": config.bias,
        "use_rslora": config.use_rslora,
        "use_dora": config.use_dora,
    }
    quantize: dict[str, Any] = {}
    load: dict[str, Any]
    if backend == "unsloth":
        checkpointing = "unsloth" if config.gradient_checkpointing else False
        load = {
            "model_name": config.base_model,
            "max_seq_length": config.max_length,
            "dtype": dtype,
            "load_in_4bit": config.load_in_4bit,
            "load_in_8bit": False,
            "full_finetuning": False,
            "trust_remote_code": False,
            "use_exact_model_name": True,  # not another upload of the same weights
            "use_gradient_checkpointing": checkpointing,
            "random_state": config.seed,
            "max_lora_rank": config.r,
            "local_files_only": True,
        }
        lora |= {"random_state": config.seed, "use_gradient_checkpointing": checkpointing}
    else:
        load = {
            "pretrained_model_name_or_path": config.base_model,
            "dtype": dtype,
            "trust_remote_code": False,
            "local_files_only": True,
            "attn_implementation": "sdpa",
        }
        if config.load_in_4bit:
            quantize = {
                "load_in_4bit": True,
                "bnb_4bit_quant_type": "nf4",
                "bnb_4bit_use_double_quant": True,
                "bnb_4bit_compute_dtype": dtype,
            }
        lora |= {"task_type": "CAUSAL_LM"}
    if hardware.cuda:
        load["device_map"] = {"": hardware.local_rank}
    trainer = _trainer_arguments(config, precision, hardware, work, bars)
    # One sum by two names: without it Unsloth's own loss in chunks would not run.
    trainer["loss_type"] = "nll" if backend == "unsloth" else "chunked_nll"
    return Plan(backend, precision, load, quantize, lora, trainer)


def _trainer_arguments(
    config: TrainConfig, precision: Precision, hardware: Hardware, work: str, bars: bool
) -> dict[str, Any]:
    """`SFTConfig`'s, the same for both back ends."""
    return {
        "output_dir": work,
        "seed": config.seed,
        "data_seed": config.seed,
        "full_determinism": False,
        # rows come as ids and labels: nothing is rendered, masked, packed or cut once more
        "max_length": config.max_length,
        "packing": False,
        "padding_free": False,
        "completion_only_loss": False,
        "assistant_only_loss": False,
        "shuffle_dataset": False,
        "train_sampling_strategy": "random",
        "dataset_num_proc": 1,
        "dataloader_num_workers": 0,
        "dataloader_drop_last": False,
        "dataloader_pin_memory": hardware.cuda,
        "remove_unused_columns": True,
        # steps
        "num_train_epochs": config.epochs,
        "max_steps": config.max_steps or -1,
        "per_device_train_batch_size": config.batch_size,
        "per_device_eval_batch_size": config.batch_size,
        "gradient_accumulation_steps": config.gradient_accumulation,
        "auto_find_batch_size": False,
        "average_tokens_across_devices": True,
        "ddp_find_unused_parameters": False,
        # optimizer
        "optim": config.optimizer,
        "adam_beta1": 0.9,
        "adam_beta2": 0.999,
        "adam_epsilon": 1e-8,
        "learning_rate": config.learning_rate,
        "lr_scheduler_type": config.scheduler,
        "warmup_steps": config.warmup,  # below 1 it is a share of all steps
        "weight_decay": config.weight_decay,
        "max_grad_norm": config.max_grad_norm,
        "label_smoothing_factor": 0.0,
        "neftune_noise_alpha": None,
        # numbers and memory
        "bf16": precision == "bf16",
        "fp16": precision == "fp16",
        "tf32": None,
        "use_cpu": not hardware.cuda,
        "gradient_checkpointing": config.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "activation_offloading": False,
        "use_liger_kernel": False,
        "torch_compile": False,
        # watching
        "eval_strategy": "steps",
        "eval_steps": config.eval_steps,
        "eval_on_start": True,
        "prediction_loss_only": True,
        "save_strategy": "steps",
        "save_steps": config.eval_steps,
        "save_total_limit": 2,
        "load_best_model_at_end": True,
        "metric_for_best_model": "eval_loss",
        "greater_is_better": False,
        "logging_strategy": "steps",
        "logging_steps": config.logging_steps,
        "logging_first_step": True,
        "report_to": "tensorboard" if config.tensorboard else "none",
        "disable_tqdm": not bars,
        "push_to_hub": False,
    }


def room_hint(config: TrainConfig) -> str:
    """The setting that helps a full GPU most and changes what is learnt least."""
    if not config.gradient_checkpointing:
        return "--set gradient_checkpointing=true"
    if config.batch_size > 1:
        half = (config.batch_size + 1) // 2
        steps = -(-config.gradient_accumulation * config.batch_size // half)
        return f"--set batch_size={half} --set gradient_accumulation={steps} learns the same"
    if not config.load_in_4bit:
        return "--set load_in_4bit=true keeps the base model in 4 bit"
    if config.optimizer == "adamw_torch":
        return "--set optimizer=paged_adamw_8bit"
    return (
        f"--set max_length={max(16, config.max_length // 2)}, a smaller r or a smaller base model"
    )
