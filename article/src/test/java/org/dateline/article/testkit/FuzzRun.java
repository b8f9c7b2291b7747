package org.dateline.article.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Gives a reader one spoilt input after the other: a few, always the same, in the usual tests; new
 * ones for as long as the property {@code dateline.fuzz.seconds} says, from the seed {@code
 * dateline.fuzz.seed}. What fails is kept in {@code target/fuzz}, and the run goes on to find more;
 * how many inputs a long run read is written there, too.
 *
 * @param name of the run, and of the files of what fails
 * @param rounds how many inputs the usual tests read
 */
public record FuzzRun(String name, int rounds) {
  private static final Path KEPT = Path.of("target", "fuzz");
  private static final int MOST_FAILURES = 20;
  private static final int MOST_TOLD = 300;

  /** Small enough to show what needs the stack. */
  private static final int STACK = 512 << 10;

  /** What is to hold of every input. */
  @FunctionalInterface
  public interface Check {
    /**
     * Checks one input.
     *
     * @throws Exception if it does not hold, as any error does
     */
    void check(byte[] input) throws Exception;
  }

  /** Whether the run is longer than those of the usual tests. */
  public static boolean isLong() {
    return Long.getLong("dateline.fuzz.seconds") != null;
  }

  /**
   * Checks one input after the other.
   *
   * @param input makes the input of a seed
   * @throws AssertionError if an input failed; says which and why
   */
  public void run(LongFunction<byte[]> input, Check check) {
    FutureTask<List<String>> task = new FutureTask<>(() -> failures(input, check));
    new Thread(null, task, name, STACK).start();
    List<String> failures;
    try {
      failures = task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(name + " was cut short", e);
    }
    if (!failures.isEmpty()) {
      throw new AssertionError(String.join("\n", failures));
    }
  }

  private List<String> failures(LongFunction<byte[]> input, Check check) throws IOException {
    List<String> failures = new ArrayList<>();
    Long seconds = Long.getLong("dateline.fuzz.seconds");
    long first = seconds == null ? 0 : Long.getLong("dateline.fuzz.seed", 1_000_000);
    long start = System.nanoTime();
    long end = seconds == null ? Long.MAX_VALUE : TimeUnit.SECONDS.toNanos(seconds);
    long read = 0;
    while ((seconds != null || read < rounds)
        && failures.size() < MOST_FAILURES
        && System.nanoTime() - start < end) {
      long seed = first + read++;
      byte[] bytes = input.apply(seed);
      Throwable failure = failure(check, bytes);
      if (failure != null) {
        failures.add(told(seed, bytes, failure));
      }
    }
    if (seconds != null) {
      Files.createDirectories(KEPT);
      Files.writeString(
          KEPT.resolve(name + ".log"),
          "%s inputs from seed %s, %s failed%n".formatted(read, first, failures.size()));
    }
    return failures;
  }

  private static @Nullable Throwable failure(Check check, byte[] bytes) {
    try {
      check.check(bytes);
      return null;
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      return e;
    }
  }

  private String told(long seed, byte[] bytes, Throwable failure) throws IOException {
    Files.createDirectories(KEPT);
    Path kept = Files.write(KEPT.resolve(name + "-" + seed), bytes);
    Files.write(Path.of(kept + ".txt"), trace(failure).getBytes(StandardCharsets.UTF_8));
    String why = failure.toString().strip();
    return "seed %s, kept as %s: %s"
        .formatted(seed, kept, why.substring(0, Math.min(why.length(), MOST_TOLD)));
  }

  private static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder().append(failure);
    StackTraceElement[] frames = failure.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, 40); i++) {
      trace.append("\n  at ").append(frames[i]);
    }
    return trace + "\n" + (failure.getCause() == null ? "" : failure.getCause());
  }
}
