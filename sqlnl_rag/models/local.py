"""A Hugging Face model or adapter in this process: ``--model hf:PATH``, ``hf:PATH@4bit``.

PATH is a folder, or a name in the local Hugging Face cache; of an adapter, the base model that its
own config names is loaded under it. transformers and plain peft do it, whichever program trained.

Promises: nothing is downloaded, no code that comes with a model is run. A model is asked through
the chat template it was trained with (`sqlnl_rag.finetune.tokens`). Threads may share it: questions
that wait while one batch is generated make up the next one. A batch that does not fit the GPU is
halved until it does. Generation stops at `timeout_s`.

Does not constrain what is written: transformers has no grammar of its own, and what comes out is
proven like any other candidate.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlnl_rag.errors import MissingExtra, ModelUnreachable, UsageError
from sqlnl_rag.finetune.adapter import base_of, base_sha256, find_model, read_manifest
from sqlnl_rag.finetune.tokens import prompt_ids, require_chat_template
from sqlnl_rag.models.adapted import hide_bars, put_adapter, reading
from sqlnl_rag.models.chat import DEFAULT_BUDGET, ChatModel
from sqlnl_rag.reply import Reply

if TYPE_CHECKING:
    from sqlnl_rag.prompt import Message

BITS = {"": 16, "4bit": 4, "8bit": 8}
BATCH = 8  # questions generated at once
TIMEOUT_S = 120.0
MAX_NEW_TOKENS = 1024
SAMPLING_TEMPERATURE = 0.7
_FRAME_TOKENS = 600  # of instructions and question around the schema, in a small context


def load_local(spec: str) -> ChatModel:
    """The model that ``PATH`` or ``PATH@4bit`` names.

    Raises:
        UsageError: It has no chat template, its adapter is of another base, or fewer bits are
            asked for where no CUDA device is.
        ModelUnreachable: It is not there, cannot be read, or does not fit the GPU.
        MissingExtra: torch, transformers or peft is not installed.
    """
    name, _, bits = spec.rpartition("@") if spec.endswith(("@4bit", "@8bit")) else (spec, "", "")
    folder = find_model(name)
    try:
        import torch
        import transformers  # noqa: F401
    except ImportError:
        raise MissingExtra(f"hf:{name}", "local") from None
    model, tokenizer, warnings = read_model(folder, BITS[bits])
    chat = LocalChat(model, tokenizer, name=f"hf:{name}")
    context = int(getattr(model.config, "max_position_embeddings", 0) or DEFAULT_BUDGET * 4)
    room = context - min(MAX_NEW_TOKENS, context // 4) - _FRAME_TOKENS
    return ChatModel(
        chat,
        name=f"hf:{spec}",
        destination=None,
        budget=max(200, min(DEFAULT_BUDGET, room)),
        max_candidates=4 if torch.cuda.is_available() else 1,
        in_flight=BATCH,
        warnings=warnings,
    )


@dataclass(eq=False)
class _Request:
    """One question on its way through a batch; another one with the same words is another one."""

    ids: list[int]
    n: int
    replies: list[Reply] = field(default_factory=list)
    error: ModelUnreachable | None = None

    @property
    def is_done(self) -> bool:
        return bool(self.replies) or self.error is not None


class LocalChat:
    """`sqlnl_rag.models.chat.Chat` over a model in this process.

    Args:
        model: A causal language model of transformers, or one of peft around it.
        timeout_s: For one batch.
        max_new_tokens: Of one reply, thoughts included.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        *,
        name: str,
        timeout_s: float = TIMEOUT_S,
        max_new_tokens: int = MAX_NEW_TOKENS,
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._name = name
        self._timeout_s = timeout_s
        self._max_new_tokens = max_new_tokens
        self._waiting: list[_Request] = []
        self._queue = threading.Lock()
        self._generating = threading.Lock()

    def complete(self, messages: Sequence[Message], *, n: int) -> list[Reply]:
        """`n` replies, greedy where `n` is 1; see `Chat`.

        Raises:
            ModelUnreachable: The prompt is longer than the model's context, or the GPU is full.
        """
        request = _Request(
            prompt_ids(self._tokenizer, tuple((m.role, m.content) for m in messages)), n
        )
        with self._queue:
            self._waiting.append(request)
        with self._generating:
            # Whoever gets here takes those who wait along; they find their replies ready.
            while not request.is_done:
                self._serve(self._next_batch())
        if request.error:
            raise request.error
        return request.replies

    def _next_batch(self) -> list[_Request]:
        """The first to come, and the next that want as many replies."""
        with self._queue:
            n = self._waiting[0].n
            batch = [one for one in self._waiting if one.n == n][: max(1, BATCH // n)]
            self._waiting = [one for one in self._waiting if one not in batch]
        return batch

    def _serve(self, batch: list[_Request]) -> None:
        """Replies or errors for each; never raises but for what nobody could expect."""
        import torch

        try:
            self._generate(batch)
        except torch.OutOfMemoryError:
            torch.cuda.empty_cache()
            if len(batch) > 1:
                half = len(batch) // 2
                self._serve(batch[:half])
                self._serve(batch[half:])
                return
            batch[0].error = ModelUnreachable(
                f"{self._name} does not fit the GPU", f"--model {self._name}@4bit takes a third"
            )
        except BaseException as error:
            # Others wait for these replies, and must not wait for ever.
            for request in batch:
                request.error = ModelUnreachable(
                    f"{self._name} failed: {type(error).__name__}", "see the error's cause"
                )
            raise

    def _generate(self, batch: list[_Request]) -> None:
        import torch

        room = self._room(batch)
        if room < 1:
            for request in batch:
                request.error = ModelUnreachable(
                    f"the prompt is longer than the context of {self._name}",
                    "ask about fewer tables, or take a model that reads more",
                )
            return
        width, n = max(len(request.ids) for request in batch), batch[0].n
        pad = self._tokenizer.pad_token_id
        pad = self._tokenizer.eos_token_id if pad is None else pad
        # Padded on the left, so that every reply begins at the same place. (questions, width)
        ids = torch.tensor([[pad] * (width - len(r.ids)) + r.ids for r in batch])
        mask = torch.tensor([[0] * (width - len(r.ids)) + [1] * len(r.ids) for r in batch])
        device = self._model.device
        how: dict[str, Any] = {"do_sample": False, "temperature": None}
        if n > 1:
            how = {"do_sample": True, "temperature": SAMPLING_TEMPERATURE}
        with torch.inference_mode():
            out = self._model.generate(
                input_ids=ids.to(device),
                attention_mask=mask.to(device),
                num_return_sequences=n,
                max_new_tokens=room,
                max_time=self._timeout_s,
                pad_token_id=pad,
                top_p=1.0 if n > 1 else None,  # models' own files often say otherwise
                top_k=0 if n > 1 else None,
                repetition_penalty=1.0,
                return_dict_in_generate=True,
                output_logits=True,
                **how,
            )
        sequences = out.sequences[:, width:]  # (questions * n, tokens)
        # (questions * n, tokens): of each token under the model itself, not the sampling's
        chosen = torch.stack(
            [
                torch.log_softmax(logits.float(), -1).gather(
                    -1, sequences[:, i : i + 1].to(logits.device)
                )[:, 0]
                for i, logits in enumerate(out.logits)
            ],
            dim=1,
        )
        rows = list(zip(sequences.tolist(), chosen.tolist(), strict=True))
        for number, request in enumerate(batch):
            request.replies = [self._reply(*row) for row in rows[number * n : (number + 1) * n]]

    def _room(self, batch: Sequence[_Request]) -> int:
        """Tokens that a reply may have beside the longest prompt of a batch."""
        context = getattr(self._model.config, "max_position_embeddings", None)
        longest = max(len(request.ids) for request in batch)
        return min(self._max_new_tokens, context - longest if context else self._max_new_tokens)

    def _reply(self, ids: list[int], logprobs: list[float]) -> Reply:
        ends_at = self._stops()
        stop = next((i for i, token in enumerate(ids) if token in ends_at), None)
        kept = ids[:stop]

        def text(upto: int) -> str:
            decoded: str = self._tokenizer.decode(kept[:upto], skip_special_tokens=True)
            return decoded

        # Where each token's text ends; a token alone may be half a character, so from the start.
        ends = tuple(len(text(i + 1)) for i in range(len(kept)))
        return Reply(text(len(kept)), tuple(logprobs[: len(kept)]), ends, is_cut=stop is None)

    def _stops(self) -> set[int]:
        configured = self._model.generation_config.eos_token_id
        several = configured if isinstance(configured, list) else [configured]
        return {token for token in (*several, self._tokenizer.eos_token_id) if token is not None}


def read_model(folder: Path, bits: int = 16) -> tuple[Any, Any, tuple[str, ...]]:
    """Model, tokenizer and what is to be warned of; raises as `load_local` does."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig

    hide_bars()
    cuda = torch.cuda.is_available()
    if bits < 16 and not cuda:
        raise UsageError(
            f"{bits}-bit weights need a CUDA device", "leave out the @ and what follows"
        )
    dtype = torch.float32
    if cuda:
        bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
        dtype = torch.bfloat16 if bf16 else torch.float16
    named = base_of(folder)
    base = find_model(named) if named is not None else folder
    options: dict[str, Any] = {"dtype": dtype, "local_files_only": True, "trust_remote_code": False}
    if cuda:
        options["device_map"] = {"": torch.cuda.current_device()}
    if bits < 16:
        options["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=bits == 4,
            load_in_8bit=bits == 8,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_compute_dtype=dtype,
        )
    own_tokenizer = (folder / "tokenizer_config.json").is_file()
    with reading(base):
        tokenizer = AutoTokenizer.from_pretrained(
            folder if own_tokenizer else base, local_files_only=True
        )
        require_chat_template(tokenizer, str(folder))
        model = AutoModelForCausalLM.from_pretrained(base, **options)
    warnings: tuple[str, ...] = ()
    manifest = read_manifest(folder)
    if manifest is not None:
        warnings = manifest.prompt_warnings()
    if named is not None:
        model = put_adapter(model, folder)
        if manifest is not None and manifest.base_sha256 != base_sha256(base):
            warnings += (f"the weights of {base} are not those that the adapter was trained on",)
    model.eval()
    return model, tokenizer, warnings
