package org.dateline.article.mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.mention.Countries.Country;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells which country is meant where an article says "the defence ministry" or "the transport
 * minister" and names none: the one from which the report is filed, else one whose offices it names
 * as only domestic news does, else the only one whose government the article tells of, else the
 * only one in which anything of it takes place. Where two come into question, none is told.
 */
final class HomeFinder {
  private static final int LONGEST_DATELINE = 8;
  private static final int LONGEST_OFFICE = 4;

  /** Who tells of more governments is at home with none. */
  private static final int FEW_GOVERNMENTS = 3;

  /** Behind so many headings and paragraphs no dateline is the article's. */
  private static final int LAST_OPENING = 6;

  /** Countries whose offices are named without them everywhere: "Secretary of State Ann Lee". */
  private static final Set<String> KNOWN_ABROAD = Set.of("US");

  /** What governments do elsewhere than at home. */
  private static final Pattern TALKS =
      Pattern.compile("talks|negotiat.+|summit|mediat.+|delegations?|conference");

  private final Lexicon lexicon;
  private final Organs organs;
  private final Set<String> named;

  /**
   * @param named the codes of the countries that the article names
   */
  HomeFinder(Lexicon lexicon, Set<String> named) {
    this.lexicon = lexicon;
    this.named = named;
    this.organs = new Organs(lexicon);
  }

  /** Finds it, for the article and for parts of it. */
  Home find(Passages passages) {
    Home home = whole(passages);
    return home.with(new LocalHomes(lexicon).find(passages, home.country()));
  }

  private Home whole(Passages passages) {
    Country filed = dateline(passages);
    Told told =
        new Told(
            new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    Set<Integer> spoken = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      if (place.use() == PlaceMention.Use.SAID_AT) {
        spoken.add(place.span().start());
      }
    }
    for (Passage passage : passages.all()) {
      collect(passage.phrase(), told, spoken, passages);
    }
    if (filed != null && isVenue(filed, told, passages)) {
      return told.governed().size() == 1
          ? Home.likely(told.governed().iterator().next())
          : Home.UNKNOWN;
    }
    if (filed != null && lexicon.offices().isBureau(filed)) {
      Set<Country> all = countries(passages);
      if (!all.isEmpty() && !all.contains(filed)) {
        return all.size() == 1 ? Home.likely(all.iterator().next()) : Home.UNKNOWN;
      }
    }
    if (filed != null) {
      boolean alone = told.governed().stream().allMatch(filed::equals);
      return lexicon.offices().isHost(filed)
          ? Home.UNKNOWN
          : Home.filed(filed, alone, placedIn(filed, passages) > 0);
    }
    if (told.domestic().size() == 1 && told.governed().size() <= FEW_GOVERNMENTS) {
      return Home.likely(told.domestic().iterator().next());
    }
    if (!told.governed().isEmpty()) {
      boolean one = told.governed().size() == 1 && told.civil().size() == 1;
      Country governed = told.civil().isEmpty() ? null : told.civil().iterator().next();
      return one && governed != null && !isElsewhere(governed, passages)
          ? Home.likely(governed)
          : Home.UNKNOWN;
    }
    Country only = only(told.named(), passages);
    // "President Ann Lee said Norway had lost": of Norway others speak too.
    return only == null || told.written().contains(only) || isPlaced(only, passages)
        ? Home.likely(only)
        : Home.quoted(only);
  }

  /** Whether a report is filed from where others talk: it tells of their governments alone. */
  private static boolean isVenue(Country filed, Told told, Passages passages) {
    return !told.governed().isEmpty()
        && !told.governed().contains(filed)
        && tellsOfTalks(passages)
        && !liesIn(filed, passages);
  }

  private static boolean tellsOfTalks(Passages passages) {
    return passages.openings().stream()
        .anyMatch(line -> line.any(token -> TALKS.matcher(token.lower()).matches()));
  }

  /** The countries that an article tells of anywhere but where it says from which it is filed. */
  private Set<Country> countries(Passages passages) {
    Set<Country> told = new HashSet<>();
    BitSet filed = new BitSet();
    for (PlaceMention place : passages.places()) {
      Country country =
          place.country() == null ? null : lexicon.countries().withCode(place.country());
      if (place.use() == PlaceMention.Use.DATELINE) {
        filed.set(place.span().start(), place.span().end());
      } else if (country != null) {
        told.add(country);
      }
    }
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        boolean line = isUpper(all.get(i)) || filed.get(all.get(i).span().start());
        PhraseTable.Match<Country> match = line ? null : lexicon.countries().anyAt(all, i);
        if (match != null) {
          told.add(match.value());
        }
      }
    }
    return told;
  }

  /** Whether anything of the article lies in a country, besides the place where it was filed. */
  private static boolean liesIn(Country country, Passages passages) {
    Set<String> filed = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      if (place.use() == PlaceMention.Use.DATELINE) {
        filed.add(place.name());
      }
    }
    return passages.places().stream()
        .filter(place -> !filed.contains(place.name()))
        .anyMatch(place -> country.code().equals(place.country()));
  }

  /**
   * The countries that an article names, those of whose organs it tells, those that govern there,
   * those whose offices it names as domestic news does, those that it names itself and not only
   * whom it quotes.
   */
  private record Told(
      Set<Country> named,
      Set<Country> governed,
      Set<Country> civil,
      Set<Country> domestic,
      Set<Country> written) {
    void add(Country country, boolean organ, boolean government) {
      named.add(country);
      if (organ) {
        governed.add(country);
      }
      if (government) {
        civil.add(country);
      }
    }
  }

  private @Nullable Country dateline(Passages passages) {
    Set<Country> filed = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      if (place.use() == PlaceMention.Use.DATELINE
          && place.country() != null
          && isOpening(passages, place)) {
        Country country = lexicon.countries().withCode(place.country());
        if (country != null) {
          filed.add(country);
        }
      }
    }
    if (!filed.isEmpty()) {
      // A round-up of reports from several capitals is at home in none of them.
      return filed.size() == 1 ? filed.iterator().next() : null;
    }
    for (Phrase line : passages.openings()) {
      Country country = opening(line);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** A dateline far down a live page is only that of its paragraph. */
  private static boolean isOpening(Passages passages, PlaceMention place) {
    Passage passage = passages.at(place.span().start());
    return passage == null || passage.number() < LAST_OPENING;
  }

  /** "MANILA, March 22": a country or capital at the beginning of a line, in capitals. */
  private @Nullable Country opening(Phrase all) {
    if (all.isEmpty() || !isUpper(all.get(0))) {
      return null;
    }
    int end = 0;
    while (end < all.size() && end < LONGEST_DATELINE && isUpper(all.get(end))) {
      end++;
    }
    boolean marked = end < all.size() && (all.get(end).is(",") || all.get(end).is("("));
    if (!marked) {
      return null;
    }
    Phrase line = all.to(Math.min(all.size(), end + 3));
    Country country = end + 1 < all.size() ? countryAt(line, end + 1) : null;
    return country != null ? country : lexicon.countries().governedFrom(title(all.to(end)));
  }

  private @Nullable Country countryAt(Phrase line, int start) {
    for (int end = line.size(); end > start; end--) {
      Country country = lexicon.countries().named(line.sub(start, end));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  static boolean isUpper(Token token) {
    String word = token.text();
    return word.length() > 2
        && token.isWord()
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.codePointAt(0));
  }

  static Phrase title(Phrase capitals) {
    StringBuilder words = new StringBuilder();
    for (Token token : capitals.tokens()) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(token.text().charAt(0)).append(token.lower().substring(1));
    }
    return Phrase.of(words.toString());
  }

  /**
   * Collects what a passage tells.
   *
   * @param spoken where places stand in which somebody spoke, at home or on a visit
   */
  private void collect(Phrase all, Told told, Set<Integer> spoken, Passages passages) {
    for (int i = 0; i < all.size(); i++) {
      Country body = lexicon.countries().withCode(bodyAt(all, i));
      if (body != null) {
        told.add(body, true, true);
      }
      Country office = lexicon.countries().withCode(officeAt(all, i));
      if (office != null) {
        told.add(office, true, true);
        if (!KNOWN_ABROAD.contains(office.code())) {
          told.domestic().add(office);
        }
      }
      // "QUITO, 16 May": where it was filed, and no more.
      Organs.Named named = i == 0 && isUpper(all.get(0)) ? null : organs.at(all, i);
      if (named != null && spoken.contains(all.get(i).span().start())) {
        i = named.end() - 1;
      } else if (named != null) {
        told.add(named.country(), named.governed(), named.civil());
        if (!passages.isReported(all.get(i).span().start())) {
          told.written().add(named.country());
        }
        i = named.end() - 1;
      }
    }
  }

  /** The country of a well-known body of a state here; empty if there is none. */
  private String bodyAt(Phrase all, int index) {
    PhraseTable.Match<Institutions.Institution> body =
        all.get(index).isCapitalised() ? lexicon.institutions().at(all, index) : null;
    boolean shared =
        body != null
            && body.value().name().endsWith(")")
            && !isPartOfName(all, index, index + body.length());
    return body != null && shared ? body.value().country() : "";
  }

  /** "Confederation of Labour": the words are of a longer name. */
  private static boolean isPartOfName(Phrase all, int start, int end) {
    boolean before = start > 1 && all.get(start - 1).is("of") && all.get(start - 2).isCapitalised();
    return before || (end < all.size() && all.get(end).isCapitalised());
  }

  /** The codes of the countries that an article names, or whose people or capitals it does. */
  static Set<String> named(Lexicon lexicon, Passages passages) {
    Set<String> codes = new HashSet<>();
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        PhraseTable.Match<Country> match =
            all.get(i).isCapitalised() ? lexicon.countries().anyAt(all, i) : null;
        if (match != null) {
          codes.add(match.value().code());
        }
      }
    }
    return codes;
  }

  /** The country of an office that ends here, if only one has it and none is named before it. */
  private String officeAt(Phrase all, int last) {
    if (lexicon.roles().noun(all.get(last)) == null) {
      return "";
    }
    for (int start = Math.max(0, last + 1 - LONGEST_OFFICE); start < last; start++) {
      String words = all.sub(start, last + 1).normal();
      String code =
          lexicon.offices().isAnothers(words, named)
              ? null
              : lexicon.offices().country(words, null);
      boolean owned =
          start > 0
              && (all.get(start - 1).isPossessive()
                  || lexicon.countries().anyAt(all, start - 1) != null);
      if (code != null && !owned) {
        return code;
      }
    }
    return "";
  }

  /**
   * Whether all that happens lies in one other country: who tells of a strike on Sumy names
   * Russia's ministry as Russia's, and his own as "the ministry".
   */
  private boolean isElsewhere(Country governed, Passages passages) {
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (PlaceMention place : passages.places()) {
      if (place.country() != null && place.position() != null) {
        codes.add(place.country());
        names.add(place.name());
      }
    }
    codes.remove(governed.code());
    return codes.size() == 1 && names.size() > 1 && placedIn(governed, passages) == 0;
  }

  private static long placedIn(Country country, Passages passages) {
    return passages.places().stream()
        .filter(place -> country.code().equals(place.country()))
        .filter(place -> place.kind() != PlaceKind.COUNTRY)
        .filter(place -> place.use() != PlaceMention.Use.DATELINE)
        .count();
  }

  /** Whether the article itself, and not only somebody in it, tells of a place in a country. */
  private static boolean isPlaced(Country country, Passages passages) {
    return passages.places().stream()
        .filter(place -> country.code().equals(place.country()))
        .anyMatch(place -> !passages.isReported(place.span().start()));
  }

  /**
   * The only country named, if all that is placed lies in it too; null if there are several, and if
   * all that tells of it is one place beside others of which nobody knows where they lie.
   */
  private @Nullable Country only(Set<Country> named, Passages passages) {
    Set<Country> all = new HashSet<>(named);
    Set<String> placed = new HashSet<>();
    boolean unplaced = false;
    for (PlaceMention place : passages.places()) {
      // Who speaks in a capital may be a guest there.
      boolean spoken =
          place.use() == PlaceMention.Use.SAID_AT
              && lexicon.countries().governedFrom(Phrase.of(place.name())) != null;
      Country country =
          spoken || place.country() == null ? null : lexicon.countries().withCode(place.country());
      if (country != null) {
        all.add(country);
        placed.add(place.name());
      }
      unplaced |= !spoken && place.position() == null;
    }
    boolean told = !named.isEmpty() || placed.size() > 1 || !unplaced;
    return told && all.size() == 1 ? all.iterator().next() : null;
  }
}
