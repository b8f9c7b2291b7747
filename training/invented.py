#!/usr/bin/env python3
"""Reads the training passages that were invented for Dateline: `training/invented/*.txt`, whose README states the marks.

  invented.py FILE...      checks the files and counts what is marked
"""
import re
import sys
from typing import NamedTuple

import corpus

NAMES = {"per": "person", "org": "organisation", "loc": "place", "grp": "group", "fac": "facility", "wpn": "weapon",
         "evt": "event"}
MODALITY = {"fc": "forecast", "cm": "commitment", "hy": "hypothetical", "dn": "denied", "ng": "negated"}
ROLES = {"s": "source", "c": "cue", "a": "cue", "t": "content"}
TAG = re.compile(r"<(/?)([a-z]+)(\d*)>")


class Passage(NamedTuple):
    """Paragraphs of one article; marks maps (tag, number) to its (start, end) pairs in the text, in code points."""
    name: str
    text: str
    marks: dict


def read(path):
    with open(path, encoding="utf-8") as stream:
        lines = [line.rstrip("\n") for line in stream]
    passages, name, body = [], None, []
    for number, line in enumerate([*lines, "== "], 1):
        if line.startswith("== "):
            if name:
                passages.append(parse(name, "\n".join(body), path))
            name, body = line[3:].strip(), []
        elif line.strip() and not line.startswith("#"):
            if not name:
                raise ValueError(f"{path}:{number}: a passage begins with a line '== name'")
            body.append(line.strip())
    return passages


def parse(name, marked, path):
    """The text without its marks. Marks may overlap, but not two of one kind and number."""
    text, last, opened, marks = [], 0, {}, {}
    at = 0
    for tag in TAG.finditer(marked):
        piece = marked[last:tag.start()]
        text.append(piece)
        at += len(piece)
        last = tag.end()
        closing, kind, number = tag.groups()
        numbered = kind in ROLES
        if not numbered and kind not in NAMES and kind not in MODALITY or numbered != bool(number):
            raise ValueError(f"{path}: {name}: unknown mark {tag.group()}; the README lists the marks")
        key = (kind, int(number or 0))
        if closing:
            if key not in opened:
                raise ValueError(f"{path}: {name}: {tag.group()} closes what was not opened")
            if opened[key] == at:
                raise ValueError(f"{path}: {name}: {tag.group()} is empty")
            marks.setdefault(key, []).append((opened.pop(key), at))
        elif key in opened:
            raise ValueError(f"{path}: {name}: {tag.group()} is open already")
        else:
            opened[key] = at
    text.append(marked[last:])
    if opened:
        raise ValueError(f"{path}: {name}: never closed: {sorted(opened)}")
    passage = Passage(name, "".join(text), marks)
    check(passage, path)
    return passage


def check(passage, path):
    if "<" in passage.text or ">" in passage.text:
        raise ValueError(f"{path}: {passage.name}: a stray angle bracket")
    numbers = {number for kind, number in passage.marks if kind in ROLES}
    for number in sorted(numbers):
        if ("t", number) not in passage.marks:
            raise ValueError(f"{path}: {passage.name}: statement {number} has no content <t{number}>")
        if ("c", number) in passage.marks and ("a", number) in passage.marks:
            raise ValueError(f"{path}: {passage.name}: statement {number} has both a statement's cue and an attitude's")
    for (kind, number), spans in passage.marks.items():
        for start, end in spans:
            if passage.text[start:end] != passage.text[start:end].strip():
                raise ValueError(f"{path}: {passage.name}: <{kind}{number or ''}> begins or ends with a space")
            if "\n" in passage.text[start:end]:
                raise ValueError(f"{path}: {passage.name}: <{kind}{number or ''}> runs over a line; "
                                 "close it at the end of the line and open it again with the same number")


def document(passage):
    """The passage as a document in which everything is marked."""
    def spans(kind, number):
        return tuple(sorted(passage.marks.get((kind, number), ())))

    def sources(number):
        # Whether the comma after an apposition is of it is a matter of taste; here it never is.
        return tuple((start, start + len(passage.text[start:end].rstrip(","))) for start, end in spans("s", number))

    attributions = tuple(sorted(
        corpus.Attribution(sources(number), spans("c", number) or spans("a", number), spans("t", number),
                           ("a", number) in passage.marks if spans("c", number) or spans("a", number) else None)
        for kind, number in passage.marks if kind == "t"))
    names = tuple(sorted((start, end, NAMES[kind]) for (kind, _), places in passage.marks.items() if kind in NAMES
                         for start, end in places))
    modality = {name: spans(kind, 0) for kind, name in MODALITY.items()}
    return corpus.Document(passage.name, passage.text, corpus.lines(passage.text), attributions, names,
                           modality=modality)


def main(paths):
    counts = {}
    for path in paths:
        for passage in read(path):
            counts["passages"] = counts.get("passages", 0) + 1
            counts["paragraphs"] = counts.get("paragraphs", 0) + passage.text.count("\n") + 1
            counts["words"] = counts.get("words", 0) + len(passage.text.split())
            for (kind, _), spans in passage.marks.items():
                counts[kind] = counts.get(kind, 0) + (1 if kind in ROLES else len(spans))
    print(" ".join(f"{key}={value}" for key, value in counts.items()))


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except ValueError as e:
        sys.exit(str(e))
