package org.dateline.article.page;

import java.util.EnumSet;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/** Judges one block inside the article's container by its signals and its words. */
final class BlockJudge {
  private static final int LONGEST_CAPTION = 120;
  private static final int LONGEST_BOLD_HEADING = 12;
  static final int FEWEST_WORDS_OF_TEASER = 4;

  /** What is named a byline and is longer names somebody. */
  private static final int LONGEST_NAMELESS_BYLINE = 5;

  private BlockJudge() {}

  static Wording.Verdict inside(HtmlBlock block) {
    Wording.Verdict formed = block.has(Signal.POST) ? EmbeddedPosts.judge(block) : caption(block);
    if (formed != null) {
      return formed;
    }
    if (block.witnessed() == BodyWitness.Verdict.IN && block.wording() == null) {
      return body(block, "its words stand in the page's articleBody");
    }
    Signal against = against(block.region().within);
    if (against != null) {
      return SetAside.byName(against, block);
    }
    if (block.words() <= 8 && DayLine.isEntryTime(block.text())) {
      return new Wording.Verdict(BlockRole.TIMESTAMP, null, "a time of day by itself");
    }
    Wording.Verdict dated = bylineOrTimestamp(block, false);
    if (dated != null) {
      return dated;
    }
    Wording.Verdict wording = block.wording();
    if (wording != null) {
      return wording;
    }
    if (block.appeal() > Appeals.SURE + 1) {
      return Wording.Verdict.furniture("appeal", "asks readers for support by its words");
    }
    return byShape(block);
  }

  private static Wording.Verdict byShape(HtmlBlock block) {
    int words = block.prose().words();
    boolean heading = block.hasWithin(Signal.HEADING);
    boolean link = block.linkDensity() > 0.6 && (words < 30 || block.linkDensity() > 0.9);
    if (link && !heading && !isLinkedSentence(block)) {
      return words < FEWEST_WORDS_OF_TEASER
          ? Wording.Verdict.furniture("navigation", "a short link")
          : new Wording.Verdict(BlockRole.RELATED, "teaser", "almost all of it is a link");
    }
    if (heading) {
      return new Wording.Verdict(BlockRole.SUBHEADING, null, "a heading inside the article");
    }
    if (isBoldHeading(block)) {
      return new Wording.Verdict(BlockRole.SUBHEADING, null, "a line of its own in bold");
    }
    String name = block.elementName();
    boolean shaped = block.hasWithin(Signal.LIST) || name.equals("p") || name.equals("pre");
    if (!shaped && words < 8 && !block.prose().ends()) {
      return Wording.Verdict.furniture("navigation", "a short label, neither sentence nor heading");
    }
    return body(block, "running text inside the article's container");
  }

  /** Teasers have no full stop; a paragraph that does is a sentence with a reference. */
  private static boolean isLinkedSentence(HtmlBlock block) {
    return block.elementName().equals("p") && block.words() >= 6 && block.text().endsWith(".");
  }

  private static boolean isBoldHeading(HtmlBlock block) {
    char last = block.text().charAt(block.text().length() - 1);
    return block.isStrong()
        && block.words() <= LONGEST_BOLD_HEADING
        && !block.prose().ends()
        && last != ':'
        && last != ','
        && !block.hasWithin(Signal.LIST)
        && !block.hasWithin(Signal.TABLE);
  }

  /** Running text in the form that its element gives it. */
  static Wording.Verdict body(HtmlBlock block, String why) {
    if (block.isFormed(Signal.HEADING)) {
      return new Wording.Verdict(BlockRole.SUBHEADING, null, why + "; a heading");
    }
    if (block.isFormed(Signal.QUOTE)) {
      return new Wording.Verdict(BlockRole.QUOTE, null, why + "; a block quotation");
    }
    if (block.isFormed(Signal.LIST) || block.elementName().equals("tr")) {
      return new Wording.Verdict(BlockRole.LIST, null, why + "; an item of a list or table");
    }
    return new Wording.Verdict(BlockRole.PARAGRAPH, null, why);
  }

  /** The caption or credit of a picture, or null. */
  static Wording.@Nullable Verdict caption(HtmlBlock block) {
    EnumSet<Signal> signals = block.region().all;
    int words = block.prose().words();
    boolean hidden = signals.contains(Signal.COMMENTS) || signals.contains(Signal.RELATED);
    if (hidden || words > LONGEST_CAPTION || (block.linkDensity() > 0.8 && words > 6)) {
      return null;
    }
    boolean quote = signals.contains(Signal.QUOTE);
    if (signals.contains(Signal.CREDIT) && words <= 20) {
      return new Wording.Verdict(BlockRole.CREDIT, null, "named a credit");
    }
    boolean figure = signals.contains(Signal.FIGURE) && !quote && words <= 80;
    if ((figure || signals.contains(Signal.CAPTION)) && block.wording() == null) {
      if (CreditLine.isWhole(block.text())) {
        return new Wording.Verdict(BlockRole.CREDIT, null, "only names who made the picture");
      }
      if (words < 3) {
        return Wording.Verdict.furniture("media", "a label in a figure");
      }
      return new Wording.Verdict(
          BlockRole.CAPTION, null, "stands in a figure or is named a caption");
    }
    return null;
  }

  /** A byline or timestamp by signals, or by its first words near the headline; null if neither. */
  static Wording.@Nullable Verdict bylineOrTimestamp(HtmlBlock block, boolean near) {
    int words = block.prose().words();
    if (words > 40 || block.hasWithin(Signal.RELATED) || block.has(Signal.COMMENTS)) {
      return null;
    }
    String text = block.text();
    boolean mayBeDated =
        words <= 25
            && (block.has(Signal.TIMESTAMP)
                || near
                || (words <= 8 && !block.hasWithin(Signal.LIST)))
            && !block.prose().isSentence();
    if (mayBeDated && PublicationDates.find(text, PublicationDates.Order.DAY_FIRST) != null) {
      return new Wording.Verdict(BlockRole.TIMESTAMP, null, "a date beside the headline");
    }
    if (words <= 8 && (near || block.has(Signal.TIMESTAMP)) && DayLine.is(text)) {
      return new Wording.Verdict(BlockRole.TIMESTAMP, null, "a day or time beside the headline");
    }
    boolean named = block.has(Signal.BYLINE);
    boolean by = Bylines.startsWithBy(text) && words <= 12 && !block.prose().isSentence();
    boolean nameless =
        named && words > LONGEST_NAMELESS_BYLINE && Bylines.names(text, null).isEmpty();
    if (by || (named && words <= 25 && !nameless)) {
      return new Wording.Verdict(BlockRole.BYLINE, null, "names the author");
    }
    if (named && !nameless) {
      return Wording.Verdict.furniture("biography", "says who the author is");
    }
    if (block.has(Signal.TIMESTAMP) && words <= 12) {
      return new Wording.Verdict(BlockRole.TIMESTAMP, null, "named a time of publication");
    }
    return null;
  }

  /** The first signal that speaks against the article, or null. */
  static @Nullable Signal against(EnumSet<Signal> signals) {
    for (Signal signal : signals) {
      if (signal.isAgainstArticle()) {
        return signal;
      }
    }
    return null;
  }
}
