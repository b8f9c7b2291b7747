"""Reads PolNeAR 1.0.0: news articles whose attributions are marked in brat standoff, offsets in code points."""
import os
import random
import re

from corpus import Attribution, Document, ROLES


def read_articles(folder):
    """All articles of a compartment that have annotations. Of several annotators' files the first by name is kept."""
    articles = {}
    for file in sorted(os.listdir(os.path.join(folder, "attributions"))):
        name = file.rsplit("_", 1)[0]
        path = os.path.join(folder, "text", name + ".txt")
        if name in articles or not os.path.exists(path):
            continue
        with open(path, encoding="utf-8", newline="") as stream:
            text = stream.read()
        paragraphs = tuple((line.start(), line.end()) for line in re.finditer(r"[^\r\n]+", text) if line.group().strip())
        articles[name] = Document(name, text, paragraphs,
                                  attributions=read_attributions(os.path.join(folder, "attributions", file)),
                                  nested=False)
    if not articles:
        raise ValueError(f"no annotated article in {folder}; expected its folders attributions and text")
    return list(articles.values())


def read_attributions(path):
    """The attributions of a file, those without a content left out."""
    bounds, events = {}, []
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            fields = line.rstrip("\n").split("\t")
            if len(fields) > 1 and fields[0].startswith("T"):
                places = fields[1].split(" ", 1)[1]
                bounds[fields[0]] = [tuple(map(int, place.split())) for place in places.split(";")]
            elif len(fields) > 1 and fields[0].startswith("E"):
                events.append([part.split(":") for part in fields[1].split()])
    found = []
    for arguments in events:
        spans = {role: set() for role in ROLES}
        for key, target in arguments:
            role = re.sub(r"\d+$", "", key).lower()
            if role in spans:
                spans[role].update(bounds.get(target, ()))
        if spans["content"]:
            found.append(Attribution(*(tuple(sorted(spans[role])) for role in ROLES)))
    return tuple(sorted(found))


def hold_out(articles, share, seed):
    """Splits articles into (learnt from, held out), the same way for the same seed."""
    order = sorted(articles, key=lambda article: article.name)
    random.Random(seed).shuffle(order)
    count = round(len(order) * share)
    return order[count:], order[:count]
