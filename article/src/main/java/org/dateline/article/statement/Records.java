package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.Statement.Act;
import org.dateline.article.annotation.Statement.Kind;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Makes statements of drafts: ids, nesting, kind, act and confidence. */
final class Records {
  /**
   * What is less sure is no statement. Of 0.54, 0.57, 0.62 and 0.65, on articles held out from
   * training, the highest gives the most exact records and loses the fewest.
   */
  private static final double LEAST_SCORE = 0.65;

  /** The same of a statement within another's content. */
  private static final double LEAST_SCORE_WITHIN = 0.7;

  private static final double EVEN = 0.5;

  /** "… said an official, who asked not to be named": how something was said, not what. */
  private static final Pattern ANONYMITY =
      Pattern.compile(
          "(?:not to be (?:named|identified|quoted)|to remain anonymous|for anonymity|anonymity)\\b.*",
          Pattern.DOTALL);

  /** The conjunction: a subject follows it, and no verb as in "that is not true". */
  private static final Pattern THAT =
      Pattern.compile(
          "[Tt]hat\\s+(?!(?:is|was|isn|wasn|will|won|would|wouldn|can|cannot|could|couldn|may|might|must|should|has|had|does|did|doesn|didn)\\b)(?=\\S)");

  /** The pronoun, or a noun with it: one word is no clause, and what is said to be so is none. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "that\\s+(?:\\S+|(?:an?|the|as)\\s+\\S+(?:\\s+\\S+)?|\\S+(?:\\s+\\S+)?\\s+to\\s+be\\b.*)");

  /** What alone is no content: "the", "a" and "not" that the model left over. */
  private static final Pattern NOTHING = Pattern.compile("(?i)the|an?|not");

  private static final Pattern QUESTIONED =
      Pattern.compile("(?:When a|A)sked|(?:When p|P)ressed|(?:When q|Q)uestioned");

  private static final Pattern RULES =
      Pattern.compile("(?i).*\\b(?:laws?|rules?|regulations?|protocols?|constitution|statutes?)");

  private static final Pattern RULING =
      Pattern.compile(
          "(?i).*\\b(?:requir|mandat|allow|permit|bar|prohibit|forbid|ban|call)\\p{L}*(?: for)?");

  /** Conjunctions of time, which the model may take for words that attribute. */
  private static final Pattern WHEN = Pattern.compile("(?i)after|before|since|while|until");

  /** "The minister foolishly": of adverbs only those that need no source attribute anything. */
  private static final Pattern HOW = Pattern.compile("\\p{Ll}+ly");

  private static final Set<String> SPEAKERS_SELVES = Set.of("I", "We", "we");

  private final String text;
  private final BitSet quoted = new BitSet();
  private final Acts acts;
  private final List<Reason> reasons = new ArrayList<>();

  Records(String text, List<Quotation> quotations, Acts acts) {
    this.text = text;
    quotations.forEach(q -> quoted.set(q.inner().start(), q.inner().end()));
    this.acts = acts;
  }

  /** The statements of drafts that come in order. */
  List<Statement> of(List<Draft> drafts) {
    List<Statement> records = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    int statements = 0;
    int attitudes = 0;
    for (Draft draft : drafts) {
      if (score(draft) < LEAST_SCORE
          || isNothing(draft)
          || isAnonymityRequest(draft)
          || isQuestionPutToTheSource(draft)
          || isRuleOfLaw(draft)
          || attributesNothing(draft)) {
        continue;
      }
      // Drafts come in order: what has ended before this one holds neither it nor a later one.
      open.removeIf(record -> record.content().getLast().end() <= draft.start());
      String within = within(draft, open);
      if (within != null && !isAnothersStatement(draft)) {
        continue;
      }
      List<Span> content =
          withDemonstrative(draft.cue(), withoutThat(joined(draft.contentSpans())));
      Kind kind = kind(content);
      Act act = act(draft, kind);
      String id = act == Act.STATEMENT ? "s" + ++statements : "a" + ++attitudes;
      Statement record =
          new Statement(
              id,
              within,
              act,
              spans(draft.source()),
              spans(draft.cue()),
              content,
              kind,
              Calibration.confidence(kind, score(draft)));
      records.add(record);
      reasons.addAll(DraftReasons.of(record, draft, score(draft)));
      open.add(record);
    }
    return records;
  }

  /** Why the statements made so far are what they are. */
  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  /**
   * Whether what stands within a content is told of somebody there: not “we think that …”, which is
   * how the speaker puts it, nor “it is said that …”, which is as good as nobody.
   */
  boolean isAnothersStatement(Draft draft) {
    TaggedSpan cue = draft.cue();
    return cue != null
        && draft.source() != null
        && !SPEAKERS_SELVES.contains(draft.source().span().of(text))
        && score(draft) >= LEAST_SCORE_WITHIN
        && draft.belief().attitude() <= EVEN
        && acts.of(cue.span().of(text)) == Act.STATEMENT;
  }

  /** Pieces of one quotation or of none with nothing but a space between them are one. */
  List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.end() + 1 == piece.start()
          && text.charAt(last.end()) == ' '
          && quoted.get(last.end() - 1) == quoted.get(piece.start())) {
        joined.add(joined.removeLast().union(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /**
   * "said that he", but not: said “that is enough”, disputed "that number"; nor a later piece: "and
   * that he".
   */
  private List<Span> withoutThat(List<Span> content) {
    Matcher that = THAT.matcher(text).region(content.getFirst().start(), content.getFirst().end());
    if (!that.lookingAt()
        || quoted.get(content.getFirst().start())
        || (content.size() == 1 && isDemonstrative(content.getFirst()))) {
      return content;
    }
    List<Span> rest = new ArrayList<>(content);
    rest.set(0, withoutMarks(new Span(that.end(), content.getFirst().end())));
    return rest;
  }

  /** "Said that “nobody left.”": the marks go where they enclose all that is left. */
  private Span withoutMarks(Span words) {
    int last = words.end() - 1;
    boolean enclosed =
        words.length() > 2
            && !quoted.get(words.start())
            && !quoted.get(last)
            && quoted.nextClearBit(words.start() + 1) == last;
    int end = enclosed && text.charAt(last - 1) == ',' ? last - 1 : last;
    return enclosed ? new Span(words.start() + 1, end) : words;
  }

  /** "Confirmed <em>that</em> figure": one noun is no clause. */
  private List<Span> withDemonstrative(@Nullable TaggedSpan cue, List<Span> content) {
    Span first = content.getFirst();
    if (cue == null || content.size() > 1 || cue.span().end() >= first.start()) {
      return content;
    }
    String between = text.substring(cue.span().end(), first.start());
    return between.equals(" that ") && first.of(text).indexOf(' ') < 0
        ? List.of(new Span(cue.span().end() + 1, first.end()))
        : content;
  }

  /** "Disputed that number", "called that a lie", "considers that figure to be invented". */
  private boolean isDemonstrative(Span content) {
    String words = content.of(text);
    return Clause.isMatter(words) || OBJECT.matcher(words).matches();
  }

  /** "Asked how long it would last, she replied": others asked, and it is not told who. */
  private boolean isQuestionPutToTheSource(Draft draft) {
    return isTold(draft, QUESTIONED);
  }

  /** "State law requires a permit": what holds, and nobody says it. */
  private boolean isRuleOfLaw(Draft draft) {
    TaggedSpan source = draft.source();
    return source != null
        && RULES.matcher(source.span().of(text)).matches()
        && isTold(draft, RULING);
  }

  private boolean attributesNothing(Draft draft) {
    return isTold(draft, WHEN)
        || isTold(draft, CueRepair.AUXILIARIES)
        || (draft.source() != null && isTold(draft, HOW));
  }

  private boolean isTold(Draft draft, Pattern words) {
    TaggedSpan cue = draft.cue();
    return cue != null && words.matcher(cue.span().of(text)).matches();
  }

  /** An article or "not" alone, or the "it" of "it was announced". */
  private boolean isNothing(Draft draft) {
    TaggedSpan cue = draft.cue();
    Span first = draft.contents().getFirst().span();
    String words = first.of(text);
    boolean dummy =
        words.equalsIgnoreCase("it") && cue != null && first.end() <= cue.span().start();
    return draft.contents().size() == 1 && (dummy || NOTHING.matcher(words).matches());
  }

  private boolean isAnonymityRequest(Draft draft) {
    return ANONYMITY.matcher(draft.contents().getFirst().span().of(text)).matches();
  }

  private static List<Span> spans(@Nullable TaggedSpan part) {
    return part == null ? List.of() : List.of(part.span());
  }

  private Act act(Draft draft, Kind kind) {
    TaggedSpan cue = draft.cue();
    if (cue == null || kind == Kind.DIRECT) {
      return Act.STATEMENT;
    }
    if (cue.first() < 0) {
      return acts.of(cue.span().of(text));
    }
    return draft.belief().attitude() > EVEN ? Act.ATTITUDE : Act.STATEMENT;
  }

  /** Contents nest only where one begins after the other, so the holder is already recorded. */
  private static @Nullable String within(Draft draft, List<Statement> records) {
    String holder = null;
    for (Statement record : records) {
      boolean holds =
          draft.contentSpans().stream()
              .allMatch(span -> record.content().stream().anyMatch(outer -> outer.contains(span)));
      if (holds && !record.content().equals(draft.contentSpans())) {
        holder = record.id();
      }
    }
    return holder;
  }

  private Kind kind(List<Span> contents) {
    int inMarks = 0;
    int total = 0;
    for (Span content : contents) {
      for (int at = content.start(); at < content.end(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          total++;
          inMarks += quoted.get(at) ? 1 : 0;
        }
      }
    }
    if (inMarks == 0) {
      return Kind.INDIRECT;
    }
    return inMarks == total ? Kind.DIRECT : Kind.MIXED;
  }

  /**
   * The geometric mean of the parts' scores and of the links between them; what is missing counts
   * as an even chance.
   */
  private static double score(Draft draft) {
    double content =
        draft.contents().stream().mapToDouble(TaggedSpan::score).average().orElseThrow();
    TaggedSpan source = draft.source();
    TaggedSpan cue = draft.cue();
    double product =
        content
            * (cue == null ? EVEN : cue.score())
            * (source == null ? EVEN : source.score())
            * draft.belief().content()
            * draft.belief().source();
    return Math.min(1, Math.pow(product, 1 / 5.0));
  }
}
