package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pronouns that mean somebody who is named or speaks, where they themselves do not speak:
 * "her members", "told him". A pronoun means the only one of its gender in its sentence before it;
 * else, of the sentence before, the only one, or the first if the pronoun begins its own, as the
 * theory of centring has it (Grosz, Joshi and Weinstein 1995). Where more come into question it
 * means nobody, and so it does within quotation marks, where others speak.
 */
final class PronounFinder {
  private static final Map<String, Gender> PERSONS =
      Map.of(
          "he", Gender.MALE,
          "him", Gender.MALE,
          "his", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "hers", Gender.FEMALE,
          "herself", Gender.FEMALE);

  private final Passages passages;
  private final List<Span> quoted = new ArrayList<>();
  private final Map<String, Gender> genders;
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  /**
   * A finder for one article.
   *
   * @param genders what is known of the gender of entities, by id
   */
  PronounFinder(Passages passages, List<Statement> statements, Map<String, Gender> genders) {
    this.passages = passages;
    this.genders = genders;
    for (Statement statement : statements) {
      if (statement.kind() == Statement.Kind.DIRECT) {
        quoted.addAll(statement.content());
      }
    }
  }

  /** The mentions with those by pronouns, in order. */
  List<Mention> with(List<Mention> known) {
    known.forEach(mention -> mentions.put(mention.span().start(), mention));
    for (Passage passage : passages.all()) {
      Span before = lastOf(passage.number() - 1);
      for (Span sentence : passage.sentences()) {
        read(passage, sentence, before);
        before = sentence;
      }
    }
    return List.copyOf(mentions.values());
  }

  private @Nullable Span lastOf(int number) {
    return number < 0 ? null : passages.all().get(number).sentences().getLast();
  }

  private void read(Passage passage, Span sentence, @Nullable Span before) {
    boolean first = true;
    for (Token token : passage.within(sentence).tokens()) {
      if (!token.isWord()) {
        continue;
      }
      Gender gender = PERSONS.get(token.lower());
      boolean body = token.lower().equals("its");
      if ((gender != null || body) && !isKnown(token.span()) && !isQuoted(token.span())) {
        String meant = meant(token.span(), gender, sentence, before, first);
        if (meant != null) {
          EntityType type = gender == null ? EntityType.ORGANISATION : EntityType.PERSON;
          mentions.put(token.span().start(), new Mention(token.span(), type, meant, true));
        }
      }
      first = false;
    }
  }

  private @Nullable String meant(
      Span pronoun, @Nullable Gender gender, Span sentence, @Nullable Span before, boolean first) {
    Set<String> here = candidates(new Span(sentence.start(), pronoun.start()), gender);
    if (!here.isEmpty() || before == null) {
      return here.size() == 1 ? here.iterator().next() : null;
    }
    Set<String> earlier = candidates(before, gender);
    return earlier.size() == 1 || (first && !earlier.isEmpty()) ? earlier.iterator().next() : null;
  }

  /** Those whom a pronoun of the gender may mean, in the order of the text; null is for bodies. */
  private Set<String> candidates(Span within, @Nullable Gender gender) {
    Set<String> candidates = new LinkedHashSet<>();
    for (Mention mention : mentions.subMap(within.start(), true, within.end(), false).values()) {
      boolean fits =
          gender == null
              ? mention.type() == EntityType.ORGANISATION
              : mention.type() == EntityType.PERSON
                  && genders.getOrDefault(mention.entity(), Gender.UNKNOWN).fits(gender);
      if (fits && !isQuoted(mention.span())) {
        candidates.add(mention.entity());
      }
    }
    return candidates;
  }

  private boolean isKnown(Span pronoun) {
    Map.Entry<Integer, Mention> before = mentions.lowerEntry(pronoun.end());
    return before != null && before.getValue().span().overlaps(pronoun);
  }

  private boolean isQuoted(Span span) {
    return quoted.stream().anyMatch(span::overlaps);
  }
}
