"""What only a GPU can show of `sqlnl train`, each as one named run of the command that people type.

    python training/lora_gpu.py OUT                         # all of it: about 25 minutes on an H100
    python training/lora_gpu.py OUT --only 'path/unsloth'   # the runs whose name holds a match
    python training/lora_gpu.py OUT --list

    path/BACKEND/VARIANT     a small random Llama: LoRA, DoRA, rsLoRA, QLoRA, early stopping
    resume/BACKEND           killed at a checkpoint, then resumed
    merge/BACKEND            merged, and adapter and merged model loaded by plain peft and asked
    speed/BACKEND/BITS/SEQ   the shape of Llama-3-8B, random weights: step, tokens/s, peak memory
    ddp/BACKEND/GPUS         the shape of a 1B model: one GPU against all of the host

OUT/lora_gpu.json is written anew after each run: settings, results or the last lines of what went
wrong, seconds. Random weights do for speed and memory; of learning they show only that the loss
falls. A run that fails does not stop the others. --smallest puts the smallest shape everywhere, to
try the script itself on a CPU.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from sqlnl_rag.finetune.adapter import read_manifest  # noqa: E402
from sqlnl_rag.finetune.rows import Row  # noqa: E402
from sqlnl_rag.finetune.tokens import row_tokens  # noqa: E402
from tests.tiny_llama import make_llama, write_splits  # noqa: E402

Record = dict[str, Any]
QUESTION = "How many customers are there?"
SQL = "```sql\nSELECT COUNT(*) FROM customers\n```"
SHAPES: dict[str, dict[str, int]] = {
    "small": {"hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 4},
    "1b": {"hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16,
           "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256},
    "8b": {"hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32,
           "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256},
}  # fmt: skip
# Enough to learn one answer by heart.
QUICK = {"max_steps": 30, "eval_steps": 10, "batch_size": 2, "gradient_accumulation": 1,
         "learning_rate": 0.003, "patience": 9, "dropout": 0.0, "logging_steps": 5}  # fmt: skip
VARIANTS: dict[str, Record] = {
    "lora": {},
    "dora": {"use_dora": True},
    "rslora": {"use_rslora": True},
    "qlora": {"load_in_4bit": True, "optimizer": "paged_adamw_8bit"},
    "early-stopping": {"learning_rate": 0.5, "patience": 2, "eval_steps": 2, "max_steps": 100,
                       "scheduler": "constant_with_warmup"},
}  # fmt: skip


class Runs:
    """The runs, where they write, and what they came to."""

    def __init__(self, out: Path, work: Path, smallest: bool) -> None:
        self.out, self.work, self.smallest = out, work, smallest
        self.file = out / "lora_gpu.json"
        self.records: dict[str, Record] = {}
        if self.file.is_file():
            self.records = json.loads(self.file.read_text("utf-8"))["runs"]

    def note(self, name: str, do: Callable[[], Record]) -> None:
        """Does a run and writes down what it came to, also when it fails."""
        import torch

        begun_s = time.monotonic()
        try:
            record = do()
        except Exception as error:  # the others go on; this one is on record
            record = {"failed": f"{type(error).__name__}: {error}"}
        record["wall_s"] = round(time.monotonic() - begun_s, 1)
        self.records[name] = record
        host = {"torch": torch.__version__, "gpus": torch.cuda.device_count()}
        if torch.cuda.is_available():
            host["gpu"] = torch.cuda.get_device_name()
        content = {"host": host, "runs": self.records}
        self.file.write_text(json.dumps(content, indent=2) + "\n", "utf-8")
        print(f"{name}: {json.dumps(record)}", flush=True)

    def base(self, shape: str) -> Path:
        """The random model of that shape, made once."""
        shape = "small" if self.smallest else shape
        folder = self.work / shape
        if not folder.is_dir():
            partial = self.work / f"{shape}.partial"
            shutil.rmtree(partial, ignore_errors=True)
            make_llama(partial, [QUESTION, SQL, "word " * 50])
            if shape != "small":
                _widen(partial, SHAPES[shape])
            partial.rename(folder)
        return folder

    def rows(self, base: Path, tokens: int, count: int) -> Path:
        """`count` rows that are `tokens` long, or as long as one short question where that is 0."""
        folder = self.work / f"rows-{base.name}-{tokens}-{count}"
        if not folder.is_dir():
            row = _row("") if not tokens else _filled(base, tokens)
            write_splits(folder, [row] * count)
            for name in ("valid", "test"):
                (folder / f"{name}.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
        return folder

    def train(self, name: str, settings: Record, *more: str, gpus: int = 0) -> Record:
        """One call of the command; with `gpus`, under torchrun."""
        output = self.work / name.replace("/", "-")
        if "--resume" not in more:
            for old in (output, output.with_name(f"{output.name}.work")):
                shutil.rmtree(old, ignore_errors=True)
        sets = [f"--set={key}={json.dumps(value)}" for key, value in settings.items()]
        program = [sys.executable, "-m", "sqlnl_rag.finetune"]
        if gpus:
            launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
            program = [*launcher, "--nproc-per-node", str(gpus), "-m", "sqlnl_rag.finetune"]
        command = [*program, "--config", str(ROOT / "training" / "lora.yaml"), *sets]
        command += [f"--set=output={output}", *more]
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=580)
        record: Record = {"settings": settings}
        manifest = read_manifest(output)
        if ran.returncode or manifest is None:
            return record | {"failed": ran.stderr.splitlines()[-12:]}
        return (
            record | {"backend": manifest.backend, "versions": manifest.versions} | manifest.results
        )


def _widen(folder: Path, shape: dict[str, int]) -> None:
    """Random weights of another shape beside the same tokenizer, made where it is fast."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig.from_pretrained(folder, local_files_only=True)
    config.update(shape | {"head_dim": shape["hidden_size"] // shape["num_attention_heads"]})
    config.update({"initializer_range": 0.02, "max_position_embeddings": 8192})
    torch.set_default_dtype(torch.bfloat16)
    with torch.device("cuda" if torch.cuda.is_available() else "cpu"):
        model = LlamaForCausalLM(config)
    torch.set_default_dtype(torch.float32)
    (folder / "model.safetensors").unlink()
    model.save_pretrained(folder)
    del model
    torch.cuda.empty_cache()


def _row(filling: str) -> Record:
    return {
        "prompt": [{"role": "user", "content": f"{filling}{QUESTION}"}],
        "completion": [{"role": "assistant", "content": SQL}],
    }


def _filled(base: Path, tokens: int) -> Record:
    """The longest row of no more than `tokens`."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(base, local_files_only=True)

    def length(words: int) -> int:
        row = _row("word " * words)
        turns = {
            key: tuple((turn["role"], turn["content"]) for turn in row[key])
            for key in ("prompt", "completion")
        }
        return len(row_tokens(tokenizer, Row(turns["prompt"], turns["completion"])).input_ids)

    low, high = 0, tokens
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if length(middle) <= tokens else (low, middle - 1)
    return _row("word " * low)


def path(runs: Runs, name: str, backend: str, variant: str) -> Record:
    """Learns one answer by heart; early stopping learns nothing, at a rate far too high."""
    base = runs.base("small")
    data = runs.rows(base, 0, 8)
    fixed = {"backend": backend, "base_model": str(base), "data": str(data)}
    return runs.train(name, fixed | QUICK | VARIANTS[variant])


def resume(runs: Runs, name: str, backend: str) -> Record:
    """SIGKILL as soon as a checkpoint is whole; the resumed run says where it went on from."""
    base = runs.base("small")
    data = runs.rows(base, 0, 8)
    # Slow enough in all to be caught: a few thousand steps that nobody waits for.
    settings = {"backend": backend, "base_model": str(base), "data": str(data)} | QUICK
    settings |= {"max_steps": 400, "eval_steps": 100, "learning_rate": 0.0003}
    output = runs.work / name.replace("/", "-")
    work = output.with_name(f"{output.name}.work")
    for old in (output, work):
        shutil.rmtree(old, ignore_errors=True)
    sets = [f"--set={key}={json.dumps(value)}" for key, value in settings.items()]
    command = [sys.executable, "-m", "sqlnl_rag.finetune", "--config"]
    command += [str(ROOT / "training" / "lora.yaml"), *sets, f"--set=output={output}"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        while not list(work.glob("checkpoint-*/trainer_state.json")) and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    left = sorted(path.name for path in work.glob("checkpoint-*"))
    if output.exists():
        return {"failed": "the run was over before it could be killed"}
    return {"checkpoints_left": left} | runs.train(name, settings, "--resume")


def merge(runs: Runs, name: str, backend: str) -> Record:
    """Adapter and merged model, each loaded by plain peft and transformers, and asked."""
    adapter = runs.work / f"path-{backend}-lora"
    merged = runs.work / name.replace("/", "-")
    shutil.rmtree(merged, ignore_errors=True)
    command = [sys.executable, "-m", "sqlnl_rag", "train", "merge", str(adapter), str(merged)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if ran.returncode:
        return {"failed": ran.stderr.splitlines()[-3:]}
    import torch

    from sqlnl_rag.models.local import LocalChat, read_model
    from sqlnl_rag.prompt import Message

    said = {}
    for label, folder, bits in (
        ("adapter", adapter, 16),
        ("merged", merged, 16),
        ("4bit", merged, 4),
    ):
        if bits == 4 and not torch.cuda.is_available():
            continue
        model, tokenizer, _ = read_model(folder, bits)
        chat = LocalChat(model, tokenizer, name=label, max_new_tokens=40)
        (reply,) = chat.complete([Message("user", QUESTION)], n=1)
        said[label] = reply.sql
    return {"said": said, "right": all(sql == SQL.split("\n")[1] for sql in said.values())}


def speed(runs: Runs, name: str, backend: str, bits: int, seq: int) -> Record:
    """Batch 4 x accumulation 4, gradient checkpointing, r=64 on all layers, as training/lora.yaml
    has it but for dropout, for which Unsloth has no fused kernels."""
    base = runs.base("8b")
    if runs.smallest:
        seq = 64
    data = runs.rows(base, seq, 16 * 8)
    settings = {"backend": backend, "base_model": str(base), "data": str(data), "max_length": seq,
                "load_in_4bit": bits == 4, "dropout": 0.0, "max_steps": 8, "eval_steps": 8,
                "logging_steps": 1}  # fmt: skip
    return runs.train(name, settings)


def ddp(runs: Runs, name: str, backend: str, gpus: int) -> Record:
    """The same batch on each GPU, so that twice the GPUs should be twice the tokens a second."""
    base = runs.base("1b")
    seq = 64 if runs.smallest else 1024
    data = runs.rows(base, seq, 16 * 16 * gpus)
    settings = {"backend": backend, "base_model": str(base), "data": str(data), "max_length": seq,
                "dropout": 0.0, "max_steps": 16, "eval_steps": 16, "logging_steps": 1}  # fmt: skip
    return runs.train(name, settings, gpus=gpus)


def main() -> None:
    """Does the runs that are asked for, in order."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="a regular expression that names must hold")
    parser.add_argument("--work", type=Path, default=Path("/tmp/lora_gpu"), help="models, rows")
    parser.add_argument("--smallest", action="store_true", help="the smallest shape everywhere")
    parser.add_argument("--list", action="store_true", help="names, and nothing else")
    given = parser.parse_args()
    gpus = max(1, torch.cuda.device_count())
    backends = (["unsloth"] if find_spec("unsloth") else []) + ["peft"]
    variants = [v for v in VARIANTS if torch.cuda.is_available() or v != "qlora"]
    bits = (16, 4) if torch.cuda.is_available() else (16,)

    plan: dict[str, Callable[[Runs, str], Record]] = {}
    for b in backends:
        for v in variants:
            plan[f"path/{b}/{v}"] = lambda runs, name, b=b, v=v: path(runs, name, b, v)  # type: ignore[misc]
        plan[f"resume/{b}"] = lambda runs, name, b=b: resume(runs, name, b)  # type: ignore[misc]
        plan[f"merge/{b}"] = lambda runs, name, b=b: merge(runs, name, b)  # type: ignore[misc]
    for n in bits:
        for seq in (1024, 2048):
            for b in backends:
                plan[f"speed/{b}/{n}/{seq}"] = (  # type: ignore[misc]
                    lambda runs, name, b=b, n=n, seq=seq: speed(runs, name, b, n, seq)
                )
    for b in backends:
        for count in sorted({1, gpus}):
            plan[f"ddp/{b}/{count}"] = lambda runs, name, b=b, c=count: ddp(runs, name, b, c)  # type: ignore[misc]

    wanted = [name for name in plan if re.search(given.only, name)]
    if given.list:
        print("\n".join(wanted))
        return
    given.out.mkdir(parents=True, exist_ok=True)
    given.work.mkdir(parents=True, exist_ok=True)
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    runs = Runs(given.out, given.work, given.smallest)
    for name in wanted:
        runs.note(name, lambda name=name: plan[name](runs, name))  # type: ignore[misc]


if __name__ == "__main__":
    main()
