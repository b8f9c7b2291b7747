#!/usr/bin/env python3
"""Trains the attribution tagger on PolNeAR's train compartment and keeps a checkpoint of every epoch.

  train.py --polnear FOLDER --base-model JAR --out FOLDER

A run that was stopped goes on from its last checkpoint in --out, to the same result. `build.py` runs this and all that
follows it.
"""
import argparse
import json
import os
import random
import time

import encoder  # before torch, as it says there
import numpy
import torch
from torch.nn import functional

import labels
import polnear
from augment import augment
from wordpiece import WordPiece

SEED = 20261122
EPOCHS = 3
LEARNING_RATE = 1e-4
WEIGHT_DECAY = 0.01
WARM_UP = 0.06
DROPOUT = 0.1
GRADIENT_LIMIT = 1.0
BATCH_PIECES = 3000
WINDOW_PIECES = 254
HELD_OUT = 0.05


def arguments(description, parser=None):
    parser = parser or argparse.ArgumentParser(description=description)
    parser.add_argument("--polnear", required=True, help="folder of PolNeAR with its compartments train and dev")
    parser.add_argument("--base-model", required=True, help="the jar that holds the base model and its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for checkpoints, logs and the exported model")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--threads", type=int, default=2)
    return parser


def examples_of(paragraphs, tokenizer, limit):
    return [w for paragraph in paragraphs for w in labels.windows(labels.example(paragraph, tokenizer), limit)]


def epoch_batches(paragraphs, tokenizer, epoch):
    """The epoch's examples, newly varied, as shuffled batches."""
    varied = [augment(paragraph, random.Random(f"{SEED} {epoch} {number}"))
              for number, paragraph in enumerate(paragraphs)]
    examples = examples_of(varied, tokenizer, WINDOW_PIECES)
    # Shuffled before the sort by length so that equals meet other neighbours in every epoch.
    chance = random.Random(f"{SEED} {epoch}")
    chance.shuffle(examples)
    made = [[examples[i] for i in indices] for indices in labels.batches(examples, BATCH_PIECES)]
    chance.shuffle(made)
    return made


def loss_of(model, rows, tokenizer):
    input_ids, attention_mask = encoder.batch([row.pieces for row in rows], tokenizer)
    gold = torch.from_numpy(labels.label_tensor(rows, input_ids.shape[1]))
    logits = model(torch.from_numpy(input_ids), torch.from_numpy(attention_mask))
    return sum(functional.cross_entropy(one.reshape(-1, len(labels.LABELS)), gold[head].reshape(-1),
                                        ignore_index=labels.IGNORED) for head, one in enumerate(logits))


def torch_predictor(model, tokenizer):
    def predict(rows):
        input_ids, attention_mask = encoder.batch([row.pieces for row in rows], tokenizer)
        with torch.no_grad():
            logits = model(torch.from_numpy(input_ids), torch.from_numpy(attention_mask))
        return [one.argmax(dim=-1).numpy() for one in logits]
    return predict


def new_optimizer(model, steps):
    decayed = [p for p in model.parameters() if p.dim() > 1]
    plain = [p for p in model.parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW([{"params": decayed, "weight_decay": WEIGHT_DECAY},
                                   {"params": plain, "weight_decay": 0.0}], lr=LEARNING_RATE)
    warm_up = WARM_UP * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm_up, max(0.0, (steps - step) / (steps - warm_up))))
    return optimizer, schedule


def checkpoint_path(out, epoch):
    return os.path.join(out, f"epoch-{epoch}.pt")


def run_epoch(model, made, tokenizer, optimizer, schedule, log):
    model.train()
    started, total = time.time(), 0.0
    for number, rows in enumerate(made, 1):
        loss = loss_of(model, rows, tokenizer)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_LIMIT)
        optimizer.step()
        schedule.step()
        total += loss.item()
        if number % 25 == 0 or number == len(made):
            log(f"  {number}/{len(made)} loss {total / number:.4f} {time.time() - started:.0f} s")


def train(options):
    """Leaves epoch-N.pt for every epoch and training.json with the scores; returns the path of the chosen one."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(SEED)
    os.makedirs(options.out, exist_ok=True)

    def log(line):
        print(line, flush=True)

    model_bytes, tokenizer_json = encoder.read_base(options.base_model)
    tokenizer = WordPiece.from_tokenizer_json(tokenizer_json)
    model = encoder.Tagger(len(polnear.ROLES), len(labels.LABELS), DROPOUT)
    log(f"base model agrees within {encoder.load_base(model.encoder, model_bytes, tokenizer):.1e}")

    articles = polnear.read_articles(os.path.join(options.polnear, "train"))
    learnt, held_out = polnear.hold_out(articles, HELD_OUT, SEED)
    paragraphs = [paragraph for article in learnt for paragraph in article.paragraphs]
    held_out_examples = examples_of([p for article in held_out for p in article.paragraphs], tokenizer, 510)
    steps = sum(len(epoch_batches(paragraphs, tokenizer, epoch)) for epoch in range(1, options.epochs + 1))
    log(f"{len(learnt)} articles, {len(paragraphs)} paragraphs; {len(held_out)} held out; {steps} steps")

    optimizer, schedule = new_optimizer(model, steps)
    history = []
    for epoch in range(1, options.epochs + 1):
        path = checkpoint_path(options.out, epoch)
        if os.path.exists(path):
            state = torch.load(path)
            if state["steps"] != steps:
                raise ValueError(f"{path} is of a run of {state['steps']} steps; this one has {steps}: use an empty --out")
            model.load_state_dict(state["model"])
            optimizer.load_state_dict(state["optimizer"])
            schedule.load_state_dict(state["schedule"])
            history = state["history"]
            log(f"epoch {epoch}: taken from {path}")
            continue
        started = time.time()
        torch.manual_seed(SEED + epoch)
        run_epoch(model, epoch_batches(paragraphs, tokenizer, epoch), tokenizer, optimizer, schedule, log)
        model.eval()
        scores = labels.measure(held_out_examples, torch_predictor(model, tokenizer), BATCH_PIECES)
        history.append({"epoch": epoch, "seconds": round(time.time() - started), "held_out": scores,
                        "mean_word_f1": round(float(numpy.mean([s["words"]["f1"] for s in scores.values()])), 4)})
        log(f"epoch {epoch}: " + ", ".join(f"{role} words {s['words']['f1']:.3f} spans {s['spans']['f1']:.3f}"
                                           for role, s in scores.items()) + f"; {history[-1]['seconds']} s")
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "history": history,
                    "schedule": schedule.state_dict(), "steps": steps}, path + ".part")
        os.replace(path + ".part", path)
    best = max(history, key=lambda entry: entry["mean_word_f1"])
    with open(os.path.join(options.out, "training.json"), "w", encoding="utf-8") as file:
        json.dump({"chosen_epoch": best["epoch"], "articles": len(learnt), "paragraphs": len(paragraphs),
                   "held_out_articles": len(held_out), "steps": steps, "epochs": history}, file, indent=1)
    return checkpoint_path(options.out, best["epoch"])


if __name__ == "__main__":
    print(train(arguments(__doc__).parse_args()))
