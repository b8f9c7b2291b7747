package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons whom an article names in full: runs of capitalised words that are nothing else,
 * with the offices that stand before or after them. A run that is no person does no harm: nobody
 * asks for it.
 */
final class PersonFinder {
  private static final int MOST_VERBS = 5;

  /** The most words before a name that say that somebody took it. */
  private static final int LONGEST_ALIAS = 3;

  private static final Set<String> PREDICATES =
      Set.of(
          "is",
          "was",
          "has",
          "been",
          "became",
          "becomes",
          "elected",
          "appointed",
          "named",
          "sworn",
          "in",
          "serves",
          "served",
          "works",
          "worked",
          "as",
          "made",
          "remains",
          "also");

  private final Lexicon lexicon;
  private final Passages passages;
  private final Surroundings surroundings;
  private final Persons persons;
  private final List<Brief> briefly = new ArrayList<>();
  private final List<ByName> byNames = new ArrayList<>();
  private final NameTypes names;

  /** A phrase with a surname only: "President Diaz", "Ms Diaz". */
  private record Brief(NounPhrase phrase, int offset) {}

  PersonFinder(Lexicon lexicon, Passages passages, NameTypes names) {
    this.names = names;
    this.lexicon = lexicon;
    this.passages = passages;
    this.surroundings = new Surroundings(lexicon);
    this.persons = new Persons(lexicon);
  }

  /** A single word that may be what somebody is called besides. */
  private record ByName(Passage passage, int index) {}

  Persons find() {
    Set<String> known = new HashSet<>();
    List<Passage> titled = new ArrayList<>();
    for (Passage passage : passages.all()) {
      if (passage.isTitleCase()) {
        titled.add(passage);
      } else {
        read(passage, null);
      }
    }
    persons.all().forEach(person -> known.add(PersonName.key(person.name())));
    titled.forEach(passage -> read(passage, known));
    briefly.forEach(this::add);
    byNames.forEach(this::add);
    return persons;
  }

  private void add(Brief brief) {
    NounPhrase phrase = brief.phrase();
    Roles.Noun title = lexicon.roles().office(phrase.honorific());
    if (phrase.role() != null && title == null) {
      persons.addSurname(phrase.name().getFirst(), phrase.role(), phrase.gender(), brief.offset());
    } else if (phrase.gender() != Gender.UNKNOWN) {
      Person person = persons.find(phrase, brief.offset());
      if (person != null) {
        person.tell(phrase.gender());
      }
    }
  }

  private void add(ByName other) {
    Phrase all = other.passage().phrase();
    int at = CalledNames.named(all, other.index());
    Person person =
        at < 0 ? null : persons.surnamed(all.get(at).text(), all.get(at).span().start());
    if (person != null) {
      person.addByName(all.get(other.index()).text());
    }
  }

  /** Reads a passage; with {@code only}, no names but these. */
  private void read(Passage passage, @Nullable Set<String> only) {
    Phrase all = passage.phrase();
    int at = 0;
    while (at < all.size()) {
      int end = runEnd(all, at);
      if (end > at) {
        name(passage, at, end, only);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void name(Passage passage, int start, int end, @Nullable Set<String> only) {
    Phrase all = passage.phrase();
    int first = nameStart(all, start, end);
    PersonName name = PersonName.read(all.sub(first, end), lexicon);
    if (name.tokens().stream().filter(token -> isCapital(token, name)).count() < 2) {
      if (!name.isEmpty()) {
        surname(passage, first, end);
      }
      return;
    }
    boolean known = only == null || only.contains(PersonName.key(name.words()));
    boolean medium = first > 0 && lexicon.media().isLabel(all.get(first - 1));
    if (known && !medium && !isOther(new Phrase(all.text(), name.tokens()))) {
      fullName(passage, first, end, name);
    }
  }

  /** "Lee", and the surname "al-Rashid", though not "al-Balah" of the town Deir al-Balah. */
  private boolean isCapital(Token token, PersonName name) {
    boolean joined = PersonName.isParticle(token) && PersonName.isJoined(token);
    boolean person =
        names.of(token.span()) == EntityType.PERSON
            || lexicon.roles().likely(name.tokens().getFirst().text()) != Gender.UNKNOWN;
    return token.isCapitalised() || (joined && person);
  }

  /** Keeps a surname with a title or an office before it for when all full names are known. */
  private void surname(Passage passage, int start, int end) {
    Phrase all = passage.phrase();
    if (end == start + 1) {
      byNames.add(new ByName(passage, start));
    }
    if (isAlias(all, start)) {
      Person person = persons.called(all.get(start).text());
      person.addPlace(all.get(start).span().start());
      return;
    }
    boolean titled =
        lexicon.roles().isHonorific(all.get(start))
            || (start > 0 && lexicon.roles().noun(all.get(start - 1)) != null);
    if (titled) {
      NounPhrase phrase = surroundings.read(passage, start, end, end);
      if (phrase.kind() == NounPhrase.Kind.PERSON && !phrase.plural()) {
        briefly.add(new Brief(phrase, all.get(start).span().start()));
      }
    }
  }

  /** "Who uses the alias Caimán": a person of one name. */
  private static boolean isAlias(Phrase all, int name) {
    int first = Math.max(0, name - LONGEST_ALIAS);
    for (int i = name - 1; i >= first; i--) {
      if (CalledNames.isTaken(all.sub(i, name))) {
        return true;
      }
    }
    return false;
  }

  private void fullName(Passage passage, int first, int end, PersonName name) {
    Phrase all = passage.phrase();
    NounPhrase whole = surroundings.read(passage, first, end, all.size());
    EntityType type = names.of(name.tokens().getLast().span());
    if (type == EntityType.PLACE && whole.role() == null && name.honorific().isEmpty()) {
      return;
    }
    Person person = persons.named(name.words());
    person.addPlace(name.tokens().getFirst().span().start());
    person.tell(name.gender());
    Roles.Noun title = lexicon.roles().office(name.honorific());
    if (title != null) {
      person.addTitle(
          new RoleReading(name.honorific(), title, Set.of(), false, null, null, null, false));
    }
    if (type == EntityType.PERSON) {
      person.recognise();
    }
    if (whole.kind() == NounPhrase.Kind.PERSON && person.isNamed(whole.name())) {
      RoleReading role = whole.role() == null ? predicate(passage, end) : whole.role();
      if (role != null) {
        person.addRole(role);
      }
      NounPhrase other = whole.role() == null ? null : surroundings.beside(passage, first, end);
      if (other != null && other.role() != null) {
        person.addRole(other.role());
      }
      person.tell(whole.gender());
    }
  }

  /** The office that a sentence gives its subject: "became mayor", "was elected governor". */
  private @Nullable RoleReading predicate(Passage passage, int end) {
    Phrase all = passage.phrase();
    int at = end;
    boolean verb = false;
    while (at < all.size() && at < end + MOST_VERBS && PREDICATES.contains(all.get(at).lower())) {
      verb |= !all.get(at).lower().equals("was");
      at++;
    }
    if (!verb || at >= all.size() || !all.get(at).isWord()) {
      return null;
    }
    NounPhrase office = surroundings.officeAt(all, at);
    return office == null ? null : office.role();
  }

  /** The end of the run of name words that begins at {@code start}; {@code start} if none does. */
  private int runEnd(Phrase all, int start) {
    int end = start;
    while (end < all.size() && inRun(all, start, end)) {
      end++;
    }
    while (end > start && isBareParticle(all.get(end - 1))) {
      end--;
    }
    return end;
  }

  /** "Van" or "bin" at the end of a run belongs to something else; "al-Farsi" is a surname. */
  private static boolean isBareParticle(Token token) {
    return PersonName.isParticle(token) && !PersonName.isJoined(token);
  }

  private boolean inRun(Phrase all, int start, int index) {
    Token token = all.get(index);
    if (index > start && PersonName.isParticle(token)) {
      return true;
    }
    boolean initial = index > start && PersonName.isInitialAt(all, index);
    return token.isCapitalised() && (initial || !Lexicon.isFunctionWord(token));
  }

  /** The run without the offices, countries and bodies at its beginning. */
  private int nameStart(Phrase all, int start, int end) {
    int at = start;
    for (int i = start; i < end; i++) {
      Token token = all.get(i);
      if (isOffice(all, i, end) || lexicon.heads().organisation(token) != null) {
        boolean direction = i + 2 < end && OrganisationReader.isDirection(all.get(i + 1));
        at = direction ? i + 2 : i + 1;
      } else if (i > start && i + 1 < end && isTitleBehindPlace(all, i)) {
        at = i;
      }
    }
    PhraseTable.Match<Institutions.Institution> body =
        start > 0 && all.get(start - 1).is("the")
            ? lexicon.institutions().at(all.to(end), at)
            : null;
    if (body != null && at + body.length() + 1 < end) {
      at += body.length();
    }
    while (at < end) {
      PhraseTable.Match<Countries.Country> match = lexicon.countries().anyAt(all.to(end), at);
      if (match == null || at + match.length() >= end) {
        break;
      }
      at += match.length();
    }
    return afterPlace(all, at, end);
  }

  /** "[Mayor of] Weir Ann Lee": where the model sees a person's name begin behind another. */
  private int afterPlace(Phrase all, int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      EntityType before = names.of(all.get(i - 1).span());
      if (before != EntityType.PERSON
          && before != null
          && names.of(all.get(i).span()) == EntityType.PERSON) {
        return i;
      }
    }
    boolean local = start > 1 && all.get(start - 1).is("of") && isLocal(all.get(start - 2));
    boolean place = end > start && names.of(all.get(end - 1).span()) == EntityType.PLACE;
    return local && !place && end - start > 2 ? end - 2 : start;
  }

  private static boolean isLocal(Token office) {
    return RoleReading.isLocal(office.lower()) || office.is("Head");
  }

  /** "New York [Gov.] Ann Lee". */
  private boolean isTitleBehindPlace(Phrase all, int index) {
    Roles.Noun office = lexicon.roles().office(Roles.withoutPoint(all.get(index)));
    return office != null && RoleReading.isLocal(office.noun());
  }

  private boolean isOffice(Phrase all, int index, int end) {
    Token token = all.get(index);
    return index + 1 < end
        && (lexicon.roles().noun(token) != null
            || lexicon.roles().isModifier(token)
            || isSubject(all, index)
            || (lexicon.roles().isEpithet(token) && !lexicon.roles().isHonorific(token)));
  }

  /** "Minister of Foreign [Affairs] Ann Lee": the end of what an office is for. */
  private static boolean isSubject(Phrase all, int index) {
    return index > 1
        && Ministries.isMatter(all.get(index))
        && (all.get(index - 2).is("of") || all.get(index - 2).is("for"));
  }

  private boolean isOther(Phrase name) {
    return lexicon.countries().within(name) != null
        || lexicon.institutions().named(name) != null
        || lexicon.media().isMedium(name);
  }
}
