package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Web archives in a zip: WACZ 1.1.1 (Webrecorder), of which the folder {@code archive} is read; the
 * indexes and lists of pages beside it are not. A part's name is that of the archive inside,
 * {@code @} and the offset of the record. Nothing is unpacked to the disk, so names of entries are
 * never paths.
 *
 * <p>Safe for use by many threads.
 */
public final class WaczContainer implements Container {
  private static final char AT = '@';

  @Override
  public Entries open(Path file) throws InputException {
    ZipFile zip = zip(file);
    List<String> archives =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(WaczContainer::isArchive)
            .distinct()
            .sorted()
            .toList();
    if (archives.isEmpty()) {
      close(zip);
      throw new InputException(
          "no-records", "it holds no archive/*.warc or archive/*.warc.gz; is it a WACZ?");
    }
    return new WaczEntries(file, zip, archives);
  }

  @Override
  public Capture read(Path file, String name) throws InputException {
    int at = name.lastIndexOf(AT);
    if (at < 0) {
      throw new InputException(
          "not-found",
          "a record of a WACZ is named such as archive/data.warc.gz@12345; got: '%s'"
              .formatted(name));
    }
    try (ZipFile zip = zip(file);
        ByteSource source = source(zip, name.substring(0, at))) {
      return WarcContainer.read(source, name.substring(at + 1), file.toString() + MARK + name);
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  private static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("archive/") && (lower.endsWith(".warc") || lower.endsWith(".warc.gz"));
  }

  private static ZipFile zip(Path file) throws InputException {
    Bytes.size(file);
    try {
      ZipDirectory.refuseFlood(file);
      return new ZipFile(file.toFile());
    } catch (InputException e) {
      throw e;
    } catch (ZipException e) {
      throw new InputException(
          "damaged-zip",
          "it is not an intact zip file (%s); fetch it again".formatted(e.getMessage()));
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  private static void close(ZipFile zip) {
    try {
      zip.close();
    } catch (IOException e) {
      // What was read stays as it is, whatever closing says.
    }
  }

  private static ByteSource source(ZipFile zip, String name) throws InputException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new InputException("not-found", "the WACZ holds no '%s'".formatted(name));
    }
    return new ZipSource(zip, entry);
  }

  /** An entry; one that is stored as it is, as WACZ wants it, is read from any place at once. */
  private record ZipSource(ZipFile zip, ZipEntry entry) implements ByteSource {
    @Override
    public InputStream from(long offset) throws IOException {
      // Many times the size that was written into the zip is a bomb; nothing honest is refused.
      if (entry.getSize() > 64L << 20 && entry.getSize() / 200 > entry.getCompressedSize()) {
        throw new InputException(
            "too-large", "it decompresses to more than 200 times its size; leave it out");
      }
      InputStream in = zip.getInputStream(entry);
      in.skipNBytes(offset);
      return in;
    }

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public void close() {}
  }

  /** The records of all archives inside, archive by archive in the order of their names. */
  private final class WaczEntries implements Entries {
    private final Path file;
    private final ZipFile zip;
    private final List<String> archives;
    private @Nullable Entries records;
    private int opened;

    WaczEntries(Path file, ZipFile zip, List<String> archives) {
      this.file = file;
      this.zip = zip;
      this.archives = archives;
    }

    /** One archive that cannot be read does not keep back the others. */
    @Override
    public @Nullable Entry next() {
      while (true) {
        try {
          Entry entry = records == null ? null : records.next();
          if (entry != null) {
            return entry;
          }
          leave();
          if (opened == archives.size()) {
            return null;
          }
          records = records(archives.get(opened++));
        } catch (InputException e) {
          leave();
          return new Entry.Broken(file.toString() + MARK + archives.get(opened - 1), e.problem());
        }
      }
    }

    private void leave() {
      Entries left = records;
      records = null;
      if (left != null) {
        left.close();
      }
    }

    private Entries records(String archive) throws InputException {
      return new WarcEntries(
          source(zip, archive),
          offset -> {
            String name = archive + AT + offset;
            return new Entry.Page(file.toString() + MARK + name, () -> read(file, name));
          });
    }

    @Override
    public double done() {
      double within = records == null ? 1 : records.done();
      return (Math.max(0, opened - 1) + within) / archives.size();
    }

    @Override
    public void close() {
      leave();
      WaczContainer.close(zip);
    }
  }
}
