"""The encoder with a scale of its own for each row of what it quantises.

As shipped, a product's inputs are quantised by one scale, that of the largest number among them:
texts that share a run share the scale, and come out a little different than alone. Here no row
knows of another, so that `benchmarks.batching` can tell what a batch costs that changes nothing.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np


def with_row_scales(path: Path) -> bytes:
    """The int8 graph at `path`, its weights unchanged, to be opened as a session.

    Raises:
        ImportError: The package onnx is not installed.
    """
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load(str(path))
    graph = model.graph
    maker = {output: node for node in graph.node for output in node.output}
    reader = {name: node for node in graph.node for name in node.input}
    constants = {
        "row_axis": np.array([2], np.int64),
        "row_least": np.float32(1e-10),
        "row_steps": np.float32(1 / 127),
        "row_middle": np.float32(128),
        "row_zero": np.uint8(128),
    }
    for name, value in constants.items():
        graph.initializer.append(numpy_helper.from_array(np.asarray(value), name))
    dropped, added = set(), []
    for product in [node for node in graph.node if node.op_type == "MatMulInteger"]:
        quantised = maker[product.input[0]]
        whole = reader[product.output[0]]
        scaled = reader[whole.output[0]]
        scales = maker[next(name for name in scaled.input if name != whole.output[0])]
        columns = next(name for name in scales.input if name != quantised.output[1])

        def node(kind: str, *inputs: str, out: str = "", **given: int) -> str:
            out = out or f"{product.name}/row/{len(added)}"  # noqa: B023  (called in this round)
            added.append(helper.make_node(kind, inputs, [out], **given))
            return out

        x = quantised.input[0]
        largest = node("ReduceMax", node("Abs", x), "row_axis", keepdims=1)
        scale = node("Mul", node("Max", largest, "row_least"), "row_steps")
        steps = node("Add", node("Round", node("Div", x, scale)), "row_middle")
        small = node("Cast", steps, to=onnx.TensorProto.UINT8)
        summed = node("MatMulInteger", small, product.input[1], "row_zero", product.input[3])
        summed = node("Cast", summed, to=onnx.TensorProto.FLOAT)
        node("Mul", node("Mul", summed, scale), columns, out=scaled.output[0])
        dropped |= {one.output[0] for one in (product, quantised, whole, scaled, scales)}
    # onnxruntime wants the nodes in an order in which each comes after what it reads.
    todo = [one for one in graph.node if one.output[0] not in dropped] + added
    known = {one.name for one in (*graph.initializer, *graph.input)} | {""}
    ordered = []
    while todo:
        ready = [known.issuperset(one.input) for one in todo]
        ordered += [one for one, is_ready in zip(todo, ready, strict=True) if is_ready]
        todo = [one for one, is_ready in zip(todo, ready, strict=True) if not is_ready]
        known.update(output for one in ordered for output in one.output)
    del graph.node[:]
    graph.node.extend(ordered)
    for opset in model.opset_import:
        if not opset.domain:
            opset.version = 18  # from which on ReduceMax takes its axes as an input
    found: bytes = model.SerializeToString()
    return found
