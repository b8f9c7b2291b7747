package org.dateline.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.desk.ingest.format.Archive.page;
import static org.dateline.desk.ingest.format.Archive.utf8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.testkit.Articles;
import org.dateline.desk.ingest.format.Archive;
import org.dateline.desk.ingest.format.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold many captures, read beside files that are one. */
@Timeout(60)
final class ContainerIntakeTest {
  private static final String URL = "https://tidewatch.example/news/";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 16})
  void handsOverInTheOrderOfFilesAndTheirPartsWhateverTheThreads(int threads) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "a.txt");
    Archive archive = Archive.gzip();
    for (int i = 0; i < 40; i++) {
      archive.page(URL + i, "page %02d".formatted(i));
      archive.record("request", URL, "application/http", utf8("GET"));
    }
    Files.write(folder.resolve("b.warc.gz"), archive.bytes());
    Files.writeString(
        folder.resolve("c.xml"),
        "<rss><channel><item><title>t</title></item><item><description>feed</description></item></channel></rss>");
    Files.writeString(folder.resolve("d.wacz"), "no zip");
    Files.writeString(folder.resolve("e.xml"), "<urlset/>");
    Files.writeString(folder.resolve("f.txt"), "f.txt");

    List<String> told = new ArrayList<>();
    InputFiles files = InputFiles.find(List.of(folder.toString()));
    Skipped skipped = intake(threads).run(files, outcome -> told.add(told(outcome)));

    assertThat(told).hasSize(44);
    assertThat(told.subList(0, 2)).containsExactly("a.txt", "page 00");
    assertThat(told.subList(1, 41)).isSorted();
    assertThat(told.get(41)).contains("feed");
    assertThat(told.subList(42, 44)).containsExactly("failed damaged-zip", "f.txt");
    assertThat(skipped.counts())
        .containsEntry(SkipReason.NO_PAGE, 40L)
        .containsEntry(SkipReason.NO_CONTENT, 1L);
    assertThat(skipped.told())
        .containsExactly("40 records that are no pages", "1 feed item without content");
    assertThat(files.skipped()).isEqualTo(1);
  }

  @Test
  void readsPartAgainByItsInput() throws Exception {
    Archive archive = Archive.gzip().page(URL, page("One")).page(URL, page("Two"));
    Path file = Files.write(folder.resolve("crawl#1.warc.gz"), archive.bytes());
    CaptureReader reader = new CaptureReader(SuppliedFacts.NONE);

    Capture capture = reader.read(file + "#" + archive.offset(1));

    assertThat(text(capture)).isEqualTo(page("Two"));
    assertThat(capture.input()).isEqualTo(file + "#" + archive.offset(1));
    assertThat(capture.known().url()).isEqualTo(URL);
  }

  @Test
  void readsOnePartThatTheUserNames() throws Exception {
    Archive archive = Archive.gzip().page(URL, "one").page(URL, "two");
    String file =
        Files.write(folder.resolve("crawl.warc.gz"), archive.bytes()) + "#" + archive.offset(1);
    List<String> told = new ArrayList<>();

    intake(2).run(InputFiles.find(List.of(file, file + "1")), outcome -> told.add(told(outcome)));

    assertThat(told).containsExactly("two", "failed damaged-record");
  }

  @Test
  void readsFileWhoseNameHoldsTheMark() throws Exception {
    Files.write(folder.resolve("a.warc"), Archive.plain().page(URL, page("One")).bytes());
    Path file = Files.writeString(folder.resolve("a.warc#0.html"), "<p>A file.</p>");

    Capture capture = new CaptureReader(SuppliedFacts.NONE).read(file.toString());

    assertThat(text(capture)).isEqualTo("<p>A file.</p>");
  }

  @Test
  void takesNamesApart() throws IOException {
    String archive = Files.createFile(folder.resolve("a.warc")).toString();

    assertThat(InputName.of(archive + "#12")).isEqualTo(new InputName(archive, "12"));
    assertThat(InputName.of("gone.wacz#archive/x#1.warc@5"))
        .isEqualTo(new InputName("gone.wacz", "archive/x#1.warc@5"));
    assertThat(InputName.of("a#b.txt")).isEqualTo(new InputName("a#b.txt", null));
    assertThat(InputName.of("a.txt#3")).isEqualTo(new InputName("a.txt#3", null));
    assertThat(InputName.of("news/gone.rss#3").base()).isEqualTo("gone.rss#3");
  }

  @Test
  void expectsMoreAsFilesShowWhatTheyHold() throws Exception {
    Archive archive = Archive.plain();
    for (int i = 0; i < 200; i++) {
      archive.page(URL + i, page("Page"));
    }
    Files.write(folder.resolve("a.warc"), archive.bytes());
    Files.writeString(folder.resolve("b.txt"), "b");
    List<Long> totals = new ArrayList<>();
    AtomicInteger handed = new AtomicInteger();

    intake(1)
        .run(
            InputFiles.find(List.of(folder.toString())),
            new Intake.Receiver<RuntimeException>() {
              @Override
              public void accept(Outcome outcome) {
                handed.incrementAndGet();
              }

              @Override
              public void expect(long total) {
                totals.add(total);
              }
            });

    assertThat(handed).hasValue(201);
    assertThat(totals.getLast()).isEqualTo(201);
    assertThat(totals.subList(50, 200)).allSatisfy(one -> assertThat(one).isBetween(150L, 300L));
  }

  @Test
  void goesThroughAnArchiveOnlyAsFarAheadAsArticlesAreRead() throws Exception {
    Path file = folder.resolve("large.warc.gz");
    byte[] noise = new byte[1 << 14];
    new Random(1).nextBytes(noise);
    String words = HexFormat.of().formatHex(noise).repeat(32);
    byte[] record = Archive.gzip().page(URL, words).bytes();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 540; i++) {
        out.write(record);
      }
    }
    AtomicInteger started = new AtomicInteger();
    AtomicInteger handed = new AtomicInteger();
    Intake intake =
        new Intake(
            capture -> {
              started.incrementAndGet();
              return Articles.withText("");
            },
            new CaptureReader(SuppliedFacts.NONE),
            2);

    intake.run(
        InputFiles.find(List.of(file.toString())),
        outcome ->
            assertThat(started.get() - handed.getAndIncrement())
                .isLessThanOrEqualTo(2 * Intake.WINDOW_PER_THREAD));

    assertThat(handed).hasValue(540);
  }

  private static Intake intake(int threads) {
    return new Intake(ContainerIntakeTest::read, new CaptureReader(SuppliedFacts.NONE), threads);
  }

  private static Article read(Capture capture) {
    return Articles.withText(text(capture));
  }

  private static String text(Capture capture) {
    return new String(capture.content().bytes(), StandardCharsets.UTF_8);
  }

  private static String told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(Article article) -> article.document().text();
      case Outcome.Failed failed -> "failed " + failed.problem().code();
    };
  }
}
