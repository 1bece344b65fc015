"""A language model in this process, tiny and random: batches, candidates, probabilities, limits."""

from __future__ import annotations

import math
import threading
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from sqlnl_rag import prompt
from sqlnl_rag.cli.explaining import load_describer
from sqlnl_rag.errors import ModelUnreachable, UsageError
from sqlnl_rag.explain import explain
from sqlnl_rag.models import in_flight, load_model
from sqlnl_rag.models.chat import ChatModel
from sqlnl_rag.prompt import Message
from sqlnl_rag.types import Column, Schema, Selection, Table
from tests.tiny_llama import make_llama

NEEDED = ("torch", "transformers", "peft")
if MISSING := [name for name in NEEDED if find_spec(name) is None]:
    pytest.skip(f"a model in this process needs {', '.join(MISSING)}", allow_module_level=True)

TURNS = [[Message("user", text)] for text in ("a", "b c d e f", "SELECT 1", "京", "x" * 200)]
SELECTION = Selection("sqlite", (Table("t", (Column("id", "INTEGER", "number"),)),))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    texts = [m.content for m in prompt.render("How many?", SELECTION)]
    return make_llama(tmp_path_factory.mktemp("model") / "tiny", [*texts, "SELECT 1", "京都"])


def chat(folder: Path, **options: Any) -> Any:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from sqlnl_rag.models.local import LocalChat

    model = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    return LocalChat(model.eval(), tokenizer, name="hf:tiny", **{"max_new_tokens": 12} | options)


def test_a_batch_says_what_each_question_alone_would_get(folder: Path) -> None:
    """Threads ask at once while the model is held, so that they make up one batch; the padding
    changes nothing.
    """
    model = chat(folder)
    alone = [model.complete(turns, n=1)[0] for turns in TURNS]
    assert len({reply.text for reply in alone}) > 1
    batches: list[int] = []
    generate = model._model.generate

    def counting(**given: Any) -> Any:
        batches.append(len(given["input_ids"]))
        return generate(**given)

    model._model.generate = counting
    together: dict[int, Any] = {}

    def ask(number: int) -> None:
        together[number] = model.complete(TURNS[number], n=1)[0]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(len(TURNS))]
    with model._generating:
        for thread in threads:
            thread.start()
        while len(model._waiting) < len(TURNS):
            pass
    for thread in threads:
        thread.join()
    assert batches == [len(TURNS)]
    for number, reply in enumerate(alone):
        assert together[number].text == reply.text
        assert together[number].logprobs == pytest.approx(reply.logprobs, abs=1e-3)


def test_the_same_question_more_often_than_a_batch_holds(folder: Path) -> None:
    from sqlnl_rag.models.local import BATCH

    model = chat(folder)
    replies: list[Any] = []
    threads = [
        threading.Thread(target=lambda: replies.extend(model.complete(TURNS[0], n=1)))
        for _ in range(BATCH + 1)
    ]
    with model._generating:
        for thread in threads:
            thread.start()
        while len(model._waiting) < len(threads):
            pass
    for thread in threads:
        thread.join(60)
    assert len(replies) == BATCH + 1 and len({reply.text for reply in replies}) == 1


def test_probabilities_are_the_models_own(folder: Path) -> None:
    """The log-probability of the text is that of a forward pass over prompt and reply."""
    import torch

    from sqlnl_rag.finetune.tokens import prompt_ids

    model = chat(folder)
    (reply,) = model.complete(TURNS[1], n=1)
    assert reply.is_cut and len(reply.ends) == len(reply.logprobs) == 12
    assert reply.ends[-1] == len(reply.text) and list(reply.ends) == sorted(reply.ends)
    before = prompt_ids(model._tokenizer, (("user", TURNS[1][0].content),))
    ids = torch.tensor([before])
    out = model._model.generate(input_ids=ids, do_sample=False, max_new_tokens=12)
    logits = torch.log_softmax(model._model(out).logits[0].float(), -1)
    expected = [logits[i - 1, out[0, i]].item() for i in range(len(before), out.shape[1])]
    assert list(reply.logprobs) == pytest.approx(expected, abs=1e-3)
    assert reply.logprob_of(reply.text) == pytest.approx(sum(expected), abs=1e-2)


def test_several_candidates_are_sampled_one_is_greedy(folder: Path) -> None:
    model = chat(folder)
    assert model.complete(TURNS[0], n=1) == model.complete(TURNS[0], n=1)
    assert len(model.complete(TURNS[0], n=4)) == 4


def test_a_prompt_that_is_too_long(folder: Path) -> None:
    with pytest.raises(ModelUnreachable, match="longer than the context") as caught:
        chat(folder).complete([Message("user", "x y " * 3000)], n=1)
    assert caught.value.hint


def test_generation_ends_in_time(folder: Path) -> None:
    """With no time at all it stops after a token, and half a reply is no statement."""
    (reply,) = chat(folder, timeout_s=0.0, max_new_tokens=500).complete(TURNS[0], n=1)
    assert reply.is_cut and len(reply.logprobs) < 10 and reply.sql == ""


def test_a_gpu_that_is_full_is_given_smaller_batches(folder: Path) -> None:
    """The model raises what a GPU would while more than one question is in the batch."""
    import torch

    model = chat(folder)
    generate = model._model.generate
    sizes: list[int] = []

    def cramped(**given: Any) -> Any:
        sizes.append(len(given["input_ids"]))
        if sizes[-1] > 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return generate(**given)

    model._model.generate = cramped
    from sqlnl_rag.models.local import _Request

    batch = [_Request([5, 6, 7], 1) for _ in range(4)]
    model._serve(batch)
    assert sizes == [4, 2, 1, 1, 2, 1, 1]
    assert all(len(request.replies) == 1 for request in batch)

    def full(**given: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory")

    model._model.generate = full
    with pytest.raises(ModelUnreachable, match="does not fit the GPU") as caught:
        model.complete(TURNS[0], n=1)
    assert "@4bit" in caught.value.hint


def test_its_words_are_held_to_the_check_too(folder: Path) -> None:
    schema = Schema("sqlite", "test", SELECTION.tables)
    model = load_describer(f"hf:{folder}")
    (one,) = explain("SELECT id FROM t", "sqlite", schema=schema, model=model)
    assert one.voice == "floor" and one.coverage.ok
    assert any("hf:" in warning and "is not shown" in warning for warning in one.warnings)


def test_it_is_a_model_like_any_other(folder: Path) -> None:
    model = load_model(f"hf:{folder}")
    assert isinstance(model, ChatModel)
    assert (model.name, model.destination, in_flight(model) > 1) == (f"hf:{folder}", None, True)
    for candidate in model.generate("How many?", SELECTION, k=2):
        assert candidate.score is not None and math.isfinite(candidate.score)


WRONGS = [
    ("hf:./not/there", ModelUnreachable, "no model at"),
    ("hf:nobody/has-this-model", ModelUnreachable, "no such model in the local cache"),
    ("hf:", UsageError, "no model is called"),
]


@pytest.mark.parametrize(("spec", "kind", "said"), WRONGS)
def test_models_that_are_not_there(spec: str, kind: type[Exception], said: str) -> None:
    with pytest.raises(kind, match=said):
        load_model(spec)


def test_fewer_bits_need_a_gpu(folder: Path) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    with pytest.raises(UsageError, match="4-bit weights need a CUDA device"):
        load_model(f"hf:{folder}@4bit")


def test_files_that_are_broken(folder: Path, tmp_path: Path) -> None:
    for name in ("config.json", "model.safetensors", "tokenizer.json"):
        broken = tmp_path / name
        broken.mkdir()
        for path in folder.iterdir():
            (broken / path.name).write_bytes(path.read_bytes())
        (broken / name).write_bytes(b"\x00half")
        with pytest.raises((ModelUnreachable, UsageError)) as caught:
            load_model(f"hf:{broken}")
        assert "\n" not in caught.value.message and caught.value.hint
