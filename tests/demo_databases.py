"""The demo database on every engine, for tests that ask the same of each of them."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine

from schemas.demo import build, with_driver

ENGINES = ("sqlite", "postgresql", "mariadb")
QUESTIONS = [
    json.loads(line)
    for line in (Path(__file__).parent / "fixtures/questions/demo.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]

PlainRows = list[tuple[Any, ...]]


def build_demo(
    engine: str, request: pytest.FixtureRequest, folder: Path, name: str = "demo_test"
) -> str:
    """Build it and return the URL; skips where that engine's server is not installed."""
    if engine in ("sqlite", "duckdb"):
        url = f"{engine}:///{folder / name}.db"
    else:
        new = {"postgresql": "new_postgres_database", "mariadb": "new_mariadb_database"}[engine]
        url = request.getfixturevalue(new)(name)
    build(url)
    return url


def open_engine(url: str) -> Engine:
    return create_engine(with_driver(url))


def rows_of(engine: Engine, sql: str) -> PlainRows:
    with engine.connect() as connection:
        result = connection.exec_driver_sql(sql, execution_options={"no_parameters": True})
        return plain_rows([tuple(row) for row in result], sql)


def plain_rows(rows: list[tuple[Any, ...]], gold: str) -> PlainRows:
    """Cells as any engine would give them; sorted unless the gold SQL orders its rows."""
    plain = [tuple(_plain(cell) for cell in row) for row in rows]
    return plain if "ORDER BY" in gold else sorted(plain, key=repr)


def _plain(cell: Any) -> Any:
    if isinstance(cell, int | float | Decimal):
        # MariaDB cuts an average of whole numbers after four decimals.
        return round(float(cell), 3)
    return str(cell) if isinstance(cell, date) else cell
