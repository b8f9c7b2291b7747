package org.dateline.desk.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.CustodyEvent;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class GatheringTest {
  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    database.prepare(folder.resolve("store"));
    desk = new Desk(folder.resolve("store"));
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private void reopen() throws Exception {
    desk.close();
    desk = new Desk(folder.resolve("store"));
  }

  private Path page(String name, String headline, String... paragraphs) throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    StringBuilder html = new StringBuilder("<html><head><title>" + headline + "</title>");
    html.append("<link rel=canonical href='https://tideway.example/").append(name).append("'>");
    html.append("</head><body><article><h1>").append(headline).append("</h1>");
    for (String paragraph : paragraphs) {
      html.append("<p>").append(paragraph).append("</p>");
    }
    return Files.writeString(news.resolve(name + ".html"), html + "</article></body></html>");
  }

  private Path rain() throws Exception {
    return page(
        "1",
        "Rain over Kivara",
        "It rained on Monday, Ann Lee said.",
        "The cold came down from the hills in the evening and stayed, people of the town said.");
  }

  @Test
  void keepsEachFileOnceHoweverOftenItComes() throws Exception {
    rain();
    Files.writeString(folder.resolve("news/2.txt"), "Depot burns\n\nThe mayor said so on Monday.");

    desk.files(folder.resolve("news"));
    int read = desk.read.get();
    desk.files(folder.resolve("news"));
    reopen();
    desk.files(folder.resolve("news"));

    assertThat(desk.keys())
        .containsExactly("https://tideway.example/1", folder.resolve("news/2.txt").toString());
    assertThat(read).isEqualTo(2);
    assertThat(desk.read).as("what is known is not even read").hasValue(0);
    assertThat(desk.told).containsExactly("known", "known");
  }

  @Test
  void makesAnEditedPageANewVersionAndTellsTheDifference() throws Exception {
    desk.files(rain());
    page(
        "1",
        "Rain over Kivara",
        "It rained on Tuesday, Ann Lee said.",
        "The cold came down from the hills in the evening and stayed, people of the town said.",
        "The rain stopped in the morning, the harbour office said on Wednesday.");

    desk.files(folder.resolve("news"));

    assertThat(desk.told)
        .containsExactly(
            "NEW_ARTICLE https://tideway.example/1", "version 2: 1 paragraph changed, 1 added");
    assertThat(desk.text("https://tideway.example/1")).contains("Tuesday");
    List<ArticleVersion> history =
        desk.look(snapshot -> snapshot.articles().history("https://tideway.example/1"));
    assertThat(history).extracting(ArticleVersion::number).containsExactly(1, 2);
  }

  @Test
  void keepsTheBytesAsGivenBesideThoseThatWereRead() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("Depot burns\n\nThe mayor said so.".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("a.txt.gz"), packed.toByteArray());

    desk.files(file);

    Sha256 asGiven = Sha256.of(packed.toByteArray());
    assertThat(desk.store().captures().read(asGiven)).isEqualTo(packed.toByteArray());
    Capture capture =
        desk.look(
            snapshot -> {
              ArticleVersion version = snapshot.articles().latest(file.toString()).orElseThrow();
              return snapshot.articles().capture(version).orElseThrow();
            });
    assertThat(new String(capture.content().bytes(), StandardCharsets.UTF_8))
        .startsWith("Depot burns");
  }

  @Test
  void remembersWhatFailedUntilItSucceeds() throws Exception {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, 0});
    desk.files(bad);
    desk.now = desk.now.plus(Duration.ofHours(1));
    desk.files(bad);

    Failure failure = desk.failures().getFirst();
    assertThat(failure.input()).isEqualTo(bad.toString());
    assertThat(failure.attempts()).isEqualTo(2);
    assertThat(failure.first()).isEqualTo(desk.now.minus(Duration.ofHours(1)));
    assertThat(failure.problem().message()).isNotBlank();

    Files.writeString(bad, "Depot burns\n\nThe mayor said so.");
    desk.files(bad);
    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void takesLinesThatAnnotateWrote() throws Exception {
    byte[] text = "Depot burns\n\nThe mayor said so.".getBytes(StandardCharsets.UTF_8);
    Capture capture =
        new Capture("a.txt", Sha256.of(text), new Capture.Content(text), Capture.Known.NOTHING);
    String json = Desk.JSON.write(desk.read(capture));
    Path lines =
        Files.writeString(
            folder.resolve("other.jsonl"), json + "\n\n{\"format\":\"else/1\"}\n" + json + "\n");

    desk.gathering().articles(List.of(lines.toString()));
    desk.gathering().articles(List.of(lines.toString()));

    assertThat(desk.keys()).containsExactly("a.txt");
    assertThat(desk.text("a.txt")).contains("The mayor said so.");
    assertThat(desk.failures()).extracting(Failure::input).containsExactly(lines + "#3");
    assertThat(desk.told).contains("known");
  }

  @Test
  void takesALineOffTheListOfFailuresWhenItHasBeenMended() throws Exception {
    byte[] text = "Depot burns\n\nThe mayor said so.".getBytes(StandardCharsets.UTF_8);
    Capture capture =
        new Capture("a.txt", Sha256.of(text), new Capture.Content(text), Capture.Known.NOTHING);
    String json = Desk.JSON.write(desk.read(capture));
    Path lines = folder.resolve("other.jsonl");
    desk.gathering().articles(List.of(lines.toString()));
    Files.writeString(lines, json + "\n" + json.substring(0, 100) + "\n");
    desk.gathering().articles(List.of(lines.toString()));
    assertThat(desk.failures()).extracting(Failure::input).containsExactly(lines + "#2");

    Files.writeString(lines, json + "\n" + json + "\n");
    desk.gathering().articles(List.of(lines.toString()));

    assertThat(desk.failures()).isEmpty();
  }

  @Test
  void givesUpAFileOfLinesThatAreNoArticles() throws Exception {
    Path lines = Files.writeString(folder.resolve("other.jsonl"), "{\"a\": 1}\n".repeat(5_000));

    desk.gathering().articles(List.of(lines.toString()));

    assertThat(desk.failures()).extracting(Failure::input).containsExactly(lines.toString());
    assertThat(desk.failures().getFirst().problem().message()).contains("first 10 lines");
  }

  @Test
  void completesAnArticleWhoseBytesComeLater() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Depot burns\n\nThe mayor said so.");
    byte[] text = Files.readAllBytes(file);
    Capture capture =
        new Capture(
            file.toString(), Sha256.of(text), new Capture.Content(text), Capture.Known.NOTHING);
    Path lines =
        Files.writeString(folder.resolve("a.jsonl"), Desk.JSON.write(desk.read(capture)) + "\n");

    desk.gathering().articles(List.of(lines.toString()));
    desk.files(file);

    assertThat(desk.told).containsExactly("NEW_ARTICLE " + file, "COMPLETED " + file);
  }

  @Test
  void saysWhatIsWrongWithAFileOfLines() throws Exception {
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

    desk.gathering().articles(List.of(cut.toString()));
    desk.gathering().articles(List.of(folder.resolve("missing.jsonl").toString()));

    assertThat(desk.told).containsExactly("failed damaged-gzip", "failed not-found");
  }

  @Test
  void tellsWhenTheClockWasSetBackAndLosesNothing() throws Exception {
    desk.files(rain());
    desk.now = desk.now.minus(Duration.ofDays(365));
    page("1", "Rain over Kivara", "It snowed.");
    page("2", "Snow over Kivara", "It snowed.");

    desk.files(folder.resolve("news"));

    assertThat(desk.keys())
        .containsExactly("https://tideway.example/1", "https://tideway.example/2");
    List<String> events =
        desk.look(
            snapshot -> {
              var all = new ArrayList<String>();
              snapshot.custody().each(0, entry -> all.add(entry.event().event()));
              return all;
            });
    assertThat(events).contains(CustodyEvent.CLOCK_SET_BACK);
  }

  @Test
  void letsNobodyElseWrite() {
    assertThatThrownBy(
            () -> Store.open(folder.resolve("store"), () -> desk.now, "dateline test").close())
        .isInstanceOf(StoreException.class)
        .satisfies(
            e -> assertThat(((StoreException) e).reason()).isEqualTo(StoreException.Reason.LOCKED));
  }

  @Test
  void findsWhatChangesInAFolder() throws Exception {
    rain();
    FolderScan scan = new FolderScan(List.of(folder.resolve("news").toString()), () -> desk.now);
    desk.now = Files.getLastModifiedTime(folder.resolve("news/1.html")).toInstant();

    assertThat(scan.changed().size()).as("it may still be written").isZero();
    desk.now = desk.now.plusSeconds(10);
    assertThat(scan.changed().size()).isEqualTo(1);
    assertThat(scan.changed().size()).isZero();
    page("1", "Rain over Kivara", "It stopped.");
    desk.now = desk.now.plusSeconds(60);
    assertThat(scan.changed().size()).isEqualTo(1);
  }
}
