package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * The reporter's words about a statement in the sentence of its cue: what tells how, when and where
 * it was made stands there and in no subordinate clause. For one statement.
 */
final class ReportingClause {
  /** "- ", behind the place and day on which a report was filed. */
  private static final Pattern DATELINE_END = Pattern.compile("\\s[-–—]{1,2}\\s");

  private static final Pattern DATELINE = Pattern.compile("[\\p{Lu}\\d .'’/-]{3,},.*");

  private final String text;
  private final Span sentence;
  private final Statement statement;
  private final List<Statement> near;
  private final List<Span> contents = new ArrayList<>();
  private final List<Statement> others = new ArrayList<>();

  /**
   * What words have to do with the speaking.
   *
   * @param ofSpeaking whether they tell of it
   * @param why for a reader
   */
  record Bearing(boolean ofSpeaking, String why) {}

  /**
   * @param sentence that of the cue
   * @param near all statements and attitudes of the sentence, this one too
   */
  ReportingClause(String text, Span sentence, Statement statement, List<Statement> near) {
    this.text = text;
    this.sentence = sentence;
    this.statement = statement;
    this.near = near;
    Span cue = statement.cue().getFirst();
    for (Statement other : near) {
      boolean holdsCue = other.content().stream().anyMatch(piece -> piece.contains(cue));
      if (!holdsCue) {
        contents.addAll(other.content());
      }
      if (!other.id().equals(statement.id())) {
        others.add(other);
      }
    }
  }

  /** Whether words belong to the reporting clause and to no other cue. */
  boolean holds(Span words) {
    return bearing(words).ofSpeaking();
  }

  /** The same with the reason. */
  Bearing bearing(Span words) {
    Bearing own = ownBearing(words);
    Statement verb = own.ofSpeaking() ? null : verbBefore();
    if (verb == null) {
      return own;
    }
    Bearing ofVerb = new ReportingClause(text, sentence, verb, near).ownBearing(words);
    return ofVerb.ofSpeaking()
        ? tells("it belongs to the verb before, which the participle goes on with")
        : own;
  }

  /** A participle shares the subject and the time of the verb before: "said on Monday, adding". */
  private @Nullable Statement verbBefore() {
    Span cue = statement.cue().getFirst();
    if (!Clause.isPresentParticiple(firstWord(cue))) {
      return null;
    }
    return others.stream()
        .filter(other -> !other.cue().isEmpty() && other.cue().getFirst().start() < cue.start())
        .filter(other -> other.source().equals(statement.source()))
        .findFirst()
        .orElse(null);
  }

  private Bearing ownBearing(Span words) {
    Span cue = statement.cue().getFirst();
    if (sentence.contains(words) && endsMatter(words)) {
      return tells("it follows something said, of which it is no part");
    }
    if (!sentence.contains(words) || contents.stream().anyMatch(words::overlaps)) {
      return not("it stands in what is said, not in the words about it");
    }
    for (Span source : statement.source()) {
      if (source.contains(words)) {
        return inSource(source, words);
      }
    }
    if (words.overlaps(cue)) {
      return tells("it stands in the words that attribute");
    }
    return words.start() >= cue.end() ? after(words) : before(words);
  }

  private static Bearing tells(String why) {
    return new Bearing(true, why);
  }

  private static Bearing not(String why) {
    return new Bearing(false, why);
  }

  /** "Monday's statement said" tells of the saying, "survivors of a raid on Monday said" not. */
  private Bearing inSource(Span source, Span words) {
    String before = text.substring(source.start(), words.start());
    String after = text.substring(words.end(), source.end());
    List<String> described = ReportingWords.in(before);
    if (after.isBlank()
        && !described.isEmpty()
        && !ReportingWords.OPENER.has(described.getLast())) {
      return tells("it stands bare before the word of saying");
    }
    boolean message =
        ReportingWords.MESSAGE.occursIn(before) || ReportingWords.MESSAGE.occursIn(after);
    return message && !ReportingWords.SUBORDINATOR.occursIn(before)
        ? tells("it dates the words that speak")
        : not("it belongs to the description of the source");
  }

  private Bearing after(Span words) {
    Span gap = between(statement.cue().getFirst(), words);
    if (crossesAnotherCue(gap)) {
      return not("another word of saying stands nearer");
    }
    Clause clause = Clause.lastOf(reporter(gap));
    if (clause.isSubordinate() || clause.isAside()) {
      return not("it stands in a clause about something else");
    }
    if (goesOnWithContent(words)) {
      return not("it follows what is said without a comma");
    }
    return tells("it follows the word of saying in the clause that reports");
  }

  private Bearing before(Span words) {
    if (isDateline(words)) {
      return not("it is of the line that says where and when the report was filed");
    }
    Span gap = between(words, statement.cue().getFirst());
    if (crossesAnotherCue(gap)) {
      return not("another word of saying stands nearer");
    }
    Clause clause = Clause.lastOf(reporter(gap));
    if (clause.isHeldByAntecedent()) {
      return tells("it dates that in which the words were said");
    }
    if (clause.isSubordinate()) {
      return not("the word of saying stands in a subordinate clause");
    }
    return opens(words)
        ? tells("it stands before the word of saying, in a clause about the saying")
        : not("it stands before the word of saying, in a clause about something else");
  }

  private static Span between(Span first, Span second) {
    int start = first.end();
    int end = Math.max(start, second.start());
    return new Span(start, end);
  }

  /** Whether the clause of words before the cue tells of the speaking: "In Brussels on Monday". */
  private boolean opens(Span words) {
    int from = sentence.start();
    for (Span source : statement.source()) {
      // "The ministry on Monday said": what stands behind the subject belongs to its verb.
      from = source.end() <= words.start() ? Math.max(from, source.end()) : from;
    }
    return Clause.lastOf(text.substring(from, words.start())).opens(from > sentence.start());
  }

  /** "BRUSSELS, Oct 28, 2025 (Northquay) - Velkia is ...". */
  private boolean isDateline(Span words) {
    var end = DATELINE_END.matcher(text).region(words.end(), sentence.end());
    return end.find()
        && DATELINE.matcher(text.substring(sentence.start(), words.start())).matches();
  }

  private boolean crossesAnotherCue(Span gap) {
    return others.stream()
        .filter(other -> other.cue().stream().anyMatch(gap::overlaps))
        .anyMatch(other -> !other.source().isEmpty() && !other.source().equals(statement.source()));
  }

  private String firstWord(Span cue) {
    List<String> words = ReportingWords.in(cue.of(text));
    return words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
  }

  /** Whether another cue lies between the words and this one. */
  boolean isOfAnother(Span words) {
    Span cue = statement.cue().getFirst();
    Span gap = words.start() >= cue.end() ? between(cue, words) : between(words, cue);
    return others.stream().anyMatch(other -> other.cue().stream().anyMatch(gap::overlaps));
  }

  /**
   * "Accused them of ramming a boat on Saturday": without a comma the words go with the content,
   * unless that is something said itself: "rejected the claims on Saturday".
   */
  private boolean goesOnWithContent(Span words) {
    Span last = null;
    for (Span piece : statement.content()) {
      boolean between =
          piece.start() >= statement.cue().getFirst().end() && piece.end() <= words.start();
      last = between && (last == null || piece.end() > last.end()) ? piece : last;
    }
    if (last == null) {
      return false;
    }
    String joint = text.substring(last.end(), words.start());
    boolean parted = joint.chars().anyMatch(c -> ",”\"’'".indexOf(c) >= 0);
    return !parted && !Clause.isMatter(last.of(text));
  }

  /** "Denied the claims on Monday", where the content goes on to the day. */
  private boolean endsMatter(Span words) {
    Span piece = statement.content().getLast();
    if (!piece.contains(words) || piece.start() < statement.cue().getFirst().end()) {
      return false;
    }
    return Clause.isMatter(text.substring(piece.start(), words.start()));
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
}
