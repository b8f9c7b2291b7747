"""Scores of the heads, word by word and span by span, on documents that were held out."""
import numpy
import torch

import encoder
import examples


class Counts:
    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, gold, found):
        gold, found = set(gold), set(found)
        self.right += len(gold & found)
        self.found += len(found)
        self.gold += len(gold)

    def f1(self):
        return round(2 * self.right / max(self.found + self.gold, 1), 4)


def torch_answers(model, tokenizer):
    def answer(windows):
        with torch.no_grad():
            given = model(*map(torch.from_numpy, encoder.batch(windows, tokenizer)))
        return {head: value.float().numpy() for head, value in given._asdict().items()}
    return answer


def answered(windows, answer, budget):
    """(window, answers of that window alone) for each window, run in batches of like length."""
    lengths = [len(w.ids) for w in windows]
    for indices in examples.batches(lengths, budget):
        rows = [windows[i] for i in indices]
        given = answer(rows)
        for row, window in enumerate(rows):
            yield window, {head: value[row] for head, value in given.items()}


def heads(windows, answer, budget):
    """F1 of every head: words and spans of the roles, words of a gold cue's source and content, spans of names, words of
    each modality, and the share of acts told right."""
    counts = {}

    def count(name, gold, found):
        counts.setdefault(name, Counts()).add(gold, found)

    for window, given in answered(windows, answer, budget):
        pieces = [word.piece for word in window.words]
        if window.bio is not None:
            for row, role in enumerate(examples.ROLES):
                gold = window.bio[row]
                tags = numpy.where(gold == examples.IGNORED, 0, given[role][pieces].argmax(-1))
                count(role + " words", numpy.flatnonzero(gold > 0).tolist(), numpy.flatnonzero(tags).tolist())
                count(role + " spans", examples.spans(gold), examples.spans(tags))
        for link in window.links:
            cue = window.words[link.cue].piece
            for place, role in enumerate(examples.LINKED):
                count(role + " of cue", numpy.flatnonzero(link.members[place]).tolist(),
                      numpy.flatnonzero(given[role + "_link"][cue][pieces] > 0).tolist())
            if link.attitude is not None:
                count("act", [link.attitude], [bool(given["attitude"][cue] > 0)])
        if window.names is not None:
            known = window.allowed
            found = [n for n in examples.name_spans(given["names"][pieces].argmax(-1))
                     if known[examples.NAME_LABELS.index("B-" + n[2])]]
            count("names", examples.name_spans(window.names), found)
        if window.modality is not None:
            for row, kind in enumerate(examples.MODALITIES):
                count(kind, numpy.flatnonzero(window.modality[row]).tolist(),
                      numpy.flatnonzero(given["modality"][pieces, row] > 0).tolist())
    return {name: c.f1() for name, c in counts.items()}
