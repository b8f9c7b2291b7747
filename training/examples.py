"""From documents to what the network reads and answers: windows of word pieces with labels at the words."""
from typing import NamedTuple, Optional

import numpy

from corpus import MODALITIES, NAME_TYPES, ROLES

BIO = ("O", "B", "I")
NAME_LABELS = ("O", *(f"{place}-{kind}" for kind in NAME_TYPES for place in "BI"))
POSITIONS = 512
SHAPES = ("lower", "title", "upper", "mixed")
IGNORED = -100
LINKED = ("source", "content")


class Word(NamedTuple):
    """A basic token in a window: the position of its first piece, and its place in the text."""
    piece: int
    start: int
    end: int


class Link(NamedTuple):
    """A cue, told by its first word, and for each word of the window whether it is of the cue's source and content."""
    cue: int
    members: numpy.ndarray
    attitude: Optional[bool]


class Window(NamedTuple):
    """Paragraphs that are read together. What the corpus does not mark is None.

    ids and shapes are the network's inputs, one a piece; bio is [role][word], IGNORED where nobody knows, names [word],
    modality [kind][word].
    """
    ids: list
    shapes: list
    words: list
    bio: Optional[numpy.ndarray] = None
    links: tuple = ()
    names: Optional[numpy.ndarray] = None
    allowed: Optional[numpy.ndarray] = None
    modality: Optional[numpy.ndarray] = None


def shape(word):
    letters = [c for c in word if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    if not upper:
        return 0
    if upper == 1 and letters[0].isupper():
        return 1
    return 2 if upper == len(letters) else 3


def paragraph_words(text, tokenizer):
    """The words of a paragraph as (piece ids, shape, start, end)."""
    grouped = []
    for piece in tokenizer.pieces(text):
        if grouped and grouped[-1][0] == piece.word:
            grouped[-1][1].append(piece.id)
            grouped[-1][3] = piece.end
        else:
            grouped.append([piece.word, [piece.id], piece.start, piece.end])
    return [(ids, shape(text[start:end]), start, end) for _, ids, start, end in grouped]


def packed(document, tokenizer, budget, alone=False):
    """Lists of runs of words: each list is one window, each run a paragraph or a part of one that is too long."""
    windows, current, used = [], [], 1
    for start, end in document.paragraphs:
        words = [(ids, s, a + start, b + start) for ids, s, a, b in paragraph_words(document.text[start:end], tokenizer)]
        runs, run, length = [], [], 0
        for word in words:
            if run and length + len(word[0]) > budget - 2:
                runs.append((run, length))
                run, length = [], 0
            run.append(word)
            length += len(word[0])
        for run, length in [*runs, (run, length)] if run else runs:
            if current and (alone or used + length + 1 > budget):
                windows.append(current)
                current, used = [], 1
            current.append(run)
            used += length + 1
    return [*windows, current] if current else windows


def windows(document, tokenizer, budget, alone=False):
    return [window(document, runs, tokenizer) for runs in packed(document, tokenizer, budget, alone)]


def window(document, runs, tokenizer):
    ids, shapes, words = [tokenizer.start], [0], []
    for run in runs:
        for pieces, form, start, end in run:
            words.append(Word(len(ids), start, end))
            ids += pieces
            shapes += [form] * len(pieces)
        ids.append(tokenizer.end)
        shapes.append(0)
    marked = Window(ids, shapes, words)
    places = numpy.array([w.start for w in words]), numpy.array([w.end for w in words])
    if document.attributions is not None:
        marked = marked._replace(bio=bio(document.attributions, words, document.nested),
                                 links=links(document.attributions, places))
    if document.names is not None:
        marked = marked._replace(names=name_labels(document.names, words), allowed=allowed(document.name_types))
    if document.modality is not None:
        marked = marked._replace(modality=numpy.stack([covered(document.modality[kind], places) for kind in MODALITIES]))
    return marked


def covered(spans, places):
    """For each word, given the starts and the ends of all, whether a span overlaps it."""
    starts, ends = places
    inside = numpy.zeros(len(starts), dtype=numpy.float32)
    for start, end in spans:
        inside[(starts < end) & (ends > start)] = 1
    return inside


def without_overlap(spans, outermost):
    """Where spans of one role clash, keeps the longest (outermost) or the shortest."""
    kept = []
    for start, end in sorted(spans, key=lambda s: (s[0] - s[1] if outermost else s[1] - s[0], s)):
        if end > start and all(end <= s or start >= e for s, e in kept):
            kept.append((start, end))
    return sorted(kept)


def bio(attributions, words, nested=True):
    labels = numpy.zeros((len(ROLES), len(words)), dtype=numpy.int64)
    for row, role in enumerate(ROLES):
        spans = {span for attribution in attributions for span in getattr(attribution, role)}
        mark(labels[row], without_overlap(spans, outermost=role == "content"), words, lambda span: (1, 2))
    if not nested:
        source_or_cue = labels[:2]
        source_or_cue[(labels[2] > 0) & (source_or_cue == 0)] = IGNORED
    return labels


def mark(labels, spans, words, label_of):
    """A word belongs to the span that it overlaps by at least one character."""
    previous, at = None, 0
    for index, word in enumerate(words):
        while at < len(spans) and spans[at][1] <= word.start:
            at += 1
        span = spans[at] if at < len(spans) and spans[at][0] < word.end else None
        if span is not None:
            labels[index] = label_of(span)[1 if span == previous else 0]
        previous = span


def links(attributions, places):
    found, first, last = [], places[0][0], places[1][-1]
    for attribution in attributions:
        if not attribution.cue or attribution.cue[0][0] >= last or attribution.cue[0][1] <= first:
            continue
        cue = numpy.flatnonzero(covered(attribution.cue[:1], places))
        if len(cue):
            members = numpy.stack([covered(getattr(attribution, role), places) for role in LINKED])
            if members[1].any():
                found.append(Link(int(cue[0]), members, attribution.attitude))
    return tuple(found)


def name_labels(names, words):
    labels = numpy.zeros(len(words), dtype=numpy.int64)

    def label_of(span):
        first = NAME_LABELS.index("B-" + span[2])
        return first, first + 1

    mark(labels, sorted(names), words, label_of)
    return labels


def allowed(types):
    """Which labels a corpus tells apart; what it calls O may be any other."""
    return numpy.array([label == "O" or label[2:] in types for label in NAME_LABELS])


def padded(length):
    """Few different lengths: the library prepares its kernels anew for each shape that it has not met."""
    return min((length + 15) // 16 * 16, POSITIONS)


def batches(lengths, budget):
    """Indices of windows in batches of like length that hold at most `budget` pieces, padding counted."""
    current, made = [], []
    for index in sorted(range(len(lengths)), key=lambda i: (lengths[i], i)):
        if current and padded(lengths[index]) * (len(current) + 1) > budget:
            made.append(current)
            current = []
        current.append(index)
    return made + [current] if current else made


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


def name_spans(tags):
    """(first word, one past the last, type) of a sequence of name labels."""
    found = []
    for index, tag in enumerate(tags):
        label = NAME_LABELS[tag]
        if label == "O":
            continue
        if label[0] == "I" and found and found[-1][1] == index and found[-1][2] == label[2:]:
            found[-1] = (found[-1][0], index + 1, label[2:])
        else:
            found.append((index, index + 1, label[2:]))
    return found
