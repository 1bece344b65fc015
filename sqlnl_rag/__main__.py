"""``python -m sqlnl_rag`` is ``sqlnl``."""

from sqlnl_rag.cli import main

if __name__ == "__main__":
    main()
