package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name for a ministry, however it is written: "Defence Ministry", "defense ministry" and
 * "Ministry of National Defence" are the Ministry of Defence.
 */
final class Ministries {
  private static final Set<String> HEADS = Set.of("ministry", "department");
  private static final Set<String> LEFT_OUT = Set.of("of", "for", "the", "national", "federal");
  private static final Map<String, String> SUBJECTS =
      Map.ofEntries(
          Map.entry("defense", "Defence"),
          Map.entry("defence", "Defence"),
          Map.entry("foreign", "Foreign Affairs"),
          Map.entry("external affairs", "Foreign Affairs"),
          Map.entry("foreign affairs", "Foreign Affairs"),
          Map.entry("interior", "the Interior"),
          Map.entry("internal affairs", "the Interior"),
          Map.entry("home affairs", "the Interior"),
          Map.entry("home", "the Interior"),
          Map.entry("interior affairs", "the Interior"));

  /** What tells of whom a department is, and not of what: "the provincial department". */
  private static final Set<String> LEVELS =
      Set.of(
          "provincial",
          "regional",
          "municipal",
          "local",
          "county",
          "district",
          "city",
          "government",
          "new",
          "same",
          "whole",
          "entire",
          "key",
          "line",
          "other",
          "own");

  /** With which the subjects of ministries end that have two words. */
  private static final Set<String> MATTERS =
      Set.of("affairs", "rights", "resources", "security", "development", "services", "protection");

  private static final Set<String> RANKS = Set.of("deputy", "vice", "chief", "state", "first");
  private static final List<String> FORCES = List.of("armed", "forces");
  private static final Map<String, String> ACRONYMS =
      Map.of("MoD", "Ministry of Defence", "MFA", "Ministry of Foreign Affairs");

  private Ministries() {}

  /** The usual name of the ministry or department that the phrase names; null if it is none. */
  static @Nullable String name(Phrase phrase) {
    String acronym = ACRONYMS.get(phrase.normal());
    if (acronym != null || phrase.size() < 2) {
      return acronym;
    }
    int head = HEADS.contains(phrase.get(0).lower()) ? 0 : phrase.size() - 1;
    String noun = phrase.get(head).lower();
    if (!HEADS.contains(noun) || (head == 0 && !isOf(phrase.get(1)))) {
      return null;
    }
    if (head > 0 && !isSubject(phrase.to(head))) {
      return null;
    }
    String subject = subject(head == 0 ? title(phrase.from(2)) : phrase.to(head));
    String title = noun.equals("ministry") ? "Ministry" : "Department";
    return subject.isEmpty() ? null : title + " of " + subject;
  }

  /** The name of the ministry that an office with these words belongs to: "Ministry of Defence". */
  static String ofOffice(Collection<String> portfolio) {
    List<String> kept = portfolio.stream().filter(word -> !RANKS.contains(word)).sorted().toList();
    if (kept.equals(FORCES)) {
      return "Ministry of Defence";
    }
    String known = SUBJECTS.get(String.join(" ", kept));
    return "Ministry of " + (known == null ? capitalised(kept) : known);
  }

  /** "Affairs", "development": with which the subject of a ministry may end. */
  static boolean isMatter(Token token) {
    return MATTERS.contains(token.lower());
  }

  /**
   * "Chicago Police Department" has a name of its own; "Internal Affairs Ministry" and "human
   * rights ministry" have not.
   */
  private static boolean isSubject(Phrase words) {
    if (words.size() == 1 && LEVELS.contains(words.get(0).lower())) {
      return false;
    }
    boolean matters = words.size() == 2 && isMatter(words.get(1));
    return words.size() == 1
        || matters
        || SUBJECTS.containsKey(words.normal().toLowerCase(Locale.ROOT));
  }

  /** "Justice did not": what follows the capitals of a title in small letters is no part of it. */
  private static Phrase title(Phrase words) {
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      end = words.get(i).isCapitalised() ? i + 1 : end;
      boolean link = LEFT_OUT.contains(words.get(i).lower()) || isLink(words.get(i));
      if (end > 0 && end <= i && !link) {
        return words.to(end);
      }
    }
    return words;
  }

  private static boolean isLink(Token token) {
    return token.is("and") || token.is("&") || token.is("of") || token.is(",");
  }

  private static boolean isOf(Token token) {
    return token.is("of") || token.is("for");
  }

  private static String subject(Phrase words) {
    List<String> kept = new ArrayList<>();
    for (Token token : words.tokens()) {
      if (!LEFT_OUT.contains(token.lower())) {
        kept.add(token.lower());
      }
    }
    String subject = String.join(" ", kept);
    String known = SUBJECTS.get(subject);
    return known == null ? capitalised(kept) : known;
  }

  private static String capitalised(List<String> words) {
    List<String> capitals = new ArrayList<>();
    for (String word : words) {
      boolean small = word.equals("and") || word.equals("&") || word.equals("of");
      capitals.add(
          small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return String.join(" ", capitals);
  }
}
