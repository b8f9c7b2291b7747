package org.dateline.article.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.document.BlockRole;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * Tells which country is meant where an article says "the defence ministry" or "the transport
 * minister" and names none: the one from which the report is filed, else the only one whose
 * government the article tells of, else the only one in which anything of it takes place. Where two
 * come into question, none is told.
 */
final class HomeFinder {
  private static final int FURTHEST_ORGAN = 4;
  private static final int LONGEST_DATELINE = 8;
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "from", "to", "outside", "around", "of", "over", "on", "for", "into",
          "towards", "toward", "between", "across", "through", "via", "beyond", "south", "north",
          "east", "west", "against");

  private static final int LONGEST_OFFICE = 4;

  private final Lexicon lexicon;

  /**
   * The country in which an article is at home.
   *
   * @param country null if it cannot be told
   * @param filed whether the report is filed from there
   */
  record Home(@Nullable Country country, boolean filed) {
    static final Home UNKNOWN = new Home(null, false);
  }

  HomeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Home find(Passages passages) {
    Country filed = dateline(passages);
    if (filed != null) {
      return lexicon.offices().isHost(filed) ? Home.UNKNOWN : new Home(filed, true);
    }
    Set<Country> governed = new LinkedHashSet<>();
    Set<Country> named = new LinkedHashSet<>();
    for (Passage passage : passages.all()) {
      collect(passage.phrase(), governed, named);
    }
    if (!governed.isEmpty()) {
      return governed.size() == 1 ? new Home(governed.iterator().next(), false) : Home.UNKNOWN;
    }
    return new Home(only(named, passages.places()), false);
  }

  private @Nullable Country dateline(Passages passages) {
    for (PlaceMention place : passages.places()) {
      if (place.use() == PlaceMention.Use.DATELINE && place.country() != null) {
        Country country = lexicon.countries().withCode(place.country());
        if (country != null) {
          return country;
        }
      }
    }
    for (Passage passage : passages.all()) {
      Country country = passage.number() < 4 ? opening(passage) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** "MANILA, March 22": a country or capital at the beginning of a line, in capitals. */
  private @Nullable Country opening(Passage passage) {
    Phrase all = passage.phrase();
    if (passage.block().role() == BlockRole.HEADLINE || all.isEmpty() || !isUpper(all.get(0))) {
      return null;
    }
    int end = 0;
    while (end < all.size() && end < LONGEST_DATELINE && (isUpper(all.get(end)))) {
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

  private static boolean isUpper(Token token) {
    String word = token.text();
    return word.length() > 2
        && token.isWord()
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.codePointAt(0));
  }

  private static Phrase title(Phrase capitals) {
    StringBuilder words = new StringBuilder();
    for (Token token : capitals.tokens()) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(token.text().charAt(0)).append(token.lower().substring(1));
    }
    return Phrase.of(words.toString());
  }

  private void collect(Phrase all, Set<Country> governed, Set<Country> named) {
    for (int i = 0; i < all.size(); i++) {
      Country known = lexicon.countries().withCode(codeAt(all, i));
      if (known != null) {
        governed.add(known);
      }
      PhraseTable.Match<Country> match =
          all.get(i).isCapitalised() ? lexicon.countries().anyAt(all, i) : null;
      if (match != null) {
        int end = i + match.length();
        named.add(match.value());
        if (isSeat(all, i, end) || organFollows(all, end)) {
          governed.add(match.value());
        }
        i = end - 1;
      }
    }
  }

  /** The country of a well-known institution or office here; empty if there is none. */
  private String codeAt(Phrase all, int index) {
    PhraseTable.Match<Institutions.Institution> institution =
        all.get(index).isCapitalised() ? lexicon.institutions().at(all, index) : null;
    if (institution != null) {
      return institution.value().country();
    }
    if (lexicon.roles().noun(all.get(index)) != null) {
      for (int end = index + 1; end <= Math.min(all.size(), index + LONGEST_OFFICE); end++) {
        for (int start = Math.max(0, end - LONGEST_OFFICE); start < end - 1; start++) {
          String code = lexicon.offices().country(all.sub(start, end).normal(), null);
          if (code != null) {
            return code;
          }
        }
      }
    }
    return "";
  }

  /**
   * A capital that stands for a government, as far as a word before it does not make it a place.
   */
  private boolean isSeat(Phrase all, int start, int end) {
    boolean seat = lexicon.countries().governedFrom(all.sub(start, end)) != null;
    boolean placed = start > 0 && PLACING.contains(all.get(start - 1).lower());
    boolean line = start == 0 && end < all.size() && all.get(end).is(",");
    return seat && !placed && !line;
  }

  private boolean organFollows(Phrase all, int start) {
    int from = start < all.size() && all.get(start).isPossessive() ? start + 1 : start;
    for (int i = from; i < Math.min(all.size(), from + FURTHEST_ORGAN); i++) {
      Token token = all.get(i);
      if (!token.isWord() || Lexicon.isFunctionWord(token)) {
        return false;
      }
      if (isOrgan(all, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrgan(Phrase all, int index) {
    Heads.Head head = lexicon.heads().of(all.get(index));
    Roles.Noun noun = lexicon.roles().nounEnding(all, index);
    return (head != null
            && (head.kind() == Heads.Kind.AUTHORITY || head.kind() == Heads.Kind.GOVERNMENT))
        || (noun != null && (noun.kind().governs() || noun.kind() == Roles.Kind.SPOKES));
  }

  /** The only country named, if all that is placed lies in it too; null if there are several. */
  private @Nullable Country only(Set<Country> named, List<PlaceMention> places) {
    Set<Country> all = new HashSet<>(named);
    for (PlaceMention place : places) {
      Country country =
          place.country() == null ? null : lexicon.countries().withCode(place.country());
      if (country != null) {
        all.add(country);
      }
    }
    return all.size() == 1 ? all.iterator().next() : null;
  }
}
