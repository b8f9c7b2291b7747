package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.OrganisationName.Form;

/** Finds whose officer somebody is: "the agency's Ann Lee", "Its head, Ann Lee", "her deputy". */
final class Possessors {
  private static final int LONGEST_TITLE = 4;

  private static final Set<String> OBJECTS = Set.of("of", "for", "at", "with");
  private static final Set<String> POSSESSIVES = Set.of("its", "their");

  /** "Her ministry's spokesman": whose ministry that is hangs on who she is. */
  private static final Set<String> PERSONAL = Set.of("his", "her", "my", "our");

  private final Lexicon lexicon;
  private final Passages passages;
  private final OwnerFinder owners;
  private final UnlistedNames unlisted;
  private final LocalSeats seats;
  private final Descriptions descriptions;

  Possessors(
      Lexicon lexicon,
      Passages passages,
      OwnerFinder owners,
      UnlistedNames unlisted,
      LocalSeats seats,
      Descriptions descriptions) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.owners = owners;
    this.unlisted = unlisted;
    this.seats = seats;
    this.descriptions = descriptions;
  }

  /** Takes in whom or what "its" at {@code at} stands for: of a mayor, the town. */
  void addIts(Passage passage, int at, Person person) {
    Phrase all = passage.phrase();
    if (all.get(at).lower().equals("their")
        && all.sub(at, Math.min(all.size(), at + 4)).any(this::isLawyer)) {
      return;
    }
    if (LocalSeats.isLocal(all, at + 1)) {
      LocalSeats.addHome(passages.placeBefore(passage, all.get(at).span().start()), person);
    } else {
      person.addEmployer(owners.before(passage, at));
    }
  }

  /** "Their lawyer": theirs may be a family's. */
  private boolean isLawyer(Token token) {
    Roles.Noun noun = lexicon.roles().noun(token);
    return noun != null && (noun.noun().equals("lawyer") || noun.alsoCalled().contains("lawyer"));
  }

  /** "The UN's special envoy for the Lakes": whose office stands in the piece. */
  void addOwner(Passage passage, int start, int end, Person person) {
    Phrase all = passage.phrase();
    for (int i = start + 1; i < end; i++) {
      if (all.get(i).isPossessive() && lexicon.roles().isAhead(all, i + 1)) {
        addOwnerBefore(passage, i, person);
        return;
      }
    }
  }

  /** "Her deputy in Weir, Ann Lee", "Weir's spokesman Ann Lee": of whoever that one is. */
  void addColleague(Passage passage, int start, int end, Person person, Persons persons) {
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
  void addOwnerBefore(Passage passage, int mark, Person person) {
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
      if (lexicon.areas().is(all.get(mark - 1)) && isOfArea(all, mark + 1)) {
        int offset = all.get(mark - 1).span().start();
        String area = descriptions.area(RoleReading.areas(all.get(mark - 1).lower()), offset);
        LocalSeats.addHome(area == null ? passages.placeBefore(passage, offset) : area, person);
      }
      return;
    }
    Phrase owner = NounPhraseReader.withoutArticle(all.sub(start, mark));
    boolean local = LocalSeats.isLocal(all, mark + 1);
    Country country = local ? null : lexicon.countries().named(owner);
    if (country != null) {
      person.addHome(country.name());
    } else if (local || seats.isPlace(owner)) {
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

  /** "The region's security chief": the first noun for people is one for who has such offices. */
  private boolean isOfArea(Phrase all, int start) {
    for (int i = start; i < Math.min(all.size(), start + LONGEST_TITLE); i++) {
      Roles.Noun noun = lexicon.roles().nounEnding(all, i);
      if (noun != null) {
        return RoleReading.isOfAreas(noun.noun());
      }
    }
    return false;
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

  /** The last "its" of an office, "said its director"; before {@code start} if there is none. */
  int lastIts(Phrase all, int start, int end) {
    int i = end - 1;
    while (i >= start
        && !(POSSESSIVES.contains(all.get(i).lower())
            && (lexicon.roles().isAhead(all, i + 1) || isPartOf(all, start, i)))) {
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
}
