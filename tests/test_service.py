"""The HTTP door as a client meets it: real sockets, real databases, a model that does as told."""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from sqlnl_rag.database import Limits
from sqlnl_rag.errors import UsageError
from sqlnl_rag.models import load_model
from sqlnl_rag.query.published import ID, schema_text
from sqlnl_rag.serving import examples, listen, wire
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.serving.gate import Rules
from tests.commands import QUESTION, ROOT, SCRIPT, Sqlnl, make
from tests.commands import is_clear as is_told
from tests.web import NUMBERS, SLOW, AnsweringModel, WaitingModel, databases, listening, until

pytest.importorskip("fastapi")
from sqlnl_rag.service import service

FIXTURES = Path(__file__).parent / "fixtures"
BAD = [
    json.loads(line)
    for line in (FIXTURES / "service/bad_requests.jsonl").read_text("utf-8").splitlines()
]
RULES = listen.rules("127.0.0.1", None)
TOKEN = "a-token-of-enough-characters"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("kept-from-clients") / "shop.db"
    make(str(path))
    with sqlite3.connect(path) as connection:
        connection.executescript(NUMBERS)
    connection.close()
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
def client(shop: str) -> Iterator[httpx.Client]:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT)))
    with listening(service(desk, RULES)) as url, httpx.Client(base_url=url) as client:
        yield client


def is_clear(response: httpx.Response, status: int, word: str = "") -> bool:
    """One shape of error, with the request's id, and nothing else."""
    said = response.json()
    return (
        response.status_code == status
        and set(said) == {"error", "hint", "request_id"}
        and said["request_id"] == response.headers["x-request-id"]
        and word.casefold() in said["error"].casefold()
        and len(said["error"]) < 300
    )


# ---- what is answered --------------------------------------------------------------------------


def test_a_question_is_answered(client: httpx.Client) -> None:
    answer = client.post("/nl2sql", json={"question": QUESTION}).json()
    assert (answer["status"], answer["database"], answer["rows"]) == ("answered", "shop", [[3]])
    assert set(answer) == set(wire.Envelope.model_fields)
    assert wire.Envelope.model_validate(answer)


def test_a_question_may_be_left_unrun(client: httpx.Client) -> None:
    answer = client.post("/nl2sql", json={"question": QUESTION, "run": False}).json()
    assert answer["status"] == "answered" and answer["rows"] == [] and answer["sql"]
    assert "run" not in answer["timings_ms"]


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("delete all customers", "refused"),
        ("Tidy up the customers", "refused"),
        ("Which orders are odd?", "failed"),
    ],
)
def test_a_refusal_is_an_answer(client: httpx.Client, question: str, status: str) -> None:
    response = client.post("/nl2sql", json={"question": question})
    assert response.status_code == 200
    answer = response.json()
    assert (answer["status"], answer["sql"], answer["rows"]) == (status, None, [])
    assert answer["explanation"] and wire.Envelope.model_validate(answer)


def events(response: httpx.Response) -> list[tuple[str, Any]]:
    found = re.findall(r"event: (\w+)\ndata: (.*)\n\n", response.text)
    return [(name, json.loads(data)) for name, data in found]


def test_the_steps_of_an_answer_are_streamed(client: httpx.Client) -> None:
    response = client.post("/nl2sql/stream", json={"question": QUESTION})
    assert response.headers["content-type"].startswith("text/event-stream")
    *steps, (last, answer) = events(response)
    assert [data["step"] for name, data in steps if name == "step"] == [
        "loading",
        "selecting",
        "writing",
        "checking",
        "running",
    ]
    plain = client.post("/nl2sql", json={"question": QUESTION}).json()
    assert last == "answer" and answer | {"timings_ms": {}} == plain | {"timings_ms": {}}


def test_an_error_on_the_way_ends_the_stream(client: httpx.Client) -> None:
    response = client.post("/nl2sql/stream", json={"question": ""})
    assert response.status_code == 200
    ((name, said),) = events(response)
    assert name == "error" and "empty" in said["error"]
    assert said["request_id"] == response.headers["x-request-id"]
    assert is_clear(client.post("/nl2sql/stream", json={"question": "x", "database": "y"}), 404)


def test_a_query_is_put_into_words(client: httpx.Client) -> None:
    asked = {"sql": "SELECT name FROM customers"}
    told = client.post("/sql2nl", json=asked).json()
    assert told["description"] == "The name of every customer."
    assert [one["text"] for one in told["statements"]] == [told["description"]]
    assert told["statements"][0]["coverage"]["ok"] and wire.Description.model_validate(told)
    assert set(told) == set(wire.Description.model_fields)
    more = {"lang": "zh", "style": "steps", "database": "shop"}
    told = client.post("/sql2nl", json=asked | more).json()
    assert told["description"].startswith("1. ") and told["dialect"] == "sqlite"


def test_a_query_goes_to_json_and_back(client: httpx.Client) -> None:
    sql = "SELECT city, COUNT(*) AS n FROM customers GROUP BY city ORDER BY n DESC LIMIT 2"
    there = client.post("/sql2query", json={"sql": sql}).json()
    assert set(there) == set(wire.SqlQuery.model_fields) and there["query"]["limit"] == 2
    back = client.post("/query2sql", json={"query": there["query"], "database": "shop"}).json()
    assert wire.QuerySql.model_validate(back) and back["checked"]["ok"] and back["description"]
    again = client.post("/sql2query", json={"sql": back["sql"]}).json()
    assert again["query"] == there["query"] and again["description"] == back["description"]
    form = client.get("/query.schema.json")
    assert form.headers["content-type"] == "application/schema+json"
    assert form.text == schema_text() and form.json()["$id"] == ID
    jsonschema.Draft202012Validator(form.json()).validate(there["query"])


def test_a_statement_is_checked(client: httpx.Client) -> None:
    good = client.post("/check", json={"sql": "SELECT name FROM customers"}).json()
    bad = client.post("/check", json={"sql": "DROP TABLE customers"}).json()
    assert good["ok"] and not bad["ok"] and bad["sql"] is None
    assert set(good) == set(bad) == set(wire.CheckedStatement.model_fields)


def test_a_statement_of_ones_own_is_run(client: httpx.Client) -> None:
    ran = client.post("/run", json={"sql": "select name from customers order by id limit 1"}).json()
    assert ran["checked"]["ok"] and (ran["columns"], ran["row_count"]) == (["name"], 1)
    assert set(ran) == set(wire.RanStatement.model_fields)
    assert wire.RanStatement.model_validate(ran)
    bad = client.post("/run", json={"sql": "DELETE FROM customers"}).json()
    assert not bad["checked"]["ok"] and bad["checked"]["sql"] is None
    assert (bad["columns"], bad["rows"], bad["row_count"]) == ([], [], 0)


def test_what_fails_on_the_way_has_no_rows(shop: str) -> None:
    limits = Limits(timeout_s=0.2)
    desk = Desk(databases({"shop": shop}, AnsweringModel({}), limits))
    with listening(service(desk, RULES)) as url, httpx.Client(base_url=url, timeout=60) as client:
        ran = client.post("/run", json={"sql": SLOW}).json()
    assert ran["checked"]["checks"][-1]["check"] == "run" and ran["checked"]["sql"] is None
    assert ran["checked"]["ok"] is False and ran["rows"] == []


def test_rows_are_drawn(client: httpx.Client) -> None:
    asked = {"columns": ["city", "n"], "rows": [["上海", 3], ["Oslo", 1]], "title": "各城市"}
    drawn = client.post("/chart", json=asked).json()
    assert wire.Drawing.model_validate(drawn) and drawn["kind"] == "bar"
    assert drawn["spec"]["mark"]["type"] == "bar" and "柱状图" in drawn["description"]
    words = asked | {"rows": [["上海", "a"], ["Oslo", "b"]]}
    drawn = client.post("/chart", json=words).json()
    assert (drawn["kind"], drawn["spec"]) == ("table", None)


def refused() -> list[str]:
    text = "".join(
        (FIXTURES / f"policy/{name}_refuse.sql").read_text("utf-8") for name in ("common", "sqlite")
    )
    lines = (line.strip() for line in text.splitlines())
    return [line for line in lines if line and not line.startswith("--")]


def test_what_the_policy_refuses_is_refused_here_too(client: httpx.Client) -> None:
    statements = refused()
    assert len(statements) > 50
    for sql in statements:
        ran = client.post("/run", json={"sql": sql}).json()
        assert ran["checked"]["ok"] is False and ran["columns"] == [], sql


def test_the_schema_is_the_snapshot_of_the_command_line(client: httpx.Client) -> None:
    from sqlnl_rag.introspect import load

    whole = client.get("/schema", params={"database": "shop"})
    assert wire.Snapshot.model_validate(whole.json())
    assert {"customers", "orders"} <= {t.name for t in load(whole.text).tables}
    asked = client.get("/schema", params={"question": "How many customers?"})
    assert "customers" in {t.name for t in load(asked.text).tables}


def test_the_small_doors(client: httpx.Client) -> None:
    assert client.get("/databases").json() == {"databases": [{"name": "shop"}]}
    assert client.get("/healthz").json() == {"status": "ok"}
    client.post("/nl2sql", json={"question": QUESTION})
    text = client.get("/metrics").text
    for line in text.splitlines():
        assert re.fullmatch(r'# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+', line)
    assert 'sqlnl_requests_total{path="/nl2sql",method="POST",status="200"}' in text
    assert 'sqlnl_answers_total{database="shop",status="answered"}' in text
    assert "sqlnl_running 0" in text and QUESTION not in text


def test_the_examples_are_what_they_illustrate() -> None:
    assert set(examples.ENVELOPE) == set(wire.Envelope.model_fields)
    assert wire.Envelope.model_validate(examples.ENVELOPE)
    assert wire.Description.model_validate(examples.DESCRIPTION)
    assert wire.CheckedStatement.model_validate(examples.CHECKED)
    assert wire.RanStatement.model_validate(examples.RAN)
    assert wire.Drawing.model_validate(examples.DRAWING)
    assert wire.QuerySql.model_validate(examples.QUERY_SQL)
    assert wire.SqlQuery.model_validate(examples.SQL_QUERY)
    assert wire.Snapshot.model_validate(examples.SNAPSHOT)
    assert wire.DatabaseNames.model_validate(examples.DATABASES)


# ---- what is not -------------------------------------------------------------------------------


@pytest.mark.parametrize("bad", BAD, ids=[one["about"] for one in BAD])
def test_bad_requests_get_one_clear_error(client: httpx.Client, bad: dict[str, Any]) -> None:
    posts = "json" in bad or "text" in bad
    options: dict[str, Any] = {"headers": bad.get("headers", {})}
    if "json" in bad:
        options["json"] = bad["json"]
    elif "text" in bad:
        options["content"] = bad["text"] * bad.get("repeat", 1)
        options["headers"] = {"Content-Type": "application/json"} | options["headers"]
    response = client.request(bad.get("method", "POST" if posts else "GET"), bad["path"], **options)
    assert is_clear(response, bad["status"], bad["error"]), response.text
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize("said", [True, False])
def test_an_oversized_body_is_not_read(client: httpx.Client, said: bool) -> None:
    body = b'{"question": "' + b"x" * 1_100_000 + b'"}'
    content: Any = body if said else iter([body])  # its length is told, or it comes in chunks
    headers = {"Content-Type": "application/json"}
    response = client.post("/nl2sql", content=content, headers=headers)
    assert is_clear(response, 413, "body")


def test_a_request_id_is_taken_over_if_it_is_one(client: httpx.Client) -> None:
    def given(request_id: str) -> str:
        return client.get("/healthz", headers={"X-Request-ID": request_id}).headers["x-request-id"]

    assert given("mine-1") == "mine-1"
    assert given("two words") != "two words" and given("x" * 65) != "x" * 65


def test_a_page_of_our_own_may_ask(client: httpx.Client) -> None:
    own = {"Origin": f"http://{client.base_url.netloc.decode()}", "Sec-Fetch-Site": "same-origin"}
    assert client.post("/nl2sql", json={"question": QUESTION}, headers=own).status_code == 200


# ---- tokens ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def guarded(shop: str) -> Iterator[httpx.Client]:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT)))
    rules = listen.rules("127.0.0.1", TOKEN)
    with listening(service(desk, rules)) as url, httpx.Client(base_url=url) as client:
        yield client


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (None, 401),
        ("", 401),
        ("Bearer", 401),
        (f"Bearer {TOKEN}x", 401),
        (f"Bearer {TOKEN[:-1]}", 401),
        (f"Basic {TOKEN}", 401),
        (TOKEN, 401),
        (f"Bearer {TOKEN}", 200),
        (f"bearer {TOKEN}", 200),
    ],
)
def test_the_token_opens_everything(guarded: httpx.Client, header: str | None, status: int) -> None:
    headers = {} if header is None else {"Authorization": header}
    for path in ("/databases", "/schema", "/metrics", "/openapi.json"):
        response = guarded.get(path, headers=headers)
        assert response.status_code == status, path
        assert status == 200 or is_clear(response, 401, "token")
        assert status == 200 or response.headers["www-authenticate"] == "Bearer"
        assert TOKEN not in response.text
    assert guarded.get("/healthz").status_code == 200
    assert guarded.get("/nowhere").status_code == 401  # what is here is not told to strangers


@pytest.mark.parametrize(
    ("host", "token", "allowed"),
    [
        ("0.0.0.0", None, ["shop.example"]),
        ("192.0.2.1", None, []),
        ("::", None, ["shop.example"]),
        ("shop.example", None, []),
        ("127.0.0.1", "short", []),
        ("127.0.0.1", "ein-längerer-als-nötig", []),
        ("0.0.0.0", TOKEN, []),  # by what name would it be called?
    ],
)
def test_it_does_not_listen_unguarded(host: str, token: str | None, allowed: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        listen.rules(host, token, allowed)
    assert caught.value.hint and (token is None or token not in caught.value.message)


@pytest.mark.parametrize(
    ("host", "allowed", "names"),
    [
        ("127.0.0.1", [], {"127.0.0.1", "localhost", "[::1]"}),
        ("::1", [], {"127.0.0.1", "localhost", "[::1]"}),
        ("0.0.0.0", ["Shop.example"], {"shop.example"}),
        ("192.0.2.1", [], {"192.0.2.1"}),
        ("2001:db8::1", [], {"[2001:db8::1]"}),
    ],
)
def test_names_it_goes_by(host: str, allowed: list[str], names: set[str]) -> None:
    rules = listen.rules(host, TOKEN, allowed)
    assert rules.hosts == names and TOKEN not in repr(rules)


# ---- many at once, and those who leave ---------------------------------------------------------


def test_beyond_the_bound_is_429(shop: str) -> None:
    model = WaitingModel(SCRIPT)
    desk = Desk(databases({"shop": shop}, model), at_once=1, waiting=1)
    with (
        listening(service(desk, RULES)) as url,
        httpx.Client(base_url=url, timeout=60) as client,
        ThreadPoolExecutor(2) as pool,
    ):
        try:
            asked = {"question": QUESTION}
            first = pool.submit(client.post, "/nl2sql", json=asked)
            until(lambda: model.asked == 1)
            second = pool.submit(client.post, "/nl2sql", json=asked)
            until(lambda: desk.waiting == 1)
            for path in ("/nl2sql", "/nl2sql/stream"):
                third = client.post(path, json=asked)
                assert is_clear(third, 429, "too many") and int(third.headers["retry-after"]) > 0
            assert client.get("/healthz").status_code == 200
            assert "sqlnl_waiting 1" in client.get("/metrics").text
        finally:
            model.released.set()
        assert [first.result().json()["rows"], second.result().json()["rows"]] == [[[3]], [[3]]]


def test_out_of_time_is_504_and_the_place_comes_back(shop: str) -> None:
    model = WaitingModel(SCRIPT)
    desk = Desk(databases({"shop": shop}, model), at_once=1, answer_s=0.2)
    with listening(service(desk, RULES)) as url, httpx.Client(base_url=url, timeout=60) as client:
        try:
            assert is_clear(client.post("/nl2sql", json={"question": QUESTION}), 504, "0.2 s")
            assert desk.running == 1  # its thread still thinks, and nobody takes its place
        finally:
            model.released.set()
        until(lambda: desk.running == 0)


def test_a_client_that_hangs_up_has_its_query_cancelled(shop: str) -> None:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT | {"slow": SLOW})))
    with listening(service(desk, RULES)) as url, httpx.Client(base_url=url, timeout=60) as client:
        slow = {"question": "How slow are the numbers?"}
        for path in ("/nl2sql", "/nl2sql/stream"):
            with sent(url, path, slow):
                until(lambda: running_queries(desk))
                # Nobody else's query is touched.
                answer = client.post("/nl2sql", json={"question": QUESTION}).json()
                assert answer["rows"] == [[3]] and desk.running == 1
            until(lambda: desk.running == 0)


def test_going_down_cancels_what_runs(shop: str) -> None:
    desk = Desk(databases({"shop": shop}, AnsweringModel({"slow": SLOW})))
    with ExitStack() as waiting:
        with listening(service(desk, RULES), grace_s=0) as url:
            asked = {"question": "How slow are the numbers?"}
            waiting.enter_context(sent(url, "/nl2sql", asked))
            until(lambda: running_queries(desk))
        assert desk.running == 0


def running_queries(desk: Desk) -> bool:
    """Whether a query is at work; the fixture's only long one is SLOW."""
    return bool(desk.databases.get("shop").database._running)


def sent(url: str, path: str, asked: Any) -> socket.socket:
    """The connection of a client that has sent its request and does not wait for the response."""
    host, port = url.removeprefix("http://").split(":")
    connection = socket.create_connection((host, int(port)))
    body = json.dumps(asked).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    connection.sendall(head.encode() + body)
    return connection


def test_a_slow_client_is_not_waited_for(shop: str) -> None:
    desk = Desk(databases({"shop": shop}, AnsweringModel(SCRIPT)))
    rules = Rules(RULES.hosts, body_s=0.2)
    with listening(service(desk, rules)) as url:
        host, port = url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port))) as slow:
            slow.sendall(
                f"POST /nl2sql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
                'Content-Length: 100\r\n\r\n{"question": '.encode()
            )
            received = b""
            while piece := slow.recv(65536):  # until the server hangs up
                received += piece
    assert received.startswith(b"HTTP/1.1 408 ") and b'"request_id"' in received


def test_ten_clients_get_each_their_own_answer(tmp_path: Path) -> None:
    urls, script = {}, {}
    for name in ("north", "south"):
        rows = ", ".join(f"({i}, '{name} {i}')" for i in range(10))
        make(
            str(tmp_path / f"{name}.db"),
            "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);"
            f"INSERT INTO people VALUES {rows}",
        )
        urls[name] = f"sqlite:///{tmp_path / name}.db"
    for i in range(10):
        script[f"person {i}?"] = f"SELECT name FROM people WHERE id = {i}"
    desk = Desk(databases(urls, AnsweringModel(script)))
    together = threading.Barrier(10)

    def ask(i: int) -> list[tuple[str, str, str]]:
        seen = []
        with httpx.Client(base_url=url, timeout=60) as client:
            together.wait()
            for turn in range(6):
                name = ("north", "south")[(i + turn) % 2]
                asked = {"question": f"Who is person {i}?", "database": name}
                headers = {"X-Request-ID": f"{i}-{turn}"}
                response = client.post("/nl2sql", json=asked, headers=headers)
                assert response.headers["x-request-id"] == f"{i}-{turn}"
                answer = response.json()
                assert (answer["question"], answer["database"]) == (asked["question"], name)
                seen.append((name, answer["rows"][0][0], answer["attempts"][0]["sql"]))
        return seen

    with listening(service(desk, RULES)) as url, ThreadPoolExecutor(10) as pool:
        for i, seen in enumerate(pool.map(ask, range(10))):
            sql = f"SELECT name FROM people WHERE id = {i}"
            assert seen == [(name, f"{name} {i}", sql) for name, _, _ in seen]


# ---- what must not come out --------------------------------------------------------------------


def test_nothing_says_where_a_database_is(
    shop: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    urls = {
        "shop": shop,
        "gone": f"sqlite:///{tmp_path / 'kept-from-clients' / 'none.db'}",
        "away": "postgresql://me:hunter2@127.0.0.1:1/shop?password=hunter3",
        "odd": "oracle+thing://me:hunter2@kept-from-clients/shop",
    }
    make(str(tmp_path / "empty.db"), "")
    urls["empty"] = f"sqlite:///{tmp_path / 'empty.db'}"
    desk = Desk(databases(urls, AnsweringModel(SCRIPT)))
    said: list[str] = []
    with (
        caplog.at_level(logging.INFO, "sqlnl"),
        listening(service(desk, listen.rules("127.0.0.1", TOKEN))) as url,
        httpx.Client(base_url=url, headers={"Authorization": f"Bearer {TOKEN}"}) as client,
    ):
        for name in urls:
            asked = {"database": name}
            found = [
                client.post("/nl2sql", json=asked | {"question": QUESTION}),
                client.post("/nl2sql/stream", json=asked | {"question": QUESTION}),
                client.post("/check", json=asked | {"sql": "SELECT nothing FROM customers"}),
                client.post("/sql2nl", json=asked | {"sql": "SELECT 1"}),
                client.get("/schema", params=asked),
            ]
            if name in ("gone", "away", "odd"):
                statuses = [response.status_code for response in found]
                assert statuses == [503, 200, 503, 503, 503], name
                assert is_clear(found[0], 503, f"the database {name} is out of reach")
            said += [response.text for response in found]
        said += [client.get(path).text for path in ("/metrics", "/databases", "/openapi.json")]
    for text in said:
        for secret in ("hunter", TOKEN, "kept-from-clients", "127.0.0.1", "sqlite://", ".db"):
            assert secret not in text
    assert "empty has no tables" in "".join(said)
    log = "\n".join(record.getMessage() for record in caplog.records)
    assert "database away" in log
    for secret in ("hunter", TOKEN, QUESTION):
        assert secret not in log


def test_nothing_says_where_a_model_is(shop: str, caplog: pytest.LogCaptureFixture) -> None:
    environ = {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1", "OPENAI_API_KEY": "sk-hunter2"}
    desk = Desk(databases({"shop": shop}, load_model("openai:away", environ=environ)))
    with (
        caplog.at_level(logging.INFO, "sqlnl"),
        listening(service(desk, RULES)) as url,
        httpx.Client(base_url=url, timeout=60) as client,
    ):
        response = client.post("/nl2sql", json={"question": QUESTION})
    assert is_clear(response, 503, "the model is out of reach")
    assert "127.0.0.1" not in response.text
    log = "\n".join(record.getMessage() for record in caplog.records)
    assert "127.0.0.1" in log and "hunter2" not in log + response.text


def test_an_unexpected_error_is_told_by_its_id_alone(
    shop: str, caplog: pytest.LogCaptureFixture
) -> None:
    class BrokenModel(AnsweringModel):
        def cost(self, table: object) -> int:
            raise ZeroDivisionError("hunter2")

    desk = Desk(databases({"shop": shop}, BrokenModel({})))
    with (
        caplog.at_level(logging.INFO, "sqlnl"),
        listening(service(desk, RULES)) as url,
        httpx.Client(base_url=url) as client,
    ):
        response = client.post("/nl2sql", json={"question": QUESTION})
        assert is_clear(response, 500, "unexpected") and "ZeroDivision" not in response.text
        assert client.get("/healthz").status_code == 200
    log = "\n".join(record.getMessage() for record in caplog.records)
    assert "ZeroDivisionError" in log and response.json()["request_id"] in log
    assert "hunter2" not in log


# ---- the command -------------------------------------------------------------------------------


def test_the_command_serves_until_it_is_told_to_end(here: Path) -> None:
    (here / "sqlnl.toml").write_text('[databases]\nshop = "sqlite:///shop.db"\n')
    (here / "token").write_text(f"{TOKEN}\n")
    with subprocess.Popen(
        [sys.executable, "-m", "sqlnl_rag", "serve", "--port", "0", "--token-file", "token"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr and process.stdout
        try:
            while not (found := re.search(r"http://[\d.:]+", process.stderr.readline())):
                assert process.poll() is None
            with httpx.Client(base_url=found[0], timeout=60) as client:
                asked = {"question": QUESTION}
                assert client.post("/nl2sql", json=asked).status_code == 401
                client.headers["Authorization"] = f"Bearer {TOKEN}"
                answer = client.post("/nl2sql", json=asked).json()
                assert (answer["database"], answer["rows"]) == ("shop", [[3]])
        finally:
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130 and out == "" and "Traceback" not in err, err
    assert "POST /nl2sql 401" in err and "POST /nl2sql 200" in err and TOKEN not in err


def test_bad_ways_to_serve_get_one_line_and_a_hint(
    sqlnl: Sqlnl, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_told(sqlnl("serve", "--host", "0.0.0.0"), 2, "token")
    assert is_told(sqlnl("serve", "--token-file", "none"), 2, "none")
    assert is_told(sqlnl("serve", "--database", "shop.db"), 2, "--databases")
    assert is_told(sqlnl("serve", "--database", "a=x", "--db", "y"), 2, "--databases")
    assert is_told(sqlnl("serve", "--model", "gpt"), 2, "gpt")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert is_told(sqlnl("serve", "--port", port), 2, port)
    monkeypatch.delenv("SQLNL_DB")
    assert is_told(sqlnl("serve"), 2, "no database")
    monkeypatch.setitem(sys.modules, "fastapi", None)
    monkeypatch.delitem(sys.modules, "sqlnl_rag.service")
    assert is_told(sqlnl("serve"), 2, "[serve]")
