package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts a statement into reported form out of the page's own words. Where source, cue and content
 * stand close together in this order, the page's own joints are kept ("told the BBC on Monday
 * that"); where they do not, or where the words between would assert something, a dash and a colon
 * stand in their place. Words are never inflected, so the sentence can be stiff but not wrong.
 */
final class Phrasing {
  private static final int LONGEST_JOINT = 60;

  /** What cannot belong to a joint: the end of a sentence or line, and anything quoted. */
  private static final Pattern BREAK = Pattern.compile("[.?!;\\n\\r\"“”«»()\\[\\]–—]");

  private static final Pattern PARTICIPLE =
      Pattern.compile("(?U)((\\w+ly|also|then|later) )*\\w{2,}ing\\b.*");
  private static final Pattern CITING =
      Pattern.compile("(?i)(citing|quoting|.*\\b(to|by|of|from|per))");

  private final String text;
  private final Statement statement;

  private static final String END_OF_RECIPIENT = ".,:;!?\n\"“”‘()–—";

  /** What is used of the page besides source and content. */
  private final List<Span> used = new ArrayList<>();

  /** A sentence, and the pieces of the page that it uses besides source and content. */
  record Phrased(ReportedForm form, List<Quotation> attribution) {}

  private Phrasing(String text, Statement statement) {
    this.text = text;
    this.statement = statement;
  }

  static Phrased of(
      Quoter quoter, Statement statement, @Nullable String name, @Nullable String role) {
    return new Phrasing(quoter.text(), statement).phrase(quoter, name, role);
  }

  private Phrased phrase(Quoter quoter, @Nullable String name, @Nullable String role) {
    String speaker = speaker(name);
    String office = role == null || Words.containsIgnoringCase(speaker, role) ? null : role;
    String opening = opening();
    String joining = opening != null ? ":" : withDash(Words.collapse(verb() + junction()));
    ReportedForm form =
        new ReportedForm(
            opening == null ? "" : opening,
            speaker,
            office,
            (joining.startsWith(":") ? "" : " ") + joining + " ",
            statement.kind() == Statement.Kind.DIRECT,
            Passages.of(quoter, statement));
    return new Phrased(form, quoter.quote(merged()));
  }

  /** What is used, in order; pieces that touch or have only a blank between them are one. */
  private List<Span> merged() {
    List<Span> merged = new ArrayList<>();
    for (Span span : used.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end() + 1) {
        merged.add(merged.removeLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private String speaker(@Nullable String name) {
    if (name != null && !name.isBlank()) {
      return Words.capitalised(Words.collapse(name));
    }
    return statement.source().isEmpty()
        ? "Source not named"
        : "“%s” (not identified)".formatted(wordsOf(statement.source()));
  }

  /** "According to ", "Was confirmed by ": a cue that leads to its source; null if it does not. */
  private @Nullable String opening() {
    if (statement.source().isEmpty() || statement.cue().isEmpty()) {
      return null;
    }
    Span cue = whole(statement.cue());
    int sourceStart = statement.source().getFirst().start();
    Span joint = gap(cue.end(), sourceStart);
    if (joint == null || !AttributionWords.mayFollowCue(joint.of(text))) {
      return null;
    }
    Span leading = new Span(cue.start(), sourceStart).strip(text);
    String words = Words.collapse(leading.of(text));
    if (!CITING.matcher(words).matches()) {
      return null;
    }
    used.add(leading);
    return Words.capitalised(words) + " ";
  }

  /** The cue's own words with what stands between it and its source, if that may be kept. */
  private String verb() {
    if (statement.cue().isEmpty()) {
      return "";
    }
    Span cue = whole(statement.cue());
    Span gap = statement.source().isEmpty() ? null : gap(sourceEnd(), cue.start());
    if (gap == null || gap.isEmpty()) {
      return cueWords(cue);
    }
    String between = gap.of(text);
    if (AttributionWords.mayPrecedeCue(between)) {
      return cueWords(gap.union(cue));
    }
    if (isAside(between) || !AttributionWords.negates(between)) {
      return cueWords(cue);
    }
    // "Lee, asked twice, refused to confirm": without the gap it would say the opposite.
    Span negated = withoutComma(gap.union(cue));
    used.add(negated);
    return "— on the page: “%s”".formatted(Words.collapse(negated.of(text)));
  }

  private Span withoutComma(Span span) {
    int start = span.start();
    while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new Span(start, span.end());
  }

  /** ", who asked not to be named, ": what it says is not about the cue. */
  private static boolean isAside(String between) {
    String bare = between.strip();
    return bare.length() > 1 && bare.startsWith(",") && bare.endsWith(",");
  }

  private String cueWords(Span cue) {
    boolean inOnePiece =
        statement.cue().size() == 1
            || (cue.length() <= LONGEST_JOINT
                && !BREAK.matcher(cue.of(text)).find()
                && !splits(cue));
    if (!inOnePiece) {
      used.addAll(statement.cue());
      return wordsOf(statement.cue());
    }
    used.add(cue.strip(text));
    return cue.of(text);
  }

  private boolean splits(Span cue) {
    return statement.source().stream().anyMatch(cue::overlaps)
        || statement.content().stream().anyMatch(cue::overlaps);
  }

  /** A dash where no finite verb follows the speaker: "adding", a verb without a source. */
  private String withDash(String joining) {
    boolean needed =
        statement.source().isEmpty()
            ? !joining.startsWith(":")
            : PARTICIPLE.matcher(joining).matches();
    return needed ? "— " + joining : joining;
  }

  /** What leads from the cue to the words: the page's own joint, or a colon. */
  private String junction() {
    if (statement.cue().isEmpty()) {
      return ":";
    }
    int cueEnd = statement.cue().getLast().end();
    int contentStart = statement.content().getFirst().start();
    if (contentStart < cueEnd) {
      return recipient(cueEnd) + ":";
    }
    Span joint = gap(cueEnd, contentStart);
    if (joint == null) {
      return ":";
    }
    String words = Words.withoutQuotationMark(joint.of(text));
    if (words.isBlank()) {
      return statement.kind() == Statement.Kind.DIRECT ? ":" : words;
    }
    return keep(new Span(cueEnd, cueEnd + words.length())) ? words : ":";
  }

  /** Where the words stand first ("…," Lee told Sky News.): to whom or when, if it says no more. */
  private String recipient(int cueEnd) {
    int end = cueEnd;
    while (end < text.length()
        && end - cueEnd <= LONGEST_JOINT
        && END_OF_RECIPIENT.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Span recipient = new Span(cueEnd, end);
    return !recipient.of(text).isBlank() && keep(recipient) ? recipient.of(text) : "";
  }

  /** Whether words after the cue may be repeated; if so, they are noted as used. */
  private boolean keep(Span joint) {
    String words = joint.of(text);
    boolean kept =
        words.length() <= LONGEST_JOINT
            && !BREAK.matcher(words).find()
            && AttributionWords.mayFollowCue(words)
            && statement.source().stream().noneMatch(joint::overlaps)
            && statement.content().stream().noneMatch(joint::overlaps);
    if (kept) {
      used.add(joint.strip(text));
    }
    return kept;
  }

  /** What stands between two offsets; null if out of order, far apart or over a line's end. */
  private @Nullable Span gap(int from, int to) {
    if (to < from || to - from > LONGEST_JOINT) {
      return null;
    }
    Span gap = new Span(from, to);
    return gap.of(text).indexOf('\n') >= 0 ? null : gap;
  }

  private int sourceEnd() {
    return statement.source().getLast().end();
  }

  private static Span whole(List<Span> spans) {
    return spans.getFirst().union(spans.getLast());
  }

  private String wordsOf(List<Span> spans) {
    return Words.collapse(String.join(" … ", spans.stream().map(span -> span.of(text)).toList()));
  }
}
