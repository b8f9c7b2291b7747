package org.dateline.article.page;

import java.util.List;

/**
 * Marks an outlet's appeals in plain text. Appeals come in runs: a paragraph with some evidence is
 * one beside a paragraph that has plenty.
 */
final class TextAppeals {
  private TextAppeals() {}

  static void judge(List<TextBlock> lines) {
    int[] weights = new int[lines.size()];
    for (int i = 0; i < weights.length; i++) {
      TextBlock line = lines.get(i);
      weights[i] = line.isOpen() ? Appeals.weigh(line.words) : 0;
    }
    for (int i = 0; i < weights.length; i++) {
      if (isSure(lines.get(i), weights[i])) {
        judge(lines.get(i), "asks readers for support by its words");
      }
    }
    for (int i = 0; i < weights.length; i++) {
      spread(lines, weights, i, 1);
    }
    for (int i = weights.length - 1; i >= 0; i--) {
      spread(lines, weights, i, -1);
    }
  }

  private static boolean isSure(TextBlock line, int weight) {
    // A sentence of an article may hold one such word, rarely two kinds of evidence.
    return line.isOpen() && weight > Appeals.SURE;
  }

  private static void spread(List<TextBlock> lines, int[] weights, int number, int step) {
    int before = number - step;
    boolean beside = before >= 0 && before < weights.length && isAppeal(lines.get(before));
    if (beside && lines.get(number).isOpen() && weights[number] >= Appeals.BESIDE) {
      judge(lines.get(number), "speaks of the outlet itself beside an appeal");
    }
  }

  private static boolean isAppeal(TextBlock line) {
    return "appeal".equals(line.block().kind());
  }

  private static void judge(TextBlock line, String why) {
    line.judge(Wording.Verdict.furniture("appeal", why));
  }
}
