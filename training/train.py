#!/usr/bin/env python3
"""Trains the encoder with all its heads and keeps a checkpoint of every epoch.

  train.py --polnear FOLDER --uner FILE --gum FOLDER --base-model JAR --out FOLDER

A run that was stopped goes on from its last checkpoint in --out, to the same result. `build.py` runs this and all that
follows it.
"""
import argparse
import json
import os
import random
import time

import encoder  # before torch, as it says there
import torch

import augment
import data
import examples
import losses
import measure

SEED = 20261122
EPOCHS = 4
ROUNDED_EPOCHS = 1
LEARNING_RATE = 1e-4
HEAD_RATE = 1e-3
WEIGHT_DECAY = 0.01
WARM_UP = 0.06
DROPOUT = 0.1
GRADIENT_LIMIT = 1.0
BATCH_PIECES = 3000
WINDOW_PIECES = 256
TIMES = {"invented": 2, "uner": 3}


def arguments(description, parser=None):
    parser = parser or argparse.ArgumentParser(description=description)
    parser.add_argument("--polnear", required=True, help="folder of PolNeAR with its compartments train and dev")
    parser.add_argument("--uner", help="Universal NER's en_ewt-ud-dev.iob2")
    parser.add_argument("--gum", help="folder of GUM's .conllu files that may train")
    parser.add_argument("--re3d", help="folder of re3d, whose texts the teacher answers")
    parser.add_argument("--base-model", required=True, help="the jar that holds the base model and its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for checkpoints, logs and the exported model")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--teacher", action="append", default=[], help="a checkpoint whose answers are learnt too")
    parser.add_argument("--untaught", action="append", default=[], choices=["invented", "reports"],
                        help="a corpus about which teachers are not asked: they have not learnt it")
    parser.add_argument("--teacher-share", type=float, default=losses.SHARE, help="how much of the loss is the teacher's")
    parser.add_argument("--rounded", type=int, default=ROUNDED_EPOCHS, help="the last epochs learn to be quantised")
    parser.add_argument("--pack", action="store_true", help="experiment: several paragraphs a window")
    parser.add_argument("--window", type=int, default=WINDOW_PIECES, help="pieces a window")
    parser.add_argument("--crf", action="store_true", help="experiment: a conditional random field over the labels")
    parser.add_argument("--without", action="append", default=[], choices=["invented"], help="experiment: leave a corpus out")
    parser.add_argument("--share", type=float, default=1.0, help="experiment: learn from so much of PolNeAR's articles only")
    parser.add_argument("--sample", type=float, default=1.0, help="so much of PolNeAR's articles, others in every epoch")
    parser.add_argument("--reports", action="store_true", help="learn from invented-reports too, as the next model will")
    parser.add_argument("--start", help="a checkpoint with whose weights to begin, in place of the base model's")
    parser.add_argument("--head-rate", type=float, default=HEAD_RATE)
    parser.add_argument("--learning-rate", type=float, default=LEARNING_RATE)
    return parser


def windows_of(documents, tokenizer, options, varied=None):
    """varied is the random.Random maker of a document's number, or None for the documents as they are."""
    found = []
    for number, document in enumerate(documents):
        if varied:
            document = augment.augment(document, varied(number))
        found += examples.windows(document, tokenizer, options.window, alone=not options.pack)
    return found


def epoch_batches(learnt, tokenizer, options, epoch):
    """The epoch's windows, newly varied, as shuffled batches: (windows, whether teachers are asked about them)."""
    windows = {True: [], False: []}
    for name, documents in learnt.items():
        for time_ in range(TIMES.get(name, 1)):
            if name == "polnear" and options.sample < 1:
                count = round(options.sample * len(documents))
                documents = random.Random(f"{SEED} {epoch} sample").sample(documents, count)
            windows[name not in options.untaught] += windows_of(
                documents, tokenizer, options, lambda number: random.Random(f"{SEED} {epoch} {name} {time_} {number}"))
    # Shuffled before the sort by length so that equals meet other neighbours in every epoch.
    chance = random.Random(f"{SEED} {epoch}")
    made = []
    for taught, of_kind in windows.items():
        chance.shuffle(of_kind)
        lengths = [len(w.ids) for w in of_kind]
        made += [([of_kind[i] for i in indices], taught) for indices in examples.batches(lengths, BATCH_PIECES)]
    chance.shuffle(made)
    return made


def new_optimizer(model, steps, rate, head_rate):
    """The heads, which begin with nothing, learn faster than the encoder, which only adapts."""
    def group(encoder_too, decayed):
        return [p for name, p in model.named_parameters()
                if name.startswith("encoder.") == encoder_too and (p.dim() > 1) == decayed]

    optimizer = torch.optim.AdamW([{"params": group(True, True), "lr": rate, "weight_decay": WEIGHT_DECAY},
                                   {"params": group(True, False), "lr": rate, "weight_decay": 0.0},
                                   {"params": group(False, True), "lr": head_rate, "weight_decay": WEIGHT_DECAY},
                                   {"params": group(False, False), "lr": head_rate, "weight_decay": 0.0}], fused=True)
    warm_up = WARM_UP * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm_up, max(0.0, (steps - step) / (steps - warm_up))))
    return optimizer, schedule


def checkpoint_path(out, epoch):
    return os.path.join(out, f"epoch-{epoch}.pt")


def fast():
    """Products in bfloat16, which recent processors multiply several times faster; weights stay in full precision."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.backends.cpu.get_cpu_capability() == "AVX512")


def load(checkpoint, dropout=0.0):
    state = torch.load(checkpoint, weights_only=False)
    model = encoder.Reader(encoder.Size(*state["size"]), dropout, sequences="transitions.scores" in state["model"])
    model.load_state_dict(state["model"])
    model.eval()
    return model


def mean_answers(teachers, inputs):
    """The mean of the teachers' logits."""
    if not teachers:
        return None
    with torch.no_grad(), fast():
        given = [teacher(*inputs) for teacher in teachers]
    return encoder.Answers(*(sum(one.float() for one in head) / len(given) for head in zip(*given)))


def run_epoch(model, teachers, made, tokenizer, optimizer, schedule, share, log):
    model.train()
    started, total = time.time(), 0.0
    for number, (windows, ask) in enumerate(made, 1):
        inputs = [torch.from_numpy(one) for one in encoder.batch(windows, tokenizer)]
        taught = mean_answers(teachers if ask else [], inputs)
        with fast():
            answers = model(*inputs)
        loss = losses.of(answers, windows, taught, share, model.transitions)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_LIMIT)
        optimizer.step()
        schedule.step()
        total += loss.item()
        if number % 50 == 0 or number == len(made):
            log(f"  {number}/{len(made)} loss {total / number:.4f} {time.time() - started:.0f} s")


def mean_score(scores):
    return round(sum(scores["polnear"][f"{role} {kind}"] for role in examples.ROLES for kind in ("words", "spans")) / 6, 4)


def train(options):
    """Leaves epoch-N.pt for every epoch and training.json with the scores; returns the path of the chosen one."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(SEED)
    os.makedirs(options.out, exist_ok=True)

    def log(line):
        print(line, flush=True)

    base, tokenizer = encoder.read_base(options.base_model)
    model = load(options.start, DROPOUT) if options.start else encoder.from_base(base, tokenizer, DROPOUT, options.crf)
    teachers = [load(path) for path in options.teacher]
    corpora = data.read(options, SEED)
    learnt = corpora.learnt
    held_out = {name: windows_of(documents, tokenizer, options) for name, documents in corpora.held_out.items()}
    # Epochs differ by a batch or so; the schedule ends at nought all the same.
    steps = options.epochs * len(epoch_batches(learnt, tokenizer, options, 0))
    log(", ".join(f"{name} {len(documents)}" for name, documents in learnt.items()) + f" documents; {steps} steps")

    optimizer, schedule = new_optimizer(model, steps, options.learning_rate, options.head_rate)
    history = []
    for epoch in range(1, options.epochs + 1):
        if epoch > options.epochs - options.rounded:
            model.round()
        path = checkpoint_path(options.out, epoch)
        if os.path.exists(path):
            state = torch.load(path, weights_only=False)
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
        made = epoch_batches(learnt, tokenizer, options, epoch)
        run_epoch(model, teachers, made, tokenizer, optimizer, schedule, options.teacher_share, log)
        model.eval()
        scores = {name: measure.heads(windows, measure.torch_answers(model, tokenizer), BATCH_PIECES)
                  for name, windows in held_out.items()}
        history.append({"epoch": epoch, "seconds": round(time.time() - started), "held_out": scores,
                        "mean": mean_score(scores)})
        log(f"epoch {epoch}: {history[-1]['seconds']} s, mean {history[-1]['mean']}")
        for name, one in scores.items():
            log(f"  {name}: " + ", ".join(f"{key} {value:.3f}" for key, value in one.items()))
        torch.save({"size": tuple(model.encoder.size), "model": model.state_dict(), "optimizer": optimizer.state_dict(),
                    "history": history, "schedule": schedule.state_dict(), "steps": steps}, path + ".part")
        os.replace(path + ".part", path)
    # Of rounded epochs, if there are any: only their scores have the cost of rounding in them.
    best = max(history[-options.rounded:], key=lambda entry: entry["mean"])
    with open(os.path.join(options.out, "training.json"), "w", encoding="utf-8") as file:
        json.dump({"chosen_epoch": best["epoch"], "base": os.path.basename(options.base_model), "size": model.encoder.size,
                   "teachers": options.teacher, "teacher_share": options.teacher_share, "start": options.start,
                   "learning_rate": options.learning_rate, "head_rate": options.head_rate, "rounded": options.rounded,
                   "documents": {name: len(documents) for name, documents in learnt.items()},
                   "held_out": {name: len(documents) for name, documents in corpora.held_out.items()},
                   "steps": steps, "epochs": history}, file, indent=1)
    return checkpoint_path(options.out, best["epoch"])


if __name__ == "__main__":
    print(train(arguments(__doc__.split("\n")[0]).parse_args()))
