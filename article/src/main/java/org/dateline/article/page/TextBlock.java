package org.dateline.article.page;

import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** A line or paragraph of plain text on the way to its role. For one reading, by one thread. */
final class TextBlock {
  final Span span;
  final String words;
  final Prose prose;

  /** Whether a blank line stands before it. */
  final boolean afterGap;

  private final boolean quoted;
  private Wording.@Nullable Verdict verdict;

  TextBlock(Span span, String text) {
    this.span = span;
    this.words = span.of(text);
    this.prose = Prose.of(text, span);
    this.afterGap = isAfterGap(text, span.start());
    this.quoted = !span.isEmpty() && TextMarker.isQuoted(text, span);
  }

  private static boolean isAfterGap(String text, int start) {
    int lineEnds = 0;
    for (int i = start - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      boolean pair = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
      lineEnds += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair) ? 1 : 0;
      if (lineEnds > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with the mark of a quoted line. */
  boolean isQuoted() {
    return quoted;
  }

  boolean isOpen() {
    return verdict == null;
  }

  boolean is(BlockRole role) {
    return verdict != null && verdict.role() == role;
  }

  boolean isOfKind(String kind) {
    return verdict != null && kind.equals(verdict.kind());
  }

  /** A short line without an end, such as a heading or a label. */
  boolean isLabel(int mostWords) {
    return !prose.ends() && prose.words() <= mostWords;
  }

  void judge(Wording.Verdict told) {
    verdict = told;
  }

  void judge(BlockRole role, String why) {
    verdict = new Wording.Verdict(role, null, why);
  }

  Block block() {
    Wording.Verdict told = verdict;
    return told == null
        ? new Block(BlockRole.PARAGRAPH, span, null, "a line of running text")
        : new Block(told.role(), span, told.kind(), told.why());
  }
}
