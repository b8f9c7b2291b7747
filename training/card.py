"""Writes the model card: MODEL_CARD.in.md with the figures of a run in the places of {{its names}}."""
import json
import os
import re

import corpus
import examples
import export
import train

TEMPLATE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "MODEL_CARD.in.md")
NO_TEACHER = "None."
LINKS = [f"{role} of cue" for role in examples.LINKED]


def figure(score):
    return f"{score:.3f}".removeprefix("0")


def words_and_spans(scores, role):
    return f"{figure(scores[role + ' words'])}; {figure(scores[role + ' spans'])}"


def row(*cells):
    return "| " + " | ".join(map(str, cells)) + " |"


def history(training):
    return "\n".join(
        row(epoch["epoch"], *(words_and_spans(epoch["held_out"]["polnear"], role) for role in corpus.ROLES),
            *(figure(epoch["held_out"]["polnear"][link]) for link in LINKS)) for epoch in training["epochs"])


def dev(scores):
    full, small = scores["dev"]["fp32"], scores["dev"]["int8"]
    return "\n".join(
        [row(f"{role}: words; exact spans", words_and_spans(full, role), words_and_spans(small, role))
         for role in corpus.ROLES]
        + [row(f"words of a gold cue's {role}", figure(full[link]), figure(small[link]))
           for role, link in zip(examples.LINKED, LINKS)])


def variants(scores):
    return "\n".join(row(name.removeprefix("int8 "), *(words_and_spans(one, role) for role in corpus.ROLES))
                     for name, one in scores["dev"].items() if name.startswith("int8 "))


def held_out(scores):
    def of(corpus_name, heads):
        small = scores["held out of " + corpus_name]["int8"]
        return "; ".join(figure(small[head]) for head in heads)

    return "\n".join([
        row("invented passages: source, cue, content (words)", of("invented", [f"{r} words" for r in corpus.ROLES])),
        row("links to a gold cue: source, content (words)", of("invented", LINKS)),
        row("statement or attitude, share told right: PolNeAR, by the word list; invented, by its marks",
            f"{of('polnear', ['act'])}; {of('invented', ['act'])}"),
        row("names, exact: invented; Universal NER; GUM", "; ".join(of(one, ["names"]) for one in ("invented", "uner", "gum"))),
        row(f"modality (words): {', '.join(corpus.MODALITIES)}", of("invented", corpus.MODALITIES))])


def values(training, scores, weights, teacher):
    """What stands for each name of the template; teacher describes in a sentence what taught, or is None."""
    def learnt(name):
        held = training["held_out"].get(name)
        return f"{training['documents'].get(name, 0)}" + (f" / {held}" if held else "")

    return {
        "name": export.NAME, "created": export.CREATED, "weights": f"{weights / 1e6:.1f}",
        "megabytes": f"{scores['bytes'] / 1e6:.1f}", "opset": export.OPSET, "teacher": teacher or NO_TEACHER,
        "base": f"{export.BASE['artefact']}:{export.BASE['version']}",
        **{name: learnt(name) for name in ("polnear", "invented", "reports", "uner", "gum", "re3d")},
        "start": begun(training), "mean": averaged(training),
        "rate": f"{training['learning_rate']:g}", "head_rate": f"{training['head_rate']:g}", "warm_up": round(100 * train.WARM_UP),
        "decay": train.WEIGHT_DECAY, "limit": f"{train.GRADIENT_LIMIT:g}", "dropout": train.DROPOUT,
        "batch": f"{train.BATCH_PIECES:,}", "epochs": len(training["epochs"]), "steps": f"{training['steps']:,}",
        "seed": train.SEED, "rounded": "epoch" if training["rounded"] == 1 else f"{training['rounded']} epochs",
        "share": f"{100 * training['teacher_share']:.0f} %", "chosen": training["chosen_epoch"],
        "history": history(training), "dev": dev(scores), "variants": variants(scores), "held_out": held_out(scores)}


def begun(run):
    return f" Training went on from the weights of `{stem(run['start'])}`." if run.get("start") else ""


def averaged(run):
    if "mean" not in run:
        return ""
    share = run["mean"]["share"]
    return (f" The weights shipped are the mean of that epoch's, {100 * (1 - share):.0f} %, and of those of "
            f"`{run['mean']['with']}`, {100 * share:.0f} %.")


def stem(checkpoint):
    return os.path.splitext(os.path.basename(checkpoint))[0]


def filled(template, found):
    """The template with every name replaced; a name without a value, or a value without its name, is an error."""
    names = set(re.findall(r"\{\{(\w+)\}\}", template))
    if names != set(found):
        raise ValueError(f"the card's template and its figures differ in: {sorted(names ^ set(found))}")
    return re.sub(r"\{\{(\w+)\}\}", lambda place: str(found[place.group(1)]), template)


def taught(run):
    """What taught the model; None if nothing did. A teacher's training.json lies beside its checkpoint."""
    told = []
    for checkpoint in run["teachers"]:
        if not os.path.exists(os.path.join(os.path.dirname(checkpoint), "training.json")):
            told.append(f"`{stem(checkpoint)}`, about everything but `invented-reports/`, which it had not learnt.")
            continue
        teacher = run_of(checkpoint)
        layers, width, *_ = teacher["size"]
        told.append(f"A BERT of {layers} layers, {width} wide, begun with `{teacher['base']}` and trained by the same recipe: "
                    f"{figure(mean(teacher))} on average on the held-out PolNeAR articles, this model {figure(mean(run))}.")
    return " ".join(told) or None


def mean(run):
    return max(epoch["mean"] for epoch in run["epochs"])


def run_of(checkpoint):
    with open(os.path.join(os.path.dirname(checkpoint), "training.json"), encoding="utf-8") as file:
        return json.load(file)


def write(path, checkpoint, scores, weights):
    """The card of the model that was exported from a checkpoint."""
    run = run_of(checkpoint)
    with open(TEMPLATE, encoding="utf-8") as file:
        template = file.read()
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(filled(template, values(run, scores, weights, taught(run))))
