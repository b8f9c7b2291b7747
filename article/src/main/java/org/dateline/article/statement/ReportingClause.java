package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;

/**
 * The reporter's words about a statement in the sentence of its cue: what tells how, when and where
 * it was made stands there and in no subordinate clause. For one statement.
 */
final class ReportingClause {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** Words that begin a clause of something else: what follows them is not of the speaking. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(?:after|before|since|following|when|while|as|because|until|till|where|who|whom|whose|which|that|amid|over|about|despite|if|ahead\\s+of)\\b",
          FLAGS);

  /** A clause that tells of speaking may stand before it, and one of anything else may not. */
  private static final Pattern SPEAKING =
      Pattern.compile(
          "^(?:in|at|on|during|speaking|addressing|writing|asked|answering|talking|appearing|testifying|late|early|earlier|later|by|from)\\b",
          FLAGS);

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]");

  private final String text;
  private final Span sentence;
  private final Statement statement;
  private final List<Span> contents = new ArrayList<>();
  private final List<Span> cues = new ArrayList<>();

  /**
   * @param sentence that of the cue
   * @param others all statements and attitudes, this one too
   */
  ReportingClause(String text, Span sentence, Statement statement, List<Statement> others) {
    this.text = text;
    this.sentence = sentence;
    this.statement = statement;
    Span cue = statement.cue().getFirst();
    for (Statement other : others) {
      boolean holdsCue = other.content().stream().anyMatch(piece -> piece.contains(cue));
      if (!holdsCue) {
        contents.addAll(other.content());
      }
      if (!other.id().equals(statement.id())) {
        cues.addAll(other.cue());
      }
    }
  }

  /** Whether words belong to the reporting clause and to no other cue. */
  boolean holds(Span words) {
    Span cue = statement.cue().getFirst();
    if (!sentence.contains(words) || contents.stream().anyMatch(words::overlaps)) {
      return false;
    }
    if (statement.source().stream().anyMatch(source -> source.contains(words))) {
      return true;
    }
    if (words.overlaps(cue)) {
      return false;
    }
    boolean after = words.start() >= cue.end();
    int from = after ? cue.end() : words.end();
    int to = after ? words.start() : cue.start();
    Span gap = new Span(from, to);
    if (cues.stream().anyMatch(gap::overlaps) || SUBORDINATE.matcher(reporter(gap)).find()) {
      return false;
    }
    return after ? !goesOnWithContent(words) : opens(words);
  }

  /** Whether another cue lies between the words and this one. */
  boolean isOfAnother(Span words) {
    Span cue = statement.cue().getFirst();
    boolean after = words.start() >= cue.end();
    int from = after ? cue.end() : Math.min(words.end(), cue.start());
    int to = after ? words.start() : cue.start();
    Span gap = new Span(from, to);
    return cues.stream().anyMatch(gap::overlaps);
  }

  /**
   * "Accused them of ramming a boat on Saturday": without a comma the words go with the content.
   */
  private boolean goesOnWithContent(Span words) {
    int end = -1;
    for (Span piece : statement.content()) {
      boolean between =
          piece.start() >= statement.cue().getFirst().end() && piece.end() <= words.start();
      end = between ? Math.max(end, piece.end()) : end;
    }
    String joint = end < 0 ? "," : text.substring(end, words.start());
    return !joint.contains(",") && !joint.contains("”") && !joint.contains("\"");
  }

  /** The reporter's own words of a stretch: without contents and without the source. */
  private String reporter(Span gap) {
    StringBuilder words = new StringBuilder();
    for (int i = gap.start(); i < gap.end(); i++) {
      int at = i;
      boolean own =
          contents.stream().noneMatch(span -> span.contains(at))
              && statement.source().stream().noneMatch(span -> span.contains(at));
      words.append(own ? text.charAt(i) : ' ');
    }
    return words.toString();
  }

  /** Whether the clause of words before the cue tells of the speaking: "In Brussels on Monday". */
  private boolean opens(Span words) {
    String before = text.substring(sentence.start(), words.start());
    int start = 0;
    var end = CLAUSE_END.matcher(before);
    while (end.find()) {
      start = end.end();
    }
    String clause = before.substring(start).replaceFirst("^[\\s\"“”'‘’(]+", "");
    return clause.isEmpty()
        || (SPEAKING.matcher(clause).find() && !SUBORDINATE.matcher(clause).find());
  }
}
