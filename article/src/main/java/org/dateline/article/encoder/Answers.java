package org.dateline.article.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;

/** Gathers what the model answers of the words of one block, window by window. */
final class Answers {
  /** The head that tells where cues begin, and its label for words that are in none. */
  private static final String CUE = "cue";

  private static final int OUTSIDE = 0;

  /** Links are kept of words that are less surely outside every cue than this. */
  private static final float SURELY_OUTSIDE = 0.95f;

  private final ModelDescription description;
  private final List<Word> words;
  private final Map<String, float[][]> heads = new HashMap<>();
  private final Map<String, Map<Integer, TaggedText.LinkRow>> links = new HashMap<>();

  Answers(ModelDescription description, List<Word> words) {
    this.description = description;
    this.words = words;
    description.heads().forEach(head -> heads.put(head.name(), new float[words.size()][]));
    description.links().forEach(link -> links.put(link.name(), new HashMap<>()));
  }

  TaggedText taggedText(Span block) {
    Map<String, TaggedText.Head> answered = new HashMap<>();
    for (ModelDescription.Head head : description.heads()) {
      float[][] rows = Objects.requireNonNull(heads.get(head.name()));
      answered.put(head.name(), new TaggedText.Head(head.labels(), rows));
    }
    return new TaggedText(block, words.stream().map(Word::span).toList(), answered, links);
  }

  /** Reads the answers to one window. A word's answers are those of its first piece. */
  void read(OrtSession.Result result, Window window) {
    int[] firstPieces = firstPieces(window);
    for (ModelDescription.Head head : description.heads()) {
      FloatBuffer logits = logits(result, head.name());
      float[][] rows = Objects.requireNonNull(heads.get(head.name()));
      for (int word = window.ownedFrom(); word < window.ownedTo(); word++) {
        int at = firstPieces[word - window.from()] * head.labels().size();
        rows[word] = head.exclusive() ? softmax(logits, at, head) : sigmoid(logits, at, head);
      }
    }
    for (ModelDescription.Link link : description.links()) {
      read(link, logits(result, link.output()), window, firstPieces);
    }
  }

  private void read(
      ModelDescription.Link link, FloatBuffer logits, Window window, int[] firstPieces) {
    int pieces = firstPieces[firstPieces.length - 1];
    Map<Integer, TaggedText.LinkRow> rows = Objects.requireNonNull(links.get(link.name()));
    float[][] cues = Objects.requireNonNull(heads.get(CUE));
    for (int cue = window.ownedFrom(); cue < window.ownedTo(); cue++) {
      if (cues[cue][OUTSIDE] < SURELY_OUTSIDE) {
        float[] row = new float[window.to() - window.from()];
        int start = firstPieces[cue - window.from()] * pieces;
        for (int i = 0; i < row.length; i++) {
          row[i] = sigmoid(logits.get(start + firstPieces[i]));
        }
        rows.put(cue, new TaggedText.LinkRow(window.from(), row));
      }
    }
  }

  /** The place of each word's first piece in the window; at last, the number of its pieces. */
  private int[] firstPieces(Window window) {
    int[] first = new int[window.to() - window.from() + 1];
    int piece = 1;
    for (int word = window.from(); word < window.to(); word++) {
      first[word - window.from()] = piece;
      piece += words.get(word).ids().size();
    }
    first[first.length - 1] = piece + 1;
    return first;
  }

  private static FloatBuffer logits(OrtSession.Result result, String output) {
    return ((OnnxTensor) result.get(output).orElseThrow()).getFloatBuffer();
  }

  private static float[] softmax(FloatBuffer logits, int at, ModelDescription.Head head) {
    int count = head.labels().size();
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, logits.get(at + i));
    }
    float[] row = new float[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      row[i] = (float) StrictMath.exp(logits.get(at + i) - max);
      sum += row[i];
    }
    for (int i = 0; i < count; i++) {
      row[i] = (float) (row[i] / sum);
    }
    return row;
  }

  private static float[] sigmoid(FloatBuffer logits, int at, ModelDescription.Head head) {
    float[] row = new float[head.labels().size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = sigmoid(logits.get(at + i));
    }
    return row;
  }

  private static float sigmoid(float logit) {
    return (float) (1 / (1 + StrictMath.exp(-logit)));
  }
}
