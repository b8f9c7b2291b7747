package org.dateline.article.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * The language model: one small transformer encoder with several heads, run by ONNX Runtime. It
 * gives, for each word of a block, the probabilities of each head's labels.
 *
 * <p>Each window of a block is run by itself, not padded into a batch with others: the model is
 * quantised dynamically, with one scale for a whole batch, so neighbours would change its answers.
 *
 * <p>One session serves all threads; safe for use by many threads. Memory is bounded whatever the
 * length of a block, since it is read in windows. {@link #close} frees native memory.
 */
public final class Encoder implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;
  private final ModelDescription description;

  private Encoder(byte[] model, WordPiece wordPiece, ModelDescription description) {
    this.wordPiece = wordPiece;
    this.description = description;
    this.environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Threads come from the articles read side by side; inside one, they would only compete.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + description.name() + " cannot be loaded", e);
    }
  }

  /**
   * Loads the model that ships with Dateline.
   *
   * @throws UncheckedIOException if it is missing or damaged
   * @throws IllegalStateException if the runtime refuses it
   */
  public static Encoder load() {
    return new Encoder(
        resource("model.onnx"),
        new WordPiece(new String(resource("vocab.txt"), StandardCharsets.UTF_8).lines().toList()),
        description());
  }

  /** The name and version of the model that ships with Dateline, without loading it. */
  public static String modelName() {
    return description().name();
  }

  private static ModelDescription description() {
    return ModelDescription.of(JsonMapper.shared().readTree(resource("model.json")));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = Encoder.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(
            "the resource " + name + " is missing from the program; build it again");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one block of a text. */
  public TaggedText tag(String text, Span block) {
    List<Word> words = wordPiece.words(text, block);
    Map<String, float[][]> heads = new HashMap<>();
    for (ModelDescription.Head head : description.heads()) {
      heads.put(head.name(), new float[words.size()][]);
    }
    for (Window window : Window.over(words, description.maxPieces() - 2)) {
      run(words, window, heads);
    }
    return new TaggedText(block, words.stream().map(Word::span).toList(), heads);
  }

  private void run(List<Word> words, Window window, Map<String, float[][]> heads) {
    List<Word> shown = words.subList(window.from(), window.to());
    long[] ids = ids(shown);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, new long[][] {mask});
        OrtSession.Result result =
            session.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor))) {
      for (ModelDescription.Head head : description.heads()) {
        OnnxTensor output = (OnnxTensor) result.get(head.output()).orElseThrow();
        read(output.getFloatBuffer(), head, window, shown, heads);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a text of " + ids.length + " pieces", e);
    }
  }

  private long[] ids(List<Word> words) {
    List<Integer> ids = new ArrayList<>();
    ids.add(wordPiece.start());
    words.forEach(word -> ids.addAll(word.ids()));
    ids.add(wordPiece.end());
    return ids.stream().mapToLong(Integer::longValue).toArray();
  }

  /** A word's labels are those of its first piece. */
  private static void read(
      FloatBuffer logits,
      ModelDescription.Head head,
      Window window,
      List<Word> shown,
      Map<String, float[][]> heads) {
    int labels = head.labels().size();
    float[][] rows = Objects.requireNonNull(heads.get(head.name()));
    int piece = 1;
    for (int i = 0; i < shown.size(); i++) {
      int word = window.from() + i;
      if (window.owns(word)) {
        rows[word] = softmax(logits, piece * labels, labels);
      }
      piece += shown.get(i).ids().size();
    }
  }

  private static float[] softmax(FloatBuffer logits, int at, int count) {
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

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be closed", e);
    }
  }
}
