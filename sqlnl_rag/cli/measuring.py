"""`sqlnl eval`: thin doors to `sqlnl_rag.evaluate`."""

from __future__ import annotations

import typer

app = typer.Typer(help="Measure execution accuracy or retrieval.", no_args_is_help=True)
