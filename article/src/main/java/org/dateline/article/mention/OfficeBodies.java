package org.dateline.article.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body that the words of somebody's office name: "the director of the Harbour Fund". */
final class OfficeBodies {
  private static final Set<String> OBJECTS = Set.of("of", "for", "at", "with");

  /** Nouns for posts that are other words too: "an energy fellow at Lakewatch". */
  private static final Set<String> POSTS = Set.of("fellow", "lead");

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

  private static final Set<String> PANELS =
      Set.of("committee", "subcommittee", "council", "board", "panel", "commission");

  private final Lexicon lexicon;
  private final OwnerFinder owners;
  private final UnlistedNames unlisted;

  OfficeBodies(Lexicon lexicon, OwnerFinder owners, UnlistedNames unlisted) {
    this.lexicon = lexicon;
    this.owners = owners;
    this.unlisted = unlisted;
  }

  /** Whether the words of an office may name an organisation that nobody knows. */
  boolean isOpen(RoleReading role) {
    Phrase body = role.institution();
    return (body == null || isAnaphor(body)) && role.country() == null && !role.former();
  }

  /** Whether the capitals before the office are a body's: "Lakewatch analyst Ann Lee". */
  boolean isOfCompany(RoleReading role) {
    return COMPANY.contains(role.head().noun());
  }

  /** "The paramilitary group": whichever body was named. */
  private boolean isAnaphor(Phrase words) {
    Heads.Head head = lexicon.heads().organisation(words.last());
    return head != null && head.kind() == Heads.Kind.ANY && !words.any(Token::isCapitalised);
  }

  /** Adds the organisation after an office's preposition: "a senior fellow at Lakewatch". */
  void add(Passage passage, int start, int end, Person person) {
    Phrase all = passage.phrase();
    boolean office = false;
    for (int i = start; i + 1 < end && person.employers().isEmpty(); i++) {
      office |= lexicon.roles().nounEnding(all, i) != null || POSTS.contains(all.get(i).lower());
      if (office && OBJECTS.contains(all.get(i).lower())) {
        OrganisationName named = owners.nameAt(all, i + 1);
        named = named == null ? ownerOfPart(passage, i + 1, end) : named;
        named = named == null && all.get(i).is("at") ? unlisted.at(all, i + 1, end) : named;
        boolean meant = named == null && isAnaphor(all.sub(i + 1, end));
        person.addEmployer(meant ? owners.meantAt(passage, i + 1) : named);
      } else if (office && all.get(i).is("on")) {
        person.addEmployer(panelAt(all, i + 1));
      }
    }
    if (office && end + 1 < all.size() && all.get(end).is(",") && person.employers().isEmpty()) {
      apposed(all, start, end, person);
    }
  }

  /** "The senior Democrat on the Defence Committee": one sits on it; on others one is an expert. */
  private @Nullable OrganisationName panelAt(Phrase all, int start) {
    OrganisationName name = owners.nameAt(all, start);
    return name == null || name.head() == null || !PANELS.contains(name.head()) ? null : name;
  }

  /** "At the mission's headquarters": the body before the mark; null if it is none. */
  private @Nullable OrganisationName ownerOfPart(Passage passage, int start, int end) {
    Phrase words = passage.phrase().sub(start, end);
    int mark = words.first(Token::isPossessive);
    return mark < 1 || mark + 1 >= words.size() ? null : owners.endingAt(passage, start + mark);
  }

  /** "Director of the ship's owner, Delos Tankers": a name after a noun for what it is. */
  private void apposed(Phrase all, int start, int end, Person person) {
    Phrase office = all.sub(start, end);
    boolean owned = office.any(token -> OBJECTS.contains(token.lower()));
    boolean self = end + 1 < all.size() && person.name().contains(all.get(end + 1).text());
    if (owned && !self && !office.last().isCapitalised()) {
      OrganisationName body = owners.bodyAt(all, end + 1);
      person.addEmployer(body == null ? unlisted.capitalsAt(all, end + 1) : body);
    }
  }
}
