package org.dateline.article.mention;

/**
 * Finds what the page says of persons' institutions beside their offices: "Ann Lee of the Coast
 * Guard", "Ann Lee, who works for the agency", "the agency's Ann Lee", "Its head, Ann Lee,".
 */
final class AffiliationFinder {
  private final Passages passages;
  private final PrecedingPieces preceding;
  private final FollowingPieces following;
  private final WorkplaceFinder workplaces;

  AffiliationFinder(
      Lexicon lexicon, Passages passages, Organisations organisations, Descriptions descriptions) {
    OwnerFinder owners = new OwnerFinder(lexicon, passages, organisations);
    UnlistedNames unlisted = new UnlistedNames(lexicon, passages);
    CareerReader careers = new CareerReader(lexicon.careers(), owners);
    StatedOffices offices = new StatedOffices(lexicon, owners, unlisted, careers);
    LocalSeats seats = new LocalSeats(lexicon, passages);
    Possessors possessors =
        new Possessors(lexicon, passages, owners, unlisted, seats, descriptions);
    this.passages = passages;
    this.preceding = new PrecedingPieces(lexicon, owners, offices, possessors, seats);
    this.following = new FollowingPieces(lexicon, owners, unlisted, offices, possessors, seats);
    this.workplaces = new WorkplaceFinder(passages, owners, careers, descriptions);
  }

  /** Adds what is told to the persons. */
  void find(Persons persons) {
    for (Person person : persons.all()) {
      for (int place : person.places()) {
        Passage passage = passages.at(place);
        if (passage != null && !passage.isTitleCase()) {
          int start = passage.indexAt(place);
          following.read(passage, end(passage.phrase(), start, person), person);
          preceding.read(passage, start, person, persons);
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
}
