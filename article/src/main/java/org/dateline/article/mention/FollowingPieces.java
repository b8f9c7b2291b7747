package org.dateline.article.mention;

import java.util.Set;

/** Reads what follows a name: "Ann Lee of the Coast Guard", "Ann Lee, who leads its mission,". */
final class FollowingPieces {
  private static final int MOST = 3;

  private static final Set<String> LINKS = Set.of("of", "from", "at", "with");
  private static final Set<String> POSSESSIVES = Set.of("its", "their");

  /** "Today an adviser of the bank": an office of the present. */
  private static final Set<String> PRESENT = Set.of("now", "today", "currently");

  /** "Until May a member of the board": an office of the past. */
  private static final Set<String> ENDED =
      Set.of("until", "formerly", "previously", "earlier", "once");

  private final Lexicon lexicon;
  private final NounPhraseReader nouns;
  private final OwnerFinder owners;
  private final UnlistedNames unlisted;
  private final StatedOffices offices;
  private final Possessors possessors;
  private final LocalSeats seats;

  FollowingPieces(
      Lexicon lexicon,
      OwnerFinder owners,
      UnlistedNames unlisted,
      StatedOffices offices,
      Possessors possessors,
      LocalSeats seats) {
    this.lexicon = lexicon;
    this.nouns = new NounPhraseReader(lexicon);
    this.owners = owners;
    this.unlisted = unlisted;
    this.offices = offices;
    this.possessors = possessors;
    this.seats = seats;
  }

  /** Reads what follows a name, piece by piece between commas. */
  void read(Passage passage, int end, Person person) {
    Phrase all = passage.phrase();
    if (end + 1 < all.size() && LINKS.contains(all.get(end).lower())) {
      OrganisationName employer = owners.meantAt(passage, end + 1);
      boolean article = all.get(end + 1).lower().equals("the");
      employer = employer == null ? unlisted.mediumAt(all, end + 1) : employer;
      person.addEmployer(
          employer == null && article ? unlisted.capitalsAt(all, end + 1) : employer);
      if (employer == null && isLocal(person) && seats.isPlace(all.sub(end + 1, end + 2))) {
        person.addHome(all.get(end + 1).text());
      }
    }
    offices.addCareer(passage, end, person);
    int at = end;
    if (end + 1 < all.size() && all.get(end).is("(")) {
      inBrackets(all, end + 1, person);
    }
    for (int piece = 0; piece < MOST && at + 1 < all.size() && isComma(all, at); piece++) {
      int roles = person.roles().size();
      int next = Pieces.end(all, at + 1);
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
      offices.addCareer(passage, at + 1, person);
    } else if (word.equals("whose")) {
      person.addEmployer(owners.nameAt(all, at + 1));
    } else if (ENDED.contains(word)) {
      return;
    } else if (PRESENT.contains(word)) {
      piece(passage, at + 1, person);
      return;
    } else if (offices.addCareer(passage, at, person)) {
      return;
    } else if (POSSESSIVES.contains(word) && lexicon.roles().isAhead(all, at + 1)) {
      possessors.addIts(passage, at, person);
    } else {
      possessors.addOwner(passage, at, Pieces.end(all, at), person);
    }
    if (nouns.isNominal(all.from(at))) {
      int end = Pieces.end(all, at);
      told(passage, at, end, person);
      RoleReading role = offices.addAfter(passage, at, end, person);
      if (role != null && role.isLocal() && role.seat() == null && person.homes().isEmpty()) {
        seats.addFronted(passage, at, person);
      }
    }
  }

  /** "Ann Lee (SNP)". */
  private void inBrackets(Phrase all, int at, Person person) {
    int end = all.from(at).first(token -> token.is(")"));
    Phrase inner = end < 1 ? all.to(0) : all.sub(at, at + end);
    boolean name = !inner.isEmpty() && inner.all(Token::isCapitalised);
    // "(D)" of a party, "(C-R)" of a place in a picture.
    boolean letters =
        name && inner.size() == 1 && inner.get(0).text().replaceAll("-.*", "").length() < 3;
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
      offices.addCareer(passage, at + who + 1, person);
    }
    int its = possessors.lastIts(all, at, who > 0 ? at + who : end);
    if (its > at) {
      possessors.addIts(passage, its, person);
    }
  }
}
