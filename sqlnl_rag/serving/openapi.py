"""What the OpenAPI page says beside what FastAPI knows: errors, examples, headers, the token."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI

from sqlnl_rag.serving import wire

WHY = {
    400: "The request can mean nothing: no question, SQL of no dialect.",
    401: "A token is needed.",
    403: "From a page of another origin.",
    404: "No database, conversation or remembered answer has that name or id.",
    405: "Not with that method.",
    408: "The body came too slowly.",
    413: "The body is too large.",
    415: "The body is no JSON.",
    421: "Not a name of this service.",
    422: "Not what the schema says; or SQL that the JSON of a query cannot hold.",
    429: "Too many wait already; Retry-After says when to come again.",
    500: "Unexpected; a defect.",
    503: "The database or the model is out of reach, or the service goes down.",
    504: "Not answered in time.",
}


def documented(example: Any, *statuses: int) -> dict[int | str, dict[str, Any]]:
    """The responses of an operation: its example, its own errors, and those of the gate."""
    found: dict[int | str, dict[str, Any]] = {}
    if example is not None:
        found[200] = {"content": {"application/json": {"example": example}}}
    for status in sorted({*statuses, 401, 403, 405, 408, 413, 415, 421, 500}):
        found[status] = {"model": wire.Failure, "description": WHY[status]}
        if status == 429:
            seconds = {"schema": {"type": "integer"}, "description": "Seconds to wait."}
            found[status]["headers"] = {"Retry-After": seconds}
    return found


def describe(api: FastAPI, with_token: bool) -> None:
    """Adds to the OpenAPI page what FastAPI cannot know."""
    described = api.openapi()
    for path, operations in described["paths"].items():
        for operation in operations.values():
            if with_token and path != "/healthz":
                operation["security"] = [{"token": []}]
            for response in operation["responses"].values():
                response.setdefault("headers", {})["X-Request-ID"] = {
                    "schema": {"type": "string"},
                    "description": "The request's own where it had one; it stands in the log.",
                }
    for name in ("HTTPValidationError", "ValidationError"):
        described["components"]["schemas"].pop(name, None)
    if with_token:
        scheme = {"type": "http", "scheme": "bearer"}
        described["components"]["securitySchemes"] = {"token": scheme}
