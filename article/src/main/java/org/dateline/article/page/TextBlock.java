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
  private Wording.@Nullable Verdict verdict;

  TextBlock(Span span, String text) {
    this.span = span;
    this.words = span.of(text);
    this.prose = Prose.of(text, span);
  }

  boolean isOpen() {
    return verdict == null;
  }

  boolean is(BlockRole role) {
    return verdict != null && verdict.role() == role;
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
