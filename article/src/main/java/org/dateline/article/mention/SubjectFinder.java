package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the sentences right before a pronoun are about, where nobody speaks in them: "A League
 * fighter laughed at that." – "Held by whom?" he asked.
 */
final class SubjectFinder {
  private static final int LONGEST_SUBJECT = 10;
  private static final int MOST_SENTENCES = 6;

  private final Lexicon lexicon;

  SubjectFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentences between the last one in which somebody spoke and this place, nearest first. */
  List<Sentence> silent(Scene scene, Place place) {
    List<Sentence> silent = new ArrayList<>();
    List<Span> own = place.passage().sentences();
    boolean open = collect(scene, place.passage(), own, place.sentence().start(), silent);
    int before = place.passage().number() - 1;
    if (open && before >= 0 && silent.isEmpty()) {
      Passage previous = scene.passages().all().get(before);
      collect(scene, previous, previous.sentences(), place.sentence().start(), silent);
    }
    return silent;
  }

  /** A sentence and its passage. */
  record Sentence(Passage passage, Span span) {}

  private static boolean collect(
      Scene scene, Passage passage, List<Span> sentences, int limit, List<Sentence> silent) {
    for (Span sentence : sentences.reversed()) {
      if (sentence.start() < limit) {
        if (scene.history().speaksIn(sentence)) {
          return false;
        }
        if (silent.size() == MOST_SENTENCES) {
          return false;
        }
        silent.add(new Sentence(passage, sentence));
      }
    }
    return true;
  }

  /** What the sentence begins with, if it is a noun phrase. */
  NounPhrase subject(Scene scene, Sentence sentence) {
    Phrase all = sentence.passage().phrase();
    int start = sentence.passage().indexAt(sentence.span().start());
    while (start < all.size() && !all.get(start).isWord()) {
      start++;
    }
    int end = start;
    while (end < all.size() && end - start < LONGEST_SUBJECT && belongs(all, start, end)) {
      end++;
    }
    end = Math.max(end, unnamedEnd(all, start));
    if (end == start) {
      return NounPhrase.of(Kind.OTHER, Determiner.NONE, "");
    }
    return scene.surroundings().read(sentence.passage(), start, end, all.size());
  }

  /** The end of "A ferry pilot": an article and a noun for people a few words after it. */
  private int unnamedEnd(Phrase all, int start) {
    boolean indefinite =
        start < all.size() && (all.get(start).lower().equals("a") || all.get(start).is("An"));
    for (int i = start + 1; indefinite && i < Math.min(all.size(), start + 6); i++) {
      if (!all.get(i).isWord() || Lexicon.isFunctionWord(all.get(i))) {
        return start;
      }
      if (lexicon.roles().noun(all.get(i)) != null) {
        return i + 1;
      }
    }
    return start;
  }

  private boolean belongs(Phrase all, int start, int index) {
    Token token = all.get(index);
    if (index == start) {
      return Lexicon.isDeterminer(token)
          || (token.isCapitalised() && !Lexicon.isFunctionWord(token));
    }
    return token.isPossessive()
        || (token.isCapitalised() && !Lexicon.isFunctionWord(token))
        || token.isNumber()
        || lexicon.roles().noun(token) != null
        || lexicon.roles().isModifier(token)
        || lexicon.roles().isEpithet(token)
        || lexicon.heads().of(token) != null
        || PersonName.isParticle(token);
  }

  /** The person whom the sentence names in full and presents with an office; null if none. */
  @Nullable Person presented(Scene scene, Sentence sentence) {
    Person last = null;
    for (Person person : scene.cast().persons().all()) {
      boolean here = person.places().stream().anyMatch(sentence.span()::contains);
      if (here && !person.roles().isEmpty() && isNew(scene, person, sentence)) {
        last = person;
      }
    }
    return last;
  }

  /** Whether this is the first sentence of the running text that names the person. */
  private static boolean isNew(Scene scene, Person person, Sentence sentence) {
    for (int place : person.places()) {
      Passage passage = scene.passages().at(place);
      if (passage != null && place < sentence.span().start() && isRunningText(passage)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRunningText(Passage passage) {
    return switch (passage.block().role()) {
      case PARAGRAPH, LIST, QUOTE -> true;
      case HEADLINE,
          STANDFIRST,
          BYLINE,
          TIMESTAMP,
          SUBHEADING,
          CAPTION,
          CREDIT,
          RELATED,
          FURNITURE ->
          false;
    };
  }
}
