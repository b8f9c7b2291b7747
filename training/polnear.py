"""Reads PolNeAR 1.0.0: news articles whose attributions are marked in brat standoff, offsets in code points."""
import os
import random
import re
from typing import NamedTuple

ROLES = ("source", "cue", "content")


class Paragraph(NamedTuple):
    """One line of an article; spans maps each role to sorted, non-overlapping (start, end) within the line."""
    text: str
    spans: dict


class Article(NamedTuple):
    name: str
    paragraphs: list


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
        spans = read_spans(os.path.join(folder, "attributions", file))
        articles[name] = Article(name, paragraphs(text, spans))
    if not articles:
        raise ValueError(f"no annotated article in {folder}; expected its folders attributions and text")
    return list(articles.values())


def read_spans(path):
    """Maps each role to its spans in the whole text, those of attributions without a content left out."""
    bounds, attributions = {}, []
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            fields = line.rstrip("\n").split("\t")
            if len(fields) > 1 and fields[0].startswith("T"):
                places = fields[1].split(" ", 1)[1]
                bounds[fields[0]] = [tuple(map(int, place.split())) for place in places.split(";")]
            elif len(fields) > 1 and fields[0].startswith("E"):
                attributions.append([part.split(":") for part in fields[1].split()])
    spans = {role: set() for role in ROLES}
    for arguments in attributions:
        if not any(re.sub(r"\d+$", "", key) == "Content" for key, _ in arguments):
            continue
        for key, target in arguments:
            role = re.sub(r"\d+$", "", key).lower()
            if role in spans:
                spans[role].update(bounds.get(target, ()))
    return spans


def without_overlap(spans, outermost):
    """Where spans of one role clash, keeps the longest (outermost) or the shortest."""
    kept = []
    for start, end in sorted(spans, key=lambda s: (s[0] - s[1] if outermost else s[1] - s[0], s)):
        if end > start and all(end <= s or start >= e for s, e in kept):
            kept.append((start, end))
    return sorted(kept)


def paragraphs(text, spans):
    """Cuts the text, and with it the spans, at line breaks; blank lines are left out."""
    flat = {role: without_overlap(spans[role], outermost=role == "content") for role in ROLES}
    result = []
    for line in re.finditer(r"[^\r\n]+", text):
        if not line.group().strip():
            continue
        clipped = {role: [(max(s, line.start()) - line.start(), min(e, line.end()) - line.start())
                          for s, e in flat[role] if s < line.end() and e > line.start()] for role in ROLES}
        result.append(Paragraph(line.group(), clipped))
    return result


def hold_out(articles, share, seed):
    """Splits articles into (learnt from, held out), the same way for the same seed."""
    order = sorted(articles, key=lambda article: article.name)
    random.Random(seed).shuffle(order)
    count = round(len(order) * share)
    return order[count:], order[:count]
