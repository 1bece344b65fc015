"""What a server answers in OpenAI's dialect: a choice as a reply, choices that come as a stream.

Promises: the text that was told is the text of the reply, thoughts besides; a stream that breaks
off is a reply that was cut, not one that ended; token probabilities that make no sense are none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from sqlnl_rag.reply import Reply

OnText: TypeAlias = Callable[[str], None]


class Teller:
    """Tells the text in a stream as its bytes come.

    Args:
        on_text: Told each piece, thoughts too.
    """

    def __init__(self, on_text: OnText) -> None:
        self._on_text = on_text
        self._rest = b""

    def feed(self, piece: bytes) -> None:
        """The next bytes, cut anywhere."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        for choice in _choices(lines):
            delta = choice.get("delta") or {}
            for key in ("reasoning_content", "reasoning", "content"):
                if isinstance(text := delta.get(key), str) and text:
                    self._on_text(text)


def is_stream(body: bytes) -> bool:
    """Whether a body is a stream; servers that know none answer in one piece."""
    return body.lstrip().startswith((b"data:", b"event:", b":"))


def whole(body: bytes) -> dict[str, Any]:
    """The choice that a stream adds up to, as a completion in one piece would hold it."""
    texts: list[str] = []
    tokens: list[Any] = []
    finish = "length"  # until it says how it ended
    for choice in _choices(body.split(b"\n")):
        delta = choice.get("delta") or {}
        if isinstance(text := delta.get("content"), str):
            texts.append(text)
        if isinstance(told := choice.get("logprobs"), dict):
            tokens += told.get("content") or []
        finish = choice.get("finish_reason") or finish
    return {
        "message": {"content": "".join(texts)},
        "finish_reason": finish,
        "logprobs": {"content": tokens},
    }


def _choices(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """The first choice of each event; what is no event is passed over."""
    for line in lines:
        if not line.startswith(b"data:"):
            continue
        try:
            event = json.loads(line[5:])
            choices = event.get("choices")
        except (ValueError, AttributeError, RecursionError):
            continue  # [DONE], or broken
        if isinstance(choices, list) and choices and isinstance(choices[0], dict):
            yield choices[0]


def reply_of(choice: Mapping[str, Any]) -> Reply:
    """The reply in one choice.

    Raises:
        KeyError, TypeError, AttributeError: It is no choice.
    """
    text = _text(choice["message"].get("content"))
    is_cut = choice.get("finish_reason") == "length"
    pieces, logprobs = _tokens(choice.get("logprobs"))
    written = b"".join(pieces)
    if written.decode("utf-8", "replace") != text:
        return Reply(text, is_cut=is_cut)  # tokens of something else, e.g. thoughts left out
    ends, so_far = [], b""
    for piece in pieces:
        so_far += piece
        ends.append(len(so_far.decode("utf-8", "ignore")))
    return Reply(text, logprobs, tuple(ends), is_cut)


def _tokens(told: Any) -> tuple[list[bytes], tuple[float, ...]]:
    """The tokens of a reply as bytes, with log-probabilities; none where they make no sense."""
    content = told.get("content") if isinstance(told, dict) else None
    pieces, logprobs = [], []
    for token in content if isinstance(content, list) else []:
        try:
            text, data, logprob = token["token"], token.get("bytes"), float(token["logprob"])
            pieces.append(bytes(data) if data else text.encode())
        except (KeyError, TypeError, ValueError, AttributeError):
            return [], ()
        if not logprob <= 0:  # NaN too
            return [], ()
        logprobs.append(logprob)
    return pieces, tuple(logprobs)


def _text(content: Any) -> str:
    """A message's text; some servers send it in parts, and null beside thoughts or tool calls."""
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content)
    return str(content or "")
