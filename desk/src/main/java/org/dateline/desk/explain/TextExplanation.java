package org.dateline.desk.explain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.explain.Explanation.Finding;
import org.dateline.desk.explain.Explanation.Why;
import org.dateline.desk.explain.Explanation.Words;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TerminalText;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/**
 * Writes explanations for a terminal or a plain text file. Control characters and changes of
 * direction in a page's words cannot reach the terminal.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TextExplanation implements ExplanationForm {
  private static final int COLUMN = 14;
  private static final String NOTHING = "the page does not say";
  private static final int LONGEST_EVIDENCE = 90;

  private final TextStyle style;

  public TextExplanation(TextStyle style) {
    this.style = style;
  }

  @Override
  public void write(Explanation explanation, Appendable out) throws IOException {
    Words passage = explanation.passage();
    Flow head = new Flow(style, "", "").add(explanation.statement(), Ink.BOLD).add(" · ");
    head.add(explanation.input() + ", characters " + offsets(passage), Ink.FAINT);
    out.append(head.lines()).append('\n');
    out.append(new MarkedPassage(style, explanation).lines()).append('\n');
    for (Finding finding : explanation.findings()) {
      write(finding, out);
    }
  }

  private void write(Finding finding, Appendable out) throws IOException {
    String label = label(finding.about());
    List<String> values = finding.values().isEmpty() ? List.of(NOTHING) : finding.values();
    for (String value : values) {
      Ink ink = finding.values().isEmpty() ? Ink.FAINT : Ink.BOLD;
      out.append(new Flow(style, label, indent(COLUMN)).add(value, ink).lines());
      label = indent(COLUMN);
    }
    for (Why why : finding.reasons()) {
      Flow flow = new Flow(style, indent(COLUMN) + "– ", indent(COLUMN + 2));
      if (!why.words().isEmpty()) {
        flow.add(evidence(finding, why.words()), Ink.ACCENT).add(": ");
      }
      out.append(flow.add(why.why()).lines());
    }
  }

  private static String label(String about) {
    String words = about.replace('_', ' ');
    String capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return capital + " ".repeat(Math.max(1, COLUMN - capital.length()));
  }

  private static String indent(int columns) {
    return " ".repeat(columns);
  }

  /** The words with their places; of words that are the value itself the places alone. */
  private static String evidence(Finding finding, List<Words> words) {
    return words.stream()
        .map(
            one ->
                finding.values().contains("“" + one.exact() + "”")
                    ? "characters " + offsets(one)
                    : "“%s” (%s)".formatted(shortened(one.exact(), LONGEST_EVIDENCE), offsets(one)))
        .collect(Collectors.joining(", "));
  }

  private static String offsets(Words words) {
    return words.start() + "–" + words.end();
  }

  /** Writes its id, who speaks, the word of saying, what is said. */
  @Override
  public void write(String input, Explainer.Entry entry, Appendable out) throws IOException {
    String id = String.format(Locale.ROOT, "%-5s", entry.id());
    String words = "%s | %s | %s".formatted(entry.speaker(), entry.cue(), entry.content());
    String line = TerminalText.clean(words.replaceAll("(?U)\\s+", " "), style.unicode());
    out.append(style.inked(id, Ink.BOLD)).append(fitting(line, style.width() - id.length()));
    out.append('\n');
  }

  private String fitting(String clean, int columns) {
    if (TerminalText.columns(clean) <= columns) {
      return clean;
    }
    String end = style.unicode() ? "…" : "...";
    StringBuilder fitting = new StringBuilder();
    int used = end.length();
    for (int point : clean.codePoints().toArray()) {
      used += TerminalText.columns(Character.toString(point));
      if (used > columns) {
        break;
      }
      fitting.appendCodePoint(point);
    }
    return fitting.append(end).toString();
  }

  private static String shortened(String words, int most) {
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
