"""Listening: where, for whom, what is logged, and how it ends.

On the first signal no connection is taken any more, what runs has `GRACE_S` to end, what is left is
cancelled on its database, and the databases are closed. A second signal ends at once.
"""

from __future__ import annotations

import ipaddress
import logging
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlnl_rag.errors import UsageError
from sqlnl_rag.serving.gate import Rules

MIN_TOKEN_CHARS = 16
GRACE_S = 10
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})


def is_loopback(host: str) -> bool:
    """Whether nobody but this machine can connect there."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def rules(host: str, token: str | None, allowed: Iterable[str] = ()) -> Rules:
    """What requests to a service on `host` must have.

    Args:
        allowed: Other names that clients may call it by, as in the Host header, without port.

    Raises:
        UsageError: Others could connect and there is no token, or it is too short to be one.
    """
    if token is None and not is_loopback(host):
        raise UsageError(
            f"a token is needed to listen on {host}",
            "set SQLNL_TOKEN or give --token-file FILE; 127.0.0.1 needs none",
        )
    if token is not None and (len(token) < MIN_TOKEN_CHARS or not token.isascii()):
        raise UsageError(
            f"the token needs {MIN_TOKEN_CHARS} ASCII characters or more",
            "make one with: python3 -c 'import secrets; print(secrets.token_urlsafe())'",
        )
    names = {name.casefold() for name in allowed}
    if is_loopback(host):
        names |= _LOOPBACK
    elif host not in ("0.0.0.0", "::"):
        names.add(f"[{host}]" if ":" in host else host.casefold())
    if not names:
        raise UsageError(
            f"listening on {host}, this service has no name",
            "give --allow-host NAME, as in its URL",
        )
    return Rules(frozenset(names), token)


def token_in(file: Path) -> str:
    """The token that a file holds, without white space around it.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        return file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise UsageError(f"{file} cannot be read: {reason}", "It must hold the token.") from None


def log_to_stderr() -> None:
    """What this package logs goes to stderr, a line each, and to no other handler."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    root = logging.getLogger("sqlnl")
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    root.propagate = False


def config(app: Any, host: str, port: int, grace_s: int = GRACE_S) -> Any:
    """uvicorn's settings: no log of its own that shows query strings, no header of its own."""
    import uvicorn

    return uvicorn.Config(
        app,
        host=host,
        port=port,
        access_log=False,
        log_level="warning",
        server_header=False,
        date_header=False,
        proxy_headers=False,
        ws="none",
        timeout_graceful_shutdown=grace_s,
    )
