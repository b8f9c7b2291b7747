package org.dateline.article.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Tells the character set of bytes. The order follows the WHATWG Encoding and HTML standards: byte
 * order mark, HTTP label, {@code meta} label, then valid UTF-8, then statistics, then windows-1252.
 * It departs from them where a label is plainly wrong: bytes that are not valid under the label, or
 * that are valid UTF-8 of several bytes under a one-byte label.
 */
final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** The standard looks at 1024 bytes; pages with long comments need more. */
  private static final int META_BYTES = 4_096;

  private static final int STATISTICS_BYTES = 16_384;

  /** So many characters stay in a processor's cache. */
  private static final int PIECE = 8_192;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Labels whose meaning on the web is not the Java charset of that name. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi_x3.4-1968", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso88591", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("cp1252", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("cp1251", "windows-1251"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("cp1250", "windows-1250"),
          Map.entry("x-cp1250", "windows-1250"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"));

  private Charsets() {}

  /**
   * @param label the character set that the HTTP answer named, or null
   * @param meta whether a {@code meta} element may name it
   * @param problems takes {@code charset-mislabelled} and {@code charset-unknown}
   */
  static EncodedText of(
      byte[] bytes, @Nullable String label, boolean meta, List<Problem> problems) {
    Charset marked = Utf16.byMark(bytes);
    if (marked != null) {
      return marked(bytes, marked, problems);
    }
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) {
      return marked(bytes, StandardCharsets.UTF_8, problems);
    }
    Charset shaped = Utf16.byBytes(bytes);
    if (shaped != null) {
      return marked(bytes, shaped, problems);
    }
    Charset named = label == null ? null : byLabel(label);
    String told = meta ? metaLabel(bytes) : null;
    if (named == null && told != null) {
      named = byMeta(told);
    }
    EncodedText decoded = unmarked(bytes, named, problems);
    String unknown = told == null ? label : told;
    if (named == null && unknown != null) {
      problems.add(unknown(unknown, decoded.charset()));
    }
    return decoded;
  }

  private static Problem unknown(String label, Charset used) {
    return new Problem(
        PageReader.STAGE,
        "charset-unknown",
        "No character set is known by the label '%s'; the bytes were read as %s."
            .formatted(label.substring(0, Math.min(label.length(), 40)), used.name()));
  }

  private static EncodedText unmarked(
      byte[] bytes, @Nullable Charset named, List<Problem> problems) {
    int utf8 = length(bytes, StandardCharsets.UTF_8);
    boolean ascii = utf8 == bytes.length;
    boolean fits = ascii && named != null && EncodedText.isAsciiBased(named);
    if (named == null || named.equals(StandardCharsets.UTF_8) || fits) {
      if (utf8 >= 0) {
        return new EncodedText(bytes, StandardCharsets.UTF_8);
      }
      Charset better = byStatistics(bytes);
      if (named != null) {
        problems.add(mislabelled(named, better, "they are not valid in it"));
      }
      return new EncodedText(bytes, better);
    }
    if (utf8 >= 0 && !ascii) {
      problems.add(mislabelled(named, StandardCharsets.UTF_8, "they are valid UTF-8"));
      return new EncodedText(bytes, StandardCharsets.UTF_8);
    }
    if (!named.equals(WINDOWS_1252) && length(bytes, named) < 0) {
      Charset better = byStatistics(bytes);
      problems.add(mislabelled(named, better, "they are not valid in it"));
      return new EncodedText(bytes, better);
    }
    return new EncodedText(bytes, named);
  }

  private static Problem mislabelled(Charset label, Charset used, String reason) {
    return new Problem(
        PageReader.STAGE,
        "charset-mislabelled",
        "The bytes are labelled %s, but %s; they were read as %s."
            .formatted(label.name(), reason, used.name()));
  }

  /** Bytes whose charset is beyond doubt; single broken characters are replaced. */
  private static EncodedText marked(byte[] bytes, Charset charset, List<Problem> problems) {
    if (charset.equals(StandardCharsets.UTF_8) && length(bytes, charset) < 0) {
      Charset better = byStatistics(bytes);
      // A mark before bytes of another charset: some editors put it there.
      problems.add(mislabelled(charset, better, "they are not valid in it"));
      return new EncodedText(Arrays.copyOfRange(bytes, 3, bytes.length), better);
    }
    return new EncodedText(bytes, charset);
  }

  /** How many characters the bytes are; -1 if some are none in this character set. */
  private static int length(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer piece = CharBuffer.allocate(PIECE);
    int length = 0;
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, piece, true);
      length += piece.position();
      piece.clear();
    }
    return result.isError() || decoder.flush(piece).isError() ? -1 : length + piece.position();
  }

  private static Charset byStatistics(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, STATISTICS_BYTES)));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < 30) {
      return WINDOWS_1252;
    }
    Charset charset = byLabel(match.getName());
    // Statistics name UTF-8 for text with a few broken characters, UTF-16 for almost anything.
    boolean usable = charset != null && !charset.name().startsWith("UTF-");
    return usable && charset != null ? charset : WINDOWS_1252;
  }

  /** What a {@code meta} element names; null if none does. */
  private static @Nullable String metaLabel(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    return meta.find() ? meta.group(1) : null;
  }

  private static @Nullable Charset byMeta(String label) {
    Charset charset = byLabel(label);
    // The label itself could be read as ASCII, so the page cannot be UTF-16 (WHATWG).
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }

  private static @Nullable Charset byLabel(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(LABELS.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
