"""Messages as a tokenizer's own chat template writes them, and rows as token ids with labels.

Training and answering go through `prompt_text`, so a model is asked exactly as it was trained: the
template's text for the prompt, special tokens included, and no tokens added to that. The labels
cover the completion and the end-of-text token; the prompt's are -100, which has no loss. Both back
ends take such rows as they are, so neither renders, masks or cuts them in a way of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlnl_rag.errors import UsageError
from sqlnl_rag.finetune.rows import Row, Turns

NO_LOSS = -100


@dataclass(frozen=True)
class Tokens:
    """One row: as many labels as ids."""

    input_ids: list[int]
    labels: list[int]


def require_chat_template(tokenizer: Any, name: str) -> None:
    """Refuses a tokenizer that cannot tell who speaks.

    Raises:
        UsageError: It has no chat template.
    """
    if not getattr(tokenizer, "chat_template", None):
        raise UsageError(
            f"the tokenizer of {name} has no chat template",
            "take its instruct variant, or put a chat_template.jinja beside its tokenizer",
        )


def prompt_text(tokenizer: Any, turns: Turns) -> str:
    """The template's text up to where the assistant begins.

    Templates that know no system turn (Gemma's) get its text at the head of the user's.
    """
    from jinja2.exceptions import TemplateError

    def apply(messages: Turns) -> str:
        text: str = tokenizer.apply_chat_template(
            _messages(messages), tokenize=False, add_generation_prompt=True
        )
        return text

    try:
        return apply(turns)
    except TemplateError:
        if len(turns) < 2 or turns[0][0] != "system":
            raise
        (_, system), (role, user), *rest = turns
        return apply(((role, f"{system}\n\n{user}"), *rest))


def prompt_ids(tokenizer: Any, turns: Turns) -> list[int]:
    """`prompt_text` as ids; the text brings its own special tokens."""
    return _ids(tokenizer, prompt_text(tokenizer, turns))


def row_tokens(tokenizer: Any, row: Row) -> Tokens:
    """A row as both back ends are given it."""
    prompt = prompt_text(tokenizer, row.prompt)
    before, after = _ids(tokenizer, prompt), _ids(tokenizer, _completion(tokenizer, prompt, row))
    return Tokens(before + after, [NO_LOSS] * len(before) + after)


def tokenize(
    tokenizer: Any, rows: Sequence[Row], max_length: int, split: str
) -> tuple[list[Tokens], int]:
    """The rows that fit, and how many did not: one that is cut would teach half a statement.

    Raises:
        UsageError: None fits, though there are some.
    """
    tokens = [row_tokens(tokenizer, row) for row in rows]
    kept = [one for one in tokens if len(one.input_ids) <= max_length]
    if rows and not kept:
        shortest = min(len(one.input_ids) for one in tokens)
        raise UsageError(
            f"no row of the {split} split fits into {max_length} tokens",
            f"--set max_length={shortest} fits the shortest; or prepare rows with fewer tables",
        )
    return kept, len(tokens) - len(kept)


def _completion(tokenizer: Any, prompt: str, row: Row) -> str:
    """What follows the prompt, ended so that the model learns to stop.

    The template's own ending where it lets the prompt stand as it was; some drop or add thoughts.
    """
    from jinja2.exceptions import TemplateError

    try:
        whole = tokenizer.apply_chat_template(
            _messages((*row.prompt, *row.completion)), tokenize=False
        )
    except TemplateError:
        whole = ""
    text: str = "".join(content for _, content in row.completion)
    if whole.startswith(prompt) and whole != prompt:
        text = whole[len(prompt) :]
    return text if tokenizer.eos_token in text else text + tokenizer.eos_token


def _messages(turns: Turns) -> list[dict[str, str]]:
    return [{"role": role, "content": content} for role, content in turns]


def _ids(tokenizer: Any, text: str) -> list[int]:
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids
