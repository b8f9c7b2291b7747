package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.testkit.Articles;
import org.dateline.desk.ingest.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class AnnotateCommandTest {
  @TempDir private Path folder;

  @Test
  void printsLineForEachArticleInOrderWhateverTheThreads() throws IOException {
    List<String> names = IntStream.range(0, 50).mapToObj("%03d.txt"::formatted).toList();
    write(names.toArray(String[]::new));

    CapturedRun one = annotate("--threads", "1", folder.toString());
    CapturedRun many = annotate("--threads=9", folder.toString());

    assertThat(one.status()).isZero();
    assertThat(one.outLines()).containsExactlyElementsOf(names);
    assertThat(many).isEqualTo(one);
    assertThat(one.out()).endsWith("\n");
    assertThat(one.err()).isEmpty();
  }

  @Test
  void namesWhatFailsAndPrintsTheRest() throws IOException {
    write("a.txt", "c.txt", "d.pdf", "e.json");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));

    CapturedRun run = annotate(folder.toString(), "nowhere");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.outLines()).containsExactly("a.txt", "c.txt");
    assertThat(run.errLines()).hasSize(3);
    assertThat(run.errLines().get(0))
        .startsWith("dateline: " + folder + "/b.txt: it does not exist");
    assertThat(run.errLines().get(1)).startsWith("dateline: nowhere: it does not exist");
    assertThat(run.errLines().get(2)).isEqualTo("dateline: skipped 2 other files");
  }

  @Test
  void saysWhereThereIsNothingToRead() {
    CapturedRun run = annotate(folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("found no files to read", ".txt", ".warc.gz");
  }

  @Test
  void goesOnWhereAnArticleCannotBeWrittenAsJson() throws IOException {
    write("a.txt", "b.txt");
    Services services =
        services(
            AnnotateCommandTest::read,
            article -> {
              if (article.document().text().equals("a.txt")) {
                throw new IllegalStateException("a defect");
              }
              return article.document().text();
            });

    CapturedRun run = CapturedRun.of(services, "annotate", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.outLines()).containsExactly("b.txt");
    assertThat(run.errLines()).singleElement().asString().contains("a defect");
  }

  @Test
  void passesOnWhatTheUserKnows() throws IOException {
    write("a.txt");
    AtomicReference<Capture> capture = new AtomicReference<>();
    Intake.Reading reading =
        given -> {
          capture.set(given);
          return read(given);
        };
    String[] arguments = {
      "annotate",
      "--published=2022-05-12",
      "--captured=2022-05-13T10:00:00+02:00",
      "--url=address",
      folder.resolve("a.txt").toString()
    };

    CapturedRun run = CapturedRun.of(services(reading, AnnotateCommandTest::text), arguments);

    assertThat(run.status()).isZero();
    assertThat(capture.get().known())
        .isEqualTo(
            new Capture.Known(
                "address", null, Instant.parse("2022-05-13T08:00:00Z"), LocalDate.of(2022, 5, 12)));
  }

  @Test
  void tellsDaysThatAreNoneAndReadsOn() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Words.");
    Path days = Files.writeString(folder.resolve("days.tsv"), "a.txt\t03-02-2009\n");

    CapturedRun run =
        run("annotate", "--published-from", days.toString(), folder.resolve("a.txt").toString());

    assertThat(run.status()).isZero();
    assertThat(run.errLines().getFirst()).contains("line 1", "'03-02-2009'", "a.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "annotate --threads 0 .",
        "annotate --threads x .",
        "annotate --threads 9999 .",
        "annotate --published 12/05/2022 .",
        "annotate --published +999999999-12-31 .",
        "annotate --published-from nowhere.tsv .",
        "annotate --page-model nowhere.json .",
        "annotate --page-model pom.xml .",
        "annotate --captured 2022-05-12 .",
        "annotate --captured +999999999-12-31T00:00:00Z .",
        "annotate --url address a.txt b.txt",
        "annotate --colour .",
        "annotat .",
        ""
      })
  void answersWrongUsageWithHint(String line) {
    CapturedRun run = run(line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().getFirst()).startsWith("dateline: ");
    assertThat(run.errLines().getLast()).startsWith("Try: dateline").endsWith("--help");
  }

  @Test
  void endsWhenTheReaderOfThePipeIsGone() throws IOException {
    write("a.txt", "b.txt");

    CapturedRun run = runInto(failing("Broken pipe"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.errLines())
        .containsExactly("dateline: standard output was closed before everything was written");
  }

  @Test
  void endsWhenTheDiskIsFull() throws IOException {
    write("a.txt", "b.txt");

    CapturedRun run = runInto(failing("No space left on device"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.errLines())
        .containsExactly("dateline: cannot write to standard output: No space left on device");
  }

  @Test
  void endsWhenInterrupted() throws IOException {
    write("a.txt");

    Thread.currentThread().interrupt();
    CapturedRun run = annotate(folder.toString());

    assertThat(run.status()).isEqualTo(130);
    assertThat(run.out()).isEmpty();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void saysWhatToDoWhenMemoryIsShort() throws IOException {
    write("a.txt");
    Intake.Reading reading =
        capture -> {
          throw new OutOfMemoryError("as if");
        };

    CapturedRun run =
        CapturedRun.of(services(reading, AnnotateCommandTest::text), "annotate", folder.toString());

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("DATELINE_OPTS");
  }

  @Test
  void keepsNamesOfFilesFromBreakingLinesOrSteeringTheTerminal() {
    CapturedRun run = annotate("a\nb\u001b[31m");

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("a\\u000ab\\u001b[31m");
  }

  @Test
  void takesNamesThatBeginWithAtSignOrDashAsTheyAre() throws IOException {
    write("@list.txt");

    assertThat(annotate(folder.resolve("@list.txt").toString()).outLines())
        .containsExactly("@list.txt");
    assertThat(annotate("@list.txt").err()).contains("@list.txt: it does not exist");
    assertThat(annotate("--", "-x.txt").err()).contains("-x.txt: it does not exist");
  }

  @Test
  void showsProgressOnStandardErrorOnly() throws IOException {
    write("a.txt", "b.txt");

    CapturedRun run = annotate("--progress", folder.toString());

    assertThat(run.outLines()).containsExactly("a.txt", "b.txt");
    assertThat(run.err()).contains("2/2").doesNotContain("\r");
    assertThat(annotate(folder.toString()).err()).isEmpty();
    assertThat(runInto(OutputStream.nullOutputStream(), true).err()).contains("\r", "2/2");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  private static Article read(Capture capture) {
    return Articles.withText(new String(capture.content().bytes(), StandardCharsets.UTF_8));
  }

  private static String text(Article article) {
    return article.document().text();
  }

  private static Services services(Intake.Reading reading, Function<Article, String> json) {
    return new Services(
        unused -> reading,
        unused -> AnnotateCommandTest::read,
        json,
        List.of("dateline test"),
        new PlaceFiles(Path.of("none")));
  }

  private static CapturedRun run(String... arguments) {
    return CapturedRun.of(
        services(AnnotateCommandTest::read, AnnotateCommandTest::text), arguments);
  }

  private static CapturedRun annotate(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "annotate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(all);
  }

  private CapturedRun runInto(OutputStream out) {
    return runInto(out, false);
  }

  private CapturedRun runInto(OutputStream out, boolean errIsTerminal) {
    return CapturedRun.of(
        services(AnnotateCommandTest::read, AnnotateCommandTest::text),
        out,
        errIsTerminal,
        "annotate",
        folder.toString());
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
