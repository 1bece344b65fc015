"""The models that turn a question and a selection of the schema into candidate SQL.

`Model` is all that the rest of the house knows of them. A model promises nothing about what it
writes: candidates may be wrong, forbidden or no SQL at all, and go through `sqlnl_rag.verify`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.types import Attempt, Candidate, Selection, Table

# Hosts that are this machine whatever a resolver says; every other one counts as another machine.
THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})
REQUESTS_IN_FLIGHT = 8  # of one batch, to a server that may well answer many at once
AVAILABLE = (
    "embedded or embedded:FOLDER, openai:NAME or openai:NAME@URL (any OpenAI-compatible server),"
    " hf:PATH or hf:PATH@4bit"
)


class Model(Protocol):
    """Writes SQL."""

    @property
    def name(self) -> str:
        """What `Candidate.model` and reports call it."""
        ...

    @property
    def budget(self) -> int:
        """How much schema it can read at once, in units of its own `cost`."""
        ...

    def cost(self, table: Table) -> int:
        """What one table takes of the budget."""
        ...

    def generate(
        self,
        question: str,
        selection: Selection,
        *,
        feedback: Sequence[Attempt] = (),
        k: int = 10,
    ) -> list[Candidate]:
        """At most `k` candidates, best first; none where the model found no query to write.

        Args:
            feedback: Earlier candidates that failed, with the checks that failed them.

        Raises:
            ModelUnreachable: The model is gone, or answers with something that is no answer.
        """
        ...


def is_elsewhere(destination: str | None) -> bool:
    """Whether what is sent to that host leaves this machine; None is this process."""
    return destination is not None and destination not in THIS_MACHINE


def in_flight(model: Model) -> int:
    """How many questions at once `model` answers better than one after the other."""
    return int(getattr(model, "in_flight", 1))


def load_model(
    spec: str,
    *,
    environ: Mapping[str, str] = os.environ,
    on_text: Callable[[str], None] | None = None,
) -> Model:
    """The model that `spec` names: ``embedded``, ``embedded:FOLDER`` (what `sqlnl train embedded`
    wrote), ``openai:NAME``, ``openai:NAME@URL``, ``hf:PATH``, ``hf:PATH@4bit``, ``hf:PATH@8bit``.

    Args:
        environ: Where OPENAI_BASE_URL and OPENAI_API_KEY are looked up.
        on_text: Told what a server's model writes, as it does; it is then asked for one reply.

    Raises:
        UsageError: Nothing goes by that name, or its settings are missing.
        ModelUnreachable: Its weights cannot be read, or are not there.
        MissingExtra: The packages that a model in this process needs are not installed.
    """
    kind, _, name = spec.partition(":")
    if spec == "embedded":
        from sqlnl_rag.models.embedded import EmbeddedModel

        return EmbeddedModel()
    if kind == "embedded" and name:
        from sqlnl_rag.models.embedded import EmbeddedModel

        if not Path(name, "decoder.onnx").is_file():
            raise ModelUnreachable(
                f"{name} holds no weights of the embedded model",
                "name a folder that sqlnl train embedded wrote",
            )
        return EmbeddedModel(Path(name))
    if kind == "openai" and name:
        from sqlnl_rag.models.chat import ChatModel
        from sqlnl_rag.models.openai import OpenAIChat

        name, at, url = name.rpartition("@") if "@http" in name else (name, "", "")
        if at:
            environ = {**environ, "OPENAI_BASE_URL": url}
        chat = OpenAIChat.from_environment(name, environ, on_text=on_text)
        return ChatModel(
            chat,
            name=f"openai:{name}",
            destination=chat.host,
            max_candidates=1 if on_text else 5,
            in_flight=REQUESTS_IN_FLIGHT,
        )
    if kind == "hf" and name:
        from sqlnl_rag.models.local import load_local

        return load_local(name)
    raise UsageError(f"no model is called {spec!r}", f"there are: {AVAILABLE}")
