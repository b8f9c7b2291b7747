package org.dateline.desk.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.desk.ingest.format.Archive.chunked;
import static org.dateline.desk.ingest.format.Archive.compress;
import static org.dateline.desk.ingest.format.Archive.page;
import static org.dateline.desk.ingest.format.Archive.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class WarcContainerTest {
  private static final String HTML = "Content-Type: text/html\r\n";
  private static final String URL = "https://tidewatch.example/news/1";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void takesPagesAndTextsAndCountsTheRest(boolean compressed) throws IOException {
    Archive archive = compressed ? Archive.gzip() : Archive.plain();
    archive
        .record("warcinfo", URL, "application/warc-fields", utf8("software: invented\r\n"))
        .record("request", URL, "application/http; msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n"))
        .page(URL, page("Ferries"))
        .response(URL + ".png", "Content-Type: image/png\r\n", new byte[] {1, 2, 3})
        .response(URL, 301, HTML + "Location: /elsewhere\r\n", utf8("<p>Moved.</p>"))
        .response(URL, 404, HTML, utf8("<p>Not here.</p>"))
        .record(
            "revisit", URL, "application/http; msgtype=response", utf8("HTTP/1.1 200 OK\r\n\r\n"))
        .record("resource", "file:///notes.txt", "text/plain; charset=utf-8", utf8("Notes."))
        .response(
            "https://tidewatch.example/robots.txt",
            "Content-Type: text/plain\r\n",
            utf8("User-agent: *"));

    Walk walk = walk(archive);

    assertThat(walk.lines())
        .containsExactly(
            "other NO_PAGE",
            "other NO_PAGE",
            "page " + archive.offset(2),
            "other NO_PAGE",
            "other NO_PAGE",
            "other NO_PAGE",
            "other REVISIT",
            "page " + archive.offset(7),
            "other NO_PAGE");
    assertThat(walk.texts()).containsExactly(page("Ferries"), "Notes.");
  }

  @Test
  void tellsWhatTheRecordKnows() throws IOException {
    byte[] latin = "Ähnlich".getBytes(ISO_8859_1);
    Archive archive =
        Archive.gzip()
            .response(URL, "Content-Type: Text/HTML; Charset=\"ISO-8859-1\"\r\n", latin)
            .record("resource", "file:///notes.txt", "text/plain", utf8("Notes."));

    Walk walk = walk(archive);

    Capture page = walk.captures().get(0);
    assertThat(page.known())
        .isEqualTo(
            new Capture.Known(
                URL, "ISO-8859-1", Instant.parse("2025-05-12T08:30:00Z"), null, Capture.Kind.PAGE));
    assertThat(page.input()).isEqualTo(folder.resolve("crawl.warc.gz") + "#0");
    assertThat(page.id()).isEqualTo(Sha256.of(latin));
    assertThat(walk.captures().get(1).known().kind()).isEqualTo(Capture.Kind.TEXT);
  }

  @Test
  void leavesUnknownWhatTheRecordDoesNotTellWell() throws IOException {
    String record =
        """
        WARC/1.0
        WARC-Type: resource
        WARC-Target-URI: %s
        WARC-Date: %s
        Content-Type: text/html
        Content-Length: 4

        <p>x

        """;
    Archive archive =
        Archive.plain()
            .raw(crlf(record.formatted("javascript:alert(1)", "yesterday")))
            .raw(crlf(record.formatted("<https://tidewatch.example/1>", "2025-05-12T08:30:00.5Z")))
            .raw(crlf(record.replaceAll("WARC-(Target|Date).*\\n", "")));

    Walk walk = walk(archive);

    assertThat(walk.captures())
        .extracting(capture -> capture.known().url())
        .containsExactly(null, "https://tidewatch.example/1", null);
    assertThat(walk.captures())
        .extracting(capture -> capture.known().captured())
        .containsExactly(null, Instant.parse("2025-05-12T08:30:00.5Z"), null);
  }

  @Test
  void undoesWhatHttpDidOnTheWay() throws IOException {
    byte[] html = utf8(page("Ferries"));
    byte[] gzip = compress(html);
    Archive archive =
        Archive.plain()
            .response(URL, HTML + "Transfer-Encoding: chunked\r\n", chunked(html, 50))
            .response(URL, HTML + "Content-Encoding: gzip\r\n", gzip)
            .response(
                URL,
                HTML + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                chunked(gzip, 30))
            .response(URL, HTML + "Content-Encoding: deflate\r\n", deflated(html, false))
            .response(URL, HTML + "Content-Encoding: deflate\r\n", deflated(html, true))
            .response(
                URL, HTML + "Content-Encoding: deflate, gzip\r\n", compress(deflated(html, false)));

    Walk walk = walk(archive);

    assertThat(walk.texts()).hasSize(6).containsOnly(page("Ferries"));
    assertThat(walk.captures().get(0).id()).isEqualTo(Sha256.of(html));
    assertThat(walk.captures().get(2).id()).isEqualTo(Sha256.of(gzip));
  }

  @Test
  void decodesBrotli() throws IOException {
    byte[] brotli = Base64.getDecoder().decode("iwmAPHA+RmVycmllcyBzYWlsLjwvcD4D");
    Archive archive = Archive.plain().response(URL, HTML + "Content-Encoding: br\r\n", brotli);

    assertThat(walk(archive).texts()).containsExactly("<p>Ferries sail.</p>");
  }

  @Test
  void believesBytesRatherThanHeadersThatCrawlersLeftBehind() throws IOException {
    byte[] html = utf8(page("Ferries"));
    Archive archive =
        Archive.plain()
            .response(URL, HTML + "Transfer-Encoding: chunked\r\n", html)
            .response(URL, HTML + "Content-Encoding: gzip\r\n", html)
            .response(URL, HTML + "Content-Encoding: br\r\n", html)
            .response(URL, HTML + "Content-Encoding: deflate\r\n", html)
            .response(URL, HTML + "Content-Length: 20\r\n", html)
            .response(URL, HTML + "Content-Length: 999999\r\n", html);

    assertThat(walk(archive).texts()).hasSize(6).containsOnly(page("Ferries"));
  }

  @Test
  void refusesWhatCannotBeDecodedAndGoesOn() throws IOException {
    byte[] gzip = compress(utf8(page("Ferries")));
    gzip[gzip.length / 2] ^= 0x55;
    Archive archive =
        Archive.gzip()
            .response(URL, HTML + "Content-Encoding: gzip\r\n", gzip)
            .response(URL, HTML + "Content-Encoding: compress\r\n", utf8("x"))
            .response(URL, HTML + "Content-Encoding: gzip,gzip,gzip\r\n", utf8("x"))
            .response(URL, HTML + "Content-Encoding: gzip\r\n", compress(new byte[17 << 20]))
            .page(URL, page("After"));

    assertThat(walk(archive).lines())
        .containsExactly(
            "failed damaged-encoding",
            "failed unknown-encoding",
            "failed unknown-encoding",
            "failed too-large",
            "page " + archive.offset(4));
  }

  @Test
  void refusesPageOverTheLimitAndGoesOn() throws IOException {
    Archive archive =
        Archive.plain().response(URL, HTML, new byte[(17 << 20) + 5]).page(URL, page("After"));

    assertThat(walk(archive).lines())
        .containsExactly("failed too-large", "page " + archive.offset(1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void goesOnBehindDamagedRecords(boolean compressed) throws IOException {
    Archive archive = compressed ? Archive.gzip() : Archive.plain();
    archive
        .page(URL, page("Before"))
        .raw(header("Content-Length: -5"))
        .page(URL, page("Between"))
        .raw(header("Content-Length: 99999999999999999999"))
        .raw(header("Content-Length: many"))
        .page(URL, page("Among"))
        .raw(utf8("WARC/1.1\r\nno colon here\r\n\r\n"))
        .page(URL, page("After"));

    Walk walk = walk(archive);

    assertThat(walk.texts())
        .containsExactly(page("Before"), page("Between"), page("Among"), page("After"));
    assertThat(walk.lines()).filteredOn("broken damaged-record"::equals).hasSizeBetween(3, 4);
  }

  @Test
  void goesOnBehindDamagedCompression() throws IOException {
    Archive archive = Archive.gzip().page(URL, page("One")).page(URL, page("Two"));
    byte[] bytes = archive.page(URL, page("Three")).bytes();
    bytes[(int) archive.offset(1) + 40] ^= 0x55;

    Walk walk = walk("crawl.warc.gz", bytes);

    assertThat(walk.lines())
        .containsExactly("page 0", "broken damaged-record", "page " + archive.offset(2));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsTruncatedRecordOnce(boolean compressed) throws IOException {
    Archive archive = compressed ? Archive.gzip() : Archive.plain();
    byte[] bytes = archive.page(URL, page("One")).page(URL, page("Two")).bytes();

    Walk walk = walk(compressed ? "a.warc.gz" : "a.warc", Arrays.copyOf(bytes, bytes.length - 40));

    assertThat(walk.lines()).containsExactly("page 0", "broken damaged-record");
  }

  @Test
  void passesOverJunkBetweenRecords() throws IOException {
    Archive archive = Archive.gzip().page(URL, page("One"));
    archive.junk(new byte[100_000]).page(URL, page("Two"));

    assertThat(walk(archive).lines())
        .containsExactly("page 0", "broken damaged-record", "page " + archive.offset(1));
  }

  @Test
  void refusesHeaderWithoutEnd() throws IOException {
    byte[] flood = utf8("WARC/1.1\r\n" + "X-Flood: water\r\n".repeat(2_000_000));
    Archive archive = Archive.gzip().raw(flood).page(URL, page("After"));

    assertThat(walk(archive).lines())
        .containsExactly("broken damaged-record", "page " + archive.offset(1));
  }

  @Test
  void endsBombAndGoesOn() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.writeBytes(header("Content-Length: " + (200L << 20)));
    bomb.writeBytes(new byte[200 << 20]);
    Archive archive = Archive.gzip().raw(bomb.toByteArray()).page(URL, page("After"));

    assertThat(walk(archive).lines())
        .containsExactly("broken too-large", "page " + archive.offset(1));
  }

  @Test
  void endsEachOfManyBombs() throws IOException {
    Archive archive = Archive.gzip();
    for (int i = 0; i < 20; i++) {
      archive.page(URL, "<p>" + "wave ".repeat(2 << 20));
    }
    archive.page(URL, page("After"));

    List<String> lines = walk(archive).lines();
    assertThat(lines.subList(0, 20)).containsOnly("broken too-large");
    assertThat(lines.subList(20, lines.size())).containsExactly("page " + archive.offset(20));
  }

  @Test
  void refusesArchiveThatIsCompressedAsAWhole() throws IOException {
    byte[] plain = Archive.plain().page(URL, page("One")).page(URL, page("Two")).bytes();

    assertThat(walk("whole.warc.gz", compress(plain)).lines())
        .containsExactly("broken not-compressed-by-record");
  }

  @Test
  void readsArchiveByContentWhateverItsNameSaysOfCompression() throws IOException {
    assertThat(walk("a.warc", Archive.gzip().page(URL, page("One")).bytes()).lines())
        .containsExactly("page 0");
    assertThat(walk("a.warc.gz", Archive.plain().page(URL, page("One")).bytes()).lines())
        .containsExactly("page 0");
  }

  @Test
  void refusesFileWithoutRecords() throws IOException {
    Path empty = Files.write(folder.resolve("empty.warc"), new byte[0]);

    InputException refused =
        catchThrowableOfType(InputException.class, () -> Walk.through(new WarcContainer(), empty));

    assertThat(refused.problem().code()).isEqualTo("no-records");
  }

  @Test
  void tellsJunkThatIsNoArchive() throws IOException {
    assertThat(walk("junk.warc", new byte[50_000]).lines())
        .containsExactly("broken damaged-record");
  }

  @Test
  void refusesSegments() throws IOException {
    byte[] record =
        crlf(
            """
            WARC/1.1
            WARC-Type: resource
            WARC-Target-URI: https://tidewatch.example/long
            WARC-Date: 2025-05-12T08:30:00Z
            WARC-Segment-Number: 1
            Content-Type: text/html
            Content-Length: 4

            <p>F

            """);

    assertThat(walk(Archive.gzip().raw(record)).lines()).containsExactly("broken segmented-record");
  }

  @Test
  void saysWhatIsWrongWithTheNameOfRecord() throws IOException {
    Archive archive =
        Archive.gzip().page(URL, page("One")).record("request", URL, "x/y", utf8("x"));
    Path file = Files.write(folder.resolve("crawl.warc.gz"), archive.bytes());

    assertThat(refusal(file, "none")).isEqualTo("not-found");
    assertThat(refusal(file, "-1")).isEqualTo("not-found");
    assertThat(refusal(file, "5")).isEqualTo("damaged-record");
    assertThat(refusal(file, "99999999")).isEqualTo("damaged-record");
    assertThat(refusal(file, Long.toString(archive.offset(1)))).isEqualTo("not-a-page");
  }

  private static String refusal(Path file, String name) {
    return catchThrowableOfType(InputException.class, () -> new WarcContainer().read(file, name))
        .problem()
        .code();
  }

  private static byte[] crlf(String lines) {
    return utf8(lines.replace("\n", "\r\n"));
  }

  private static byte[] header(String length) {
    return utf8(
        "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Date: 2025-05-12T08:30:00Z\r\n"
            + length
            + "\r\n\r\n");
  }

  private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var deflate =
        new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
      deflate.write(bytes);
    }
    return out.toByteArray();
  }

  private Walk walk(Archive archive) throws IOException {
    return walk("crawl.warc.gz", archive.bytes());
  }

  private Walk walk(String name, byte[] bytes) throws IOException {
    return Walk.through(new WarcContainer(), Files.write(folder.resolve(name), bytes));
  }
}
