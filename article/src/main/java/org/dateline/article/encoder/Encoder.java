package org.dateline.article.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    Answers answers = new Answers(description, words);
    int from = 0;
    while (from < words.size()) {
      int to = paragraphEnd(text, words, from);
      for (Window window : Window.over(words.subList(0, to), from, description.maxPieces() - 2)) {
        run(words.subList(window.from(), window.to()), window, answers);
      }
      from = to;
    }
    return answers.taggedText(block);
  }

  /**
   * One past the last word before a blank line. Pages that part paragraphs by line breaks alone are
   * one block, but the model has learnt to read paragraphs.
   */
  private static int paragraphEnd(String text, List<Word> words, int from) {
    int to = from + 1;
    while (to < words.size()
        && text.substring(words.get(to - 1).span().end(), words.get(to).span().start())
                .chars()
                .filter(c -> c == '\n')
                .count()
            < 2) {
      to++;
    }
    return to;
  }

  private void run(List<Word> shown, Window window, Answers answers) {
    int pieces = 2 + shown.stream().mapToInt(word -> word.ids().size()).sum();
    long[][] ids = new long[1][pieces];
    long[][] shapes = new long[1][pieces];
    long[][] mask = new long[1][pieces];
    Arrays.fill(mask[0], 1);
    int at = 0;
    ids[0][at++] = wordPiece.start();
    for (Word word : shown) {
      for (int id : word.ids()) {
        shapes[0][at] = word.shape().id();
        ids[0][at++] = id;
      }
    }
    ids[0][at] = wordPiece.end();
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids);
        OnnxTensor shapeTensor = OnnxTensor.createTensor(environment, shapes);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", idTensor, "shapes", shapeTensor, "attention_mask", maskTensor))) {
      answers.read(result, window);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed on a text of " + pieces + " pieces", e);
    }
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
