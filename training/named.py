"""Reads the corpora of names: Universal NER's English EWT, GUM, and of re3d the texts."""
import json
import os
import re

from corpus import Document, lines

UNER_TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place"}
GUM_TYPES = {"person": "person", "organization": "organisation", "place": "place", "event": "event"}
RE3D_MEASURES = ("BBC Online", "UK Government")
TITLES = frozenset("mr mrs ms miss dr prof professor sir dame lord lady president senator justice judge capt gen rev".split())
JOINING = frozenset("of the and for de la von van der di del du &".split())


def read_uner(path):
    """The documents of a file in the format of Universal NER, one sentence a line."""
    documents, name, text, names = [], None, "", []

    def close():
        if name:
            documents.append(Document(name, text, lines(text), names=tuple(names),
                                      name_types=tuple(UNER_TYPES.values())))

    with open(path, encoding="utf-8") as stream:
        for line in stream:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                close()
                name, text, names = line.split("= ", 1)[1], "", []
            elif line.startswith("# text = "):
                base, sentence, at, going_on = len(text), line[9:], 0, False
                text += sentence + "\n"
            elif line and not line.startswith("#"):
                _, token, label = line.split("\t")[:3]
                start = sentence.find(token, at)
                if start < 0:
                    continue
                at = start + len(token)
                kind = UNER_TYPES.get(label[2:])
                if label.startswith("I-") and going_on:
                    names[-1] = (names[-1][0], base + at, names[-1][2])
                elif kind and label.startswith("B-"):
                    names.append((base + start, base + at, kind))
                going_on = kind is not None
    close()
    return documents


def read_re3d(folder):
    """re3d's texts without marks, for a teacher to answer: its entities are descriptions as much as names. The parts that
    measure are left out."""
    documents = []
    for source in sorted(os.listdir(folder)):
        path = os.path.join(folder, source, "documents.json")
        if source not in RE3D_MEASURES and os.path.exists(path):
            with open(path, encoding="utf-8") as stream:
                for one in map(json.loads, filter(str.strip, stream)):
                    documents.append(Document(one["_id"], one["text"], lines(one["text"])))
    return documents


def read_gum(folder):
    """GUM's documents: of its entities, which are noun phrases, those that a name heads."""
    documents = []
    for file in sorted(os.listdir(folder)):
        if file.endswith(".conllu"):
            with open(os.path.join(folder, file), encoding="utf-8") as stream:
                documents.append(gum_document(file.removesuffix(".conllu"), stream.read()))
    return documents


def gum_document(name, conllu):
    text, tokens, entities, opened, starts = "", [], [], [], False
    for line in conllu.split("\n"):
        if line.startswith("# newpar"):
            starts = True
        elif line.startswith("# text = "):
            if text:
                text += "\n" if starts else " "
            base, at, starts = len(text), 0, False
            text += line[9:]
        elif re.match(r"\d+\t", line):
            fields = line.split("\t")
            start = text.find(fields[1], base + at)
            if start < 0:
                continue
            at = start + len(fields[1]) - base
            tokens.append((start, base + at, fields[3], fields[1], fields[4]))
            marks = re.search(r"Entity=([^|]*)", fields[9])
            for opening, closing in re.findall(r"(\([^()]*)|(\))", marks.group(1)) if marks else ():
                if opening:
                    opened.append((opening[1:].split("-"), len(tokens) - 1))
                elif opened:
                    # Crossing entities, which would need more than a stack, are too rare in GUM to matter.
                    parts, first = opened.pop()
                    entities.append((parts, first, len(tokens)))
    return Document(name, text, lines(text), names=gum_names(tokens, entities),
                    name_types=("person", "organisation", "place", "event"))


def gum_names(tokens, entities):
    found = []
    for parts, first, last in sorted(entities, key=lambda e: e[1] - e[2]):
        kind = GUM_TYPES.get(parts[1] if len(parts) > 1 else "")
        heads = [first + int(i) - 1 for i in re.findall(r"\d+", parts[5] if len(parts) > 5 else "")] if kind else []
        heads = [i for i in heads if i < last]
        if not heads or any(tokens[i][2] != "PROPN" for i in heads):
            continue
        if kind == "person" and tokens[heads[0]][4] == "NNPS":
            continue  # a people, which GUM does not tell from a person
        joining = JOINING - {"and", "&"} if kind == "person" else JOINING
        start, end = heads[0], heads[0] + 1
        while start > first and tokens[start - 1][2] == "PROPN":
            start -= 1
        while start < end and tokens[start][3].lower().strip(".") in TITLES:
            start += 1
        while end < last and (tokens[end][2] == "PROPN" or tokens[end][3].lower() in joining
                              and end + 1 < last and tokens[end + 1][2] in ("PROPN", "DET")):
            end += 1
        while end > start and tokens[end - 1][2] != "PROPN":
            end -= 1
        if start < end and all(end <= s or start >= e for s, e, _ in found):
            found.append((start, end, kind))
    return tuple(sorted((tokens[s][0], tokens[e - 1][1], kind) for s, e, kind in found))
