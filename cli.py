"""``python cli.py ask "…"`` from a checkout; the installed command is ``sqlnl``."""

from sqlnl_rag.cli import main

main()
