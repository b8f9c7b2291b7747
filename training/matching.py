"""Compares attributions by the words of their contents, as the program's scores do."""
RIGHT = 0.8
MARKS = "\"'“”‘’.,"


def words(spans, text):
    """The places of characters that weigh: neither space nor the marks at edges."""
    return {i for start, end in spans for i in range(start, min(end, len(text)))
            if not text[i].isspace() and text[i] not in MARKS}


def f1(a, b):
    return 2 * len(a & b) / max(len(a) + len(b), 1)


def pairs(gold, found, least):
    """(place in gold, place in found) of contents that agree to an F1 of at least `least`, best first, each once."""
    scored = sorted(((f1(a, b), i, j) for i, a in enumerate(gold) for j, b in enumerate(found) if a & b),
                    key=lambda one: (-one[0], one[1:]))
    first, second, chosen = set(), set(), []
    for score, i, j in scored:
        if score >= least and i not in first and j not in second:
            first.add(i)
            second.add(j)
            chosen.append((i, j))
    return chosen
