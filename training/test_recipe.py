"""Run with `python -m unittest` in this folder; needs numpy alone."""
import json
import os
import random
import unittest

import augment
import labels
import polnear
import wordpiece
from polnear import Paragraph

HERE = os.path.dirname(os.path.abspath(__file__))
VOCABULARY = os.path.join(HERE, "..", "article", "src", "main", "resources", "org", "dateline", "article", "encoder",
                          "vocab.txt")


def marked(text, **phrases):
    return Paragraph(text, {role: [(text.index(p), text.index(p) + len(p)) for p in phrases.get(role, ())]
                            for role in polnear.ROLES})


class WordsTest(unittest.TestCase):
    def test_keeps_offsets_through_dropped_and_combining_characters(self):
        text = "a\u00adb\u200b cafe\u0301, \U0001f642x"
        self.assertEqual([("ab", 0, 3), ("cafe", 5, 10), (",", 10, 11), ("\U0001f642x", 12, 14)],
                         [(w.text, w.start, w.end) for w in wordpiece.words(text)])

    def test_offsets_rise_and_lie_within_the_text(self):
        chance = random.Random(1)
        alphabet = "ab É\u0301\u00ad“”'\u200b\u00a0й$😀東\n."
        for _ in range(500):
            text = "".join(chance.choice(alphabet) for _ in range(chance.randrange(12)))
            end = 0
            for word in wordpiece.words(text):
                self.assertTrue(end <= word.start < word.end <= len(text), repr(text))
                end = word.end

    def test_vectors_are_what_the_tokeniser_yields(self):
        tokenizer = wordpiece.WordPiece.from_file(VOCABULARY)
        with open(os.path.join(HERE, "fixtures", "wordpiece.json"), encoding="utf-8") as file:
            for case in json.load(file)["cases"]:
                pieces = tokenizer.pieces(case["text"])
                self.assertEqual(case["ids"], [p.id for p in pieces], case["text"])
                self.assertEqual(case["offsets"], [[p.start, p.end] for p in pieces], case["text"])


class PolnearTest(unittest.TestCase):
    def test_keeps_outermost_content_and_innermost_source(self):
        self.assertEqual([(0, 9)], polnear.without_overlap({(0, 9), (2, 5)}, outermost=True))
        self.assertEqual([(2, 5), (7, 8)], polnear.without_overlap({(0, 9), (2, 5), (7, 8)}, outermost=False))

    def test_cuts_spans_at_line_breaks(self):
        cut = polnear.paragraphs("one two\r\n \nthree", {"source": set(), "cue": set(), "content": {(4, 16)}})
        self.assertEqual(["one two", "three"], [p.text for p in cut])
        self.assertEqual([[(4, 7)], [(0, 5)]], [p.spans["content"] for p in cut])


class AugmentTest(unittest.TestCase):
    def test_curls_marks_by_their_place(self):
        self.assertEqual("“We’re ‘here’,” he said (“no”).", augment.curl("\"We're 'here',\" he said (\"no\")."))

    def test_moves_the_comma_and_the_end_of_the_content(self):
        moved = augment.comma_outside(marked("“Yes,” he said.", content=["“Yes,”"], cue=["said"]))
        self.assertEqual("“Yes”, he said.", moved.text)
        self.assertEqual("“Yes”", moved.text[slice(*moved.spans["content"][0])])
        self.assertEqual("said", moved.text[slice(*moved.spans["cue"][0])])

    def test_leaves_a_comma_before_an_opening_mark(self):
        paragraph = marked("He said, \"Yes.\"", content=["\"Yes.\""])
        self.assertEqual(paragraph, augment.comma_outside(paragraph))

    def test_drops_only_a_mark_that_closes_a_content(self):
        open_ended = augment.unclosed(marked("He said: “Yes.”", content=["“Yes.”"]))
        self.assertEqual("He said: “Yes.", open_ended.text)
        self.assertEqual([(9, 14)], open_ended.spans["content"])
        title = marked("She reads “Kin”")
        self.assertEqual(title, augment.unclosed(title))

    def test_single_marks_leave_apostrophes_alone(self):
        self.assertEqual("‘We don’t’, he said.", augment.single(marked("“We don’t”, he said."), curly=True).text)
        nested = marked("“He said ‘no’”")
        self.assertEqual(nested, augment.single(nested, curly=True))

    def test_never_touches_a_word(self):
        paragraph = marked("\"It isn't over,\" Ms Tavra said, \"not yet.\"", source=["Ms Tavra"], cue=["said"],
                           content=["\"It isn't over,\"", "\"not yet.\""])

        def letters(text):
            return [c for c in text if c.isalnum()]

        for seed in range(200):
            varied = augment.augment(paragraph, random.Random(seed))
            for role in polnear.ROLES:
                self.assertEqual([letters(paragraph.text[s:e]) for s, e in paragraph.spans[role]],
                                 [letters(varied.text[s:e]) for s, e in varied.spans[role]], varied.text)


class LabelsTest(unittest.TestCase):
    def test_reads_spans_back_from_labels(self):
        self.assertEqual([(0, 1), (1, 3), (4, 5)], labels.spans([1, 1, 2, 0, 2]))

    def test_labels_first_pieces_only(self):
        tokenizer = wordpiece.WordPiece([*"abcdefgh", "##b", "##f", "[UNK]", "[CLS]", "[SEP]", "[PAD]"])
        one = labels.example(marked("ab c ef", source=["c ef"]), tokenizer)
        self.assertEqual([0, labels.IGNORED, 1, 2, labels.IGNORED], one.labels[0])

    def test_windows_begin_at_words(self):
        tokenizer = wordpiece.WordPiece([*"abcdefgh", "##b", "##f", "[UNK]", "[CLS]", "[SEP]", "[PAD]"])
        cut = labels.windows(labels.example(marked("a ab ef"), tokenizer), 4)
        self.assertEqual([["a", "a", "##b"], ["e", "##f"]], [[p.text for p in w.pieces] for w in cut])


if __name__ == "__main__":
    unittest.main()
