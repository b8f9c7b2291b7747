package org.dateline.article.place;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Metadata;
import org.dateline.gazetteer.NameMatch;
import org.jspecify.annotations.Nullable;

/** Finds what an article says of countries otherwise than by naming places. */
final class ClueFinder {
  /** A word for the people of a country says less than the country's name. */
  private static final double DEMONYM = 0.5;

  private static final double MOST = 2;

  private final Vocabulary vocabulary;

  ClueFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Clues find(Article article, Lookup lookup) {
    Map<String, Integer> words = new HashMap<>();
    String text = article.document().text();
    for (TaggedText tagged : article.all(TaggedText.class)) {
      Words block = new Words(text, tagged);
      for (int i = 0; i < block.size(); i++) {
        if (block.isCapitalised(i) && block.exact(i).length() > 3) {
          words.merge(block.exact(i), 1, Integer::sum);
        }
      }
    }
    Map<String, Double> countries = new HashMap<>();
    words.forEach(
        (word, count) -> {
          String country = vocabulary.countryOfDemonym(word);
          if (country != null) {
            countries.merge(country, Math.min(MOST, DEMONYM * count), Double::sum);
          }
        });
    countries.replaceAll((country, weight) -> Math.min(MOST, weight));
    return new Clues(countries, outletCountry(article.document().metadata(), lookup));
  }

  /** By the top-level domain of the page's address, else by a place in the outlet's name. */
  private @Nullable String outletCountry(Metadata metadata, Lookup lookup) {
    String domain = metadata.url() == null ? null : topLevelDomain(metadata.url());
    if (domain != null && lookup.gazetteer().country(domain) != null) {
      return domain;
    }
    if (metadata.outlet() == null) {
      return null;
    }
    for (String word : Words.split(metadata.outlet())) {
      String country = vocabulary.countryOfDemonym(word);
      if (country != null) {
        return country;
      }
      if (lookup.rank(word).compareTo(Lookup.Rank.LARGE) >= 0) {
        NameMatch first = lookup.named(word).getFirst();
        return first.place().country();
      }
    }
    return null;
  }

  /**
   * The country code that a host ends with; null if it ends otherwise, or as outlets anywhere do.
   */
  private @Nullable String topLevelDomain(String address) {
    try {
      String host = URI.create(address).getHost();
      String last =
          host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String code = last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT);
      boolean worldwide = vocabulary.lists().get("worldwide-domain").contains(last);
      return code.length() == 2 && !worldwide ? code : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
