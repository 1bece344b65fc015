"""`sqlnl train`: fine-tunes a language model with LoRA; `sqlnl train merge`: one model of adapter
and base; `sqlnl train embedded`: the model that ships, taught one domain.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from sqlnl_rag import terminal
from sqlnl_rag.cli.options import Db, url
from sqlnl_rag.config import load_config
from sqlnl_rag.errors import MissingExtra, UsageError

NEEDED = ("torch", "transformers", "peft", "trl", "datasets", "accelerate")

app = typer.Typer(help="Fine-tune a language model, or the one that ships, with LoRA.")


@app.callback(invoke_without_command=True)
def train(
    context: typer.Context,
    config: Annotated[
        Path | None, typer.Option("--config", help="Settings, e.g. training/lora.yaml.")
    ] = None,
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="KEY=VALUE", help="Over what the file says; may be repeated."
        ),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a run that was cut short.")
    ] = False,
) -> None:
    """Train an adapter on rows of sqlnl data prepare; its folder is printed."""
    if context.invoked_subcommand:
        return
    if config is None:
        raise UsageError("Training needs --config", "e.g. --config training/lora.yaml")
    from sqlnl_rag.finetune.config import load_train_config
    from sqlnl_rag.finetune.training import check

    settings = load_train_config(config, changes or ())
    check(settings, resume=resume)
    _need(NEEDED)
    # A fresh process, because Unsloth patches what it must be imported before.
    command = [sys.executable, "-m", "sqlnl_rag.finetune", "--config", str(config)]
    for change in changes or ():
        command += ["--set", change]
    code = subprocess.call(command + ["--resume"] * resume, stdout=2)
    if code < 0:
        terminal.err(f"The training process was killed (signal {-code}); --resume goes on.")
        code = 1
    if code:
        raise typer.Exit(code)
    terminal.out(settings.output)


def _need(packages: Sequence[str]) -> None:
    if missing := [name for name in packages if find_spec(name) is None]:
        raise MissingExtra(f"training ({missing[0]} is missing)", "train")


@app.command()
def embedded(
    rows: Annotated[Path, typer.Argument(help="What sqlnl data prepare wrote.")],
    out: Annotated[Path, typer.Argument(help="Where the weights go.")],
    db: Db = None,
    epochs: Annotated[int, typer.Option(min=1, help="Times that every pair is seen.")] = 6,
) -> None:
    """Teach the model that ships one domain, on a CPU; then --model embedded:OUT."""
    from sqlnl_rag.datasets.prepare import check_free

    template = url(load_config({"db": db}))
    check_free(out)
    _need(("torch", "peft", "onnx"))
    from sqlnl_rag.models.embedded.tune import Settings, tune

    tune(rows, template, out, Settings(epochs=epochs), say=terminal.err)
    terminal.out(str(out))


@app.command()
def merge(
    run: Annotated[Path, typer.Argument(help="The adapter's folder.")],
    out: Annotated[Path, typer.Argument(help="Where the merged model goes.")],
    base: Annotated[
        str | None, typer.Option("--base", help="The base model, if it has moved since.")
    ] = None,
    gguf: Annotated[
        bool, typer.Option("--gguf", help="Also write model.gguf with llama.cpp's converter.")
    ] = False,
) -> None:
    """Write base and adapter as one 16-bit model; its folder is printed."""
    from sqlnl_rag.finetune.merging import merge as write_merged

    write_merged(run, out, base=base, gguf=gguf)
    terminal.out(str(out))
