package org.dateline.article.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.page.PublicationDates.Order;
import org.jspecify.annotations.Nullable;

/** Reads a plain text's metadata from its blocks. For one text. */
final class TextMetadata {
  /** Where furniture names the outlet: up to six capitalised words. */
  private static final String NAME =
      "((?:the\\s)?\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,30}(?:\\s(?:of|and|the|&|\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,30})){0,5})";

  private static final Pattern NAMED_AT_END =
      Pattern.compile(
          "(?:[Nn]otifications|[Aa]lerts|[Nn]ewsletters?|[Uu]pdates|[Nn]ews) from\\s"
              + NAME
              + "(?:\\s\\([^()]{1,40}\\))?\\W{0,3}$");
  private static final Pattern NAMED_AS_SUBJECT =
      Pattern.compile(
          "^"
              + NAME
              + "\\s(?:has a (?:proud |long )?history of|is trusted by|relies on|is funded by|is a registered)");
  private static final Pattern NAMED_BY_COPYRIGHT =
      Pattern.compile("^(?:©|\\(c\\)|[Cc]opyright)\\s?(?:©\\s?)?(?:\\d{4}\\s)?" + NAME);

  private static final Pattern NAMED_BEFORE_DELIVERY =
      Pattern.compile(
          "(?:[Nn]ews|[Uu]pdates|[Ss]tories|[Hh]eadlines) from\\s"
              + NAME
              + "\\s(?:delivered|straight|direct|sent|in your|to your)\\b");

  private static final List<Pattern> NAMING =
      List.of(NAMED_AT_END, NAMED_AS_SUBJECT, NAMED_BY_COPYRIGHT, NAMED_BEFORE_DELIVERY);

  private static final Pattern ABOUT =
      Pattern.compile("^(?:About|ABOUT) (?:the |THE )?(\\p{Lu}[^.!?]{2,70})$");

  /** A dateline's day: what stands before its dash. */
  private static final Pattern DATED =
      Pattern.compile("^\\p{Lu}[\\p{L}\\s,.'’/()\\d]{3,110}\\s?(?=\\s[-–—])");

  /** A wire's dateline at the head of the first paragraph. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{L}\\s,.'’/\\d-]{0,60}\\((?<wire>\\p{Lu}[\\p{L} ]{1,20})\\)\\s?[-–—]");

  private final Capture capture;
  private final String text;
  private final List<Block> blocks;
  private final List<Problem> problems;
  private final MetadataFields fields = new MetadataFields();

  TextMetadata(Capture capture, String text, List<Block> blocks, List<Problem> problems) {
    this.capture = capture;
    this.text = text;
    this.blocks = blocks;
    this.problems = problems;
  }

  Metadata read() {
    outlet();
    for (Block block : blocks) {
      String words = block.span().of(text);
      switch (block.role()) {
        case HEADLINE ->
            fields.headline(HeadlineMarks.withoutUpdates(ExportLabels.value(words)), "text");
        case STANDFIRST -> fields.standfirst(words, "text");
        case BYLINE ->
            fields.authors(Bylines.names(ExportLabels.value(words), fields.outlet()), "byline");
        case TIMESTAMP -> timestamp(block, words);
        case SUBHEADING, PARAGRAPH, LIST, QUOTE, CAPTION, CREDIT, RELATED, FURNITURE -> {
          // They say nothing of the article as a whole.
        }
      }
    }
    dateline();
    section();
    mail();
    fields.url(capture.known().url(), "input");
    fields.published(PublicationDay.supplied(capture), "input");
    return fields.build();
  }

  private void outlet() {
    for (Block block : blocks) {
      if (block.role() == BlockRole.FURNITURE) {
        String words = block.span().of(text);
        String line = words.substring(0, Math.min(words.length(), 300)).replace('\u00a0', ' ');
        for (Pattern pattern : NAMING) {
          Matcher named = pattern.matcher(line);
          if (named.find()) {
            fields.outlet(withoutNextSentence(named.group(1)), "text");
          }
        }
        if ("publisher".equals(block.kind())) {
          int bracket = line.indexOf(" (");
          fields.outlet(bracket < 0 ? line : line.substring(0, bracket), "text");
        }
        if ("biography".equals(block.kind())) {
          Matcher about = ABOUT.matcher(line);
          fields.outlet(about.find() ? about.group(1) : null, "text");
        }
      }
    }
  }

  /** A full stop ends the name, but for initials. */
  private static String withoutNextSentence(String name) {
    int stop = name.indexOf(". ");
    return stop > 3 ? name.substring(0, stop) : name;
  }

  /** A wire's name and, where a year is told, its day at the head of the first paragraph. */
  private void dateline() {
    for (Block block : blocks) {
      if (block.role() == BlockRole.PARAGRAPH && !block.isCorrection()) {
        Span span = block.span();
        String start = text.substring(span.start(), Math.min(span.end(), span.start() + 150));
        Matcher dateline = DATELINE.matcher(start);
        fields.outlet(dateline.find() ? dateline.group("wire") : null, "dateline");
        Matcher dated = DATED.matcher(start);
        if (dated.find() && !fields.isPublishedKnown()) {
          datelineDay(span.start(), dated.group());
        }
        return;
      }
    }
  }

  private void datelineDay(int start, String words) {
    PublicationDates.Found found = PublicationDates.find(words, order());
    Timestamp stamp = found == null ? null : found.stamp();
    if (found != null && stamp != null && stamp.day() != null) {
      int at = start + words.indexOf(stamp.text(), found.start());
      Span span = new Span(at, at + stamp.text().length());
      Timestamp placed =
          new Timestamp(stamp.value(), stamp.local(), stamp.precision(), stamp.text(), span);
      fields.published(PublicationDay.checked(placed, capture, problems), "dateline");
    }
  }

  /** The label over the headline, or the last part of the path to the page. */
  private void section() {
    for (Block block : blocks) {
      String labelled = "wire".equals(block.kind()) ? block.span().of(text) : "";
      if ("SECTION".equals(ExportLabels.label(labelled))) {
        fields.section(ExportLabels.value(labelled).split(";", 2)[0].strip(), "text");
      }
    }
    for (Block block : blocks) {
      if (block.role() == BlockRole.HEADLINE) {
        return;
      }
      if (block.role() == BlockRole.FURNITURE && "navigation".equals(block.kind())) {
        String words = block.span().of(text);
        List<String> path = TextWording.path(words);
        boolean label = TextTop.SECTIONS.contains(Letters.lower(words.strip()));
        if (label || path.size() > 1) {
          fields.section(path.getLast(), "text");
        }
      }
    }
  }

  /** What the head of a message tells, where the text does not. */
  private void mail() {
    MailHead head = MailHead.of(text, blocks);
    if (head == null) {
      return;
    }
    String subject = head.subject();
    fields.headline(subject == null ? null : HeadlineMarks.withoutAnswers(subject), "mail");
    String sender = head.sender();
    if (sender != null && head.isFromPerson()) {
      fields.authors(List.of(sender), "mail");
    } else {
      fields.outlet(sender, "mail");
    }
    Span date = head.date();
    PublicationDates.Found found =
        date == null ? null : PublicationDates.find(date.of(text), order());
    Timestamp stamp = found == null ? null : found.stamp();
    if (date != null && stamp != null) {
      Timestamp placed =
          new Timestamp(stamp.value(), stamp.local(), stamp.precision(), date.of(text), date);
      fields.published(PublicationDay.checked(placed, capture, problems), "mail");
    }
  }

  private static final Pattern CHANGED =
      Pattern.compile("\\b(?:last )?(?:updated|modified)\\b", Pattern.CASE_INSENSITIVE);

  /** A line tells when the text was published, when it was changed, or both in this order. */
  private void timestamp(Block block, String words) {
    Matcher changed = CHANGED.matcher(words);
    int from = changed.find() ? changed.start() : words.length();
    if (from > 0) {
      fields.published(stamp(block, words.substring(0, from), 0), "text");
    }
    if (from < words.length()) {
      fields.modified(stamp(block, words.substring(from), from), "text");
    }
  }

  /** The date in a part of the block; null, perhaps with a problem, if there is none. */
  private @Nullable Timestamp stamp(Block block, String words, int from) {
    PublicationDates.Found found = PublicationDates.find(words, order());
    if (found == null) {
      return null;
    }
    Timestamp stamp = found.stamp();
    if (stamp == null) {
      problems.add(PublicationDay.ambiguous(words.substring(found.start(), found.end())));
      return null;
    }
    int start = block.span().start() + from + words.indexOf(stamp.text(), found.start());
    String all = block.span().of(text);
    return PublicationDay.checked(placed(block, stamp, start, all), capture, problems);
  }

  /** Where the block is a date and little else, all its words are the timestamp's. */
  private Timestamp placed(Block block, Timestamp stamp, int start, String words) {
    boolean whole = words.length() <= stamp.text().length() + 12 && !words.startsWith("date");
    Span span = whole ? block.span() : new Span(start, start + stamp.text().length());
    return new Timestamp(stamp.value(), stamp.local(), stamp.precision(), span.of(text), span);
  }

  private @Nullable Order order;

  /** The order that the text's own dates and zones show. */
  private Order order() {
    Order known = order;
    if (known == null) {
      String sample = text.substring(0, Math.min(text.length(), 50_000));
      known = PublicationDates.orderShownIn(sample);
      if (known == Order.UNKNOWN && ZONES_DAY_FIRST.matcher(sample).find()) {
        known = Order.DAY_FIRST;
      } else if (known == Order.UNKNOWN && ZONES_MONTH_FIRST.matcher(sample).find()) {
        known = Order.MONTH_FIRST;
      }
      order = known;
    }
    return known;
  }

  private static final Pattern ZONES_DAY_FIRST =
      Pattern.compile("\\d (?:BST|GMT|CET|CEST|EET|EEST|AEST|AEDT|SAST)\\b");
  private static final Pattern ZONES_MONTH_FIRST =
      Pattern.compile("\\d ?(?:[ap]\\.?m\\.? )?(?:EST|EDT|PST|PDT|CST|CDT|ET|PT)\\b");
}
