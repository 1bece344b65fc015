"""Weights as they ship -> the network in torch again, so that they can be taught more.

What is lost is what int8 loses: a product's weights come back as they were rounded, and what
`export.fuse` moved between inputs and weights is moved back. The graphs are read by the names that
`export.export` leaves on biases, norms and embeddings; a product's weights have none of their own
and are found behind their bias, those of relations by their shape.
"""

# ruff: noqa: TID253  (only training imports it)
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from sqlnl_rag.models.embedded.features import RELATIONS
from sqlnl_rag.models.embedded.network import Network, Shape

_Array = NDArray[np.float32]
_FUSED = ("query", "key", "value")  # what `export.FusedLayer` keeps side by side


class _Graph:
    """Parameters of one graph, by their names in the module that was exported."""

    def __init__(self, path: Path) -> None:
        import onnx
        from onnx.numpy_helper import to_array

        graph = onnx.load(str(path)).graph
        self._arrays = {one.name: to_array(one) for one in graph.initializer}
        self._makers = {name: node for node in graph.node for name in node.output}
        self._products = {
            name: product
            for node in graph.node
            if node.op_type == "Add"
            for name, other in (node.input, reversed(node.input))
            if name in self._arrays and (product := self._product(other))
        }
        self._multiplied = [
            self._product(node.output[0])
            for node in graph.node
            if node.op_type in ("MatMulInteger", "MatMul")
        ]

    def _product(self, name: str) -> str:
        """The weights that were multiplied to get `name`; nothing where it is no product."""
        for _ in range(3):  # Mul (by the scales) <- Cast <- MatMulInteger
            node: Any = self._makers.get(name)
            if node is None:
                return ""
            if node.op_type in ("MatMulInteger", "MatMul"):
                weights = str(node.input[1]).removesuffix("_quantized")
                return weights if weights in self else ""
            if node.op_type not in ("Mul", "Cast"):
                return ""
            name = node.input[0]
        return ""

    def __contains__(self, name: str) -> bool:
        return name in self._arrays or f"{name}_quantized" in self._arrays

    def array(self, name: str) -> _Array:
        """What goes by that name, int8 multiplied by its scales."""
        if name in self._arrays:
            return np.asarray(self._arrays[name], np.float32)
        whole = np.asarray(self._arrays[f"{name}_quantized"], np.float32)
        zero = np.asarray(self._arrays[f"{name}_zero_point"], np.float32)
        return np.asarray((whole - zero) * self._arrays[f"{name}_scale"], np.float32)

    def of_shape(self, *shape: int) -> list[_Array]:
        """The weights of that shape, in the order in which they are multiplied."""
        arrays = (self.array(name) for name in self._multiplied if name)
        return [array for array in arrays if array.shape == shape]

    def linear(self, name: str) -> tuple[_Array, _Array]:
        """Weight (out, in) and bias (out,) of a linear layer."""
        bias = f"{name}.bias"
        return self.array(self._products[bias]).T, self.array(bias)


def is_shipped(folder: Path) -> bool:
    """Whether `folder` holds graphs, and not what `train.save` writes."""
    return (folder / "decoder.onnx").is_file()


def load_weights(folder: Path, shape: Shape | None = None) -> Network:
    """The network whose graphs `folder` holds, in evaluation mode.

    Args:
        shape: Its sizes, where they are not those that ship; the vocabulary is that of the graphs.

    Raises:
        OSError: A graph is missing.
        KeyError, RuntimeError: The graphs are not those of `Network` with the shape it has now.
    """
    encoder, parser, decoder = (
        _Graph(folder / f"{name}.onnx") for name in ("encoder", "parser", "decoder")
    )
    words = encoder.array("word.table") * encoder.array("word.scale")
    network = Network(replace(shape or Shape(), vocabulary=len(words)))
    state = {"encoder.word.weight": words}
    tables = iter(parser.of_shape(RELATIONS, network.shape.heads))
    for name, layer in network.named_modules():
        graph, inside = _place(name, encoder, parser, decoder)
        if isinstance(layer, torch.nn.LayerNorm):
            state[f"{name}.weight"] = graph.array(f"{inside}.weight")
            state[f"{name}.bias"] = graph.array(f"{inside}.bias")
        elif name.endswith(".bias"):
            state[f"{name}.weight"] = next(tables)
        elif isinstance(layer, torch.nn.Embedding) and name != "encoder.word":
            state[f"{name}.weight"] = graph.array(f"{inside}.weight")
        elif isinstance(layer, torch.nn.Linear):
            weight, bias = _smoothed(graph, inside) if graph is encoder else graph.linear(inside)
            state[f"{name}.weight"], state[f"{name}.bias"] = weight, bias
    network.load_state_dict({name: torch.tensor(array) for name, array in state.items()})
    return network.eval()


def _place(name: str, encoder: _Graph, parser: _Graph, decoder: _Graph) -> tuple[_Graph, str]:
    """The graph that holds a module of the network, and its name there."""
    if name.startswith("encoder."):
        return encoder, name.removeprefix("encoder.")
    of_memory = name.endswith("cross_kv") or name.startswith(
        ("pooled_norm", "relation_layers", "memory_norm", "pointed", "point_key")
    )
    return (parser if of_memory else decoder), f"network.{name}"


def _smoothed(encoder: _Graph, name: str) -> tuple[_Array, _Array]:
    """A linear layer of the encoder out of its `export.Smoothed`."""
    layer, _, part = name.rpartition(".")
    fused = f"{layer}.qkv" if part in _FUSED else name
    weight, bias = encoder.linear(f"{fused}.linear")
    weight = weight * encoder.array(f"{fused}.shrink")
    if part in _FUSED:
        third = len(bias) // 3
        start = _FUSED.index(part) * third
        weight, bias = weight[start : start + third], bias[start : start + third]
    return weight, bias
