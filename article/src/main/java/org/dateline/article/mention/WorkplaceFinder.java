package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where somebody works by what the article named before: the region of "Governor Ann Lee",
 * the court of "the presiding judge", the office that "she has led".
 */
final class WorkplaceFinder {
  /** How far behind a name a pronoun that tells of a career may stand, in characters. */
  private static final int NEAR = 400;

  private static final List<String> COURTS = List.of("court", "tribunal", "chambers");

  /** Where offices are held that have their names from no body: a judge's is a court. */
  private static final Map<String, List<String>> BODIES =
      Map.of(
          "judge",
          COURTS,
          "magistrate",
          COURTS,
          "prosecutor",
          List.of("prosecutor's office", "court", "tribunal", "chambers"),
          "commissioner",
          List.of("commission"));

  private static final Set<String> TOWNS =
      Set.of("town", "city", "village", "settlement", "municipality");

  private static final Map<String, Gender> SUBJECTS =
      Map.of("he", Gender.MALE, "she", Gender.FEMALE);

  private final Passages passages;
  private final OwnerFinder owners;
  private final CareerReader careers;
  private final Descriptions descriptions;
  private final Map<String, Integer> lesser = new HashMap<>();

  WorkplaceFinder(
      Passages passages, OwnerFinder owners, CareerReader careers, Descriptions descriptions) {
    this.passages = passages;
    this.owners = owners;
    this.careers = careers;
    this.descriptions = descriptions;
  }

  /** Adds what is told to the persons of whom nothing else says where they work. */
  void find(Persons persons) {
    persons.all().forEach(this::governed);
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i + 2 < all.size(); i++) {
        Gender gender = SUBJECTS.getOrDefault(all.get(i).lower(), Gender.UNKNOWN);
        boolean opens = i == 0 || !all.get(i - 1).isWord();
        if (gender != Gender.UNKNOWN && opens) {
          followed(passage, i, gender, persons);
        }
      }
    }
  }

  /**
   * "Governor Ann Lee", "the provincial prosecutor": of the region named last, if any is; "the
   * presiding judge": of the court.
   */
  private void governed(Person person) {
    if (!person.employers().isEmpty() || !person.homes().isEmpty()) {
      return;
    }
    for (RoleReading role : person.roles()) {
      for (String noun : BODIES.getOrDefault(role.head().noun(), List.of())) {
        if (role.isAlone() && person.employers().isEmpty()) {
          person.addEmployer(owners.headedBefore(noun, person.firstPlace(), descriptions));
        }
      }
      if (!person.employers().isEmpty()) {
        return;
      }
      String area = role.saysMore() ? null : area(role, person);
      if (area != null) {
        person.addHome(area);
        return;
      }
    }
  }

  /** Of which town or region somebody holds such an office; null if it is none, or not told. */
  private @Nullable String area(RoleReading role, Person person) {
    if (role.isMayor()) {
      Set<String> towns = townsBefore(person);
      return towns.isEmpty() ? descriptions.area(TOWNS, person.firstPlace()) : only(towns);
    }
    Set<String> areas = role.areas();
    if (areas.isEmpty() || role.country() != null || role.institution() != null) {
      return null;
    }
    Passage passage = passages.at(person.firstPlace());
    // "Acting governor Ann Lee told of fires in the Weir region": hers.
    int end = passage == null ? person.firstPlace() : passage.sentenceAt(person.firstPlace()).end();
    String area = descriptions.area(areas, end);
    if (area != null) {
      return area;
    }
    if (TOWNS.containsAll(areas)) {
      return only(townsBefore(person));
    }
    boolean regional = RoleReading.isRegion(areas) && !isOfLesser(role.head().noun(), end);
    return regional ? onlyRegionBefore(end) : null;
  }

  /** "The governor" after "the district governor" is no region's. */
  private boolean isOfLesser(String noun, int end) {
    return lesser.computeIfAbsent(noun, this::firstLesser) < end;
  }

  private int firstLesser(String noun) {
    for (Passage passage : passages.all()) {
      Phrase words = passage.phrase();
      for (int i = 1; i < words.size(); i++) {
        if (words.get(i).lower().equals(noun) && RoleReading.isLesser(words.get(i - 1).lower())) {
          return words.get(i).span().start();
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * "Regional governor Ann Lee": of the one region in which all towns lie that the text names
   * before, or else the town where it was filed; null if there are several.
   */
  private @Nullable String onlyRegionBefore(int end) {
    Set<String> regions = new HashSet<>();
    Set<String> filed = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      String region = place.region();
      if (region != null && place.span().start() < end) {
        switch (place.use()) {
          case DATELINE -> filed.add(region);
          case EVENT, HOME, OTHER -> regions.add(region);
          case SAID_AT, METONYM -> {}
        }
      }
    }
    return only(regions.isEmpty() ? filed : regions);
  }

  private static @Nullable String only(Set<String> names) {
    return names.size() == 1 ? names.iterator().next() : null;
  }

  /** "Mayor Ann Lee": of the one town that her paragraph or the last one names before. */
  private Set<String> townsBefore(Person person) {
    Passage here = passages.at(person.firstPlace());
    if (here == null) {
      return Set.of();
    }
    Passage from = passages.all().get(Math.max(0, here.number() - 1));
    Set<String> towns = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      int start = place.span().start();
      boolean near = start >= from.block().span().start() && start < person.firstPlace();
      if (near && place.kind() == PlaceKind.SETTLEMENT && place.use() != PlaceMention.Use.METONYM) {
        towns.add(place.name());
      }
    }
    return towns;
  }

  /** "She leads the Joint Office": of the one woman named before, if the page tells it nowhere. */
  private void followed(Passage passage, int pronoun, Gender gender, Persons persons) {
    CareerReader.Career career = careers.read(passage, pronoun + 1);
    int offset = passage.phrase().get(pronoun).span().start();
    Span sentence = passage.sentenceAt(offset);
    Person person = persons.before(sentence.start(), gender);
    boolean near = person != null && offset - person.lastPlace(offset) < NEAR;
    if (career != null && person != null && near && person.employers().isEmpty()) {
      person.addEmployer(career.employer());
    }
  }
}
