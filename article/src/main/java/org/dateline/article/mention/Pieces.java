package org.dateline.article.mention;

/** The pieces of a sentence beside a name: what stands between commas, brackets and quotes. */
final class Pieces {
  private static final int LONGEST = 12;

  private Pieces() {}

  static int start(Phrase all, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST && !isEdge(all.get(start - 1))) {
      start--;
    }
    // "The head of the Lakes Fund (LF), Ann Lee": letters in brackets belong to the words before.
    return start > 2 && all.get(start - 1).is(")") && all.get(start - 3).is("(")
        ? start(all, start - 3)
        : start;
  }

  static int end(Phrase all, int start) {
    int end = start;
    while (end < all.size() && end - start < LONGEST && !isEdge(all.get(end))) {
      end++;
    }
    return end;
  }

  static boolean isEdge(Token token) {
    return !token.isWord() && !token.isPossessive();
  }
}
