"""An adapter and its base as one model: 16-bit safetensors, and GGUF where the converter is there.

Promises: the folder that is named is whole or not there; the result says which prompt it was
trained with, as the adapter does. Plain peft does it, whichever back end trained.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, UsageError
from sqlnl_rag.finetune.adapter import (
    base_of,
    find_model,
    read_manifest,
    require_free,
    whole_folder,
)

CONVERTER = "convert_hf_to_gguf.py"


def find_converter() -> Path | None:
    """llama.cpp's converter: on the PATH, or in the folder that LLAMA_CPP names."""
    home = os.environ.get("LLAMA_CPP")
    if home and (Path(home) / CONVERTER).is_file():
        return Path(home) / CONVERTER
    found = shutil.which(CONVERTER)
    return Path(found) if found else None


def merge(run: Path, out: Path, *, base: str | None = None, gguf: bool = False) -> None:
    """Writes base + adapter to `out` in 16 bit.

    Args:
        base: Where the base model is, if not where it was when the adapter was trained.
        gguf: Also write ``model.gguf`` there.

    Raises:
        UsageError: `run` is no adapter, is of another base, or `out` is taken.
        ModelUnreachable: The base is not there.
        MissingExtra: torch, transformers or peft is not installed.
    """
    named = base_of(run)
    if named is None:
        raise UsageError(f"{run} is no adapter", "name the folder that sqlnl train wrote")
    require_free(out)
    converter = find_converter() if gguf else None
    if gguf and converter is None:
        raise UsageError(
            f"llama.cpp's {CONVERTER} was not found",
            "put it on the PATH, set LLAMA_CPP to its folder, or leave out --gguf",
        )
    folder = find_model(base or named)
    try:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer
    except ImportError:
        raise MissingExtra("merging", "local") from None
    from sqlnl_rag.models.adapted import hide_bars, put_adapter, reading

    hide_bars()

    with reading(folder):
        model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=torch.bfloat16, local_files_only=True
        )
    merged = put_adapter(model, run).merge_and_unload()
    with whole_folder(out) as partial:
        merged.save_pretrained(partial, safe_serialization=True)
        AutoTokenizer.from_pretrained(run, local_files_only=True).save_pretrained(partial)
        if manifest := read_manifest(run):
            replace(manifest, base_model=base or named).write(partial)
        if converter is not None:
            _convert(converter, partial)


def _convert(converter: Path, folder: Path) -> None:
    command = [sys.executable, str(converter), str(folder)]
    command += ["--outfile", str(folder / "model.gguf"), "--outtype", "f16"]
    ran = subprocess.run(command, capture_output=True, text=True)
    if ran.returncode or not (folder / "model.gguf").is_file():
        last = (ran.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise ModelUnreachable(f"{converter.name} failed: {last}", "try it by hand, without --gguf")
