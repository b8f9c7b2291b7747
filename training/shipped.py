#!/usr/bin/env python3
"""Reads the weights of a quantised model back into a checkpoint, so that training can go on from it.

  shipped.py MODEL.onnx CHECKPOINT.pt

Weights that learnt to be rounded lose next to nothing on the way.
"""
import sys

import encoder  # before torch, as it says there
import numpy
import onnx
import torch
from onnx import numpy_helper

LAYER_PRODUCTS = ("attended", "inner", "outer")
HEAD_PRODUCTS = ("head", "link_cue", "link_word", "link_bias")
PROJECTIONS = ("query", "key", "value")


def weights(path):
    """The size of the model at path, and its weights in full precision under the names of encoder.Reader."""
    constants = {one.name: numpy_helper.to_array(one) for one in onnx.load(path).graph.initializer}

    def full(name):
        zero = constants[name + "_zero_point"].astype(numpy.float32)
        return (constants[name + "_quantized"].astype(numpy.float32) - zero) * constants[name + "_scale"]

    found = {name: torch.tensor(value) for name, value in constants.items()
             if name.startswith("encoder.") and value.dtype == numpy.float32 and not name.endswith("_scale")}
    found.update((f"{name}.bias", torch.tensor(constants[f"{name}.bias"])) for name in HEAD_PRODUCTS)
    for name in ("encoder.piece.weight", "encoder.shape.weight"):
        found[name] = torch.tensor(full(name))
    # Products have lost their names; they stand in the order of the graph.
    products = [full(name.removesuffix("_quantized")) for name in constants
                if name.startswith("onnx::MatMul") and name.endswith("_quantized")]
    layers, rest = divmod(len(products) - len(HEAD_PRODUCTS), len(LAYER_PRODUCTS))
    if rest:
        raise ValueError(f"{path} must have {len(LAYER_PRODUCTS)} products a layer and {len(HEAD_PRODUCTS)} of the heads; "
                         f"it has {len(products)} in all")
    places = [f"encoder.layers.{layer}.{part}" for layer in range(layers) for part in LAYER_PRODUCTS]
    for place, product in zip([*places, *HEAD_PRODUCTS], products):
        found[place + ".weight"] = torch.tensor(product.T.copy())
    for layer in range(layers):
        # Attention is one node, whose product has the columns of all three.
        together, bias = full(f"Attention_{layer}_qkv_weight"), constants[f"Attention_{layer}_qkv_bias"]
        for part, columns, one in zip(PROJECTIONS, numpy.split(together, 3, axis=1), numpy.split(bias, 3)):
            found[f"encoder.layers.{layer}.{part}.weight"] = torch.tensor(columns.T.copy())
            found[f"encoder.layers.{layer}.{part}.bias"] = torch.tensor(one)
    inner, width = found["encoder.layers.0.inner.weight"].shape
    return encoder.Size(layers, width, encoder.HEADS, inner), found


def main(model, checkpoint):
    size, found = weights(model)
    encoder.Reader(size).load_state_dict(found)
    torch.save({"size": tuple(size), "model": found}, checkpoint)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
