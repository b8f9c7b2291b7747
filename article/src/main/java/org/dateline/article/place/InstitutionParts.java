package org.dateline.article.place;

import java.util.Set;

/** How much speaks for a place's name within an institution's name to say where that acts. */
final class InstitutionParts {
  /** No institution's name goes on for more words on either side. */
  private static final int FURTHEST = 12;

  private static final Set<String> BEFORE_SEAT = Set.of("of", "in", "for");

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Familiarity familiarity;

  InstitutionParts(Vocabulary vocabulary, Weights weights, Familiarity familiarity) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.familiarity = familiarity;
  }

  /** Authorities and services bear the name of where they act; businesses are only called so. */
  double weight(Proposal proposal) {
    Words words = proposal.words();
    Lookup.Rank rank = familiarity.rank(proposal);
    boolean inside = words.isCapitalised(proposal.from() - 1) && words.isJoined(proposal.from());
    boolean after = BEFORE_SEAT.contains(words.lower(proposal.from() - 1));
    boolean outer =
        !words.isCapitalised(proposal.from() - 1) || !words.isCapitalised(proposal.to());
    if (inside || (rank.compareTo(Lookup.Rank.REGION) < 0 && !after && !outer)) {
      return Double.NEGATIVE_INFINITY;
    }
    Words.Run around =
        words.run(proposal.from(), proposal.to(), FURTHEST, word -> isOfLongName(words, word));
    boolean business = false;
    boolean institution = false;
    for (int word = around.from(); word < around.to(); word++) {
      if (word < proposal.from() || word >= proposal.to()) {
        business |= isCompany(words, word);
        institution |= vocabulary.isInstitution(words.lower(word));
      }
    }
    if (business && !words.is(proposal.from() - 1, "in")) {
      return Double.NEGATIVE_INFINITY;
    }
    return weights.of("part")
        + familiarity.weight(proposal, rank)
        + (institution ? weights.of("institution") : 0);
  }

  private boolean isOfLongName(Words words, int word) {
    return words.isCapitalised(word)
        || vocabulary.lists().get("connects").contains(words.exact(word));
  }

  private boolean isCompany(Words words, int word) {
    return words.isCapitalised(word)
        && vocabulary.lists().get("company").contains(words.lower(word));
  }
}
