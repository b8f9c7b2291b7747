package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Name;
import org.dateline.article.document.Span;

/** Finds where else those who speak are named, and puts all mentions in order without overlap. */
final class MentionFinder {
  private final Lexicon lexicon;
  private final PhraseTable<Referent> names = new PhraseTable<>();
  private final Passages passages;
  private final NavigableMap<Integer, Name> byPlace = new TreeMap<>();
  private final TreeMap<Integer, Found> found = new TreeMap<>();

  private record Found(Span span, Referent referent, boolean pronoun) {}

  MentionFinder(Lexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
    passages.names().forEach(name -> byPlace.put(name.span().start(), name));
  }

  /** Adds the source of a statement: of a phrase with the bearer's name in it, the name. */
  void addSource(Span span, Referent referent, boolean pronoun) {
    put(new Found(pronoun ? span : named(span, referent), referent, pronoun));
  }

  /** Adds another name of an organisation: an acronym, a name with its country. */
  void addName(String words, Referent referent) {
    names.add(words, referent);
  }

  /** Looks for the names of those who speak. */
  void findNames(List<Referent> referents) {
    referents.forEach(this::learn);
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        PhraseTable.Match<Referent> match = all.get(i).isCapitalised() ? names.at(all, i) : null;
        if (match != null && !isInsideOther(all, i, match)) {
          int start = withTitles(all, i);
          Span first = all.get(start).span();
          Span last = all.get(i + match.length() - 1).span();
          put(new Found(first.union(last), match.value(), false));
          i += match.length() - 1;
        }
      }
    }
  }

  private void learn(Referent referent) {
    Person person = referent.person();
    OrganisationName organisation = referent.organisation();
    if (person != null) {
      names.add(person.fullName(), referent);
      names.add(person.surname(), referent);
      if (person.name().size() > 2) {
        names.add(person.name().getFirst() + " " + person.surname(), referent);
      }
    } else if (organisation != null && !referent.isPlural()) {
      boolean capital = Character.isUpperCase(organisation.name().codePointAt(0));
      if (capital) {
        names.add(organisation.name(), referent);
      }
    } else if (referent.type() == EntityType.PERSON && referent.roles().isEmpty()) {
      names.add(referent.name(), referent);
    }
  }

  /** A surname that is part of somebody else's full name or of a body's name. */
  private boolean isInsideOther(Phrase all, int index, PhraseTable.Match<Referent> match) {
    boolean surname = match.length() == 1 && match.value().person() != null;
    if (!surname) {
      return false;
    }
    boolean after = index + 1 < all.size() && PersonName.isNameWord(all.get(index + 1), lexicon);
    boolean before =
        index > 0
            && PersonName.isNameWord(all.get(index - 1), lexicon)
            && lexicon.roles().noun(all.get(index - 1)) == null;
    return after || before;
  }

  private int withTitles(Phrase all, int index) {
    int start = index;
    while (start > 0 && lexicon.roles().isHonorific(all.get(start - 1))) {
      start--;
    }
    return start;
  }

  private void put(Found mention) {
    Map.Entry<Integer, Found> before = found.floorEntry(mention.span().end() - 1);
    if (before == null || !before.getValue().span().overlaps(mention.span())) {
      found.put(mention.span().start(), mention);
    }
  }

  /** All mentions in order; entities are called by {@code ids}. */
  List<Mention> mentions(Map<Referent, String> ids) {
    List<Mention> mentions = new ArrayList<>();
    for (Found mention : found.values()) {
      String id = ids.get(mention.referent());
      if (id != null) {
        EntityType type = mention.referent().type();
        mentions.add(new Mention(mention.span(), type, id, mention.pronoun()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  /** The bearer's own name in a phrase; the phrase where it only describes. */
  private Span named(Span phrase, Referent referent) {
    Person person = referent.person();
    if (person != null) {
      return ownName(phrase, person);
    }
    if (referent.organisation() == null && referent.country() == null) {
      return phrase;
    }
    return byPlace
        .subMap(phrase.start(), true, phrase.end(), false)
        .descendingMap()
        .values()
        .stream()
        .filter(name -> name.type() == referent.type() && phrase.contains(name.span()))
        .map(Name::span)
        .findFirst()
        .orElse(phrase);
  }

  /** From the first to the last word of a phrase that is of the person's name. */
  private Span ownName(Span phrase, Person person) {
    Passage passage = passages.at(phrase.start());
    Span own = null;
    for (Token token : passage == null ? List.<Token>of() : passage.within(phrase).tokens()) {
      if (person.name().contains(token.text())) {
        own = own == null ? token.span() : own.union(token.span());
      } else if (own != null) {
        return own;
      }
    }
    return own == null ? phrase : own;
  }
}
