package org.dateline.desk.identity;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To what an entity belongs, and what it is, as keys that can be compared.
 *
 * @param countries whose it is
 * @param institutions of which it is
 * @param roles its offices, without "former" and the like and without countries
 */
record Affiliations(Set<String> countries, Set<String> institutions, Set<String> roles) {
  private static final Pattern IN_BRACKETS = Pattern.compile("(.+) \\(([^()]+)\\)");
  private static final Pattern TIMES =
      Pattern.compile("\\b(former|ex|then|acting|interim|late|outgoing|retired|incumbent)\\b[- ]?");
  private static final Set<String> COUNTRIES = countriesInEnglish();

  private static final Map<String, String> SHORTENED =
      Map.of(
          "gen", "general",
          "col", "colonel",
          "capt", "captain",
          "maj", "major",
          "lt", "lieutenant",
          "sgt", "sergeant",
          "brig", "brigadier",
          "adm", "admiral",
          "gov", "governor",
          "sen", "senator");

  private static final Set<String> COMMON =
      Set.of(
          "official",
          "officer",
          "member",
          "resident",
          "man",
          "woman",
          "worker",
          "source",
          "brother",
          "sister",
          "father",
          "mother",
          "son",
          "daughter",
          "wife",
          "husband",
          "widow",
          "person",
          "neighbour",
          "soldier",
          "volunteer",
          "expert",
          "analyst");

  Affiliations {
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    institutions = Collections.unmodifiableSet(new TreeSet<>(institutions));
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
  }

  static Affiliations of(Appearance appearance) {
    Set<String> countries = new TreeSet<>();
    Set<String> institutions = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    appearance.of().forEach(one -> add(one, countries, institutions));
    if (appearance.kind() == Kind.ORGANISATION) {
      Matcher owner = IN_BRACKETS.matcher(appearance.name());
      if (owner.matches()) {
        countries.add(key(owner.group(2)));
      }
    }
    appearance.roles().forEach(role -> roles.add(role(role)));
    roles.remove("");
    return new Affiliations(countries, institutions, roles);
  }

  private static void add(String of, Set<String> countries, Set<String> institutions) {
    Matcher owner = IN_BRACKETS.matcher(of);
    if (COUNTRIES.contains(key(of))) {
      countries.add(key(of));
    } else if (of.startsWith("Government of ")) {
      countries.add(key(of.substring("Government of ".length()).replaceFirst("^the ", "")));
    } else {
      institutions.add(key(of));
      if (owner.matches()) {
        countries.add(key(owner.group(2)));
      }
    }
  }

  private static Set<String> countriesInEnglish() {
    Set<String> names = new TreeSet<>();
    for (String code : Locale.getISOCountries()) {
      names.add(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
    }
    // As news in English has them, where the list of the language's own names has another form.
    names.addAll(
        Set.of(
            "turkey",
            "czech republic",
            "ivory coast",
            "myanmar",
            "palestine",
            "kosovo",
            "taiwan",
            "north korea",
            "south korea",
            "democratic republic of the congo",
            "russia",
            "syria"));
    return names;
  }

  private static String key(String name) {
    return NameForms.INSTANCE.letters(name);
  }

  /** An office without what says when it was held. */
  static String role(String role) {
    return key(TIMES.matcher(role.toLowerCase(Locale.ROOT)).replaceAll(""));
  }

  /**
   * What its offices are in one word: "governor" of "governor of Kherson region", "general" of
   * "Gen.". What many have, "official" or "resident", is none.
   */
  Set<String> callings() {
    Set<String> callings = new TreeSet<>();
    for (String role : roles) {
      String head = role.split(" (of|for|with|at|to|in|from) ", 2)[0];
      String last = head.substring(head.lastIndexOf(' ') + 1);
      String calling = SHORTENED.getOrDefault(last, last);
      if (!COMMON.contains(calling)) {
        callings.add(calling);
      }
    }
    return callings;
  }

  /** Whether nothing is known. */
  boolean isEmpty() {
    return countries.isEmpty() && institutions.isEmpty() && roles.isEmpty();
  }

  /**
   * Why both cannot well be of one: their countries differ, and no institution is the same; null if
   * they can. Offices and institutions of one country change; they speak against nothing.
   */
  @Nullable String conflict(Affiliations other) {
    boolean told = !countries.isEmpty() && !other.countries.isEmpty();
    return told
            && Collections.disjoint(countries, other.countries)
            && Collections.disjoint(institutions, other.institutions)
        ? String.join(", ", countries) + " is not " + String.join(", ", other.countries)
        : null;
  }

  /** Those of both. */
  Affiliations with(Affiliations other) {
    return new Affiliations(
        union(countries, other.countries),
        union(institutions, other.institutions),
        union(roles, other.roles));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
