"""Statement or attitude by the cue's word alone: the list that the program began with, as first teacher of the head."""
import os
import re

PASSED_OVER = frozenset(
    "am is are was were be been being has have had do does did will would can could may might shall should must not no "
    "also still now never long already further once to n t s the a an his her its their who which "
    # What the apostrophe of a contraction leaves.
    "don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn cannot".split())
LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "article", "src", "main", "resources", "org", "dateline",
                    "article", "statement", "attitudes.txt")


def read(path=LIST):
    with open(path, encoding="utf-8") as stream:
        return frozenset(word for line in stream if not line.startswith("#") for word in line.split())


def is_attitude(cue, attitudes):
    words = (w for w in re.findall(r"[^\W\d_]+", cue.lower()) if w not in PASSED_OVER and not w.endswith("ly"))
    return next(words, None) in attitudes


def judged(document, attitudes):
    """The document with an act for every attribution that has a cue and was not judged yet."""
    def judge(attribution):
        if attribution.attitude is not None or not attribution.cue:
            return attribution
        cue = " ".join(document.text[start:end] for start, end in attribution.cue)
        return attribution._replace(attitude=is_attitude(cue, attitudes))

    return document._replace(attributions=tuple(map(judge, document.attributions)))
