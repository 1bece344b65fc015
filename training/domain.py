"""A small causal model of our own from nothing, to have something that a fine-tune can move.

    python training/domain.py ROWS OUT --seconds 240

ROWS is a folder of `sqlnl data prepare`; OUT becomes a Llama of 8 layers (31M parameters) with a
byte-level tokenizer of 8,192 pieces, both made from the train split alone. The loss is on every
token, because a model that begins with nothing has reading to learn too. The learning rate falls
with the clock. domain.sh is the whole experiment.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlnl_rag.finetune.adapter import whole_folder
from sqlnl_rag.finetune.rows import Row, read_splits
from sqlnl_rag.finetune.tokens import row_tokens

CHAT_TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>\n{{ m['content'] }}"
    "{% if m['role'] == 'assistant' %}<|end|>{% endif %}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
SPECIAL = ["<|end|>", "<|pad|>", "<|system|>", "<|user|>", "<|assistant|>"]
VOCABULARY, CONTEXT = 8192, 2048
WARM_UP = 0.05  # of the time
PEAK_RATE, LEAST_RATE = 1e-3, 1e-5


def make_tokenizer(rows: Sequence[Row]) -> Any:
    """A byte-level BPE of the rows' texts."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=SPECIAL,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    # System turns are all the same; one is enough.
    texts = {text for row in rows for _, text in (*row.prompt, *row.completion)}
    tokenizer.train_from_iterator(sorted(texts), trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|end|>", pad_token="<|pad|>"
    )
    fast.chat_template = CHAT_TEMPLATE
    return fast


def make_model(tokenizer: Any, hidden: int, layers: int) -> Any:
    """A random Llama for that tokenizer."""
    from transformers import LlamaConfig, LlamaForCausalLM

    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=hidden,
            intermediate_size=hidden * 8 // 3,
            num_hidden_layers=layers,
            num_attention_heads=hidden // 64,
            max_position_embeddings=CONTEXT,
            bos_token_id=None,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
            tie_word_embeddings=True,
        )
    )


def batches(rows: Sequence[list[int]], tokens: int, seed: int) -> Iterator[list[list[int]]]:
    """For ever: rows of like length together, no more than `tokens` with their padding."""
    chance = random.Random(seed)
    while True:
        order = sorted(rows, key=lambda row: len(row) + chance.random() * 20)
        found: list[list[list[int]]] = [[]]
        for row in order:
            if (len(found[-1]) + 1) * len(row) > tokens and found[-1]:
                found.append([])
            found[-1].append(row)
        chance.shuffle(found)
        yield from found


def train(model: Any, rows: Sequence[list[int]], pad: int, seconds: float, tokens: int) -> None:
    """Next-token loss for `seconds`; prints it now and then."""
    import torch

    from sqlnl_rag.models.embedded.train import half_precision

    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device).train()
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=PEAK_RATE, betas=(0.9, 0.95), weight_decay=0.1
    )
    begun_s, shown_s, step = time.monotonic(), 0.0, 0
    for batch in batches(rows, tokens, seed=0):
        passed = (time.monotonic() - begun_s) / seconds
        if passed >= 1:
            break
        fall = 0.5 * (1 + math.cos(math.pi * max(0.0, passed - WARM_UP) / (1 - WARM_UP)))
        rate = LEAST_RATE + (PEAK_RATE - LEAST_RATE) * min(passed / WARM_UP, fall)
        for group in optimizer.param_groups:
            group["lr"] = rate
        width = max(map(len, batch))
        ids = torch.tensor([row + [pad] * (width - len(row)) for row in batch], device=device)
        mask = torch.tensor([[1] * len(r) + [0] * (width - len(r)) for r in batch], device=device)
        with half_precision(device):
            loss = model(
                input_ids=ids, attention_mask=mask, labels=ids.masked_fill(mask == 0, -100)
            ).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        if time.monotonic() - shown_s > seconds / 20:
            shown_s = time.monotonic()
            print(f"{passed:4.0%} step {step} loss {loss.item():.4f}", flush=True)


def main() -> None:
    """Reads rows, makes tokenizer and model, trains, saves."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seconds", type=float, default=240.0)
    parser.add_argument("--tokens", type=int, default=32_768, help="of one step, padding included")
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--layers", type=int, default=8)
    given = parser.parse_args()
    import torch

    torch.manual_seed(0)
    splits = read_splits(given.rows)
    tokenizer = make_tokenizer(splits.train)
    rows = [row_tokens(tokenizer, row).input_ids for row in splits.train]
    rows = [row for row in rows if len(row) <= CONTEXT]
    model = make_model(tokenizer, given.hidden, given.layers)
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters, {len(rows)} rows,")
    print(f"{sum(map(len, rows)) / len(rows):.0f} tokens a row")
    train(model, rows, tokenizer.pad_token_id, given.seconds, given.tokens)
    with whole_folder(given.out) as folder:
        model.to(torch.bfloat16).save_pretrained(folder)  # as it is fine-tuned on a GPU
        tokenizer.save_pretrained(folder)


if __name__ == "__main__":
    main()
