package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** The organisations that one article names in full, and what its short names stand for. */
final class Organisations {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "&", "in", "on");

  /** How far a ministry may stand before its minister, in characters: some two sentences. */
  private static final int NEAR = 300;

  /** The same where many countries are told of, in characters: some ten sentences. */
  private static final int FAR = 1500;

  /** A page that names bodies of more countries is one of many reports, as live pages are. */
  private static final int FEW_COUNTRIES = 3;

  /** What tells an authority from others of its state, and not from those of other states. */
  private static final Set<String> GENERIC =
      Set.of(
          "general",
          "supreme",
          "constitutional",
          "federal",
          "national",
          "state",
          "armed",
          "forces",
          "air",
          "coast",
          "border",
          "presidential",
          "security",
          "defence",
          "defense",
          "emergency",
          "intelligence",
          "military",
          "civil",
          "electoral",
          "election",
          "central",
          "customs",
          "tax",
          "prosecutor",
          "prosecutor's",
          "foreign",
          "interior",
          "home",
          "health",
          "migration",
          "penitentiary",
          "investigative",
          "high",
          "guard",
          "service",
          "and",
          "of",
          "the");

  private static final Set<String> NATIONAL =
      Set.of(
          "army",
          "military",
          "navy",
          "coastguard",
          "marines",
          "parliament",
          "presidency",
          "senate",
          "police",
          "air force",
          "general staff",
          "joint staff",
          "coast guard",
          "border guard");

  private static final Set<String> ARMED = Set.of("army", "military", "forces");

  private static final String ARMED_FORCES = "Armed Forces";

  /** States without an army, by general knowledge: of these no "army" speaks. */
  private static final Set<String> WITHOUT_ARMY =
      Set.of(
          "AD", "CR", "DM", "FM", "GD", "IS", "KI", "LC", "LI", "MC", "MH", "MU", "NR", "PA", "PS",
          "PW", "SB", "SM", "TV", "VA", "VC", "WS");

  private static final String DEFENCE = "Ministry of Defence";

  /** Nobody's name is longer, in characters. */
  private static final int LONGEST_NAME = 300;

  private final Institutions institutions;
  private final Offices offices;
  private final List<Named> named = new ArrayList<>();

  /** The longest name that begins at each place. */
  private final NavigableMap<Integer, Span> spans = new TreeMap<>();

  private final Set<Country> governments = new HashSet<>();
  private final Map<String, OrganisationName> acronyms = new HashMap<>();
  private @Nullable Country homeOfDefence;
  private Home home = Home.UNKNOWN;

  /** A name and where it stands. */
  record Named(OrganisationName name, Span span) {
    int offset() {
      return span.start();
    }
  }

  Organisations(Institutions institutions, Offices offices) {
    this.institutions = institutions;
    this.offices = offices;
  }

  void add(OrganisationName name, Span span) {
    named.add(new Named(name, span));
    spans.merge(span.start(), span, (one, other) -> one.length() < other.length() ? other : one);
  }

  /** All names and where they stand. */
  List<Named> all() {
    return Collections.unmodifiableList(named);
  }

  /** Where institutions stand that the table knows. */
  List<Span> wellKnown() {
    return named.stream()
        .filter(one -> one.name().form() == Form.CURATED)
        .map(Named::span)
        .distinct()
        .toList();
  }

  /**
   * The name that stands around a part of it, of several the one that begins last, and of these the
   * longest: "the Armed Forces of Norway" within "the brigade of the Armed Forces of Norway". The
   * part itself if none does.
   */
  Span around(Span part) {
    return spans
        .subMap(part.start() - LONGEST_NAME, true, part.start(), true)
        .descendingMap()
        .values()
        .stream()
        .filter(span -> span.contains(part))
        .findFirst()
        .orElse(part);
  }

  /** Says that the article tells of the government of a country. */
  void addGovernment(Country country) {
    governments.add(country);
  }

  /** Says that the letters in brackets after a name stand for it. */
  void addAcronym(String letters, OrganisationName name) {
    acronyms.putIfAbsent(letters, name);
  }

  /** Says whose "Ministry of Defence" it is where the article names no country beside it. */
  void setHomeOfDefence(Country country) {
    homeOfDefence = country;
  }

  /** Says whose an authority is of which the article tells no country. */
  void setHome(Home found) {
    home = found;
  }

  /** The country in which the article is at home at a place; null if it cannot be told. */
  @Nullable Country home(int offset) {
    return home.at(offset).country();
  }

  /** The only country of whose government the article tells; null if it cannot be told. */
  @Nullable Country onlyHome(int offset) {
    Home here = home.at(offset);
    return here.alone() ? here.country() : null;
  }

  /**
   * The country whose minister is meant; null if it cannot be told.
   *
   * @param ministry the ministry of this office
   * @param abroad whether it is an office in which one speaks of other governments
   * @param offset where the minister is named
   */
  @Nullable Country countryOf(String ministry, boolean abroad, int offset) {
    Set<Country> told = new HashSet<>();
    Country near = null;
    for (Named candidate : named) {
      Country country = candidate.name().country();
      if (country != null && bare(candidate.name()).equals(ministry)) {
        told.add(country);
        int distance = offset - candidate.offset();
        near = distance > 0 && distance < NEAR ? country : near;
      }
    }
    Home here = home.at(offset);
    if (near != null || here.filed()) {
      return near != null ? near : here.country();
    }
    if (told.isEmpty() && ministry.equals(DEFENCE) && homeOfDefence != null) {
      return homeOfDefence;
    }
    if (told.size() == 1) {
      return told.iterator().next();
    }
    return told.isEmpty() && !abroad ? here.country() : null;
  }

  /** The name in full, with its country, as far as the article tells. */
  OrganisationName resolve(OrganisationName name, int offset) {
    OrganisationName full = name;
    if (name.form() == Form.ACRONYM) {
      full = spelledOut(name);
    } else if (name.form() == Form.SHORT || name.form() == Form.NOUN) {
      OrganisationName longer = nearest(other -> isShortOf(name, other), offset);
      full = longer == null ? name : longer;
    }
    Home here = home.at(offset);
    Country country = here.country();
    if (full.form() == Form.GOVERNMENT && !here.equals(home)) {
      return country == null || full.country() != null ? full : full.in(country);
    }
    if (full.form() == Form.GOVERNMENT && full.country() == null) {
      // "The junta" in a report from abroad is the one that it has named.
      Country junta = "junta".equals(full.head()) ? only(Organisations::isArmed) : null;
      // Whose "the government" is, is plain where hardly another state is told of.
      boolean one = governments.size() == 1 && countries() <= 2;
      Country told = one ? governments.iterator().next() : junta;
      country = told == null ? country : told;
      if ("junta".equals(full.head()) && country != null && !offices.isJunta(country)) {
        country = null;
      }
    }
    if (full.form() == Form.GOVERNMENT && full.country() == null && country != null) {
      return full.in(country);
    }
    if (full.form() == Form.NOUN && full.country() == null && isNational(full)) {
      boolean unarmed = country != null && WITHOUT_ARMY.contains(country.code());
      boolean abroad = unarmed || !(here.filed() && here.placed());
      Country armed =
          abroad && here.equals(home) && isArmed(full) ? only(Organisations::isArmed) : null;
      if (armed != null) {
        return national(full, armed);
      }
      return here.filed() && !(unarmed && isArmed(full)) && here.country() != null
          ? national(full, here.country())
          : full;
    }
    return full.form() == Form.SHARED && full.country() == null ? placed(full, offset) : full;
  }

  /** The name with this head noun that stands last before an offset; null if none does. */
  @Nullable OrganisationName headedBefore(String noun, int offset) {
    OrganisationName last = null;
    for (Named candidate : named) {
      boolean full =
          candidate.name().form() == Form.FULL || candidate.name().form() == Form.CURATED;
      if (full && candidate.offset() < offset && noun.equals(candidate.name().head())) {
        last = candidate.name();
      }
    }
    return last;
  }

  /** The only country of which the article names such a body; null if it names none or several. */
  private @Nullable Country only(Predicate<OrganisationName> such) {
    Set<Country> told = new HashSet<>();
    for (Named candidate : named) {
      Country country = candidate.name().country();
      if (country != null && such.test(candidate.name())) {
        told.add(country);
      }
    }
    return told.size() == 1 ? told.iterator().next() : null;
  }

  /** A body and not, as "Russian forces" are, whoever fights for a state. */
  private static boolean isArmed(OrganisationName name) {
    return name.head() != null && ARMED.contains(name.head()) && !name.name().equals(ARMED_FORCES);
  }

  /** "Supreme Court", "Ministry of Health": every state has one. "Highland Council" is a name. */
  private static boolean isGeneric(OrganisationName name) {
    String words = name.name().toLowerCase(Locale.ROOT);
    if (words.startsWith("ministry of ") || words.startsWith("department of ")) {
      return true;
    }
    for (String word : words.split("[ -]", -1)) {
      if (!word.equals(name.head()) && !GENERIC.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** "The army" is the country's, "the agency" may be anybody's. */
  static boolean isNational(OrganisationName name) {
    String head = name.head();
    return (head != null && NATIONAL.contains(head))
        || NATIONAL.contains(name.name().toLowerCase(Locale.ROOT));
  }

  private OrganisationName national(OrganisationName noun, Country country) {
    String words = noun.name();
    Institutions.Institution known =
        institutions.of(country.code(), Phrase.of(words.toLowerCase(Locale.ROOT)));
    if (known != null) {
      return new OrganisationName(known.name(), country, noun.head(), Form.CURATED);
    }
    String upper = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    boolean forces = words.equalsIgnoreCase("military") || words.equalsIgnoreCase("forces");
    return new OrganisationName(forces ? ARMED_FORCES : upper, country, noun.head(), Form.SHARED);
  }

  private static boolean isShortOf(OrganisationName name, OrganisationName other) {
    boolean head =
        name.head() != null
            && (name.head().equals(other.head()) || (name.head() + "s").equals(other.head()));
    boolean same = head && hasWordsOf(other, name);
    boolean where = name.country() == null || name.country().equals(other.country());
    boolean full = other.form() == Form.FULL || other.form() == Form.SHARED;
    return same && where && (full || other.form() == Form.CURATED);
  }

  /** Whether the longer name has all the words of the shorter: no "appeals court" is supreme. */
  static boolean hasWordsOf(OrganisationName longer, OrganisationName shorter) {
    String words = longer.name().toLowerCase(Locale.ROOT);
    for (String word : shorter.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!words.contains(word) && !word.equals(shorter.head())) {
        return false;
      }
    }
    return true;
  }

  private OrganisationName spelledOut(OrganisationName name) {
    OrganisationName known = acronyms.get(name.name());
    if (known != null) {
      return known;
    }
    for (Named candidate : named) {
      if (isInitials(name.name(), candidate.name().name())) {
        return candidate.name();
      }
    }
    return name;
  }

  /** Whether the letters are the initials of the name, small words counted or not. */
  static boolean isInitials(String letters, String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (!word.isEmpty()) {
        all.append(word.charAt(0));
        if (!SMALL.contains(word.toLowerCase(Locale.ROOT))) {
          large.append(word.charAt(0));
        }
      }
    }
    String plain = letters.replace(".", "");
    return plain.length() > 1
        && (plain.equalsIgnoreCase(all.toString()) || plain.equalsIgnoreCase(large.toString()));
  }

  private OrganisationName placed(OrganisationName name, int offset) {
    Predicate<OrganisationName> fits =
        other -> other.country() != null && bare(other).equalsIgnoreCase(name.name());
    OrganisationName same = nearest(fits, offset);
    if (same != null
        && (isNear(same, offset) || (only(fits) != null && countries() <= FEW_COUNTRIES))) {
      return same;
    }
    boolean defence = name.name().equals(DEFENCE) && homeOfDefence != null;
    Country country = defence ? homeOfDefence : isGeneric(name) ? home(offset) : null;
    return country == null || offices.isLacking(country, name.name()) ? name : name.in(country);
  }

  /** Of how many countries bodies are named. */
  private long countries() {
    return named.stream()
        .map(candidate -> candidate.name().country())
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private boolean isNear(OrganisationName name, int offset) {
    return named.stream()
        .filter(candidate -> candidate.name().equals(name))
        .anyMatch(candidate -> Math.abs(offset - candidate.offset()) < FAR);
  }

  /** Whether the article names in full what the short name stands for. */
  boolean isNamed(OrganisationName name, int offset) {
    return nearest(other -> isShortOf(name, other), offset) != null;
  }

  /** The name without the country in brackets that a list gives it. */
  private static String bare(OrganisationName name) {
    int bracket = name.name().indexOf(" (");
    return bracket > 0 ? name.name().substring(0, bracket) : name.name();
  }

  /** The name last before {@code offset} that fits, else the first after it; null if none does. */
  private @Nullable OrganisationName nearest(Predicate<OrganisationName> fits, int offset) {
    OrganisationName nearest = null;
    for (Named candidate : named) {
      if (fits.test(candidate.name()) && (nearest == null || candidate.offset() < offset)) {
        nearest = candidate.name();
      }
    }
    return nearest;
  }
}
