"""What a person looks at after a run: loss curves as SVG, and the adapter's card as Markdown.

The SVG is written here, forty lines, because a plotting library would be the largest dependency of
the extra for one picture.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sqlnl_rag.finetune.adapter import Manifest

Points: TypeAlias = list[tuple[float, float]]
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 640, 360, 56, 16, 36, 36
_CURVES = (("loss", "training", "#1f77b4"), ("eval_loss", "validation", "#d62728"))


def curves(history: Sequence[Mapping[str, Any]]) -> str:
    """Training and validation loss over steps, as an SVG picture.

    Args:
        history: The trainer's log: ``step`` with ``loss`` or ``eval_loss``.
    """
    lines: dict[str, Points] = {
        key: [(log["step"], log[key]) for log in history if math.isfinite(log.get(key, math.nan))]
        for key, _, _ in _CURVES
    }
    every = [point for points in lines.values() for point in points] or [(0.0, 0.0)]
    last = max(step for step, _ in every) or 1
    low, high = min(loss for _, loss in every), max(loss for _, loss in every)
    high = high if high > low else low + 1

    def place(step: float, loss: float) -> tuple[float, float]:
        x = _LEFT + (_WIDTH - _LEFT - _RIGHT) * step / last
        y = _TOP + (_HEIGHT - _TOP - _BOTTOM) * (high - loss) / (high - low)
        return round(x, 1), round(y, 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        ' font-family="sans-serif" font-size="12" fill="#333">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
    ]
    for tick in range(5):
        loss = low + (high - low) * tick / 4
        _, y = place(0, loss)
        parts.append(f'<path d="M{_LEFT} {y}H{_WIDTH - _RIGHT}" stroke="#ddd"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{loss:.3g}</text>')
    for tick in range(5):
        x, _ = place(last * tick / 4, low)
        y = _HEIGHT - _BOTTOM + 18
        parts.append(f'<text x="{x}" y="{y}" text-anchor="middle">{last * tick / 4:.0f}</text>')
    for number, (key, label, colour) in enumerate(_CURVES):
        points = [place(*point) for point in lines[key]]
        drawn = " ".join(f"{x},{y}" for x, y in points)
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x}" cy="{y}" r="2.5" fill="{colour}"/>' for x, y in points]
        x = _LEFT + 8 + 110 * number
        parts.append(f'<text x="{x}" y="22" fill="{colour}">{label} loss</text>')
    return "\n".join([*parts, "</svg>", ""])


def card(manifest: Manifest) -> str:
    """The README of an adapter, with the header that model pages read."""
    results, config = manifest.results, manifest.config
    figures = [
        ("validation loss of the base model", results.get("valid_loss_before")),
        (f"validation loss, step {results.get('best_step')}", results.get("valid_loss")),
        ("test loss", results.get("test_loss")),
        (
            "steps" + (", stopped early" if results.get("stopped_early") else ""),
            results.get("steps"),
        ),
        ("rows: train, valid, test", ", ".join(map(str, results.get("rows", {}).values()))),
        ("rows left out as too long", ", ".join(map(str, results.get("too_long", {}).values()))),
        ("seconds of training", results.get("seconds")),
        ("seconds a step", results.get("step_s")),
        ("tokens a second", results.get("tokens_per_s")),
        ("peak GPU memory, GiB", results.get("peak_gpu_gib")),
    ]
    shown = [(name, value) for name, value in figures if value not in (None, "")]
    return "\n".join(
        [
            "---",
            f"base_model: {manifest.base_model}",
            "library_name: peft",
            "tags: [text-to-sql, lora]",
            "---",
            "",
            f"# {config.get('output', 'adapter')}",
            "",
            "A LoRA adapter that writes SQL for a question, and words for SQL, over the tables that"
            " sqlnl-rag retrieves.",
            "",
            '    sqlnl ask "…" --db URL --model hf:THIS_FOLDER',
            "",
            "Losses are cross-entropy per token of the completion. They say how well the rows are"
            " imitated, not how often the SQL is right; `sqlnl eval` measures that.",
            "",
            *_table("what", shown),
            "",
            "![loss curves](curves.svg)",
            "",
            *_table(
                "made from",
                [
                    ("base model, sha256 of its head", manifest.base_sha256),
                    ("prompt_sha256", manifest.prompt_sha256),
                    ("data fingerprint", manifest.data_fingerprint),
                    ("back end", manifest.backend),
                    *manifest.versions.items(),
                ],
            ),
            "",
            *_table("setting", list(config.items())),
            "",
        ]
    )


def _table(head: str, pairs: Sequence[tuple[str, Any]]) -> list[str]:
    return [f"| {head} | |", "|---|---|", *(f"| {name} | {value} |" for name, value in pairs)]
