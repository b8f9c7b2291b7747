package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the page says of persons' institutions beside their offices: "Ann Lee of the Coast
 * Guard", "Ann Lee, who works for the agency", "the agency's Ann Lee", "Its head, Ann Lee,".
 */
final class AffiliationFinder {
  private static final int LONGEST_OFFICE = 12;
  private static final int LONGEST_TITLE = 4;
  private static final int MOST_PIECES = 3;

  private static final Set<String> LINKS = Set.of("of", "from", "at", "with");
  private static final Set<String> OBJECTS = Set.of("of", "for", "at", "with");

  /** Offices that nobody has under a person: the capitals before them are a body's. */
  private static final Set<String> COMPANY =
      Set.of(
          "analyst",
          "boss",
          "ceo",
          "chairman",
          "chairwoman",
          "chief executive",
          "chief executive officer",
          "director",
          "economist",
          "editor",
          "editor-in-chief",
          "executive director",
          "founder",
          "managing director",
          "president",
          "researcher");

  private static final Set<String> POSSESSIVES = Set.of("its", "their");

  /** "Her ministry's spokesman": whose ministry that is hangs on who she is. */
  private static final Set<String> PERSONAL = Set.of("his", "her", "my", "our");

  /** "Today an adviser of the bank": an office of the present. */
  private static final Set<String> PRESENT = Set.of("now", "today", "currently");

  /** "Until May a member of the board": an office of the past. */
  private static final Set<String> ENDED =
      Set.of("until", "formerly", "previously", "earlier", "once");

  private final Lexicon lexicon;
  private final Passages passages;
  private final OwnerFinder owners;
  private final NounPhraseReader nouns;
  private final Complements complements;
  private final UnlistedNames unlisted;
  private final OfficeBodies bodies;
  private final CareerReader careers;
  private final WorkplaceFinder workplaces;

  AffiliationFinder(
      Lexicon lexicon, Passages passages, Organisations organisations, Descriptions descriptions) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.nouns = new NounPhraseReader(lexicon);
    this.complements = new Complements(lexicon);
    this.owners = new OwnerFinder(lexicon, passages, organisations);
    this.unlisted = new UnlistedNames(lexicon, passages);
    this.bodies = new OfficeBodies(lexicon, owners, unlisted);
    this.careers = new CareerReader(lexicon.careers(), owners);
    this.workplaces = new WorkplaceFinder(passages, owners, careers, descriptions);
  }

  /** Adds what is told to the persons. */
  void find(Persons persons) {
    for (Person person : persons.all()) {
      for (int place : person.places()) {
        Passage passage = passages.at(place);
        if (passage != null && !passage.isTitleCase()) {
          int start = passage.indexAt(place);
          after(passage, end(passage.phrase(), start, person), person);
          before(passage, start, person, persons);
        }
      }
    }
    workplaces.find(persons);
  }

  private static int end(Phrase all, int start, Person person) {
    int end = start;
    while (end < all.size() && person.name().contains(all.get(end).text())) {
      end++;
    }
    return end;
  }

  /** Reads what follows a name, piece by piece between commas. */
  private void after(Passage passage, int end, Person person) {
    Phrase all = passage.phrase();
    if (end + 1 < all.size() && LINKS.contains(all.get(end).lower())) {
      OrganisationName employer = owners.meantAt(passage, end + 1);
      boolean article = all.get(end + 1).lower().equals("the");
      employer = employer == null ? unlisted.mediumAt(all, end + 1) : employer;
      person.addEmployer(
          employer == null && article ? unlisted.capitalsAt(all, end + 1) : employer);
      if (employer == null && isLocal(person) && isPlace(all.sub(end + 1, end + 2))) {
        person.addHome(all.get(end + 1).text());
      }
    }
    clause(passage, end, person);
    int at = end;
    if (end + 1 < all.size() && all.get(end).is("(")) {
      inBrackets(all, end + 1, person);
    }
    for (int piece = 0; piece < MOST_PIECES && at + 1 < all.size() && isComma(all, at); piece++) {
      int roles = person.roles().size();
      int next = pieceEnd(all, at + 1);
      piece(passage, at + 1, person);
      boolean aside = person.roles().size() > roles || all.get(at + 1).isNumber();
      at = aside || isClause(all.get(at + 1)) ? next : all.size();
    }
  }

  /** "who was there", "of the Coast Guard": more of the person may follow. */
  private static boolean isClause(Token first) {
    return Lexicon.isFunctionWord(first);
  }

  private static boolean isLocal(Person person) {
    return person.roles().stream().anyMatch(RoleReading::isLocal);
  }

  private static boolean isComma(Phrase all, int index) {
    return all.get(index).is(",") || all.get(index).is("(");
  }

  private void piece(Passage passage, int at, Person person) {
    Phrase all = passage.phrase();
    String word = all.get(at).lower();
    if (LINKS.contains(word)) {
      person.addEmployer(owners.nameAt(all, at + 1));
    } else if (word.equals("who")) {
      clause(passage, at + 1, person);
    } else if (word.equals("whose")) {
      person.addEmployer(owners.nameAt(all, at + 1));
    } else if (ENDED.contains(word)) {
      return;
    } else if (PRESENT.contains(word)) {
      piece(passage, at + 1, person);
      return;
    } else if (clause(passage, at, person)) {
      return;
    } else if (POSSESSIVES.contains(word) && isOffice(all, at + 1)) {
      owner(passage, at, person);
    } else {
      possessor(passage, at, pieceEnd(all, at), person);
    }
    if (nouns.isNominal(all.from(at))) {
      int end = pieceEnd(all, at);
      told(passage, at, end, person);
      RoleReading role = office(all.sub(at, end), person);
      if (role == null || bodies.isOpen(role)) {
        bodies.add(passage, at, end, person);
      }
      if (role != null && bodies.isOpen(role) && COMPANY.contains(role.head().noun())) {
        person.addEmployer(unlisted.before(all, at, end));
      }
      if (role != null && role.isLocal() && role.seat() == null && person.homes().isEmpty()) {
        fronted(passage, at, person);
      }
    }
  }

  /** "Ann Lee (SNP)". */
  private void inBrackets(Phrase all, int at, Person person) {
    int end = all.from(at).first(token -> token.is(")"));
    Phrase inner = end < 1 ? all.to(0) : all.sub(at, at + end);
    boolean name = !inner.isEmpty() && inner.all(Token::isCapitalised);
    boolean letters = name && inner.size() == 1 && inner.get(0).text().length() < 3;
    if (name
        && !letters
        && lexicon.countries().within(inner) == null
        && !lexicon.media().isMedium(inner)) {
      person.addEmployer(owners.nameAt(all, at));
    }
  }

  /** "A former midwife who runs its Weir office", "the head of its Weir team". */
  private void told(Passage passage, int at, int end, Person person) {
    Phrase all = passage.phrase();
    int who = all.sub(at, end).first(token -> token.is("who"));
    if (who > 0) {
      clause(passage, at + who + 1, person);
    }
    int its = lastPossessive(all, at, who > 0 ? at + who : end);
    if (its > at) {
      owner(passage, its, person);
    }
  }

  /** Adds the office that a piece beside the name tells: ", a spokesman for the agency,". */
  private @Nullable RoleReading office(Phrase piece, Person person) {
    if (piece.isEmpty()
        || Surroundings.isClause(piece)
        || piece.any(token -> lexicon.roles().isHonorific(token))) {
      return null;
    }
    NounPhrase read = nouns.piece(piece);
    RoleReading role = read.role();
    if (read.kind() != NounPhrase.Kind.ROLE || read.plural() || role == null) {
      return null;
    }
    person.addRole(role);
    person.tell(read.gender());
    return role;
  }

  /** "Has worked for the agency", "leads its mission", after "who" or the name itself. */
  private boolean clause(Passage passage, int start, Person person) {
    CareerReader.Career career = careers.read(passage, start);
    if (career == null) {
      return false;
    }
    Phrase told = career.office();
    boolean office = !told.isEmpty() && (Lexicon.isDeterminer(told.get(0)) || isOffice(told, 0));
    RoleReading role = office ? office(told, person) : null;
    if (role != null && role.isOfBodyBefore()) {
      person.addEmployer(owners.before(passage, start));
    } else if (role != null && bodies.isOpen(role)) {
      int at = passage.indexAt(told.get(0).span().start());
      bodies.add(passage, at, at + told.size(), person);
    }
    if (!career.implied().isEmpty() && person.roles().isEmpty()) {
      office(Phrase.of(career.implied()), person);
    }
    person.addEmployer(career.employer());
    return true;
  }

  private void before(Passage passage, int start, Person person, Persons persons) {
    Phrase all = passage.phrase();
    int end = start;
    for (int title = titleEnding(all, end); title > 0; title = titleEnding(all, end)) {
      end -= title;
    }
    if (end != start) {
      office(all.sub(end, start), person);
      end = end > 0 && all.get(end - 1).lower().equals("retired") ? end - 1 : end;
    }
    if (end > 1 && all.get(end - 1).isPossessive()) {
      owned(passage, end - 1, person);
      return;
    }
    if (end > 1 && all.get(end - 1).is(",")) {
      int first = pieceStart(all, end - 1);
      int noun = nounPhraseStart(all, first, end - 1);
      if (isNounPhrase(all, noun, end - 1)) {
        RoleReading role = office(all.sub(noun, end - 1), person);
        if (role != null && bodies.isOpen(role)) {
          bodies.add(passage, noun, end - 1, person);
        }
      }
      colleague(passage, first, end - 1, person, persons);
      if (end - 2 > noun && all.get(end - 2).lower().equals("there")) {
        person.addEmployer(owners.before(passage, end - 2));
      }
      int its = lastPossessive(all, first, end - 1);
      if (its >= first) {
        owner(passage, its, person);
      } else {
        possessor(passage, first, end - 1, person);
      }
    } else if (end > 1) {
      possessor(passage, pieceStart(all, end), end, person);
      colleague(passage, pieceStart(all, end), end, person, persons);
      seat(passage, end, person);
      int first = officeStart(all, end);
      RoleReading role = office(all.sub(first, end), person);
      if (role != null && bodies.isOpen(role) && !role.isLocal()) {
        OrganisationName tagged = owners.taggedAt(all, first);
        boolean company = COMPANY.contains(role.head().noun());
        person.addEmployer(tagged == null && company ? unlisted.before(all, first, end) : tagged);
      }
    }
  }

  /** Takes in whom or what "its" at {@code at} stands for: of a mayor, the town. */
  private void owner(Passage passage, int at, Person person) {
    Phrase all = passage.phrase();
    if (all.get(at).lower().equals("their")
        && all.sub(at, Math.min(all.size(), at + 4)).any(this::isLawyer)) {
      return;
    }
    if (isLocal(all, at + 1)) {
      addHome(passages.placeBefore(passage, all.get(at).span().start()), person);
    } else {
      person.addEmployer(owners.before(passage, at));
    }
  }

  /** "Their lawyer": theirs may be a family's. */
  private boolean isLawyer(Token token) {
    Roles.Noun noun = lexicon.roles().noun(token);
    return noun != null && (noun.noun().equals("lawyer") || noun.alsoCalled().contains("lawyer"));
  }

  private static boolean isLocal(Phrase all, int start) {
    boolean local = false;
    for (int i = start; i < Math.min(all.size(), start + 3) && all.get(i).isWord(); i++) {
      local |= RoleReading.isLocal(all.get(i).lower());
    }
    return local;
  }

  private static void addHome(@Nullable String place, Person person) {
    if (place != null) {
      person.addHome(place);
    }
  }

  /** How many words before {@code end} are a title or rank before a name: "Dr", "Rear Admiral". */
  private int titleEnding(Phrase all, int end) {
    if (end == 0 || !all.get(end - 1).isCapitalised()) {
      return 0;
    }
    Roles.Noun noun = lexicon.roles().nounEnding(all, end - 1);
    if (noun != null && noun.kind() == Roles.Kind.RANK) {
      return Math.max(1, Phrase.of(noun.noun()).size());
    }
    Roles.Noun one = lexicon.roles().noun(all.get(end - 1));
    boolean rank = one != null && one.kind() == Roles.Kind.RANK;
    return rank || lexicon.roles().isHonorific(all.get(end - 1)) ? 1 : 0;
  }

  /**
   * Where the words of an office begin that stands right before a name; {@code end} if none does.
   */
  private int officeStart(Phrase all, int end) {
    if (lexicon.roles().nounEnding(all, end - 1) == null) {
      return end;
    }
    int start = end - 1;
    while (start > 0 && end - start < LONGEST_OFFICE && isOfOffice(all, start)) {
      start--;
    }
    return start;
  }

  /** Whether the word before {@code start} belongs to an office, or to the name that begins it. */
  private boolean isOfOffice(Phrase all, int start) {
    Token before = all.get(start - 1);
    boolean link =
        start > 1
            && (before.is("of") || before.is("for") || before.is("the"))
            && all.get(start).isCapitalised()
            && (all.get(start - 2).isCapitalised() || all.get(start - 2).is("for"));
    boolean two = start > 1 && before.is("and") && lexicon.roles().noun(all.get(start - 2)) != null;
    return link || two || complements.isOfOffice(before);
  }

  /**
   * "Kherson governor Ann Lee", "Kherson's regional governor Ann Lee": a place before an office.
   */
  private void seat(Passage passage, int end, Person person) {
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
      fronted(passage, at, person);
    }
  }

  private boolean isBeforeOffice(Token token) {
    boolean word = lexicon.roles().isModifier(token) || lexicon.roles().isEpithet(token);
    return word && !token.isCapitalised();
  }

  /** "In Weir, where the lock stands, mayor Ann Lee said": the place that opens the sentence. */
  private void fronted(Passage passage, int at, Person person) {
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

  /** "The UN's special envoy for the Lakes": whose office stands in the piece. */
  private void possessor(Passage passage, int start, int end, Person person) {
    Phrase all = passage.phrase();
    for (int i = start + 1; i < end; i++) {
      if (all.get(i).isPossessive() && isOffice(all, i + 1)) {
        owned(passage, i, person);
        return;
      }
    }
  }

  /** "Her deputy in Weir, Ann Lee", "Weir's spokesman Ann Lee": of whoever that one is. */
  private void colleague(Passage passage, int start, int end, Person person, Persons persons) {
    Phrase all = passage.phrase();
    Person other = null;
    for (int i = start; i < end && other == null; i++) {
      Gender gender = Pronouns.ofOwner(all.get(i));
      boolean named = i > 0 && all.get(i).isPossessive() && all.get(i - 1).isCapitalised();
      if ((gender != Gender.UNKNOWN || named) && isSubordinate(all, i + 1, end)) {
        int offset = all.get(i).span().start();
        other =
            named
                ? persons.surnamed(all.get(i - 1).text(), offset)
                : persons.before(offset, gender);
      }
    }
    if (other != null && !other.equals(person)) {
      person.worksWith(other);
    }
  }

  /** "Her deputy", "his commissioner for security": who has an office under somebody. */
  private boolean isSubordinate(Phrase all, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_TITLE); i++) {
      Roles.Noun noun = lexicon.roles().nounEnding(all, i);
      if (noun != null
          && (RoleReading.isColleague(noun.noun()) || noun.kind() != Roles.Kind.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** Takes in the owner whose possessive mark is at {@code mark}. */
  private void owned(Passage passage, int mark, Person person) {
    Phrase all = passage.phrase();
    if (mark > 1 && PERSONAL.contains(all.get(mark - 2).lower())) {
      return;
    }
    OrganisationName organisation = owners.endingAt(passage, mark);
    organisation = organisation == null ? unlisted.mediumBefore(all, mark) : organisation;
    if (organisation != null) {
      person.addEmployer(organisation);
      return;
    }
    int start = mark;
    while (start > 0 && all.get(start - 1).isCapitalised()) {
      start--;
    }
    if (start == mark) {
      if (lexicon.areas().is(all.get(mark - 1)) && isLocal(all, mark + 1)) {
        addHome(passages.placeBefore(passage, all.get(mark - 1).span().start()), person);
      }
      return;
    }
    Phrase owner = NounPhraseReader.withoutArticle(all.sub(start, mark));
    boolean local = isLocal(all, mark + 1);
    Country country = local ? null : lexicon.countries().named(owner);
    if (country != null) {
      person.addHome(country.name());
    } else if (local || isPlace(owner)) {
      person.addHome(owner.words());
      boolean capital = lexicon.countries().governedFrom(owner) != null;
      if (!local && !capital && isOfMinister(all, mark + 1)) {
        person.addEmployer(
            new OrganisationName("Government of " + owner.words(), null, "government", Form.FULL));
      }
    } else {
      person.addEmployer(owners.fullOf(owner));
    }
  }

  /** "Weir State's health commissioner": the first noun for people is one for who governs. */
  private boolean isOfMinister(Phrase all, int start) {
    for (int i = start; i < Math.min(all.size(), start + LONGEST_TITLE); i++) {
      Roles.Noun noun = lexicon.roles().nounEnding(all, i);
      if (noun != null) {
        return noun.kind() == Roles.Kind.MINISTER || noun.noun().equals("commissioner");
      }
      if (lexicon.heads().organisation(all.get(i)) != null) {
        return false;
      }
    }
    return false;
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

  private boolean isPlace(Phrase owner) {
    if (owner.size() > 1 && lexicon.areas().is(owner.last())) {
      return true;
    }
    Span span = owner.get(0).span().union(owner.last().span());
    return passages.names().stream()
        .anyMatch(name -> name.type() == EntityType.PLACE && name.span().overlaps(span));
  }

  /**
   * Where the last noun phrase of a piece begins: at its article, unless a preposition is before.
   */
  private static int nounPhraseStart(Phrase all, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      boolean second = i == start + 1 && all.get(start).is("and");
      if (Lexicon.isDeterminer(all.get(i)) && (second || !Lexicon.isFunctionWord(all.get(i - 1)))) {
        return i;
      }
    }
    return start;
  }

  /** Whether a piece before a name begins as a noun phrase does and is in apposition to it. */
  private static boolean isNounPhrase(Phrase all, int start, int end) {
    return start < end
        && (Lexicon.isDeterminer(all.get(start)) || all.sub(start, end).any(Token::isPossessive));
  }

  /** The last "its" of an office, "said its director"; before {@code start} if there is none. */
  private int lastPossessive(Phrase all, int start, int end) {
    int i = end - 1;
    while (i >= start
        && !(POSSESSIVES.contains(all.get(i).lower())
            && (isOffice(all, i + 1) || isPartOf(all, start, i)))) {
      i--;
    }
    return i;
  }

  /** "The head of its Weir branch": an office in a part of what "its" stands for. */
  private boolean isPartOf(Phrase all, int start, int its) {
    return its - 2 >= start
        && OBJECTS.contains(all.get(its - 1).lower())
        && lexicon.roles().nounEnding(all, its - 2) != null;
  }

  /** Whether a noun for people follows within a few words that belong to it. */
  private boolean isOffice(Phrase all, int start) {
    for (int i = start; i < Math.min(all.size(), start + 5); i++) {
      if (!all.get(i).isWord() || Lexicon.isFunctionWord(all.get(i))) {
        return false;
      }
      if (lexicon.roles().nounEnding(all, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static int pieceStart(Phrase all, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_OFFICE && !isEdge(all.get(start - 1))) {
      start--;
    }
    // "The head of the Lakes Fund (LF), Ann Lee": letters in brackets belong to the words before.
    return start > 2 && all.get(start - 1).is(")") && all.get(start - 3).is("(")
        ? pieceStart(all, start - 3)
        : start;
  }

  private static int pieceEnd(Phrase all, int start) {
    int end = start;
    while (end < all.size() && end - start < LONGEST_OFFICE && !isEdge(all.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEdge(Token token) {
    return !token.isWord() && !token.isPossessive();
  }
}
