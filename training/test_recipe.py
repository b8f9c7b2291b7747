"""Run with `python -m unittest` in this folder. Needs numpy; what needs torch or ONNX is skipped without them."""
import glob
import importlib.util
import itertools
import json
import math
import os
import random
import struct
import tempfile
import unittest
import zipfile
from types import SimpleNamespace
from unittest import mock

import numpy

import acts
import augment
import data
import examples
import invented
import named
import polnear
import tensorflow_weights
import wordpiece
from corpus import Attribution, Document, MODALITIES, lines

HAS_TORCH = all(importlib.util.find_spec(name) for name in ("onnx", "torch", "onnxruntime"))
if HAS_TORCH:
    import encoder  # before torch, as it says there
    import torch

    import build
    import card
    import crf
    import decode
    import export
    import fixtures
    import losses
    import mean
    import measure
    import passages
    import shipped
    import train

HERE = os.path.dirname(os.path.abspath(__file__))
VOCABULARY = os.path.join(HERE, "..", "article", "src", "main", "resources", "org", "dateline", "article", "encoder",
                          "vocab.txt")


def tiny_tokenizer():
    """Knows the letters a to h; "ab" and "ef" are two pieces, any other word of several letters is unknown."""
    return wordpiece.WordPiece([*"abcdefgh", "##b", "##f", "[UNK]", "[CLS]", "[SEP]", "[PAD]"])


def document(text, **marked):
    return Document("invented", text, lines(text), **marked)


def places(text, *phrases):
    return tuple((text.index(phrase), text.index(phrase) + len(phrase)) for phrase in phrases)


def written(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


class InFolder(unittest.TestCase):
    """A test with a folder that is gone after it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name


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


class PolnearTest(InFolder):
    TEXT = "Ann Orr said the pier was shut.\r\n \r\nNo one, she added, was hurt.\n"

    def article(self, annotations, annotator="0001"):
        written(self.folder, "text/pier.txt", self.TEXT)
        written(self.folder, f"attributions/pier_{annotator}.ann", annotations)
        return polnear.read_articles(self.folder)

    def mark(self, number, role, *phrases):
        return f"T{number}\t{role} " + ";".join(f"{s} {e}" for s, e in places(self.TEXT, *phrases)) + "\tignored\n"

    def test_reads_roles_and_pieces(self):
        one, = self.article(self.mark(1, "Source", "she") + self.mark(2, "Cue", "added")
                            + self.mark(3, "Content", "No one", "was hurt") + self.mark(4, "Attribution", "added")
                            + "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n")
        self.assertEqual(("pier", self.TEXT), (one.name, one.text))
        self.assertEqual((Attribution(places(self.TEXT, "she"), places(self.TEXT, "added"),
                                      places(self.TEXT, "No one", "was hurt")),), one.attributions)

    def test_gathers_numbered_arguments_and_leaves_out_what_has_no_content(self):
        one, = self.article(self.mark(1, "Content", "No one") + self.mark(2, "Content", "was hurt")
                            + self.mark(3, "Cue", "said") + "E1\tAttribution:T3 Content:T1 Content2:T2\n"
                            + "E2\tAttribution:T3 Cue:T3\n")
        self.assertEqual((Attribution((), (), places(self.TEXT, "No one", "was hurt")),), one.attributions)

    def test_paragraphs_are_the_lines_that_are_not_blank(self):
        one, = self.article("")
        self.assertEqual(["Ann Orr said the pier was shut.", "No one, she added, was hurt."],
                         [self.TEXT[start:end] for start, end in one.paragraphs])
        self.assertIsNone(one.names)
        self.assertIsNone(one.modality)

    def test_keeps_the_first_annotator(self):
        self.article("")
        one, = self.article(self.mark(1, "Content", "No one") + "E1\tAttribution:T1 Content:T1\n", annotator="0002")
        self.assertEqual((), one.attributions)

    def test_a_folder_without_articles_is_an_error(self):
        os.makedirs(os.path.join(self.folder, "attributions"))
        with self.assertRaisesRegex(ValueError, "no annotated article"):
            polnear.read_articles(self.folder)

    def test_holds_out_the_same_articles_in_whatever_order(self):
        articles = [document("a")._replace(name=str(number)) for number in range(20)]
        learnt, held = polnear.hold_out(articles, 0.15, 7)
        self.assertEqual((learnt, held), polnear.hold_out(articles[::-1], 0.15, 7))
        self.assertEqual((17, 3), (len(learnt), len(held)))
        self.assertEqual({a.name for a in articles}, {a.name for a in learnt + held})


class InventedTest(InFolder):
    def read(self, text):
        return [invented.document(passage) for passage in invented.read(written(self.folder, "some.txt", text))]

    def test_marks_become_spans_and_leave_the_text(self):
        one, = self.read("# a comment\n== one\n<s1><per>Ann Orr</per>, the mayor,</s1> <c1>said</c1> "
                         "<t1><ng>nobody left <loc>Velna</loc></ng></t1>.\n")
        text = "Ann Orr, the mayor, said nobody left Velna."
        self.assertEqual(("one", text), (one.name, one.text))
        self.assertEqual((Attribution(places(text, "Ann Orr, the mayor"), places(text, "said"),
                                      places(text, "nobody left Velna"), False),), one.attributions)
        self.assertEqual([("Ann Orr", "person"), ("Velna", "place")],
                         [(text[start:end], kind) for start, end, kind in one.names])
        self.assertEqual({kind: places(text, "nobody left Velna") if kind == "negated" else () for kind in MODALITIES},
                         one.modality)

    def test_a_statement_goes_on_over_lines_under_its_number(self):
        one, = self.read("== one\n<s1>She</s1> <c1>said</c1>: “<t1>We stay.</t1>\n\n“<t1>All of us.</t1>”\n")
        attribution, = one.attributions
        self.assertEqual(places(one.text, "We stay.", "All of us."), attribution.content)
        self.assertEqual(2, len(one.paragraphs))

    def test_a_statement_may_stand_within_another(self):
        one, = self.read("== one\n<s1>Orr</s1> <c1>said</c1> <t1><s2>troops</s2> <a2>feared</a2> <t2>rain</t2></t1>.\n")
        self.assertEqual([("Orr", False, "troops feared rain"), ("troops", True, "rain")],
                         [(one.text[slice(*a.source[0])], a.attitude, one.text[slice(*a.content[0])])
                          for a in one.attributions])

    def test_a_content_without_cue_has_no_act(self):
        one, = self.read("== one\n“<t1>We stay.</t1>”\n")
        self.assertEqual((Attribution((), (), ((1, 9),), None),), one.attributions)

    def test_passages_part_at_their_names(self):
        self.assertEqual([("one", "A b.\nC d."), ("two", "E f.")],
                         [(d.name, d.text) for d in self.read("== one\nA b.\n\nC d.\n== two\nE f.\n")])

    def test_errors_name_what_is_wrong(self):
        for passage, complaint in (
                ("<x1>a</x1>", "unknown mark <x1>"), ("<per1>a</per1>", "unknown mark <per1>"),
                ("<s>a</s>", "unknown mark <s>"), ("a</t1>", "closes what was not opened"),
                ("<t1></t1>a", "is empty"), ("<t1>a <t1>b</t1>", "open already"), ("<t1>a", "never closed"),
                ("<s1>a</s1> b", "statement 1 has no content"), ("a < b", "stray angle bracket"),
                ("<c1>a</c1> <a1>b</a1> <t1>c</t1>", "both a statement's cue and an attitude's"),
                ("<t1>a </t1>b", "begins or ends with a space"), ("<t1>a\nb</t1>", "runs over a line")):
            with self.subTest(passage), self.assertRaisesRegex(ValueError, complaint):
                self.read("== one\n" + passage + "\n")
        with self.assertRaisesRegex(ValueError, "some.txt:1: a passage begins with"):
            self.read("A b.\n")

    def test_a_report_that_is_held_out_stays_so(self):
        passages = [SimpleNamespace(name=f"live-{number:03}") for number in range(200)]
        learnt, held = data.hold_out_reports(passages)
        self.assertEqual(200, len(learnt) + len(held))
        self.assertTrue(5 < len(held) < 40, len(held))
        again = data.hold_out_reports(passages[100:])[1]
        self.assertEqual([one for one in held if one in passages[100:]], again)

    def test_the_committed_passages_parse(self):
        found = data.read_invented() + data.read_invented("invented-reports")
        for folder in ("invented", "invented-reports"):
            self.assertGreater(len(glob.glob(os.path.join(HERE, folder, "*.txt"))), 0)
        self.assertEqual(len(found), len({d.name for d in found}), "two passages of one name")
        for one in found:
            self.assertTrue(one.paragraphs, one.name)
            for start, end, _ in one.names:
                self.assertEqual(1, sum(s < end and start < e for s, e, _ in one.names),
                                 f"{one.name}: names overlap at {one.text[start:end]}")


class NamedTest(InFolder):
    def test_reads_of_re3d_the_texts_that_do_not_measure(self):
        for source, text in (("Pier Office", "The pier is shut."), (named.RE3D_MEASURES[0], "The pier is open.")):
            written(self.folder, os.path.join(source, "documents.json"), json.dumps({"_id": "1", "text": text}) + "\n")
        one, = named.read_re3d(self.folder)
        self.assertEqual(("The pier is shut.", ((0, 17),), None, None), (one.text, one.paragraphs, one.attributions, one.names))

    def test_reads_universal_ner(self):
        path = written(self.folder, "some.iob2", "\n".join((
            "# newdoc id = first", "# sent_id = 1", "# text = Ann Orr left Port Velna.",
            "1\tAnn\tB-PER\t-\tx", "2\tOrr\tI-PER\t-\tx", "3\tleft\tO\t-\t-", "4\tPort\tB-LOC\t-\tx",
            "5\tVelna\tI-LOC\t-\tx", "6\t.\tO\t-\t-", "",
            "# text = Orr is an Orrian.", "1\tOrr\tB-PER\t-\tx", "2\tis\tO\t-\t-", "3\tan\tO\t-\t-",
            "4\tOrrian\tB-OTH\t-\tx", "5\t.\tI-OTH\t-\tx", "",
            "# newdoc id = second", "# text = Harrow", "1\tHarrow\tB-ORG\t-\tx", "")))
        first, second = named.read_uner(path)
        self.assertEqual(("first", "Ann Orr left Port Velna.\nOrr is an Orrian.\n"), (first.name, first.text))
        self.assertEqual([("Ann Orr", "person"), ("Port Velna", "place"), ("Orr", "person")],
                         [(first.text[s:e], kind) for s, e, kind in first.names])
        self.assertEqual(25, first.names[2][0])
        self.assertEqual(((0, 6, "organisation"),), second.names)
        self.assertEqual(("person", "organisation", "place"), second.name_types)
        self.assertIsNone(second.attributions)

    def conllu(self, *sentences):
        """Sentences of (a line before, text, (form, part of speech, tag, entity) of each token)."""
        rows = []
        for before, text, tokens in sentences:
            rows += [before, "# text = " + text]
            for number, (form, part, tag, entity) in enumerate(tokens, 1):
                rows.append("\t".join((str(number), form, form, part, tag, "_", "0", "_", "_", entity or "_")))
            rows.append("")
        written(self.folder, "GUM_some.conllu", "\n".join(rows))
        one, = named.read_gum(self.folder)
        return one

    def test_reads_gum_names_and_not_its_other_noun_phrases(self):
        one = self.conllu(
            ("# newpar", "The envoy Dr. Ann Orr saw it.", (
                ("The", "DET", "DT", "Entity=(1-person-new-nnnnn-cf1-4,5-sgl"), ("envoy", "NOUN", "NN", None),
                ("Dr.", "PROPN", "NNP", None), ("Ann", "PROPN", "NNP", None), ("Orr", "PROPN", "NNP", "Entity=1)"),
                ("saw", "VERB", "VBD", None), ("it", "PRON", "PRP", "Entity=(2-event-new-nnnnn-cf2-1-sgl)"),
                (".", "PUNCT", ".", None))),
            ("# s = 2", "She left the Isle of Velna.", (
                ("She", "PRON", "PRP", "Entity=(1-person-giv:act-nnnnn-cf1-1-ana)"), ("left", "VERB", "VBD", None),
                ("the", "DET", "DT", "Entity=(3-place-new-nnnnn-cf2-2-sgl"), ("Isle", "PROPN", "NNP", None),
                ("of", "ADP", "IN", None), ("Velna", "PROPN", "NNP", "Entity=(4-place-new-nnnnn-cf3-1-sgl)3)"),
                (".", "PUNCT", ".", None))),
            ("# newpar", "Orrs!", (("Orrs", "PROPN", "NNPS", "Entity=(5-person-new-nnnnn-cf1-1-sgl)"),
                                   ("!", "PUNCT", ".", None))))
        self.assertEqual("The envoy Dr. Ann Orr saw it. She left the Isle of Velna.\nOrrs!", one.text)
        self.assertEqual([("Ann Orr", "person"), ("Isle of Velna", "place")],
                         [(one.text[s:e], kind) for s, e, kind in one.names])
        self.assertEqual(2, len(one.paragraphs))
        self.assertEqual(("person", "organisation", "place", "event"), one.name_types)


class ActsTest(unittest.TestCase):
    ATTITUDES = frozenset({"believes", "hoped", "fear"})

    def test_the_first_word_that_carries_meaning_decides(self):
        for cue, expected in (("believes", True), ("has long hoped", True), ("Deeply fear", True), ("said", False),
                              ("said he hoped", False), ("did not", False)):
            self.assertEqual(expected, acts.is_attitude(cue, self.ATTITUDES), cue)

    def test_judges_only_what_has_a_cue_and_no_act_yet(self):
        text = "Orr believes it; Orr hoped so."
        marked = document(text, attributions=(Attribution((), places(text, "believes"), ((13, 15),)),
                                              Attribution((), places(text, "hoped"), ((27, 29),), False),
                                              Attribution((), (), ((27, 29),))))
        self.assertEqual([True, False, None], [a.attitude for a in acts.judged(marked, self.ATTITUDES).attributions])

    def test_the_list_holds_single_words_in_lower_case(self):
        words = acts.read()
        self.assertIn("believes", words)
        self.assertEqual([], [word for word in words if not word.isalpha() or word != word.lower()])


class AugmentTest(unittest.TestCase):
    def test_curls_marks_by_their_place(self):
        self.assertEqual("“We’re ‘here’,” he said (“no”).", augment.curl("\"We're 'here',\" he said (\"no\")."))

    def test_straightens_curly_marks_and_curls_straight_ones(self):
        self.assertEqual("\"It's,\" he said.", augment.restyle("“It’s,” he said."))
        self.assertEqual("“It’s,” he said.", augment.restyle("\"It's,\" he said."))

    def test_moves_the_comma_out(self):
        self.assertEqual("“Yes”, he said.", augment.comma_outside("“Yes,” he said."))
        self.assertEqual("\"Yes\", he said.", augment.comma_outside("\"Yes,\" he said."))

    def test_leaves_a_comma_before_an_opening_mark(self):
        self.assertEqual("He said, \"Yes.\"", augment.comma_outside("He said, \"Yes.\""))

    def test_blanks_only_a_mark_that_closes_the_paragraph(self):
        self.assertEqual("He said: “Yes.  ", augment.unclosed("He said: “Yes.” "))
        self.assertEqual("She read “Kin” twice.", augment.unclosed("She read “Kin” twice."))

    def test_single_marks_leave_apostrophes_alone(self):
        self.assertEqual("‘We don’t’, he said.", augment.single("“We don’t”, he said.", curly=True))
        self.assertEqual("'We don't', he said.", augment.single("“We don’t”, he said.", curly=False))
        self.assertEqual("“He said ‘no’”", augment.single("“He said ‘no’”", curly=True))

    def test_a_case_that_would_change_the_length_is_not_taken(self):
        self.assertEqual("DE VELNA", augment.recased("de Velna", str.upper))
        self.assertEqual("Straße", augment.recased("Straße", str.upper))

    def test_never_changes_the_length_or_touches_a_word(self):
        text = ("\"It isn't over,\" Ms Tavra said, \"not yet.\"\n\n"
                "“‘Never’,” the Straße’s owner told İpek, “will I sell.”\r\n"
                "‘No,’ he said — “the voters’ ’90s are gone.”")
        original = document(text)

        def words(varied):
            return [(place, c.lower()) for place, c in enumerate(varied) if c.isalnum()]

        seen = set()
        for seed in range(300):
            varied = augment.augment(original, random.Random(seed))
            self.assertEqual(len(text), len(varied.text))
            self.assertEqual(words(text), words(varied.text), varied.text)
            self.assertEqual(original.paragraphs, varied.paragraphs)
            seen.add(varied.text)
        self.assertGreater(len(seen), 20)

    def test_paragraphs_are_changed_each_by_itself(self):
        self.assertEqual("“a \n“b ", augment.each_paragraph(document("“a”\n“b”"), augment.unclosed).text)


class ExamplesTest(unittest.TestCase):
    def windows(self, text, budget=16, alone=False, **marked):
        return examples.windows(document(text, **marked), tiny_tokenizer(), budget, alone)

    def window(self, text, **marked):
        one, = self.windows(text, **marked)
        return one

    def test_words_stand_at_their_first_pieces(self):
        tokenizer = tiny_tokenizer()
        one = self.window("ab c\nef")
        names = [tokenizer.vocabulary[i] for i in one.ids]
        self.assertEqual(["[CLS]", "a", "##b", "c", "[SEP]", "e", "##f", "[SEP]"], names)
        self.assertEqual([(1, 0, 2), (3, 3, 4), (5, 5, 7)], [tuple(word) for word in one.words])

    def test_packs_as_many_paragraphs_as_fit(self):
        text = "a b c\nd e f\ng h a"
        self.assertEqual([["a b c", "d e f"], ["g h a"]], self.paragraphs(text, budget=9))
        self.assertEqual([["a b c"], ["d e f"], ["g h a"]], self.paragraphs(text, budget=8))
        self.assertEqual([["a b c"], ["d e f"], ["g h a"]], self.paragraphs(text, budget=99, alone=True))

    def paragraphs(self, text, **how):
        runs = examples.packed(document(text), tiny_tokenizer(), how.pop("budget"), **how)
        return [[text[run[0][2]:run[-1][3]] for run in window] for window in runs]

    def test_cuts_a_long_paragraph_at_words(self):
        self.assertEqual([["a ab"], ["ef"]], self.paragraphs("a ab ef", budget=5))
        for window in self.windows("a ab ef", budget=5):
            self.assertLessEqual(len(window.ids), 5)

    def test_a_text_without_words_has_no_window(self):
        self.assertEqual([], self.windows(" \n\u200b\n"))

    def test_tells_capitals_by_shape(self):
        self.assertEqual([0, 1, 2, 3, 0, 1], [examples.shape(w) for w in ("pier", "Velna", "MOD", "McOrr", "19", "I")])
        self.assertEqual([0, 2, 2, 1, 0, 0], self.window("AB C\u00ad d").shapes)

    def test_labels_words_that_a_span_overlaps(self):
        text = "a b c d e"
        marks = (Attribution(((0, 1),), ((2, 3),), ((4, 7), (8, 9))),)
        self.assertEqual([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 2, 1]],
                         self.window(text, attributions=marks).bio.tolist())

    def test_of_what_a_corpus_leaves_out_inside_contents_nothing_is_known(self):
        marks = (Attribution(((0, 1),), ((2, 3),), ((4, 9),)),)
        unknown = examples.IGNORED
        self.assertEqual([[1, 0] + [unknown] * 3, [0, 1] + [unknown] * 3, [0, 0, 1, 2, 2]],
                         self.window("a b c d e", attributions=marks, nested=False).bio.tolist())

    def test_keeps_outermost_content_and_innermost_source(self):
        marks = (Attribution(((0, 5),), (), ((0, 9),)), Attribution(((2, 3),), (), ((4, 5),)))
        source, _, content = self.window("a b c d e", attributions=marks).bio.tolist()
        self.assertEqual([0, 1, 0, 0, 0], source)
        self.assertEqual([1, 2, 2, 2, 2], content)

    def test_links_join_a_cue_to_the_words_of_its_window(self):
        text = "a b c d\ne f g"
        marks = (Attribution(((0, 1),), ((2, 3),), ((4, 7), (8, 9)), True), Attribution((), (), ((10, 11),)))
        link, = self.window(text, attributions=marks).links
        self.assertEqual((1, True), (link.cue, link.attitude))
        self.assertEqual([[1, 0, 0, 0, 0, 0, 0], [0, 0, 1, 1, 1, 0, 0]], link.members.tolist())
        first, second = self.windows(text, alone=True, attributions=marks)
        self.assertEqual([[1, 0, 0, 0], [0, 0, 1, 1]], first.links[0].members.tolist())
        self.assertEqual((), second.links)

    def test_a_cue_without_content_in_its_window_has_no_link(self):
        marks = (Attribution((), ((0, 1),), ((4, 5),)),)
        self.assertEqual([0, 0], [len(w.links) for w in self.windows("a b\nc d", alone=True, attributions=marks)])

    def test_names_modality_and_what_is_not_marked(self):
        one = self.window("a b c", names=((0, 3, "place"), (4, 5, "person")), name_types=("place", "person"),
                          modality={kind: ((2, 5),) if kind == "denied" else () for kind in MODALITIES})
        self.assertEqual(["B-place", "I-place", "B-person"], [examples.NAME_LABELS[i] for i in one.names])
        self.assertEqual({"O", "B-place", "I-place", "B-person", "I-person"},
                         {label for label, known in zip(examples.NAME_LABELS, one.allowed) if known})
        self.assertEqual([[0, 1, 1] if kind == "denied" else [0, 0, 0] for kind in MODALITIES], one.modality.tolist())
        self.assertIsNone(one.bio)
        bare = self.window("a b c")
        self.assertEqual((None, None, None, ()), (bare.names, bare.allowed, bare.modality, bare.links))

    def test_reads_spans_back_from_labels(self):
        self.assertEqual([(0, 1), (1, 3), (4, 5)], examples.spans([1, 1, 2, 0, 2]))

    def test_reads_names_back_from_labels(self):
        labels = ("B-person", "I-person", "I-place", "O", "I-place", "B-place")
        self.assertEqual([(0, 2, "person"), (2, 3, "place"), (4, 5, "place"), (5, 6, "place")],
                         examples.name_spans([examples.NAME_LABELS.index(label) for label in labels]))

    def test_batches_hold_every_window_once_and_keep_to_the_budget(self):
        lengths = [3, 40, 17, 5, 200, 16, 33]
        made = examples.batches(lengths, 100)
        self.assertEqual(list(range(len(lengths))), sorted(i for one in made for i in one))
        for one in made:
            self.assertTrue(len(one) == 1 or len(one) * max(examples.padded(lengths[i]) for i in one) <= 100)


def varint(value):
    coded = bytearray()
    while value > 127:
        coded.append(value & 127 | 128)
        value >>= 7
    return bytes([*coded, value])


def table_block(pairs):
    """A block in LevelDB's format, its keys sharing prefixes, with its compression byte and an empty checksum."""
    body, before = b"", b""
    for key, value in pairs:
        shared = len(os.path.commonprefix([before, key]))
        body += varint(shared) + varint(len(key) - shared) + varint(len(value)) + key[shared:] + value
        before = key
    return body + struct.pack("<II", 0, 1) + b"\0" + bytes(4)


def checkpoint_files(arrays):
    """The index and the data of a checkpoint, the entries in two blocks."""
    entries, numbers = [(b"", b"\x08\x01")], b""
    for name in sorted(arrays):
        array = arrays[name].astype("<f4")
        sizes = b"".join(b"\x12" + varint(len(varint(size)) + 1) + b"\x08" + varint(size) for size in array.shape)
        entries.append((name.encode(), b"\x08\x01\x12" + varint(len(sizes)) + sizes + b"\x20" + varint(len(numbers))
                        + b"\x28" + varint(array.nbytes) + b"\x35" + bytes(4)))
        numbers += array.tobytes()
    table, handles = b"", []
    for part in (entries[:2], entries[2:]):
        block = table_block(part)
        handles.append((part[-1][0], varint(len(table)) + varint(len(block) - 5)))
        table += block
    index = table_block(handles)
    footer = varint(0) + varint(0) + varint(len(table)) + varint(len(index) - 5)
    magic = struct.pack("<Q", tensorflow_weights.MAGIC)
    return table + index + footer.ljust(40, b"\0") + magic, numbers


class TensorflowWeightsTest(InFolder):
    ARRAYS = {"module/a/bias": numpy.arange(3.0), "module/a/kernel": numpy.arange(600.0).reshape(2, 300),
              "module/b/kernel": numpy.array([[-1.5]])}

    def test_reads_back_what_a_table_holds(self):
        found = tensorflow_weights.variables(*checkpoint_files(self.ARRAYS))
        self.assertEqual(set(self.ARRAYS), set(found))
        for name, array in self.ARRAYS.items():
            numpy.testing.assert_array_equal(array, found[name])

    def test_other_files_are_refused(self):
        index, numbers = checkpoint_files(self.ARRAYS)
        with self.assertRaisesRegex(ValueError, "no index"):
            tensorflow_weights.variables(index[:-1] + b"\0", numbers)

    def test_compressed_blocks_are_refused(self):
        block = table_block([(b"key", b"value")])
        with self.assertRaisesRegex(ValueError, "compressed"):
            tensorflow_weights.block(block[:-5] + b"\1" + bytes(4), 0, len(block) - 5)

    def test_reads_the_model_within_the_jar(self):
        index, numbers = checkpoint_files(self.ARRAYS)
        inner, outer = os.path.join(self.folder, "inner.zip"), os.path.join(self.folder, "outer.jar")
        with zipfile.ZipFile(inner, "w") as model:
            model.writestr("assets/vocab.txt", "[PAD]\na\n##é\n")
            model.writestr("variables/variables.index", index)
            model.writestr("variables/variables.data-00000-of-00001", numbers)
        with zipfile.ZipFile(outer, "w") as jar:
            jar.writestr("com/example/", "")
            jar.write(inner, "com/example/bert-tiny")
        found, vocabulary = tensorflow_weights.read_jar(outer)
        self.assertEqual(["[PAD]", "a", "##é"], vocabulary)
        self.assertEqual(set(self.ARRAYS), set(found))


def answers_for(windows, fill=0.0):
    """Equal logits for every head of every piece."""
    length = examples.padded(max(len(w.ids) for w in windows))
    rows = len(windows)
    widths = {"names": len(examples.NAME_LABELS), "modality": len(MODALITIES), "attitude": 1}
    return encoder.Answers(*(torch.full((rows, length, length if head.endswith("link") else widths.get(head, 3)), fill)
                             for head in encoder.Answers._fields))


def random_answers(windows, seed):
    torch.manual_seed(seed)
    return encoder.Answers(*(torch.randn_like(head) for head in answers_for(windows)))


def marked_windows():
    marks = (Attribution(((0, 1),), ((2, 3),), ((4, 7),), True),)
    modality = {kind: ((4, 7),) if kind == "denied" else () for kind in MODALITIES}
    whole = document("a b c d", attributions=marks, names=((0, 1, "person"),), modality=modality)
    named_only = document("e ab\nc", names=((0, 1, "place"),), name_types=("place",))
    return [window for one in (whole, named_only) for window in examples.windows(one, tiny_tokenizer(), 32)]


def right_answers(windows):
    """Logits that say exactly what the windows have marked."""
    given = answers_for(windows, -20.0)
    for row, window in enumerate(windows):
        for number, word in enumerate(window.words):
            for place, head in enumerate(examples.ROLES):
                getattr(given, head)[row, word.piece, 0 if window.bio is None else max(0, int(window.bio[place, number]))] = 20
            given.names[row, word.piece, 0 if window.names is None else int(window.names[number])] = 20
            if window.modality is not None:
                given.modality[row, word.piece] = torch.from_numpy(window.modality[:, number] * 40 - 20)
        pieces = [word.piece for word in window.words]
        for link in window.links:
            cue = pieces[link.cue]
            given.attitude[row, cue] = 20 if link.attitude else -20
            for place, head in enumerate(("source_link", "content_link")):
                getattr(given, head)[row, cue, pieces] = torch.from_numpy(link.members[place] * 40 - 20)
    return given


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class LossesTest(unittest.TestCase):
    def name_loss(self, label, gold="O"):
        window, = examples.windows(document("a", names=((0, 1, gold),) if gold != "O" else (), name_types=("person",)),
                                   tiny_tokenizer(), 16)
        logits = torch.full((1, len(examples.NAME_LABELS)), -20.0)
        logits[0, examples.NAME_LABELS.index(label)] = 20.0
        return losses.name_loss(logits, [window]).item()

    def test_a_name_of_a_type_that_the_corpus_does_not_know_costs_nothing(self):
        self.assertAlmostEqual(0, self.name_loss("O"), places=4)
        self.assertAlmostEqual(0, self.name_loss("B-weapon"), places=4)
        self.assertAlmostEqual(0, self.name_loss("I-weapon"), places=4)
        self.assertGreater(self.name_loss("B-person"), 10)

    def test_a_name_that_is_marked_must_be_told_with_its_type(self):
        self.assertAlmostEqual(0, self.name_loss("B-person", gold="person"), places=4)
        self.assertGreater(self.name_loss("B-weapon", gold="person"), 10)
        self.assertGreater(self.name_loss("O", gold="person"), 10)

    def test_right_answers_cost_nothing_and_wrong_ones_in_any_head_do(self):
        windows = marked_windows()
        right = right_answers(windows)
        self.assertAlmostEqual(0, losses.of(right, windows).item(), places=4)
        for head in encoder.Answers._fields:
            wrong = right._replace(**{head: -getattr(right, head)})
            self.assertGreater(losses.of(wrong, windows).item(), 1, head)

    def test_what_is_not_marked_costs_nothing(self):
        windows = [window for window in marked_windows() if window.bio is None]
        given = right_answers(windows)
        for head in set(encoder.Answers._fields) - {"names"}:
            changed = given._replace(**{head: getattr(given, head) + 7})
            self.assertEqual(losses.of(given, windows).item(), losses.of(changed, windows).item(), head)

    def test_a_batch_without_a_label_that_is_known_costs_no_more_than_nothing(self):
        marks = (Attribution((), (), ((0, 3),)),)
        windows = examples.windows(document("a b", attributions=marks, nested=False), tiny_tokenizer(), 16)
        self.assertAlmostEqual(0, losses.of(right_answers(windows), windows).item(), places=4)

    def test_answers_equal_to_the_teachers_cost_least(self):
        windows = marked_windows()
        # A word surely begins a cue, so that the teacher's links and acts are learnt too.
        teacher = random_answers(windows, 1)
        teacher.cue[0, windows[0].words[1].piece] = torch.tensor([-9.0, 9.0, -9.0])
        least = losses.of(teacher, windows, teacher, share=1.0).item()
        for head in encoder.Answers._fields:
            other = getattr(random_answers(windows, 2), head)
            student = teacher._replace(**{head: getattr(teacher, head) + 0.5 * other})
            self.assertGreater(losses.of(student, windows, teacher, share=1.0).item(), least, head)

    def test_the_least_is_a_minimum(self):
        windows = marked_windows()
        teacher = random_answers(windows, 3)
        student = encoder.Answers(*(head.clone().requires_grad_() for head in teacher))
        losses.of(student, windows, teacher, share=1.0).backward()
        for name, head in student._asdict().items():
            self.assertLess(0 if head.grad is None else head.grad.abs().max().item(), 1e-5, name)

    def test_share_weighs_labels_against_teacher(self):
        windows, teacher = marked_windows(), random_answers(marked_windows(), 4)
        given = random_answers(windows, 5)
        labels, taught = losses.of(given, windows), losses.of(given, windows, teacher, share=1.0)
        self.assertAlmostEqual((0.75 * labels + 0.25 * taught).item(),
                               losses.of(given, windows, teacher, share=0.25).item(), places=4)


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class MeanTest(unittest.TestCase):
    def test_weighs_both(self):
        given = mean.mean({"a": torch.tensor([0.0, 4.0])}, {"a": torch.tensor([4.0, 0.0])}, 0.25)
        self.assertEqual([1.0, 3.0], given["a"].tolist())

    def test_two_networks_have_no_mean(self):
        with self.assertRaises(ValueError):
            mean.mean({"a": torch.tensor(1.0)}, {"b": torch.tensor(1.0)}, 0.5)


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class TransitionsTest(unittest.TestCase):
    def test_the_loss_is_that_of_all_sequences_against_the_right_ones(self):
        torch.manual_seed(8)
        unknown = examples.IGNORED
        windows = [SimpleNamespace(words=[0] * len(labels), bio=numpy.array([labels] * 3))
                   for labels in ([1, 2, 0], [0, unknown])]
        transitions = crf.Transitions()
        with torch.no_grad():
            transitions.scores += torch.randn_like(transitions.scores)
        logits = torch.randn(3, 5, 3)
        scores = transitions.scores.detach()

        def total(role, at, sequences):
            return torch.stack([sum(scores[role, before, label] + logits[role, at + place, label]
                                    for place, (before, label) in enumerate(zip((3, *labels), labels)))
                                for labels in sequences]).logsumexp(0)

        def every(length):
            return list(itertools.product(range(3), repeat=length))

        expected = sum(total(role, 0, every(3)) - total(role, 0, [(1, 2, 0)])
                       + total(role, 3, every(2)) - total(role, 3, [(0, 0), (0, 1), (0, 2)]) for role in range(3)) / 5
        self.assertAlmostEqual(expected.item(), transitions.loss(logits, windows).item(), places=4)

    def test_the_most_likely_labels_follow_the_transitions(self):
        logits = numpy.zeros((2, 3))
        after = numpy.zeros((4, 3))
        after[3, 1] = after[1, 0] = 5.0
        self.assertEqual([1, 0], decode.viterbi(logits, after))


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class PassagesTest(unittest.TestCase):
    TEXT = "Orla said that Finn told reporters the pier would close."

    def counts(self, *records):
        passage = invented.document(invented.parse(
            "pier", "<s1>Orla</s1> <c1>said</c1> that <t1><s2>Finn</s2> <c2>told</c2> reporters "
            "<t2><fc>the pier would close</fc></t2></t1>.", "none"))
        article = {"statements": [self.record(*one) for one in records], "attitudes": []}
        return {name: (one.gold, one.found, one.right) for name, one in passages.scores([passage], {"pier.txt": article}).items()}

    def record(self, number, source, cue, content, within=None, forecast=True):
        spans = {role: {"spans": [list(places(self.TEXT, words)[0])]}
                 for role, words in (("source", source), ("cue", cue), ("content", content))}
        return {"id": number, "within": within, "modality": {"forecast": forecast}, **spans}

    def test_counts_what_is_found_and_what_is_told_of_it(self):
        whole = "s1", "Orla", "said", "Finn told reporters the pier would close"
        counts = self.counts(whole, ("s2", "Orla", "told", "the pier would close", "s1"))
        self.assertEqual((2, 2, 2), counts["contents"])
        self.assertEqual((1, 1, 1), counts["contents within others"])
        self.assertEqual((2, 2, 1), counts["source exact"])
        self.assertEqual((1, 1, 1), counts["its outer content"])
        self.assertEqual((2, 2, 2), counts["forecast"])
        counts = self.counts(whole, ("s2", "Orla", "said", "that Finn", "s1"))
        self.assertEqual((2, 2, 1), counts["contents"])
        self.assertEqual((1, 1, 0), counts["contents within others"])

    def test_a_statement_that_is_not_known_to_stand_within_another_counts_as_missed_there(self):
        counts = self.counts(("s1", "Finn", "told", "the pier would close", None, False))
        self.assertEqual((2, 1, 1), counts["contents"])
        self.assertEqual((1, 0, 0), counts["contents within others"])
        self.assertEqual((1, 0, 0), counts["forecast"])


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class MeasureTest(unittest.TestCase):
    def test_right_answers_score_one(self):
        windows = marked_windows()

        def answer(rows):
            return {head: value.numpy() for head, value in right_answers(rows)._asdict().items()}

        scores = measure.heads(windows, answer, 1)
        self.assertEqual({"source words", "source spans", "cue words", "cue spans", "content words", "content spans",
                          "source of cue", "content of cue", "act", "names", *MODALITIES}, set(scores))
        unmarked = set(MODALITIES) - {"denied"}
        self.assertEqual({name: 0.0 if name in unmarked else 1.0 for name in scores}, scores)

    def test_counts_share_of_found_and_gold(self):
        counts = measure.Counts()
        counts.add([1, 2, 3], [2, 3, 4])
        self.assertAlmostEqual(0.6667, counts.f1())


def tiny_weights(width=24, inner=8):
    """Google's BERT of one layer, with numbers that are not all alike."""
    shapes = {"embeddings/word_embeddings": (encoder.VOCABULARY, width), "embeddings/token_type_embeddings": (2, width),
              "embeddings/position_embeddings": (examples.POSITIONS, width)}
    layer = "encoder/layer_0/"
    for norm in ("embeddings/", layer + "attention/output/", layer + "output/"):
        shapes |= {norm + "LayerNorm/gamma": (width,), norm + "LayerNorm/beta": (width,)}
    for part, sizes in (("attention/self/query", (width, width)), ("attention/self/key", (width, width)),
                        ("attention/self/value", (width, width)), ("attention/output/dense", (width, width)),
                        ("intermediate/dense", (width, inner)), ("output/dense", (inner, width))):
        shapes |= {layer + part + "/kernel": sizes, layer + part + "/bias": sizes[1:]}
    chance = numpy.random.default_rng(1)
    return {"module/bert/" + name: chance.standard_normal(sizes, dtype=numpy.float32) for name, sizes in shapes.items()}


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class EncoderTest(unittest.TestCase):
    def test_takes_googles_weights(self):
        variables = tiny_weights()
        reader = encoder.from_base(variables, tiny_tokenizer(), 0.0)
        self.assertEqual(encoder.Size(1, 24, encoder.HEADS, 8), reader.encoder.size)
        numpy.testing.assert_array_equal(variables["module/bert/encoder/layer_0/intermediate/dense/kernel"],
                                         reader.encoder.layers[0].inner.weight.detach().numpy().T)
        numpy.testing.assert_allclose(reader.encoder.position.detach().numpy()[3],
                                      variables["module/bert/embeddings/position_embeddings"][3]
                                      + variables["module/bert/embeddings/token_type_embeddings"][0], rtol=1e-6)

    def test_rounds_to_a_step_and_passes_the_gradient(self):
        values = torch.tensor([-1.0, 0.1, 0.3, 0.49, 3.0], requires_grad=True)
        given = encoder.rounded(values, torch.tensor(-1.0), torch.tensor(3.0), 8)
        self.assertEqual([-1.0, 0.0, 0.5, 0.5, 3.0], given.tolist())
        given.sum().backward()
        self.assertEqual([1.0] * 5, values.grad.tolist())

    def test_padding_changes_no_answer(self):
        reader = encoder.from_base(tiny_weights(), tiny_tokenizer(), 0.0).eval()
        window, _ = marked_windows()
        inputs = [torch.from_numpy(one) for one in encoder.batch([window], tiny_tokenizer())]
        length = len(window.ids)
        with torch.no_grad():
            padded, bare = reader(*inputs), reader(*(one[:, :length] for one in inputs))
        for head, one, other in zip(encoder.Answers._fields, padded, bare):
            one = one[:, :length, :length] if head.endswith("link") else one[:, :length]
            numpy.testing.assert_allclose(other.numpy(), one.numpy(), atol=1e-4, err_msg=head)


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class ExportTest(InFolder):
    def test_learns_rounding_as_the_quantised_model_rounds(self):
        torch.manual_seed(7)
        reader = encoder.from_base(tiny_weights(), tiny_tokenizer(), 0.0)
        checkpoint, full, small = (os.path.join(self.folder, name) for name in ("one.pt", "full.onnx", "small.onnx"))
        torch.save({"size": tuple(reader.encoder.size), "model": reader.state_dict()}, checkpoint)
        export.export(checkpoint, full)
        export.quantise(full, small)
        window = marked_windows()[0]
        inputs = [one[:, :len(window.ids)] for one in encoder.batch([window], tiny_tokenizer())]
        quantised = export.session(small).run(list(encoder.Answers._fields), dict(zip(export.INPUTS, inputs)))
        reader.eval()

        def differences():
            with torch.no_grad():
                given = reader(*map(torch.from_numpy, inputs))
            return [numpy.abs(ours.numpy() - theirs).mean() for ours, theirs in zip(given, quantised)]

        before = differences()
        reader.round()
        for head, first, then in zip(encoder.Answers._fields, before, differences()):
            self.assertLess(then, first / 10, head)

    def test_weights_come_back_from_the_quantised_model(self):
        torch.manual_seed(7)
        reader = encoder.from_base(tiny_weights(), tiny_tokenizer(), 0.0)
        first, full, small, second = (os.path.join(self.folder, name) for name in ("1.pt", "full.onnx", "small.onnx", "2.pt"))
        torch.save({"size": tuple(reader.encoder.size), "model": reader.state_dict()}, first)
        export.export(first, full)
        export.quantise(full, small)
        shipped.main(small, second)
        back = train.load(second).state_dict()
        self.assertEqual(set(reader.state_dict()), set(back))
        for name, value in reader.state_dict().items():
            step = value.abs().max() / 60
            self.assertLessEqual((back[name] - value).abs().max().item(), step.item() + 1e-6, name)

    def running(self, asked):
        def run(heads, inputs):
            asked.append(inputs)
            rows, length = inputs["input_ids"].shape
            windows = [SimpleNamespace(ids=[0] * length)] * rows
            given = random_answers(windows, 6)
            return [getattr(given, head)[:, :length].numpy() for head in heads]
        return SimpleNamespace(run=run)

    def test_a_window_alone_is_not_padded(self):
        asked = []
        window = marked_windows()[0]
        export.answers(self.running(asked), tiny_tokenizer())([window])
        self.assertEqual({name: [values] for name, values in zip(export.INPUTS, (window.ids, window.shapes, [1] * 6))},
                         {name: values.tolist() for name, values in asked[0].items()})

    def test_fixtures_tell_what_every_head_says_of_every_word(self):
        path = os.path.join(self.folder, "logits.json")
        tokenizer = wordpiece.WordPiece.from_file(VOCABULARY)
        fixtures.write_logits(self.running([]), tokenizer, path)
        with open(path, encoding="utf-8") as file:
            content = file.read()
        cases = json.loads(content)["cases"]
        self.assertEqual(len(fixtures.NEWS_TEXTS), content.count('{"text"'))
        self.assertEqual(len(fixtures.NEWS_TEXTS) + 5, len(content.splitlines()), "one case a line")
        for text, case in zip(fixtures.NEWS_TEXTS, cases):
            count = len(case["words"])
            self.assertEqual([w.text for w in wordpiece.words(text)],
                             [wordpiece.words(text[start:end])[0].text for start, end in case["words"]])
            self.assertEqual([examples.shape(text[start:end]) for start, end in case["words"]], case["shapes"])
            for head, labels in (*export.EXCLUSIVE, *export.INDEPENDENT):
                self.assertEqual((count, len(labels)), numpy.array(case[head]).shape)
            for head, _ in export.EXCLUSIVE:
                self.assertTrue(all(math.isclose(1, sum(row), abs_tol=0.01) for row in case[head]))
            cues = [number for number, row in enumerate(case["cue"]) if row[0] < 0.95]
            self.assertTrue(cues)
            for role in examples.LINKED:
                self.assertEqual(cues, [link["cue"] for link in case["links"][role]])
                self.assertTrue(all(len(link["probabilities"]) == count for link in case["links"][role]))


@unittest.skipUnless(HAS_TORCH, "needs torch, onnx and onnxruntime")
class TrainTest(unittest.TestCase):
    def options(self, *more):
        return build.arguments().parse_args(["--polnear", "P", "--base-model", "small.jar", "--out", "OUT", *more])

    def test_reads_paragraphs_alone_unless_told_to_pack(self):
        documents = [document("a b\nc d")]
        for more, expected in (((), 2), (("--pack",), 1)):
            self.assertEqual(expected, len(train.windows_of(documents, tiny_tokenizer(), self.options(*more))))

    def trained(self, *more):
        """The options of each training run, and the checkpoint that is left."""
        runs = []

        def run(options):
            runs.append(options)
            return options.out + "/best.pt"

        with mock.patch.object(train, "train", run), \
                mock.patch.object(encoder, "read_base", lambda path: (None, tiny_tokenizer())):
            checkpoint = build.trained(self.options(*more), tiny_tokenizer())
        return runs, checkpoint

    def test_the_card_tells_the_figures_of_the_run(self):
        one = {f"{role} {kind}": 0.5 for role in examples.ROLES for kind in ("words", "spans")}
        one |= {"source of cue": 0.75, "content of cue": 1.0, "act": 0.25, "names": 0.125, **dict.fromkeys(MODALITIES, 0.5)}
        epoch = {"epoch": 1, "mean": 0.5, "held_out": {"polnear": one}}
        run = {"documents": {"polnear": 8}, "held_out": {"polnear": 2}, "steps": 9, "epochs": [epoch], "chosen_epoch": 1,
               "learning_rate": 1e-4, "head_rate": 1e-3, "teacher_share": 0.5, "rounded": 1, "teachers": [],
               "start": "old.pt", "mean": {"with": "older", "share": 0.25}}
        scores = {"bytes": 23_500_000, "dev": {"fp32": one, "int8": one, "int8 unclosed": one}}
        scores |= {f"held out of {name}": {"int8": one} for name in ("polnear", "invented", "uner", "gum")}
        with open(card.TEMPLATE, encoding="utf-8") as file:
            written_card = card.filled(file.read(), card.values(run, scores, 22_700_000, None))
        for expected in ("23.5 MB", "| 8 / 2 articles |", "| 1 | .500; .500 | .500; .500 | .500; .500 | .750 | 1.000 |",
                         "| unclosed | .500; .500", "rate 0.0001 for the encoder", "from the weights of `old`",
                         "that epoch's, 75 %, and of those of `older`, 25 %"):
            self.assertIn(expected, written_card)
        self.assertNotIn("{{", written_card)

    def test_a_card_needs_every_figure_and_no_other(self):
        self.assertEqual("a 1", card.filled("a {{one}}", {"one": 1}))
        for found in ({}, {"one": 1, "two": 2}):
            with self.assertRaisesRegex(ValueError, "two|one"):
                card.filled("a {{one}}", found)

    def test_trains_the_teacher_first(self):
        (teacher, student), checkpoint = self.trained("--teacher-base", "large.jar")
        self.assertEqual(("large.jar", os.path.join("OUT", "teacher"), build.TEACHER_EPOCHS, 5e-5, []),
                         (teacher.base_model, teacher.out, teacher.epochs, teacher.learning_rate, teacher.teacher))
        self.assertEqual(("small.jar", "OUT", train.EPOCHS, [teacher.out + "/best.pt"]),
                         (student.base_model, student.out, student.epochs, student.teacher))
        self.assertEqual("OUT/best.pt", checkpoint)

    def test_trains_no_teacher_where_one_is_given(self):
        (student,), _ = self.trained("--teacher-base", "large.jar", "--teacher", "made.pt")
        self.assertEqual(["made.pt"], student.teacher)

    def test_a_teacher_must_read_the_same_pieces(self):
        with mock.patch.object(encoder, "read_base", lambda path: (None, tiny_tokenizer())), \
                self.assertRaisesRegex(ValueError, "another vocabulary"):
            build.trained(self.options("--teacher-base", "large.jar"), SimpleNamespace(vocabulary=["a"]))

    def test_quantising_may_cost_half_a_point_of_words_and_no_more(self):
        def scores(cost):
            full = {"source words": 0.8, "cue words": 0.7, "content words": 0.9, "content spans": 0.5}
            small = {**full, "cue words": round(0.7 - cost, 4), "content spans": 0.4}
            return {"fp32": full, "int8": small,
                    "difference": {head: round(small[head] - full[head], 4) for head in full}}

        self.assertEqual([], build.too_dear(scores(0.005)))
        self.assertEqual(["cue words: 0.7000 in full precision, 0.6949 quantised"], build.too_dear(scores(0.0051)))

    def test_the_most_likely_labels_have_no_i_after_o(self):
        self.assertEqual([1, 2, 2], decode.viterbi(numpy.log([[0.1, 0.2, 0.7], [0.3, 0.1, 0.6], [0.45, 0.05, 0.5]])))
        self.assertEqual([0, 0], decode.viterbi(numpy.log([[0.9, 0.05, 0.05], [0.5, 0.01, 0.49]])))


if __name__ == "__main__":
    unittest.main()
