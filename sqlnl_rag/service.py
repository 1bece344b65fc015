"""The HTTP service: questions, descriptions, checks and schemas as JSON, with an OpenAPI page.

    POST /nl2sql          question -> answer          POST /sql2nl   query -> words
    POST /nl2sql/stream   the same, step by step      POST /check    statement -> what is wrong
    POST /query2sql      query without SQL -> SQL     POST /sql2query  and back
    POST /remember       an answer that was right     POST /forget   one that was not
    POST /run            statement -> its rows        POST /chart    rows -> Vega-Lite
    GET  /schema /databases /query.schema.json /healthz /metrics /openapi.json
    GET  /               the page for people (`serving.page`)

A thin door over `serving.desk`; what may come in is `serving.gate`'s to say. A refused question is
an answer (200, with its `status`), as an exit code other than 0 is no crash. Errors have one shape,
`serving.wire.Failure`, and the status that stands for the exit code of the command line:

    2 usage            400, 404 no such database or id, 422 not what the schema says
    3 refused          403
    5 out of reach     503; 429 too many wait, 504 out of time
    1 unexpected       500
    and from the gate  401, 403, 408, 413, 415, 421
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Mapping
from typing import Annotated, Any, TypeVar

from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import PlainTextResponse, Response, StreamingResponse
from starlette.exceptions import HTTPException

from sqlnl_rag import __version__
from sqlnl_rag.errors import (
    Busy,
    Inexpressible,
    MissingExtra,
    OutOfTime,
    RefusedError,
    SqlnlError,
    Stopped,
    UnknownDatabase,
    UnknownId,
    UnreachableError,
    UsageError,
)
from sqlnl_rag.query.published import schema_text
from sqlnl_rag.render import Json, dumps
from sqlnl_rag.serving import examples, page, wire
from sqlnl_rag.serving.desk import Desk
from sqlnl_rag.serving.gate import OPEN_PATHS, App, Gate, Rules, error_json
from sqlnl_rag.serving.metrics import Metrics
from sqlnl_rag.serving.openapi import describe, documented

T = TypeVar("T")

HUNG_UP = 499  # for the log alone; nobody is there to read it
SCHEMA_TYPE = "application/schema+json"
RETRY_AFTER_S = 1  # an answer of the embedded model takes less
_STATUS: tuple[tuple[type[SqlnlError], int], ...] = (  # the first that fits
    (UnknownDatabase, 404),
    (UnknownId, 404),
    (MissingExtra, 503),
    (UsageError, 400),
    (Inexpressible, 422),
    (RefusedError, 403),
    (Busy, 429),
    (OutOfTime, 504),
    (UnreachableError, 503),
    (Stopped, 503),
    (SqlnlError, 500),
)


def service(desk: Desk, rules: Rules) -> App:
    """The whole door as an ASGI application; it closes `desk` when it ends."""
    metrics = Metrics(
        [],
        {
            "sqlnl_running": ("Requests that are worked on.", lambda: desk.running),
            "sqlnl_waiting": ("Requests that wait for a place.", lambda: desk.waiting),
        },
    )
    api = _api(desk, metrics, bool(rules.token))
    metrics.paths = frozenset(api.openapi()["paths"]) | {page.PATH}
    return Gate(api, rules, metrics, OPEN_PATHS | page.FILES.keys())


def _api(desk: Desk, metrics: Metrics, with_token: bool) -> FastAPI:
    @contextlib.asynccontextmanager
    async def life(api: FastAPI) -> AsyncIterator[None]:
        yield
        await desk.close()

    api = FastAPI(
        title="sqlnl-rag",
        version=__version__,
        description="Questions in English or Chinese become proven SQL over live databases.",
        lifespan=life,
        docs_url=None,  # their page loads scripts from elsewhere
        redoc_url=None,
    )

    @api.post(
        "/nl2sql",
        response_model=wire.Envelope,
        responses=documented(examples.ENVELOPE, 400, 404, 422, 429, 503, 504),
    )
    async def nl2sql(asked: wire.Question, request: Request) -> Response:
        """Answer a question: SQL proven before it ran, and its rows; or why there is none."""
        answer = desk.ask(
            asked.question,
            asked.database,
            run=asked.run,
            conversation_id=asked.conversation_id,
        )
        return _json(_counted(metrics, await _while_there(request, answer)))

    @api.post(
        "/nl2sql/stream",
        response_class=StreamingResponse,
        responses=documented(None, 400, 404, 422, 429, 503)
        | {200: {"description": "Events", "content": {"text/event-stream": examples.EVENTS}}},
    )
    async def nl2sql_stream(asked: wire.Question, request: Request) -> Response:
        """Answer a question step by step, as server-sent events.

        `step` events say what begins (`{"step": "selecting"}`; also writing, checking, running);
        then comes one `answer`, the object of `/nl2sql`, or one `error`.
        """
        desk.admit()
        # What is wrong at once is no stream.
        name, id = desk.turn(asked.database, asked.conversation_id)

        async def events() -> AsyncIterator[str]:
            queue: asyncio.Queue[tuple[str, Json]] = asyncio.Queue()

            async def answer() -> None:
                def step(name: str) -> None:
                    queue.put_nowait(("step", {"step": name}))

                try:
                    outcome = await desk.ask(
                        asked.question, name, run=asked.run, conversation_id=id, step=step
                    )
                    queue.put_nowait(("answer", _counted(metrics, outcome)))
                except SqlnlError as error:
                    said = error_json(error.message, error.hint, _request_id(request))
                    queue.put_nowait(("error", said))

            answering = asyncio.ensure_future(answer())
            try:
                last = ""
                while last not in ("answer", "error"):
                    last, data = await _while_there(request, _next(queue, answering))
                    yield f"event: {last}\ndata: {dumps(data)}\n\n"
            except HTTPException:  # it hung up: nobody is left to be told
                return
            finally:
                answering.cancel()

        return StreamingResponse(events(), media_type="text/event-stream")

    @api.post(
        "/sql2nl",
        response_model=wire.Description,
        responses=documented(examples.DESCRIPTION, 400, 404, 422, 429, 503, 504),
    )
    async def sql2nl(asked: wire.Query, request: Request) -> Response:
        """Put a query into words."""
        words = desk.explain(
            asked.sql, asked.database, dialect=asked.dialect, lang=asked.lang, style=asked.style
        )
        return _json(await _while_there(request, words))

    @api.post(
        "/check",
        response_model=wire.CheckedStatement,
        responses=documented(examples.CHECKED, 400, 404, 422, 429, 503, 504),
    )
    async def check(asked: wire.Statement, request: Request) -> Response:
        """Verify a statement against policy, schema and the database's dry run; nothing is run."""
        return _json(await _while_there(request, desk.check(asked.sql, asked.database)))

    @api.post(
        "/remember",
        response_model=wire.Kept,
        responses=documented(examples.KEPT, 400, 404, 422, 429, 503, 504),
    )
    async def remember(asked: wire.Answered, request: Request) -> Response:
        """Keep SQL that answers a question, if it passes every check: it answers that question from
        now on.
        """
        kept = desk.remember(asked.question, asked.sql, asked.database)
        return _json(await _while_there(request, kept))

    @api.post(
        "/forget",
        response_model=wire.Forgotten,
        responses=documented(examples.FORGOTTEN, 400, 404, 422, 429, 503, 504),
    )
    async def forget(asked: wire.Forgetting, request: Request) -> Response:
        """Forget a remembered answer."""
        return _json(await _while_there(request, desk.forget(asked.id, asked.database)))

    @api.post(
        "/run",
        response_model=wire.RanStatement,
        responses=documented(examples.RAN, 400, 404, 422, 429, 503, 504),
    )
    async def run(asked: wire.Statement, request: Request) -> Response:
        """Verify a statement of one's own, as answers are, and run what passed, read-only."""
        return _json(await _while_there(request, desk.run(asked.sql, asked.database)))

    @api.post(
        "/chart",
        response_model=wire.Drawing,
        responses=documented(examples.DRAWING, 400, 422, 429, 503, 504),
    )
    async def chart(asked: wire.Rows, request: Request) -> Response:
        """The chart that rows call for, as a Vega-Lite spec; null where a table says it best."""
        rows = desk.chart(asked.title, asked.columns, asked.rows, truncated=asked.truncated)
        return _json(await _while_there(request, rows))

    @api.post(
        "/query2sql",
        response_model=wire.QuerySql,
        responses=documented(examples.QUERY_SQL, 400, 404, 422, 429, 503, 504),
    )
    async def query2sql(asked: wire.QueryAsked, request: Request) -> Response:
        """Write a query that is JSON as SQL of the database, and verify it; nothing is run."""
        return _json(await _while_there(request, desk.to_sql(asked.query, asked.database)))

    @api.post(
        "/sql2query",
        response_model=wire.SqlQuery,
        responses=documented(examples.SQL_QUERY, 400, 404, 422, 429, 503, 504),
    )
    async def sql2query(asked: wire.Statement, request: Request) -> Response:
        """Write SQL as the JSON of a query, and in words; 422 where JSON cannot hold it all."""
        return _json(await _while_there(request, desk.to_query(asked.sql, asked.database)))

    @api.get(
        "/schema",
        response_model=wire.Snapshot,
        responses=documented(examples.SNAPSHOT, 400, 404, 422, 429, 503, 504),
    )
    async def schema(asked: Annotated[wire.SchemaAsked, Query()], request: Request) -> Response:
        """The schema of a database, with the values that were sampled from it."""
        return _json(await _while_there(request, desk.schema(asked.database, asked.question)))

    @api.get(
        "/query.schema.json",
        response_class=Response,
        responses=documented(None)
        | {200: {"description": "JSON Schema", "content": {SCHEMA_TYPE: {"schema": {}}}}},
    )
    async def form() -> Response:
        """The JSON Schema (draft 2020-12) of the queries that `/query2sql` takes."""
        return Response(schema_text(), media_type=SCHEMA_TYPE)

    @api.get(
        "/databases", response_model=wire.DatabaseNames, responses=documented(examples.DATABASES)
    )
    async def databases() -> Response:
        """The names of the databases that can be asked."""
        return _json({"databases": [{"name": name} for name in desk.databases.names]})

    @api.get("/healthz", response_model=wire.Health, responses=documented({"status": "ok"}))
    async def healthz() -> Response:
        """Whether the service takes requests; needs no token, and looks at no database."""
        return _json({"status": "ok"})

    @api.get("/metrics", response_class=PlainTextResponse, responses=documented(None))
    async def told() -> Response:
        """Counts, in the text format of Prometheus."""
        return PlainTextResponse(metrics.text())

    for path in page.FILES:
        api.add_api_route(path, page.serve, methods=["GET", "HEAD"], include_in_schema=False)
    _shape_errors(api)
    describe(api, with_token)
    return api


async def _while_there(request: Request, work: Awaitable[T]) -> T:
    """What `work` comes to; cancelled when the client hangs up."""

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    working, leaving = asyncio.ensure_future(work), asyncio.ensure_future(gone())
    both: set[asyncio.Future[Any]] = {working, leaving}
    try:
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise HTTPException(HUNG_UP, "the client hung up")
        return await working
    finally:
        working.cancel()
        leaving.cancel()


async def _next(queue: asyncio.Queue[T], feeder: asyncio.Future[None]) -> T:
    """The next event; what the feeder raises that is no event is raised here."""
    waiting = asyncio.ensure_future(queue.get())
    both: set[asyncio.Future[Any]] = {waiting, feeder}
    try:
        await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done() and queue.empty():
            feeder.result()
        return await waiting
    finally:
        waiting.cancel()


def _counted(metrics: Metrics, answer: Json) -> Json:
    metrics.answer(answer["database"], answer["status"])
    return answer


def _json(value: Json, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(dumps(value), status, headers, media_type="application/json")


def _request_id(request: Request) -> str:
    return str(request.scope.get("state", {}).get("request_id", ""))


def _shape_errors(api: FastAPI) -> None:
    """Every error gets the one shape."""

    @api.exception_handler(SqlnlError)
    async def ours(request: Request, error: SqlnlError) -> Response:
        status = next(status for kind, status in _STATUS if isinstance(error, kind))
        headers = {"Retry-After": str(RETRY_AFTER_S)} if status == 429 else None
        said = error_json(error.message, error.hint, _request_id(request))
        return _json(said, status, headers)

    @api.exception_handler(RequestValidationError)
    async def misfit(request: Request, error: RequestValidationError) -> Response:
        wrong = error.errors()[0]
        place = ".".join(str(part) for part in wrong["loc"])
        message = f"{place}: {wrong['msg']}"
        said = error_json(message, "see /openapi.json", _request_id(request))
        return _json(said, 422)

    @api.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> Response:
        # It is raised again afterwards, and the gate writes it to the log.
        said = error_json(
            "something unexpected happened", "the log says where", _request_id(request)
        )
        return _json(said, 500)

    @api.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        said = error_json(str(error.detail), "see /openapi.json", _request_id(request))
        return _json(said, error.status_code, error.headers)
