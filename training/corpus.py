"""What every corpus is read into: documents of paragraphs, with as much marked as that corpus marks."""
from typing import NamedTuple, Optional

ROLES = ("source", "cue", "content")
NAME_TYPES = ("person", "organisation", "place", "group", "facility", "weapon", "event")
MODALITIES = ("forecast", "commitment", "hypothetical", "denied", "negated")


class Attribution(NamedTuple):
    """Who says or thinks what. Each role has sorted (start, end) pairs; attitude is None where nobody told."""
    source: tuple
    cue: tuple
    content: tuple
    attitude: Optional[bool] = None


class Document(NamedTuple):
    """A text with the bounds of its paragraphs. What a corpus does not mark is None, so that nothing is learnt of it.

    names are (start, end, type); name_types those that the corpus distinguishes; modality maps each to its spans;
    nested tells whether attributions within the content of another are marked.
    All offsets are code points into text, half-open.
    """
    name: str
    text: str
    paragraphs: tuple
    attributions: Optional[tuple] = None
    names: Optional[tuple] = None
    name_types: tuple = NAME_TYPES
    modality: Optional[dict] = None
    nested: bool = True


def lines(text):
    """The bounds of the lines that are not blank."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        body = line.rstrip("\r\n")
        if body.strip():
            found.append((start, start + len(body)))
        start += len(line)
    return tuple(found)
