package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands that fill the store; addresses are only those of this machine, which are refused.
 */
final class IngestCommandTest {
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "none", "none");
  private static final Instant NOW = Instant.parse("2024-05-01T10:00:00Z");

  @TempDir private Path folder;

  private static Article read(Capture capture) throws UnreadablePageException {
    return new PageReader().read(capture);
  }

  private CapturedRun run(String... arguments) {
    return run(false, arguments);
  }

  private CapturedRun run(boolean terminal, String... arguments) {
    Services services =
        new Services(
            parts -> IngestCommandTest::read,
            model -> IngestCommandTest::read,
            new ArticleJson(PROVENANCE)::write,
            List.of("dateline 0.1.0"),
            PlaceFiles.in(Map.of(), folder.toString()),
            new StoreHome(folder.resolve("store"), () -> NOW, "dateline 0.1.0"),
            PROVENANCE,
            Map.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CapturedRun run = CapturedRun.of(services, out, terminal, arguments);
    return new CapturedRun(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  private String news() throws Exception {
    Path news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "Depot burns\n\nThe mayor of Lakewatch said so.");
    Files.write(news.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    return news.toString();
  }

  @Test
  void tellsWhatCameWhatIsKnownAndWhatFailed() throws Exception {
    CapturedRun first = run("ingest", news());
    CapturedRun second = run("ingest", news());

    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out()).isEmpty();
    assertThat(first.errLines().getLast())
        .isEqualTo("dateline: 1 new article, 1 failed (dateline failures)");
    assertThat(second.errLines().getLast())
        .isEqualTo("dateline: 0 new articles, 1 known, 1 failed (dateline failures)");
  }

  @Test
  void listsFailuresTriesThemAgainAndForgetsThem() throws Exception {
    String bad = Path.of(news(), "b.txt").toString();
    run("ingest", news());

    CapturedRun listed = run("failures");
    assertThat(listed.outLines()).singleElement().asString().startsWith(bad + "\t1\t2024-05-01T");
    assertThat(run("failures", "elsewhere/").out()).isEmpty();
    assertThat(run("failures", "--retry").status()).isEqualTo(1);
    assertThat(run("failures").out()).startsWith(bad + "\t2\t");
    Files.writeString(Path.of(bad), "Rain\n\nIt rained, the mayor said.");
    assertThat(run("failures", "--retry", bad).err()).contains("1 new article");
    assertThat(run("failures").out()).isEmpty();
    assertThat(run("failures", "--retry").err()).contains("nothing to try again");

    Files.write(Path.of(bad), new byte[] {0, 1, 2, 3, 0, 0});
    run("ingest", news());
    assertThat(run("failures", "--forget").err()).contains("forgot 1");
    assertThat(run("failures").out()).isEmpty();
  }

  @Test
  void showsProgressOnATerminalOnly() throws Exception {
    assertThat(run(true, "ingest", news()).err()).contains("Reading");
    assertThat(run(false, "ingest", news()).err()).doesNotContain("Reading");
  }

  @Test
  void refusesWrongUsageBeforeItMakesAStore() {
    assertThat(run("ingest", "--proxy", "socks://x", "https://tideway.example/").status())
        .isEqualTo(2);
    assertThat(run("ingest", "https://").status()).isEqualTo(2);
    assertThat(run("ingest", "--user-agent", "9", "https://tideway.example/").status())
        .isEqualTo(2);
    assertThat(run("ingest", "--allow-host", "10.0.0.0/99", "http://a.example/").status())
        .isEqualTo(2);
    assertThat(run("watch", "--every", "soon").status()).isEqualTo(2);
    assertThat(run("ingest").status()).isEqualTo(2);
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void refusesAddressesOfThisMachine() {
    CapturedRun run = run("ingest", "http://127.0.0.1:9/secret");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("127.0.0.1").contains("not public").contains("--allow-host");
    assertThat(run("failures").out()).startsWith("http://127.0.0.1:9/secret\t1\t");
  }

  @Test
  void keepsAListOfFeeds() throws Exception {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list,
        "<opml><body><outline text='News'><outline title='Tideway'"
            + " xmlUrl='https://tideway.example/feed'/></outline></body></opml>");

    assertThat(run("feeds").err()).contains("there is no store");
    assertThat(run("feeds", "import", list.toString()).err()).contains("added 1 of 1 feeds");
    assertThat(run("feeds", "add", "https://b.example/rss").err()).contains("added");
    assertThat(run("feeds", "add", "https://b.example/rss").err()).contains("there already");
    assertThat(run("feeds").outLines())
        .containsExactly(
            "https://b.example/rss\tnot polled yet\t-\t0\t-",
            "https://tideway.example/feed\tnot polled yet\t-\t0\tTideway");
    String exported = run("feeds", "export").out();
    assertThat(exported).contains("<outline text=\"News\">").contains("https://b.example/rss");
    assertThat(run("feeds", "remove", "https://b.example/rss").status()).isZero();
    assertThat(run("feeds", "remove", "https://b.example/rss").status()).isEqualTo(1);
    assertThat(run("feeds").outLines()).hasSize(1);
    assertThat(run("feeds", "import", folder.resolve("none").toString()).status()).isEqualTo(2);
  }

  @Test
  void watchesAFolderOnce() throws Exception {
    Path news = Path.of(news());
    for (String name : List.of("a.txt", "b.txt")) {
      Files.setLastModifiedTime(news.resolve(name), FileTime.from(NOW.minusSeconds(60)));
    }

    CapturedRun run = run("watch", "--once", news.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("1 new article");
  }
}
