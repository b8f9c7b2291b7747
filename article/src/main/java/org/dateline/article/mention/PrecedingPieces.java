package org.dateline.article.mention;

/** Reads what stands before a name: "Kherson governor Ann Lee", "the fund's director, Ann Lee". */
final class PrecedingPieces {
  private static final int LONGEST_OFFICE = 12;

  private final Lexicon lexicon;
  private final OwnerFinder owners;
  private final Complements complements;
  private final StatedOffices offices;
  private final Possessors possessors;
  private final LocalSeats seats;

  PrecedingPieces(
      Lexicon lexicon,
      OwnerFinder owners,
      StatedOffices offices,
      Possessors possessors,
      LocalSeats seats) {
    this.lexicon = lexicon;
    this.owners = owners;
    this.complements = new Complements(lexicon);
    this.offices = offices;
    this.possessors = possessors;
    this.seats = seats;
  }

  /** Adds what stands before the name at {@code start}. */
  void read(Passage passage, int start, Person person, Persons persons) {
    Phrase all = passage.phrase();
    int first = start;
    for (int title = titleEnding(all, first); title > 0; title = titleEnding(all, first)) {
      first -= title;
    }
    if (first != start) {
      offices.addRank(all.sub(first, start), person);
      seats.addBeforeTitle(all, first, person);
      first = first > 0 && all.get(first - 1).lower().equals("retired") ? first - 1 : first;
    }
    if (first < 2) {
      return;
    }
    if (all.get(first - 1).isPossessive()) {
      possessors.addOwnerBefore(passage, first - 1, person);
    } else if (all.get(first - 1).is(",")) {
      apposition(passage, first - 1, person, persons);
    } else {
      title(passage, first, person, persons);
    }
  }

  /** "The director of the fund, Ann Lee": the piece that the comma at {@code end} closes. */
  private void apposition(Passage passage, int end, Person person, Persons persons) {
    Phrase all = passage.phrase();
    int first = Pieces.start(all, end);
    int noun = nounPhraseStart(all, first, end);
    if (isNounPhrase(all, noun, end)) {
      offices.addBefore(passage, noun, end, person);
    }
    possessors.addColleague(passage, first, end, person, persons);
    if (end - 1 > noun && all.get(end - 1).lower().equals("there")) {
      person.addEmployer(owners.before(passage, end - 1));
    }
    int its = possessors.lastIts(all, first, end);
    if (its >= first) {
      possessors.addIts(passage, its, person);
    } else {
      possessors.addOwner(passage, first, end, person);
    }
  }

  /** "Kherson governor Ann Lee": the office right before the name. */
  private void title(Passage passage, int end, Person person, Persons persons) {
    Phrase all = passage.phrase();
    int start = Pieces.start(all, end);
    possessors.addOwner(passage, start, end, person);
    possessors.addColleague(passage, start, end, person, persons);
    seats.addBefore(passage, end, person);
    offices.addTitle(passage, officeStart(all, end), end, person);
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
}
