package org.dateline.article.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body that the words of an office name: "the army's spokesman". Tells whether somebody may be
 * meant by them who belongs to bodies of these names.
 *
 * @param words what names the body, in small letters; empty if nothing does
 * @param names those of the words that are names: capitals and numbers
 * @param resolved the body's full name, if it is known
 */
record BodyOfOffice(Set<String> words, Set<String> names, @Nullable String resolved) {
  /** "The group", "the agency": by these any body may be meant. */
  private static final Set<String> ANY =
      Set.of(
          "agency",
          "alliance",
          "association",
          "authority",
          "body",
          "bureau",
          "charity",
          "coalition",
          "command",
          "commission",
          "committee",
          "company",
          "council",
          "delegation",
          "department",
          "firm",
          "force",
          "foundation",
          "fund",
          "government",
          "group",
          "institute",
          "mission",
          "movement",
          "network",
          "office",
          "organisation",
          "organization",
          "party",
          "service",
          "team",
          "union",
          "unit");

  private static final Set<String> ARMED =
      Set.of("army", "military", "armed", "forces", "defence", "defense", "troops");

  private static final String ARMS = "army";

  static BodyOfOffice of(RoleReading role, @Nullable String resolved) {
    Phrase institution = role.institution();
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    if (institution != null) {
      add(institution, words, names);
    } else if (resolved != null) {
      add(Phrase.of(resolved), words, names);
    }
    return new BodyOfOffice(words, names, resolved);
  }

  private static void add(Phrase phrase, Set<String> words, Set<String> names) {
    for (Token token : phrase.tokens()) {
      if (token.isWord() && !Lexicon.isFunctionWord(token) && !token.isPossessive()) {
        String word = token.lower();
        words.add(ARMED.contains(word) ? ARMS : word);
        if (token.isCapitalised() || Character.isDigit(word.codePointAt(0))) {
          names.add(word);
        }
      }
    }
  }

  /**
   * Whether who belongs to bodies of these names, or has these offices, may be meant.
   *
   * @param bodies the full names of the bodies; empty if none is known
   */
  boolean mayBe(Collection<String> bodies, List<RoleReading> offices) {
    if (words.isEmpty() || (resolved != null && bodies.contains(resolved))) {
      return true;
    }
    Set<String> others = new HashSet<>();
    Set<String> capitals = new HashSet<>();
    bodies.forEach(body -> add(Phrase.of(body), others, capitals));
    boolean told = !ANY.containsAll(others);
    for (RoleReading office : offices) {
      Phrase institution = office.institution();
      if (institution != null) {
        told = true;
        add(institution, others, capitals);
      }
    }
    boolean any = names.isEmpty() && ANY.containsAll(words);
    if (!told || (any && !capitals.isEmpty())) {
      return true;
    }
    Set<String> own = names.isEmpty() || capitals.isEmpty() ? words : names;
    Set<String> same = names.isEmpty() || capitals.isEmpty() ? others : capitals;
    return own.stream().anyMatch(same::contains);
  }
}
