package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes cues verb groups: a bare colon stands for the verb after the source; a colon, a medium or a
 * day after the verb is no part of it.
 */
final class CueRepair {
  private static final Set<String> BEFORE_VERB =
      Set.of("has", "have", "had", "is", "was", "were", "are", "also", "later", "then", "further");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "to", "during", "with", "via", "from", "after", "before", "by");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "one");

  /** Words that attribute nothing without the verb that they go with. */
  static final Pattern AUXILIARIES =
      Pattern.compile(
          "(?i)(?:is|are|was|were|has|have|had|will|would|can|could|may|might)(?: (?:not|also|been))*");

  private static final Pattern PARTICIPLE =
      Pattern.compile("\\p{L}+ed|said|told|spoken|written|given|sought|sent|made|put|shown|sworn");

  /** How many words may stand between: "had earlier in the week spoken". */
  private static final int FARTHEST_PARTICIPLE = 5;

  private static final Pattern QUOTED_BY = Pattern.compile("(?:quoted|cited)\\s+(?:by|in|on)\\b");

  /** How many words the medium may have: "quoted by the state news agency Anadolu". */
  private static final int FARTHEST_VERB = 8;

  private static final Set<String> CALLED = Set.of("call", "calls", "called", "calling");
  private static final Set<String> PARTICLES_OF_CALL = Set.of("on", "upon");
  private static final Set<String> TIMES =
      Set.of("this", "last", "yesterday", "today", "earlier", "late", "early", "tonight");

  private final BlockTags tags;

  CueRepair(BlockTags tags) {
    this.tags = tags;
  }

  BlockTags repaired() {
    List<TaggedSpan> cues = new ArrayList<>();
    for (TaggedSpan cue : tags.cues()) {
      if (isParticipleBesideVerb(cue.span())) {
        continue;
      }
      Span words = withoutAdjuncts(withoutColon(cue.span()));
      Span verb = words.isEmpty() ? verbBefore(cue.span()) : words;
      // "LEE: We stay.": the colon is all that says so.
      Span span = verb == null ? cue.span() : withParticle(withParticiple(verb));
      if (cues.stream().noneMatch(other -> other.span().overlaps(span))) {
        cues.add(cue.withSpan(span));
      }
    }
    cues.sort(Comparator.comparing(TaggedSpan::span));
    return tags.withCues(cues);
  }

  /**
   * "Ann Lee, <em>quoted</em> by Radio Weir, called it theft": how it came out, not what she did.
   */
  private boolean isParticipleBesideVerb(Span cue) {
    return QUOTED_BY.matcher(tags.text()).region(cue.start(), tags.block().span().end()).lookingAt()
        && tags.cues().stream()
            .anyMatch(
                verb ->
                    verb.span().start() > cue.end()
                        && tags.sentencesBetween(cue, verb.span()) == 0
                        && tags.gap(cue, verb.span()) <= FARTHEST_VERB);
  }

  /** "Had earlier this week spoken of …": the auxiliary alone tells nothing. */
  private Span withParticiple(Span verb) {
    int next = tags.tagged().firstWordFrom(verb.end());
    if (!AUXILIARIES.matcher(verb.of(tags.text())).matches()) {
      return verb;
    }
    for (int word = next;
        word < Math.min(next + FARTHEST_PARTICIPLE, tags.words().size());
        word++) {
      Span span = tags.words().get(word);
      if (!Character.isLetter(tags.text().codePointAt(span.start()))) {
        return verb;
      }
      String text = span.of(tags.text());
      if (PARTICIPLE.matcher(text).matches() || (word == next && text.endsWith("ing"))) {
        return verb.union(span);
      }
    }
    return verb;
  }

  /** "Called on both sides to …": without its particle the verb means naming. */
  private Span withParticle(Span verb) {
    int last = tags.tagged().firstWordFrom(verb.end()) - 1;
    if (last < 0 || last + 1 >= tags.words().size()) {
      return verb;
    }
    Span next = tags.words().get(last + 1);
    boolean called = CALLED.contains(tags.words().get(last).of(tags.text()));
    boolean on = PARTICLES_OF_CALL.contains(next.of(tags.text()));
    return called && on ? verb.union(next) : verb;
  }

  /** "said in its update", "wrote in The Post", "said this week": the verb group alone. */
  private Span withoutAdjuncts(Span cue) {
    List<Span> words = tags.wordsIn(cue);
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).of(tags.text());
      boolean last = i == words.size() - 1;
      boolean adjunct =
          TIMES.contains(word)
              || (!last
                  && PREPOSITIONS.contains(word)
                  && startsNounPhrase(words.get(i + 1).of(tags.text())));
      if (adjunct && !words.getFirst().of(tags.text()).equalsIgnoreCase("according")) {
        return new Span(cue.start(), words.get(i - 1).end());
      }
    }
    return cue;
  }

  private static boolean startsNounPhrase(String word) {
    return DETERMINERS.contains(word) || Character.isUpperCase(word.codePointAt(0));
  }

  private Span withoutColon(Span cue) {
    int end = cue.end();
    while (end > cue.start() && !Character.isLetterOrDigit(tags.text().charAt(end - 1))) {
      end--;
    }
    return new Span(cue.start(), end);
  }

  /** The verb group right after the last source before a colon in its sentence. */
  private @Nullable Span verbBefore(Span colon) {
    TaggedSpan source = null;
    for (TaggedSpan candidate : tags.sources()) {
      if (candidate.span().end() <= colon.start()
          && tags.sentencesBetween(candidate.span(), colon) == 0) {
        source = candidate;
      }
    }
    return source == null ? null : verbAfter(source.span().end(), colon.start());
  }

  private @Nullable Span verbAfter(int from, int to) {
    Span group = null;
    for (Span word : tags.words()) {
      if (word.start() < from || word.end() > to) {
        continue;
      }
      if (!Character.isLetter(tags.text().codePointAt(word.start()))) {
        return group;
      }
      group = group == null ? word : group.union(word);
      if (!BEFORE_VERB.contains(word.of(tags.text()))) {
        return group;
      }
    }
    return group;
  }
}
