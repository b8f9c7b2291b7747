package org.dateline.article.mention;

import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Span;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/** Takes capitals that no list has for a body's name where only a body can stand. */
final class UnlistedNames {
  private static final int LONGEST_NAME = 10;

  private final Lexicon lexicon;
  private final Passages passages;

  UnlistedNames(Lexicon lexicon, Passages passages) {
    this.lexicon = lexicon;
    this.passages = passages;
  }

  /** Two capitals or more that are nobody's name and no place's. */
  @Nullable OrganisationName capitalsAt(Phrase all, int start) {
    int first = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    int end = first;
    while (end < all.size() && all.get(end).isCapitalised()) {
      end++;
    }
    Phrase words = all.sub(first, end);
    if (words.size() < 2
        || lexicon.media().isMedium(words)
        || lexicon.countries().within(words) != null) {
      return null;
    }
    Span span = words.get(0).span().union(words.last().span());
    boolean other =
        passages.names().stream()
            .anyMatch(name -> name.type() != EntityType.ORGANISATION && name.span().overlaps(span));
    return other ? null : new OrganisationName(words.words(), null, null, Form.FULL);
  }

  /** "An analyst at Lakewatch,": capitals up to there that nobody knows for a place; or null. */
  @Nullable OrganisationName at(Phrase all, int start, int limit) {
    int first = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    int end = first;
    while (end < all.size() && OwnerFinder.isPartOfName(all, end, first)) {
      end++;
    }
    return end == limit ? unknown(all.sub(first, end)) : null;
  }

  /** "[Lakewatch] chief analyst Ann Lee": the capitals before an office. */
  @Nullable OrganisationName before(Phrase all, int start, int end) {
    int last = start;
    while (last < end && isUnknown(all.get(last))) {
      last++;
    }
    return last == end || all.get(last).isPossessive() ? null : unknown(all.sub(start, last));
  }

  private boolean isUnknown(Token token) {
    Roles roles = lexicon.roles();
    return token.isCapitalised()
        && !Lexicon.isFunctionWord(token)
        && roles.noun(token) == null
        && !roles.isModifier(token)
        && !roles.isEpithet(token)
        && !roles.isHonorific(token);
  }

  private @Nullable OrganisationName unknown(Phrase words) {
    boolean country =
        words.isEmpty()
            || lexicon.countries().within(words) != null
            || lexicon.areas().is(words.last());
    if (country) {
      return null;
    }
    Span span = words.get(0).span().union(words.last().span());
    // What the language model takes for a place may be a body, unless the map has it.
    boolean place =
        passages.places().stream()
            .anyMatch(mention -> mention.position() != null && mention.span().overlaps(span));
    int medium = words.size();
    while (medium > 0 && !lexicon.media().isMedium(words.to(medium))) {
      medium--;
    }
    Phrase name = medium > 0 ? words.to(medium) : words;
    return place ? null : new OrganisationName(name.words(), null, null, Form.FULL);
  }

  /** "Ann Lee of the Weir Daily": the medium named there; null if none is. */
  @Nullable OrganisationName mediumAt(Phrase all, int start) {
    int first = start < all.size() && Lexicon.isDeterminer(all.get(start)) ? start + 1 : start;
    int end = first;
    while (end < all.size() && all.get(end).isCapitalised()) {
      end++;
    }
    Phrase words = all.sub(first, end);
    return !words.isEmpty() && lexicon.media().isMedium(words)
        ? new OrganisationName(words.words(), null, null, Form.FULL)
        : null;
  }

  /** "Al Jazeera's manager": the medium that ends before the mark; null if none does. */
  @Nullable OrganisationName mediumBefore(Phrase all, int mark) {
    for (int start = Math.max(0, mark - LONGEST_NAME); start < mark; start++) {
      Phrase words = all.sub(start, mark);
      if (words.get(0).isCapitalised() && lexicon.media().isMedium(words)) {
        return new OrganisationName(words.words(), null, null, Form.FULL);
      }
    }
    return null;
  }
}
