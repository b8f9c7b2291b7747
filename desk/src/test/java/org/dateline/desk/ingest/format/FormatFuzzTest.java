package org.dateline.desk.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.testkit.ByteMutator;
import org.dateline.article.testkit.FuzzRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads spoilt archives, feeds and messages to the end, the pages in them too. CONTRIBUTING says
 * how to read more of them.
 */
final class FormatFuzzTest {
  private static final PageReader PAGES = new PageReader();

  private static final ByteMutator MUTATOR =
      new ByteMutator(
          List.of(
              "\r\n",
              "\r\n\r\n",
              "\n ",
              ":",
              ";",
              "=",
              "\"",
              "--b\r\n",
              "--b--\r\n",
              "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
              "Content-Type: message/rfc822\r\n\r\n",
              "Content-Type: text/html; charset=\"utf-16\"; charset*0*=utf-7''%%\r\n",
              "Content-Transfer-Encoding: base64\r\n",
              "Content-Transfer-Encoding: quoted-printable\r\n",
              "Content-Encoding: gzip, br, deflate, zstd, gzip\r\n",
              "Transfer-Encoding: chunked\r\n",
              "Content-Length: 5\r\n",
              "HTTP/1.1 200\r\n\r\n",
              "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
              "WARC-Date: 2025-13-45T99:99:99Z\r\n",
              "WARC-Target-URI: <http://a.example/#\u0000>\r\n",
              "WARC-Type: revisit\r\n",
              "Date: Thu, 99 Foo 99999 99:99:99 +9999\r\n",
              "Subject: =?utf-16?b?2AA=?= =?x?q?=FF?= =?utf-8?b?",
              "Content-Location: cid:a\r\n",
              "=\r\n=E2=",
              "ffffffffffffffff\r\n",
              "\u001f\u008b\b\u0000\u0000\u0000\u0000\u0000\u0000\u0003",
              "PK\u0001\u0002",
              "PK\u0005\u0006",
              "<item>",
              "</item>",
              "<entry><content type='xhtml'>",
              "<![CDATA[",
              "]]>",
              "<!DOCTYPE a [<!ENTITY a '&a;&a;'>]>",
              "<?xml version='1.0' encoding='utf-16'?>",
              "<pubDate>",
              "&#xd800;",
              "&lt;p&gt;",
              "<link href='javascript:a' rel='alternate'/>",
              "<a:b xmlns:a=''>"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.warc, a.warc",
    "a.warc.gz, a.warc.gz",
    "a.warc, a.warc.gz",
    "a.wacz, a.wacz",
    "a.warc, a.wacz",
    "a.xml, a.xml",
    "a.mhtml, a.mhtml",
    "a.eml, a.eml",
    "a.warc.gz, a.html.gz"
  })
  void readsOrRefuses(String spoilt, String name) throws IOException {
    byte[] whole = DamagedFilesTest.whole(spoilt);
    new FuzzRun(spoilt + "-as-" + name, 150)
        .run(
            seed -> packed(spoilt, MUTATOR.spoil(whole, new Random(seed)), name),
            bytes -> read(name, bytes));
  }

  /** What was spoilt before it was packed is unpacked first, and so goes deeper. */
  private static byte[] packed(String spoilt, byte[] bytes, String name) {
    if (spoilt.endsWith(".warc") && name.endsWith(".gz")) {
      return Archive.compress(bytes);
    }
    return spoilt.endsWith(".warc") && name.endsWith(".wacz")
        ? DamagedFilesTest.zip(Archive.compress(bytes))
        : bytes;
  }

  private void read(String name, byte[] bytes) throws IOException {
    FileForm form = FileForm.of(name);
    assertThat(form).isNotNull();
    Container container = form.container();
    long start = System.nanoTime();
    try {
      if (container != null) {
        Path file = Files.write(folder.resolve(name), bytes);
        Walk.through(container, file).captures().forEach(FormatFuzzTest::readPage);
      } else {
        byte[] plain = FileForm.isGzip(name) ? Bytes.ofGzip(bytes) : bytes;
        Converted converted = form.convert(name, plain);
        readPage(new Capture(name, Sha256.of(bytes), converted.content(), converted.known()));
      }
    } catch (InputException e) {
      assertThat(e.problem().message()).isNotBlank();
    }
    assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
  }

  private static void readPage(Capture capture) {
    try {
      assertThat(PAGES.read(capture).document().blocks()).isNotNull();
    } catch (UnreadablePageException e) {
      assertThat(e.code()).isNotBlank();
    }
  }
}
