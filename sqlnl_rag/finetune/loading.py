"""The model that is trained: base and adapter, through Unsloth or through transformers and peft.

The arguments come from `sqlnl_rag.finetune.plan`; here they are handed over, and what the base
lacks (a chat template, the layers that the adapter is for) is said in one line.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from sqlnl_rag.errors import MissingExtra, UsageError
from sqlnl_rag.finetune.config import TrainConfig
from sqlnl_rag.finetune.plan import Hardware, Plan
from sqlnl_rag.finetune.tokens import require_chat_template
from sqlnl_rag.models.adapted import reading


def find_hardware() -> Hardware:
    """This process's device.

    Raises:
        MissingExtra: torch is not installed.
    """
    try:
        import torch
    except ImportError:
        raise MissingExtra("training", "train") from None
    if not torch.cuda.is_available():
        return Hardware(cuda=False)
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    torch.cuda.set_device(local_rank)
    return Hardware(True, torch.cuda.is_bf16_supported(including_emulation=False), local_rank)


def import_unsloth() -> Any:
    """Unsloth, which patches trl, transformers and peft and must be imported before them.

    Raises:
        UsageError: This release of it needs a GPU, and there is none.
    """
    try:
        return import_module("unsloth")
    except NotImplementedError:
        raise UsageError("this release of Unsloth needs a GPU", "--set backend=peft") from None


def load(config: TrainConfig, plan: Plan) -> tuple[Any, Any]:
    """Model with adapter, and tokenizer.

    Raises:
        UsageError: The base lacks layers, a chat template or an end-of-text token.
    """
    return (_load_unsloth if plan.backend == "unsloth" else _load_plain)(config, plan)


def _load_plain(config: TrainConfig, plan: Plan) -> tuple[Any, Any]:
    """Base and adapter through transformers and peft."""
    import torch
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training
    from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig, set_seed

    set_seed(config.seed)
    with reading(config.base_model):
        tokenizer = AutoTokenizer.from_pretrained(config.base_model, local_files_only=True)
    _settle_tokenizer(tokenizer, config)
    load = dict(plan.load, dtype=getattr(torch, plan.load["dtype"]))
    if plan.quantize:
        compute = getattr(torch, plan.quantize["bnb_4bit_compute_dtype"])
        load["quantization_config"] = BitsAndBytesConfig(
            **dict(plan.quantize, bnb_4bit_compute_dtype=compute)
        )
    with reading(config.base_model):
        model = AutoModelForCausalLM.from_pretrained(**load)
    _require_layers(model, config)
    model.config.use_cache = False
    if plan.quantize:
        model = prepare_model_for_kbit_training(
            model,
            use_gradient_checkpointing=config.gradient_checkpointing,
            gradient_checkpointing_kwargs=plan.trainer["gradient_checkpointing_kwargs"],
        )
    elif config.gradient_checkpointing:
        model.enable_input_require_grads()
    return get_peft_model(model, LoraConfig(**plan.lora)), tokenizer


def _load_unsloth(config: TrainConfig, plan: Plan) -> tuple[Any, Any]:
    """The same through Unsloth."""
    unsloth = import_unsloth()
    import torch
    from transformers import set_seed

    set_seed(config.seed)
    load = dict(plan.load, dtype=getattr(torch, plan.load["dtype"]))
    with reading(config.base_model):
        model, tokenizer = unsloth.FastLanguageModel.from_pretrained(**load)
    _settle_tokenizer(tokenizer, config)
    _require_layers(model, config)
    return unsloth.FastLanguageModel.get_peft_model(model, **plan.lora), tokenizer


def _settle_tokenizer(tokenizer: Any, config: TrainConfig) -> None:
    require_chat_template(tokenizer, config.base_model)
    if tokenizer.eos_token is None:
        raise UsageError(
            f"the tokenizer of {config.base_model} has no end-of-text token",
            "set eos_token in its tokenizer_config.json",
        )
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token  # has no loss: labels are our own
    tokenizer.padding_side = "right"


def _require_layers(model: Any, config: TrainConfig) -> None:
    leaves = {name.rpartition(".")[2] for name, _ in model.named_modules()}
    if unknown := [name for name in config.target_modules if name not in leaves]:
        linear = {
            name.rpartition(".")[2]
            for name, module in model.named_modules()
            if "Linear" in type(module).__name__ or type(module).__name__ == "Conv1D"
        }
        raise UsageError(
            f"{config.base_model} has no layer called {', '.join(unknown)}",
            f"--set target_modules=[{', '.join(sorted(linear - {'lm_head'}))}]",
        )
