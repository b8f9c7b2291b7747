"""Run with `python -m unittest` in this folder. Needs lightgbm; is skipped without it. All pages are invented."""
import importlib.util
import json
import os
import tempfile
import unittest
from unittest import mock

import numpy

HAS_LIGHTGBM = importlib.util.find_spec("lightgbm") is not None
if HAS_LIGHTGBM:
    import pages

BODY = ["The ferry has run since Monday, the harbour office said.", "Nobody was hurt when it ran aground in May."]


@unittest.skipUnless(HAS_LIGHTGBM, "needs lightgbm")
class LabelsTest(unittest.TestCase):
    def test_blocks_are_told_by_the_lines_of_the_body(self):
        texts = [BODY[0], "the ferry has run since monday the harbour office said",
                 "Nobody was hurt when it ran aground in May. And more, of which the body knows", "Share this page with all your friends",
                 "Read on", "since Monday"]
        self.assertEqual([1, 1, pages.UNKNOWN, 0, 0, 0], pages.by_body(texts, BODY))

    def test_blocks_are_told_by_strings_inside_and_outside(self):
        labels = pages.by_strings(["A ferry  ran\naground", "Sign up now", "Elsewhere"], ["ferry ran"], ["Sign up", " "])
        self.assertEqual([1, 0, pages.UNKNOWN], labels)

    def test_a_page_learns_from_what_is_told_only(self):
        page = pages.Page("p", "site", 2, numpy.array([[1.0], [2.0], [3.0]]), ["a b c", "d", "e"], [1, pages.UNKNOWN, 0], [True] * 3)
        rows, labels, weights = page.learnt()
        self.assertEqual([[1.0], [3.0]], rows.tolist())
        self.assertEqual([1, 0], labels)
        self.assertGreater(weights[0], weights[1])


@unittest.skipUnless(HAS_LIGHTGBM, "needs lightgbm")
class ModelTest(unittest.TestCase):
    def test_the_written_model_answers_as_the_trained_one(self):
        random = numpy.random.default_rng(3)
        rows = random.normal(size=(400, 3))
        labels = (rows[:, 0] + rows[:, 1] * rows[:, 2] > 0).astype(int).tolist()
        page = pages.Page("p", "site", 1, rows, ["words"] * 400, labels, [True] * 400)
        with mock.patch.object(pages, "ROUNDS", 20), tempfile.TemporaryDirectory() as folder:
            model, path = pages.train([page]), os.path.join(folder, "model.json")
            pages.write(model, ["A", "B", "C"], path)
            with open(path, encoding="utf-8") as file:
                written = json.load(file)
        self.assertEqual([pages.FORMAT, ["A", "B", "C"], 20],
                         [written["format"], written["features"], len(written["trees"])])
        odds = [sum(self.answer(tree, row) for tree in written["trees"]) for row in rows]
        numpy.testing.assert_allclose(model.predict(rows), 1 / (1 + numpy.exp(-numpy.array(odds))), atol=1e-3)

    @staticmethod
    def answer(tree, row):
        node = 0
        while tree["feature"][node] >= 0:
            node = tree["left"][node] + (row[tree["feature"][node]] > tree["threshold"][node])
        return tree["value"][node]

    def test_children_stand_beside_each_other_after_their_parent(self):
        def leaf(value):
            return {"leaf_value": value}

        inner = {"split_feature": 1, "threshold": 2.5, "internal_value": 0.25, "left_child": leaf(1), "right_child": leaf(2)}
        outer = {"split_feature": 0, "threshold": 0.5, "internal_value": 0.5, "left_child": inner, "right_child": leaf(3)}
        self.assertEqual({"feature": [0, 1, -1, -1, -1], "threshold": [0.5, 2.5, 0, 0, 0], "left": [1, 3, 0, 0, 0],
                          "value": [0.5, 0.25, 3, 1, 2]}, pages.tree(outer))


if __name__ == "__main__":
    unittest.main()
