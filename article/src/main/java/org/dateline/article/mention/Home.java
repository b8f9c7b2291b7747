package org.dateline.article.mention;

import java.util.List;
import org.dateline.article.document.Span;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * The country in which an article is at home.
 *
 * @param country null if it cannot be told
 * @param filed whether the report is filed from there
 * @param alone whether the article tells of no other country's government or army, and of this one
 *     in its own words: then "the president" is this country's
 * @param placed whether anything that the article tells of lies there, besides where it was filed
 * @param locals what is told of some parts of the text only, in order
 */
record Home(
    @Nullable Country country, boolean filed, boolean alone, boolean placed, List<Local> locals) {
  static final Home UNKNOWN = new Home(null, false, false, false, List.of());

  /**
   * A part of the text that is about another country: "In Moscow, the defence ministry said".
   *
   * @param country null if it cannot be told which
   * @param alone whether "the president" is this country's there
   */
  record Local(Span span, @Nullable Country country, boolean alone) {
    Local(Span span, @Nullable Country country) {
      this(span, country, true);
    }
  }

  Home {
    locals = List.copyOf(locals);
  }

  static Home filed(Country country, boolean alone, boolean placed) {
    return new Home(country, true, alone, placed, List.of());
  }

  static Home likely(@Nullable Country country) {
    return new Home(country, false, country != null, true, List.of());
  }

  /** The home of which the article tells only in what it quotes: its presidents may be others'. */
  static Home quoted(Country country) {
    return new Home(country, false, false, true, List.of());
  }

  /** The same with what is told of parts of the text. */
  Home with(List<Local> told) {
    return new Home(country, filed, alone, placed, told);
  }

  /** The home at a place of the text. */
  Home at(int offset) {
    Home here = this;
    for (Local local : locals) {
      if (local.span().contains(offset)) {
        Country own = local.country();
        here = own == null ? UNKNOWN : filed(own, local.alone(), true);
      }
    }
    return here;
  }
}
