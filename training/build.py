#!/usr/bin/env python3
"""Makes the model from nothing but corpora and base models: trains, exports, quantises, measures, writes fixtures.

  build.py --polnear FOLDER --uner FILE --gum FOLDER --base-model JAR --teacher-base JAR --out FOLDER

Everything lands in --out: checkpoints (the teacher's in the folder `teacher`), model-fp32.onnx, scores.json,
MODEL_CARD.md, and the folders `model` (model.onnx, vocab.txt, model.json) and `fixtures`. With --checkpoint nothing is
trained. Fails where the quantised model is worse than the full one by more than rounding can excuse.
"""
import argparse
import json
import os
import sys
import time

import encoder  # before torch, as it says there
import augment
import card
import data
import examples
import export
import fixtures
import measure
import polnear
import train

TEACHER_EPOCHS, TEACHER_RATE = 3, 5e-5
LARGEST_COST = 0.005
# A batch of one window, as Dateline reads: in a larger one the quantised model's answers depend on the neighbours.
ALONE = 1
TIMED_WINDOWS = 400


def arguments():
    parser = train.arguments(__doc__.split("\n")[0])
    parser.add_argument("--teacher-base", help="the jar of a larger base model: a teacher is trained on it first, "
                        "unless --teacher names one")
    parser.add_argument("--checkpoint", help="export this checkpoint and train nothing")
    return parser


def changed(options, **values):
    return argparse.Namespace(**{**vars(options), **values})


def trained(options, tokenizer):
    """The path of the model's checkpoint; its teacher, where only the base of one is given, is trained before it."""
    if options.teacher_base and not options.teacher:
        if encoder.read_base(options.teacher_base)[1].vocabulary != tokenizer.vocabulary:
            raise ValueError(f"{options.teacher_base} has another vocabulary than {options.base_model}; "
                             "a teacher must read the same pieces")
        teacher = train.train(changed(options, base_model=options.teacher_base, epochs=TEACHER_EPOCHS,
                                      learning_rate=TEACHER_RATE, rounded=0, out=os.path.join(options.out, "teacher")))
        options = changed(options, teacher=[teacher])
    return train.train(options)


def british(text):
    return augment.single(augment.comma_outside(text), curly=True)


def straight(text):
    return text.translate(augment.STRAIGHT)


VARIANTS = {"British marks": british, "straight marks": straight, "unclosed": augment.unclosed}


def scored(documents, full, small, tokenizer, options):
    """What the heads of the full and of the quantised model score on documents, and the difference."""
    windows = train.windows_of(documents, tokenizer, options)
    fp32 = measure.heads(windows, export.answers(full, tokenizer), train.BATCH_PIECES)
    int8 = measure.heads(windows, export.answers(small, tokenizer), ALONE)
    return {"documents": len(documents), "windows": len(windows), "fp32": fp32, "int8": int8,
            "difference": {head: round(int8[head] - score, 4) for head, score in fp32.items()}}


def varied(documents, small, tokenizer, options):
    """What the heads of the quantised model score where all documents have another typography."""
    scores = {}
    for name, change in VARIANTS.items():
        windows = train.windows_of([augment.each_paragraph(d, change) for d in documents], tokenizer, options)
        scores[f"int8 {name}"] = measure.heads(windows, export.answers(small, tokenizer), ALONE)
    return scores


def pieces_per_second(running, documents, tokenizer, options):
    windows = [w for w in train.windows_of(documents, tokenizer, options) if len(w.ids) > 10][:TIMED_WINDOWS]
    answer = export.answers(running, tokenizer)
    started = time.time()
    for window in windows:
        answer([window])
    return round(sum(len(window.ids) for window in windows) / (time.time() - started))


def too_dear(scores):
    """A line for each role of whose word F1 quantisation costs more than LARGEST_COST."""
    return [f"{head}: {scores['fp32'][head]:.4f} in full precision, {scores['int8'][head]:.4f} quantised"
            for head in (f"{role} words" for role in examples.ROLES) if scores["difference"][head] < -LARGEST_COST]


def show(name, scores):
    print(f"{name}: " + ", ".join(f"{head} {value:.3f}" for head, value in scores.items()))


def main():
    options = arguments().parse_args()
    model_folder, fixture_folder = (os.path.join(options.out, name) for name in ("model", "fixtures"))
    for folder in (model_folder, fixture_folder):
        os.makedirs(folder, exist_ok=True)
    # Read before hours of training, so that a folder that lacks them is told at once.
    measured = {"dev": polnear.read_articles(os.path.join(options.polnear, "dev"))}
    measured.update((f"held out of {name}", held) for name, held in data.read(options, train.SEED).held_out.items())

    tokenizer = encoder.read_base(options.base_model)[1]
    export.write_vocabulary(tokenizer, os.path.join(model_folder, "vocab.txt"))
    fixtures.write_word_pieces(tokenizer, os.path.join(fixture_folder, "wordpiece.json"))

    checkpoint = options.checkpoint or trained(options, tokenizer)
    full_path, small_path = os.path.join(options.out, "model-fp32.onnx"), os.path.join(model_folder, "model.onnx")
    export.export(checkpoint, full_path)
    export.quantise(full_path, small_path)
    export.write_description(model_folder, options.window)
    fixtures.write_logits(export.session(small_path), tokenizer, os.path.join(fixture_folder, "logits.json"))

    full, small = export.session(full_path, options.threads), export.session(small_path, options.threads)
    scores = {name: scored(documents, full, small, tokenizer, options) for name, documents in measured.items()}
    scores["dev"].update(varied(measured["dev"], small, tokenizer, options))
    scores["int8 pieces a second"] = pieces_per_second(small, measured["dev"], tokenizer, options)
    scores["bytes"] = os.path.getsize(small_path)
    with open(os.path.join(options.out, "scores.json"), "w", encoding="utf-8") as file:
        json.dump(scores, file, indent=1)
    for name in measured:
        for kind, heads in scores[name].items():
            if isinstance(heads, dict):
                show(f"{name}, {kind}", heads)
    weights = sum(one.numel() for one in train.load(checkpoint).parameters())
    card.write(os.path.join(options.out, "MODEL_CARD.md"), checkpoint, scores, weights)
    dear = too_dear(scores["dev"])
    if dear:
        sys.exit(f"Quantising costs more than {LARGEST_COST} of word F1 on dev, so this model must not ship:\n  "
                 + "\n  ".join(dear))


if __name__ == "__main__":
    main()
