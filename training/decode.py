#!/usr/bin/env python3
"""Makes records of the heads' answers, without the program's rules, to compare ways of linking on equal terms.

  decode.py --checkpoint FILE --base-model JAR --polnear COMPARTMENT --link {nearest,links} OUT.jsonl

The output is what the attribution scorer reads. `nearest` joins each content to the cue with the fewest words between,
and each cue to the nearest source; `links` asks the link heads.
"""
import argparse
import json

import encoder  # before torch, as it says there
import numpy
import torch

import examples
import measure
import polnear
import train

LEAST_LINK = 0.3


# Scores of a label (column) after another (row; the last, at the beginning): no I follows an O.
LAWFUL = numpy.array([[0, 0, -1e9], [0, 0, 0], [0, 0, 0], [0, 0, -1e9]])


def viterbi(scores, transitions=LAWFUL):
    """The best label sequence; scores are log probabilities, or logits, [word][O B I]."""
    best, before = transitions[-1] + scores[0], []
    for row in scores[1:]:
        reached = best[:, None] + transitions[:-1]
        before.append(reached.argmax(0))
        best = reached.max(0) + row
    labels = [int(best.argmax())]
    for row in reversed(before):
        labels.append(int(row[labels[-1]]))
    return labels[::-1]


def log_softmax(logits):
    shifted = logits - logits.max(-1, keepdims=True)
    return shifted - numpy.log(numpy.exp(shifted).sum(-1, keepdims=True))


def argmax(role, logits):
    return logits.argmax(-1)


def likeliest(role, logits):
    return viterbi(log_softmax(logits))


def by_transitions(scores):
    """With the transitions that a conditional random field has learnt."""
    return lambda role, logits: viterbi(logits, scores[examples.ROLES.index(role)])


def tagged(window, given, labels):
    """The spans of words of each role; labels makes labels of a role's logits."""
    pieces = [word.piece for word in window.words]
    return {role: examples.spans(labels(role, given[role][pieces])) for role in examples.ROLES}


def gap(a, b):
    return max(b[0] - a[1], a[0] - b[1], 0)


def nearest(window, given, labels):
    spans = tagged(window, given, labels)
    records = {}
    for content in spans["content"]:
        apart = [cue for cue in spans["cue"] if cue[1] <= content[0] or cue[0] >= content[1]]
        cue = min(apart, key=lambda cue: gap(cue, content), default=None)
        if cue:
            records.setdefault(cue, []).append(content)
    return [(min((s for s in spans["source"] if all(s[1] <= c[0] or s[0] >= c[1] for c in contents)),
                 key=lambda s: gap(s, cue), default=None), cue, contents) for cue, contents in records.items()]


def linked(window, given, labels):
    spans = tagged(window, given, labels)
    pieces = numpy.array([word.piece for word in window.words])

    def belief(role, cue, span):
        logits = given[role + "_link"][pieces[cue[0]]][pieces[span[0]:span[1]]]
        return float((1 / (1 + numpy.exp(-logits))).mean())

    records = {}
    for content in spans["content"]:
        cue = max(spans["cue"], key=lambda cue: belief("content", cue, content), default=None)
        if cue and belief("content", cue, content) >= LEAST_LINK:
            records.setdefault(cue, []).append(content)
    found = []
    for cue, contents in records.items():
        source = max(spans["source"], key=lambda source: belief("source", cue, source), default=None)
        found.append((source if source and belief("source", cue, source) >= LEAST_LINK else None, cue, contents))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--base-model", required=True, help="for its tokenizer.json")
    parser.add_argument("--polnear", required=True, help="a compartment, or a folder of the same form")
    parser.add_argument("--held-out", action="store_true", help="only the articles held out of the compartment")
    parser.add_argument("--labels", choices=("argmax", "viterbi"), default="viterbi")
    parser.add_argument("--link", choices=("nearest", "links"), default="links")
    parser.add_argument("--window", type=int, default=train.WINDOW_PIECES)
    parser.add_argument("--pack", action="store_true", help="experiment: several paragraphs a window")
    parser.add_argument("out")
    options = parser.parse_args()
    torch.set_num_threads(2)
    tokenizer = encoder.read_base(options.base_model)[1]
    model = train.load(options.checkpoint)
    answer = measure.torch_answers(model, tokenizer)
    labels = argmax if options.labels == "argmax" else likeliest
    if model.transitions:
        labels = by_transitions(model.transitions.scores.detach().numpy())
    records_of = nearest if options.link == "nearest" else linked
    articles = polnear.read_articles(options.polnear)
    if options.held_out:
        articles = polnear.hold_out(articles, train.data.HELD_OUT["polnear"], train.SEED)[1]
    with open(options.out, "w", encoding="utf-8") as file:
        for article in articles:
            statements = []
            windows = examples.windows(article, tokenizer, options.window, alone=not options.pack)
            for window, given in measure.answered(windows, answer, train.BATCH_PIECES):
                def spans(role):
                    return {"spans": [[window.words[s].start, window.words[e - 1].end] for s, e in role]}

                for source, cue, contents in records_of(window, given, labels):
                    statements.append({"source": spans([source] if source else []), "cue": spans([cue]),
                                       "content": spans(contents)})
            json.dump({"format": "dateline-article/1", "input": article.name + ".txt", "text": article.text,
                       "statements": statements}, file)
            file.write("\n")


if __name__ == "__main__":
    main()
