"""The page for people: files of the package `sqlnl_rag.web`, each under a path of its own.

What can be had is the table `FILES`, made once from what lies in the package: no path of a request
is ever looked up on a disk. The page holds no data, so it needs no token; what it asks for does.
Its policy lets nothing in but these files: no script or style in the page, nothing from elsewhere,
no frame, no form; and scripts cannot turn text into HTML, which browsers with Trusted Types hold.
"""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

PATH = "/"
_TYPES: Final = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # Asked again each time, by the ETag: modules of two versions never meet.
    "Cache-Control": "no-cache",
}


def _files() -> dict[str, tuple[str, bytes]]:
    """Path -> content type and content, of each file of the page."""
    found = {}
    for file in files("sqlnl_rag.web").iterdir():
        kind = _TYPES.get(file.name.rpartition(".")[2])
        if kind is not None:
            path = PATH if file.name == "index.html" else f"/web/{file.name}"
            found[path] = kind, file.read_bytes()
    return found


FILES: Final = _files()


async def serve(request: Request) -> Response:
    """The file at the request's path, or 304 where the client has it already."""
    kind, content = FILES[request.scope["path"]]
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = HEADERS | {"ETag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(content, headers=headers, media_type=kind)
