"""What answering, merging and training share: models that are read from a folder, and an adapter on
its base with plain peft, whichever program trained it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, SqlnlError, UsageError


def hide_bars() -> None:
    """Of reading weights, where nobody watches a terminal."""
    from transformers.utils import logging

    if not sys.stderr.isatty():
        logging.disable_progress_bar()


@contextmanager
def reading(name: str | Path) -> Iterator[None]:
    """Around the reading of a model or tokenizer: what goes wrong becomes one line.

    Raises:
        ModelUnreachable: Its files are broken, or it does not fit the GPU.
        MissingExtra: It needs a package that is not installed.
    """
    import torch

    try:
        yield
    except SqlnlError:
        raise
    except torch.OutOfMemoryError as error:
        raise ModelUnreachable(f"{name} does not fit the GPU", "load it in 4 bit") from error
    except ImportError as error:
        raise MissingExtra(f"{name} ({str(error).splitlines()[0]})", "local") from error
    except Exception as error:
        # Of four packages, some of whose errors have no class of their own.
        first = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        raise ModelUnreachable(f"{name} cannot be read: {first}", "are its files whole?") from error


def put_adapter(model: Any, folder: Path) -> Any:
    """`model` with the adapter of `folder` on it.

    Raises:
        UsageError: The adapter was trained on another base: its layers are not there, or of
            another size.
        ModelUnreachable: Its weights cannot be read.
        MissingExtra: peft is not installed.
    """
    try:
        from peft import PeftModel
    except ImportError:
        raise MissingExtra("an adapter", "local") from None
    with reading(folder):
        try:
            return PeftModel.from_pretrained(model, str(folder), local_files_only=True)
        except (RuntimeError, ValueError, KeyError) as error:
            raise UsageError(
                f"{folder} is an adapter of another base model",
                "adapter_config.json names the one that it was trained on",
            ) from error
