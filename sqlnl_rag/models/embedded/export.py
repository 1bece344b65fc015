"""Trained weights -> the three int8 ONNX graphs that ship, and the tokenizer beside them.

    python -m sqlnl_rag.models.embedded.export --run RUN --start START --data DATA --out WEIGHTS

    encoder.onnx   ids, mask, marks (B, T)                            -> hidden (B, T, D)
    parser.onnx    hidden (1, T, D), spans (1, N, 2), relations (1, N, N)
                   -> pointed (N, D), keys (D, N), cross_keys (layers, H, d, N),
                   cross_values (layers, H, N, d)
    decoder.onnx   tokens (B,), step (1,), past_keys (layers, B, H, d, t), past_values
                   (layers, B, H, t, d) and what the parser gave
                   -> logits (B, keywords + N), next_keys, next_values (t + 1)

Products are quantised per output channel with weights in int8 and activations on the fly; the word
embeddings per row, which costs nothing measurable and halves the file.
"""

# ruff: noqa: TID253  (an export script)
from __future__ import annotations

import argparse
import logging
import random
import shutil
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from sqlnl_rag.models.embedded.dataset import read_pairs, read_schemas_file
from sqlnl_rag.models.embedded.features import Features, Featurizer
from sqlnl_rag.models.embedded.network import (
    DecoderLayer,
    Encoder,
    EncoderLayer,
    Network,
    Shape,
    load_parts,
    load_start,
    vocabulary,
)

_Axes = dict[str, dict[int, str]]  # input or output -> which of its dimensions vary


# How much of the spread of a product's inputs moves into its weights: of 0.5 to 1, the value that
# keeps the int8 encoder nearest to the fp32 one on training questions (off by 8 %; unsmoothed, 19).
SHARE = 0.75


class RowQuantized(nn.Module):
    """An embedding kept as int8 with one scale a row."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """ids (...) -> vectors (..., D)."""
        table: Tensor = self.get_buffer("table")
        return table[ids].to(torch.float32) * self.get_buffer("scale")[ids]


class Smoothed(nn.Module):
    """Linear layers of one input, side by side, whose input is scaled a channel before it is
    quantised, and their weights back.

    A few channels of the encoder's hidden states are many times as large as the rest; quantised
    with one scale, the rest would drown.

    Args:
        largest: (in features,) The largest size met of each channel of the input.
    """

    def __init__(self, linears: Sequence[nn.Linear], largest: Tensor, share: float) -> None:
        super().__init__()
        weight = torch.cat([linear.weight.detach() for linear in linears])
        reach = weight.abs().amax(0).clamp(min=1e-5)
        scale = largest.clamp(min=1e-5) ** share / reach ** (1 - share)
        self.register_buffer("shrink", 1 / scale)
        self.linear = nn.Linear(weight.shape[1], weight.shape[0])
        with torch.no_grad():
            self.linear.weight.copy_(weight * scale)
            self.linear.bias.copy_(torch.cat([linear.bias.detach() for linear in linears]))

    def forward(self, x: Tensor) -> Tensor:
        """The outputs of the layers that it was made of, end to end."""
        smoothed: Tensor = self.linear(x * self.get_buffer("shrink"))
        return smoothed


class FusedLayer(nn.Module):
    """An `EncoderLayer` whose query, key and value are one product, all of them smoothed."""

    def __init__(self, layer: EncoderLayer, largest: dict[str, Tensor], share: float) -> None:
        super().__init__()
        self.heads = layer.heads
        self.qkv = Smoothed((layer.query, layer.key, layer.value), largest["query"], share)
        self.out = Smoothed((layer.out,), largest["out"], share)
        self.up = Smoothed((layer.up,), largest["up"], share)
        self.down = Smoothed((layer.down,), largest["down"], share)
        self.out_norm, self.down_norm = layer.out_norm, layer.down_norm

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """As the layer that it was made of."""
        size = x.shape[-1] // self.heads
        qkv = self.qkv(x).view(*x.shape[:2], 3, self.heads, size).permute(2, 0, 3, 1, 4)
        q, k, v = qkv.unbind(0)
        seen = torch.softmax(torch.matmul(q * size**-0.5, k.transpose(-1, -2)) + bias, -1)
        attended = torch.matmul(seen, v).transpose(1, 2).flatten(2)
        x = self.out_norm(x + self.out(attended))
        normed: Tensor = self.down_norm(x + self.down(F.gelu(self.up(x))))
        return normed


def fuse(encoder: Encoder, samples: list[Features], share: float = SHARE) -> None:
    """Replace the encoder's layers by `FusedLayer`s, as `samples` show their inputs."""
    largest: dict[nn.Module, Tensor] = {}

    def watch(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        now = inputs[0].detach().abs().flatten(0, -2).amax(0)
        largest[module] = torch.maximum(largest.get(module, now), now)

    linears = [m for m in encoder.layers.modules() if isinstance(m, nn.Linear)]
    hooks = [linear.register_forward_pre_hook(watch) for linear in linears]
    with torch.inference_mode():
        for features in samples:
            ids = torch.from_numpy(features.ids)[None].long()
            encoder(ids, torch.ones_like(ids), torch.from_numpy(features.marks)[None].long())
    for hook in hooks:
        hook.remove()
    for number, layer in enumerate(encoder.layers):
        assert isinstance(layer, EncoderLayer)
        met = {
            name: largest[part].clone() for name, part in layer.named_children() if part in largest
        }
        encoder.layers[number] = FusedLayer(layer, met, share)


def some_features(data: Path, tokenizer: Path, count: int = 64) -> list[Features]:
    """Inputs of training pairs of every kind."""
    schemas, pairs = read_schemas_file(data), list(read_pairs(data))
    featurizer = Featurizer(tokenizer)
    chosen = random.Random(0).sample(pairs, count)
    return [featurizer(p.question, schemas[p.schema].tables[:8], p.matches) for p in chosen]


class Parser(nn.Module):
    """Pooling, relation layers and what of the decoder stays the same from step to step."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, hidden: Tensor, spans: Tensor, relations: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """See the module's docstring; keys come scaled and turned, as a step multiplies by them."""
        network = self.network
        absent = torch.zeros(1, 1, 1, 1)
        memory = network.remember(hidden, spans, relations, absent)
        crosses = [layer.memory(memory) for layer in network.decoder_layers]
        scale = crosses[0][0].shape[-1] ** -0.5
        return (
            network.pointed(memory)[0],
            network.point_key(memory)[0].T * memory.shape[-1] ** -0.5,
            torch.stack([keys[0].transpose(-1, -2) * scale for keys, _ in crosses]),
            torch.stack([values[0] for _, values in crosses]),
        )


class Step(nn.Module):
    """One step of the decoder for B hypotheses over one memory.

    The same as `DecoderLayer`, but the hypotheses are the rows of each product with the memory,
    which is therefore never copied for them.
    """

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(
        self, tokens: Tensor, step: Tensor, past_keys: Tensor, past_values: Tensor,
        pointed: Tensor, keys: Tensor, cross_keys: Tensor, cross_values: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
        """See the module's docstring."""
        network = self.network
        width, heads = network.shape.width, network.shape.heads
        size = width // heads
        vectors = torch.cat([network.keyword.weight, pointed])
        x = vectors[tokens] + network.step(step)
        new_keys, new_values = [], []
        for number, layer in enumerate(network.decoder_layers):
            assert isinstance(layer, DecoderLayer)
            q, k, v = layer.qkv(layer.norm(x)).view(-1, 3, heads, 1, size).unbind(1)
            k = torch.cat([past_keys[number], k.transpose(-1, -2)], -1)
            v = torch.cat([past_values[number], v], -2)
            new_keys.append(k)
            new_values.append(v)
            seen = torch.softmax(torch.matmul(q * size**-0.5, k), -1)
            x = x + layer.out(torch.matmul(seen, v).reshape(-1, width))
            q = layer.cross_query(layer.cross_norm(x)).view(-1, heads, size).transpose(0, 1)
            seen = torch.softmax(torch.matmul(q, cross_keys[number]), -1)
            found = torch.matmul(seen, cross_values[number]).transpose(0, 1)
            x = x + layer.cross_out(found.reshape(-1, width))
            x = x + layer.down(F.gelu(layer.up(layer.inner_norm(x))))
        x = network.out_norm(x)
        points = torch.matmul(network.point_query(x), keys)
        logits = torch.cat([network.keyword_out(x), points], -1)
        return logits, torch.stack(new_keys), torch.stack(new_values)


def load_run(run: Path, start: Path) -> Network:
    """The network that `train.save` wrote, its word embeddings those of the start."""
    path = start / "start.safetensors"
    network = Network(Shape(vocabulary=vocabulary(path)))
    load_start(network, path)
    load_parts(network, run)
    return network.eval()


def export(network: Network, folder: Path) -> None:
    """Write the three graphs in fp32."""
    shape = network.shape
    width, heads, layers = shape.width, shape.heads, shape.decoder_layers
    pieces, nodes, beams, past = 40, 24, 3, 5
    hidden = torch.randn(1, pieces, width)
    spans = torch.stack([torch.arange(nodes), torch.arange(nodes) + 1], -1)[None]
    relations = torch.zeros(1, nodes, nodes, dtype=torch.long)
    ids = torch.randint(1000, 2000, (2, pieces))
    pointed, keys, cross_keys, cross_values = Parser(network)(hidden, spans, relations)
    past_keys = torch.randn(layers, beams, heads, width // heads, past)
    past_values = past_keys.transpose(-1, -2).contiguous()
    network.encoder.register_module("word", RowQuantized(network.encoder.word.weight.detach()))
    memory = {
        "pointed": {0: "N"}, "keys": {1: "N"}, "cross_keys": {3: "N"}, "cross_values": {2: "N"},
    }  # fmt: skip
    graphs: dict[str, tuple[nn.Module, tuple[Tensor, ...], list[str], list[str], _Axes]] = {
        "encoder": (
            network.encoder, (ids, torch.ones_like(ids), torch.zeros_like(ids)),
            ["ids", "mask", "marks"], ["hidden"],
            {name: {0: "B", 1: "T"} for name in ("ids", "mask", "marks", "hidden")},
        ),
        "parser": (
            Parser(network), (hidden, spans, relations),
            ["hidden", "spans", "relations"], ["pointed", "keys", "cross_keys", "cross_values"],
            {"hidden": {1: "T"}, "spans": {1: "N"}, "relations": {1: "N", 2: "N"},
             **memory},
        ),
        "decoder": (
            Step(network),
            (torch.zeros(beams, dtype=torch.long), torch.tensor([past]), past_keys, past_values,
             pointed, keys, cross_keys, cross_values),
            ["tokens", "step", "past_keys", "past_values", "pointed", "keys", "cross_keys",
             "cross_values"],
            ["logits", "next_keys", "next_values"],
            {"tokens": {0: "B"}, "past_keys": {1: "B", 4: "t"}, "past_values": {1: "B", 3: "t"},
             "logits": {0: "B"}, **memory},
        ),
    }  # fmt: skip
    for name, (module, inputs, names, outputs, axes) in graphs.items():
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # the tracing exporter warns of its own successor
            torch.onnx.export(
                module, inputs, str(folder / f"{name}.onnx"), input_names=names,
                output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False,
            )  # fmt: skip


def quantize(source: Path, target: Path) -> None:
    """int8 weights for every product of `source`'s graphs."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    logging.disable(logging.WARNING)  # of a pre-processing that changes nothing here
    try:
        for name in ("encoder", "parser", "decoder"):
            quantize_dynamic(
                source / f"{name}.onnx", target / f"{name}.onnx", op_types_to_quantize=["MatMul"],
                per_channel=True, weight_type=QuantType.QInt8,
            )  # fmt: skip
    finally:
        logging.disable(logging.NOTSET)


def main() -> None:
    """Export a run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="what dataset.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--fp32", action="store_true", help="skip quantisation, to measure its loss"
    )
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    network = load_run(args.run, args.start)
    fuse(network.encoder, some_features(args.data, args.start / "tokenizer.json"))
    with tempfile.TemporaryDirectory() as scratch:
        export(network, args.out if args.fp32 else Path(scratch))
        if not args.fp32:
            quantize(Path(scratch), args.out)
    shutil.copy(args.start / "tokenizer.json", args.out / "tokenizer.json")


if __name__ == "__main__":
    main()
