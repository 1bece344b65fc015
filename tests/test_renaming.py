"""The scripts that measure over renamed databases: names change, rows and answers do not."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

TRAINING = Path(__file__).parent.parent / "training"
# Names of two databases that `--hold-out` leaves out; what is in them is made up here.
DATABASES = {
    "bike_1": """
        CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT, Manager_Name TEXT);
        CREATE TABLE trip (id INTEGER PRIMARY KEY, start_station INTEGER REFERENCES station,
                           duration REAL);
        INSERT INTO station VALUES (1, 'Harbour', 'Noor'), (2, 'Mill', 'duration');
        INSERT INTO trip VALUES (1, 2, 9.5), (2, 2, 4), (3, 1, 7);""",
    "book_2": """
        CREATE TABLE Station (name TEXT, channel TEXT, PRIMARY KEY (name, channel));
        INSERT INTO Station VALUES ('Radio North', 'news'), ('Radio North', 'jazz');""",
}
QUESTIONS = [
    ("bike_1", "SELECT name FROM station WHERE Manager_Name = 'Noor'"),
    ("bike_1", "SELECT station.name, count(*) AS trips FROM station JOIN trip ON"
               " station.station_id = trip.start_station GROUP BY station.name ORDER BY trips"),
    ("bike_1", 'SELECT T1.name FROM station AS T1 WHERE T1.Manager_Name = "duration"'),
    ("bike_1", "SELECT max(duration) FROM trip"),
    ("book_2", "SELECT DISTINCT name FROM station"),
]  # fmt: skip


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name, script in DATABASES.items():
        folder = tmp_path / "data" / "spider" / "database" / name
        folder.mkdir(parents=True)
        with closing(sqlite3.connect(folder / f"{name}.sqlite")) as connection:
            connection.executescript(script)
    rows = [{"db_id": d, "question": f"Which? {sql}", "query": sql} for d, sql in QUESTIONS]
    (tmp_path / "data" / "spider" / "train_spider.json").write_text(json.dumps(rows))
    return tmp_path / "data"


def ran(script: str, *arguments: str | Path) -> str:
    command = [sys.executable, str(TRAINING / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stderr


def test_many_databases_become_one_and_only_clashing_names_change(
    data: Path, tmp_path: Path
) -> None:
    told = ran("catalogue.py", data, tmp_path / "out", "--held-out")
    assert "2 databases, 3 tables, 5 questions, 4 of them" in told
    assert "left out: none" in told
    questions = json.loads((tmp_path / "out" / "questions.json").read_text())
    assert questions[0]["query"] == "SELECT name FROM bike_1_station WHERE Manager_Name = 'Noor'"
    assert questions[3]["query"] == "SELECT max(duration) FROM trip"
    with closing(sqlite3.connect(tmp_path / "out" / "catalogue.sqlite")) as catalogue:
        assert catalogue.execute(questions[1]["query"]).fetchall() == [("Harbour", 1), ("Mill", 2)]
        (key,) = catalogue.execute("PRAGMA foreign_key_list(trip)").fetchall()
        assert key[2:4] == ("bike_1_station", "start_station")


def test_names_become_short_ones_and_the_answers_stay(data: Path, tmp_path: Path) -> None:
    # The text "duration" is taken for a column's name, which shows in the rows.
    assert "4 questions; left out: 2" in ran("abbreviated.py", data, tmp_path / "out")
    with closing(sqlite3.connect(tmp_path / "out" / "bike_1" / "bike_1.sqlite")) as copy:
        columns = [row[1] for row in copy.execute("PRAGMA table_info(stn)")]
        assert columns == ["stn_id", "nm", "mgr_nm"]
        questions = json.loads((tmp_path / "out" / "questions.json").read_text())
        queries = {q["id"]: q["query"] for q in questions}
        assert queries["0"] == "SELECT nm FROM stn WHERE mgr_nm = 'Noor'"
        assert copy.execute(queries["0"]).fetchall() == [("Harbour",)]
        assert copy.execute(queries["1"]).fetchall() == [("Harbour", 1), ("Mill", 2)]


def test_hand_written_wordings_are_told_apart_and_each_has_an_id() -> None:
    lines = (TRAINING / "paraphrases.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert len(rows) >= 150
    assert {len(row) for row in rows} == {3}
    assert len({row[0] for row in rows}) == len({row[2] for row in rows}) == len(rows)
    assert {row[1] for row in rows} == {"synonym", "unnamed", "domain"}
