"""A real HTTP server on localhost plays each behaviour of `BEHAVIOURS` to the real client."""

import json
import socket

import pytest

from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.models import load_model
from sqlnl_rag.models.chat import ChatModel
from sqlnl_rag.models.openai import MAX_BODY_BYTES, OpenAIChat
from sqlnl_rag.prompt import Message
from sqlnl_rag.types import Attempt, Check, Column, Selection, Table, ValueMatch
from tests.fakes import failed, said, serving, told

KEY = "sk-canary-1234567890"
SINGER = Table(
    name="singer",
    columns=(
        Column("id", "INTEGER", "number"),
        Column("country", "TEXT", "text", values=("France", "Unmentioned")),
    ),
    primary_key=("id",),
)
SELECTION = Selection(
    "sqlite", (SINGER,), values=(ValueMatch("singer", "country", "France", 8, 14, 1.0),)
)
TURNS = [Message("user", "hello")]


def client(server, **options):
    return OpenAIChat("tiny", base_url=server.url, api_key=KEY, backoff_s=0.0, **options)


def texts(replies):
    return [reply.text for reply in replies]


def test_one_reply_is_greedy_and_explicit():
    with serving(said("hi")) as server:
        assert texts(client(server).complete(TURNS, n=1)) == ["hi"]
    (sent,) = server.requests
    assert sent == {
        "path": "/v1/chat/completions",
        "model": "tiny",
        "messages": [{"role": "user", "content": "hello"}],
        "temperature": 0.0,
        "top_p": 1.0,
        "max_tokens": 2048,
        "logprobs": True,
        "stream": False,
    }
    assert server.headers[0]["Authorization"] == f"Bearer {KEY}"


def test_several_replies_are_sampled_in_one_request():
    with serving(said("a", "b", "c")) as server:
        assert texts(client(server).complete(TURNS, n=3)) == ["a", "b", "c"]
    assert (server.requests[0]["n"], server.requests[0]["temperature"]) == (3, 0.7)


BEHAVIOURS = [
    # what the server does, what the client makes of it, how many requests that took
    ([said("ok")], ["ok"], 1),
    ([said("")], [""], 1),
    ([said(None)], [""], 1),
    ([said([{"type": "text", "text": "o"}, {"type": "text", "text": "k"}])], ["ok"], 1),
    ([failed(500, "oops"), (503, b"<html>"), said("ok")], ["ok"], 3),
    ([failed(429, "slow down"), said("ok")], ["ok"], 2),
    (["hang up", said("ok")], ["ok"], 2),
    ([failed(500, "oops")], "status 500: oops", 3),
    (["hang up"], "no answer from 127.0.0.1", 3),
    ([failed(400, "context too long")], "status 400: context too long", 1),
    ([failed(401, f"bad key {KEY}")], r"status 401: bad key \*\*\*", 1),
    ([failed(404, "no such model")], "status 404", 1),
    ([(302, b"")], "status 302", 1),
    ([(200, b"<html>It works!</html>")], "no chat completion", 1),
    ([(200, b"")], "no chat completion", 1),
    ([(200, b'{"choices": "x"}')], "no chat completion", 1),
    ([(200, b'{"choices": []}')], "no choice", 1),
    ([(200, b"[1]")], "no chat completion", 1),
    ([(200, b"\xff\xfe\x00")], "no chat completion", 1),
    ([(500, b'{"error": "plain text"}')], "status 500: plain text", 3),
    ([(200, "endless")], f"more than {MAX_BODY_BYTES:,} bytes", 1),
]


@pytest.mark.parametrize(("script", "expected", "requests"), BEHAVIOURS)
def test_behaviours(script, expected, requests):
    with serving(*script) as server:
        if isinstance(expected, list):
            assert texts(client(server).complete(TURNS, n=1)) == expected
        else:
            with pytest.raises(ModelUnreachable, match=expected) as caught:
                client(server).complete(TURNS, n=1)
            assert caught.value.hint
            assert KEY not in f"{caught.value} {caught.value.hint}"
    assert len(server.requests) == requests


def test_a_server_that_says_nothing():
    with serving("silent") as server, pytest.raises(ModelUnreachable, match=r"within 0\.05 s"):
        client(server, timeout_s=0.05).complete(TURNS, n=1)


def test_a_body_that_drips_beyond_the_deadline():
    class Dripping:
        def read1(self, size):
            return b" "

    with pytest.raises(ModelUnreachable, match="within 9 s"):
        OpenAIChat("tiny", timeout_s=9)._read(Dripping(), deadline=0.0)


def test_nobody_listening():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        with pytest.raises(ModelUnreachable, match=r"no answer from 127\.0\.0\.1"):
            OpenAIChat("tiny", base_url=url, backoff_s=0.0).complete(TURNS, n=1)


REFUSALS = [
    (
        failed(400, "use max_completion_tokens", param="max_tokens"),
        1,
        "max_completion_tokens",
        "max_tokens",
    ),
    (failed(400, "only the default", param="temperature"), 1, "top_p", "temperature"),
    (failed(400, "Only one completion choice is allowed"), 3, "temperature", "n"),
    (failed(400, "logprobs is not supported with this model"), 3, "n", "logprobs"),
    (failed(422, "unexpected: logprobs"), 1, "top_p", "logprobs"),
]


@pytest.mark.parametrize(("refusal", "n", "kept", "dropped"), REFUSALS)
def test_a_parameter_refused_by_name_is_left_out(refusal, n, kept, dropped):
    with serving(refusal, said("ok")) as server:
        assert texts(client(server).complete(TURNS, n=n)) == ["ok"]
    first, second = server.requests
    assert dropped in first
    assert dropped not in second
    assert kept in second


def test_generate_counts_votes_and_drops_replies_without_sql():
    replies = [
        "I cannot",
        "```sql\nSELECT 1\n```",
        "SELECT 2 FROM t;",
        "```sql\nSELECT 2 FROM t\n```",
    ]
    with serving(said(*replies)) as server:
        model = ChatModel(client(server), name="openai:tiny", max_candidates=4)
        candidates = model.generate("Singers of France?", SELECTION)
    assert [(c.sql, c.model) for c in candidates] == [
        ("SELECT 2 FROM t", "openai:tiny"),
        ("SELECT 1", "openai:tiny"),
    ]
    assert server.requests[0]["n"] == 4


FENCED = [("```", -9.0), ("sql\n", -9.0), ("SELECT", -0.5), (" 1", -0.25), ("\n```", -9.0)]
SCORES = [
    # what the server tells, the score of the statement in it
    (told("```sql\nSELECT 1\n```", *FENCED), -0.75),
    (
        told(
            "<think>x</think>SELECT 1", ("<think>", -9.0), ("x</think>", -9.0), ("SELECT 1", -1.0)
        ),
        -1.0,
    ),
    (told("SELECT '京'", ("SELECT '", -0.5), ("京", -0.25), ("'", 0.0)), -0.75),
    (told("SELECT 1", ("SELECT", -0.5)), None),  # tokens of another text
    (told("SELECT 1", ("SELECT", -0.5), (" 1", float("nan"))), None),
    (told("SELECT 1", ("SELECT", -0.5), (" 1", 2.0)), None),
    (said("SELECT 1"), None),
]


@pytest.mark.parametrize(("answer", "score"), SCORES)
def test_token_probabilities_become_the_score(answer, score):
    with serving(answer) as server:
        (candidate,) = ChatModel(client(server), name="m").generate("?", SELECTION, k=1)
    assert candidate.sql.startswith("SELECT")
    assert candidate.score == score


CUT = [
    ("```sql\nSELECT id FROM singer WHERE", []),
    ("SELECT id FROM singer", []),
    ("```sql\nSELECT id FROM singer\n```\nThis query", ["SELECT id FROM singer"]),
    ("<think>First ```sql\nSELECT 1\n``` or", []),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_half_a_statement_is_none(text, expected):
    with serving(told(text, finish="length")) as server:
        found = ChatModel(client(server), name="m").generate("?", SELECTION, k=1)
    assert [candidate.sql for candidate in found] == expected


def events(*deltas, finish="stop", done=True):
    lines = [{"choices": [{"delta": delta}]} for delta in deltas]
    if finish:
        lines.append({"choices": [{"delta": {}, "finish_reason": finish}]})
    data = [f"data: {json.dumps(line)}" for line in lines] + ["data: [DONE]"] * done
    return 200, ("\n\n".join([": ping", *data]) + "\n\n").encode()


CONTENT = [{"content": "SELECT "}, {"content": "'京"}, {"content": "都'"}]
STREAMS = [
    # what comes, what is told, the SQL of the reply
    (events({"role": "assistant"}, *CONTENT), ["SELECT ", "'京", "都'"], "SELECT '京都'"),
    (
        events({"reasoning_content": "hm"}, *CONTENT),
        ["hm", "SELECT ", "'京", "都'"],
        "SELECT '京都'",
    ),
    (events(*CONTENT, finish="length"), ["SELECT ", "'京", "都'"], ""),
    (events(*CONTENT, finish=None, done=False), ["SELECT ", "'京", "都'"], ""),
    (events({"content": None}, {"content": 7}), [], ""),
    ((200, b"data: {\n\ndata: []\n\ndata: 1\n\n"), [], ""),
    (said("SELECT 1"), [], "SELECT 1"),  # a server that does not stream
]


@pytest.mark.parametrize(("answer", "told_text", "sql"), STREAMS)
def test_streams(answer, told_text, sql):
    heard = []
    with serving(answer) as server:
        (reply,) = client(server, on_text=heard.append).complete(TURNS, n=1)
    assert (heard, reply.sql) == (told_text, sql)
    assert server.requests[0]["stream"] is True


def test_pieces_are_told_wherever_they_are_cut():
    from sqlnl_rag.models.completions import Teller

    (_, body), heard = events(*CONTENT), []
    teller = Teller(heard.append)
    for at in range(len(body)):
        teller.feed(body[at : at + 1])
    assert "".join(heard) == "SELECT '京都'"


def test_several_replies_are_not_streamed():
    with serving(said("a", "b")) as server:
        client(server, on_text=lambda text: None).complete(TURNS, n=2)
    assert server.requests[0]["stream"] is False


def test_what_leaves_the_machine():
    failure = Attempt("SELECT x", "m", (Check("run", False, "bad row: alice@example.org"),))
    with serving(said("NOT ANSWERABLE")) as server:
        model = ChatModel(client(server), name="openai:tiny")
        assert model.generate("Singers of France?", SELECTION, feedback=[failure], k=1) == []
    sent = json.dumps(server.requests[0])
    assert "'France'" in sent
    for absent in ("Unmentioned", "alice", KEY):
        assert absent not in sent


def test_describe():
    with serving(said("<think>so</think>Counts singers.")) as server:
        model = ChatModel(client(server), name="openai:tiny")
        assert model.describe("SELECT count(*) FROM singer", SELECTION) == "Counts singers."


def langchain_fake(*replies):
    from langchain_core.language_models import GenericFakeChatModel
    from langchain_core.messages import AIMessage

    return GenericFakeChatModel(messages=iter([AIMessage(reply) for reply in replies]))


def test_cost_grows_with_the_table():
    model = ChatModel.from_langchain(langchain_fake("x"))
    wide = Table(name="wide", columns=SINGER.columns * 10)
    assert 0 < model.cost(SINGER) < model.cost(wide) < model.budget


def test_langchain_models():
    from langchain_core.language_models import FakeListChatModel

    chosen = FakeListChatModel(responses=["SELECT 1", "SELECT 2"])
    model = ChatModel.from_langchain(chosen, max_candidates=3)
    assert [c.sql for c in model.generate("How many?", SELECTION)] == ["SELECT 1", "SELECT 2"]
    parts = ChatModel.from_langchain(langchain_fake([{"type": "text", "text": "SELECT 3"}]))
    assert [c.sql for c in parts.generate("?", SELECTION)] == ["SELECT 3"]


def test_a_langchain_model_that_breaks_is_unreachable():
    with pytest.raises(ModelUnreachable, match="langchain:GenericFakeChatModel failed"):
        ChatModel.from_langchain(langchain_fake()).generate("?", SELECTION)


def test_load_model_from_the_environment():
    with serving(said("SELECT 1")) as server:
        model = load_model(
            "openai:tiny", environ={"OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": f" {KEY}\n"}
        )
        assert [c.sql for c in model.generate("?", SELECTION, k=1)] == ["SELECT 1"]
    assert server.headers[0]["Authorization"] == f"Bearer {KEY}"
    assert model.name == "openai:tiny"
    assert model.destination == "127.0.0.1"


def test_a_server_can_be_named_with_the_model():
    with serving(said("SELECT 1")) as server:
        model = load_model(f"openai:a@b:c@{server.url}", environ={})
        assert [c.sql for c in model.generate("?", SELECTION, k=1)] == ["SELECT 1"]
    assert server.requests[0]["model"] == "a@b:c"
    assert (model.name, model.destination) == ("openai:a@b:c", "127.0.0.1")


MISUSES = [
    ("gpt", {}),
    ("", {}),
    ("openai:", {"OPENAI_API_KEY": KEY}),
    ("openai:tiny", {}),
    ("openai:tiny", {"OPENAI_BASE_URL": "file:///etc/passwd"}),
    ("openai:tiny", {"OPENAI_BASE_URL": "http://u:pw-canary@host/v1"}),
    ("openai:tiny", {"OPENAI_BASE_URL": "http://host:port/v1"}),
    ("openai:tiny@http://u:pw-canary@host/v1", {}),
    ("openai:tiny", {"OPENAI_API_KEY": "sk-pw-canary\nX-Evil: 1"}),
]


@pytest.mark.parametrize(("spec", "environ"), MISUSES)
def test_misuse(spec, environ):
    with pytest.raises(UsageError) as caught:
        load_model(spec, environ=environ)
    assert caught.value.hint
    assert "canary" not in f"{caught.value} {caught.value.hint}"
