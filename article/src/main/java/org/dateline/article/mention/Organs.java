package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/** Tells where a text speaks of a country's government, army or offices, and not of the country. */
final class Organs {
  private static final int FURTHEST = 4;
  private static final Set<String> ARMED =
      Set.of("army", "military", "navy", "force", "forces", "police", "marines", "guard", "staff");

  /** What a country has in others: it tells that the text is not at home there. */
  private static final Set<String> ABROAD =
      Set.of("embassy", "embassies", "consulate", "ambassador", "envoy", "consul", "mission");

  private static final Set<String> GOVERNING = Set.of("government", "parliament", "presidency");

  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "from", "to", "outside", "around", "of", "over", "on", "for", "into",
          "towards", "toward", "between", "across", "through", "via", "beyond", "south", "north",
          "east", "west", "against");

  private final Lexicon lexicon;

  Organs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A country's name, demonym, capital or seat of government, and what of it is meant. */
  record Named(Country country, int end, boolean governed, boolean civil) {}

  /** What begins at {@code start}; null if no country does. */
  @Nullable Named at(Phrase all, int start) {
    PhraseTable.Match<Country> match =
        all.get(start).isCapitalised() ? lexicon.countries().anyAt(all, start) : null;
    if (match == null) {
      return null;
    }
    int end = start + match.length();
    boolean seat = isSeat(all, start, end);
    boolean civil = seat || organFollows(all, end, true) || isGovernmentOf(all, start);
    return new Named(match.value(), end, civil || organFollows(all, end, false), civil);
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

  /** "The government of Chad", "the parliament of the Netherlands". */
  private boolean isGovernmentOf(Phrase all, int start) {
    int of = start > 0 && all.get(start - 1).is("the") ? start - 2 : start - 1;
    return of > 0 && all.get(of).is("of") && GOVERNING.contains(all.get(of - 1).lower());
  }

  private boolean organFollows(Phrase all, int start, boolean civil) {
    int from = start < all.size() && all.get(start).isPossessive() ? start + 1 : start;
    for (int i = from; i < Math.min(all.size(), from + FURTHEST); i++) {
      Token token = all.get(i);
      if (!token.isWord() || Lexicon.isFunctionWord(token) || ABROAD.contains(token.lower())) {
        return false;
      }
      if (isOrgan(all, i) && !(civil && ARMED.contains(token.lower()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrgan(Phrase all, int index) {
    Heads.Head head = lexicon.heads().of(all.get(index));
    Roles.Noun noun = lexicon.roles().nounEnding(all, index);
    boolean body =
        head != null
            && (head.kind() == Heads.Kind.AUTHORITY || head.kind() == Heads.Kind.GOVERNMENT);
    return body || (noun != null && (noun.kind().governs() || noun.kind() == Roles.Kind.SPOKES));
  }
}
