"""How long a question takes from a cold shell, next to ``python -c "import torch"``.

    make demo && .venv/bin/python -m benchmarks.cold_start

Runs the two in turn, seven times each after one run of both that is thrown away, so that both find
their files in the page cache; prints the medians and their ratio. Without torch only the question
is timed.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
QUESTION = "How many customers are there?"


def timed(command: list[str]) -> float:
    """Seconds that `command` takes; ends the benchmark with its stderr if it fails."""
    start = time.perf_counter()
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    took_s = time.perf_counter() - start
    if ran.returncode:
        sys.exit(f"{' '.join(command)}\nexited {ran.returncode}: {ran.stderr}")
    return took_s


def main() -> None:
    """Prints one line for each command, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--db", default="sqlite:///schemas/demo.db")
    parser.add_argument("--question", default=QUESTION)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()

    ask = [sys.executable, "-m", "sqlnl_rag", "ask", options.question, "--db", options.db]
    commands = {"sqlnl ask": ask}
    if importlib.util.find_spec("torch"):
        commands["import torch"] = [sys.executable, "-c", "import torch"]
    else:
        print("torch is not installed here, so there is nothing to compare with")
    for command in commands.values():
        timed(command)
    times_s: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(options.runs):
        for name, command in commands.items():
            times_s[name].append(timed(command))
    medians_s = {name: statistics.median(times) for name, times in times_s.items()}
    for name, times in times_s.items():
        spread = f"{min(times):.2f} to {max(times):.2f}"
        print(f"{name:<14} median {medians_s[name]:.2f} s of {len(times)} ({spread})")
    if "import torch" in medians_s:
        print(f"ratio          {medians_s['sqlnl ask'] / medians_s['import torch']:.2f}")


if __name__ == "__main__":
    main()
