"""The process that trains: ``python -m sqlnl_rag.finetune --config training/lora.yaml``.

`sqlnl train` starts it, so that nothing that Unsloth patches is imported before Unsloth is; for
several GPUs, ``torchrun --nproc-per-node 2 -m sqlnl_rag.finetune --config ...`` starts it on each.
"""

from __future__ import annotations

import argparse
import os
import sys

from sqlnl_rag import terminal
from sqlnl_rag.errors import SqlnlError

# Rows and models are local, and nobody asked for telemetry.
_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "UNSLOTH_DISABLE_STATISTICS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
INTERRUPTED = 130


def main() -> int:
    """Trains as the arguments say; the exit code is the command line's."""
    parser = argparse.ArgumentParser(prog="python -m sqlnl_rag.finetune")
    parser.add_argument("--config", required=True)
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--resume", action="store_true")
    given = parser.parse_args()
    for name, value in _ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    try:
        from sqlnl_rag.finetune.config import load_train_config
        from sqlnl_rag.finetune.loading import find_hardware, import_unsloth
        from sqlnl_rag.finetune.plan import choose_backend
        from sqlnl_rag.finetune.training import train

        config = load_train_config(given.config, given.set)
        if choose_backend(config, find_hardware()) == "unsloth":
            import_unsloth()
        train(config, resume=given.resume)
    except SqlnlError as error:
        terminal.show_error(error)
        return error.exit_code
    except KeyboardInterrupt:
        terminal.err("Stopped; --resume goes on from the last checkpoint.")
        return INTERRUPTED
    return 0


if __name__ == "__main__":
    sys.exit(main())
