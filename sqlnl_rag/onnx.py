"""onnxruntime, silenced: from version 1.29 on its Linux builds report to their maker by default.

The switch is an environment variable that is read when the library is loaded, so it is imported
here and nowhere else. A program that loaded it before us has made that choice itself.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any


def open_session(model: Path | bytes, threads: int | None = None) -> Any:
    """An `InferenceSession` on the CPU.

    Args:
        threads: Threads of one run; None leaves the choice to onnxruntime.

    Raises:
        Exception: onnxruntime's own, which share no narrower root, when `model` is damaged.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Threads that spin while Python searches, or another search runs, take the cores from both.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if threads is not None:
        options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
