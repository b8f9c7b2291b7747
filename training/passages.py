#!/usr/bin/env python3
"""Measures the program on the invented passages that were held out from training.

  passages.py write FOLDER       the passages as texts
  passages.py score OUT.jsonl    OUT.jsonl is what `dateline annotate FOLDER` printed
"""
import json
import os
import sys

import data
import polnear
import train
from corpus import MODALITIES
from matching import RIGHT, f1, pairs, words
from measure import Counts


def held_out():
    return polnear.hold_out(data.read_invented(), data.HELD_OUT["invented"], train.SEED)[1]


def write(folder):
    os.makedirs(folder, exist_ok=True)
    for passage in held_out():
        with open(os.path.join(folder, passage.name + ".txt"), "w", encoding="utf-8", newline="") as file:
            file.write(passage.text)


def overlaps(spans, others):
    return any(start < e and end > s for start, end in spans for s, e in others)


def flags(attribution, modality):
    """What the marks say of a content; the program counts pledges among the forecasts."""
    marked = {kind for kind in MODALITIES if overlaps(attribution.content, modality[kind])}
    return marked | {"forecast"} if "commitment" in marked else marked


def outer(content, contents):
    """The smallest other content that holds this one, or None."""
    around = [other for other in contents if content < other]
    return frozenset(min(around, key=len)) if around else None


def scores(passages, articles):
    """Counts by name, of the passages and the program's articles by name."""
    counts = {}

    def count(name, gold, found):
        counts.setdefault(name, Counts()).add(gold, found)

    for passage in passages:
        article = articles[passage.name + ".txt"]
        records = article["statements"] + article["attitudes"]
        by_id = {record["id"]: record for record in records}

        def content(record):
            return words(record["content"]["spans"], passage.text)

        gold = [words(a.content, passage.text) for a in passage.attributions]
        found = [content(record) for record in records]
        matched = dict(pairs(gold, found, RIGHT))
        # A record that matches nothing stands for itself, so that it counts as found and wrong.
        known = {j: i for i, j in matched.items()}
        of_records = [known.get(j, (j,)) for j in range(len(records))]
        count("contents", range(len(gold)), of_records)
        nested = {i: outer(one, gold) for i, one in enumerate(gold)}
        count("contents within others", [i for i, around in nested.items() if around],
              [number for number, record in zip(of_records, records) if record.get("within")])
        for i, j in matched.items():
            attribution, record = passage.attributions[i], records[j]
            for role in ("source", "cue"):
                wanted, got = (words(spans, passage.text) for spans in (getattr(attribution, role), record[role]["spans"]))
                count(role + " exact", [1] if wanted else [], [int(wanted == got)] if got else [])
            count("statement or attitude", [bool(attribution.attitude)], [record in article["attitudes"]])
            around, holder = nested[i], by_id.get(record.get("within"))
            if around:
                count("its outer content", [1], [int(f1(around, content(holder)) >= RIGHT)] if holder else [])
            wanted = flags(attribution, passage.modality)
            for kind in MODALITIES:
                count(kind, [1] if kind in wanted else [], [1] if record.get("modality", {}).get(kind) else [])
    return counts


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in ("write", "score"):
        sys.exit(__doc__)
    if arguments[0] == "write":
        write(arguments[1])
        return
    with open(arguments[1], encoding="utf-8") as file:
        articles = {os.path.basename(article["input"]): article for article in map(json.loads, file)}
    print("                         gold found right    F1")
    for name, one in scores(held_out(), articles).items():
        print(f"{name:24} {one.gold:4} {one.found:5} {one.right:5} {one.f1():.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
