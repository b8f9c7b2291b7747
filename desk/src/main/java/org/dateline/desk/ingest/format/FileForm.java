package org.dateline.desk.ingest.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/** What the end of a file's name says of its content. */
public enum FileForm {
  /** One page or one text, perhaps in gzip. */
  PLAIN("\\.(txt|html?)(\\.gz)?"),
  /** A web archive, whose records are compressed one by one. */
  WARC("\\.warc(\\.gz)?"),
  /** Web archives in a zip. */
  WACZ("\\.wacz"),
  /** A page saved with all that it shows. */
  SAVED_PAGE("\\.mht(ml)?(\\.gz)?"),
  /** An e-mail. */
  MAIL("\\.eml(\\.gz)?"),
  /** A feed, if the content bears it out. */
  FEED("\\.(rss|atom)(\\.gz)?|\\.xml"),
  /** What the optional part for documents reads. */
  DOCUMENT("\\.(pdf|docx)");

  /** The endings, for people; those of {@link #DOCUMENT} are told where they matter. */
  public static final String ENDINGS =
      ".txt .html .htm .mhtml .mht .eml .rss .atom, .gz of these, .warc .warc.gz .wacz, or .xml of a feed";

  private final Pattern ending;

  FileForm(String ending) {
    this.ending = Pattern.compile(".*(" + ending + ")", Pattern.DOTALL);
  }

  /** The form of files of this name; null if such files are not read. */
  public static @Nullable FileForm of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (FileForm form : values()) {
      if (form.ending.matcher(lower).matches()) {
        return form;
      }
    }
    return null;
  }

  /** What reads the captures of such a file; null if it is one capture. */
  public @Nullable Container container() {
    return switch (this) {
      case WARC -> new WarcContainer();
      case WACZ -> new WaczContainer();
      case FEED -> new FeedContainer();
      case PLAIN, SAVED_PAGE, MAIL, DOCUMENT -> null;
    };
  }

  /**
   * Makes a capture of a file that is one.
   *
   * @param bytes of the file, decompressed
   * @throws InputException if they hold nothing to read
   */
  public Converted convert(String name, byte[] bytes) throws InputException {
    return switch (this) {
      case SAVED_PAGE -> SavedPage.read(bytes);
      case MAIL -> Mail.read(bytes);
      case DOCUMENT -> Documents.convert(name, bytes);
      case PLAIN, WARC, WACZ, FEED ->
          new Converted(new Capture.Content(bytes), Capture.Known.NOTHING);
    };
  }

  public static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  public static String withoutGzip(String name) {
    return isGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
  }
}
