package org.dateline.desk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one sentence that says whose it is. Every word is the page's own, but for the
 * speaker's name and role, which the article names elsewhere, and "Source not named" and the like.
 *
 * <p>The parts in order are: {@code opening speaker (role) joining passages}.
 *
 * @param opening what precedes the speaker, such as "According to "; may be empty
 * @param speaker the speaker's name, or a description of one who is not known
 * @param role the office in which it was said; null if unknown or already in the name
 * @param joining what leads from the speaker to the words, such as " said: "
 * @param quoted whether all of the words stand in quotation marks on the page
 * @param passages the attributed words
 */
public record ReportedForm(
    String opening,
    String speaker,
    @Nullable String role,
    String joining,
    boolean quoted,
    List<Passage> passages) {

  public ReportedForm {
    passages = List.copyOf(passages);
  }

  /** How a passage follows the one before it. */
  public enum Join {
    /** It is the first. */
    FIRST,
    /** The page begins a new paragraph and leaves nothing out. */
    PARAGRAPH,
    /** Only the reporting clause ("he said") stands between. */
    CONTINUED,
    /** Other words stand between. */
    OMISSION
  }

  /** Words without a gap. */
  public record Passage(Join join, Quotation quotation) {}

  /** Everything before the words, such as {@code Ann Lee (minister) said: }. */
  public String lead() {
    return opening + speaker + (role == null ? "" : " (" + role + ")") + joining;
  }

  /** Whether the words need more than one paragraph. */
  boolean hasParagraphs() {
    return passages.stream().anyMatch(passage -> passage.join() == Join.PARAGRAPH);
  }

  /** The whole sentence as plain text; paragraphs are divided by a blank line. */
  public String text() {
    StringBuilder text = new StringBuilder(lead());
    for (int i = 0; i < passages.size(); i++) {
      text.append(before(i)).append(passages.get(i).quotation().words()).append(after(i));
    }
    return text.toString();
  }

  /** What stands before the passage numbered {@code i}: the gap and an opening quotation mark. */
  String before(int i) {
    String gap =
        switch (passages.get(i).join()) {
          case FIRST -> "";
          case PARAGRAPH -> "\n\n";
          case CONTINUED -> quoted ? "; " : " … ";
          case OMISSION -> " … ";
        };
    return quoted ? gap + "“" : gap;
  }

  /**
   * What stands after it: a closing quotation mark, unless the quotation goes on in the next
   * paragraph; a full stop after words that end the sentence without any mark.
   */
  String after(int i) {
    boolean last = i == passages.size() - 1;
    if (quoted) {
      return !last && passages.get(i + 1).join() == Join.PARAGRAPH ? "" : "”";
    }
    return last && needsStop(passages.get(i).quotation().words()) ? "." : "";
  }

  private static boolean needsStop(String words) {
    int at = words.length();
    while (at > 0 && "\"'”’)»".indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && ".,;:?!…".indexOf(words.charAt(at - 1)) < 0;
  }
}
