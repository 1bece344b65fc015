"""Time a database of 2,000 tables from a bare URL to a selection of ten.

    python -m benchmarks.retrieval                      a throw-away PostgreSQL server, if installed
    python -m benchmarks.retrieval --encoder onnx:DIR   other encoder weights

Every line carries the ratio to something measured in the same run, because the seconds of one
machine say little on another.
"""

from __future__ import annotations

import argparse
import itertools
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlnl_rag.database import Database
from sqlnl_rag.encoder import Encoder, load_encoder
from sqlnl_rag.index import open_index
from sqlnl_rag.introspect import introspect
from sqlnl_rag.retriever import Retriever
from tests.servers import MissingServer, postgres_execute, postgres_server

T = TypeVar("T")

AREAS = """sales billing claims payroll fleet clinic campus harbour energy rental library studio
warehouse kitchen museum forest bakery theatre railway airport""".split()
THINGS = """customer order invoice payment contract product supplier employee department project
vehicle driver route station patient doctor visit ward course student exam teacher vessel berth
meter tariff reading apartment tenant lease book author loan album track artist pallet shelf recipe
ingredient exhibit visitor tree parcel""".split()
ROLES = "header line history status note".split()
FACTS = """name title code status amount price quantity started_on ended_on created_at city country
street phone email weight height colour priority remark rating currency language capacity
category""".split()
BATCH = 100
ROUNDS = 3


def made_up(tables: int) -> Iterator[str]:
    """CREATE statements: about ten columns a table and up to two foreign keys to earlier ones."""
    dice = random.Random(7)
    names = [
        f"{area}_{thing}" if role == "header" else f"{area}_{thing}_{role}"
        for role, thing, area in itertools.product(ROLES, THINGS, AREAS)
    ][:tables]
    for number, name in enumerate(names):
        columns = [f"{name}_id integer PRIMARY KEY"]
        columns += [f"{fact} text" for fact in dice.sample(FACTS, dice.randint(5, 11))]
        parents = dict.fromkeys(dice.choice(names[:number]) for _ in range(2) if number)
        columns += [f"{p}_id integer REFERENCES {p} ({p}_id)" for p in parents]
        yield f"CREATE TABLE {name} ({', '.join(columns)})"


def questions(number: int) -> list[str]:
    """Questions of the kind people ask of such a schema."""
    dice = random.Random(8)
    return [
        f"What is the {dice.choice(FACTS)} of each {dice.choice(THINGS)} "
        f"whose {dice.choice(THINGS)} has the highest {dice.choice(FACTS)} in {dice.choice(AREAS)}?"
        for _ in range(number)
    ]


def measure(url: str, encoder: Encoder, tables: int) -> None:
    """Print the figures; the database at `url` must be empty."""
    statements = made_up(tables)
    while batch := list(itertools.islice(statements, BATCH)):
        postgres_execute(url, "; ".join(batch))

    asked = questions(50)
    encoder.encode_query(asked[0])
    with Database.open(url) as database, tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        schema, read_s = timed(lambda: introspect(database, progress=show))
        index, index_s = timed(lambda: open_index(schema, encoder, place, show))
        _, load_s = timed(lambda: open_index(schema, encoder, place))
        first = schema.tables[0].name
        postgres_execute(url, f"ALTER TABLE {first} ADD COLUMN nickname text")
        after = introspect(database)
        renewed, renew_s = timed(lambda: open_index(after, encoder, place))
    retriever = Retriever(after, renewed)
    retriever.rank(asked[0])
    select_s = typical(
        lambda q: retriever.select(q, budget=500, cost=lambda table: len(table.columns)), asked
    )
    encode_s = typical(encoder.encode_query, asked)

    columns = sum(len(table.columns) for table in schema.tables)
    print(f"{len(schema.tables)} tables, {columns} columns; encoder {encoder.name}")
    rows = [
        ("introspect", read_s, "", 1.0),
        (f"index {len(index.vectors)} texts", index_s, "introspect", index_s / read_s),
        ("open it again", load_s, "index", load_s / index_s),
        (
            f"renew after one column ({len(renewed.embedded_tables)} table embedded)",
            renew_s,
            "index",
            renew_s / index_s,
        ),
        ("question to selection, warm median", select_s, "encode it", select_s / encode_s),
    ]
    for what, seconds, other, ratio in rows:
        against = f"{ratio:7.3f} x {other}" if other else ""
        print(f"  {what:<50} {1000 * seconds:10.1f} ms  {against}")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What `work` returns and the seconds it took."""
    start = time.perf_counter()
    return work(), time.perf_counter() - start


def typical(work: Callable[[str], object], asked: list[str]) -> float:
    """Median seconds of one question."""
    return statistics.median(timed(partial(work, question))[1] for question in asked * ROUNDS)


def show(stage: str, done: int, total: int) -> None:
    """Progress on stderr, one line that overwrites itself; none where nobody watches."""
    if not sys.stderr.isatty():
        return
    end = "\n" if done == total else ""
    print(f"\r{stage} {done}/{total} ", end=end, file=sys.stderr, flush=True)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--encoder", default="embedded")
    parser.add_argument("--tables", type=int, default=2000)
    options = parser.parse_args()
    try:
        with postgres_server() as server:
            measure(server.url, load_encoder(options.encoder), options.tables)
    except MissingServer as missing:
        print(f"retrieval was not timed: {missing}")


if __name__ == "__main__":
    main()
