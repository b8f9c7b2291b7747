package org.dateline.article.mention;

import org.jspecify.annotations.Nullable;

/** Takes in the offices and careers that the words beside a name tell. */
final class StatedOffices {
  private final Lexicon lexicon;
  private final OwnerFinder owners;
  private final UnlistedNames unlisted;
  private final OfficeBodies bodies;
  private final NounPhraseReader nouns;
  private final CareerReader careers;

  StatedOffices(Lexicon lexicon, OwnerFinder owners, UnlistedNames unlisted, CareerReader careers) {
    this.lexicon = lexicon;
    this.owners = owners;
    this.unlisted = unlisted;
    this.bodies = new OfficeBodies(lexicon, owners, unlisted);
    this.nouns = new NounPhraseReader(lexicon);
    this.careers = careers;
  }

  /** "Ann Lee, a spokeswoman for the agency,": the office after a name; null if it is none. */
  @Nullable RoleReading addAfter(Passage passage, int start, int end, Person person) {
    Phrase all = passage.phrase();
    RoleReading role = add(all.sub(start, end), person);
    if (role == null || bodies.isOpen(role)) {
      bodies.add(passage, start, end, person);
    }
    if (role != null && bodies.isOpen(role) && bodies.isOfCompany(role)) {
      person.addEmployer(unlisted.before(all, start, end));
    }
    return role;
  }

  /** "The head of the agency, Ann Lee": the office in apposition before a name. */
  void addBefore(Passage passage, int start, int end, Person person) {
    RoleReading role = add(passage.phrase().sub(start, end), person);
    if (role != null && bodies.isOpen(role)) {
      bodies.add(passage, start, end, person);
    }
  }

  /** "Lakewatch analyst Ann Lee": the office right before a name. */
  void addTitle(Passage passage, int start, int end, Person person) {
    Phrase all = passage.phrase();
    RoleReading role = add(all.sub(start, end), person);
    if (role != null && bodies.isOpen(role) && !role.isLocal()) {
      OrganisationName tagged = owners.taggedAt(all, start);
      boolean company = tagged == null && bodies.isOfCompany(role);
      person.addEmployer(company ? unlisted.before(all, start, end) : tagged);
    }
  }

  /** "Rear Admiral Ann Lee". */
  void addRank(Phrase rank, Person person) {
    add(rank, person);
  }

  /** Adds the office that a piece beside the name tells: ", a spokesman for the agency,". */
  private @Nullable RoleReading add(Phrase piece, Person person) {
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
  boolean addCareer(Passage passage, int start, Person person) {
    CareerReader.Career career = careers.read(passage, start);
    if (career == null) {
      return false;
    }
    Phrase told = career.office();
    boolean office =
        !told.isEmpty() && (Lexicon.isDeterminer(told.get(0)) || lexicon.roles().isAhead(told, 0));
    RoleReading role = office ? add(told, person) : null;
    if (role != null && role.isOfBodyBefore()) {
      person.addEmployer(owners.before(passage, start));
    } else if (role != null && bodies.isOpen(role)) {
      int at = passage.indexAt(told.get(0).span().start());
      bodies.add(passage, at, at + told.size(), person);
    }
    if (!career.implied().isEmpty() && person.roles().isEmpty()) {
      add(Phrase.of(career.implied()), person);
    }
    person.addEmployer(career.employer());
    return true;
  }
}
