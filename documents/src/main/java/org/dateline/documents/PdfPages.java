package org.dateline.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes running text of the pages of a PDF. A PDF knows where letters stand and nothing of
 * paragraphs; what guesses them finds the lines, and paragraphs where there is a gap. Here lines
 * are joined, words that were broken at their end made whole, paragraphs cut where a short line
 * ends a sentence, and joined where a page ends within a sentence. What stands at the edge of page
 * after page is set aside.
 */
final class PdfPages {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\W{0,3}(?:[Pp]age\\s+)?\\d{1,4}(?:\\s*(?:of|/|\\|)\\s*\\d{1,4})?\\W{0,3}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int EDGE = 2;

  /** The share of the widest line below which a line that ends a sentence ends a paragraph. */
  private static final double SHORT = 0.8;

  private final Document document;
  private final List<List<List<String>>> pages;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();

  private PdfPages(Document document) {
    this.document = document;
    this.pages = document.select("div.page").stream().map(PdfPages::paragraphs).toList();
  }

  static void mend(Document document) {
    new PdfPages(document).mend();
  }

  private void mend() {
    Map<String, Integer> edges = new HashMap<>();
    pages.forEach(
        page -> edges(page).distinct().forEach(line -> edges.merge(line, 1, Integer::sum)));
    boolean first = true;
    for (List<List<String>> page : pages) {
      boolean begins = !first;
      for (List<String> lines : withoutEdges(page, edges, first)) {
        for (String paragraph : cut(lines)) {
          add(paragraph, begins);
          begins = false;
        }
      }
      first = false;
    }
    Element body = document.body();
    body.empty();
    paragraphs.forEach(text -> body.appendElement("p").text(text));
    Element footer = body.appendElement("footer");
    furniture.forEach(text -> footer.appendElement("p").text(text));
  }

  private static List<List<String>> paragraphs(Element page) {
    return page.select("p").stream()
        .map(
            one ->
                one.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
        .filter(lines -> !lines.isEmpty())
        .toList();
  }

  /** The lines at the head and the foot of a page, numbers set aside. */
  private static Stream<String> edges(List<List<String>> page) {
    List<String> lines = page.stream().flatMap(List::stream).toList();
    return Stream.concat(
            lines.stream().limit(EDGE), lines.stream().skip(Math.max(EDGE, lines.size() - EDGE)))
        .map(PdfPages::shape);
  }

  private static String shape(String line) {
    return DIGITS.matcher(line).replaceAll("0");
  }

  /** The first page keeps its head, which may be the title. */
  private List<List<String>> withoutEdges(
      List<List<String>> page, Map<String, Integer> edges, boolean first) {
    int count = page.stream().mapToInt(List::size).sum();
    int number = 0;
    List<List<String>> kept = new ArrayList<>();
    for (List<String> lines : page) {
      List<String> rest = new ArrayList<>();
      for (String line : lines) {
        boolean head = number < EDGE;
        boolean foot = number >= count - EDGE;
        boolean again = edges.getOrDefault(shape(line), 0) * 2 > pages.size() && pages.size() > 1;
        if ((head || foot)
            && (PAGE_NUMBER.matcher(line).matches() || (again && !(first && head)))) {
          furniture.add(line);
        } else {
          rest.add(line);
        }
        number++;
      }
      if (!rest.isEmpty()) {
        kept.add(rest);
      }
    }
    return kept;
  }

  /** Lines joined to paragraphs. */
  private static List<String> cut(List<String> lines) {
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    String open = "";
    for (String line : lines) {
      open = open.isEmpty() ? line : joined(open, line);
      if (line.length() < SHORT * widest && endsSentence(line)) {
        paragraphs.add(open);
        open = "";
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private void add(String paragraph, boolean beginsPage) {
    boolean goesOn =
        beginsPage
            && !paragraphs.isEmpty()
            && Character.isLowerCase(paragraph.codePointAt(0))
            && !endsSentence(paragraphs.getLast());
    if (goesOn) {
      paragraphs.add(joined(paragraphs.removeLast(), paragraph));
    } else {
      paragraphs.add(paragraph);
    }
  }

  /** A hyphen before a small letter broke a word, unless the word has another hyphen. */
  private static String joined(String before, String after) {
    String word = before.substring(before.lastIndexOf(' ') + 1);
    int hyphen = word.length() - 1;
    boolean broken =
        hyphen > 0
            && (word.charAt(hyphen) == '-'
                || word.charAt(hyphen) == '\u00ad'
                || word.charAt(hyphen) == '\u2010')
            && Character.isLetter(word.charAt(hyphen - 1))
            && Character.isLowerCase(after.codePointAt(0));
    if (!broken) {
      return before + " " + after;
    }
    boolean compound = word.indexOf('-') < hyphen && word.charAt(hyphen) == '-';
    return (compound ? before : before.substring(0, before.length() - 1)) + after;
  }

  private static boolean endsSentence(String text) {
    return text.matches("(?s).*[.!?:…][\"'”’)\\]]*$");
  }
}
