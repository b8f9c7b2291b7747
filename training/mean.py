#!/usr/bin/env python3
"""The mean of two checkpoints of one network, weighted: what was learnt last, with less of what it cost.

  mean.py FIRST.pt SECOND.pt SHARE_OF_SECOND OUT.pt

Wortsman et al. 2022 (Robust fine-tuning of zero-shot models): between the weights before and after a fine tuning lie
models that keep more of the old than the second and learn nearly all of the new.
"""
import json
import os
import sys

import torch


def mean(first, second, share):
    """The weights (1 - share) * first + share * second, by name."""
    if set(first) != set(second):
        raise ValueError(f"both must be of one network; they differ in {sorted(set(first) ^ set(second))}")
    return {name: (1 - share) * value + share * second[name] for name, value in first.items()}


def main(first, second, share, out):
    one, other = (torch.load(path, weights_only=False) for path in (first, second))
    torch.save({"size": one["size"], "model": mean(one["model"], other["model"], float(share))}, out)
    told = os.path.join(os.path.dirname(first), "training.json")
    if os.path.exists(told):
        with open(told, encoding="utf-8") as file:
            run = json.load(file)
        run["mean"] = {"with": os.path.splitext(os.path.basename(second))[0], "share": float(share)}
        with open(os.path.join(os.path.dirname(out), "training.json"), "w", encoding="utf-8") as file:
            json.dump(run, file, indent=1)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
