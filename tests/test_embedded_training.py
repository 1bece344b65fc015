"""Training pairs are made and read back; with torch installed, a tiny network learns of them."""

from __future__ import annotations

import bz2
import gzip
import json
import random
import sqlite3
import sys
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag.models.embedded import dataset
from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.models.embedded.codec import decode
from sqlnl_rag.models.embedded.dataset import Pair, read_pairs, read_schemas_file, with_gold_values
from sqlnl_rag.models.embedded.runtime import WEIGHTS
from sqlnl_rag.policy import render

SCRIPTS = {
    "zoo": "CREATE TABLE animal (id INTEGER PRIMARY KEY, name TEXT, kind TEXT);"
    "INSERT INTO animal VALUES (1, 'Mimi', 'cat'), (2, 'Rex', 'dog');",
    "ships": "CREATE TABLE port (id INTEGER PRIMARY KEY, city TEXT);"
    "CREATE TABLE ship (port_id INTEGER REFERENCES port (id), tons INTEGER);",
}
ASKED = (
    ("zoo", "How old is Mimi's kind?", "SELECT kind FROM animal WHERE name = 'Mimi'"),
    ("zoo", "How many animals?", "SELECT count(*) FROM animal"),
    ("zoo", "Rank them", "SELECT rank() OVER (ORDER BY id) FROM animal"),
    ("zoo", "Broken", "SELECT FROM WHERE ("),
    (
        "ships",
        "Tons in Oslo",
        "SELECT T1.tons FROM ship AS T1 JOIN port AS T2 ON T1.port_id = T2.id "
        "WHERE T2.city = 'Oslo'",
    ),
)
MILL = """-- A mill.
CREATE TABLE sack (id INTEGER PRIMARY KEY, grain TEXT, kilos REAL);
INSERT INTO sack VALUES (1, 'rye', 25), (2, 'wheat', 50);

-- ? How heavy is the rye?
-- ? weight of rye
SELECT kilos FROM sack
WHERE grain = 'rye';
-- ? Rank the sacks
SELECT rank() OVER (ORDER BY kilos) FROM sack;
"""
WIKISQL = {
    "sql": [
        "SELECT MAX TABLEalias0.Points_FIELD FROM TABLE AS TABLEalias0 "
        'WHERE TABLEalias0.Team_FIELD = "name0" ;'
    ],
    "sentences": [
        {"table-id": f"t{n}", "original": "Most points of Reds", "variables": {"name0": "Reds"}}
        for n in range(20)
    ],
}


def spider_schema(name: str) -> dict[str, Any]:
    columns: list[list[Any]] = [[-1, "*"]]
    with sqlite3.connect(":memory:") as connection:
        connection.executescript(SCRIPTS[name])
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
        for number, table in enumerate(tables):
            for row in connection.execute(f"PRAGMA table_info({table})"):
                columns.append([number, row[1]])
    connection.close()
    return {
        "db_id": name,
        "table_names_original": tables,
        "table_names": tables,
        "column_names_original": columns,
        "column_names": columns,
        "column_types": ["text"] * len(columns),
        "primary_keys": [],
        "foreign_keys": [],
    }


def write_sources(folder: Path) -> None:
    """Sets as published, but small: "zoo" has a live database, "ships" only a description."""

    def put(path: str, data: object) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(json.dumps(data), "utf-8")

    rows = [{"db_id": d, "question": q, "query": s} for d, q, s in ASKED]
    put("spider/tables.json", [spider_schema(name) for name in SCRIPTS])
    put("spider/train_spider.json", rows[:4])
    put("spider/train_others.json", rows[4:])
    put("spider_syn/train_spider.json", rows[1:2])
    put("bird/train_tables.json", [spider_schema("ships")])
    bird = {"db_id": "ships", "question": "Ports?", "evidence": "city is Oslo"}
    put("bird/train.json", [{**bird, "SQL": "SELECT id FROM port WHERE city = 'Oslo'"}])
    database = folder / "spider/database/zoo/zoo.sqlite"
    database.parent.mkdir(parents=True)
    with sqlite3.connect(database) as connection:
        connection.executescript(SCRIPTS["zoo"])
    connection.close()
    written = folder / "written"
    (written / "en").mkdir(parents=True)
    (written / "rewordings.tsv").write_text("# ours\n1\tunnamed\tHow large is the zoo?\n", "utf-8")
    (written / "en/mill.sql").write_text(MILL, "utf-8")
    (written / "spider").mkdir()
    for name in ("zoo", "nowhere"):
        text = f"-- {name}\n\n-- ? All kinds?\nSELECT DISTINCT kind FROM animal;\n"
        (written / f"spider/{name}.sql").write_text(text, "utf-8")
    (folder / "classical").mkdir()
    with bz2.open(folder / "classical/wikisql.json.bz2", "wt") as file:
        json.dump([WIKISQL, {"sql": ["DELETE"], "sentences": []}], file)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_sources(tmp_path / "data")
    out = tmp_path / "out"
    data = tmp_path / "data"
    arguments = ["--data", data, "--written", data / "written", "--out", out]
    monkeypatch.setattr(sys, "argv", ["dataset", *map(str, arguments)])
    dataset.main()
    return out


def test_pairs_and_schemas_are_read_back(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    schemas, pairs = read_schemas_file(made), list(read_pairs(made))
    assert {"spider/zoo", "spider/ships", "bird/ships"} <= set(schemas)
    kept = [(p.source, p.schema, p.question) for p in pairs if p.source != "wikisql"]
    assert kept == [
        ("spider", "spider/zoo", "How old is Mimi's kind?"),
        ("spider", "spider/zoo", "How many animals?"),
        ("spider", "spider/ships", "Tons in Oslo"),
        ("spider_syn", "spider/zoo", "How many animals?"),
        ("reworded", "spider/zoo", "How large is the zoo?"),
        ("bird", "bird/ships", "Ports? city is Oslo"),
        ("written_en", "en/mill", "How heavy is the rye?"),
        ("written_en", "en/mill", "weight of rye"),
        ("written_en", "spider/zoo", "All kinds?"),
    ]
    assert any(p.source == "wikisql" for p in pairs)
    for pair in pairs:
        assert isinstance(pair.actions[0], Action)
        assert render(decode(pair.actions, schemas[pair.schema].tables, "sqlite"), "sqlite")
    dataset.main()
    said = capsys.readouterr().err
    assert "spider: does not parse" in said and "spider: Window" in said
    assert "written_en: Window" in said and "written_en: no database spider/nowhere" in said
    assert "wikisql: not parsed" in said


def test_only_live_databases_give_matches_of_their_own(made: Path) -> None:
    matched = {p.question: [m.value for m in p.matches] for p in read_pairs(made)}
    assert matched["How old is Mimi's kind?"] == ["Mimi"]
    assert matched["How many animals?"] == matched["Tons in Oslo"] == []


def test_made_twice_the_files_say_the_same(made: Path) -> None:
    def read() -> list[bytes]:
        return [gzip.decompress(path.read_bytes()) for path in sorted(made.iterdir())]

    first = read()
    dataset.main()
    assert read() == first


def test_schemas_keep_keys_and_lose_values_that_only_matching_needs(made: Path) -> None:
    zoo = read_schemas_file(made)["spider/zoo"]
    assert zoo.tables[0].primary_key == ("id",)
    for column in zoo.tables[0].columns:
        assert column.values_complete or not column.values


def test_gold_values_stand_where_the_question_names_them(made: Path) -> None:
    schema = read_schemas_file(made)["bird/ships"]
    pair = next(p for p in read_pairs(made) if p.source == "bird")
    found = [with_gold_values(pair, schema, random.Random(n)).matches for n in range(20)]
    assert {len(matches) for matches in found} >= {0, 1}
    for match in (m for matches in found for m in matches):
        assert pair.question[match.start : match.end] == match.value == "Oslo"


def test_a_seed_gives_its_rows_and_another_one_other_variants(made: Path) -> None:
    from sqlnl_rag.models.embedded.rows import make_rows

    pairs, schemas = list(read_pairs(made)), read_schemas_file(made)

    def shown(seed: int) -> list[bytes]:
        rows = make_rows(pairs, schemas, WEIGHTS / "tokenizer.json", seed=seed)
        return [row.features.ids.tobytes() for row in rows]

    assert shown(1) == shown(1) != shown(2)
    assert len(shown(1)) > len(pairs)


def test_shown_plain_a_pair_s_variants_are_the_same(made: Path) -> None:
    from sqlnl_rag.models.embedded.rows import make_rows

    pairs = [p for p in read_pairs(made) if p.source == "spider" and p.matches]
    schemas, tokenizer = read_schemas_file(made), WEIGHTS / "tokenizer.json"

    def shown(*, plain: bool) -> set[bytes]:
        rows = make_rows(pairs, schemas, tokenizer, {"spider": 40}, plain=plain)
        assert len(rows) > 30 * len(pairs)
        return {r.features.ids.tobytes() + r.features.marks.tobytes() for r in rows}

    assert len(shown(plain=True)) == len(pairs) < len(shown(plain=False))


def test_a_tiny_network_learns_from_them(made: Path) -> None:
    torch = pytest.importorskip("torch")
    import numpy as np

    from sqlnl_rag.models.embedded import batches
    from sqlnl_rag.models.embedded import rows as made_rows
    from sqlnl_rag.models.embedded.network import Network, Shape

    torch.manual_seed(0)
    schemas = read_schemas_file(made)
    made_rows._start(WEIGHTS / "tokenizer.json", schemas)
    pairs: list[Pair] = list(read_pairs(made))
    jobs = [(1, n, 1, pair, False) for n, pair in enumerate(pairs)]
    rows = [row for job in jobs if (row := made_rows._row(job)) is not None]
    assert len(rows) > 5
    data = batches.Data(rows, "cpu")
    shape = Shape(
        width=16,
        heads=2,
        inner=16,
        encoder_layers=1,
        relation_layers=1,
        decoder_layers=1,
        dropout=0.0,
        decoder_dropout=0.0,
    )
    network = Network(shape).train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-2)
    cuts = batches.batches(data.size, np.arange(len(rows)), 4, np.random.default_rng(0))
    batch = data.batch(torch.tensor(next(iter(cuts))))
    losses = []
    for _ in range(3):
        logits = network(batch)
        loss = torch.nn.functional.cross_entropy(
            logits.flatten(0, 1), batch["targets"].flatten(), ignore_index=-100
        )
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[2] < losses[1] < losses[0]


def test_a_run_goes_on_from_the_weights_of_another(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from sqlnl_rag.models.embedded.network import Network, Shape, load_parts
    from sqlnl_rag.models.embedded.train import save

    shape = Shape(
        width=16, heads=2, inner=16, encoder_layers=1, relation_layers=1, decoder_layers=1
    )
    one, other = Network(shape), Network(shape)
    save(one, tmp_path)
    load_parts(other, tmp_path)
    for name, tensor in one.state_dict().items():
        if name != "encoder.word.weight":  # a run leaves these as they were
            assert torch.allclose(tensor, other.state_dict()[name], atol=1e-3), name
    with pytest.raises(ValueError, match="does not fit"):
        load_parts(Network(Shape(width=16, heads=2, inner=16, encoder_layers=2)), tmp_path)
    with pytest.raises(ValueError, match="does not fit"):
        load_parts(other, tmp_path / "empty")
