"""Writes the test vectors that hold the Java port to this recipe. All texts are invented."""
import json

import numpy

import export
import examples
import train
from corpus import Document

# Links from a word that is hardly a cue mean nothing, and would fill the file.
NO_CUE = 0.95

WORD_PIECE_TEXTS = [
    "",
    " \t\r\n",
    "The ministry said the bridge was hit.",
    "“We won’t leave,” said Olena Hrytsenko, 61.",
    "\"We won't leave,\" he said -- twice.",
    "on\u00a0Tuesday,\u2003at\u202f5\u3000p.m.\u2028and after",
    "Café, CAFÉ, cafe\u0301 and nai\u0308ve: Zürich’s São-Paulo Ångström",
    "Mark on a mark: a\u0301\u0323\u0308! and on a stop.\u0301 alone \u0301 start",
    "\u0301Leading mark",
    "Shells fell 😀 on Monday🙂 and 👩‍🚒👍🏽 the flag 🇺🇦 rose ❤️.",
    "so\u00adft hy\u00adphens\u00ad, zero\u200bwidth, joi\u200dner, \ufeffmark and \u2066isolates\u2069",
    "control\u0000 \u0007bell \u001b[0m \u0085next \ufffd replaced",
    "a\u000bb\u000cc",
    "Харків, Зеленський: «Ми не здамося», — йшлося ў Їжі",
    "Ελλάδα ΟΔΟΣ İstanbul ISPARTA ı ß ẞ Œuvre ﬁre Straße",
    "東京で爆発 12人 了解。한국어 ｶﾀｶﾅ",
    "العربية: قال إنّ القصف مستمر",
    "$5m, 3.5%, +380 44 <b>x=1</b> ^caret `tick` |pipe| ~tilde €7 £8 ©2026 №5 §3 ¼ ²",
    "#hashtag @handle_name don't U.S. e-mail@example.org/path?q=1",
    "[CLS] [SEP] [UNK] [MASK] ##ing",
    "x" * 100 + " " + "x" * 101 + " end",
    "é" * 100 + " " + "ab\u00ad" * 50 + "c",
    "qwrtzplkj ζ᭄ ͠ 𝕬𝖇 𝟙𝟚 ∑ ⅷ ꙮ ᚠ",
    "…‘’‚“”„‹›«»–—―‐‑−·•‧′″",
    "unaffordable embeddings Krasnohorivka Chasiv Yar Zaporizhzhia",
    "beyond the BMP: \U0001f680\U0001f680 \U00020000\U0002f800 end",
    "a \u2260 b\u037e 300\u212a \u1e9b\u0323 \ue000private \u0378unassigned",
]

NEWS_TEXTS = [
    "“The shelling began before dawn and did not stop until noon,” said Iryna Bondar, a spokeswoman for the Mariakh "
    "regional administration.",
    "Two drones struck a grain silo near the port of Velna overnight, injuring three workers, according to the "
    "emergency service.",
    "'There is no safe route out of the village', the mayor told reporters on Tuesday.",
    "Defence Minister Karl Ostrem denied that his country’s troops had crossed the river, calling the reports "
    "“pure invention”.",
    "The army claims it shot down 14 of 20 missiles; the claim could not be independently verified.",
    "Asked whether talks would resume, Ms Tavra replied: \"Not while the bombardment goes on.\"",
    "Analysts at the Harrow Institute believe it is likely that the offensive will slow in winter, but one of them, "
    "Daniel Reyes, warned that the town might fall within days.",
    "“We lost everything,” she said. “My brother told me that the soldiers came back at night.",
    "The bridge was rebuilt in 2019 at a cost of €7m.",
    "Officials in Жовтень, who spoke on condition of anonymity, said they expected more strikes — “many more”.",
]


def write_json(path, name, cases, note):
    """One case a line, so that a changed case is one changed line."""
    lines = ",\n".join("  " + json.dumps(case, ensure_ascii=True) for case in cases)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("{\n " + json.dumps("note") + ": " + json.dumps(note) + ",\n " + json.dumps(name) + ": [\n")
        file.write(lines + "\n ]\n}\n")


def write_word_pieces(tokenizer, path):
    cases = []
    for text in WORD_PIECE_TEXTS:
        pieces = tokenizer.pieces(text)
        cases.append({"text": text, "pieces": [p.text for p in pieces], "ids": [p.id for p in pieces],
                      "offsets": [[p.start, p.end] for p in pieces], "words": [p.word for p in pieces]})
    write_json(path, "cases", cases, "Word pieces without [CLS] and [SEP]; offsets are code points, half-open; words "
               "numbers the basic token that each piece belongs to.")


def softmax(logits):
    powers = numpy.exp(logits - logits.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def sigmoid(logits):
    return 1 / (1 + numpy.exp(-logits))


def rounded(probabilities):
    return numpy.round(probabilities.astype(numpy.float64), 3).tolist()


def model_case(text, window, given):
    """What the heads say of each word, and the links from every word that may begin a cue."""
    pieces = [word.piece for word in window.words]
    case = {"text": text, "words": [[word.start, word.end] for word in window.words],
            "shapes": [window.shapes[piece] for piece in pieces]}
    for head, _ in export.EXCLUSIVE:
        case[head] = rounded(softmax(given[head][pieces]))
    for head, _ in export.INDEPENDENT:
        case[head] = rounded(sigmoid(given[head][pieces]))
    cues = [number for number, labels in enumerate(case["cue"]) if labels[0] < NO_CUE]
    case["links"] = {role: [{"cue": cue, "probabilities": rounded(sigmoid(given[role + "_link"][pieces[cue], pieces]))}
                            for cue in cues] for role in examples.LINKED}
    return case


def write_logits(running, tokenizer, path):
    answer, cases = export.answers(running, tokenizer), []
    for text in NEWS_TEXTS:
        document = Document("", text, ((0, len(text)),))
        window, = examples.windows(document, tokenizer, train.WINDOW_PIECES, alone=True)
        given = {head: value[0] for head, value in answer([window]).items()}
        cases.append(model_case(text, window, given))
    write_json(path, "cases", cases, "model.onnx run on one paragraph at a time, without padding. words are code "
               "points, half-open; shapes has a number a word; every head has a row a word, with the probability of "
               "each label in model.json's order; links has a row for each word whose label O of cue is below "
               f"{NO_CUE}, with how likely each word is of that cue's source or content.")
