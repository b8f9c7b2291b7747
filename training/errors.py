#!/usr/bin/env python3
"""Counts the kinds of error that the program makes on annotated articles, and tells where, without a word of their text.

  errors.py OUT.jsonl COMPARTMENT [--examples N]

OUT.jsonl is what `dateline annotate` printed of the compartment's texts. A kind's letters are those of contents that are
missed, or read beyond what is annotated.
"""
import argparse
import json
import os
import re
from typing import NamedTuple

import acts
import polnear
from matching import pairs, words

LEAST = 0.05
THAT = re.compile(r"\W*that\b\W*", re.IGNORECASE)


class Error(NamedTuple):
    kind: str
    article: str
    start: int
    end: int
    letters: int = 0


def content_words(spans, text):
    """As `words`, without a leading "that"."""
    places = words(spans, text)
    lead = THAT.match(text, min(places)) if places else None
    return {i for i in places if i >= lead.end()} or places if lead else places


def edges(name, wanted, got):
    """The kinds of difference between two sets of places that share some."""
    kinds = (("begins early", {i for i in got if i < min(wanted)}), ("ends late", {i for i in got if i > max(wanted)}),
             ("begins late", {i for i in wanted if i < min(got)}), ("ends early", {i for i in wanted if i > max(got)}))
    found = [(f"{name} {kind}", places) for kind, places in kinds if places]
    beyond = set().union(*(places for _, places in found))
    inside = (wanted ^ got) - beyond
    return [*found, (f"{name} differs inside", inside)] if inside else found


def differences(name, wanted, got):
    if wanted == got:
        return []
    if not got:
        return [(f"{name} not found", wanted)]
    if not wanted:
        return [(f"{name} where none is", got)]
    return edges(name, wanted, got) if wanted & got else [(f"another {name}", wanted)]


def errors_in(article, known, attitudes):
    """The errors in one article."""
    text, name = article["text"], known.name

    def error(kind, places, letters=0):
        return Error(kind, name, min(places), max(places) + 1, letters)

    records = article["statements"] + article["attitudes"]
    gold = [content_words(a.content, text) for a in known.attributions]
    found = [content_words(r["content"]["spans"], text) for r in records]
    matched = pairs(gold, found, LEAST)
    cues = [words(r["cue"]["spans"], text) for r in records]
    for i in sorted(set(range(len(gold))) - {i for i, _ in matched}):
        attribution = known.attributions[i]
        cue = words(attribution.cue, text)
        told = " ".join(text[start:end] for start, end in attribution.cue)
        act = "without a cue" if not cue else "attitude" if acts.is_attitude(told, attitudes) else "statement"
        seen = "" if not cue or not any(cue & other for other in cues) else ", cue found"
        if gold[i]:
            yield error(f"missed: {act}{seen}", gold[i], len(gold[i]))
    for j in sorted(set(range(len(found))) - {j for _, j in matched}):
        if found[j]:
            kind = "attitude" if j >= len(article["statements"]) else "statement"
            within = ", within another" if records[j].get("within") else ""
            yield error(f"not annotated: {kind}{within}", found[j], len(found[j]))
    for i, j in matched:
        for kind, places in differences("content", gold[i], found[j]):
            yield error(kind, places, len(places))
        for role in ("source", "cue"):
            wanted = words(getattr(known.attributions[i], role), text)
            got = words(records[j][role]["spans"], text)
            for kind, places in differences(role, wanted, got):
                yield error(kind, places)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("compartment")
    parser.add_argument("--examples", type=int, default=3)
    options = parser.parse_args()
    attitudes = acts.read()
    gold = {article.name + ".txt": article for article in polnear.read_articles(options.compartment)}
    kinds = {}
    with open(options.out, encoding="utf-8") as file:
        for article in map(json.loads, file):
            known = gold.get(os.path.basename(article["input"]))
            for error in errors_in(article, known, attitudes) if known else ():
                kinds.setdefault(error.kind, []).append(error)
    for kind, errors in sorted(kinds.items(), key=lambda one: (-len(one[1]), one[0])):
        print(f"{len(errors):5} cases {sum(e.letters for e in errors):7} letters  {kind}")
        # Evenly over all, so that the first articles do not stand for the rest.
        for error in errors[::max(1, len(errors) // max(1, options.examples))][:options.examples]:
            print(f"        {error.article} {error.start}-{error.end}")


if __name__ == "__main__":
    main()
