package org.dateline.article.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks an outlet's appeals in plain text, where no frame stands round them. An appeal is a run: an
 * opening line that turns to the readers, paragraphs in which the outlet speaks of itself, and the
 * request. The request is sure by its words; beside it less evidence is enough, and between two
 * parts of a run a paragraph needs none, as long as nobody is quoted in it or reported to have
 * spoken.
 */
final class TextAppeals {
  private static final int MOST_OPENING_WORDS = 12;

  /** So many paragraphs may stand between two parts of one appeal. */
  private static final int MOST_BETWEEN = 3;

  private static final Pattern REQUEST =
      pattern(
          "whatever you can (?:give|spare|afford)",
          "give (?:us )?what you can",
          "to give, (?:please )?click",
          "(?:small|monthly|regular|one-off) (?:gift|contribution|donation)",
          "(?:gift|contribution|donation) (?:each|every|a) month",
          "readers (?:like you )?(?:who )?pay (?:for|us)",
          "we (?:are|.re) (?:running|launching|holding) an appeal");

  private static final Pattern SELF =
      pattern(
          "(?:we take|taking) no money from",
          "(?:no|without an?|any) (?:owner|shareholders?|billionaires?|paywalls?)",
          "our (?:correspondents?|editors?|stories|story|readers|reporters?|journalists?|campaign)",
          "keeps? (?:a|our) (?:reporter|correspondent|journalist)s?");

  private static final Pattern OPENING =
      pattern(
          "needs (?:you|your help|your support)$",
          "(?:a |one )?(?:message|note|word|letter|request) (?:to|for|from) (?:you|our|the editor|all who)",
          "dear readers?",
          "before you (?:go|read|leave)",
          "(?:a )?(?:small |quick )?favou?r to ask",
          "(?:help|support|back) (?:us|our)",
          "(?:stand|stay) with us",
          "thank you for reading");

  private static final Pattern REPORTED =
      pattern(
          "said|says|told|according to|announced|warned|added|asked|denied|claimed|reported|insisted",
          "(?:on|last|next|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)");

  private static final int LOOKED_AT = 1_500;

  private final List<TextBlock> lines;
  private final int[] weights;

  private TextAppeals(List<TextBlock> lines) {
    this.lines = lines;
    this.weights = new int[lines.size()];
  }

  private static Pattern pattern(String... alternatives) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", alternatives) + ")", Pattern.CASE_INSENSITIVE);
  }

  static void judge(List<TextBlock> lines) {
    TextAppeals appeals = new TextAppeals(lines);
    appeals.judgeSure();
    if (lines.stream().anyMatch(line -> line.isOfKind("appeal"))) {
      for (int i = 0; i < lines.size(); i++) {
        appeals.spread(i, 1);
      }
      for (int i = lines.size() - 1; i >= 0; i--) {
        appeals.spread(i, -1);
      }
      appeals.judgeBetween();
    }
  }

  private void judgeSure() {
    for (int i = 0; i < weights.length; i++) {
      TextBlock line = lines.get(i);
      weights[i] = line.isOpen() ? weight(line.words) : 0;
      // A sentence of an article may hold one such word, rarely two kinds of evidence.
      if (weights[i] > Appeals.SURE) {
        judge(line, "asks readers for support by its words");
      }
    }
  }

  private static int weight(String words) {
    int weight = Appeals.weigh(words);
    boolean spoken = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
    if (spoken
        || !Appeals.speaksToReaders(beginning(words))
        || !ADDRESS.matcher(beginning(words)).find()) {
      // An article may tell of somebody's small donations.
      return weight;
    }
    weight += REQUEST.matcher(beginning(words)).find() ? 4 : 0;
    return weight + (SELF.matcher(beginning(words)).find() ? 2 : 0);
  }

  private static String beginning(String words) {
    return words.substring(0, Math.min(words.length(), LOOKED_AT));
  }

  private void spread(int number, int step) {
    int before = number - step;
    boolean beside = before >= 0 && before < lines.size() && lines.get(before).isOfKind("appeal");
    TextBlock line = lines.get(number);
    if (beside && line.isOpen() && (weights[number] >= Appeals.BESIDE || isThanks(line))) {
      judge(line, "speaks of the outlet itself beside an appeal");
    }
  }

  private static boolean isThanks(TextBlock line) {
    return line.prose.words() <= MOST_OPENING_WORDS
        && (REQUEST.matcher(line.words).find() || line.words.startsWith("Thank you"));
  }

  /** Paragraphs between an opening, or a part of an appeal, and its next part. */
  private void judgeBetween() {
    boolean opened = false;
    for (int i = 0; i < lines.size(); i++) {
      TextBlock line = lines.get(i);
      boolean opens = isOpening(line) && (line.isOpen() || line.isOfKind("appeal"));
      if (!opens && !line.isOfKind("appeal")) {
        opened = false;
        continue;
      }
      opened |= opens;
      int next = i + 1;
      while (next < lines.size()
          && next <= i + MOST_BETWEEN
          && canBePart(lines.get(next), opened)) {
        next++;
      }
      if (next < lines.size() && lines.get(next).isOfKind("appeal")) {
        for (int part = line.isOpen() ? i : i + 1; part < next; part++) {
          judge(lines.get(part), "stands between the parts of an appeal");
        }
      }
    }
  }

  private static boolean isOpening(TextBlock line) {
    return line.prose.words() <= MOST_OPENING_WORDS
        && !line.prose.quoted()
        && "‘'".indexOf(line.words.charAt(0)) < 0
        && OPENING.matcher(line.words).find();
  }

  /** After a heading that opens an appeal any words; elsewhere the outlet speaks of itself. */
  private static boolean canBePart(TextBlock line, boolean opened) {
    return line.isOpen()
        && !line.prose.quoted()
        && !REPORTED.matcher(beginning(line.words)).find()
        && (opened || speaksOfItself(line.words));
  }

  private static final Pattern WE = pattern("(?:we|us|our)\\b");

  private static final Pattern ADDRESS = pattern("(?:we|us|our|your?)\\b");

  private static boolean speaksOfItself(String words) {
    return WE.matcher(beginning(words)).find();
  }

  private static void judge(TextBlock line, String why) {
    line.judge(Wording.Verdict.furniture("appeal", why));
  }
}
