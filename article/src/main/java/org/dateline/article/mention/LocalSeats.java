package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Finds the town or region of a local office beside a name: "Kherson governor Ann Lee". */
final class LocalSeats {
  private final Lexicon lexicon;
  private final Passages passages;

  LocalSeats(Lexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
  }

  /**
   * "Kherson governor Ann Lee", "Kherson's regional governor Ann Lee": a place before an office.
   */
  void addBefore(Passage passage, int end, Person person) {
    Phrase all = passage.phrase();
    int at = end - 1;
    while (at > 0 && !all.get(at).isCapitalised() && lexicon.roles().noun(all.get(at)) == null) {
      at--;
    }
    boolean local = at > 0 && RoleReading.isLocal(all.get(at).lower());
    while (at > 1 && isBeforeOffice(all.get(at - 1))) {
      at--;
    }
    String place = local && at > 0 ? placeBefore(all, at) : null;
    if (place != null) {
      person.addHome(place);
    } else if (local && all.get(at - 1).is(",")) {
      addFronted(passage, at, person);
    }
  }

  /** "New York Gov. Ann Lee": a place before a title. */
  void addBeforeTitle(Phrase all, int title, Person person) {
    Roles.Noun office = lexicon.roles().office(Roles.withoutPoint(all.get(title)));
    String place =
        office != null && RoleReading.isLocal(office.noun()) && title > 0
            ? placeBefore(all, title)
            : null;
    if (office != null && place != null) {
      person.addHome(place);
      person.addRole(
          new RoleReading(office.noun(), office, Set.of(), false, null, null, null, false));
    }
  }

  private boolean isBeforeOffice(Token token) {
    boolean word = lexicon.roles().isModifier(token) || lexicon.roles().isEpithet(token);
    return word && !token.isCapitalised();
  }

  /** "In Weir, where the lock stands, mayor Ann Lee said": the place that opens the sentence. */
  void addFronted(Passage passage, int at, Person person) {
    Span sentence = passage.sentenceAt(passage.phrase().get(at).span().start());
    Phrase words = passage.within(sentence);
    boolean in = words.size() > 3 && words.get(0).lower().equals("in");
    int place = in && !words.get(1).isCapitalised() ? 2 : 1;
    if (!in || !words.get(place).isCapitalised() || !isPlace(words.sub(place, place + 1))) {
      return;
    }
    int end = words.first(token -> token.is(","));
    addHome(passages.placeBefore(passage, words.get(end < 2 ? 2 : end).span().start()), person);
  }

  /** "[North Weir] governor": the capitals before the office; null if they name no place. */
  private @Nullable String placeBefore(Phrase all, int office) {
    int start = office;
    while (start > 0 && isOfPlace(all, start - 1)) {
      start--;
    }
    Phrase words = all.sub(start, office);
    boolean other =
        words.isEmpty()
            || (start > 1 && all.get(start - 1).is("of"))
            || lexicon.institutions().named(words) != null
            || lexicon.countries().nameOrDemonymAt(words, 0) != null;
    return other ? null : words.words();
  }

  private boolean isOfPlace(Phrase all, int index) {
    Token token = all.get(index);
    boolean area = lexicon.areas().is(token) && index > 0 && all.get(index - 1).isCapitalised();
    return area
        || (token.isCapitalised()
            && !Lexicon.isFunctionWord(token)
            && !Lexicon.isDeterminer(token)
            && (token.is("New") || !lexicon.roles().isEpithet(token))
            && !lexicon.roles().isModifier(token)
            && lexicon.roles().noun(token) == null);
  }

  boolean isPlace(Phrase owner) {
    if (owner.size() > 1 && lexicon.areas().is(owner.last())) {
      return true;
    }
    Span span = owner.get(0).span().union(owner.last().span());
    return passages.names().stream()
        .anyMatch(name -> name.type() == EntityType.PLACE && name.span().overlaps(span));
  }

  static boolean isLocal(Phrase all, int start) {
    boolean local = false;
    for (int i = start; i < Math.min(all.size(), start + 3) && all.get(i).isWord(); i++) {
      local |= RoleReading.isLocal(all.get(i).lower());
    }
    return local;
  }

  static void addHome(@Nullable String place, Person person) {
    if (place != null) {
      person.addHome(place);
    }
  }
}
