package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs how far a paragraph is an outlet's appeal to its readers: for money, a subscription, a
 * signature. No single word decides; a paragraph needs several kinds of evidence, and less of it
 * next to one that has plenty. Quoted speech counts against: then somebody else asks.
 */
final class Appeals {
  /** From this weight on a paragraph is an appeal by itself. */
  static final int SURE = 4;

  /** From this weight on a paragraph is one beside a sure one. */
  static final int BESIDE = 2;

  private record Evidence(int weight, Pattern pattern) {
    Evidence(int weight, String... alternatives) {
      this(
          weight,
          Pattern.compile(
              "\\b(?:" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Evidence> EVIDENCE =
      List.of(
          new Evidence(
              4,
              "your (?:support|donations?|contributions?|subscription|generosity)",
              "(?:support|fund|back) (?:our|us|independent) (?:journalism|reporting|work|newsroom|journalists)",
              "chip in",
              "make (?:a|your) (?:donation|contribution|gift)",
              "from as little as",
              "sign (?:the|our|this) petition"),
          new Evidence(
              2,
              "donat(?:e|ion|ions|ing)",
              "subscrib(?:e|er|ers|ing)",
              "become a (?:member|supporter|subscriber)",
              "paywalls?",
              "paid for by",
              "reader-(?:funded|supported)",
              "advertis(?:ers|ing revenue)",
              "click here",
              "petition",
              "your inbox"),
          new Evidence(
              2,
              "our (?:journalism|reporting|reporters|journalists|newsroom|readers|coverage|mission|website|work)",
              "(?:quality|independent|fearless|trusted) journalism",
              "reporters on the ground",
              "trusted by",
              "news outlets?"),
          new Evidence(
              1,
              "we (?:need|believe|choose|know|rely|depend|can.t|cannot|ask|are asking|are calling|campaign)",
              "help(?:s)? us",
              "allows us",
              "we",
              "our"),
          new Evidence(1, "you(?:r|rs)?", "readers"));

  private static final int LOOKED_AT = 1_500;

  private Appeals() {}

  /** The weight of the evidence; below zero where it is quoted speech. */
  static int weigh(String paragraph) {
    String text = paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT));
    if (!speaksToReaders(text)) {
      return 0;
    }
    int weight = 0;
    for (Evidence evidence : EVIDENCE) {
      Matcher matcher = evidence.pattern().matcher(text);
      weight += matcher.find() ? evidence.weight() : 0;
    }
    return isSpeech(text) ? weight - 5 : weight;
  }

  /** Without any of these words no appeal is made; most paragraphs have none. */
  private static final Set<String> ADDRESS =
      Set.of(
          "you",
          "your",
          "yours",
          "we",
          "us",
          "our",
          "readers",
          "petition",
          "donate",
          "donation",
          "donations",
          "donating",
          "subscribe",
          "subscriber",
          "subscribers",
          "subscribing");

  /** Whether a word addresses readers or speaks for the outlet. */
  static boolean speaksToReaders(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        boolean candidate = i - start >= 2 && i - start <= 12;
        if (candidate && ADDRESS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Double quotation marks round more than a word or two, or a reporting verb beside them. */
  private static boolean isSpeech(String text) {
    char first = text.charAt(0);
    return first == '“'
        || first == '"'
        || (text.indexOf('“') >= 0 && text.indexOf('”') >= 0)
        || text.indexOf('"') != text.lastIndexOf('"');
  }
}
