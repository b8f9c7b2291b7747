package org.dateline.article.page;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Says of what is set aside what it is: by the name of its element, by its words, or else by what
 * stands beside it in the same element.
 */
final class SetAside {
  static final String OTHER = "other";

  /** So far an appeal must go to be one beside furniture that asks. */
  private static final int ASKS = 3;

  private static final int FEWEST_WORDS_OF_CORRECTION = 5;

  /** Links in a menu have fewer; a longer one leads to the next article. */
  private static final int FEWEST_WORDS_IN_MENU = 6;

  private static final List<String> KINDS =
      List.of(
          "newsletter", "notification", "consent", "advertisement", "comments", "appeal", "legal");

  private static final Phrases WORDS =
      new Phrases(
          List.of(
              List.of(
                  "newsletter/newsletters",
                  "your inbox",
                  "by email",
                  "to your email/mailbox",
                  "unsubscribe"),
              List.of("notification/notifications", "push alerts", "follow us", "join our channel"),
              List.of(
                  "cookie/cookies",
                  "consent",
                  "personal data",
                  "tracking",
                  "privacy policy/notice/settings"),
              List.of(
                  "advertisement/advertisements", "brought to you by", "sponsored by", "sponsor"),
              List.of("comment/comments", "commenting", "moderated"),
              List.of(
                  "donate/donation/donations",
                  "subscribe/subscription/subscriptions/subscriber/subscribers",
                  "membership",
                  "become a member",
                  "per month/year/week",
                  "support us/our",
                  "paywall",
                  "our journalism/reporting/journalists",
                  "readers pay/support/fund/give"),
              List.of(
                  "all rights reserved",
                  "copyright",
                  "reproduction",
                  "registered in/office/company/with",
                  "terms of use/service",
                  "ltd/gmbh/llc")));

  private SetAside() {}

  /** What stands in an element whose name speaks against the article. */
  static Wording.Verdict byName(Signal signal, HtmlBlock block) {
    if (signal == Signal.CORRECTION && block.words() >= FEWEST_WORDS_OF_CORRECTION) {
      return new Wording.Verdict(
          BlockRole.PARAGRAPH, Block.CORRECTION, "stands in an element marked as correction");
    }
    String why = "stands in an element marked as " + signal.label();
    boolean link = block.linkDensity() > 0.8;
    if (link
        && block.words() < BlockJudge.FEWEST_WORDS_OF_TEASER
        && (signal == Signal.NAVIGATION || signal == Signal.MASTHEAD)) {
      return Wording.Verdict.furniture(signal.kind(), why);
    }
    Wording.Verdict wording = block.wording();
    if (signal.isPlace() && wording != null && wording.role() == BlockRole.FURNITURE) {
      return wording;
    }
    if (signal == Signal.FOOTER && block.prose().isSentence()) {
      return Wording.Verdict.furniture(Signal.LEGAL.kind(), why);
    }
    String kind = signal.isOfOthers() ? byWords(block) : null;
    if (kind != null) {
      return Wording.Verdict.furniture(kind, why);
    }
    if (signal.isOfOthers() && link && block.words() < BlockJudge.FEWEST_WORDS_OF_TEASER) {
      return Wording.Verdict.furniture(Signal.NAVIGATION.kind(), why);
    }
    boolean teaser = signal == Signal.NAVIGATION && link && block.words() >= FEWEST_WORDS_IN_MENU;
    return signal.isOfOthers() || teaser
        ? new Wording.Verdict(BlockRole.RELATED, Signal.RELATED.kind(), why)
        : Wording.Verdict.furniture(signal.kind(), why);
  }

  static void settle(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    for (int i = 0; i < verdicts.size(); i++) {
      Wording.Verdict verdict = verdicts.get(i);
      HtmlBlock block = page.blocks().get(i);
      if (OTHER.equals(verdict.kind())) {
        verdicts.set(i, known(page, verdicts, i));
      } else if (verdict.role() == BlockRole.PARAGRAPH
          && verdict.kind() == null
          && block.appeal() >= ASKS
          && (asks(verdicts, i - 1) || asks(verdicts, i + 1))) {
        verdicts.set(
            i,
            Wording.Verdict.furniture(
                Signal.APPEAL.kind(), "speaks to readers beside what asks something of them"));
      }
    }
  }

  /** The kind that a block's words tell, or null. */
  static @Nullable String byWords(HtmlBlock block) {
    int found = WORDS.kindsIn(block.text());
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if ((found & (1 << kind)) != 0) {
        return KINDS.get(kind);
      }
    }
    return block.appeal() >= Appeals.BESIDE ? Signal.APPEAL.kind() : null;
  }

  private static Wording.Verdict known(
      HtmlBlocks.Reading page, List<Wording.Verdict> verdicts, int number) {
    Wording.Verdict verdict = verdicts.get(number);
    String kind = byWords(page.blocks().get(number));
    if (kind != null) {
      return Wording.Verdict.furniture(kind, verdict.why());
    }
    for (int other : new int[] {number - 1, number + 1}) {
      if (other >= 0 && other < verdicts.size() && areBeside(page, number, other)) {
        Wording.Verdict beside = verdicts.get(other);
        boolean aside = beside.role() == BlockRole.FURNITURE || beside.role() == BlockRole.RELATED;
        boolean fits =
            beside.role() == BlockRole.RELATED || !page.blocks().get(number).prose().isSentence();
        if (aside && fits && beside.kind() != null && !OTHER.equals(beside.kind())) {
          return new Wording.Verdict(beside.role(), beside.kind(), verdict.why());
        }
      }
    }
    return verdict;
  }

  private static boolean areBeside(HtmlBlocks.Reading page, int one, int other) {
    HtmlRegion region = page.blocks().get(one).region();
    HtmlRegion second = page.blocks().get(other).region();
    return region.parent != null
        && (region.parent == second.parent || region.parent == second || second.parent == region);
  }

  private static boolean asks(List<Wording.Verdict> verdicts, int number) {
    if (number < 0 || number >= verdicts.size()) {
      return false;
    }
    Wording.Verdict verdict = verdicts.get(number);
    String kind = verdict.kind();
    return verdict.role() == BlockRole.FURNITURE
        && kind != null
        && List.of("appeal", "newsletter", "login", "notification").contains(kind);
  }
}
