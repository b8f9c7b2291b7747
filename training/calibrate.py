#!/usr/bin/env python3
"""Fits and measures the confidence of records, on articles that the model was not trained on.

  calibrate.py OUT.jsonl COMPARTMENT [--fit] [--bins N] [--diagram FILE.svg]

OUT.jsonl is what `dateline annotate` printed of the compartment's texts. A record is right if the words of its content
and those of an attribution agree to an F1 of at least 0.8; records within others are left out. Without --fit it prints
the reliability table and the expected calibration error (Naeini et al. 2015); with --fit, for a program whose
Calibration has shift 0 and slope 1 everywhere, the shift and slope of each kind (Platt 1999).
"""
import argparse
import json
import math
import os

import polnear
from matching import RIGHT, f1, words

KINDS = ("direct", "indirect", "mixed")


def judged(out, compartment):
    """(kind, confidence, whether it is right) of every record."""
    gold = {article.name + ".txt": article for article in polnear.read_articles(compartment)}
    for line in open(out, encoding="utf-8"):
        article = json.loads(line)
        known = gold.get(os.path.basename(article["input"]))
        if known is None:
            continue
        text = article["text"]
        contents = [words(attribution.content, text) for attribution in known.attributions]
        for record in article["statements"] + article["attitudes"]:
            if record.get("within"):
                continue  # PolNeAR marks nothing within a content: nobody has judged it
            content = words(record["content"]["spans"], text)
            right = any(f1(content, other) >= RIGHT for other in contents if content & other)
            yield record["kind"], record["confidence"], right


def table(records, bins):
    """Rows of (records, mean confidence, share that is right), in bins of equal width."""
    rows = []
    for number in range(bins):
        inside = [(p, right) for _, p, right in records
                  if number / bins <= p < (number + 1) / bins or p == 1 and number == bins - 1]
        if inside:
            rows.append((len(inside), sum(p for p, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)))
    return rows


def error(rows):
    total = sum(count for count, _, _ in rows)
    return sum(count * abs(confidence - right) for count, confidence, right in rows) / total


def fit(records):
    """Shift and slope of the logistic curve with the greatest likelihood, by Newton's method."""
    points = [(math.log(p / (1 - p)), right) for p, right in
              ((min(max(p, 1e-6), 1 - 1e-6), right) for _, p, right in records)]
    shift, slope = 0.0, 1.0
    for _ in range(100):
        gradient, curvature = [1e-3 * -shift, 1e-3 * -slope], [1e-3, 0.0, 1e-3]
        for x, right in points:
            p = 1 / (1 + math.exp(-min(max(shift + slope * x, -30), 30)))
            gradient[0] += right - p
            gradient[1] += (right - p) * x
            weight = p * (1 - p)
            curvature[0] += weight
            curvature[1] += weight * x
            curvature[2] += weight * x * x
        determinant = curvature[0] * curvature[2] - curvature[1] ** 2
        # Whole steps of Newton's may leap away where the curve is flat.
        shift += min(max((gradient[0] * curvature[2] - gradient[1] * curvature[1]) / determinant, -0.5), 0.5)
        slope += min(max((gradient[1] * curvature[0] - gradient[0] * curvature[1]) / determinant, -0.5), 0.5)
    return shift, slope


def diagram(rows):
    """The reliability diagram as SVG: bars for the share that is right, as wide as there are records."""
    most, side, edge = max(count for count, _, _ in rows), 400, 46
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side + 2 * edge} {side + 2 * edge}" '
             'font-family="sans-serif" font-size="13" fill="#222">',
             f'<rect width="{side + 2 * edge}" height="{side + 2 * edge}" fill="#fff"/>',
             f'<path d="M{edge} {edge}V{edge + side}H{edge + side}" fill="none" stroke="#222"/>',
             f'<path d="M{edge} {edge + side}L{edge + side} {edge}" stroke="#999" stroke-dasharray="5 4"/>']
    for count, confidence, right in rows:
        radius = 4 + 14 * math.sqrt(count / most)
        parts.append(f'<circle cx="{edge + side * confidence:.1f}" cy="{edge + side * (1 - right):.1f}" r="{radius:.1f}" '
                     f'fill="#1f5f8b" fill-opacity="0.75"><title>{count} records: confidence {confidence:.2f}, right '
                     f'{right:.2f}</title></circle>')
    for tick in (0, 0.25, 0.5, 0.75, 1):
        parts.append(f'<text x="{edge + side * tick:.0f}" y="{edge + side + 18}" text-anchor="middle">{tick:g}</text>'
                     f'<text x="{edge - 8}" y="{edge + side * (1 - tick) + 4:.0f}" text-anchor="end">{tick:g}</text>')
    parts += [f'<text x="{edge + side / 2}" y="{edge + side + 38}" text-anchor="middle">confidence</text>',
              f'<text x="14" y="{edge + side / 2}" text-anchor="middle" transform="rotate(-90 14 {edge + side / 2})">'
              'share that is right</text>', "</svg>"]
    return "\n".join(parts) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out")
    parser.add_argument("compartment")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--bins", type=int, default=10)
    parser.add_argument("--diagram", help="write the reliability diagram to this file")
    options = parser.parse_args()
    records = list(judged(options.out, options.compartment))
    if options.fit:
        for kind in KINDS:
            chosen = [record for record in records if record[0] == kind]
            print("%s shift %.3f slope %.3f (%d records)" % (kind, *fit(chosen), len(chosen)))
    rows = table(records, options.bins)
    print("records  confidence  right")
    for count, confidence, right in rows:
        print(f"{count:7d}  {confidence:10.3f}  {right:5.3f}  " + "#" * round(40 * right))
    if options.diagram:
        with open(options.diagram, "w", encoding="utf-8") as file:
            file.write(diagram(rows))
    print(f"expected calibration error {error(rows):.3f} over {len(records)} records")


if __name__ == "__main__":
    main()
