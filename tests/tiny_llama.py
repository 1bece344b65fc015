"""A language model small enough to be made, trained and asked within a test, and rows to train on.

The weights are random, the tokenizer is trained on the rows, the chat template is of its own. It
can learn a handful of statements by heart and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlnl_rag import prompt
from sqlnl_rag.database import Database
from sqlnl_rag.introspect import introspect
from sqlnl_rag.types import Selection

CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>\n{{ m['content'] }}"
    "{% if m['role'] == 'assistant' %}<|end|>{% endif %}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
SPECIAL = ["<|end|>", "<|pad|>", "<|system|>", "<|user|>", "<|assistant|>"]


def make_rows(url: str, pairs: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """A row for each question and its SQL, over the whole schema of the database at `url`."""
    with Database.open(url) as database:
        schema = introspect(database)
    selection = Selection(schema.dialect, schema.tables)
    return [
        {
            "prompt": [vars(message) for message in prompt.render(question, selection)],
            "completion": [vars(prompt.completion(sql))],
            "direction": "nl2sql",
            "id": str(number),
            "db_id": "shop",
        }
        for number, (question, sql) in enumerate(pairs)
    ]


def write_splits(folder: Path, rows: Sequence[dict[str, Any]], **card: Any) -> Path:
    """The folder that `sqlnl data prepare` would write, with the same rows in every split."""
    folder.mkdir(parents=True)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    for name in ("train", "valid", "test"):
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    content = {"fingerprint": "f" * 64, "prompt_sha256": prompt.prompt_sha256(), **card}
    (folder / "card.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def make_llama(folder: Path, texts: Sequence[str], *, hidden: int = 64, seed: int = 0) -> Path:
    """Saves a random Llama of two layers and a byte-level tokenizer trained on `texts`."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=700,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|end|>", pad_token="<|pad|>"
    )
    fast.chat_template = CHAT_TEMPLATE
    fast.save_pretrained(folder)
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=len(fast),
        hidden_size=hidden,
        intermediate_size=2 * hidden,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=2048,
        bos_token_id=None,
        eos_token_id=fast.eos_token_id,
        pad_token_id=fast.pad_token_id,
        tie_word_embeddings=False,
        initializer_range=0.3,  # the head is not trained: it must tell tokens apart as it is
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder
