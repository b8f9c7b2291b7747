"""Varies the typography of documents, as British and world news differ from the campaign news we learn from.

Only quotation marks, the comma beside one and the case of letters are touched, never a word, and no text changes its
length: all offsets stay what they were.
"""
from corpus import Document

STRAIGHT = str.maketrans("“”‘’", "\"\"''")
OPENING_AFTER = "([{—–-/“‘\"'"

RESTYLE, SINGLE, COMMA, UNCLOSED, LOWER, UPPER = 0.3, 0.15, 0.15, 0.1, 0.03, 0.02


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


def restyle(text):
    """Curly marks to straight ones; where there are none, straight to curly."""
    return text.translate(STRAIGHT) if any(mark in text for mark in "“”‘’") else curl(text)


def single(text, curly):
    """Double quotation marks to single ones, unless single ones already stand inside them."""
    if any(mark in "'‘" and opens(text, index) for index, mark in enumerate(text)):
        return text
    if not curly:
        return text.translate(STRAIGHT).replace('"', "'")
    marks = str.maketrans("“”", "‘’")
    return "".join(("‘" if opens(text, i) else "’") if c == '"' else c.translate(marks) for i, c in enumerate(text))


def comma_outside(text):
    """`,"` becomes `",`. A content that ended with both marks ends with the comma now, which weighs nothing."""
    for index in range(len(text) - 1):
        if text[index] == "," and (text[index + 1] == "”" or text[index + 1] == '"' and not opens(text, index + 1)):
            text = text[:index] + text[index + 1] + "," + text[index + 2:]
    return text


def unclosed(text):
    """Blanks the mark that closes the paragraph, as where the quotation goes on in the next."""
    whole = text.rstrip()
    return whole[:-1] + " " + text[len(whole):] if whole[-1:] in ("”", '"') else text


def recased(text, change):
    """The text with another case, unless that would change its length."""
    changed = change(text)
    return changed if len(changed) == len(text) else text


def paragraph(text, chance):
    if chance.random() < RESTYLE:
        text = restyle(text)
    if chance.random() < COMMA:
        text = comma_outside(text)
    if chance.random() < UNCLOSED:
        text = unclosed(text)
    if chance.random() < SINGLE:
        text = single(text, curly=chance.random() < 0.5)
    case = chance.random()
    return recased(text, str.lower) if case < LOWER else recased(text, str.upper) if case < LOWER + UPPER else text


def each_paragraph(document, change):
    """The document with every paragraph changed, which must not change its length."""
    parts, last = [], 0
    for start, end in document.paragraphs:
        parts += [document.text[last:start], change(document.text[start:end])]
        last = end
    text = "".join([*parts, document.text[last:]])
    assert len(text) == len(document.text)
    return document._replace(text=text)


def augment(document, chance):
    """One variant of a document; chance is a random.Random."""
    return each_paragraph(document, lambda text: paragraph(text, chance))
