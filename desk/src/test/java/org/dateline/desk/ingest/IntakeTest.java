package org.dateline.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class IntakeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 64})
  void handsOverInTheOrderOfInputsWhateverTheThreads(int threads) throws Exception {
    InputFiles files = files(100);

    List<String> texts = new ArrayList<>();
    intake(IntakeTest::slowerForEarlierFiles, threads)
        .run(files, outcome -> texts.add(told(outcome)));

    assertThat(texts).hasSize(100).isSorted();
  }

  @Test
  void boundsWhatIsInFlight() throws Exception {
    AtomicInteger started = new AtomicInteger();
    Intake intake =
        intake(
            capture -> {
              started.incrementAndGet();
              return article(capture);
            },
            2);
    AtomicInteger handed = new AtomicInteger();

    intake.run(
        files(60),
        outcome -> {
          Thread.sleep(2);
          assertThat(started.get() - handed.getAndIncrement())
              .isLessThanOrEqualTo(2 * Intake.WINDOW_PER_THREAD);
        });

    assertThat(handed).hasValue(60);
  }

  @Test
  void goesOnAfterEveryKindOfFailure() throws Exception {
    Intake intake = intake(IntakeTest::failsForSome, 3);

    List<String> told = new ArrayList<>();
    intake.run(files(6), outcome -> told.add(told(outcome)));

    assertThat(told)
        .containsExactly(
            "page 00000",
            "failed reading-failed",
            "failed binary",
            "failed reading-failed",
            "page 00004",
            "page 00005");
  }

  @Test
  void reportsFileThatVanishesBetweenWalkAndRead() throws Exception {
    InputFiles files = files(3);
    Files.delete(folder.resolve("00001.txt"));

    List<String> told = new ArrayList<>();
    intake(IntakeTest::article, 2).run(files, outcome -> told.add(told(outcome)));

    assertThat(told).containsExactly("page 00000", "failed not-found", "page 00002");
  }

  @Test
  void passesOnLackOfMemory() throws IOException {
    InputFiles files = files(3);
    Intake intake =
        intake(
            capture -> {
              throw new OutOfMemoryError("as if");
            },
            2);

    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> intake.run(files, outcome -> {}));
  }

  @Test
  void endsWhenTheReceiverFails() throws IOException {
    InputFiles files = files(50);
    AtomicInteger handed = new AtomicInteger();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                intake(IntakeTest::article, 2)
                    .run(
                        files,
                        outcome -> {
                          if (handed.incrementAndGet() == 3) {
                            throw new IOException("no room");
                          }
                        }));

    assertThat(handed).hasValue(3);
  }

  @Test
  void endsWhenInterrupted() throws Exception {
    InputFiles files = files(3);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Intake intake =
        intake(
            capture -> {
              reading.countDown();
              return waitForever();
            },
            1);
    Thread runner =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    intake.run(files, outcome -> {});
                  } catch (InterruptedException e) {
                    ended.countDown();
                  }
                });

    reading.await();
    runner.interrupt();

    ended.await();
  }

  @Test
  void refusesToRunWithoutThreads() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> intake(IntakeTest::article, 0));
  }

  private InputFiles files(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      String number = "%05d".formatted(i);
      Files.writeString(folder.resolve(number + ".txt"), "page " + number);
    }
    return InputFiles.find(List.of(folder.toString()));
  }

  private static Intake intake(Intake.Reading reading, int threads) {
    return new Intake(reading, new CaptureReader(SuppliedFacts.NONE), threads);
  }

  private static String text(Capture capture) {
    return new String(capture.content().bytes(), StandardCharsets.UTF_8);
  }

  private static Article article(Capture capture) {
    return Articles.withText(text(capture));
  }

  private static Article slowerForEarlierFiles(Capture capture) {
    try {
      Thread.sleep(Math.floorMod(-Integer.parseInt(text(capture).substring(5)), 4));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return article(capture);
  }

  private static Article failsForSome(Capture capture) throws UnreadablePageException {
    return switch (text(capture)) {
      case "page 00001" -> throw new IllegalStateException("a defect");
      case "page 00002" -> throw new UnreadablePageException("binary", "it is no text");
      case "page 00003" -> overflow(capture, 0);
      default -> article(capture);
    };
  }

  private static Article overflow(Capture capture, int depth) {
    return depth < 0 ? article(capture) : overflow(capture, depth + 1).with(List.of());
  }

  private static Article waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("woken");
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(Article article) -> article.document().text();
      case Outcome.Failed failed -> "failed " + failed.problem().code();
    };
  }
}
