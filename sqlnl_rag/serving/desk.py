"""Where questions from outside are taken: so many at once, so many waiting, no more.

A door hands over what its client said and gets back JSON to pass on; it adds nothing of its own.

Promises: first come, first served; beyond the bound `Busy` at once instead of a longer queue; a
request that is cancelled, because its client hung up or time is up, has its queries cancelled on
the database, and keeps its place only until its thread has noticed. No JSON or error that comes out
of here names a database otherwise than by its configured name, and what an engine says of a
connection goes to the log. Belongs to one event loop.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

from sqlnl_rag.charts import choose, description, vega_lite
from sqlnl_rag.conversation import Conversation
from sqlnl_rag.errors import (
    Busy,
    DatabaseUnreachable,
    IndexUnusable,
    MemoryUnusable,
    ModelUnreachable,
    OutOfTime,
    SqlnlError,
    Stopped,
    UsageError,
)
from sqlnl_rag.explain import explain, explanation_json
from sqlnl_rag.inquiry import STEPS
from sqlnl_rag.memory import Remembered
from sqlnl_rag.query import read, to_query, to_sql, write
from sqlnl_rag.question import too_much
from sqlnl_rag.render import Json, envelope, remembered_json, result_json, verdict_json
from sqlnl_rag.serving.conversations import NEW, Conversations
from sqlnl_rag.serving.databases import Databases
from sqlnl_rag.snapshot import dump
from sqlnl_rag.stop import Stop
from sqlnl_rag.translate import Translator
from sqlnl_rag.types import Dialect, Refusal, Result, Schema

T = TypeVar("T")

AT_ONCE = 8  # as many as a database has connections; the embedded model takes two in turn
WAITING = 64
ANSWER_S = 120.0  # a query may take 30 s, and a question may run three
MAX_TOLD_CHARS = 100_000  # of SQL to be put into words; reading ten times as much takes ten seconds
LEAVING_S = 5.0  # for cancelled queries to end, before the databases are closed under them

_CALLED: dict[type[SqlnlError], str] = {
    ModelUnreachable: "the model",
    MemoryUnusable: "what is remembered",
}

log = logging.getLogger("sqlnl.serving")


class Desk:
    """See the module's docstring.

    Args:
        at_once: Requests that are worked on at the same time.
        waiting: Requests that wait beyond those.
        answer_s: Seconds that one request may take, waiting included.

    Attributes:
        running: Requests that are worked on now.
        waiting: Requests that wait now.
    """

    def __init__(
        self,
        databases: Databases,
        *,
        at_once: int = AT_ONCE,
        waiting: int = WAITING,
        answer_s: float = ANSWER_S,
    ) -> None:
        self.databases = databases
        self.running = 0
        self.waiting = 0
        self.conversations = Conversations()
        self._max_waiting = waiting
        self._answer_s = answer_s
        self._places = asyncio.Semaphore(at_once)
        self._stops: set[Stop] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._closed = False

    async def ask(
        self,
        question: str,
        database: str | None = None,
        *,
        run: bool = True,
        conversation_id: str | None = None,
        step: Callable[[str], None] | None = None,
    ) -> Json:
        """The envelope of the answer; `step`, called in the event loop, is told what begins.

        With a `conversation_id` it is the next turn of that conversation, or of a new one.
        """
        name, id = self.turn(database, conversation_id)
        loop = asyncio.get_running_loop()

        def progress(stage: str, done: int, total: int) -> None:
            if step is not None:
                loop.call_soon_threadsafe(step, STEPS.get(stage, stage))

        def work(translator: Translator) -> Json:
            asked: Translator | Conversation = translator
            if id is not None:
                asked = self.conversations.get(id, lambda: Conversation(translator))
            outcome = asked.ask(question, run=run, progress=progress)
            if isinstance(outcome, Refusal):
                reason = outcome.reason.replace(outcome.database, name)
                outcome = replace(outcome, reason=reason)
            return envelope(replace(outcome, database=name), id)

        return await self._with(name, work)

    def turn(self, database: str | None, conversation_id: str | None) -> tuple[str, str | None]:
        """The database that is asked, and the id of the conversation, which may begin here.

        Raises:
            UnknownDatabase: There is none of that name, or none was named of several.
            UnknownId: There is no such conversation.
            UsageError: It is about another database.
        """
        if conversation_id is None:
            return self.databases.name(database), None
        if conversation_id == NEW:
            name = self.databases.name(database)
            return name, self.conversations.begin(name)
        name = self.conversations.database(conversation_id)
        if database is not None and self.databases.name(database) != name:
            raise UsageError(
                "that conversation is about another database", f"leave it out, or say {name}"
            )
        return name, conversation_id

    async def remember(self, question: str, sql: str, database: str | None = None) -> Json:
        """Keeps `sql` as the answer to `question` where it passes; what was kept, or why not."""
        if not sql.strip():
            raise UsageError("no SQL was given", "give the statement that answers")
        name = self.databases.name(database)

        def work(translator: Translator) -> Json:
            kept = translator.remember(question, sql)
            if isinstance(kept, Remembered):
                return {"database": name, "remembered": remembered_json(kept), "checked": None}
            return {"database": name, "remembered": None, "checked": verdict_json(kept)}

        return await self._with(name, work)

    async def forget(self, id: int, database: str | None = None) -> Json:
        """Removes what was remembered under that id, and tells what it was."""
        name = self.databases.name(database)

        def work(translator: Translator) -> Json:
            return {"database": name, "forgotten": remembered_json(translator.forget(id))}

        return await self._with(name, work)

    async def explain(
        self,
        sql: str,
        database: str | None = None,
        *,
        dialect: Dialect | None = None,
        lang: str = "en",
        style: str = "description",
    ) -> Json:
        """`sql` in words: with the names of a database where one is named, else of a dialect."""
        if database is not None and dialect is not None:
            raise UsageError("both a database and a dialect were named", "a database has one")
        if not sql.strip():
            raise UsageError("no SQL was given", "give one query")
        if len(sql) > MAX_TOLD_CHARS:
            raise UsageError(f"the SQL is over {MAX_TOLD_CHARS // 1000} kB", "give it in parts")

        def told(spoken: Dialect, known: Schema | None) -> Json:
            found = explain(sql, spoken, schema=known, lang=lang, style=style)
            return {
                "sql": sql,
                "dialect": spoken,
                "lang": lang,
                "style": style,
                "description": "\n\n".join(one.text for one in found),
                "statements": [explanation_json(one) for one in found],
            }

        if database is None:
            return await self.do(lambda: told(dialect or "generic", None))
        name = self.databases.name(database)
        return await self._with(name, lambda t: told(t.schema.dialect, t.schema_in(lang)))

    async def check(self, sql: str, database: str | None = None) -> Json:
        """What verification makes of `sql`."""
        if not sql.strip():
            raise UsageError("no SQL was given", "give one statement")
        name = self.databases.name(database)
        return await self._with(name, lambda translator: verdict_json(translator.check(sql)))

    async def run(self, sql: str, database: str | None = None) -> Json:
        """What verification makes of `sql`, and its rows where it passed."""
        if not sql.strip():
            raise UsageError("no SQL was given", "give one statement")
        name = self.databases.name(database)

        def work(translator: Translator) -> Json:
            verdict, result = translator.run(sql)
            return {"checked": verdict_json(verdict), **result_json(result)}

        return await self._with(name, work)

    async def chart(
        self, title: str, columns: list[str], rows: list[list[Any]], *, truncated: bool = False
    ) -> Json:
        """The chart that the rows of an answer call for."""
        if any(len(row) != len(columns) for row in rows):
            raise UsageError("a row has more or fewer cells than there are columns", "send all")
        result = Result(tuple(columns), tuple(map(tuple, rows)), truncated)

        def work() -> Json:
            chart = choose(result, title=title)
            is_table = chart.kind == "table"
            return {
                "kind": chart.kind,
                "description": description(chart, result),
                "spec": None if is_table else vega_lite(chart, result),
            }

        return await self.do(work)

    async def schema(self, database: str | None = None, question: str | None = None) -> Json:
        """The snapshot that `sqlnl check --schema` reads; only what `question` needs, if given."""
        name = self.databases.name(database)
        if question is not None:
            too_much(question)

        def work(translator: Translator) -> Json:
            known = replace(translator.schema, database=name)
            if question is not None:
                known = replace(known, tables=translator.select(question).tables)
            return cast(Json, json.loads(dump(known)))

        return await self._with(name, work)

    async def to_query(self, sql: str, database: str | None = None) -> Json:
        """`sql` as the JSON of a query, and what it does; nothing is run."""
        name = self.databases.name(database)

        def work(translator: Translator) -> Json:
            schema = translator.schema
            query = write(to_query(sql, schema.dialect, schema))
            return {"sql": sql, "query": query, "description": translator.explain(sql)}

        return await self._with(name, work)

    async def to_sql(self, query: object, database: str | None = None) -> Json:
        """The JSON of a query as SQL, what it does, and what verification makes of it."""
        name = self.databases.name(database)

        def work(translator: Translator) -> Json:
            schema = translator.schema
            sql = to_sql(read(query), schema.dialect, schema)
            return {
                "sql": sql,
                "description": translator.explain(sql),
                "checked": verdict_json(translator.check(sql)),
            }

        return await self._with(name, work)

    def admit(self) -> None:
        """Raises what `do` would raise at once: Busy, or Stopped where the service goes down."""
        if self._is_closed():
            raise Stopped("the service is going down")
        if self._places.locked() and self.waiting >= self._max_waiting:
            raise Busy("too many questions wait already", "ask again in a moment")

    def _is_closed(self) -> bool:
        return self._closed

    async def do(self, work: Callable[[], T]) -> T:
        """What `work` returns or raises, done by a thread when its turn comes.

        Raises:
            Busy: Too many wait already.
            OutOfTime: Time was up first; the work is told to stop.
            Stopped: The service goes down.
        """
        self.admit()
        try:
            async with asyncio.timeout(self._answer_s):
                self.waiting += 1
                try:
                    await self._places.acquire()
                finally:
                    self.waiting -= 1
                if self._is_closed():
                    self._places.release()
                    raise Stopped("the service is going down")
                return await self._in_a_thread(work)
        except TimeoutError:
            raise OutOfTime(
                f"there was no answer within {self._answer_s:g} s", "ask for less, or again later"
            ) from None

    async def close(self, grace_s: float = 0.0) -> None:
        """Takes nothing more, waits so long for what runs, cancels the rest, closes databases."""
        self._closed = True
        for wait_s in (grace_s, LEAVING_S):
            try:
                await asyncio.wait_for(self._idle.wait(), wait_s)
                break
            except TimeoutError:
                for stop in self._stops:
                    stop.set()
        await asyncio.to_thread(self.databases.close)

    async def _with(self, name: str, work: Callable[[Translator], T]) -> T:
        try:
            return await self.do(lambda: work(self.databases.get(name)))
        except (DatabaseUnreachable, ModelUnreachable, IndexUnusable, MemoryUnusable) as error:
            # Which host or file it was, and what was said there, is not the client's to know.
            log.warning("database %s: %s", name, error.message)
            what = _CALLED.get(type(error), f"the database {name}")
            raise type(error)(f"{what} is out of reach", "try again later") from None

    async def _in_a_thread(self, work: Callable[[], T]) -> T:
        """The caller holds a place, which is given back when the thread has ended."""
        loop = asyncio.get_running_loop()
        ended: asyncio.Future[tuple[T | None, BaseException | None]] = loop.create_future()
        stop = Stop()

        def finish(result: T | None, error: BaseException | None) -> None:
            self._stops.discard(stop)
            self.running -= 1
            self._places.release()
            if not self.running:
                self._idle.set()
            if not ended.done():
                ended.set_result((result, error))

        def main() -> None:
            result: T | None = None
            error: BaseException | None = None
            try:
                with stop:
                    result = work()
                stop.check()  # what a cancelled query led to is no answer
            except BaseException as raised:
                error = Stopped("stopped") if stop.wished else raised
            if not loop.is_closed():
                loop.call_soon_threadsafe(finish, result, error)

        self._stops.add(stop)
        self.running += 1
        self._idle.clear()
        # Its own thread, which the interpreter does not wait for: a model may think for minutes.
        threading.Thread(target=main, name="sqlnl-request", daemon=True).start()
        try:
            result, error = await ended
        except asyncio.CancelledError:
            stop.set()
            raise
        if error is not None:
            raise error
        return cast(T, result)
