"""Varies the typography of quotations, as British and world news differ from the campaign news we learn from.

Only quotation marks and the comma beside one are touched, never a word. Every function takes and returns a Paragraph
and keeps its spans exact.
"""
from polnear import Paragraph

STRAIGHT = str.maketrans("“”‘’", "\"\"''")
OPENING_AFTER = "([{—–-/“‘\"'"

RESTYLE, SINGLE, COMMA, UNCLOSED = 0.3, 0.15, 0.15, 0.1


def opens(text, index):
    """Whether a straight mark at index stands where an opening one would."""
    return index == 0 or text[index - 1].isspace() or text[index - 1] in OPENING_AFTER


def curl(text):
    curled = []
    for index, character in enumerate(text):
        if character == '"':
            character = "“" if opens(text, index) else "”"
        elif character == "'":
            # An apostrophe before a digit or at a word's end is ’ too: ’90s, voters’.
            following = text[index + 1:index + 2]
            character = "‘" if opens(text, index) and following.isalpha() else "’"
        curled.append(character)
    return "".join(curled)


def restyle(paragraph):
    """Curly marks to straight ones; where there are none, straight to curly."""
    text = paragraph.text
    has_curly = any(mark in text for mark in "“”‘’")
    return Paragraph(text.translate(STRAIGHT) if has_curly else curl(text), paragraph.spans)


def single(paragraph, curly):
    """Double quotation marks to single ones, unless single ones already stand inside them."""
    text = paragraph.text
    if any(mark in "'‘" and opens(text, index) for index, mark in enumerate(text)):
        return paragraph
    if not curly:
        return Paragraph(text.translate(STRAIGHT).replace('"', "'"), paragraph.spans)
    marks = str.maketrans("“”", "‘’")
    return Paragraph("".join(("‘" if opens(text, i) else "’") if c == '"' else c.translate(marks)
                             for i, c in enumerate(text)), paragraph.spans)


def comma_outside(paragraph):
    """`,"` becomes `",`; a span that ended with both marks now ends with the quotation mark."""
    text, spans = paragraph.text, paragraph.spans
    for index in range(len(text) - 1):
        if text[index] == "," and (text[index + 1] == "”" or text[index + 1] == '"' and not opens(text, index + 1)):
            text = text[:index] + text[index + 1] + "," + text[index + 2:]
            spans = {role: [(s, e - 1 if e == index + 2 else e) for s, e in places] for role, places in spans.items()}
    return Paragraph(text, {role: [(s, e) for s, e in places if e > s] for role, places in spans.items()})


def unclosed(paragraph):
    """Drops the mark that closes a content at the paragraph's end, as where the quotation goes on in the next."""
    text = paragraph.text.rstrip()
    if text[-1:] not in ("”", '"') or not any(e >= len(text) for _, e in paragraph.spans["content"]):
        return paragraph
    end = len(text) - 1
    return Paragraph(text[:end], {role: [(s, min(e, end)) for s, e in places if s < end]
                                  for role, places in paragraph.spans.items()})


def augment(paragraph, chance):
    """One variant of a paragraph; chance is a random.Random."""
    if chance.random() < RESTYLE:
        paragraph = restyle(paragraph)
    if chance.random() < COMMA:
        paragraph = comma_outside(paragraph)
    if chance.random() < UNCLOSED:
        paragraph = unclosed(paragraph)
    if chance.random() < SINGLE:
        paragraph = single(paragraph, curly=chance.random() < 0.5)
    return paragraph
