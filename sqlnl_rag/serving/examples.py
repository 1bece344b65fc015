"""The examples of the OpenAPI page. A test holds them against the schemas that they illustrate."""

from __future__ import annotations

from sqlnl_rag.render import Json

_SQL = "SELECT name FROM stores WHERE city = '上海'"
_CHECKS: list[Json] = [
    {"check": name, "ok": True, "message": "", "position": None}
    for name in ("parse", "policy", "names", "dry_run")
]

ENVELOPE: Json = {
    "schema_version": 1,
    "question": "Which stores are in 上海?",
    "database": "shop",
    "dialect": "sqlite",
    "status": "answered",
    "sql": _SQL,
    "columns": ["name"],
    "rows": [["Old Bund"]],
    "row_count": 1,
    "truncated": False,
    "explanation": "The name of every store whose city is '上海'.",
    "confidence": 0.99,
    "tables": ["stores"],
    "attempts": [{"sql": _SQL, "model": "embedded", "checks": _CHECKS, "repairs": []}],
    "warnings": [],
    "alternatives": [],
    "clarification": None,
    "understood": "",
    "remembered": None,
    "conversation_id": None,
    "timings_ms": {"load": 0.1, "select": 1.2, "generate": 98.4, "verify": 1.9, "run": 1.1},
    "model": "embedded",
}
_WORDS = "The name of every store whose city is '上海'."
DESCRIPTION: Json = {
    "sql": _SQL,
    "dialect": "sqlite",
    "lang": "en",
    "style": "description",
    "description": _WORDS,
    "statements": [
        {
            "sql": _SQL,
            "start": 0,
            "text": _WORDS,
            "voice": "floor",
            "phrases": [{"start": 4, "end": 8, "sql_start": 7, "sql_end": 11}],
            "quoted": [],
            "warnings": [],
            "tables": ["stores"],
            "coverage": {"ok": True, "missing": [], "contradicted": [], "invented": []},
        }
    ],
}
CHECKED: Json = {
    "ok": True,
    "sql": _SQL,
    "checks": _CHECKS,
    "repairs": [],
    "warnings": [],
    "tables": ["stores"],
}
_PAIR: Json = {"id": 7, "question": "Which stores are in 上海?", "sql": _SQL, "aside": ""}
KEPT: Json = {"database": "shop", "remembered": _PAIR, "checked": None}
FORGOTTEN: Json = {"database": "shop", "forgotten": _PAIR}
RAN: Json = {
    "checked": CHECKED,
    "columns": ["name"],
    "rows": [["Old Bund"]],
    "row_count": 1,
    "truncated": False,
}
DRAWING: Json = {
    "kind": "number",
    "description": "How many stores are there?: 8",
    "spec": {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "mark": {"type": "text", "text": "8"},
        "data": {"values": [{}]},
    },
}
QUERY: Json = {
    "select": [{"output": {"column": "name", "of": "stores"}}],
    "from": {"table": "stores"},
    "where": {
        "compare": "=",
        "left": {"column": "city", "of": "stores"},
        "right": {"value": "上海"},
    },
}
QUERY_SQL: Json = {"sql": _SQL, "description": _WORDS, "checked": CHECKED}
SQL_QUERY: Json = {"sql": _SQL, "query": QUERY, "description": _WORDS}
SNAPSHOT: Json = {
    "format": "sqlnl-schema",
    "version": 1,
    "dialect": "sqlite",
    "database": "shop",
    "tables": [
        {
            "name": "stores",
            "columns": [
                {"name": "id", "type": "INTEGER", "kind": "number", "nullable": False},
                {"name": "name", "type": "TEXT", "kind": "text"},
                {"name": "city", "type": "TEXT", "kind": "text", "values": ["Oslo", "上海"]},
            ],
            "primary_key": ["id"],
        }
    ],
}
DATABASES: Json = {"databases": [{"name": "shop"}, {"name": "library"}]}
EVENTS: Json = {  # of each event, as a client that reads them has it
    "schema": {
        "type": "object",
        "properties": {
            "event": {"enum": ["step", "answer", "error"]},
            "data": {"type": "string", "contentMediaType": "application/json"},
        },
        "required": ["event", "data"],
    },
    "example": {"event": "step", "data": '{"step": "writing"}'},
}
