package org.dateline.article.page;

import java.util.List;
import java.util.Set;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels with which news databases export an article: {@code BYLINE:}, {@code SECTION:},
 * {@code LENGTH:}. Two of them make an export; over its headline then stand outlet and date.
 */
final class ExportLabels {
  private static final int MOST_LABEL = 20;
  private static final int FEWEST = 2;
  private static final int MOST_OUTLET_WORDS = 8;

  private static final Set<String> LABELS =
      Set.of(
          "BYLINE",
          "SECTION",
          "LENGTH",
          "HEADLINE",
          "DATELINE",
          "LOAD-DATE",
          "LANGUAGE",
          "GRAPHIC",
          "PUBLICATION-TYPE",
          "DOCUMENT-TYPE",
          "JOURNAL-CODE",
          "ACC-NO");

  private ExportLabels() {}

  /** The label at the head of the line; null if there is none. */
  static @Nullable String label(String line) {
    int colon = line.indexOf(':');
    String label = colon < 0 || colon > MOST_LABEL ? "" : line.substring(0, colon).strip();
    return LABELS.contains(label) ? label : null;
  }

  /** What the line says behind its label, or all of it if it has none. */
  static String value(String line) {
    return label(line) == null ? line : line.substring(line.indexOf(':') + 1).strip();
  }

  static void judge(List<TextBlock> lines) {
    int labels = 0;
    for (TextBlock line : lines) {
      labels += line.isOpen() && label(line.words) != null ? 1 : 0;
    }
    if (labels < FEWEST) {
      return;
    }
    for (TextBlock line : lines) {
      String label = line.isOpen() ? label(line.words) : null;
      if (label != null) {
        judge(line, label);
      }
    }
    outlet(lines);
  }

  private static void judge(TextBlock line, String label) {
    switch (label) {
      case "BYLINE" -> line.judge(BlockRole.BYLINE, "labelled as the byline");
      case "HEADLINE" -> line.judge(BlockRole.HEADLINE, "labelled as the headline");
      default -> line.judge(Wording.Verdict.furniture("wire", "a label of a news database"));
    }
  }

  /** The first line, if the next is a date. */
  private static void outlet(List<TextBlock> lines) {
    TextBlock first = lines.getFirst();
    boolean named = first.isOpen() && first.isLabel(MOST_OUTLET_WORDS) && lines.size() > 1;
    if (named
        && PublicationDates.find(lines.get(1).words, PublicationDates.Order.UNKNOWN) != null
        && lines.get(1).isLabel(MOST_OUTLET_WORDS)) {
      first.judge(Wording.Verdict.furniture("publisher", "the outlet, over its date"));
    }
  }
}
