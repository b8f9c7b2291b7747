package org.dateline.desk.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.desk.ingest.format.Archive.compress;
import static org.dateline.desk.ingest.format.Archive.page;
import static org.dateline.desk.ingest.format.Archive.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, it is read or refused: nothing else is thrown, and all ends. */
@Timeout(120)
final class DamagedFilesTest {
  private static final String URL = "https://tidewatch.example/news/1";
  private static final int ROUNDS = 1000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz", "a.wacz", "a.xml", "a.mhtml", "a.eml"})
  void readsOrRefuses(String name) throws IOException {
    byte[] whole = whole(name);
    int read = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      try {
        read += read(name, damaged);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(name + " damaged with seed " + seed, e);
      }
    }
    assertThat(read).as("captures that could still be read").isPositive();
  }

  private int read(String name, byte[] bytes) throws IOException {
    FileForm form = FileForm.of(name);
    assertThat(form).isNotNull();
    Container container = form.container();
    try {
      return container == null
          ? form.convert(name, bytes).content().length() > 0 ? 1 : 0
          : Walk.through(container, Files.write(folder.resolve(name), bytes)).captures().size();
    } catch (InputException e) {
      assertThat(e.problem().message()).isNotBlank();
      return 0;
    }
  }

  /** A few bytes changed, a stretch left out or said twice, or the end cut off. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    return switch (random.nextInt(4)) {
      case 0 -> bytes;
      case 1 -> Arrays.copyOf(bytes, from + 1);
      case 2 ->
          Archive.join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      default ->
          Archive.join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    };
  }

  /** A small file of each form, sound. */
  static byte[] whole(String name) {
    return switch (name) {
      case "a.warc" -> archive(Archive.plain());
      case "a.warc.gz" -> archive(Archive.gzip());
      case "a.wacz" -> zip(archive(Archive.gzip()));
      case "a.xml" ->
          utf8(
              "<rss><channel><title>Tide Watch</title><item><title>Ferries</title>"
                  + "<pubDate>Mon, 12 May 2025 09:30:00 +0100</pubDate><description>"
                  + "<![CDATA[<p>They <b>sail</b>.</p>]]></description></item></channel></rss>");
      default ->
          utf8(
              """
              From: Ann Lee <ann@tidewatch.example>
              Date: Mon, 12 May 2025 09:30:00 +0100
              Subject: =?utf-8?q?Ferries_=E2=80=93_sail?=
              Content-Type: multipart/related; boundary=b; start="<r>"

              --b
              Content-Type: text/html; charset=utf-8
              Content-Transfer-Encoding: quoted-printable
              Content-ID: <r>

              <p>They =E2=80=9Csail=E2=80=9D.</p>
              --b
              Content-Type: text/plain
              Content-Transfer-Encoding: base64

              VGhleSBzYWlsLg==
              --b--
              """
                  .replace("\n", "\r\n"));
    };
  }

  private static byte[] archive(Archive archive) {
    byte[] html = utf8(page("Ferries"));
    String type = "Content-Type: text/html\r\n";
    return archive
        .page(URL, page("One"))
        .response(URL, type + "Content-Encoding: gzip\r\n", compress(html))
        .response(URL, type + "Transfer-Encoding: chunked\r\n", Archive.chunked(html, 40))
        .record("resource", URL, "text/plain", utf8("Words."))
        .bytes();
  }

  static byte[] zip(byte[] archive) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("archive/a.warc.gz"));
      zip.write(archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
