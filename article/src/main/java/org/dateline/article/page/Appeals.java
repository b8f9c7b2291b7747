package org.dateline.article.page;

import java.util.List;

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

  /** Kinds of evidence; each counts once, however often it is met. */
  private static final int[] WEIGHTS = {4, 2, 2, 1, 1};

  private static final Phrases EVIDENCE =
      new Phrases(
          List.of(
              List.of(
                  "your support/donation/donations/contribution/contributions/subscription/generosity",
                  "support/fund/back our/us/independent journalism/reporting/work/newsroom/journalists",
                  "chip in",
                  "make a/your donation/contribution/gift",
                  "from as little as",
                  "sign the/our/this petition"),
              List.of(
                  "donate/donation/donations/donating",
                  "subscribe/subscriber/subscribers/subscribing",
                  "become a member/supporter/subscriber",
                  "paywall/paywalls",
                  "paid for by",
                  "reader funded/supported",
                  "advertisers",
                  "advertising revenue",
                  "click here",
                  "petition",
                  "your inbox"),
              List.of(
                  "our journalism/reporting/reporters/journalists/newsroom/readers/coverage/mission/website/work",
                  "quality/independent/fearless/trusted journalism",
                  "reporters on the ground",
                  "trusted by",
                  "news outlet/outlets"),
              List.of(
                  "we need/believe/choose/know/rely/depend/cannot/ask/campaign",
                  "we can t",
                  "we are asking/calling",
                  "help/helps us",
                  "allows us",
                  "we/our"),
              List.of("you/your/yours", "readers")));

  private static final int LOOKED_AT = 1_500;

  private Appeals() {}

  /** The weight of the evidence; below zero where it is quoted speech. */
  static int weigh(String paragraph) {
    String text = paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT));
    if (!speaksToReaders(text)) {
      return 0;
    }
    int weight = 0;
    int found = EVIDENCE.kindsIn(text);
    for (int kind = 0; kind < WEIGHTS.length; kind++) {
      weight += (found & (1 << kind)) == 0 ? 0 : WEIGHTS[kind];
    }
    return isSpeech(text) ? weight - 5 : weight;
  }

  /** Without any of these words no appeal is made; most paragraphs have none. */
  private static final Phrases ADDRESS =
      new Phrases(
          List.of(
              List.of(
                  "you/your/yours/we/us/our/readers/petition",
                  "donate/donation/donations/donating",
                  "subscribe/subscriber/subscribers/subscribing")));

  /** Whether a word addresses readers or speaks for the outlet. */
  static boolean speaksToReaders(String text) {
    return ADDRESS.kindsIn(text) != 0;
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
