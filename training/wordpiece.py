"""BERT's uncased word pieces, each with its place in the original text.

The Java program has a port of this file; README.md states the rules both follow and fixtures/wordpiece.json binds them.
All offsets are code points, half-open, into the text as it was given: nothing is normalised beforehand.
"""
import functools
import json
import unicodedata
from typing import NamedTuple

UNKNOWN, START, END, PADDING = "[UNK]", "[CLS]", "[SEP]", "[PAD]"
MAX_WORD_LENGTH = 100

CJK_RANGES = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
              (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


class Word(NamedTuple):
    """A basic token: its normalised characters and, for each of them, the span of the original character."""
    text: str
    spans: tuple

    @property
    def start(self):
        return self.spans[0][0]

    @property
    def end(self):
        return self.spans[-1][1]


class Piece(NamedTuple):
    text: str
    id: int
    start: int
    end: int
    word: int


def is_whitespace(character):
    return character in "\t\n\r" or unicodedata.category(character) in ("Zs", "Zl", "Zp")


def is_dropped(character):
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cf")


def is_punctuation(character):
    """Category P, and all of ASCII that is neither letter, digit, space nor control: `$`, `+` and `^` are no P."""
    return character in "$+<=>^`|~" or unicodedata.category(character).startswith("P")


def is_cjk(character):
    return any(first <= ord(character) <= last for first, last in CJK_RANGES)


def words(text):
    """Splits text into basic tokens."""
    found, characters, spans = [], [], []

    def close():
        if characters:
            found.append(Word("".join(characters), tuple(spans)))
            characters.clear()
            spans.clear()

    for index, original in enumerate(text):
        if is_whitespace(original):
            close()
            continue
        if is_dropped(original):
            continue
        kept = [c.lower() for c in unicodedata.normalize("NFD", original) if unicodedata.category(c) != "Mn"]
        if not kept:
            # A combining mark belongs to the letter it stands on, so that no span cuts the two apart.
            if spans and spans[-1][1] == index:
                spans[-1] = (spans[-1][0], index + 1)
            elif not spans and found and found[-1].end == index:
                last = found[-1]
                found[-1] = Word(last.text, last.spans[:-1] + ((last.spans[-1][0], index + 1),))
            continue
        for character in kept:
            alone = is_punctuation(character) or is_cjk(character)
            if alone:
                close()
            characters.append(character)
            spans.append((index, index + 1))
            if alone:
                close()
    close()
    return found


class WordPiece:
    """Greedy longest-match word pieces over a fixed vocabulary."""

    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.ids = {piece: number for number, piece in enumerate(self.vocabulary)}
        self.start, self.end, self.padding = self.ids[START], self.ids[END], self.ids[PADDING]

    @classmethod
    def from_tokenizer_json(cls, content):
        ids = json.loads(content)["model"]["vocab"]
        vocabulary = sorted(ids, key=ids.get)
        if [ids[piece] for piece in vocabulary] != list(range(len(vocabulary))):
            raise ValueError("ids of the vocabulary must run from 0 without gaps")
        return cls(vocabulary)

    @classmethod
    def from_file(cls, path):
        with open(path, encoding="utf-8", newline="\n") as file:
            return cls(file.read().removesuffix("\n").split("\n"))

    @functools.lru_cache(maxsize=200_000)
    def split(self, word):
        """The pieces of one word as (text, first character, one past the last); None where the word is unknown."""
        if len(word) > MAX_WORD_LENGTH:
            return None
        pieces, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            end = next((e for e in range(len(word), start, -1) if prefix + word[start:e] in self.ids), None)
            if end is None:
                return None
            pieces.append((prefix + word[start:end], start, end))
            start = end
        return pieces

    def pieces(self, text):
        """All pieces of a text, without the start and end marks."""
        found = []
        for number, word in enumerate(words(text)):
            for piece, first, end in self.split(word.text) or [(UNKNOWN, 0, len(word.text))]:
                found.append(Piece(piece, self.ids[piece], word.spans[first][0], word.spans[end - 1][1], number))
        return found
