package org.dateline.desk.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.desk.ingest.format.Archive.page;
import static org.dateline.desk.ingest.format.Archive.utf8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class WaczContainerTest {
  private static final String URL = "https://tidewatch.example/news/1";

  /** Where an entry of a zip's directory has it. */
  private static final int UNCOMPRESSED_SIZE = 24;

  @TempDir private Path folder;

  @Test
  void takesRecordsOfAllArchivesInOrderOfTheirNames() throws IOException {
    Archive first = Archive.gzip().page(URL, page("One")).page(URL, page("Two"));
    Archive second =
        Archive.plain().record("request", URL, "x/y", utf8("x")).page(URL, page("Three"));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("datapackage.json", utf8("{}"));
    entries.put("archive/z.warc", second.bytes());
    entries.put("archive/a.warc.gz", first.bytes());
    entries.put("pages/pages.jsonl", utf8("{}"));

    Walk walk = walk(zip("c.wacz", entries, ZipEntry.STORED));

    assertThat(walk.lines())
        .containsExactly(
            "page archive/a.warc.gz@0",
            "page archive/a.warc.gz@" + first.offset(1),
            "other NO_PAGE",
            "page archive/z.warc@" + second.offset(1));
    assertThat(walk.texts()).containsExactly(page("One"), page("Two"), page("Three"));
  }

  @Test
  void readsArchivesThatTheZipCompressedAgain() throws IOException {
    Archive archive = Archive.gzip().page(URL, page("One")).page(URL, page("Two"));

    Walk walk =
        walk(zip("c.wacz", Map.of("archive/a.warc.gz", archive.bytes()), ZipEntry.DEFLATED));

    assertThat(walk.texts()).containsExactly(page("One"), page("Two"));
  }

  @Test
  void neverTakesNamesOfEntriesForPaths() throws IOException {
    Archive archive = Archive.gzip().page(URL, page("One"));

    Walk walk =
        walk(zip("c.wacz", Map.of("archive/../../evil.warc", archive.bytes()), ZipEntry.STORED));

    assertThat(walk.lines()).containsExactly("page archive/../../evil.warc@0");
    assertThat(folder.toFile().list()).containsExactly("c.wacz");
  }

  @Test
  void refusesBombInTheZip() throws IOException {
    byte[] zeros = new byte[80 << 20];

    Walk walk = walk(zip("c.wacz", Map.of("archive/a.warc", zeros), ZipEntry.DEFLATED));

    assertThat(walk.lines()).containsExactly("broken too-large");
  }

  @Test
  void refusesWhatIsNoWacz() throws IOException {
    assertThat(refusal(zip("a.wacz", Map.of("a.txt", utf8("x")), ZipEntry.STORED)))
        .isEqualTo("no-records");
    assertThat(refusal(Files.write(folder.resolve("b.wacz"), new byte[5_000])))
        .isEqualTo("damaged-zip");
    assertThat(refusal(Files.write(folder.resolve("c.wacz"), new byte[0])))
        .isEqualTo("damaged-zip");
    assertThat(refusal(folder.resolve("gone.wacz"))).isEqualTo("not-found");
  }

  @Test
  void refusesListOfEntriesThatWouldFillTheMemory() throws IOException {
    Path file = zip("c.wacz", Map.of("archive/a.warc", utf8("x")), ZipEntry.STORED);
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
      zip.seek(zip.length() - 10);
      zip.write(new byte[] {0, 0, 0, 0x70});
    }

    assertThat(refusal(file)).isEqualTo("too-large");
  }

  @Test
  void endsWhereEntryIsShorterThanItSays() throws IOException {
    Archive archive = Archive.gzip().page(URL, page("One")).junk(new byte[100]);
    Path file = zip("c.wacz", Map.of("archive/a.warc.gz", archive.bytes()), ZipEntry.DEFLATED);
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] bytes = Files.readAllBytes(file);
      int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
      zip.seek(directory + UNCOMPRESSED_SIZE);
      zip.write(new byte[] {0, 0, 8, 0});
    }

    assertThat(walk(file).lines())
        .startsWith("page archive/a.warc.gz@0", "broken damaged-record")
        .hasSizeLessThan(5);
  }

  @Test
  void saysWhatIsWrongWithTheNameOfRecord() throws IOException {
    Path file = zip("c.wacz", Map.of("archive/a.warc", utf8("x")), ZipEntry.STORED);

    for (String name : new String[] {"12", "archive/b.warc@0", "archive/a.warc@none"}) {
      assertThat(
              catchThrowableOfType(InputException.class, () -> new WaczContainer().read(file, name))
                  .problem()
                  .code())
          .isEqualTo("not-found");
    }
  }

  private static String refusal(Path file) {
    return catchThrowableOfType(InputException.class, () -> walk(file)).problem().code();
  }

  private static Walk walk(Path file) throws InputException {
    return Walk.through(new WaczContainer(), file);
  }

  private Path zip(String name, Map<String, byte[]> entries, int method) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> one : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          CRC32 check = new CRC32();
          check.update(one.getValue());
          entry.setSize(one.getValue().length);
          entry.setCrc(check.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(one.getValue());
      }
    }
    return file;
  }
}
