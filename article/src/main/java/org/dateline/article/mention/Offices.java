package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/** Offices that only some countries have by one name: a Home Secretary. Immutable once made. */
final class Offices {
  private static final Set<String> RANKS =
      Set.of(
          "deputy",
          "assistant",
          "first",
          "acting",
          "regional",
          "provincial",
          "district",
          "state",
          "junior",
          "senior");

  private final Map<String, Office> offices = new HashMap<>();
  private final Set<String> hosts = new HashSet<>();
  private final Set<String> bureaus = new HashSet<>();
  private final Set<String> juntas = new HashSet<>();
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private final Map<String, Set<String>> lacking = new HashMap<>();

  /**
   * The codes of the countries that have an office: the usual one, empty if none is, and others.
   */
  private record Office(String usual, Set<String> others) {}

  Offices() {
    for (List<String> row : DataFile.rows("offices.tsv", 5)) {
      switch (row.get(0)) {
        case "host" -> hosts.add(row.get(2));
        case "bureau" -> bureaus.add(row.get(2));
        case "junta" -> juntas.add(row.get(2));
        case "lacks" -> lacking.put(row.get(1), Set.copyOf(DataFile.values(row.get(3))));
        case "body" -> bodies.put(row.get(1), row.get(2));
        default ->
            offices.put(
                row.get(1), new Office(row.get(2), Set.copyOf(DataFile.values(row.get(3)))));
      }
    }
  }

  /** The institution that an office is, or to which all its holders belong; null if it is none. */
  @Nullable String body(RoleReading role) {
    String words = role.text().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      String office = body.getKey();
      int at = words.indexOf(office);
      boolean starts = at == 0 || (at > 0 && RANKS.contains(words.substring(0, at).strip()));
      int end = at + office.length();
      if (starts && (end == words.length() || words.charAt(end) == ' ')) {
        return body.getValue();
      }
    }
    return null;
  }

  /** Whether an office is known by these words. */
  boolean isKnown(String words) {
    return offices.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /**
   * The code of the country whose office it is; null if the words are no known office or nothing
   * tells it.
   *
   * @param home the country that the article is at home in; null if unknown
   */
  @Nullable String country(String words, @Nullable Country home) {
    Office office = offices.get(words.toLowerCase(Locale.ROOT));
    if (office == null) {
      return null;
    }
    if (home != null && office.others.contains(home.code())) {
      return home.code();
    }
    return office.usual.isEmpty() ? null : office.usual;
  }

  /**
   * Whether the article may mean another country's office by words that stand for the usual one's:
   * it names one of those that have it too.
   *
   * @param named the codes of the countries that the article names
   */
  boolean isAnothers(String words, Set<String> named) {
    Office office = offices.get(words.toLowerCase(Locale.ROOT));
    return office != null && office.others.stream().anyMatch(named::contains);
  }

  /** Whether reports filed from a country are about it or about its neighbours. */
  boolean isBureau(Country country) {
    return bureaus.contains(country.code());
  }

  /**
   * Whether a country has no such office or ministry: who is called so is another country's.
   *
   * @param words such as "president" or "Ministry of the Interior"
   */
  boolean isLacking(Country country, String words) {
    return lacking.getOrDefault(words.toLowerCase(Locale.ROOT), Set.of()).contains(country.code());
  }

  /** Whether a country is or was lately under military rule. */
  boolean isJunta(Country country) {
    return juntas.contains(country.code());
  }

  /** Whether reports filed from a country are as a rule about others. */
  boolean isHost(Country country) {
    return hosts.contains(country.code());
  }
}
