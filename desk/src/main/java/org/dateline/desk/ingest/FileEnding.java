package org.dateline.desk.ingest;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the end of a file's name says of its content. */
final class FileEnding {
  private static final Pattern READ = Pattern.compile("\\.(txt|html?)(\\.gz)?$");

  private FileEnding() {}

  /** Whether files of this name are read: {@code .txt .html .htm}, and {@code .gz} of them. */
  static boolean isRead(String name) {
    return READ.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  static String withoutGzip(String name) {
    return isGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
  }
}
