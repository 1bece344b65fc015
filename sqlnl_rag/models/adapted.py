"""What answering and merging share: an adapter on its base with plain peft, whichever program
trained it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, UsageError


def hide_bars() -> None:
    """Of reading weights, where nobody watches a terminal."""
    from transformers.utils import logging

    if not sys.stderr.isatty():
        logging.disable_progress_bar()


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
    try:
        return PeftModel.from_pretrained(model, str(folder), local_files_only=True)
    except (RuntimeError, ValueError, KeyError) as error:
        raise UsageError(
            f"{folder} is an adapter of another base model",
            "adapter_config.json names the one that it was trained on",
        ) from error
    except OSError as error:
        raise ModelUnreachable(f"the adapter {folder} cannot be read", "train it again") from error
