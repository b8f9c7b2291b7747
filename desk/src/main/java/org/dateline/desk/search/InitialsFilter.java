package org.dateline.desk.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes "u.s" as "us": the full stops between single letters are left out. */
final class InitialsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  InitialsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (isInitials()) {
      int kept = 0;
      for (int i = 0; i < term.length(); i += 2) {
        term.buffer()[kept++] = term.buffer()[i];
      }
      term.setLength(kept);
    }
    return true;
  }

  private boolean isInitials() {
    if (term.length() < 3) {
      return false;
    }
    for (int i = 0; i < term.length(); i++) {
      char c = term.buffer()[i];
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
