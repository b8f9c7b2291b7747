package org.dateline.desk.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Tells who "the Defence Secretary" of a day was, from articles that name the holder: on the same
 * day, or before and after it within three months the same person, and nobody else between. Whose
 * office it is must be told in both places.
 */
final class OfficeHolders {
  private static final int DAYS = 92;

  private final Appearances appearances;

  OfficeHolders(Appearances appearances) {
    this.appearances = appearances;
  }

  /** Somebody who is only described, and the named holder of the office. */
  record Held(Appearance described, Appearance holder, String because) {}

  /** Those who are only described by an office that one of these persons held. */
  List<Held> describedBy(List<Appearance> named) throws StoreException {
    Set<String> roles = new TreeSet<>();
    for (Appearance one : named) {
      if (one.kind() == Kind.PERSON && !Name.of(one).described()) {
        roles.addAll(Affiliations.of(one).roles());
      }
    }
    Set<Constraints.Place> known = new HashSet<>();
    named.forEach(one -> known.add(Constraints.Place.of(one)));
    List<Held> held = new ArrayList<>();
    for (String role : roles) {
      for (Appearance one : appearances.inOffice(role, true, "0000", "9999")) {
        Held found = held(one, role);
        if (found != null && known.contains(Constraints.Place.of(found.holder()))) {
          held.add(found);
        }
      }
    }
    return held;
  }

  private @Nullable Held held(Appearance described, String role) throws StoreException {
    String day = described.day();
    if (day == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(day);
      String since = date.minusDays(DAYS).toString();
      String until = date.plusDays(DAYS).toString();
      List<Appearance> holders =
          appearances.inOffice(role, false, since, until).stream()
              .filter(one -> isOfTheSame(one, described))
              .toList();
      return among(holders, described, day, role);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Held among(
      List<Appearance> holders, Appearance described, String day, String role) {
    List<Appearance> same = holders.stream().filter(one -> day.equals(one.day())).toList();
    if (!same.isEmpty()) {
      return areOne(same) ? held(described, same.getFirst(), same.getLast(), role) : null;
    }
    List<Appearance> around = new ArrayList<>();
    holders.stream()
        .filter(one -> compare(one, day) < 0)
        .reduce((one, next) -> next)
        .ifPresent(around::add);
    holders.stream().filter(one -> compare(one, day) > 0).findFirst().ifPresent(around::add);
    return around.size() == 2 && areOne(around)
        ? held(described, around.getFirst(), around.getLast(), role)
        : null;
  }

  private static Held held(Appearance described, Appearance first, Appearance last, String role) {
    String because =
        "%s is called %s on %s%s"
            .formatted(
                first.name(),
                role,
                first.day(),
                first.article().equals(last.article()) ? "" : " and on " + last.day());
    return new Held(described, first, because);
  }

  private static int compare(Appearance one, String day) {
    return one.day() == null ? 0 : one.day().compareTo(day);
  }

  private static boolean areOne(List<Appearance> holders) {
    Name first = Name.of(holders.getFirst());
    return holders.stream()
        .map(Name::of)
        .allMatch(
            name ->
                name.block(Kind.PERSON).equals(first.block(Kind.PERSON)) && name.mayBeSame(first));
  }

  private static boolean isOfTheSame(Appearance one, Appearance other) {
    Affiliations left = Affiliations.of(one);
    Affiliations right = Affiliations.of(other);
    return !Collections.disjoint(left.countries(), right.countries())
        || !Collections.disjoint(left.institutions(), right.institutions());
  }
}
