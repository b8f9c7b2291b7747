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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Span;

/**
 * The meaning of a text as a vector: the model all-MiniLM-L6-v2 as its makers published it (Wang et
 * al. 2020; Reimers and Gurevych 2019), quantised to 8 bits. A text's vector is the mean of its
 * pieces' vectors, of length 1; texts that say alike have a high inner product.
 *
 * <p>Each text is run by itself: the model is quantised dynamically, with one scale for a whole
 * batch, so neighbours would change its vector. One session serves all threads; safe for use by
 * many threads. {@link #close} frees native memory.
 */
public final class SentenceEncoder implements AutoCloseable {
  /** How many numbers a vector has. */
  public static final int DIMENSIONS = 384;

  /** What made a vector; vectors of different models must not be compared. */
  public static final String MODEL = "all-minilm-l6-v2-q/1";

  /** So many pieces of a text are read, as the model was trained; the rest is left out. */
  static final int MOST_PIECES = 256;

  private static final String RESOURCE = "/all-minilm-l6-v2-q.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;

  private SentenceEncoder(byte[] model, WordPiece wordPiece) {
    this.wordPiece = wordPiece;
    this.environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Threads come from the texts read side by side; inside one, they would only compete.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      this.session = environment.createSession(model, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model " + MODEL + " cannot be loaded", e);
    }
  }

  /**
   * Loads the model.
   *
   * @throws UncheckedIOException if it is missing
   * @throws IllegalStateException if the runtime refuses it
   */
  public static SentenceEncoder load() {
    // Its vocabulary is that of the other model, which was made of the same one.
    return new SentenceEncoder(
        resource(RESOURCE),
        new WordPiece(new String(resource("vocab.txt"), StandardCharsets.UTF_8).lines().toList()));
  }

  private static byte[] resource(String name) {
    try (InputStream stream = SentenceEncoder.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(
            "the resource " + name + " is missing from the program; build it again");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The vector of a text, {@value #DIMENSIONS} numbers of length 1. */
  public float[] encode(String text) {
    long[][] ids = new long[][] {pieces(text)};
    int count = ids[0].length;
    long[][] mask = new long[1][count];
    Arrays.fill(mask[0], 1);
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OnnxTensor typeTensor = OnnxTensor.createTensor(environment, new long[1][count]);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor,
                    "attention_mask", maskTensor,
                    "token_type_ids", typeTensor))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), count);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a text of " + count + " pieces", e);
    }
  }

  private long[] pieces(String text) {
    List<Integer> inside =
        wordPiece.words(text, new Span(0, text.length())).stream()
            .flatMap(word -> word.ids().stream())
            .limit(MOST_PIECES - 2)
            .toList();
    long[] ids = new long[inside.size() + 2];
    ids[0] = wordPiece.start();
    for (int i = 0; i < inside.size(); i++) {
      ids[i + 1] = inside.get(i);
    }
    ids[ids.length - 1] = wordPiece.end();
    return ids;
  }

  private static float[] mean(FloatBuffer states, int pieces) {
    double[] sum = new double[DIMENSIONS];
    for (int i = 0; i < pieces * DIMENSIONS; i++) {
      sum[i % DIMENSIONS] += states.get(i);
    }
    double square = 0;
    for (double one : sum) {
      square += one * one;
    }
    double length = Math.sqrt(square);
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (sum[i] / length);
    }
    return vector;
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
