#!/usr/bin/env python3
"""Trains the page model: which blocks of a page are the article's running text.

  pages.py --dateline FOLDER --fundus DIR --trafilatura DIR --out OUT [--invented DIR]

FOLDER is the checkout of Dateline, built. Features come from Dateline itself (PageExamples), labels from Fundus (a block
whose words stand in the body that a hand-written parser read) and Trafilatura (blocks that hold a string which must, or
must not, be in the body) and pages of our own making (pages-invented, whose elements say their role). OUT gets page-model.json, learnt from all pages, and, from models that each leave out a tenth
of the sites, fundus.jsonl and trafilatura.jsonl: what `annotate` reads of every page with a model that has seen no page
of its site.
"""
import argparse
import collections
import glob
import html.parser
import json
import math
import os
import re
import statistics
import subprocess
import sys

import lightgbm
import numpy

FORMAT = "dateline-page-model/1"
FOLDS = 10
ROUNDS = 50
# A string that somebody chose by hand says more than a block among a hundred of the same page.
CHOSEN = 10
# Pages of our own making have few and short blocks, and every one is told.
OWN = 5
SETTINGS = {"objective": "binary", "num_leaves": 15, "learning_rate": 0.15, "min_data_in_leaf": 20, "feature_fraction": 0.5,
            "bagging_fraction": 0.7, "bagging_freq": 1, "seed": 1, "deterministic": True, "num_threads": 1, "verbose": -1}
# Of a block's groups of four words, the share in the body from which, and up to which, it is told.
MOSTLY, HARDLY = 0.6, 0.3
UNKNOWN = -1


class Page:
    """A page's blocks, and what is known of them: 1 in the article, 0 not, UNKNOWN.

    `asked` says of each block whether Dateline asks the model about it at all."""

    def __init__(self, path, site, weight, features, texts, labels, asked):
        self.path, self.site, self.weight = path, site, weight
        self.features, self.texts, self.labels, self.asked = features, texts, labels, asked

    def learnt(self):
        """Rows, labels and weights of the blocks that are told and asked about."""
        told = [i for i, label in enumerate(self.labels) if label != UNKNOWN and self.asked[i]]
        weights = [(math.log1p(len(self.texts[i].split())) + 0.2) * self.weight for i in told]
        return self.features[told], [self.labels[i] for i in told], weights


def folded(text):
    return re.sub(r"\W+", " ", text or "").strip().lower()


def grams(text):
    words = re.findall(r"\w+", text)
    return collections.Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))) if words else collections.Counter()


def spaced(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def by_body(texts, lines):
    """Labels by the lines of the body."""
    whole, body = {folded(line) for line in lines}, grams("\n".join(lines))
    labels = []
    for text in texts:
        words = grams(text)
        shared = sum((words & body).values())
        if folded(text) in whole:
            labels.append(1)
        elif len(re.findall(r"\w+", text)) < 4:
            labels.append(1 if shared else 0)
        else:
            share = shared / sum(words.values())
            labels.append(1 if share > MOSTLY else 0 if share < HARDLY else UNKNOWN)
    return labels


def by_strings(texts, inside, outside):
    """Labels by strings that must, and must not, be in the body."""
    labels = [UNKNOWN] * len(texts)
    for strings, label in ((inside, 1), (outside, 0)):
        for string in filter(None, map(spaced, strings)):
            for i, text in enumerate(texts):
                if string in spaced(text):
                    labels[i] = label
    return labels


class Annotated(html.parser.HTMLParser):
    """Gathers the text of elements that say their role, parted at line breaks."""
    VOID = {"br", "img", "hr", "meta", "link", "input", "source", "wbr", "area", "base", "col", "embed", "track", "param"}

    def __init__(self):
        super().__init__()
        self.open, self.parts, self.found = [], [], []

    def handle_starttag(self, tag, attributes):
        if tag in self.VOID:
            self.close() if tag == "br" else None
            return
        role = dict(attributes).get("data-role")
        if role:
            self.close()
        self.open.append((tag, role))

    def handle_endtag(self, tag):
        while self.open and any(name == tag for name, _ in self.open):
            name, role = self.open[-1]
            if role:
                self.close()
            self.open.pop()
            if name == tag:
                return

    def handle_data(self, data):
        self.parts.append(data)

    def close(self):
        role = next((role for _, role in reversed(self.open) if role), None)
        if role and folded("".join(self.parts)):
            self.found.append((folded("".join(self.parts)), role))
        self.parts = []


def by_roles(texts, page):
    """Labels by the roles that a page of our own making gives its elements."""
    reader = Annotated()
    reader.feed(page)
    labels = {}
    for text, role in reader.found:
        label = 1 if role in ("paragraph", "list", "quote", "subheading") else 0
        labels[text] = label if labels.get(text, label) == label else UNKNOWN
    return [labels.get(folded(text), UNKNOWN) for text in texts]


def invented(folder):
    """Page file to (site, the page)."""
    known = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.html"))) if folder else []:
        with open(path, encoding="utf-8") as file:
            known[path] = (os.path.basename(path), file.read())
    return known


def body_lines(gold):
    """The lines of a body as Fundus has it: summary, headings and paragraphs of sections."""
    body = gold.get("body") or {}
    sections = body.get("sections") or []
    return list(body.get("summary") or []) + [
        line for section in sections for line in [*(section.get("headline") or []), *(section.get("paragraphs") or [])]]


def fundus(folder):
    """Page file to (site, lines of the body)."""
    known = {}
    for path in sorted(glob.glob(os.path.join(folder, "*", "*.json"))):
        site = os.path.basename(path)[:-5]
        with open(path, encoding="utf-8") as file:
            versions = list(json.load(file).values())
        pages = [page for page in sorted(glob.glob(os.path.join(os.path.dirname(path), "*.html.gz")))
                 if os.path.basename(page).rsplit("_", 3)[0] == site]
        known.update((page, (site, body_lines(gold))) for page, gold in zip(pages, versions))
    return known


def trafilatura(folder):
    """Page file to (site, strings inside, strings outside)."""
    with open(os.path.join(folder, "evaldata.json"), encoding="utf-8") as file:
        data = json.load(file)
    known = {}
    for url, entry in data.items():
        path = os.path.join(folder, "html", entry["file"])
        path = path if os.path.exists(path) else path + ".gz"
        site = re.sub(r"^www\.", "", url.split("//")[-1].split("/")[0])
        known[path] = (site, entry["with"], entry["without"] + (entry.get("comments") or []))
    return known


def examples(dateline, folders):
    """Of every page by its path: what PageExamples prints."""
    target = os.path.join(dateline, "app", "target")
    jars = os.pathsep.join([os.path.join(target, "dateline.jar"), os.path.join(target, "lib", "*")])
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    command = [java, "-cp", jars, "org.dateline.article.page.PageExamples", *folders]
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode("utf-8").splitlines()
    return {page["input"]: page for page in map(json.loads, lines)}


def pages(options):
    """All pages that are told of, and the names of the features."""
    folders = [options.fundus, os.path.join(options.trafilatura, "html")]
    given = examples(options.dateline, folders + ([options.invented] if options.invented else []))
    names = next(iter(given.values()))["features"]

    def page(path, site, weight, label):
        blocks = given[os.path.basename(path)]["blocks"]
        texts = [block["text"] for block in blocks]
        rows = numpy.array([block["features"] for block in blocks], float).reshape(len(blocks), len(names))
        return Page(path, site, weight, rows, texts, label(texts), [block["reconsidered"] for block in blocks])

    found = [page(path, site, 1, lambda texts: by_body(texts, lines)) for path, (site, lines) in fundus(options.fundus).items()]
    found += [page(path, site, CHOSEN, lambda texts: by_strings(texts, inside, outside))
              for path, (site, inside, outside) in trafilatura(options.trafilatura).items()]
    found += [page(path, site, OWN, lambda texts: by_roles(texts, text)) for path, (site, text) in invented(options.invented).items()]
    return found, names


def train(learnt):
    parts = [page.learnt() for page in learnt]
    data = lightgbm.Dataset(numpy.vstack([rows for rows, _, _ in parts]), [one for _, labels, _ in parts for one in labels],
                            weight=[one for _, _, weights in parts for one in weights])
    return lightgbm.train(SETTINGS, data, ROUNDS)


def tree(structure):
    """A tree as arrays; children stand beside each other, after their parent."""
    nodes, waiting = {"feature": [], "threshold": [], "left": [], "value": []}, [structure]
    while waiting:
        node = waiting.pop(0)
        leaf = "leaf_value" in node
        nodes["feature"].append(-1 if leaf else node["split_feature"])
        nodes["threshold"].append(0 if leaf else float(f"{node['threshold']:.9g}"))
        nodes["left"].append(0 if leaf else len(nodes["value"]) + len(waiting) + 1)
        nodes["value"].append(float(f"{node['leaf_value' if leaf else 'internal_value']:.5g}"))
        if not leaf:
            waiting += [node["left_child"], node["right_child"]]
    return nodes


def write(model, names, path):
    """The model as Dateline reads it."""
    trees = [tree(one["tree_structure"]) for one in model.dump_model()["tree_info"]]
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in trees)
        file.write(f'{{"format":"{FORMAT}",\n"features":{json.dumps(names)},\n"trees":[\n{lines}\n]}}\n')


def annotate(options, model, paths):
    """What Dateline reads of some pages with a model, line by line."""
    command = [os.path.join(options.dateline, "dateline"), "annotate", "--page-model", model, *paths]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode("utf-8").splitlines()


def read_in_folds(options, found, names):
    """What Dateline reads of every page with a model that has seen no page of its site."""
    sites = sorted({page.site for page in found})
    part = {site: number % FOLDS for number, site in enumerate(sites)}
    lines = {}
    for fold in range(FOLDS):
        model = os.path.join(options.out, f"fold-{fold}.json")
        write(train([page for page in found if part[page.site] != fold]), names, model)
        paths = [page.path for page in found if part[page.site] == fold]
        for path, line in zip(paths, annotate(options, model, paths)):
            lines[path] = line
        print(f"fold {fold + 1} of {FOLDS}: {len(paths)} pages", file=sys.stderr)
    return lines


def f1(text, lines):
    have, want = grams(text), grams("\n".join(lines))
    shared = sum((have & want).values())
    return 2 * shared / (sum(have.values()) + sum(want.values()) or 1)


def report(lines, known):
    """Mean and spread over sites of the body's F1 on Fundus, and the ten worst."""
    scores = []
    for path, (site, wanted) in known.items():
        article = json.loads(lines[path])
        roles = ("standfirst", "paragraph", "list", "quote", "subheading")
        text = "\n".join(article["text"][b["start"]:b["end"]] for b in article["blocks"] if b["role"] in roles)
        scores.append((f1(text, wanted), site, os.path.basename(path)))
    by_site = collections.defaultdict(list)
    for score, site, _ in scores:
        by_site[site].append(score)
    means = [statistics.mean(one) for one in by_site.values()]
    print(f"body 4-gram F1, mean of {len(scores)} pages {statistics.mean(s for s, _, _ in scores):.4f}")
    print(f"of {len(means)} sites: mean {statistics.mean(means):.4f}, deviation {statistics.stdev(means):.4f}, "
          f"least {min(means):.4f}, median {statistics.median(means):.4f}")
    for score, _, name in sorted(scores)[:10]:
        print(f"  {score:.3f} {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("--dateline", "--fundus", "--trafilatura", "--out"):
        parser.add_argument(name, required=True)
    parser.add_argument("--invented", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "pages-invented"))
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    found, names = pages(options)
    write(train(found), names, os.path.join(options.out, "page-model.json"))
    lines = read_in_folds(options, found, names)
    for name, known in (("fundus", fundus(options.fundus)), ("trafilatura", trafilatura(options.trafilatura))):
        with open(os.path.join(options.out, name + ".jsonl"), "w", encoding="utf-8") as file:
            file.writelines(lines[path] + "\n" for path in known)
    report(lines, fundus(options.fundus))


if __name__ == "__main__":
    main()
