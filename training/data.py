"""All that the model learns from, and what is held out of it for choosing."""
import glob
import hashlib
import os
from typing import NamedTuple

import acts
import invented
import named
import polnear

HELD_OUT = {"polnear": 0.05, "invented": 0.15, "uner": 0.1, "gum": 0.05, "re3d": 0}
# One of so many invented reports, told by its name alone: it stays so when more are written.
REPORTS_FOR_ONE_HELD_OUT = 10


class Data(NamedTuple):
    """Documents by corpus."""
    learnt: dict
    held_out: dict


def read(options, seed):
    attitudes = acts.read()
    corpora = {"polnear": [acts.judged(d, attitudes) for d in polnear.read_articles(os.path.join(options.polnear, "train"))]}
    if "invented" not in options.without:
        corpora["invented"] = read_invented()
    if options.reports:
        corpora["reports"] = read_invented("invented-reports")
    if options.uner:
        corpora["uner"] = named.read_uner(options.uner)
    if options.gum:
        corpora["gum"] = named.read_gum(options.gum)
    if options.re3d and options.teacher:
        corpora["re3d"] = named.read_re3d(options.re3d)
    split = {name: hold_out_reports(documents) if name == "reports" else polnear.hold_out(documents, HELD_OUT[name], seed)
             for name, documents in corpora.items()}
    learnt = {name: learnt for name, (learnt, _) in split.items()}
    learnt["polnear"] = learnt["polnear"][:round(options.share * len(learnt["polnear"]))]
    return Data(learnt, {name: held for name, (_, held) in split.items() if held})


def hold_out_reports(passages):
    """Splits passages into (learnt from, held out)."""
    def held(passage):
        return int(hashlib.sha256(passage.name.encode()).hexdigest(), 16) % REPORTS_FOR_ONE_HELD_OUT == 0

    return [one for one in passages if not held(one)], [one for one in passages if held(one)]


def read_invented(name="invented"):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    return [invented.document(passage) for path in sorted(glob.glob(os.path.join(folder, "*.txt")))
            for passage in invented.read(path)]
