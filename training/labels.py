"""From paragraphs to labelled pieces, and from labels back to spans of words."""
from typing import NamedTuple

import numpy

from polnear import ROLES

LABELS = ("O", "B", "I")
IGNORED = -100


class Example(NamedTuple):
    """The pieces of a paragraph (or of a window of it); labels is [head][piece], IGNORED on all but first pieces."""
    pieces: list
    labels: list


def first_pieces(pieces):
    """The indices of the pieces that begin a word."""
    return [i for i, piece in enumerate(pieces) if i == 0 or piece.word != pieces[i - 1].word]


def label(pieces, spans):
    """Labels one head: a word belongs to the span that it overlaps by at least one character."""
    bounds = {}
    for piece in pieces:
        start, _ = bounds.get(piece.word, (piece.start, 0))
        bounds[piece.word] = (start, piece.end)
    labels, previous = [IGNORED] * len(pieces), None
    for index in first_pieces(pieces):
        start, end = bounds[pieces[index].word]
        span = next((s for s in spans if start < s[1] and end > s[0]), None)
        labels[index] = 0 if span is None else 2 if span == previous else 1
        previous = span
    return labels


def example(paragraph, tokenizer):
    pieces = tokenizer.pieces(paragraph.text)
    return Example(pieces, [label(pieces, paragraph.spans[role]) for role in ROLES])


def windows(whole, limit):
    """Cuts an example into windows of at most `limit` pieces, at the start of a word unless one word is longer."""
    cut, start = [], 0
    while start < len(whole.pieces):
        end = min(start + limit, len(whole.pieces))
        while end < len(whole.pieces) and whole.pieces[end].word == whole.pieces[end - 1].word and end > start + 1:
            end -= 1
        cut.append(Example(whole.pieces[start:end], [row[start:end] for row in whole.labels]))
        start = end
    return cut


def batches(examples, budget):
    """Indices of examples in batches of like length that hold at most `budget` pieces, padding and marks counted."""
    current, made = [], []
    for index in sorted(range(len(examples)), key=lambda i: (len(examples[i].pieces), i)):
        length = len(examples[index].pieces) + 2
        if current and length * (len(current) + 1) > budget:
            made.append(current)
            current = []
        current.append(index)
    return made + [current] if current else made


def label_tensor(examples, length):
    """[head, row, piece] with IGNORED on marks and padding."""
    labels = numpy.full((len(ROLES), len(examples), length), IGNORED, dtype=numpy.int64)
    for row, one in enumerate(examples):
        for head, values in enumerate(one.labels):
            labels[head, row, 1:len(values) + 1] = values
    return labels


def spans(tags):
    """Word spans of a label sequence; an I without a span before it begins one."""
    found, start = [], None
    for index, tag in enumerate([*tags, 0]):
        if tag != 2 and start is not None:
            found.append((start, index))
            start = None
        if tag == 1 or tag == 2 and start is None:
            start = index
    return found


class Score:
    """Counts of one head: words inside a span, and spans with exactly the same words."""

    def __init__(self):
        self.words = [0, 0, 0]
        self.spans = [0, 0, 0]

    def add(self, gold, predicted):
        both = [g > 0 and p > 0 for g, p in zip(gold, predicted)]
        self._count(self.words, sum(both), sum(p > 0 for p in predicted), sum(g > 0 for g in gold))
        gold_spans, predicted_spans = set(spans(gold)), set(spans(predicted))
        self._count(self.spans, len(gold_spans & predicted_spans), len(predicted_spans), len(gold_spans))

    @staticmethod
    def _count(counts, *more):
        for place, value in enumerate(more):
            counts[place] += value

    @staticmethod
    def _rates(counts):
        right, predicted, gold = counts
        return {"precision": round(right / max(predicted, 1), 4), "recall": round(right / max(gold, 1), 4),
                "f1": round(2 * right / max(predicted + gold, 1), 4),
                "right": right, "predicted": predicted, "gold": gold}

    def report(self):
        return {"words": self._rates(self.words), "spans": self._rates(self.spans)}


def measure(examples, predict, budget):
    """Scores of every head. predict maps a list of examples to label numbers [head, row, piece], marks included."""
    scores = [Score() for _ in ROLES]
    for indices in batches(examples, budget):
        rows = [examples[i] for i in indices]
        predicted = predict(rows)
        for row, one in enumerate(rows):
            firsts = first_pieces(one.pieces)
            for head, score in enumerate(scores):
                score.add([one.labels[head][i] for i in firsts], [int(predicted[head][row][i + 1]) for i in firsts])
    return {role: score.report() for role, score in zip(ROLES, scores)}
