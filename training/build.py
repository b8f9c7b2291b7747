#!/usr/bin/env python3
"""Makes the model from nothing but PolNeAR and the base model: trains, exports, quantises, measures, writes fixtures.

  build.py --polnear FOLDER --base-model JAR --out FOLDER

Everything lands in --out: checkpoints, model-fp32.onnx, scores.json, and the folders `model` (model.onnx, vocab.txt,
model.json) and `fixtures`. With --checkpoint nothing is trained.
"""
import json
import os
import time

import augment
import encoder
import export
import fixtures
import labels
import polnear
import train
from wordpiece import WordPiece

WHOLE_PARAGRAPH = encoder.POSITIONS - 2


def pieces_per_second(running, examples, tokenizer):
    rows = [row for row in examples if len(row.pieces) > 10][:400]
    batches = [[rows[i].pieces for i in indices] for indices in labels.batches(rows, train.BATCH_PIECES)]
    started = time.time()
    for texts in batches:
        export.logits(running, texts, tokenizer)
    return round(sum(map(len, (text for texts in batches for text in texts))) / (time.time() - started))


def british(paragraph):
    return augment.single(augment.comma_outside(paragraph), curly=True)


def straight(paragraph):
    return paragraph._replace(text=paragraph.text.translate(augment.STRAIGHT))


def main():
    parser = train.arguments(__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", help="export this checkpoint and train nothing")
    options = parser.parse_args()
    model_folder = os.path.join(options.out, "model")
    fixture_folder = os.path.join(options.out, "fixtures")
    for folder in (model_folder, fixture_folder):
        os.makedirs(folder, exist_ok=True)

    tokenizer = WordPiece.from_tokenizer_json(encoder.read_base(options.base_model)[1])
    export.write_vocabulary(tokenizer, os.path.join(model_folder, "vocab.txt"))
    fixtures.write_word_pieces(tokenizer, os.path.join(fixture_folder, "wordpiece.json"))

    checkpoint = options.checkpoint or train.train(options)
    full, small = os.path.join(options.out, "model-fp32.onnx"), os.path.join(model_folder, "model.onnx")
    export.export(checkpoint, full)
    export.quantise(full, small)
    export.write_description(model_folder)
    fixtures.write_logits(export.session(small), tokenizer, os.path.join(fixture_folder, "logits.json"))

    articles = polnear.read_articles(os.path.join(options.polnear, "dev"))
    paragraphs = [p for a in articles for p in a.paragraphs]
    examples = train.examples_of(paragraphs, tokenizer, WHOLE_PARAGRAPH)
    scores = {"articles": len(articles), "paragraphs": len(examples), "bytes": os.path.getsize(small)}
    for name, path in (("fp32", full), ("int8", small)):
        running = export.session(path, options.threads)
        scores[name] = labels.measure(examples, export.predictor(running, tokenizer), train.BATCH_PIECES)
        scores[name + " pieces a second"] = pieces_per_second(running, examples, tokenizer)
    running = export.session(small, options.threads)
    scores["int8 alone"] = labels.measure(examples, export.predictor(running, tokenizer), 1)
    for name, variant in (("int8 British marks", british), ("int8 straight marks", straight),
                          ("int8 unclosed", augment.unclosed)):
        varied = train.examples_of([variant(p) for p in paragraphs], tokenizer, WHOLE_PARAGRAPH)
        scores[name] = labels.measure(varied, export.predictor(running, tokenizer), train.BATCH_PIECES)
    scores["batch difference"] = export.batch_difference(running, examples, tokenizer, train.BATCH_PIECES)
    with open(os.path.join(options.out, "scores.json"), "w", encoding="utf-8") as file:
        json.dump(scores, file, indent=1)
    for name, measured in scores.items():
        if isinstance(measured, dict) and "source" in measured:
            print(name, {role: (s["words"]["f1"], s["spans"]["f1"]) for role, s in measured.items()})
    print("batch difference", scores["batch difference"], scores["bytes"], "bytes")


if __name__ == "__main__":
    main()
