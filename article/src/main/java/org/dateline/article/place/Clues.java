package org.dateline.article.place;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of countries otherwise than by naming places.
 *
 * @param countries how much it speaks of each country by words for its people and things, by the
 *     country's code
 * @param outletCountry the code of the country of its outlet; null if unknown
 */
record Clues(Map<String, Double> countries, @Nullable String outletCountry) {
  Clues {
    countries = Map.copyOf(countries);
  }
}
